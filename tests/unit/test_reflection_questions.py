"""The loader of the question bank, with good and with broken files."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconcile_gui.reflection.question_files import load_questions, shipped_questions
from reconcile_gui.reflection.questions import Question, Source
from reconcile_gui.reflection.source_line import source_line
from reconcile_gui.text.names import partner_words

SOURCES = """
[lazare-2004]
author = "Lazare"
year = 2004
title = "On Apology"
kind = "book"
checked = "read"
"""
HEAD = 'id = "A"\nname = "What happened"\nintro = "Plain facts."\n'
GOOD = {
    "id": '"A1"',
    "title": '"What you did"',
    "text": '"What did {partner} see?"',
    "why": '"Facts first."',
    "sources": '["lazare-2004"]',
    "feeds": '["letter:what"]',
}
SECOND = {**GOOD, "id": '"A2"'}


def question(fields: dict[str, str]) -> str:
    """Return one [[question]] table."""
    return "\n[[question]]\n" + "".join(f"{key} = {value}\n" for key, value in fields.items())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty bank in English with one source."""
    path = tmp_path / "en"
    path.mkdir()
    (path / "sources.toml").write_text(SOURCES, encoding="utf-8")
    return path


def write_set(folder: Path, text: str, name: str = "a_what.toml") -> None:
    """Write one set file."""
    (folder / name).write_text(text, encoding="utf-8")


def test_a_good_file_gives_every_field(folder: Path) -> None:
    """What stands in the file is what the page shows."""
    write_set(folder, HEAD + question({**GOOD, "care": "true", "heavy": "true"}))

    bank = load_questions(folder)

    assert bank.problems == ()
    assert bank.language == "en"
    one = bank.question("A1")
    assert one is not None
    assert (one.title, one.why, one.feeds) == ("What you did", "Facts first.", ("letter:what",))
    assert one.has_care
    assert one.is_heavy
    assert not one.is_own
    assert [(source.author, source.year, source.title) for source in one.sources] == [
        ("Lazare", 2004, "On Apology")
    ]
    home = bank.set_of("A1")
    assert home is not None
    assert (home.id, home.name, home.intro) == ("A", "What happened", "Plain facts.")


def test_an_unknown_id_gives_none(folder: Path) -> None:
    """A workbook may hold answers to questions that this version no longer has."""
    write_set(folder, HEAD + question(GOOD))
    bank = load_questions(folder)

    assert bank.question("Z9") is None
    assert bank.set_of("Z9") is None


def test_the_name_is_filled_in_when_shown(folder: Path) -> None:
    """The bank itself never holds a name."""
    write_set(folder, HEAD + question({**GOOD, "why": '"{partner}’s words count."'}))
    one = load_questions(folder).questions[0]

    assert one.text_for(partner_words("Alex")) == "What did Alex see?"
    assert one.why_for(partner_words("Alex")) == "Alex’s words count."
    assert one.why_for(partner_words("")) == "The other person’s words count."


def test_braces_in_an_own_question_stay_as_typed() -> None:
    """The user's words are never read as a place to fill in."""
    own = Question("own-1", "", "Why {partner}?", why="{partner}", is_own=True)

    assert own.text_for(partner_words("Alex")) == "Why {partner}?"
    assert own.why_for(partner_words("Alex")) == "{partner}"


def test_a_note_says_how_a_question_differs_from_its_source(folder: Path) -> None:
    """Some questions turn an article's advice round, and must not seem to quote it."""
    write_set(
        folder,
        HEAD + question({**GOOD, "sources": '[{ key = "lazare-2004", note = "turned round" }]'}),
    )

    assert load_questions(folder).questions[0].sources[0].note == "turned round"


BROKEN_QUESTIONS: dict[str, tuple[dict[str, str | None], str, str]] = {
    "missing id": ({"id": None}, "question 1", "id"),
    "number as id": ({"id": "1"}, "question 1", "id"),
    "id of another set": ({"id": '"B1"'}, "B1", "id"),
    "id without number": ({"id": '"A"'}, "A", "id"),
    "missing title": ({"title": None}, "A1", "title"),
    "blank title": ({"title": '"  "'}, "A1", "title"),
    "number as text": ({"text": "3"}, "A1", "text"),
    "blanks at the end": ({"text": '"What? "'}, "A1", "text"),
    "unknown place": ({"text": '"What did {name} do?"'}, "A1", "text"),
    "lone brace": ({"why": '"What } did"'}, "A1", "why"),
    "missing why": ({"why": None}, "A1", "why"),
    "unknown source": ({"sources": '["nobody-1999"]'}, "A1", "sources"),
    "source without note": ({"sources": '[{ key = "lazare-2004" }]'}, "A1", "sources"),
    "source is a number": ({"sources": "[1]"}, "A1", "sources"),
    "sources is a text": ({"sources": '"lazare-2004"'}, "A1", "sources"),
    "missing sources": ({"sources": None}, "A1", "sources"),
    "unknown feed": ({"feeds": '["letter:heart"]'}, "A1", "feeds"),
    "feed is a number": ({"feeds": "[2]"}, "A1", "feeds"),
    "care is a word": ({"care": '"yes"'}, "A1", "care"),
    "heavy is a number": ({"heavy": "1"}, "A1", "heavy"),
    "unknown field": ({"colour": '"red"'}, "A1", "colour"),
}


@pytest.mark.parametrize("case", BROKEN_QUESTIONS)
def test_a_broken_question_is_named_and_the_rest_works(folder: Path, case: str) -> None:
    """One slip in a file must not take the other questions away."""
    changes, named, field = BROKEN_QUESTIONS[case]
    fields = {key: value for key, value in {**GOOD, **changes}.items() if value is not None}
    write_set(folder, HEAD + question(fields) + question(SECOND))

    bank = load_questions(folder)

    assert [one.id for one in bank.questions] == ["A2"]
    assert [(one.file, one.entry, one.field) for one in bank.problems] == [
        ("a_what.toml", named, field)
    ]


def test_an_id_used_twice_keeps_the_first(folder: Path) -> None:
    """Answers are stored under the id: two questions may never share one."""
    write_set(folder, HEAD + question(GOOD) + question({**GOOD, "title": '"Another"'}))

    bank = load_questions(folder)

    assert [one.title for one in bank.questions] == ["What you did"]
    assert [(one.entry, one.field) for one in bank.problems] == [("A1", "id")]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        (HEAD.replace('id = "A"', 'id = "AB"') + question(GOOD), "id"),
        (HEAD.replace('id = "A"\n', "") + question(GOOD), "id"),
        (HEAD.replace('name = "What happened"', "name = 1") + question(GOOD), "name"),
        (HEAD.replace('intro = "Plain facts."', 'intro = ""') + question(GOOD), "intro"),
        (HEAD + 'colour = "red"\n' + question(GOOD), "colour"),
        (HEAD, "question"),
        (HEAD + "question = 3\n", "question"),
    ],
)
def test_a_set_with_a_broken_head_is_named(folder: Path, text: str, field: str) -> None:
    """Without a head there is nowhere to put its questions; other sets stay."""
    write_set(folder, text)
    other = {**GOOD, "id": '"B1"'}
    write_set(folder, HEAD.replace('"A"', '"B"') + question(other), "b_other.toml")

    bank = load_questions(folder)

    assert [one.id for one in bank.sets] == ["B"]
    assert [(one.file, one.field) for one in bank.problems] == [("a_what.toml", field)]


def test_a_question_that_is_no_table_is_named(folder: Path) -> None:
    """TOML lets a list hold anything."""
    write_set(folder, HEAD + "question = [3]\n")

    assert [(one.entry, one.said) for one in load_questions(folder).problems] == [
        ("question 1", "must be a table")
    ]


def test_two_files_of_one_set_keep_the_first(folder: Path) -> None:
    """A forgotten copy of a file must not double a set."""
    write_set(folder, HEAD + question(GOOD))
    write_set(folder, HEAD + question(SECOND), "a_what_copy.toml")

    bank = load_questions(folder)

    assert [one.id for one in bank.questions] == ["A1"]
    assert [(one.file, one.field) for one in bank.problems] == [("a_what_copy.toml", "id")]


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"id = ", "not TOML"), (b"\xff\xfe", "the file is not UTF-8")],
)
def test_a_file_that_cannot_be_parsed_is_named(folder: Path, content: bytes, said: str) -> None:
    """The message names the file; the rest of the bank opens."""
    (folder / "a_what.toml").write_bytes(content)
    write_set(folder, HEAD.replace('"A"', '"B"') + question({**GOOD, "id": '"B1"'}), "b.toml")

    bank = load_questions(folder)

    assert [one.id for one in bank.questions] == ["B1"]
    assert bank.problems[0].file == "a_what.toml"
    assert said in bank.problems[0].said


def test_a_folder_where_a_file_should_be_is_named(folder: Path) -> None:
    """Reading fails for reasons outside the content, too."""
    (folder / "a_what.toml").mkdir()

    assert "a_what.toml: the file cannot be read" in [
        str(one) for one in load_questions(folder).problems
    ]


def test_an_empty_folder_is_a_problem_and_no_crash(tmp_path: Path) -> None:
    """The window opens, and says what is missing."""
    bank = load_questions(tmp_path / "en")

    assert bank.questions == ()
    assert "en: no set could be read" in [str(one) for one in bank.problems]


@pytest.mark.parametrize(
    ("table", "field"),
    [
        ("x = 3", ""),
        ('[x]\ntitle = "T"\nkind = "book"\nchecked = "heard"', "checked"),
        ('[x]\ntitle = "T"\nkind = "song"\nchecked = "read"', "kind"),
        ('[x]\nkind = "book"\nchecked = "read"', "title"),
        ('[x]\ntitle = "T"\nkind = "book"\nchecked = "read"\nyear = "2004"', "year"),
        ('[x]\ntitle = "T"\nkind = "book"\nchecked = "read"\nyear = true', "year"),
        ('[x]\ntitle = "T"\nkind = "book"\nchecked = "read"\nurl = "u"', "url"),
    ],
)
def test_a_broken_source_is_named(folder: Path, table: str, field: str) -> None:
    """Questions that lean on it are then named as well; the others stay."""
    (folder / "sources.toml").write_text(f"{table}\n{SOURCES}", encoding="utf-8")
    write_set(folder, HEAD + question(GOOD))

    bank = load_questions(folder)

    assert [one.id for one in bank.questions] == ["A1"]
    assert [(one.file, one.entry, one.field) for one in bank.problems] == [
        ("sources.toml", "x", field)
    ]


def test_a_problem_reads_as_one_line(folder: Path) -> None:
    """It is shown to the person who edits the file: where, which one, what, and why."""
    write_set(folder, HEAD + question({**GOOD, "why": "3"}) + question(SECOND))

    assert [str(one) for one in load_questions(folder).problems] == [
        "a_what.toml, A1, why: must be a text that is not empty"
    ]


def test_a_set_that_lost_its_questions_has_no_first(folder: Path) -> None:
    """Whoever wants to open it is told so instead of stopped."""
    write_set(folder, HEAD + question({**GOOD, "why": "3"}))
    bank = load_questions(folder)

    assert bank.first_of("A") is None
    assert bank.first_of("Z") is None


LAZARE = Source("l", "On Apology", "book", is_read=True, author="Lazare", year=2004)
STARK = Source("s", "Coercive Control", "book", is_read=False, author="Stark", year=2007)
ARTICLE = Source("a", "Trust & Hurt", "article", is_read=True, note="turned round")
PRACTICE = Source("p", "Common counselling practice", "practice", is_read=False)


@pytest.mark.parametrize(
    ("sources", "line"),
    [
        ([LAZARE], "Lazare (2004), <i>On Apology</i>"),
        ([ARTICLE], "<i>Trust &amp; Hurt</i> (turned round)"),
        ([STARK], "Further reading: Stark (2007), <i>Coercive Control</i>"),
        (
            [LAZARE, STARK],
            "Lazare (2004), <i>On Apology</i> · "
            "Further reading: Stark (2007), <i>Coercive Control</i>",
        ),
        ([PRACTICE], "Common counselling practice"),
        ([LAZARE, PRACTICE], "Lazare (2004), <i>On Apology</i>"),
        ([], ""),
    ],
)
def test_sources_read_as_a_person_would_name_them(sources: list[Source], line: str) -> None:
    """What is only recalled stands apart, because it carries no claim."""
    assert source_line(sources, "Further reading") == line


def test_what_is_shipped_is_read_once(folder: Path) -> None:
    """Three tabs and the search ask for it, each while somebody waits."""
    write_set(folder, HEAD + question(GOOD))

    assert shipped_questions(folder) is shipped_questions(folder)
    assert shipped_questions(folder) == load_questions(folder)

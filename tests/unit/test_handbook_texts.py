"""Help pages are read from their files; what cannot be used is named and left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconcile_gui.handbook.book import Book, load_book
from reconcile_gui.handbook.contents import load_contents
from reconcile_gui.handbook.finding import found, words_of
from reconcile_gui.handbook.html import as_html
from reconcile_gui.handbook.page_text import Block, Kind, Look, PageText, Piece, read_page
from reconcile_gui.text.checked import WrongField

CONTENTS = """
format = 1
[[group]]
id = "start"
[[group.page]]
id = "today"
screens = ["today_view"]
settings = ["theme"]
[[group.page]]
id = "coach"
rules = true
"""
GROUPS = 'format = 1\n[group]\nstart = "Beginning"\n'
TODAY = "# Today\n\nOne **thing**, see [the coach](coach).\n"
COACH = "# The coach\n\n## How\nIt reads. {menu:lock} ({keys:lock}), [keys](command:keys)\n"


def fill(what: str, command: str) -> str:
    """Say what two commands are called."""
    return {("menu", "lock"): "Go ▸ Lock", ("keys", "lock"): "Ctrl+L"}[what, command]


def read(text: str) -> PageText:
    """Return a page."""
    return read_page(text, fill)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of two pages in English."""
    (tmp_path / "en").mkdir()
    (tmp_path / "contents.toml").write_text(CONTENTS, "utf-8")
    for name, text in (("groups.toml", GROUPS), ("today.md", TODAY), ("coach.md", COACH)):
        (tmp_path / "en" / name).write_text(text, "utf-8")
    return tmp_path


def book(folder: Path, language: str = "en") -> Book:
    """Return the pages in a folder."""
    return load_book(folder, language, fill, ("keys",))


def problems(folder: Path, language: str = "en") -> list[str]:
    """Return what is wrong there."""
    return [str(problem) for problem in book(folder, language).problems]


def test_a_page_is_cut_into_what_it_is_made_of() -> None:
    """Lines of one paragraph are one, as in every mark-up of this kind."""
    page = read(
        "# A *title*\n\nOne\ntwo **three**.\n- A *point*\n  of two lines\n\n## Next\nFour.\n"
    )

    assert page.title == "A *title*"
    assert [(block.kind, block.text) for block in page.blocks] == [
        (Kind.PARAGRAPH, "One two three."),
        (Kind.POINT, "A point of two lines"),
        (Kind.HEADING, "Next"),
        (Kind.PARAGRAPH, "Four."),
    ]
    assert page.blocks[0].pieces == (Piece("One two "), Piece("three", Look.STRONG), Piece("."))


def test_commands_are_put_in_and_remembered() -> None:
    """So that neither a text nor a translation can be out of date."""
    page = read(COACH)

    assert page.blocks[1].text == "It reads. Go ▸ Lock (Ctrl+L), keys"
    assert page.commands == {"lock"}
    assert page.links == {"command:keys"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "must have a title"),
        ("# Only a title", "must have a title"),
        ("Text first\n\n# Then a title", "paragraph 1: comes before the title"),
        ("# One\n\n# Two\n\nText", "paragraph 2: is a second title"),
        ("# One\n\nA {menu:nothing}.", "{menu:nothing} is no command"),
        ("# One\n\nA {keys:quit}.", "{keys:quit} is no command"),
        ("# One\n\nA {menu:lock.", "“{” that opens or closes nothing"),
        ("# One\n\nA **bold.", "“*” that opens or closes nothing"),
        ("# One\n\nA [link](", "“[” that opens or closes nothing"),
        ("# One\n\n" + "a" * 5000, "is longer than 4000"),
    ],
)
def test_a_page_that_is_wrong_is_refused_by_its_place(text: str, said: str) -> None:
    """Whoever edits it sees which paragraph, and what."""
    with pytest.raises(WrongField) as wrong:
        read(text)

    assert said in str(wrong.value)


def test_the_pages_are_there_with_their_groups(folder: Path) -> None:
    """In the order of the contents."""
    shown = book(folder)

    assert problems(folder) == []
    assert [(page.id, page.title) for page in shown.pages] == [
        ("today", "Today"),
        ("coach", "The coach"),
    ]
    assert shown.groups == {"start": "Beginning"}
    page = shown.for_screen(["some_button", "today_view", "window"])
    assert page is not None
    assert page.id == "today"
    assert shown.for_screen(["window"]) is None
    assert shown.page("nowhere") is None


def test_a_language_shows_what_it_has_and_english_for_the_rest(folder: Path) -> None:
    """A page that is not translated is better read in English than not at all."""
    (folder / "de").mkdir()
    (folder / "de" / "today.md").write_text("# Heute\n\nEins, siehe [Coach](coach).\n", "utf-8")
    (folder / "de" / "groups.toml").write_text('format = 1\n[group]\nstart = "Anfang"\n', "utf-8")

    shown = book(folder, "de")

    assert [(page.title, page.language) for page in shown.pages] == [
        ("Heute", "de"),
        ("The coach", "en"),
    ]
    assert shown.groups == {"start": "Anfang"}
    assert shown.problems == ()


def test_a_broken_translation_gives_way_to_english_and_is_named(folder: Path) -> None:
    """Half a page would be worse than one in another language."""
    (folder / "de").mkdir()
    (folder / "de" / "today.md").write_text("# Heute\n\n[Wohin](nirgends)\n", "utf-8")
    (folder / "de" / "coach.md").write_bytes(b"\xff\xfe")

    assert [page.language for page in book(folder, "de").pages] == ["en", "en"]
    assert problems(folder, "de") == [
        "de/today.md: a link leads to “nirgends”, which is no page",
        "de/coach.md: the file is not UTF-8",
    ]


def test_what_is_missing_is_named_and_all_else_is_there(folder: Path) -> None:
    """A page, and the titles of the groups."""
    (folder / "en" / "coach.md").unlink()
    (folder / "en" / "groups.toml").unlink()

    assert [page.id for page in book(folder).pages] == ["today"]
    assert book(folder).groups == {"start": "start"}
    assert problems(folder) == [
        "en/coach.md: the file cannot be read",
        "en/groups.toml: the file cannot be read",
    ]


@pytest.mark.parametrize(
    ("was", "becomes", "said"),
    [
        ('id = "coach"', 'id = "today"', "today, id: is used twice"),
        ('id = "coach"', 'id = "The Coach"', "must be of small letters"),
        ("rules = true", 'screens = ["today_view"]', "“today_view” has a page already"),
        ("rules = true", "rules = 1", "rules: must be true or false"),
        ("rules = true", "rule = true", "rule: is not a field that is known"),
        ('id = "start"', "id = 3", "group 1, id: must be a text"),
        ("format = 1", "format = 2", "format: must be 1"),
    ],
)
def test_an_entry_that_is_wrong_is_left_out_and_named(
    folder: Path, was: str, becomes: str, said: str
) -> None:
    """The others work."""
    (folder / "contents.toml").write_text(CONTENTS.replace(was, becomes), "utf-8")

    (problem,) = load_contents(folder).problems
    assert said in str(problem)


def test_words_are_found_in_titles_first(folder: Path) -> None:
    """Accents and capitals make no difference; every word has to be there."""
    pages = book(folder).pages

    assert [page.id for page in found(pages, "CÓACH")] == ["coach", "today"]
    assert [page.id for page in found(pages, "how")] == ["coach"]
    assert [page.id for page in found(pages, "thing coach")] == ["today"]
    assert found(pages, "elephant") == ()
    assert found(pages, "  ") == ()
    assert words_of(" The  Coach ") == ("the", "coach")


def test_a_page_becomes_html_with_headings_lists_and_links() -> None:
    """Words are never taken for mark-up."""
    blocks = (
        Block(Kind.HEADING, (Piece("A < b"),)),
        Block(Kind.POINT, (Piece("one", Look.STRONG),)),
        Block(Kind.POINT, (Piece("two", to="today"), Piece("!", Look.APART))),
    )

    assert as_html("T & t", blocks).split("\n") == [
        "<h1>T &amp; t</h1>",
        "<h2>A &lt; b</h2>",
        "<ul>",
        "<li><b>one</b></li>",
        '<li><a href="today">two</a><i>!</i></li>',
        "</ul>",
    ]

"""Guides without a file or a window: what a broken file says, how entries are called."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from reconcile_gui.reflection.guides.entries import (
    Entry,
    Note,
    as_read,
    first_words,
    name_of,
    newest_first,
    rests,
    waits,
)
from reconcile_gui.reflection.guides.files import load_guides
from reconcile_gui.reflection.guides.guide import (
    Block,
    Choice,
    Field,
    Guide,
    GuideShelf,
    Waiting,
)
from reconcile_gui.reflection.guides.kept import TABLES, Holds, Keeping, may_hold
from reconcile_gui.reflection.records import NoPlans, Standing
from reconcile_gui.text.names import partner_words

ALEX = partner_words("Alex")
WHOLE = """\
format = 1
id = "listening_log"
title = "Listening log"
purpose = "Write down what {partner} said."
sources = ["practice"]
table = "talk"

[[field]]
id = "they_said"
label = "What they said"
look = "prose"

[[field]]
id = "answered_on"
label = "Answered on"
look = "date"
"""
SOURCES = """\
[practice]
title = "Practice"
kind = "practice"
checked = "recalled"
"""


def load(folder: Path, *files: str) -> GuideShelf:
    """Return the guides in these files."""
    guides = folder / "en"
    guides.mkdir()
    sources = folder / "sources.toml"
    sources.write_text(SOURCES, "utf-8")
    for number, text in enumerate(files):
        (guides / f"{number}.toml").write_text(text, "utf-8")
    return load_guides(guides, sources)


def guide(**changes: object) -> Guide:
    """Return a guide with two fields for words, a date and a choice."""
    fields = (
        Field("they_said", "What {partner} said", "prose"),
        Field("i_said", "What I said", "line"),
        Field("done_on", "Done on", "date"),
        Field("calm", "I was calm", "choice", choices=(Choice("", "Not said"), Choice("no", "No"))),
    )
    made: dict[str, object] = {
        "id": "log",
        "title": "Log",
        "purpose": "Write down what {partner} said.",
        "sources": (),
        "keeping": Keeping("talk"),
        "fields": fields,
    }
    return Guide(**(made | changes))  # type: ignore[arg-type]


def entry(uuid: str = "a", day: date | None = None, row_id: int = 1, **values: str) -> Entry:
    """Return an entry."""
    return Entry(row_id, uuid, day, values)


# Files -------------------------------------------------------------------------------------------


def test_a_whole_file_is_a_guide(tmp_path: Path) -> None:
    """What the file says, and where its entries stand."""
    shelf = load(tmp_path, WHOLE)
    made = shelf.guide("listening_log")

    assert shelf.problems == ()
    assert made is not None
    assert made.keeping == Keeping("talk", "", ("they_said", "answered_on"))
    assert (made.place, made.needs, made.is_one, made.has_care) == ("reflect", "", False, False)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("format = 1", "format = 2", "0.toml, format: must be 1"),
        ('title = "Listening log"', "", "0.toml, title: is missing"),
        ('table = "talk"', 'table = "letter"', "0.toml, table: must be one of talk"),
        ("{partner}", "{somebody}", "0.toml, purpose: may hold {partner} and no other braces"),
        ('id = "they_said"', 'id = "they_sang"', "talk holds no text called they_sang"),
        ('id = "answered_on"', 'id = "they_said"', "talk holds no day called they_said"),
        ('look = "prose"', 'look = "poem"', "0.toml, look: must be one of prose"),
        ('["practice"]', '["hearsay"]', "0.toml, sources: 'hearsay' is not in sources.toml"),
        ('look = "date"', 'look = "date"\nfeeds = ["letter:what"]', "0.toml, feeds: must be of"),
        (
            'look = "date"',
            'look = "date"\nchoices = [{ words = "Yes" }]',
            "0.toml, choices: belong",
        ),
        ('table = "talk"', 'table = "talk"\nneeds = "luck"', "0.toml, needs: must be one of"),
        ('table = "talk"', 'table = "talk"\nnote = "Today"', "0.toml, note: talk has no notes"),
        ('table = "talk"', 'table = "talk"\nplace = "attic"', "0.toml, place: must be one of"),
        ('table = "talk"', 'table = "sheet"', "0.toml, kind: is missing"),
        ('table = "talk"', 'table = "talk"\ncolour = "red"', "0.toml, colour: is not a field"),
        (
            'table = "talk"',
            'table = "talk"\nwaiting = { until = "they_said", words = "w", alone = "a" }',
            "0.toml, until: must be one of answered_on",
        ),
        ('id = "listening_log"', 'id = "Listening log"', "0.toml, id: must be small letters and _"),
    ],
)
def test_a_slip_is_named_with_its_field(tmp_path: Path, before: str, after: str, said: str) -> None:
    """For whoever edits the file; a guide that would lose words is not shown at all."""
    assert before in WHOLE
    shelf = load(tmp_path, WHOLE.replace(before, after, 1))

    assert shelf.guides == ()
    assert said in str(shelf.problems[0])


def test_one_broken_file_takes_no_other_away(tmp_path: Path) -> None:
    """The rest works; the broken one is named."""
    other = WHOLE.replace("listening_log", "other_log")
    shelf = load(tmp_path, "= = =", other, other)

    assert [one.id for one in shelf.guides] == ["other_log"]
    assert [str(one).partition(":")[0] for one in shelf.problems] == ["0.toml", "2.toml, id"]


def test_a_folder_without_guides_says_so(tmp_path: Path) -> None:
    """A damaged installation."""
    assert [str(one) for one in load(tmp_path).problems] == ["en: no guide could be read"]


def test_a_day_needs_a_table_with_days(tmp_path: Path) -> None:
    """What has to be told has none."""
    text = WHOLE.replace('table = "talk"', 'table = "disclosure"\nday = "Day"')
    fields = text.replace('"they_said"', '"body"').replace('"answered_on"', '"told_on"')

    assert [str(one) for one in load(tmp_path, fields).problems][:1] == [
        "0.toml, day: disclosure has no day"
    ]


def test_the_keys_of_a_choice_are_those_of_the_table(tmp_path: Path) -> None:
    """Another key would be read by nobody."""
    text = WHOLE.replace('table = "talk"', 'table = "asked_of_me"').replace(
        "answered_on", "done_on"
    )
    text = text.replace('"they_said"', '"my_answer"').replace('"prose"', '"choice"')
    text = text.replace(
        'look = "choice"', 'look = "choice"\nchoices = [{ key = "ja", words = "Ja" }]'
    )

    assert "choices: must be ('', 'yes', 'not_yet', 'cannot')" in str(
        load(tmp_path, text).problems[0]
    )


def test_a_sheet_may_have_any_field() -> None:
    """Each is a row of its own; a table has the columns it has."""
    assert may_hold("sheet", "whatever_it_is", Holds.TEXT)
    assert not may_hold("sheet", "What?", Holds.TEXT)
    assert not may_hold("talk", "whatever_it_is", Holds.TEXT)
    assert all(table.area for table in TABLES.values())


# Finding a guide ---------------------------------------------------------------------------------


def test_a_guide_is_found_by_id_place_question_and_table() -> None:
    """Where a link, a list, a question or a search leads."""
    log = guide(questions=("E1",))
    pairs = guide(id="pairs", keeping=Keeping("sheet", "fear_pair"), place="letting_go")
    shelf = GuideShelf("en", (log, pairs))

    assert shelf.guide("log") is log
    assert shelf.guide("none") is None
    assert shelf.at("letting_go") == (pairs,)
    assert shelf.for_question("E1") is log
    assert shelf.for_question("E2") is None
    assert shelf.keeps("sheet", "fear_pair") is pairs
    assert shelf.keeps("sheet", "trigger_chain") is None
    assert shelf.keeps("talk", "") is log


def test_blocks_and_purpose_are_those_for_how_things_stand() -> None:
    """Some lines make sense only while contact is welcome."""
    blocks = (
        Block("", ("always",)),
        Block("", ("with",), "contact"),
        Block("", ("w/o",), "no_contact"),
    )
    made = guide(blocks=blocks, unwelcome="For yourself, {partner} apart.")

    assert [one.lines for one in made.blocks_for(is_welcome=True)] == [("always",), ("with",)]
    assert [one.lines for one in made.blocks_for(is_welcome=False)] == [("always",), ("w/o",)]
    assert made.purpose_for(ALEX, is_welcome=True) == "Write down what Alex said."
    assert made.purpose_for(ALEX, is_welcome=False) == "For yourself, Alex apart."
    assert guide().purpose_for(ALEX, is_welcome=False) == "Write down what Alex said."


@pytest.mark.parametrize("reason", [None, *NoPlans])
def test_only_a_guide_that_plans_contact_rests(reason: NoPlans | None) -> None:
    """And only while contact may not be planned."""
    standing = Standing(ALEX, no_plans=reason)

    assert rests(guide(needs="plan_contact"), standing) == (reason is not None)
    assert not rests(guide(), standing)


# Entries -----------------------------------------------------------------------------------------


def test_entries_are_numbered_by_their_day() -> None:
    """A talk that was written down late is the one it was; a new one is the next."""
    made = guide(entry="Talk {number}")
    first, second = entry("a", date(2026, 3, 1), 2), entry("b", date(2026, 3, 9), 1)
    entries = newest_first([first, second])

    assert [one.uuid for one in entries] == ["b", "a"]
    assert name_of(made, entries, "a") == "Talk 1"
    assert name_of(made, entries, "b") == "Talk 2"
    assert name_of(made, entries, "new") == "Talk 3"
    assert name_of(guide(), entries, "a") == ""


def test_of_one_day_the_last_made_stands_first() -> None:
    """And what has no day stands by when it was made."""
    assert [one.id for one in newest_first([entry("a"), entry("b", row_id=2)])] == [2, 1]


def test_an_entry_begins_with_its_first_words() -> None:
    """Or with what was chosen in it."""
    assert first_words(guide(), entry(they_said=" ", i_said="Yes.")) == "Yes."
    assert first_words(guide(), entry(calm="no")) == "I was calm: No"
    assert first_words(guide(), entry()) == ""


def test_an_entry_waits_until_its_day_is_set() -> None:
    """Only where there is something to wait for."""
    waiting = Waiting("done_on", "owed", "only owed", "they_said")
    anything = Waiting("done_on", "open", "only open")

    assert waits(waiting, entry(they_said="Since when?"))
    assert not waits(waiting, entry(they_said="Since when?", done_on="2026-03-03"))
    assert not waits(waiting, entry(they_said=" ", i_said="Words"))
    assert waits(anything, entry(i_said="Words"))
    assert not waits(None, entry(they_said="Since when?"))


def test_a_whole_entry_can_be_read_as_one_text() -> None:
    """Labels in our words, the rest as it was written, dates as people say them."""
    one = entry(they_said="{partner} said so.", done_on="2026-03-03", calm="no")
    noted = Entry(1, "a", None, one.values, (Note("n", date(2026, 3, 9), "Better."),))

    assert as_read(guide(), noted, ALEX, lambda day: f"day {day.day}") == (
        "What Alex said\n{partner} said so.\n\nDone on\nday 3\n\nI was calm\nNo\n\nday 9\nBetter."
    )

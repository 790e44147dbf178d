"""Entries of guides in a real workbook file, in each table that guides write to."""

from __future__ import annotations

from datetime import date

import pytest
import sqlalchemy as sa

from reconcile_gui.reflection import store
from reconcile_gui.reflection.guides.entries import Entry, EntryPlace
from reconcile_gui.reflection.guides.files import load_guides
from reconcile_gui.reflection.guides.kept import SHEET, STEADY, TABLES, Keeping
from reconcile_gui.resources import resource
from reconcile_gui.workbook import search
from reconcile_gui.workbook.bin import in_bin, take_out
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.tables import metadata
from tests.workbooks import StandingClock

TALKS = Keeping(
    "talk",
    "",
    ("they_said", "i_owe_an_answer_to", "answered_on"),
)
PAIRS = Keeping("sheet", "fear_pair", ("fear", "doubt"))
CHAINS = Keeping("sheet", "trigger_chain", ("fear", "doubt"))
GROWTH = Keeping("growth_area", "", ("area", "practice", "ended_on"))
STEADY_DAYS = Keeping("steady_check", "", ("slept", "sober", "calm", "supported"))
DISCLOSURES = Keeping(
    "disclosure",
    "",
    ("kind", "body", "told_on"),
    {"kind": ""},
)
FIRST, SECOND = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"
MARCH_3 = date(2026, 3, 3)


def kept(book: Workbook, keeping: Keeping) -> list[Entry]:
    """Return the entries on the disk."""
    return book.read(store.guide_entries(keeping))


def write(book: Workbook, keeping: Keeping, uuid: str, **fields: str) -> None:
    """Write into the fields of an entry, one after the other."""
    for name, words in fields.items():
        book.write(store.save_field(keeping, uuid, name, words))


SHIPPED = load_guides(resource("guides", "en"), resource("questions", "en") / "sources.toml")


@pytest.mark.parametrize("guide", SHIPPED.guides, ids=lambda one: one.id)
def test_every_field_of_every_guide_comes_back_from_the_file(book: Workbook, guide: object) -> None:
    """A field that is stored nowhere would lose what was typed."""
    shipped = SHIPPED.guide(getattr(guide, "id", ""))
    assert shipped is not None
    written = {
        one.id: {"date": "2026-03-09", "choice": one.choices[-1].key if one.choices else ""}.get(
            one.look, f"Words in {one.id} 😀"
        )
        for one in shipped.fields
    }
    write(book, shipped.keeping, FIRST, **written)

    assert [one.values for one in kept(book, shipped.keeping)] == [written]
    book.write(store.bin_guide_entry(shipped.keeping, FIRST))
    assert kept(book, shipped.keeping) == []


def test_the_tables_of_guides_are_tables_of_the_file() -> None:
    """Every column that a guide may name is there."""
    for name, table in TABLES.items():
        real = metadata.tables[name]
        assert real.info["area"] == table.area
        own = {*table.texts, *table.days, *([table.day] if table.day else [])}
        if name != STEADY:
            own |= set(table.choices)
        assert own <= set(real.c.keys()), name
        assert bool(table.kinds) == ("kind" in real.c and "kind" not in table.choices)


def test_an_entry_begins_with_its_first_word(book: Workbook) -> None:
    """Looking at a guide leaves nothing in the file; a word does, on the day it was written."""
    write(book, TALKS, FIRST, they_said="   ")
    assert kept(book, TALKS) == []
    write(book, TALKS, FIRST, they_said="I could not sleep.")

    (entry,) = kept(book, TALKS)
    assert entry.day == MARCH_3
    assert entry.values == {
        "they_said": "I could not sleep.",
        "i_owe_an_answer_to": "",
        "answered_on": "",
    }


def test_a_talk_may_have_been_earlier(book: Workbook) -> None:
    """It is often written down a day or two later; the newest day stands first."""
    book.write(store.save_field(TALKS, FIRST, "they_said", "First.", date(2026, 3, 1)))
    write(book, TALKS, SECOND, they_said="Second.")
    assert [one.uuid for one in kept(book, TALKS)] == [SECOND, FIRST]
    book.write(store.set_day(TALKS, FIRST, date(2026, 3, 9)))

    assert [one.uuid for one in kept(book, TALKS)] == [FIRST, SECOND]
    assert kept(book, TALKS)[0].day == date(2026, 3, 9)


def test_a_day_that_must_be_given_is_not_taken_away(book: Workbook) -> None:
    """A talk was on some day; a good time may have none."""
    write(book, TALKS, FIRST, they_said="Words.")
    book.write(store.set_day(TALKS, FIRST, None))
    assert kept(book, TALKS)[0].day == MARCH_3

    times = Keeping("good_time", "memory", ("body",))
    write(book, times, SECOND, body="The lake.")
    book.write(store.set_day(times, SECOND, None))
    assert kept(book, times)[0].day is None


def test_a_day_of_nothing_is_not_kept(book: Workbook) -> None:
    """The view holds the day until there are words."""
    book.write(store.set_day(TALKS, FIRST, date(2026, 3, 9)))

    assert kept(book, TALKS) == []


def test_a_date_in_an_entry_can_be_taken_away_again(book: Workbook) -> None:
    """Answered by mistake: then it is owed again."""
    write(book, TALKS, FIRST, i_owe_an_answer_to="Since when?", answered_on="2026-03-05")
    assert kept(book, TALKS)[0].values["answered_on"] == "2026-03-05"
    write(book, TALKS, FIRST, answered_on="")

    assert kept(book, TALKS)[0].values["answered_on"] == ""


def test_an_entry_without_words_goes_to_the_bin_with_its_last(book: Workbook) -> None:
    """Whatever was taken away by a slip of the hand can be found there."""
    write(book, TALKS, FIRST, they_said="Words.")
    write(book, TALKS, FIRST, they_said="")
    assert kept(book, TALKS) == []
    assert [one.words for one in book.read(in_bin())] == ["Words."]
    write(book, TALKS, FIRST, they_said="Others.")

    assert [one.values["they_said"] for one in kept(book, TALKS)] == ["Others."]
    assert book.read(in_bin()) == []


@pytest.mark.parametrize(
    ("keeping", "first", "then"),
    [(TALKS, "they_said", "i_owe_an_answer_to"), (PAIRS, "fear", "doubt")],
    ids=["table", "sheet"],
)
def test_a_word_taken_away_does_not_come_back_with_another(
    book: Workbook, keeping: Keeping, first: str, then: str
) -> None:
    """The page shows the first field empty; the file has to say the same."""
    write(book, keeping, FIRST, **{first: "Gone."})
    write(book, keeping, FIRST, **{first: ""})
    write(book, keeping, FIRST, **{then: "Here."})

    (entry,) = kept(book, keeping)
    assert entry.values[first] == ""
    assert entry.values[then] == "Here."


def test_two_sheets_of_one_table_do_not_mix(book: Workbook) -> None:
    """Each guide has its own kind."""
    write(book, PAIRS, FIRST, fear="Losing them.", doubt="Not enough.")
    write(book, CHAINS, SECOND, fear="A late message.")

    assert [one.values["fear"] for one in kept(book, PAIRS)] == ["Losing them."]
    assert [one.values["fear"] for one in kept(book, CHAINS)] == ["A late message."]
    both = {"pairs": PAIRS, "chains": CHAINS, "talks": TALKS}
    assert book.read(store.counts(both)) == {"pairs": 1, "chains": 1, "talks": 0}


def test_a_sheet_goes_to_the_bin_and_back_with_its_fields(book: Workbook) -> None:
    """One thing in the bin, named by its words."""
    write(book, PAIRS, FIRST, fear="Losing them.", doubt="Not enough.")
    binned = book.write(store.bin_guide_entry(PAIRS, FIRST))
    (lying,) = book.read(in_bin())
    assert (lying.kind, lying.words, lying.with_it) == (SHEET, "Losing them.", 2)
    book.write(binned.inverse)
    assert kept(book, PAIRS)[0].values == {"fear": "Losing them.", "doubt": "Not enough."}
    book.write(store.bin_guide_entry(PAIRS, FIRST))
    book.write(take_out(lying.kind, lying.row_id))

    assert kept(book, PAIRS)[0].values == {"fear": "Losing them.", "doubt": "Not enough."}


def test_a_field_whose_writing_was_taken_back_is_empty(book: Workbook) -> None:
    """Its row lies in the bin, while the sheet lives."""
    write(book, PAIRS, FIRST, fear="Losing them.")
    undo = book.write(store.save_field(PAIRS, FIRST, "doubt", "Not enough.")).inverse
    book.write(undo)
    assert kept(book, PAIRS)[0].values == {"fear": "Losing them.", "doubt": ""}
    write(book, PAIRS, FIRST, doubt="Other.")

    assert kept(book, PAIRS)[0].values["doubt"] == "Other."


def test_notes_on_growth_are_dated_and_go_with_their_area(
    book: Workbook, clock: StandingClock
) -> None:
    """What shows that something changes, week by week."""
    write(book, GROWTH, FIRST, area="Saying it early")
    book.write(store.save_note_on_growth(FIRST, "a", "Said it at breakfast."))
    clock.pass_by(days=7)
    book.write(store.save_note_on_growth(FIRST, "b", "Said it at once."))
    notes = [(one.day, one.body) for one in kept(book, GROWTH)[0].notes]
    assert notes == [
        (date(2026, 3, 10), "Said it at once."),
        (MARCH_3, "Said it at breakfast."),
    ]
    book.write(store.save_note_on_growth(FIRST, "a", ""))
    book.write(store.save_note_on_growth(FIRST, "new", " "))
    assert [one.body for one in kept(book, GROWTH)[0].notes] == ["Said it at once."]
    bin_it = book.write(store.bin_guide_entry(GROWTH, FIRST))
    book.write(bin_it.inverse)

    assert [one.body for one in kept(book, GROWTH)[0].notes] == ["Said it at once."]


def test_a_note_on_nothing_is_not_kept(book: Workbook) -> None:
    """Its area was removed by somebody else."""
    book.write(store.save_note_on_growth(FIRST, "a", "Words."))

    assert book.read(in_bin()) == []


def test_answers_about_a_steady_day_stand_in_one_column(book: Workbook) -> None:
    """As the page about the file says; one that is taken back is not there any more."""
    write(book, STEADY_DAYS, FIRST, slept="yes", calm="no")
    write(book, STEADY_DAYS, FIRST, slept="")
    answers = sa.select(metadata.tables[STEADY].c.answers)
    assert book.read(lambda reader: reader.value(answers)) == '{"calm": "no"}'

    book.write(lambda tx: tx.update(metadata.tables[STEADY], 1, answers="not JSON"))
    assert kept(book, STEADY_DAYS)[0].values == dict.fromkeys(STEADY_DAYS.fields, "")


def test_a_choice_nobody_touched_makes_no_entry(book: Workbook) -> None:
    """A new one stands on its first choice; choosing another is an answer."""
    write(book, DISCLOSURES, FIRST, kind="")
    assert kept(book, DISCLOSURES) == []
    write(book, DISCLOSURES, FIRST, body="The second card.")
    assert kept(book, DISCLOSURES)[0].values["kind"] == ""
    write(book, DISCLOSURES, SECOND, kind="only_if_asked")

    assert kept(book, DISCLOSURES)[0].values["kind"] == "only_if_asked"


def test_every_row_with_words_knows_its_entry(book: Workbook) -> None:
    """Search finds a field of a sheet, and leads to the sheet."""
    write(book, PAIRS, FIRST, fear="Losing them.")
    write(book, GROWTH, SECOND, area="Saying it early")
    book.write(store.save_note_on_growth(SECOND, "a", "At breakfast."))
    found = {
        hit.kind: book.read(store.entry_place(hit.kind, hit.row_id))
        for word in ("losing", "early", "breakfast")
        for hit in book.read(search.find(word))
    }

    field = book.read(lambda reader: reader.value(sa.select(metadata.tables["sheet_field"].c.uuid)))
    assert found == {
        "sheet_field": EntryPlace("sheet", "fear_pair", FIRST, field),
        "growth_area": EntryPlace("growth_area", "", SECOND),
        "growth_note": EntryPlace("growth_area", "", SECOND, "a"),
    }
    book.write(store.bin_guide_entry(PAIRS, FIRST))
    assert book.read(store.entry_place("sheet_field", 1)) is None
    assert book.read(store.entry_place("talk", 7)) is None


def test_reflect_finds_what_was_written_in_any_field(book: Workbook) -> None:
    """Also in the one that names the row; newest first, beside answers and pages."""
    book.write(store.save_entry("page", "Leuchtturm on a page."))
    write(book, GROWTH, FIRST, area="Leuchtturm", practice="Small.")
    write(book, TALKS, SECOND, they_said="The Leuchtturm, they said.")
    found = book.read(store.find("leuchtturm"))

    assert [(one.kind, one.day) for one in found] == [
        ("journal_entry", MARCH_3),
        ("talk", MARCH_3),
        ("growth_area", None),
    ]
    assert found[-1].around == "Leuchtturm"

"""Everything the tabs can do to a workbook, with made-up words, for the property tests.

`OPERATIONS` holds a maker for each function of a store that returns an operation.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any

import sqlalchemy as sa
from hypothesis import strategies as st

from reconcile_gui.apology import store as apology
from reconcile_gui.apology.parts import PARTS
from reconcile_gui.apology.readiness import Answer as ReadyAnswer
from reconcile_gui.apology.readiness import Item
from reconcile_gui.apology.records import Kind, LetterPart, Level, Mode, Reach
from reconcile_gui.boundaries import store as boundaries
from reconcile_gui.boundaries.records import (
    Happening,
    LogEntry,
    Offer,
    Status,
    StoppedBy,
    Whose,
)
from reconcile_gui.care import store as care
from reconcile_gui.care.contact import Status as Contact
from reconcile_gui.care.contact import StatusDraft, StatusEntry
from reconcile_gui.care.help_entries import OwnPerson
from reconcile_gui.care.people import TOGETHER, People
from reconcile_gui.reflection import store as reflection
from reconcile_gui.reflection.guides.kept import Keeping
from reconcile_gui.reflection.records import Mark, OwnQuestion
from reconcile_gui.spell import store as spelling
from reconcile_gui.today import store as today
from reconcile_gui.today.today import Stage
from reconcile_gui.trust import event
from reconcile_gui.trust import store as trust
from reconcile_gui.trust.check_in import STATEMENTS, Answer, Variant
from reconcile_gui.trust.records import Knows, Outcome, Size, Terms, ToWhom
from reconcile_gui.trust.repeats import WHICH, Repeat, Unit
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.transaction import Operation

# Returns the operation, or None where there is no row yet that it could be done to.
Maker = Callable[[Workbook], "st.SearchStrategy[Operation[Any] | None]"]

NOON = datetime(2026, 3, 3, 12, tzinfo=UTC)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
DAYS = st.integers(-40, 40).map(lambda days: NOON.date() + timedelta(days=days))
MAYBE_DAYS = st.none() | DAYS
UUIDS = st.integers(1, 4).map(lambda number: f"11111111-1111-4111-8111-{number:012d}")
GUIDE_UUIDS = st.integers(1, 2).map(lambda number: f"22222222-2222-4222-8222-{number:012d}")
QUESTIONS = st.sampled_from(["A1", "B2", "own-11111111-1111-4111-8111-000000000001"])
LETTER_TEXTS = st.sampled_from(["title", "salutation", "date_text", "signature", "page_text"])
BOUNDARY_TEXTS = st.sampled_from(["body", "is_ok", "is_not_ok", "why", "if_crossed"])
LOG_ENTRIES = st.builds(LogEntry, UUIDS, DAYS, st.sampled_from(Happening), TEXTS)
OFFER_TEXTS = st.sampled_from(
    ["body", "reason", "agreed_with", "others_privacy", "no_longer_needed_when"]
)
OFFERS = st.builds(
    lambda words, day, until: Offer(words, words, words, day, day, day + until, words, words),
    TEXTS,
    DAYS,
    st.integers(0, 95).map(timedelta),
)
REPEATS = st.builds(
    Repeat,
    st.sampled_from(Unit),
    st.integers(1, 3),
    st.sampled_from([(), (1,), (2, 7)]),
    st.sampled_from([0, 3, 31]),
    MAYBE_DAYS,
    times=st.integers(0, 5),
) | st.builds(Repeat, st.just(Unit.MONTH), weekday=st.integers(1, 7), which=st.sampled_from(WHICH))
TERMS = st.builds(
    Terms,
    TEXTS,
    st.sampled_from(ToWhom),
    TEXTS,
    st.sampled_from(Size),
    DAYS,
    MAYBE_DAYS,
    st.none() | REPEATS,
)
EVENTS = st.builds(
    event.Event,
    UUIDS,
    DAYS,
    st.sampled_from(event.Kind),
    TEXTS,
    st.sampled_from(event.Weight),
    TEXTS,
)
# One guide of each way in which entries are kept, each with its fields.
KEEPINGS = st.sampled_from(
    (
        Keeping("talk", "", ("they_said", "i_said_back")),
        Keeping("growth_area", "", ("area", "practice")),
        Keeping("good_time", "idea", ("body", "they_want_it")),
        Keeping("sheet", "fear_pair", ("fear", "doubt")),
        Keeping("steady_check", "", ("slept", "calm")),
        Keeping("disclosure", "", ("body", "kind"), starts={"kind": ""}),
    )
)
VARIANTS = st.sampled_from(Variant)
CHECK_IN_TEXTS = st.sampled_from(["not_done_well", "they_said", "feeling"])
PART_IDS = tuple(part.id for part in PARTS)
SENTENCES = st.lists(st.tuples(TEXTS, st.integers(0, 1)), max_size=2, unique=True).map(tuple)
BLANKS = st.builds(apology.Blanks, TEXTS, TEXTS, TEXTS, TEXTS)
STATUS_ENTRIES = st.builds(
    lambda status, day, words: StatusEntry(status, NOON, NOON, day, None, words),
    st.sampled_from(Contact),
    MAYBE_DAYS,
    TEXTS,
)
DRAFTS = st.builds(StatusDraft, TEXTS, TEXTS)
PEOPLE = st.builds(People, TEXTS, TEXTS, st.sampled_from(TOGETHER))
PERSONS = st.builds(OwnPerson, UUIDS, TEXTS, TEXTS)

# What has no way back, and why.
LEFT_OUT = {
    "answer_safety": "earlier answers are gone for good, as the person asked",
    "begin_with": "writes the safety answers of a new workbook, see above",
}


def doing(function: Callable[..., Operation[Any]], *given: st.SearchStrategy[Any]) -> Maker:
    """Return a maker that calls a function of a store with drawn arguments."""
    return lambda _book: st.builds(function, *given)


def doing_to(
    table: sa.Table, function: Callable[..., Operation[Any]], *given: st.SearchStrategy[Any]
) -> Maker:
    """Return a maker whose first argument is the id of a row, in the bin or not."""

    def maker(book: Workbook) -> st.SearchStrategy[Operation[Any] | None]:
        ids = [row.id for row in book.read(lambda reader: reader.rows(sa.select(table.c.id)))]
        return st.builds(function, st.sampled_from(ids), *given) if ids else st.none()

    return maker


def replacing(book: Workbook) -> st.SearchStrategy[Operation[Any] | None]:
    """Make a promise, perhaps in place of an occurrence."""
    asked = sa.select(tables.occurrence.c.id)
    ids = [row.id for row in book.read(lambda reader: reader.rows(asked))]
    instead = st.none() | st.sampled_from(ids) if ids else st.none()
    return st.builds(trust.save_promise, UUIDS, TERMS, instead_of=instead)


def ordering(book: Workbook) -> st.SearchStrategy[Operation[Any] | None]:
    """Put the boundaries in another order."""
    asked = sa.select(tables.boundary.c.id)
    ids = [row.id for row in book.read(lambda reader: reader.rows(asked))]
    return st.builds(boundaries.put_in_order, st.permutations(ids)) if ids else st.none()


def arranging(book: Workbook) -> st.SearchStrategy[Operation[Any] | None]:
    """Put own questions in another order, and some of them into a set."""
    homes = st.permutations(book.read(reflection.own_questions())).flatmap(
        lambda own: st.tuples(
            *(st.sampled_from(["", "A"]).map(partial(_at_home, one)) for one in own)
        )
    )
    return homes.map(reflection.arrange_own)


def _at_home(one: OwnQuestion, set_id: str) -> OwnQuestion:
    return replace(one, set_id=set_id)


def create(mode: str, title: str) -> Operation[int]:
    """Make a letter."""
    return apology.create_letter(language="en", title=title, mode=Mode(mode))


def answer_note(letter_id: int, rule_id: str, reach: Reach, sentence: str) -> Operation[int]:
    """Answer a note in a letter."""
    return apology.answer_note(rule_id, reach, letter_id, sentence)


def start_from(letter_id: int, title: str, kind: Kind | None) -> Operation[int | None]:
    """Begin a letter with the words of another."""
    return apology.start_from(letter_id, title=title, kind=kind)


def write_in_parts(letter_id: int) -> Operation[bool]:
    """Divide a page as simply as can be: all of it is one part."""
    return apology.write_in_parts(letter_id, lambda text: (LetterPart("what", 2, text),))


def answer_statement(day: date, variant: Variant, place: int, answer: Answer) -> Operation[None]:
    """Answer one of the statements of a check-in."""
    asked = STATEMENTS[variant]
    return trust.save_answer(day, variant, asked[place % len(asked)], answer)


def save_field(keeping: Keeping, uuid: str, place: int, value: str) -> Operation[Any]:
    """Write in one of the fields of a guide."""
    return reflection.save_field(keeping, uuid, keeping.fields[place], value)


def set_day(keeping: Keeping, uuid: str, day: date | None) -> Operation[Any]:
    """Give an entry another day, where entries of its kind have one."""
    return reflection.set_day(keeping, uuid, day) if keeping.day else lambda _tx: None


OPERATIONS: dict[str, Maker] = {
    "create_letter": doing(create, st.sampled_from(["parts", "page"]), TEXTS),
    "save_part": doing_to(
        tables.letter, apology.save_part, st.sampled_from([part.id for part in PARTS]), TEXTS
    ),
    "save_text": doing_to(tables.letter, apology.save_text, LETTER_TEXTS, TEXTS),
    "save_date": doing_to(tables.letter, apology.save_date, MAYBE_DAYS, TEXTS),
    "bin_letter": doing_to(tables.letter, apology.bin_letter),
    "unbin_letter": doing_to(tables.letter, apology.unbin_letter),
    "keep_version": doing_to(tables.letter, apology.keep_version, st.just("named")),
    "keep_versions": doing(apology.keep_versions, st.just("closed")),
    "bring_back": doing_to(tables.letter_version, apology.bring_back),
    "bring_back_passage": doing_to(
        tables.letter_version,
        apology.bring_back_passage,
        st.sampled_from([*PART_IDS, "salutation", "date", "signature"]),
    ),
    "bin_version": doing_to(tables.letter_version, apology.bin_version),
    "add_to_part": doing_to(tables.letter, apology.add_to_part, st.sampled_from(PART_IDS), TEXTS),
    "start_from": doing_to(tables.letter, start_from, TEXTS, st.none() | st.sampled_from(Kind)),
    "set_language": doing_to(tables.letter, apology.set_language, st.sampled_from(["en", "de"])),
    "move_part": doing_to(tables.letter, apology.move_part, st.permutations(PART_IDS).map(tuple)),
    "merge_parts": doing_to(
        tables.letter, apology.merge_parts, st.sampled_from(PART_IDS), st.sampled_from(PART_IDS)
    ),
    "split_part": doing_to(tables.letter, apology.split_part, st.sampled_from(PART_IDS)),
    "write_on_one_page": doing_to(tables.letter, apology.write_on_one_page),
    "write_in_parts": doing_to(tables.letter, write_in_parts),
    "say_part": doing_to(
        tables.letter, apology.say_part, SENTENCES, st.none() | st.sampled_from(PART_IDS)
    ),
    "answer_note": doing_to(
        tables.letter,
        answer_note,
        st.sampled_from(["cond-if", "but"]),
        st.sampled_from(Reach),
        TEXTS,
    ),
    "show_again": doing_to(tables.silenced_note, apology.show_again),
    "set_level": doing(apology.set_level, st.sampled_from(Level)),
    "add_own_word": doing(spelling.add_own_word, TEXTS),
    "remove_own_word": doing(spelling.remove_own_word, TEXTS),
    "save_statement": doing_to(tables.letter, apology.save_statement, BLANKS),
    "use_statement": doing_to(tables.letter, apology.use_statement, BLANKS),
    "log_giving": doing_to(tables.letter, apology.log_giving, DAYS, TEXTS),
    "let_rest": doing_to(tables.letter, apology.let_rest, st.integers(0, 14)),
    "keep_check": doing_to(
        tables.letter,
        apology.keep_check,
        st.dictionaries(st.sampled_from(Item), st.sampled_from(ReadyAnswer), max_size=3),
    ),
    "note_asked_after": doing(apology.note_asked_after, st.integers(1, 9)),
    "bin_giving": doing_to(tables.letter_given, apology.bin_giving),
    "add_boundary": doing(
        boundaries.add_boundary, st.sampled_from(Whose), st.sampled_from(Status), TEXTS
    ),
    "save_text of a boundary": doing_to(
        tables.boundary, boundaries.save_text, BOUNDARY_TEXTS, TEXTS
    ),
    "set_whose": doing_to(
        tables.boundary, boundaries.set_whose, st.sampled_from(Whose), st.sampled_from(Status)
    ),
    "set_status": doing_to(tables.boundary, boundaries.set_status, st.sampled_from(Status)),
    "set_date": doing_to(
        tables.boundary,
        boundaries.set_date,
        st.sampled_from(["agreed_on", "look_again_on"]),
        MAYBE_DAYS,
    ),
    "put_in_order": ordering,
    "leave_unsaid": doing(boundaries.leave_unsaid, st.sampled_from(("boundary-order",)), TEXTS),
    "bin_boundary": doing_to(tables.boundary, boundaries.bin_boundary),
    "unbin_boundary": doing_to(tables.boundary, boundaries.unbin_boundary),
    "save_log_entry": doing_to(tables.boundary, boundaries.save_log_entry, LOG_ENTRIES),
    "bin_log_entry": doing(boundaries.bin_log_entry, UUIDS),
    "begin_agreement": doing(boundaries.begin_agreement, OFFERS),
    "save_agreement_text": doing_to(
        tables.openness_agreement, boundaries.save_agreement_text, OFFER_TEXTS, TEXTS
    ),
    "save_agreement_days": doing_to(
        tables.openness_agreement, boundaries.save_agreement_days, OFFERS
    ),
    "agree": doing_to(tables.openness_agreement, boundaries.agree, DAYS),
    "stop_agreement": doing_to(
        tables.openness_agreement, boundaries.stop_agreement, DAYS, st.sampled_from(StoppedBy)
    ),
    "correct_stop": doing_to(tables.openness_agreement, boundaries.correct_stop, DAYS, DAYS),
    "bin_agreement": doing_to(tables.openness_agreement, boundaries.bin_agreement),
    "unbin_agreement": doing_to(tables.openness_agreement, boundaries.unbin_agreement),
    "name_people": doing(care.name_people, PEOPLE),
    "record_status": doing(care.record_status, STATUS_ENTRIES),
    "record_from_draft": doing(care.record_from_draft, STATUS_ENTRIES),
    "take_back_newest_status": doing(care.take_back_newest_status),
    "keep_status_draft": doing(care.keep_status_draft, DRAFTS),
    "save_own_person": doing(care.save_own_person, PERSONS),
    "bin_own_person": doing(care.bin_own_person, UUIDS),
    "unbin_own_person": doing(care.unbin_own_person, UUIDS),
    "go_back_from_letting_go": doing(care.go_back_from_letting_go),
    "move_to": doing(today.move_to, st.sampled_from(Stage)),
    "save_answer": doing(reflection.save_answer, QUESTIONS, TEXTS, st.just("en"), TEXTS),
    "set_mark": doing(reflection.set_mark, QUESTIONS, st.sampled_from(Mark)),
    "stop_at": doing(reflection.stop_at, QUESTIONS),
    "save_entry": doing(reflection.save_entry, UUIDS, TEXTS, MAYBE_DAYS),
    "save_title": doing(reflection.save_title, UUIDS, TEXTS, MAYBE_DAYS),
    "date_entry": doing(reflection.date_entry, UUIDS, DAYS),
    "bin_entry": doing(reflection.bin_entry, UUIDS),
    "arrange_own": arranging,
    "hide_set": doing(reflection.hide_set, st.sampled_from(["A", "B", "L"])),
    "leave_out_heavy": doing(reflection.leave_out_heavy, st.booleans()),
    "save_own_question": doing(reflection.save_own_question, UUIDS, TEXTS),
    "save_field": doing(save_field, KEEPINGS, GUIDE_UUIDS, st.integers(0, 1), TEXTS),
    "set_day": doing(set_day, KEEPINGS, GUIDE_UUIDS, MAYBE_DAYS),
    "bin_guide_entry": doing(reflection.bin_guide_entry, KEEPINGS, GUIDE_UUIDS),
    "save_note_on_growth": doing(reflection.save_note_on_growth, GUIDE_UUIDS, UUIDS, TEXTS),
    "bin_own_question": doing(reflection.bin_own_question, UUIDS),
    "save_promise": replacing,
    "record_outcome": doing_to(
        tables.occurrence, trust.record_outcome, st.sampled_from(Outcome), MAYBE_DAYS
    ),
    "save_note": doing_to(tables.occurrence, trust.save_note, TEXTS),
    "save_knows": doing_to(tables.occurrence, trust.save_knows, st.none() | st.sampled_from(Knows)),
    "bin_promise": doing(trust.bin_promise, UUIDS),
    "make_days": doing(trust.make_days, DAYS, st.integers(1, 40)),
    "save_event": doing(trust.save_event, EVENTS),
    "bin_event": doing(trust.bin_event, UUIDS),
    "save_answer of a check-in": doing(
        answer_statement, DAYS, VARIANTS, st.integers(0, 9), st.sampled_from(Answer)
    ),
    "save_text of a check-in": doing(trust.save_text, DAYS, VARIANTS, CHECK_IN_TEXTS, TEXTS),
    "bin_check_in": doing(trust.bin_check_in, DAYS),
    "note_help_named": doing(trust.note_help_named, DAYS),
    "hide_estimate": doing(trust.hide_estimate, st.booleans()),
    "weigh_recent": doing(trust.weigh_recent, st.booleans()),
    "show_built": doing(trust.show_built, st.booleans()),
    "offer_check_in": doing(trust.offer_check_in, st.booleans()),
}

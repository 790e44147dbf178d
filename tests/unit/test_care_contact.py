"""How the other person wants contact, over time."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.care.contact import (
    ORDER_UNSURE,
    STATUS_OF_ANSWER,
    STRICT,
    Status,
    StatusEntry,
    WhatChangedMissing,
    can_take_back,
    must_wait,
    new_entry,
    status_now,
)

ZONE = timezone(timedelta(hours=-8))
NOON = datetime(2026, 3, 12, 12, 0, tzinfo=ZONE)
MIDNIGHT = datetime(2026, 3, 13, 0, 0, tzinfo=ZONE)
WEEK = timedelta(days=7)


def said(status: Status, when: datetime = NOON - WEEK, until_on: date | None = None) -> StatusEntry:
    """Return an entry that held from the moment it was written."""
    return StatusEntry(status, when, when, until_on=until_on)


def log(*steps: tuple[Status, datetime]) -> list[StatusEntry]:
    """Return the log of a writer who recorded these, each with what changed."""
    entries: list[StatusEntry] = []
    for status, when in steps:
        entries.append(new_entry(status, entries, when, what_changed="They wrote."))
    return entries


def test_the_order_of_strictness() -> None:
    """Every comparison leans on it, and merging keeps the stricter."""
    assert sorted(Status, key=lambda one: -one.strictness) == [
        Status.ORDER,
        Status.NONE,
        Status.SPACE,
        Status.UNKNOWN,
        Status.OPEN,
    ]


@pytest.mark.parametrize(
    ("answer", "status"),
    [
        ("welcome", Status.OPEN),
        ("space", Status.SPACE),
        ("no_contact", Status.NONE),
        ("order", Status.ORDER),
        ("order_unsure", Status.ORDER),
        ("unknown", Status.UNKNOWN),
    ],
)
def test_each_first_answer_has_its_status(answer: str, status: Status) -> None:
    """Not sure whether there is an order counts as one; a letter could be a crime."""
    assert STATUS_OF_ANSWER[answer] is status
    assert ORDER_UNSURE in STATUS_OF_ANSWER


def test_skipping_the_question_leaves_it_unknown() -> None:
    """Nothing said is not a welcome."""
    standing = status_now([], NOON)

    assert (standing.status, standing.entry, standing.waiting) == (Status.UNKNOWN, None, None)


def test_an_imported_workbook_without_a_status_counts_as_no_contact() -> None:
    """An export for reading never carries the status; the safe reading is a no."""
    assert status_now([], NOON, is_imported=True).status is Status.NONE
    assert status_now([said(Status.OPEN)], NOON, is_imported=True).status is Status.OPEN


def test_the_first_answer_after_an_import_holds_at_once() -> None:
    """There was no answer that it could loosen."""
    entry = new_entry(Status.OPEN, [], NOON)

    assert status_now([entry], NOON, is_imported=True).status is Status.OPEN


@pytest.mark.parametrize("status", Status)
def test_the_newest_entry_holds(status: Status) -> None:
    """The log is never changed; the last word counts."""
    entries = [said(Status.UNKNOWN), said(status, NOON - timedelta(days=1))]

    assert status_now(entries, NOON).status is status
    assert status_now(entries, NOON).entry is entries[-1]


@pytest.mark.parametrize(
    ("until_on", "status", "has_ended"),
    [
        (None, Status.SPACE, False),
        (date(2026, 3, 13), Status.SPACE, False),
        (date(2026, 3, 12), Status.SPACE, False),
        (date(2026, 3, 11), Status.UNKNOWN, True),
    ],
)
def test_an_ended_space_is_unknown_and_never_open(
    until_on: date | None, status: Status, has_ended: bool
) -> None:
    """The end of a space is not an invitation. Its last day still belongs to it."""
    standing = status_now([said(Status.SPACE, until_on=until_on)], NOON)

    assert (standing.status, standing.has_ended) == (status, has_ended)


def test_the_local_day_ends_a_space() -> None:
    """At 23:59 in Los Angeles it is the next day in London."""
    entries = [said(Status.SPACE, until_on=date(2026, 3, 12))]
    late = datetime(2026, 3, 12, 23, 59, tzinfo=ZONE)

    assert status_now(entries, late).status is Status.SPACE
    assert status_now(entries, late.astimezone(UTC)).status is Status.UNKNOWN


@pytest.mark.parametrize(("before", "after"), list(itertools.product(Status, Status)))
def test_only_a_loosening_out_of_no_contact_or_an_order_waits(
    before: Status, after: Status
) -> None:
    """Getting stricter is always at once; so is everything between the other three."""
    entries = [said(before)]
    waits = before in STRICT and after.strictness < before.strictness

    assert must_wait(status_now(entries, NOON), after) is waits
    entry = new_entry(after, entries, NOON, what_changed="“You may write.”")
    assert entry.effective_at == (MIDNIGHT if waits else NOON)
    assert status_now([*entries, entry], NOON).status is (before if waits else after)
    assert status_now([*entries, entry], MIDNIGHT).status is after


@pytest.mark.parametrize("what_changed", ["", "  \n"])
def test_a_loosening_must_say_what_changed(what_changed: str) -> None:
    """A sentence in their words, so that wishing is not enough."""
    with pytest.raises(WhatChangedMissing):
        new_entry(Status.OPEN, [said(Status.NONE)], NOON, what_changed=what_changed)


def test_the_error_does_not_hold_the_words() -> None:
    """Tracebacks are logged."""
    with pytest.raises(WhatChangedMissing) as caught:
        new_entry(Status.OPEN, [said(Status.NONE)], NOON, in_their_words="secret")

    assert "secret" not in repr(caught.value)


def test_what_waits_is_told() -> None:
    """Today says "This takes effect tomorrow."."""
    entries = log((Status.NONE, NOON - WEEK), (Status.OPEN, NOON))

    assert status_now(entries, NOON).waiting is entries[-1]
    assert status_now(entries, MIDNIGHT).waiting is None


def test_a_stricter_word_overtakes_a_loosening_that_waits() -> None:
    """An order recorded in the evening must not be gone at midnight."""
    entries = log(
        (Status.NONE, NOON - WEEK),
        (Status.OPEN, NOON),
        (Status.ORDER, NOON + timedelta(hours=6)),
    )

    assert status_now(entries, NOON + timedelta(hours=6)).status is Status.ORDER
    assert status_now(entries, MIDNIGHT).status is Status.ORDER
    assert status_now(entries, MIDNIGHT).waiting is None


def test_saying_no_again_takes_a_waiting_loosening_back() -> None:
    """They changed their mind in the same evening."""
    entries = log((Status.NONE, NOON - WEEK), (Status.OPEN, NOON), (Status.NONE, NOON))

    assert status_now(entries, MIDNIGHT).status is Status.NONE


def test_a_second_loosening_replaces_the_first() -> None:
    """Open first, then rather space: both wait, the newer holds."""
    entries = log((Status.NONE, NOON - WEEK), (Status.OPEN, NOON), (Status.SPACE, NOON))

    assert status_now(entries, NOON).status is Status.NONE
    assert status_now(entries, MIDNIGHT).status is Status.SPACE


def test_an_order_loosens_to_no_contact_only_tomorrow() -> None:
    """Even that is a loosening: a letter to keep stays one either way."""
    entries = log((Status.ORDER, NOON - WEEK), (Status.NONE, NOON))

    assert status_now(entries, NOON).status is Status.ORDER
    assert status_now(entries, MIDNIGHT).status is Status.NONE


def test_a_clock_set_back_does_not_loosen_anything() -> None:
    """A no that was written under a wrong clock is still the newest word."""
    entries = [said(Status.OPEN), said(Status.NONE, NOON + WEEK)]

    assert status_now(entries, NOON).status is Status.NONE


@pytest.mark.parametrize(
    ("days_back", "starts_on"), [(0, None), (1, NOON.date() + timedelta(days=1))]
)
def test_a_clock_set_back_over_a_waiting_day_names_that_day(
    days_back: int, starts_on: date | None
) -> None:
    """“Tomorrow” would be another day by then; the strict answer holds until it comes."""
    entries = log((Status.NONE, NOON - WEEK), (Status.OPEN, NOON))
    standing = status_now(entries, NOON - timedelta(days=days_back))

    assert standing.status is Status.NONE
    assert standing.waiting is entries[-1]
    assert standing.starts_on == starts_on


def test_a_word_written_after_a_clock_was_corrected_is_the_newest() -> None:
    """The order of writing decides, not the times in the entries."""
    entries = [said(Status.OPEN, NOON + WEEK), said(Status.NONE, NOON)]

    assert status_now(entries, NOON).status is Status.NONE
    assert status_now(entries, NOON + 2 * WEEK).status is Status.NONE


@pytest.mark.parametrize(("minutes", "can"), [(0, True), (15, True), (15.1, False), (-1, False)])
def test_a_slip_can_be_taken_back_for_fifteen_minutes(minutes: float, can: bool) -> None:
    """A wrong click must not cost a day; a change of heart is another entry."""
    entries = [said(Status.OPEN), said(Status.NONE, NOON)]

    assert can_take_back(entries, NOON + timedelta(minutes=minutes)) is can


def test_there_is_nothing_to_take_back_in_an_empty_log() -> None:
    """A new workbook."""
    assert not can_take_back([], NOON)


def test_taking_a_slip_back_leaves_what_held_before() -> None:
    """What is taken back is no longer in the log that is handed in."""
    entries = log((Status.SPACE, NOON - WEEK), (Status.ORDER, NOON))

    assert status_now(entries[:-1], NOON).status is Status.SPACE


def test_an_entry_keeps_what_was_said() -> None:
    """As typed; nothing is trimmed or mended."""
    entry = new_entry(
        Status.SPACE,
        [],
        NOON,
        said_on=date(2026, 2, 22),
        until_on=date(2026, 3, 22),
        in_their_words=" “I need a month.” ",
    )

    assert entry == StatusEntry(
        Status.SPACE,
        NOON,
        NOON,
        said_on=date(2026, 2, 22),
        until_on=date(2026, 3, 22),
        in_their_words=" “I need a month.” ",
    )


@pytest.mark.parametrize("status", [one for one in Status if one is not Status.SPACE])
def test_only_a_space_has_a_last_day(status: Status) -> None:
    """No contact with an end would be a countdown."""
    with pytest.raises(ValueError, match="Only a space"):
        new_entry(status, [], NOON, until_on=date(2026, 3, 22))


@pytest.mark.parametrize("status", [one for one in Status if one is not Status.ORDER])
def test_only_an_order_can_be_in_doubt(status: Status) -> None:
    """The doubt is about the order, and counts as one."""
    assert new_entry(Status.ORDER, [], NOON, is_not_sure=True).is_not_sure
    with pytest.raises(ValueError, match="Only an order"):
        new_entry(status, [], NOON, is_not_sure=True)


def test_a_time_without_a_zone_is_refused() -> None:
    """It has no local day, and the day decides."""
    bare = NOON.replace(tzinfo=None)

    with pytest.raises(ValueError, match="without its zone"):
        status_now([], bare)
    with pytest.raises(ValueError, match="without its zone"):
        can_take_back([said(Status.OPEN)], bare)


STEPS = st.lists(st.tuples(st.sampled_from(Status), st.integers(0, 60 * 72)), max_size=8)


@given(steps=STEPS)
def test_no_log_ever_loosens_a_no_on_the_same_day(steps: list[tuple[Status, int]]) -> None:
    """Whatever is recorded, in whatever order, a no or an order holds until midnight."""
    entries: list[StatusEntry] = []
    for status, minute in sorted(steps, key=lambda step: step[1]):
        when = NOON + timedelta(minutes=minute)
        before = status_now(entries, when).status
        entries.append(new_entry(status, entries, when, what_changed="yes"))
        after = status_now(entries, when).status

        if before in STRICT and entries[:-1]:
            assert after.strictness >= before.strictness
        if status.strictness >= before.strictness:
            assert after is status

"""Counts of one's own word: exact, by calendar days, and nothing made of them."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.trust.counts import WINDOW_DAYS, Counts, counts, recent_counts
from reconcile_gui.trust.promises import settled
from reconcile_gui.trust.records import Outcome, Settled

TODAY = date(2026, 4, 16)
DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))
COUNTED = st.sampled_from((Outcome.KEPT, Outcome.LATE, Outcome.NOT_KEPT))
ITEMS = st.lists(st.builds(Settled, COUNTED, DAYS))
UNCOUNTED = st.sampled_from((Outcome.OPEN, Outcome.RELEASED, Outcome.REPLACED))
OCCURRENCES = st.lists(st.tuples(st.sampled_from(Outcome), st.none() | DAYS, st.none() | DAYS))


def counted(rows: list[tuple[Outcome, date | None, date | None]]) -> list[Settled]:
    """Return what counts of outcomes with their due and done days."""
    found = (settled(*row) for row in rows)
    return [one for one in found if one is not None]


def test_the_example_counts_as_printed() -> None:
    """Nine kept, one late, two not kept are twelve that were due."""
    items = [Settled(Outcome.KEPT, TODAY)] * 9 + [Settled(Outcome.LATE, TODAY)]
    items += [Settled(Outcome.NOT_KEPT, TODAY)] * 2

    assert counts(items) == Counts(9, 1, 2)
    assert counts(items).due == 12


def test_nothing_due_is_nothing() -> None:
    """No promise is neither kept nor broken."""
    assert counts([]).due == 0
    assert recent_counts([], TODAY) == Counts()


def test_the_window_holds_ninety_days_today_included() -> None:
    """0 ≤ d < 90: day 89 is in, day 90 and tomorrow are not."""
    for ago, is_in in ((0, True), (89, True), (90, False), (-1, False)):
        item = Settled(Outcome.KEPT, TODAY - timedelta(days=ago))

        assert (recent_counts([item], TODAY).due == 1) is is_in, ago


@given(OCCURRENCES, UNCOUNTED, st.none() | DAYS, st.none() | DAYS)
def test_open_released_and_replaced_never_change_a_count(
    rows: list[tuple[Outcome, date | None, date | None]],
    outcome: Outcome,
    due_on: date | None,
    done_on: date | None,
) -> None:
    """Nobody is counted for what is no longer wanted, or was changed in time."""
    with_it = counted([*rows, (outcome, due_on, done_on)])

    assert counts(with_it) == counts(counted(rows))
    assert recent_counts(with_it, TODAY) == recent_counts(counted(rows), TODAY)


@given(ITEMS, st.data(), DAYS)
def test_the_order_of_entry_does_not_matter(
    items: list[Settled], data: st.DataObject, today: date
) -> None:
    """What is typed in later about an earlier day counts the same."""
    shuffled = data.draw(st.permutations(items))

    assert counts(shuffled) == counts(items)
    assert recent_counts(shuffled, today) == recent_counts(items, today)


@given(ITEMS, DAYS)
def test_the_window_never_holds_more_than_there_is(items: list[Settled], today: date) -> None:
    """Each recent count is part of the count in all."""
    recent, ever = recent_counts(items, today), counts(items)

    assert recent.kept <= ever.kept
    assert recent.late <= ever.late
    assert recent.not_kept <= ever.not_kept
    assert ever.due == len(items)


@given(ITEMS, DAYS, st.integers(-500, 500))
def test_moving_all_days_together_changes_nothing(
    items: list[Settled], today: date, offset: int
) -> None:
    """Days are counted, not hours: a change of the clock inside the window adds none."""
    by = timedelta(days=offset)
    moved = [Settled(item.outcome, item.day + by) for item in items]

    assert recent_counts(moved, today + by) == recent_counts(items, today)


@given(ITEMS, COUNTED, st.integers(0, WINDOW_DAYS - 1))
def test_one_more_raises_exactly_its_own_count(
    items: list[Settled], outcome: Outcome, ago: int
) -> None:
    """A kept promise hides no broken one, and the other way round."""
    before = recent_counts(items, TODAY)
    after = recent_counts([*items, Settled(outcome, TODAY - timedelta(days=ago))], TODAY)

    assert after.kept - before.kept == (outcome is Outcome.KEPT)
    assert after.late - before.late == (outcome is Outcome.LATE)
    assert after.not_kept - before.not_kept == (outcome is Outcome.NOT_KEPT)

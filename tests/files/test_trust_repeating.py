"""Repeating promises in a real workbook file: days made up to today, none invented."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, timedelta

import sqlalchemy as sa

from reconcile_gui.trust import store
from reconcile_gui.trust.promises import occurrence_uuid
from reconcile_gui.trust.records import Line, Outcome, Page, Size, Terms, ToWhom
from reconcile_gui.trust.repeats import Repeat, Unit
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.book import Workbook
from tests.workbooks import StandingClock

TODAY = date(2026, 3, 3)  # a Tuesday
ONE = "11111111-1111-4111-8111-111111111111"
OTHER = "22222222-2222-4222-8222-222222222222"
DAILY = Repeat(Unit.DAY)
TUESDAYS = Repeat(Unit.WEEK, weekdays=(2,))
RING = Terms("Ring my brother.", ToWhom.SELF, "", Size.SMALL, TODAY, TODAY, DAILY)


def save(book: Workbook, terms: Terms = RING, uuid: str = ONE) -> None:
    """Keep what the form says."""
    book.write(store.save_promise(uuid, terms))


def catch_up(book: Workbook, clock: StandingClock) -> Page:
    """Make the days that have come, as the tab does when it is looked at."""
    while book.read(store.are_days_missing(clock.today())):
        book.write(store.make_days(clock.today()))
    return book.read(store.page(clock.today()))


def made(book: Workbook) -> list[str]:
    """Return the living days in the file, in order."""
    rows = tables.occurrence
    living = sa.select(rows.c.due_on).where(rows.c.deleted_at.is_(None)).order_by(rows.c.due_on)
    return [row.due_on for row in book.read(lambda reader: reader.rows(living))]


def rules(book: Workbook) -> list[tuple[str, str | None]]:
    """Return from when on each living rule holds, and until when."""
    rows = tables.repeat_rule
    living = sa.select(rows).where(rows.c.deleted_at.is_(None)).order_by(rows.c.from_on)
    return [(row.from_on, row.until_on) for row in book.read(lambda reader: reader.rows(living))]


def line(page: Page, due_on: date) -> Line:
    """Return the open line of a day."""
    return next(one for one in page.lines if one.occurrence.due_on == due_on)


def settle(book: Workbook, one: Line, outcome: Outcome, done_on: date | None) -> int:
    """Record an outcome as the list does."""
    occurrence = one.occurrence
    return book.write(
        store.record_outcome(occurrence.id, outcome, done_on, due_on=occurrence.due_on)
    ).value


# Days ---------------------------------------------------------------------------------


def test_days_are_made_up_to_today_and_the_next_is_computed(
    book: Workbook, clock: StandingClock
) -> None:
    """The future is no row: nothing was promised of it yet but the rule."""
    save(book)
    clock.pass_by(days=2)
    page = catch_up(book, clock)

    assert made(book) == ["2026-03-03", "2026-03-04", "2026-03-05"]
    assert [one.occurrence.due_on for one in page.lines] == [
        date(2026, 3, day) for day in (3, 4, 5, 6)
    ]
    assert page.lines[-1].occurrence.id < 0


def test_a_day_has_the_same_name_in_every_copy(book: Workbook, clock: StandingClock) -> None:
    """Two copies of a workbook make the same row of the same day."""
    save(book)
    catch_up(book, clock)

    rows = book.read(lambda reader: reader.rows(sa.select(tables.occurrence.c.uuid)))
    assert [row.uuid for row in rows] == [occurrence_uuid(ONE, TODAY)]


def test_making_days_twice_makes_them_once(book: Workbook, clock: StandingClock) -> None:
    """The tab is looked at many times a day."""
    save(book)
    catch_up(book, clock)

    assert not book.write(store.make_days(TODAY)).changes
    assert len(made(book)) == 1


def test_a_clock_set_back_takes_nothing_away(book: Workbook, clock: StandingClock) -> None:
    """What has come has come; nothing is made twice when the clock is right again."""
    save(book)
    clock.pass_by(days=3)
    catch_up(book, clock)
    clock.pass_by(days=-2)
    page = catch_up(book, clock)

    assert len(made(book)) == 4
    assert len(page.lines) == 4
    clock.pass_by(days=2)
    assert len(catch_up(book, clock).lines) == 5


def test_the_next_one_becomes_a_row_with_its_outcome(book: Workbook, clock: StandingClock) -> None:
    """Kept before its day, it counts by the day it was done; then the next one is next."""
    save(book, replace(RING, due_on=date(2026, 3, 10), repeat=TUESDAYS))
    page = catch_up(book, clock)
    assert made(book) == []

    row_id = settle(book, line(page, date(2026, 3, 10)), Outcome.KEPT, TODAY)
    after = catch_up(book, clock)
    assert row_id > 0
    assert made(book) == ["2026-03-10"]
    assert [one.occurrence.due_on for one in after.lines] == [date(2026, 3, 17)]
    assert [one.day for one in book.read(store.recorded(TODAY)).settled] == [TODAY]


def test_taken_back_it_is_computed_again(book: Workbook, clock: StandingClock) -> None:
    """One in the bin counts as not made; on its day it begins anew."""
    save(book, replace(RING, due_on=date(2026, 3, 10), repeat=TUESDAYS))
    one = line(catch_up(book, clock), date(2026, 3, 10)).occurrence
    done = book.write(store.record_outcome(one.id, Outcome.KEPT, TODAY, due_on=one.due_on))
    book.write(done.inverse)

    assert made(book) == []
    assert line(catch_up(book, clock), date(2026, 3, 10)).occurrence.id < 0
    clock.pass_by(days=7)
    again = line(catch_up(book, clock), date(2026, 3, 10)).occurrence
    assert again.id > 0
    assert again.outcome is Outcome.OPEN


def test_each_occurrence_counts_once(book: Workbook, clock: StandingClock) -> None:
    """And remembers what became of the one before."""
    save(book)
    clock.pass_by(days=1)
    settle(book, line(catch_up(book, clock), TODAY), Outcome.KEPT, TODAY)
    page = catch_up(book, clock)

    assert [one.outcome for one in book.read(store.recorded(TODAY)).settled] == [Outcome.KEPT]
    last_time = line(page, date(2026, 3, 4)).last_time
    assert last_time is not None
    assert last_time.outcome is Outcome.KEPT


def test_a_binned_promise_makes_no_days(book: Workbook, clock: StandingClock) -> None:
    """And brought back it makes those that came meanwhile: they were promised."""
    save(book)
    binned = book.write(store.bin_promise(ONE))
    clock.pass_by(days=2)
    assert catch_up(book, clock).lines == ()
    book.write(binned.inverse)

    assert len(catch_up(book, clock).lines) == 4


def test_thirty_years_of_days_are_made_in_pieces(book: Workbook, clock: StandingClock) -> None:
    """What is typed meanwhile is saved in between; a piece stays small, however much there is."""
    save(book, replace(RING, due_on=date(1996, 3, 3)))
    made_at_once = len(made(book))
    started = time.perf_counter()
    more = [book.write(store.make_days(TODAY)).value for _ in range(3)]

    assert more == [True] * 3
    assert len(made(book)) == 4 * made_at_once
    assert made(book)[0] == "1996-03-03"
    assert time.perf_counter() - started < 10


def test_all_thirty_years_are_made_and_each_piece_can_be_taken_back(
    book: Workbook, clock: StandingClock
) -> None:
    """None is left out, none is there twice, and a piece goes as it came."""
    save(book, replace(RING, due_on=date(1996, 3, 3)))
    piece = book.write(store.make_days(TODAY))
    book.write(piece.inverse)
    after_undo = len(made(book))

    catch_up(book, clock)

    every_day = (TODAY - date(1996, 3, 3)).days + 1
    assert after_undo == 1000
    assert len(made(book)) == len(set(made(book))) == every_day
    assert made(book)[-1] == TODAY.isoformat()


# The form -----------------------------------------------------------------------------


def test_all_of_it_can_be_put_right_on_its_first_day(book: Workbook, clock: StandingClock) -> None:
    """A form saves while it is filled in; what was never meant leaves no trace."""
    save(book)
    save(book, replace(RING, repeat=TUESDAYS, due_on=date(2026, 3, 4)))
    catch_up(book, clock)

    assert made(book) == []
    assert rules(book) == [("2026-03-04", None)]
    save(book, replace(RING, repeat=None, due_on=date(2026, 3, 6)))
    assert rules(book) == []
    assert made(book) == ["2026-03-06"]


def test_later_a_change_counts_from_tomorrow_on(book: Workbook, clock: StandingClock) -> None:
    """A change counts only before the day: what is due today stays due."""
    save(book)
    clock.pass_by(days=7)
    catch_up(book, clock)
    save(book, replace(RING, repeat=Repeat(Unit.WEEK, weekdays=(4,))))
    save(book, replace(RING, repeat=TUESDAYS))
    page = catch_up(book, clock)

    assert rules(book) == [("2026-03-03", None), ("2026-03-11", None)]
    assert len(made(book)) == 8
    assert [one.occurrence.due_on for one in page.lines][-1] == date(2026, 3, 17)


def test_other_words_change_no_day(book: Workbook, clock: StandingClock) -> None:
    """Mending a spelling is not changing what was promised when."""
    save(book)
    clock.pass_by(days=2)
    catch_up(book, clock)
    save(book, replace(RING, body="Ring Tom."))

    assert rules(book) == [("2026-03-03", None)]
    assert len(made(book)) == 3


def test_it_can_end_and_begin_again(book: Workbook, clock: StandingClock) -> None:
    """The time between stays free: nothing was promised of it."""
    save(book)
    clock.pass_by(days=1)
    catch_up(book, clock)
    save(book, replace(RING, repeat=None))
    save(book, replace(RING, repeat=None, body="Ring Tom."))
    clock.pass_by(days=10)
    assert len(catch_up(book, clock).lines) == 2

    save(book, replace(RING, repeat=DAILY))
    clock.pass_by(days=1)
    page = catch_up(book, clock)
    assert made(book) == ["2026-03-03", "2026-03-04", "2026-03-15"]
    assert [one.occurrence.due_on for one in page.lines][-1] == date(2026, 3, 16)


def test_a_last_day_may_be_set_later(book: Workbook, clock: StandingClock) -> None:
    """It is no new way of repeating: every other week stays the same other week."""
    every_other = Repeat(Unit.WEEK, every=2, weekdays=(2,))
    save(book, replace(RING, repeat=every_other))
    clock.pass_by(days=7)
    save(book, replace(RING, repeat=replace(every_other, until_on=date(2026, 3, 17))))

    assert rules(book) == [("2026-03-03", "2026-03-17")]
    page = catch_up(book, clock)
    assert [one.occurrence.due_on for one in page.lines] == [TODAY, date(2026, 3, 17)]
    clock.pass_by(days=30)
    assert len(catch_up(book, clock).lines) == 2


def test_one_that_was_made_once_may_repeat(book: Workbook, clock: StandingClock) -> None:
    """A promise without a day gets days; the one without gives way."""
    save(book, replace(RING, repeat=None, due_on=None))
    save(book, replace(RING, repeat=DAILY, due_on=None))

    assert made(book) == ["2026-03-03"]


def test_one_day_can_be_changed_and_the_others_stay(book: Workbook, clock: StandingClock) -> None:
    """Sunday's list on Monday, this once."""
    save(book, replace(RING, due_on=date(2026, 3, 10), repeat=TUESDAYS))
    coming = line(catch_up(book, clock), date(2026, 3, 10)).occurrence
    once = replace(RING, repeat=None, due_on=date(2026, 3, 11))
    book.write(store.save_promise(OTHER, once, instead_of=coming.id, instead_due=coming.due_on))
    page = catch_up(book, clock)

    assert [one.occurrence.due_on for one in page.lines] == [
        date(2026, 3, 11),
        date(2026, 3, 17),
    ]
    past = book.read(store.past_lines(5))
    assert [(one.line.occurrence.outcome, one.became) for one in past] == [
        (Outcome.REPLACED, RING.body)
    ]


def test_every_step_has_its_way_back(book: Workbook, clock: StandingClock) -> None:
    """Undo of the form takes the rule and its days along, and brings them again."""
    written = book.write(store.save_promise(ONE, RING))
    back = book.write(written.inverse)
    assert catch_up(book, clock).lines == ()
    book.write(back.inverse)

    assert len(catch_up(book, clock).lines) == 2


def test_a_rule_of_a_newer_program_is_left_alone(book: Workbook, clock: StandingClock) -> None:
    """It makes no days here, and what was made stays."""
    save(book)
    book.write(lambda tx: tx.update(tables.repeat_rule, 1, rule='{"unit": "moon"}'))
    clock.pass_by(days=30)

    assert [one.occurrence.due_on for one in catch_up(book, clock).lines] == [TODAY]


def test_monthly_on_a_leap_day(book: Workbook, clock: StandingClock) -> None:
    """Due on the 29th, and in a February without one on its last day."""
    leap_day = date(2028, 2, 29)
    clock.pass_by(days=(leap_day - TODAY).days)
    save(book, replace(RING, due_on=leap_day, repeat=Repeat(Unit.MONTH, every=12, day=29)))
    clock.pass_by(days=366)
    catch_up(book, clock)

    assert made(book) == ["2028-02-29", "2029-02-28"]


def test_due_before_made_is_kept_as_it_was_typed(book: Workbook, clock: StandingClock) -> None:
    """A promise may be written down late; its days are those it was made for."""
    save(book, replace(RING, due_on=TODAY - timedelta(days=2), made_on=TODAY))

    assert made(book) == ["2026-03-01", "2026-03-02", "2026-03-03"]
    assert len(catch_up(book, clock).lines) == 4

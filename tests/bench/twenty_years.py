"""Twenty years of one daily promise, nothing else written: what Trust has to bear.

    python -m tests.bench.twenty_years PATH

A promise that repeats every day with an outcome for each of its days, an event every ten days,
a check-in a week, a letter given each year and a talk listened to each season.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

import sqlalchemy as sa

from reconcile_gui.trust.event import Kind
from reconcile_gui.trust.promises import occurrence_uuid
from reconcile_gui.trust.repeats import Repeat, Unit
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.transaction import Transaction
from tests.workbooks import StandingClock, make_book

DAYS = 7305
UUID = "20202020-2020-4020-8020-202020202020"
OUTCOMES = ("kept", "kept", "kept", "late", "kept", "not_kept", "kept")
KINDS = (Kind.TALK, Kind.GOOD_DAY, Kind.TOLD_TRUTH, Kind.SETBACK)


def fill(tx: Transaction, today: date) -> None:
    """Write twenty years up to yesterday into an empty workbook; today is still open."""
    first = today - timedelta(days=DAYS)
    promise_id = tx.insert(
        tables.promise,
        uuid=UUID,
        body="Say what the day cost, before I am asked.",
        to_whom="partner",
        size="small",
        made_on=first.isoformat(),
    )
    rule = Repeat(Unit.DAY).to_json()
    tx.insert(tables.repeat_rule, promise_id=promise_id, from_on=first.isoformat(), rule=rule)
    for number in range(DAYS):
        _day(tx, promise_id, first + timedelta(days=number), number)
    tx.insert(
        tables.occurrence,
        uuid=occurrence_uuid(UUID, today),
        promise_id=promise_id,
        due_on=today.isoformat(),
        status="open",
    )


def _day(tx: Transaction, promise_id: int, day: date, number: int) -> None:
    iso = day.isoformat()
    outcome = OUTCOMES[number % len(OUTCOMES)]
    tx.insert(
        tables.occurrence,
        uuid=occurrence_uuid(UUID, day),
        promise_id=promise_id,
        due_on=iso,
        status=outcome,
        done_on=(day + timedelta(days=outcome == "late")).isoformat(),
        recorded_at=f"{iso}T20:00:00Z",
        note="I said it the next morning." if outcome == "not_kept" else "",
    )
    if number % 10 == 0:
        kind = KINDS[number // 10 % len(KINDS)]
        said = {"body": "At the kitchen table, an hour.", "what_i_did_next": "I listened."}
        tx.insert(tables.event, day=iso, kind=kind.value, weight="none", **said)
    if number % 7 == 0:
        tx.insert(tables.check_in, day=iso, variant="usual")
    if number % 365 == 0:
        _letter(tx, iso)
    if number % 90 == 0:
        tx.insert(tables.talk, day=iso, i_said_back="You waited, and I did not ring.")


def _letter(tx: Transaction, day: str) -> None:
    said = {"title": "A letter", "kind": "apology", "language": "en", "mode": "parts"}
    letter_id = tx.insert(tables.letter, **said, position=0)
    tx.insert(tables.letter_given, letter_id=letter_id, day=day, how="By hand.")


def twenty_years(path: Path) -> Workbook:
    """Return a new workbook with twenty years in it, open."""
    clock = StandingClock()
    book = make_book(path, clock=clock)
    book.write(lambda tx: fill(tx, clock.today()))
    return book


def main() -> None:
    """Make the file named on the command line and say how many days are in it."""
    path = Path(sys.argv[1])
    book = twenty_years(path)
    days = book.read(lambda reader: reader.value(sa.text("SELECT count(*) FROM occurrence")))
    book.close()
    sys.stdout.write(f"{days} days of a promise, {path.stat().st_size / 1e6:.1f} MB\n")


if __name__ == "__main__":
    main()

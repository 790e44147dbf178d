"""The painted chart exists for somebody who cannot see it, every point of it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from reconcile_gui.boundaries import store as boundaries
from reconcile_gui.boundaries.records import Happening, LogEntry, Status, Whose
from reconcile_gui.care.contact import Status as Contact
from reconcile_gui.care.contact import StatusEntry
from reconcile_gui.care.store import record_status
from reconcile_gui.clock import SystemClock
from reconcile_gui.paths import Folders
from reconcile_gui.trust import store
from reconcile_gui.trust.check_in import Answer, Variant
from reconcile_gui.trust.event import Event, Kind
from reconcile_gui.trust.records import Outcome, Size, Terms, ToWhom
from reconcile_gui.trust.timeline import monday_of
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.transaction import Operation, Transaction
from tests.e2e.running import travelled

JOURNEY = Path(__file__).parent / "chart_journey.py"
NEVER = Outcome.OPEN


def whole_record(path: Path) -> None:
    """Make a workbook with one of everything that the chart draws, a week for each."""
    clock = SystemClock()
    monday = monday_of(clock.today())
    book = Workbook.create(path, origin="here", clock=clock)

    def week(number: int) -> date:
        return monday - timedelta(days=7 * number - 1)

    for number, outcome in enumerate(
        (Outcome.KEPT, Outcome.LATE, Outcome.NOT_KEPT, Outcome.RELEASED, Outcome.OPEN), start=6
    ):
        _promise(book, number, outcome, week(number))
    setback = Event("setback", week(5), Kind.SETBACK, "I raised my voice.", next="I said so.")
    crossed = LogEntry("log", week(3), Happening.CROSSED_BY_ME, "I read a letter.")
    asked = StatusEntry(Contact.SPACE, clock.now(), clock.now(), said_on=week(9), until_on=week(7))
    operations: tuple[Operation[object], ...] = (
        store.save_event(setback),
        _given(week(4)),
        boundaries.add_boundary(Whose.THEIRS, Status.TOLD_TO_ME, "No reading letters"),
        boundaries.save_log_entry(1, crossed),
        _listened(week(2)),
        store.save_answer(week(1), Variant.USUAL, "1", Answer.YES),
        record_status(asked),
    )
    for operation in operations:
        book.write(operation)
    book.close()


def _promise(book: Workbook, number: int, outcome: Outcome, day: date) -> None:
    uuid = f"{number:08d}-1111-4111-8111-111111111111"
    terms = Terms(f"Promise {number}.", ToWhom.SELF, "", Size.SMALL, day, day)
    promise_id = book.write(store.save_promise(uuid, terms)).value
    lines = book.read(store.open_lines())
    line = next(one for one in lines if one.promise.id == promise_id)
    if outcome is not NEVER:
        done = day + timedelta(days=1) if outcome is Outcome.LATE else day
        book.write(store.record_outcome(line.occurrence.id, outcome, done))


def _given(day: date) -> Operation[object]:
    def give(tx: Transaction) -> int:
        letter = tx.insert(tables.letter, kind="apology", language="en", mode="parts")
        return tx.insert(tables.letter_given, letter_id=letter, day=day.isoformat(), how="by post")

    return give


def _listened(day: date) -> Operation[object]:
    heard = {"they_said": "Theirs alone.", "i_said_back": "Since the spring."}
    return lambda tx: tx.insert(tables.talk, day=day.isoformat(), **heard)


def test_every_point_is_found_read_and_reached_by_a_screen_reader(tmp_path: Path) -> None:
    """On a real display, over the accessibility bus; nothing waits a fixed time."""
    folders = Folders.under(tmp_path / "kept")
    folders.make()
    whole_record(folders.workbook)

    done = travelled(JOURNEY, program=("--data-dir", str(tmp_path / "kept")), longest_s=180)
    assert done.returncode == 0, done.stderr[-6000:]

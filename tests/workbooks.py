"""Real workbook files for tests, and a clock that stands still."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.tables import journal_entry
from reconcile_gui.workbook.transaction import Operation

# What must never be found in an encrypted file, and no more after the bin was emptied.
SENTINEL = "Sternenstaubkatze"


class StandingClock:
    """A clock that stands still until a test moves it; local time is UTC."""

    def __init__(self, moment: datetime = datetime(2026, 3, 3, 12, tzinfo=UTC)) -> None:
        """Begin at this moment."""
        self.moment = moment

    def now(self) -> datetime:
        """Return the moment it stands at."""
        return self.moment

    def today(self) -> date:
        """Return its day."""
        return self.moment.date()

    def pass_by(self, *, days: int = 0, seconds: int = 0) -> None:
        """Move on, or back."""
        self.moment += timedelta(days=days, seconds=seconds)


def counting_uuids() -> Callable[[], str]:
    """Return a maker of uuids that are the same in every run."""
    numbers = itertools.count(1)
    return lambda: f"00000000-0000-4000-8000-{next(numbers):012d}"


def make_book(
    path: Path, passphrase: str | None = None, clock: StandingClock | None = None
) -> Workbook:
    """Make a workbook file and return it open."""
    return Workbook.create(path, passphrase, origin="here", clock=clock or StandingClock())


def open_book(
    path: Path,
    passphrase: str | None = None,
    clock: StandingClock | None = None,
    *,
    remembered: bool | None = None,
    writable: bool = True,
) -> Workbook:
    """Open a workbook file."""
    return Workbook.open(
        path,
        passphrase,
        origin="here",
        clock=clock or StandingClock(),
        remembered=remembered,
        writable=writable,
    )


def write_page(body: str, day: str = "2026-03-03") -> Operation[int]:
    """Add a page to the journal."""
    return lambda tx: tx.insert(journal_entry, day=day, body=body)


def pages(book: Workbook) -> list[str]:
    """Return the living pages of the journal, oldest first."""
    living = journal_entry.select().where(journal_entry.c.deleted_at.is_(None))
    return [row.body for row in book.read(lambda reader: reader.rows(living))]


def holds(path: Path, words: str) -> bool:
    """Tell whether a file's bytes hold these words, in UTF-8 or UTF-16."""
    content = path.read_bytes()
    return any(words.encode(code) in content for code in ("utf-8", "utf-16-le", "utf-16-be"))

"""A new workbook from everything that another one held; nothing half made is ever left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.workbook import cipher
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.check import faults_of
from reconcile_gui.workbook.errors import AlreadyThere, Damaged, EverythingUnfit
from reconcile_gui.workbook.everything import LISTS, columns_of
from reconcile_gui.workbook.preferences import IMPORTED, prefer
from reconcile_gui.workbook.read_through import Everything, read_through
from reconcile_gui.workbook.stopping import AT_ONCE, no_tick
from reconcile_gui.workbook.tables import contact_status

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile_gui.clock import Clock
    from reconcile_gui.workbook.stopping import Tick
    from reconcile_gui.workbook.transaction import Transaction

# Of the whole work: looking the file through, and writing what it holds. Measured.
READ, WRITTEN = 0.4, 0.9


def read_in(
    source: Path,
    path: Path,
    passphrase: str | None,
    *,
    origin: str,
    clock: Clock | None = None,
    tick: Tick = no_tick,
) -> Workbook:
    """Make a new workbook of a file of everything, and return it open.

    tick: told how much is done, 0..1; what it raises ends the work. Raises what
    `read_through` and `Workbook.create` raise; then no workbook was made, and nothing
    that stood at `path` was touched.
    """
    if passphrase is not None:
        cipher.normalised(passphrase)
    if path.exists():
        raise AlreadyThere
    found = read_through(source, lambda done: tick(READ * done))

    def fill(book: Workbook) -> None:
        _write(book, found, tick)
        _prove(book, found)
        book.write(_wait_for_answers)
        tick(1)

    return Workbook.create(path, passphrase, origin=origin, clock=clock, fill=fill)


def _write(book: Workbook, found: Everything, tick: Tick) -> None:
    total = sum(map(len, found.rows.values())) or 1
    done = 0
    with book.transaction():
        # A row may hang on a later one of its own table.
        book.raw.execute("PRAGMA defer_foreign_keys = ON")
        book.raw.execute(
            "UPDATE workbook SET uuid = ?, created_at = ?", (found.uuid, found.created_at)
        )
        for table in LISTS:
            rows = found.rows[table.name]
            for begin in range(0, len(rows), AT_ONCE):
                part = rows[begin : begin + AT_ONCE]
                _insert(book, table, part)
                done += len(part)
                tick(READ + (WRITTEN - READ) * done / total)


def _insert(book: Workbook, table: sa.Table, rows: list[tuple[object, ...]]) -> None:
    names = columns_of(table)
    listed = ", ".join(f'"{each}"' for each in names)
    marks = ", ".join("?" * len(names))
    try:
        book.raw.executemany(
            f'INSERT INTO "{table.name}" ({listed}) VALUES ({marks})',  # noqa: S608 - names of our own tables
            rows,
        )
    except cipher.DRIVER.IntegrityError:
        # Of some things a workbook holds one living row.
        raise EverythingUnfit(table.name) from None


def _prove(book: Workbook, found: Everything) -> None:
    """Read back what was written. Raises Damaged where it is not what was to be written."""
    for table in LISTS:
        chosen = sa.select(table)
        if set(map(tuple, book.read(lambda r, chosen=chosen: r.rows(chosen)))) != set(  # type: ignore[misc]
            found.rows[table.name]
        ):
            raise Damaged
    if faults_of(book.raw, is_encrypted=book.is_encrypted):
        raise Damaged


def _wait_for_answers(tx: Transaction) -> None:
    """Offer as where no contact is wanted, until the writer has said how it is."""
    asked = sa.select(contact_status.c.id).where(contact_status.c.deleted_at.is_(None)).limit(1)
    if tx.value(asked) is None:
        prefer({IMPORTED: "1"})(tx)

"""Reading and writing inside one transaction, which records how to undo itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa

from reconcile_gui.clock import stamp
from reconcile_gui.workbook.changes import Changes
from reconcile_gui.workbook.errors import WorkbookBug

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

T = TypeVar("T")
Value = str | int | float | None


class Reader:
    """Reads from the workbook; lives on the owner thread for one query."""

    def __init__(self, connection: sa.Connection) -> None:
        """Read through this connection."""
        self._connection = connection

    def rows(self, statement: sa.Executable) -> Sequence[sa.Row[Any]]:
        """Return all rows of a select."""
        return self._connection.execute(statement).fetchall()

    def row(self, statement: sa.Executable) -> sa.Row[Any] | None:
        """Return the first row of a select, or None."""
        return self._connection.execute(statement).first()

    def value(self, statement: sa.Executable) -> Any:  # noqa: ANN401 - whatever the column holds
        """Return the first column of the first row, or None."""
        return self._connection.execute(statement).scalar()


Operation = Callable[["Transaction"], T]
Query = Callable[[Reader], T]


@dataclass(frozen=True, slots=True)
class _Undone:
    """One step back: the former values of the columns a step changed."""

    table: sa.Table
    row_id: int
    former: dict[str, Value]


class Transaction(Reader):
    """Writes to the workbook, and remembers column by column what was there.

    now: aware, UTC. today: the local day. Rows written here carry both `origin`
    (which installation wrote) and a revision that counts their writes.
    """

    def __init__(
        self,
        connection: sa.Connection,
        *,
        now: datetime,
        today: date,
        origin: str,
        new_uuid: Callable[[], str],
    ) -> None:
        """Write through this connection, inside a transaction already begun."""
        super().__init__(connection)
        self.now = now
        self.today = today
        self._origin = origin
        self._new_uuid = new_uuid
        self._steps: list[_Undone] = []
        self._areas: set[str] = set()

    @property
    def changes(self) -> Changes:
        """What was touched so far."""
        return Changes(frozenset(self._areas))

    @property
    def inverse(self) -> Operation[None]:
        """An operation that takes back everything written so far."""
        return _step_back(tuple(reversed(self._steps)))

    def insert(self, table: sa.Table, **values: Value) -> int:
        """Add a row and return its id; a `uuid` may be given."""
        moment = stamp(self.now)
        made = {
            "uuid": values.pop("uuid", None) or self._new_uuid(),
            "created_at": moment,
            "updated_at": moment,
            "rev": 1,
            "origin": self._origin,
        }
        written = {name: _storable(value) for name, value in values.items()}
        row = self._connection.execute(sa.insert(table).values(**made, **written))
        row_id = int(row.lastrowid)
        self._note(table, row_id, {"deleted_at": moment})
        return row_id

    def update(self, table: sa.Table, row_id: int, **values: Value) -> None:
        """Write the columns that differ; a row that stays equal is not written."""
        wanted = {name: _storable(value) for name, value in values.items()}
        columns = [table.c[name] for name in wanted]
        present = self.row(sa.select(*columns).where(table.c.id == row_id))
        if present is None:
            raise WorkbookBug(f"no row to write in {table.name}")
        former = {
            name: old
            for (name, new), old in zip(wanted.items(), present, strict=True)
            if old != new
        }
        if not former:
            return
        self._connection.execute(
            sa.update(table)
            .where(table.c.id == row_id)
            .values(
                {name: wanted[name] for name in former},
            )
            .values(updated_at=stamp(self.now), rev=table.c.rev + 1, origin=self._origin)
        )
        self._note(table, row_id, former)

    def bin(self, table: sa.Table, row_id: int) -> None:
        """Move a row to the bin; it stays there until the bin is emptied."""
        self.update(table, row_id, deleted_at=stamp(self.now))

    def unbin(self, table: sa.Table, row_id: int) -> None:
        """Bring a row back from the bin."""
        self.update(table, row_id, deleted_at=None)

    def purge(self, table: sa.Table, row_id: int) -> None:
        """Remove a row for good; this is the one write that has no way back."""
        self._connection.execute(sa.delete(table).where(table.c.id == row_id))
        self._steps = [step for step in self._steps if (step.table, step.row_id) != (table, row_id)]
        self._areas.add(table.info["area"])

    def _note(self, table: sa.Table, row_id: int, former: dict[str, Value]) -> None:
        self._steps.append(_Undone(table, row_id, former))
        self._areas.add(table.info["area"])


def _step_back(steps: tuple[_Undone, ...]) -> Operation[None]:
    def take_back(tx: Transaction) -> None:
        for step in steps:
            tx.update(step.table, step.row_id, **step.former)

    return take_back


def _storable(value: Value) -> Value:
    """Return a value SQLite can hold: half an emoji becomes U+FFFD, True becomes 1."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str):
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value

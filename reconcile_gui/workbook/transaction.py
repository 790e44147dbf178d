"""Reading and writing inside one transaction, which records how to undo itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa

from reconcile_gui.clock import stamp
from reconcile_gui.workbook.changes import Changes
from reconcile_gui.workbook.errors import GoneForGood, Superseded, WorkbookBug
from reconcile_gui.workbook.tables import removed

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date, datetime

T = TypeVar("T")
Value = str | int | float | None
# SQLite takes a thousand in one question in every build.
MOST_ASKED = 500


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

    def state(self, *areas: str) -> tuple[object, ...]:
        """Return what is equal to an earlier answer only if nobody wrote to these areas since.

        What was read of them by then still holds: in this file, or this copy of it in
        memory. Another program may have written to any of them.
        """
        writes = tuple(self._connection.info.get(area, 0) for area in areas)
        return self._connection.connection, writes, self.value(sa.text("PRAGMA data_version"))

    def id_of(self, table: sa.Table, uuid: str) -> int | None:
        """Return the id of the row with this uuid, living or in the bin, or None."""
        found = self.value(sa.select(table.c.id).where(table.c.uuid == uuid))
        return None if found is None else int(found)


Operation = Callable[["Transaction"], T]
Query = Callable[[Reader], T]


@dataclass(frozen=True, slots=True)
class _Made:
    """A row that a transaction made; taken back, it goes to the bin."""

    table: sa.Table
    row_id: int


@dataclass(frozen=True, slots=True)
class _Changed:
    """The columns that a transaction changed in a row.

    columns: name to what stood there before and what was written.
    """

    table: sa.Table
    row_id: int
    columns: dict[str, tuple[Value, Value]]


_Step = _Made | _Changed
Place = tuple[str, int, str]  # names of table and column, and between them the row


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
        self._steps: list[_Step] = []
        self._written: dict[Place, Value] = {}
        self._areas: set[str] = set()

    @property
    def changes(self) -> Changes:
        """What was touched so far."""
        return Changes(frozenset(self._areas))

    @property
    def overwritten(self) -> dict[Place, Value]:
        """What stood, before this transaction, where it wrote something else."""
        made = {(step.table.name, step.row_id) for step in self._steps if isinstance(step, _Made)}
        before: dict[Place, Value] = {}
        for step in self._steps:
            if isinstance(step, _Changed) and (step.table.name, step.row_id) not in made:
                for name, (former, _) in step.columns.items():
                    before.setdefault((step.table.name, step.row_id, name), former)
        return before

    @property
    def written(self) -> dict[Place, Value]:
        """What stands where it wrote."""
        return dict(self._written)

    @property
    def inverse(self) -> Operation[None]:
        """An operation that takes back everything written so far, but for what was purged.

        It raises Superseded where other words have taken the place of those it wrote,
        and GoneForGood where a row was removed from the bin; then nothing is changed.
        """
        return _step_back(tuple(reversed(self._steps)))

    def insert(self, table: sa.Table, **values: Value) -> int:
        """Add a row and return its id; a `uuid` may be given."""
        made = self._new_row(values, values.pop("uuid", None))
        row = self._connection.execute(sa.insert(table).values(**made))
        row_id = int(row.lastrowid)
        self._note_made(table, row_id, made)
        return row_id

    def ensure(self, table: sa.Table, uuid: str, **values: Value) -> int:
        """Return the id of the row with this uuid, with these values.

        It is made if there is none, and brought back if it lies in the bin: for rows
        whose uuid says what they are, such as the occurrence of a promise on a day.
        """
        row_id = self.id_of(table, uuid)
        if row_id is None:
            return self.insert(table, uuid=uuid, **values)
        self.update(table, row_id, **values, deleted_at=None)
        return row_id

    def ensure_all(self, table: sa.Table, rows: Mapping[str, Mapping[str, Value]]) -> None:
        """Do as `ensure` for many rows, by their uuid; all name the same columns.

        Those that are missing are written in one go: row by row a thousand take half a
        second, in which the window's thread waits for Python again and again.
        """
        uuids, there = list(rows), set[str]()
        for begin in range(0, len(uuids), MOST_ASKED):
            asked = table.c.uuid.in_(uuids[begin : begin + MOST_ASKED])
            there |= {row.uuid for row in self.rows(sa.select(table.c.uuid).where(asked))}
        for uuid in uuids:
            if uuid in there:
                self.ensure(table, uuid, **rows[uuid])
        missing = [self._new_row(rows[uuid], uuid) for uuid in uuids if uuid not in there]
        if not missing:
            return
        # A new row's id is the highest there is; SQLite gives none for many at once.
        last = self.value(sa.select(sa.func.max(table.c.id))) or 0
        self._connection.execute(sa.insert(table), missing)
        by_uuid = {made["uuid"]: made for made in missing}
        for row in self.rows(sa.select(table.c.id, table.c.uuid).where(table.c.id > last)):
            self._note_made(table, row.id, by_uuid[row.uuid])

    def update(self, table: sa.Table, row_id: int, **values: Value) -> None:
        """Write the columns that differ; a row that stays equal is not written."""
        wanted = {name: storable(value) for name, value in values.items()}
        present = self._present(table, row_id, wanted)
        if present is None:
            raise WorkbookBug(f"no row to write in {table.name}")
        differing = {
            name: (present[name], new) for name, new in wanted.items() if present[name] != new
        }
        if not differing:
            return
        self._connection.execute(
            sa.update(table)
            .where(table.c.id == row_id)
            .values({name: new for name, (_, new) in differing.items()})
            .values(updated_at=stamp(self.now), rev=table.c.rev + 1, origin=self._origin)
        )
        self._written |= {(table.name, row_id, name): wanted[name] for name in differing}
        self._note(_Changed(table, row_id, differing))

    def bin(self, table: sa.Table, row_id: int) -> None:
        """Move a row to the bin; one that lies there already stays as it lies."""
        lies_there = self.value(sa.select(table.c.deleted_at).where(table.c.id == row_id))
        if lies_there is None:
            self.update(table, row_id, deleted_at=stamp(self.now))

    def unbin(self, table: sa.Table, row_id: int) -> None:
        """Bring a row back from the bin."""
        self.update(table, row_id, deleted_at=None)

    def purge(self, table: sa.Table, row_id: int) -> None:
        """Remove a row for good; this is the one write that has no way back.

        Its uuid stays in `removed`. What belongs or points to it must be dealt with in
        the same transaction.
        """
        # That nothing points into the void is checked at the end of the transaction.
        self._connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        uuid = self.value(sa.select(table.c.uuid).where(table.c.id == row_id))
        self._connection.execute(sa.delete(table).where(table.c.id == row_id))
        self._connection.execute(
            sa.insert(removed)
            .prefix_with("OR REPLACE")
            .values(uuid=uuid, kind=table.name, removed_at=stamp(self.now))
        )
        self._steps = [step for step in self._steps if (step.table, step.row_id) != (table, row_id)]
        self._touch(table)

    def take_back(self, step: _Step) -> None:
        """Undo one step of another transaction; see `inverse`."""
        if isinstance(step, _Made):
            if self._present(step.table, step.row_id, ("deleted_at",)) is None:
                raise GoneForGood
            self.bin(step.table, step.row_id)
            return
        present = self._present(step.table, step.row_id, step.columns)
        if present is None:
            raise GoneForGood
        for name, (former, written) in step.columns.items():
            # Whether a row lies in the bin is a state, not words that could be lost.
            if name != "deleted_at" and present[name] not in (former, written):
                raise Superseded
        former_values = {name: former for name, (former, _) in step.columns.items()}
        self.update(step.table, step.row_id, **former_values)

    def _new_row(self, values: Mapping[str, Value], uuid: Value) -> dict[str, Value]:
        """Return the values of a new row with those that every row has."""
        moment = stamp(self.now)
        made: dict[str, Value] = {
            "uuid": uuid or self._new_uuid(),
            "created_at": moment,
            "updated_at": moment,
            "rev": 1,
            "origin": self._origin,
        }
        return made | {name: storable(value) for name, value in values.items()}

    def _present(
        self, table: sa.Table, row_id: int, names: Collection[str]
    ) -> dict[str, Value] | None:
        row = self.row(sa.select(*(table.c[name] for name in names)).where(table.c.id == row_id))
        return None if row is None else dict(zip(names, row, strict=True))

    def _note_made(self, table: sa.Table, row_id: int, made: Mapping[str, Value]) -> None:
        self._written |= {(table.name, row_id, name): value for name, value in made.items()}
        self._note(_Made(table, row_id))

    def _note(self, step: _Step) -> None:
        self._steps.append(step)
        self._touch(step.table)

    def _touch(self, table: sa.Table) -> None:
        area = table.info["area"]
        self._areas.add(area)
        # Also where it is rolled back: then something is read once more than it had to be.
        self._connection.info[area] = self._connection.info.get(area, 0) + 1


def _step_back(steps: tuple[_Step, ...]) -> Operation[None]:
    def take_back(tx: Transaction) -> None:
        for step in steps:
            tx.take_back(step)

    return take_back


def storable(value: Value) -> Value:
    """Return a value SQLite can hold: half an emoji becomes U+FFFD, True becomes 1."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str):
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value

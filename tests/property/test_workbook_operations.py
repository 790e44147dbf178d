"""Whatever is done can be taken back and done again, and the file stays whole."""

from __future__ import annotations

import ast
import shutil
import tempfile
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
)

from reconcile_gui.workbook.bin import empty, in_bin, remove, take_out
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.check import checked
from reconcile_gui.workbook.errors import Superseded
from reconcile_gui.workbook.tables import metadata
from reconcile_gui.workbook.transaction import Operation, Reader, Transaction, Value
from tests.project import nodes, python_files
from tests.property.length import examples
from tests.property.operations import LEFT_OUT, OPERATIONS
from tests.workbooks import StandingClock, make_book, open_book

State = dict[str, dict[int, dict[str, Value]]]
TABLES = [table for table in metadata.sorted_tables if "area" in table.info]
# What a write leaves behind whether it is taken back or not.
BOOKKEEPING = {"updated_at", "rev", "origin", "deleted_at"}
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
Undo = tuple[Operation[None], State, State]


def visible(reader: Reader) -> State:
    """Return every living row, without its bookkeeping."""
    return {
        table.name: {
            row.id: {
                name: value
                for name, value in row._mapping.items()  # noqa: SLF001 - a public name of SQLAlchemy's
                if name not in BOOKKEEPING
            }
            for row in reader.rows(sa.select(table).where(table.c.deleted_at.is_(None)))
        }
        for table in TABLES
    }


class Hands(RuleBasedStateMachine):
    """Somebody who takes back, empties the bin and comes back next day."""

    def __init__(self) -> None:
        """Make an empty workbook."""
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = StandingClock()
        self.book: Workbook = make_book(self.folder / "workbook.reconcile", clock=self.clock)
        self.back: list[Undo] = []
        self.again: list[Undo] = []

    def teardown(self) -> None:
        """Check the whole file once more, and take it away."""
        assert checked(self.book).is_whole
        self.book.close()
        shutil.rmtree(self.folder)

    def state(self) -> State:
        """Return what a person can see."""
        return self.book.read(visible)

    def do(self, operation: Operation[Any]) -> None:
        """Do something that can be taken back; check that it can, and leave it done."""
        self.clock.pass_by(seconds=1)
        before = self.state()
        try:
            written = self.book.write(operation)
        except (Superseded, ValueError):  # refused: it would say what is not so
            assert self.state() == before
            return
        after = self.state()
        redo = self.book.write(written.inverse).inverse
        assert self.state() == before
        undo = self.book.write(redo).inverse
        assert self.state() == after
        self.back.append((undo, before, after))
        self.again.clear()

    @precondition(lambda self: bool(self.back))
    @rule()
    def undo(self) -> None:
        """Take the newest command back."""
        operation, before, after = self.back.pop()
        redo = self.book.write(operation).inverse
        assert self.state() == before
        self.again.append((redo, before, after))

    @precondition(lambda self: bool(self.again))
    @rule()
    def redo(self) -> None:
        """Do it again."""
        operation, before, after = self.again.pop()
        undo = self.book.write(operation).inverse
        assert self.state() == after
        self.back.append((undo, before, after))

    @rule(every=st.booleans())
    def empty_the_bin(self, *, every: bool) -> None:
        """Remove for good; there is no way back from there."""
        self.back.clear()
        self.again.clear()
        if every:
            self.book.write(empty())
        elif found := self.book.read(in_bin()):
            self.book.write(remove(found[0].kind, found[0].row_id))

    @rule()
    def take_the_newest_out_of_the_bin(self) -> None:
        """Bring a thing back, with what belongs to it."""
        if found := self.book.read(in_bin()):
            self.do(take_out(found[0].kind, found[0].row_id))

    @rule()
    def come_back_next_day(self) -> None:
        """Close and open; undo ends."""
        before = self.state()
        self.book.close()
        self.clock.pass_by(days=1)
        self.book = open_book(self.folder / "workbook.reconcile", clock=self.clock)
        self.back.clear()
        self.again.clear()
        assert self.state() == before

    @invariant()
    def list_of_the_bin_is_true(self) -> None:
        """Check the list of the bin: one that leads nowhere would frighten."""
        for one in self.book.read(in_bin()):
            assert self.is_there((metadata.tables[one.kind], one.row_id))

    def is_there(self, row: tuple[sa.Table, int]) -> bool:
        """Return whether a row was not removed for good."""
        table, row_id = row
        chosen = sa.select(table.c.id).where(table.c.id == row_id)
        return self.book.read(lambda reader: reader.value(chosen)) is not None


class InTheTabs(Hands):
    """Somebody who does what the tabs offer, in any order."""

    @rule(name=st.sampled_from(sorted(OPERATIONS)), data=st.data())
    def use_a_tab(self, name: str, data: st.DataObject) -> None:
        """Do something as a tab does it."""
        operation = data.draw(OPERATIONS[name](self.book))
        if operation is not None:
            self.do(operation)


class InTheTables(Hands):
    """A tab of a later version, which writes to any table anything."""

    rows = Bundle("rows")

    @rule(target=rows, table=st.sampled_from(TABLES), text=TEXTS)
    def insert(self, table: sa.Table, text: str) -> tuple[sa.Table, int]:
        """Add a row with everything that it needs."""
        made: list[int] = []
        self.do(lambda tx: made.append(insert_any(tx, table, text)))
        return table, made[0] if made else 0

    @rule(row=rows, text=TEXTS, data=st.data())
    def change(self, row: tuple[sa.Table, int], text: str, data: st.DataObject) -> None:
        """Write into a row, in the bin or not."""
        table, row_id = row
        names = [each.name for each in table.c if is_free_text(each)]
        if names and self.is_there(row):
            name = data.draw(st.sampled_from(names))
            self.do(lambda tx: tx.update(table, row_id, **{name: text}))

    @rule(row=rows)
    def put_into_the_bin(self, row: tuple[sa.Table, int]) -> None:
        """Delete a row."""
        if self.is_there(row):
            self.do(lambda tx: tx.bin(*row))


def is_free_text(column: sa.Column[Any]) -> bool:
    """Return whether any text may stand in a column."""
    return isinstance(column.type, sa.Text) and column.name not in {
        "uuid", "created_at", "updated_at", "origin", "deleted_at",
    }  # fmt: skip


def insert_any(tx: Transaction, table: sa.Table, text: str) -> int:
    """Add a row to any table, owners included."""
    values: dict[str, Value] = {}
    for column in table.c:
        keys = list(column.foreign_keys)
        if keys and not column.nullable:
            values[column.name] = insert_any(tx, keys[0].column.table, text)
        elif is_free_text(column) and not column.nullable:
            values[column.name] = text
    return tx.insert(table, **values)


def test_every_operation_of_every_tab_is_among_them() -> None:
    """What a new tab can do must be taken back like all the rest."""
    offered = {
        node.name
        for path in python_files("reconcile_gui")
        if path.name == "store.py" or path.parent.name == "store"
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef)
        and not node.name.startswith("_")
        and node.returns is not None
        and ast.unparse(node.returns).startswith("Operation")
    }
    known = {name.split(" ")[0] for name in OPERATIONS} | set(LEFT_OUT)

    assert offered <= known
    assert len(offered) > 30


TestInTheTabs = InTheTabs.TestCase
TestInTheTables = InTheTables.TestCase
TestInTheTabs.settings = settings(
    max_examples=examples(6, 60), stateful_step_count=25, deadline=None
)
TestInTheTables.settings = settings(
    max_examples=examples(3, 30), stateful_step_count=20, deadline=None
)

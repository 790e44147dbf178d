"""The workbook as it will be once everything is saved, in memory alone.

While saving fails, what was typed waits in the window; the file does not know it yet.
Whoever reads then must still see the newest words, or would write over them later.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, TypeVar

import sqlalchemy as sa

from reconcile_gui.workbook import cipher, version
from reconcile_gui.workbook.engine import engine_over
from reconcile_gui.workbook.errors import Superseded
from reconcile_gui.workbook.tables import metadata
from reconcile_gui.workbook.transaction import Reader, Transaction

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reconcile_gui.workbook.book import Workbook
    from reconcile_gui.workbook.transaction import Operation, Query

T = TypeVar("T")


class Picture:
    """A copy in memory of all rows, with the waiting operations carried out in it.

    Chosen: row by row, because nothing may be written anywhere while the disk is full;
    a copy through the driver would need a file or the same key.
    """

    def __init__(self, book: Workbook) -> None:
        """Copy every row of the book. Raises WorkbookProblem when it cannot be read."""
        self._book = book
        self._raw = cipher.connect_memory()
        self._connection = engine_over(self._raw).connect()
        self._done: list[Operation[Any]] = []
        version.bring_up(self._connection, 0)
        for table in metadata.sorted_tables:
            rows = book.read(lambda reader, table=table: reader.rows(sa.select(table)))  # type: ignore[misc]
            if rows:
                self._connection.execute(sa.insert(table), [row._asdict() for row in rows])

    def knows(self, operations: Sequence[Operation[Any]]) -> bool:
        """Tell whether what it shows is the beginning of these operations."""
        return self._done == list(operations[: len(self._done)])

    def answer(self, operations: Sequence[Operation[Any]], query: Query[T]) -> T:
        """Carry out what is new among the operations, then read."""
        for operation in operations[len(self._done) :]:
            with contextlib.suppress(Superseded), self._transaction() as tx:
                operation(tx)
            self._done.append(operation)
        return query(Reader(self._connection))

    def close(self) -> None:
        """Forget everything."""
        self._connection.close()
        self._raw.close()

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[Transaction]:
        tx = self._book.transaction_over(self._connection)
        self._connection.exec_driver_sql("BEGIN")
        try:
            yield tx
        except sa.exc.IntegrityError:
            self._connection.exec_driver_sql("ROLLBACK")
            raise Superseded from None
        except BaseException:
            self._connection.exec_driver_sql("ROLLBACK")
            raise
        self._connection.exec_driver_sql("COMMIT")

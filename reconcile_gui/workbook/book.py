"""One open workbook: the only place that begins and commits transactions.

A `Workbook` belongs to one thread, the owner; nothing here may be called from another.
"""

from __future__ import annotations

import contextlib
import os
import uuid as uuids
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Self, TypeVar

import sqlalchemy as sa

from reconcile_gui.clock import Clock, SystemClock, stamp
from reconcile_gui.workbook import cipher, version
from reconcile_gui.workbook.engine import engine_over, problem_from
from reconcile_gui.workbook.errors import (
    AlreadyThere,
    Damaged,
    MovedAway,
    PassphraseNeeded,
    Superseded,
    WorkbookProblem,
    WrongPassphrase,
)
from reconcile_gui.workbook.look import is_encrypted
from reconcile_gui.workbook.tables import workbook as workbook_table
from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from reconcile_gui.workbook.changes import Changes

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Written(Generic[T]):
    """What one committed write gave back.

    inverse: an operation that takes the write back; its own inverse does it again.
    """

    value: T
    changes: Changes
    inverse: Operation[None]


class Workbook:
    """An open workbook file, plain or encrypted."""

    def __init__(
        self,
        path: Path,
        raw: cipher.RawConnection,
        *,
        passphrase: str | None,
        origin: str,
        clock: Clock,
        new_uuid: Callable[[], str],
        writable: bool,
    ) -> None:
        """Wrap an open connection; use `create` or `open` instead."""
        self.path = path
        self.is_encrypted = passphrase is not None
        self.is_writable = writable
        self.raw = raw
        self.clock = clock
        self.origin = origin
        self._passphrase = passphrase
        self._new_uuid = new_uuid
        self._place = _place_of(path)
        self._engine = engine_over(raw)
        self._connection = self._engine.connect()

    @classmethod
    def create(
        cls,
        path: Path,
        passphrase: str | None = None,
        *,
        origin: str,
        clock: Clock | None = None,
        new_uuid: Callable[[], str] = lambda: str(uuids.uuid4()),
    ) -> Self:
        """Make a new workbook; an existing file is never touched.

        passphrase: None for a plain file. Raises AlreadyThere, PassphraseUnusable,
        and any problem of writing; on failure no file is left behind.
        """
        if passphrase is not None:
            cipher.normalised(passphrase)
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        except FileExistsError:
            raise AlreadyThere from None
        except OSError as error:
            raise problem_from(error, path) from None
        try:
            raw = _connect(path, passphrase, "rw", WrongPassphrase)
            book = cls(
                path,
                raw,
                passphrase=passphrase,
                origin=origin,
                clock=clock or SystemClock(),
                new_uuid=new_uuid,
                writable=True,
            )
            with _closing_on_failure(book):
                cipher.settle(raw, writable=True)
                book._make_form(new_uuid())
        except BaseException:
            path.unlink(missing_ok=True)
            path.with_name(path.name + "-journal").unlink(missing_ok=True)
            raise
        return book

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str | None = None,
        *,
        origin: str,
        clock: Clock | None = None,
        remembered: bool | None = None,
        before_migration: Callable[[Workbook], None] | None = None,
        new_uuid: Callable[[], str] = lambda: str(uuids.uuid4()),
        writable: bool = True,
    ) -> Self:
        """Open a workbook; a file that does not open is never changed.

        remembered: whether this path was encrypted when last seen, or None.
        before_migration: makes the backup that an older form needs first.
        Raises Missing, CannotOpen, Foreign, Damaged, TooNew, InUse, ReadOnly,
        PassphraseNeeded, WrongPassphrase, PassphraseUnusable.
        """
        encrypted = is_encrypted(path, remembered=remembered)
        if encrypted and passphrase is None:
            raise PassphraseNeeded
        key = passphrase if encrypted else None
        meaning = WrongPassphrase if encrypted else Damaged
        raw = _connect(path, key, "rw" if writable else "ro", meaning)
        book = cls(
            path,
            raw,
            passphrase=key,
            origin=origin,
            clock=clock or SystemClock(),
            new_uuid=new_uuid,
            writable=writable,
        )
        with _closing_on_failure(book):
            book._bring_up(before_migration)
        return book

    @property
    def uuid(self) -> str:
        """The identity of this workbook; its copies share it."""
        return str(self.read(lambda reader: reader.value(sa.select(workbook_table.c.uuid))))

    def write(self, operation: Operation[T]) -> Written[T]:
        """Run an operation in one transaction and commit it.

        Raises WorkbookProblem when the surroundings fail; then nothing of the
        operation is in the file. Any other exception is rolled back and passed on.
        """
        self._check_place()
        with self.transaction() as tx:
            value = operation(tx)
        return Written(value, tx.changes, tx.inverse)

    def read(self, query: Query[T]) -> T:
        """Run a query. Raises WorkbookProblem when the file cannot be read."""
        try:
            return query(Reader(self._connection))
        except (sa.exc.DBAPIError, cipher.DriverError) as error:
            raise problem_from(error, self.path) from None

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Hold BEGIN IMMEDIATE … COMMIT around a block; roll back on any failure."""
        tx = Transaction(
            self._connection,
            now=self.clock.now(),
            today=self.clock.today(),
            origin=self.origin,
            new_uuid=self._new_uuid,
        )
        try:
            self._connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield tx
            self._connection.exec_driver_sql("COMMIT")
        except sa.exc.IntegrityError:
            self._roll_back()
            raise Superseded from None
        except (sa.exc.OperationalError, sa.exc.DatabaseError) as error:
            self._roll_back()
            if isinstance(error, sa.exc.ProgrammingError):
                raise
            raise problem_from(error, self.path) from None
        except BaseException:
            self._roll_back()
            raise

    def opens_with(self, passphrase: str) -> bool:
        """Tell whether this passphrase is the one the file is open with."""
        with contextlib.suppress(WorkbookProblem):
            return self._passphrase is not None and cipher.normalised(
                passphrase
            ) == cipher.normalised(self._passphrase)
        return False

    @property
    def key(self) -> str | None:
        """The passphrase, for copies made under the same key; None when plain."""
        return self._passphrase

    def change_marker(self) -> int:
        """Return a number that differs after another program wrote to the file."""
        return int(self.read(lambda reader: reader.value(sa.text("PRAGMA data_version"))))

    def close(self) -> None:
        """Close the file and drop the key. Safe to call twice."""
        self._connection.close()
        self._engine.dispose()
        self.raw.close()
        self._passphrase = None

    def _check_place(self) -> None:
        if _place_of(self.path) != self._place:
            raise MovedAway

    def _roll_back(self) -> None:
        # A failed COMMIT may already have rolled back; then this one has nothing to do.
        with contextlib.suppress(sa.exc.DBAPIError):
            self._connection.exec_driver_sql("ROLLBACK")

    def _make_form(self, uuid: str) -> None:
        with self.transaction() as tx:
            version.bring_up(self._connection, 0)
            self._connection.execute(
                sa.insert(workbook_table).values(id=1, uuid=uuid, created_at=stamp(tx.now))
            )
        _sync_folder(self.path)

    def _bring_up(self, before_migration: Callable[[Workbook], None] | None) -> None:
        try:
            # ORDER: settings may write to the file; first make sure it is ours.
            found = version.version_of(self._connection)
            cipher.settle(self.raw, writable=self.is_writable)
        except (sa.exc.DBAPIError, cipher.DriverError) as error:
            raise problem_from(error, self.path) from None
        if not version.steps_after(found) or not self.is_writable:
            return
        if before_migration is not None:
            before_migration(self)
        with self.transaction():
            version.bring_up(self._connection, found)


def _connect(
    path: Path, passphrase: str | None, mode: cipher.Mode, unreadable: type[WorkbookProblem]
) -> cipher.RawConnection:
    try:
        return cipher.connect(path, passphrase, mode)
    except cipher.DriverError as error:
        problem = problem_from(error, path)
        raise (unreadable() if isinstance(problem, Damaged) else problem) from None


@contextlib.contextmanager
def _closing_on_failure(book: Workbook) -> Iterator[None]:
    try:
        yield
    except BaseException:
        book.close()
        raise


def _place_of(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _sync_folder(path: Path) -> None:
    with contextlib.suppress(OSError):
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

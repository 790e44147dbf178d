"""One open workbook: the only place that begins and commits transactions.

A `Workbook` belongs to one thread, the owner; nothing here may be called from another.
"""

from __future__ import annotations

import contextlib
import uuid as uuids
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Self, TypeVar

import sqlalchemy as sa

from reconcile_gui.clock import Clock, SystemClock, stamp
from reconcile_gui.workbook import cipher, placing, version
from reconcile_gui.workbook.changes import Changes
from reconcile_gui.workbook.engine import engine_over, problem_from
from reconcile_gui.workbook.errors import (
    Damaged,
    MovedAway,
    PassphraseNeeded,
    TooOld,
    WorkbookBug,
    WorkbookProblem,
    WrongPassphrase,
)
from reconcile_gui.workbook.look import is_encrypted
from reconcile_gui.workbook.overwritten import OtherWords
from reconcile_gui.workbook.tables import AREAS
from reconcile_gui.workbook.tables import workbook as workbook_table
from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

T = TypeVar("T")
# The driver also fails to decode its own words about a damaged page.
FAILURES = (sa.exc.DBAPIError, cipher.DriverError, UnicodeDecodeError)


def new_uuid() -> str:
    """Return a random uuid for a row."""
    return str(uuids.uuid4())


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
        passphrase: str | None,
        *,
        origin: str,
        clock: Clock | None,
        new_uuid: Callable[[], str],
        writable: bool,
    ) -> None:
        """Open the file without looking at its form; use `create` or `open` instead."""
        self.path = path
        self.is_writable = writable
        self.clock = clock or SystemClock()
        self.origin = origin
        self._new_uuid = new_uuid
        self._uuid = ""
        self._passphrase: str | None = None
        self._seen = 0  # the marker that was last looked at
        self._other_words = OtherWords()
        self._take_up(passphrase)

    @classmethod
    def create(
        cls,
        path: Path,
        passphrase: str | None = None,
        *,
        origin: str,
        clock: Clock | None = None,
        new_uuid: Callable[[], str] = new_uuid,
        fill: Callable[[Workbook], None] | None = None,
    ) -> Self:
        """Make a new workbook; an existing file is never touched.

        passphrase: None for a plain file. fill: writes what it is to hold from the first
        moment on; what it raises is passed on. Raises AlreadyThere, PassphraseUnusable,
        and any problem of writing; on failure no file is left behind.
        """
        if passphrase is not None:
            cipher.normalised(passphrase)
        try:
            with placing.beside(path) as part:
                made = cls(
                    part, passphrase, origin=origin, clock=clock, new_uuid=new_uuid, writable=True
                )
                with contextlib.closing(made):
                    made._make_form(new_uuid())
                    if fill is not None:
                        fill(made)
                placing.put_new(part, path)
        except OSError as error:
            raise problem_from(error, path, writing=True) or error from None
        return cls.open(
            path,
            passphrase,
            origin=origin,
            clock=clock,
            new_uuid=new_uuid,
            remembered=passphrase is not None,
        )

    @classmethod
    def open(
        cls,
        path: Path,
        passphrase: str | None = None,
        *,
        origin: str,
        clock: Clock | None = None,
        remembered: bool | None = None,
        before_migration: Callable[[Workbook], object] | None = None,
        new_uuid: Callable[[], str] = new_uuid,
        writable: bool = True,
        steps: Sequence[version.Step] = version.STEPS,
    ) -> Self:
        """Open a workbook; a file that does not open is never changed.

        remembered: whether this path was encrypted when last seen, or None.
        before_migration: makes the backup that an older form needs first.
        `is_writable` tells afterwards whether the system lets it be written.
        Raises Missing, CannotOpen, Foreign, Damaged, TooNew, TooOld, InUse,
        PassphraseNeeded, WrongPassphrase, PassphraseUnusable.
        """
        encrypted = is_encrypted(path, remembered=remembered)
        if encrypted and passphrase is None:
            raise PassphraseNeeded
        key = passphrase if encrypted else None
        book = cls(path, key, origin=origin, clock=clock, new_uuid=new_uuid, writable=writable)
        try:
            book._check_whole()
            book._bring_up(before_migration, steps)
        except BaseException:
            book.close()
            raise
        if book.is_writable:
            placing.clear_leftovers(path)
        return book

    @property
    def uuid(self) -> str:
        """The identity of this workbook; its copies share it."""
        if not self._uuid:
            asked = sa.select(workbook_table.c.uuid)
            self._uuid = str(self.read(lambda reader: reader.value(asked)))
        return self._uuid

    @property
    def is_encrypted(self) -> bool:
        """Whether the file is open under a passphrase."""
        return self._passphrase is not None

    @property
    def key(self) -> str | None:
        """The passphrase, for copies made under the same key; None when plain."""
        return self._passphrase

    def write(self, operation: Operation[T]) -> Written[T]:
        """Run an operation in one transaction and commit it.

        Raises WorkbookProblem when the surroundings fail; then nothing of the
        operation is in the file. Any other exception is rolled back and passed on.
        Words of another program that it takes the place of are kept in the bin.
        """
        self.check_place()
        with self.transaction() as tx:
            value = operation(tx)
            # ORDER: whoever takes the write back leaves those words in the bin.
            inverse = tx.inverse
            # ORDER: within the transaction nobody else can write any more.
            if self.change_marker() != self._seen or self._other_words.are_near(tx.now):
                self._other_words.keep(tx)
        self._other_words.note_ours(tx.written)
        return Written(value, tx.changes, inverse)

    def read(self, query: Query[T]) -> T:
        """Run a query. Raises WorkbookProblem when the file cannot be read."""
        try:
            return query(Reader(self._connection))
        except FAILURES as error:
            raise problem_from(error, self.path) or error from None

    def transaction_over(self, connection: sa.Connection) -> Transaction:
        """Return what operations write through, with this book's clock and origin."""
        return Transaction(
            connection,
            now=self.clock.now(),
            today=self.clock.today(),
            origin=self.origin,
            new_uuid=self._new_uuid,
        )

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Hold BEGIN IMMEDIATE … COMMIT around a block; roll back on any failure."""
        tx = self.transaction_over(self._connection)
        try:
            self._connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield tx
            self._connection.exec_driver_sql("COMMIT")
        except FAILURES as error:
            self._roll_back()
            raise problem_from(error, self.path, writing=True) or error from None
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

    def change_marker(self) -> int:
        """Return a number that differs after another program wrote to the file."""
        return int(self.read(lambda reader: reader.value(sa.text("PRAGMA data_version"))))

    def changes_elsewhere(self) -> Changes:
        """Return, once, what another program may have touched: nothing, or everything."""
        before, self._seen = self._seen, self.change_marker()
        if self._seen == before:
            return Changes()
        self._other_words.note_others(self.clock.now())
        return Changes(AREAS)

    def check_place(self) -> None:
        """Raise MovedAway if another file, or none, stands where this one was opened."""
        if _place_of(self.path) != self._place:
            raise MovedAway

    def put_in_place(self, part: Path, passphrase: str | None) -> None:
        """Let `part`, a whole copy under another passphrase, replace the file; go on there.

        Raises WorkbookProblem, OSError; the file is then the former one, and stays open.
        """
        self.check_place()
        former = self._passphrase
        self._let_go()
        try:
            placing.put_over(part, self.path)
        except (OSError, WorkbookProblem):
            self._take_up(former)
            self._settle()
            raise
        self._take_up(passphrase)
        self._settle()

    def close(self) -> None:
        """Close the file and drop the key. Safe to call twice."""
        self._let_go()
        self._passphrase = None

    def _take_up(self, passphrase: str | None) -> None:
        unreadable = Damaged if passphrase is None else WrongPassphrase
        mode: cipher.Mode = "rw" if self.is_writable else "ro"
        try:
            self.raw = cipher.connect(self.path, passphrase, mode)
        except cipher.NotADatabase:
            raise unreadable from None
        except FAILURES as error:
            raise problem_from(error, self.path, opening=True) or error from None
        self._passphrase = passphrase
        self._place = _place_of(self.path)
        self._engine = engine_over(self.raw)
        self._connection = self._engine.connect()

    def _let_go(self) -> None:
        for end in (self._connection.close, self._engine.dispose, self.raw.close):
            # A disk that fails now cannot take anything back that was committed.
            with contextlib.suppress(*FAILURES):
                end()

    def _settle(self) -> None:
        cipher.settle(self.raw, writable=self.is_writable)
        self._seen = self.change_marker()

    def _pass_over_own_rollback(self) -> None:
        """Take our own rollback for nobody else's write: with a passphrase it looks like one."""
        with contextlib.suppress(WorkbookProblem, *FAILURES):
            self._seen = self.change_marker()

    def _roll_back(self) -> None:
        # A failed COMMIT may already have rolled back; then this one has nothing to do.
        with contextlib.suppress(*FAILURES):
            self._connection.exec_driver_sql("ROLLBACK")
        self._pass_over_own_rollback()

    def _make_form(self, uuid: str) -> None:
        self._settle()
        with self.transaction() as tx:
            version.bring_up(self._connection, 0)
            self._connection.execute(
                sa.insert(workbook_table).values(id=1, uuid=uuid, created_at=stamp(tx.now))
            )

    def _check_whole(self) -> None:
        """Raise Damaged for a file that was cut off in the midst of a page."""
        page = int(self.raw.execute("PRAGMA page_size").fetchone()[0])  # a text if encrypted
        if self.path.stat().st_size % page:
            raise Damaged

    def _bring_up(
        self,
        before_migration: Callable[[Workbook], object] | None,
        steps: Sequence[version.Step],
    ) -> None:
        try:
            # ORDER: settings may write to the file; first make sure it is ours.
            found = version.version_of(self._connection)
            self._settle()
            self.is_writable = self.is_writable and cipher.is_writable(self.raw)
            self._pass_over_own_rollback()
        except FAILURES as error:
            raise problem_from(error, self.path, opening=True) or error from None
        if not version.steps_after(found, steps):
            return
        if not self.is_writable:
            raise TooOld
        if before_migration is not None:
            before_migration(self)
        # ORDER: within a transaction it has no effect. With foreign keys on, a table that is
        # made anew takes everything with it that hangs on the former one.
        self.raw.execute("PRAGMA foreign_keys = OFF")
        try:
            with self.transaction():
                before = self._loose_links()
                version.bring_up(self._connection, found, steps)
                if not self._loose_links() <= before:
                    raise WorkbookBug("a step lost what other rows hang on")
        finally:
            self.raw.execute("PRAGMA foreign_keys = ON")

    def _loose_links(self) -> Counter[tuple[str, str]]:
        """Count the links that lead nowhere, by the two tables; row numbers may change."""
        found = self._connection.exec_driver_sql("PRAGMA foreign_key_check")
        return Counter((table, parent) for table, _row, parent, _link in found)


def _place_of(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino

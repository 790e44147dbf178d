"""SQLAlchemy over one raw connection, and what the driver's errors mean."""

from __future__ import annotations

import errno
import shutil
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

from reconcile_gui.workbook import cipher
from reconcile_gui.workbook.errors import (
    CannotOpen,
    Damaged,
    DiskFull,
    InUse,
    NotSaved,
    ReadOnly,
    Superseded,
    WorkbookProblem,
)

if TYPE_CHECKING:
    from pathlib import Path

LITTLE_ROOM = 1 << 20  # bytes; less free than this explains a failed write
NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
NO_RIGHT = {errno.EACCES, errno.EPERM, errno.EROFS}
# Source: https://sqlite.org/rescode.html, the primary codes.
FULL, READ_ONLY, BUSY, LOCKED, PROTOCOL = 13, 8, 5, 6, 15
ERROR, CORRUPT, NOT_A_DATABASE, CANNOT_OPEN, IO_ERROR, NO_MEMORY = 1, 11, 26, 14, 10, 7
MEANINGS: dict[int, type[WorkbookProblem]] = {
    FULL: DiskFull,
    READ_ONLY: ReadOnly,
    BUSY: InUse,
    LOCKED: InUse,
    PROTOCOL: InUse,
    CORRUPT: Damaged,
    NOT_A_DATABASE: Damaged,
}
SURROUNDINGS = {CANNOT_OPEN, IO_ERROR, NO_MEMORY}
# An export gives the words of what failed inside it, under the code of a mistake.
SAID_INSIDE = {
    "database or disk is full": FULL,
    "attempt to write a readonly database": READ_ONLY,
    "database is locked": BUSY,
    "database disk image is malformed": CORRUPT,
    "unable to open database file": CANNOT_OPEN,
    "disk I/O error": IO_ERROR,
    "out of memory": NO_MEMORY,
}


def engine_over(connection: cipher.RawConnection) -> sa.Engine:
    """Return an engine that only ever uses this connection.

    It stays in autocommit; BEGIN IMMEDIATE and COMMIT are ours, because
    SQLAlchemy's own handling does not roll back changes of form.
    """
    return sa.create_engine(
        "sqlite+pysqlite://",
        module=cipher.DRIVER,
        creator=lambda: connection,
        poolclass=StaticPool,
        isolation_level="AUTOCOMMIT",
        # PRIVACY: parameters are private words; they must not stand in an error.
        hide_parameters=True,
    )


def problem_from(
    error: BaseException, path: Path, *, writing: bool = False, opening: bool = False
) -> WorkbookProblem | None:
    """Return what an error means for the file at path; None if it is a mistake of ours.

    error: of the driver, wrapped or not, or of the system. writing: whether a write
    failed. opening: whether a file was read for the first time; our statements are right
    then, so that it is the file which is wrong. PRIVACY: only codes and the driver's own
    words are looked at, none is kept.
    """
    if isinstance(error, sa.exc.DBAPIError) and error.orig is not None:
        error = error.orig
    if isinstance(error, OSError):
        return _from_system(error)
    if isinstance(error, UnicodeDecodeError):
        return Damaged()
    message = str(error)
    code = SAID_INSIDE.get(message, getattr(error, "sqlite_errorcode", 0) & 0xFF)
    if code in MEANINGS:
        return MEANINGS[code]()
    if code in SURROUNDINGS:
        return _from_surroundings(code, path, writing=writing)
    if opening and code == ERROR:
        return Damaged()
    if message.startswith("UNIQUE constraint failed"):
        return Superseded()
    # Text that is no text comes from a damaged page.
    return Damaged() if message.startswith("Could not decode to UTF-8") else None


def _from_system(error: OSError) -> WorkbookProblem:
    if error.errno in NO_ROOM:
        return DiskFull()
    return ReadOnly() if error.errno in NO_RIGHT else CannotOpen()


def _from_surroundings(code: int, path: Path, *, writing: bool) -> WorkbookProblem:
    if not writing:
        return CannotOpen()
    if code == CANNOT_OPEN:
        # The file is open; it is its journal that the folder does not take.
        return ReadOnly()
    return DiskFull() if _has_little_room(path) else NotSaved()


def _has_little_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < LITTLE_ROOM
    except OSError:
        return False

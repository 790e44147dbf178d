"""SQLAlchemy over one raw connection, and what the driver's errors mean."""

from __future__ import annotations

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
    WorkbookProblem,
)

if TYPE_CHECKING:
    from pathlib import Path

LITTLE_ROOM = 1 << 20  # bytes; less free than this explains a failed write


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


def problem_from(error: BaseException, path: Path) -> WorkbookProblem:
    """Return what a driver error means for the file at path.

    PRIVACY: only the driver's own message is looked at, and none of it is kept.
    """
    if isinstance(error, sa.exc.DBAPIError) and error.orig is not None:
        error = error.orig
    message = str(error).lower()
    for words, problem in (
        ("disk is full", DiskFull),
        ("readonly database", ReadOnly),
        ("is locked", InUse),
        ("malformed", Damaged),
        ("not a database", Damaged),
        ("unable to open", CannotOpen),
    ):
        if words in message:
            return problem()
    return DiskFull() if _has_little_room(path) else NotSaved()


def _has_little_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < LITTLE_ROOM
    except OSError:
        return False

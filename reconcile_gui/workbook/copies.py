"""Whole copies of a workbook, under the same key or another, each proven before it counts."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reconcile_gui import safefile
from reconcile_gui.workbook import cipher, placing
from reconcile_gui.workbook.check import Fault, faults_of, is_plain
from reconcile_gui.workbook.engine import problem_from
from reconcile_gui.workbook.errors import Damaged, WorkbookProblem, WrongPassphrase
from reconcile_gui.workbook.stopping import followed, grown, no_tick

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from reconcile_gui.workbook.stopping import Tick

# The others were in the original already; its words are whole, and so are the copy's.
HARMFUL = frozenset({Fault.STRUCTURE, Fault.ENCRYPTION, Fault.UNREADABLE})


@dataclass(frozen=True, slots=True)
class Contents:
    """What two copies of one workbook have in common."""

    application_id: int
    user_version: int
    form: tuple[tuple[str, str], ...]  # name and SQL of everything in the file
    counts: Mapping[str, int]  # rows of each table, those of the index included


def contents_of(raw: cipher.RawConnection) -> Contents:
    """Count what a file holds. Raises DriverError."""
    form = tuple(
        (name, sql or "")
        for name, sql in raw.execute("SELECT name, sql FROM sqlite_master ORDER BY name, type")
    )
    names = [
        name
        for (name,) in raw.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'search'"
        )
    ]
    return Contents(
        application_id=_number(raw, "PRAGMA application_id"),
        user_version=_number(raw, "PRAGMA user_version"),
        form=form,
        counts={name: _number(raw, f'SELECT count(*) FROM "{name}"') for name in names},  # noqa: S608 - names of our own tables
    )


def copy_same_key(raw: cipher.RawConnection, part: Path, path: Path, tick: Tick = no_tick) -> None:
    """Write a whole copy under the same key into an empty file. Raises DriverError, Stopped.

    path: of the file that is copied. tick: told how much is done, 0..1.
    """
    with followed(raw, tick, grown(part, path)):
        raw.execute("VACUUM INTO ?", (str(part),))


def copy_under(raw: cipher.RawConnection, part: Path, passphrase: str | None) -> None:
    """Write a whole copy under another passphrase, or none, into an empty file.

    Raises DriverError, PassphraseUnusable.
    """
    key = "" if passphrase is None else cipher.normalised(passphrase)
    raw.execute(f"ATTACH DATABASE {cipher.quoted(str(part))} AS fresh KEY {cipher.quoted(key)}")
    try:
        raw.execute("SELECT sqlcipher_export('fresh')").fetchall()
        for number in ("user_version", "application_id"):
            # The export leaves these two out.
            value = _number(raw, f"PRAGMA main.{number}")
            raw.execute(f"PRAGMA fresh.{number} = {value}")
    finally:
        raw.execute("DETACH DATABASE fresh")


def prove(
    part: Path,
    passphrase: str | None,
    wanted: Contents | None = None,
    tick: Tick = no_tick,
) -> Contents:
    """Open a copy once, look through all of it, and return what it holds.

    wanted: what it must hold, or None for a file that is only to be whole. tick: asked
    whether it is wanted still. Raises Damaged, WrongPassphrase, Stopped and other problems.
    """
    try:
        connected = contextlib.closing(cipher.connect(part, passphrase))
        with connected as raw, followed(raw, tick):
            if HARMFUL.intersection(faults_of(raw, is_encrypted=passphrase is not None)):
                raise Damaged
            found = contents_of(raw)
    except cipher.NotADatabase:
        raise (Damaged if passphrase is None else WrongPassphrase) from None
    except (cipher.DriverError, UnicodeDecodeError) as error:
        raise problem_from(error, part, opening=True) or error from None
    if wanted not in (None, found):
        raise Damaged
    return found


def rekey(path: Path, former: str | None, passphrase: str | None) -> bool:
    """Put a file that nobody has open under another passphrase, or none.

    False if that could not be done; then the file is as it was.
    """
    try:
        with placing.beside(path) as part, blanked_when_gone(path):
            raw = cipher.connect(path, former)
            with contextlib.closing(raw):
                copy_under(raw, part, passphrase)
                wanted = contents_of(raw)
            prove(part, passphrase, wanted)
            placing.put_over(part, path)
    except (OSError, cipher.NotADatabase, cipher.DriverError, UnicodeDecodeError, WorkbookProblem):
        return False
    return True


@contextlib.contextmanager
def blanked_when_gone(path: Path) -> Iterator[None]:
    """Overwrite a readable file if it has lost its name at the end of the block.

    What it held is then not left in free blocks, as far as the disk allows. A file that
    has another name is somebody's copy, and is left alone.
    """
    if not is_plain(path):
        yield
        return
    number = os.open(path, os.O_RDWR)
    try:
        yield
        with contextlib.suppress(OSError):
            safefile.blank_if_gone(number)
    finally:
        os.close(number)


def _number(raw: cipher.RawConnection, statement: str) -> int:
    return int(raw.execute(statement).fetchone()[0])

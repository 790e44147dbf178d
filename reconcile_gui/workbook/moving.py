"""A workbook file that nobody has open goes to another place: copied, proven, then switched.

At every moment one good file stands at one of the two places, or one at both.
"""

from __future__ import annotations

import contextlib
import hashlib
import shutil
from typing import TYPE_CHECKING

from reconcile_gui import safefile
from reconcile_gui.workbook import copies, placing
from reconcile_gui.workbook.engine import problem_from
from reconcile_gui.workbook.errors import (
    AlreadyThere,
    DiskFull,
    InUse,
    MovedAway,
    NotSaved,
    NotWritten,
)

if TYPE_CHECKING:
    from pathlib import Path


def copy_to(path: Path, to: Path) -> None:
    """Put a copy, the same byte for byte, where nothing may stand yet.

    path: of a closed workbook. Raises AlreadyThere, MovedAway, InUse (something half saved
    waits beside it), DiskFull, NotWritten, NotSaved; then nothing is left at the new place.
    """
    place = placing.real(path)
    if to.exists():
        raise AlreadyThere
    if not place.is_file():
        raise MovedAway
    try:
        journal = placing.journal_of(place)
        if journal.exists() and journal.stat().st_size:
            raise InUse
        with placing.beside(to) as part:
            shutil.copyfile(place, part)
            placing.sync(part)
            if _sum_of(part) != _sum_of(place):
                raise NotSaved
            placing.put_new(part, to)
    except OSError as error:
        problem = problem_from(error, to, writing=True)
        raise (problem if isinstance(problem, DiskFull) else NotWritten()) from None


def take_away(path: Path) -> bool:
    """Remove a file whose copy is in use by now, and what lies beside it; False if it stays.

    A readable one is overwritten first, as far as the disk allows.
    """
    place = placing.real(path)
    try:
        with copies.blanked_when_gone(place):
            for each in (place, path):
                each.unlink(missing_ok=True)
        safefile.sync_folder(place.parent)
    except OSError:
        return False
    journal = placing.journal_of(place)
    with contextlib.suppress(OSError):
        if not journal.stat().st_size:
            journal.unlink()
    return True


def _sum_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

"""Deletes a list of files for good, in an order that outlives being killed.

The list is on the disk before the first file goes, and goes last: whoever was killed in
between finds the rest deleted at the next start, and begins as new.
"""

from __future__ import annotations

import contextlib
import json
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reconcile_gui import safefile

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile_gui.paths import Folders

NAME = "deleting.json"
LARGEST_BYTES = 1 << 20  # Chosen: a list of some ten thousand files


@dataclass(frozen=True, slots=True)
class Doomed:
    """What is to be deleted, in this order: files, then the folders that are empty by then."""

    files: tuple[Path, ...]
    folders: tuple[Path, ...] = ()

    def __add__(self, more: Doomed) -> Doomed:
        """Return both, each file and folder once."""
        return Doomed(
            tuple(dict.fromkeys((*self.files, *more.files))),
            tuple(dict.fromkeys((*self.folders, *more.folders))),
        )


def list_of(folders: Folders) -> Path:
    """Return where the list stands while its files are being deleted."""
    return folders.config / NAME


def own_files(folders: Folders, temporary: Iterable[Path] = ()) -> Doomed:
    """Return what the program keeps for itself: settings, log, what Qt left, samples.

    temporary: folders of a sample that a killed program left.
    """
    files: list[Path] = []
    inner: list[Path] = []
    for folder in (*temporary, folders.log, folders.config / "qt"):
        inside = _everything_in(folder)
        files += inside.files
        inner += [*inside.folders, folder]
    settings = folders.settings
    files += [settings, settings.with_name(settings.name + ".damaged")]
    for each in (settings, list_of(folders)):
        files += safefile.unfinished_of(each)
    whole = (folders.data / "backups", folders.data, folders.config)
    return Doomed(tuple(each for each in files if _is_there(each)), (*inner, *whole))


def delete(doomed: Doomed, folders: Folders) -> list[Path]:
    """Delete everything on the list; return what is still there.

    Raises OSError when the list itself could not be written; then nothing was deleted.
    """
    stored = {
        "files": [os.fspath(each) for each in doomed.files],
        "folders": [os.fspath(each) for each in doomed.folders],
    }
    # ORDER: settings name the workbook; without the list a killed program would miss it.
    safefile.write_bytes(list_of(folders), json.dumps(stored).encode("utf-8", "surrogateescape"))
    return _carry_out(doomed, list_of(folders))


def finish(folders: Folders) -> None:
    """Delete what a killed program had begun to delete; nothing where there is no such list."""
    place = list_of(folders)
    doomed = _read(place)
    if doomed is not None:
        _carry_out(doomed, place)


def finish_if_ours(folders: Folders) -> None:
    """Do so in folders chosen just now; in strange ones no list is carried out.

    It is thrown away there, lest it be carried out when they are ours. Raises OSError.
    """
    if folders.are_ours:
        finish(folders)
    else:
        list_of(folders).unlink(missing_ok=True)


def _read(place: Path) -> Doomed | None:
    """Return the list, an empty one where it cannot be read, or None where there is none."""
    try:
        if place.stat().st_size > LARGEST_BYTES:
            return Doomed(())
        stored = json.loads(place.read_bytes().decode("utf-8", "surrogateescape"))
        files, inner = ([Path(each) for each in stored[name]] for name in ("files", "folders"))
    except OSError:
        return None
    except (ValueError, TypeError, KeyError, RecursionError):
        return Doomed(())
    return Doomed(
        tuple(each for each in files if each.is_absolute()),
        tuple(each for each in inner if each.is_absolute()),
    )


def _carry_out(doomed: Doomed, place: Path) -> list[Path]:
    for each in doomed.files:
        _remove(each)
    # A list that stayed would delete what is made at these places later.
    _remove(place)
    # Deepest first, so that those above are empty.
    for each in sorted(doomed.folders, key=lambda folder: len(folder.parts), reverse=True):
        with contextlib.suppress(OSError):
            each.rmdir()
    return [each for each in (*doomed.files, place) if _is_there(each)]


def _remove(path: Path) -> None:
    """Remove a file, overwritten first where no other name leads to it; never a folder."""
    with contextlib.suppress(OSError):
        found = path.lstat()
        if not stat.S_ISREG(found.st_mode):
            if stat.S_ISLNK(found.st_mode):
                path.unlink()
            return
        number = _open(path)
        path.unlink()
        if number is not None:
            try:
                safefile.blank_if_gone(number)
            finally:
                os.close(number)


def _open(path: Path) -> int | None:
    try:
        return os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return None  # it can be removed all the same


def _everything_in(folder: Path) -> Doomed:
    """Return every file below a folder of ours; links are not followed."""
    files: list[Path] = []
    inner: list[Path] = []
    with contextlib.suppress(OSError):
        for each in sorted(folder.iterdir()):
            if each.is_dir() and not each.is_symlink():
                below = _everything_in(each)
                files += below.files
                inner += [*below.folders, each]
            else:
                files.append(each)
    return Doomed(tuple(files), tuple(inner))


def _is_there(path: Path) -> bool:
    return os.path.lexists(path)

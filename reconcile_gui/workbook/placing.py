"""Files made beside their place and put there whole, so that half a file never stands there."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import stat
from itertools import chain, count
from pathlib import Path
from typing import TYPE_CHECKING

from reconcile_gui import safefile
from reconcile_gui.workbook.errors import AlreadyThere, InUse

if TYPE_CHECKING:
    from collections.abc import Iterator

try:
    import fcntl
except ImportError:  # pragma: no cover - only where there is no POSIX
    fcntl = None  # type: ignore[assignment]

ENDING = ".reconcile-part"
JOURNAL = "-journal"
NAME_KEPT = 20  # characters of the name; the whole stays below 143 bytes, the least anywhere


def real(path: Path) -> Path:
    """Return where the file really lies, behind symbolic links."""
    return Path(os.path.realpath(path))


def journal_of(path: Path) -> Path:
    """Return where SQLite keeps what it needs to roll a file back."""
    return path.with_name(path.name + JOURNAL)


def set_aside_of(path: Path) -> list[Path]:
    """Return the journals of files that were gone when a new one came to `path`."""
    journal = journal_of(path)
    shape = re.compile(rf"{re.escape(journal.name)}\.[0-9a-f]{{8}}")
    try:
        return [found for found in path.parent.iterdir() if shape.fullmatch(found.name)]
    except OSError:
        return []


@contextlib.contextmanager
def beside(path: Path) -> Iterator[Path]:
    """Yield a new empty file, its owner's alone, beside the place of `path`.

    It is gone at the end, unless it was put in place. Raises OSError.
    """
    place = real(path)
    part = place.with_name(f".{place.name[:NAME_KEPT]}.{secrets.token_hex(16)}{ENDING}")
    number = os.open(part, os.O_CREAT | os.O_EXCL | os.O_RDWR, safefile.OWNER_ONLY)
    try:
        if hasattr(os, "fchmod"):  # pragma: no branch - there is none on Windows
            # The umask may have taken away even the owner's rights.
            os.fchmod(number, safefile.OWNER_ONLY)
        _hold(number)
        yield part
    finally:
        os.close(number)
        for left in (part, journal_of(part)):
            left.unlink(missing_ok=True)


def free(path: Path) -> Path:
    """Return the path, or the first one like it with a number that nothing stands at."""
    numbered = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in count(2))
    return next(each for each in chain([path], numbered) if not each.exists())


def sync(path: Path) -> None:
    """Bring a file's content to the disk. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def put_new(part: Path, path: Path) -> None:
    """Give a whole file its place, where nothing may stand. Raises AlreadyThere, OSError."""
    sync(part)
    _set_aside(journal_of(path))
    try:
        os.link(part, path)
        part.unlink()
    except FileExistsError:
        raise AlreadyThere from None
    except OSError:
        # A file system without hard links: take the name first, then the place.
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, safefile.OWNER_ONLY))
        except FileExistsError:
            raise AlreadyThere from None
        part.replace(path)
    safefile.sync_folder(path.parent)


def put_over(part: Path, path: Path) -> None:
    """Give a whole file the place of another, in one step. Raises InUse, OSError."""
    place = real(path)
    if _has_content(journal_of(place)):
        # It belongs to the former file and would be rolled back into the new one.
        raise InUse
    sync(part)
    part.replace(place)
    safefile.sync_folder(place.parent)


def clear_leftovers(path: Path) -> None:
    """Remove what a killed program left unfinished beside `path`; only what is surely ours."""
    place = real(path)
    _clear_like(place.parent, re.escape(place.name[:NAME_KEPT]))


def clear_folder(folder: Path) -> None:
    """Remove whatever a killed program left unfinished in a folder of ours."""
    _clear_like(folder, f".{{1,{NAME_KEPT}}}")


def unfinished_in(folder: Path, of: Path | None = None) -> list[Path]:
    """Return what a killed program left unfinished in a folder: of one file, or any of ours."""
    name = f".{{1,{NAME_KEPT}}}" if of is None else re.escape(of.name[:NAME_KEPT])
    return _found_like(folder, name)


def _found_like(folder: Path, name: str) -> list[Path]:
    shape = re.compile(rf"\.{name}\.[0-9a-f]{{32}}{re.escape(ENDING)}({JOURNAL})?")
    try:
        return [found for found in folder.iterdir() if shape.fullmatch(found.name)]
    except OSError:
        return []


def _clear_like(folder: Path, name: str) -> None:
    for found in _found_like(folder, name):
        _clear(found)


def _set_aside(journal: Path) -> None:
    """Give the journal of a file that is gone another name: a new file must not meet it."""
    if not journal.with_name(journal.name.removesuffix(JOURNAL)).exists() and _has_content(journal):
        journal.rename(journal.with_name(f"{journal.name}.{secrets.token_hex(4)}"))


def _has_content(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def _clear(left: Path) -> None:
    with contextlib.suppress(OSError):
        seen = left.lstat()
        if stat.S_ISREG(seen.st_mode) and not _belongs_to_another(seen) and not _is_held(left):
            left.unlink()


def _belongs_to_another(seen: os.stat_result) -> bool:
    return hasattr(os, "geteuid") and seen.st_uid != os.geteuid()


def _is_held(left: Path) -> bool:
    """Tell whether a program is still at work on a part, or on the part of a journal."""
    part = left.with_name(left.name.removesuffix(JOURNAL))
    try:
        number = os.open(part, os.O_RDWR)
    except FileNotFoundError:
        return False
    try:
        return not _hold(number)
    finally:
        os.close(number)


def _hold(number: int) -> bool:
    """Mark an open file as being worked on, until it is closed or the program dies."""
    if fcntl is None:  # pragma: no cover - only where there is no POSIX
        return True
    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True

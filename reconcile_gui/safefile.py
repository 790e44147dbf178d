"""Whole-or-nothing writes: a file is the old one or the new one, never half of either.

Everything is written beside the target, checked, brought to the disk and only then put in
the target's place. Files are readable by their owner alone, whatever the umask.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

OWNER_ONLY = 0o600
PART = 1 << 20
BLANK = bytes(1 << 16)
# A folder cannot be brought to the disk on some network and FAT file systems.
_CANNOT_SYNC_FOLDER = {errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM, errno.EBADF}


def write_bytes(path: Path, content: bytes) -> None:
    """Put content in the file at path, wholly or not at all.

    A symbolic link is followed. Raises OSError (no room, no right, a directory there …);
    the file that stood there is then as it was, byte for byte.
    """
    with whole_file(path) as file:
        file.write(content)


def copy_file(source: Path, target: Path) -> None:
    """Copy source's content to target, wholly or not at all. Raises OSError."""
    with source.open("rb") as original, whole_file(target) as file:
        while part := original.read(PART):
            file.write(part)


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Yield a file that takes path's place when the block ends without an error.

    Raises OSError when it could not be written or put in place. On any error in the block
    the unfinished file is removed and what stood at path stays.
    """
    target = Path(os.path.realpath(path))
    unfinished = target.with_name(f".{target.name[:40]}.{os.urandom(8).hex()}.part")
    # START: the module for temporary files takes longer to import than this takes to write.
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    number = os.open(unfinished, flags, OWNER_ONLY)
    try:
        with open(number, "wb") as file:  # noqa: PTH123  # A number, not a path.
            if hasattr(os, "fchmod"):
                os.fchmod(number, OWNER_ONLY)
            yield file
            _bring_to_disk(file)
        unfinished.replace(target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def unfinished_of(path: Path) -> list[Path]:
    """Return what killed programs left beside a file while they were writing it."""
    target = Path(os.path.realpath(path))
    shape = re.compile(rf"\.{re.escape(target.name[:40])}\.[0-9a-f]{{16}}\.part")
    try:
        return [found for found in target.parent.iterdir() if shape.fullmatch(found.name)]
    except OSError:
        return []


def blank_if_gone(number: int) -> None:
    """Overwrite an open file that has lost its last name, as far as the disk allows.

    A file that has another name is somebody's copy, and is left alone. Raises OSError.
    """
    found = os.fstat(number)
    if found.st_nlink:
        return
    for start in range(0, found.st_size, len(BLANK)):
        os.pwrite(number, BLANK[: found.st_size - start], start)
    os.fsync(number)


def sync_folder(folder: Path) -> None:
    """Bring a folder's list of names to the disk, so that a renaming outlives a power cut.

    Does nothing where the system has no such thing. Raises OSError.
    """
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        os.fsync(number)
    except OSError as problem:
        if problem.errno not in _CANNOT_SYNC_FOLDER:
            raise
    finally:
        os.close(number)


def _bring_to_disk(file: BinaryIO) -> None:
    """Flush and fsync; raise OSError when fewer bytes arrived than were written."""
    file.flush()
    os.fsync(file.fileno())
    if os.fstat(file.fileno()).st_size != file.tell():
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

"""Small disks and read-only ones, made for real."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[Path]:
    """Mount a file system of a size, such as "2m"; skip the test where that is not possible."""
    if os.geteuid() != 0:
        pytest.skip("Only root may mount a file system.")
    folder.mkdir()
    options = ["-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if subprocess.run(["mount", *options], capture_output=True, check=False).returncode != 0:
        pytest.skip("Nothing can be mounted here.")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def make_read_only(disk: Path) -> None:
    """Let nothing more be written to a mounted disk."""
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)


class Ballast:
    """A file that fills a disk to its end, or nearly."""

    def __init__(self, disk: Path) -> None:
        """Fill nothing yet."""
        self.path = disk / "ballast"

    def fill(self, *, leaving: int = 0) -> None:
        """Take all room but so many bytes."""
        self.drop()
        free = os.statvfs(self.path.parent)
        self.path.write_bytes(b"\1" * max(0, free.f_bavail * free.f_frsize - leaving))

    def drop(self) -> None:
        """Give the room back."""
        self.path.unlink(missing_ok=True)

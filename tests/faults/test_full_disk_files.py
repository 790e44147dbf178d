"""Real full disks: a limit on the size of files, and a small file system of our own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reconcile_gui import safefile

# A process of its own, because the limit holds for all that a process writes from then on.
WRITE_WITH_LIMIT = """
import resource, sys
from pathlib import Path
from reconcile_gui import safefile

target, limit, size = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    safefile.write_bytes(target, b"n" * size)
except OSError as problem:
    sys.exit(f"refused: {problem.strerror}")
"""


def write_with_limit(target: Path, limit: int, size: int) -> subprocess.CompletedProcess[str]:
    """Let a process that may not write beyond `limit` bytes write `size` bytes to target."""
    command = [sys.executable, "-c", WRITE_WITH_LIMIT, str(target), str(limit), str(size)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("limit", [0, 1, 4096, 70_000, 99_999])
def test_a_write_that_stops_short_keeps_the_old_file(tmp_path: Path, limit: int) -> None:
    """Wherever the disk ends, the letter that was there is still there and nothing else."""
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"old")

    result = write_with_limit(letter, limit, 100_000)

    assert result.stderr.startswith("refused: File too large"), result.stderr
    assert letter.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.pdf"]


def test_a_write_that_just_fits_takes_the_place(tmp_path: Path) -> None:
    """The check for a short write must not refuse a whole one."""
    letter = tmp_path / "letter.pdf"

    result = write_with_limit(letter, 100_000, 100_000)

    assert (result.returncode, result.stderr) == (0, "")
    assert letter.stat().st_size == 100_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a file system of 64 KB; needs the right to mount."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.geteuid() != 0:
        pytest.skip("Only root may mount a file system; the size limit above is tried by all.")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode != 0:
        pytest.skip("Nothing can be mounted here; the size limit above is tried by all.")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_keeps_the_old_file(small_disk: Path) -> None:
    """Old and new do not fit side by side: the old one wins."""
    letter = small_disk / "letter.pdf"
    letter.write_bytes(b"o" * 30_000)

    with pytest.raises(OSError, match="No space left"):
        safefile.write_bytes(letter, b"n" * 60_000)

    assert letter.read_bytes() == b"o" * 30_000
    assert [path.name for path in small_disk.iterdir()] == ["letter.pdf"]

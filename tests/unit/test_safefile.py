"""A file is the old one or the new one, whatever goes wrong while it is written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from reconcile_gui import safefile


class WriterStopped(Exception):
    """What a test lets happen in the middle of writing."""


@pytest.fixture
def open_umask() -> Iterator[None]:
    """Set the most careless umask there is."""
    before = os.umask(0)
    yield
    os.umask(before)


def stop_half_way(path: Path) -> None:
    """Write a little and fail."""
    with safefile.whole_file(path) as file:
        file.write(b"half of the ne")
        raise WriterStopped


def mode(path: Path) -> int:
    """Return the rights on a file, such as 0o600."""
    return path.stat().st_mode & 0o777


def test_content_arrives_byte_for_byte(tmp_path: Path) -> None:
    """Line ends and NUL bytes are not ours to change."""
    content = b"a\r\n\x00\xff" * 10_000

    safefile.write_bytes(tmp_path / "letter.pdf", content)

    assert (tmp_path / "letter.pdf").read_bytes() == content


@pytest.mark.usefixtures("open_umask")
def test_only_the_owner_can_read_what_is_written(tmp_path: Path) -> None:
    """Other people of the computer may not read a letter, whatever the umask says."""
    letter = tmp_path / "letter.txt"
    letter.write_bytes(b"old")

    safefile.write_bytes(letter, b"new")
    safefile.copy_file(letter, tmp_path / "copy.txt")

    assert mode(letter) == 0o600
    assert mode(tmp_path / "copy.txt") == 0o600


def test_an_error_while_writing_keeps_the_old_file(tmp_path: Path) -> None:
    """Half a letter in the old one's place would be a lost letter."""
    letter = tmp_path / "letter.txt"
    letter.write_bytes(b"old")

    with pytest.raises(WriterStopped):
        stop_half_way(letter)

    assert letter.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_folder_in_the_way_is_an_error_and_stays(tmp_path: Path) -> None:
    """Nothing is removed to make room."""
    (tmp_path / "letter.txt").mkdir()

    with pytest.raises(IsADirectoryError):
        safefile.write_bytes(tmp_path / "letter.txt", b"new")

    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_missing_folder_is_an_error(tmp_path: Path) -> None:
    """A stick that was pulled out must not become a folder of the same name."""
    with pytest.raises(FileNotFoundError):
        safefile.write_bytes(tmp_path / "stick" / "letter.txt", b"new")

    assert not (tmp_path / "stick").exists()


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    """Who linked the file to another disk wants it to stay there."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "letter.txt").write_bytes(b"old")
    link = tmp_path / "letter.txt"
    link.symlink_to(tmp_path / "elsewhere" / "letter.txt")

    safefile.write_bytes(link, b"new")

    assert link.is_symlink()
    assert (tmp_path / "elsewhere" / "letter.txt").read_bytes() == b"new"


def test_a_file_may_be_copied_onto_itself(tmp_path: Path) -> None:
    """Choosing the same place for a copy must not empty the file."""
    workbook = tmp_path / "workbook.reconcile"
    workbook.write_bytes(b"content" * 100_000)

    safefile.copy_file(workbook, workbook)

    assert workbook.read_bytes() == b"content" * 100_000


def test_a_very_long_name_can_be_written(tmp_path: Path) -> None:
    """The unfinished file's name must fit wherever the finished one's does."""
    longest = tmp_path / ("n" * 251 + ".pdf")

    safefile.write_bytes(longest, b"new")

    assert longest.read_bytes() == b"new"


def test_a_name_that_is_no_unicode_can_be_written(tmp_path: Path) -> None:
    """Old sticks hold names in old encodings."""
    odd = tmp_path / os.fsdecode(b"br\xfccke.txt")

    safefile.write_bytes(odd, b"new")

    assert odd.read_bytes() == b"new"

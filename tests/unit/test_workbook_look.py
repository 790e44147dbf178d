"""What kind of file lies there is judged before anything opens it."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from reconcile_gui.workbook.errors import (
    CannotOpen,
    Damaged,
    Foreign,
    ForeignOrCut,
    Missing,
    WorkbookProblem,
)
from reconcile_gui.workbook.look import OTHER_KINDS, is_encrypted, may_be_workbook
from tests.workbooks import make_book

RANDOM = random.Random(7).randbytes(70_000)  # noqa: S311 - a fixed file for a test
TEXT = b"Dear diary, today I said something that I regret. " * 200


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the file is to be."""
    return tmp_path / "workbook.reconcile"


def test_a_plain_and_an_encrypted_workbook_are_told_apart_by_their_bytes(tmp_path: Path) -> None:
    """A copy on another computer is not remembered there."""
    make_book(tmp_path / "plain").close()
    make_book(tmp_path / "encrypted", "a passphrase").close()

    assert [is_encrypted(tmp_path / "plain"), is_encrypted(tmp_path / "encrypted")] == [False, True]


@pytest.mark.parametrize(
    ("content", "remembered", "problem"),
    [
        (b"", None, Damaged),
        (b"", True, Damaged),
        (b"", False, Damaged),
        (TEXT, None, Foreign),
        (TEXT, True, Damaged),
        (TEXT, False, Damaged),
        (RANDOM, False, Damaged),
        (RANDOM[:4095], None, ForeignOrCut),
        (TEXT[:60], None, ForeignOrCut),
        (b"PK\x03\x04" + RANDOM[:60], None, Foreign),
        (RANDOM[:4095], True, Damaged),
        (b"SQLite format 3\0" + bytes(50), None, Damaged),
        (b"SQLite format 3\0" + bytes(90), None, Foreign),
        *((kind + RANDOM, None, Foreign) for kind in OTHER_KINDS),
    ],
)
def test_what_is_no_workbook_is_told(
    path: Path, content: bytes, *, remembered: bool | None, problem: type[WorkbookProblem]
) -> None:
    """A file known to be plain never asks for a passphrase that never was."""
    path.write_bytes(content)

    with pytest.raises(problem):
        is_encrypted(path, remembered=remembered)

    assert path.read_bytes() == content


@pytest.mark.parametrize("start", [b"", *OTHER_KINDS])
def test_what_is_remembered_as_encrypted_may_begin_with_any_bytes(path: Path, start: bytes) -> None:
    """The first bytes of an encrypted file are random: by chance they are another kind's."""
    path.write_bytes(start + RANDOM)

    assert is_encrypted(path, remembered=True)


@pytest.mark.parametrize("damage", [(8_192, 40_960), (0, 4_096), (0, 20_000), (4_096, 70_000)])
def test_an_unknown_encrypted_workbook_that_is_damaged_asks_for_its_passphrase(
    path: Path, damage: tuple[int, int]
) -> None:
    """It is not called another program's file: a backup of it opens."""
    start, end = damage
    path.write_bytes(RANDOM[:start] + bytes(end - start) + RANDOM[end:])

    assert is_encrypted(path)


def test_a_file_with_little_that_is_random_is_foreign(path: Path) -> None:
    """A picture in a text makes no workbook of it."""
    path.write_bytes(TEXT + RANDOM[:8_192] + TEXT * 4)

    with pytest.raises(Foreign):
        is_encrypted(path)


def test_unknown_random_bytes_may_be_an_encrypted_workbook(path: Path) -> None:
    """Asking for the passphrase costs nothing."""
    path.write_bytes(RANDOM)

    assert is_encrypted(path)


def test_what_is_not_there_is_missing(path: Path) -> None:
    """No new file is made in its stead."""
    with pytest.raises(Missing):
        is_encrypted(path)

    assert not path.exists()


def test_what_is_no_file_cannot_be_opened(path: Path) -> None:
    """A folder, a pipe, a name below a file."""
    path.mkdir()
    pipe, below = path / "pipe", path / "file" / "below"
    os.mkfifo(pipe)
    (path / "file").write_bytes(b"x")

    for each in (path, pipe, below):
        with pytest.raises(CannotOpen):
            is_encrypted(each)


@pytest.mark.parametrize(
    ("content", "may_be"),
    [
        (b"", False),
        (TEXT, False),
        (b"PK\x03\x04" + RANDOM, False),
        (RANDOM, True),
        (b"SQLite format 3\0" + bytes(50), True),
        (b"SQLite format 3\0" + bytes(90), False),
    ],
)
def test_an_export_never_takes_the_place_of_what_may_be_a_workbook(
    path: Path, content: bytes, *, may_be: bool
) -> None:
    """Whole, encrypted or damaged; other files may be written over when the person says so."""
    path.write_bytes(content)

    assert may_be_workbook(path) is may_be


def test_where_nothing_or_no_file_is_there_is_no_workbook(path: Path) -> None:
    """A new name, a folder."""
    assert not may_be_workbook(path)
    path.mkdir()
    assert not may_be_workbook(path)

"""A workbook goes to another place whole, or stays where it is."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from reconcile_gui.workbook import placing
from reconcile_gui.workbook.errors import (
    AlreadyThere,
    InUse,
    MovedAway,
    NotSaved,
    NotWritten,
    WorkbookProblem,
)
from reconcile_gui.workbook.moving import copy_to, take_away
from tests.workbooks import SENTINEL, make_book, open_book, pages, write_page


@pytest.fixture
def former(tmp_path: Path) -> Path:
    """Return a closed workbook with a page in it."""
    path = tmp_path / "here" / "workbook.reconcile"
    path.parent.mkdir()
    book = make_book(path)
    book.write(write_page(SENTINEL))
    book.close()
    (tmp_path / "there").mkdir()
    return path


def test_it_is_the_same_byte_for_byte_and_its_owners_alone(former: Path, tmp_path: Path) -> None:
    """The former one stands until the new one is in use."""
    to = tmp_path / "there" / "mine.reconcile"
    before = former.read_bytes()
    copy_to(former, to)

    assert to.read_bytes() == former.read_bytes() == before
    assert to.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in to.parent.iterdir()] == ["mine.reconcile"]
    book = open_book(to)
    assert pages(book) == [SENTINEL]
    book.close()


def test_what_stands_there_is_never_touched(former: Path, tmp_path: Path) -> None:
    """It may be another workbook."""
    to = tmp_path / "there" / "mine.reconcile"
    to.write_bytes(b"words")

    with pytest.raises(AlreadyThere):
        copy_to(former, to)
    assert to.read_bytes() == b"words"


def test_a_copy_that_differs_is_not_left(
    former: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick may lie about what it has written."""
    copied = shutil.copyfile

    def lies(source: Path, target: Path) -> None:
        copied(source, target)
        with target.open("rb+") as file:
            file.write(b"?")

    monkeypatch.setattr(shutil, "copyfile", lies)

    with pytest.raises(NotSaved):
        copy_to(former, tmp_path / "there" / "mine.reconcile")
    assert list((tmp_path / "there").iterdir()) == []


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (lambda path: path.unlink(), MovedAway),
        (lambda path: placing.journal_of(path).write_bytes(b"half"), InUse),
        (lambda path: (path.parent.parent / "there").rmdir(), NotWritten),
    ],
    ids=["gone", "half saved", "no folder"],
)
def test_what_cannot_be_moved_is_told(
    former: Path, tmp_path: Path, spoil: object, problem: type[WorkbookProblem]
) -> None:
    """And nothing is left at the new place."""
    assert callable(spoil)
    spoil(former)

    with pytest.raises(problem):
        copy_to(former, tmp_path / "there" / "mine.reconcile")
    assert not (tmp_path / "there" / "mine.reconcile").exists()


def test_a_folder_that_is_a_file_is_told(former: Path, tmp_path: Path) -> None:
    """As a wrong choice."""
    (tmp_path / "file").touch()

    with pytest.raises(NotWritten):
        copy_to(former, tmp_path / "file" / "mine.reconcile")


def test_the_former_file_goes_with_its_journal_and_its_words(former: Path) -> None:
    """Overwritten first, as far as the disk allows."""
    held = os.open(former, os.O_RDONLY)
    placing.journal_of(former).touch()
    assert take_away(former)

    assert list(former.parent.iterdir()) == []
    assert SENTINEL.encode() not in os.pread(held, os.fstat(held).st_size, 0)
    os.close(held)


def test_a_link_goes_with_what_it_leads_to(former: Path, tmp_path: Path) -> None:
    """The program opened it by that name."""
    link = tmp_path / "link.reconcile"
    link.symlink_to(former)
    copy_to(link, tmp_path / "there" / "mine.reconcile")
    assert take_away(link)

    assert not link.is_symlink()
    assert not former.exists()


def test_another_name_of_the_file_keeps_its_words(former: Path, tmp_path: Path) -> None:
    """It is somebody's copy."""
    other = tmp_path / "other.reconcile"
    os.link(former, other)
    assert take_away(former)

    book = open_book(other)
    assert pages(book) == [SENTINEL]
    book.close()


def test_a_file_that_stays_is_told(tmp_path: Path) -> None:
    """A folder there cannot be taken away like this."""
    (tmp_path / "folder").mkdir()

    assert not take_away(tmp_path / "folder")

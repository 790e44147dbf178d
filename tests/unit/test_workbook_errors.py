"""Every trouble is said in three calm sentences, and mistakes of ours are none of them."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
import sqlalchemy as sa

from reconcile_gui.workbook import cipher, engine, errors
from reconcile_gui.workbook.errors import (
    CannotOpen,
    Damaged,
    DiskFull,
    InUse,
    NotSaved,
    ReadOnly,
    Superseded,
    WorkbookProblem,
)


def all_problems(kind: type[WorkbookProblem] = WorkbookProblem) -> list[type[WorkbookProblem]]:
    """Return every kind of problem, subclasses of subclasses too."""
    below = [each for child in kind.__subclasses__() for each in all_problems(child)]
    return [kind, *below]


@pytest.mark.parametrize("kind", all_problems())
def test_a_problem_says_what_happened_what_is_safe_and_what_to_do(
    kind: type[WorkbookProblem],
) -> None:
    """Whole sentences, calm, the same on the screen and on a terminal."""
    for sentence in (kind.happened, kind.safe, kind.do):
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert "!" not in sentence
    assert str(kind()) == f"{kind.happened} {kind.safe} {kind.do}"


@pytest.mark.parametrize("kind", all_problems()[1:])
def test_the_tree_of_problems_is_written_down(kind: type[WorkbookProblem]) -> None:
    """Who handles them reads the first lines of the file."""
    assert f" {kind.__name__} " in (errors.__doc__ or "")


def failure(code: int, message: str = "words of the driver") -> Exception:
    """Return an error of the driver as it comes through SQLAlchemy."""
    error = cipher.DriverError(message)
    error.sqlite_errorcode = code
    return sa.exc.OperationalError("INSERT …", {}, error)


@pytest.mark.parametrize(
    ("code", "reading", "writing"),
    [
        (13, DiskFull, DiskFull),
        (8, ReadOnly, ReadOnly),
        (8 | 5 << 8, ReadOnly, ReadOnly),
        (5, InUse, InUse),
        (6, InUse, InUse),
        (15, InUse, InUse),
        (11, Damaged, Damaged),
        (26, Damaged, Damaged),
        (14, CannotOpen, ReadOnly),
        (10, CannotOpen, NotSaved),
        (7, CannotOpen, NotSaved),
    ],
)
def test_what_the_driver_reports_is_told_by_its_code(
    tmp_path: Path, code: int, reading: type[WorkbookProblem], writing: type[WorkbookProblem]
) -> None:
    """Words of a driver change with its version; codes do not."""
    path = tmp_path / "workbook.reconcile"

    assert type(engine.problem_from(failure(code), path)) is reading
    assert type(engine.problem_from(failure(code), path, writing=True)) is writing


def test_a_failed_write_where_little_room_is_left_is_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some disks report their end as a broken write."""
    monkeypatch.setattr(engine, "LITTLE_ROOM", 1 << 60)

    problem = engine.problem_from(failure(10), tmp_path / "workbook.reconcile", writing=True)
    gone = engine.problem_from(failure(10), tmp_path / "no" / "folder", writing=True)

    assert type(problem) is DiskFull
    assert type(gone) is NotSaved


def test_a_file_that_cannot_be_read_at_its_opening_is_damaged(tmp_path: Path) -> None:
    """Its very first statement is ours and right; later the same code is a mistake of ours."""
    path = tmp_path / "workbook.reconcile"

    assert type(engine.problem_from(failure(1), path, opening=True)) is Damaged
    assert engine.problem_from(failure(1), path) is None


@pytest.mark.parametrize(
    ("message", "problem"),
    [
        ("UNIQUE constraint failed: preference.key", Superseded),
        ("NOT NULL constraint failed: preference.key", type(None)),
        ("FOREIGN KEY constraint failed", type(None)),
        ("no such column: nowhere", type(None)),
        ("database or disk is full", DiskFull),
        ("database is locked", InUse),
        ("Could not decode to UTF-8 column 'body' with text 'x'", Damaged),
    ],
)
def test_only_a_clash_of_rows_is_told_as_one(
    tmp_path: Path, message: str, problem: type[object]
) -> None:
    """Everything else the file refuses is a mistake of ours, and must not be tried again."""
    assert type(engine.problem_from(failure(19, message), tmp_path / "w")) is problem


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.EACCES, ReadOnly),
        (errno.EROFS, ReadOnly),
        (errno.EIO, CannotOpen),
    ],
)
def test_what_the_system_reports_is_told_by_its_number(
    tmp_path: Path, number: int, problem: type[WorkbookProblem]
) -> None:
    """Files are also made, moved and brought to the disk without SQLite."""
    assert type(engine.problem_from(OSError(number, "words"), tmp_path / "w")) is problem


def test_words_of_the_driver_that_are_no_text_are_told_as_damage(tmp_path: Path) -> None:
    """It quotes a damaged page in its message, and cannot decode it."""
    error = UnicodeDecodeError("utf-8", b"\xe8", 0, 1, "words")

    assert type(engine.problem_from(error, tmp_path / "w")) is Damaged

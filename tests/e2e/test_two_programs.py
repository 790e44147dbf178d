"""Two programs and one workbook: the second start brings the first window forward."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from reconcile_gui.qtkit.one_window import lock_of
from tests.e2e.running import running
from tests.workbooks import StandingClock, make_book, open_book, pages, write_page


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """Return a workbook where the program looks for it."""
    folder = tmp_path / "kept"
    folder.mkdir(mode=0o700)
    path = folder / "workbook.reconcile"
    made = make_book(path, clock=StandingClock())
    made.write(write_page("hello"))
    made.close()
    return path


def test_a_second_start_raises_the_first_window_and_ends(book: Path) -> None:
    """Two windows on one file overwrite each other silently."""
    with running(book.parent) as first:
        first.wait_for("ready")
        with running(book.parent) as second:
            assert second.process.wait(30) == 0
        first.wait_for("raised")

        assert first.process.poll() is None
        assert not any("opened" in line for line in second.lines)


def test_a_second_start_by_another_name_of_the_file_is_noticed(book: Path, tmp_path: Path) -> None:
    """A link is the same file."""
    link = tmp_path / "link.reconcile"
    link.symlink_to(book)
    with running(book.parent) as first:
        first.wait_for("ready")
        with running(tmp_path / "other", str(link)) as second:
            assert second.process.wait(30) == 0
        first.wait_for("raised")


def test_two_workbooks_are_open_side_by_side(book: Path, tmp_path: Path) -> None:
    """One program per workbook, not one per person."""
    other = tmp_path / "other.reconcile"
    make_book(other, clock=StandingClock()).close()
    with running(book.parent) as first, running(tmp_path / "second", str(other)) as second:
        first.wait_for("ready")
        second.wait_for("ready")


def test_what_a_killed_program_left_locked_opens_again(book: Path) -> None:
    """A power cut must not lock anybody out."""
    with running(book.parent) as first:
        first.wait_for("ready")
        first.end(signal.SIGKILL)
    assert lock_of(book).exists()

    with running(book.parent) as second:
        second.wait_for("ready")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_program_that_is_asked_to_end_ends_in_order(book: Path, number: signal.Signals) -> None:
    """Logging out saves, backs up, and lets go of the file."""
    with running(book.parent) as program:
        program.wait_for("ready")
        code = program.end(number)

    assert code == 0
    assert any("event=closed" in line for line in program.lines)
    assert not lock_of(book).exists()
    opened = open_book(book)
    assert pages(opened) == ["hello"]
    opened.close()


def test_twenty_starts_and_ends_leave_no_warning(book: Path) -> None:
    """Every line it ever says is an event, and every end is a good one."""
    starts = int(os.environ.get("STARTS", "5"))
    for _ in range(starts):
        with running(book.parent) as program:
            program.wait_for("ready")
            assert program.end() == 0
        strange = [
            line
            for line in program.lines
            if not line.startswith("event=") and "This plugin does not support" not in line
        ]
        assert strange == []


def test_nothing_is_written_outside_the_folder_that_was_named(book: Path, home: Path) -> None:
    """--data-dir keeps everything it ever writes under one folder."""
    with running(book.parent) as program:
        program.wait_for("ready")
        program.end()

    assert [each for each in home.rglob("*") if each.is_file()] == []
    for each in [book.parent, *book.parent.rglob("*")]:
        assert each.stat().st_mode & 0o077 == 0, each

"""Killed at any step with a file: writing out, reading in and moving leave whole files only."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from reconcile_gui.workbook.everything import write_everything
from reconcile_gui.workbook.moving import copy_to, take_away
from reconcile_gui.workbook.reading_in import read_in
from tests.files.test_deleting import kill_at
from tests.workbooks import SENTINEL, make_book, open_book, pages, write_page

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a child of this process")
Work = Callable[[Path], object]


def filled(folder: Path) -> Path:
    """Return a closed workbook in a folder, and beside it everything as JSON."""
    path = folder / "workbook.reconcile"
    with contextlib.closing(make_book(path)) as book:
        book.write(write_page(SENTINEL))
        write_everything(book, folder / "everything.json")
    return path


def is_whole(path: Path) -> bool:
    """Tell whether a workbook is there with its words; half of one fails the test."""
    if not path.exists():
        return False
    with contextlib.closing(open_book(path)) as book:
        assert pages(book) == [SENTINEL]
    return True


def killed_at_each_step(tmp_path: Path, work: Work, look: Callable[[Path], object]) -> list[object]:
    """Do work in folder after folder, killed one step later each time; return what was left."""
    template, work_once = tmp_path / "template", tmp_path / "warm"
    template.mkdir()
    filled(template)
    shutil.copytree(template, work_once)
    work(work_once)  # imports are no step of the work
    found, step, is_killed = [], 0, True
    while is_killed:
        step += 1
        folder = tmp_path / str(step)
        shutil.copytree(template, folder)
        is_killed = kill_at(step, lambda: work(folder))  # noqa: B023 - called at once
        found.append(look(folder))
    return found


def test_reading_in_makes_a_whole_workbook_or_none(tmp_path: Path) -> None:
    """What is left unfinished beside it is removed at the next opening."""

    def work(folder: Path) -> None:
        made = folder / "new.reconcile"
        read_in(folder / "everything.json", made, None, origin="b").close()

    found = killed_at_each_step(tmp_path, work, lambda folder: is_whole(folder / "new.reconcile"))

    assert set(found) == {True, False}
    assert found[-1] is True


def test_writing_out_leaves_the_former_file_or_the_new_one(tmp_path: Path) -> None:
    """Never half of either."""

    def work(folder: Path) -> None:
        (folder / "out.json").write_bytes(b"{}")
        with contextlib.closing(open_book(folder / "workbook.reconcile")) as book:
            write_everything(book, folder / "out.json")

    def look(folder: Path) -> bool:
        path = folder / "out.json"
        written = path.read_bytes() if path.exists() else b""
        return bool(written) and "lists" in json.loads(written)

    found = killed_at_each_step(tmp_path, work, look)

    assert set(found) == {True, False}
    assert found[-1] is True


def test_moving_leaves_one_good_file_at_one_place_or_at_both(tmp_path: Path) -> None:
    """At no moment none."""

    def work(folder: Path) -> None:
        copy_to(folder / "workbook.reconcile", folder / "moved.reconcile")
        take_away(folder / "workbook.reconcile")

    def look(folder: Path) -> tuple[bool, bool]:
        return is_whole(folder / "workbook.reconcile"), is_whole(folder / "moved.reconcile")

    found = killed_at_each_step(tmp_path, work, look)

    assert set(found) == {(True, False), (True, True), (False, True)}
    assert found[-1] == (False, True)

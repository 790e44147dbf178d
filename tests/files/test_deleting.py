"""Everything on the list is deleted, nothing else is, and a kill does not stop it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from reconcile_gui.deleting import Doomed, delete, finish, finish_if_ours, list_of, own_files
from reconcile_gui.paths import Folders
from reconcile_gui.workbook.backup import back_up, name_to_keep
from reconcile_gui.workbook.belongings import belongings_of
from tests.workbooks import SENTINEL, StandingClock, make_book, write_page


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    """Return the folders of somebody who has written."""
    found = Folders(tmp_path / "data", tmp_path / "config", tmp_path / "data" / "log")
    found.make()
    book = make_book(found.workbook)
    book.write(write_page(SENTINEL))
    back_up(book, found.backups(book.uuid), StandingClock())
    book.close()
    found.settings.write_text("{}")
    found.settings.with_name("settings.json.damaged").write_text("{")
    found.log_file.write_text("event=opened\n")
    (found.config / "qt").mkdir()
    (found.config / "qt" / "QtProject.conf").touch()
    return found


def doomed_of(folders: Folders) -> Doomed:
    """Return everything that is there."""
    backups = [each for each in (folders.data / "backups").iterdir() if each.is_dir()]
    return Doomed(belongings_of(folders.workbook, backups).all, tuple(backups)) + own_files(folders)


def left_of(folder: Path) -> list[Path]:
    """Return what is still there."""
    return list(folder.rglob("*"))


def test_nothing_is_left_not_even_the_folders(folders: Folders, tmp_path: Path) -> None:
    """And the next start begins as new."""
    assert delete(doomed_of(folders), folders) == []

    assert left_of(tmp_path) == []


def test_a_file_that_is_not_ours_stays_with_its_folder(folders: Folders, tmp_path: Path) -> None:
    """Somebody may keep something of their own there."""
    own = folders.data / "backups" / "my notes.txt"
    own.write_text("milk")
    delete(doomed_of(folders), folders)

    assert [each for each in left_of(tmp_path) if each.is_file()] == [own]


def test_words_are_overwritten_before_they_go(folders: Folders) -> None:
    """As far as the disk allows; a file with another name is somebody's copy."""
    other = folders.data.parent / "copy.reconcile"
    [backup] = (folders.data / "backups").rglob("*.reconcile")
    os.link(backup, other)
    held = os.open(folders.workbook, os.O_RDONLY)
    delete(doomed_of(folders), folders)

    assert SENTINEL.encode() not in os.pread(held, os.fstat(held).st_size, 0)
    os.close(held)
    assert SENTINEL.encode() in other.read_bytes()


def test_what_belongs_to_a_workbook_is_found(folders: Folders) -> None:
    """Its journal, its lock, what a backup replaced, and what a kill left; no neighbour."""
    path = folders.workbook
    beside = name_to_keep(path, StandingClock())
    unfinished = path.with_name(f".{path.name}.{'0' * 32}.reconcile-part")
    journal, lock = path.with_name(path.name + "-journal"), path.with_name(f".{path.name}.lock")
    for each in (beside, unfinished, journal, lock, path.with_name("other.reconcile")):
        each.touch()
    folder = next((folders.data / "backups").iterdir())
    found = belongings_of(path, [folder, folders.data / "none"])

    assert found.files == (path,)
    assert len(found.backups) == 1
    assert found.beside == (beside,)
    assert set(found.others) == {unfinished, journal, lock}


def test_a_link_to_the_workbook_goes_too(folders: Folders, tmp_path: Path) -> None:
    """The program opened it by that name; what the link leads to is the workbook."""
    link = tmp_path / "link.reconcile"
    link.symlink_to(folders.workbook)
    assert delete(Doomed(belongings_of(link, []).all), folders) == []

    assert not link.is_symlink()
    assert not folders.workbook.exists()


def test_what_cannot_be_deleted_is_told(folders: Folders) -> None:
    """A folder in a file's place is never taken away."""
    (folders.data / "odd").mkdir()
    (folders.data / "odd" / "inside").touch()

    assert delete(Doomed((folders.data / "odd",)), folders) == [folders.data / "odd"]
    assert (folders.data / "odd" / "inside").exists()


def test_without_a_list_nothing_is_deleted(folders: Folders, tmp_path: Path) -> None:
    """Neither at a start nor where the list cannot be written."""
    before = set(left_of(tmp_path))
    finish(folders)
    assert set(left_of(tmp_path)) == before

    list_of(folders).mkdir()
    with pytest.raises(OSError, match=r"."):
        delete(doomed_of(folders), folders)
    assert set(left_of(tmp_path)) == before | {list_of(folders)}


@pytest.mark.parametrize(
    "content",
    [b"", b"[", b"[]", b"{}", b'{"files": 1, "folders": 2}', b'{"files": [1], "folders": []}',
     b'{"files": ["workbook.reconcile"], "folders": []}', b"\xff", b"[" * 99_999],
)  # fmt: skip
def test_a_list_that_cannot_be_read_deletes_nothing_and_goes(
    content: bytes, folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name without its folder is no file of ours."""
    monkeypatch.chdir(folders.data)
    before = set(left_of(tmp_path))
    list_of(folders).write_bytes(content)
    finish(folders)

    assert set(left_of(tmp_path)) == before


def test_what_is_made_later_at_such_a_place_is_safe(folders: Folders) -> None:
    """The list goes even where a file on it could not."""
    delete(Doomed((folders.workbook, folders.data / "log")), folders)
    folders.make()
    make_book(folders.workbook).close()
    finish(folders)

    assert folders.workbook.exists()


def kill_at(step: int, work: Callable[[], object]) -> bool:
    """Do work in a child that is killed at a step with a file; return whether it came so far."""
    child = os.fork()
    if child == 0:
        met = 0

        def count(event: str, _arguments: object) -> None:
            nonlocal met
            if event.startswith(("open", "os.")):
                met += 1
                if met == step:
                    os._exit(9)

        import sys

        sys.addaudithook(count)
        work()
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a child of this process")
def test_killed_at_any_step_the_next_start_begins_as_new(tmp_path: Path) -> None:
    """Before the list is whole nothing is gone; from then on everything goes."""
    step, states = 0, set()
    is_killed = True
    while is_killed:
        step += 1
        whole = tmp_path / str(step)
        folders = Folders.under(whole)
        folders.make()
        files = [folders.workbook, folders.settings, folders.log_file]
        for each in files:
            each.write_bytes(b"words")
        doomed = Doomed(tuple(files), (folders.log, whole))
        is_killed = kill_at(step, lambda: delete(doomed, folders))  # noqa: B023 - called at once
        finish(folders)
        there = [each.exists() for each in files]
        assert all(there) or not any(there)
        assert not list_of(folders).exists()
        states.add(all(there))
    assert states == {True, False}
    assert step > 10


def test_what_killed_saves_left_goes_too(folders: Folders, tmp_path: Path) -> None:
    """A journal that was set aside holds words; an unfinished settings file, where they are."""
    path = folders.workbook
    path.with_name(f"{path.name}-journal.0a1b2c3d").write_text(SENTINEL)
    for each in (folders.settings, list_of(folders)):
        each.with_name(f".{each.name}.{'0' * 16}.part").write_text("{")
    neighbour = path.with_name("another.reconcile-journal.0a1b2c3d")
    neighbour.write_text("another's")
    delete(doomed_of(folders), folders)

    assert [each for each in left_of(tmp_path) if each.is_file()] == [neighbour]


@pytest.mark.parametrize("is_ours", [True, False])
def test_a_list_in_a_strange_folder_deletes_nothing(tmp_path: Path, is_ours: bool) -> None:
    """A stick may have one from anybody; it is not carried out when the folder is ours either."""
    folders, theirs = Folders.under(tmp_path / "stick"), tmp_path / "letter.odt"
    folders.make()
    theirs.write_text("Dear Alex")
    stored = {"files": [str(theirs)], "folders": []}
    list_of(folders).write_text(json.dumps(stored), encoding="utf-8")
    if is_ours:
        folders.settings.write_text("{}")
    finish_if_ours(folders)
    folders.settings.write_text("{}")
    finish(folders)

    assert theirs.exists() is not is_ours
    assert not list_of(folders).exists()

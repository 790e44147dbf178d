"""Everything can be deleted from the window, in two steps, and the program closes."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from reconcile_gui.deleting import list_of
from tests.widget.shell_tools import PASSPHRASE, House, MakeHouse
from tests.workbooks import make_book

pytest_plugins = ["tests.widget.shell_fixtures"]


@pytest.fixture(autouse=True)
def own_temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let what other runs left of samples alone."""
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    return tmp_path / "temporary"


def asked(house: House) -> House:
    """Open the page."""
    house.command("delete")
    house.settle()
    assert house.front == "delete_page"
    return house


def backed_up(house: House) -> House:
    """Write something and back it up."""
    house.write_answer("My words")
    house.saved()
    house.command("back_up_now")
    house.qtbot.waitUntil(lambda: house.is_seen("saving_bar"))
    house.press("message_secondary")
    return house


def deleted(house: House) -> House:
    """Take both steps, and wait until the window is gone."""
    house.press("delete_go_on")
    house.press("delete_now")
    house.qtbot.waitUntil(lambda: bool(house.ended))
    house.settle()
    return house


def listed(house: House) -> str:
    """Return what the page says is deleted."""
    return house.text("delete_list").replace("\u200b", "")


def test_it_says_exactly_what_goes(open_house: House) -> None:
    """With the place of each."""
    house = asked(backed_up(open_house))

    said = listed(house)
    assert f"The workbook: {house.path}" in said
    assert "backup" in said
    assert str(house.folders.data / "backups") in said
    assert str(house.folders.settings) in said
    assert str(house.folders.log) in said
    assert "Copies that you saved elsewhere" in house.seen_texts()


def test_nothing_is_left_and_the_next_start_is_the_first(make_house: MakeHouse) -> None:
    """Workbook, backups, settings, log, folders."""
    house = make_house()
    house.lay_in()
    house.start()
    backed_up(house)
    house.folders.log_file.write_text("event=opened\n")
    deleted(asked(house))

    assert not house.folders.data.exists()
    house = make_house()
    house.show()
    assert house.front == "first_run_page"


def test_with_a_passphrase_too(house: House) -> None:
    """Nothing asks for it: whoever is in has given it."""
    house.lay_in(passphrase=PASSPHRASE)
    house.start_locked()
    deleted(asked(house))

    assert not house.folders.data.exists()


def test_what_a_killed_sample_left_goes_too(open_house: House, own_temporary: Path) -> None:
    """It may hold what somebody typed into it."""
    left = own_temporary / "reconcile-sample-abc"
    left.mkdir()
    (left / "sample.reconcile").write_bytes(b"words")
    (own_temporary / "another").touch()
    deleted(asked(open_house))

    assert [each.name for each in own_temporary.iterdir()] == ["another"]


def test_another_workbook_stays_unless_it_is_marked(make_house: MakeHouse, tmp_path: Path) -> None:
    """It may be about somebody else."""
    stays, goes = tmp_path / "stays.reconcile", tmp_path / "goes.reconcile"
    for path in (stays, goes):
        make_book(path).close()
        make_house().start(path)
    house = make_house()
    house.lay_in()
    house.start(house.path)
    asked(house)
    boxes = [house.find(QAbstractButton, f"delete_other_{number}") for number in (1, 2)]
    assert not any(box.isChecked() for box in boxes)
    next(box for box in boxes if "goes" in box.text()).click()
    deleted(house)

    assert stays.exists()
    assert not goes.exists()
    assert not house.path.exists()


def test_not_now_is_where_the_keyboard_is_in_both_steps(open_house: House) -> None:
    """Enter, pressed in a hurry, deletes nothing."""
    house = asked(open_house)
    assert QApplication.focusWidget() is house.find(QAbstractButton, "delete_not_now")
    assert not house.find(QAbstractButton, "delete_now").isVisible()
    house.press("delete_go_on")
    assert QApplication.focusWidget() is house.find(QAbstractButton, "delete_not_now")
    house.key(Qt.Key.Key_Space)
    house.settle()

    assert house.window.shows_tab
    assert house.path.exists()
    asked(house)
    assert not house.find(QAbstractButton, "delete_now").isVisible()


def test_what_could_not_be_deleted_is_named(
    open_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that is read only, a stick that is gone: one must know."""
    house = asked(open_house)
    kept = Path.unlink

    def refuses(path: Path, missing_ok: bool = False) -> None:
        if path == house.path:
            raise PermissionError
        kept(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuses)
    house.press("delete_go_on")
    house.press("delete_now")
    house.qtbot.waitUntil(lambda: house.front == "delete_page" and not house.session.is_open)
    house.qtbot.waitUntil(lambda: house.is_seen("delete_close"))

    assert str(house.path) in house.text("delete_sure").replace("\u200b", "")
    assert not list_of(house.folders).exists()
    house.press("delete_close")
    house.qtbot.waitUntil(lambda: bool(house.ended))


def test_hiding_forgets_where_it_was(house: House) -> None:
    """Back from hiding one begins with the first step."""
    house.lay_in(passphrase=PASSPHRASE)
    house.start_locked()
    asked(house).press("delete_go_on")
    house.lock()
    house.unlock()
    asked(house)

    assert not house.find(QAbstractButton, "delete_now").isVisible()


def test_a_sample_is_not_what_is_deleted(open_house: House) -> None:
    """One's own workbook is closed then."""
    house = open_house
    with house.qtbot.waitSignal(house.session.opened, timeout=20_000):
        house.command("sample")
    house.settle()
    house.command("delete")

    assert "only to look around in" in house.text("message_sentence")
    assert house.front != "delete_page"


def test_settings_lead_there_too(open_house: House) -> None:
    """Beside where it says where the workbook is."""
    house = open_house
    house.program.pages.show_settings("place")
    house.settle()
    house.press("delete_everything")

    assert house.front == "delete_page"

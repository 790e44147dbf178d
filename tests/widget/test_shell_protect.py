"""A passphrase set, changed or misremembered later, in Settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from reconcile_gui.workbook.check import is_plain
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import PASSPHRASE, House, MakeHouse, everything
from tests.workbooks import SENTINEL, holds

pytest_plugins = ["tests.widget.shell_fixtures"]


def type_new(house: House, passphrase: str, old: str = "") -> None:
    """Type a new passphrase twice, after the old one if there is one."""
    if old:
        house.type(house.find(QLineEdit, "old_passphrase"), old)
    house.type(house.find(QLineEdit, "new_passphrase"), passphrase)
    house.type(house.find(QLineEdit, "new_passphrase_again"), passphrase)


def set_passphrase(house: House, passphrase: str, old: str = "") -> None:
    """Set it, and wait until it is told what became of it."""
    house.open_settings("locking")
    type_new(house, passphrase, old)
    house.press("set_passphrase")
    house.qtbot.waitUntil(lambda: "Making" not in house.text("protection_message"))
    laid_out()


def take_off(house: House, passphrase: str) -> None:
    """Take the passphrase off, and wait until it is told what became of it."""
    house.open_settings("locking")
    house.type(house.find(QLineEdit, "old_passphrase"), passphrase)
    house.press("remove_passphrase")
    house.qtbot.waitUntil(lambda: "Making" not in house.text("protection_message"))
    laid_out()


def files(house: House) -> list[Path]:
    """Return every file the program keeps."""
    return [each for each in house.folders.data.rglob("*") if each.is_file()]


@pytest.fixture
def open_house(house: House) -> House:
    """Return the program with a plain workbook open, and a plain backup of it."""
    house.lay_in(*everything(SENTINEL))
    house.start()
    house.command("back_up_now")
    house.qtbot.waitUntil(lambda: house.is_seen("saving_bar"))
    house.press("message_secondary")
    return house


def test_without_a_passphrase_it_is_said_that_others_can_read_the_file(open_house: House) -> None:
    """No lock is called protection that is none."""
    open_house.open_settings("locking")

    assert "no passphrase" in open_house.text("protection_state")
    assert "can read this file" in open_house.seen_texts()
    assert not open_house.is_seen("old_passphrase")
    assert not open_house.is_seen("lock")


def test_a_passphrase_set_later_encrypts_the_file_and_its_backups(open_house: House) -> None:
    """No plain copy stays in the folders of the program."""
    assert [each for each in files(open_house) if holds(each, SENTINEL)] != []
    set_passphrase(open_house, PASSPHRASE)

    assert "holds from now on" in open_house.text("protection_message")
    assert not is_plain(open_house.path)
    assert [each for each in files(open_house) if holds(each, SENTINEL)] == []
    assert open_house.find(QLineEdit, "new_passphrase").text() == ""


def test_a_passphrase_set_later_comes_to_every_copy_of_ours(
    open_house: House, tmp_path: Path
) -> None:
    """Backups in a folder chosen earlier, and the file that a backup took the place of."""
    with open_house.qtbot.waitSignal(open_house.session.opened):
        open_house.program.pages.show_backups()
        open_house.press("bring_back_1")
    open_house.settle()
    open_house.program.pages.show_settings("backups")
    for folder in (tmp_path / "stick", tmp_path / "disk"):
        open_house.answers.chosen_folder = folder
        open_house.press("choose_backup_folder")
        open_house.settle()
        open_house.press("back_up_now")
        open_house.settle()
    everywhere = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert len([each for each in everywhere if holds(each, SENTINEL)]) >= 5
    set_passphrase(open_house, PASSPHRASE)

    everywhere = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert [each for each in everywhere if holds(each, SENTINEL)] == []
    assert "not there now" not in open_house.text("protection_message")


def test_an_earlier_folder_that_is_not_there_is_told(open_house: House, tmp_path: Path) -> None:
    """A stick in a drawer keeps what can be read without the passphrase."""
    stick = tmp_path / "stick"
    settings = open_house.built.tools.settings
    settings.become(settings.now.with_backup_folder(stick).with_backup_folder(None))
    set_passphrase(open_house, PASSPHRASE)

    assert "An earlier folder for backups is not there now" in open_house.text("protection_message")


def test_from_then_on_it_locks_and_asks(open_house: House) -> None:
    """At once, without a restart; the words are the same."""
    set_passphrase(open_house, PASSPHRASE)
    assert open_house.idle.is_watching
    open_house.lock()
    open_house.unlock()
    open_house.go("apologise")

    assert open_house.part("sorry").toPlainText() == f"{SENTINEL} letter"


def test_the_next_start_asks_too(open_house: House, make_house: MakeHouse) -> None:
    """Whether a file has a passphrase is remembered outside it."""
    set_passphrase(open_house, PASSPHRASE)
    open_house.close()
    house = make_house()
    house.show()

    assert house.front == "unlock_page"
    house.unlock()
    assert house.front == "today_view"


def test_closing_while_the_passphrase_is_being_set_locks_nobody_out(
    open_house: House, make_house: MakeHouse
) -> None:
    """The file is encrypted by then; whoever remembered it as plain would call it damaged."""
    open_house.open_settings("locking")
    type_new(open_house, PASSPHRASE)
    open_house.press_at_once("set_passphrase")
    open_house.close()
    assert not is_plain(open_house.path)
    house = make_house()
    house.show()

    assert house.front == "unlock_page"
    house.unlock()
    assert house.front == "today_view"


def test_a_leaving_that_fails_while_the_passphrase_is_being_set_stays_protected(
    open_house: House, tmp_path: Path
) -> None:
    """The file is encrypted by then: the window that stays must lock and ask."""
    open_house.open_settings("locking")
    type_new(open_house, PASSPHRASE)
    (tmp_path / "no folder").write_text("x")
    settings = open_house.built.tools.settings
    settings.become(settings.now.with_backup_folder(tmp_path / "no folder"))
    open_house.press_at_once("set_passphrase")
    with open_house.qtbot.waitSignal(open_house.session.kept_open):
        open_house.window.close()
    laid_out()

    assert "holds from now on" in open_house.text("protection_message")
    assert open_house.is_seen("lock")
    assert open_house.idle.is_watching


def test_hiding_while_the_passphrase_is_being_set_asks_for_it_afterwards(
    open_house: House,
) -> None:
    """Whoever finds the window meets the lock that was just made."""
    open_house.open_settings("locking")
    type_new(open_house, PASSPHRASE)
    open_house.press_at_once("set_passphrase")
    open_house.press_at_once("hide")
    open_house.qtbot.waitUntil(lambda: not is_plain(open_house.path))
    open_house.qtbot.waitUntil(lambda: not open_house.session.is_open)
    laid_out()
    assert not open_house.is_seen("lock")
    open_house.program.curtain.draw_back()
    laid_out()

    assert open_house.front == "unlock_page"
    open_house.unlock()


def test_changing_needs_the_old_one(house: House) -> None:
    """Whoever finds the window open must not lock its writer out."""
    house.lay_in(*everything("Words"), passphrase=PASSPHRASE)
    house.start_locked()
    before = house.path.read_bytes()
    set_passphrase(house, "another one", old="wrong")
    assert "did not open it" in house.text("protection_message")
    assert house.path.read_bytes() == before

    house.find(QLineEdit, "old_passphrase").clear()
    assert not house.find(QAbstractButton, "set_passphrase").isEnabled()


def test_a_changed_passphrase_holds_and_the_old_one_does_not(house: House) -> None:
    """Every word is still there."""
    house.lay_in(*everything("Words"), passphrase=PASSPHRASE)
    house.start_locked()
    set_passphrase(house, "another one", old=PASSPHRASE)
    house.lock()
    house.give(PASSPHRASE)
    house.qtbot.waitUntil(lambda: "did not open it" in house.text("unlock_message"))

    house.unlock("another one")
    house.go("apologise")
    assert house.part("sorry").toPlainText() == "Words letter"


def test_a_passphrase_taken_off_leaves_a_file_that_opens_without(
    house: House, make_house: MakeHouse
) -> None:
    """No lock is offered any more, nothing asks at the next start, and every word is there."""
    house.lay_in(*everything("Words"), passphrase=PASSPHRASE)
    house.start_locked()
    take_off(house, PASSPHRASE)

    assert "is off" in house.text("protection_message")
    assert "no passphrase" in house.text("protection_state")
    assert is_plain(house.path)
    assert not house.is_seen("lock")
    assert not house.is_seen("remove_passphrase")
    assert not house.idle.is_watching
    house.close()
    again = make_house()
    again.start()
    again.go("apologise")
    assert again.part("sorry").toPlainText() == "Words letter"


def test_taking_it_off_needs_the_passphrase(house: House) -> None:
    """Whoever finds the window open must not lay the words open."""
    house.lay_in(*everything("Words"), passphrase=PASSPHRASE)
    house.start_locked()
    house.open_settings("locking")
    assert not house.find(QAbstractButton, "remove_passphrase").isEnabled()
    before = house.path.read_bytes()
    take_off(house, "wrong")

    assert "did not open it" in house.text("protection_message")
    assert house.path.read_bytes() == before


def test_words_typed_while_the_file_is_changed_are_saved(open_house: House) -> None:
    """The new file is made from the old one; nothing may fall between the two."""
    open_house.open_settings("locking")
    type_new(open_house, PASSPHRASE)
    open_house.press_at_once("set_passphrase")
    open_house.press("back")
    open_house.go("apologise")
    open_house.write_part("what", "Typed meanwhile")
    open_house.saved()
    open_house.lock()
    open_house.unlock()

    assert open_house.part("what").toPlainText() == "Typed meanwhile"


def test_the_minutes_can_be_chosen_and_hold(house: House) -> None:
    """Never, or between one minute and an hour."""
    house.lay_in(passphrase=PASSPHRASE)
    house.start_locked()
    house.open_settings("locking")
    box = house.find(QComboBox, "lock_minutes")
    box.setCurrentIndex(0)
    box.activated.emit(0)

    assert house.built.tools.settings.now.lock_minutes == 0
    assert not house.idle.is_watching

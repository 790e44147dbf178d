"""What else happens while somebody looks into a backup: nothing of their own is touched."""

from __future__ import annotations

import hashlib

import pytest
from PySide6.QtWidgets import QLineEdit

from reconcile_gui.shell.desktop import Sign
from reconcile_gui.shell.looking_around import BACKUP_PREFIX
from tests.widget.shell_tools import LONG, PASSPHRASE, FullDisk, House
from tests.widget.test_shell_protect import set_passphrase, take_off

pytest_plugins = ["tests.widget.shell_fixtures"]
OTHER = "four quite other words"


def looking(house: House, passphrase: str | None = None) -> House:
    """Write something, back it up, write something else, and look into the backup."""
    house.lay_in(passphrase=passphrase)
    house.start_locked() if passphrase else house.start()
    house.write_answer("The first words")
    house.saved()
    house.command("back_up_now")
    house.qtbot.waitUntil(lambda: house.is_seen("saving_bar"))
    house.press("message_secondary")
    house.write_answer("Other words")
    house.saved()
    house.command("backups")
    if passphrase:
        house.press("look_inside_1")
        house.qtbot.waitUntil(lambda: house.front == "unlock_page")
        house.unlock()
    else:
        with house.qtbot.waitSignal(house.session.opened):
            house.press("look_inside_1")
        house.settle()
    assert house.is_seen("sample_strip")
    return house


def kept(house: House) -> dict[str, str]:
    """Return the sums of one's own workbook and its backups, as they are on the disk."""
    found = (house.path, *(house.folders.data / "backups").rglob("*.reconcile"))
    return {str(each): hashlib.sha256(each.read_bytes()).hexdigest() for each in found}


def test_a_backup_made_by_hand_is_none_of_the_copy(house: House) -> None:
    """An old state with today's date would be the newest backup, and push others out."""
    looking(house)
    before = kept(house)
    house.command("back_up_now")
    house.qtbot.waitUntil(lambda: house.is_seen("saving_bar"))

    assert "look around in" in house.text("message_sentence")
    assert kept(house) == before


def test_a_passphrase_is_not_put_on_the_backups_from_within_a_copy(house: House) -> None:
    """The backups would be under another passphrase than the workbook that they belong to."""
    looking(house)
    before = kept(house)
    set_passphrase(house, OTHER)

    assert "look around in" in house.text("protection_message")
    assert kept(house) == before


def test_nor_is_the_passphrase_of_the_backups_taken_off(house: House) -> None:
    """They would lie readable on the disk, and the workbook would still ask for its own."""
    looking(house, PASSPHRASE)
    before = kept(house)
    take_off(house, PASSPHRASE)

    assert "look around in" in house.text("protection_message")
    assert kept(house) == before


def test_a_save_that_fails_in_the_copy_makes_no_backup_of_it(house: House) -> None:
    """The page for deleting everything, once looked at, hears of every failure since."""
    looking(house)
    with house.qtbot.waitSignal(house.session.opened):
        house.press("sample_back")
    house.settle()
    house.command("delete")
    house.press("delete_not_now")
    house.command("backups")
    with house.qtbot.waitSignal(house.session.opened):
        house.press("look_inside_1")
    house.settle()
    before = kept(house)
    disk = FullDisk(house)
    disk.fill()
    house.write_answer("typed into the copy ").insertPlainText(LONG)
    house.flush()
    house.qtbot.waitUntil(lambda: house.session.problem is not None)
    disk.make_room()
    house.session.retry()
    house.saved()
    with house.qtbot.waitSignal(house.session.opened):
        house.press("sample_back")
    house.settle()

    assert kept(house) == before


def test_a_passphrase_given_before_the_copy_is_closed_opens_ones_own(house: House) -> None:
    """Locked by mistake, one types at once; the copy and its folder are going just then."""
    looking(house, PASSPHRASE)
    house.press_at_once("lock")
    field = house.find(QLineEdit, "passphrase")
    field.setText(PASSPHRASE)
    with house.qtbot.waitSignal(house.session.opened):
        field.returnPressed.emit()
    house.settle()
    house.go("reflect")

    assert "Other words" in house.seen_texts()
    assert house.built.tools.settings.now.last_workbook == house.path
    house.write_answer("It goes on")
    house.saved()


def test_closing_the_window_takes_the_copy_away(house: House) -> None:
    """And the next start opens one's own."""
    looking(house)
    before = kept(house)
    house.close()

    assert list(house.folders.data.glob(f"{BACKUP_PREFIX}*")) == []
    assert kept(house) == before
    assert house.built.tools.settings.now.last_workbook == house.path


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_hiding_while_looking_shows_nothing_and_leads_back(
    house: House, passphrase: str | None
) -> None:
    """With a passphrase the copy is gone at once; without one it is where it was."""
    looking(house, passphrase)
    house.escape_thrice()
    house.qtbot.waitUntil(lambda: not passphrase or not house.session.is_open)
    house.settle()
    assert "backup of" not in house.seen_texts()
    house.program.curtain.draw_back()
    house.settle()

    assert bool(list(house.folders.data.glob(f"{BACKUP_PREFIX}*"))) == (passphrase is None)
    if passphrase:
        house.unlock()
    else:
        with house.qtbot.waitSignal(house.session.opened):
            house.press("sample_back")
        house.settle()
    house.go("reflect")
    assert "Other words" in house.seen_texts()
    assert not house.is_seen("sample_strip")


def test_sleep_while_looking_leads_to_the_locked_workbook(house: House) -> None:
    """The key of the copy goes as that of one's own would, and the copy with it."""
    looking(house, PASSPHRASE)
    with house.qtbot.waitSignal(house.session.closed):
        house.built.tools.desktop.seen.emit(Sign.SLEEP)
    house.settle()

    assert house.front == "unlock_page"
    assert list(house.folders.data.glob(f"{BACKUP_PREFIX}*")) == []
    house.unlock()
    house.go("reflect")
    assert "Other words" in house.seen_texts()

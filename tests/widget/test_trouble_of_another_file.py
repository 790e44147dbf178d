"""Trouble with a backup, or with a rescue, is told as what it is; one's own workbook stands."""

from __future__ import annotations

import os

import pytest

from reconcile_gui.shell import rescuing
from reconcile_gui.shell.looking_around import BACKUP_PREFIX
from reconcile_gui.shell.opening import Opening
from reconcile_gui.workbook.errors import DiskFull
from tests.widget.shell_tools import House, everything
from tests.workbooks import write_page

pytest_plugins = ["tests.widget.shell_fixtures"]
PAGE = 4096


def with_damaged_backup(house: House) -> House:
    """Open a workbook whose only backup is damaged, and show the list of backups."""
    house.lay_in(*everything("Harbour"))
    house.start()
    house.command("back_up_now")
    house.qtbot.waitUntil(lambda: house.is_seen("saving_bar"))
    [backup] = (house.folders.data / "backups").glob("*/*.reconcile")
    backup.write_bytes(backup.read_bytes()[: 3 * PAGE - 100])
    house.command("backups")
    return house


@pytest.mark.parametrize("button", ["look_inside_1", "bring_back_1"])
def test_a_damaged_backup_is_not_taken_for_the_workbook(house: House, button: str) -> None:
    """It would say that one's own, whole workbook is damaged, and offer to rescue it."""
    with_damaged_backup(house).press(button)
    house.qtbot.waitUntil(lambda: house.front == "trouble_page")

    where = house.text("where_it_is").replace("\u200b", "")
    assert "backups" in where
    assert BACKUP_PREFIX not in where
    assert not house.is_seen("rescue")
    assert list(house.folders.data.glob(f"{BACKUP_PREFIX}*")) == []
    with house.qtbot.waitSignal(house.session.opened):
        house.press("try_again")
    house.settle()
    house.go("reflect")
    assert "Harbour" in house.seen_texts()


def damaged(house: House, passphrase: str | None = None) -> House:
    """Let the program meet a workbook that was cut short."""
    house.lay_in(*everything("Harbour"), passphrase=passphrase)
    house.lay_in(*(write_page(f"{number} words " * 200) for number in range(8)),
                 passphrase=passphrase)  # fmt: skip
    house.path.write_bytes(house.path.read_bytes()[: -3 * PAGE - 100])
    house.show()
    house.qtbot.waitUntil(lambda: house.front == "trouble_page")
    return house


def test_a_rescue_without_its_page_leaves_nothing_behind(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two half told workbooks beside the damaged one would be one too many to choose from."""
    damaged(house)

    def refuse(*_: object) -> str:
        raise DiskFull

    monkeypatch.setattr(rescuing, "report", refuse)
    [opening] = house.window.findChildren(Opening)
    with house.qtbot.waitSignal(opening.refused):
        house.press("rescue")

    assert list(house.path.parent.glob("*rescued*.reconcile")) == []
    assert "in this window" not in house.text("what_is_safe")
    monkeypatch.undo()
    house.press("try_again")
    house.qtbot.waitUntil(lambda: house.is_seen("rescue"))
    with house.qtbot.waitSignal(house.session.opened):
        house.press("rescue")


def test_a_place_that_another_program_holds_leaves_the_damaged_one_in_front(house: House) -> None:
    """Once more would rescue a file that is not there."""
    damaged(house)
    lock = house.path.with_name(f".{house.path.stem}-rescued{house.path.suffix}.lock")
    lock.write_text(f"{os.getppid()}\nreconcile\nanother-computer\n")
    [opening] = house.window.findChildren(Opening)
    with house.qtbot.waitSignal(opening.refused):
        house.press("rescue")
    assert opening.path == house.path
    lock.unlink()
    house.press("try_again")
    house.qtbot.waitUntil(lambda: house.is_seen("rescue"))
    with house.qtbot.waitSignal(house.session.opened):
        house.press("rescue")
    house.settle()

    assert opening.path.name == "workbook-rescued.reconcile"


def test_a_rescue_pressed_twice_is_one_rescue(house: House) -> None:
    """Reading a damaged file takes a while, and nothing is seen of it meanwhile."""
    damaged(house)
    opened: list[bool] = []
    house.session.opened.connect(lambda: opened.append(True))
    for _ in range(3):
        house.press_at_once("rescue")
    house.qtbot.waitUntil(lambda: house.session.is_open)
    house.settle()

    [rescued] = house.path.parent.glob("*rescued*.reconcile")
    assert rescued.name == "workbook-rescued.reconcile"
    assert opened == [True]
    assert "could be read" in house.text("message_sentence")


def test_a_second_try_while_it_is_being_opened_changes_nothing(house: House) -> None:
    """The file would be open twice, and one of the two for ever."""
    damaged(house)
    house.path.unlink()
    house.lay_in(*everything("Harbour"))
    opened: list[bool] = []
    house.session.opened.connect(lambda: opened.append(True))
    for _ in range(3):
        house.press_at_once("try_again")
    house.qtbot.waitUntil(lambda: house.session.is_open)
    house.settle()

    assert opened == [True]

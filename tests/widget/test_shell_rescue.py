"""A damaged workbook in the window: what can be read of it is open again, in a new one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from reconcile_gui.reflection.store.journal import whole_entries
from reconcile_gui.shell.opening import Opening
from reconcile_gui.workbook.backup import backups_in
from tests.widget.shell_tools import PASSPHRASE, House, everything
from tests.workbooks import write_page

pytest_plugins = ["tests.widget.shell_fixtures"]

CUT_OFF = 3 * 4096 + 100  # the last pages of a file, and a piece of one


def damaged_house(house: House, passphrase: str | None = None) -> bytes:
    """Let the program meet a workbook that was cut short; return what is left of it."""
    house.lay_in(*everything("Harbour"), passphrase=passphrase)
    house.lay_in(*(write_page(f"{number} words " * 200) for number in range(8)),
                 passphrase=passphrase)  # fmt: skip
    left = house.path.read_bytes()[:-CUT_OFF]
    house.path.write_bytes(left)
    house.show()
    if passphrase:
        house.give(passphrase)
    house.qtbot.waitUntil(lambda: house.front == "trouble_page")
    return left


def the_new_one(house: House) -> Path:
    """Return where the rescued workbook lies."""
    [found] = house.path.parent.glob("workbook-rescued*.reconcile")
    return found


def test_what_can_be_read_is_open_in_a_new_workbook(house: House) -> None:
    """Without a backup this is what there is; it is said how much, and where."""
    left = damaged_house(house)
    rescue = house.find(QAbstractButton, "rescue")
    assert rescue.hasFocus()
    with house.qtbot.waitSignal(house.session.opened):
        house.press("rescue")
    house.settle()

    assert "could be read" in house.text("message_sentence")
    where = house.text("message_detail").replace("\u200b", "")
    assert str(the_new_one(house)) in where
    assert house.path.read_bytes() == left
    house.press("message_secondary")
    house.go("reflect")
    assert "Harbour" in house.seen_texts()
    assert house.built.tools.settings.now.last_workbook == the_new_one(house)


def test_a_page_of_the_journal_tells_what_was_rescued(house: House) -> None:
    """The sentence above the window is gone tomorrow; the page is not."""
    damaged_house(house)
    with house.qtbot.waitSignal(house.session.opened):
        house.press("rescue")
    house.settle()
    today = house.clock.today()
    told = [each for each in house.look(whole_entries(today, today)) if "rescued" in each.title]

    assert len(told) == 1
    assert "Journal page: " in told[0].body
    assert "was not changed" in told[0].body


def test_an_encrypted_one_is_rescued_under_its_passphrase(house: House) -> None:
    """What was protected stays so; a wrong passphrase is told as one."""
    left = damaged_house(house, PASSPHRASE)
    house.press("rescue")
    house.qtbot.waitUntil(lambda: house.front == "unlock_page")
    assert "damaged workbook" in house.text("unlock_message")
    house.give("wrong")
    house.qtbot.waitUntil(lambda: "did not open" in house.text("unlock_message"))
    house.unlock()

    assert house.path.read_bytes() == left
    assert not the_new_one(house).read_bytes().startswith(b"SQLite format 3")
    house.press("message_secondary")
    house.lock()
    house.unlock()
    house.go("reflect")
    assert "Harbour" in house.seen_texts()


def test_where_nothing_can_be_read_it_says_so_and_makes_nothing(house: House) -> None:
    """An empty workbook would look as if all had been taken away."""
    house.lay_in(*everything("Harbour"))
    house.path.write_bytes(house.path.read_bytes()[:100] + b"\xa5" * 40_000)
    house.show()
    house.qtbot.waitUntil(lambda: house.front == "trouble_page")
    before = sorted(house.path.parent.glob("*.reconcile*"))
    [opening] = house.window.findChildren(Opening)
    with house.qtbot.waitSignal(opening.refused):
        house.press("rescue")

    assert "damaged" in house.text("what_happened")
    assert sorted(house.path.parent.glob("*.reconcile*")) == before
    assert str(house.path) in house.text("where_it_is").replace("\u200b", "")


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_rescued_workbooks_share_the_backups(house: House, passphrase: str | None) -> None:
    """It is the same workbook, as far as it goes: what is missing may be in a backup."""
    damaged_house(house, passphrase)
    house.press("rescue")
    if passphrase:
        house.unlock()
    else:
        house.qtbot.waitUntil(lambda: house.session.is_open)
    house.settle()
    house.command("back_up_now")
    house.qtbot.waitUntil(lambda: "backup is made" in house.text("message_sentence"))

    [folder] = (house.folders.data / "backups").iterdir()
    assert len(backups_in(folder)) >= 1

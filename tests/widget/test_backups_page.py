"""A backup brought back from the menu; the workbook before it is kept beside."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QLabel

from tests.widget.shell_tools import PASSPHRASE, House
from tests.workbooks import open_book

pytest_plugins = ["tests.widget.shell_fixtures"]


def with_a_backup(house: House, first: str, then: str, passphrase: str | None = None) -> House:
    """Write an answer, back it up, and write over it."""
    house.lay_in(passphrase=passphrase)
    house.start_locked() if passphrase else house.start()
    house.write_answer(first)
    house.saved()
    house.command("back_up_now")
    house.qtbot.waitUntil(lambda: house.is_seen("saving_bar"))
    house.press("message_secondary")
    house.write_answer(then)
    house.saved()
    return house


def rows(house: House) -> list[str]:
    """Return what is said of each backup, newest first."""
    page = house.window.in_front
    assert page.objectName() == "backups_page"
    return [label.text() for label in page.findChildren(QLabel) if " kB" in label.text()]


def test_an_earlier_state_comes_back_and_the_later_one_is_kept(house: House) -> None:
    """Whoever took a whole page out by mistake finds it; and can go forward again."""
    with_a_backup(house, "The first words", "Other words")
    house.command("backups")
    oldest = len(rows(house))
    with house.qtbot.waitSignal(house.session.opened):
        house.press(f"bring_back_{oldest}")
    house.settle()

    [kept] = house.path.parent.glob("workbook.before-*.reconcile")
    assert str(kept) in house.text("message_detail").replace("\u200b", "")
    house.press("message_secondary")
    house.go("reflect")
    assert "The first words" in house.seen_texts()
    open_book(kept).close()


def test_the_passphrase_is_asked_for_and_back_leads_to_the_workbook(house: House) -> None:
    """The key was dropped with the file; nothing was done yet when one turns round."""
    with_a_backup(house, "The first words", "Other words", PASSPHRASE)
    house.command("backups")
    house.press("bring_back_1")
    house.qtbot.waitUntil(lambda: house.front == "unlock_page")
    house.press("back")
    house.unlock()
    house.go("reflect")

    assert "Other words" in house.seen_texts()
    assert list(house.path.parent.glob("workbook.before-*.reconcile")) == []


def test_an_encrypted_backup_opens_with_its_passphrase(house: House) -> None:
    """It becomes the workbook, under the same passphrase."""
    with_a_backup(house, "The first words", "Other words", PASSPHRASE)
    house.command("backups")
    assert all("with a passphrase" in each for each in rows(house))
    house.press(f"bring_back_{len(rows(house))}")
    house.qtbot.waitUntil(lambda: house.front == "unlock_page")
    house.unlock()
    house.go("reflect")

    assert "The first words" in house.seen_texts()


def test_the_chosen_backup_is_not_the_one_that_makes_room(house: House) -> None:
    """Closing usually makes a backup, and the oldest of too many goes for it."""
    house.built.tools.settings.change(backups_kept=1)
    with_a_backup(house, "The first words", "Other words")
    house.clock.moment += timedelta(minutes=5)
    house.command("backups")
    with house.qtbot.waitSignal(house.session.opened):
        house.press(f"bring_back_{len(rows(house))}")
    house.settle()
    house.go("reflect")

    assert "The first words" in house.seen_texts()


def test_without_a_backup_the_page_says_so(house: House) -> None:
    """An empty list would look like a mistake."""
    house.lay_in()
    house.start()
    house.command("backups")

    assert house.is_seen("backups_nothing")
    house.press("back")
    assert house.front == "today_view"

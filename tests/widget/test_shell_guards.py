"""What must hold although something went wrong on the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people
from reconcile_gui.qtkit.one_window import OneWindow, lock_of
from reconcile_gui.settings import KnownWorkbook, WindowPlace
from reconcile_gui.shell.curtain import attempt
from reconcile_gui.shell.window_place import restore_place
from tests.widget.shell_tools import CTRL, PASSPHRASE, House

pytest_plugins = ["tests.widget.shell_fixtures"]

NAMES = name_people(People("Sam", "Alex"))


def test_a_passphrase_nobody_remembers_is_still_asked_for(house: House) -> None:
    """A kill right after it was set must not make a sound workbook look damaged."""
    house.lay_in(NAMES, passphrase=PASSPHRASE)
    stale = KnownWorkbook(is_encrypted=False, origin="0123456789abcdef", inode=1)
    settings = house.built.tools.settings
    settings.become(settings.now.with_workbook(house.path, stale))

    house.start_locked()

    assert house.session.is_open


def test_a_mistake_in_one_view_keeps_neither_the_others_nor_the_key() -> None:
    """Whatever a view does while it is emptied, the key goes."""
    done: list[str] = []

    def fails() -> None:
        raise ZeroDivisionError

    attempt(fails)
    attempt(lambda: done.append("next"))

    assert done == ["next"]


def test_a_page_over_the_tabs_is_locked_by_key(house: House) -> None:
    """The button is there, so the key must work as well."""
    house.lay_in(NAMES, passphrase=PASSPHRASE)
    house.start_locked()
    house.program.pages.show_settings()

    with house.qtbot.waitSignal(house.session.closed):
        house.key(Qt.Key.Key_L, CTRL)

    assert house.front == "unlock_page"


def test_a_second_press_does_not_make_a_second_workbook(house: House) -> None:
    """Two presses are one wish: the page that was just made must not be refused."""
    house.show()
    page = house.window.in_front
    button = house.find(QPushButton, "step_on")
    for _ in range(2):
        button.click()
    house.press("without_passphrase")
    firsts: list[object] = []
    page.finished.connect(firsts.append)  # type: ignore[attr-defined]

    with house.qtbot.waitSignal(house.session.opened):
        button.click()
        button.click()

    assert len(firsts) == 1


@pytest.mark.parametrize(
    "place", [WindowPlace(0, 0, 5000, 4000), WindowPlace(-900, -20, 1000, 700)]
)
def test_hide_is_in_reach_wherever_the_window_was(qtbot: QtBot, place: WindowPlace) -> None:
    """A window from a larger screen must not put its corner outside of this one."""
    window = QMainWindow()
    qtbot.addWidget(window)

    restore_place(window, place)

    screen = window.screen().availableGeometry()
    assert screen.contains(QRect(window.geometry().topLeft(), window.geometry().size()))


def test_a_lock_from_another_computer_is_no_window_here(tmp_path: Path, qtbot: QtBot) -> None:
    """On a stick after a crash elsewhere: the program must not just end in silence."""
    workbook = tmp_path / "workbook.reconcile"
    lock_of(workbook).write_text("1\nreconcile-gui\nanother-computer\n\n\n")
    one_window = OneWindow()

    assert not one_window.claim(workbook)
    assert one_window.other_computer(workbook) == "another-computer"


def test_a_lock_from_another_computer_is_taken_over_when_wanted(
    tmp_path: Path, qtbot: QtBot
) -> None:
    """That computer may be gone for ever."""
    workbook = tmp_path / "workbook.reconcile"
    lock_of(workbook).write_text("1\nreconcile-gui\nanother-computer\n\n\n")
    one_window = OneWindow()

    one_window.take_over(workbook)

    assert one_window.claim(workbook)
    assert not OneWindow().claim(workbook)


def test_a_lock_of_this_computer_is_never_taken_over(tmp_path: Path, qtbot: QtBot) -> None:
    """Its window can be raised, and its words would be written over."""
    workbook = tmp_path / "workbook.reconcile"
    holder, other = OneWindow(), OneWindow()
    assert holder.claim(workbook)
    assert other.other_computer(workbook) == ""

    other.take_over(workbook)

    assert not other.claim(workbook)


@pytest.mark.parametrize("how", ["frame", "key"])
@pytest.mark.parametrize("page", ["first_run_page", "unlock_page", "trouble_page"])
def test_the_window_closes_where_no_workbook_is_open(page: str, how: str, house: House) -> None:
    """A window that stayed, half closed, would save nothing of what is written later."""
    if page == "unlock_page":
        house.lay_in(NAMES, passphrase=PASSPHRASE)
    elif page == "trouble_page":
        house.path.write_bytes(b"x" * 5000)
        known = KnownWorkbook(is_encrypted=False, origin="0123456789abcdef", inode=1)
        settings = house.built.tools.settings
        settings.become(settings.now.with_workbook(house.path, known))
    house.show()
    assert house.front == page
    if how == "frame":
        house.window.close()
    else:
        house.key(Qt.Key.Key_Q, CTRL)

    house.qtbot.waitUntil(lambda: bool(house.ended))
    assert not house.window.isVisible()

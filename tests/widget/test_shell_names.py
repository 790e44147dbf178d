"""For every hand and ear: each control has a name, and the Tab key comes to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from reconcile_gui.apology.store import bin_letter
from reconcile_gui.reflection.store import bin_entry, save_entry
from tests.widget.hand_tools import amiss, described, reachable, spoken, tab_walk
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import PASSPHRASE, House, everything

pytest_plugins = ["tests.widget.shell_fixtures"]

EDITORS = QTextEdit | QPlainTextEdit
ACTED_ON = QAbstractButton | QAbstractItemView | QComboBox | QLineEdit | QTextEdit | QPlainTextEdit


def first_pages(house: House, step: int) -> None:
    """Show one of the first pages."""
    house.show()
    for _ in range(step):
        house.press("step_skip")
    if step == 1:
        house.press("contact_space")
    if step == 2:
        house.press("with_passphrase")


def locked(house: House) -> None:
    """Show the page of a locked workbook."""
    house.lay_in(passphrase=PASSPHRASE)
    house.show()


def trouble(house: House) -> None:
    """Show a workbook that does not open."""
    house.path.write_bytes(b"x" * 100)
    house.show()


def hidden(house: House) -> None:
    """Show the blank window."""
    house.show()
    house.press("hide")


def filled(house: House) -> None:
    """Open a workbook with something in every tab."""
    house.lay_in(*everything("Words"))
    house.start()


def binned(house: House) -> None:
    """Show the bin with two things in it, one brought back just now."""
    filled(house)
    house.session.write(bin_letter(1))
    for body in ("One page", "Another page", "A third page"):
        house.session.write(save_entry(body, body))
        house.session.write(bin_entry(body))
    house.command("bin")
    house.saved()
    house.press("bring_back_letter_1")
    house.saved()


def emptying(house: House) -> None:
    """Show the question before the bin is emptied."""
    binned(house)
    house.press("bin_empty")


def tab(name: str) -> Callable[[House], None]:
    """Return what shows a tab with something on it."""

    def show(house: House) -> None:
        filled(house)
        house.go(name)
        if name == "trust":
            house.press("new_promise")
            house.settle()

    return show


def page(command: str) -> Callable[[House], None]:
    """Return what shows a page over the tabs."""

    def show(house: House) -> None:
        filled(house)
        house.command(command)
        house.settle()
        if command == "preview":
            house.qtbot.waitUntil(lambda: house.front == "preview_page")
            house.qtbot.waitUntil(lambda: house.find(QWidget, "save_pdf").isEnabled())

    return show


def settings(section: str) -> Callable[[House], None]:
    """Return what shows a section of the settings."""

    def show(house: House) -> None:
        filled(house)
        house.program.pages.show_settings(section)
        house.settle()

    return show


def unsaved(house: House) -> None:
    """Show the bar over a tab."""
    filled(house)
    house.command("back_up_now")
    house.qtbot.waitUntil(lambda: house.is_seen("saving_bar"))


PLACES: dict[str, Callable[[House], None]] = {
    "before you begin": lambda house: first_pages(house, 0),
    "the two of you": lambda house: first_pages(house, 1),
    "a passphrase or none": lambda house: first_pages(house, 2),
    "locked": locked,
    "trouble": trouble,
    "hidden": hidden,
    "today": tab("today"),
    "reflect": tab("reflect"),
    "apologise": tab("apologise"),
    "boundaries": tab("boundaries"),
    "trust": tab("trust"),
    "a message": unsaved,
    "help": page("help_and_safety"),
    "keys": page("keys"),
    "about": page("about"),
    "bin": binned,
    "bin about to be emptied": emptying,
    "preview": page("preview"),
    "settings appearance": settings("appearance"),
    "settings language": settings("language"),
    "settings contact": settings("contact"),
    "settings locking": settings("locking"),
    "settings backups": settings("backups"),
    "settings place": settings("place"),
}


@pytest.mark.parametrize("where", PLACES)
def test_every_control_has_a_name_and_is_reached_by_tab(where: str, house: House) -> None:
    """What has no name cannot be said aloud; what Tab does not reach needs a mouse."""
    PLACES[where](house)
    laid_out()
    controls = reachable(house)
    assert controls
    every = [
        each
        for each in house.window.findChildren(QWidget)
        if each.isVisible()
        and isinstance(each, ACTED_ON)
        and not isinstance(each, QHeaderView)
        and not each.objectName().startswith("qt_")
    ]

    assert [described(each) for each in controls if not each.objectName()] == []
    assert [described(each) for each in every if not spoken(each)] == []
    assert [described(each) for each in controls if not spoken(each)] == []
    names = [each.objectName() for each in controls]
    assert [name for name in names if names.count(name) > 1] == []
    assert not_reached(house, controls) == []
    assert amiss(house) == []


def not_reached(house: House, controls: list[QWidget]) -> list[str]:
    """Return the controls that Tab never came to."""
    reached = tab_walk(house)
    # Of the choices in one group Tab comes to one; arrows go to the others.
    groups = [each.group() for each in reached if isinstance(each, QRadioButton)]
    return [
        described(each)
        for each in controls
        if each not in reached
        and not (isinstance(each, QRadioButton) and each.group() in groups and each.group())
        and not (
            isinstance(each, QAbstractButton) and each.isCheckable() and _in_row(each, reached)
        )
    ]


def _in_row(button: QAbstractButton, reached: list[QWidget]) -> bool:
    """Tell whether another choice of the same row was reached."""
    return any(
        isinstance(each, QAbstractButton)
        and each.isCheckable()
        and each.parentWidget() is button.parentWidget()
        for each in reached
    )


@pytest.mark.parametrize("where", ["reflect", "apologise", "boundaries", "trust"])
def test_tab_leaves_every_text(where: str, house: House) -> None:
    """A text that keeps the Tab key is a trap."""
    PLACES[where](house)
    editors = [
        each
        for each in house.window.findChildren(QWidget)
        if isinstance(each, EDITORS) and each.isVisible()
    ]

    assert editors
    assert [described(each) for each in editors if not each.tabChangesFocus()] == []


def test_tab_walks_through_today_from_top_to_bottom(house: House) -> None:
    """Status, card, rows, path: as the eye reads it."""
    PLACES["today"](house)
    page = house.window.in_front
    seen = [each for each in tab_walk(house) if page.isAncestorOf(each)]
    heights = [each.mapTo(page, each.rect().topLeft()).y() for each in seen]

    assert seen
    assert heights == sorted(heights)


@pytest.mark.parametrize("where", ["today", "reflect", "apologise", "boundaries", "trust"])
def test_help_lock_and_tabs_follow_hide(where: str, house: House) -> None:
    """Hide first, then the corner, then the tabs, then the page."""
    PLACES[where](house)
    house.find(QWidget, "hide").setFocus()
    names = []
    for _ in range(4):
        current = QApplication.focusWidget()
        assert current is not None
        names.append(current.objectName())
        QTest.keyClick(current, Qt.Key.Key_Tab)

    assert names[:3] == ["hide", "help_and_safety", "tabs"]


@pytest.mark.parametrize("where", ["today", "reflect", "boundaries"])
def test_the_way_out_of_it_all_comes_last(where: str, house: House) -> None:
    """Nobody has to go through it to the page; one step back from Hide it is there."""
    PLACES[where](house)

    assert tab_walk(house)[-1].objectName() == "too_much"

"""What the tests of every page before printing but the letter's do: press, save, look."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QWidget

from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import House


def words_on(house: House, page: str) -> str:
    """Return what stands on the pages, as text. page: name of the page before printing."""
    text = house.find(QWidget, page).findChild(QPlainTextEdit, "letter_as_text")
    assert isinstance(text, QPlainTextEdit)
    return text.toPlainText()


def press_by_key(house: House, object_name: str) -> None:
    """Press a choice by key, and wait until the page is laid out."""
    choice = house.find(QAbstractButton, object_name)
    choice.setFocus()
    QTest.keyClick(choice, Qt.Key.Key_Space)
    laid_out()


def save_as(house: House, action: str, path: Path) -> None:
    """Choose from the menu of the button, and answer with this place."""
    house.answers.sheet = path
    house.find(QAction, action).trigger()
    house.come_to_rest()


def controls_of(page: QWidget) -> list[QWidget]:
    """Return what Tab comes to on a page."""
    return [
        each
        for each in page.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def unnamed(controls: list[QWidget]) -> list[str]:
    """Return the object names of those that a screen reader has no name for."""
    return [
        each.objectName()
        for each in controls
        if not (each.accessibleName() or getattr(each, "text", str)())
    ]


def cut_off(page: QWidget) -> list[str]:
    """Return the words that go over the right edge of a page."""
    return [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible()
        and label.text()
        and label.mapTo(page, label.rect().topRight()).x() > page.width()
    ]

"""Hands and eyes in front of the screens of care."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QMainWindow,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.widget.kit_tools import laid_out

CONTROLS = (QAbstractButton, QLineEdit, QTextEdit, QComboBox, QDateEdit)


def put_in_window(page: QWidget, qtbot: QtBot, width: int = 1280, height: int = 740) -> QMainWindow:
    """Show a page in a window of its own, and give it the keyboard."""
    window = QMainWindow()
    window.setCentralWidget(page)
    window.resize(width, height)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    laid_out()
    return window


def press(key: Qt.Key, times: int = 1) -> None:
    """Press a key where the keyboard is."""
    for _ in range(times):
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key)


def type_words(words: str) -> None:
    """Type where the keyboard is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClicks(target, words)


def shown_words(page: QWidget) -> list[str]:
    """Return every text that can be seen, labels and buttons, without the places to break."""
    shown = [each for each in page.findChildren(QWidget) if each.isVisibleTo(page)]
    texts = [each.text() for each in shown if isinstance(each, QLabel | QAbstractButton)]
    return [text.replace("\u200b", "") for text in texts if text]


def unnamed(page: QWidget) -> list[str]:
    """Return the controls in sight that a test or a screen reader could not name."""
    labelled = {label.buddy() for label in page.findChildren(QLabel) if label.buddy() is not None}
    return [
        each.objectName() or type(each).__name__
        for each in controls(page)
        if each.isVisibleTo(page) and not is_named(each, labelled)
    ]


def is_named(control: QWidget, labelled: set[QWidget]) -> bool:
    """Return whether a control has an object name, and words of its own or of a label."""
    words = control.accessibleName() or getattr(control, "text", str)()
    return bool(control.objectName() and (words or control in labelled))


def controls(page: QWidget) -> list[QWidget]:
    """Return the controls of a page, the parts of others left out."""
    return [
        each
        for each in page.findChildren(QWidget)
        if isinstance(each, CONTROLS) and not each.objectName().startswith("qt_")
    ]


def doubles(page: QWidget) -> list[str]:
    """Return the object names that are used more than once."""
    names = [each.objectName() for each in controls(page)]
    return [each for each in names if names.count(each) > 1]


def too_wide(page: QWidget) -> list[str]:
    """Return what reaches over the right edge of the page."""
    edge = page.width()
    return [
        each.objectName() or type(each).__name__
        for each in page.findChildren(QWidget)
        if each.isVisibleTo(page)
        and each.mapTo(page, each.rect().topRight()).x() >= edge
        and isinstance(each, (QLabel, *CONTROLS))
    ]


def cut_off(page: QWidget) -> list[str]:
    """Return the labels that are lower than their words need at their width."""
    return [
        each.text()
        for each in page.findChildren(QLabel)
        if each.isVisibleTo(page)
        and each.hasHeightForWidth()
        and each.height() < each.heightForWidth(each.width())
    ]

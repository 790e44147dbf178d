"""Apologise where there is little room: what is written, and what is read, stays whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QScrollArea, QTextEdit, QWidget

from reconcile_gui.qtkit.theme import Theme
from tests.widget.apology_tools import Screen
from tests.widget.kit_tools import laid_out

pytest_plugins = [
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]


def is_caret_in_sight(screen: Screen, editor: QTextEdit) -> bool:
    """Tell whether the whole line with the caret can be seen."""
    area = screen.find(QScrollArea, "sheet")
    laid_out()
    caret = editor.cursorRect()
    top = editor.viewport().mapTo(area.viewport(), caret.topLeft()).y()
    return top >= 0 and top + caret.height() <= area.viewport().height()


@pytest.mark.parametrize("lines", [1, 30])
def test_the_caret_stays_in_sight_when_the_paper_loses_its_room(
    screen: Screen, worn: Theme, lines: int
) -> None:
    """A bar below the tab leaves two lines at 640 × 480: one is the line being written."""
    worn.change(scale=2.0)
    screen.window.resize(640, 400)
    laid_out()
    editor = screen.type_in("free", "Once")
    editor.insertPlainText("\nUpon a time" * lines)
    screen.window.resize(640, 160)
    assert is_caret_in_sight(screen, editor)

    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "and on it goes")
    assert is_caret_in_sight(screen, editor)
    worn.change(scale=1.0)


@pytest.mark.parametrize("height", [460, 290])
def test_a_note_can_be_read_in_any_room(screen: Screen, worn: Theme, height: int) -> None:
    """Its title may need three lines: the way to the whole note is never cut off."""
    worn.change(scale=2.0)
    screen.window.resize(640, height)
    laid_out()
    editor = screen.type_in("free", "Please answer by Friday.")
    screen.view.next_note()
    screen.qtbot.waitUntil(screen.find(QWidget, "note_bar").isVisible)
    laid_out()
    beside, read = screen.find(QWidget, "beside"), screen.find(QPushButton, "read_note")
    top = read.mapTo(beside, QPoint(0, 0)).y()

    assert top >= 0
    assert top + read.height() <= beside.height()
    assert beside.height() <= screen.view.height() // 2 + 1
    assert is_caret_in_sight(screen, editor)
    worn.change(scale=1.0)

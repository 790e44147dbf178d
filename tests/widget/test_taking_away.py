"""What is taken off a page is gone; it never becomes a window of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.taking_away import take_away
from tests.widget.kit_tools import laid_out


def test_what_was_added_a_moment_ago_never_flashes_up(qtbot: QtBot) -> None:
    """Qt shows it later, wherever it then is."""
    page = QWidget()
    column = QVBoxLayout(page)
    qtbot.addWidget(page)
    page.show()
    laid_out()
    label = QLabel("I want to die.")
    column.addWidget(label)
    take_away(label)
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    QApplication.processEvents()

    assert shown == [page]
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [page]
    assert column.count() == 0

"""The ring is around what has the keyboard, and nowhere else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.focus_ring import FocusRing
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.theme import Theme
from tests.widget.kit_tools import found, laid_out

pytest_plugins = ["tests.widget.kit_fixtures"]


@pytest.fixture
def window(theme: Theme, qapp: QApplication, qtbot: QtBot) -> QWidget:
    """Return a window with a button, a field and thirty buttons in a scroll area."""
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addWidget(name(QPushButton("Above"), "above"))
    column.addWidget(name(QLineEdit(), "field", "Field"))
    area = name(QScrollArea(), "area")
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner = QWidget()
    rows = QVBoxLayout(inner)
    for number in range(30):
        rows.addWidget(name(QPushButton("Row"), f"row_{number}"))
    area.setWidget(inner)
    column.addWidget(area)
    FocusRing(made, theme, qapp)
    made.resize(300, 300)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    laid_out()
    return made


def test_fields_have_no_ring(window: QWidget) -> None:
    """Their own outline doubles; a ring as well would be a second sign for one thing."""
    found(window, QPushButton, "above").setFocus()
    found(window, QLineEdit, "field").setFocus()

    assert found(window, FocusRing).isHidden()


def test_scrolling_takes_the_ring_along(window: QWidget) -> None:
    """It would stay behind over another button."""
    ring, area = found(window, FocusRing), found(window, QScrollArea)
    target = found(window, QPushButton, "row_2")
    target.setFocus()
    before = ring.geometry().top()

    area.verticalScrollBar().setValue(10)

    assert ring.geometry().top() == before - 10
    assert ring.geometry().center() == target.mapTo(window, target.rect().center())


def test_ring_is_cut_where_the_scroll_area_ends(window: QWidget) -> None:
    """Else it would be drawn over the tools above."""
    ring, area = found(window, FocusRing), found(window, QScrollArea)
    found(window, QPushButton, "row_2").setFocus()
    top = area.viewport().mapTo(window, QPoint(0, 0)).y()

    area.verticalScrollBar().setValue(found(window, QPushButton, "row_2").y() + 5)

    assert ring.isVisible()
    assert ring.geometry().top() == top


def test_ring_goes_when_its_button_is_scrolled_away(window: QWidget) -> None:
    """Nothing is to be seen of it, so there is nothing to ring."""
    ring, area = found(window, FocusRing), found(window, QScrollArea)
    found(window, QPushButton, "row_0").setFocus()

    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    assert ring.isHidden()


def test_ring_goes_with_a_page_that_is_hidden(window: QWidget) -> None:
    """A ring around nothing stands on the next page."""
    target = found(window, QPushButton, "row_0")
    target.setFocus()

    found(window, QScrollArea).hide()
    laid_out()

    above = found(window, QPushButton, "above")  # where the keyboard goes by itself
    assert above.hasFocus()
    assert found(window, FocusRing).geometry().contains(above.geometry())


def test_ring_survives_the_end_of_its_button(window: QWidget) -> None:
    """Rows are made anew whenever the workbook changes."""
    ring = found(window, FocusRing)
    found(window, QPushButton, "row_0").setFocus()

    found(window, QPushButton, "row_0").deleteLater()
    laid_out()
    found(window, QPushButton, "above").setFocus()

    assert ring.isVisible()
    assert ring.geometry().contains(found(window, QPushButton, "above").geometry())


def test_ring_lets_the_pointer_through(window: QWidget, qtbot: QtBot) -> None:
    """It lies above everything in the window."""
    above = found(window, QPushButton, "above")
    above.setFocus()

    with qtbot.waitSignal(above.clicked):
        hit = window.childAt(above.geometry().center())
        assert hit is not None
        QTest.mouseClick(hit, Qt.MouseButton.LeftButton)


def test_what_paints_itself_may_ask_for_the_ring(window: QWidget) -> None:
    """A chart is walked through with the keys."""
    field = found(window, QLineEdit, "field")
    field.setProperty("focus_ring", True)

    field.setFocus()

    ring = found(window, FocusRing)
    assert ring.isVisible()
    assert ring.geometry().contains(field.geometry())

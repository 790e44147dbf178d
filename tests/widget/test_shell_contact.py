"""What Today asks about contact leads straight to its form, and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QListWidget,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import House

pytest_plugins = ["tests.widget.shell_fixtures"]


@pytest.fixture
def open_house(house: House) -> House:
    """Return the program with a workbook that says nothing of contact."""
    house.lay_in(name_people(People("Sam", "Alex")))
    house.start()
    return house


@pytest.mark.parametrize("size", [(1280, 800), (640, 480)])
def test_today_leads_to_the_form_for_what_was_said(
    size: tuple[int, int], open_house: House
) -> None:
    """One press to the question that was asked for, one key back to the day."""
    open_house.window.resize(*size)
    open_house.go("today")
    open_house.find(QAbstractButton, "status_link_below").click()
    open_house.settle()

    assert open_house.front == "settings_page"
    form = open_house.find(QWidget, "status_form")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QRadioButton)
    assert form.isAncestorOf(focus)
    assert not focus.visibleRegion().isEmpty()
    open_house.key(Qt.Key.Key_Escape)
    open_house.settle()
    assert open_house.front == "today_view"


def test_settings_begin_at_their_heading(open_house: House) -> None:
    """At twice the size a section that stayed scrolled down has no title in sight."""
    open_house.window.resize(1024, 700)
    open_house.built.tools.settings.change(text_size_percent=200)
    open_house.command("settings")
    sections = open_house.find(QListWidget, "settings_sections")
    for row in (1, 2, 1):
        sections.setCurrentRow(row)
        laid_out()
        areas = open_house.window.in_front.findChildren(QScrollArea)
        area = next(each for each in areas if each.isVisible() and each.widget() is not None)
        assert area.verticalScrollBar().value() == 0
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

"""Reflect for every eye, hand and window: names, keys, sizes, themes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.reflection import store
from tests.widget.kit_tools import Dress, laid_out
from tests.widget.reflect_tools import Desk
from tests.widget.session_tools import Sitting, focus, walk

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.reflect_fixtures",
]

CONTROLS = QAbstractButton | QLineEdit | QComboBox | QTextEdit | QAbstractItemView
SMALLEST_HIT_PX = 24


def controls(desk: Desk) -> list[QWidget]:
    """Return every control that is to be seen."""
    return [
        one
        for one in desk.view.findChildren(QWidget)
        if isinstance(one, CONTROLS) and one.isVisible()
    ]


def shown_pages(desk: Desk) -> None:
    """Bring a page with much on it to the front."""
    desk.ask("E2")
    desk.write(desk.answer, "The studio, first.")
    desk.sitting.clock.pass_by(days=1)
    desk.write(desk.answer, " And sleep.")


def test_every_control_has_a_name_for_tests_and_for_readers(desk: Desk) -> None:
    """What has no name cannot be said aloud."""
    shown_pages(desk)
    desk.sitting.session.write(store.save_own_question("u1", "Why at night?"))
    desk.settle()
    desk.view.start_search()
    for open_page in (None, "write_freely_button", "My own questions"):
        if open_page == "write_freely_button":
            desk.press(open_page)
        elif open_page:
            desk.view.open_own_question("u1")
        names = [one.objectName() for one in controls(desk)]
        silent = [
            one.objectName()
            for one in controls(desk)
            if not QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
        ]

        assert [name for name in names if not name] == []
        assert len(names) == len(set(names))
        assert silent == []


def test_every_control_is_reached_by_tab_in_the_order_of_the_page(desk: Desk) -> None:
    """Write freely, search, sets, writing, hand-overs, not today, skip, next, arrows, earlier."""
    shown_pages(desk)
    focus(desk.find(QAbstractButton, "write_freely_button"), desk.qtbot)

    assert walk() == [
        "write_freely_button",
        "search_button",
        "sets",
        "leave_out_heavy",
        "answer_editor",
        "use_in_letter",
        "not_today_button",
        "skip_button",
        "next_question_button",
        "set_menu_button",
        "previous_question",
        "following_question",
        "earlier_answers_0",
    ]


def test_rows_are_read_with_their_state(desk: Desk) -> None:
    """A list reader hears what an eye sees."""
    shown_pages(desk)
    said = Qt.ItemDataRole.AccessibleTextRole

    assert desk.row("What they lost").data(said) == "What they lost, today"
    assert desk.row("Growth").data(said) == "Growth"


KINDS = [
    ("light", 1.0, 1280, 676),
    ("dark", 1.0, 1280, 676),
    ("light", 1.0, 1024, 576),
    ("light", 2.0, 1280, 676),
    ("dark", 0.8, 1024, 576),
]


@pytest.fixture(params=KINDS, ids=lambda kind: f"{kind[0]}-{kind[1]}-{kind[2]}")
def sized_desk(
    request: pytest.FixtureRequest, sitting: Sitting, wear: Dress, qtbot: QtBot
) -> Iterator[Desk]:
    """Return someone at the tab in each theme, text size and window in turn."""
    name, scale, width, height = request.param
    desk = Desk(sitting, wear(name, scale), qtbot)
    desk.window.resize(width, height)
    desk.settle()
    yield desk
    desk.leave()


def test_nothing_is_cut_at_any_size(sized_desk: Desk, request: pytest.FixtureRequest) -> None:
    """Every label and button has room for its words; pages scroll downwards only.

    Set REFLECT_PICTURES to a folder to have the windows saved there, to be looked at.
    """
    desk = sized_desk
    shown_pages(desk)
    laid_out()
    if folder := os.environ.get("REFLECT_PICTURES"):
        picture = f"{request.node.callspec.id}.png"
        desk.window.grab().save(str(Path(folder) / picture))

    for button in desk.view.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            room = button.width()
            assert QFontMetrics(button.font()).horizontalAdvance(button.text()) <= room
            assert button.height() >= SMALLEST_HIT_PX
    for label in desk.view.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.heightForWidth(label.width()) <= label.height() + 1, label.text()
    for area in desk.view.findChildren(QScrollArea):
        if area.isVisible():
            assert area.horizontalScrollBar().maximum() == 0


def test_in_a_narrow_window_the_sets_are_a_choice(
    desk: Desk, sitting: Sitting, qtbot: QtBot
) -> None:
    """One column: the sets become a field to choose from, above the page."""
    assert desk.is_seen("sets")
    assert not desk.is_seen("sets_combo")
    desk.window.setMinimumWidth(0)
    desk.window.resize(700, 800)
    desk.settle()
    assert not desk.is_seen("sets")
    combo = desk.find(QComboBox, "sets_combo")
    assert combo.isVisible()
    above = combo.mapTo(desk.view, QPoint(0, combo.height()))
    assert above.y() <= desk.answer.mapTo(desk.view, QPoint(0, 0)).y()

    focus(combo, qtbot)
    combo.setCurrentIndex(combo.findText("Growth"))
    combo.activated.emit(combo.currentIndex())
    desk.settle()
    assert desk.text("question_text").startswith("What do you want to be able to do")

    desk.ask("E2")
    assert combo.currentText() == "Their side"
    desk.search("culprit")
    assert desk.is_seen("search_results")
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    assert not desk.is_seen("search_results")
    assert desk.text("question_text").startswith("What did not work")


def test_another_text_size_is_taken_at_once(desk: Desk, qtbot: QtBot) -> None:
    """The view follows its theme while it is open, with what is written in it."""
    shown_pages(desk)
    before = desk.find(QWidget, "sets").width()
    desk.theme.change(scale=1.3)
    desk.settle()

    assert desk.find(QWidget, "sets").width() > before
    assert desk.answer.toPlainText() == "The studio, first. And sleep."
    assert desk.is_seen("earlier_answers_0")

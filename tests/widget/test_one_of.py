"""What a screen reader turns on is heard as a click is; what the program shows is not."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.one_of import OneOf, show_switched
from tests.project import CHECKOUT


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    """Return what holds the buttons."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def answers(holder: QWidget) -> tuple[OneOf, list[QAbstractButton]]:
    """Return a group of two answers, and what a person chose, as it is heard."""
    group = OneOf(holder)
    for answer in ("yes", "no"):
        radio = QRadioButton(answer, holder)
        radio.setProperty("answer", answer)
        group.addButton(radio)
    heard: list[QAbstractButton] = []
    group.chosen.connect(heard.append)
    return group, heard


def turn_on(button: QAbstractButton) -> None:
    """Do what a screen reader does."""
    access = QAccessible.queryAccessibleInterface(button)
    access.actionInterface().doAction("Toggle")


def test_an_answer_that_is_turned_on_is_chosen(holder: QWidget) -> None:
    """Qt tells of no click then: who sees nothing would have answered nothing."""
    group, heard = answers(holder)
    yes, no = group.buttons()
    turn_on(yes)
    turn_on(no)
    no.click()  # it holds already

    assert heard == [yes, no]
    assert group.checkedButton() is no


def test_what_the_program_shows_is_not_chosen(holder: QWidget) -> None:
    """It would be saved as if the person had said it."""
    group, heard = answers(holder)
    yes, no = group.buttons()
    held = []
    for show in ("yes", "no", None, "another"):
        group.hold_answer(show)
        held.append(group.checkedButton())

    assert held == [yes, no, None, None]
    assert heard == []
    assert group.exclusive()


def test_a_switch_is_shown_without_being_heard(holder: QWidget) -> None:
    """Only what the person turns is theirs."""
    switch = QCheckBox("Leave out", holder)
    heard: list[bool] = []
    switch.toggled.connect(heard.append)
    show_switched(switch, on=True)
    turn_on(switch)

    assert heard == [False]
    assert not switch.isChecked()


def test_no_group_listens_to_clicks() -> None:
    """A click is only one way to choose."""
    deaf = [
        path.name
        for path in (CHECKOUT / "reconcile_gui").rglob("*.py")
        if any(each in path.read_text("utf-8") for each in ("buttonClicked", "idClicked"))
    ]

    assert deaf == []

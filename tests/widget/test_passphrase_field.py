"""The field of a locked workbook: covered until it is to be seen, and told of Caps Lock."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.passphrase_field_widget import PassphraseField
from reconcile_gui.qtkit.theme import Theme
from tests.widget.kit_tools import found, laid_out

pytest_plugins = ["tests.widget.kit_fixtures"]


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> PassphraseField:
    """Return an empty field that has the keyboard."""
    made = PassphraseField(theme, "passphrase")
    made.resize(400, 33)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    laid_out()
    return made


def shown(field: PassphraseField) -> QToolButton:
    """Return the button at the end of the field."""
    return found(field, QToolButton, "passphrase_shown")


def test_letters_are_covered_until_they_are_to_be_seen(field: PassphraseField) -> None:
    """Somebody may be looking over a shoulder."""
    QTest.keyClicks(field, "abc")
    covered = field.displayText()
    QTest.mouseClick(shown(field), Qt.MouseButton.LeftButton)

    assert "abc" not in covered
    assert field.displayText() == "abc"


def test_button_says_in_words_what_it_does(field: PassphraseField) -> None:
    """An eye alone could mean either."""
    before = shown(field).text()
    shown(field).click()

    assert before == "Show"
    assert shown(field).text() == "Cover"
    assert shown(field).accessibleName() == "Show or cover the passphrase"


def test_a_passphrase_can_be_pasted(field: PassphraseField) -> None:
    """From where passwords are kept; nobody has to remember or copy letters."""
    QApplication.clipboard().setText("kept elsewhere")
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QApplication.clipboard().clear()

    assert field.text() == "kept elsewhere"


def test_button_is_reached_with_the_keyboard(field: PassphraseField) -> None:
    """A picture at the end of Qt's own fields is for the mouse alone."""
    assert shown(field).focusPolicy() & Qt.FocusPolicy.TabFocus

    QTest.keyClick(shown(field), Qt.Key.Key_Space)
    assert field.echoMode() is QLineEdit.EchoMode.Normal


def test_what_is_typed_never_runs_under_the_button(field: PassphraseField) -> None:
    """Its last letters are the ones one wants to see."""
    assert field.textMargins().right() >= field.width() - shown(field).x() - 8
    assert field.rect().contains(shown(field).geometry())


def test_caps_lock_is_told_by_the_letters(field: PassphraseField, qtbot: QtBot) -> None:
    """Half of all wrong passphrases are typed with it."""
    with qtbot.waitSignal(field.caps_lock_seen) as loud:
        QTest.keyClicks(field, "A")
    with qtbot.waitSignal(field.caps_lock_seen) as plain:
        QTest.keyClicks(field, "a")
    with qtbot.waitSignal(field.caps_lock_seen) as shifted:
        QTest.keyClicks(field, "A", Qt.KeyboardModifier.ShiftModifier)

    assert (loud.args, plain.args, shifted.args) == ([True], [False], [False])


def test_numbers_say_nothing_of_caps_lock(field: PassphraseField, qtbot: QtBot) -> None:
    """They look the same with it."""
    with qtbot.assertNotEmitted(field.caps_lock_seen):
        QTest.keyClicks(field, "1 2")


def test_nothing_can_be_brought_back_once_it_is_forgotten(field: PassphraseField) -> None:
    """The next person at the keyboard presses Ctrl+Z."""
    QTest.keyClicks(field, "abc")
    shown(field).click()
    field.forget()
    field.undo()

    assert field.text() == ""
    assert field.echoMode() is QLineEdit.EchoMode.Password

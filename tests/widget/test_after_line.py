"""The line after something was recorded: it says, offers a way back, or takes an answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.after_line_widget import AfterLine
from reconcile_gui.qtkit.theme import Theme
from tests.widget.kit_tools import found

pytest_plugins = ["tests.widget.kit_fixtures"]


@pytest.fixture
def line(theme: Theme, qtbot: QtBot) -> Iterator[AfterLine]:
    """Give a line in a window that is shown."""
    window = QMainWindow()
    made = AfterLine(theme)
    window.setCentralWidget(made)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    made.hide()
    yield made
    window.close()


def press(line: AfterLine, object_name: str) -> None:
    """Press a button that is to be seen."""
    button = found(line, QPushButton, object_name)
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def seen(line: AfterLine) -> list[str]:
    """Return the words of the buttons that are to be seen."""
    return [each.text() for each in line.findChildren(QPushButton) if each.isVisible()]


def test_it_says_what_was_recorded_and_offers_the_way_back(line: AfterLine) -> None:
    """A slip is noticed at the moment it happens."""
    spy = QSignalSpy(line.undo_wanted)
    line.say("You kept this.")

    assert found(line, QLabel, "after_sentence").text() == "You kept this."
    assert seen(line) == ["Undo"]
    press(line, "after_undo")
    assert spy.count() == 1


def test_a_question_can_be_answered_on_the_spot(line: AfterLine) -> None:
    """What is typed is kept without a button, and with the last word when it is put away."""
    kept: list[str] = []
    line.ask("What will you do today?", kept.append, "What I will do")
    assert seen(line) == ["Write it down", "Later", "Undo"]
    press(line, "after_write")
    assert seen(line) == ["Done"]
    answer = found(line, QTextEdit, "after_answer")
    QTest.keyClicks(answer, "I ring.")

    assert answer.accessibleName() == "What I will do"
    press(line, "after_done")
    assert kept == ["I ring."]
    assert not line.isVisible()


def test_later_puts_it_away(line: AfterLine) -> None:
    """Nothing is kept, and nothing is asked again."""
    kept: list[str] = []
    line.ask("What will you do today?", kept.append, "What I will do")
    press(line, "after_later")

    assert (kept, line.isVisible()) == ([], False)


def test_another_sentence_keeps_the_answer_before_it(line: AfterLine) -> None:
    """Pressing on while writing must not lose the words."""
    kept: list[str] = []
    line.ask("What will you do today?", kept.append, "What I will do")
    press(line, "after_write")
    QTest.keyClicks(found(line, QTextEdit, "after_answer"), "I ring.")
    line.say("You kept this.")

    assert kept == ["I ring."]
    assert seen(line) == ["Undo"]


def test_clearing_forgets_the_words_without_keeping_them(line: AfterLine) -> None:
    """After a lock there is nowhere to keep them; they were handed over before."""
    kept: list[str] = []
    line.ask("What will you do today?", kept.append, "What I will do")
    press(line, "after_write")
    answer = found(line, QTextEdit, "after_answer")
    QTest.keyClicks(answer, "I ring.")
    line.clear()

    assert kept == []
    assert answer.toPlainText() == ""
    assert not answer.document().isUndoAvailable()
    assert found(line, QLabel, "after_sentence").text() == ""

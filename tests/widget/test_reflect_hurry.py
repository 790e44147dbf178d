"""Whoever types faster than the disk reads loses nothing: each word is in its own answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.widget.reflect_tools import Desk
from tests.widget.session_tools import focus

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.reflect_fixtures",
]

ALT = Qt.KeyboardModifier.AltModifier


def test_without_a_question_nothing_can_be_typed(desk: Desk) -> None:
    """Words that stand there for a moment and belong to no question would be lost."""
    desk.view.clear()
    focus(desk.answer, desk.qtbot)

    QTest.keyClicks(desk.answer, "too early")

    assert desk.answer.isReadOnly()
    assert desk.answer.toPlainText() == ""
    desk.ask("A3")
    desk.write(desk.answer, "in time")
    assert desk.bodies("A3") == ["in time"]


def test_words_typed_while_the_answers_are_read_anew_stay(desk: Desk) -> None:
    """Another tab changed an answer; here somebody types on, and every word is kept."""
    desk.ask("A3")
    focus(desk.answer, desk.qtbot)

    desk.view.show_workbook()
    QTest.keyClicks(desk.answer, "first")
    desk.view.flush()
    desk.settle()
    QTest.keyClicks(desk.answer, " second")
    desk.view.flush()
    desk.settle()

    assert desk.answer.toPlainText() == "first second"
    assert desk.bodies("A3") == ["first second"]


def test_words_typed_between_two_arrows_stay(desk: Desk) -> None:
    """Away and back before the other question is there: the field never left."""
    desk.ask("A3")
    focus(desk.answer, desk.qtbot)

    QTest.keyClick(desk.answer, Qt.Key.Key_Down, ALT)
    QTest.keyClicks(desk.answer, "between")
    QTest.keyClick(desk.answer, Qt.Key.Key_Up, ALT)
    desk.settle()
    QTest.keyClicks(desk.answer, " and after")
    desk.view.flush()
    desk.settle()

    assert desk.answer.toPlainText() == "between and after"
    assert desk.bodies("A3") == ["between and after"]

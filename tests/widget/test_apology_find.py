"""Finding in the letter: counted while one types, walked through, left with Esc."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from tests.widget.apology_tools import Open, Screen, is_in_sight
from tests.widget.kit_tools import laid_out
from tests.widget.session_tools import Sitting

pytest_plugins = [
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]


def look_for(screen: Screen, words: str) -> QLineEdit:
    """Type words into the field of the search."""
    screen.view.start_search()
    field = screen.find(QLineEdit, "find_in_letter")
    screen.qtbot.waitUntil(field.hasFocus)
    field.clear()
    QTest.keyClicks(field, words)
    return field


def count(screen: Screen) -> str:
    """Return what is said about the places found."""
    return screen.find(QLabel, "find_count").text()


def test_places_are_counted_over_all_parts(screen: Screen) -> None:
    """Case and accents make no difference."""
    look_for(screen, "Í")

    assert count(screen) == "3 places"
    assert len(screen.part("sorry").extraSelections()) == 1
    assert len(screen.part("what").extraSelections()) == 2


def test_enter_walks_on_and_shift_enter_back(screen: Screen) -> None:
    """Round and round, the place selected and in sight."""
    field = look_for(screen, "i ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert count(screen) == "1 of 2"
    assert screen.part("sorry").textCursor().selectedText() == "I "
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert screen.part("what").textCursor().selectedText() == "I "
    assert not screen.part("sorry").textCursor().hasSelection()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert count(screen) == "1 of 2"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    assert count(screen) == "2 of 2"
    assert field.hasFocus()


def test_a_place_far_down_is_brought_into_sight(
    show: Open, sitting: Sitting, letter_id: int
) -> None:
    """Finding what one cannot see would be no finding."""
    sitting.lay_in(store.save_part(letter_id, "why", "word\n" * 60))
    sitting.lay_in(store.save_part(letter_id, "close", "Yours, Zoë"))
    screen = show()
    field = look_for(screen, "zoe")
    QTest.keyClick(field, Qt.Key.Key_Return)
    laid_out()

    assert is_in_sight(screen, screen.part("close"))


def test_emoji_before_a_place_do_not_shift_it(screen: Screen) -> None:
    """Qt counts two where Python counts one."""
    screen.part("close").setPlainText("😀😀 Zoë")
    field = look_for(screen, "zoe")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert screen.part("close").textCursor().selectedText() == "Zoë"


def test_what_is_not_there_is_said(screen: Screen) -> None:
    """And there is nothing to walk through."""
    field = look_for(screen, "holiday")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert count(screen) == "Not in this letter"
    assert not screen.find(QToolButton, "find_next").isEnabled()


def test_esc_leaves_the_caret_at_the_place(screen: Screen, qtbot: QtBot) -> None:
    """One finds in order to write there."""
    field = look_for(screen, "hid")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Escape)

    qtbot.waitUntil(screen.part("what").hasFocus)
    assert screen.part("what").textCursor().selectedText() == "hid"
    assert screen.part("what").extraSelections() == []
    assert not field.isVisible()


def test_selected_words_are_looked_for(screen: Screen, qtbot: QtBot) -> None:
    """Ctrl+F on a word asks where else it stands."""
    screen.part("what").setFocus()
    qtbot.waitUntil(screen.part("what").hasFocus)
    cursor = screen.part("what").textCursor()
    cursor.setPosition(2)
    cursor.setPosition(5, cursor.MoveMode.KeepAnchor)
    screen.part("what").setTextCursor(cursor)
    screen.view.start_search()

    assert screen.find(QLineEdit, "find_in_letter").text() == "hid"
    assert count(screen) == "1 place"


def test_finding_is_no_change_of_the_letter(screen: Screen, sitting: Sitting) -> None:
    """No step of undo, nothing to save."""
    look_for(screen, "i")

    assert not screen.part("what").document().isUndoAvailable()
    assert not screen.part("what").document().isModified()
    assert sitting.session.waiting == 0


def test_one_page_is_searched_too(screen: Screen, sitting: Sitting) -> None:
    """Whatever way it is written."""
    screen.press("turn")
    sitting.settle()
    sitting.settle()
    field = look_for(screen, "debt")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert screen.page.textCursor().selectedText() == "debt"


def test_clearing_forgets_what_was_looked_for(screen: Screen) -> None:
    """Words one looks for are private too."""
    look_for(screen, "secret")
    screen.view.clear()

    assert screen.find(QLineEdit, "find_in_letter").text() == ""
    assert not screen.find(QWidget, "find_in_letter").isVisible()

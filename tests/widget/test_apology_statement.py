"""The I-statement: built beside the letter, seen before it is used, never in place of words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from reconcile_gui.apology.store import Blanks
from tests.widget.apology_tools import Open, Screen, on_disk, words_in
from tests.widget.kit_tools import laid_out
from tests.widget.session_tools import Sitting, focus

pytest_plugins = [
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]


def start(screen: Screen, part: str = "what", at: int = 3) -> QTextEdit:
    """Open the builder with the caret in a sentence."""
    editor = screen.part(part)
    focus(editor, screen.qtbot)
    cursor = editor.textCursor()
    cursor.setPosition(at)
    editor.setTextCursor(cursor)
    screen.view.start_statement()
    screen.qtbot.waitUntil(screen.find(QLineEdit, "statement_feeling").hasFocus)
    screen.qtbot.waitUntil(lambda: screen.view.findChild(QPushButton, "more_families") is not None)
    return editor


def fill(screen: Screen, feeling: str, when: str = "", because: str = "") -> None:
    """Fill in the blanks."""
    for blank, words in (("feeling", feeling), ("when", when), ("because", because)):
        field = screen.find(QWidget, f"statement_{blank}")
        focus(field, screen.qtbot)
        QTest.keyClicks(field, words)


def shown(screen: Screen, label: str, qtbot: QtBot) -> str:
    """Return the words of a label, once they are there."""

    def words() -> str:
        found = screen.view.findChild(QLabel, label)
        return found.text() if isinstance(found, QLabel) and found.isVisible() else ""

    qtbot.waitUntil(lambda: bool(words()))
    return words()


def sentence(screen: Screen) -> str:
    """Return the sentence as it would be."""
    return screen.find(QLabel, "statement_sentence").text()


def test_the_sentence_is_seen_before_it_is_used(screen: Screen) -> None:
    """Blank by blank, and without a feeling there is nothing to use."""
    start(screen)
    assert not screen.find(QPushButton, "use_statement").isEnabled()

    fill(screen, "ashamed", "I think of you checking every number", "I want my word to hold")

    assert sentence(screen) == (
        "I feel ashamed when I think of you checking every number, because I want my word to hold."
    )


def test_it_goes_below_the_sentence_and_replaces_nothing(
    screen: Screen, sitting: Sitting, letter_id: int
) -> None:
    """One step of the text's own undo takes it away again."""
    editor = start(screen)
    fill(screen, "ashamed")
    screen.press("use_statement")

    assert editor.toPlainText() == "I hid a debt.\nI feel ashamed.\nFor a year."
    assert editor.hasFocus()
    assert not screen.find(QWidget, "statement_panel").isVisible()
    screen.view.flush()
    assert on_disk(sitting, letter_id).body_of("what") == editor.toPlainText()
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == "I hid a debt.\nFor a year."


def test_it_begins_an_empty_part_without_an_empty_line(screen: Screen) -> None:
    """There is no sentence to stand below."""
    editor = start(screen, "close", 0)
    fill(screen, "sad")
    screen.press("use_statement")

    assert editor.toPlainText() == "I feel sad."


def test_families_come_first_and_then_words(screen: Screen) -> None:
    """Whoever has no word for it finds one."""
    start(screen)
    screen.press("family_ashamed")
    laid_out()
    words = [
        each.text()
        for each in screen.view.findChildren(QPushButton)
        if each.objectName().startswith("feeling_") and each.isVisible()
    ]
    assert "guilty" in words
    next(each for each in screen.view.findChildren(QPushButton) if each.text() == "guilty").click()

    assert screen.find(QLineEdit, "statement_feeling").text() == "guilty"
    assert screen.find(QWidget, "statement_when").hasFocus()
    screen.press("all_families")
    screen.press("more_families")
    laid_out()
    assert screen.find(QPushButton, "family_glad").isVisible()


def test_the_keyboard_stays_among_the_feelings_that_take_each_others_place(
    screen: Screen, qtbot: QtBot
) -> None:
    """The button that was pressed is gone, and the keyboard must be somewhere."""
    start(screen)
    for pressed, then in (
        ("more_families", ""),
        ("family_sad", "all_families"),
        ("all_families", ""),
    ):
        chip = screen.find(QPushButton, pressed)
        focus(chip, qtbot)
        QTest.keyClick(chip, Qt.Key.Key_Space)
        now = QApplication.focusWidget()
        assert isinstance(now, QPushButton)
        assert now.objectName() == then or now.objectName().startswith("family_")


def test_a_judgement_in_disguise_is_named(screen: Screen, qtbot: QtBot) -> None:
    """It can still be used: the writer decides."""
    start(screen)
    fill(screen, "that you never cared")
    doubt = shown(screen, "statement_doubt_0", qtbot)

    assert doubt == "“that you never cared” is a thought. Which feeling is under it?"
    assert screen.find(QPushButton, "use_statement").isEnabled()


def test_a_guess_at_a_motive_names_the_other_person(screen: Screen, qtbot: QtBot) -> None:
    """What a camera shows has no motives."""
    start(screen)
    fill(screen, "sad", "you leave", "you want to punish me")

    assert "guesses what Alex wanted" in shown(screen, "statement_doubt_0", qtbot)


def test_an_apology_asks_for_nothing(screen: Screen) -> None:
    """The blank for a request is not there."""
    start(screen)

    names = [each.objectName() for each in screen.view.findChildren(QLineEdit)]
    assert "statement_request" not in names


def test_a_draft_is_kept_for_its_letter(
    show: Open, screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """Closing, locking and another day lose nothing; using it empties the blanks."""
    start(screen)
    fill(screen, "ashamed", "I look back")
    screen.view.flush()
    assert sitting.look(store.statement_draft(letter_id)) == Blanks("ashamed", "I look back")
    sitting.close()
    screen.view.clear()

    again = show()
    start(again)
    qtbot.waitUntil(lambda: sentence(again) == "I feel ashamed when I look back.")
    again.press("use_statement")
    assert sitting.look(store.statement_draft(letter_id)) == Blanks()


def test_it_opens_from_a_selection_too(screen: Screen, qtbot: QtBot) -> None:
    """The words selected are named; they stay."""
    editor = screen.part("what")
    focus(editor, qtbot)
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    QApplication.sendEvent(editor, menu_event(editor))
    menu = editor.findChild(QMenu, "field_menu")
    assert isinstance(menu, QMenu)
    next(each for each in menu.actions() if each.objectName() == "statement_here").trigger()
    menu.close()
    laid_out()

    assert screen.find(QLabel, "statement_where").text() == (
        "From the words you selected: “I hid a debt”."
    )
    assert editor.toPlainText() == "I hid a debt.\nFor a year."


def menu_event(editor: QTextEdit) -> QContextMenuEvent:
    """Return what the platform sends when a menu is asked for by key."""
    at = editor.cursorRect().center()
    return QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, editor.mapToGlobal(at))


def test_another_letter_puts_it_away(screen: Screen, sitting: Sitting, letter_id: int) -> None:
    """It quotes a sentence of one letter; put below one of another it would be lost there."""
    other = sitting.lay_in(store.create_letter(language="en", title="Another"))
    start(screen)
    fill(screen, "ashamed", "I read it")
    screen.view.open_letter(other)
    sitting.settle()

    assert screen.title == "Another"
    assert not screen.find(QWidget, "statement_panel").isVisible()
    assert sitting.look(store.statement_draft(letter_id)) == Blanks("ashamed", "I read it")
    assert sitting.look(store.statement_draft(other)) == Blanks()


def test_esc_leads_back_to_the_letter(screen: Screen) -> None:
    """With the caret where it was."""
    editor = start(screen)
    QTest.keyClick(screen.find(QWidget, "statement_when"), Qt.Key.Key_Escape)

    assert editor.hasFocus()
    assert editor.textCursor().position() == 3


def test_in_a_narrow_window_it_takes_the_place_of_the_letter(screen: Screen) -> None:
    """Three blanks need room; using it brings the letter back."""
    screen.window.resize(700, 700)
    laid_out()
    editor = start(screen)
    assert not editor.isVisible()
    fill(screen, "sad")
    screen.press("use_statement")

    assert editor.isVisible()
    assert "I feel sad." in editor.toPlainText()


def test_clearing_leaves_no_word_of_a_draft(screen: Screen) -> None:
    """Half a sentence is as private as a whole one."""
    start(screen)
    fill(screen, "mortified", "nobody", "zebra")
    screen.view.flush()
    screen.view.clear()

    assert words_in(screen.window) & {"mortified", "nobody", "zebra"} == set()

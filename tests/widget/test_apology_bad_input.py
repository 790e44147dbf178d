"""Apologise with what nobody planned for: nothing is lost, and all of it stays usable."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from reconcile_gui.apology.marked_editor_widget import MarkedEditor
from reconcile_gui.text.breaking import ZERO_WIDTH_SPACE
from reconcile_gui.text.names import partner_words
from tests.widget.apology_tools import Open, Screen, Them, on_disk
from tests.widget.kit_tools import laid_out
from tests.widget.session_tools import Sitting, focus

pytest_plugins = [
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]
IF = "I am sorry if I hurt you."
NAMES = {
    "empty": "",
    "three hundred letters": "w" * 300,
    "right to left": "مريم بنت عبد الله",
    "a place for a name": "{partner} {name} %n %1",
    "ending in s": "James",
}


def field(screen: Screen, part: str) -> MarkedEditor:
    """Return the field of a part."""
    return screen.find(MarkedEditor, f"part_{part}")


def words_under(editor: MarkedEditor) -> list[str]:
    """Return the words with a line under them."""
    text = editor.toPlainText().encode("utf-16-le")
    return [text[2 * m.start_u16 : 2 * m.end_u16].decode("utf-16-le") for m in editor.marks]


# Names ---------------------------------------------------------------------------------


@pytest.mark.parametrize("called", NAMES)
def test_any_name_stands_in_every_sentence_about_the_other_person(
    show: Open, sitting: Sitting, them: Them, qtbot: QtBot, called: str
) -> None:
    """In the prompts, in the notes, in the list of letters, in the choice of a kind."""
    name = NAMES[called]
    them.partner = partner_words(name)
    shown = them.partner.name
    letter_id = sitting.lay_in(store.create_letter(language="en"))
    screen = show()
    assert shown in screen.part("what").placeholderText()
    assert screen.title.startswith(f"To {shown[:20]}")

    editor = screen.type_in("what", IF)
    qtbot.waitUntil(lambda: bool(field(screen, "what").marks))
    screen.view.next_note()
    qtbot.waitUntil(screen.find(QWidget, "coach_panel").isVisible)
    laid_out()
    why = screen.find(QLabel, "note_why")
    told = shown if them.partner.is_typed else "The other person"
    assert told in why.text().replace(ZERO_WIDTH_SPACE, "")
    assert "’s’s" not in why.text()
    screen.view.flush()
    assert on_disk(sitting, letter_id).body_of("what") == editor.toPlainText() == IF


@pytest.mark.parametrize("called", NAMES)
def test_no_name_pushes_anything_over_the_edge(
    show: Open, sitting: Sitting, them: Them, qtbot: QtBot, called: str
) -> None:
    """A name is a word like any other: where there is no room it is broken or shortened."""
    them.partner = partner_words(NAMES[called])
    sitting.lay_in(store.create_letter(language="en"))
    screen = show()
    screen.window.resize(1024, 660)
    screen.type_in("what", IF)
    qtbot.waitUntil(lambda: bool(field(screen, "what").marks))
    screen.view.next_note()
    column = screen.find(QWidget, "beside")
    qtbot.waitUntil(screen.find(QWidget, "coach_panel").isVisible)
    laid_out()
    for label in screen.find(QWidget, "coach_panel").findChildren(QLabel):
        if label.isVisible():
            assert label.mapTo(column, QPoint(label.width(), 0)).x() <= column.width()
    assert screen.window.width() == 1024
    menu = screen.find(QMenu, "letter_menu")
    menu.aboutToShow.emit()
    assert menu.sizeHint().width() < 1024


# Quotations ----------------------------------------------------------------------------


@pytest.mark.parametrize("mark", ['"', "“", "„", "«", "‘"])
def test_a_quotation_that_never_closes_hides_its_line_alone(
    screen: Screen, qtbot: QtBot, mark: str
) -> None:
    """While somebody is typing it is open; what stands below is read all the same."""
    editor = field(screen, "why")
    focus(editor, qtbot)
    editor.insertPlainText(f"You said {mark}you always lie and\n\n{IF}")
    qtbot.waitUntil(lambda: "sorry if" in words_under(editor))

    if mark != "‘":  # it may be an apostrophe, so it quotes nothing until it closes
        assert words_under(editor) == ["sorry if"]


def test_three_hundred_open_quotations_are_read_in_the_end(screen: Screen, qtbot: QtBot) -> None:
    """However often one begins, the last line is still looked at."""
    editor = field(screen, "why")
    focus(editor, qtbot)
    editor.insertPlainText("She said “you always\n" * 300 + IF)
    qtbot.waitUntil(lambda: "sorry if" in words_under(editor), timeout=20000)

    QTest.keyClicks(editor, " And I lied.")
    assert editor.toPlainText().endswith("And I lied.")


# Much -----------------------------------------------------------------------------------


def test_three_hundred_notes_can_be_listed_walked_and_left(screen: Screen, qtbot: QtBot) -> None:
    """A few by themselves, all on request; and from the first the way back is the last."""
    editor = field(screen, "why")
    focus(editor, qtbot)
    editor.insertPlainText(f"{IF} " * 300)
    qtbot.waitUntil(lambda: len(editor.marks) == 300, timeout=20000)
    panel = screen.find(QWidget, "coach_panel")
    qtbot.waitUntil(panel.isVisible, timeout=20000)  # by itself, on the first of them
    rows = [w for w in panel.findChildren(QWidget) if w.objectName().startswith("other_note_")]
    assert len(rows) < 10

    screen.press("more_notes")
    laid_out()
    rows = [w for w in panel.findChildren(QWidget) if w.objectName().startswith("other_note_")]
    assert len(rows) == 299
    screen.view.previous_note()
    qtbot.waitUntil(lambda: editor.textCursor().position() > len(IF) * 290)
    assert len(editor.marks) == 300


def test_five_thousand_words_are_read_kept_and_found_again(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """The mark at its end stands under the right words, and the whole text is on the disk."""
    sentence = "I told you on a Monday that all was well. "
    text = sentence * 500 + IF
    editor = field(screen, "what")
    focus(editor, qtbot)
    editor.selectAll()
    editor.insertPlainText(text)
    qtbot.waitUntil(lambda: "sorry if" in words_under(editor), timeout=30000)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, " Yours.")
    screen.view.flush()

    assert on_disk(sitting, letter_id).body_of("what") == f"{text} Yours."
    count = screen.find(QLabel, "word_count")
    qtbot.waitUntil(lambda: count.text() == "5011 words")
    assert "heavy" in screen.find(QLabel, "length_hint").text()


# Composition -----------------------------------------------------------------------------


def compose(editor: MarkedEditor, words: str) -> None:
    """Be in the middle of a word that an input method composes."""
    QApplication.sendEvent(editor, QInputMethodEvent(words, []))


@pytest.mark.parametrize("interruption", ["another page", "another part", "autosave", "lock"])
def test_a_composition_that_is_interrupted_is_not_lost(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot, interruption: str
) -> None:
    """The letters stand in the text, once, and can be taken back."""
    editor = field(screen, "why")
    focus(editor, qtbot)
    QTest.keyClicks(editor, "I was ")
    compose(editor, "あり")
    compose(editor, "ありが")
    if interruption == "another page":
        screen.view.show_versions()
    elif interruption == "another part":
        screen.part("close").setFocus()
        screen.view.flush()
    elif interruption == "autosave":
        qtbot.waitUntil(lambda: on_disk(sitting, letter_id).body_of("why") != "")
        compose(editor, "ありがと")
        screen.view.flush()
    else:
        screen.view.flush()
        screen.view.clear()

    kept = on_disk(sitting, letter_id).body_of("why")
    assert kept.startswith("I was あり")
    assert kept.count("あり") == 1


def test_a_composition_that_was_interrupted_can_be_undone(screen: Screen, qtbot: QtBot) -> None:
    """What the program kept for the writer is the writer's to take back."""
    editor = field(screen, "why")
    focus(editor, qtbot)
    QTest.keyClicks(editor, "I was ")
    compose(editor, "ありが")
    screen.view.flush()
    laid_out()
    assert editor.toPlainText() == "I was ありが"

    focus(editor, qtbot)
    editor.undo()
    assert "ありが" not in editor.toPlainText()
    QTest.keyClick(editor, Qt.Key.Key_End)
    QTest.keyClicks(editor, "afraid.")
    assert editor.toPlainText().endswith("afraid.")

"""What is drawn under words that are in no dictionary, and what that never does."""

from __future__ import annotations

from collections.abc import Collection
from itertools import product

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.prose_editor_widget import ProseEditor
from reconcile_gui.qtkit.spelling_marks import SpellingMarks
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.resources import resource
from reconcile_gui.spell.checking import Checker, Looked
from reconcile_gui.spell.dictionaries import dictionaries_in
from reconcile_gui.spell.own_words import known_of
from reconcile_gui.spell.speller import Speller, load
from tests.widget.kit_tools import Dress, laid_out

pytest_plugins = ["tests.widget.kit_fixtures"]


class Counting(Checker):
    """Real British English, which counts what it was asked about."""

    def __init__(self) -> None:
        """Load it."""
        (british,) = dictionaries_in([resource("dictionaries")])
        super().__init__("en-GB", Speller([load(british)]), known_of(["Alex"], []))
        self.asked = 0

    def look_through(self, piece: str) -> Looked:
        """Count the words, then look at them."""
        looked = super().look_through(piece)
        self.asked += looked.asked
        return looked


class Desk:
    """One field, and what its words are looked up in."""

    def __init__(self, qtbot: QtBot, at_once_s: float = 1) -> None:
        """Show it with the keyboard in it."""
        self.checker: Counting | None = Counting()
        self.left: set[str] = set()
        self.editor = GrowingEditor(writing="sheet")
        self.editor.resize(600, 200)
        self.marks = self.editor.spelling = SpellingMarks(self.editor, self, at_once_s)
        self.editor.show()
        self.editor.activateWindow()
        self.editor.setFocus()
        qtbot.waitUntil(self.editor.hasFocus)

    def checker_for(self, editor: ProseEditor) -> Checker | None:
        """Return the one there is."""
        return self.checker

    def left_in(self, editor: ProseEditor) -> Collection[str]:
        """Return the words that are left."""
        return self.left

    def marked(self) -> list[str]:
        """Return the words that are marked now, as Qt has them at these places."""
        cursor, words = QTextCursor(self.editor.document()), []
        for start, end in self.marks.places:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            words.append(cursor.selectedText())
        return words


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    """Return a field with the keyboard, in light colours."""
    made = Desk(qtbot)
    qtbot.addWidget(made.editor)
    return made


def test_only_words_in_no_dictionary_are_marked_also_behind_an_emoji(desk: Desk) -> None:
    """Qt counts UTF-16 units; both words that people try first are judged rightly."""
    desk.editor.setPlainText("😀 I definately love you.\nAlex, I definitely don’t. 🌙 wrod")

    assert desk.marked() == ["definately", "wrod"]
    end = desk.editor.document().characterCount() - 1
    assert desk.marks.place_at(5) == (5, 15)
    assert desk.marks.next_from(6) == (end - 4, end)


def test_the_word_that_is_being_typed_is_never_marked(desk: Desk) -> None:
    """Nobody is told of a mistake in the middle of a word, nor while they mend it."""
    QTest.keyClicks(desk.editor, "I lovee")
    assert desk.marked() == []
    QTest.keyClicks(desk.editor, " ")
    assert desk.marked() == ["lovee"]
    QTest.keyClick(desk.editor, Qt.Key.Key_Left)
    assert desk.marked() == ["lovee"], "only looked at"
    QTest.keyClick(desk.editor, Qt.Key.Key_Backspace)
    QTest.keyClick(desk.editor, Qt.Key.Key_Backspace)
    assert desk.marked() == [], "lov"
    QTest.keyClick(desk.editor, Qt.Key.Key_Home)

    assert desk.marked() == ["lov"]


def test_a_word_is_marked_once_the_keyboard_goes_elsewhere(desk: Desk) -> None:
    """The last word of an answer is not spared for ever."""
    QTest.keyClicks(desk.editor, "I lovee")
    desk.marks.let_be()

    assert desk.marked() == ["lovee"]


def test_marking_changes_nothing(desk: Desk) -> None:
    """No step of undo, no change, so nothing is saved by it."""
    desk.editor.setPlainText("I wrod this.")
    told: list[object] = []
    desk.editor.textChanged.connect(lambda: told.append("changed"))
    desk.editor.document().contentsChange.connect(lambda *at: told.append(at))
    desk.editor.grab()
    laid_out()

    assert desk.marked() == ["wrod"]
    assert told == []
    assert not desk.editor.document().isUndoAvailable()
    assert not desk.editor.document().isModified()


@pytest.mark.parametrize("look", ["light", "dark", "light_contrast", "dark_contrast"])
def test_a_wave_is_drawn_below_the_word_in_another_ink_than_the_coachs(
    dress: Dress, qtbot: QtBot, look: str
) -> None:
    """Told from the coach's lines by shape and by ink, and 3 to 1 at least on its ground."""
    theme = dress(look, 1.0)
    desk = Desk(qtbot)
    qtbot.addWidget(desk.editor)
    desk.editor.setPlainText("I wrod this.")
    desk.editor.clearFocus()
    assert desk.marked() == ["wrod"]
    plain, waved = picture(desk, is_on=False), picture(desk, is_on=True)
    different = [at for at in plain if plain[at] != waved[at]]
    start, end = (rect(desk, place) for place in desk.marks.places[0])
    baseline = start.top() + start.height() * 0.6

    assert different
    assert all(start.left() - 2 <= x <= end.left() + 2 and y > baseline for x, y in different)
    rows = {y for _, y in different}
    assert len(rows) >= 3, "a wave, not a line"
    ink = theme.colour("text3").name()
    assert ink != theme.colour("accent").name()


def picture(desk: Desk, *, is_on: bool) -> dict[tuple[int, int], int]:
    """Return the pixels of the field's upper part."""
    desk.editor.spelling = desk.marks if is_on else None
    image = desk.editor.grab().toImage()
    return {
        (x, y): image.pixel(x, y) for x, y in product(range(200), range(min(60, image.height())))
    }


def rect(desk: Desk, position_u16: int) -> QRect:
    """Return where a place of the text stands in the field."""
    cursor = desk.editor.textCursor()
    cursor.setPosition(position_u16)
    return desk.editor.cursorRect(cursor).translated(desk.editor.viewport().pos())


def test_a_long_text_is_looked_at_only_where_it_is_seen(desk: Desk) -> None:
    """Much that was pasted must not hold up the next key."""
    assert desk.checker is not None
    desk.editor.setPlainText("".join(f"In the year {n} I wrod to you.\n" for n in range(400)))
    desk.checker.asked = 0
    desk.editor.grab(QRect(0, 0, 600, 200))

    assert 0 < desk.checker.asked < 200


def test_a_long_paragraph_is_marked_bit_by_bit(qtbot: QtBot, theme: Theme) -> None:
    """In slices, with room for keys between them; the end comes by itself."""
    desk = Desk(qtbot, at_once_s=0)
    qtbot.addWidget(desk.editor)
    checker = desk.checker
    assert checker is not None
    text = "".join(f"In the year {n} we wrod to you. " for n in range(9))
    desk.editor.setPlainText(text)
    checker.asked = 0
    desk.editor.grab()
    assert checker.asked == 7, "one sentence, and no figure"
    qtbot.waitUntil(lambda: checker.asked == 7 * 9)

    assert desk.marked() == ["wrod"] * 9


def test_a_key_costs_one_sentence(desk: Desk) -> None:
    """What was looked at is remembered by its words, wherever it moves."""
    assert desk.checker is not None
    desk.editor.setPlainText("One sentence is here. Another sentence is here. A third is too.")
    assert desk.marked() == []
    before = desk.checker.asked
    desk.editor.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(desk.editor, "x")
    assert desk.marked() == []

    assert desk.checker.asked - before <= 4


def test_nothing_is_drawn_while_letters_are_composed_or_nothing_may_be_written(desk: Desk) -> None:
    """An input method's letters move the words; a text to read is nobody's to correct."""
    desk.editor.setPlainText("I wrod this.")
    QApplication.sendEvent(desk.editor, QInputMethodEvent("ni", []))
    assert desk.marked() == []
    QApplication.sendEvent(desk.editor, QInputMethodEvent("", []))
    assert desk.marked() == ["wrod"]

    desk.editor.setReadOnly(True)
    assert desk.marked() == []


def test_other_words_and_other_texts_are_looked_at_anew(desk: Desk) -> None:
    """What was left alone is told again in another text, and nothing without a dictionary."""
    desk.editor.setPlainText("I wrod this.")
    assert desk.marked() == ["wrod"]
    desk.left.add("wrod")
    desk.marks.forget()
    assert desk.marked() == []

    desk.marks.left.add("wrod")
    desk.editor.setPlainText("I wrod that.")
    assert desk.marks.left == set()

    desk.left.clear()
    desk.checker = None
    assert desk.marked() == []


def test_a_paragraph_in_another_language_is_left_alone(desk: Desk) -> None:
    """A quotation must not turn the page into a warning."""
    desk.editor.setPlainText("I wrod.\nEs tut mir leid, dass ich dich so verletzt habe.")

    assert desk.marked() == ["wrod"]
    assert desk.marks.passed_over == "en-GB"
    desk.editor.setPlainText("I wrod.")
    assert desk.marks.passed_over == "", "it is gone"


def test_what_is_written_is_not_remembered_at_every_key(desk: Desk, qtbot: QtBot) -> None:
    """A letter of one long paragraph would be kept whole for each letter typed into it."""
    text = "I was there and saw it all. " * 100
    desk.editor.setPlainText(text)
    desk.editor.moveCursor(QTextCursor.MoveOperation.End)
    most = 0
    for letter in "The day was colld. " * 11:
        QTest.keyClicks(desk.editor, letter)
        assert desk.marked().count("colld") <= 11
        most = max(most, desk.marks.characters)
    written = len(desk.editor.toPlainText())
    assert written > len(text) + 200
    assert written <= most <= 6 * written
    assert desk.marked() == ["colld"] * 11

    qtbot.waitUntil(lambda: desk.marks.characters <= 2 * written)


def test_what_is_struck_out_is_forgotten(desk: Desk, qtbot: QtBot) -> None:
    """Nobody looks into a memory for it, and nothing is kept for nobody."""
    desk.editor.setPlainText("I wrod this.\nIt was the Harbour.\nIt was late.")
    assert desk.marked() == ["wrod"]
    assert desk.marks.remembers("Harbour")
    cursor = QTextCursor(desk.editor.document().findBlockByNumber(1))
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    cursor.removeSelectedText()
    qtbot.waitUntil(lambda: not desk.marks.remembers("Harbour"))
    assert desk.marks.remembers("It was late."), "what stands there still is looked at once"

    desk.editor.document().setUndoRedoEnabled(False)
    desk.editor.setPlainText("Another text.")
    assert not desk.marks.remembers("wrod")

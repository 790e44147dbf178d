"""Typing is saved by itself: soon, never later than two seconds, exactly as it was typed."""

from __future__ import annotations

from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.autosave import AT_MOST_MS, IDLE_MS, Autosave, TextEditor, text_of
from reconcile_gui.workbook.tables import journal_entry
from tests.widget.session_tools import Sitting, focus
from tests.workbooks import open_book, pages, write_page

pytest_plugins = ["tests.widget.session_fixtures"]

HARD_TEXTS = [
    "😀🏳️‍🌈👩‍👩‍👧",
    "مرحبا שלום 对不起",
    "e\u0301 ﬁ \u00a0no-break\u2009thin",
    "\ttabs\tand  spaces ",
    "x" * 400,
    "\u200f\u202eright\u200d\ufeff",
]
MANY_LINES = "one\n\n two\nthree\u2028soft\n"


class Desk:
    """A window with an editor, watched, and another field to go to."""

    def __init__(self, editor: TextEditor, qtbot: QtBot) -> None:
        """Show the window with the caret in the editor."""
        self.window = QWidget()
        self.editor = editor
        editor.setParent(self.window)
        self.other = QLineEdit(self.window)
        self.saved: list[str] = []
        self.autosave = Autosave(editor, self.saved.append)
        self.qtbot = qtbot
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        focus(editor, qtbot)

    def compose(self, letters: str) -> None:
        """Let an input method show letters that are not given yet."""
        QApplication.sendEvent(self.editor, QInputMethodEvent(letters, []))

    def give(self, letters: str) -> None:
        """Let the input method give its letters."""
        event = QInputMethodEvent("", [])
        event.setCommitString(letters)
        QApplication.sendEvent(self.editor, event)


@pytest.fixture(params=[QTextEdit, QPlainTextEdit, QLineEdit])
def desk(request: pytest.FixtureRequest, qtbot: QtBot) -> Desk:
    """Return a window with each kind of editor."""
    return Desk(request.param(), qtbot)


@pytest.fixture
def page(qtbot: QtBot) -> Desk:
    """Return a window with an editor of many lines."""
    return Desk(QTextEdit(), qtbot)


def test_a_pause_in_typing_saves(desk: Desk) -> None:
    """Nobody has to save."""
    start = monotonic()
    QTest.keyClicks(desk.editor, "words")
    assert desk.saved == []
    assert desk.autosave.is_pending
    desk.qtbot.waitUntil(lambda: bool(desk.saved))

    assert desk.saved == ["words"]
    assert not desk.autosave.is_pending
    assert (monotonic() - start) * 1000 >= IDLE_MS * 0.9


def test_typing_without_a_pause_is_saved_within_two_seconds(desk: Desk) -> None:
    """A power cut must not take more."""
    start = monotonic()

    def type_on() -> bool:
        QTest.keyClicks(desk.editor, "x")
        return bool(desk.saved)

    desk.qtbot.waitUntil(type_on)
    elapsed_ms = (monotonic() - start) * 1000

    assert elapsed_ms < AT_MOST_MS + IDLE_MS
    assert set(desk.saved[0]) == {"x"}


def test_leaving_the_field_saves_at_once(desk: Desk) -> None:
    """Another field, another tab, another window."""
    QTest.keyClicks(desk.editor, "words")
    focus(desk.other, desk.qtbot)

    assert desk.saved == ["words"]


def test_flushing_saves_at_once_and_only_once(desk: Desk) -> None:
    """Before a lock, whatever the timers do."""
    QTest.keyClicks(desk.editor, "words")
    desk.autosave.flush()
    desk.autosave.flush()

    assert desk.saved == ["words"]
    assert not desk.autosave.is_pending


def test_a_text_that_came_back_to_what_it_was_is_not_saved(desk: Desk) -> None:
    """A letter typed and taken away is no change."""
    desk.autosave.load("same")
    QTest.keyClicks(desk.editor, "x")
    QTest.keyClick(desk.editor, Qt.Key.Key_Backspace)
    desk.autosave.flush()

    assert desk.saved == [] or desk.saved[-1:] != ["same"]


def test_loading_saves_nothing_and_has_nothing_to_undo(desk: Desk) -> None:
    """Ctrl+Z must not bring another record's words into this one."""
    QTest.keyClicks(desk.editor, "one record")
    desk.autosave.load("another")
    QTest.keyClick(desk.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.autosave.flush()

    assert text_of(desk.editor) == "another"
    assert desk.saved == []
    assert not desk.autosave.is_pending


def test_clearing_forgets_the_text_and_how_it_came_about(desk: Desk) -> None:
    """After a lock nothing may be brought back by a key."""
    desk.autosave.load("secret")
    QTest.keyClicks(desk.editor, " words")
    desk.autosave.clear()
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
        QTest.keyClick(desk.editor, key, Qt.KeyboardModifier.ControlModifier)
    desk.autosave.flush()

    assert text_of(desk.editor) == ""
    assert desk.saved == []


def test_letters_still_being_composed_are_kept_on_flush(desk: Desk) -> None:
    """A lock in the midst of a word of an input method must not lose it."""
    QTest.keyClicks(desk.editor, "a")
    desk.compose("にほ")
    desk.autosave.flush()

    assert desk.saved == ["aにほ"]
    assert text_of(desk.editor) == "aにほ"


def test_saving_in_between_does_not_disturb_composing(desk: Desk) -> None:
    """The timers must not end a word for the person."""
    QTest.keyClicks(desk.editor, "a")
    desk.compose("に")
    desk.qtbot.waitUntil(lambda: bool(desk.saved))
    assert desk.saved == ["a"]
    desk.compose("にほ")
    desk.give("日本")
    desk.autosave.flush()

    assert desk.saved == ["a", "a日本"]


def test_letters_composed_and_given_up_are_not_saved(desk: Desk) -> None:
    """Escape in an input method takes them away."""
    desk.compose("に")
    desk.compose("")
    desk.autosave.flush()

    assert desk.saved == []


def test_clearing_takes_composed_letters_off_the_screen(desk: Desk) -> None:
    """They are the person's words as well."""
    desk.compose("秘密")
    desk.autosave.clear()
    desk.autosave.flush()

    assert text_of(desk.editor) == ""
    assert desk.saved == []


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_what_was_typed_is_saved_character_by_character(desk: Desk, text: str) -> None:
    """Qt's own plain text turns some spaces into others."""
    if isinstance(desk.editor, QLineEdit):
        desk.editor.insert(text.replace("\t", " "))
        text = text.replace("\t", " ")
    else:
        desk.editor.insertPlainText(text)
    desk.autosave.flush()

    assert desk.saved == [text]


def test_lines_are_kept_as_they_are(page: Desk) -> None:
    """Hard and soft ends of lines, empty ones, the last one."""
    assert isinstance(page.editor, QTextEdit)
    page.editor.insertPlainText(MANY_LINES)
    page.autosave.flush()
    page.autosave.load(MANY_LINES)

    assert page.saved == [MANY_LINES]
    assert text_of(page.editor) == MANY_LINES


def test_marking_words_is_no_change(page: Desk) -> None:
    """The coach paints; that must not save, nor be undone."""
    assert isinstance(page.editor, QTextEdit)
    page.autosave.load("words")
    cursor = page.editor.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    selection = QTextEdit.ExtraSelection()
    selection.cursor = cursor
    page.editor.setExtraSelections([selection])
    page.autosave.flush()

    assert page.saved == []
    assert not page.editor.document().isUndoAvailable()


def test_a_save_that_is_refused_is_offered_again(qtbot: QtBot) -> None:
    """A mistake in one moment must not mark the words as saved."""
    tried: list[str] = []

    def refuse_once(text: str) -> None:
        tried.append(text)
        if len(tried) == 1:
            raise LookupError

    editor = QLineEdit()
    qtbot.addWidget(editor)
    autosave = Autosave(editor, refuse_once)
    editor.insert("words")
    with pytest.raises(LookupError):
        autosave.flush()
    autosave.flush()

    assert tried == ["words", "words"]


def test_nothing_ticks_while_nothing_is_unsaved(desk: Desk) -> None:
    """An idle program must not wake the computer."""
    assert not desk.autosave.is_pending
    QTest.keyClicks(desk.editor, "x")
    desk.autosave.flush()

    assert not desk.autosave.is_pending


def test_from_the_key_to_the_disk_it_takes_two_seconds_at_most(
    sitting: Sitting, qtbot: QtBot
) -> None:
    """The first promise of a journal, on a real file."""
    sitting.lay_in(write_page(""))
    sitting.open()
    session = sitting.session
    editor = QTextEdit()
    qtbot.addWidget(editor)

    def save(text: str) -> None:
        session.write(lambda tx: tx.update(journal_entry, 1, body=text), replaces="page")

    autosave = Autosave(editor, save)
    with qtbot.waitSignal(session.saved, timeout=AT_MOST_MS + 1000):
        QTest.keyClicks(editor, "typed")
    assert not autosave.is_pending
    sitting.close()
    book = open_book(sitting.path)
    found = pages(book)
    book.close()

    assert found == ["typed"]


@pytest.mark.parametrize("text", HARD_TEXTS)
def test_following_what_stands_here_already_leaves_the_way_back(desk: Desk, text: str) -> None:
    """A no-break space, or a whole emoji, is not another text after a save."""
    desk.autosave.load(text)
    QTest.keyClicks(desk.editor, "s")
    desk.autosave.flush()
    assert not desk.autosave.follow(text_of(desk.editor))
    desk.editor.undo()

    assert text_of(desk.editor) == text


def test_what_somebody_else_wrote_is_followed_unless_words_are_being_typed(desk: Desk) -> None:
    """Letters still being composed are words too."""
    assert desk.autosave.follow("theirs")
    desk.compose("つら")
    assert not desk.autosave.follow("theirs, again")
    desk.give("つらい")
    assert not desk.autosave.follow("theirs, again")
    desk.autosave.flush()

    assert desk.autosave.follow("theirs, again")
    assert [one.replace("つらい", "") for one in desk.saved] == ["theirs"]

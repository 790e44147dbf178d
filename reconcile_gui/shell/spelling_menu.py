"""What the menu of a field offers for a word that is in no dictionary."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QTextCursor

from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.qtkit.composing import is_composing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from reconcile_gui.qtkit.spelling_marks import SpellingMarks
    from reconcile_gui.shell.spelling import Spelling
    from reconcile_gui.spell.paragraphs import Place

NOTHING_LIKE_IT = QT_TRANSLATE_NOOP("SpellingMenu", "No word like it")
ADD = QT_TRANSLATE_NOOP("SpellingMenu", "Add to my words")
LEAVE = QT_TRANSLATE_NOOP("SpellingMenu", "Leave it in this text")


def offer(menu: QMenu, marks: SpellingMarks, place: Place, spelling: Spelling) -> None:
    """Put words that were perhaps meant at the head of a menu, and what to do without them."""
    editor, cursor, word = marks.editor, _cursor(marks, place), word_at(marks, place)
    checker = spelling.checker_for(editor)
    guesses = checker.guesses(word) if checker else ()
    actions: list[QAction] = []
    for number, guess in enumerate(guesses, start=1):
        action = QAction(guess.replace("&", "&&"), menu)
        action.setObjectName(f"spelling_{number}")
        action.triggered.connect(partial(_replace, marks, cursor, word, guess))
        actions.append(action)
    if not guesses:
        nothing = QAction(_tr(NOTHING_LIKE_IT), menu)
        nothing.setObjectName("spelling_nothing")
        nothing.setEnabled(False)
        actions.append(nothing)
    add, leave = QAction(_tr(ADD), menu), QAction(_tr(LEAVE), menu)
    add.setObjectName("spelling_add")
    leave.setObjectName("spelling_leave")
    add.triggered.connect(partial(_add, spelling, word))
    leave.triggered.connect(partial(_leave, spelling, marks, word))
    actions += [_line(menu), add, leave, _line(menu)]
    usual = menu.actions()
    if usual:
        menu.insertActions(usual[0], actions)
    else:
        menu.addActions(actions)


def word_at(marks: SpellingMarks, place: Place) -> str:
    """Return the word as it is written."""
    return _cursor(marks, place).selectedText()


def _cursor(marks: SpellingMarks, place: Place) -> QTextCursor:
    cursor = marks.editor.textCursor()
    cursor.setPosition(place[0])
    cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _replace(marks: SpellingMarks, at: QTextCursor, word: str, guess: str, *_: object) -> None:
    """Write the word that was meant, as one step of undo.

    at: a cursor moves along with what is written while the menu is open. Nothing is done
    while letters are being composed: they would follow the caret to the word.
    """
    cursor = QTextCursor(at)
    if is_composing(marks.editor):
        return
    if marks.editor.isReadOnly() or cursor.selectedText() != word:
        return  # the text has become another one while the menu was open
    cursor.beginEditBlock()
    cursor.insertText(guess)
    cursor.endEditBlock()
    marks.editor.setTextCursor(cursor)
    marks.let_be()


def _add(spelling: Spelling, word: str, *_: object) -> None:
    spelling.add(word)


def _leave(spelling: Spelling, marks: SpellingMarks, word: str, *_: object) -> None:
    spelling.leave(word, marks.editor)


def _line(menu: QMenu) -> QAction:
    line = QAction(menu)
    line.setSeparator(True)
    return line


def _tr(words: str) -> str:
    return QCoreApplication.translate("SpellingMenu", words)

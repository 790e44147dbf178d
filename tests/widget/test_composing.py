"""Letters an input method is still composing, and what may come between: nothing is lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget

from reconcile_gui.reflection import store
from tests.widget.shell_tools import CTRL, CTRL_SHIFT, PASSPHRASE, House, everything

pytest_plugins = ["tests.widget.shell_fixtures"]

COMPOSED = "日本"


@pytest.fixture
def opened(house: House) -> House:
    """Return the program with a passphrase, a question in front."""
    house.lay_in(*everything("Harbour"), passphrase=PASSPHRASE)
    house.start_locked()
    house.go("reflect")
    house.settle()
    return house


def to_question(house: House) -> QTextEdit:
    """Go to the field of an answer."""
    house.program.views.reflect().open_question("E2")
    house.settle()
    return house.find(QTextEdit, "answer_editor")


def to_journal(house: House) -> QTextEdit:
    """Go to a blank page."""
    house.key(Qt.Key.Key_J, CTRL)
    house.settle()
    return house.find(QTextEdit, "page_editor")


def to_own_question(house: House) -> QTextEdit:
    """Go to a new question of one's own."""
    house.program.views.reflect().open_own_question("")
    house.press("add_own_question")
    house.settle()
    return house.find(QTextEdit, "own_question_1")


def compose(editor: QWidget, letters: str) -> None:
    """Let an input method show letters it has not given yet."""
    editor.setFocus()
    QApplication.sendEvent(editor, QInputMethodEvent(letters, []))


def change_tab(house: House) -> None:
    """Go to another tab and come back."""
    house.go("boundaries")
    house.go("reflect")


def lock(house: House) -> None:
    """Lock, and come back."""
    house.lock()
    house.unlock()


def hide(house: House) -> None:
    """Hide, and come back."""
    house.program.curtain.hide()
    house.settle()
    house.program.curtain.lock()
    house.settle()
    house.unlock()


def leave_field(house: House) -> None:
    """Go to another field of the same page."""
    house.key(Qt.Key.Key_F, CTRL)
    house.settle()


FIELDS: dict[str, Callable[[House], QTextEdit]] = {
    "question": to_question,
    "journal": to_journal,
    "own question": to_own_question,
}
BETWEEN: dict[str, Callable[[House], None]] = {
    "another tab": change_tab,
    "lock": lock,
    "hide": hide,
    "find in the tab": leave_field,
}


def kept(house: House) -> list[str]:
    """Return what is on the disk of answers, pages and own questions."""
    answers = house.look_in(store.answers_to("E2"), PASSPHRASE)
    pages = house.look_in(store.entries(10), PASSPHRASE)
    own = house.look_in(store.own_questions(), PASSPHRASE)
    bodies = [one.body for one in answers] + [one.body for one in pages]
    bodies += [one.body for one in own]
    return [body for body in bodies if "Harbour" not in body]


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize("field", FIELDS)
def test_a_composition_that_is_broken_off_is_kept(opened: House, field: str, between: str) -> None:
    """The last word of a sentence in Japanese is a word too, and is there once."""
    editor = FIELDS[field](opened)
    opened.type(editor, "a ")
    compose(editor, COMPOSED)
    BETWEEN[between](opened)
    opened.close()

    assert kept(opened) == [f"a {COMPOSED}"]


@pytest.mark.parametrize("field", FIELDS)
def test_a_save_leaves_a_composition_alone(opened: House, field: str) -> None:
    """What was given is saved after its pause; what is composed goes on under the hand."""
    editor = FIELDS[field](opened)
    opened.type(editor, "a ")
    compose(editor, COMPOSED)
    with opened.qtbot.waitSignal(opened.session.saved):
        pass

    assert editor.textCursor().block().layout().preeditAreaText() == COMPOSED
    given = QInputMethodEvent("", [])
    given.setCommitString(f"{COMPOSED}語")
    QApplication.sendEvent(editor, given)
    opened.close()
    assert kept(opened) == [f"a {COMPOSED}語"]


@pytest.mark.parametrize("field", ["search_field", "everywhere_field"])
def test_words_to_look_for_are_composed_in_peace(opened: House, field: str) -> None:
    """Neither field looks for half a word, nor takes it away; given, it is looked for."""
    opened.key(Qt.Key.Key_F, CTRL if field == "search_field" else CTRL_SHIFT)
    opened.settle()
    editor = opened.find(QLineEdit, field)
    compose(editor, "Harb")
    opened.settle()
    assert editor.text() == ""
    given = QInputMethodEvent("", [])
    given.setCommitString("Harbour")
    QApplication.sendEvent(editor, given)
    opened.settle()

    assert editor.text() == "Harbour"
    compose(editor, COMPOSED)
    opened.lock()
    opened.unlock()
    assert COMPOSED not in opened.all_texts()
    assert "Harbour" not in editor.text()

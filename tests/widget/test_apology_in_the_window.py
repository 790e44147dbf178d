"""Apologise in the whole program: words being composed are kept, copied ones lead back."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from reconcile_gui.apology import store
from reconcile_gui.reflection.store import save_answer
from reconcile_gui.workbook.hand_overs import note_hand_over
from reconcile_gui.workbook.transaction import Transaction
from tests.widget.shell_tools import PASSPHRASE, House

pytest_plugins = ["tests.widget.shell_fixtures"]


@pytest.fixture
def composing(house: House) -> House:
    """Return the program in the middle of a word that an input method composes in a letter."""
    house.lay_in(store.create_letter(language="ja"), passphrase=PASSPHRASE)
    house.start_locked()
    house.go("apologise")
    editor = house.part("sorry")
    editor.setFocus()
    QTest.keyClicks(editor, "a ")
    QApplication.sendEvent(editor, QInputMethodEvent("ごめん", []))
    return house


def test_another_tab_keeps_a_composition(composing: House) -> None:
    """It is on the disk, it is there when one comes back, and it can be taken back."""
    composing.go("reflect")
    found = composing.look(store.letter(1))
    assert found is not None
    assert found.body_of("sorry") == "a ごめん"

    composing.go("apologise")
    editor = composing.part("sorry")
    assert editor.toPlainText() == "a ごめん"
    assert editor.document().isUndoAvailable()


def test_a_lock_keeps_a_composition(composing: House) -> None:
    """Saved before the key is dropped; shown again after the passphrase."""
    composing.lock()
    assert "ごめん" not in composing.part("sorry").toPlainText()
    composing.unlock()
    composing.settle()

    assert composing.part("sorry").toPlainText() == "a ごめん"


def test_hiding_keeps_a_composition(composing: House) -> None:
    """The page that hides everything is there at once, and the words are on their way."""
    composing.press("hide")
    composing.settle()

    letter = composing.look_in(store.letter(1), PASSPHRASE)
    assert letter is not None
    assert letter.body_of("sorry") == "a ごめん"


ANSWER = "I hid a debt from you."


def copy_an_answer(tx: Transaction) -> None:
    """Answer a question and copy the answer into the letter, as Reflect does."""
    save_answer("E2", "What did you do?", "en", ANSWER)(tx)
    row = store.add_to_part(1, "what", ANSWER)(tx)
    note_hand_over(("answer", 1), row, ANSWER)(tx)


def test_words_from_reflect_lead_back_to_their_answer(house: House) -> None:
    """From the letter to the question, in one press."""
    house.lay_in(store.create_letter(language="en"), copy_an_answer)
    house.start()
    house.go("apologise")
    house.settle()
    house.qtbot.waitUntil(lambda: house.is_seen("open_source_what_0"))
    house.press("open_source_what_0")
    house.settle()

    assert house.window.tab == "reflect"
    assert house.find(QTextEdit, "answer_editor").toPlainText() == ANSWER

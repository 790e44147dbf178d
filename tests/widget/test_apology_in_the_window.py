"""Apologise in the whole program: what comes between never costs a letter that is composed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reconcile_gui.apology import store
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

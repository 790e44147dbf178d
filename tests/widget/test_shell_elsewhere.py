"""Another program that writes to the open file is noticed, and what it wrote is shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextEdit

from reconcile_gui.workbook.tables import journal_entry
from tests.widget.shell_tools import CTRL, House
from tests.workbooks import open_book, pages

pytest_plugins = ["tests.widget.shell_fixtures"]


@pytest.fixture
def page(house: House) -> QTextEdit:
    """Return a page of the journal that is being written, saved."""
    house.lay_in()
    house.start()
    house.key(Qt.Key.Key_J, CTRL)
    house.settle()
    editor = house.find(QTextEdit, "page_editor")
    house.type(editor, "Mine")
    house.saved()
    return editor


def write_elsewhere(house: House, words: str) -> None:
    """Let another program, which looks at no lock of ours, write over the page."""
    other = open_book(house.path, clock=house.clock)
    other.write(lambda tx: tx.update(journal_entry, 1, body=words))
    other.close()


def come_back(house: House) -> None:
    """Leave the window for another one and come back to it."""
    other = QDialog()
    other.show()
    other.activateWindow()
    house.qtbot.waitUntil(other.isActiveWindow)
    other.close()
    house.window.activateWindow()
    house.qtbot.waitUntil(house.window.isActiveWindow)
    house.settle()


def test_coming_back_to_the_window_shows_what_another_program_wrote(
    house: House, page: QTextEdit
) -> None:
    """Else the next key would write the older words over it."""
    write_elsewhere(house, "Theirs, and more words")
    come_back(house)

    assert page.toPlainText() == "Theirs, and more words"
    assert "Another program" in house.text("message_sentence")
    house.press("message_secondary")
    assert not house.is_seen("saving_bar")


def test_words_that_are_being_written_stay_and_it_is_said(house: House, page: QTextEdit) -> None:
    """Nobody loses a sentence in the midst of it."""
    write_elsewhere(house, "Theirs")
    house.type(page, " and more")
    house.saved()
    house.qtbot.waitUntil(lambda: house.is_seen("saving_bar"))
    house.settle()

    assert page.toPlainText() == "Mine and more"
    assert "Another program" in house.text("message_sentence")
    house.close()
    book = open_book(house.path)
    assert pages(book) == ["Mine and more"]
    book.close()


def test_coming_back_to_what_nobody_else_touched_says_nothing(
    house: House, page: QTextEdit
) -> None:
    """Most of the time."""
    come_back(house)

    assert not house.is_seen("saving_bar")
    assert page.toPlainText() == "Mine"

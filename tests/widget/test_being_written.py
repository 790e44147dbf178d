"""Whatever is written, in whatever field, is told once after a pause: nothing is passed over."""

from __future__ import annotations

import ast
from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.autosave import Autosave, put_text
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.shell.being_written import NOT_READ, BeingWritten, is_read
from tests.project import nodes, python_files
from tests.widget.kit_tools import laid_out

Heard = list[tuple[str, bool]]
FIELDS: dict[str, Callable[[], QLineEdit | QTextEdit | QPlainTextEdit]] = {
    "a line": QLineEdit,
    "a text": QTextEdit,
    "a plain text": QPlainTextEdit,
    "one of ours": lambda: GrowingEditor(writing="note"),
}


class Sheet:
    """A window with fields, and what was told of them."""

    def __init__(self, qtbot: QtBot, app: QApplication) -> None:
        """Show an empty window."""
        self.qtbot = qtbot
        self.window = QWidget()
        self.column = QVBoxLayout(self.window)
        qtbot.addWidget(self.window)
        self.letter: QWidget | None = None
        self.written = BeingWritten(self.window, app, lambda field: field is self.letter)
        self.heard: Heard = []
        self.written.paused.connect(lambda text, letter: self.heard.append((text, letter)))
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def add(self, field: QWidget, object_name: str = "some_field") -> None:
        """Put a field into the window."""
        field.setObjectName(object_name)
        self.column.addWidget(field)
        laid_out()

    def type(self, field: QWidget, words: str) -> None:
        """Type into a field."""
        field.setFocus()
        self.qtbot.waitUntil(field.hasFocus)
        QTest.keyClicks(field, words)

    def hear(self) -> Heard:
        """Wait until something was told."""
        self.qtbot.waitUntil(lambda: bool(self.heard))
        return self.heard


@pytest.fixture
def sheet(qtbot: QtBot, qapp: QApplication) -> Sheet:
    """Return an empty window."""
    return Sheet(qtbot, qapp)


@pytest.mark.parametrize("kind", FIELDS)
def test_every_kind_of_field_is_read(kind: str, sheet: Sheet) -> None:
    """A new field is read without anybody having to think of it."""
    field = FIELDS[kind]()
    sheet.add(field)
    sheet.type(field, "I am lost")

    assert sheet.hear() == [("I am lost", False)]


def test_it_is_told_whether_a_letter_is_written(sheet: Sheet) -> None:
    """A sentence about letters belongs to letters."""
    sheet.letter = QTextEdit()
    sheet.add(sheet.letter)
    sheet.type(sheet.letter, "Dear you")

    assert sheet.hear() == [("Dear you", True)]


def test_going_to_another_field_ends_the_pause(sheet: Sheet) -> None:
    """Somebody writes a sentence and goes on at once: it is told all the same."""
    first, second = QLineEdit(), QTextEdit()
    sheet.add(first)
    sheet.add(second)
    sheet.type(first, "one")
    sheet.type(second, "two")

    assert sheet.heard == [("one", False)]


def test_another_record_in_the_field_takes_no_unread_words_away(sheet: Sheet) -> None:
    """A page opened within the pause lies in the same field; what it holds is not new."""
    field = QTextEdit()
    sheet.add(field)
    sheet.type(field, "typed now")
    put_text(field, "written long ago")

    assert sheet.hear() == [("typed now", False)]


def test_a_form_that_empties_itself_was_written_in(sheet: Sheet) -> None:
    """Enter kept it; its words are told before they are gone."""
    field = QLineEdit()
    sheet.add(field)
    sheet.type(field, "kept")
    field.clear()

    assert sheet.heard == [("kept", False)]


def test_a_lock_passes_no_words_over(sheet: Sheet) -> None:
    """The field is emptied in the middle of a pause; what to show waits for the passphrase."""
    field = QTextEdit()
    saving = Autosave(field, lambda _text: None)
    sheet.add(field)
    sheet.type(field, "private")
    sheet.window.setEnabled(False)
    saving.clear()

    assert sheet.heard == [("private", False)]


def test_what_is_read_again_is_not_being_written(sheet: Sheet) -> None:
    """Coming back to words of last year opens nothing."""
    field = QTextEdit()
    sheet.add(field)
    field.setFocus()
    put_text(field, "written long ago")
    field.clearFocus()

    assert sheet.heard == []


def test_a_field_of_another_window_is_another_windows(sheet: Sheet, qtbot: QtBot) -> None:
    """The system's own boxes ask for names of files."""
    box, field = QWidget(), QLineEdit()
    qtbot.addWidget(box)
    QVBoxLayout(box).addWidget(field)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    sheet.type(field, "letter.pdf")
    sheet.window.activateWindow()
    qtbot.waitUntil(sheet.window.isActiveWindow)

    assert sheet.heard == []


def test_days_and_numbers_are_no_sentences(sheet: Sheet) -> None:
    """Their inner fields are lines like any other."""
    for field in (QDateEdit(QDate(2026, 3, 1)), QSpinBox()):
        sheet.add(field)
        inner = field.findChild(QLineEdit)

        assert inner is not None
        assert not is_read(inner)


@pytest.mark.parametrize("object_name", NOT_READ)
def test_secrets_names_and_searches_are_not_read(object_name: str, sheet: Sheet) -> None:
    """Each with its reason in the table."""
    field = QLineEdit()
    sheet.add(field, object_name)
    sheet.type(field, "I want to die")
    field.clearFocus()

    assert sheet.heard == []


def test_every_exception_is_a_field_of_the_program() -> None:
    """A name that is no field any more would hide the next one that is called so."""
    said = {
        node.value
        for path in python_files("reconcile_gui")
        if path.name != "being_written.py"
        for node in nodes(path)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }

    assert set(NOT_READ) - said == set()

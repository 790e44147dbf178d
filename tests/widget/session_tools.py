"""Someone at work in a real workbook file, for views that are typed into."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.session import Session
from reconcile_gui.workbook.errors import WorkbookProblem
from reconcile_gui.workbook.transaction import Operation, Query
from tests.workbooks import StandingClock, make_book, open_book

T = TypeVar("T")


class Sitting:
    """Someone at work in one file: opens it, closes it, and looks into it."""

    def __init__(self, path: Path, qtbot: QtBot, clock: StandingClock) -> None:
        """Make the file; `open` opens it."""
        self.path, self.clock = path, clock
        self._qtbot = qtbot
        self.session = Session()
        make_book(path, clock=clock).close()

    def open(self) -> None:
        """Open the file in the session."""
        problems: list[WorkbookProblem] = []
        with self._qtbot.waitSignal(self.session.opened):
            self.session.open(lambda: open_book(self.path, clock=self.clock), problems.append)
        assert problems == []

    def close(self) -> None:
        """Close it, with everything on the disk."""
        with self._qtbot.waitSignal(self.session.closed):
            self.session.close()

    def lay_in(self, operation: Operation[T]) -> T:
        """Write while the session is closed, as another sitting did; return what it gives."""
        book = open_book(self.path, clock=self.clock)
        try:
            return book.write(operation).value
        finally:
            book.close()

    def look(self, query: Query[T]) -> T:
        """Return what is on the disk, once nothing waits any more."""
        answers: list[T] = []
        self._qtbot.waitUntil(lambda: self.session.waiting == 0)
        self.session.read(query, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def settle(self) -> None:
        """Wait until everything asked for so far has been answered."""
        self.look(lambda _: None)
        self.look(lambda _: None)
        self.look(lambda _: None)


def focus(widget: QWidget, qtbot: QtBot) -> None:
    """Bring the keyboard to a widget of a window that is shown."""
    widget.window().activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def walk(most: int = 60) -> list[str]:
    """Press Tab until it has come round; return the names of what had the keyboard."""
    names: list[str] = []
    for _ in range(most):
        current = QApplication.focusWidget()
        if current is None or (names and current.objectName() == names[0]):
            break
        names.append(current.objectName())
        QTest.keyClick(current, Qt.Key.Key_Tab)
    return names


def click_at(button: QAbstractButton, ms: int) -> None:
    """Press and let go of a button at a moment, as the display stamps it."""
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        place = QPointF(button.rect().center())
        event = QMouseEvent(
            kind,
            place,
            button.mapToGlobal(place),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.setTimestamp(ms)
        QApplication.sendEvent(button, event)

"""Someone at the Trust tab over a real workbook file: hands and eyes."""

from __future__ import annotations

import itertools
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.trust import store
from reconcile_gui.trust.chart_paper_widget import Outside
from reconcile_gui.trust.promises import done_on_for
from reconcile_gui.trust.records import Line, Outcome, PastLine, Size, Terms, ToWhom
from reconcile_gui.trust.trust_view import TrustView
from tests.widget.kit_tools import in_window, laid_out
from tests.widget.session_tools import Sitting, focus

W = TypeVar("W", bound=QWidget)
TODAY = date(2026, 3, 3)  # a Tuesday; where the standing clock stands
NO_KEY = Qt.KeyboardModifier.NoModifier
# Never on this tab, whatever is in the workbook.
FORBIDDEN = ("%", "streak", "score", "win ", "level", "points", "badge", "!")


class Trust:
    """The view in a window, and the hands and eyes in front of it."""

    def __init__(self, sitting: Sitting, theme: Theme, qtbot: QtBot) -> None:
        """Put the view in a window; nothing is open yet."""
        self.sitting, self.theme, self.qtbot = sitting, theme, qtbot
        self.numbers = itertools.count(1)
        self.window, self.view = in_window(theme, self._build)
        self.window.resize(1280, 800)

    def begin_anew(self, outside: Outside | None = None) -> None:
        """Put another view in the place of this one, as another start does."""
        self.view.deleteLater()
        build = partial(self._build, outside=outside)
        self.window, self.view = in_window(self.theme, build, self.window)

    def _build(self, look: Theme, outside: Outside | None = None) -> TrustView:
        sitting = self.sitting
        return TrustView(sitting.session, look, sitting.clock, self.new_uuid, outside=outside)

    def new_uuid(self) -> str:
        """Return a uuid that no other promise of the test has."""
        return f"{next(self.numbers):08d}-1111-4111-8111-111111111111"

    def open(self) -> None:
        """Open the workbook and look at the tab."""
        self.sitting.open()
        with self.qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.look()

    def look(self) -> None:
        """Come to the tab."""
        self.view.show_workbook()
        self.settle()

    def change_scale(self, scale: float) -> None:
        """Choose another text size."""
        self.theme.change(scale=scale)
        laid_out()

    def settle(self) -> None:
        """Wait until everything asked for so far has been answered and laid out."""
        self.sitting.settle()
        laid_out()

    # Before the sitting -------------------------------------------------------------------

    def lay_in(
        self,
        body: str,
        due_on: date | None,
        outcome: Outcome = Outcome.OPEN,
        *,
        to_whom: ToWhom = ToWhom.PARTNER,
        to_name: str = "",
        made_on: date = TODAY,
    ) -> None:
        """Put a promise into the file, with an outcome as its button records it."""
        terms = Terms(body, to_whom, to_name, Size.SMALL, made_on, due_on)
        promise_id = self.sitting.lay_in(store.save_promise(self.new_uuid(), terms))
        if outcome is Outcome.OPEN:
            return
        book_lines = self.sitting.lay_in(store.open_lines())
        line = next(one for one in book_lines if one.promise.id == promise_id)
        day = done_on_for(outcome, due_on, self.sitting.clock.today())
        self.sitting.lay_in(store.record_outcome(line.occurrence.id, outcome, day))

    # Eyes ---------------------------------------------------------------------------------

    def find(self, kind: type[W], object_name: str) -> W:
        """Return the one widget of this name."""
        found = self.view.findChild(kind, object_name)
        assert isinstance(found, kind), object_name
        return found

    def text(self, object_name: str) -> str:
        """Return what a label says."""
        return self.find(QLabel, object_name).text()

    def is_seen(self, object_name: str) -> bool:
        """Tell whether a widget of this name is to be seen."""
        found = self.view.findChild(QWidget, object_name)
        return isinstance(found, QWidget) and found.isVisible()

    def lines(self) -> list[Line]:
        """Return the open lines on the disk."""
        return self.sitting.look(store.open_lines())

    def past(self) -> list[PastLine]:
        """Return the settled lines on the disk."""
        return self.sitting.look(store.past_lines(50))

    def bodies(self, table: str = "promise_table") -> list[str]:
        """Return the promises in a list on screen, top to bottom."""
        seen = [
            label
            for label in self.find(QWidget, table).findChildren(QLabel)
            if label.objectName().startswith("promise_body_") and label.isVisible()
        ]
        return [label.text() for label in sorted(seen, key=_top)]

    def buttons(self, body: str) -> list[str]:
        """Return the words of the buttons beside a promise."""
        found = [
            each
            for each in self.row(body).findChildren(QAbstractButton)
            if each.isVisible() and each.objectName().startswith("promise_")
        ]
        return [each.text() for each in sorted(found, key=lambda each: each.pos().x())]

    def row(self, body: str) -> QWidget:
        """Return the row of a promise."""
        label = next(
            each
            for each in self.view.findChildren(QLabel)
            if each.text() == body and each.objectName().startswith("promise_body_")
        )
        row = label.parentWidget()
        assert row is not None
        return row

    def all_texts(self) -> list[str]:
        """Return every word on the tab: shown, hidden, in tooltips, for a screen reader."""
        texts: list[str] = []
        for each in self.view.findChildren(QWidget):
            texts += [each.toolTip(), each.accessibleName(), each.accessibleDescription()]
            if isinstance(each, QLabel | QAbstractButton | QLineEdit):
                texts.append(each.text())
            elif isinstance(each, QTextEdit):
                texts += [each.toPlainText(), each.placeholderText()]
        return [text for text in texts if text]

    # Hands --------------------------------------------------------------------------------

    def stand_on(self, body: str) -> None:
        """Bring the keyboard to the row of a promise."""
        row = self.row(body)
        self.window.activateWindow()
        row.setFocus()
        laid_out()
        assert row.hasFocus()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        """Press a key where the keyboard is, and wait for what it asked for."""
        current = QApplication.focusWidget()
        assert current is not None
        QTest.keyClick(current, key, modifiers)
        self.settle()

    def press(self, object_name: str) -> None:
        """Press a button by name, and wait for what it asked for."""
        self.click(self.find(QAbstractButton, object_name))

    def press_beside(self, body: str, words: str) -> None:
        """Press the button with these words beside a promise."""
        buttons = self.row(body).findChildren(QAbstractButton)
        self.click(next(each for each in buttons if each.text() == words))

    def click(self, button: QAbstractButton) -> None:
        """Click a button that is to be seen, and wait for what it asked for."""
        assert button.isVisible(), button.objectName()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def write(self, object_name: str, words: str) -> None:
        """Type words into a field."""
        field = self.view.findChild(QWidget, object_name)
        assert isinstance(field, QTextEdit | QLineEdit), object_name
        focus(field, self.qtbot)
        QTest.keyClicks(field, words)

    def leave(self) -> None:
        """Put the window away."""
        self.window.close()
        self.window.deleteLater()


def _top(label: QLabel) -> int:
    return label.mapToGlobal(label.rect().topLeft()).y()

"""Someone at the Today tab over a real workbook file: hands and eyes."""

from __future__ import annotations

import itertools
from datetime import date
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

from reconcile_gui.care import store as care_store
from reconcile_gui.care.contact import Status, StatusEntry
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.question_files import load_questions
from reconcile_gui.resources import resource
from reconcile_gui.today.today_view import TodayView
from reconcile_gui.trust import store as trust_store
from reconcile_gui.trust.records import PastLine, Size, Terms, ToWhom
from reconcile_gui.workbook.preferences import preferences
from tests.widget.kit_tools import in_window, laid_out
from tests.widget.session_tools import Sitting, focus

W = TypeVar("W", bound=QWidget)
TODAY = date(2026, 3, 3)  # a Tuesday; where the standing clock stands
BANK = load_questions(resource("questions", "en"))


class Today:
    """The view in a window, and the hands and eyes in front of it."""

    def __init__(self, sitting: Sitting, theme: Theme, qtbot: QtBot) -> None:
        """Put the view in a window; nothing is open yet."""
        self.sitting, self.theme, self.qtbot = sitting, theme, qtbot
        self.wanted: list[tuple[str, object]] = []
        self._numbers = itertools.count(1)
        self.window, self.view = in_window(
            theme,
            lambda look: TodayView(
                sitting.session, look, sitting.clock, BANK, resource("care", "en")
            ),
        )
        self.window.resize(1280, 800)
        self._listen()

    def _listen(self) -> None:
        view = self.view
        view.question_wanted.connect(lambda key: self.wanted.append(("question", key)))
        view.letter_wanted.connect(lambda key: self.wanted.append(("letter", key)))
        view.help_wanted.connect(lambda key: self.wanted.append(("help", key)))
        view.status_wanted.connect(lambda: self.wanted.append(("status", None)))
        view.journal_wanted.connect(lambda: self.wanted.append(("journal", None)))
        view.check_in_wanted.connect(lambda: self.wanted.append(("check_in", None)))
        view.promises_wanted.connect(lambda: self.wanted.append(("promises", None)))
        view.letting_go_wanted.connect(lambda: self.wanted.append(("letting_go", None)))
        view.kind_of_letter_wanted.connect(
            lambda kind: self.wanted.append(("kind_of_letter", kind))
        )
        view.boundaries_wanted.connect(lambda key: self.wanted.append(("boundaries", key)))
        view.openness_wanted.connect(lambda key: self.wanted.append(("openness", key)))

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

    def settle(self) -> None:
        """Wait until everything asked for so far has been answered and laid out."""
        self.sitting.settle()
        laid_out()

    # Before the sitting -------------------------------------------------------------------

    def promise(self, body: str, due_on: date | None, to_whom: ToWhom = ToWhom.PARTNER) -> None:
        """Put a promise into the file."""
        terms = Terms(body, to_whom, "", Size.SMALL, TODAY, due_on)
        uuid = f"{next(self._numbers):08d}-1111-4111-8111-111111111111"
        self.sitting.lay_in(trust_store.save_promise(uuid, terms))

    def status(self, status: Status, said_on: date | None = None) -> None:
        """Record how contact stands."""
        moment = self.sitting.clock.now()
        entry = StatusEntry(status, moment, moment, said_on=said_on)
        self.sitting.lay_in(care_store.record_status(entry))

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

    def rows(self) -> list[str]:
        """Return the names of the rows' buttons, top to bottom."""
        openers = [
            each
            for each in self.view.findChildren(QAbstractButton)
            if each.objectName().startswith("today_") and each.isVisible()
        ]
        top = {each: each.mapTo(self.view, each.rect().topLeft()).y() for each in openers}
        return [each.objectName() for each in sorted(openers, key=lambda each: top[each])]

    def card_buttons(self) -> list[str]:
        """Return the words of the buttons on the card."""
        buttons = self.find(QWidget, "today_card").findChildren(QAbstractButton)
        return [each.text() for each in buttons if each.isVisible()]

    def step(self) -> str | None:
        """Return where the path says the writer is."""
        steps = self.find(QWidget, "path").findChildren(QAbstractButton)
        here = (each for each in steps if each.accessibleName() == f"{each.text()}, where I am")
        return next((each.objectName() for each in here), None)

    def past(self) -> list[PastLine]:
        """Return the settled promises on the disk."""
        return self.sitting.look(trust_store.past_lines(50))

    def preference(self, key: str) -> str:
        """Return a choice kept in the workbook."""
        return self.sitting.look(preferences()).get(key, "")

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

    def key(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is, and wait for what it asked for."""
        current = QApplication.focusWidget()
        assert current is not None
        QTest.keyClick(current, key)
        self.settle()

    def press(self, object_name: str) -> None:
        """Press a button by name, and wait for what it asked for."""
        button = self.find(QAbstractButton, object_name)
        assert button.isVisible(), object_name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def press_card(self, words: str) -> None:
        """Press the button with these words on the card."""
        buttons = self.find(QWidget, "today_card").findChildren(QAbstractButton)
        self.press(next(each.objectName() for each in buttons if each.text() == words))

    def stand_on_card(self) -> None:
        """Bring the keyboard to the card."""
        self.window.activateWindow()
        self.find(QWidget, "today_card").setFocus()
        button = self.find(QAbstractButton, "card_button_1")
        self.qtbot.waitUntil(button.hasFocus)

    def write(self, object_name: str, words: str) -> None:
        """Type words into a field."""
        field = self.find(QTextEdit, object_name)
        focus(field, self.qtbot)
        QTest.keyClicks(field, words)

    def leave(self) -> None:
        """Put the window away."""
        self.window.close()
        self.window.deleteLater()

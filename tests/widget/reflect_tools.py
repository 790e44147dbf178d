"""Someone at the Reflect tab over a real workbook file: hands and eyes."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.states_delegate import STATE_ROLE
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection import store
from reconcile_gui.reflection.guides.files import load_guides
from reconcile_gui.reflection.question_files import load_questions
from reconcile_gui.reflection.questions import QuestionBank
from reconcile_gui.reflection.records import Standing
from reconcile_gui.reflection.reflect_view import ReflectView
from reconcile_gui.resources import resource
from reconcile_gui.text.names import partner_words
from tests.widget.kit_tools import in_window, laid_out
from tests.widget.session_tools import Sitting, focus

W = TypeVar("W", bound=QWidget)
BANK = load_questions(resource("questions", "en"))
GUIDES = load_guides(resource("guides", "en"), resource("questions", "en") / "sources.toml")


class Desk:
    """The view in a window, and the hands and eyes in front of it."""

    def __init__(self, sitting: Sitting, theme: Theme, qtbot: QtBot) -> None:
        """Open the file and the view."""
        self.sitting, self.theme, self.qtbot = sitting, theme, qtbot
        self.standing = Standing(partner_words("Alex"))
        self.bank: QuestionBank = BANK
        sitting.open()
        self.window, self.view = in_window(
            theme,
            lambda look: ReflectView(
                sitting.session, BANK, self._ask_standing, look, sitting.clock, guides=GUIDES
            ),
        )
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        self.view.show_workbook()
        qtbot.waitUntil(lambda: bool(self.text("question_text")))

    def _ask_standing(self) -> Standing:
        return self.standing

    def stand(self, **changes: object) -> None:
        """Change how things stand, as another tab would, and tell the view."""
        self.standing = replace(self.standing, **changes)  # type: ignore[arg-type]
        self.view.show_workbook()
        self.settle()

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

    @property
    def answer(self) -> QTextEdit:
        """Return the field of an answer."""
        return self.find(QTextEdit, "answer_editor")

    @property
    def page(self) -> QTextEdit:
        """Return the field of a journal page."""
        return self.find(QTextEdit, "page_editor")

    def ask(self, question_id: str) -> None:
        """Open a question."""
        one = self.bank.question(question_id)
        assert one is not None
        self.view.open_question(question_id)
        self.settle()
        assert self.text("question_text") == one.text_for(self.standing.partner)

    def write(self, editor: QTextEdit, words: str) -> None:
        """Type words into a field and wait until they are on the disk."""
        focus(editor, self.qtbot)
        QTest.keyClicks(editor, words)
        self.view.flush()
        self.settle()

    def press(self, object_name: str) -> None:
        """Press a button, and wait for what it asked for."""
        QTest.mouseClick(self.find(QAbstractButton, object_name), Qt.MouseButton.LeftButton)
        self.settle()

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key where the keyboard is, and wait for what it asked for."""
        current = QApplication.focusWidget()
        assert current is not None
        QTest.keyClick(current, key, modifiers)
        self.settle()

    def settle(self) -> None:
        """Wait until everything asked for so far has been answered and laid out."""
        self.sitting.settle()
        laid_out()

    def bodies(self, question_id: str) -> list[str]:
        """Return the answers on the disk, newest first."""
        return [one.body for one in self.sitting.look(store.answers_to(question_id))]

    def pages(self) -> list[str]:
        """Return the journal pages on the disk, newest first."""
        return [one.body for one in self.sitting.look(store.entries(100))]

    def search(self, words: str) -> None:
        """Look for words, as with the keyboard."""
        self.view.start_search()
        field = self.find(QLineEdit, "search_field")
        field.clear()
        QTest.keyClicks(field, words)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    # The list of sets ------------------------------------------------------------------

    @property
    def tree(self) -> QTreeView:
        """Return the list of sets."""
        return self.find(QTreeView, "sets")

    def row(self, title: str) -> QModelIndex:
        """Return the row of a set or question."""
        model = self.tree.model()
        heads = [model.index(place, 0) for place in range(model.rowCount())]
        below = [
            model.index(place, 0, head) for head in heads for place in range(model.rowCount(head))
        ]
        return next(index for index in [*heads, *below] if index.data() == title)

    def state(self, title: str) -> str:
        """Return what the list says about a set or question."""
        return str(self.row(title).data(STATE_ROLE))

    def click_row(self, title: str) -> None:
        """Click a row of the list."""
        index = self.row(title)
        self.tree.scrollTo(index)
        place = self.tree.visualRect(index).center() + QPoint(0, 3)
        QTest.mouseClick(self.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def leave(self) -> None:
        """Put the window away, with every word handed over."""
        self.view.flush()
        self.window.close()
        self.window.deleteLater()

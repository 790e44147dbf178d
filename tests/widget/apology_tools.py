"""The Apologise tab in a window, and the hands and eyes in front of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QListWidget,
    QMainWindow,
    QMenu,
    QScrollArea,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from reconcile_gui.apology.apology_view import ApologyView
from reconcile_gui.apology.records import LetterWithParts
from reconcile_gui.care.contact import Status
from reconcile_gui.care.flags import Flags
from reconcile_gui.coach.ruleset import Ruleset, load_ruleset
from reconcile_gui.qtkit.states_delegate import STATE_ROLE
from reconcile_gui.resources import resource
from reconcile_gui.text.names import PartnerWords
from tests.widget.kit_tools import laid_out
from tests.widget.session_tools import Sitting, focus

W = TypeVar("W", bound=QWidget)


@cache
def shipped_rules() -> Ruleset:
    """Return the rules as shipped, loaded once for all tests of a file."""
    return load_ruleset(resource("coach", "en"))


class Them:
    """Who the other person is and how contact stands; a test may change both."""

    def __init__(self, partner: PartnerWords) -> None:
        """Begin in contact."""
        self.partner = partner
        self.status = Status.OPEN
        self.flags = Flags()


class Screen:
    """The view in a window, and the hands and eyes in front of it."""

    def __init__(self, window: QMainWindow, view: ApologyView, qtbot: QtBot) -> None:
        """Look at this window."""
        self.window, self.view, self.qtbot = window, view, qtbot

    def find(self, kind: type[W], object_name: str) -> W:
        """Return the one widget of this name."""
        found = self.view.findChild(kind, object_name)
        assert isinstance(found, kind)
        return found

    def part(self, part_id: str) -> QTextEdit:
        """Return the field of a part."""
        return self.find(QTextEdit, f"part_{part_id}")

    def type_in(self, part_id: str, words: str) -> QTextEdit:
        """Type words at the caret of a part."""
        editor = self.part(part_id)
        focus(editor, self.qtbot)
        QTest.keyClicks(editor, words)
        return editor

    def state(self, part_id: str) -> str:
        """Return what the list says about a part."""
        parts = self.find(QListWidget, "parts_list")
        rows = [parts.item(row) for row in range(parts.count())]
        editor = self.part(part_id)
        title = editor.accessibleName()
        return str(next(row for row in rows if row.text() == title).data(STATE_ROLE))

    def menu(self) -> list[QAction]:
        """Return the entries of the list of letters, as it opens."""
        menu = self.find(QMenu, "letter_menu")
        menu.aboutToShow.emit()
        return menu.actions()

    def choose(self, object_name: str) -> None:
        """Choose an entry of the list of letters."""
        next(each for each in self.menu() if each.objectName() == object_name).trigger()

    def press(self, object_name: str) -> None:
        """Click a button."""
        QTest.mouseClick(self.find(QAbstractButton, object_name), Qt.MouseButton.LeftButton)

    @property
    def page(self) -> QTextEdit:
        """The one field of a letter on one page."""
        return self.find(QTextEdit, "page_text")

    def rows(self) -> list[str]:
        """Return the parts listed, first to last."""
        parts = self.find(QListWidget, "parts_list")
        return [parts.item(row).text() for row in range(parts.count())]

    @property
    def title(self) -> str:
        """The title on the chooser, as it is read out."""
        return self.find(QToolButton, "letter_chooser").accessibleName()

    def writes(self) -> bool:
        """Tell whether a letter is in front."""
        return self.view.letter_id is not None and self.part("opening").isVisible()


Open = Callable[[], Screen]


def on_disk(sitting: Sitting, letter_id: int) -> LetterWithParts:
    """Return a letter as it is on the disk."""
    found = sitting.look(store.letter(letter_id))
    assert found is not None
    return found


def is_in_sight(screen: Screen, widget: QWidget) -> bool:
    """Return whether the top of a widget lies in the visible part of the sheet."""
    area = screen.find(QScrollArea, "sheet")
    laid_out()
    top = widget.mapTo(area.viewport(), QPoint(1, 1))
    return area.viewport().rect().contains(QPoint(1, top.y()))


def words_in(window: QWidget) -> set[str]:
    """Return every word any widget or menu of a window holds."""
    texts: list[str] = []
    for widget in window.findChildren(QWidget):
        for read in ("text", "toPlainText", "placeholderText", "title"):
            found = getattr(widget, read, "")
            texts.append(str(found() if callable(found) else found))
        texts += [widget.accessibleName(), widget.toolTip()]
        texts += [each.text() for each in widget.actions()]
    return {word for text in texts for word in text.split()}

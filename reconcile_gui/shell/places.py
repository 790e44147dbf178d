"""Where a person was in each tab: for the way back after a lock, after Hide, after a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from reconcile_gui.qtkit.view import Returning

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Stood:
    """What was in front in a view, which control had the keyboard, and the caret in it.

    at: as the view's `place` gave it, or None. caret: anchor and position in UTF-16 units.
    """

    at: object | None
    keyboard: str
    caret: tuple[int, int] = (0, 0)


class Places:
    """Remembers in memory only, names and numbers only, and for one workbook only."""

    def __init__(self) -> None:
        """Remember nothing yet."""
        self._stood: dict[str, Stood] = {}
        self._workbook: Path | None = None
        self._emptied: set[str] = set()
        self._is_coming_back = False

    def remember(self, views: Mapping[str, QWidget], workbook: Path) -> None:
        """Note where a person is in these views, by the key of their tab."""
        self._workbook = workbook
        for key, view in views.items():
            if key not in self._emptied:  # else there is nothing to be noted; see before
                self._stood[key] = stood_in(view)

    def note_emptied(self) -> None:
        """Remember, from now on, for views that have forgotten everything."""
        self._emptied = set(self._stood)

    def note_opened(self, workbook: Path) -> None:
        """Forget everything, unless it is the same workbook that is open again."""
        if workbook != self._workbook:
            self.forget()

    def forget(self) -> None:
        """Forget everything."""
        self._stood, self._workbook, self._emptied = {}, None, set()

    def come_back(self) -> None:
        """Lead back in the tab that is shown next, though its view was never emptied."""
        self._is_coming_back = True

    def lead_back(self, key: str, view: QWidget) -> Stood | None:
        """Let an emptied view bring what was in front in it; return what is left to do.

        None where the person simply went to another tab: Qt keeps the keyboard there.
        """
        is_coming_back, self._is_coming_back = self._is_coming_back, False
        stood, is_emptied = self._stood.pop(key, None), key in self._emptied
        self._emptied.discard(key)
        if stood is None or not (is_coming_back or is_emptied):
            return None
        if is_emptied and stood.at is not None and isinstance(view, Returning):
            view.return_to(stood.at)
        return stood


def stood_in(view: QWidget) -> Stood:
    """Return where a person is in a view, also while the keyboard is elsewhere."""
    focus = view.focusWidget()
    if focus is None:
        return Stood(place_in(view), "")
    return Stood(place_in(view), focus.objectName(), _caret_of(focus))


def place_in(view: QWidget) -> object | None:
    """Return what is in front in a view, if it can tell."""
    return view.place() if isinstance(view, Returning) else None


def stand(view: QWidget, stood: Stood) -> bool:
    """Give the keyboard back as it was; False if that control is not there any more.

    Nor where something else is in front by now: the same field holds another text.
    """
    if not stood.keyboard or place_in(view) != stood.at:
        return False
    for control in view.findChildren(QWidget, stood.keyboard):
        if control.isVisible() and control.isEnabled():
            control.setFocus(Qt.FocusReason.OtherFocusReason)
            _put_caret(control, *stood.caret)
            return True
    return False


def _caret_of(control: QWidget) -> tuple[int, int]:
    if isinstance(control, QTextEdit):
        return control.textCursor().anchor(), control.textCursor().position()
    if isinstance(control, QLineEdit):
        return control.cursorPosition(), control.cursorPosition()
    return 0, 0


def _put_caret(control: QWidget, anchor: int, position: int) -> None:
    if isinstance(control, QTextEdit):
        end = control.document().characterCount() - 1
        cursor = control.textCursor()
        cursor.setPosition(min(anchor, end))
        cursor.setPosition(min(position, end), QTextCursor.MoveMode.KeepAnchor)
        control.setTextCursor(cursor)
        control.ensureCursorVisible()
    elif isinstance(control, QLineEdit):
        control.setCursorPosition(position)

"""What is being written, in whatever field: told after a pause, for the two care rules.

Every field of the window is read but those that are named here. So a new field is read
without anybody having to think of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from reconcile_gui.qtkit.autosave import text_of
from reconcile_gui.qtkit.pause import Pause

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.qtkit.autosave import TextEditor

# Fields whose words are nobody's to read, or are no sentences: by object name.
NOT_READ = {
    "passphrase": "a secret, also while it is shown",
    "old_passphrase": "a secret",
    "new_passphrase": "a secret",
    "new_passphrase_again": "a secret",
    "search_field": "somebody looks for their own words",
    "everywhere_field": "somebody looks for their own words",
    "find_in_letter": "somebody looks for their own words",
    "own_name": "any name will do",
    "partner_name": "any name will do",
    "promise_to_name": "any name will do",
    "salutation": "a name",
    "signature": "a name",
    "date_line": "a day",
}


class BeingWritten(QObject):
    """Follows the keyboard from field to field; keeps the words only until they are told."""

    paused = Signal(str, bool)  # all of a field's text; whether it is a letter to someone

    def __init__(
        self, window: QWidget, app: QApplication, is_letter: Callable[[QWidget], bool]
    ) -> None:
        """is_letter: tells of a field whether a letter to someone is written in it."""
        super().__init__(window)
        self._window, self._is_letter = window, is_letter
        self._field: TextEditor | None = None
        self._text, self._is_to_someone = "", False
        self._pause = Pause(self)
        self._pause.over.connect(self._on_over)
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is self._field:
            return
        self._pause.end()
        if self._field is not None and shiboken6.isValid(self._field):
            self._field.textChanged.disconnect(self._on_text)
        self._field = None
        if is_read(now) and self._window.isAncestorOf(now):
            self._field = now
            now.textChanged.connect(self._on_text)

    def _on_text(self) -> None:
        """Take the words now: other ones may be in the field before the pause is over."""
        if self._field is None:
            return
        text = text_of(self._field)
        if not text.strip():
            self._pause.end()  # a form that was kept is empty again
            return
        self._text, self._is_to_someone = text, self._is_letter(self._field)
        self._pause.start()

    def _on_over(self) -> None:
        text, self._text = self._text, ""
        if text:
            self.paused.emit(text, self._is_to_someone)


def is_read(field: QWidget | None) -> TypeGuard[TextEditor]:
    """Tell whether the care rules read what is written in this field."""
    if not isinstance(field, QTextEdit | QPlainTextEdit | QLineEdit) or field.isReadOnly():
        return False
    is_part = isinstance(field.parent(), QAbstractSpinBox | QComboBox)  # a day, a number, a choice
    return not is_part and field.objectName() not in NOT_READ

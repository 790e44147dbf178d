"""Cut, copy, paste and select all, for the text that has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.shell.actions import Actions

    Text = QTextEdit | QPlainTextEdit | QLineEdit

NAMES = ("cut", "copy", "paste", "select_all")


class TextCommands(QObject):
    """Knows which text had the keyboard before a menu took it.

    The keys need none of this: a text with the keyboard takes its own.
    """

    def __init__(self, actions: Actions, menu: QMenu, app: QApplication) -> None:
        """menu: the one they stand in; what can be done is looked up when it opens."""
        super().__init__(menu)
        self._actions = actions
        self._text: Text | None = None
        app.focusChanged.connect(self._on_focus)
        menu.aboutToShow.connect(self._allow)

    def slots(self) -> dict[str, Callable[[], None]]:
        """Return what each command does."""
        return {
            "cut": lambda: self._do("cut"),
            "copy": lambda: self._do("copy"),
            "paste": lambda: self._do("paste"),
            "select_all": lambda: self._do("selectAll"),
        }

    def _do(self, what: str) -> None:
        text = self._living()
        if text is not None:
            getattr(text, what)()

    def _living(self) -> Text | None:
        text = self._text
        if text is None or not shiboken6.isValid(text) or not text.isVisible():
            return None
        return text

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QTextEdit | QPlainTextEdit | QLineEdit):
            self._text = now
        elif now is not None and not isinstance(now, QMenu | QMenuBar):
            self._text = None

    def _allow(self) -> None:
        """Switch off what could do nothing now."""
        text = self._living()
        chosen = text is not None and has_selection(text)
        writable = text is not None and not text.isReadOnly()
        paste = writable and bool(QApplication.clipboard().text())
        for name, allowed in zip(
            NAMES, (chosen and writable, chosen, paste, text is not None), strict=True
        ):
            self._actions[name].setEnabled(allowed)


def has_selection(text: Text) -> bool:
    """Tell whether there are chosen words that may be copied."""
    if isinstance(text, QLineEdit):
        return text.hasSelectedText() and text.echoMode() is QLineEdit.EchoMode.Normal
    return text.textCursor().hasSelection()

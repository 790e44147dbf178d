"""Keys typed while a view is still reading: held, and given to what they were meant for."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reconcile_gui.shell.window import Window

_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class TypeAhead(QObject):
    """Holds what would be text, in order, until the keyboard is where it belongs.

    Installed on windows, like the counting of Esc. Commands and keys that walk pass.
    """

    def __init__(self, window: Window) -> None:
        """Hold nothing yet."""
        super().__init__(window)
        self._window = window
        self._is_holding = False
        self._held: list[tuple[QKeyEvent, QWidget | None]] = []

    def hold(self) -> None:
        """Hold from now on, unless somebody walks along the tabs."""
        self._is_holding = not self._window.tab_bar.hasFocus()

    def release(self) -> None:
        """Give what was held to what has the keyboard now.

        A text takes all of it; anything else only what was pressed on itself: a letter
        that was meant for a text must not record an outcome.
        """
        held, self._held, self._is_holding = self._held, [], False
        for event, pressed_in in held:
            focus = self._window.focusWidget()
            is_text = isinstance(focus, QTextEdit | QPlainTextEdit | QLineEdit)
            if focus is not None and (is_text or focus is pressed_in):
                QApplication.sendEvent(focus, event)
                if shiboken6.isValid(focus):
                    QApplication.sendEvent(focus, _released(event))

    def drop(self) -> None:
        """Forget what was held: the window is about to be blank."""
        self._held, self._is_holding = [], False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take text keys on their way into the window."""
        if not self._is_holding or event.type() != QEvent.Type.KeyPress:
            return False
        key = cast("QKeyEvent", event)
        is_ours = watched is self._window.windowHandle()
        if not is_ours or QApplication.activePopupWidget() or not _is_text(key):
            return False
        self._held.append((_copy(key), self._window.focusWidget()))
        return True


def _is_text(key: QKeyEvent) -> bool:
    if key.modifiers() & _COMMANDS:
        return False
    return (key.text().isprintable() and bool(key.text())) or key.key() == Qt.Key.Key_Backspace


def _copy(key: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        QEvent.Type.KeyPress, key.key(), key.modifiers(), key.text(), key.isAutoRepeat()
    )


def _released(key: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyRelease, key.key(), key.modifiers(), key.text())

"""Where the keyboard belongs in a view that has just come to the front."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QTextEdit

from reconcile_gui.shell.commands import first_control

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.shell.window import Window

# A view reads, reads again for what it found, and shows it.
ROUNDS = 3


class KeyboardHome(QObject):
    """Gives the keyboard to the first thing to type in or to press, once it is there."""

    given = Signal()  # typing goes somewhere from now on

    def __init__(self, window: Window, session: Session) -> None:
        """Know the window and what the views read through."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._begun: set[QWidget] = set()

    def give(self, view: QWidget, rounds: int = ROUNDS) -> None:
        """Wait until the view has read what it shows, then give it the keyboard.

        Not if the person was in the view before, and is again where they were; not if a
        field in it took the keyboard by itself; not while somebody walks along the tabs.
        """
        if rounds:
            self._session.on_owner(
                lambda _book: view, partial(self.give, rounds=rounds - 1), self._session.failed.emit
            )
            return
        if view is self._window.in_front and not self._is_settled(view):
            self._begun.add(view)
            control = home_in(view)
            if control is not None:
                control.setFocus()
            if isinstance(control, QTextEdit):
                go_on_writing(control)
        self.given.emit()

    def _is_settled(self, view: QWidget) -> bool:
        focus = self._window.focusWidget()
        if focus is None or not view.isAncestorOf(focus):
            return self._window.tab_bar.hasFocus()
        # Qt gives the first control of a new page the keyboard, whatever it is.
        return view in self._begun or isinstance(focus, QTextEdit | QLineEdit)


def home_in(view: QWidget) -> QWidget | None:
    """Return what takes the keyboard first: where the view itself begins, if it says so."""
    begin_in = getattr(view, "begin_in", None)
    pane: QWidget = begin_in() if begin_in is not None else view
    return first_control(pane) or first_control(view)


def go_on_writing(editor: QTextEdit) -> None:
    """Put the caret behind the last word, where that scrolls nothing away.

    Not where somebody has been in the text already.
    """
    is_all_seen = editor.visibleRegion().boundingRect().height() == editor.height()
    if editor.textCursor().position() == 0 and is_all_seen:
        editor.moveCursor(QTextCursor.MoveOperation.End)

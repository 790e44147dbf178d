"""Where the keyboard belongs in a view that has just come to the front."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QTextEdit

from reconcile_gui.shell.commands import first_control
from reconcile_gui.shell.places import stand
from reconcile_gui.shell.type_ahead import TypeAhead

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.shell.places import Stood
    from reconcile_gui.shell.window import Window
    from reconcile_gui.workbook.errors import WorkbookProblem

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
        self._turn = 0
        self.type_ahead = TypeAhead(window)
        session.closed.connect(self._on_closed)

    def give(self, view: QWidget, stood: Stood | None = None) -> None:
        """Wait until the view has read what it shows, then give it the keyboard.

        stood: where the person was in it, and is to be again. Else not if the person was
        in the view before, and is again where they were; not if a field in it took the
        keyboard by itself; not while somebody walks along the tabs. What is typed
        meanwhile is held.
        """
        self._turn += 1
        self.type_ahead.hold()
        self._wait(ROUNDS, self._turn, stood, view)

    def take_back(self) -> None:
        """Give the keyboard from a bar that is about to go to where it was before."""
        view = self._window.in_front
        control = view.focusWidget() or home_in(view)
        if control is not None:
            control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wait(self, rounds: int, turn: int, stood: Stood | None, view: QWidget) -> None:
        if turn != self._turn:
            return  # another view has come to the front meanwhile
        if rounds:
            then = partial(self._wait, rounds - 1, turn, stood)
            self._session.on_owner(lambda _book: view, then, self._on_failed)
            return
        if view is self._window.in_front:
            self._put(view, stood)
        self.type_ahead.release()
        self.given.emit()

    def _put(self, view: QWidget, stood: Stood | None) -> None:
        if self._window.tab_bar.hasFocus():
            return
        if stood is not None and stand(view, stood):
            self._begun.add(view)
        elif not self._is_settled(view):
            self._begun.add(view)
            control = home_in(view)
            if control is not None:
                control.setFocus()
            if isinstance(control, QTextEdit):
                go_on_writing(control)

    def _on_closed(self) -> None:
        """Begin anew in every view: they are emptied, and may show another workbook next."""
        self._begun.clear()
        self.type_ahead.drop()

    def _on_failed(self, problem: WorkbookProblem) -> None:
        self.type_ahead.release()
        self._session.failed.emit(problem)

    def _is_settled(self, view: QWidget) -> bool:
        focus = self._window.focusWidget()
        if focus is None or not view.isAncestorOf(focus):
            return False
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

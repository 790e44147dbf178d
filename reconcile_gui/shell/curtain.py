"""Hiding and locking: first the window is blank, then everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reconcile_gui import logsafe
from reconcile_gui.qtkit.dialogs import clear_own_clipboard, end_boxes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.view import View
    from reconcile_gui.shell.unlock_page import UnlockPage
    from reconcile_gui.shell.window import Window


class Curtain(QObject):
    """Draws the curtain over the workbook, and opens it again."""

    drawing = Signal()  # the window is about to be blank: whatever lies beside it must go
    drawn_back = Signal()  # nothing is hidden any more; what was in front is wanted again

    def __init__(
        self,
        window: Window,
        session: Session,
        unlock_page: UnlockPage,
        views: Callable[[], Iterable[View]],
        needs_passphrase: Callable[[], bool],
        place: Callable[[], Path],
    ) -> None:
        """Cover this window; views: everything that holds a person's text at the moment."""
        super().__init__(window)
        self._window = window
        self._session = session
        self._unlock_page = unlock_page
        self._views = views
        self._needs_passphrase = needs_passphrase
        self._place = place
        self._is_hidden = False
        self._is_locked = False
        self._before: QWidget | None = None
        window.hidden_page.go_on.connect(self.draw_back)
        session.failed.connect(self._on_failed)
        session.closed.connect(unlock_page.say_saved)
        session.opened.connect(self._on_opened)

    @property
    def is_hidden(self) -> bool:
        """Whether the blank page is in front."""
        return self._is_hidden

    @property
    def is_locked(self) -> bool:
        """Whether the key was dropped, or will be as soon as everything is saved."""
        return self._is_locked

    def hide(self) -> None:
        """Blank the window before anything else happens, then save and minimise.

        A second time changes nothing at all: whoever looks on must see no answer to it.
        """
        if self._is_hidden:
            return
        self._is_hidden = True
        self._before = self._window.in_front
        self.drawing.emit()
        self._window.show_hidden()
        end_boxes()
        clear_own_clipboard()
        self._flush()
        if self._needs_passphrase() and self._session.is_open:
            self._drop()
        logsafe.event("hidden")
        self._window.showMinimized()

    def draw_back(self) -> None:
        """Show what was hidden; with a passphrase, ask for it first."""
        if not self._is_hidden:
            return
        self._is_hidden = False
        was_wanted = self._window.uncover()
        if self._session.is_open:
            self.drawn_back.emit()
        elif was_wanted:
            return  # trouble, or a question, that came up while hidden
        elif self._needs_passphrase():
            self.show_locked()
        else:
            self.drawn_back.emit()

    @property
    def before(self) -> QWidget | None:
        """The page that was in front before hiding."""
        return self._before

    def lock(self) -> None:
        """Save, empty every view, drop the key; blank first."""
        if not self._needs_passphrase() or not self._session.is_open:
            return
        self.drawing.emit()
        self.show_locked()
        self._window.repaint()
        end_boxes()
        clear_own_clipboard()
        self._flush()
        self._drop()
        logsafe.event("locked")

    def show_locked(self) -> None:
        """Ask for the passphrase."""
        self._window.show_gate(self._unlock_page)
        self._window.bar_place.hide()
        self._window.status.say(self._about_file())
        self._unlock_page.ask()
        if self._session.is_held:
            self._unlock_page.say_unsaved(self._session.waiting)

    def _about_file(self) -> str:
        words = self.tr("{file} · on this computer only")
        return words.format(file=self._place().name)

    def _flush(self) -> None:
        if self._session.is_open:
            for view in self._views():
                attempt(view.flush)

    def _drop(self) -> None:
        self._is_locked = True
        self._window.offer_lock(offered=False)
        for view in self._views():
            attempt(view.clear)
        self._session.close()

    def lock_if_hidden(self) -> None:
        """Drop the key of what was opened, or protected, while somebody had come in."""
        if self._is_hidden and self._needs_passphrase() and self._session.is_open:
            self._drop()

    def _on_opened(self) -> None:
        self._is_locked = False
        self.lock_if_hidden()

    def _on_failed(self, _problem: object) -> None:
        if not self._session.is_open:
            self._unlock_page.say_unsaved(self._session.waiting)


def attempt(step: Callable[[], None]) -> None:
    """Take one view's step; a mistake in it must not keep the others, or the key, open."""
    try:
        step()
    except Exception as error:  # noqa: BLE001 - the key must go whatever a view does
        # PRIVACY: the message may hold private words; the type does not.
        logsafe.event("view_failed", kind=error)

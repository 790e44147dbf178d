"""Locks when the desktop does; what was written is saved before the computer sleeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reconcile_gui import logsafe
from reconcile_gui.shell.desktop import Sign

if TYPE_CHECKING:
    from reconcile_gui.shell.curtain import Curtain
    from reconcile_gui.shell.leaving import Leaving
    from reconcile_gui.shell.tools import Tools


class DesktopLock(QObject):
    """Each sign has a switch of its own in the settings."""

    def __init__(self, tools: Tools, curtain: Curtain, leaving: Leaving) -> None:
        """Follow the desktop from now on."""
        super().__init__(curtain)
        self._tools = tools
        self._curtain = curtain
        self._leaving = leaving
        tools.desktop.seen.connect(self._on_seen)
        tools.session.opened.connect(tools.desktop.ask_for_a_moment)
        tools.session.closed.connect(tools.desktop.let_it_sleep)

    def _on_seen(self, sign: Sign) -> None:
        logsafe.event("told_by_desktop")
        self._leaving.flush()
        if getattr(self._tools.settings.now, sign.value):
            self._curtain.lock()
        if sign is Sign.SLEEP:
            self._sleep_when_saved()

    def _sleep_when_saved(self) -> None:
        """Hold sleep up until the last word is on the disk; a lock says so by itself."""
        session, desktop = self._tools.session, self._tools.desktop

        def saved(_: object) -> None:
            desktop.let_it_sleep()

        if session.is_open:
            session.on_owner(lambda _book: None, saved, saved)
        elif not session.is_closing:
            desktop.let_it_sleep()

"""Saying what came to the front of the window, for somebody who does not see it come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reconcile_gui.qtkit.page_told import PageTold, tell_page
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.shell.tabs import TABS

if TYPE_CHECKING:
    from reconcile_gui.shell.keyboard_home import KeyboardHome
    from reconcile_gui.shell.window import Window


class FrontTold(PageTold):
    """Tells a page by its name, and a tab by its title once the keyboard is in it."""

    def __init__(self, window: Window, keyboard: KeyboardHome) -> None:
        """Listen to this window from now on."""
        super().__init__(window.stack)
        self._window = window
        self._told = ""  # key of the tab that was told last, and is in front since then
        keyboard.given.connect(self._on_given)

    def tell(self) -> None:
        """Tell a page; a tab waits until its view has read what it shows."""
        window = self._window
        if window.shows_tab:
            return
        self._told = ""
        if window.in_front is not window.hidden_page:  # nothing is to be heard then either
            tell_page(window.in_front)

    def _on_given(self) -> None:
        window = self._window
        if not window.shows_tab or window.tab == self._told:
            return
        self._told = window.tab
        # Who walks along the tabs hears each of them by itself.
        if not window.tab_bar.hasFocus():
            title = next(place.title for place in TABS if place.key == window.tab)
            announce(window.in_front, QCoreApplication.translate("Tabs", title))

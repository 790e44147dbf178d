"""F1: the help page for what is in front, and the ways from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile_gui.handbook.handbook_page import HandbookPage
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.shell.pages import Pages
    from reconcile_gui.shell.window import Window

HANDBOOK = "handbook"  # the command, and the page, of its name
# Of what is in sight and has not the keyboard, only whole pages tell what is in front.
WHOLE_PAGES = ("_page", "_view")


class Helping(QObject):
    """Shows pages of the program's own words, the help page that fits among them."""

    def __init__(self, window: Window, pages: Pages, session: Session) -> None:
        """Know what is in front, and who shows pages; session: forgets on closing."""
        super().__init__(window)
        self._window, self._pages = window, pages
        self._page: HandbookPage | None = None
        session.closed.connect(self.forget)

    def show(self, key: str) -> None:
        """Show a page by its command; for help, the one for what is in front now."""
        if key != HANDBOOK:
            self._pages.show_words(key)
            return
        from reconcile_gui.handbook.handbook_page import HandbookPage

        page = self._pages.words_page(HANDBOOK)
        if not isinstance(page, HandbookPage):
            return
        if page is not self._page:
            self._page = page
            page.command_wanted.connect(self._on_command)
        subject = page.page_for(screens_in(self._window.in_front, self._window.focusWidget()))
        self._pages.show_words(HANDBOOK)
        page.open_page(subject)

    @Slot()
    def forget(self) -> None:
        """Forget what was looked for in help, as when the window is hidden or locked."""
        if self._page is not None:
            self._page.forget()

    def _on_command(self, key: str) -> None:
        self._window.actions_table[key].trigger()


def screens_in(front: QWidget, keyboard: QWidget | None) -> Iterator[str]:
    """Yield the names of what is in front: around the keyboard, then in sight, then all of it."""
    if keyboard is not None and front.isAncestorOf(keyboard):
        around: QWidget | None = keyboard
        while around is not None and around is not front:
            yield around.objectName()
            around = around.parentWidget()
    seen = [each for each in front.findChildren(QWidget) if each.isVisible()]
    for each in reversed(seen):
        if each.objectName().endswith(WHOLE_PAGES):
            yield each.objectName()
    yield front.objectName()

"""Safety before words: said over Apologise where the other person was afraid or hurt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reconcile_gui.qtkit.message_bar_widget import Choice
from reconcile_gui.resources import resource

if TYPE_CHECKING:
    from reconcile_gui.shell.pages import Pages
    from reconcile_gui.shell.saving_bar import SavingBar
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.shell.window import Window


class BeforeWords(QObject):
    """Says it once after each opening; the letter stays usable for oneself."""

    def __init__(self, window: Window, tools: Tools, pages: Pages, bar: SavingBar) -> None:
        """Watch which tab is shown."""
        super().__init__(window)
        self._window = window
        self._tools = tools
        self._pages = pages
        self._bar = bar
        self._is_said = False
        window.tab_shown.connect(self._look)
        tools.two.changed.connect(self._look)
        tools.session.closed.connect(self._forget)

    def _forget(self) -> None:
        self._is_said = False

    def _look(self) -> None:
        two = self._tools.two
        is_letter = self._window.tab == "apologise" and self._tools.session.is_open
        if self._is_said or not is_letter or not two.offered().shows_safety_first:
            return
        # START: the texts of care are read when they are needed.
        from reconcile_gui.care.pages import PageId, load_pages

        page = load_pages(resource("care", "en")).page(PageId.SAFETY_FIRST)
        if page is None:
            return
        self._is_said = True
        self._bar.tell(
            page.title,
            page.for_partner(two.partner()).blocks[0].text,
            Choice(self.tr("Read on"), self._read_on),
        )

    def _read_on(self) -> None:
        from reconcile_gui.care.pages import PageId

        self._bar.quiet()
        self._pages.show_help(PageId.SAFETY_FIRST.value)

"""Safety before words: said over Apologise where the other person was afraid or hurt."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reconcile_gui.qtkit.languages import shipped
from reconcile_gui.qtkit.message_bar_widget import Choice
from reconcile_gui.qtkit.room import Room, room_for
from reconcile_gui.text.sentences import sentences

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from reconcile_gui.shell.pages import Pages
    from reconcile_gui.shell.saving_bar import SavingBar
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.shell.window import Window


FEW = 2  # sentences


class BeforeWords(QObject):
    """Says it while Apologise is in front, until it is read, each day anew.

    What day it was read on is kept in memory alone; the letter stays usable for oneself.
    """

    def __init__(self, window: Window, tools: Tools, pages: Pages, bar: SavingBar) -> None:
        """Watch what is in front."""
        super().__init__(window)
        self._window = window
        self._tools = tools
        self._pages = pages
        self._bar = bar
        self._title = ""
        self._read_on: dict[Path | None, date] = {}
        window.tab_shown.connect(self._look)
        window.stack.currentChanged.connect(self._look)
        tools.two.changed.connect(self._look)
        tools.session.closed.connect(self._take_back)

    @property
    def _is_fitting(self) -> bool:
        tools, window = self._tools, self._window
        if not tools.session.is_open or not window.shows_tab or window.tab != "apologise":
            return False
        return tools.two.offered().shows_safety_first

    def _look(self) -> None:
        if not self._is_fitting:
            self._take_back()
        elif not self._bar.is_about_saving and self._read_on.get(self._place) != self._today:
            self._say()

    def _say(self) -> None:
        # START: the texts of care are read when they are needed.
        from reconcile_gui.care.pages import PageId, load_pages

        page = load_pages(shipped("care")).page(PageId.SAFETY_FIRST)
        if page is None:
            return
        self._title = page.title
        self._bar.tell(
            page.title,
            self._in_the_room(page.for_partner(self._tools.two.partner()).blocks[0].text),
            Choice(self.tr("Read on"), self._on_read_on),
            self._on_understood,
        )

    def _in_the_room(self, text: str) -> str:
        """Return as much of a text as a bar has room for; *Read on* leads to the rest."""
        if room_for(self._window.width(), self._tools.theme.scale) is not Room.COMPACT:
            return text
        first = [text[each.start_cp : each.end_cp] for each in islice(sentences(text), FEW)]
        return "".join(first).strip()

    def _take_back(self) -> None:
        if self._title:
            self._bar.take_back(self._title)

    @property
    def _place(self) -> Path | None:
        return self._tools.settings.now.last_workbook

    @property
    def _today(self) -> date:
        return self._tools.clock.today()

    def _on_understood(self) -> None:
        self._read_on[self._place] = self._today
        self._take_back()

    def _on_read_on(self) -> None:
        from reconcile_gui.care.pages import PageId

        self._on_understood()
        self._pages.show_help(PageId.SAFETY_FIRST.value)

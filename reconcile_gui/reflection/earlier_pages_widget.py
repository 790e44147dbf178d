"""The pages of the journal before the one in front; where there are none, what it is for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import body2, link
from reconcile_gui.reflection.earlier_widget import EarlierList, EarlierRow

if TYPE_CHECKING:
    from datetime import date

    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.reflection.records import JournalEntry

FIRST_PAGES, MORE_PAGES = 20, 50
GAP_PX = 8


class EarlierPages(QWidget):
    """Lists the newest ones, and older ones when they are wanted."""

    chosen = Signal(str)  # uuid of a page
    older_wanted = Signal()  # `at_most` is more now

    def __init__(self, theme: Theme) -> None:
        """Show nothing yet."""
        super().__init__()
        self._theme = theme
        self._is_listing = True
        self._is_first = False  # no page was written yet
        self._at_most = FIRST_PAGES
        self._none = name(
            body2(
                self.tr(
                    "No pages yet. A page is for whatever is on your mind, with no question to"
                    " answer. It is kept as you type."
                )
            ),
            "no_pages_yet",
        )
        title = self.tr("Earlier pages")
        self._list = EarlierList(theme, "earlier_pages", title, unfolds=False)
        self._older = name(link(self.tr("Show older pages"), "link_caption"), "older_pages")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for each in (self._none, self._list):
            self._column.addWidget(each)
        self._column.addWidget(self._older, 0, Qt.AlignmentFlag.AlignLeft)
        self._older.clicked.connect(self._on_older)
        self._list.chosen.connect(self.chosen)
        theme.changed.connect(self._take_sizes)
        self._take_sizes()
        self.clear()

    @property
    def at_most(self) -> int:
        """How many are to be read; one more than is shown tells whether there are older ones."""
        return self._at_most + 1

    def list_them(self, *, listed: bool) -> bool:
        """List them from the next reading on, or not; tell whether that is new."""
        is_new = listed != self._is_listing
        self._is_listing = listed
        return is_new

    def show_pages(self, pages: Sequence[JournalEntry], in_front: str, today: date) -> None:
        """Show these, the newest first. in_front: uuid of the one that is not listed."""
        shown = pages[: self._at_most] if self._is_listing else ()
        self._list.show_rows(
            [
                EarlierRow(page.uuid, long_day(page.day, today), page.beginning)
                for page in shown
                if page.uuid != in_front
            ]
        )
        self._older.setVisible(self._is_listing and len(pages) > self._at_most)
        self._is_first = not pages

    def say_what_for(self, *, has_words: bool) -> None:
        """Say what the journal is for while nothing is written. has_words: in front."""
        self._none.setVisible(self._is_first and not has_words)

    def clear(self) -> None:
        """Forget every word."""
        self._is_first, self._at_most = False, FIRST_PAGES
        self._list.clear()
        self._older.hide()
        self._none.hide()

    @Slot()
    def _on_older(self) -> None:
        self._at_most += MORE_PAGES
        self.older_wanted.emit()

    @Slot()
    def _take_sizes(self) -> None:
        self._column.setSpacing(self._theme.px(GAP_PX))

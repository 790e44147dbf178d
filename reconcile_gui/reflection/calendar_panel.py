"""The calendar of the journal: a month, its pages, and the way to any other month."""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.month_grid_widget import MonthGrid
from reconcile_gui.qtkit.month_head_widget import MonthHead
from reconcile_gui.qtkit.months import Month
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_inside_widget import PageInside
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import caption, link
from reconcile_gui.reflection import store
from reconcile_gui.reflection.month_pages_widget import MonthPages

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.reflection.records import JournalEntry

SIDE_PX, TOP_PX, GAP_PX = 16, 22, 8


class CalendarPanel(QScrollArea):
    """Reads the pages of the month it shows, and nothing else; only while it is seen."""

    page_chosen = Signal(str)  # uuid of a page written before
    blank_wanted = Signal(object)  # date: of a day without a page, not later than today
    left = Signal()  # the person wants to see it no more
    paper_wanted = Signal()  # pages are to be printed or saved as a file

    def __init__(self, session: Session, theme: Theme, clock: Clock) -> None:
        """Show this month, and no page yet."""
        super().__init__()
        self._session, self._theme, self._clock = session, theme, clock
        self._uuid = ""  # of the page in front
        self.setObjectName("calendar_panel")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        self._wire()
        self._take_sizes()
        self._head.show_month()

    def show_page(self, uuid: str, day: date) -> None:
        """Stand on the day of the page that is in front."""
        self._uuid = uuid
        self._grid.go_to(day)
        self._head.show_month()
        self.refresh()

    def show_in_place(self, *, in_place: bool) -> None:
        """Scroll days and pages together, as where it stands in the page's place.

        Beside the page the days stay, and the list below them scrolls.
        """
        self._list.show_whole(whole=in_place)

    def refresh(self) -> None:
        """Read the month that is shown, if anybody sees it."""
        month = self._grid.month
        if self.isVisible():
            self._session.read(
                store.entries(None, month.first, month.last), partial(self._on_pages, month)
            )

    def begin(self) -> None:
        """Take the keyboard."""
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget every word, and where one was."""
        self._uuid = ""
        self._grid.go_to(self._clock.today())
        self._grid.show_counts(self._grid.month, {})
        self._list.clear()
        self._about.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what may have become another meanwhile."""
        super().showEvent(event)
        self.refresh()

    # Inside ---------------------------------------------------------------------------

    def _build(self) -> None:
        self._grid = name(
            MonthGrid(self._theme, self._clock.today, self._say_day),
            "calendar",
            self.tr("Calendar"),
        )
        self._today = name(link(self.tr("Today"), "link_caption"), "calendar_today")
        self._close = name(link(self.tr("Close the calendar"), "link_caption"), "close_calendar")
        self._about = name(caption(), "calendar_about")
        self._list = MonthPages(self._theme)
        self._paper = name(
            link(self.tr("Print or save a stretch of time…"), "link_caption"), "journal_on_paper"
        )
        self._head = MonthHead(self._theme, self._grid)
        # As wide as the days above it, also where the panel is wider.
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self._today)
        foot.addStretch(1)
        foot.addWidget(self._close)
        inside = PageInside()
        self._column = QVBoxLayout(inside)
        for part in (self._head, self._grid, self._foot):
            self._column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self._about)
        self._column.addWidget(self._list, 1)
        self._column.addWidget(self._paper)
        self._column.addStretch(0)
        self.setWidget(inside)

    def _wire(self) -> None:
        self._today.clicked.connect(self._on_today)
        self._close.clicked.connect(self.left)
        self._paper.clicked.connect(self.paper_wanted)
        self._grid.month_turned.connect(self._on_turned)
        self._grid.day_chosen.connect(self._on_day)
        self._list.chosen.connect(self.page_chosen)
        self._list.walked_to.connect(self._on_walked)
        self._theme.changed.connect(self._take_sizes)

    @Slot()
    def _take_sizes(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(SIDE_PX), px(TOP_PX), px(SIDE_PX), px(GAP_PX))
        self._column.setSpacing(px(GAP_PX))
        self._foot.setFixedWidth(self._grid.sizeHint().width())
        # A bar that comes takes its room beside the days, never from them.
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(self._grid.sizeHint().width() + 2 * px(SIDE_PX) + bar)

    @Slot()
    def _on_today(self) -> None:
        self._grid.walk_to(self._clock.today())
        self.begin()

    @Slot(object)
    def _on_turned(self, _month: Month) -> None:
        self._list.clear()
        self._about.setText("")
        self.refresh()

    def _on_pages(self, month: Month, pages: list[JournalEntry]) -> None:
        if month != self._grid.month:
            return  # turned on meanwhile
        self._grid.show_counts(month, Counter(page.day for page in pages))
        self._list.show_pages(pages, self._clock.today(), self._uuid)
        self._list.setVisible(bool(pages))
        self._about.setText(self._pages_words(len(pages)))

    def _pages_words(self, count: int) -> str:
        if count == 1:
            return self.tr("One page in this month")
        if count:
            return self.tr("%n pages in this month", "", count)
        if self._grid.month.first > self._clock.today():
            return self.tr("No page in this month. It has not come yet.")
        return self.tr("No page in this month. Choosing a day opens a blank one.")

    def _say_day(self, day: date, count: int) -> str:
        words = long_day(day, self._clock.today())
        if count == 1:
            return self.tr("{day}, one page").format(day=words)
        if count:
            return self.tr("{day}, %n pages", "", count).format(day=words)
        return self.tr("{day}, no page").format(day=words)

    @Slot(object)
    def _on_day(self, day: date) -> None:
        # Read, not looked up: the month may have been turned to a moment ago.
        self._session.read(store.entries(None, day, day), partial(self._on_day_read, day))

    def _on_day_read(self, day: date, pages: list[JournalEntry]) -> None:
        of_day = [page.uuid for page in pages]
        if self._uuid in of_day:  # once more: the next one of that day
            of_day = of_day[of_day.index(self._uuid) + 1 :] or of_day
        if of_day:
            self.page_chosen.emit(of_day[0])
        elif day > self._clock.today():
            self._say_not_yet()
        else:
            self.blank_wanted.emit(day)

    @Slot(QRect)
    def _on_walked(self, line: QRect) -> None:
        """Keep the line in sight that the keyboard is on, where all of this scrolls."""
        inside = self.widget()
        if self._list.hasFocus() and inside is not None:
            at = self._list.viewport().mapTo(inside, line.center())
            self.ensureVisible(at.x(), at.y(), 0, line.height())

    def _say_not_yet(self) -> None:
        words = self.tr("That day has not come yet. A page is of today or of a day before.")
        self._about.setText(words)
        announce(self._about, words)

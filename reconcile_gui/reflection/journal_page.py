"""The journal: a page to write on, and a calendar of all of them beside it or in its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from reconcile_gui.qtkit.one_of import show_switched
from reconcile_gui.qtkit.text_widgets import upright_line
from reconcile_gui.reflection.calendar_panel import CalendarPanel
from reconcile_gui.reflection.column_page import COLUMN_PX, SIDE_PX
from reconcile_gui.reflection.free_page import FreePage

if TYPE_CHECKING:
    from datetime import date

    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.workbook.changes import Changes

# Chosen: some 45 letters in a line; where less would be left, the calendar comes in the
# page's place.
NARROWEST_PX = 420


class JournalPage(QWidget):
    """Holds both; the calendar follows the page, and the page what is chosen there."""

    typed = Signal(object)  # the ProseEditor whose words changed
    leaving = Signal()  # what stands in a field is about to give way to something else
    page_binned = Signal(str)  # label of the command that moved a page to the bin
    page_dated = Signal(str, str)  # label of the command that did it, the day in words
    paper_wanted = Signal()  # pages are to be printed or saved as a file

    def __init__(
        self,
        session: Session,
        theme: Theme,
        clock: Clock,
        new_uuid: Callable[[], str],
        origin: object,
    ) -> None:
        """origin: who the writes of this page are said to come from."""
        super().__init__()
        self.setObjectName("journal_page")
        self._theme = theme
        self._wanted: bool | None = None  # the calendar beside the page; None: as it fits
        self._in_place = False  # the calendar in the page's place
        self.free = FreePage(session, theme, clock, new_uuid, origin)
        self._calendar = CalendarPanel(session, theme, clock)
        self._line = upright_line()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.free, 1)
        row.addWidget(self._line)
        row.addWidget(self._calendar)
        self._wire()
        session.changed.connect(self._on_changed)
        theme.changed.connect(self._take_room)
        self._take_room()

    # What Reflect asks of it ---------------------------------------------------------

    @property
    def uuid(self) -> str:
        """Names the page in front, also one without words; empty for none."""
        return self.free.uuid

    @property
    def is_open(self) -> bool:
        """Whether a page is in front, blank or written."""
        return bool(self.free.uuid)

    def open_blank(self) -> None:
        """Show a page without words, dated today; it is kept once there are words."""
        self.free.open_blank()

    def open_page(self, uuid: str) -> None:
        """Show a page written before."""
        self.free.open_page(uuid)

    def go_back_to(self, uuid: str) -> None:
        """Show a page again, or a blank one where it has no words."""
        self.free.go_back_to(uuid)

    def reload(self) -> None:
        """Follow what somebody else wrote; unsaved words stay."""
        self.free.reload()

    def write_here(self) -> None:
        """Put the caret behind the last word."""
        self._close_in_place()
        self.free.write_here()

    def flush(self) -> None:
        """Hand over what is unsaved."""
        self.free.flush()

    def clear(self) -> None:
        """Forget every word of the person."""
        self.free.clear()
        self._calendar.clear()

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through: the page, and the calendar if it is seen."""
        return [each for each in (self.free, self._calendar) if each.isVisible()]

    def set_narrow(self, *, narrow: bool) -> None:
        """Leave less room at the sides, as in a narrow window."""
        self.free.set_narrow(narrow=narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the calendar where there is room for it."""
        super().resizeEvent(event)
        self._take_room()

    # Inside ----------------------------------------------------------------------------

    def _wire(self) -> None:
        free, calendar = self.free, self._calendar
        free.typed.connect(self.typed)
        free.leaving.connect(self.leaving)
        free.page_binned.connect(self.page_binned)
        free.page_dated.connect(self.page_dated)
        free.shown.connect(self._on_shown)
        free.calendar_wanted.connect(self._on_calendar_wanted)
        calendar.left.connect(self._on_calendar_left)
        calendar.paper_wanted.connect(self.paper_wanted)
        calendar.page_chosen.connect(self._on_page_chosen)
        calendar.blank_wanted.connect(self._on_blank_wanted)

    @property
    def _room_left_px(self) -> int:
        """The width that the page would have beside the calendar."""
        return self.width() - self._calendar.minimumWidth()

    @property
    def _fits_beside(self) -> bool:
        return self._room_left_px >= self._theme.px(NARROWEST_PX)

    @property
    def _is_beside(self) -> bool:
        if not self._fits_beside:
            return False
        whole = self._theme.px(COLUMN_PX + 2 * SIDE_PX)
        return self._room_left_px >= whole if self._wanted is None else self._wanted

    @Slot()
    def _take_room(self) -> None:
        if self._fits_beside:
            self._in_place = False
        beside, in_place = self._is_beside, self._in_place
        fixed, growing = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self._calendar.setSizePolicy(fixed if beside else growing, growing)
        self._calendar.setMaximumWidth(self._calendar.minimumWidth() if beside else 16777215)
        self._calendar.show_in_place(in_place=in_place)
        self.free.setVisible(not in_place)
        self._line.setVisible(beside)
        self._calendar.setVisible(beside or in_place)
        self.free.show_earlier(shown=not beside)
        show_switched(self.free.calendar, on=beside or in_place)

    def _on_shown(self, uuid: str, day: date) -> None:
        self._calendar.show_page(uuid, day)

    @Slot(bool)
    def _on_calendar_wanted(self, wanted: bool) -> None:
        if self._fits_beside:
            self._wanted = wanted
        else:
            self._in_place = wanted
        self._take_room()
        if wanted:
            self._calendar.begin()

    @Slot()
    def _on_calendar_left(self) -> None:
        self._on_calendar_wanted(wanted=False)
        self.write_here()

    def _close_in_place(self) -> None:
        if self._in_place:
            self._in_place = False
            self._take_room()

    @Slot(str)
    def _on_page_chosen(self, uuid: str) -> None:
        self._close_in_place()
        self.free.open_page(uuid)

    @Slot(object)
    def _on_blank_wanted(self, day: date) -> None:
        self._close_in_place()
        self.free.open_blank(day)
        self.free.write_here()

    @Slot(object, object)
    def _on_changed(self, changes: Changes, _origin: object) -> None:
        if changes.touches("journal"):
            self._calendar.refresh()

"""The lower part of Trust: open promises, what was just recorded, and those that are past."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.qtkit.room import Room
from reconcile_gui.trust.after_promise_widget import AfterPromise
from reconcile_gui.trust.open_promises_panel import OpenPromises
from reconcile_gui.trust.partner_knows_panel import AskingTools
from reconcile_gui.trust.past_panel import PastPanel
from reconcile_gui.trust.promise_calendar_panel import PromiseCalendar
from reconcile_gui.trust.promises import past_due
from reconcile_gui.trust.promises_head_widget import PromisesHead
from reconcile_gui.trust.records import DayLine, Line, Outcome, Page, PromisesPlace, ToWhom

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.trust.words import PromiseWords

BESIDE_PX = 24
# What the list has left of each room, where the calendar stands beside it.
BESIDE_CALENDAR = {Room.WIDE: Room.MID, Room.MID: Room.COMPACT, Room.COMPACT: Room.COMPACT}


class PromisesPanel(QWidget):
    """Shows what it is handed; its parts write what is done to them."""

    reread_wanted = Signal()  # the form has closed: show what the workbook says
    text_paused = Signal(str)  # a text, soon after the writer stopped typing in it
    row_wanted = Signal(str, int)  # table and id of a row that stands in another tab
    form_opened = Signal(object)  # a form, or the line gone to, to be brought into sight

    def __init__(
        self, session: Session, theme: Theme, clock: Clock, new_uuid: Callable[[], str]
    ) -> None:
        """new_uuid: names a new promise."""
        super().__init__()
        self._session, self._theme, self._clock = session, theme, clock
        self._words: PromiseWords | None = None
        self._may_ask = False
        self._room = Room.WIDE
        self.setObjectName("promises_panel")
        self._build(new_uuid)
        self._wire()

    def show_page(
        self,
        page: Page,
        words: PromiseWords,
        default_to: ToWhom,
        *,
        caution: str = "",
        may_ask: bool = False,
    ) -> None:
        """Show the promises.

        default_to: to whom a new one is, unless changed. caution: said of one to the partner.
        may_ask: whether it may be asked if the partner knows of one that was not kept.
        """
        self._words, self._may_ask = words, may_ask
        self._head.past_due.setText(words.past_due(past_due(page.lines, self._clock.today())))
        self._head.show_past.setVisible(page.past > 0)
        self._past.show_past(page.past, words, may_ask=may_ask)
        self._open.show_page(page, words, default_to, caution=caution)
        self._after.forget_if_undone(self._open.asked)
        if not may_ask:  # contact may stand otherwise than when the line was opened
            self._after.ask_no_more()
        self._calendar.speak(words)

    def open_promise(self, promise_id: int) -> None:
        """Open a promise as soon as it is shown."""
        self._open.open_promise(promise_id)

    def open_now(self) -> PromisesPlace:
        """Return what is open: a form, the past ones, the calendar."""
        head = self._head
        return PromisesPlace(
            self._open.form_uuid(), head.show_past.isChecked(), head.calendar.isChecked()
        )

    def open_again(self, place: PromisesPlace) -> None:
        """Open what was open, as soon as it is shown; a promise that is gone stays so."""
        self._open.open_promise(place.form or None)
        self._head.show_past.setChecked(place.shows_past)
        self._head.calendar.setChecked(place.shows_calendar)

    def start_promise(self) -> None:
        """Open an empty form above the list."""
        self._open.start_promise()

    def set_room(self, room: Room) -> None:
        """Stand in as many columns as there is room for; the calendar beside, or above."""
        self._room = room
        self._past.set_room(room)
        is_beside = room is not Room.COMPACT
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.RightToLeft if is_beside else directions.TopToBottom)
        is_narrower = is_beside and not self._calendar.isHidden()
        self._open.set_room(BESIDE_CALENDAR[room] if is_narrower else room)

    def flush(self) -> None:
        """Hand over what is typed."""
        for part in (self._open, self._after, self._past):
            part.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._words, self._may_ask = None, False
        for part in (self._open, self._after, self._past, self._calendar):
            part.clear()
        self._head.past_due.clear()
        for way in (self._head.show_past, self._head.calendar):
            way.setChecked(False)

    def begin_in(self) -> QWidget:
        """Return the list, or while it is empty the way to a first promise."""
        return self._open.home() or self._head.new

    # Inside -----------------------------------------------------------------------------

    def _build(self, new_uuid: Callable[[], str]) -> None:
        self._head = PromisesHead(self._theme)
        tools = AskingTools(self._session, self._clock, new_uuid)
        self._after = AfterPromise(self._theme, self._session, tools)
        self._open = OpenPromises(self._session, self._theme, self._clock, new_uuid)
        self._past = PastPanel(self._theme, tools)
        self._calendar = PromiseCalendar(self._session, self._theme, self._clock)
        # In the order of Tab: the calendar follows the button that opens it.
        self._both = QBoxLayout(QBoxLayout.Direction.RightToLeft)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.addWidget(self._calendar, 0, Qt.AlignmentFlag.AlignTop)
        self._both.addWidget(self._open, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._after)
        column.addLayout(self._both)
        column.addWidget(self._past)
        self._theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        self._both.setSpacing(self._theme.px(BESIDE_PX))

    def _wire(self) -> None:
        # What goes by a click lets the rows move up under the mouse.
        self._open.watch(*self._after.findChildren(QAbstractButton))
        self._head.new.clicked.connect(self.start_promise)
        self._head.show_past.toggled.connect(self._past.set_open)
        self._head.calendar.toggled.connect(self._on_calendar)
        self._calendar.line_chosen.connect(self._lead_to)
        self._past.opened_again.connect(self._open.lead_back)
        for part in (self._open, self._past):
            part.reached.connect(self.form_opened)
        self._open.recorded.connect(self._say_after)
        self._open.form_opened.connect(self._on_form_opened)
        self._open.form_closed.connect(self.reread_wanted)
        self._open.letter_wanted.connect(partial(self.row_wanted.emit, "letter"))
        self._open.keyboard_left.connect(self._head.new.setFocus)
        self._open.not_open.connect(self._on_not_open)
        for binning in (self._open.binned, self._past.binned):
            binning.connect(self._after.say_binned)
        self._after.let_go.connect(self._open.take_keyboard)
        for paused in (self._open.text_paused, self._after.text_paused, self._past.text_paused):
            paused.connect(self.text_paused)

    def _say_after(self, settled: Line) -> None:
        if self._words is not None:
            self._after.say_outcome(settled, self._words, may_ask=self._may_ask)

    def _on_form_opened(self, form: QWidget) -> None:
        self._after.put_away()
        self.form_opened.emit(form)

    def _on_calendar(self, is_open: bool) -> None:
        self._calendar.set_open(is_open)
        self.set_room(self._room)

    def _lead_to(self, chosen: DayLine) -> None:
        """Give the keyboard to a line of the calendar, where it stands in one of the lists."""
        if chosen.line.occurrence.outcome is Outcome.OPEN:
            self._open.lead_to(chosen.line)
        else:
            self._head.show_past.setChecked(True)
            self._past.lead_to(chosen.line.occurrence.id)

    def _on_not_open(self, _promise_id: int) -> None:
        self._head.show_past.setChecked(True)

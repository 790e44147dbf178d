"""The Trust tab: counts in words, and the promises they come from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.care import store as care_store
from reconcile_gui.qtkit.another_day import came_back_on_another_day
from reconcile_gui.qtkit.other_person import as_spoken
from reconcile_gui.qtkit.page_inside_widget import PageInside
from reconcile_gui.qtkit.page_told import PageTold
from reconcile_gui.qtkit.room import Room, room_for
from reconcile_gui.qtkit.text_widgets import hairline
from reconcile_gui.trust import store
from reconcile_gui.trust.at_once import AtOnce, at_once
from reconcile_gui.trust.chart_paper_widget import Outside
from reconcile_gui.trust.chart_widget import TrustChart
from reconcile_gui.trust.check_in_page import CheckInPage
from reconcile_gui.trust.counts import Told
from reconcile_gui.trust.own_word_widget import OwnWord
from reconcile_gui.trust.promises_panel import PromisesPanel
from reconcile_gui.trust.records import ToWhom, TrustPlace
from reconcile_gui.trust.timeline import Source, Timeline, monday_of
from reconcile_gui.trust.timeline_panel import TimelinePanel
from reconcile_gui.trust.words_on_day_widget import chart_words_on, promise_words_on

if TYPE_CHECKING:
    from reconcile_gui.care.circumstances import Circumstances
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.trust.words import PromiseWords
    from reconcile_gui.workbook.changes import Changes

ABOUT_CHART = "chart"  # a page of Help and safety
SIDE_PX, NARROW_SIDE_PX, TOP_PX, FOOT_PX = 40, 24, 10, 24
SHOWN = (
    "promises",
    "preferences",
    "status",
    "events",
    "check_ins",
    "boundaries",
    "letters",
    "talks",
)


class TrustView(QWidget):
    """Keeps the view contract; reads again when something it shows was changed."""

    text_paused = Signal(str)  # a text, soon after the writer stopped typing in it
    help_wanted = Signal(str)  # part of Help and safety to begin at
    boundaries_wanted = Signal()  # a crossing was opened: it stands in Boundaries
    given_wanted = Signal(int)  # id of a letter's giving, to be seen as it was given
    row_wanted = Signal(str, int)  # table and id of a row that stands in another tab
    today_wanted = Signal()  # the check-in that was opened from Today is left
    letting_go_wanted = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        clock: Clock,
        new_uuid: Callable[[], str] = lambda: str(uuid4()),
        outside: Outside | None = None,
        as_said: Callable[[Circumstances], Circumstances] = lambda read: read,
    ) -> None:
        """clock: tells the local day; new_uuid: names a new promise or event.

        outside: where the chart can be saved and printed; None offers neither. as_said:
        adds what was said in this sitting alone, which is in no file.
        """
        super().__init__()
        self._as_said = as_said
        self._session, self._theme, self._clock = session, theme, clock
        self._shown_on: date | None = None
        self._held: store.Held[AtOnce] = store.Held(*SHOWN)
        self._shown: Timeline | None = None
        self._reading = 0
        self._is_from_today = self._is_making_days = False
        self._wanted_event = ""  # uuid of one to be opened as soon as it is read
        self._wanted_day: date | None = None  # to be gone to on the chart, likewise
        self.setObjectName("trust_view")
        self._build(new_uuid, outside)
        self._wire()
        self._space()

    def show_workbook(self) -> None:
        """Read what is in front, as it stands today."""
        self._reading += 1
        if self._is_checking_in:
            self._check_in_page().show_workbook()
        if self._session.is_open:
            today = self._clock.today()
            # The offset: days of moments are local ones, and a journey moves them.
            asked = today, self._clock.now().astimezone().utcoffset()
            query = self._held.over(
                lambda reader: at_once(
                    care_store.circumstances()(reader),
                    store.page(today)(reader),
                    store.recorded(today)(reader),
                    today,
                ),
                asked,
            )
            self._session.read(query, partial(self._show, self._reading))

    def flush(self) -> None:
        """Hand over what is typed."""
        self._timeline.flush()
        self._panel.flush()
        if self._check_in is not None:
            self._check_in.flush()

    def clear(self) -> None:
        """Forget every word, those still being read included."""
        self._reading += 1
        self._held, self._shown_on, self._shown = store.Held(*SHOWN), None, None
        self._is_making_days = False
        self._wanted_event = ""
        self._timeline.clear()
        self._panel.clear()
        if self._check_in is not None:
            self._check_in.clear()
        self._pages.setCurrentWidget(self._area)
        self._own_word.clear()

    def place(self) -> TrustPlace:
        """Return what is in front: the check-in, or the promises with what is open there."""
        return TrustPlace(self._is_checking_in, self._is_from_today, self._panel.open_now())

    def return_to(self, place: object) -> None:
        """Bring it to the front again, in a view that was cleared."""
        if isinstance(place, TrustPlace):
            self._panel.open_again(place.promises)
            self._is_from_today = place.is_from_today
            if place.is_checking_in:
                self._pages.setCurrentWidget(self._check_in_page())

    def show_promises(self) -> None:
        """Let the promises be what the tab shows; a check-in is left for them."""
        self.flush()
        self._is_from_today = False
        self._pages.setCurrentWidget(self._area)

    def start_promise(self) -> None:
        """Open an empty form for a promise."""
        self._pages.setCurrentWidget(self._area)
        self._panel.start_promise()

    def start_new(self) -> None:
        """Begin a new promise, as with Ctrl+N; a check-in is left for it."""
        if self._is_checking_in:
            self.flush()
            self.show_workbook()
        self.start_promise()

    def open_promise(self, promise_id: int) -> None:
        """Open a promise in its form, or the past ones if nothing of it is open."""
        self._pages.setCurrentWidget(self._area)
        self._panel.open_promise(promise_id)
        self.show_workbook()

    def open_event(self, event_uuid: str) -> None:
        """Open an event in its form, the caret in it; one that is gone leaves what is there."""
        self._pages.setCurrentWidget(self._area)
        self._wanted_event = event_uuid
        self.show_workbook()

    def show_day(self, day: date) -> None:
        """Go to the week of a day on the chart, once it is read."""
        self._pages.setCurrentWidget(self._area)
        self._wanted_day = day
        self.show_workbook()

    def open_check_in(self, *, from_today: bool = False, day: str = "") -> None:
        """Show the check-in of today, or what was noted on an earlier day (ISO) below it.

        from_today: leaving it asks for Today again.
        """
        self._is_from_today = from_today
        page = self._check_in_page()
        self._pages.setCurrentWidget(page)
        page.open_day(day)
        page.take_keyboard()

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs: the promises, the oldest due first."""
        return self._check_in_page().home() if self._is_checking_in else self._panel.begin_in()

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through, first to last, as far as it can be seen."""
        if self._is_checking_in:
            return [self._check_in_page().home()]
        return [
            pane
            for pane in (*self._timeline.panes(), self._panel.begin_in())
            if pane.isVisibleTo(self)
        ]

    # Qt ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in as many columns as there is room for."""
        super().resizeEvent(event)
        self._space()

    def changeEvent(self, event: QEvent) -> None:
        """Read again when the window comes back on another day."""
        super().changeEvent(event)
        if came_back_on_another_day(self, event, self._shown_on, self._clock.today()):
            self.show_workbook()

    # Inside -----------------------------------------------------------------------------

    def _build(self, new_uuid: Callable[[], str], outside: Outside | None) -> None:
        self._timeline = TimelinePanel(self._session, self._theme, self._clock, new_uuid, outside)
        self._own_word = OwnWord(self._theme)
        self._panel = PromisesPanel(self._session, self._theme, self._clock, new_uuid)
        self._check_in: CheckInPage | None = None
        self._inside = PageInside()
        self._column = QVBoxLayout(self._inside)
        self._column.setSpacing(0)
        for part in (self._timeline, hairline(), self._own_word, self._panel):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setObjectName("trust_area")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inside)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        self._pages = QStackedWidget()
        PageTold(self._pages)
        self._pages.addWidget(self._area)
        around.addWidget(self._pages)

    def _wire(self) -> None:
        self._session.changed.connect(self._on_changed)
        self._panel.reread_wanted.connect(self.show_workbook)
        self._panel.text_paused.connect(self.text_paused)
        self._own_word.letting_go_wanted.connect(self.letting_go_wanted)
        self._timeline.check_in_wanted.connect(self._on_check_in)
        self._timeline.boundaries_wanted.connect(self.boundaries_wanted)
        self._timeline.given_wanted.connect(self.given_wanted)
        for part in (self._panel, self._timeline):
            part.row_wanted.connect(self.row_wanted)
        self._timeline.text_paused.connect(self.text_paused)
        self._timeline.meaning_wanted.connect(self._on_meaning)
        # Queued: the form has to be given its room first.
        for part in (self._panel, self._timeline):
            part.form_opened.connect(self._bring_into_sight, Qt.ConnectionType.QueuedConnection)
        self._theme.changed.connect(self._space)

    @property
    def _is_checking_in(self) -> bool:
        return self._check_in is not None and self._pages.currentWidget() is self._check_in

    def _check_in_page(self) -> CheckInPage:
        """Return the page, built when it is first wanted."""
        if self._check_in is None:
            page = CheckInPage(self._session, self._theme, self._clock)
            page.left.connect(self._on_check_in_left)
            page.help_wanted.connect(self.help_wanted)
            page.text_paused.connect(self.text_paused)
            self._pages.addWidget(page)
            self._check_in = page
        return self._check_in

    def _on_meaning(self) -> None:
        self.help_wanted.emit(ABOUT_CHART)

    def _on_check_in(self) -> None:
        self.open_check_in()

    def _on_check_in_left(self) -> None:
        self._pages.setCurrentWidget(self._area)
        if self._is_from_today:
            self._is_from_today = False
            self.today_wanted.emit()
            return
        self.show_workbook()
        self._timeline.take_keyboard()

    def _space(self) -> None:
        px = self._theme.px
        room = room_for(self.width(), self._theme.scale)
        side = px(SIDE_PX if room is not Room.MID else NARROW_SIDE_PX)
        self._column.setContentsMargins(side, px(TOP_PX), side, px(FOOT_PX))
        self._timeline.set_room(room)
        self._panel.set_room(room)

    @Slot(object)
    def _bring_into_sight(self, form: QWidget) -> None:
        """Show all of a form that was opened; of one too high for that, its beginning."""
        self._column.activate()
        bar, margin = self._area.verticalScrollBar(), self._theme.px(TOP_PX)
        top = form.mapTo(self._inside, QPoint()).y()
        bottom = top + form.height() + margin
        wanted = max(bar.value(), bottom - self._area.viewport().height())
        bar.setValue(min(wanted, top - margin))

    @Slot(object, object)
    def _on_changed(self, changes: Changes, origin: object) -> None:
        is_ours = origin is self or (isinstance(origin, QWidget) and self.isAncestorOf(origin))
        if changes.touches(*SHOWN) and not is_ours and self.isVisible():
            self.show_workbook()

    def _show(self, reading: int, read: AtOnce) -> None:
        if reading != self._reading:
            return
        circumstances, shown = self._as_said(read.circumstances), read.timeline
        today = self._clock.today()
        words = promise_words_on(today, as_spoken(circumstances.people.partner))
        # Coming back to the tab, mostly: nothing to lay out.
        if shown is not self._shown or today != self._shown_on:
            self._show_timeline(shown, read.told, words)
        self._shown_on, self._shown = today, shown
        offer = circumstances.offered(self._clock.now().astimezone())
        standing = words.standing(offer, lets_go=circumstances.lets_go)
        self._own_word.say(words.own_word(), standing)
        to = ToWhom.SELF if offer.promises_to_self else ToWhom.PARTNER
        self._panel.show_page(
            read.page, words, to, caution=words.caution(offer), may_ask=offer.asks_whether_they_know
        )
        wanted, self._wanted_event = self._wanted_event, ""
        for one in read.recorded.happenings:
            if wanted and one.source is Source.EVENT and one.key == wanted:
                self._timeline.open_happening(one)
        wanted_day, self._wanted_day = self._wanted_day, None
        if wanted_day is not None:
            self._go_to_week(monday_of(wanted_day))
        # Last: while days are made, the window's thread has to wait for Python.
        if read.page.is_behind:
            self._make_days()

    def _go_to_week(self, monday: date) -> None:
        """Choose a week on the chart, which is then read out."""
        for chart in self._timeline.panes():
            if isinstance(chart, TrustChart) and (week := chart.week_of(monday)) is not None:
                chart.setFocus(Qt.FocusReason.OtherFocusReason)
                chart.choose(week)

    def _make_days(self) -> None:
        """Make the days that have come, in pieces; then all is read once more."""
        if not self._is_making_days and self._session.is_open:
            self._is_making_days = True
            days = store.make_days(self._clock.today())
            self._session.write(days, origin=self, then=self._on_days_made)

    def _on_days_made(self, more: bool) -> None:
        self._is_making_days = False
        if more:
            self._make_days()
        else:
            self.show_workbook()

    def _show_timeline(self, shown: Timeline, told: Told, words: PromiseWords) -> None:
        chart_words = chart_words_on(self._clock.today())
        self._timeline.show_record(
            shown,
            chart_words,
            (
                words.recent(told.recent),
                words.in_all(told.of_all_time),
                chart_words.compared(told.compared),
            ),
            words.remembers_longer(),
        )

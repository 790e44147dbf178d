"""The upper part of Trust: counts in words, and the time they come from as chart or table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, body2
from reconcile_gui.trust import store
from reconcile_gui.trust.built_widget import BuiltAndLost
from reconcile_gui.trust.built_words import BuiltWords
from reconcile_gui.trust.chart_access_widget import describe_charts
from reconcile_gui.trust.chart_files_widget import ChartFiles
from reconcile_gui.trust.chart_paper_widget import Outside, Sheet, sheet_of
from reconcile_gui.trust.chart_widget import TrustChart
from reconcile_gui.trust.chart_words import ChartWords, table_heads
from reconcile_gui.trust.event import Event, Kind
from reconcile_gui.trust.event_form_widget import EventForm
from reconcile_gui.trust.legend import without
from reconcile_gui.trust.legend_row_widget import LegendRow
from reconcile_gui.trust.line_choices_widget import LineChoices
from reconcile_gui.trust.range_row_widget import CHART, TABLE, RangeRow
from reconcile_gui.trust.record_rows import Order, RecordRow, record_rows
from reconcile_gui.trust.record_table import RecordTable
from reconcile_gui.trust.shown import Shown
from reconcile_gui.trust.sorted_by_widget import SortedBy
from reconcile_gui.trust.timeline import Happening, Source, Timeline, Week
from reconcile_gui.trust.undo_line_widget import UndoLine
from reconcile_gui.trust.week_line_widget import WeekLine

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.room import Room
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme

UNDO_NEW = QT_TRANSLATE_NOOP("Undo", "New event")
UNDO_BIN = QT_TRANSLATE_NOOP("Undo", "Delete event")
UNDO_ESTIMATE = QT_TRANSLATE_NOOP("Undo", "Estimate")
UNDO_WEIGHING = QT_TRANSLATE_NOOP("Undo", "Weigh recent months more")
UNDO_BUILT = QT_TRANSLATE_NOOP("Undo", "Built and lost")


class TimelinePanel(QWidget):
    """Shows what it is handed; writes events and how the line is drawn."""

    check_in_wanted = Signal()
    boundaries_wanted = Signal()  # a crossing was opened: it stands in Boundaries
    given_wanted = Signal(int)  # id of a letter's giving
    row_wanted = Signal(str, int)  # table and id of a row that stands in another tab
    text_paused = Signal(str)  # a text, soon after the writer stopped typing in it
    meaning_wanted = Signal()  # what the ways of drawing the line mean
    form_opened = Signal(object)  # the form, to be brought into sight

    def __init__(
        self,
        session: Session,
        theme: Theme,
        clock: Clock,
        new_uuid: Callable[[], str],
        outside: Outside | None,
    ) -> None:
        """new_uuid: names a new event. outside: None where nothing can be saved or printed."""
        super().__init__()
        describe_charts()
        self._session, self._theme, self._clock = session, theme, clock
        self._new_uuid = new_uuid
        self._timeline: Timeline | None = None
        self._words: ChartWords | None = None
        self._longer = ""
        self.setObjectName("timeline_panel")
        self._build()
        self._files = ChartFiles(outside, self._sheet, self)
        self._ranges.allow_paper(outside is not None)
        self._wire()
        self._space()

    def show_record(
        self,
        timeline: Timeline,
        words: ChartWords,
        sentences: tuple[str, str, str],
        longer: str,
    ) -> None:
        """Show the record. sentences: of the last 90 days, of all time, month to month.

        longer: what a line in which recent months weigh more does not know.
        """
        self._timeline, self._words, self._longer = timeline, words, longer
        for label, sentence in zip(
            (self._recent, self._in_all, self._compared), sentences, strict=True
        ):
            label.setText(sentence)
            label.setVisible(bool(sentence))
        self._show_range()

    def set_room(self, room: Room) -> None:
        """Stand in as many columns as there is room for."""
        self._ranges.set_room(room)
        self._table.set_room(room)

    def take_keyboard(self) -> None:
        """Give the keyboard to the way to the check-in."""
        self._ranges.check_in.setFocus()

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through: the ranges, then the chart or its table."""
        return [self._ranges.home(), self._chart, self._table]

    def flush(self) -> None:
        """Hand over what is typed."""
        self._form.flush()

    def clear(self) -> None:
        """Forget every word."""
        self._timeline, self._words, self._longer = None, None, ""
        for part in (self._chart, self._table, self._form, self._line, self._after, self._built):
            part.clear()
        for told in (self._choices, self._recent, self._in_all, self._compared, self._said):
            told.clear()
        self._said.hide()

    # Building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._ranges = RangeRow(self._theme, self._clock.today)
        self._recent = name(TextLabel("", "lead"), "recent_counts")
        self._in_all = name(body2(), "counts_in_all")
        self._compared = name(body2(), "month_to_month")
        for label in (self._in_all, self._compared):
            label.setWordWrap(False)
        self._choices = LineChoices(self._theme, self)
        self._legend = LegendRow(self._theme)
        parts = [self._in_all, self._compared, *self._choices.parts, self._legend.way]
        self._sentences = FlowRow(self._theme, parts, 4)
        self._said = name(TextLabel("", "small"), "chart_said")
        self._said.hide()
        self._after = UndoLine(self._theme, self._session, "event_after")
        self._form = EventForm(self._theme, self._clock.today)
        self._chart = TrustChart(self._theme)
        self._chart.setAccessibleName(self.tr("The record, week by week"))
        self._chart.setAccessibleDescription(
            self.tr("Left and right walk from week to week, Enter opens the events of one.")
        )
        self._table = RecordTable(self._theme, table_heads(QCoreApplication.translate))
        self._table.hide()
        self._sorted = SortedBy(self._theme)
        self._sorted.hide()
        self._line = WeekLine(self._theme)
        self._built = BuiltAndLost(self._theme, self._chart.plot)
        self._empty = name(body2(), "record_empty")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (
            self._ranges,
            self._said,
            self._recent,
            self._sentences,
            self._choices.longer,
            self._legend,
            self._after,
            self._form,
            self._chart,
            self._sorted,
            self._table,
            self._empty,
            self._line,
            self._built,
        ):
            self._column.addWidget(part)

    def _wire(self) -> None:
        self._ranges.range_chosen.connect(self._show_range)
        self._ranges.look_chosen.connect(self._show_range)
        self._ranges.check_in.clicked.connect(self.check_in_wanted)
        self._ranges.new_event.clicked.connect(self.start_event)
        self._ranges.paper_wanted.connect(self._files.take_out)
        self._files.said.connect(self._say)
        self._choices.hiding_chosen.connect(self._on_hide_estimate)
        self._choices.weighing_chosen.connect(self._on_weigh_recent)
        self._choices.built_chosen.connect(self._on_show_built)
        self._choices.meaning_wanted.connect(self.meaning_wanted)
        self._legend.chosen.connect(self._show_range)
        self._chart.legend_pressed.connect(self._legend.switch)
        self._chart.week_reached.connect(self._on_reached)
        self._chart.week_pointed.connect(self._on_pointed)
        self._chart.view_moved.connect(self._show_built)
        self._chart.week_opened.connect(self._open_week)
        self._line.open.clicked.connect(self._on_open_week)
        self._sorted.chosen.connect(self._table.sort_rows)
        self._sorted.chosen.connect(self._say_order)
        self._table.sorted.connect(self._say_order)
        self._table.opened.connect(self._open_row)
        self._table.bin_wanted.connect(self._on_bin_row)
        self._form.edited.connect(self._on_edited)
        self._form.done.connect(self._on_done)
        self._form.bin_wanted.connect(self._bin)
        self._form.text_paused.connect(self.text_paused)
        self._theme.changed.connect(self._space)

    def _space(self) -> None:
        px = self._theme.px
        self._recent.setContentsMargins(0, px(12), 0, 0)
        for label in (self._in_all, self._compared):  # on the line of the link
            label.setContentsMargins(0, px(2), 0, 0)
        self._chart.setContentsMargins(0, px(8), 0, 0)
        self._line.setContentsMargins(0, px(4), 0, px(6))
        self._empty.setContentsMargins(0, px(14), 0, px(10))
        self._said.setContentsMargins(0, px(8), 0, 0)

    # Showing ------------------------------------------------------------------------------

    def _span(self) -> tuple[Shown, Timeline, ChartWords] | None:
        if self._timeline is None or self._words is None:
            return None
        # The axis stays where it is, whatever is left out.
        first, last = self._ranges.range().span(self._timeline)
        hidden = self._legend.hidden
        left = without(self._timeline, hidden)
        shows_estimate = not self._timeline.drawing.hides_estimate
        shown = Shown(left, first, last, shows_estimate, hidden, self._timeline)
        return shown, left, self._words

    def _show_range(self) -> None:
        found = self._span()
        if found is None:
            return
        shown, timeline, words = found
        is_chart = self._ranges.look() == CHART
        self._chart.show_range(shown, words)
        whole = self._timeline or timeline
        has_weeks = bool(whole.weeks_between(shown.first, shown.last))
        self._legend.way.setVisible(bool(whole.weeks))
        if not is_chart:
            rows = record_rows(timeline, shown.first, shown.last, words)
            self._table.show_rows(rows, words.long_day)
        self._chart.setVisible(is_chart and has_weeks)
        for part in (self._table, self._sorted):
            part.setVisible(not is_chart and has_weeks)
        self._line.setVisible(is_chart and has_weeks)
        self._empty.setText(self._why_empty(whole))
        self._empty.setVisible(not has_weeks)
        self._show_line(shown, words, is_near=is_chart and has_weeks)
        self._read(self._chart.chosen)

    def _show_line(self, shown: Shown, words: ChartWords, *, is_near: bool) -> None:
        """Show what belongs to the line. is_near: whether there is a chart for it to be in."""
        is_near = is_near and bool(shown.timeline.steps)
        self._choices.show_choices(
            shown.timeline.drawing, words.band(), self._longer, is_line_near=is_near
        )
        self._show_built()

    def _show_built(self) -> None:
        """Show what was built and lost in the days that the chart shows, where it is wanted."""
        timeline, words, view = self._timeline, self._words, self._chart.view
        if timeline is None or words is None or view is None:
            return
        is_chart = self._ranges.look() == CHART and bool(self._chart.weeks())
        if is_chart and timeline.built and not timeline.drawing.hides_estimate:
            told = BuiltWords(words.translate, words.plain_day)
            self._built.show_built(timeline.built, *view, told)
        else:
            self._built.clear()

    def _why_empty(self, timeline: Timeline) -> str:
        if timeline.weeks:
            return self.tr("Nothing was noted in this time.")
        return self.tr(
            "Nothing is noted yet. Promises stand here once they are settled, and events as you"
            " write them down."
        )

    def _read(self, week: Week | None) -> None:
        if self._words is None:
            return
        whole = self._timeline.week_of(week.monday) if self._timeline and week else None
        told = self._words.week(whole or week) if week is not None else None
        self._line.read(
            told,
            can_open=week is not None and bool(week.happenings) and week == self._chart.chosen,
            otherwise=self.tr("Left and right walk from week to week."),
        )

    def _on_reached(self, week: Week | None) -> None:
        self._read(week)
        told = self._line.told
        if told is not None and self._chart.hasFocus():
            announce(self._chart, told.whole)

    def _on_pointed(self, week: Week | None) -> None:
        self._read(week or self._chart.chosen)

    def _on_hide_estimate(self, hidden: bool) -> None:
        self._session.write(store.hide_estimate(hidden), label=UNDO_ESTIMATE)

    def _on_weigh_recent(self, wanted: bool) -> None:
        self._session.write(store.weigh_recent(wanted), label=UNDO_WEIGHING)

    def _on_show_built(self, wanted: bool) -> None:
        self._session.write(store.show_built(wanted), label=UNDO_BUILT)

    # Events -------------------------------------------------------------------------------

    def start_event(self) -> None:
        """Open an empty form for an event of today."""
        if self._words is not None:
            event = Event(self._new_uuid(), self._clock.today(), Kind.TALK)
            self._after.put_away()
            self._form.open(event, self._words, is_new=True)
            self.form_opened.emit(self._form)

    def _on_open_week(self) -> None:
        if self._chart.chosen is not None:
            self._open_week(self._chart.chosen)

    def _open_week(self, week: Week) -> None:
        """Open the one event of a week; of several, show them in the table."""
        if len(week.happenings) == 1:
            self.open_happening(week.happenings[0])
        elif week.happenings:
            self._ranges.show_look(TABLE)
            self._show_range()
            self._table.setFocus()
            found = self._span()
            if found is not None:
                shown, timeline, words = found
                rows = record_rows(timeline, shown.first, shown.last, words)
                newest = week.happenings[-1]
                self._table.go_to(next(row for row in rows if row.happening == newest))

    def _open_row(self, row: RecordRow) -> None:
        if row.happening is not None:
            self.open_happening(row.happening)
        elif row.is_check_in:
            self.check_in_wanted.emit()

    def open_happening(self, one: Happening) -> None:
        """Open an event in its form, or ask for the tab where it stands."""
        if one.source is Source.BOUNDARY:
            self.boundaries_wanted.emit()
        elif one.source is Source.LETTER:
            self.given_wanted.emit(int(one.key))
        elif one.source is Source.TALK:
            self.row_wanted.emit(one.source.value, int(one.key))
        elif self._words is not None:
            self._after.put_away()
            self._form.open(one.event, self._words, is_new=False)
            self.form_opened.emit(self._form)

    def _on_edited(self, event: Event, is_new: bool) -> None:
        operation = store.save_event(event)
        if is_new:
            self._session.write(operation, label=UNDO_NEW)
        else:
            self._session.write(operation, replaces=("event", event.uuid))

    def _on_done(self) -> None:
        self._form.flush()
        self._form.clear()
        self._ranges.new_event.setFocus()

    def _on_bin_row(self, row: RecordRow) -> None:
        if row.happening is not None and row.happening.source is Source.EVENT:
            self._bin(row.happening.key)

    def _bin(self, uuid: str) -> None:
        if self._form.uuid == uuid:
            self._form.clear()
        said = self.tr("Moved to the bin.")
        self._session.write(
            store.bin_event(uuid), label=UNDO_BIN, then=lambda _: self._after.say(said)
        )

    # Paper --------------------------------------------------------------------------------

    def _sheet(self) -> Sheet | None:
        found = self._span()
        if found is None:
            return None
        shown, _, words = found
        counts = (self._recent.text(), self._in_all.text())
        return sheet_of(shown, words, counts, self._legend.told, self._legend.not_shown)

    def _say_order(self, order: Order) -> None:
        announce(self._table, self._sorted.show_order(order))

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._said.show()
        announce(self, sentence)

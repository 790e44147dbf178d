"""The row above the chart: which time, chart or table, and what can be noted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.segmented_widget import Segmented
from reconcile_gui.qtkit.text_widgets import button, field_label
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.trust.chart_files_widget import CSV, CSV_WITH_WORDS, PDF, PNG, PRINT, SVG
from reconcile_gui.trust.timeline import Timeline, months_before

THREE, TWELVE, ALL, DATES = "3", "12", "all", "dates"
CHART, TABLE = "chart", "table"
DATE_PX = 150


@dataclass(frozen=True, slots=True)
class Range:
    """What was chosen. first, last: for dates alone; None where a field is empty."""

    key: str = TWELVE
    first: date | None = None
    last: date | None = None

    def span(self, timeline: Timeline) -> tuple[date, date]:
        """Return the first and last day of the axis: from the first thing in range to today."""
        today = timeline.today
        if self.key == DATES:
            last = min(self.last or today, today)
            begin = timeline.first_day_from(self.first or date.min)
            return min(begin, last), last
        if self.key == ALL:
            return timeline.first_day, today
        return timeline.first_day_from(months_before(today, int(self.key))), today


class RangeRow(QWidget):
    """Says what was chosen; the panel around it shows it."""

    range_chosen = Signal(object)  # Range
    look_chosen = Signal(str)  # CHART or TABLE
    paper_wanted = Signal(str)  # a way out: one of chart_files_widget.WAYS

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """today: where an empty date starts counting."""
        super().__init__()
        self._theme, self._today = theme, today
        self._is_narrow = False
        self._build()
        self._wire()
        self._space()

    def range(self) -> Range:
        """Return the range that holds."""
        return Range(self._ranges.current(), _day(self._from), _day(self._to))

    def home(self) -> QWidget:
        """Return what takes the keyboard first."""
        return self._ranges

    def look(self) -> str:
        """Return CHART or TABLE."""
        return self._looks.current()

    def show_look(self, look: str) -> None:
        """Let chart or table hold, without saying so."""
        self._looks.set_current(look)

    def allow_paper(self, allowed: bool) -> None:
        """Offer to save and print, or not."""
        self.export.setVisible(allowed)

    def set_room(self, room: Room) -> None:
        """Stand in one line, or in two."""
        self._is_narrow = room is Room.COMPACT
        self._break()

    def minimumSizeHint(self) -> QSize:
        """Return the room of two lines: longer words begin a new one."""
        widest = max(self._ranges.minimumSizeHint().width(), self._tools.minimumSize().width())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line where it has no room."""
        super().resizeEvent(event)
        self._break()

    def _break(self) -> None:
        direction, gap = QBoxLayout.Direction, self._row.spacing()
        one_line = self._ranges.sizeHint().width() + gap + self._tools.sizeHint().width()
        is_narrow = self._is_narrow or one_line > self.width()
        self._row.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    # Inside -------------------------------------------------------------------------------

    def _build(self) -> None:
        self._ranges = Segmented(
            "trust_range",
            (
                (THREE, self.tr("3 months")),
                (TWELVE, self.tr("12 months")),
                (ALL, self.tr("All")),
                (DATES, self.tr("Dates…")),
            ),
        )
        self._ranges.setAccessibleName(self.tr("Time shown"))
        self._ranges.set_current(TWELVE)
        self._looks = Segmented(
            "trust_look", ((CHART, self.tr("Chart")), (TABLE, self.tr("Table")))
        )
        self._looks.setAccessibleName(self.tr("How it is shown"))
        self.new_event = name(button(self.tr("Event…"), "small"), "new_event", self.tr("New event"))
        put_icon(self.new_event, "plus", self._theme)
        self.check_in = name(
            button(self.tr("Check-in…"), "small"), "open_check_in", self.tr("Check-in of the week")
        )
        self.export = name(
            button(self.tr("Export"), "small"),
            "export_chart",
            self.tr("Export: save or print the chart"),
        )
        self.export.setMenu(self._menu())
        self._tools = QHBoxLayout()
        for part in (self._looks, self.new_event, self.check_in, self.export):
            self._tools.addWidget(part)
        self._tools.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self._ranges)
        self._row.addStretch(1)
        self._row.addLayout(self._tools)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._column.addWidget(self._dates_row())

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for way, words in (
            (PNG, self.tr("Save as a picture (PNG)…")),
            (SVG, self.tr("Save as a picture to enlarge (SVG)…")),
            (PDF, self.tr("Save as PDF…")),
            (CSV, self.tr("Save as a table, without my words (CSV)…")),
            (CSV_WITH_WORDS, self.tr("Save as a table, with my words (CSV)…")),
            (PRINT, self.tr("Print…")),
        ):
            action = QAction(words, menu)
            action.setObjectName(f"export_{way}")
            action.triggered.connect(partial(self._on_way_out, way))
            menu.addAction(action)
        return menu

    def _on_way_out(self, way: str, _is_checked: bool = False) -> None:
        self.paper_wanted.emit(way)

    def _dates_row(self) -> QWidget:
        self._from = name(DateField(self._theme, self._today, short=True), "trust_from")
        self._to = name(DateField(self._theme, self._today, short=True), "trust_to")
        self._dates = FlowRow(
            self._theme,
            [
                field_label(self.tr("From"), self._from),
                self._from,
                field_label(self.tr("to"), self._to),
                self._to,
            ],
            8,
        )
        self._dates.hide()
        return self._dates

    def _wire(self) -> None:
        self._ranges.chosen.connect(self._on_range)
        self._looks.chosen.connect(self.look_chosen)
        for dated in (self._from, self._to):
            dated.date_chosen.connect(self._on_range)
        self._theme.changed.connect(self._space)

    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._row.setSpacing(px(8))
        self._tools.setSpacing(px(14))
        for dated in (self._from, self._to):
            dated.setMinimumWidth(px(DATE_PX))

    def _on_range(self, _chosen: str) -> None:
        self._dates.setVisible(self._ranges.current() == DATES)
        self.range_chosen.emit(self.range())


def _day(field: DateField) -> date | None:
    iso = field.iso()
    return date.fromisoformat(iso) if iso else None

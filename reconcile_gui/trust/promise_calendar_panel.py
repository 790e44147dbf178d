"""The calendar of promises: what is due on a day, and what became of what was."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.month_grid_widget import MonthGrid
from reconcile_gui.qtkit.month_head_widget import MonthHead
from reconcile_gui.qtkit.months import Month
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, caption, link
from reconcile_gui.text.breaking import breakable
from reconcile_gui.trust import store
from reconcile_gui.trust.cells import shown
from reconcile_gui.trust.day_words import SIGNS, DayWords, sign
from reconcile_gui.trust.outcome_mark_widget import OutcomeMark, draw_mark
from reconcile_gui.trust.records import DayLine, Outcome

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.trust.words import PromiseWords

GAP_PX, SIGNS_GAP_PX, ABOVE_PX = 6, 12, 6


class PromiseCalendar(QWidget):
    """Reads the month it shows, and only while it is seen. It names days, and counts none."""

    line_chosen = Signal(object)  # DayLine to be gone to, by the person

    def __init__(self, session: Session, theme: Theme, clock: Clock) -> None:
        """Start closed, at this month."""
        super().__init__()
        self._session, self._theme, self._clock = session, theme, clock
        self._words: DayWords | None = None
        self._days: dict[date, list[DayLine]] = {}
        self._last: tuple[date, int, int] | None = None  # what was gone to: day and its place
        self.setObjectName("promise_calendar")
        self._build()
        self._wire()
        theme.changed.connect(self._take_sizes)
        self._take_sizes()
        self.hide()

    def speak(self, words: PromiseWords) -> None:
        """Say it with these words, and read again what may have become another."""
        self._words = DayWords(words)
        self.refresh()

    def set_open(self, is_open: bool) -> None:
        """Open, or close and forget what was shown."""
        self.setVisible(is_open)
        if is_open:
            self.refresh()
        else:
            self._forget()

    def refresh(self) -> None:
        """Read the month that is shown, if it is."""
        month = self._grid.month
        if not self.isHidden() and self._words is not None:
            self._session.read(
                store.day_lines(month.first, month.last, self._clock.today()),
                partial(self._on_lines, month),
            )

    def clear(self) -> None:
        """Forget every word and close."""
        self._words = None
        self._forget()
        self._grid.go_to(self._clock.today())
        self._head.show_month()
        self.hide()

    # Inside ---------------------------------------------------------------------------

    def _build(self) -> None:
        self._grid = name(
            MonthGrid(self._theme, self._clock.today, self._say_day, self._draw_sign),
            "promise_days_grid",
            self.tr("Calendar of promises"),
            self.tr("Arrows walk from day to day, Enter goes to the promise of that day."),
        )
        self._head = MonthHead(self._theme, self._grid, "promise_")
        self._today = name(link(self.tr("Today"), "link_caption"), "promise_calendar_today")
        self._signs = [(each, *self._make_sign()) for each in SIGNS]
        self._legend = FlowRow(self._theme, [part for _, part, _ in self._signs], SIGNS_GAP_PX)
        self._day = name(TextLabel("", "field"), "promise_day")
        self._about = name(TextLabel("", "small"), "promise_day_lines")
        self._column = QVBoxLayout(self)
        for part in (self._head, self._grid, self._today, self._legend, self._day, self._about):
            self._column.addWidget(part)
        self._column.addStretch(1)

    def _make_sign(self) -> tuple[QWidget, TextLabel]:
        part, words = QWidget(), caption()
        words.setWordWrap(False)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(OutcomeMark(self._theme))
        row.addWidget(words)
        part.hide()
        return part, words

    def _wire(self) -> None:
        self._grid.month_turned.connect(self._on_turned)
        self._grid.day_chosen.connect(self._on_day)
        self._grid.selectionModel().currentChanged.connect(self._tell_day)
        self._today.clicked.connect(self._on_today)

    @Slot()
    def _take_sizes(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, px(ABOVE_PX), 0, 0)
        self._column.setSpacing(px(GAP_PX))
        for _, part, _words in self._signs:
            if (row := part.layout()) is not None:
                row.setSpacing(px(GAP_PX))
        self.setFixedWidth(self._grid.sizeHint().width())

    def _draw_sign(self, painter: QPainter, one: object, square: QRectF, ink: QColor) -> None:
        draw_mark(painter, one if isinstance(one, Outcome) else None, square, ink)

    def _forget(self) -> None:
        self._days, self._last = {}, None
        self._grid.show_marks(self._grid.month, {})
        self._show_legend(set())
        self._day.clear()
        self._about.clear()

    def _on_lines(self, month: Month, lines: Sequence[DayLine]) -> None:
        if month != self._grid.month or self._words is None or self.isHidden():
            return  # turned on, or closed meanwhile
        self._days = {}
        for line in lines:
            self._days.setdefault(line.day, []).append(line)
        marks = {day: [sign(line) for line in of_day] for day, of_day in self._days.items()}
        self._grid.show_marks(month, marks)
        self._show_legend({one for signs in marks.values() for one in signs})
        self._tell_day()

    def _show_legend(self, there: set[Outcome | None]) -> None:
        """Explain the signs that are in this month."""
        # ORDER: first, as what is shown in a hidden row is not laid out again.
        self._legend.setVisible(bool(there))
        for outcome, part, words in self._signs:
            mark = part.findChild(OutcomeMark)
            if mark is not None and outcome is None:
                mark.show_due()
            elif mark is not None:
                mark.show_outcome(outcome)
            words.setText(self._words.sign(outcome) if self._words else "")
            part.setVisible(outcome in there)

    @Slot()
    def _tell_day(self) -> None:
        """Say below what is on the day that is walked on."""
        if self._words is None:
            return
        day = self._grid.day
        lines = self._days.get(day, [])
        words = self._words
        self._day.setText(words.day(day) if lines else words.nothing(day))
        self._about.setText("\n".join(breakable(shown(words.line(line))) for line in lines))
        self._about.setVisible(bool(lines))

    def _say_day(self, day: date, _count: int) -> str:
        return self._words.spoken(day, self._days.get(day, ())) if self._words else ""

    @Slot(object)
    def _on_turned(self, _month: Month) -> None:
        self._forget()
        self.refresh()

    @Slot(object)
    def _on_day(self, day: date) -> None:
        # Read, not looked up: the month may have been turned to a moment ago.
        self._grid.go_to(day)
        self._session.read(
            store.day_lines(day, day, self._clock.today()), partial(self._on_day_read, day)
        )

    def _on_day_read(self, day: date, lines: Sequence[DayLine]) -> None:
        if self._words is None or self.isHidden():
            return
        if not lines:
            self._last = None
            announce(self._grid, self._words.nothing(day))
            return
        self.line_chosen.emit(self._next(day, lines))

    def _next(self, day: date, lines: Sequence[DayLine]) -> DayLine:
        """Return what is gone to; once more on the same day: the next of it."""
        keys = [(day, one.line.promise.id, one.line.occurrence.id) for one in lines]
        at = (keys.index(self._last) + 1) % len(keys) if self._last in keys else 0
        self._last = keys[at]
        return lines[at]

    @Slot()
    def _on_today(self) -> None:
        self._grid.walk_to(self._clock.today())
        self._grid.setFocus(Qt.FocusReason.OtherFocusReason)

"""How a promise repeats: once, every few days, on weekdays, on a day of the month."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import show_switched
from reconcile_gui.qtkit.segmented_widget import Segmented, place_of
from reconcile_gui.qtkit.text_widgets import TextLabel, field_label
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.qtkit.wheel import leave_wheel_to_page
from reconcile_gui.trust.repeats import (
    DAYS_OF_A_WEEK,
    LAST,
    LONGEST_MONTH,
    MOST_BETWEEN,
    MOST_TIMES,
    Repeat,
    Unit,
)

ONCE, WORKDAYS = "once", "workdays"
MONDAY_TO_FRIDAY = (1, 2, 3, 4, 5)
GAP_PX, DATE_PX, DOWN_PX = 8, 190, 6


class RepeatField(QWidget):
    """Shows only what the chosen way needs."""

    changed = Signal(str)  # by the person; the words are of no meaning

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """today: where a day of the week or month begins that nobody chose yet."""
        super().__init__()
        self._theme, self._today = theme, today
        self._first: date | None = None
        self._build()
        self._wire()
        theme.changed.connect(self._space)
        self._space()
        self._show_parts()

    def show_repeat(self, repeat: Repeat | None, first: date | None) -> None:
        """Show a way of repeating, or none. first: the day it begins on, if there is one."""
        self._first = first
        begins = first or self._today()
        self._unit.set_current(_way_of(repeat))
        weekdays = repeat.weekdays if repeat else ()
        for number, each in enumerate(self._weekdays, start=1):
            show_switched(each, on=number in (weekdays or (begins.isoweekday(),)))
        for box, value in (
            (self._every, repeat.every if repeat else 1),
            (self._day, (repeat.day if repeat else 0) or begins.day),
            (self._times, repeat.times if repeat else 0),
        ):
            # The person did not choose: the form says what the workbook says.
            box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(False)
        weekday = (repeat.weekday if repeat else 0) or begins.isoweekday()
        self._which.setCurrentIndex(self._which.findData(repeat.which if repeat else 0))
        self._weekday.setCurrentIndex(weekday - 1)
        until = repeat.until_on if repeat else None
        self._until.set_iso(until.isoformat() if until else "")
        self._show_parts()

    def begin_on(self, first: date | None) -> None:
        """Note the day it begins on; a day of the week or month not chosen yet follows it."""
        if self._first != first and self._unit.current() == ONCE:
            self.show_repeat(None, first)
        self._first = first

    def repeat(self) -> Repeat | None:
        """Return what is chosen."""
        chosen = self._unit.current()
        if chosen == ONCE:
            return None
        iso = self._until.iso()
        until = date.fromisoformat(iso) if iso else None
        return replace(self._pattern(chosen), until_on=until, times=self._times.value())

    def clear(self) -> None:
        """Forget what was chosen."""
        self.show_repeat(None, None)

    # Inside -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._unit = Segmented(
            "promise_repeat",
            (
                (ONCE, self.tr("once")),
                (Unit.DAY.value, self.tr("daily")),
                (WORKDAYS, self.tr("weekdays")),
                (Unit.WEEK.value, self.tr("weekly")),
                (Unit.MONTH.value, self.tr("monthly")),
            ),
        )
        self._unit.setAccessibleName(self.tr("Repeats"))
        self._every = _number("promise_every", 1, MOST_BETWEEN)
        every = field_label(self.tr("every"), self._every, "body2")
        self._units = TextLabel("", "body2")
        self._often = FlowRow(self._theme, [every, self._every, self._units], GAP_PX)
        self._week = self._weekday_bar()
        self._day = _number("promise_month_day", 1, LONGEST_MONTH)
        self._day.setAccessibleName(self.tr("Day of the month"))
        self._which = _choice("promise_month_which", self.tr("Which day of the month"))
        for which, words in (
            (0, self.tr("on day")),
            (1, self.tr("on the first")),
            (2, self.tr("on the second")),
            (3, self.tr("on the third")),
            (4, self.tr("on the fourth")),
            (LAST, self.tr("on the last")),
        ):
            self._which.addItem(words, which)
        self._weekday = _choice("promise_month_weekday", self.tr("Weekday"))
        for number in range(1, DAYS_OF_A_WEEK + 1):
            self._weekday.addItem(QLocale().standaloneDayName(number))
        self._month = FlowRow(self._theme, [self._which, self._day, self._weekday], GAP_PX)
        self._beside = (every, self._units)
        self._units.setWordWrap(False)
        self._until = name(DateField(self._theme, self._today), "promise_until")
        self._end = QWidget()
        self._end_column = QVBoxLayout(self._end)
        self._end_column.addWidget(field_label(self.tr("Until, if there is an end"), self._until))
        self._end_column.addWidget(self._until)
        self._times = _number("promise_times", 0, MOST_TIMES)
        self._times.setSpecialValueText(self.tr("no count"))
        self._end_column.addWidget(field_label(self.tr("Or after so many times"), self._times))
        self._end_column.addWidget(self._times, 0, Qt.AlignmentFlag.AlignLeft)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._title = TextLabel(self.tr("Repeats"), "field")
        for part in (self._title, self._unit, self._often, self._week, self._month, self._end):
            self._column.addWidget(part)
        # A width of its own is told to it: its rows break where there is no room.
        self.setMinimumWidth(1)

    def _weekday_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("shape", "segmented")
        bar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._weekdays: list[QToolButton] = []
        locale = QLocale()
        for number in range(1, DAYS_OF_A_WEEK + 1):
            each = QToolButton()
            each.setText(locale.standaloneDayName(number, QLocale.FormatType.ShortFormat))
            each.setCheckable(True)
            each.setProperty("kind", "segment")
            each.setProperty("place", place_of(number - 1, DAYS_OF_A_WEEK))
            name(each, f"promise_weekday_{number}", locale.standaloneDayName(number))
            row.addWidget(each)
            self._weekdays.append(each)
        return bar

    def _wire(self) -> None:
        self._unit.chosen.connect(self._on_unit)
        for each in self._weekdays:
            each.toggled.connect(self._on_changed)
        for box in (self._every, self._day, self._times):
            box.valueChanged.connect(self._on_changed)
        for choice in (self._which, self._weekday):
            choice.activated.connect(self._on_choice)
        self._until.date_chosen.connect(self.changed)

    def _space(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(6))
        self._end_column.setContentsMargins(0, 0, 0, 0)
        self._end_column.setSpacing(px(3))
        self._until.setFixedWidth(px(DATE_PX))
        for words in self._beside:  # on the line of the number, which is higher
            words.setContentsMargins(0, px(DOWN_PX), 0, 0)

    def _pattern(self, chosen: str) -> Repeat:
        """Return on which days it is due, whenever it ends."""
        if chosen == WORKDAYS:
            return Repeat(Unit.WEEK, weekdays=MONDAY_TO_FRIDAY)
        unit, every, which = Unit(chosen), self._every.value(), int(self._which.currentData())
        if unit is Unit.WEEK:
            return Repeat(unit, every, self._chosen_weekdays())
        if unit is Unit.DAY:
            return Repeat(unit, every)
        if which:
            return Repeat(unit, every, weekday=self._weekday.currentIndex() + 1, which=which)
        return Repeat(unit, every, day=self._day.value())

    def _show_parts(self) -> None:
        chosen = self._unit.current()
        units = {
            Unit.DAY.value: (self.tr("days"), self.tr("Every how many days")),
            Unit.WEEK.value: (self.tr("weeks, on"), self.tr("Every how many weeks")),
            Unit.MONTH.value: (self.tr("months"), self.tr("Every how many months")),
        }
        words, spoken = units.get(chosen, ("", ""))
        self._units.setText(words)
        self._every.setAccessibleName(spoken)
        self._often.setVisible(chosen in units)
        self._week.setVisible(chosen == Unit.WEEK.value)
        self._month.setVisible(chosen == Unit.MONTH.value)
        is_weekday = bool(self._which.currentData())
        self._day.setVisible(not is_weekday)
        self._weekday.setVisible(is_weekday)
        self._end.setVisible(chosen != ONCE)

    def _chosen_weekdays(self) -> tuple[int, ...]:
        return tuple(
            number for number, each in enumerate(self._weekdays, start=1) if each.isChecked()
        )

    def _on_unit(self, chosen: str) -> None:
        self._show_parts()
        self.changed.emit(chosen)

    def _on_choice(self) -> None:
        self._show_parts()
        self._on_changed()

    def _on_changed(self) -> None:
        self.changed.emit(self._unit.current())


def _way_of(repeat: Repeat | None) -> str:
    """Return which of the ways that are offered this is."""
    if repeat is None:
        return ONCE
    every_week = repeat.unit is Unit.WEEK and repeat.every == 1
    return WORKDAYS if every_week and repeat.weekdays == MONDAY_TO_FRIDAY else repeat.unit.value


def _choice(object_name: str, spoken: str) -> QComboBox:
    choice = name(QComboBox(), object_name, spoken)
    leave_wheel_to_page(choice)
    return choice


def _number(object_name: str, least: int, most: int) -> QSpinBox:
    box = name(QSpinBox(), object_name)
    box.setRange(least, most)
    leave_wheel_to_page(box)
    return box

"""Above a month: which one it is, and the way to any other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QToolButton, QWidget

from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.month_grid_widget import MonthGrid
from reconcile_gui.qtkit.months import FIRST_YEAR, LAST_YEAR, MONTHS_OF_A_YEAR, Month
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import field_label
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.qtkit.wheel import leave_wheel_to_page


class MonthHead(QWidget):
    """Walks the grid below it to another month, as wide as its days."""

    def __init__(self, theme: Theme, grid: MonthGrid, prefix: str = "") -> None:
        """prefix: of its names, where a window has several months."""
        super().__init__()
        self._theme, self._grid = theme, grid
        self._previous = name(QToolButton(), f"{prefix}previous_month", self.tr("Month before"))
        self._next = name(QToolButton(), f"{prefix}next_month", self.tr("Month after"))
        self._months = name(QComboBox(), f"{prefix}calendar_month", self.tr("Month"))
        locale = QLocale()
        for number in range(1, MONTHS_OF_A_YEAR + 1):
            self._months.addItem(locale.standaloneMonthName(number), number)
        self._years = name(QSpinBox(), f"{prefix}calendar_year", self.tr("Year"))
        self._years.setRange(FIRST_YEAR, LAST_YEAR)
        self._years.setKeyboardTracking(False)
        for field in (self._months, self._years):
            leave_wheel_to_page(field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)  # the longest month and a year just fit between the arrows
        for each in (self._previous, self._months, self._years, self._next):
            row.addWidget(each)
        # Not to be seen, there is no room: a combo box is named to a screen reader by a label.
        named = field_label(self.tr("Month"), self._months)
        named.setParent(self)
        named.hide()
        self._wire()
        self._take_sizes()
        self.show_month()

    def show_month(self) -> None:
        """Say which month is shown, without saying that it was chosen."""
        month = self._grid.month
        self._months.setCurrentIndex(month.month - 1)
        self._years.blockSignals(True)  # the person did not choose
        self._years.setValue(month.year)
        self._years.blockSignals(False)

    # Inside ---------------------------------------------------------------------------

    def _wire(self) -> None:
        for arrow, drawing, months in (
            (self._previous, "chevron-left", -1),
            (self._next, "chevron-right", 1),
        ):
            put_icon(arrow, drawing, self._theme)
            arrow.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            arrow.setToolTip(arrow.accessibleName())
            arrow.clicked.connect(partial(self._turn, months))
        self._months.activated.connect(self._on_jump)
        self._years.valueChanged.connect(self._on_jump)
        self._grid.month_turned.connect(self._on_turned)
        self._theme.changed.connect(self._take_sizes)

    @Slot()
    def _take_sizes(self) -> None:
        self.setFixedWidth(self._grid.sizeHint().width())

    def _turn(self, months: int) -> None:
        month = self._grid.month.shifted(months)
        self._grid.walk_to(month.day(self._grid.day.day))

    @Slot()
    def _on_jump(self) -> None:
        month = Month(self._years.value(), self._months.currentIndex() + 1)
        self._grid.walk_to(month.day(self._grid.day.day))

    @Slot(object)
    def _on_turned(self, _month: Month) -> None:
        self.show_month()

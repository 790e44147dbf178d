"""One month to walk in: days with something on them carry a dot for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from reconcile_gui.qtkit.month_model import COUNT_ROLE, TODAY_ROLE, MonthModel
from reconcile_gui.qtkit.months import DAYS_OF_A_WEEK, WEEKS_SHOWN, Month
from reconcile_gui.qtkit.theme import Theme

DAY_PX, HEIGHT_PX, HEAD_PX = 40, 34, 26
NUMBER_PX, DOT_PX, DOT_GAP_PX, DOT_RISE_PX = 14, 4, 3, 5
SIGN_PX, SIGN_RISE_PX = 9, 4
RADIUS_PX, INSET_PX, RING_GAP_PX = 5, 2, 1
MOST_DOTS = 3  # Chosen: beyond, nobody counts them; the words say how many.
DAY_KEYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -DAYS_OF_A_WEEK,
    Qt.Key.Key_Down: DAYS_OF_A_WEEK,
}
MONTH_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
CHOOSING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
COMMAND_KEYS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

Index = QModelIndex | QPersistentModelIndex
DrawSign = Callable[[QPainter, object, QRectF, QColor], None]


class MonthGrid(QTableView):
    """Arrows walk from day to day, into other months too; Enter chooses.

    Page up and down turn the month, with Shift the year; Home and End go to its first and
    its last day.
    """

    day_chosen = Signal(object)  # date, by the person
    month_turned = Signal(object)  # Month that is shown now, by walking

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        say_day: Callable[[date, int], str],
        draw_sign: DrawSign | None = None,
    ) -> None:
        """say_day: what a screen reader says of a day with so many things.

        draw_sign: draws one sign of a day, where days carry signs instead of dots.
        """
        super().__init__()
        self._theme = theme
        self._days = MonthModel(today, say_day, self)
        self.setModel(self._days)
        self.setItemDelegate(_DayDelegate(theme, self, draw_sign))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        # What is walked on is drawn by the delegate; a selection would be drawn by Qt as well.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setMinimumSectionSize(1)
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            head.setSectionsClickable(False)
            head.setHighlightSections(False)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self._take_sizes)
        self._take_sizes()
        self.go_to(today())

    @property
    def month(self) -> Month:
        """Return the month shown."""
        return self._days.month

    @property
    def day(self) -> date:
        """Return the day that is walked on."""
        return self._days.day_at(self.currentIndex()) or self.month.first

    def go_to(self, day: date) -> None:
        """Show the month of a day, and stand on the day, without saying so."""
        month = Month.of(day)
        if month != self.month:
            self._days.show_month(month)
        self.setCurrentIndex(self._days.place_of(month.day(day.day)))

    def show_counts(self, month: Month, counts: Mapping[date, int]) -> None:
        """Mark days; nothing happens if another month is shown by now."""
        if month == self.month:
            self._days.show_counts(counts)

    def show_marks(self, month: Month, marks: Mapping[date, Sequence[object]]) -> None:
        """Mark days by signs; nothing happens if another month is shown by now."""
        if month == self.month:
            self._days.show_marks(marks)

    def marks_at(self, index: Index) -> Sequence[object]:
        """Return the signs on the day of a cell."""
        return self._days.marks_at(index)

    def walk_to(self, day: date) -> None:
        """Go to a day as by the person: another month is told."""
        before = self.month
        self.go_to(day)
        if self.month != before:
            self.month_turned.emit(self.month)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, turn, choose; leave the rest to others."""
        key = Qt.Key(event.key())
        if event.modifiers() & COMMAND_KEYS:
            event.ignore()
        elif key in DAY_KEYS:
            self._walk(DAY_KEYS[key])
        elif key in MONTH_KEYS:
            is_year = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            month = self.month.shifted(MONTH_KEYS[key] * (12 if is_year else 1))
            self.walk_to(month.day(self.day.day))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.walk_to(self.month.first if key == Qt.Key.Key_Home else self.month.last)
        elif key in CHOOSING_KEYS:
            self.day_chosen.emit(self.day)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def sizeHint(self) -> QSize:
        """Return the size of six weeks."""
        px = self._theme.px
        high = px(HEAD_PX) + WEEKS_SHOWN * px(HEIGHT_PX)
        return QSize(DAYS_OF_A_WEEK * px(DAY_PX), high)

    def minimumSizeHint(self) -> QSize:
        """Return the same: no day is cut off."""
        return self.sizeHint()

    def _walk(self, days: int) -> None:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        step = -days if is_mirrored and abs(days) == 1 else days
        day = self.day + timedelta(days=step)
        if Month.of(day).first.year == day.year:  # else beyond the years that are shown
            self.walk_to(day)

    def _on_clicked(self, index: QModelIndex) -> None:
        day = self._days.day_at(index)
        if day is not None:
            self.day_chosen.emit(day)

    def _take_sizes(self) -> None:
        px = self._theme.px
        self.horizontalHeader().setDefaultSectionSize(px(DAY_PX))
        self.horizontalHeader().setFixedHeight(px(HEAD_PX))
        self.verticalHeader().setDefaultSectionSize(px(HEIGHT_PX))
        self.setFixedSize(self.sizeHint())


class _DayDelegate(QStyledItemDelegate):
    """Draws a day: its number, dots below it, a ring around today, a line at the keyboard.

    In high contrast the chosen day is written on the ink, and the line lies around that.
    """

    def __init__(self, theme: Theme, grid: MonthGrid, draw_sign: DrawSign | None) -> None:
        super().__init__(grid)
        self._theme, self._grid, self._draw_sign = theme, grid, draw_sign

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one day; nothing for a cell without one."""
        number = index.data()
        if number is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_here = index == self._grid.currentIndex()
        self._draw_ground(painter, option, is_here=is_here, is_today=bool(index.data(TODAY_ROLE)))
        count = int(index.data(COUNT_ROLE) or 0)
        painter.setFont(self._theme.font("sans", NUMBER_PX, 600 if count else 400, tabular=True))
        on_ink = is_here and self._theme.is_high_contrast
        shade = "text" if count else "text2"
        painter.setPen(self._theme.colour("on_accent" if on_ink else shade))
        px = self._theme.px
        rise = px(DOT_RISE_PX) if self._draw_sign is None else px(SIGN_PX + INSET_PX)
        room = QRectF(option.rect).adjusted(0, 0, 0, -rise)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(number))
        ink = self._theme.colour("on_accent" if on_ink else "accent")
        if self._draw_sign is None:
            self._draw_dots(painter, QRectF(option.rect), min(count, MOST_DOTS), ink)
        else:
            self._draw_signs(painter, QRectF(option.rect), self._grid.marks_at(index), ink)
        painter.restore()

    def _draw_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, is_here: bool, is_today: bool
    ) -> None:
        theme, flags = self._theme, QStyle.StateFlag
        inset, radius = theme.px(INSET_PX), theme.px(RADIUS_PX)
        shape = QRectF(option.rect).adjusted(inset, inset, -inset, -inset)
        is_focused = is_here and self._grid.hasFocus()
        painter.setPen(Qt.PenStyle.NoPen)
        line = theme.focus_px if is_focused else theme.px(1)
        if is_here and theme.is_high_contrast:
            within = line + theme.px(RING_GAP_PX) if is_focused or is_today else 0
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(
                shape.adjusted(within, within, -within, -within), radius, radius
            )
        elif is_here or option.state & flags.State_MouseOver:
            painter.setBrush(theme.colour("accent_tint" if is_here else "sunken"))
            painter.drawRoundedRect(shape, radius, radius)
        if is_today or is_focused:
            half = line / 2
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent" if is_focused else "control"), line))
            painter.drawRoundedRect(shape.adjusted(half, half, -half, -half), radius, radius)

    def _draw_signs(
        self, painter: QPainter, cell: QRectF, signs: Sequence[object], ink: QColor
    ) -> None:
        if self._draw_sign is None:
            return
        side, gap = self._theme.px(SIGN_PX), self._theme.px(INSET_PX)
        shown = signs[:MOST_DOTS]
        left = cell.center().x() - (len(shown) * (side + gap) - gap) / 2
        top = cell.bottom() - self._theme.px(SIGN_RISE_PX) - side
        for number, sign in enumerate(shown):
            square = QRectF(left + number * (side + gap), top, side, side)
            self._draw_sign(painter, sign, square, ink)

    def _draw_dots(self, painter: QPainter, cell: QRectF, dots: int, ink: QColor) -> None:
        theme = self._theme
        side, gap = theme.px(DOT_PX), theme.px(DOT_GAP_PX)
        left = cell.center().x() - (dots * side + (dots - 1) * gap) / 2
        top = cell.bottom() - theme.px(DOT_RISE_PX) - side
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        for number in range(dots):
            painter.drawEllipse(QRectF(left + number * (side + gap), top, side, side))

"""The chart on the screen: walked week by week, hovered, clicked, zoomed and moved."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.trust.chart_layout import lay_out
from reconcile_gui.trust.chart_words import ChartWords
from reconcile_gui.trust.drawn_chart_widget import Stamps, draw, measure_with, stamps_for
from reconcile_gui.trust.laid import LEGEND_ROW_PX, Asked, Column, Entry, Laid
from reconcile_gui.trust.records import Outcome
from reconcile_gui.trust.shown import Shown
from reconcile_gui.trust.span import LEAST_DAYS, Span, moved, within, zoomed
from reconcile_gui.trust.timeline import Space, Week

FRAME_PX, FRAME_PAD_PX, RADIUS_PX, NEAR_PX = 12, 4, 4, 14
WHEEL_STEP = 120


class TrustChart(QWidget):
    """One stop of the keyboard; the arrow keys walk its weeks, Enter opens one.

    The wheel is the page's; with Ctrl it zooms the time, with Shift it moves it.
    """

    week_reached = Signal(object)  # Week, or None: the line below reads it
    week_opened = Signal(object)  # Week: Enter or a double click
    view_moved = Signal()  # other days of the same range are to be seen
    week_pointed = Signal(object)  # Week the mouse is over, or None when it has left
    legend_pressed = Signal(str)  # the outcome whose entry in the legend was pressed

    def __init__(self, theme: Theme) -> None:
        """Make an empty chart."""
        super().__init__()
        self._theme = theme
        self._shown: Shown | None = None
        self._words: ChartWords | None = None
        self._view: tuple[date, date] | None = None
        self._laid: Laid | None = None
        self._picture: QPixmap | None = None
        self._measure = measure_with(theme)
        self._stamps: Stamps = {}
        self._stamps_ratio = 0.0
        self._chosen: Week | None = None
        self._pointed: Week | None = None
        self._dragged_from: tuple[float, tuple[date, date]] | None = None
        self.setObjectName("trust_chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._forget_picture)

    # What it shows ------------------------------------------------------------------------

    def show_range(self, shown: Shown, words: ChartWords) -> None:
        """Show a range; a week that is still in it stays chosen."""
        same_range = self._shown is not None and (
            (self._shown.first, self._shown.last) == (shown.first, shown.last)
        )
        self._shown, self._words = shown, words
        if not same_range:
            self._view = (shown.first, shown.last)
        monday = self._chosen.monday if self._chosen else None
        self._chosen = next((week for week in self.weeks() if week.monday == monday), None)
        self._pointed = None
        self._lay_out()

    def clear(self) -> None:
        """Forget everything shown."""
        self._shown = self._words = self._view = self._chosen = self._pointed = None
        self._laid = self._picture = None
        self.update()

    def weeks(self) -> tuple[Week, ...]:
        """Return the weeks of the range that hold anything, the oldest first."""
        shown = self._shown
        return shown.timeline.weeks_between(shown.first, shown.last) if shown else ()

    def spaces(self) -> tuple[Space, ...]:
        """Return the times of space that lie in the range, wholly or in part."""
        shown = self._shown
        return shown.timeline.spaces_between(shown.first, shown.last) if shown else ()

    def week_of(self, monday: date) -> Week | None:
        """Return the week that begins on `monday`, if it is in the range."""
        found = self._shown.timeline.weeks_between(monday, monday) if self._shown else ()
        return found[0] if found and found[0] in self.weeks() else None

    @property
    def chosen(self) -> Week | None:
        """The week that was walked or clicked to."""
        return self._chosen

    @property
    def view(self) -> tuple[date, date] | None:
        """The first and last day to be seen."""
        return self._view

    def plot(self) -> tuple[float, float] | None:
        """Return where the days begin and end, px; None while nothing is laid out."""
        return (self._laid.scale.left, self._laid.scale.right) if self._laid else None

    def choose(self, week: Week | None) -> None:
        """Go to a week; it is read out and comes into sight."""
        if week == self._chosen:
            return
        self._chosen = week
        if week is not None:
            self._bring_into_view(week)
        self.update()
        self.week_reached.emit(week)

    def told(self, week: Week) -> str:
        """Return a week in words, as a screen reader names it."""
        if self._words is None or self._shown is None:
            return ""
        return self._words.week(self._shown.whole_week(week)).whole

    def told_space(self, space: Space) -> str:
        """Return a time of space in words, as a screen reader names it."""
        return self._words.space_told(space) if self._words is not None else ""

    def rect_of_space(self, space: Space) -> QRectF:
        """Return where a time of space stands; empty where it is not to be seen."""
        laid = self._laid
        at = laid.band_of(space) if laid is not None else None
        return QRectF(*at) if at is not None else QRectF()

    def rect_of(self, week: Week) -> QRectF:
        """Return where a week stands; empty where it is not to be seen."""
        column = self._laid.column_of(week) if self._laid else None
        return self._frame(column) if column is not None else QRectF()

    def sizeHint(self) -> QSize:
        """Return the height its lanes need."""
        height = self._laid.height if self._laid else self._theme.px(280)
        return QSize(self._theme.px(400), int(height) + 1)

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: it is told one."""
        return QSize(1, self.sizeHint().height())

    # Keyboard -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the weeks, or open one."""
        weeks = self.weeks()
        at = weeks.index(self._chosen) if self._chosen in weeks else None
        last = len(weeks) - 1
        steps = {
            Qt.Key.Key_Left: last if at is None else max(0, at - 1),
            Qt.Key.Key_Right: last if at is None else min(last, at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        is_plain = event.modifiers() in (_NONE, _KEYPAD)
        if is_plain and weeks and event.key() in steps:
            self.choose(weeks[steps[Qt.Key(event.key())]])
        elif self._chosen is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.week_opened.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame of the keyboard; begin with the newest week."""
        super().focusInEvent(event)
        weeks = self.weeks()
        came_by_key = event.reason() != Qt.FocusReason.MouseFocusReason
        if self._chosen is None and weeks and came_by_key:
            self.choose(weeks[-1])
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.update()

    # Mouse --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the week under the mouse; begin to move the time."""
        entry = self._entry_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and entry is not None:
            self.legend_pressed.emit(entry.outcome.value)
        elif event.button() == Qt.MouseButton.LeftButton and self._view is not None:
            self._dragged_from = (event.position().x(), self._view)
            week = self._week_at(event.position())
            if week is not None:
                self.choose(week)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at a week, or move the time while the button is held."""
        if self._dragged_from is not None and event.buttons() & Qt.MouseButton.LeftButton:
            begun, view = self._dragged_from
            px = self._laid.scale.px_per_day if self._laid else 1
            self._set_view(moved(view, -round((event.position().x() - begun) / px)))
            return
        shape = Qt.CursorShape
        on_legend = self._entry_at(event.position()) is not None
        self.setCursor(shape.PointingHandCursor if on_legend else shape.ArrowCursor)
        week = self._week_at(event.position())
        if week != self._pointed:
            self._pointed = week
            self.update()
            self.week_pointed.emit(week)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stop moving the time."""
        self._dragged_from = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the week under the mouse."""
        week = self._week_at(event.position())
        if week is not None:
            self.week_opened.emit(week)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        if self._pointed is not None:
            self._pointed = None
            self.update()
            self.week_pointed.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, move with Shift or sideways; else leave it to the page."""
        turned = event.angleDelta()
        event.accept()
        if self._view is None or self._laid is None:
            event.ignore()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier and turned.y():
            self._zoom(turned.y() / WHEEL_STEP, self._laid.scale.day(event.position().x()))
        elif turned.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            length = (self._view[1] - self._view[0]).days
            turns = (turned.x() or turned.y()) / WHEEL_STEP
            self._set_view(moved(self._view, -round(turns * max(1, length / 10))))
        else:
            event.ignore()

    # Painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chart as it was drawn last, and on it the week with the keyboard."""
        if self._laid is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn(self._laid))
        for week, is_chosen in ((self._pointed, False), (self._chosen, True)):
            column = self._laid.column_of(week) if week is not None else None
            if column is not None:
                self._draw_frame(painter, column, is_chosen=is_chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew at another width; draw anew at another height."""
        super().resizeEvent(event)
        self._picture = None
        # Asked of what is laid out: the first event of all tells no former width.
        if self._laid is None or self._laid.width != self.width():
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in another direction; fonts and sizes are the theme's."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._picture = None
            self.update()

    # Inside -------------------------------------------------------------------------------

    def _drawn(self, laid: Laid) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatioF() != ratio:
            if not self._stamps or self._stamps_ratio != ratio:
                self._stamps, self._stamps_ratio = stamps_for(self._theme, ratio), ratio
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(self._theme.colour("window"))
            painter = QPainter(picture)
            draw(painter, laid, self._theme, self._stamps)
            painter.end()
            self._picture = picture
        return self._picture

    def _draw_frame(self, painter: QPainter, column: Column, *, is_chosen: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = is_chosen and self.hasFocus()
        pen = QPen(self._theme.colour("accent" if is_chosen else "control"))
        pen.setWidthF(self._theme.focus_px if strong else self._theme.px(1))
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._theme.px(RADIUS_PX)
        painter.drawRoundedRect(self._frame(column), radius, radius)

    def _frame(self, column: Column) -> QRectF:
        px = self._theme.px
        whole = QRectF(
            column.x - px(FRAME_PX),
            column.top - px(FRAME_PAD_PX),
            2 * px(FRAME_PX),
            column.bottom - column.top + 2 * px(FRAME_PAD_PX),
        )
        # The last week stands close to the edge; its frame ends before it.
        whole.setRight(min(whole.right(), self.width() - px(1)))
        return whole

    def _lay_out(self) -> None:
        if self._shown is None or self._words is None or self._view is None:
            return
        shown = self._shown
        asked = Asked(shown.timeline, *self._view, self.width(), shown.shows_estimate, shown.hidden)
        before = self._laid.height if self._laid else 0
        self._laid = lay_out(asked, self._words, self._measure)
        self._picture = None
        if self._laid.height != before:
            self.updateGeometry()
        self.update()

    def _forget_picture(self) -> None:
        self._stamps = {}
        self._measure = measure_with(self._theme)
        self._lay_out()

    def _bring_into_view(self, week: Week) -> None:
        if self._view is None:
            return
        first, last = self._view
        if week.monday < first:
            self._set_view(moved(self._view, (week.monday - first).days))
        elif week.monday > last:
            self._set_view(moved(self._view, (week.monday - last).days + LEAST_DAYS))

    def _zoom(self, turns: float, around: date) -> None:
        if self._view is not None and self._shown is not None:
            self._set_view(zoomed(self._view, around, turns, self._shown.span))

    def _set_view(self, view: Span) -> None:
        """See these days, moved back into the range where they reach beyond it."""
        if self._shown is None:
            return
        inside = within(view, self._shown.span)
        if inside != self._view:
            self._view = inside
            self._lay_out()
            self.view_moved.emit()

    def _entry_at(self, point: QPointF) -> Entry | None:
        entries = self._laid.legend if self._laid else ()
        reach = self._theme.px(LEGEND_ROW_PX / 2)
        return next((one for one in entries if one.holds(point.x(), point.y(), reach)), None)

    def rect_of_entry(self, outcome: Outcome) -> QRectF:
        """Return where an entry of the legend stands; empty where there is none."""
        half = self._theme.px(LEGEND_ROW_PX / 2)
        entries = self._laid.legend if self._laid else ()
        found = (one for one in entries if one.outcome is outcome)
        return next((QRectF(one.x, one.y - half, one.width, 2 * half) for one in found), QRectF())

    def _week_at(self, point: QPointF) -> Week | None:
        """Return the week nearest to a point, if it is near enough."""
        if self._laid is None:
            return None
        reach = self._theme.px(NEAR_PX)
        near = [one for one in self._laid.columns if abs(one.x - point.x()) <= reach]
        if not near or point.y() > self._laid.height:
            return None
        column = min(near, key=lambda one: abs(one.x - point.x()))
        inside = [
            week for week in self.weeks() if column.first <= week.monday.toordinal() <= column.last
        ]
        day = self._laid.scale.day(point.x())
        return min(inside, key=lambda week: abs((week.monday - day).days + 3), default=None)


_NONE = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier

"""The mark of an outcome: one ink, one size, told apart by shape."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.trust.records import Outcome

# The square a mark is drawn in, in its own units; and its side on screen at 100 %.
GRID, SIDE_PX = 14, 14


def draw_mark(painter: QPainter, outcome: Outcome | None, square: QRectF, ink: QColor) -> None:
    """Draw the mark of an outcome into `square`; None for what is due.

    Kept full, late half, not kept a cross, released a dash, changed a diamond, open a
    dashed ring, due an upright square. All are equally large: none is an alarm.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(square.center())
    painter.scale(square.width() / GRID, square.height() / GRID)
    _DRAWN[outcome](painter, ink)
    painter.restore()


class OutcomeMark(QWidget):
    """Shows the mark of one outcome beside its words, which say the same."""

    def __init__(self, theme: Theme) -> None:
        """Make a mark that shows nothing yet."""
        super().__init__()
        self._theme = theme
        self._outcome: Outcome | None = None
        self._is_due = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show the mark of an outcome, or nothing."""
        self._outcome, self._is_due = outcome, False
        self.setVisible(outcome is not None)
        self.update()

    def show_due(self) -> None:
        """Show the mark of what is due."""
        self._outcome, self._is_due = None, True
        self.show()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the square of the mark."""
        side = self._theme.px(SIDE_PX)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        if self._outcome is not None or self._is_due:
            square = QRectF(self.rect())
            draw_mark(QPainter(self), self._outcome, square, self._theme.colour("accent"))


def _pen(ink: QColor, width: float) -> QPen:
    pen = QPen(ink, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _draw_kept(painter: QPainter, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(0, 0), 4.7, 4.7)


def _draw_late(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.3))
    painter.drawEllipse(QPointF(0, 0), 4.1, 4.1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    quarter = 90 * 16
    painter.drawPie(QRectF(-4.7, -4.7, 9.4, 9.4), quarter, 2 * quarter)


def _draw_not_kept(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink, 2))
    painter.drawLine(QPointF(-4, -4), QPointF(4, 4))
    painter.drawLine(QPointF(4, -4), QPointF(-4, 4))


def _draw_released(painter: QPainter, ink: QColor) -> None:
    painter.setPen(_pen(ink, 2))
    painter.drawLine(QPointF(-4.5, 0), QPointF(4.5, 0))


def _draw_changed(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.4))
    far = 5.4
    corners = [QPointF(0, -far), QPointF(far, 0), QPointF(0, far), QPointF(-far, 0)]
    painter.drawPolygon(QPolygonF(corners))


def _draw_open(painter: QPainter, ink: QColor) -> None:
    pen = QPen(ink, 1.3)
    pen.setDashPattern([2 / 1.3, 1.9 / 1.3])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawEllipse(QPointF(0, 0), 4.3, 4.3)


def _draw_due(painter: QPainter, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.4))
    painter.drawRect(QRectF(-3.8, -3.8, 7.6, 7.6))


_DRAWN: dict[Outcome | None, Callable[[QPainter, QColor], None]] = {
    None: _draw_due,
    Outcome.KEPT: _draw_kept,
    Outcome.LATE: _draw_late,
    Outcome.NOT_KEPT: _draw_not_kept,
    Outcome.RELEASED: _draw_released,
    Outcome.REPLACED: _draw_changed,
    Outcome.OPEN: _draw_open,
}

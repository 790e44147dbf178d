"""A drawn page, cut into bands between its lines, so that it can be given bit by bit."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter

# Chosen: bands begin and end at a multiple, so that a printer with half as many dots, or a
# quarter, puts them exactly where they were.
STEP_ROWS = 8
# Chosen: a page without white rows, as in a script with high marks, is cut all the same.
HIGHEST_ROWS = 400


class Bands:
    """Gives the bands with ink, from top to bottom. White paper needs no picture."""

    def __init__(self, drawn: QImage) -> None:
        """drawn: a page with nothing, or transparent, where there is no ink."""
        self._drawn = drawn
        self._row = 0

    def take(self) -> tuple[QImage, int] | None:
        """Return the next band, grey on white, and its first row; None after the last."""
        first = self._next(self._row, has_ink=True)
        if first is None:
            return None
        last = self._next(first, has_ink=False) or self._drawn.height()
        last = min(last, first + HIGHEST_ROWS, self._drawn.height())
        self._row = last
        whole = QRect(0, first, self._drawn.width(), last - first)
        band = QImage(whole.size(), QImage.Format.Format_Grayscale8)
        band.fill(Qt.GlobalColor.white)
        painter = QPainter(band)
        painter.drawImage(QPoint(0, 0), self._drawn, whole)
        painter.end()
        return band, first

    def _next(self, row: int, *, has_ink: bool) -> int | None:
        """Return the first step from `row` on that has ink, or none; None if there is none."""
        length = self._drawn.bytesPerLine() * STEP_ROWS
        bits, blank = self._drawn.constBits(), bytes(length)
        for start in range(row, self._drawn.height(), STEP_ROWS):
            place = start * self._drawn.bytesPerLine()
            step = bytes(bits[place : place + length])
            if (step != blank[: len(step)]) is has_ink:
                return start
        return None

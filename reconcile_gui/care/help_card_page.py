"""The numbers of one country as a small card on paper, to be cut out and carried.

Each number stands on it once, under the first of its groups. Nobody of the workbook is
on it: it may be found. There is a line to write somebody down by hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from reconcile_gui.qtkit.theme import FAMILIES

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from reconcile_gui.care.help_entries import HelpRow

POINTS_PER_INCH = 72
# Chosen: as wide as a bank card (85 mm), as high as it needs to be.
WIDTH_PT, SIDE_PT, BETWEEN_PT = 241.0, 10.0, 4.0
WORDS_PT, SMALL_PT = 8.5, 7.0
NUMBER_SHARE = 0.42
BY_HAND_PT = 16.0
WRAP = int(Qt.TextFlag.TextWordWrap)


class CannotPrint(Exception):
    """The printer did not take the card."""


def print_card(rows: Sequence[HelpRow], checked: str, printer: QPrinter) -> None:
    """Print the entries of `rows` at the top left of one page, with a line to cut along.

    A group without entries has a line to write on. checked: the sentence about when the
    numbers were checked. Raises CannotPrint.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise CannotPrint
    try:
        scale = printer.logicalDpiX() / POINTS_PER_INCH
        painter.scale(scale, scale)
        _Card(painter).draw(rows, checked)
    finally:
        if not painter.end():
            raise CannotPrint


class _Card:
    """Draws from top to bottom; lengths in pt."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._dpi = painter.device().logicalDpiY()
        self._top_pt = SIDE_PT

    def draw(self, rows: Sequence[HelpRow], checked: str) -> None:
        """Draw every row, the sentence, and the line around them."""
        printed: set[tuple[str, str]] = set()
        for row in rows:
            entries = [each for each in row.entries if (each.name, each.number) not in printed]
            printed |= {(each.name, each.number) for each in entries}
            if row.entries and not entries:
                continue
            self._line(row.title, "", SMALL_PT)
            for entry in entries:
                who = ", ".join(part for part in (entry.name, entry.for_whom, entry.how) if part)
                self._line(who, entry.number, WORDS_PT)
            if not entries:
                self._by_hand()
            self._top_pt += BETWEEN_PT
        self._line(checked, "", SMALL_PT)
        edge = QPen(Qt.GlobalColor.black, 0.4, Qt.PenStyle.DashLine)
        self._painter.setPen(edge)
        self._painter.drawRect(QRectF(0, 0, WIDTH_PT, self._top_pt + SIDE_PT - BETWEEN_PT))

    def _by_hand(self) -> None:
        """Draw a line to write on."""
        self._top_pt += BY_HAND_PT
        self._painter.setPen(QPen(Qt.GlobalColor.gray, 0.4))
        self._painter.drawLine(
            QPointF(SIDE_PT, self._top_pt), QPointF(WIDTH_PT - SIDE_PT, self._top_pt)
        )
        self._painter.setPen(QPen(Qt.GlobalColor.black))

    def _line(self, words: str, number: str, size_pt: float) -> None:
        inside = WIDTH_PT - 2 * SIDE_PT
        right = inside * NUMBER_SHARE if number else 0.0
        height = self._text(words, QRectF(SIDE_PT, self._top_pt, inside - right, 0), size_pt, 400)
        if number:
            place = QRectF(SIDE_PT + inside - right, self._top_pt, right, 0)
            height = max(height, self._text(number, place, size_pt, 600, at_right=True))
        self._top_pt += height

    def _text(
        self, words: str, place: QRectF, size_pt: float, weight: int, *, at_right: bool = False
    ) -> float:
        """Draw wrapped words into the width of `place` and return their height."""
        font = QFont(FAMILIES["sans"])
        # The painter is scaled to points; a font in points would be scaled twice.
        font.setPointSizeF(size_pt * POINTS_PER_INCH / self._dpi)
        font.setWeight(QFont.Weight(weight))
        self._painter.setFont(font)
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        flags = WRAP | int(side)
        room = QRectF(place.x(), place.y(), place.width(), 10_000)
        needed = self._painter.boundingRect(room, flags, words)
        self._painter.drawText(room, flags, words)
        return needed.height()

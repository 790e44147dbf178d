"""Where words stand on the screen, line by line: for whatever is drawn under them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextLine


def stretches(
    block: QTextBlock, start_u16: int, end_u16: int
) -> Iterable[tuple[float, float, float]]:
    """Yield left, right and baseline of a place in each line of a paragraph, in its px."""
    layout = block.layout()
    begins = layout.lineForTextPosition(max(0, start_u16 - block.position()))
    for number in range(begins.lineNumber() if begins.isValid() else 0, layout.lineCount()):
        line = layout.lineAt(number)
        if line.textStart() >= end_u16 - block.position():
            break
        first = max(start_u16 - block.position(), line.textStart())
        last = min(end_u16 - block.position(), line.textStart() + line.textLength())
        if last > first:
            one, other = x_in(line, first), x_in(line, last)
            left, right = within_words(block, line, min(one, other), max(one, other))
            yield left, right, line.y() + line.ascent()


def within_words(
    block: QTextBlock, line: QTextLine, left: float, right: float
) -> tuple[float, float]:
    """Return a stretch without the blanks that hang at the end of a line, px."""
    if block.textDirection() is Qt.LayoutDirection.RightToLeft:
        return max(left, line.x() + line.width() - line.naturalTextWidth()), right
    return left, min(right, line.x() + line.naturalTextWidth())


def x_in(line: QTextLine, place_u16: int) -> float:
    """Return where a place of a paragraph stands in its line, px."""
    found = line.cursorToX(place_u16)
    return float(found[0]) if isinstance(found, tuple) else 0.0

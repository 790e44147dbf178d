"""The inside of a page that scrolls: as high as its text is at the width it has."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QWidget


class PageInside(QWidget):
    """Holds a layout of wrapping texts within a `QScrollArea`.

    Why: a wrapping label asks for the height it would have at its narrowest. A scroll
    area takes that as the least height and scrolls a page that would fit.
    """

    def __init__(self) -> None:
        """Make an empty inside on the ground of its page."""
        super().__init__()
        self.setProperty("bare", "true")

    def minimumSizeHint(self) -> QSize:
        """Return the least width; the height follows from the width alone."""
        return QSize(super().minimumSizeHint().width(), 0)


def beside_the_bar(area: QScrollArea, margin: int) -> int:
    """Return the right margin, px, for a column that stays where it is when a bar appears.

    margin: the one without a bar, which takes its room from it. To be asked again whenever
    the range of the bar changes.
    """
    bar = area.verticalScrollBar()
    taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
    return max(0, margin - taken)

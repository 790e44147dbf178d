"""Words with a link after them on the same line, as in running text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reconcile_gui.qtkit.text_widgets import TextLabel

LEAST_CHARACTERS = 12


class InlineText(TextLabel):
    """As wide as its words if there is room, else wrapped."""

    def sizeHint(self) -> QSize:
        """Return room for the words on one line."""
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self.text()) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters: the rest wraps."""
        metrics = QFontMetrics(self.font())
        width = metrics.averageCharWidth() * LEAST_CHARACTERS
        return QSize(width, super().minimumSizeHint().height())


class TextThenLink(QWidget):
    """A sentence, and right after it the link that belongs to it."""

    def __init__(self, text: InlineText, link: QPushButton) -> None:
        """Put both on one line."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(text)
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)

"""A part of a panel that scrolls where it must and is no higher than what is in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget


class LowArea(QScrollArea):
    """Takes what its neighbours leave, so that they are always in sight.

    Nothing in it is asked for room: give it a high stretch, and the end of the layout a
    low one.
    """

    def __init__(self, object_name: str, content: QWidget) -> None:
        """content: with a layout whose height may depend on its width."""
        super().__init__()
        self.setObjectName(object_name)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        # Its height at this width counts, not that of its words in the narrowest column.
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.setWidget(content)

    def sizeHint(self) -> QSize:
        """Return no more than the least height it was given."""
        return QSize(0, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        """Return nothing: the neighbours come first."""
        return QSize(0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Become as high as other words need."""
        is_done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._limit()
        return is_done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Become as high as the words need at another width."""
        super().resizeEvent(event)
        self._limit()

    def _limit(self) -> None:
        content = self.widget()
        if content is not None:
            needed = content.heightForWidth(self.viewport().width())
            self.setMaximumHeight(max(needed, self.minimumHeight(), 1))

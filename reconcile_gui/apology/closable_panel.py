"""What every panel beside a letter has: a name, a cross, and Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import caption

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme


class ClosablePanel(QWidget):
    """Asks to be closed with Esc, and with its cross if it has one."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make a panel without anything in it."""
        super().__init__()
        self._theme = theme

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _head(self, title: str, object_name: str) -> QHBoxLayout:
        """Return the line at the top: what the panel is, and a cross of this name."""
        self._cross = name(QToolButton(), object_name, self.tr("Close"))
        self._cross.setToolTip(self.tr("Close"))
        # A click on it leaves the caret in the text.
        self._cross.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        put_icon(self._cross, "x", self._theme)
        self._cross.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(caption(title), 1)
        row.addWidget(self._cross)
        return row

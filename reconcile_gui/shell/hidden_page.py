"""What is to be seen after Hide: nothing. The status line says how to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reconcile_gui.qtkit.names import name


class HiddenPage(QWidget):
    """A blank page; Enter goes on."""

    go_on = Signal()

    def __init__(self) -> None:
        """Build the page."""
        super().__init__()
        name(self, "hidden_page", self.tr("Press Enter to go on"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on at Enter; every other key does nothing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on.emit()

"""A blank of a sentence: as high as its words, and Enter goes on to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BlankField(GrowingEditor):
    """Holds a part of one sentence, so it has no lines of its own."""

    def __init__(self) -> None:
        """Make an empty blank."""
        super().__init__(writing="boundary", bare=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to what comes next with Enter."""
        if event.key() in ENTER:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

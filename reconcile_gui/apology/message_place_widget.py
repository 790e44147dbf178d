"""The place under the tools where Apologise says what was just done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reconcile_gui.qtkit.message_bar_widget import Choice, MessageBar

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme


class MessagePlace(QWidget):
    """Holds one message, until the next key or the next act."""

    let_go = Signal()  # the message has the keyboard and is about to go

    def __init__(self, theme: Theme) -> None:
        """Make a place that says nothing and takes no room."""
        super().__init__()
        self._bar = MessageBar(theme)
        self._bar.let_go.connect(self.let_go)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 20, 4)
        row.addWidget(self._bar)
        self.hide()

    @Slot(str, object)
    def tell(self, sentence: str, choice: Choice | None) -> None:
        """Say what was done, with a way back or on."""
        self._bar.tell(sentence, secondary=choice, tone="calm")
        self.show()

    @Slot()
    def put_away(self) -> None:
        """Say nothing any more."""
        if not self.isHidden():
            self._bar.put_away()
            self.hide()

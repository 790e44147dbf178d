"""A choice of one among a few words, which the wheel cannot change in passing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class Choice(QComboBox):
    """Holds keys with the words shown for them."""

    chosen = Signal(str)  # key, after the person chose another

    def __init__(self) -> None:
        """Make a choice of nothing."""
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(5)
        self._holds = ""
        self.activated.connect(self._on_activated)

    def offer(self, choices: Sequence[tuple[str, str]], holds: str) -> None:
        """Offer these keys with their words; one of them holds. Nothing is said."""
        if [(self.itemData(row), self.itemText(row)) for row in range(self.count())] != [*choices]:
            self.clear()
            for key, words in choices:
                self.addItem(words, key)
        self._holds = holds
        self.setCurrentIndex(self.findData(holds))

    def holds(self) -> str:
        """Return the key that holds."""
        return self._holds

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: nothing must change because someone scrolled by."""
        event.ignore()

    @Slot(int)
    def _on_activated(self, row: int) -> None:
        key = str(self.itemData(row))
        if key != self._holds:
            self._holds = key
            self.chosen.emit(key)

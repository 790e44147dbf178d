"""What Apologise shows before the first letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import button, lead

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme

READING_PX = 560


class NoLetterPage(QWidget):
    """One sentence and the way to begin."""

    start_wanted = Signal()  # a first letter, part by part

    def __init__(self, theme: Theme) -> None:
        """Make the page."""
        super().__init__()
        self._theme = theme
        self._words = name(
            lead(self.tr("No letter yet. It need not be sent, and it need not be finished.")),
            "no_letter",
        )
        self.start = name(button(self.tr("Start part by part"), "primary"), "start_part_by_part")
        self.start.clicked.connect(self.start_wanted)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._words)
        self._column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        theme.changed.connect(self._take_sizes)
        self._take_sizes()

    @Slot()
    def _take_sizes(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(40), px(40), px(40), px(24))
        self._column.setSpacing(px(16))
        self._words.setMaximumWidth(px(READING_PX))

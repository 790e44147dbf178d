"""A rest for the letter, chosen beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from reconcile_gui.apology.closable_panel import ClosablePanel
from reconcile_gui.apology.rest_choice_widget import RestChoice
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.theme import Theme

SIDE_PX, RIGHT_PX, TOP_PX = 22, 24, 14


class RestPanel(ClosablePanel):
    """Says how it stands with the rest, and offers another one."""

    chosen = Signal(int)  # days

    def __init__(self, theme: Theme, clock: Clock) -> None:
        """Make a panel that says nothing yet."""
        super().__init__(theme)
        name(self, "rest_panel", self.tr("Let it rest"))
        self._now = name(TextLabel("", "body"), "rest_now")
        self._choice = RestChoice(theme, clock, "rest")
        self._column = QVBoxLayout(self)
        self._column.addWidget(TextLabel(self.tr("Let it rest"), "caption"))
        self._column.addWidget(self._now)
        self._column.addWidget(self._choice)
        self._column.addStretch(1)
        self._choice.chosen.connect(self.chosen)
        self._choice.given_up.connect(self.closed)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def show_rest(self, sentence: str) -> None:
        """Say how it stands with the rest now."""
        self._now.setText(sentence)

    def start(self, days: int) -> None:
        """Put the keyboard on the choice. days: as long as it rests now."""
        self._choice.start(days)

    def clear(self) -> None:
        """Forget what it said."""
        self._now.clear()
        self.hide()

    @Slot()
    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(SIDE_PX), px(TOP_PX), px(RIGHT_PX), px(SIDE_PX))
        self._column.setSpacing(px(8))

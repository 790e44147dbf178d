"""How long a letter is to rest from now on: a choice, and what it means."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from reconcile_gui.apology.moments_widget import Moments
from reconcile_gui.apology.resting import MOST_DAYS, USUAL_DAYS
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, button, field_label
from reconcile_gui.qtkit.wheel import leave_wheel_to_page

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.theme import Theme

CHOICE_PX, GAP_PX, COLUMN_GAP_PX = 190, 10, 6


class RestChoice(QWidget):
    """Nothing happens before *Let it rest*; a change of the letter starts the rest anew."""

    chosen = Signal(int)  # days, 0 for no rest
    given_up = Signal()

    def __init__(self, theme: Theme, clock: Clock, prefix: str) -> None:
        """prefix: of the names of its parts; it stands in two places."""
        super().__init__()
        self._theme, self._clock, self._prefix = theme, clock, prefix
        self._moments = Moments(self)
        self._build()
        self._choice.currentIndexChanged.connect(self._say)
        self._let.clicked.connect(self._on_let)
        self._not_now.clicked.connect(self.given_up)
        theme.changed.connect(self._space)
        self._space()

    def start(self, days: int = USUAL_DAYS) -> None:
        """Choose as many days as it rests now, and take the keyboard."""
        self._choice.setCurrentIndex(self._choice.findData(days))
        self._say()
        self._choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        self._choice = name(QComboBox(), f"{self._prefix}_days")
        leave_wheel_to_page(self._choice)
        self._choice.addItem(self.tr("It does not rest"), 0)
        self._choice.addItem(self.tr("a day"), 1)
        for days in range(2, MOST_DAYS + 1):
            self._choice.addItem(self.tr("{number} days").format(number=days), days)
        self._meaning = name(TextLabel("", "body2"), f"{self._prefix}_meaning")
        self._let = name(button(self.tr("Let it rest")), f"{self._prefix}_let")
        self._not_now = name(button(self.tr("Not now"), "quiet"), f"{self._prefix}_not_now")
        self._buttons = FlowRow(self._theme, (self._let, self._not_now), GAP_PX)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(field_label(self.tr("From now on it rests for"), self._choice))
        self._column.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._meaning)
        self._column.addWidget(self._buttons)

    @Slot()
    def _space(self) -> None:
        self._column.setSpacing(self._theme.px(COLUMN_GAP_PX))
        self._choice.setMinimumWidth(self._theme.px(CHOICE_PX))

    @Slot()
    def _say(self) -> None:
        days = int(self._choice.currentData() or 0)
        self._let.setText(self.tr("Let it rest") if days else self.tr("Let it be without a rest"))
        if not days:
            self._meaning.setText(
                self.tr("A night often shows what the heat hid. You can let it rest at any time.")
            )
            return
        now = self._clock.now()
        until = self._moments.until(now + timedelta(days=days), now)
        self._meaning.setText(
            self.tr(
                "Until {moment}. You can read and change it. The letter will not be offered for"
                " giving, and a change starts the rest anew."
            ).format(moment=until)
        )

    @Slot()
    def _on_let(self) -> None:
        self.chosen.emit(int(self._choice.currentData() or 0))

"""The choices of a page before printing: a column that scrolls, and what to do below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, button, hairline
from reconcile_gui.qtkit.theme import Theme, set_look

SIDE_PX, TOP_PX, GAP_PX, FOOT_PX = 26, 18, 13, 12


@dataclass(frozen=True, slots=True)
class ChoiceNames:
    """Object names of what every such panel has.

    area: what scrolls; message: the line above the buttons; save, print: the buttons.
    """

    area: str
    message: str
    save: str
    print: str


class ChoicesPanel(QWidget):
    """Holds the choices, a line that says what happened, and two buttons."""

    def __init__(self, theme: Theme, names: ChoiceNames) -> None:
        """Hold no choice yet, and buttons without words."""
        super().__init__()
        self._theme = theme
        self._save = name(button(""), names.save)
        self._print = name(button("", "primary"), names.print)
        self.column = QVBoxLayout()
        self._room = QVBoxLayout()
        self._message = name(TextLabel("", "body2"), names.message)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self.area = name(QScrollArea(), names.area)
        self._fill_area()
        self._foot = QVBoxLayout()
        self._fill_foot()
        self.offer(is_set=False)
        self._space()
        theme.changed.connect(self._space)

    def offer(self, *, is_set: bool) -> None:
        """Offer saving and printing only where there is a page."""
        self._save.setEnabled(is_set)
        self._print.setEnabled(is_set)

    def say(self, words: str, *, is_problem: bool = False) -> None:
        """Say above the buttons what happened; "" says nothing."""
        set_look(self._message, role="warning" if is_problem else "body2")
        self._message.setText(words)
        self._message.setVisible(bool(words))
        if words:
            announce(self._message, words, is_urgent=is_problem)

    def show_progress(self, words: str) -> None:
        """Show above the buttons what goes on; not said aloud, for it changes at once."""
        set_look(self._message, role="body2")
        self._message.setText(words)
        self._message.show()

    def put_above(self, widget: QWidget) -> None:
        """Let `widget` scroll together with the choices, above them."""
        self._room.insertWidget(0, widget)

    def add_block(self, parts: Sequence[QWidget | QHBoxLayout], *, is_last: bool = False) -> None:
        """Add some choices, with a line below them where more follow.

        is_last: none follow. Only now come the buttons, also for the Tab key.
        """
        for part in parts:
            if isinstance(part, QWidget):
                self.column.addWidget(part)
            else:
                self.column.addLayout(part)
        if is_last:
            self.column.addStretch(1)
            self._whole.addLayout(self._foot)
        else:
            self.column.addWidget(hairline())

    def _fill_area(self) -> None:
        inner = QWidget()
        inner.setProperty("bare", "true")
        inner.setLayout(self._room)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._room.setSpacing(0)
        self._room.addLayout(self.column, 1)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inner)
        self._whole.addWidget(self.area, 1)

    def _fill_foot(self) -> None:
        self._message.hide()
        row = QHBoxLayout()
        row.addWidget(self._save)
        row.addStretch(1)
        row.addWidget(self._print)
        self._foot.addWidget(hairline())
        self._foot.addWidget(self._message)
        self._foot.addLayout(row)

    @Slot()
    def _space(self) -> None:
        px = self._theme.px
        self.column.setContentsMargins(px(SIDE_PX), px(TOP_PX), px(SIDE_PX), px(TOP_PX))
        self.column.setSpacing(px(GAP_PX))
        self._foot.setContentsMargins(px(SIDE_PX), 0, px(SIDE_PX), px(FOOT_PX))
        self._foot.setSpacing(px(FOOT_PX))

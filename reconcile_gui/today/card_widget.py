"""The one card of Today: a promise that asks for a word, a question, or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_click import OneClick
from reconcile_gui.qtkit.text_widgets import TextLabel, button
from reconcile_gui.qtkit.theme import Theme, set_look
from reconcile_gui.text.breaking import breakable
from reconcile_gui.today.card_words import CardButton, CardWords

SIDE_PX, TOP_PX, FOOT_PX, GAP_PX = 26, 20, 22, 10
MOST_BUTTONS = 4


class TodayCard(QFrame):
    """Its buttons stay where they are; letters act while the keyboard is in the card."""

    acted = Signal(str)  # CardButton.act

    def __init__(self, theme: Theme) -> None:
        """Make an empty card."""
        super().__init__()
        self._theme = theme
        self._shown = CardWords()
        self.setObjectName("today_card")
        self.setProperty("shape", "card")
        self._build()
        theme.changed.connect(self._space)
        self._space()

    def show_words(self, words: CardWords) -> None:
        """Show this; the keyboard stays on its button, or goes to the first one."""
        if words == self._shown:
            return
        had_keyboard = any(each.hasFocus() for each in self._buttons)
        self._shown = words
        for label, text in (
            (self._caption, words.caption),
            (self._thing, words.thing),
            (self._about, words.about),
        ):
            label.setText(breakable(text))
            label.setVisible(bool(text))
        self._show_buttons(words.buttons)
        if had_keyboard:
            self._take_keyboard()

    def clear(self) -> None:
        """Forget every word."""
        self.show_words(CardWords())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the letter of an outcome; a letter held down is one outcome."""
        letter = event.text().upper()
        meant = next((one for one in self._shown.buttons if one.key and one.key == letter), None)
        if meant is None or event.isAutoRepeat():
            super().keyPressEvent(event)
        else:
            self.acted.emit(meant.act)

    @property
    def last_button(self) -> QPushButton:
        """The button that Tab comes to last, shown or not."""
        return self._buttons[-1]

    def _build(self) -> None:
        self._caption = name(TextLabel("", "caption"), "card_caption")
        self._thing = name(TextLabel("", "thing"), "card_thing")
        self._about = name(TextLabel("", "body2"), "card_about")
        self._buttons = [button("") for _ in range(MOST_BUTTONS)]
        for number, each in enumerate(self._buttons, start=1):
            each.setObjectName(f"card_button_{number}")
            each.clicked.connect(self._on_clicked)
            each.hide()
        # The next promise stands on the same buttons at once.
        OneClick(self).watch(*self._buttons)
        self.setFocusProxy(self._buttons[0])
        self._row = FlowRow(self._theme, self._buttons, GAP_PX)
        self._column = QVBoxLayout(self)
        for part in (self._caption, self._thing, self._about):
            self._column.addWidget(part)
        self._place = QVBoxLayout()
        self._place.addWidget(self._row)
        self._column.addLayout(self._place)

    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(SIDE_PX), px(TOP_PX), px(SIDE_PX), px(FOOT_PX))
        self._column.setSpacing(px(3))
        self._place.setContentsMargins(0, px(10), 0, 0)

    def _show_buttons(self, wanted: Sequence[CardButton]) -> None:
        for place, each in enumerate(self._buttons):
            one = wanted[place] if place < len(wanted) else None
            each.setVisible(one is not None)
            each.setText(one.words if one else "")
            each.setToolTip(one.meaning if one else "")
            each.setAccessibleName(f"{one.words}: {self._shown.thing}" if one else "")
            set_look(each, kind=one.kind if one else "")
        self._row.setVisible(bool(wanted))

    def _take_keyboard(self) -> None:
        if not self._buttons[0].isHidden():
            self._buttons[0].setFocus()

    def _on_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton) and pressed in self._buttons:
            self.acted.emit(self._shown.buttons[self._buttons.index(pressed)].act)

"""The bar under the tools that says what happened, what is safe and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout

from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import Speak, announce
from reconcile_gui.qtkit.text_widgets import TextLabel, button
from reconcile_gui.qtkit.theme import Theme, set_look

SPACE_PX = 18
# Chosen: with less width than this beside them the words would be a tall, thin column.
LEAST_WORDS_PX = 320


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing the person can do about a message."""

    words: str  # translated; "…" only where another choice follows
    act: Callable[[], None]


class MessageBar(QFrame):
    """Stays until it is put away; takes no keyboard by itself and says itself aloud."""

    let_go = Signal()  # it has the keyboard and is about to go: whoever had it before takes it

    def __init__(self, theme: Theme, *, speak: Speak = announce) -> None:
        """Make a bar that is not shown yet; speak: says words aloud."""
        super().__init__()
        self._theme, self._speak = theme, speak
        self._choices: dict[QPushButton, Choice | None] = {}
        self.setProperty("shape", "message")
        self._build()
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def tell(
        self,
        sentence: str,
        detail: str = "",
        primary: Choice | None = None,
        secondary: Choice | None = None,
        *,
        tone: str = "warning",
    ) -> None:
        """Show a message in place of an earlier one, and announce it.

        sentence: what happened; detail: what is safe and goes on by itself.
        tone: "warning" for what is not saved, did not open or cannot be undone,
        "calm" for everything else: there both choices weigh the same.
        """
        is_new = not self.isVisible() or sentence != self.sentence.text()
        self.sentence.setText(sentence)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self._offer(self.primary, primary)
        self._offer(self.secondary, secondary)
        set_look(self.primary, kind="primary" if tone == "warning" else "")
        self._turn()
        set_look(self, tone=tone)
        self.show()
        if is_new:
            self._speak(self, f"{sentence} {detail}".strip(), is_urgent=tone == "warning")

    def put_away(self) -> None:
        """Hide the bar and forget what it said."""
        focus = self.focusWidget()
        if focus is not None and focus.hasFocus():
            self.let_go.emit()
        self.hide()
        self.sentence.clear()
        self.detail.clear()
        self._offer(self.primary, None)
        self._offer(self.secondary, None)

    def _build(self) -> None:
        self.sentence = name(TextLabel("", "strong"), "message_sentence")
        self.detail = name(TextLabel("", "body2"), "message_detail")
        self.primary = name(button("", "primary"), "message_primary")
        self.secondary = name(button(""), "message_secondary")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.sentence)
        words.addWidget(self.detail)
        words.addStretch(1)
        self._row.addLayout(words, 1)
        self._buttons = FlowRow(self._theme, (self.primary, self.secondary), SPACE_PX)
        self._row.addWidget(self._buttons)
        for choice in (self.primary, self.secondary):
            choice.clicked.connect(self._on_clicked)
            self._offer(choice, None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where there is little room."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        shown = [each for each in (self.primary, self.secondary) if not each.isHidden()]
        gap = self._theme.px(SPACE_PX)
        wanted = sum(each.sizeHint().width() for each in shown) + gap * max(0, len(shown) - 1)
        around = self.width() - self.contentsRect().width() + 3 * gap
        fits = self.width() - around - wanted >= self._theme.px(LEAST_WORDS_PX)
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
        self._row.setSpacing(gap if fits else self._theme.px(8))
        top = Qt.AlignmentFlag.AlignTop if fits else Qt.AlignmentFlag(0)
        self._row.setAlignment(self._buttons, top)
        self._buttons.setVisible(bool(shown))
        self._buttons.setMinimumWidth(wanted if fits else 0)

    def _space(self) -> None:
        side = self._theme.px(SPACE_PX)
        self._row.setContentsMargins(side, self._theme.px(12), side, self._theme.px(12))
        self._turn()

    def _offer(self, shown: QPushButton, choice: Choice | None) -> None:
        self._choices[shown] = choice
        shown.setText(choice.words if choice else "")
        shown.setVisible(choice is not None)

    def _on_clicked(self) -> None:
        pressed = self.sender()
        if not isinstance(pressed, QPushButton):
            return
        choice = self._choices.get(pressed)
        if choice is not None:
            choice.act()

"""Sentences of the letter that say what the writer will do, each on its way to Trust."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.apology.closable_panel import ClosablePanel
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import TextLabel, button, hairline
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme

SIDE_PX, RIGHT_PX, TOP_PX, CLOSE_PX, BETWEEN_PX = 22, 24, 8, 28, 7


class LetterPromisesPanel(ClosablePanel):
    """Stands beside the letter; the letter itself stays as it is."""

    chosen = Signal(str)  # the sentence that is to become a promise

    def __init__(self, theme: Theme) -> None:
        """Make a panel without sentences."""
        super().__init__(theme)
        self._held: list[QWidget] = []
        self._first: QWidget | None = None
        name(self, "letter_promises_panel", self.tr("Promises in this letter"))
        self._build()
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def show_sentences(self, sentences: Sequence[str], lead: str) -> None:
        """Offer these sentences. lead: what is said above them."""
        had_keyboard = any(each.hasFocus() for each in self.findChildren(QWidget))
        self.clear_sentences()
        self._lead.setText(lead)
        for number, sentence in enumerate(sentences, start=1):
            add = name(
                button(self.tr("Add to promises…"), "small"),
                f"letter_promise_{number}",
                self.tr("Add to promises: {sentence}").format(sentence=sentence),
            )
            add.clicked.connect(partial(self._on_add, sentence))
            words = TextLabel(breakable(sentence), "written")
            for each in (hairline(), words, add):
                self._list.addWidget(each)
                self._held.append(each)
            self._list.setAlignment(add, Qt.AlignmentFlag.AlignLeft)
            self._first = self._first or add
        if had_keyboard:
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """Put the keyboard on the first sentence, or on the way out."""
        (self._first or self._cross).setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_sentences(self) -> None:
        """Forget the sentences."""
        self._first = None
        for each in self._held:
            self._list.removeWidget(each)
            take_away(each)
        self._held = []

    def clear(self) -> None:
        """Forget every word."""
        self.clear_sentences()
        self._lead.clear()
        self.hide()

    def _build(self) -> None:
        top = self._head(self.tr("Promises in this letter"), "letter_promises_cross")
        self._lead = name(TextLabel("", "body2"), "letter_promises_lead")
        self._column = QVBoxLayout(self)
        self._column.addLayout(top)
        self._column.addWidget(self._lead)
        self._list = QVBoxLayout()
        self._column.addLayout(self._list)
        self._column.addStretch(1)

    @Slot()
    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(SIDE_PX), px(TOP_PX), px(RIGHT_PX), px(SIDE_PX))
        self._column.setSpacing(px(BETWEEN_PX))
        self._list.setSpacing(px(BETWEEN_PX))
        self._cross.setFixedSize(px(CLOSE_PX), px(CLOSE_PX))

    def _on_add(self, sentence: str, *_: object) -> None:
        self.chosen.emit(sentence)

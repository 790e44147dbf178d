"""The six answers to how the other person wants contact; none is chosen beforehand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.care.contact import ORDER_UNSURE, STATUS_OF_ANSWER
from reconcile_gui.care.first_run import ContactGiven
from reconcile_gui.care.worded_radio_widget import WordedRadio
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import OneOf
from reconcile_gui.qtkit.text_widgets import TextLabel, field_label
from reconcile_gui.qtkit.theme import set_look
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from reconcile_gui.qtkit.theme import Theme

SPACE = "space"
INSET_PX = 27  # where the words of a radio button begin
TINT_PX = 10  # how far the tint of a chosen answer reaches over the column, at both sides


class ContactAnswers(QWidget):
    """Arrows move among the answers; a space may name its last day in place."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        parent: QWidget | None = None,
        *,
        with_words: bool = True,
    ) -> None:
        """with_words: also ask for their words about a space, beside its last day."""
        super().__init__(parent)
        self._theme, self._today, self._with_words = theme, today, with_words
        self._radios: dict[str, WordedRadio] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._build()
        theme.changed.connect(self._space)
        self._space()
        self.name_partner("")

    def given(self) -> ContactGiven | None:
        """Return the answer, or None while there is none."""
        chosen = self._group.checkedButton()
        if chosen is None:
            return None
        answer = str(chosen.property("answer"))
        if answer != SPACE:
            return ContactGiven(answer)
        return ContactGiven(answer, self._until.iso() or None, self._words.text().strip())

    def clear(self) -> None:
        """Choose none, and forget every word."""
        self._words.setText("")  # clear() could be undone
        self._until.set_iso("")
        self._group.hold(None)
        self._show_space()

    def first(self) -> QWidget:
        """Return what takes the keyboard first."""
        return self._group.checkedButton() or self._radios["welcome"].button

    def name_partner(self, typed: str) -> None:
        """Put the other person's name into question and answers; it may be empty."""
        asked = (
            self.tr("How does {name} want contact with you now?").format(name=typed)
            if typed
            else self.tr("How does the other person want contact with you now?")
        )
        self._asked.setText(breakable(asked))
        for answer, words in self._texts(typed).items():
            self._radios[answer].say(words)

    def _texts(self, typed: str) -> dict[str, str]:
        who = typed or self.tr("They")
        return {
            "welcome": self.tr("We are in contact, and it is welcome"),
            "space": self.tr("{name} asked for space").format(name=who),
            "no_contact": self.tr(
                "{name} asked for no contact, blocked me, or stopped answering after asking me "
                "to stop"
            ).format(name=who),
            "order": self.tr("There is a court order, a bail condition or a police warning"),
            "order_unsure": self.tr("I am not sure whether there is such an order"),
            "unknown": self.tr("I don’t know how {name} wants it").format(name=typed)
            if typed
            else self.tr("I don’t know how they want it"),
        }

    def _build(self) -> None:
        self._asked = name(TextLabel("", "subheading"), "contact_asked")
        self._column.addWidget(self._asked)
        self._group = OneOf(self)
        for answer in STATUS_OF_ANSWER:
            radio = WordedRadio(self._theme, f"contact_{answer}")
            radio.button.setProperty("answer", answer)
            self._group.addButton(radio.button)
            self._radios[answer] = radio
            if answer == ORDER_UNSURE:
                self._column.addLayout(self._with_note(radio))
            else:
                self._column.addWidget(self._space_rows(radio) if answer == SPACE else radio)
        self._group.chosen.connect(self._on_chosen)
        self._until.date_chosen.connect(self._on_until)
        self._show_space()

    def _space_rows(self, radio: QWidget) -> QWidget:
        self._tint = QFrame()
        self._tint.setProperty("shape", "tint")
        column = QVBoxLayout(self._tint)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(radio)
        self._more = QWidget()
        grid = self._grid = QGridLayout(self._more)
        self._until = name(DateField(self._theme, self._today), "space_until")
        self._words = name(QLineEdit(), "space_words")
        label = field_label(self.tr("Until, if a date was named"), self._until, "small")
        grid.addWidget(label, 0, 0)
        grid.addWidget(self._until, 1, 0)
        words = field_label(self.tr("In their words, if you remember them"), self._words, "small")
        grid.addWidget(words, 0, 1)
        grid.addWidget(self._words, 1, 1)
        words.setVisible(self._with_words)
        self._words.setVisible(self._with_words)
        self._is_over = name(
            TextLabel(
                self.tr(
                    "That day has passed, so the space counts as ended. No end is an invitation."
                ),
                "small",
            ),
            "space_is_over",
        )
        grid.addWidget(self._is_over, 2, 0, 1, 2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        column.addWidget(self._more)
        return self._tint

    def _with_note(self, radio: WordedRadio) -> QVBoxLayout:
        both = QVBoxLayout()
        both.setSpacing(0)
        row = self._note_row = QHBoxLayout()
        note = self.tr("It is treated as an order until you change this.")
        row.addWidget(TextLabel(note, "small"))
        radio.button.setAccessibleDescription(note)
        both.addWidget(radio)
        both.addLayout(row)
        return both

    def _on_chosen(self) -> None:
        self._show_space()
        self.changed.emit()

    def _on_until(self) -> None:
        self._show_space()
        self.changed.emit()

    def _show_space(self) -> None:
        shown = self._radios[SPACE].button.isChecked()
        until = self._until.iso()
        self._is_over.setVisible(bool(until) and until < self._today().isoformat())
        self._more.setVisible(shown)
        set_look(self._tint, on="true" if shown else "false")

    def _space(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(7))
        asked_inset = px(TINT_PX) if self._with_words else 0
        self._asked.setContentsMargins(asked_inset, 0, asked_inset, 0)
        for radio in self._radios.values():
            radio.setContentsMargins(px(TINT_PX), 0, px(TINT_PX), 0)
        self._grid.setContentsMargins(px(TINT_PX + INSET_PX), 0, px(TINT_PX), px(8))
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(2))
        self._note_row.setContentsMargins(px(TINT_PX + INSET_PX), 0, px(TINT_PX), px(2))

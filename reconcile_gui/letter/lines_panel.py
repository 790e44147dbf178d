"""The lines around the text of a letter: date, salutation, signature."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from reconcile_gui.letter.already import already_in
from reconcile_gui.letter.look_panel import COLUMN_GAP_PX, LABEL_PX, ROW_GAP_PX
from reconcile_gui.letter.page import LetterText
from reconcile_gui.qtkit.dates import letter_day
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, caption, field_label
from reconcile_gui.qtkit.theme import Theme


class LinesPanel(QWidget):
    """Three fields of the letter. A field is off where the text already has its own."""

    edited = Signal()  # a line became another, by the person; `edited_in` has the new letter
    sign_by_hand_chosen = Signal(bool)

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """today: the day that a letter without a date is offered."""
        super().__init__()
        self._theme, self._today = theme, today
        self._letter = LetterText(())
        self._build()
        self._has_date.toggled.connect(self._on_has_date)
        for field in self._fields():
            field.textEdited.connect(self._on_edited)
        self._sign_by_hand.toggled.connect(self.sign_by_hand_chosen)
        theme.changed.connect(self._space)
        self._space()

    def show_letter(self, letter: LetterText, *, sign_by_hand: bool, offers_signing: bool) -> None:
        """Show what holds. offers_signing: whether room for a pen can be chosen."""
        self._letter = letter
        set_checked(self._has_date, is_on=bool(letter.date_line))
        set_checked(self._sign_by_hand, is_on=sign_by_hand)
        self._sign_by_hand.setVisible(offers_signing)
        lines = (letter.date_line, letter.salutation, letter.signature)
        for field, line in zip(self._fields(), lines, strict=True):
            field.setText(line)
        self._show_already()

    def edited_in(self, letter: LetterText) -> LetterText:
        """Return `letter` with the lines that stand here."""
        return replace(
            letter,
            date_line=self._date_line.text() if self._has_date.isChecked() else "",
            salutation=self._salutation.text(),
            signature=self._signature.text(),
        )

    def clear(self) -> None:
        """Forget every text."""
        self.show_letter(LetterText(()), sign_by_hand=True, offers_signing=True)

    def _fields(self) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        return self._date_line, self._salutation, self._signature

    def _build(self) -> None:
        self._has_date = name(QCheckBox(self.tr("Date")), "has_date")
        self._date_line = name(QLineEdit(), "date_line", self.tr("Date as printed"))
        self._salutation = name(QLineEdit(), "salutation")
        self._signature = name(QLineEdit(), "signature")
        self._own_date = self._own("own_date", self.tr("Your text has its own date."))
        self._own_salutation = self._own(
            "own_salutation", self.tr("Your text has its own salutation.")
        )
        self._own_signature = self._own(
            "own_signature", self.tr("Your text already has your name below it.")
        )
        self._sign_by_hand = name(QCheckBox(self.tr("Leave room to sign by hand")), "sign_by_hand")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        labels = (
            self._has_date,
            field_label(self.tr("Salutation"), self._salutation, "body"),
            field_label(self.tr("Signature"), self._signature, "body"),
        )
        owns = (self._own_date, self._own_salutation, self._own_signature)
        for row, (label, field, own) in enumerate(zip(labels, self._fields(), owns, strict=True)):
            self._grid.addWidget(label, 2 * row, 0)
            self._grid.addWidget(field, 2 * row, 1)
            self._grid.addWidget(own, 2 * row + 1, 1)
        self._grid.addWidget(self._sign_by_hand, 6, 1)

    def _own(self, object_name: str, words: str) -> TextLabel:
        label = caption(words)
        label.setObjectName(object_name)
        label.hide()
        return label

    def _space(self) -> None:
        px = self._theme.px
        self._grid.setHorizontalSpacing(px(COLUMN_GAP_PX))
        self._grid.setVerticalSpacing(px(ROW_GAP_PX))
        self._grid.setColumnMinimumWidth(0, px(LABEL_PX))

    def _show_already(self) -> None:
        date_line, salutation, signature = (field.text() for field in self._fields())
        has = already_in(self._letter.parts, salutation, date_line, signature)
        self._has_date.setEnabled(not has.date)
        self._date_line.setEnabled(not has.date and self._has_date.isChecked())
        self._salutation.setEnabled(not has.salutation)
        # Stays on: whether the text ends with the name depends on what stands here.
        self._own_date.setVisible(has.date)
        self._own_salutation.setVisible(has.salutation)
        self._own_signature.setVisible(has.signature)

    def _on_has_date(self) -> None:
        if self._has_date.isChecked() and not self._date_line.text():
            self._date_line.setText(letter_day(self._today(), self._letter.language))
        self._on_edited()

    def _on_edited(self) -> None:
        self._show_already()
        self.edited.emit()


def set_checked(box: QCheckBox, *, is_on: bool) -> None:
    """Show a check box as it holds, without the signals of one that was pressed."""
    box.blockSignals(True)  # shown, not chosen by the person
    box.setChecked(is_on)
    box.blockSignals(False)

"""The two names, and whether the two are together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.care.fitting_row_widget import FittingRow
from reconcile_gui.care.people import TOGETHER, People
from reconcile_gui.qtkit.autosave import Autosave
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import OneOf
from reconcile_gui.qtkit.text_widgets import TextLabel, field_label

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme

LABEL_PX = 160


class NamesAndTogether(QWidget):
    """One partner per workbook; any name will do, or none. Nothing is preselected."""

    partner_typed = Signal(str)  # the other person's name, at every key
    edited = Signal(object)  # People, after a pause or a choice

    def __init__(self, theme: Theme) -> None:
        """Show two empty fields and three choices."""
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._build_names()
        self._build_together()
        self._autosaves = (
            Autosave(self._own, self._on_typed, self),
            Autosave(self._partner, self._on_typed, self),
        )
        self._partner.textChanged.connect(self._on_partner_typed)
        self._together.chosen.connect(self._on_edited)
        theme.changed.connect(self._space)
        self._space()

    def people(self) -> People:
        """Return what is written and chosen."""
        together = self._together.checkedButton()
        return People(
            own_name=self._own.text().strip(),
            partner_name=self._partner.text().strip(),
            together=str(together.property("answer")) if together else "",
        )

    def show_people(self, people: People) -> None:
        """Show the names a workbook has, unless somebody is typing others just now."""
        is_typing = any(autosave.is_pending for autosave in self._autosaves)
        if people != self.people() and not is_typing:
            self._autosaves[0].load(people.own_name)
            self._autosaves[1].load(people.partner_name)
            self._together.hold_answer(people.together)
        self._on_partner_typed()

    def flush(self) -> None:
        """Say what was typed and not said yet."""
        for autosave in self._autosaves:
            autosave.flush()

    def clear(self) -> None:
        """Forget every word."""
        for autosave in self._autosaves:
            autosave.clear()
        self.show_people(People())

    def first(self) -> QWidget:
        """Return what takes the keyboard first."""
        return self._own

    def _build_names(self) -> None:
        self._own = name(QLineEdit(), "own_name")
        self._partner = name(QLineEdit(), "partner_name")
        fields = []
        for words, field in (
            (self.tr("Your name"), self._own),
            (self.tr("The other person’s name"), self._partner),
        ):
            holder = QWidget()
            grid = QGridLayout(holder)
            grid.setContentsMargins(0, 0, 0, 0)
            grid.setVerticalSpacing(self._theme.px(4))
            grid.addWidget(field_label(words, field), 0, 0)
            grid.addWidget(field, 1, 0)
            fields.append(holder)
        self._fields = FittingRow(self._theme, fields, gap_px=20, even=True)
        self._column.addWidget(self._fields)

    def _build_together(self) -> None:
        words = {
            "together": self.tr("together"),
            "apart": self.tr("apart"),
            "unclear": self.tr("it is unclear"),
        }
        asked = self.tr("Today you are")
        self._asked = TextLabel(asked, "field")
        self._asked.setWordWrap(False)
        self._together = OneOf(self)
        for key in TOGETHER:
            radio = name(QRadioButton(words[key]), f"together_{key}", f"{asked} {words[key]}")
            radio.setProperty("answer", key)
            self._together.addButton(radio)
        parts = [self._asked, *self._together.buttons()]
        self._row = FittingRow(self._theme, parts, gap_px=24)
        self._column.addWidget(self._row)

    def _on_partner_typed(self) -> None:
        self.partner_typed.emit(self._partner.text().strip())

    def _on_typed(self, _words: str) -> None:
        self._on_edited()

    def _on_edited(self) -> None:
        self.edited.emit(self.people())

    def _space(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(7))
        self._asked.setMinimumWidth(px(LABEL_PX - 12))
        self._row.setContentsMargins(0, px(9), 0, px(9))

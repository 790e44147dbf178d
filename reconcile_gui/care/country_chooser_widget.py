"""Whose numbers are shown: the country chosen before, or else the system's."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from reconcile_gui.care.help_entries import OTHER_COUNTRY
from reconcile_gui.qtkit.languages import country_of
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import field_label
from reconcile_gui.qtkit.wheel import leave_wheel_to_page

if TYPE_CHECKING:
    from reconcile_gui.care.help_entries import Country, HelpBook
    from reconcile_gui.qtkit.theme import Theme

CHOOSER_PX = 190
# Where a country's id is not its ISO code in small letters.
ID_OF_CODE = {"gb": "uk"}


def own_country(book: HelpBook, chosen: str) -> Country:
    """Return the country chosen before, else that of the system, else "another country".

    chosen: its id, or "". One that is not in the book any more is as none.
    """
    if any(country.id == chosen for country in book.countries):
        return book.country(chosen)
    # ORDER: a language that nobody speaks in this country is written as in another one.
    named = country_of(os.environ) or QLocale.territoryToCode(QLocale().territory())
    code = named.lower()
    return book.country(ID_OF_CODE.get(code, code))


class CountryChooser(QWidget):
    """A list of countries with its label beside it."""

    chosen = Signal(str)  # id of a country, chosen by the person

    def __init__(self, theme: Theme, book: HelpBook, chosen: str) -> None:
        """chosen: id of the country chosen before, or ""."""
        super().__init__()
        self._theme = theme
        self._list = name(QComboBox(), "help_country", self.tr("Numbers for"))
        for each in book.countries:
            self._list.addItem(each.name, each.id)
        country = own_country(book, chosen)
        index = self._list.findData(country.id)
        self._list.setCurrentIndex(max(0, index))
        leave_wheel_to_page(self._list)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(field_label(self.tr("Numbers for"), self._list))
        self._row.addWidget(self._list, 1)
        self._list.currentIndexChanged.connect(self._on_chosen)
        theme.changed.connect(self._space)
        self._space()

    @property
    def country_id(self) -> str:
        """Id of the country in front."""
        return str(self._list.currentData() or OTHER_COUNTRY)

    def _space(self) -> None:
        self._row.setSpacing(self._theme.px(8))
        self._list.setMinimumWidth(self._theme.px(CHOOSER_PX))

    def _on_chosen(self) -> None:
        self.chosen.emit(self.country_id)

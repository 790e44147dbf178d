"""The page before printing boundaries: the sheet exactly as it will be printed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reconcile_gui.boundaries.sheet import SheetWords
from reconcile_gui.boundaries.sheet_options_panel import SheetOptionsPanel
from reconcile_gui.letter.listed_page import OnSheet, SheetOnDesk, SheetOutside
from reconcile_gui.qtkit.dates import plain_day
from reconcile_gui.qtkit.theme import Theme

if TYPE_CHECKING:
    from reconcile_gui.boundaries.records import Boundary
    from reconcile_gui.letter.listed import ListedPage


class SheetPage(SheetOnDesk):
    """Shows, saves and prints boundaries. Keeps them in memory alone, until `clear`."""

    def __init__(self, theme: Theme, outside: SheetOutside) -> None:
        """Show an empty desk."""
        self._words = SheetWords(QCoreApplication.translate, _day)
        self._boundaries: tuple[Boundary, ...] = ()
        self._boxes = SheetOptionsPanel(theme, self._words)
        content = OnSheet("sheet_page", self._page, self.tr("No boundary is chosen."))
        super().__init__(theme, outside, self._boxes, content)

    def show_boundaries(self, boundaries: Sequence[Boundary]) -> None:
        """Show the sheet of these boundaries, as it was chosen last."""
        self._boundaries = tuple(boundaries)
        self._boxes.show_boundaries(self._boundaries)
        self.set_sheet()

    def clear(self) -> None:
        """Forget every boundary, and what was chosen."""
        self._boundaries = ()
        super().clear()

    def _page(self) -> ListedPage:
        return self._words.page(self._boundaries, self._boxes.choice())


def _day(day: date) -> str:
    """Return a day in words, always with its year: a sheet of paper grows old."""
    return plain_day(day, date.min)

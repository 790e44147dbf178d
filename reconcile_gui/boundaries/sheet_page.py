"""The page before printing boundaries: the sheet exactly as it will be printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot

from reconcile_gui.boundaries.sheet import SheetWords
from reconcile_gui.boundaries.sheet_options_panel import SheetOptionsPanel
from reconcile_gui.letter.listed_paper_page import ListedOutside, ListedPaper
from reconcile_gui.qtkit.dates import day_on_paper
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.theme import Theme

if TYPE_CHECKING:
    from reconcile_gui.boundaries.records import Boundary

OPTIONS_PX = 352


class SheetPage(ListedPaper):
    """Shows, saves and prints boundaries. Keeps them in memory alone, until `clear`."""

    def __init__(self, theme: Theme, outside: ListedOutside) -> None:
        """Show an empty desk."""
        super().__init__()
        self._words = SheetWords(QCoreApplication.translate, day_on_paper)
        self._boundaries: tuple[Boundary, ...] = ()
        self._boxes = SheetOptionsPanel(theme, self._words)
        name(self, "sheet_page", self.tr("The boundaries as they will be printed"))
        self.lay_out_listed(theme, outside, self._boxes, self.tr("The sheet as text"), OPTIONS_PX)
        self._boxes.chosen.connect(self._set_sheet)
        self.clear()

    def show_boundaries(self, boundaries: Sequence[Boundary]) -> None:
        """Show the sheet of these boundaries, as it was chosen last."""
        self._boundaries = tuple(boundaries)
        self._boxes.show_boundaries(self._boundaries)
        self._set_sheet()

    def clear(self) -> None:
        """Forget every boundary, and what was chosen."""
        self._boundaries = ()
        self._boxes.begin(self._outside.paper)
        self.forget_page()

    @Slot()
    def _set_sheet(self) -> None:
        page = self._words.page(self._boundaries, self._boxes.choice())
        if page.groups:
            self.set_page(page)
        else:
            self.show_nothing(self.tr("No boundary is chosen."))

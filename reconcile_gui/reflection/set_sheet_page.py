"""The page before printing a set of questions: exactly as it will be printed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot

from reconcile_gui.letter.listed_paper_page import ListedOutside, ListedPaper
from reconcile_gui.qtkit.dates import day_on_paper
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.set_sheet import SetOnPaper, SetSheetWords
from reconcile_gui.reflection.set_sheet_options_panel import SetSheetOptionsPanel

OPTIONS_PX = 352


class SetSheetPage(ListedPaper):
    """Shows, saves and prints one set. Keeps it in memory alone, until `clear`."""

    def __init__(self, theme: Theme, outside: ListedOutside) -> None:
        """Show an empty desk."""
        super().__init__()
        self._words = SetSheetWords(QCoreApplication.translate, day_on_paper)
        self._shown: SetOnPaper | None = None
        self._boxes = SetSheetOptionsPanel(theme)
        name(self, "set_sheet_page", self.tr("The questions as they will be printed"))
        self.lay_out_listed(theme, outside, self._boxes, self.tr("The sheet as text"), OPTIONS_PX)
        self._boxes.chosen.connect(self._set_sheet)
        self.clear()

    def show_set(self, shown: SetOnPaper, *, heavy: bool, marked: bool) -> None:
        """Show a set as it will be printed; see `SetSheetOptionsPanel.show_set`."""
        self._shown = shown
        self._boxes.show_set(shown, heavy=heavy, marked=marked)
        self._set_sheet()

    def clear(self) -> None:
        """Forget the set, and what was chosen."""
        self._shown = None
        self._boxes.begin(self._outside.paper)
        self.forget_page()

    @Slot()
    def _set_sheet(self) -> None:
        if self._shown is None:
            return  # comes as soon as it is read
        page = self._words.page(self._shown, self._boxes.choice())
        if page.groups:
            self.set_page(page)
        else:
            self.show_nothing(
                self.tr(
                    "No answer yet. Choose “Only the questions” to print them with room to write."
                )
            )

"""The page before printing a set of questions: exactly as it will be printed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from reconcile_gui.letter.listed import ListedPage
from reconcile_gui.letter.listed_page import OnSheet, SheetOnDesk, SheetOutside
from reconcile_gui.qtkit.dates import plain_day
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.set_sheet import SetOnPaper, SetSheetWords
from reconcile_gui.reflection.set_sheet_options_panel import SetSheetOptionsPanel


class SetSheetPage(SheetOnDesk):
    """Shows, saves and prints one set. Keeps it in memory alone, until `clear`."""

    def __init__(self, theme: Theme, outside: SheetOutside) -> None:
        """Show an empty desk."""
        self._words = SetSheetWords(QCoreApplication.translate, _day)
        self._shown: SetOnPaper | None = None
        self._boxes = SetSheetOptionsPanel(theme)
        nothing = self.tr(
            "No answer yet. Choose “Only the questions” to print them with room to write."
        )
        content = OnSheet("set_sheet_page", self._page, nothing)
        super().__init__(theme, outside, self._boxes, content)

    def show_set(self, shown: SetOnPaper, *, heavy: bool, marked: bool) -> None:
        """Show a set as it will be printed; see `SetSheetOptionsPanel.show_set`."""
        self._shown = shown
        self._boxes.show_set(shown, heavy=heavy, marked=marked)
        self.set_sheet()

    def clear(self) -> None:
        """Forget the set, and what was chosen."""
        self._shown = None
        super().clear()

    def _page(self) -> ListedPage:
        if self._shown is None:
            return ListedPage("", ())
        return self._words.page(self._shown, self._boxes.choice())


def _day(day: date) -> str:
    """Return a day in words, always with its year: a sheet of paper grows old."""
    return plain_day(day, date.min)

"""The ways of the chart out of the workbook: a picture, a page, a table, the printer."""

from __future__ import annotations

import errno
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from reconcile_gui.trust.chart_paper_widget import (
    CannotPrint,
    Outside,
    Sheet,
    pdf,
    png,
    print_sheet,
    svg,
)
from reconcile_gui.trust.record_csv import csv_of
from reconcile_gui.trust.record_rows import record_rows

PNG, SVG, PDF, CSV, CSV_WITH_WORDS, PRINT = "png", "svg", "pdf", "csv", "csv_words", "print"
WAYS = (PNG, SVG, PDF, CSV, CSV_WITH_WORDS, PRINT)


class ChartFiles(QObject):
    """Asks where to, writes or prints there, and says what became of it."""

    said = Signal(str)  # a sentence for the person, after they chose a place or a printer

    def __init__(
        self, outside: Outside | None, sheet: Callable[[], Sheet | None], parent: QObject
    ) -> None:
        """outside: None where nothing can be saved or printed. sheet: what is shown now."""
        super().__init__(parent)
        self._outside, self._sheet = outside, sheet

    @Slot(str)
    def take_out(self, way: str) -> None:
        """Save or print. way: one of WAYS."""
        if way == PRINT:
            self._print()
        else:
            self._save(way)

    def _print(self) -> None:
        sheet = self._sheet()
        printer = self._outside.printer() if self._outside and sheet else None
        if printer is None or sheet is None:
            return
        try:
            print_sheet(sheet, printer)
        except CannotPrint:
            self.said.emit(self.tr("The printer did not take it. The record is untouched."))
        else:
            self.said.emit(self.tr("Given to the printer."))

    def _save(self, way: str) -> None:
        sheet, ending = self._sheet(), CSV if way == CSV_WITH_WORDS else way
        path = self._outside.ask_path(ending) if self._outside and sheet else None
        if path is None or sheet is None or self._outside is None:
            return
        content = pdf(sheet, self._outside.paper) if way == PDF else _MADE[way](sheet)
        try:
            self._outside.write(path, content)
        except OSError as problem:
            self.said.emit(self._cannot_save(problem))
        else:
            self.said.emit(
                self.tr("Saved. The file is outside this workbook, and readable to others.")
            )

    def _cannot_save(self, problem: OSError) -> str:
        if problem.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            return self.tr("That disk is full. Nothing was saved; the record is untouched.")
        return self.tr(
            "It could not be written there. The record is untouched; another place may do."
        )


def _csv(sheet: Sheet, *, with_words: bool) -> bytes:
    asked, words = sheet.asked, sheet.words
    rows = record_rows(asked.timeline, asked.first, asked.last, words)
    return csv_of(rows, words, with_words=with_words, not_shown=sheet.not_shown)


_MADE: Mapping[str, Callable[[Sheet], bytes]] = {
    PNG: png,
    SVG: svg,
    CSV: partial(_csv, with_words=False),
    CSV_WITH_WORDS: partial(_csv, with_words=True),
}

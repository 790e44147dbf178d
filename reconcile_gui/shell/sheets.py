"""Boundaries on their way to paper: reads them and shows them as a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reconcile_gui.boundaries import store
from reconcile_gui.boundaries.sheet_page import SheetPage
from reconcile_gui.shell.listed_outside import listed_outside

if TYPE_CHECKING:
    from reconcile_gui.boundaries.records import Boundary
    from reconcile_gui.shell.tools import Tools

# PRIVACY: what is saved beside the workbook is named by nothing that is in it.
NEUTRAL_NAME = "sheet"


class Sheets(QObject):
    """Joins the sheet with the workbook; a view in the sense of hiding and locking."""

    def __init__(self, tools: Tools) -> None:
        """Build the page."""
        super().__init__(tools.session)
        self._tools = tools
        self._is_open = False
        self.page = SheetPage(
            tools.theme,
            listed_outside(tools, NEUTRAL_NAME, self.tr("Sheet"), self._is_offered),
        )

    def start(self) -> None:
        """Read the boundaries and show them as they will be printed."""
        self._is_open = True
        self.show_workbook()

    def show_workbook(self) -> None:
        """Show the sheet as the boundaries are on the disk."""
        if self._is_open:
            self._tools.session.read(store.boundaries(), self._on_read)

    def flush(self) -> None:
        """Nothing is written here."""

    def clear(self) -> None:
        """Forget every boundary."""
        self._is_open = False
        self.page.clear()

    def _on_read(self, found: list[Boundary]) -> None:
        if not self._is_open:
            return
        if not self.page.is_withdrawn():
            self.page.show_boundaries(found)

    def _is_offered(self) -> bool:
        return self._tools.two.offered().may_print_boundaries

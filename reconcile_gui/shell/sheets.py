"""Boundaries on their way to paper: reads them and shows them as a sheet."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reconcile_gui.boundaries import store
from reconcile_gui.boundaries.sheet_page import SheetPage
from reconcile_gui.letter.listed import sheet_setter
from reconcile_gui.letter.listed_page import SheetOutside
from reconcile_gui.letter.usual import usual_look
from reconcile_gui.resources import resource
from reconcile_gui.shell.write_out import write_out

if TYPE_CHECKING:
    from pathlib import Path

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
            SheetOutside(
                ask_path=self._ask_path,
                printer=partial(tools.dialogs.printer, self.tr("Sheet")),
                write=write_out,
                set_sheet=sheet_setter(resource("fonts"), resource("letter")),
                is_offered=self._is_offered,
                paper=usual_look(os.environ).paper,
            ),
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
        if self._is_offered():
            self.page.show_boundaries(found)
        else:
            self.page.closed.emit()

    def _is_offered(self) -> bool:
        return self._tools.two.offered().may_print_boundaries

    def _ask_path(self, ending: str) -> Path | None:
        return self._tools.dialogs.place_for_sheet(f"{NEUTRAL_NAME}.{ending}", ending)

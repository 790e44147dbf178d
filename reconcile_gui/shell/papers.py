"""What shows something of the workbook as it will be printed, each built when first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from reconcile_gui.qtkit.view import View
from reconcile_gui.shell import page_rooms
from reconcile_gui.shell.apart import WithPage, built_apart

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from reconcile_gui.letter.paper_page import PaperPage
    from reconcile_gui.shell.printing import Printing
    from reconcile_gui.shell.set_sheets import SetSheets
    from reconcile_gui.shell.sheets import Sheets
    from reconcile_gui.shell.stretches import Stretches
    from reconcile_gui.shell.tools import Tools


class Paper(View, WithPage, Protocol):
    """What joins a page before printing with the workbook."""

    @property
    def page(self) -> PaperPage:
        """The page."""


Built = TypeVar("Built", bound=Paper)


class Papers:
    """Holds what goes to paper; each keeps words in memory only while its page is open."""

    def __init__(self, tools: Tools, leave: Callable[[], None]) -> None:
        """leave: leaves the page in front."""
        self._tools, self._leave = tools, leave
        self._printing: Printing | None = None
        self._sheets: Sheets | None = None
        self._stretches: Stretches | None = None
        self._set_sheets: SetSheets | None = None

    def printing(self) -> Printing:
        """Return what shows letters."""
        if self._printing is None:
            self._printing = self._built(page_rooms.printing)
        return self._printing

    def sheets(self) -> Sheets:
        """Return what shows boundaries."""
        if self._sheets is None:
            self._sheets = self._built(page_rooms.sheets)
        return self._sheets

    def stretches(self) -> Stretches:
        """Return what shows a stretch of time."""
        if self._stretches is None:
            self._stretches = self._built(page_rooms.stretches)
        return self._stretches

    def set_sheets(self) -> SetSheets:
        """Return what shows sets of questions."""
        if self._set_sheets is None:
            self._set_sheets = self._built(page_rooms.set_sheets)
        return self._set_sheets

    def views(self) -> list[View]:
        """Return those that may hold a person's text."""
        return list(self._there())

    def forget(self, page: QWidget) -> None:
        """Forget what a page shows that is left; of any other page, nothing."""
        for each in self._there():
            if each.page is page:
                each.clear()

    def _there(self) -> list[Paper]:
        sheets = (self._sheets, self._set_sheets)
        found: tuple[Paper | None, ...] = (self._printing, self._stretches, *sheets)
        return [each for each in found if each is not None]

    def _built(self, build: Callable[[Tools], Built]) -> Built:
        made = built_apart(self._tools, build)
        made.page.closed.connect(self._leave)
        return made

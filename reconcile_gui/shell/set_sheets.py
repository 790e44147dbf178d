"""A set of questions on its way to paper: reads it and shows it as a sheet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reconcile_gui.qtkit.languages import shipped
from reconcile_gui.reflection import store
from reconcile_gui.reflection.answers import SETS_ABOUT_GIVING
from reconcile_gui.reflection.question_files import shipped_questions
from reconcile_gui.reflection.questions import with_own
from reconcile_gui.reflection.set_sheet import SetOnPaper
from reconcile_gui.reflection.set_sheet_page import SetSheetPage
from reconcile_gui.shell.listed_outside import listed_outside
from reconcile_gui.shell.sheets import NEUTRAL_NAME

if TYPE_CHECKING:
    from reconcile_gui.reflection.left_out import LeftOut
    from reconcile_gui.shell.tools import Tools
    from reconcile_gui.text.names import PartnerWords
    from reconcile_gui.workbook.transaction import Query, Reader


class SetSheets(QObject):
    """Joins the sheet with the workbook; a view in the sense of hiding and locking."""

    def __init__(self, tools: Tools) -> None:
        """Build the page."""
        super().__init__(tools.session)
        self._tools = tools
        self._set_id = ""
        self.page = SetSheetPage(
            tools.theme,
            listed_outside(tools, NEUTRAL_NAME, self.tr("Sheet"), self._is_offered),
        )

    def start(self, set_id: str) -> None:
        """Read a set and show it as it will be printed."""
        self._set_id = set_id
        self.show_workbook()

    def show_workbook(self) -> None:
        """Show the sheet as the answers are on the disk."""
        if self._set_id:
            name = self.tr("My own questions")
            asked = _set_on_paper(self._set_id, name, self._tools.two.partner())
            self._tools.session.read(asked, partial(self._on_read, self._set_id))

    def flush(self) -> None:
        """Nothing is written here."""

    def clear(self) -> None:
        """Forget every question and answer."""
        self._set_id = ""
        self.page.clear()

    def _on_read(self, set_id: str, read: tuple[SetOnPaper, LeftOut] | None) -> None:
        if set_id != self._set_id:
            return
        if read is None:
            self.page.closed.emit()
            return
        if self.page.is_withdrawn():
            return
        shown, left_out = read
        marked = self._tools.two.offered().marks_prints
        self.page.show_set(shown, heavy=not left_out.heavy, marked=marked)

    def _is_offered(self) -> bool:
        """Tell whether the set may be asked; for the writer alone, so that any other may."""
        rests = self._tools.two.offered().rests_readiness
        return not (rests and self._set_id in SETS_ABOUT_GIVING)


def _set_on_paper(
    set_id: str, own_name: str, partner: PartnerWords
) -> Query[tuple[SetOnPaper, LeftOut] | None]:
    """Return a set with its answers, and what is left out; None where it is not there."""

    def read(reader: Reader) -> tuple[SetOnPaper, LeftOut] | None:
        shelf = store.shelf()(reader)
        bank = with_own(shipped_questions(shipped("questions")), own_name, shelf.own)
        one = next((each for each in bank.sets if each.id == set_id), None)
        if one is None:
            return None
        answers = store.answers_to(*(each.id for each in one.questions))(reader)
        return SetOnPaper(one, tuple(answers), partner), shelf.left_out

    return read

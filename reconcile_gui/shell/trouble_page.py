"""The page for a workbook that does not open: what happened, what is safe, what to do."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reconcile_gui.qtkit.middle_column_widget import MiddleColumn
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, button, caption
from reconcile_gui.qtkit.theme import set_look
from reconcile_gui.workbook.errors import (
    Damaged,
    DiskFull,
    Foreign,
    InUseElsewhere,
    IsBackup,
    Missing,
    NotOpened,
    NotSaved,
    ReadOnly,
    Stopped,
    TooNew,
)

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.workbook.errors import WorkbookProblem

COLUMN_PX = 640
NOT_WRITTEN = DiskFull | ReadOnly | NotSaved  # what a place beside the workbook says


def sentence(text: str) -> str:
    """Return a problem's sentence in the language of the interface."""
    return QCoreApplication.translate("Problems", text)


class TroublePage(QWidget):
    """Nothing on this page changes the file it speaks of."""

    try_again = Signal()
    other_wanted = Signal()
    backups_wanted = Signal()
    new_wanted = Signal()
    rescue_wanted = Signal()
    all_the_same_wanted = Signal()  # another computer left its lock; nobody has it open

    def __init__(self, theme: Theme) -> None:
        """Build the page; `show_problem` fills it."""
        super().__init__()
        self._theme = theme
        name(self, "trouble_page", self.tr("The workbook could not be opened"))
        self._build()
        self._again.clicked.connect(self.try_again)
        self._backups.clicked.connect(self.backups_wanted)
        self._other.clicked.connect(self.other_wanted)
        self._new.clicked.connect(self.new_wanted)
        self._rescue.clicked.connect(self.rescue_wanted)
        self._all_the_same.clicked.connect(self.all_the_same_wanted)

    def show_problem(
        self,
        problem: WorkbookProblem,
        path: Path,
        *,
        has_backups: bool,
        computer: str = "",
        backup: Path | None = None,
    ) -> None:
        """Say what is the matter with the workbook at path.

        computer: the name of another one that holds it, where there is one. backup: what was
        to be looked into or brought back instead.
        """
        self._happened.setText(sentence(problem.happened))
        self._safe.setText(self._what_is_safe(problem))
        self._do.setText(self._what_to_do(problem))
        where = self.tr("It was looked for at {path}")
        if backup is not None and not isinstance(problem, NOT_WRITTEN):
            where = self.tr("This is about the backup at {path}")
        elif not isinstance(problem, Missing):
            where = self.tr("The file is at {path}")
        about = path if isinstance(problem, NOT_WRITTEN) else backup or path
        self._where.setText(where.format(path=about))
        # Of a backup that was chosen, path is its workbook's.
        self._where.setVisible(not isinstance(problem, IsBackup))
        self._backups.setVisible(has_backups)
        self._rescue.setVisible(
            isinstance(problem, Damaged | NotOpened | Stopped) and backup is None
        )
        is_elsewhere = isinstance(problem, InUseElsewhere)
        self._computer.setText(self.tr("Its name is “{name}”.").format(name=computer))
        for each in (self._computer, self._all_the_same):
            each.setVisible(is_elsewhere)
        self._put_first(self._advised(problem, has_backups=has_backups))

    def _what_is_safe(self, problem: WorkbookProblem) -> str:
        # Here no workbook is open, and no text is still in the window.
        if isinstance(problem, NOT_WRITTEN):
            return self.tr("What was saved before is safe.")
        return sentence(problem.safe)

    def _what_to_do(self, problem: WorkbookProblem) -> str:
        if isinstance(problem, DiskFull):
            return self.tr("Make room and try again.")
        if isinstance(problem, ReadOnly):
            return self.tr(
                "Allow writing there and try again, or copy the file to another folder and open "
                "it there."
            )
        return self.tr("Try again.") if isinstance(problem, NotSaved) else sentence(problem.do)

    def _advised(self, problem: WorkbookProblem, *, has_backups: bool) -> QPushButton:
        """Return the button for what the text says to do."""
        if isinstance(problem, Damaged | IsBackup):
            return self._backups if has_backups else self._without_backups(problem)
        if isinstance(problem, Stopped):
            return self._rescue
        return self._other if isinstance(problem, (Missing, Foreign, TooNew)) else self._again

    def _without_backups(self, problem: WorkbookProblem) -> QPushButton:
        return self._rescue if isinstance(problem, Damaged) else self._other

    def _put_first(self, advised: QPushButton) -> None:
        for each in self._order:
            set_look(each, kind="primary" if each is advised else self._kinds[each])
        order = sorted(self._order, key=lambda each: (each.isHidden(), each is not advised))
        for place, each in enumerate(order):
            for row in self._rows:
                row.removeWidget(each)
            self._rows[place // 2].insertWidget(place % 2, each)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
        advised.setFocus()

    def _build(self) -> None:
        self._happened = name(TextLabel("", "heading"), "what_happened")
        self._safe = name(TextLabel("", "body"), "what_is_safe")
        self._do = name(TextLabel("", "body"), "what_to_do")
        self._computer = name(TextLabel("", "body"), "other_computer")
        self._where = name(caption(), "where_it_is")
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._again = name(button(self.tr("Try again"), "primary"), "try_again")
        self._backups = name(button(self.tr("Open a backup…")), "open_backup")
        self._other = name(button(self.tr("Open another workbook…")), "open_other")
        self._new = name(button(self.tr("Start a new workbook…"), "quiet"), "start_new")
        area = MiddleColumn(self._theme, COLUMN_PX)
        column = area.column
        column.setSpacing(12)
        for label in (self._happened, self._computer, self._safe, self._do, self._where):
            column.addWidget(label)
        column.addSpacing(12)
        self._all_the_same = name(button(self.tr("Open all the same")), "open_all_the_same")
        self._rescue = name(button(self.tr("Rescue what can be read…")), "rescue")
        self._order = (
            *(self._again, self._all_the_same, self._backups),
            *(self._rescue, self._other, self._new),
        )
        self._kinds = {each: str(each.property("kind") or "") for each in self._order}
        self._kinds[self._again] = ""
        self._rows = (QHBoxLayout(), QHBoxLayout(), QHBoxLayout())
        for row in self._rows:
            row.addStretch(1)
            column.addLayout(row)
        for each in self._order:
            self._rows[0].addWidget(each)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(area)

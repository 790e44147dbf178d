"""What is shown when the program's own folder cannot be written to: no workbook without it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.paths import Folders
from reconcile_gui.qtkit.middle_column_widget import MiddleColumn
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, button, caption

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reconcile_gui.qtkit.theme import Theme

COLUMN_PX, WIDTH_PX, HEIGHT_PX = 640, 800, 520
FOLDER = "reconcile"  # made in the chosen folder, unless that one is ours already


class NoFolderPage(QWidget):
    """A window of its own: there is nowhere yet to keep what the other one needs."""

    again_wanted = Signal()
    other_wanted = Signal()
    left = Signal()  # the person closed it, or pressed Quit

    def __init__(self, theme: Theme, usual: Path | None) -> None:
        """usual: the folder that cannot be written to; None where the account has no home."""
        super().__init__()
        name(self, "no_folder_page", self.tr("No folder to write in"))
        self.setProperty("page", "true")
        self.setWindowTitle("Reconcile")
        self._problem = name(TextLabel("", "body"), "no_folder_problem")
        self._where = name(caption("" if usual is None else str(usual)), "no_folder_where")
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._where.setVisible(usual is not None)
        again = name(button(self.tr("Try again"), "primary"), "no_folder_again")
        other = name(button(self.tr("Choose another folder…")), "no_folder_other")
        leave = name(button(self.tr("Quit"), "quiet"), "no_folder_quit")
        again.clicked.connect(self.again_wanted)
        other.clicked.connect(self.other_wanted)
        leave.clicked.connect(self.close)
        self._build(theme, (again, other, leave), has_home=usual is not None)
        theme.dress(self)
        self.resize(theme.px(WIDTH_PX), theme.px(HEIGHT_PX))
        again.setFocus()

    def say_still(self, folder: Path) -> None:
        """Say that this folder cannot be written to either."""
        self._problem.setText(
            self.tr("{folder} cannot be written to either.").format(folder=folder)
        )
        self._problem.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that nobody will choose a folder any more."""
        self.left.emit()
        super().closeEvent(event)

    def _build(self, theme: Theme, buttons: tuple[QWidget, ...], *, has_home: bool) -> None:
        area = MiddleColumn(theme, COLUMN_PX)
        happened = self.tr("This account has no home folder.")
        if has_home:
            happened = self.tr("The folder of Reconcile is not there or cannot be written to.")
        area.column.setSpacing(12)
        for words, role in (
            (happened, "heading"),
            (self.tr("Nothing was changed."), "body"),
            (
                self.tr(
                    "Allow writing there and try again, or choose another folder. That choice "
                    "holds until you quit: there is nowhere to remember it."
                ),
                "body",
            ),
        ):
            area.column.addWidget(TextLabel(words, role))
        area.column.addWidget(self._where)
        self._problem.hide()
        area.column.addWidget(self._problem)
        area.column.addSpacing(12)
        row = QHBoxLayout()
        row.addStretch(1)
        for each in buttons:
            row.addWidget(each)
        area.column.addLayout(row)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(area)


def ask_for_folders(
    page: NoFolderPage,
    make: Callable[[Path | None], Folders | None],
    choose: Callable[[], Path | None],
) -> Folders | None:
    """Show the page until there are folders; None when the person leaves.

    make: the folders under one folder, or the usual ones for None; None where they cannot
    be written to. choose: a folder that the person chooses, or None.
    """
    loop = QEventLoop()
    found: list[Folders] = []

    def attempt(folder: Path | None) -> None:
        made = make(folder)
        if made is not None:
            found.append(made)
            page.close()
        elif folder is not None:
            page.say_still(folder)

    def attempt_chosen() -> None:
        chosen = choose()
        if chosen is not None:
            attempt(chosen if Folders.under(chosen).are_ours else chosen / FOLDER)

    page.again_wanted.connect(lambda: attempt(None))
    page.other_wanted.connect(attempt_chosen)
    page.left.connect(loop.quit)
    page.show()
    loop.exec()
    return found[0] if found else None

"""Settings ▸ Backups: where they are, how many are kept, when the last was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, button, caption, field_label
from reconcile_gui.qtkit.wheel import leave_wheel_to_page

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile_gui.shell.safekeeping import Safekeeping
    from reconcile_gui.shell.tools import Tools

MOST = 99


class BackupsSection(QWidget):
    """Backups are made by themselves; this says so and lets one be made now."""

    now_wanted = Signal()

    def __init__(self, tools: Tools, safekeeping: Safekeeping) -> None:
        """Show and change how backups are made."""
        super().__init__()
        self._tools = tools
        self._safekeeping = safekeeping
        self._last = name(TextLabel("", "strong"), "last_backup")
        self._behind = name(body2(""), "backup_behind")
        self._now = name(button(self.tr("Back up now")), "back_up_now")
        self._folder = name(QLineEdit(), "backup_folder")
        self._folder.setReadOnly(True)
        self._choose = name(button(self.tr("Choose…")), "choose_backup_folder")
        self._usual = name(button(self.tr("Use the usual folder"), "quiet"), "usual_backup_folder")
        self._number = name(QSpinBox(), "backups_kept")
        self._number.setRange(1, MOST)
        leave_wheel_to_page(self._number)
        self._build()
        self._now.clicked.connect(self.now_wanted)
        self._choose.clicked.connect(self._on_choose)
        self._usual.clicked.connect(self._on_usual)
        self._number.valueChanged.connect(self._on_number)
        safekeeping.backed_up.connect(self.show_workbook)

    def show_workbook(self) -> None:
        """Show how things are."""
        now = self._tools.settings.now
        last = self._safekeeping.last_words() or self.tr("There is no backup yet.")
        self._last.setText(last)
        self._behind.setText(self._safekeeping.behind_words())
        self._behind.setVisible(bool(self._behind.text()))
        folder = self._safekeeping.folder
        self._folder.setText(str(folder) if folder else "")
        self._folder.setCursorPosition(0)
        self._usual.setVisible(now.backup_folder is not None)
        blocked = self._number.blockSignals(True)  # showing is not changing
        self._number.setValue(now.backups_kept)
        self._number.blockSignals(blocked)

    def say(self, words: str) -> None:
        """Say why a backup was not made."""
        self._last.setText(words)

    def clear(self) -> None:
        """Forget the folder's name."""
        self._folder.setText("")
        self._last.setText("")
        self._behind.setText("")

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.addWidget(self._last, 1)
        row.addWidget(self._now)
        column.addLayout(row)
        column.addWidget(self._behind)
        column.addWidget(
            body2(
                self.tr(
                    "A backup is made by itself after the first change of a day, when the workbook "
                    "is closed or locked, and before the bin is emptied. Each is opened once to "
                    "prove that it can be read. It is encrypted if the workbook is."
                )
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.addWidget(field_label(self.tr("Folder"), self._folder), 0, 0)
        grid.addWidget(self._folder, 1, 0)
        grid.addWidget(self._choose, 1, 1)
        grid.addWidget(self._usual, 2, 0)
        column.addLayout(grid)
        number = QHBoxLayout()
        number.addWidget(field_label(self.tr("Newest backups to keep"), self._number, "body"))
        number.addWidget(self._number)
        number.addStretch(1)
        column.addLayout(number)
        column.addWidget(
            caption(
                self.tr(
                    "Beside the newest, one of each of the last 14 days, 8 weeks and 12 months "
                    "stays. A stick or another disk is the better place: a broken disk takes the "
                    "backups on it too."
                )
            )
        )

    def _on_choose(self) -> None:
        folder = self._tools.dialogs.folder()
        if folder is not None:
            self._keep_in(folder)

    def _on_usual(self) -> None:
        self._keep_in(None)

    def _keep_in(self, folder: Path | None) -> None:
        settings = self._tools.settings
        settings.become(settings.now.with_backup_folder(folder))
        self._safekeeping.on_opened()

    def _on_number(self, number: int) -> None:
        self._tools.settings.change(backups_kept=number)

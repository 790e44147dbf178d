"""Every backup of the workbook, newest first, each to be brought back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_frame import PageFrame
from reconcile_gui.qtkit.row_list import RowList, TitleRow
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, button, heading

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.workbook.backup import Backup

SHORT = QLocale.DataSizeFormat.DataSizeSIFormat  # kB, MB


class BackupsPage(PageFrame):
    """Days and hours only: what a backup holds is seen once it is open."""

    wanted = Signal(object)  # Path of the backup to bring back
    look_wanted = Signal(object)  # Backup to look into

    def __init__(self, theme: Theme) -> None:
        """Build an empty page; `show_backups` fills it."""
        super().__init__(theme, "backups_page")
        self._rows = name(RowList(theme), "backup_rows")
        self._nothing = name(TextLabel(self.tr("There is no backup yet.")), "backups_nothing")
        self.column.setSpacing(12)
        self.column.addWidget(heading(self.tr("Bring back a backup")))
        self.column.addWidget(
            body2(
                self.tr(
                    "Look inside shows a copy of it and changes nothing. Brought back, it takes "
                    "the place of the workbook. The workbook as it is now stays beside it, whole, "
                    "under a name with today’s date, and can be opened again."
                )
            )
        )
        self.column.addWidget(self._nothing)
        self.column.addWidget(self._rows)
        self.column.addStretch(1)

    def show_backups(self, backups: Sequence[Backup], now: datetime) -> None:
        """List these backups; the newest is one key away."""
        self._rows.clear()
        for number, each in enumerate(backups, 1):
            self._rows.add_row(self._row_of(number, each, now))
        self._rows.setVisible(bool(backups))
        self._nothing.setVisible(not backups)

    def _row_of(self, number: int, backup: Backup, now: datetime) -> QWidget:
        made = backup.made_at.astimezone()
        moment = self.tr("{day}, {hour}").format(
            day=long_day(backup.day, now.astimezone().date()), hour=made.strftime("%H:%M")
        )
        size = QLocale().formattedDataSize(backup.size, 0, SHORT)
        protected = self.tr("with a passphrase") if backup.is_encrypted else ""
        future = self.tr("dated in the future: the clock was wrong") if backup.made_at > now else ""
        back = name(
            button(self.tr("Bring back"), "small"),
            f"bring_back_{number}",
            self.tr("Bring back: {moment}").format(moment=moment),
        )
        back.clicked.connect(partial(self.wanted.emit, backup.path))
        look = name(
            button(self.tr("Look inside"), "small"),
            f"look_inside_{number}",
            self.tr("Look inside: {moment}").format(moment=moment),
        )
        look.clicked.connect(partial(self.look_wanted.emit, backup))
        about = " · ".join(filter(None, (size, protected, future)))
        return TitleRow(moment, about, look, back)

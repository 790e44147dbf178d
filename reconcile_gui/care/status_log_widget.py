"""What was recorded about contact, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.care.contact import Status
from reconcile_gui.qtkit.row_list import DatedRow, RowList
from reconcile_gui.qtkit.text_widgets import TextLabel
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from reconcile_gui.care.contact import StatusEntry
    from reconcile_gui.qtkit.theme import Theme


class StatusLog(QWidget):
    """One row an entry, by the day it was recorded; nothing in it can be changed."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty log."""
        super().__init__()
        self._theme = theme
        self.setObjectName("status_log")
        self._rows = RowList(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(TextLabel(self.tr("What you recorded"), "subheading"))
        column.addWidget(self._rows)

    def show_entries(self, entries: Sequence[StatusEntry], say_day: Callable[[date], str]) -> None:
        """Show a log, oldest entry first in `entries`; an empty one is not shown."""
        self._rows.clear()
        for entry in reversed(entries):
            day = say_day(entry.recorded_at.astimezone().date())
            self._rows.add_row(DatedRow(self._theme, day, breakable(self._words(entry, say_day))))
        self.setVisible(bool(entries))

    def clear(self) -> None:
        """Forget every word."""
        self._rows.clear()
        self.hide()

    def _words(self, entry: StatusEntry, say_day: Callable[[date], str]) -> str:
        lines = [self._sentence(entry, say_day)]
        if entry.said_on is not None:
            lines.append(self.tr("Said on {day}.").format(day=say_day(entry.said_on)))
        if entry.in_their_words:
            lines.append(self.tr("In their words: {words}").format(words=entry.in_their_words))
        if entry.what_changed:
            lines.append(self.tr("What changed: {words}").format(words=entry.what_changed))
        if entry.effective_at > entry.recorded_at:
            day = say_day(entry.effective_at.astimezone().date())
            lines.append(self.tr("From {day} on.").format(day=day))
        return "\n".join(lines)

    def _sentence(self, entry: StatusEntry, say_day: Callable[[date], str]) -> str:
        if entry.status is Status.SPACE and entry.until_on is not None:
            return self.tr("Asked for space until {day}.").format(day=say_day(entry.until_on))
        if entry.is_not_sure:
            return self.tr("Not sure whether there is an order.")
        return {
            Status.OPEN: self.tr("In contact, and it is welcome."),
            Status.UNKNOWN: self.tr("Not known how they want contact."),
            Status.SPACE: self.tr("Asked for space, and named no date."),
            Status.NONE: self.tr("Asked for no contact."),
            Status.ORDER: self.tr("An order about contact."),
        }[entry.status]

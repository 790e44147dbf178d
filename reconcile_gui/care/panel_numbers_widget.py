"""The numbers in the care panel: whom to call, in the country of Help and safety."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import TextLabel, caption

if TYPE_CHECKING:
    from reconcile_gui.care.help_entries import HelpEntry, HelpRow
    from reconcile_gui.qtkit.theme import Theme

BETWEEN_PX = 10


class PanelNumbers(QWidget):
    """Each number with whose it is below it; a narrow column has no room beside it."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty list."""
        super().__init__()
        self._theme = theme
        self.setObjectName("care_numbers")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        theme.changed.connect(self._space)
        self._space()

    def show_rows(self, rows: tuple[HelpRow, ...], country: str) -> None:
        """Show these groups; country: its name as a person reads it."""
        self.clear()
        for row in rows:
            self._column.addWidget(TextLabel(row.title, "strong"))
            for entry in row.entries:
                self._column.addLayout(self._entry(entry))
        words = self.tr("{country}. Numbers change: check them.").format(country=country)
        self._column.addWidget(caption(words))

    def clear(self) -> None:
        """Show nothing."""
        for each in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            take_away(each)
        while (item := self._column.takeAt(0)) is not None:
            item.invalidate()

    def _entry(self, entry: HelpEntry) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(0)
        number = TextLabel(entry.number, "subheading")
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        number.setAccessibleName(
            self.tr("{who}: {number}").format(who=entry.name, number=entry.number)
        )
        lines.addWidget(number)
        who = entry.name
        if entry.for_whom:
            who = self.tr("{name}, {for_whom}").format(name=who, for_whom=entry.for_whom)
        lines.addWidget(caption(who))
        if entry.how:
            lines.addWidget(caption(entry.how))
        return lines

    def _space(self) -> None:
        self._column.setSpacing(self._theme.px(BETWEEN_PX))

"""The line above the promises: how many are past due, and the ways to others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, button, caption

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme

GAP_PX, BELOW_PX = 10, 5


class PromisesHead(QWidget):
    """Its buttons belong to the list below, which answers them."""

    def __init__(self, theme: Theme) -> None:
        """Show nothing past due."""
        super().__init__()
        self._theme = theme
        self._title = name(TextLabel(self.tr("Promises"), "subheading"), "promises_title")
        self.past_due = name(caption(), "past_due")
        self.show_past = name(button(self.tr("Past promises"), "small_quiet"), "show_past_promises")
        self.calendar = name(button(self.tr("Calendar"), "small_quiet"), "show_promise_calendar")
        for way in (self.calendar, self.show_past):
            way.setCheckable(True)
            way.setProperty("choice", True)
        self.new = name(button(self.tr("Promise…"), "small"), "new_promise", self.tr("New promise"))
        put_icon(self.new, "plus", theme)
        self._row = QHBoxLayout(self)
        for label in (self._title, self.past_due):
            label.setWordWrap(False)
            self._row.addWidget(label)
        self._row.addStretch(1)
        for way in (self.calendar, self.show_past, self.new):
            self._row.addWidget(way)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        px = self._theme.px
        self._row.setSpacing(px(GAP_PX))
        self._row.setContentsMargins(0, 0, 0, px(BELOW_PX))

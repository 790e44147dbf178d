"""Putting a page on another day: a field, what speaks against it, and two buttons."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import button, caption, field_label
from reconcile_gui.qtkit.theme import Theme

BETWEEN_PX, BELOW_PX = 6, 14


class PageDate(QWidget):
    """Says which day was chosen; whoever asked puts the page there. Hidden until `ask`."""

    day_chosen = Signal(object)  # date, not later than today
    left = Signal()  # the page stays on its day

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        """today: the last day that a page may be put on."""
        super().__init__()
        self.setObjectName("page_date_panel")
        self._today = today
        self._field = name(DateField(theme, today), "page_date")
        label = field_label(self.tr("Day of this page"), self._field)
        self._field.setAccessibleDescription(self.tr("F4 opens a calendar."))
        self._put = name(button(self.tr("Put it on this day")), "put_on_day")
        self._leave = name(button(self.tr("Leave it"), "quiet"), "leave_day")
        self._why_not = name(caption(), "page_date_problem")
        row = FlowRow(theme, [self._field, self._put, self._leave], 10)
        self._theme = theme
        self._column = column = QVBoxLayout(self)
        for each in (label, row, self._why_not):
            column.addWidget(each)
        self._field.date_chosen.connect(self._say_problem)
        self._put.clicked.connect(self._on_put)
        self._leave.clicked.connect(self.left)
        theme.changed.connect(self._take_sizes)
        self._take_sizes()
        self.hide()

    def ask(self, day: date) -> None:
        """Ask which day a page is of that is of `day` now."""
        self._field.set_iso(day.isoformat())
        self._say_problem()
        self.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the page there by Enter, leave it by Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_put()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _take_sizes(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, 0, 0, px(BELOW_PX))
        self._column.setSpacing(px(BETWEEN_PX))

    @Slot()
    def _say_problem(self) -> None:
        words = self._problem()
        self._put.setEnabled(not words)
        self._why_not.setText(words)
        self._why_not.setVisible(bool(words))
        if words and self.isVisible():
            announce(self._why_not, words)

    def _problem(self) -> str:
        day = self._field.iso()
        if not day:
            return self.tr("A page has a day. Type one, or press F4 for a calendar.")
        if date.fromisoformat(day) > self._today():
            return self.tr("That day has not come yet. A page is of today or of a day before.")
        return ""

    @Slot()
    def _on_put(self) -> None:
        if not self._problem():
            self.day_chosen.emit(date.fromisoformat(self._field.iso()))

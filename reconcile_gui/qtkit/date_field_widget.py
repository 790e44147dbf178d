"""A date that may be left out: typed, counted up and down, or picked from a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QStyle, QStyleOptionComboBox, QWidget

from reconcile_gui.qtkit.calendar_popup_widget import CalendarPopup
from reconcile_gui.qtkit.dates import day_pattern
from reconcile_gui.qtkit.theme import Theme, set_look

# Qt knows no empty date. Chosen: the first day of the range stands for it; nobody who is
# alive promised anything before it.
EMPTY = QDate(1900, 1, 1)
LAST = QDate(2999, 12, 31)
STARTING_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class DateField(QDateEdit):
    """Shows "2 May 2026" or "no date". Delete empties it, F4 opens the calendar.

    The wheel is left to the page: a date must not change because someone scrolled by.
    """

    date_chosen = Signal(str)  # ISO day such as "2026-05-02", or "" for none; by the person

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        *,
        short: bool = False,
    ) -> None:
        """today: where an empty field starts counting; short: "2 Nov 2026"."""
        super().__init__()
        self._theme, self._today = theme, today
        self._popup: CalendarPopup | None = None
        self.setCalendarPopup(True)
        self.setDisplayFormat(day_pattern(short=short))
        self.setDateRange(EMPTY, LAST)
        self.setSpecialValueText(self.tr("no date"))
        self.setAccessibleDescription(self.tr("F4 opens a calendar, Delete leaves it empty."))
        self.set_iso("")
        self.dateChanged.connect(self._on_date_changed)

    def iso(self) -> str:
        """Return the day as "2026-05-02", or "" when there is none."""
        day = self.date()
        return "" if day == EMPTY else day.toString(Qt.DateFormat.ISODate)

    def set_iso(self, day: str) -> None:
        """Show an ISO day, or none for "", without saying `date_chosen`.

        ValueError for anything else.
        """
        shown = EMPTY if not day else qt_day(date.fromisoformat(day))
        # The person did not choose: a view sets what the workbook says.
        self.blockSignals(True)
        self.setDate(shown)
        self.blockSignals(False)
        self._look_empty()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty it with Delete, open the calendar with F4, start an empty one from today."""
        key = event.key()
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == Qt.Key.Key_F4 or (is_alt and key == Qt.Key.Key_Down):
            self.open_calendar()
            return
        if key == Qt.Key.Key_Delete:
            self._take("")
            return
        if not self.iso() and (key in STARTING_KEYS or event.text().isdigit()):
            self.setDate(qt_day(self._today()))
            self.setSelectedSection(QDateEdit.Section.DaySection)
            if key in STARTING_KEYS:
                return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Name the inner field too: that is what a screen reader comes upon."""
        super().showEvent(event)
        said = QAccessible.queryAccessibleInterface(self)
        if said is not None:
            self.lineEdit().setAccessibleName(said.text(QAccessible.Text.Name))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab leave at once, as in every field; the arrows walk day, month and year.

        Qt's own walks them with Tab, and never comes out of an empty date.
        """
        return QWidget.focusNextPrevChild(self, forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the calendar when its drawing is pressed."""
        option = QStyleOptionComboBox()
        option.initFrom(self)
        opener = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, self
        )
        if opener.contains(event.position().toPoint()):
            self.open_calendar()
        else:
            super().mousePressEvent(event)

    def open_calendar(self) -> None:
        """Open the calendar at the day shown, or at today."""
        if self._popup is None:
            # Made on first use: a calendar is many widgets, and most are never opened.
            self._popup = CalendarPopup(self._theme, self)
            self._popup.picked.connect(self._take)
        day = date.fromisoformat(self.iso()) if self.iso() else self._today()
        self._popup.open_under(self, day)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _on_date_changed(self) -> None:
        self._look_empty()
        self.date_chosen.emit(self.iso())

    def _take(self, day: str) -> None:
        self.setDate(qt_day(date.fromisoformat(day)) if day else EMPTY)

    def _look_empty(self) -> None:
        is_empty = "true" if self.iso() == "" else "false"
        if self.property("empty") != is_empty:
            set_look(self, empty=is_empty)


def qt_day(day: date) -> QDate:
    """Return a Python day as Qt's."""
    return QDate(day.year, day.month, day.day)

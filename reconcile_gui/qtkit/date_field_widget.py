"""A date that may be left out: typed, counted up and down, or picked from a calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from reconcile_gui.qtkit.icons import icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import button
from reconcile_gui.qtkit.theme import Theme, set_look

# Qt knows no empty date. Chosen: the first day of the range stands for it; nobody who is
# alive promised anything before it.
EMPTY = QDate(1900, 1, 1)
LAST = QDate(2999, 12, 31)
LONG_FORMAT, SHORT_FORMAT = "d MMMM yyyy", "d MMM yyyy"
STARTING_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class DateField(QDateEdit):
    """Shows "2 May 2026" or "no date". Delete empties it.

    The wheel is left to the page: a date must not change because someone scrolled by.
    """

    date_chosen = Signal(str)  # ISO day such as "2026-05-02", or "" for none; by the person

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        parent: QWidget | None = None,
        *,
        short: bool = False,
    ) -> None:
        """today: where an empty field starts counting; short: "2 Nov 2026"."""
        super().__init__(parent)
        self._theme, self._today = theme, today
        self._calendar: QCalendarWidget | None = None
        self.setCalendarPopup(True)
        self.setDisplayFormat(SHORT_FORMAT if short else LONG_FORMAT)
        self.setDateRange(EMPTY, LAST)
        self.setSpecialValueText(self.tr("no date"))
        self.setAccessibleDescription(self.tr("Delete leaves it empty."))
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
        """Empty it with Delete; start an empty one from today."""
        if event.key() == Qt.Key.Key_Delete:
            self.setDate(EMPTY)
            return
        if self.iso() == "" and (event.key() in STARTING_KEYS or event.text().isdigit()):
            self.setDate(qt_day(self._today()))
            self.setSelectedSection(QDateEdit.Section.DaySection)
        self._prepare_calendar()
        super().keyPressEvent(event)
        self._turn_to_today()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the calendar in the colours of the moment."""
        self._prepare_calendar()
        super().mousePressEvent(event)
        self._turn_to_today()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def _on_date_changed(self) -> None:
        self._look_empty()
        self.date_chosen.emit(self.iso())

    def _look_empty(self) -> None:
        is_empty = "true" if self.iso() == "" else "false"
        if self.property("empty") != is_empty:
            self.setProperty("empty", is_empty)
            set_look(self.lineEdit())

    def _prepare_calendar(self) -> None:
        # Made on first use: a calendar is 60 widgets and most fields never open theirs.
        calendar = self.calendarWidget()
        if self._calendar is None:
            self._calendar = calendar
            calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
            none = name(button(self.tr("No date"), "small_quiet"), "no_date")
            none.clicked.connect(self._on_no_date)
            layout = calendar.layout()
            if layout is not None:
                layout.addWidget(none)
        self._colour(calendar)

    def _colour(self, calendar: QCalendarWidget) -> None:
        words = QTextCharFormat()
        words.setForeground(self._theme.colour("text"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, words)
        head = QTextCharFormat()
        head.setForeground(self._theme.colour("text3"))
        head.setBackground(self._theme.colour("surface"))
        calendar.setHeaderTextFormat(head)
        sides = (("qt_calendar_prevmonth", "left"), ("qt_calendar_nextmonth", "right"))
        for object_name, side in sides:
            turner = calendar.findChild(QToolButton, object_name)
            if isinstance(turner, QToolButton):
                turner.setIcon(icon(f"chevron-{side}", self._theme))

    def _turn_to_today(self) -> None:
        calendar = self._calendar
        if calendar is None or not calendar.isVisible() or self.iso():
            return
        # Only where it opens; nothing is chosen yet.
        calendar.blockSignals(True)
        calendar.setSelectedDate(qt_day(self._today()))
        calendar.blockSignals(False)

    def _on_no_date(self) -> None:
        self.setDate(EMPTY)
        if self._calendar is not None:
            self._calendar.window().close()


def qt_day(day: date) -> QDate:
    """Return a Python day as Qt's."""
    return QDate(day.year, day.month, day.day)

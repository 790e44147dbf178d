"""The calendar that opens under a date field."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QToolButton, QVBoxLayout, QWidget

from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import button
from reconcile_gui.qtkit.theme import Theme

TURNERS = (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right"))


class CalendarPopup(QFrame):
    """One month to pick a day from, or none. Arrows move, Enter picks, Esc leaves it."""

    picked = Signal(str)  # ISO day, or "" for no date

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """parent: the field it opens under."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self.setProperty("shape", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_WindowPropagation)
        self._calendar = name(QCalendarWidget(), "calendar", self.tr("Calendar"))
        self._calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        for object_name, drawing in TURNERS:
            turner = self._calendar.findChild(QToolButton, object_name)
            if isinstance(turner, QToolButton):
                put_icon(turner, drawing, theme)
        none = name(button(self.tr("No date"), "small_quiet"), "no_date")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.addWidget(self._calendar)
        column.addWidget(none)
        self._calendar.activated.connect(self._on_day)
        self._calendar.clicked.connect(self._on_day)
        none.clicked.connect(self._on_none)

    def open_under(self, field: QWidget, day: date) -> None:
        """Open below `field`, or above where the screen ends, turned to `day`."""
        self._colour()
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        size = self.sizeHint()
        place = field.mapToGlobal(QPoint(0, field.height()))
        screen = field.screen().availableGeometry()
        if place.y() + size.height() > screen.bottom():
            place = field.mapToGlobal(QPoint(0, -size.height()))
        place.setX(max(screen.left(), min(place.x(), screen.right() - size.width())))
        place.setY(max(screen.top(), place.y()))
        self.move(place)
        self.show()
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _colour(self) -> None:
        # Qt writes the days of a weekend in red.
        words = QTextCharFormat()
        words.setForeground(self._theme.colour("text"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._calendar.setWeekdayTextFormat(day, words)
        head = QTextCharFormat()
        head.setForeground(self._theme.colour("text3"))
        head.setBackground(self._theme.colour("surface"))
        self._calendar.setHeaderTextFormat(head)

    def _on_day(self, day: QDate) -> None:
        self.close()
        self.picked.emit(day.toString(Qt.DateFormat.ISODate))

    def _on_none(self) -> None:
        self.close()
        self.picked.emit("")

"""The days of one month as a table, with what is marked on each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reconcile_gui.qtkit.months import DAYS_OF_A_WEEK, WEEKS_SHOWN, Month

# How many things there are of a day.
COUNT_ROLE = Qt.ItemDataRole.UserRole + 1
# True for today.
TODAY_ROLE = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class MonthModel(QAbstractTableModel):
    """Six weeks of seven days; cells without a day of this month are empty and off."""

    def __init__(
        self, today: Callable[[], date], say_day: Callable[[date, int], str], parent: QObject
    ) -> None:
        """say_day: what a screen reader says of a day with so many things."""
        super().__init__(parent)
        self._today, self._say_day = today, say_day
        self._locale = QLocale()
        self._first_weekday = self._locale.firstDayOfWeek().value
        self._heads = _heads(self._locale)
        self._counts: Mapping[date, int] = {}
        self._marks: Mapping[date, Sequence[object]] = {}
        self.show_month(Month.of(today()))

    def show_month(self, month: Month) -> None:
        """Show a month; nothing is marked on it yet."""
        self.beginResetModel()
        self.month = month
        self._weeks = month.weeks(self._first_weekday)
        self._counts, self._marks = {}, {}
        self.endResetModel()

    def show_counts(self, counts: Mapping[date, int]) -> None:
        """Mark the days of the month shown."""
        self._counts = dict(counts)
        self.dataChanged.emit(self.index(0, 0), self.index(WEEKS_SHOWN - 1, DAYS_OF_A_WEEK - 1), [])

    def show_marks(self, marks: Mapping[date, Sequence[object]]) -> None:
        """Mark the days of the month shown, each by signs of its own."""
        self._marks = dict(marks)
        self.show_counts({day: len(signs) for day, signs in marks.items()})

    def marks_at(self, index: Index) -> Sequence[object]:
        """Return the signs on the day of a cell."""
        day = self.day_at(index)
        return self._marks.get(day, ()) if day else ()

    def day_at(self, index: Index) -> date | None:
        """Return the day of a cell."""
        return self._weeks[index.row()][index.column()] if index.isValid() else None

    def place_of(self, day: date) -> QModelIndex:
        """Return the cell of a day; an invalid one where another month is shown."""
        for row, week in enumerate(self._weeks):
            if day in week:
                return self.index(row, week.index(day))
        return QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the weeks shown."""
        return 0 if parent.isValid() else WEEKS_SHOWN

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the days of a week."""
        return 0 if parent.isValid() else DAYS_OF_A_WEEK

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Switch off what is no day of this month."""
        if self.day_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the number of a day, what is said of it, and how it is marked."""
        day = self.day_at(index)
        if day is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._locale.toString(day.day)
        if role == COUNT_ROLE:
            return self._counts.get(day, 0)
        if role == TODAY_ROLE:
            return day == self._today()
        spoken = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
        return self._say_day(day, self._counts.get(day, 0)) if role in spoken else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the days of the week, the first one by the custom of the country."""
        if orientation == Qt.Orientation.Vertical:
            return None
        weekday = (self._first_weekday - 1 + section) % DAYS_OF_A_WEEK + 1
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[weekday - 1]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._locale.standaloneDayName(weekday, QLocale.FormatType.LongFormat)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None


def _heads(locale: QLocale) -> list[str]:
    """Return the shortest names of Monday to Sunday that can be told apart, if there are such."""
    formats, days = QLocale.FormatType, range(1, DAYS_OF_A_WEEK + 1)
    two = [locale.standaloneDayName(day, formats.ShortFormat)[:2] for day in days]
    # In Arabic all of them begin with the article.
    is_clear = len(set(two)) == DAYS_OF_A_WEEK
    return (
        two if is_clear else [locale.standaloneDayName(day, formats.NarrowFormat) for day in days]
    )

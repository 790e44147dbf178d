"""The pages of one month, a line each: its title or first words, and its day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView

from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.states_delegate import STATE_ROLE
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.records import JournalEntry
from reconcile_gui.reflection.sets_delegate import KEY_ROLE, SET_PX, SetsDelegate

LEAST_ROWS = 4
Index = QModelIndex | QPersistentModelIndex
OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class MonthPages(QListView):
    """Enter or a click opens a page; arrows only walk."""

    chosen = Signal(str)  # uuid of a page
    walked_to = Signal(QRect)  # place of the line now current, in the viewport, px

    def __init__(self, theme: Theme) -> None:
        """Make an empty list."""
        super().__init__()
        self._theme = theme
        self._items = QStandardItemModel(self)
        self._shown: tuple[JournalEntry, ...] = ()
        self._is_whole = False
        name(self, "month_pages", self.tr("Pages of this month"))
        self.setModel(self._items)
        self.setItemDelegate(SetsDelegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_clicked)

    def show_pages(self, pages: Sequence[JournalEntry], today: date, shown_uuid: str) -> None:
        """Show these pages, the one of `shown_uuid` marked as what is in front."""
        if tuple(pages) != self._shown:
            self._shown = tuple(pages)
            self._items.clear()
            for page in pages:
                self._items.appendRow(_item(page, long_day(page.day, today)))
            self.updateGeometry()
        self.mark(shown_uuid)

    def mark(self, shown_uuid: str) -> None:
        """Mark a page as what is in front; none of them for another uuid."""
        place = (
            [page.uuid for page in self._shown].index(shown_uuid) if self.has(shown_uuid) else -1
        )
        self.setCurrentIndex(self._items.index(place, 0))

    def show_whole(self, *, whole: bool) -> None:
        """Be as high as all lines, or as there is room for."""
        if whole != self._is_whole:
            self._is_whole = whole
            self.updateGeometry()

    def has(self, uuid: str) -> bool:
        """Tell whether a page is in the list."""
        return any(page.uuid == uuid for page in self._shown)

    def clear(self) -> None:
        """Forget every word."""
        self._shown = ()
        self._items.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a page by Enter or Space."""
        if event.key() in OPENING_KEYS and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few lines, or for all of them."""
        rows = len(self._shown) if self._is_whole else LEAST_ROWS
        return QSize(1, max(rows, LEAST_ROWS) * self._theme.px(SET_PX))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say where the line is that is walked on."""
        super().currentChanged(current, previous)
        self.walked_to.emit(self.visualRect(current))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(KEY_ROLE))


def _item(page: JournalEntry, spoken_day: str) -> QStandardItem:
    words = " ".join(page.beginning.split())
    item = QStandardItem(words)
    item.setEditable(False)
    item.setData(page.uuid, KEY_ROLE)
    item.setData(QLocale().toString(page.day.day), STATE_ROLE)
    item.setData(f"{spoken_day}: {words}", Qt.ItemDataRole.AccessibleTextRole)
    return item

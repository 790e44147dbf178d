"""The twelve sets, the guides and the own questions; the open group unfolds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.states_delegate import LEVEL_ROLE, STATE_ROLE, STRONG_ROLE
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.sets_delegate import KEY_ROLE, LINE_ROLE, SetsDelegate

OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class Row:
    """A question or a result. state: in words, or empty."""

    key: str
    title: str
    state: str


@dataclass(frozen=True, slots=True)
class Group:
    """A set with its questions. has_line: a line separates it from those above."""

    key: str
    title: str
    state: str
    rows: tuple[Row, ...]
    has_line: bool = False


class SetsTree(QTreeView):
    """Shows where everything is. The row of what the page shows is the selected one."""

    set_chosen = Signal(str)  # key of a set opened by hand
    question_chosen = Signal(str)  # id of a question

    def __init__(self, theme: Theme) -> None:
        """Make an empty list."""
        super().__init__()
        name(self, "sets", self.tr("Sets of questions"))
        self._sets = QStandardItemModel(self)
        self._groups: tuple[Group, ...] = ()
        self._shown_set, self._shown_question = "", ""
        self.setModel(self._sets)
        self.setItemDelegate(SetsDelegate(theme, self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.changed.connect(self.doItemsLayout)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show these sets; only words that differ are written, so nothing jumps."""
        if _keys(groups) != _keys(self._groups):
            self._rebuild(groups)
        self._groups = tuple(groups)
        for number, group in enumerate(groups):
            head = self._sets.item(number)
            _fill(head, group.title, group.state)
            for place, row in enumerate(group.rows):
                _fill(head.child(place), row.title, row.state)

    def mark_shown(self, set_key: str, question_id: str = "") -> None:
        """Select what the page shows, and unfold its set alone."""
        self._shown_set, self._shown_question = set_key, question_id
        for number, group in enumerate(self._groups):
            head = self._sets.item(number)
            head.setData(group.key == set_key, STRONG_ROLE)
            self.setExpanded(head.index(), group.key == set_key and bool(group.rows))
        self._select_shown()

    def clear(self) -> None:
        """Forget every text of the person."""
        self._groups = ()
        self._shown_set, self._shown_question = "", ""
        self._sets.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a row by Enter or Space."""
        if event.key() in OPENING_KEYS and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Select again what the page shows, wherever the arrow keys went."""
        super().focusOutEvent(event)
        self._select_shown()

    def _rebuild(self, groups: Sequence[Group]) -> None:
        blocked = self.selectionModel().blockSignals(True)  # filling is not choosing
        self._sets.clear()
        for group in groups:
            head = _item(group.key, level=0)
            head.setData(group.has_line, LINE_ROLE)
            for row in group.rows:
                head.appendRow(_item(row.key, level=1))
            self._sets.appendRow(head)
        self.selectionModel().blockSignals(blocked)

    def _select_shown(self) -> None:
        for number, group in enumerate(self._groups):
            if group.key != self._shown_set:
                continue
            item = self._sets.item(number)
            for place, row in enumerate(group.rows):
                if row.key == self._shown_question:
                    item = item.child(place)
                    break
            blocked = self.selectionModel().blockSignals(True)  # the page is there already
            self.setCurrentIndex(item.index())
            self.selectionModel().blockSignals(blocked)
            self.scrollTo(item.index())
            self.viewport().update()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if index.data(LEVEL_ROLE):
            self.question_chosen.emit(key)
        elif self.isExpanded(index):
            self.collapse(index)
        else:
            self.set_chosen.emit(key)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        if self.hasFocus() and current.data(LEVEL_ROLE):
            self.question_chosen.emit(current.data(KEY_ROLE))


def _keys(groups: Sequence[Group]) -> list[tuple[str, list[str]]]:
    return [(group.key, [row.key for row in group.rows]) for group in groups]


def _item(key: str, *, level: int) -> QStandardItem:
    item = QStandardItem()
    item.setEditable(False)
    item.setData(level, LEVEL_ROLE)
    item.setData(key, KEY_ROLE)
    return item


def _fill(item: QStandardItem, title: str, state: str) -> None:
    """Put words into a row, if they are new."""
    if (item.text(), item.data(STATE_ROLE)) == (title, state):
        return
    item.setText(title)
    item.setData(state, STATE_ROLE)
    item.setData(f"{title}, {state}" if state else title, Qt.ItemDataRole.AccessibleTextRole)

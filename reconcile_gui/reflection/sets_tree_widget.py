"""The twelve sets, the guides and the own questions; the open group unfolds.

What was hidden waits folded up below them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.states_delegate import LEVEL_ROLE, STATE_ROLE, STRONG_ROLE
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.questions import OWN_PREFIX
from reconcile_gui.reflection.sets_delegate import HEAVY_ROLE, KEY_ROLE, LINE_ROLE, SetsDelegate

OWN_QUESTION_KIND = "application/x-reconcile-own-question"  # what is dragged: its uuid
HIDDEN_SETS = "hidden"  # key of the group of sets that are not in the list
OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True, slots=True)
class Row:
    """A question, or a hidden set. state: in words, or empty.

    heavy: the words for its mark, or empty where it has none.
    """

    key: str
    title: str
    state: str
    heavy: str = ""


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
    set_unhidden = Signal(str)  # key of a hidden set that is to come back
    menu_wanted = Signal(str, str, QPoint)  # keys of a set and a question or ""; where on screen

    def __init__(self, theme: Theme) -> None:
        """Make an empty list."""
        super().__init__()
        name(self, "sets", self.tr("Sets of questions"))
        self._sets = _Sets(self)
        self._groups: tuple[Group, ...] = ()
        self._shown_set, self._shown_question = "", ""
        self._shows_hidden = False  # the hidden sets are unfolded
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
        is_new = _keys(groups) != _keys(self._groups)
        if is_new:
            self._rebuild(groups)
        self._groups = tuple(groups)
        for number, group in enumerate(groups):
            head = self._sets.item(number)
            _fill(head, group.title, group.state)
            for place, row in enumerate(group.rows):
                _fill(head.child(place), row.title, row.state, row.heavy)
        if is_new:
            self.mark_shown(self._shown_set, self._shown_question)

    @property
    def shown_set(self) -> str:
        """Key of the set of what the page shows."""
        return self._shown_set

    def mark_shown(self, set_key: str, question_id: str = "") -> None:
        """Select what the page shows, and unfold its set alone."""
        self._shown_set, self._shown_question = set_key, question_id
        for number, group in enumerate(self._groups):
            head = self._sets.item(number)
            head.setData(group.key == set_key, STRONG_ROLE)
            unfolds = group.key == set_key or (group.key == HIDDEN_SETS and self._shows_hidden)
            self.setExpanded(head.index(), unfolds and bool(group.rows))
        self._select_shown()

    def clear(self) -> None:
        """Forget every text of the person."""
        self._groups = ()
        self._shown_set, self._shown_question, self._shows_hidden = "", "", False
        self._sets.clear()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Say which row a menu is wanted for, by mouse or by key."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        at = self.visualRect(index).bottomLeft() if by_key else event.pos()
        head = index.parent() if index.data(LEVEL_ROLE) else index
        set_key = head.data(KEY_ROLE)
        if set_key != HIDDEN_SETS:
            key = index.data(KEY_ROLE) if index.data(LEVEL_ROLE) else ""
            self.menu_wanted.emit(set_key, key, self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a row by Enter or Space."""
        if event.key() in OPENING_KEYS and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first row where none is what the page shows: End needs somewhere to be."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._sets.rowCount():
            blocked = self.selectionModel().blockSignals(True)  # nothing was chosen
            self.setCurrentIndex(self._sets.index(0, 0))
            self.selectionModel().blockSignals(blocked)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Select again what the page shows, wherever the arrow keys went."""
        super().focusOutEvent(event)
        self._select_shown()

    def _rebuild(self, groups: Sequence[Group]) -> None:
        blocked = self.selectionModel().blockSignals(True)  # filling is not choosing
        self._sets.clear()
        self._sets.invisibleRootItem().setDropEnabled(False)
        for group in groups:
            head = _item(group.key, level=0)
            head.setDropEnabled(group.key != HIDDEN_SETS)
            head.setData(group.has_line, LINE_ROLE)
            for row in group.rows:
                head.appendRow(_item(row.key, level=1))
            self._sets.appendRow(head)
        self.selectionModel().blockSignals(blocked)

    def _select_shown(self) -> None:
        item = self._shown_item()
        blocked = self.selectionModel().blockSignals(True)  # the page is there already
        if item is None:
            # The current row stays: without one, End leads to the first row.
            self.selectionModel().clearSelection()
        else:
            self.setCurrentIndex(item.index())
        self.selectionModel().blockSignals(blocked)
        if item is not None:
            self.scrollTo(item.index())
        self.viewport().update()

    def _shown_item(self) -> QStandardItem | None:
        """Return the row of what the page shows, else its set; None where that is hidden."""
        for number, group in enumerate(self._groups):
            if group.key == self._shown_set:
                head = self._sets.item(number)
                keys = [row.key for row in group.rows]
                if self._shown_question in keys:
                    return head.child(keys.index(self._shown_question))
                return head
        return None

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        key = index.data(KEY_ROLE)
        if _is_hidden_set(index):
            self.set_unhidden.emit(key)
        elif index.data(LEVEL_ROLE):
            self.question_chosen.emit(key)
        elif key == HIDDEN_SETS:
            self._shows_hidden = not self.isExpanded(index)
            self.setExpanded(index, self._shows_hidden)
        elif self.isExpanded(index):
            self.collapse(index)
        else:
            self.set_chosen.emit(key)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        if self.hasFocus() and current.data(LEVEL_ROLE) and not _is_hidden_set(current):
            self.question_chosen.emit(current.data(KEY_ROLE))


class _Sets(QStandardItemModel):
    """The rows; sets take own questions that are dropped on them."""

    def mimeTypes(self) -> list[str]:
        """Return what can be dropped."""
        return [OWN_QUESTION_KIND]


def _is_hidden_set(index: QModelIndex) -> bool:
    return bool(index.parent().isValid() and index.parent().data(KEY_ROLE) == HIDDEN_SETS)


def _keys(groups: Sequence[Group]) -> list[tuple[str, list[str]]]:
    return [(group.key, [row.key for row in group.rows]) for group in groups]


def _item(key: str, *, level: int) -> QStandardItem:
    item = QStandardItem()
    item.setEditable(False)
    item.setDropEnabled(False)
    item.setDragEnabled(key.startswith(OWN_PREFIX))
    item.setData(level, LEVEL_ROLE)
    item.setData(key, KEY_ROLE)
    return item


def _fill(item: QStandardItem, title: str, state: str, heavy: str = "") -> None:
    """Put words into a row, if they are new."""
    if (item.text(), item.data(STATE_ROLE), item.data(HEAVY_ROLE)) == (title, state, heavy):
        return
    item.setText(title)
    item.setData(state, STATE_ROLE)
    item.setData(heavy, HEAVY_ROLE)
    item.setToolTip(heavy)
    item.setData(", ".join(filter(None, (title, state, heavy))), Qt.ItemDataRole.AccessibleTextRole)

"""What was found, one line each, or the words that nothing was."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.states_delegate import LEVEL_ROLE, STATE_ROLE
from reconcile_gui.qtkit.text_widgets import body2
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.finding import QuestionFinder, snippet
from reconcile_gui.reflection.questions import Question
from reconcile_gui.reflection.records import Found
from reconcile_gui.reflection.sets_delegate import KEY_ROLE, SetsDelegate
from reconcile_gui.text.names import PartnerWords


class Results(QWidget):
    """A list of results; Enter or a click opens one."""

    chosen = Signal(object)  # Found: a row, or a question of the bank, which has none

    def __init__(self, theme: Theme) -> None:
        """Make an empty list."""
        super().__init__()
        self._items = QStandardItemModel(self)
        self._list = name(QListView(), "search_results", self.tr("What was found"))
        self._list.setModel(self._items)
        self._list.setItemDelegate(SetsDelegate(theme, self))
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = name(
            body2(self.tr("No question, answer, page or guide has these words.")), "nothing_found"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._list, 1)
        self._list.clicked.connect(self._on_chosen)
        self._list.activated.connect(self._on_chosen)

    def show_found(
        self,
        words: str,
        questions: Sequence[Question],
        found: Sequence[Found],
        partner: PartnerWords,
    ) -> None:
        """Show questions that have these words, then answers and pages; first one selected."""
        self._items.clear()
        for one in QuestionFinder(questions, partner).find(words):
            asked = Found("question", one.id, "", 0, None, "")
            self._add(one.title, self.tr("question"), asked)
        kinds = {"answer": self.tr("answer"), "journal_entry": self.tr("page")}
        for hit in found:
            kind = kinds.get(hit.kind, self.tr("guide"))
            self._add(snippet(hit.around, words), kind, replace(hit, around=""))
        is_found = self._items.rowCount() > 0
        self._list.setVisible(is_found)
        self._nothing.setVisible(not is_found)
        if is_found:
            self._list.setCurrentIndex(self._items.index(0, 0))

    def enter(self) -> None:
        """Give the keyboard to the list."""
        self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def clear(self) -> None:
        """Forget what was found."""
        self._items.clear()

    def _add(self, title: str, kind: str, key: Found) -> None:
        item = QStandardItem(title)
        item.setEditable(False)
        item.setData(1, LEVEL_ROLE)
        item.setData(key, KEY_ROLE)
        item.setData(kind, STATE_ROLE)
        item.setData(f"{title}, {kind}", Qt.ItemDataRole.AccessibleTextRole)
        self._items.appendRow(item)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(KEY_ROLE))

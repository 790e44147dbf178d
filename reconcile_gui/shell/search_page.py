"""Search everywhere: a field, and below it what was found, as it is typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import body2, field_label
from reconcile_gui.qtkit.walking import walked
from reconcile_gui.shell.found_delegate import HIT_ROLE, FoundDelegate
from reconcile_gui.shell.found_model import FoundModel
from reconcile_gui.shell.found_words import FoundWords, Hit, grouped
from reconcile_gui.workbook import search

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme

# Chosen: a few screens; beyond, a person adds a word.
AT_MOST = 40
COLUMN_PX, SIDE_PX, TOP_PX = 840, 20, 14


class SearchPage(QWidget):
    """Looks at every key; arrows walk in what was found while the caret stays in the field."""

    chosen = Signal(object)  # Hit: to be shown where it belongs

    def __init__(
        self,
        session: Session,
        theme: Theme,
        words: FoundWords,
        kinds: Sequence[str],
        questions: Callable[[str], list[Hit]],
    ) -> None:
        """kinds: tables that can be led to. questions: those of the bank with some words."""
        super().__init__()
        name(self, "search_page", self.tr("Search everywhere"))
        self.setProperty("page", "true")
        self._session, self._theme, self._words = session, theme, words
        self._where = search.Where(kinds=tuple(kinds))
        self._questions = questions
        self._turn = 0
        self._is_asking = False
        self._build()
        self._wire()
        self._space()

    # The contract of a view ---------------------------------------------------------

    def show_workbook(self) -> None:
        """Look again for the words in the field, and give it the keyboard."""
        self._look()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def flush(self) -> None:
        """Nothing is kept of what is typed here."""

    def clear(self) -> None:
        """Forget the words and what was found, an answer still on its way included."""
        self._turn += 1
        self._is_asking = False
        self._field.setText("")  # unlike clear(), also forgets what could be undone
        self._items.show_rows([])
        self._note.clear()

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs."""
        return self._field

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through."""
        return [self._field, self._list]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk in what was found without leaving the field."""
        if watched is self._field and walked(self._list, event):
            return True
        return super().eventFilter(watched, event)

    # Building -----------------------------------------------------------------------

    def _build(self) -> None:
        self._field = name(QLineEdit(), "everywhere_field")
        self._field.setPlaceholderText(self.tr("Words to look for, in everything you wrote"))
        label = field_label(self.tr("Search everywhere"), self._field)
        self._note = name(body2(), "everywhere_note")
        self._items = FoundModel(self)
        self._list = name(QListView(), "everywhere_results", self.tr("What was found"))
        self._list.setModel(self._items)
        self._list.setItemDelegate(FoundDelegate(self._theme, self))
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)  # lines depend on the width
        self._holder = QWidget()
        self._column = QVBoxLayout(self._holder)
        for each in (label, self._field, self._note):
            self._column.addWidget(each)
        self._column.addWidget(self._list, 1)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addStretch(1)
        self._row.addWidget(self._holder, 1000)
        self._row.addStretch(1)

    def _wire(self) -> None:
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._look)
        self._field.returnPressed.connect(self._open_current)
        self._list.clicked.connect(self._open)
        self._list.activated.connect(self._open)
        self._theme.changed.connect(self._space)

    @Slot()
    def _space(self) -> None:
        px = self._theme.px
        self._holder.setMaximumWidth(px(COLUMN_PX))
        self._row.setContentsMargins(px(SIDE_PX), px(TOP_PX), px(SIDE_PX), 0)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))
        self._list.doItemsLayout()

    # Looking ------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        """Ask for what is in the field; while an answer is on its way, once more after it."""
        self._turn += 1
        if self._is_asking or not self._session.is_open:
            return
        typed = self._field.text()
        if not typed.strip():
            self._show([], "")
            return
        self._is_asking = True
        asked = search.find(typed, AT_MOST, where=self._where)
        self._session.read(asked, partial(self._on_found, self._turn, typed))

    def _on_found(self, turn: int, typed: str, found: list[search.Found]) -> None:
        self._is_asking = False
        if turn != self._turn:
            self._look()
            return
        hits = [*self._words.hits(found), *self._questions(typed)]
        self._show(hits, self._said(hits, is_all=len(found) < AT_MOST))

    def _said(self, hits: list[Hit], *, is_all: bool) -> str:
        if not hits:
            return self.tr("No question, answer or letter has these words.")
        if is_all:
            return ""
        return self.tr("There is more than is shown here. One more word finds fewer places.")

    def _show(self, hits: list[Hit], said: str) -> None:
        rows: list[str | Hit] = []
        for heading, its in grouped(hits):
            rows += [QCoreApplication.translate("Search", heading), *its]
        self._items.show_rows(rows)
        if hits:
            self._list.setCurrentIndex(self._items.index(1))
            self._list.scrollToTop()
        if said and said != self._note.text():
            announce(self._note, said)
        self._note.setText(said)
        self._note.setVisible(bool(said))

    # Opening ------------------------------------------------------------------------

    @Slot()
    def _open_current(self) -> None:
        self._open(self._list.currentIndex())

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        hit = index.data(HIT_ROLE) if index.isValid() else None
        if isinstance(hit, Hit):
            self.chosen.emit(hit)

"""The list of all help pages, and the field that looks for words in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.handbook.finding import found
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.states_delegate import LEVEL_ROLE, STRONG_ROLE, StatesDelegate
from reconcile_gui.qtkit.text_widgets import TextLabel, caption, field_label
from reconcile_gui.qtkit.walking import walked

if TYPE_CHECKING:
    from reconcile_gui.handbook.book import Book, HelpPage
    from reconcile_gui.qtkit.theme import Theme

PAGE_ROLE = Qt.ItemDataRole.UserRole + 20


class HelpContents(QWidget):
    """Pages by group; while words stand in the field, those that have them."""

    chosen = Signal(str)  # id of the page to be shown; the keyboard stays in the list
    opened = Signal()  # the page that is shown is to be read now

    def __init__(self, theme: Theme, book: Book) -> None:
        """book: what there is to read."""
        super().__init__()
        self._theme, self._book = theme, book
        self._shown = ""
        self._build()
        self._wire()
        self._fill()
        self._space()

    @property
    def typed(self) -> str:
        """What is looked for."""
        return self._field.text()

    def mark_shown(self, page_id: str) -> None:
        """Mark the page that is shown; found ones give way if it is not among them."""
        self._shown = page_id
        if self.typed and self._row_of(page_id) is None:
            self._field.clear()
        self._mark()

    def look_again(self) -> None:
        """Forget the words, as when help is opened anew."""
        self._field.clear()

    def start_search(self) -> None:
        """Put the caret into the field."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk in the list without leaving the field."""
        if watched is self._field and walked(self._list, event):
            return True
        return super().eventFilter(watched, event)

    # Building ---------------------------------------------------------------------------

    def _build(self) -> None:
        self._title = TextLabel(self.tr("Help"), "section")
        self._field = name(QLineEdit(), "help_find")
        self._label = field_label(self.tr("Find in help"), self._field)
        self._note = name(caption(), "help_find_note")
        self._note.hide()
        self._list = name(QListWidget(), "help_contents", self.tr("Help pages"))
        self._list.setItemDelegate(StatesDelegate(self._theme, self._list))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column = QVBoxLayout(self)
        for part in (self._title, self._label, self._field, self._note):
            self._column.addWidget(part)
        self._column.addWidget(self._list, 1)

    def _wire(self) -> None:
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._look)
        self._field.returnPressed.connect(self.opened)
        self._list.currentItemChanged.connect(self._on_current)
        self._list.itemActivated.connect(self.opened)
        self._list.itemClicked.connect(self.opened)
        self._theme.changed.connect(self._space)

    @Slot()
    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(12), px(10), px(8), 0)
        self._column.setSpacing(px(6))
        self._list.doItemsLayout()

    # Filling ----------------------------------------------------------------------------

    def _fill(self) -> None:
        pages = self._pages()
        groups: Mapping[str, str] = {} if self.typed.strip() else self._book.groups
        self._list.blockSignals(True)  # filling chooses nothing
        self._list.clear()
        before = ""
        for page in pages:
            if page.entry.group != before and groups:
                before = page.entry.group
                self._add_group(groups[before])
            row = QListWidgetItem(page.title)
            row.setData(PAGE_ROLE, page.id)
            row.setData(LEVEL_ROLE, 1 if groups else 0)
            self._list.addItem(row)
        self._list.blockSignals(False)
        self._mark()

    def _add_group(self, title: str) -> None:
        row = QListWidgetItem(title)
        row.setFlags(Qt.ItemFlag.NoItemFlags)
        row.setData(STRONG_ROLE, True)
        self._list.addItem(row)

    def _pages(self) -> Sequence[HelpPage]:
        return found(self._book.pages, self.typed) if self.typed.strip() else self._book.pages

    def _row_of(self, page_id: str) -> QListWidgetItem | None:
        rows = (self._list.item(place) for place in range(self._list.count()))
        return next((row for row in rows if row.data(PAGE_ROLE) == page_id), None)

    def _mark(self) -> None:
        row = self._row_of(self._shown)
        self._list.blockSignals(True)  # what is shown already is not chosen again
        self._list.setCurrentRow(-1 if row is None else self._list.row(row))
        self._list.blockSignals(False)
        if row is not None:
            self._list.scrollToItem(row)

    @Slot()
    def _look(self) -> None:
        self._fill()
        said = ""
        if self.typed.strip():
            pages = self._pages()
            if not pages:
                said = self.tr("No help page has these words.")
            elif len(pages) == 1:
                said = self.tr("1 page")
            else:
                said = self.tr("%n pages", "", len(pages))
            if pages:
                self.chosen.emit(pages[0].id)
        if said and said != self._note.text():
            announce(self._note, said)
        self._note.setText(said)
        self._note.setVisible(bool(said))

    @Slot(QListWidgetItem)
    def _on_current(self, row: QListWidgetItem | None) -> None:
        page_id = row.data(PAGE_ROLE) if row is not None else None
        if page_id:
            self._shown = page_id
            self.chosen.emit(page_id)

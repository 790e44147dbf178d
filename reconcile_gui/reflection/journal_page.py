"""Write freely: a dated page, and the pages before it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from reconcile_gui.qtkit.autosave import Autosave
from reconcile_gui.qtkit.dates import long_day
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import button, caption, link, question
from reconcile_gui.reflection import store
from reconcile_gui.reflection.column_page import ColumnPage
from reconcile_gui.reflection.earlier_widget import EarlierList, EarlierRow

if TYPE_CHECKING:
    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.reflection.records import JournalEntry

LINES = 10
FIRST_PAGES, MORE_PAGES = 20, 50


class JournalPage(ColumnPage):
    """Shows one page to write on; what is typed is kept by itself."""

    page_binned = Signal(str)  # label of the command that moved a page to the bin

    def __init__(
        self,
        session: Session,
        theme: Theme,
        clock: Clock,
        new_uuid: Callable[[], str],
        origin: object,
    ) -> None:
        """origin: who the writes of this page are said to come from."""
        super().__init__(theme)
        self._session = session
        self._clock = clock
        self._new_uuid = new_uuid
        self._origin = origin
        self._uuid = ""
        self._at_most = FIRST_PAGES
        self._build()
        self._autosave = Autosave(self.editor, self._on_words, self)
        self._wire()

    @property
    def uuid(self) -> str:
        """Names the page in front, also one without words; empty for none."""
        return self._uuid

    @property
    def is_open(self) -> bool:
        """Whether a page is in front, blank or written."""
        return bool(self._uuid)

    def open_blank(self) -> None:
        """Show a page without words, dated today; it is kept once there are words."""
        self.flush()
        self.leaving.emit()
        self._uuid = self._new_uuid()
        self._autosave.load("")
        self._show_head(self.tr("Write freely"), long_day(self._clock.today(), self._clock.today()))
        self._list_pages()

    def open_page(self, uuid: str) -> None:
        """Show a page written before; it keeps its day when it is changed."""
        self._session.read(store.entry(uuid), self._on_page)

    def go_back_to(self, uuid: str) -> None:
        """Show a page again, or a blank one where it has no words."""
        self.open_blank()
        self.open_page(uuid)

    def reload(self) -> None:
        """Follow what somebody else wrote; unsaved words stay."""
        self._list_pages()
        if self._uuid:
            self._session.read(store.entry(self._uuid), partial(self._follow, self._uuid))

    def write_here(self) -> None:
        """Put the caret behind the last word."""
        self.editor.write_at_end()

    def flush(self) -> None:
        """Hand over what is unsaved."""
        self._autosave.flush()

    def clear(self) -> None:
        """Forget every word of the person."""
        self._uuid = ""
        self._at_most = FIRST_PAGES
        self._autosave.clear()
        self._show_head("", "")
        self._older.hide()
        self._earlier.clear()

    # Inside --------------------------------------------------------------------------

    def _build(self) -> None:
        px = self.theme.px
        self._kind, self._day = caption(), name(question(), "page_day")
        self.editor = name(
            GrowingEditor(writing="answer", bare=False, lines=LINES),
            "page_editor",
            self.tr("Your page"),
        )
        self._delete = name(button(self.tr("Move to the bin"), "quiet"), "delete_page_button")
        self._new = name(button(self.tr("New page")), "new_page_button")
        self._earlier = EarlierList(
            self.theme, "earlier_pages", self.tr("Earlier pages"), unfolds=False
        )
        self._older = name(link(self.tr("Show older pages"), "link_caption"), "older_pages")
        buttons = QHBoxLayout()
        buttons.setSpacing(px(10))
        buttons.addStretch(1)
        buttons.addWidget(self._delete)
        buttons.addWidget(self._new)
        column = self.column
        column.addWidget(self._kind)
        self.space(4)
        column.addWidget(self._day)
        self.space(16)
        column.addWidget(self.editor)
        self.space(12)
        column.addLayout(buttons)
        self.space(24)
        column.addWidget(self._earlier)
        self.space(8)
        column.addWidget(self._older)
        column.addStretch(1)
        self._older.hide()

    def _wire(self) -> None:
        self.editor.textChanged.connect(self._on_text)
        self._new.clicked.connect(self._on_new)
        self._delete.clicked.connect(self._on_delete)
        self._older.clicked.connect(self._on_older)
        self._earlier.chosen.connect(self.open_page)

    def _show_head(self, kind: str, day: str) -> None:
        self._kind.setText(kind)
        self._day.setText(day)
        self.verticalScrollBar().setValue(0)
        self._offer_buttons()

    def _list_pages(self) -> None:
        # One more than is shown tells whether there are older ones.
        self._session.read(store.entries(self._at_most + 1), self._on_pages)

    def _on_pages(self, pages: list[JournalEntry]) -> None:
        today = self._clock.today()
        self._earlier.show_rows(
            [
                EarlierRow(page.uuid, long_day(page.day, today), page.body)
                for page in pages[: self._at_most]
                if page.uuid != self._uuid
            ]
        )
        self._older.setVisible(len(pages) > self._at_most)

    def _on_page(self, page: JournalEntry | None) -> None:
        if page is None:
            return
        self.flush()
        self.leaving.emit()
        self._uuid = page.uuid
        self._autosave.load(page.body)
        self._show_head(self.tr("A page of yours"), long_day(page.day, self._clock.today()))
        self._list_pages()
        self.write_here()

    def _follow(self, uuid: str, page: JournalEntry | None) -> None:
        if uuid == self._uuid and self._autosave.follow(page.body if page else ""):
            self._offer_buttons()

    def _on_words(self, words: str) -> None:
        if self._uuid:
            self._session.write(
                store.save_entry(self._uuid, words),
                origin=self._origin,
                replaces=("journal_entry", self._uuid),
            )

    @Slot()
    def _on_text(self) -> None:
        self._offer_buttons()
        self.typed.emit(self.editor)

    def _offer_buttons(self) -> None:
        """Offer what makes sense for a page with words only."""
        has_words = not self.editor.document().isEmpty()
        for each in (self._delete, self._new):
            each.setVisible(has_words)

    @Slot()
    def _on_new(self) -> None:
        self.open_blank()
        self.write_here()

    @Slot()
    def _on_older(self) -> None:
        self._at_most += MORE_PAGES
        self._list_pages()

    @Slot()
    def _on_delete(self) -> None:
        self.flush()
        label = self.tr("Move page to the bin")
        self._session.write(
            store.bin_entry(self._uuid),
            origin=self._origin,
            label=label,
            then=lambda _: self.page_binned.emit(label),
        )
        self.open_blank()
        self.write_here()

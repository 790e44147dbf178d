"""Help as a page: the list of all of it at the left, the one that is read at the right."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.handbook.contents_panel import HelpContents
from reconcile_gui.handbook.finding import words_of
from reconcile_gui.handbook.html import as_html
from reconcile_gui.handbook.page_text import COMMAND_LINK
from reconcile_gui.handbook.reading_widget import HelpText
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.room import Room, room_for
from reconcile_gui.qtkit.text_widgets import link, upright_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile_gui.handbook.book import Book
    from reconcile_gui.handbook.page_text import Block
    from reconcile_gui.qtkit.theme import Theme

LIST_PX = 280
SIDE_PX = 36
BACK_KEYS = "Alt+Left"


class HandbookPage(QWidget):
    """Shows the page that is wanted; where there is little room, the list or the text."""

    command_wanted = Signal(str)  # name of the command that a link leads to

    def __init__(self, theme: Theme, book: Book, rules: Callable[[], tuple[Block, ...]]) -> None:
        """book: the pages. rules: every rule of the coach, asked for when they are wanted."""
        super().__init__()
        self.setObjectName("handbook_page")
        self.setProperty("page", "true")
        self._theme, self._book, self._rules = theme, book, rules
        self._shown = ""
        self._before: list[str] = []  # pages that links led away from
        self._lists = False  # the list stands in the text's place
        self._build()
        self._wire()
        self._place()

    def open_page(self, page_id: str) -> None:
        """Show a page from its beginning, the keyboard there; one that is not here: the first."""
        self._before.clear()
        self._contents.look_again()
        self._lists = False
        if self._book.page(page_id) is None and self._book.pages:
            page_id = self._book.pages[0].id
        self._show(page_id)
        self._read_now()

    def page_for(self, screens: Iterable[str]) -> str:
        """Return the id of the page for the first of these object names, or ""."""
        page = self._book.for_screen(screens)
        return page.id if page is not None else ""

    def forget(self) -> None:
        """Forget what was looked for and the way here, as at a lock; the page stays."""
        self._contents.look_again()
        self._text.forget()
        self._before.clear()
        self._show_earlier()

    @property
    def shown(self) -> str:
        """Id of the page that is read."""
        return self._shown

    def start_search(self) -> None:
        """Put the caret into the field for words to look for."""
        self._lists = True
        self._place()
        self._contents.start_search()

    def begin_in(self) -> QWidget:
        """Return where the keyboard belongs."""
        return self._text

    def panes(self) -> list[QWidget]:
        """Return what F6 walks through."""
        return [pane for pane in (self._contents, self._text) if pane.isVisibleTo(self)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side, or one in the other's place."""
        super().resizeEvent(event)
        self._place()

    # Building ---------------------------------------------------------------------------

    def _build(self) -> None:
        self._contents = HelpContents(self._theme, self._book)
        self._line = upright_line()
        self._text = HelpText(self._theme)
        self._all = name(link(self.tr("All help pages"), "link_caption"), "help_all_pages")
        self._earlier = name(link("", "link_caption"), "help_earlier")
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for way in (self._all, self._earlier):
            self._ways.addWidget(way)
        self._ways.addStretch(1)
        self._reading = QWidget()
        column = QVBoxLayout(self._reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._ways)
        column.addWidget(self._text, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._contents)
        self._row.addWidget(self._line)
        self._row.addWidget(self._reading, 1)
        self._earlier.hide()

    def _wire(self) -> None:
        self._contents.chosen.connect(self._on_chosen)
        self._contents.opened.connect(self._on_opened)
        self._text.followed.connect(self._on_followed)
        self._all.clicked.connect(self.start_search)
        self._earlier.clicked.connect(self._on_earlier)
        keys = QShortcut(QKeySequence(BACK_KEYS), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._on_earlier)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.start_search)
        self._theme.changed.connect(self._place)

    @Slot()
    def _place(self) -> None:
        px = self._theme.px
        is_narrow = room_for(self.width(), self._theme.scale) is Room.COMPACT
        self._contents.setVisible(self._lists or not is_narrow)
        self._reading.setVisible(not (self._lists and is_narrow))
        self._line.setVisible(not is_narrow)
        self._all.setVisible(is_narrow)
        if is_narrow:
            self._contents.setMinimumWidth(0)
            self._contents.setMaximumWidth(16_777_215)
        else:
            self._contents.setFixedWidth(px(LIST_PX))
        self._ways.setContentsMargins(px(16 if is_narrow else SIDE_PX), px(8), px(16), 0)
        self._ways.setSpacing(px(16))

    # Showing ----------------------------------------------------------------------------

    def _show(self, page_id: str) -> None:
        page = self._book.page(page_id)
        if page is None:
            return
        self._shown = page_id
        blocks = page.blocks + (self._rules() if page.entry.has_rules else ())
        wanted = words_of(self._contents.typed)
        self._text.show_page(page.title, as_html(page.title, blocks), wanted)
        self._contents.mark_shown(page_id)
        self._show_earlier()
        self._place()

    def _show_earlier(self) -> None:
        before = self._book.page(self._before[-1]) if self._before else None
        if before is not None:
            self._earlier.setText(self.tr("‹ {page}").format(page=before.title))
        self._earlier.setVisible(before is not None)

    def _read_now(self) -> None:
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_chosen(self, page_id: str) -> None:
        self._before.clear()
        self._show(page_id)

    @Slot()
    def _on_opened(self) -> None:
        self._lists = False
        self._place()
        self._read_now()

    @Slot(str)
    def _on_followed(self, to: str) -> None:
        if to.startswith(COMMAND_LINK):
            self.command_wanted.emit(to.removeprefix(COMMAND_LINK))
            return
        self._before.append(self._shown)
        self._contents.look_again()
        self._show(to)
        self._read_now()

    @Slot()
    def _on_earlier(self) -> None:
        if self._before:
            page_id = self._before.pop()
            self._show(page_id)
            self._read_now()

"""The text of a help page: read by caret or by scrolling, its links in the order of Tab."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from reconcile_gui.handbook.heading_access_widget import HeadingMarks
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_frame import READING_PX
from reconcile_gui.text.folded import places
from reconcile_gui.text.offsets import u16_places

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme

SIDE_PX, TOP_PX = 36, 12
# Family, size and weight, by level.
HEADINGS = {1: ("serif", 27, 600), 2: ("sans", 17, 600)}
LEAST_PX = 16
LOOK = """
h1 {{ margin-top: {none}px; margin-bottom: {gap}px; }}
h2 {{ margin-top: {wide}px; margin-bottom: {small}px; }}
p {{ margin-top: {none}px; margin-bottom: {gap}px; line-height: 120%; }}
ul {{ margin-top: {none}px; margin-bottom: {gap}px; }}
li {{ margin-bottom: {small}px; line-height: 120%; }}
b {{ font-weight: 600; }}
a {{ color: {accent}; }}
"""


class HelpText(QTextBrowser):
    """Shows one page; it fetches nothing, and a link only says where it leads."""

    followed = Signal(str)  # where a link leads: a page, or "command:…"

    def __init__(self, theme: Theme) -> None:
        """Show nothing yet."""
        super().__init__()
        self._theme, self._html = theme, ""
        self._wanted: Sequence[str] = ()
        name(self, "help_text", self.tr("Help page"))
        self.setProperty("bare", "true")
        self.setProperty("focus_ring", True)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._marks = HeadingMarks(self.viewport())
        self.anchorClicked.connect(self._on_followed)
        theme.changed.connect(self._dress)

    def show_page(self, title: str, html: str, wanted: Sequence[str] = ()) -> None:
        """Show a page from its beginning. wanted: words that were looked for in it."""
        self._html, self._wanted = html, wanted
        self.setAccessibleName(title)
        self._dress()
        self.begin()

    def forget(self) -> None:
        """Forget what was looked for in the page, marks and caret included."""
        if self._wanted:
            self._wanted = ()
            self._dress()
            self.begin()

    def begin(self) -> None:
        """Put the caret before the first word, or before the first that was looked for."""
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        places = self.extraSelections()
        if places:
            first = min((each.cursor for each in places), key=QTextCursor.selectionStart)
            caret = self.textCursor()
            caret.setPosition(first.selectionStart())
            self.setTextCursor(caret)
            self.ensureCursorVisible()

    def minimumSizeHint(self) -> QSize:
        """Return room for a few words: the rest scrolls."""
        return QSize(self._theme.px(200), self._theme.px(120))

    def loadResource(self, kind: int, place: QUrl | str) -> object:
        """Return nothing: no page here holds more than words."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to read."""
        self._space()
        super().resizeEvent(event)
        self._mark_headings()

    def scrollContentsBy(self, right_px: int, down_px: int) -> None:
        """Take the marks of the headings along."""
        super().scrollContentsBy(right_px, down_px)
        self._mark_headings()

    def _space(self) -> None:
        px = self._theme.px
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        left = px(SIDE_PX) if room > px(READING_PX) else px(LEAST_PX)
        right = max(px(LEAST_PX), room - left - px(READING_PX))
        self.setViewportMargins(left, px(TOP_PX), right, 0)

    @Slot()
    def _dress(self) -> None:
        """Write the page anew in the colours and at the size of now, at the place it was."""
        px, bar = self._theme.px, self.verticalScrollBar()
        at = bar.value()
        document = self.document()
        sizes = {"none": 0, "small": 5, "gap": 10, "wide": 20}
        look = LOOK.format(
            accent=self._theme.tokens.accent,
            **{key: px(size) if size else 0 for key, size in sizes.items()},
        )
        document.setDefaultStyleSheet(look)
        document.setIndentWidth(px(22))
        document.setDocumentMargin(px(4))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Link, self._theme.colour("accent"))
        self.setPalette(palette)
        self.setHtml(self._html)
        self._size_headings()
        self._space()
        self._mark_wanted()
        bar.setValue(at)
        self._mark_headings()

    def _headings(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() in HEADINGS:
                yield block
            block = block.next()

    def _mark_headings(self) -> None:
        layout = self.document().documentLayout()
        up = self.verticalScrollBar().value()
        places = (
            (block.text(), layout.blockBoundingRect(block).translated(0, -up).toRect())
            for block in self._headings()
        )
        self._marks.place(places)

    def _size_headings(self) -> None:
        """Give headings their size: by HTML alone Qt knows only its own steps."""
        for block in self._headings():
            look = QTextCharFormat()
            look.setFont(self._theme.font(*HEADINGS[block.blockFormat().headingLevel()]))
            cursor = QTextCursor(block)
            cursor.setBlockCharFormat(look)
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.setCharFormat(look)

    def _mark_wanted(self) -> None:
        found: list[QTextEdit.ExtraSelection] = []
        block = self.document().begin()
        while self._wanted and block.isValid():
            found += [self._marked(block, *place) for place in _places(block, self._wanted)]
            block = block.next()
        self.setExtraSelections(found)

    def _marked(self, block: QTextBlock, start: int, end: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(block)
        mark.cursor.setPosition(block.position() + start)
        mark.cursor.setPosition(block.position() + end, QTextCursor.MoveMode.KeepAnchor)
        mark.format.setBackground(self._theme.colour("accent_tint"))
        mark.format.setFontUnderline(True)
        return mark

    @Slot(QUrl)
    def _on_followed(self, place: QUrl) -> None:
        self.followed.emit(place.toString())


def _places(block: QTextBlock, wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where these words stand in a block, compared as they were when they were found."""
    text = block.text()
    u16 = u16_places(text)
    for word in wanted:
        for start, end in places(text, word):
            yield u16(start), u16(end)

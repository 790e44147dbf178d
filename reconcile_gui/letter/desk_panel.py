"""The left side of the preview: the page, the row to turn pages, and the page as text."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.letter.by_hand_panel import ByHand
from reconcile_gui.letter.set_letter import SetLetter
from reconcile_gui.letter.sheet_access_widget import describe_sheets
from reconcile_gui.letter.sheet_widget import DESK_PX, FIT_PAGE, FIT_WIDTH, Sheet
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, body2
from reconcile_gui.qtkit.theme import Theme

ROW_PX = 46
SMALLEST_PX = 200


class Desk(QWidget):
    """Shows a set letter, from memory alone: nothing is written anywhere."""

    words_chosen = Signal()  # its words stand in the page's place now, or no longer

    def __init__(self, theme: Theme, text_name: str = "") -> None:
        """Show one line until there is a page.

        text_name: of the page as text; without one the page is a letter, which can be
        copied by hand.
        """
        super().__init__()
        self._is_letter = not text_name
        self._text_name = text_name or self.tr("The letter as text")
        self._theme = theme
        self.document = QPdfDocument(self)
        # ORDER: the document reads from the buffer for as long as it is open.
        self._buffer = QBuffer(self)
        self._count = 0
        self._awaits_keyboard = False
        self.setObjectName("desk")
        self.setAutoFillBackground(True)
        self._build()
        self._wire()
        self._dress()

    def show_letter(self, letter: SetLetter) -> None:
        """Show the pages of `letter`, at the page that was in front if there still is one."""
        self.show_pages(letter.pdf, letter.page.as_read, letter.page.header or "")
        self._by_hand.show_text(letter.page.as_read, letter.page.typeface)

    def show_pages(self, pdf: bytes, as_read: str, header: str = "") -> None:
        """Show the pages of a file.

        as_read: its words, as they are read out, an empty line between paragraphs. header:
        what stands first in it and at the head of each page.
        """
        self._load(pdf)
        self._count = self.document.pageCount()
        self._text.setPlainText(as_read)
        paragraphs = as_read.split("\n\n")
        self._sheet.show_document(paragraphs[1:] if header else paragraphs, header)
        if self._stack.currentWidget() is self._line_page:
            self._stack.setCurrentWidget(self._sheet)
            if self._awaits_keyboard and not isinstance(QApplication.focusWidget(), QLineEdit):
                self.take_keyboard()
        self._say_page()

    def say(self, words: str) -> None:
        """Show one line in the page's place."""
        self._line.setText(words)
        self._stack.setCurrentWidget(self._line_page)
        self._as_text.setChecked(False)
        self._copying.setChecked(False)
        self._say_page()

    def clear(self) -> None:
        """Forget document, pictures and text."""
        self._load(b"")
        self._count = 0
        self._text.clear()
        self._by_hand.clear()
        self._sheet.forget()
        self.say("")

    def take_keyboard(self) -> None:
        """Give the keyboard to the page, as soon as there is one."""
        self._awaits_keyboard = self._stack.currentWidget() is self._line_page
        if self._stack.currentWidget() is self._sheet:
            self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit_page(self) -> None:
        """Draw the page so that all of it can be seen."""
        self._sheet.fit(FIT_PAGE)

    def page_count(self) -> int:
        """Return how many pages will be printed; 0 while there is no letter."""
        return self._count

    @property
    def shows_words(self) -> bool:
        """Return whether words stand in the page's place: as text, or to be copied."""
        return self._stack.currentWidget() in (self._text_page, self._by_hand)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the row below the page where it is too long."""
        self._fold()

    def _load(self, pdf: bytes) -> None:
        self.document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        if pdf:
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self.document.load(self._buffer)

    def _build(self) -> None:
        describe_sheets()
        self._sheet = name(Sheet(self.document, self._theme), "sheet")
        self._text = name(QPlainTextEdit(), "letter_as_text", self._text_name)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._line = body2()
        self._line.setObjectName("setting_line")
        self._line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._line_page = QWidget()
        QVBoxLayout(self._line_page).addWidget(self._line)
        self._text_page = QWidget()
        self._text_room = QVBoxLayout(self._text_page)
        self._text_room.addWidget(self._text)
        self._by_hand = ByHand(self._theme)
        self._stack = QStackedWidget()
        for each in (self._line_page, self._sheet, self._text_page, self._by_hand):
            self._stack.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self._build_row())

    def _build_row(self) -> QWidget:
        self._previous = name(QToolButton(), "previous_page", self.tr("Previous page"))
        self._next = name(QToolButton(), "next_page", self.tr("Next page"))
        self._page_of = TextLabel("", "body2")
        self._page_of.setObjectName("page_of")
        self._page_of.setWordWrap(False)
        self._fit_page = self._tool("fit_page", self.tr("Fit page"))
        self._fit_width = self._tool("fit_width", self.tr("Fit width"))
        self._as_text = self._tool("as_text", self.tr("As text"))
        self._copying = self._tool("copy_by_hand", self.tr("Copy by hand"))
        if not self._is_letter:
            self._copying.hide()
        for tool in (self._as_text, self._copying):
            tool.setCheckable(True)
        self._fit_page.setToolTip(self.tr("Ctrl+0"))
        self._turning = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._turning)
        self._turns = QHBoxLayout()
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._fits, self._views = QHBoxLayout(), QHBoxLayout()
        for each in (self._previous, self._page_of, self._next):
            self._turns.addWidget(each)
        for tool in (self._fit_page, self._fit_width):
            self._fits.addWidget(tool)
        for tool in (self._as_text, self._copying):
            self._views.addWidget(tool)
        for pair in (self._fits, self._views):
            self._tools.addLayout(pair)
        self._row.addStretch(1)
        for half in (self._turns, self._tools):
            self._row.addLayout(half)
            self._row.setAlignment(half, Qt.AlignmentFlag.AlignCenter)
        self._row.addStretch(1)
        return self._turning

    def _tool(self, object_name: str, words: str) -> QToolButton:
        tool = name(QToolButton(), object_name)
        tool.setText(words)
        tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return tool

    def _wire(self) -> None:
        for arrow, drawing in ((self._previous, "chevron-left"), (self._next, "chevron-right")):
            put_icon(arrow, drawing, self._theme)
            arrow.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._previous.clicked.connect(self._on_previous)
        self._next.clicked.connect(self._on_next)
        self._fit_page.clicked.connect(self.fit_page)
        self._fit_width.clicked.connect(self._on_fit_width)
        self._as_text.toggled.connect(self._on_as_text)
        self._copying.toggled.connect(self._on_copying)
        self._sheet.page_turned.connect(self._say_page)
        self._by_hand.moved.connect(self._say_page)
        self._theme.changed.connect(self._dress)

    def _dress(self) -> None:
        px = self._theme.px
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, self._theme.colour("desk"))
        self.setPalette(palette)
        self._row.setContentsMargins(px(8), 0, px(8), 0)
        for each in (self._turns, self._tools, self._fits, self._views):
            each.setSpacing(px(8))
        self._turning.setMinimumSize(1, px(ROW_PX))  # 1: it folds instead of asking for room
        self._text_room.setContentsMargins(px(DESK_PX), px(DESK_PX), px(DESK_PX), 0)
        self.setMinimumWidth(SMALLEST_PX)
        self._fold()

    def _fold(self) -> None:
        # Page and tools in one row, or below each other where the text is large.
        gap = self._theme.px(ROW_PX)
        room = self.width() - gap
        tools = sum(pair.sizeHint().width() for pair in (self._fits, self._views))
        needed = self._turns.sizeHint().width() + tools
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if room < needed else across)
        self._row.setSpacing(0 if room < needed else self._theme.px(16))
        self._tools.setDirection(down if room < tools else across)

    def _say_page(self) -> None:
        there = self._count > 0
        shown = self._sheet.page + 1
        words = self.tr("Page {page} of {count}").format(page=shown, count=self._count)
        self._page_of.setText(words if there else "")
        self._sheet.setAccessibleName(words if there else "")
        self._sheet.setAccessibleDescription(
            self.tr("The printed page. Its paragraphs can be read one after another.")
        )
        picture = there and not (self._as_text.isChecked() or self._copying.isChecked())
        self._say_arrows(back=picture and shown > 1, on=picture and shown < self._count)
        for tool in (self._fit_page, self._fit_width):
            tool.setEnabled(picture)
        self._as_text.setEnabled(there)
        self._copying.setEnabled(there)

    def _say_arrows(self, *, back: bool, on: bool) -> None:
        """Show where the arrows lead: to other pages, or to other sentences."""
        is_copied = self._copying.isChecked() and self._count > 0
        if is_copied:
            back, on = self._by_hand.has_before, self._by_hand.has_next
            self._page_of.setText(self.tr("Sentence by sentence"))
        words = (
            (self.tr("Sentence before"), self.tr("Next sentence"))
            if is_copied
            else (self.tr("Previous page"), self.tr("Next page"))
        )
        for arrow, said, leads in zip((self._previous, self._next), words, (back, on), strict=True):
            arrow.setAccessibleName(said)
            arrow.setToolTip(said)
            arrow.setEnabled(leads)

    def _on_previous(self) -> None:
        if self._copying.isChecked():
            self._by_hand.go_back()
        else:
            self._sheet.turn_to(self._sheet.page - 1)

    def _on_next(self) -> None:
        if self._copying.isChecked():
            self._by_hand.go_on()
        else:
            self._sheet.turn_to(self._sheet.page + 1)

    def _on_fit_width(self) -> None:
        self._sheet.fit(FIT_WIDTH)

    def _on_as_text(self, is_on: bool) -> None:
        if is_on:
            self._copying.setChecked(False)
        self._show_chosen()

    def _on_copying(self, is_on: bool) -> None:
        if is_on:
            self._as_text.setChecked(False)
        self._show_chosen()
        if is_on and self._count:
            self._by_hand.begin()

    def _show_chosen(self) -> None:
        shown: QWidget = self._sheet
        if self._as_text.isChecked():
            shown = self._text_page
        elif self._copying.isChecked():
            shown = self._by_hand
        if self._count:
            self._stack.setCurrentWidget(shown)
        self._say_page()
        self.words_chosen.emit()

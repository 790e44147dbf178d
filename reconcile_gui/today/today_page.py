"""The column of Today: what stands where, and nothing of what it means."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reconcile_gui.care.inline_text_widget import InlineText, TextThenLink
from reconcile_gui.care.page_text_widget import PageText
from reconcile_gui.care.pages import Page
from reconcile_gui.qtkit.after_line_widget import AfterLine
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.page_inside_widget import PageInside, beside_the_bar
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.row_list import RowList, TitleRow
from reconcile_gui.qtkit.text_widgets import TextLabel, button, caption, hairline, heading, link
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.text.breaking import breakable
from reconcile_gui.today.card_widget import TodayCard
from reconcile_gui.today.path_widget import PathLine
from reconcile_gui.today.row_words import Told

COLUMN_PX = 700
SIDE_PX, TOP_PX, LOW_TOP_PX, FOOT_PX = 40, 30, 22, 24


class TodayPage(QScrollArea):
    """One column in the middle, which scrolls as a whole."""

    row_pressed = Signal(str)  # object name of the row's button
    status_wanted = Signal()
    letting_go_wanted = Signal()

    def __init__(self, theme: Theme, steps: Sequence[tuple[str, str]]) -> None:
        """Make an empty page; steps: key and words of each step of the path."""
        super().__init__()
        self._theme = theme
        self._rows: list[tuple[str, Told]] = []
        self._top_px = TOP_PX
        self._leads_to_letting_go = False
        self.setObjectName("today_area")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build(steps)
        theme.changed.connect(self._space)
        self.verticalScrollBar().rangeChanged.connect(self._take_margins)
        self._space()

    def show_day(self, day: str) -> None:
        """Show the date."""
        self.day.setText(day)

    def show_status(
        self, sentence: str, link_words: str, *, below: str, letting_go: str = ""
    ) -> None:
        """Show how contact stands, and the link to change it.

        below: words before the link where it stands at the end of the page; "" for a
        link right after the sentence. letting_go: words of the link that stands there then.
        """
        self._status.setText(breakable(sentence))
        self._leads_to_letting_go = bool(below and letting_go)
        here = letting_go if below else link_words
        for each, words in ((self.status_link, here), (self.status_link_below, link_words)):
            each.setText(words)
        self.status_link.setVisible(bool(here))
        self.status_link_below.setVisible(bool(below and link_words))
        self._below.setText(below)
        self._below_line.setVisible(bool(below))

    def show_may_not_owe(self, page: Page | None) -> None:
        """Show the page that stands before everything else, or nothing."""
        self._may_not_owe.setVisible(page is not None)
        title = page.title if page else ""
        self._may_not_owe_title.setText(title)
        # Beside the link of the same words in the corner of the window.
        told = self.tr("Help and safety: {title}").format(title=title)
        self.may_not_owe_link.setAccessibleName(told)
        if page is None:
            self._may_not_owe_text.clear()
        else:
            self._may_not_owe_text.show_page(page)

    def show_rows(self, head: str, rows: Sequence[tuple[str, Told]]) -> None:
        """Show rows, each with the object name of its button; the keyboard stays."""
        self._rows_head.setText(head)
        self._rows_head.setVisible(bool(rows))
        if list(rows) == self._rows:
            return
        focused = self.focusWidget()
        kept = focused.objectName() if focused is not None and focused.hasFocus() else ""
        self._rows = list(rows)
        self._list.clear()
        before: QWidget = self.card.last_button
        for object_name, told in rows:
            opener = name(button(told.action, "small_quiet"), object_name, told.spoken)
            opener.clicked.connect(self._on_row)
            self._list.add_row(TitleRow(breakable(told.title), breakable(told.about), opener))
            # What is made later comes last for the Tab key; here it stands before the path.
            self.setTabOrder(before, opener)
            before = opener
            if object_name == kept:
                opener.setFocus()

    def show_path(self, key: str | None, *, shown: bool) -> None:
        """Show the path with the step the writer is at, or no path."""
        self.path.set_current(key)
        self._path_part.setVisible(shown)

    def clear(self) -> None:
        """Forget every word of the workbook."""
        self.day.clear()
        self.show_status("", "", below="")
        self.show_may_not_owe(None)
        self.after.clear()
        self.card.clear()
        self.show_rows("", ())
        self.show_path(None, shown=False)

    def set_room(self, room: Room) -> None:
        """Stand a little higher where there is less room."""
        self._top_px = TOP_PX if room is Room.WIDE else LOW_TOP_PX
        self._space()

    # Inside -----------------------------------------------------------------------------

    def _build(self, steps: Sequence[tuple[str, str]]) -> None:
        inside = PageInside()
        self._around = QHBoxLayout(inside)
        self._sheet = QWidget()
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._around.addStretch(1)
        self._around.addWidget(self._sheet, 1000)
        self._around.addStretch(1)
        self.day = name(heading(), "today_date")
        self.after = AfterLine(self._theme)
        self.card = TodayCard(self._theme)
        self._rows_head = name(caption(), "today_rows_head")
        self._list = RowList(self._theme)
        self.path = PathLine(self._theme, self.tr("Where I am"), steps)
        for part in (self.day, self._build_status(), self._build_may_not_owe()):
            self._column.addWidget(part)
        self._cards = QVBoxLayout()
        self._cards.addWidget(self.after)
        self._cards.addWidget(self.card)
        self._column.addLayout(self._cards)
        for part in (self._rows_head, self._list, self._build_path(), self._build_below()):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.setWidget(inside)

    def _build_status(self) -> QWidget:
        self._status = name(InlineText("", "body2"), "status_sentence")
        self.status_link = name(link(""), "status_link")
        self.status_link.clicked.connect(self._on_status_link)
        self._status_line = TextThenLink(self._status, self.status_link)
        return self._status_line

    def _build_may_not_owe(self) -> QWidget:
        self._may_not_owe = QWidget()
        self._may_not_owe_title = name(TextLabel("", "subheading"), "may_not_owe_title")
        self._may_not_owe_text = PageText(self._theme, "body2")
        self.may_not_owe_link = name(link(self.tr("Help and safety")), "may_not_owe_link")
        column = QVBoxLayout(self._may_not_owe)
        for part in (self._may_not_owe_title, self._may_not_owe_text, self.may_not_owe_link):
            column.addWidget(part)
        return self._may_not_owe

    def _build_path(self) -> QWidget:
        self._path_part = QWidget()
        column = QVBoxLayout(self._path_part)
        column.addWidget(hairline())
        column.addWidget(self.path)
        return self._path_part

    def _build_below(self) -> QWidget:
        self._below = name(InlineText("", "caption"), "status_below")
        self.status_link_below = name(link("", "link_caption"), "status_link_below")
        self.status_link_below.clicked.connect(self.status_wanted)
        self._below_line = TextThenLink(self._below, self.status_link_below)
        return self._below_line

    def _take_margins(self) -> None:
        px = self._theme.px
        right = beside_the_bar(self, px(SIDE_PX))
        self._around.setContentsMargins(px(SIDE_PX), px(self._top_px), right, px(FOOT_PX))

    def _space(self) -> None:
        px = self._theme.px
        self._take_margins()
        self._sheet.setMaximumWidth(px(COLUMN_PX))
        self._status_line.setContentsMargins(0, px(6), 0, px(28))
        self._set_margins(self._may_not_owe, (0, 0, 0, px(24)), px(6))
        self._cards.setSpacing(px(12))
        self._rows_head.setContentsMargins(0, px(24), 0, px(2))
        self._set_margins(self._path_part, (0, px(26), 0, 0), px(12))
        self._below_line.setContentsMargins(0, px(22), 0, 0)

    @staticmethod
    def _set_margins(part: QWidget, margins: tuple[int, int, int, int], spacing: int) -> None:
        layout = part.layout()
        if layout is not None:
            layout.setContentsMargins(*margins)
            layout.setSpacing(spacing)

    def _on_status_link(self) -> None:
        (self.letting_go_wanted if self._leads_to_letting_go else self.status_wanted).emit()

    def _on_row(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton):
            self.row_pressed.emit(pressed.objectName())

"""The calm panel beside a text that speaks of dying or of violence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.care.help_entries import Heading
from reconcile_gui.care.page_text_widget import PageText
from reconcile_gui.care.pages import PageId
from reconcile_gui.care.panel_numbers_widget import PanelNumbers
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.low_area_widget import LowArea
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, button, caption, hairline
from reconcile_gui.qtkit.theme import set_look
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.care.help_entries import HelpRow
    from reconcile_gui.care.pages import Page
    from reconcile_gui.qtkit.theme import Theme

SIDE_PX, RIGHT_PX, TOP_PX, CLOSE_PX, BETWEEN_PX = 20, 24, 10, 28, 8
BAR_SIDE_PX = 12
AREA_FIRST = 1000  # of the height that is left; the empty end takes the rest


class CarePanel(QWidget):
    """Stands beside a text; typing goes on, and the keyboard stays where it was.

    It stores nothing and stops nothing. Whoever wrote is taken at their word. What can
    be done is always in sight; below a text the words wait until they are asked for.
    """

    help_wanted = Signal(str)  # part of Help and safety to begin at, "" for its top
    closed = Signal()  # put away by the person

    def __init__(
        self,
        theme: Theme,
        numbers: Callable[[Heading], tuple[tuple[HelpRow, ...], str]],
        parent: QWidget | None = None,
    ) -> None:
        """Make a panel that is not shown yet.

        numbers: groups of numbers for one heading, and the name of their country.
        """
        super().__init__(parent)
        self._theme = theme
        self._numbers_of, self._numbers_at = numbers, Heading.SUICIDE
        self._letter_note = ""
        self._is_bar = self._is_low = self._is_read = False
        self._words_px = 0
        self._came_from: QWidget | None = None
        name(self, "care_panel", self.tr("Care"))
        self._build()
        self._wire()
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def show_panel(self, page: Page, *, letter_note: str = "") -> None:
        """Show the text of one care rule, and say politely that it is there.

        page: with the other person's name in it. letter_note: what words about dying
        may do in a letter to someone, or ""; it is said apart from the rest, once the
        panel was closed, in whatever way.
        """
        is_about_dying = page.id is PageId.SELFHARM_PANEL
        self._letter_note = letter_note if is_about_dying else ""
        self._numbers_at = Heading.SUICIDE if is_about_dying else Heading.I_HURT
        self._came_from = QApplication.focusWidget()
        self._title.setText(page.title)
        self._text.show_page(page, footnote=False)
        self._note.hide()
        self._text.show()
        self._safe.setText(self.tr("I am safe; close") if is_about_dying else self.tr("Close"))
        self._footnote.setText(page.footnote)
        self._list.clear()
        self._count(is_shown=False)
        self._read(is_read=False)
        self._area.ensureVisible(0, 0)
        self.show()
        announce(self, page.title)

    def be_bar(self, *, is_bar: bool, is_low: bool, words_px: int) -> None:
        """Take little room below a text, or the whole height beside it.

        is_low: there is room for one row of buttons; Help and safety stands in the corner.
        words_px: height of the words when they are read in the bar.
        """
        self._is_bar, self._is_low, self._words_px = is_bar, is_bar and is_low, words_px
        for each, kind in self._kinds.items():
            set_look(each, kind="small" if is_bar else kind)
        self._turn()
        self._space()

    def show_workbook(self) -> None:
        """Do nothing: the panel shows what was just written, not what is kept."""

    def flush(self) -> None:
        """Do nothing: nothing can be typed here."""

    def clear(self) -> None:
        """Forget what was shown, and hide."""
        self._came_from = None
        self._letter_note = ""
        self.hide()
        self._title.clear()
        self._text.clear()
        self._note.clear()
        self._list.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc when the keyboard is in the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_safe()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._title = name(TextLabel("", "section"), "care_title")
        self._text = PageText(self._theme)
        self._note = name(TextLabel("", "body"), "care_letter_note")
        self._open = name(button(self.tr("Open Help and safety"), "primary"), "care_open_help")
        self._numbers = name(button(self.tr("Show numbers")), "care_show_numbers")
        self._list = PanelNumbers(self._theme)
        self._more = name(button(self.tr("Read"), "small"), "care_read")
        self._more.setCheckable(True)
        self._safe = name(button(""), "care_close")
        self._kinds = {self._open: "primary", self._numbers: "", self._safe: ""}
        self._footnote = name(caption(), "care_footnote")
        self._cross = name(QToolButton(), "care_cross", self.tr("Close"))
        self._cross.setToolTip(self.tr("Close"))
        put_icon(self._cross, "x", self._theme)
        for each in (self._open, self._numbers, self._more, self._safe, self._cross):
            # A click on them leaves the caret in the text.
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("bare", "true")
        self._column = QVBoxLayout(inner)
        for each in (self._list, self._text, self._note, self._footnote):
            self._column.addWidget(each)
        self._column.addStretch(1)
        self._area = LowArea("care_area", inner)
        self._top = QHBoxLayout()
        self._top.addWidget(self._title, 1)
        self._top.addWidget(self._cross, 0, Qt.AlignmentFlag.AlignTop)
        offered = (self._open, self._numbers, self._more, self._safe)
        self._foot = FlowRow(self._theme, offered, BETWEEN_PX)
        self._below = QVBoxLayout()
        self._below.addWidget(self._foot)
        self._line = hairline()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._line)
        whole.addLayout(self._top)
        whole.addWidget(self._area, AREA_FIRST)
        whole.addLayout(self._below)
        whole.addStretch(1)
        self._turn()

    def _wire(self) -> None:
        self._open.clicked.connect(self._on_open)
        self._numbers.clicked.connect(self._on_numbers)
        self._safe.clicked.connect(self._on_safe)
        self._cross.clicked.connect(self._on_safe)
        self._more.toggled.connect(self._on_more)

    def _turn(self) -> None:
        """Show the words, or in a bar what was asked for of them."""
        self._line.setVisible(self._is_bar)
        self._more.setVisible(self._is_bar)
        self._open.setVisible(not self._is_low)
        is_counted = not self._list.isHidden()
        is_told = self._is_read or is_counted or not self._is_bar
        self._area.setVisible(is_told)
        for each in (self._title, self._cross):
            # Where hardly anything has room, the words take the place of their title.
            each.setVisible(not (self._is_low and is_told))
        self._area.setMinimumHeight(self._words_px if self._is_bar else 0)

    def _read(self, *, is_read: bool) -> None:
        self._is_read = is_read
        self._more.setChecked(is_read)
        self._turn()

    def _space(self) -> None:
        px = self._theme.px
        top, foot = (2, 6) if self._is_bar else (TOP_PX, SIDE_PX)
        side, right = (BAR_SIDE_PX, BAR_SIDE_PX) if self._is_bar else (SIDE_PX, RIGHT_PX)
        self._top.setContentsMargins(px(side), px(top), px(right - 6), px(top))
        self._below.setContentsMargins(px(side), px(4), px(right), px(foot))
        self._column.setContentsMargins(px(side), 0, px(right), px(8))
        self._column.setSpacing(px(9))
        self._text.setContentsMargins(0, 0, 0, px(10))
        self._footnote.setContentsMargins(0, px(8), 0, 0)
        self._cross.setFixedSize(px(CLOSE_PX), px(CLOSE_PX))

    def _on_more(self, is_read: bool) -> None:
        if is_read:
            self._count(is_shown=False)
        self._read(is_read=is_read)

    def _on_open(self) -> None:
        # The emergency number stands at the top; who hurt somebody has lines further down.
        hurt = self._numbers_at is Heading.I_HURT
        self.help_wanted.emit(str(Heading.I_HURT) if hurt else "")

    def _on_numbers(self) -> None:
        """Show whom to call in place of the words, or the words again."""
        is_shown = self._list.isHidden()
        if is_shown:
            rows, country = self._numbers_of(self._numbers_at)
            self._list.show_rows(rows, country)
        self._count(is_shown=is_shown)
        self._read(is_read=False)
        self._area.verticalScrollBar().setValue(0)
        if is_shown:
            announce(self, self.tr("The numbers are shown."))

    def _count(self, *, is_shown: bool) -> None:
        is_note = not self._note.isHidden()
        self._list.setVisible(is_shown)
        self._text.setVisible(not is_shown and not is_note)
        self._footnote.setVisible(not is_shown)
        self._numbers.setText(self.tr("Hide numbers") if is_shown else self.tr("Show numbers"))

    def _on_safe(self) -> None:
        note, self._letter_note = self._letter_note, ""
        if not note:
            self._on_close()
            return
        self._title.setText(self.tr("About the letter"))
        self._note.setText(breakable(note))
        self._note.show()
        self._count(is_shown=False)
        self._read(is_read=True)
        self._safe.setText(self.tr("Close"))
        announce(self, note)

    def _on_close(self) -> None:
        has_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        before = self._came_from
        self.clear()
        if has_keyboard and before is not None and shiboken6.isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

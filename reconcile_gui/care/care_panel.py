"""The calm panel beside a text that speaks of dying or of violence."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reconcile_gui.care.help_entries import Heading
from reconcile_gui.care.page_text_widget import PageText
from reconcile_gui.care.pages import PageId
from reconcile_gui.qtkit.icons import put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.text_widgets import TextLabel, button, caption
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from reconcile_gui.care.pages import Page
    from reconcile_gui.qtkit.theme import Theme

SIDE_PX, RIGHT_PX, TOP_PX, CLOSE_PX = 20, 24, 6, 28


class CarePanel(QWidget):
    """Stands beside a text; typing goes on, and the keyboard stays where it was.

    It stores nothing and stops nothing. Whoever wrote is taken at their word.
    """

    help_wanted = Signal(str)  # part of Help and safety to begin at, "" for its top
    closed = Signal()  # put away by the person

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a panel that is not shown yet."""
        super().__init__(parent)
        self._theme = theme
        self._numbers_at = str(Heading.SUICIDE)
        self._letter_note = ""
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
        may do in a letter to someone, or ""; it is said apart from the rest, after
        *I am safe*.
        """
        is_about_dying = page.id is PageId.SELFHARM_PANEL
        self._letter_note = letter_note if is_about_dying else ""
        self._numbers_at = str(Heading.SUICIDE if is_about_dying else Heading.I_HURT)
        self._came_from = QApplication.focusWidget()
        self._title.setText(page.title)
        self._text.show_page(page, footnote=False)
        self._note.hide()
        self._title.show()
        self._text.show()
        self._safe.setText(self.tr("I am safe; close") if is_about_dying else self.tr("Close"))
        self._footnote.setText(page.footnote)
        self._area.ensureVisible(0, 0)
        self.show()
        announce(self, page.title)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc when the keyboard is in the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_close()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self._title = name(TextLabel("", "section"), "care_title")
        self._text = PageText(self._theme)
        self._note = name(TextLabel("", "body"), "care_letter_note")
        self._open = name(button(self.tr("Open Help and safety"), "primary"), "care_open_help")
        self._numbers = name(button(self.tr("Show numbers")), "care_show_numbers")
        self._safe = name(button("", "quiet"), "care_close")
        self._safe.setProperty("flush", "true")
        self._footnote = name(caption(), "care_footnote")
        self._cross = name(QToolButton(), "care_cross", self.tr("Close"))
        self._cross.setToolTip(self.tr("Close"))
        put_icon(self._cross, "x", self._theme)
        for each in (self._open, self._numbers, self._safe, self._cross):
            # A click on them leaves the caret in the text.
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("bare", "true")
        self._column = QVBoxLayout(inner)
        for each in (self._title, self._text, self._note):
            self._column.addWidget(each)
        for pressed in (self._open, self._numbers, self._safe):
            self._column.addWidget(pressed, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._footnote)
        self._column.addStretch(1)
        self._area = QScrollArea()
        self._area.setObjectName("care_area")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        self._top = QHBoxLayout()
        self._top.addStretch(1)
        self._top.addWidget(self._cross)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._top)
        whole.addWidget(self._area, 1)

    def _wire(self) -> None:
        self._open.clicked.connect(self._on_open)
        self._numbers.clicked.connect(self._on_numbers)
        self._safe.clicked.connect(self._on_safe)
        self._cross.clicked.connect(self._on_close)

    def _space(self) -> None:
        px = self._theme.px
        self._top.setContentsMargins(0, px(TOP_PX), px(RIGHT_PX - 6), 0)
        self._column.setContentsMargins(px(SIDE_PX), 0, px(RIGHT_PX), px(SIDE_PX))
        self._column.setSpacing(px(9))
        self._text.setContentsMargins(0, 0, 0, px(10))
        self._footnote.setContentsMargins(0, px(18), 0, 0)
        self._cross.setFixedSize(px(CLOSE_PX), px(CLOSE_PX))

    def _on_open(self) -> None:
        self.help_wanted.emit("")

    def _on_numbers(self) -> None:
        self.help_wanted.emit(self._numbers_at)

    def _on_safe(self) -> None:
        note, self._letter_note = self._letter_note, ""
        if not note:
            self._on_close()
            return
        self._title.hide()
        self._text.hide()
        self._note.setText(breakable(note))
        self._note.show()
        self._safe.setText(self.tr("Close"))
        announce(self, note)

    def _on_close(self) -> None:
        has_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        before = self._came_from
        self.clear()
        if has_keyboard and before is not None and shiboken6.isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

"""A row of Help and safety: what it is about at the left, who or what helps at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.care.help_entries import is_long_ago
from reconcile_gui.care.inline_text_widget import InlineText, TextThenLink
from reconcile_gui.care.page_text_widget import PageText
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.room import Room
from reconcile_gui.qtkit.text_widgets import TextLabel, body2, caption, hairline, link

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from reconcile_gui.care.help_entries import HelpEntry
    from reconcile_gui.care.pages import Page
    from reconcile_gui.qtkit.theme import Theme

TITLE_PX, GAP_PX, ROW_PX, LINE_PX = 230, 24, 10, 5
LINK_DROP_PX = 2
WIDEST_NUMBER_PX = 200
NO_LIMIT = 16_777_215


class HelpRow(QWidget):
    """A title with what belongs to it beside it, or below it where there is no room."""

    def __init__(self, theme: Theme, object_name: str, title: str) -> None:
        """Make a row with a line above it."""
        super().__init__()
        self._theme = theme
        self._room = Room.WIDE
        self._drop_px = 0
        self.setObjectName(object_name)
        self.title = TextLabel(title, "strong")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(hairline())
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self.title, 0, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self._row.addLayout(self.body, 1)
        whole.addLayout(self._row)
        theme.changed.connect(self._space)
        self._space()

    def set_room(self, room: Room) -> None:
        """Stand side by side or below each other."""
        if room is not self._room:
            self._room = room
            self._space()

    def stand_beside_link(self) -> None:
        """Put the title on the line of a link beside it, which is higher than words."""
        self._drop_px = LINK_DROP_PX
        self._space()

    def _space(self) -> None:
        px = self._theme.px
        self.title.setContentsMargins(0, px(self._drop_px), 0, 0)
        is_compact = self._room is Room.COMPACT
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if is_compact else direction.LeftToRight)
        self._row.setContentsMargins(0, px(ROW_PX), 0, px(ROW_PX))
        self._row.setSpacing(px(4) if is_compact else px(GAP_PX))
        self.title.setMinimumWidth(0 if is_compact else px(TITLE_PX))
        self.title.setMaximumWidth(NO_LIMIT if is_compact else px(TITLE_PX))
        self.body.setSpacing(px(LINE_PX))


class NumbersRow(HelpRow):
    """Who can be called, each with the number at the right."""

    def __init__(
        self, theme: Theme, object_name: str, title: str, entries: tuple[HelpEntry, ...]
    ) -> None:
        """entries: at least one."""
        super().__init__(theme, object_name, title)
        self._numbers: list[TextLabel] = []
        self._checks: list[TextLabel] = []
        for entry in entries:
            self.body.addLayout(self._line(entry))
        self._measure()
        theme.changed.connect(self._measure)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure in the letters that are painted: built late, the row had those of no page."""
        super().showEvent(event)
        self._measure()

    def say_checked(
        self, entries: tuple[HelpEntry, ...], today: date, say_day: Callable[[date], str]
    ) -> None:
        """Say of each number where and when it was read; below it where that is long ago."""
        for entry, number, check in zip(entries, self._numbers, self._checks, strict=True):
            if entry.checked_on is not None:
                day = say_day(entry.checked_on)
                said = self.tr("Read on {day}: {source}").format(day=day, source=entry.source)
                number.setToolTip(said)
                number.setAccessibleDescription(said)
                check.setText(self.tr("Last checked on {day}").format(day=day))
                if is_long_ago(entry.checked_on, today):
                    check.show()

    def _line(self, entry: HelpEntry) -> QHBoxLayout:
        line = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(body2(self._who(entry)))
        if entry.how:
            words.addWidget(caption(entry.how))
        check = caption()
        check.hide()
        self._checks.append(check)
        words.addWidget(check)
        words.addStretch(1)
        line.addLayout(words, 1)
        number = TextLabel(entry.number, "subheading")
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        number.setAccessibleName(
            self.tr("{who}: {number}").format(who=entry.name, number=entry.number)
        )
        self._numbers.append(number)
        line.addWidget(number)
        return line

    def _who(self, entry: HelpEntry) -> str:
        if not entry.for_whom:
            return entry.name
        return self.tr("{name}, {for_whom}").format(name=entry.name, for_whom=entry.for_whom)

    def _measure(self) -> None:
        most = self._theme.px(WIDEST_NUMBER_PX)
        for number in self._numbers:
            number.ensurePolished()
            natural = number.fontMetrics().horizontalAdvance(number.text()) + 4
            number.setFixedWidth(min(natural, most))


class PageRow(HelpRow):
    """A text that opens in place."""

    def __init__(self, theme: Theme, object_name: str, page: Page) -> None:
        """page: with the other person's name in it; its summary may be empty."""
        super().__init__(theme, object_name, page.title)
        self._page_title = page.title
        self._summary = InlineText("", "body2")
        self.link = name(link(""), f"{object_name}_read")
        self._text = PageText(theme, "body2")
        self.body.addWidget(TextThenLink(self._summary, self.link))
        self.body.addWidget(self._text)
        self.stand_beside_link()
        self.link.clicked.connect(self._on_link)
        self.show_page(page)
        self.open(opened=False)

    @property
    def is_open(self) -> bool:
        """Whether the text can be read."""
        return self._text.isVisibleTo(self)

    def show_page(self, page: Page) -> None:
        """Show another wording of the page, as after a name became known."""
        self._summary.setText(page.summary)
        self._summary.setVisible(bool(page.summary))
        self._text.show_page(page)

    def open(self, *, opened: bool) -> None:
        """Open the text in place, or close it."""
        self._text.setVisible(opened)
        if opened:
            words = self.tr("Close"), self.tr("Close: {title}").format(title=self._page_title)
        else:
            words = self.tr("Read"), self.tr("Read: {title}").format(title=self._page_title)
        self.link.setText(words[0])
        self.link.setAccessibleName(words[1])

    def _on_link(self) -> None:
        self.open(opened=not self.is_open)

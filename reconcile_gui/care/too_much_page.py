"""Too much right now: a few slow lines, a way to stop, and the way to Help and safety."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.care.pages import PageId, load_pages
from reconcile_gui.qtkit.flow_row_widget import FlowRow
from reconcile_gui.qtkit.middle_column_widget import MiddleColumn
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, button, caption, heading, lead

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile_gui.qtkit.theme import Theme

COLUMN_PX, BESIDE_PX = 520, 12
BETWEEN_PX, AFTER_HEADING_PX, BEFORE_BUTTONS_PX = 14, 10, 18


class TooMuchPage(QWidget):
    """Stands alone on the window; nothing moves, nothing is asked, stored or counted."""

    left = Signal()  # back to where it was opened
    stop_wanted = Signal()  # the program is to be closed, for now
    help_wanted = Signal(str)  # part of Help and safety to begin at, "" for its top

    def __init__(self, theme: Theme, folder: Path) -> None:
        """folder: "care/en"."""
        super().__init__()
        self._theme = theme
        page = load_pages(folder).page(PageId.TOO_MUCH)
        title = page.title if page else self.tr("Too much right now")
        texts = [block.text for block in page.blocks if block.text] if page else []
        name(self, "too_much_page", title)
        self._build(theme, title, texts or [self.tr("You can stop here. What you wrote is kept.")])
        self._back.clicked.connect(self.left)
        self._stop.clicked.connect(self.stop_wanted)
        self._help.clicked.connect(self._on_help)
        theme.changed.connect(self._space)
        self._space()

    def begin(self) -> None:
        """Give the keyboard to the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self, theme: Theme, title: str, texts: list[str]) -> None:
        self._back = name(button(self.tr("Back to where I was")), "too_much_back")
        self._stop = name(button(self.tr("Stop for now")), "too_much_stop")
        self._help = name(button(self.tr("Help and safety"), "quiet"), "too_much_help")
        closes = caption(
            self.tr("Stop closes the program. What you wrote in the workbook is saved.")
        )
        area = MiddleColumn(theme, COLUMN_PX)
        self._column = area.column
        self._lines: list[TextLabel] = [lead(text) for text in texts]
        self._buttons = FlowRow(theme, (self._back, self._stop, self._help), BESIDE_PX)
        for each in (heading(title), *self._lines, self._buttons, closes):
            self._column.addWidget(each)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def _space(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(BETWEEN_PX))
        self._lines[0].setContentsMargins(0, px(AFTER_HEADING_PX), 0, 0)
        self._lines[-1].setContentsMargins(0, 0, 0, px(BEFORE_BUTTONS_PX))

    def _on_help(self) -> None:
        self.help_wanted.emit("")

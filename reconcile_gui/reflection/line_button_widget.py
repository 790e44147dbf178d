"""One dated line that can be pressed: a date, the first words, and what there is to say of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy

from reconcile_gui.qtkit.text_widgets import ElidedLabel, caption
from reconcile_gui.qtkit.theme import Theme

DATE_PX, ROW_PX = 146, 39
# Chosen: the first words of a text, enough for one line at any width.
FIRST_CHARACTERS = 200


class LineButton(QPushButton):
    """Date at the left, first words beside it; as high as a row of a table."""

    def __init__(self, theme: Theme, when: str, first: str, state: str = "") -> None:
        """when: a date or a name, in words; state: said at the right, or ""."""
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "row")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._date = caption(when)
        self._first = ElidedLabel(first, "written")
        self._state = caption(state)
        self._state.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for label in (self._date, self._first, self._state):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.addWidget(self._date)
        row.addWidget(self._first, 1)
        row.addStretch(0)
        row.addWidget(self._state)
        self._state.setVisible(bool(state))
        self.take_sizes()

    def take_sizes(self) -> None:
        """Take the sizes of the theme."""
        self._date.setFixedWidth(self._theme.px(DATE_PX))
        self._state.setContentsMargins(self._theme.px(12), 0, self._theme.px(4), 0)
        self.updateGeometry()

    def show_first(self, *, shown: bool) -> None:
        """Show or leave out the first words, as while the whole text stands below."""
        self._first.setVisible(shown)

    def sizeHint(self) -> QSize:
        """Return the height of a row; the width is given from outside."""
        return QSize(self._theme.px(DATE_PX) * 2, self._theme.px(ROW_PX))

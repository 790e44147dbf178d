"""Lists as rows with a thin line between them, instead of boxes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import TextLabel, hairline
from reconcile_gui.qtkit.theme import Theme

ROW_PADDING_PX = 9
DATE_COLUMN_PX = 146
TITLE_DROP_PX = 3
BETWEEN_ACTIONS_PX = 8


class RowList(QWidget):
    """Rows from top to bottom, a line of 1 px between them."""

    def __init__(self, theme: Theme) -> None:
        """Make an empty list."""
        super().__init__()
        self._theme = theme
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        theme.changed.connect(self._space)

    def rows(self) -> list[QWidget]:
        """Return the rows, top to bottom."""
        return list(self._rows)

    def add_row(self, row: QWidget) -> None:
        """Put `row` at the end. It is now owned by the list."""
        if self._rows:
            self._column.addWidget(hairline())
        self._rows.append(row)
        self._column.addWidget(row)
        self._space()

    def clear(self) -> None:
        """Take every row away, with the words in it."""
        self._rows.clear()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                take_away(widget)

    def _space(self) -> None:
        padding = self._theme.px(ROW_PADDING_PX)
        for row in self._rows:
            layout = row.layout()
            if layout is not None:
                layout.setContentsMargins(0, padding, 0, padding)


class TitleRow(QWidget):
    """A title, a line about it in small, and at the right what can be done."""

    def __init__(
        self, title: str, about: str = "", *actions: QPushButton, role: str = "body"
    ) -> None:
        """role: how the title looks; actions: buttons, named by the caller."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setSpacing(BETWEEN_ACTIONS_PX)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = TextLabel(title, role)
        self.about = TextLabel(about, "caption")
        words.addWidget(self.title)
        words.addWidget(self.about)
        row.addLayout(words, 1)
        # ORDER: shown only once it has a parent; before, it would be a window for a moment.
        self.about.setVisible(bool(about))
        if actions:
            # The middle of the button is the middle of the title, which is lower by this much.
            words.setContentsMargins(0, TITLE_DROP_PX, 0, 0)
        for action in actions:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignTop)


class DatedRow(QWidget):
    """A date at the left, what belongs to it at the right: logs, earlier answers."""

    def __init__(self, theme: Theme, when: str, what: str) -> None:
        """when: the date in words; what: shown as it is."""
        super().__init__()
        self._theme = theme
        row = QHBoxLayout(self)
        self.when = QLabel(when)
        self.when.setProperty("role", "caption")
        self.when.setTextFormat(Qt.TextFormat.PlainText)
        self.what = TextLabel(what)
        row.addWidget(self.when, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.what, 1)
        theme.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self.when.setMinimumWidth(self._theme.px(DATE_COLUMN_PX))
        # The small date stands on the line of the larger text beside it.
        self.when.setContentsMargins(0, self._theme.px(2), 0, 0)

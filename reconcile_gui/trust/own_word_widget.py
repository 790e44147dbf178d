"""Between chart and promises: whose record this is, and how promises stand now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reconcile_gui.care.inline_text_widget import InlineText, TextThenLink
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import body2, link
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.text.breaking import breakable


class OwnWord(QWidget):
    """A sentence that always stands, with the way to letting go; and one where it is needed."""

    letting_go_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Say nothing yet."""
        super().__init__()
        self._theme = theme
        self._said = name(InlineText("", "caption"), "own_word")
        self._letting_go = name(link(self.tr("Letting go"), "link_caption"), "trust_letting_go")
        self._line = TextThenLink(self._said, self._letting_go)
        self._standing = name(body2(), "promises_stand")
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(self._standing)
        self._letting_go.clicked.connect(self.letting_go_wanted)
        theme.changed.connect(self._space)
        self._space()
        self.clear()

    def say(self, own_word: str, standing: str) -> None:
        """Show both; standing: how promises stand, or ""."""
        self._said.setText(breakable(own_word))
        self._standing.setText(breakable(standing))
        self._standing.setVisible(bool(standing))

    def clear(self) -> None:
        """Forget the other person's name."""
        self.say("", "")

    def _space(self) -> None:
        px = self._theme.px
        column = self.layout()
        if column is not None:
            column.setContentsMargins(0, px(7), 0, px(18))
        self._standing.setContentsMargins(0, px(10), 0, 0)

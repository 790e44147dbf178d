"""The opened note in a narrow window: a bar under the letter, with the way to read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel, button
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme


class NoteBar(QWidget):
    """Title and level; the whole note takes the place of the letter when it is read."""

    read_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        """Make an empty bar."""
        super().__init__()
        self._theme = theme
        name(self, "note_bar", self.tr("Note"))
        self._title = name(TextLabel("", "strong"), "note_bar_title")
        self._level = name(TextLabel("", "body2"), "note_bar_level")
        self._read = name(button(self.tr("Read the note")), "read_note")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._level)
        self._row = QHBoxLayout(self)
        self._row.addLayout(words, 1)
        # At the top: in very little room the words scroll, and the way to read them is seen.
        self._row.addWidget(self._read, 0, Qt.AlignmentFlag.AlignTop)
        self._read.clicked.connect(self.read_wanted)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def show_words(self, title: str, level: str) -> None:
        """Show a title, and how much the note asks; "" where there is no note."""
        self._title.setText(breakable(title))
        self._level.setText(level)
        self._level.setVisible(bool(level))
        self._read.setText(self.tr("Read the note") if level else self.tr("Read more"))

    def clear(self) -> None:
        """Forget the note."""
        self.show_words("", "")

    @Slot()
    def _space(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(px(20), px(10), px(20), px(10))
        self._row.setSpacing(px(12))

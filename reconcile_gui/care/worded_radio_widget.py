"""A radio button whose words wrap: an answer may be a long sentence with a long name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import TextLabel
from reconcile_gui.text.breaking import breakable

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme

BUTTON_PX, GAP_PX, DROP_PX = 24, 3, 2


class WordedRadio(QWidget):
    """The button is at the first line; a click on the words is a click on it."""

    def __init__(self, theme: Theme, object_name: str) -> None:
        """object_name: of the button, which also bears the words for a screen reader."""
        super().__init__()
        self._theme = theme
        self.button = name(QRadioButton(), object_name)
        self._words = _Words()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._words, 1)
        self._words.pressed.connect(self._on_pressed)
        theme.changed.connect(self._space)
        self._space()

    def say(self, words: str) -> None:
        """Show these words."""
        self._words.setText(breakable(words))
        self.button.setAccessibleName(words)

    def _on_pressed(self) -> None:
        self.button.setFocus(Qt.FocusReason.MouseFocusReason)
        self.button.click()

    def _space(self) -> None:
        px = self._theme.px
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(px(GAP_PX))
        self.button.setFixedSize(px(BUTTON_PX), px(BUTTON_PX))
        # The first line stands in the middle of the button.
        self._words.setContentsMargins(0, px(DROP_PX), 0, px(DROP_PX))


class _Words(TextLabel):
    pressed = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press: whether it counts is told by where it ends."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose with the left button, unless it was drawn away from the words."""
        is_here = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and is_here:
            self.pressed.emit()

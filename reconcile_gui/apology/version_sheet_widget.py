"""One version on paper, to be read: passages, and on a tint what only it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from reconcile_gui.apology.marked_editor_widget import MarkedEditor
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.taking_away import take_away
from reconcile_gui.qtkit.text_widgets import TextLabel, field_label
from reconcile_gui.text.offsets import to_u16

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from reconcile_gui.apology.differences import Span
    from reconcile_gui.qtkit.theme import Theme

SIDE_PX, TOP_PX, BETWEEN_PX, LEAST_PX, TITLE_PX = 28, 16, 10, 200, 27


@dataclass(frozen=True, slots=True)
class Shown:
    """A passage as it is shown. heading: with words that say whether it differs."""

    key: str
    heading: str
    text: str
    differing: tuple[Span, ...]


class VersionSheet(QFrame):
    """Nothing can be written here; words can be selected and copied."""

    def __init__(self, theme: Theme, key: str, action: QPushButton | None = None) -> None:
        """key: names the sheet for the program; action: what can be done with it."""
        super().__init__()
        self._theme, self._key = theme, key
        self._held: list[QWidget] = []
        self.setProperty("shape", "paper")
        self.setObjectName(f"{key}_sheet")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(LEAST_PX)
        self._title = name(TextLabel("", "strong"), f"{key}_title")
        self._top = QHBoxLayout()
        self._top.addWidget(self._title, 1)
        if action is not None:
            self._top.addWidget(action)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._passages = QVBoxLayout()
        self._column.addLayout(self._passages)
        self._column.addStretch(1)
        theme.changed.connect(self._space)
        self._space()

    def show_passages(self, title: str, passages: Sequence[Shown]) -> None:
        """Show a version in place of the one before."""
        self.clear()
        self._title.setText(title)
        for passage in passages:
            editor = name(MarkedEditor(self._theme), f"{self._key}_{passage.key}")
            editor.setReadOnly(True)
            editor.setPlainText(passage.text)
            text = editor.toPlainText()
            editor.show_found(
                (to_u16(text, min(start, len(text))), to_u16(text, min(end, len(text))))
                for start, end in passage.differing
            )
            heading = field_label(passage.heading, editor, "caption")
            heading.setWordWrap(True)
            editor.setAccessibleName(passage.heading)
            for each in (heading, editor):
                self._passages.addWidget(each)
                self._held.append(each)

    def clear(self) -> None:
        """Forget every word."""
        self._title.clear()
        for widget in self._held:
            self._passages.removeWidget(widget)
            if isinstance(widget, MarkedEditor):
                widget.clear()
            take_away(widget)
        self._held = []

    @Slot()
    def _space(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(SIDE_PX), px(TOP_PX), px(SIDE_PX), px(SIDE_PX))
        self._top.setContentsMargins(0, 0, 0, px(BETWEEN_PX))
        self._title.setMinimumHeight(max(24, px(TITLE_PX)))
        self._passages.setSpacing(px(3))

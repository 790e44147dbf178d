"""A few choices side by side of which one holds: ranges, chart or table, whose boundary."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.one_of import OneOf


class Segmented(QFrame):
    """One row of choices. Tab comes to the one that holds, the arrow keys move it."""

    chosen = Signal(str)  # key of the choice, after the person chose it

    def __init__(self, object_name: str, choices: Sequence[tuple[str, str]]) -> None:
        """choices: key and translated words of each; the first holds at the start.

        Each button is named OBJECT_NAME_KEY.
        """
        super().__init__()
        self.setObjectName(object_name)
        self.setProperty("shape", "segmented")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = OneOf(self)
        self._keys = [key for key, _ in choices]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, (key, words) in enumerate(choices):
            segment = name(_Segment(words), f"{object_name}_{key}")
            segment.setProperty("place", place_of(number, len(choices)))
            self._group.addButton(segment, number)
            row.addWidget(segment)
        self._group.button(0).setChecked(True)
        self._group.chosen.connect(self._on_chosen)

    def current(self) -> str:
        """Return the key of the choice that holds."""
        return self._keys[self._group.checkedId()]

    def set_current(self, key: str) -> None:
        """Let `key` hold without saying `chosen`; ValueError for an unknown key."""
        self._group.hold(self._group.button(self._keys.index(key)))

    def _on_chosen(self) -> None:
        self.chosen.emit(self.current())


class _Segment(QToolButton):
    """One choice, as wide as its words are in semibold, so that choosing moves nothing."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setText(words)
        self.setCheckable(True)
        self.setProperty("kind", "segment")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size with room for the heavier words."""
        hint = super().sizeHint()
        heavy = QFont(self.font())
        heavy.setWeight(QFont.Weight.DemiBold)
        widest = QFontMetrics(heavy).horizontalAdvance(self.text())
        now = QFontMetrics(self.font()).horizontalAdvance(self.text())
        return QSize(hint.width() + max(0, widest - now), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are never cut."""
        return self.sizeHint()


def place_of(number: int, count: int) -> str:
    """Return "first", "middle", "last" or "only": which corners are round."""
    if count == 1:
        return "only"
    if number == 0:
        return "first"
    return "last" if number == count - 1 else "middle"

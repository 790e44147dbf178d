"""A new passphrase: typed twice, to be seen on request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.speaking import announce
from reconcile_gui.qtkit.strength import Strength, strength
from reconcile_gui.qtkit.text_widgets import TextLabel, field_label

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme

LONGEST = 10_000


class NewPassphrase(QWidget):
    """Any characters; both fields must agree before it counts."""

    changed = Signal()

    def __init__(self, theme: Theme, words: str = "") -> None:
        """Build the two fields. words: label of the first, where another one stands above."""
        super().__init__()
        self._theme = theme
        self._once = name(QLineEdit(), "new_passphrase")
        self._again = name(QLineEdit(), "new_passphrase_again")
        self._shown = name(QCheckBox(self.tr("Show what I type")), "show_new_passphrase")
        self._message = name(TextLabel("", "small"), "new_passphrase_message")
        grid = self._grid = QGridLayout(self)
        self._strength = name(TextLabel("", "small"), "new_passphrase_strength")
        grid.addWidget(field_label(words or self.tr("Passphrase"), self._once), 0, 0)
        grid.addWidget(field_label(self.tr("The same again"), self._again), 0, 1)
        grid.addWidget(self._once, 1, 0)
        grid.addWidget(self._again, 1, 1)
        grid.addWidget(self._strength, 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._message, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._shown, 3, 0)
        for field in (self._once, self._again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.setMaxLength(LONGEST)
            field.textChanged.connect(self._on_typed)
        self._again.editingFinished.connect(self._on_typed_twice)
        self._shown.toggled.connect(self._on_shown)
        theme.changed.connect(self._space)
        self._space()

    def passphrase(self) -> str | None:
        """Return the passphrase, or None while it is empty or the two differ."""
        once = self._once.text()
        return once if once and once == self._again.text() else None

    def clear(self) -> None:
        """Forget it."""
        self._once.setText("")  # clear() could be undone
        self._again.setText("")
        self._shown.setChecked(False)
        self._message.clear()
        self._strength.clear()

    def first(self) -> QWidget:
        """Return what takes the keyboard first."""
        return self._once

    def _on_typed(self) -> None:
        once, again = self._once.text(), self._again.text()
        self._say_differ(differ=bool(again) and not once.startswith(again))
        self._strength.setText(self._guessed(once))
        self.changed.emit()

    def _on_typed_twice(self) -> None:
        """Say that the second one is too short, once it is not being typed any more."""
        again = self._again.text()
        self._say_differ(differ=bool(again) and self._once.text() != again)

    def _say_differ(self, *, differ: bool) -> None:
        words = self.tr("The two are not the same yet.") if differ else ""
        if words and words != self._message.text():
            announce(self, words)
        self._message.setText(words)

    def _guessed(self, passphrase: str) -> str:
        """Return how hard it is to guess, in words."""
        if not passphrase:
            return ""
        return {
            Strength.EASY: self.tr("Easy to guess. Several words in a row are better."),
            Strength.FAIR: self.tr("Not easy to guess. Another word makes it hard."),
            Strength.HARD: self.tr("Hard to guess."),
        }[strength(passphrase)]

    def _on_shown(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._once.setEchoMode(mode)
        self._again.setEchoMode(mode)

    def _space(self) -> None:
        px = self._theme.px
        self._grid.setContentsMargins(0, px(6), 0, 0)
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

"""Choices that can also be made without a click, as a screen reader makes them.

A screen reader and a voice turn a button on or off; Qt then tells that it was toggled, and
of no click. So what a person chose is heard by `toggled`, and what the program shows by
itself is shown without it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup


class OneOf(QButtonGroup):
    """Answers of which one holds, or none yet."""

    chosen = Signal(QAbstractButton)  # by the person; it holds already

    def __init__(self, parent: QObject) -> None:
        """Make a group without answers."""
        super().__init__(parent)
        self._is_showing = False
        self.buttonToggled.connect(self._on_toggled)

    def hold(self, wanted: QAbstractButton | None) -> None:
        """Let this one hold, or none, without saying `chosen`."""
        self._is_showing = True
        self.setExclusive(False)
        for each in self.buttons():
            each.setChecked(each is wanted)
        self.setExclusive(True)
        self._is_showing = False

    def hold_answer(self, answer: str | None) -> None:
        """Let the one with this property "answer" hold; none if there is no such one."""
        fitting = (each for each in self.buttons() if each.property("answer") == answer)
        self.hold(next(fitting, None))

    def _on_toggled(self, button: QAbstractButton, is_on: bool) -> None:
        if is_on and not self._is_showing:
            self.chosen.emit(button)


def show_switched(button: QAbstractButton, *, on: bool) -> None:
    """Show a switch as it is, without its `toggled`: the person did not do it."""
    with QSignalBlocker(button):
        button.setChecked(on)

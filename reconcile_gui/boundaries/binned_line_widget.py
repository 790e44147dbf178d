"""The line above a list after a row of it went to the bin, with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reconcile_gui.qtkit.after_line_widget import AfterLine

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme


class BinnedLine(QWidget):
    """Speaks of one row at a time, or is not to be seen."""

    back_wanted = Signal(int)  # id of what is to be brought back
    let_go = Signal()  # it went while it had the keyboard

    def __init__(self, theme: Theme, said: str, prefix: str = "after") -> None:
        """Make a line that is not shown yet. said: what it says. prefix: of its names."""
        super().__init__()
        self._row_id: int | None = None
        self._said = said
        self._after = AfterLine(theme, prefix)
        around = QHBoxLayout(self)
        around.setContentsMargins(12, 8, 20, 0)
        around.addWidget(self._after)
        self._after.undo_wanted.connect(self._on_undo)
        self.hide()

    @property
    def row_id(self) -> int | None:
        """The id of what it speaks of."""
        return self._row_id

    def say(self, row_id: int) -> None:
        """Say that it lies in the bin."""
        self._row_id = row_id
        self._after.say(self._said)
        self.show()

    def take_keyboard(self) -> None:
        """Give the keyboard to the way back."""
        self._after.begin_in()

    def put_away(self) -> None:
        """Speak of nothing any more."""
        self._row_id, had_keyboard = None, self._after.has_keyboard
        self._after.put_away()
        self.hide()
        if had_keyboard:
            self.let_go.emit()

    @Slot()
    def _on_undo(self) -> None:
        if self._row_id is not None:
            self.back_wanted.emit(self._row_id)

"""The line above the boundaries after one went to the bin, with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reconcile_gui.qtkit.after_line_widget import AfterLine

if TYPE_CHECKING:
    from reconcile_gui.qtkit.theme import Theme


class BinnedLine(QWidget):
    """Speaks of one boundary at a time, or is not to be seen."""

    back_wanted = Signal(int)  # id of the boundary to bring back
    let_go = Signal()  # it went while it had the keyboard

    def __init__(self, theme: Theme) -> None:
        """Make a line that is not shown yet."""
        super().__init__()
        self._boundary_id: int | None = None
        self._after = AfterLine(theme)
        around = QHBoxLayout(self)
        around.setContentsMargins(12, 8, 20, 0)
        around.addWidget(self._after)
        self._after.undo_wanted.connect(self._on_undo)
        self.hide()

    @property
    def boundary_id(self) -> int | None:
        """The id of the boundary it speaks of."""
        return self._boundary_id

    def say(self, boundary_id: int) -> None:
        """Say that a boundary lies in the bin."""
        self._boundary_id = boundary_id
        self._after.say(self.tr("Moved to the bin, with its log."))
        self.show()

    def take_keyboard(self) -> None:
        """Give the keyboard to the way back."""
        self._after.begin_in()

    def put_away(self) -> None:
        """Speak of nothing any more."""
        self._boundary_id, had_keyboard = None, self._after.has_keyboard
        self._after.put_away()
        self.hide()
        if had_keyboard:
            self.let_go.emit()

    @Slot()
    def _on_undo(self) -> None:
        if self._boundary_id is not None:
            self.back_wanted.emit(self._boundary_id)

"""The line after something was recorded, with Undo for as long as Undo means that."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reconcile_gui.qtkit.after_line_widget import AfterLine

if TYPE_CHECKING:
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme


class UndoLine(AfterLine):
    """Takes back what was recorded last, and goes once that is something else."""

    def __init__(self, theme: Theme, session: Session, prefix: str = "after") -> None:
        """Make a line that is not shown yet. prefix: of its names, where a view has two."""
        super().__init__(theme, prefix)
        self._session = session
        self._undoes = ""  # what Undo would take back, as the session names it
        self.undo_wanted.connect(self._on_undo)
        session.undo_changed.connect(self._on_undo_changed)

    def say(self, sentence: str) -> None:
        """Say what was recorded just now, with a way back."""
        self._undoes = self._session.undo_label
        super().say(sentence)

    def ask(self, sentence: str, save: Callable[[str], None], label: str) -> None:
        """Ask something about what was recorded just now; see `AfterLine.ask`."""
        self._undoes = self._session.undo_label
        super().ask(sentence, save, label)

    def stay_for(self, label: str) -> None:
        """Stay while something is recorded that belongs to this. label: of that for Undo."""
        self._undoes = label
        self.hide_undo()

    def _on_undo(self) -> None:
        self._session.undo()
        self.put_away()

    def _on_undo_changed(self) -> None:
        if not self.is_answering and self._session.undo_label != self._undoes:
            self.put_away()

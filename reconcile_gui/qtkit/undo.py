"""Undo and redo of record commands; typing is the editors' own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation

DEPTH = 100  # Chosen: more than anybody takes back in one sitting.


@dataclass(frozen=True, slots=True)
class Step:
    """One record command that can be taken back or done again.

    label: what the command did, such as "Delete boundary"; holds no user text.
    """

    label: str
    operation: Operation[None]


class UndoStack:
    """Remembers the inverse of each record command until the workbook is locked."""

    def __init__(self) -> None:
        """Start empty."""
        self._back: list[Step] = []
        self._again: list[Step] = []

    @property
    def back(self) -> Step | None:
        """The command that undo would take back."""
        return self._back[-1] if self._back else None

    @property
    def again(self) -> Step | None:
        """The command that redo would do again."""
        return self._again[-1] if self._again else None

    def did(self, step: Step) -> None:
        """Note a new command; what was taken back before cannot be redone."""
        self._back = [*self._back, step][-DEPTH:]
        self._again.clear()

    def start_back(self) -> Step | None:
        """Return the newest command to take back; it leaves the stack meanwhile."""
        return self._back.pop() if self._back else None

    def start_again(self) -> Step | None:
        """Return the command to do again; it leaves the stack meanwhile."""
        return self._again.pop() if self._again else None

    def took_back(self, again: Step) -> None:
        """Note that a command was taken back, and how to do it again."""
        self._again.append(again)

    def did_again(self, back: Step) -> None:
        """Note that a command was done again, and how to take it back."""
        self._back.append(back)

    def clear(self) -> None:
        """Forget everything."""
        self._back.clear()
        self._again.clear()

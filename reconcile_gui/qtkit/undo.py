"""Undo and redo of record commands; typing is the editors' own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Transaction

T = TypeVar("T")
DEPTH = 100  # Chosen: more than anybody takes back in one sitting.


class Command(Generic[T]):
    """One record command, which can be taken back before it is on the disk.

    label: what the command does, such as "Delete boundary"; holds no user text.
    """

    def __init__(self, label: str, operation: Operation[T]) -> None:
        """Give an operation its name."""
        self.label = label
        self._operation = operation
        self._inverse: Operation[None] | None = None
        self._back: Command[None] | None = None

    def __call__(self, tx: Transaction) -> T:
        """Do it, and note the way back."""
        value = self._operation(tx)
        self._inverse = tx.inverse
        return value

    def back(self) -> Command[None]:
        """Return the command that takes this one back; it is done after this one."""
        self._back = self._back or Command(self.label, self._take_back)
        return self._back

    def _take_back(self, tx: Transaction) -> None:
        if self._inverse is not None:
            self._inverse(tx)


class UndoStack:
    """Remembers how to take back each record command until the workbook is locked.

    A command is here from the moment it is asked for: while saving fails, too, the
    newest is the first to be taken back.
    """

    def __init__(self) -> None:
        """Start empty."""
        self._back: list[Command[None]] = []
        self._again: list[Command[None]] = []

    @property
    def back_label(self) -> str:
        """What undo would take back, or an empty text."""
        return self._back[-1].label if self._back else ""

    @property
    def again_label(self) -> str:
        """What redo would do again, or an empty text."""
        return self._again[-1].label if self._again else ""

    def did(self, command: Command[T]) -> None:
        """Note a new command; what was taken back before cannot be redone."""
        self._again.clear()
        self._back = [*self._back, command.back()][-DEPTH:]

    def take_back(self) -> Command[None] | None:
        """Return what takes the newest command back, if there is one."""
        if not self._back:
            return None
        command = self._back.pop()
        self._again.append(command.back())
        return command

    def do_again(self) -> Command[None] | None:
        """Return what does the command again that was taken back last, if there is one."""
        if not self._again:
            return None
        command = self._again.pop()
        self._back.append(command.back())
        return command

    def forget(self, command: Command[T]) -> None:
        """Offer no way back from a command that changed nothing, or was never done."""
        for stack in (self._back, self._again):
            if command.back() in stack:
                stack.remove(command.back())

    def clear(self) -> None:
        """Forget everything."""
        self._back.clear()
        self._again.clear()

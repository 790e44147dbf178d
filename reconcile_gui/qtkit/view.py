"""The contract every view keeps, so that hiding and locking can rely on it."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


class View(Protocol):
    """A tab or page that shows texts from the workbook.

    (`show` belongs to QWidget and means visibility; hence `show_workbook`.)
    """

    def show_workbook(self) -> None:
        """Read what is on screen from the workbook, through the session."""

    def flush(self) -> None:
        """Hand every unsaved word to the session now; never waits for the disk."""

    def clear(self) -> None:
        """Forget every user text: editors with their undo stacks, labels, lists."""


@runtime_checkable
class Returning(Protocol):
    """What a view may add to the contract: the way back to what was in front in it."""

    def place(self) -> object | None:
        """Return what is in front: a frozen record of ids, never a text; None for nothing."""

    def return_to(self, place: object) -> None:
        """Bring it to the front again, in a view that was cleared; `show_workbook` follows.

        What is gone by then leaves the view as it begins. The keyboard and the caret are
        given back by the window, as long as `place` says the same as before.
        """

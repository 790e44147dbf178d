"""The contract every view keeps, so that hiding and locking can rely on it."""

from __future__ import annotations

from typing import Protocol


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

"""Writes that are not on the disk yet, in order."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from reconcile_gui.workbook.transaction import Operation


@dataclass(slots=True, eq=False)
class Pending:
    """One write on its way to the disk.

    replaces: a later write of the same field takes its place while it waits.
    """

    operation: Operation[Any]
    origin: object | None = None
    then: Callable[[Any], None] | None = None
    replaces: Hashable | None = None
    started: bool = False


class Waiting:
    """A queue shared by the window and the owner thread.

    A write leaves it only after its commit, so that whatever happens to the disk,
    what was typed is still here.
    """

    def __init__(self) -> None:
        """Start empty."""
        self._guard = threading.Lock()
        self._queue: deque[Pending] = deque()

    def add(self, pending: Pending) -> None:
        """Queue a write, in the place of an older one of the same field.

        A record command in between keeps both: it may rest on the older words.
        """
        with self._guard:
            for index in range(len(self._queue) - 1, -1, -1):
                older = self._queue[index]
                if pending.replaces is None or older.replaces is None or older.started:
                    break
                if older.replaces == pending.replaces:
                    self._queue[index] = pending
                    return
            self._queue.append(pending)

    def start(self) -> Pending | None:
        """Return the oldest write and mark it as under way, or None."""
        with self._guard:
            if not self._queue:
                return None
            self._queue[0].started = True
            return self._queue[0]

    def put_back(self, pending: Pending) -> None:
        """Keep a write that failed; a newer text may replace it."""
        with self._guard:
            pending.started = False

    def done(self, pending: Pending) -> None:
        """Drop a write that is on the disk, or that can never be."""
        with self._guard:
            # It may have been given up meanwhile.
            if pending in self._queue:
                self._queue.remove(pending)

    def forget(self) -> None:
        """Drop everything that waits."""
        with self._guard:
            self._queue.clear()

    def all(self) -> list[Pending]:
        """Return what waits, oldest first."""
        with self._guard:
            return list(self._queue)

    def __len__(self) -> int:
        """Return how many writes wait."""
        with self._guard:
            return len(self._queue)

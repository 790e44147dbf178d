"""The owner thread: the only one that touches the workbook file."""

from __future__ import annotations

import queue
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Owner:
    """Runs jobs one after another on a thread of its own."""

    def __init__(self) -> None:
        """Prepare; the thread starts with the first job."""
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def post(self, job: Callable[[], None]) -> None:
        """Queue a job; it must deal with its own exceptions."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="workbook-owner", daemon=True)
            self._thread.start()
        self._jobs.put(job)

    def stop(self) -> None:
        """Finish the queued jobs and end the thread."""
        if self._thread is not None:
            self._jobs.put(None)
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while (job := self._jobs.get()) is not None:
            job()
            # A job knows the view it answers; none may be destroyed on this thread because
            # the last job lay here until the next one came.
            del job

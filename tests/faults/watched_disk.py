"""Every step with files that a workbook takes, told before it is taken.

SQLite is watched through its own table of functions, which the driver's library offers;
Python's part through the functions of `os`. Whoever listens may note a step, let it fail,
let it take long, or end the process. Nothing here needs a right or a program of its own.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from tests.faults.steps import Listener
from tests.faults.watched_python import Python
from tests.faults.watched_sqlite import Sqlite


@contextlib.contextmanager
def watched_disk(listener: Listener) -> Iterator[None]:
    """Tell a listener of every step within the block; one file system, one thread at a time.

    Only files opened within the block are watched, and none may be open at its end.
    """
    watches = (Sqlite(listener), Python(listener))
    for each in watches:
        each.take_over()
    try:
        yield
    finally:
        for each in watches:
            each.give_back()

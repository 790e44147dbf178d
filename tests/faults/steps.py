"""One step with a file or a name, and who hears of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Kind = Literal["make", "write", "cut", "sync", "sync folder", "name", "second name", "remove"]
# Source: https://sqlite.org/rescode.html
OK, FULL, IO_SYNC = 0, 13, 1034


@dataclass(frozen=True, slots=True)
class Step:
    """One step with a file or a name, before it is taken.

    at: where data is written, or the size a file is cut to. other: the new name.
    """

    kind: Kind
    path: str
    at: int = 0
    data: bytes = b""
    other: str = ""


# Returns 0 to let a step be taken, or SQLite's number of what is to fail.
Listener = Callable[[Step], int]

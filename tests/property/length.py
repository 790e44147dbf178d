"""How many examples a slow property tries: a few each time, all of them in `make faults`."""

from __future__ import annotations

import os

IS_AT_LENGTH = int(os.environ.get("ROUNDS", "3")) >= 10


def examples(usual: int, at_length: int) -> int:
    """Return how many to try now. usual: of every run, each with others; at_length: of `faults`."""
    return at_length if IS_AT_LENGTH else usual

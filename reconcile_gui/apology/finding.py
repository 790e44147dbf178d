"""Where in a letter something was found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """A place: text[start_cp:end_cp] of one field. field: its key."""

    field: str
    start_cp: int
    end_cp: int

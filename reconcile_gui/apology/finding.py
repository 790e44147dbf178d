"""Finds words in a letter; case and accents make no difference."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """A place: text[start_cp:end_cp] of one field. field: its key."""

    field: str
    start_cp: int
    end_cp: int


def places(text: str, wanted: str) -> list[tuple[int, int]]:
    """Return where `wanted` stands in a text, as (start_cp, end_cp), none overlapping.

    Blanks at the ends of `wanted` are part of it, but blanks alone are found nowhere.
    """
    needle, _ = _folded(wanted)
    if not needle.strip():
        return []
    hay, at = _folded(text)
    found, start = [], hay.find(needle)
    while start >= 0:
        end = start + len(needle)
        last = at[end - 1] + 1
        # An accent that stands for itself belongs to the letter before it.
        while last < len(text) and unicodedata.combining(text[last]):
            last += 1
        found.append((at[start], last))
        start = hay.find(needle, end)
    return found


def _folded(text: str) -> tuple[str, list[int]]:
    """Return the text without case and accents, and where each of its characters came from."""
    if text.isascii():
        return text.lower(), list(range(len(text)))
    out: list[str] = []
    at: list[int] = []
    for place, one in enumerate(text):
        plain = unicodedata.normalize("NFKD", one) if ord(one) > 127 else one
        for each in plain:
            if not unicodedata.combining(each):
                low = each.casefold()
                out.append(low)
                at.extend([place] * len(low))
    return "".join(out), at

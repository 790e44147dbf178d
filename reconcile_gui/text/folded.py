"""Words as they are compared when somebody looks for them."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Return text in which case and accents no longer differ; for comparing only."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(one for one in apart if not unicodedata.combining(one)).casefold()


def places(text: str, wanted: str) -> list[tuple[int, int]]:
    """Return where `wanted` stands in a text, as (start_cp, end_cp), none overlapping.

    Blanks at the ends of `wanted` are part of it, but blanks alone are found nowhere.
    """
    needle, _ = _folded_from(wanted)
    if not needle.strip():
        return []
    hay, at = _folded_from(text)
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


def _folded_from(text: str) -> tuple[str, list[int]]:
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

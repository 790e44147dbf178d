"""Positions in a text: Python counts code points, Qt counts UTF-16 units."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

# The only characters that are two units in Qt and one code point in Python.
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


def to_u16(text: str, index_cp: int) -> int:
    """Return the UTF-16 position of a code point position.

    text: what Qt holds, so without a carriage return. index_cp: 0..len(text), in
    code points. Result: 0..the length of the text in Qt, in UTF-16 units.
    Raises IndexError outside that range; nothing is clamped, because a wrong
    position would mark, or replace, somebody's other words.
    """
    if not 0 <= index_cp <= len(text):
        raise IndexError(f"{index_cp} is not a place in a text of {len(text)} code points")
    return index_cp + len(_ASTRAL.findall(text, 0, index_cp))


def u16_places(text: str) -> Callable[[int], int]:
    """Return `to_u16` for many places in one text, which is looked through once."""
    astral = [found.start() for found in _ASTRAL.finditer(text)]

    def place(index_cp: int) -> int:
        if not 0 <= index_cp <= len(text):
            raise IndexError(f"{index_cp} is not a place in a text of {len(text)} code points")
        return index_cp + bisect_left(astral, index_cp)

    return place


def from_u16(text: str, index_u16: int) -> int:
    """Return the code point position of a UTF-16 position.

    text: what Qt holds. index_u16: 0..the length of the text in Qt. A place in the
    middle of an emoji's two units gives the place before the emoji, so that no cut
    ever leaves half a character. Raises IndexError outside the range.
    """
    index_cp = index_u16
    if index_u16 >= 0:
        for astral in _ASTRAL.finditer(text):
            if astral.start() >= index_cp:
                break
            index_cp -= 1
    if not 0 <= index_cp <= len(text):
        raise IndexError(f"{index_u16} is not a place in a text of {len(text)} code points")
    return index_cp

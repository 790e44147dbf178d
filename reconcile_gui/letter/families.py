"""Chooses another typeface for a character that the letter's own would put together.

A character made of a letter and a mark that moves stands twice in the text of the file:
who copies it, or has it read out, gets it twice. A font that has it as one glyph does not.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from reconcile_gui.letter.pieces import Piece, clusters


@dataclass(frozen=True, slots=True)
class Family:
    """A typeface by the name in its files, and the code points that it has a glyph for.

    twice: characters of the page that are said twice in the file when it sets them, in
    normal form; see `said_twice`.
    """

    name: str
    has: frozenset[int]
    twice: frozenset[str] = frozenset()

    def covers(self, cluster: str) -> bool:
        """Return whether it has all of a character, put together or apart."""
        forms = (unicodedata.normalize(form, cluster) for form in ("NFC", "NFD"))
        return any(self.has.issuperset(map(ord, each)) for each in forms)


# ["ḋ", "EB Garamond 12"]: words, and the family to set them in; "" for the letter's own.
SetIn = tuple[str, str]


def set_in(piece: Piece, families: Sequence[Family]) -> list[SetIn]:
    """Return the words of a piece with the family of each; joined they are the piece.

    families: the letter's own first. Empty for None.
    """
    text = "" if piece is None else "".join(piece)
    own = families[0]
    if not own.twice and own.has.issuperset(map(ord, unicodedata.normalize("NFC", text))):
        return [(text, "")] if text else []
    chosen = ((cluster, _family(cluster, families)) for cluster in clusters(text))
    return list(_joined(chosen))


def _joined(chosen: Iterator[SetIn]) -> Iterator[SetIn]:
    for family, same in groupby(chosen, key=lambda each: each[1]):
        yield "".join(words for words, _ in same), family


def _family(cluster: str, families: Sequence[Family]) -> str:
    whole = unicodedata.normalize("NFC", cluster)
    if len(whole) > 1:
        able = (each for each in families if each.covers(whole) and whole not in each.twice)
    else:
        able = (each for each in families if ord(whole) in each.has)
    found = next(able, families[0])
    return "" if found is families[0] else found.name

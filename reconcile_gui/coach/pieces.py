"""A text cut into what the rules look at: one sentence each, ready to be searched."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from reconcile_gui.text.plain import plain
from reconcile_gui.text.quotes import Quote, quotes
from reconcile_gui.text.sentences import sentences

# Chosen: of a sentence's words so many letters are looked up first, so that a thousand
# words that no letter begins are never looked for.
START = 3
# Chosen: longer than the words of any rule, so that a cut in a text without stops
# hides nothing.
REACH_CP = 100


@dataclass(frozen=True)
class Piece:
    """What rules see of a sentence, apart from where it stands: equal pieces read alike.

    searched: in plain marks, and where a long sentence was cut, a reach into what
    follows. own_length_cp: what begins after it belongs to the next piece. quoted:
    the places in it that are somebody else's words. places: where short words were
    written out, the place as typed of each character of `searched`; else empty. All
    other places are as typed.
    """

    searched: str
    own_length_cp: int
    quoted: tuple[tuple[int, int], ...]
    places: tuple[tuple[int, int], ...] = ()

    @cached_property
    def lower(self) -> str:
        """Return it in lower case; places in it may differ."""
        return self.searched.lower()

    @cached_property
    def starts(self) -> set[str]:
        """Return every run of START characters in it, in lower case."""
        lower = self.lower
        return {lower[at : at + START] for at in range(len(lower) - START + 1)}

    def as_typed(self, start: int, end: int) -> tuple[int, int]:
        """Return where the words searched[start:end], one or more, stand as typed."""
        if not self.places:
            return start, end
        return self.places[start][0], self.places[end - 1][1]

    def is_quoted(self, at_cp: int) -> bool:
        """Tell whether a place lies in somebody else's words."""
        return any(start <= at_cp < end for start, end in self.quoted)


def pieces(text: str) -> Iterator[tuple[int, int, Piece]]:
    """Yield start, end and piece of every sentence; joined they are the whole text."""
    searched = plain(text)
    others_words = quotes(text)
    ends = [quote.end_cp for quote in others_words]
    cut = list(sentences(text))
    for place, sentence in enumerate(cut):
        reach_cp = sentence.end_cp
        if sentence.goes_on:
            reach_cp = min(cut[place + 1].end_cp, reach_cp + REACH_CP)
        yield (
            sentence.start_cp,
            sentence.end_cp,
            Piece(
                searched[sentence.start_cp : reach_cp],
                sentence.end_cp - sentence.start_cp,
                tuple(_quoted_in(others_words, ends, sentence.start_cp, reach_cp)),
            ),
        )


def _quoted_in(
    others_words: list[Quote], ends: list[int], start_cp: int, end_cp: int
) -> Iterator[tuple[int, int]]:
    """Yield the quoted places inside start_cp..end_cp, counted from start_cp."""
    for quote in others_words[bisect_left(ends, start_cp + 1) :]:
        if quote.start_cp >= end_cp:
            break
        yield max(quote.start_cp, start_cp) - start_cp, min(quote.end_cp, end_cp) - start_cp

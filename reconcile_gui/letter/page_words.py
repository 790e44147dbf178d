"""Which of a letter's words stand on which page, for those who cannot see it.

The file's own text tells where a page ends; the words are the letter's, as they were
written: a file's text lacks what no font can draw and has some marks twice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

WHITE = re.compile(r"\s+")
# Chosen: so many letters at the end of a page are found again; fewer where some differ.
TAILS = (24, 12, 6)
# How far from where they should be, by counting, they are looked for.
NEARBY = 400


@dataclass(frozen=True, slots=True)
class OnPage:
    """Words of one paragraph that stand on one page.

    first, last: the places of their first and last letter in the file's text of the page,
    white space left out.
    """

    words: str
    first: int
    last: int


class PageWords:
    """The words of each page, found from the first page on as they are asked for."""

    def __init__(
        self, paragraphs: Sequence[str], page_text: Callable[[int], str], header: str = ""
    ) -> None:
        """paragraphs: all but the header, from top to bottom.

        page_text: gives the file's own text of a page, by its index; the header, if there
        is one, stands first in it.
        """
        self._paragraphs, self._page_text, self._header = tuple(paragraphs), page_text, header
        self._ends = [0]

    # Only once somebody asks: a book takes a moment that its picture need not wait for.

    @cached_property
    def _starts(self) -> list[int]:
        return _starts(self._paragraphs)

    @cached_property
    def _bare(self) -> str:
        return "".join(WHITE.sub("", each) for each in self._paragraphs)

    def on(self, page: int, page_count: int) -> tuple[OnPage, ...]:
        """Return what stands on a page from top to bottom, its header first."""
        while len(self._ends) <= page + 1:
            index = len(self._ends) - 1
            self._ends.append(len(self._bare) if index == page_count - 1 else self._end_of(index))
        begin, end = self._ends[page], self._ends[page + 1]
        head = len(WHITE.sub("", self._header))
        found = [OnPage(self._header, 0, head - 1)] if self._header else []
        for words, start in zip(self._paragraphs, self._starts, strict=True):
            stop = start + len(WHITE.sub("", words))
            first, last = max(start, begin), min(stop, end)
            if first < last:
                shown = _cut(words, first - start, last - start)
                found.append(OnPage(shown, head + first - begin, head + last - begin - 1))
        return tuple(found)

    def _end_of(self, page: int) -> int:
        bare = WHITE.sub("", self._page_text(page))[len(WHITE.sub("", self._header)) :]
        expected = min(self._ends[page] + len(bare), len(self._bare))
        for length in TAILS:
            found = _nearest(self._bare, bare[-length:], expected)
            if found is not None and found >= self._ends[page]:
                return found
        return expected


def _starts(paragraphs: Sequence[str]) -> list[int]:
    starts, place = [], 0
    for each in paragraphs:
        starts.append(place)
        place += len(WHITE.sub("", each))
    return starts


def _nearest(text: str, tail: str, expected: int) -> int | None:
    """Return where `tail` ends in `text`, the nearest to `expected`; None for nowhere."""
    if not tail:
        return None
    begin = max(0, expected - NEARBY - len(tail))
    near = text[begin : expected + NEARBY]
    ends = [begin + found.end() for found in re.finditer(f"(?={re.escape(tail)})", near)]
    return min((end + len(tail) for end in ends), key=lambda end: abs(end - expected), default=None)


def _cut(words: str, first: int, last: int) -> str:
    """Return words[…] from the letter `first` up to `last`, white space not counted."""
    places = [place for place, letter in enumerate(words) if not letter.isspace()]
    return words[places[first] : places[last - 1] + 1]

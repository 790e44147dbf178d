"""Cuts a text into sentences, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reconcile_gui.text.plain import plain

# Chosen: about four times a long sentence; what has no stops is cut here, so that no
# rule ever searches a long text in one go.
LONGEST = 400

# A run of stops with what closes after it and the blanks that follow; or a stop that
# needs no blank (Chinese, Japanese); or a line end. Possessive, and a run is tried at its first
# character only: linear in any text.
_END = re.compile(
    r"""(?<![.!?…])[.!?…]++['")\]]*+(?:\s++|\Z)         # stops
      | [\u3002\uff01\uff1f]++['"\u300d\u300f\uff09]*+\s*+     # stops without a blank
      | (?P<line>\n\s*+)                                 # line end""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and its place: text[start_cp:end_cp], blanks after it included.

    goes_on: cut here only because it is long; its words go on in the next one.
    """

    start_cp: int
    end_cp: int
    goes_on: bool = False


def sentences(text: str, longest_cp: int = LONGEST) -> Iterator[Sentence]:
    """Yield the sentences of any text, in order; joined they are the whole text.

    A sentence ends at ". ! ? …" before a blank, and at a line end, unless the next
    line goes on in lower case: then the line was only wrapped. Abbreviations end one
    too; the rules are local, so that costs nothing. What is longer than longest_cp
    code points (1 or more) is cut at its last blank, or without one right there.
    """
    searched = plain(text)
    start_cp = 0
    for end in _END.finditer(searched):
        if end["line"] and _is_wrapped(searched, end):
            continue
        yield from _cut(searched, start_cp, end.end(), longest_cp)
        start_cp = end.end()
    yield from _cut(searched, start_cp, len(text), longest_cp)


def _is_wrapped(searched: str, end: re.Match[str]) -> bool:
    """Tell whether the line only wraps: no empty line, and lower case goes on."""
    return end["line"].count("\n") == 1 and searched[end.end() : end.end() + 1].islower()


def _cut(searched: str, start_cp: int, end_cp: int, longest_cp: int) -> Iterator[Sentence]:
    while end_cp - start_cp > longest_cp:
        blank = max(
            searched.rfind(" ", start_cp, start_cp + longest_cp),
            searched.rfind("\n", start_cp, start_cp + longest_cp),
        )
        cut_cp = blank + 1 if blank > start_cp else start_cp + longest_cp
        yield Sentence(start_cp, cut_cp, goes_on=True)
        start_cp = cut_cp
    if start_cp < end_cp:
        yield Sentence(start_cp, end_cp)

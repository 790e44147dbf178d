"""Finds somebody's words in a text: what stands in quotation marks or after ">"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from reconcile_gui.text.plain import plain

_OPENERS = "“„‟«"
_MARK_OR_GAP = re.compile(r'"|\n *+\n')
_SINGLE_OR_LINE = re.compile(r"['\n]")
_CITED_LINE = re.compile(r"^ *+>[^\n]*+", re.MULTILINE)
_ELISION = re.compile(r"'(?:tis|twas|cause|em|til|till|bout|round|n|d)\b|'\d", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quote:
    """Somebody's words, marks included: text[start_cp:end_cp]."""

    start_cp: int
    end_cp: int


def quotes(text: str) -> list[Quote]:
    """Return the quoted places of any text, in order, none touching another.

    Lines that begin with ">"; double marks of all shapes; single marks where they
    cannot be an apostrophe and close in the same line. A double mark that never
    closes quotes the rest of its line: so it is while somebody is typing, and
    where each paragraph of a long quote begins with a mark. Quotes end at an empty
    line. A closing mark without an opening one (5" of rain) quotes nothing.
    """
    searched = plain(text)
    found = [Quote(line.start(), line.end()) for line in _CITED_LINE.finditer(searched)]
    found += _double(text, searched)
    found += _single(text, searched)
    return _merged(found)


def _double(text: str, searched: str) -> list[Quote]:
    found: list[Quote] = []
    open_cp: int | None = None
    for mark in _MARK_OR_GAP.finditer(searched):
        is_gap = len(mark[0]) > 1
        starts = not is_gap and _starts_a_quote(text, searched, mark.start(), open_cp)
        if open_cp is not None:
            closes = not is_gap and not starts
            end_cp = mark.end() if closes else _line_end(searched, open_cp)
            found.append(Quote(open_cp, end_cp))
            open_cp = None
        if starts:
            open_cp = mark.start()
    if open_cp is not None:
        found.append(Quote(open_cp, _line_end(searched, open_cp)))
    return found


def _starts_a_quote(text: str, searched: str, at_cp: int, open_cp: int | None) -> bool:
    before = searched[at_cp - 1 : at_cp]
    after = searched[at_cp + 1 : at_cp + 2]
    if not after or after.isspace():
        return False
    if not before or before.isspace():
        # German closes with what English opens with: „so“.
        return True
    if open_cp is not None:
        return False
    return text[at_cp] in _OPENERS or (not before.isalnum() and after.isalnum())


def _single(text: str, searched: str) -> list[Quote]:
    found: list[Quote] = []
    open_cp: int | None = None
    for mark in _SINGLE_OR_LINE.finditer(searched):
        at_cp = mark.start()
        before = searched[at_cp - 1 : at_cp] if at_cp else " "
        after = searched[at_cp + 1 : at_cp + 2] or " "
        if mark[0] == "\n":
            open_cp = None
        elif open_cp is None:
            is_opening = not before.isalnum() and not after.isspace() and text[at_cp] != "’"
            if is_opening and not _ELISION.match(searched, at_cp):
                open_cp = at_cp
        elif not before.isspace() and not after.isalnum() and text[at_cp] != "‘":
            found.append(Quote(open_cp, at_cp + 1))
            open_cp = None
    return found


def _line_end(searched: str, at_cp: int) -> int:
    end_cp = searched.find("\n", at_cp)
    return len(searched) if end_cp < 0 else end_cp


def _merged(found: list[Quote]) -> list[Quote]:
    merged: list[Quote] = []
    for quote in sorted(found, key=lambda one: (one.start_cp, one.end_cp)):
        if merged and quote.start_cp <= merged[-1].end_cp:
            last = merged.pop()
            quote = Quote(last.start_cp, max(last.end_cp, quote.end_cp))
        merged.append(quote)
    return merged

"""Quotation marks and apostrophes as they are printed in the language of the letter.

Only the straight marks of a keyboard are replaced; every other mark stays as typed, and
so does a straight one that may be something else, as in 6'2". The text itself is kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

APOSTROPHE = "’"
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
STRAIGHT = re.compile("[\"']")
# What a quotation may stand behind: a blank, a bracket, a dash, another mark that opens.
OPENS_AFTER = frozenset("([{<—–-/¿¡“‘„‚«‹")
# Words that begin with an apostrophe.
CUT_SHORT = {
    "en": re.compile(r"(?:tis|twas|twere|til|till|em|cause|bout|round|n|\d0s|\d\d)\b", re.I),
    "nl": re.compile(r"(?:[kmnrst])\b", re.I),
}


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks around a quotation, and around one that was typed with single marks."""

    opening: str
    closing: str
    opening_single: str
    closing_single: str


ENGLISH = Marks("“", "”", "‘", "’")
GUILLEMETS = Marks("«", "»", "“", "”")
# Source: Unicode CLDR 44, delimiters, but that what was typed double stays double. In a
# language that is not here the marks stay as they were typed.
MARKS = {
    "de": Marks("„", "“", "‚", "‘"),
    "de-CH": Marks("«", "»", "‹", "›"),
    "en": ENGLISH,
    "es": GUILLEMETS,
    "fr": Marks(f"«{NO_BREAK_SPACE}", f"{NO_BREAK_SPACE}»", "“", "”"),
    "hi": ENGLISH,
    "it": GUILLEMETS,
    "nl": ENGLISH,
    "pl": Marks("„", "”", "‚", "’"),
    "pt": ENGLISH,
    "pt-PT": GUILLEMETS,
    "ru": Marks("«", "»", "„", "“"),
    "sv": Marks("”", "”", "’", "’"),
    "tr": ENGLISH,
    "uk": Marks("«", "»", "„", "“"),
}


def has_straight_marks(texts: tuple[str, ...], language: str) -> bool:
    """Return whether one of `texts` has a mark that `with_marks` may replace."""
    return language in MARKS and any(STRAIGHT.search(text) for text in texts)


def with_marks(text: str, language: str, region: str | None = None) -> str:
    """Return one paragraph with the marks of its language.

    language: "en"; region: "GB" or None. What is open at the end of a paragraph is closed
    there for the next one. Linear in the length of the text.
    """
    marks = MARKS.get(f"{language}-{region}") or MARKS.get(language)
    if marks is None or not STRAIGHT.search(text):
        return text
    return _Setting(text, marks, CUT_SHORT.get(language)).set_text()


class _Setting:
    """Goes through one paragraph once."""

    def __init__(self, text: str, marks: Marks, cut_short: re.Pattern[str] | None) -> None:
        self._text, self._marks, self._cut_short = text, marks, cut_short
        self._opened_at = -2  # the mark that opened last
        self._is_open = {'"': False, "'": False}
        self._last_closing = _last_closing(text)

    def set_text(self) -> str:
        """Return the paragraph with its marks."""
        return STRAIGHT.sub(self._mark, self._text)

    def _mark(self, found: re.Match[str]) -> str:
        typed, at = found[0], found.start()
        before = self._text[at - 1] if at else " "
        after = self._text[at + 1 : at + 2] or " "
        may_open = before.isspace() or before in OPENS_AFTER or self._opened_at == at - 1
        if typed == "'" and self._is_apostrophe(at, before, after, may_open=may_open):
            return APOSTROPHE
        if may_open and not after.isspace():
            return self._opened(typed, at)
        return self._closed(typed, before)

    def _opened(self, typed: str, at: int) -> str:
        if typed == "'" and at >= self._last_closing:
            return APOSTROPHE  # nothing closes it: a word that was cut short
        self._is_open[typed], self._opened_at = True, at
        return self._marks.opening if typed == '"' else self._marks.opening_single

    def _closed(self, typed: str, before: str) -> str:
        was_open, self._is_open[typed] = self._is_open[typed], False
        if not was_open and before.isdecimal():
            return typed  # feet and inches, minutes and seconds
        if typed == '"':
            return self._marks.closing
        return self._marks.closing_single if was_open else APOSTROPHE

    def _is_apostrophe(self, at: int, before: str, after: str, *, may_open: bool) -> bool:
        if before.isalnum() and after.isalnum():
            return not (before.isdecimal() and after.isdecimal())
        if self._cut_short is None or not may_open:
            return False
        return self._cut_short.match(self._text, at + 1) is not None


def _last_closing(text: str) -> int:
    """Return the place of the last straight mark that can close a quotation, else -1."""
    for at in range(len(text) - 1, -1, -1):
        if text[at] != "'" or at == 0 or text[at - 1].isspace():
            continue
        if not text[at + 1 : at + 2].isalnum():
            return at
    return -1

"""A rule of the coach: what it looks for, why, and what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a note asks of the writer; its rank orders notes, care first."""

    HINT = "hint"
    REWORK = "rework"
    STOP = "stop"
    CARE = "care"

    @property
    def rank(self) -> int:
        """Return 0 for a hint up to 3 for care."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Source:
    """A work a rule leans on.

    year: None where there is none. is_read: read for this program; what is only
    recalled is further reading and carries no claim.
    """

    key: str
    author: str
    title: str
    year: int | None
    is_read: bool


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence the rule must find, and exactly which words: text[start_cp:end_cp]."""

    text: str
    start_cp: int
    end_cp: int

    @staticmethod
    def parse(marked: str) -> Example:
        """Return the example written as "I am [[sorry if]] it hurt.". Raises ValueError."""
        before, opened, rest = marked.partition("[[")
        words, closed, after = rest.partition("]]")
        if not opened or not closed or not words or "[[" in after or "]]" in after:
            raise ValueError("must mark its words once, as [[words]]")
        return Example(before + words + after, len(before), len(before) + len(words))


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as its file gives it, checked.

    id: stable for ever, it is kept with "Never this kind". sources: empty where the
    rule was chosen by us. needs: single words in lower case, one of them must stand
    in a sentence before any pattern is tried. patterns: searched without regard to
    case; the words found are the one group of a pattern, or without a group all of
    it. guards: looked for directly before the words in the same sentence; one that is
    found drops the hit. in_quotes: also finds words that are somebody else's. why,
    suggest: may hold {partner}. near_misses: found today although they should not be.
    """

    id: str
    group: str
    title: str
    why: str
    suggest: str
    severity: Severity
    sources: tuple[Source, ...]
    needs: tuple[str, ...]
    patterns: tuple[re.Pattern[str], ...]
    guards: tuple[re.Pattern[str], ...]
    in_quotes: bool
    examples: tuple[Example, ...]
    clean: tuple[str, ...]
    near_misses: tuple[str, ...]

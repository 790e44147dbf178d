"""A rule of the coach: what it looks for, why, and what it says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reconcile_gui.coach.patterns import Pattern


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

    author: empty, and year: None, where there is none. is_read: read for this program;
    what is only recalled is further reading and carries no claim.
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
class Cue:
    """What is looked for under one id, in sentences.

    id: stable for ever, it is kept with "Never this kind". sources: empty where it was
    chosen by us. patterns: searched without regard to case; the words found are the
    one group of a pattern, or without a group all of it. guards: looked for directly
    before the words in the same sentence, guards_after: behind them; one that is found
    drops the hit. in_quotes: also finds words that are somebody else's. near_misses:
    found today although they should not be.
    """

    id: str
    title: str
    sources: tuple[Source, ...]
    patterns: tuple[Pattern, ...]
    guards: tuple[Pattern, ...]
    guards_after: tuple[Pattern, ...]
    in_quotes: bool
    examples: tuple[Example, ...]
    clean: tuple[str, ...]
    near_misses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule(Cue):
    """Words that may hurt, and the note about them.

    why, suggest: may hold {partner}. starter: a sentence with blanks (___) to go on
    from, empty where there is none. shapes: the same rule looked for in other shapes of
    a sentence, each with guards and examples of its own; their titles name the shape.
    """

    group: str
    severity: Severity
    why: str
    suggest: str
    starter: str = ""
    shapes: tuple[Rule, ...] = ()

    @property
    def searched(self) -> tuple[Rule, ...]:
        """Return all that is looked for under this id."""
        return (self, *self.shapes)


@dataclass(frozen=True, slots=True)
class Positive(Cue):
    """Words that do what a part of a letter is for.

    parts: ids of the parts, such as "repair"; empty where it belongs to none. said: the
    plain acknowledgement, which may hold {partner}; empty where nothing is said.
    """

    parts: tuple[str, ...]
    said: str = ""

"""What a stretch of time is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """Where a passage was written; of one day they stand in this order."""

    JOURNAL = "journal"
    ANSWERS = "answers"
    CHECK_INS = "check_ins"
    GUIDES = "guides"
    LETTERS = "letters"
    PROMISES = "promises"
    EVENTS = "events"
    BOUNDARIES = "boundaries"


class ForWhom(StrEnum):
    """Who it is for: never the other person, to whom only a letter speaks."""

    MYSELF = "myself"
    THERAPIST = "therapist"


class Reach(StrEnum):
    """How far back it goes."""

    WEEK = "week"
    MONTH = "month"
    THREE_MONTHS = "three_months"
    ALL = "all"
    DATES = "dates"


@dataclass(frozen=True, slots=True)
class Passage:
    """What was written in one go.

    heading: a title or a question; "" for none. text: in one piece, or "". fields: label and
    words of each, where it was written into a form.
    """

    kind: Kind
    day: date
    heading: str
    text: str
    fields: tuple[tuple[str, str], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written; a heading may be the program's own."""
        return not (self.text.strip() or self.fields)


@dataclass(frozen=True, slots=True)
class Span:
    """Some days, the first and the last included; none where they are the wrong way round."""

    first: date
    last: date

    @property
    def is_reversed(self) -> bool:
        """Whether the first day comes after the last."""
        return self.first > self.last


# Chosen: what is written in guides may be what one has never told anybody; it is not taken
# along before somebody says so.
# Letters, promises, events and boundaries stand in their own tabs, and are read there.
USUAL = frozenset({Kind.JOURNAL, Kind.ANSWERS, Kind.CHECK_INS})


@dataclass(frozen=True, slots=True)
class StretchChoice:
    """What was chosen. first, last: typed; None for as far as there is anything.

    paper: as in `letter.look`.
    """

    reach: Reach = Reach.THREE_MONTHS
    first: date | None = None
    last: date | None = None
    kinds: frozenset[Kind] = USUAL
    for_whom: ForWhom = ForWhom.MYSELF
    paper: str = "a4"


NOT_CHOSEN = StretchChoice()
EVERYTHING = StretchChoice(reach=Reach.ALL, kinds=frozenset(Kind))

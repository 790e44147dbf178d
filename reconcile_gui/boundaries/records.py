"""What Boundaries keeps: boundaries, the log of each, and agreements about openness."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class Whose(StrEnum):
    """Who a boundary belongs to."""

    MINE = "mine"
    THEIRS = "theirs"
    OURS = "ours"


class Status(StrEnum):
    """Where a boundary stands. The words shown are the view's."""

    NOT_SPOKEN_ABOUT = "not_spoken_about"
    SAID = "said"
    TOLD_TO_ME = "told_to_me"
    AGREED = "agreed"
    NOT_AGREED = "not_agreed"
    ENDED = "ended"


class Happening(StrEnum):
    """What an entry of the log is about."""

    HELD = "held"
    CROSSED_BY_ME = "crossed_by_me"
    CROSSED_BY_THEM = "crossed_by_them"
    TALKED = "talked"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Boundary:
    """One boundary.

    is_ok, is_not_ok, why, if_crossed: free text. in_their_words: for a boundary of
    theirs alone. agreed_on, look_again_on: local days, None where there is none.
    """

    id: int
    uuid: str
    body: str
    whose: Whose
    is_ok: str
    is_not_ok: str
    why: str
    if_crossed: str
    in_their_words: str
    status: Status
    agreed_on: date | None
    look_again_on: date | None

    @property
    def is_spoken_about(self) -> bool:
        """Whether the other person can know of it."""
        return self.status is not Status.NOT_SPOKEN_ABOUT

    @property
    def texts(self) -> tuple[str, ...]:
        """Return everything that was written in it."""
        return (
            self.body,
            self.is_ok,
            self.is_not_ok,
            self.in_their_words,
            self.why,
            self.if_crossed,
        )

    def with_text(self, field: str, text: str) -> Boundary:
        """Return the same boundary with another text. TypeError for an unknown field."""
        return replace(self, **{field: text})  # type: ignore[arg-type]

    def with_day(self, field: str, day: date | None) -> Boundary:
        """Return the same boundary with another day. TypeError for an unknown field."""
        return replace(self, **{field: day})  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One entry of a boundary's log. uuid: given to it before it is saved. day: local."""

    uuid: str
    day: date
    kind: Happening
    note: str


@dataclass(frozen=True, slots=True)
class Unsaid:
    """What the writer does not want to be told about the wording.

    is_off: nothing at all. kinds: ids of rules. sentences: id of a rule and a sentence, as
    `coach.notes.sentence_key` has it.
    """

    is_off: bool = False
    kinds: frozenset[str] = frozenset()
    sentences: frozenset[tuple[str, str]] = frozenset()


class StoppedBy(StrEnum):
    """Who ended an agreement about openness before its end. Nobody is asked why."""

    ME = "me"
    THEM = "them"


@dataclass(frozen=True, slots=True)
class Offer:
    """What the writer offers to show or tell for a while, as they fill it in.

    body: about the writer's own life only. reason: what it is for. agreed_with: whom, in
    words. others_privacy: whose else it touches. end_on: the last day on which it holds.
    no_longer_needed_when: what will tell both that it can end.
    """

    body: str
    reason: str
    agreed_with: str
    start_on: date
    look_again_on: date
    end_on: date
    others_privacy: str = ""
    no_longer_needed_when: str = ""

    def with_text(self, field: str, text: str) -> Offer:
        """Return the same offer with another text. TypeError for an unknown field."""
        return replace(self, **{field: text})  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Agreement:
    """An offer, agreed or not.

    agreed_on: None for a draft. stopped_on, stopped_by: None unless it ended before its
    end.
    """

    id: int
    uuid: str
    offer: Offer
    agreed_on: date | None = None
    stopped_on: date | None = None
    stopped_by: StoppedBy | None = None

    @property
    def is_draft(self) -> bool:
        """Whether nothing is agreed yet, so that words and days may change."""
        return self.agreed_on is None


@dataclass(frozen=True, slots=True)
class BoundariesPlace:
    """What is in front in Boundaries. is_open: in a narrow window, in the list's place.

    is_openness: openness is in front, and in it an agreement, if there is one.
    """

    boundary_id: int | None
    is_open: bool
    is_openness: bool = False
    agreement_id: int | None = None
    is_agreement_open: bool = False

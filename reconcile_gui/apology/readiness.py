"""Before a letter is given: what the program can tell, and what only the writer can.

There is no score and nothing to pass. Two things stop: contact that is not welcome, and a
stop-and-think note that nobody has read. A rest that lasts is an offer that waits. All
else is named, and the decision is the writer's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from reconcile_gui.apology.kinds import kind_of
from reconcile_gui.apology.records import Given, Kind
from reconcile_gui.apology.resting import Rest
from reconcile_gui.care.offered import Giving


class Answer(StrEnum):
    """What is answered to an item, as stored."""

    YES = "yes"
    NOT_YET = "not_yet"
    NOT_SURE = "not_sure"


class Item(StrEnum):
    """What is looked at, as stored; the first four are told by the program."""

    CONTACT = "contact_welcome"
    NOTES = "notes_read"
    CORE = "core_written"
    RESTED = "rested"
    ASKED_FOR = "asked_for"  # asked only where the other person was afraid
    STEADY = "steady_today"
    ANY_ANSWER = "any_answer"
    NOTHING_BACK = "nothing_back"
    TRUE = "true"
    HEARD = "had_room"
    THEIRS = "theirs_alone"
    READY = "marked_ready"  # the writer's decision; kept beside the answers


TOLD = (Item.CONTACT, Item.NOTES, Item.CORE, Item.RESTED)
ASKED = (
    Item.STEADY,
    Item.ANY_ANSWER,
    Item.NOTHING_BACK,
    Item.TRUE,
    Item.HEARD,
    Item.THEIRS,
)
# Source: the core parts of content of the tab (Lewicki 2016, Lazare 2004, Lerner 2017).
CORE_PARTS = ("sorry", "what", "impact", "repair", "change", "free")

Answers = Mapping[Item, Answer]


class Stop(StrEnum):
    """Why giving is not offered now."""

    NO_CONTACT = "no_contact"
    WAITS = "waits"  # until the other person says that it is welcome
    ONE_MESSAGE = "one_message"  # a letter waits for a welcome, a short message does not
    NOT_ASKED_FOR = "not_asked_for"  # after fear, until the letter was asked for


@dataclass(frozen=True, slots=True)
class ReadinessCheck:
    """The answers of one day. noted_at: aware, UTC; what is unknown to this program is left out."""

    id: int
    day: date
    noted_at: datetime
    answers: Answers

    @property
    def is_marked(self) -> bool:
        """Whether the writer marked the letter as ready with it."""
        return self.answers.get(Item.READY) is Answer.YES


@dataclass(frozen=True, slots=True)
class Standing:
    """How a letter stands between being written and given. ready_on: see `Known`."""

    rest: Rest
    ready_on: date | None


@dataclass(frozen=True, slots=True)
class Known:
    """What the workbook knows of a letter that may be given.

    checks: newest first. ready_on: marked, with the words of now. written: ids of parts.
    given: every giving of every letter.
    """

    rest: Rest
    checks: tuple[ReadinessCheck, ...]
    ready_on: date | None
    written: frozenset[str]
    given: tuple[Given, ...]


def stop_of(giving: Giving, kind: str, *, is_asked_for: bool = False) -> Stop | None:
    """Return why contact stops the giving of a letter of this kind; None where it does not.

    is_asked_for: the writer says that the letter was asked for, clearly and freely.
    """
    if giving is Giving.NOT_OFFERED:
        return Stop.NO_CONTACT
    if giving is Giving.NOT_YET:
        return Stop.WAITS
    if giving is Giving.AFTER_CONFIRMING and not is_asked_for:
        return Stop.NOT_ASKED_FOR
    if giving is Giving.ONE_MESSAGE and kind != Kind.ONE_MESSAGE:
        return Stop.ONE_MESSAGE
    return None


def has_readiness(kind: str, giving: Giving, *, is_for_myself: bool) -> bool:
    """Tell whether a letter is looked at before giving at all.

    Not under no contact, and not what is never sent or was begun to be kept.
    """
    if giving is Giving.NOT_OFFERED or kind == Kind.UNSENT:
        return False
    return not (kind_of(kind).is_kept and is_for_myself)


def asked_items(giving: Giving) -> tuple[Item, ...]:
    """Return what the writer is asked, in its order."""
    first = (Item.ASKED_FOR,) if giving is Giving.AFTER_CONFIRMING else ()
    return (*first, *ASKED)


def core_of(kind: str) -> tuple[str, ...]:
    """Return the core parts that a letter of this kind has, in their order."""
    return tuple(part for part in CORE_PARTS if part in kind_of(kind).parts)


def missing_core(kind: str, written: Iterable[str]) -> tuple[str, ...]:
    """Return the core parts that nobody has written yet. written: ids of parts."""
    there = set(written)
    return tuple(part for part in core_of(kind) if part not in there)

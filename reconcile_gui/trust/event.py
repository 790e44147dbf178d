"""Events: what happened, in the writer's words, on a local day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """What kind of event it was, as stored."""

    HURT = "hurt"
    TOLD_TRUTH = "told_truth"
    FOUND_OUT = "found_out"
    TALK = "talk"
    GIVEN = "given"  # an apology
    SETBACK = "setback"
    CROSSED = "crossed"  # a boundary, by the writer
    SPACE_ASKED = "space_asked"
    SPACE_KEPT = "space_kept"
    GOOD_DAY = "good_day"
    HELP_BEGUN = "help_begun"
    OTHER = "other"


class Weight(StrEnum):
    """How much it weighs to the writer, as stored; nothing is made of it."""

    NONE = "none"
    SMALL = "small"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Event:
    """One event. uuid: given to it before it is saved. day: local. next: what I did next."""

    uuid: str
    day: date
    kind: Kind
    body: str = ""
    weight: Weight = Weight.NONE
    next: str = ""

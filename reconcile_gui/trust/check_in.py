"""The week's check-in: eight statements on one's own conduct, never added up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Literal

from reconcile_gui.care.circumstances import Circumstances
from reconcile_gui.care.offered import CheckIn as Offered
from reconcile_gui.care.offered import Offered as Offer

# The three lines below the statements, as the workbook names them.
TextField = Literal["not_done_well", "they_said", "feeling"]

WITHOUT_HARM, LOOKED_AFTER_MYSELF = "6", "8"
NO_CONTACT = "no_contact"
# Chosen: as TRUST says, three times running; and a month so that it never presses.
RUNNING, QUIET_DAYS = 3, 30


class Variant(StrEnum):
    """Which statements are asked, as stored."""

    USUAL = "usual"
    APART = "apart"  # without being fully there when together
    NO_CONTACT = "no_contact"  # one about leaving them alone in place of four


class Answer(StrEnum):
    """An answer to a statement, as stored."""

    NOT_THIS_WEEK = "not_this_week"
    PARTLY = "partly"
    YES = "yes"
    DOES_NOT_APPLY = "does_not_apply"


STATEMENTS: Mapping[Variant, tuple[str, ...]] = MappingProxyType(
    {
        Variant.USUAL: ("1", "2", "3", "4", "5", "6", "7", "8"),
        Variant.APART: ("1", "2", "3", "4", "5", "6", "8"),
        Variant.NO_CONTACT: ("1", "2", NO_CONTACT, "6", "8"),
    }
)


@dataclass(frozen=True, slots=True)
class CheckIn:
    """What was noted on one day. answers: by statement; those left out were not answered."""

    day: date
    variant: Variant
    answers: Mapping[str, Answer] = field(default_factory=dict)
    not_done_well: str = ""
    they_said: str = ""
    feeling: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was noted at all."""
        return not (self.answers or self.not_done_well or self.they_said or self.feeling)


def variant_for(circumstances: Circumstances, offer: Offer) -> Variant:
    """Return which statements fit how the two stand now."""
    if offer.check_in is Offered.NO_CONTACT:
        return Variant.NO_CONTACT
    is_apart = circumstances.people.together == "apart"
    return Variant.APART if is_apart else Variant.USUAL


def wants_help(check_ins: Sequence[CheckIn], told_on: date | None, today: date) -> bool:
    """Tell whether help is worth naming, quietly.

    check_ins: newest first. told_on: when it was named last. True where the same one of
    two statements was "not this week" three times running, once a month at most; on the
    day it was said it stays.
    """
    if told_on is not None and 0 < (today - told_on).days < QUIET_DAYS:
        return False
    newest = [one for one in check_ins if one.day <= today][:RUNNING]
    return len(newest) == RUNNING and any(
        all(one.answers.get(statement) is Answer.NOT_THIS_WEEK for one in newest)
        for statement in (WITHOUT_HARM, LOOKED_AFTER_MYSELF)
    )

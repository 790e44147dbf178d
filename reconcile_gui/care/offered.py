"""What the program offers under each contact status and flag: the one table.

Every tab asks here; none decides for itself. It withholds offers, never the writer's
own words: writing, reading and printing for oneself stay possible under any status.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from reconcile_gui.care.contact import Status
from reconcile_gui.care.flags import Flags


class Giving(StrEnum):
    """What may be given to the other person. A giving that happened can always be logged."""

    AFTER_READINESS = "after_readiness"
    # First the writer says that the letter was asked for, through a worker, a lawyer or
    # a programme, or clearly and freely.
    AFTER_CONFIRMING = "after_confirming"
    # The one-message template only, after its note; a letter waits for a welcome.
    ONE_MESSAGE = "one_message"
    # Not before the agreed time, or before they say more.
    NOT_YET = "not_yet"
    NOT_OFFERED = "not_offered"


class CheckIn(StrEnum):
    """Which statements the weekly check-in has."""

    USUAL = "usual"
    # Statements 3, 4, 5 and 7 give way to one about not contacting them.
    NO_CONTACT = "no_contact"


class TodayRow(StrEnum):
    """The rows Today may show, below its one card."""

    QUESTION = "question"
    LETTER = "letter"
    LETTER_TO_KEEP = "letter_to_keep"
    PROMISES_TO_SELF = "promises_to_self"
    BOUNDARIES = "boundaries"
    LETTING_GO = "letting_go"
    NO_CONTACT_MEANS = "no_contact_means"
    CHECK_IN = "check_in"
    WRITE_FREELY = "write_freely"


@dataclass(frozen=True, slots=True)
class Offered:
    """What is offered.

    may_plan_contact: talk guide, spoken version as a plan, ideas for good times.
    puts_letting_go_first: it stands before apology wherever both are offered.
    promises_to_self: a new promise is to oneself unless changed.
    keeps_letter: a new letter is "keep for myself" unless changed. marks_prints: the
    line "For myself: not to be sent" is on by default. may_print_boundaries: the sheet
    to take to the other person. may_agree_openness: something new is offered to be shown or
    told for a while. asks_whether_they_know: of a promise to them that was not kept; where
    it could press for contact it is not asked. rests_readiness: the sets Readiness and
    Saying it open on a short page that says why. shows_legal_note: "ask a lawyer or a
    legal-aid office".
    shows_safety_first, shows_may_not_owe: the pages "Safety before words" and "You may
    not owe an apology" stand before everything else. today: rows in their order.
    shows_path: the path with its steps. asks_what_they_said: a link to record it.
    """

    giving: Giving
    may_plan_contact: bool
    puts_letting_go_first: bool
    promises_to_self: bool
    keeps_letter: bool
    marks_prints: bool
    may_print_boundaries: bool
    may_agree_openness: bool
    asks_whether_they_know: bool
    check_in: CheckIn
    rests_readiness: bool
    shows_legal_note: bool
    shows_safety_first: bool
    shows_may_not_owe: bool
    today: tuple[TodayRow, ...]
    shows_path: bool
    asks_what_they_said: bool


_OPEN = Offered(
    giving=Giving.AFTER_READINESS,
    may_plan_contact=True,
    puts_letting_go_first=False,
    promises_to_self=False,
    keeps_letter=False,
    marks_prints=False,
    may_print_boundaries=True,
    may_agree_openness=True,
    asks_whether_they_know=True,
    check_in=CheckIn.USUAL,
    rests_readiness=False,
    shows_legal_note=False,
    shows_safety_first=False,
    shows_may_not_owe=False,
    today=(TodayRow.QUESTION, TodayRow.LETTER, TodayRow.CHECK_IN, TodayRow.WRITE_FREELY),
    shows_path=True,
    asks_what_they_said=False,
)
_UNKNOWN = replace(
    _OPEN,
    giving=Giving.ONE_MESSAGE,
    may_plan_contact=False,
    asks_what_they_said=True,
)
_SPACE = replace(
    _UNKNOWN,
    giving=Giving.NOT_YET,
    promises_to_self=True,
    may_print_boundaries=False,
    may_agree_openness=False,
    asks_whether_they_know=False,
    today=(
        TodayRow.QUESTION,
        TodayRow.LETTER,
        TodayRow.PROMISES_TO_SELF,
        TodayRow.CHECK_IN,
        TodayRow.WRITE_FREELY,
    ),
)
_NONE = replace(
    _SPACE,
    giving=Giving.NOT_OFFERED,
    puts_letting_go_first=True,
    keeps_letter=True,
    marks_prints=True,
    check_in=CheckIn.NO_CONTACT,
    rests_readiness=True,
    today=(
        TodayRow.QUESTION,
        TodayRow.LETTER_TO_KEEP,
        TodayRow.PROMISES_TO_SELF,
        TodayRow.NO_CONTACT_MEANS,
        TodayRow.CHECK_IN,
        TodayRow.WRITE_FREELY,
    ),
    shows_path=False,
)
_ORDER = replace(_NONE, shows_legal_note=True)

_BY_STATUS = {
    Status.OPEN: _OPEN,
    Status.UNKNOWN: _UNKNOWN,
    Status.SPACE: _SPACE,
    Status.NONE: _NONE,
    Status.ORDER: _ORDER,
}
# Where somebody was afraid of the writer, giving asks for more than it did.
_GIVING_AFTER_FEAR = {
    Giving.AFTER_READINESS: Giving.AFTER_CONFIRMING,
    Giving.ONE_MESSAGE: Giving.NOT_YET,
}


def offered(status: Status, flags: Flags, *, lets_go: bool = False) -> Offered:
    """Return what is offered under a status and flags.

    lets_go: the writer is on the way of letting go. It withholds nothing: what is begun
    now is to be kept unless they say otherwise, and going back takes one press.
    """
    offer = _BY_STATUS[status]
    if lets_go:
        offer = replace(offer, puts_letting_go_first=True, promises_to_self=True, keeps_letter=True)
    if flags.has_fear:
        # Chosen: no plans for two where one is afraid of the other.
        offer = replace(
            offer,
            may_plan_contact=False,
            may_print_boundaries=False,
            may_agree_openness=False,
            asks_whether_they_know=False,
        )
    if flags.risk_to_other:
        giving = _GIVING_AFTER_FEAR.get(offer.giving, offer.giving)
        offer = replace(offer, giving=giving, shows_safety_first=True)
    if flags.risk_to_me:
        offer = replace(
            offer,
            puts_letting_go_first=True,
            shows_may_not_owe=True,
            today=_without_apology(offer.today),
        )
    return offer


def _without_apology(rows: tuple[TodayRow, ...]) -> tuple[TodayRow, ...]:
    """Return the rows with boundaries and letting go where the letter was."""
    kept = tuple(row for row in rows if row is not TodayRow.LETTER)
    return (kept[0], TodayRow.BOUNDARIES, TodayRow.LETTING_GO, *kept[1:])

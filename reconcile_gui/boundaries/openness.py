"""When an offer of openness may be agreed, where it stands on a day, and when it is over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Literal

from reconcile_gui.boundaries.records import Agreement, Offer
from reconcile_gui.care.contact import Status
from reconcile_gui.care.flags import Flags
from reconcile_gui.care.offered import offered

OfferDay = Literal["start_on", "look_again_on", "end_on"]
# Said in days, so that neither a short month nor a leap day makes it longer.
LOOK_AGAIN_AFTER = timedelta(days=30)
AT_MOST = timedelta(days=90)
# Chosen: long enough to be met by who opens the program once a week; then it is quiet.
ASKS_FOR = timedelta(days=7)


class Standing(StrEnum):
    """Where an agreement stands on a day. The words shown are the view's."""

    DRAFT = "draft"
    TO_COME = "to_come"
    HOLDS = "holds"
    OVER = "over"
    STOPPED = "stopped"


class Missing(StrEnum):
    """What a draft lacks, or has wrong, before it can be agreed."""

    WHAT = "what"
    REASON = "reason"
    AGREED_WITH = "agreed_with"
    LOOK_AGAIN_BEFORE_START = "look_again_before_start"
    LOOK_AGAIN_AFTER_END = "look_again_after_end"
    END_BEFORE_START = "end_before_start"
    END_TOO_LATE = "end_too_late"
    END_IS_PAST = "end_is_past"


class NotNow(StrEnum):
    """Why nothing new is offered. What was agreed before can be read and stopped."""

    FEAR = "fear"
    DISTANCE = "distance"


def not_now(status: Status, flags: Flags) -> NotNow | None:
    """Return why no new agreement is begun or made; None where one may be.

    Fear is said first.
    """
    if offered(status, flags).may_agree_openness:
        return None
    return NotNow.FEAR if flags.has_fear else NotNow.DISTANCE


def lacks(offer: Offer, today: date) -> tuple[Missing, ...]:
    """Return what keeps it from being agreed today, in the order of the form."""
    ends_backwards = offer.end_on < offer.start_on
    found = {
        Missing.WHAT: not offer.body.strip(),
        Missing.REASON: not offer.reason.strip(),
        Missing.AGREED_WITH: not offer.agreed_with.strip(),
        Missing.END_BEFORE_START: ends_backwards,
        Missing.END_TOO_LATE: offer.end_on > latest_end(offer.start_on),
        Missing.END_IS_PAST: offer.end_on < today and not ends_backwards,
        Missing.LOOK_AGAIN_BEFORE_START: offer.look_again_on < offer.start_on,
        Missing.LOOK_AGAIN_AFTER_END: offer.look_again_on > offer.end_on and not ends_backwards,
    }
    return tuple(what for what, is_so in found.items() if is_so)


def standing(agreement: Agreement, today: date) -> Standing:
    """Return where it stands; past its last day it is over by itself."""
    if agreement.is_draft:
        return Standing.DRAFT
    if agreement.stopped_on is not None:
        return Standing.STOPPED
    if today > agreement.offer.end_on:
        return Standing.OVER
    return Standing.HOLDS if today >= agreement.offer.start_on else Standing.TO_COME


def may_stop(agreement: Agreement, today: date) -> bool:
    """Return whether there is anything left to stop."""
    return standing(agreement, today) in (Standing.TO_COME, Standing.HOLDS)


def may_have_stopped_on(agreement: Agreement, day: date, today: date) -> bool:
    """Return whether it can have been stopped on a day: while it was agreed, and not to come."""
    if agreement.agreed_on is None:
        return False
    return agreement.agreed_on <= day <= min(today, agreement.offer.end_on)


def may_offer_again(agreement: Agreement, today: date) -> bool:
    """Return whether the same words may begin anew."""
    return standing(agreement, today) in (Standing.OVER, Standing.STOPPED)


def to_look_at(agreements: Iterable[Agreement], today: date) -> list[Agreement]:
    """Return those whose day to look again has come, for a week and while they hold."""
    return [
        one
        for one in agreements
        if standing(one, today) is Standing.HOLDS
        and timedelta() <= today - one.offer.look_again_on < ASKS_FOR
    ]


def just_over(agreements: Sequence[Agreement], today: date) -> list[Agreement]:
    """Return those whose end came within a week.

    Where something was offered since then, it was decided anew. One that was stopped asks
    for nothing.
    """
    return [
        one
        for one in agreements
        if standing(one, today) is Standing.OVER
        and today - one.offer.end_on <= ASKS_FOR
        and not any(other.offer.start_on > one.offer.end_on for other in agreements)
    ]


def in_order(agreements: Iterable[Agreement], today: date) -> list[Agreement]:
    """Return drafts, then what holds or will, then what is over; the order within stays."""
    ranks = {Standing.DRAFT: 0, Standing.TO_COME: 1, Standing.HOLDS: 1}
    return sorted(agreements, key=lambda one: ranks.get(standing(one, today), 2))


def latest_end(start_on: date) -> date:
    """Return the last day an agreement may name; after it both decide anew."""
    return _after(start_on, AT_MOST)


def new_offer(start_on: date, body: str = "", reason: str = "", agreed_with: str = "") -> Offer:
    """Return an offer with the days it has unless the writer chooses others."""
    return Offer(
        body=body,
        reason=reason,
        agreed_with=agreed_with,
        start_on=start_on,
        look_again_on=_after(start_on, LOOK_AGAIN_AFTER),
        end_on=latest_end(start_on),
    )


def offered_again(before: Offer, today: date) -> Offer:
    """Return the same words as a new offer from today; the old one stays as it was."""
    fresh = new_offer(today)
    return replace(
        before,
        start_on=fresh.start_on,
        look_again_on=fresh.look_again_on,
        end_on=fresh.end_on,
    )


def with_day(offer: Offer, field: OfferDay, day: date | None, today: date) -> Offer:
    """Return the offer with another day; None for the one it has unless chosen.

    With the start the other two move along: how long it is for was chosen, too.
    """
    if field == "start_on":
        start_on = day or today
        by = start_on - offer.start_on
        return replace(
            offer,
            start_on=start_on,
            look_again_on=_after(offer.look_again_on, by),
            end_on=_after(offer.end_on, by),
        )
    usual = new_offer(offer.start_on)
    if field == "look_again_on":
        return replace(offer, look_again_on=day or min(usual.look_again_on, offer.end_on))
    return replace(offer, end_on=day or usual.end_on)


def _after(day: date, by: timedelta) -> date:
    try:
        return day + by
    except OverflowError:
        return date.max if by > timedelta() else date.min

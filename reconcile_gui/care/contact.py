"""How the other person wants contact: a dated log, of which the newest entry holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType

# A status set by mistake can be taken back for so long.
UNDO_FOR = timedelta(minutes=15)


class Status(StrEnum):
    """How the other person wants contact, from the loosest to the strictest."""

    OPEN = "open"
    UNKNOWN = "unknown"
    SPACE = "space"
    NONE = "none"
    ORDER = "order"

    @property
    def strictness(self) -> int:
        """Return 0 for open up to 4 for order."""
        return list(Status).index(self)


# Out of these a loosening waits and is asked about.
STRICT = frozenset({Status.NONE, Status.ORDER})

# What the answers to "How does the other person want contact with you now?" mean. No
# answer makes no entry, and that is unknown.
ORDER_UNSURE = "order_unsure"
STATUS_OF_ANSWER: Mapping[str, Status] = MappingProxyType(
    {
        "welcome": Status.OPEN,
        "space": Status.SPACE,
        # Asked for none, blocked, or went silent after asking to stop: each is a no.
        "no_contact": Status.NONE,
        "order": Status.ORDER,
        # An order in doubt counts as one until the writer knows better.
        ORDER_UNSURE: Status.ORDER,
        "unknown": Status.UNKNOWN,
    }
)


@dataclass(frozen=True, slots=True)
class StatusEntry:
    """One entry of the log, as the writer recorded it; it is never changed.

    recorded_at, effective_at: aware. effective_at is recorded_at, or the beginning of
    the next local day where a loosening waits. said_on: the day it was said, if
    remembered. until_on: the last day of an agreed space. in_their_words,
    what_changed: the other person's words, may be empty. is_not_sure: the writer did
    not know whether there is an order, so it counts as one.
    """

    status: Status
    recorded_at: datetime
    effective_at: datetime
    said_on: date | None = None
    until_on: date | None = None
    in_their_words: str = ""
    what_changed: str = ""
    is_not_sure: bool = False


@dataclass(frozen=True, slots=True)
class StatusDraft:
    """Words that are typed for an entry and not recorded yet; the person's own."""

    in_their_words: str = ""
    what_changed: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds now.

    entry: the entry it comes from; None if nothing was ever answered. has_ended: an
    agreed space is over; the status is unknown until the other person says more.
    waiting: the newest entry, if it takes effect only tomorrow. starts_on: the day on which
    it does, where that is a later one: the clock was set back meanwhile.
    """

    status: Status
    entry: StatusEntry | None = None
    has_ended: bool = False
    waiting: StatusEntry | None = None
    starts_on: date | None = None


class WhatChangedMissing(ValueError):
    """A loosening out of no contact or an order needs what changed, in their words."""


def status_now(
    entries: Sequence[StatusEntry], now: datetime, *, is_imported: bool = False
) -> Standing:
    """Return what holds at `now`.

    entries: the whole log in the order it was written, without what was taken back.
    now: aware, in the writer's own time zone; its date is the local day. is_imported:
    the workbook came from elsewhere; without an entry that counts as no contact.
    The order of writing decides, not the clock: an entry that does not wait holds
    from the moment it was written, even if the clock was set back since.
    """
    _check_aware(now)
    holding = next((entry for entry in reversed(entries) if _has_effect(entry, now)), None)
    waiting = entries[-1] if entries and not _has_effect(entries[-1], now) else None
    starts_on = _later_than_tomorrow(waiting, now)
    if holding is None:
        status = Status.NONE if is_imported else Status.UNKNOWN
        return Standing(status, waiting=waiting, starts_on=starts_on)
    has_ended = holding.until_on is not None and holding.until_on < now.date()
    is_over = holding.status is Status.SPACE and has_ended
    status = Status.UNKNOWN if is_over else holding.status
    return Standing(status, holding, has_ended=is_over, waiting=waiting, starts_on=starts_on)


def must_wait(standing: Standing, status: Status) -> bool:
    """Tell whether recording `status` is a loosening that waits until tomorrow.

    Such a one also asks what changed, in their words. A workbook that came without a
    status has nothing to loosen: its first answer holds at once.
    """
    return (
        standing.entry is not None
        and standing.status in STRICT
        and status.strictness < standing.status.strictness
    )


def new_entry(
    status: Status,
    entries: Sequence[StatusEntry],
    now: datetime,
    *,
    said_on: date | None = None,
    until_on: date | None = None,
    in_their_words: str = "",
    what_changed: str = "",
    is_not_sure: bool = False,
) -> StatusEntry:
    """Return the entry to append to the log for a status recorded `now`.

    now: as for `status_now`. Raises WhatChangedMissing where a loosening says nothing
    about what changed, ValueError for a date without a space or for doubt without an
    order. This is a friction, not a lock: the machine belongs to the writer.
    """
    if until_on is not None and status is not Status.SPACE:
        raise ValueError("Only a space has a last day")
    if is_not_sure and status is not Status.ORDER:
        raise ValueError("Only an order can be in doubt")
    waits = must_wait(status_now(entries, now), status)
    if waits and not what_changed.strip():
        raise WhatChangedMissing("What changed is not said")
    return StatusEntry(
        status=status,
        recorded_at=now,
        effective_at=_tomorrow(now) if waits else now,
        said_on=said_on,
        until_on=until_on,
        in_their_words=in_their_words,
        what_changed=what_changed,
        is_not_sure=is_not_sure,
    )


def can_take_back(entries: Sequence[StatusEntry], now: datetime) -> bool:
    """Tell whether the newest entry may still be taken back as a slip."""
    _check_aware(now)
    return bool(entries) and timedelta(0) <= now - entries[-1].recorded_at <= UNDO_FOR


def _has_effect(entry: StatusEntry, now: datetime) -> bool:
    return entry.effective_at <= max(entry.recorded_at, now)


def _later_than_tomorrow(waiting: StatusEntry | None, now: datetime) -> date | None:
    if waiting is None or waiting.effective_at <= _tomorrow(now):
        return None
    return waiting.effective_at.astimezone(now.tzinfo).date()


def _tomorrow(now: datetime) -> datetime:
    return datetime.combine(now.date() + timedelta(days=1), time(), tzinfo=now.tzinfo)


def _check_aware(now: datetime) -> None:
    if now.tzinfo is None:
        raise ValueError("A time without its zone has no local day")

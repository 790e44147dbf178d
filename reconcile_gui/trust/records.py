"""What Trust keeps: promises, their days with an outcome, and how outcomes were changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reconcile_gui.trust.repeats import Repeat, Rule


class Outcome(StrEnum):
    """What became of a promise on one of its days, as stored."""

    OPEN = "open"  # nothing recorded; past its day it stays open until the writer decides
    KEPT = "kept"
    LATE = "late"  # done after its day
    NOT_KEPT = "not_kept"
    RELEASED = "released"  # no longer wanted, or contact has ended
    REPLACED = "replaced"  # changed by the writer, before its day


class Knows(StrEnum):
    """Whether the other person knows of a promise that was not kept, as stored."""

    FROM_ME = "from_me"
    OTHERWISE = "otherwise"  # they heard or saw it without the writer
    NOT_YET = "not_yet"
    UNSURE = "unsure"
    NOT_SAID = "not_said"  # the writer would rather not say


class ToWhom(StrEnum):
    """To whom a promise was made, as stored."""

    PARTNER = "partner"
    SELF = "self"
    OTHER = "other"  # someone else, by name


class Size(StrEnum):
    """How large a promise is to the writer, as stored."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class Due(StrEnum):
    """Where today stands to the day of a promise."""

    TODAY = "today"
    PAST = "past"
    COMING = "coming"
    NO_DAY = "no_day"


@dataclass(frozen=True, slots=True)
class Offer:
    """One outcome that may be given now. key: its letter; done_on: the day to note with it."""

    outcome: Outcome
    key: str
    done_on: date | None


@dataclass(frozen=True, slots=True)
class Terms:
    """What a promise says, as the form holds it.

    to_name: filled only for someone else. due_on: None where no day was named; of what
    repeats the day it begins on.
    """

    body: str
    to_whom: ToWhom
    to_name: str
    size: Size
    made_on: date
    due_on: date | None
    repeat: Repeat | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """What was promised. made_on: local day, editable. entered_on: when it was typed in."""

    id: int
    uuid: str
    body: str
    to_whom: ToWhom
    to_name: str
    size: Size
    made_on: date
    entered_on: date


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One day of a promise and what became of it.

    id: of its row; of a day still to come that is only computed, minus that of its promise.
    due_on: None where no day was named. done_on: the local day a kept or late one was
    done; without a due day also the day it was found not kept. entered_on: when this
    day was set. recorded_on: when the outcome was. note: what the writer did next. knows:
    whether the other person does, as far as the writer said; told of what was not kept.
    """

    id: int
    promise_id: int
    due_on: date | None
    outcome: Outcome
    done_on: date | None
    entered_on: date
    recorded_on: date | None = None
    note: str = ""
    replaced_by_id: int | None = None
    knows: Knows | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """One step in the history of an outcome. recorded_on: the local day it was taken."""

    from_outcome: Outcome
    to_outcome: Outcome
    from_done_on: date | None
    to_done_on: date | None
    recorded_on: date


@dataclass(frozen=True, slots=True)
class Correction:
    """An outcome that was put right. due_on: the day it is of; None without one."""

    due_on: date | None
    change: Change


@dataclass(frozen=True, slots=True)
class PromiseHistory:
    """What a promise was before.

    rules: every way of repeating, in the order in which they came into force. corrected:
    of the newest day first. letter_id: of the letter that its words come from, if that is
    there.
    """

    rules: tuple[Rule, ...] = ()
    corrected: tuple[Correction, ...] = ()
    letter_id: int | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """An outcome that counts, and the one day it counts by. size: of the promise."""

    outcome: Outcome
    day: date
    size: Size = Size.SMALL


@dataclass(frozen=True, slots=True)
class LastTime:
    """What became of the same promise before: the day it counts by, and the outcome."""

    day: date
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list: a promise on one of its days. rule: how it repeats, if it does."""

    promise: Promise
    occurrence: Occurrence
    last_time: LastTime | None = None
    rule: Rule | None = None

    @property
    def terms(self) -> Terms:
        """What the form shows of it."""
        promise = self.promise
        return Terms(
            body=promise.body,
            to_whom=promise.to_whom,
            to_name=promise.to_name,
            size=promise.size,
            made_on=promise.made_on,
            due_on=self.rule.from_on if self.rule else self.occurrence.due_on,
            repeat=self.rule.repeat if self.rule else None,
        )


@dataclass(frozen=True, slots=True)
class Asked:
    """An open line as it stands today, and what may be said of it."""

    line: Line
    due: Due
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class PastLine:
    """A settled line with its history, oldest step first. became: the promise made of it.

    rules: how the promise repeated, in the order in which these came into force.
    """

    line: Line
    history: tuple[Change, ...] = ()
    became: str = ""
    rules: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class DayLine:
    """A promise on a day of the calendar, and where today stands to its due day."""

    day: date
    line: Line
    due: Due


@dataclass(frozen=True, slots=True)
class Page:
    """What Trust shows at first sight.

    lines: the open ones, of each that repeats also the next to come. past: how many lines
    are settled, counted or not. is_behind: days that have come are not in the workbook yet.
    """

    lines: tuple[Line, ...]
    past: int
    is_behind: bool = False


@dataclass(frozen=True, slots=True)
class PromisesPlace:
    """What is open around the promises. form: uuid of the one in the form, or empty."""

    form: str
    shows_past: bool
    shows_calendar: bool


@dataclass(frozen=True, slots=True)
class TrustPlace:
    """What is in front in Trust."""

    is_checking_in: bool
    is_from_today: bool
    promises: PromisesPlace

"""What Reflect keeps: answers, marks, own questions and journal entries."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from reconcile_gui.text.names import PartnerWords

BETWEEN = " · "  # a title and the words after it


@dataclass(frozen=True, slots=True)
class Answer:
    """What was written to one question on one local day.

    question_text and language are those shown on that day; they stay when the
    question is worded anew later.
    """

    id: int
    question_id: str
    question_text: str
    language: str
    day: date
    body: str


class Mark(StrEnum):
    """What the writer said instead of answering."""

    SKIPPED = "skipped"
    NOT_TODAY = "not_today"


@dataclass(frozen=True, slots=True)
class QuestionMark:
    """A mark on a question. day: local; "not today" holds for that day alone."""

    question_id: str
    day: date
    mark: Mark


@dataclass(frozen=True, slots=True)
class OwnQuestion:
    """A question the writer added. set_id: of the set it was put into, or empty."""

    id: int
    uuid: str
    body: str
    set_id: str = ""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """A free page. day: the local day it is of, which the writer may change."""

    id: int
    uuid: str
    day: date
    body: str
    title: str = ""

    @property
    def beginning(self) -> str:
        """Return its title and first words in one line."""
        return BETWEEN.join(part for part in (self.title.strip(), self.body) if part)


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The uuids of the pages written before and after one, in the order of days; "" for none."""

    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the writer stopped: the question last in front of them, and the day."""

    question_id: str
    day: date


@dataclass(frozen=True, slots=True)
class Found:
    """A row that holds the words looked for.

    kind, row_id: its table and id. question_id: of an answer; uuid: of a journal page;
    else empty. day: None where it has none. around: the text around the words.
    """

    kind: str
    question_id: str
    uuid: str
    row_id: int
    day: date | None
    around: str


class NoPlans(StrEnum):
    """Why being in touch is not to be planned now."""

    ORDER = "order"
    NO_CONTACT = "no_contact"
    SPACE = "space"
    UNKNOWN = "unknown"
    FEAR = "fear"


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stand with the other person, as far as questions are concerned.

    rests_giving: the sets about giving a letter open on a page that says why.
    is_order: an order, and not a request, asks for that. keeps_letter: letters are for
    keeping and promises for oneself. may_owe_apology: a letter may be put forward.
    promises_to_self: a promise is to oneself unless changed. lets_go: the writer is on the
    way of letting go.
    no_plans: why being in touch is not to be planned now; None where it may be.
    """

    partner: PartnerWords
    rests_giving: bool = False
    is_order: bool = False
    keeps_letter: bool = False
    may_owe_apology: bool = True
    promises_to_self: bool = False
    lets_go: bool = False
    no_plans: NoPlans | None = None

    @property
    def may_plan_contact(self) -> bool:
        """Whether being in touch may be planned."""
        return self.no_plans is None


@dataclass(frozen=True, slots=True)
class ReflectPlace:
    """What is in front in Reflect.

    key: of its question, journal page, own question or guide; "" for the list of guides.
    entry: uuid of the entry that is open in a guide.
    """

    page: Literal["question", "journal", "own", "guide", "letting_go"]
    key: str
    entry: str = ""

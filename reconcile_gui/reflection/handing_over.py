"""What an answer can become elsewhere: words in a letter, a promise, a boundary."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reconcile_gui.reflection.questions import LETTER_FEED, Question
from reconcile_gui.reflection.records import Answer, Standing


class Goal(StrEnum):
    """Where a copy goes."""

    LETTER = "letter"
    PROMISE = "promise"
    BOUNDARY = "boundary"


@dataclass(frozen=True, slots=True)
class LetterChoice:
    """A letter that words can go into. title: may be empty; begun_on: local day."""

    id: int
    title: str
    begun_on: date


@dataclass(frozen=True, slots=True)
class Original:
    """What a copy is made of: table and id of its row, and the words.

    before_letter: said before a copy goes into a letter, or "". parts: of a letter that it
    is likely to belong in. is_theirs: it says what the other person has said. for_oneself:
    a promise made of it is one to oneself, unless the writer says otherwise.
    """

    kind: str
    row_id: int
    body: str
    before_letter: str = ""
    parts: tuple[str, ...] = ()
    is_theirs: bool = False
    for_oneself: bool = False


@dataclass(frozen=True, slots=True)
class HandOver:
    """A copy of what was written, on its way. Which fields hold depends on the goal.

    from_kind, from_id: table and id of the row it was copied from. letter_id: 0 for a new
    letter. part: of the letter. to_partner: whom a promise is made to, else to oneself;
    due_on: its day. is_theirs: the other person told it, else the boundary is one's own.
    """

    goal: Goal
    from_kind: str
    from_id: int
    text: str
    letter_id: int = 0
    part: str = ""
    to_partner: bool = False
    due_on: date | None = None
    is_theirs: bool = False


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What became of a copy. kind, row_id: table and id of the row that holds the words."""

    goal: Goal
    kind: str
    row_id: int


def goals_of(question: Question, standing: Standing) -> tuple[Goal, ...]:
    """Return what may be made of an answer: what its question feeds, in the fixed order.

    A question of the writer's own feeds everything. No letter is put forward to someone
    who may not owe an apology.
    """
    goals = [
        goal
        for goal in Goal
        if question.is_own or any(feed.split(":")[0] == goal for feed in question.feeds)
    ]
    return tuple(goal for goal in goals if goal is not Goal.LETTER or standing.may_owe_apology)


def original_of(question: Question, answer: Answer) -> Original:
    """Return an answer as what a copy can be made of."""
    return Original(
        "answer",
        answer.id,
        answer.body,
        question.before_letter,
        parts_of(question),
        is_theirs(question),
    )


def parts_of(question: Question) -> tuple[str, ...]:
    """Return the parts of a letter that an answer is likely to belong in."""
    return tuple(
        feed.removeprefix(LETTER_FEED) for feed in question.feeds if feed.startswith(LETTER_FEED)
    )


def is_theirs(question: Question) -> bool:
    """Tell whether the question asks for what the other person has said."""
    return "boundary:theirs" in question.feeds


def _no_letters(answer: Callable[[list[LetterChoice]], None]) -> None:
    answer([])


@dataclass(frozen=True, slots=True)
class Receivers:
    """What the other tabs can take, handed in by the window.

    parts: id and title of each part of a letter, in order. ask_letters: calls back with the
    letters there are.
    """

    parts: tuple[tuple[str, str], ...] = ()
    ask_letters: Callable[[Callable[[list[LetterChoice]], None]], None] = _no_letters

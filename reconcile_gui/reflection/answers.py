"""Which row an answer belongs to, what a question's state is, which one comes next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from reconcile_gui.care.circumstances import LETTING_GO
from reconcile_gui.reflection.left_out import NOTHING_LEFT_OUT, LeftOut
from reconcile_gui.reflection.questions import Question, QuestionBank, QuestionSet
from reconcile_gui.reflection.records import Answer, Mark, OwnQuestion, Place, QuestionMark

# Sets about giving and saying the letter; closed while contact is not wanted.
SETS_ABOUT_GIVING = frozenset({"G", "H"})
# What is repaired together; never put forward where letting go comes first.
SETS_ABOUT_REPAIR = frozenset({"I"})

# Chosen: what the writer's own place on the path most likely asks for, in order.
_SETS_BY_STAGE: Mapping[str, tuple[str, ...]] = {
    "give_space": ("A", "C", "J"),
    "understand": ("A", "B", "D", "E"),
    "get_ready": ("E", "B", "G"),
    "apologise": ("G", "H"),
    "repair": ("I", "J"),
    "look_again": ("J", "F", "I"),
    LETTING_GO: ("L", "K", "J"),
}
# Chosen: after a no, writing for oneself: letting go, what happened, growth.
_SETS_AFTER_A_NO = ("L", "A", "B", "J")
# Someone who may be the one being hurt is not led towards an apology.
_SETS_AT_RISK = ("F", "L", "J")


class Step(StrEnum):
    """What saving an answer does to its rows."""

    NOTHING = "nothing"
    INSERT = "insert"
    UPDATE = "update"
    BRING_BACK = "bring back"  # today's row lies in the bin: out of it, with the new words
    BIN = "bin"


def step_for(body: str, *, has_row_today: bool, has_binned_row_today: bool) -> Step:
    """Return what to do with the words in the editor, for one question and day.

    One day has one row; a later day starts a new one, so what was written
    before stays. No words make no row: today's row goes to the bin with its last
    words, and comes back when something is typed again that day.
    """
    if not body.strip():
        return Step.BIN if has_row_today else Step.NOTHING
    if has_row_today:
        return Step.UPDATE
    return Step.BRING_BACK if has_binned_row_today else Step.INSERT


class State(StrEnum):
    """What the list says about a question."""

    OPEN = "open"
    TODAY = "today"  # answered today
    ANSWERED = "answered"
    SKIPPED = "skipped"
    NOT_TODAY = "not_today"


@dataclass(frozen=True, slots=True)
class AnswerDays:
    """What the list needs to know: the newest answer day and mark per question."""

    answered: Mapping[str, date]
    marks: Mapping[str, QuestionMark]

    def state(self, question_id: str, today: date) -> State:
        """Return a question's state; words written outweigh a mark."""
        answered = self.answered.get(question_id)
        if answered == today:
            return State.TODAY
        mark = self.marks.get(question_id)
        if mark and mark.mark is Mark.NOT_TODAY and mark.day == today:
            return State.NOT_TODAY
        if answered is not None:
            return State.ANSWERED
        if mark and mark.mark is Mark.SKIPPED:
            return State.SKIPPED
        return State.OPEN

    def answered_in(self, questions: Iterable[Question]) -> int:
        """Return how many of these questions have an answer."""
        return sum(question.id in self.answered for question in questions)


NO_ANSWERS = AnswerDays({}, {})


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the list of sets shows and what not, and where the writer stopped.

    in_guides: how many entries each guide has, by its id.
    """

    days: AnswerDays = NO_ANSWERS
    own: tuple[OwnQuestion, ...] = ()
    place: Place | None = None
    left_out: LeftOut = NOTHING_LEFT_OUT
    in_guides: Mapping[str, int] = field(default_factory=dict)


def newest_first(answers: Iterable[Answer]) -> list[Answer]:
    """Return answers with the newest day first."""
    return sorted(answers, key=lambda answer: (answer.day, answer.id), reverse=True)


def answer_for_field(answers: Sequence[Answer], today: date) -> Answer | None:
    """Return the answer to write on: today's, else the newest before, else the newest.

    After the clock was set back, or in a zone further west, there may be one of a later
    day. Standing in the field it would be written over what was written today.
    """
    in_order = newest_first(answers)
    until_now = [one for one in in_order if one.day <= today]
    return next(iter(until_now or in_order), None)


def earlier_answers(answers: Sequence[Answer], shown: Answer | None) -> list[Answer]:
    """Return what stands under the editor: every answer but the one in it."""
    return [one for one in newest_first(answers) if shown is None or one.id != shown.id]


def neighbour(questions: Sequence[Question], question_id: str, step: int) -> Question | None:
    """Return the question `step` places on (1 or -1), or None at the ends."""
    ids = [question.id for question in questions]
    place = ids.index(question_id) + step if question_id in ids else 0
    return questions[place] if 0 <= place < len(questions) else None


def next_unanswered(
    questions: Sequence[Question], question_id: str, days: AnswerDays, today: date
) -> Question | None:
    """Return the next question that is open, after this one and then from the top.

    None if every other one is answered, skipped or put off for today: what was
    skipped is not asked again.
    """
    ids = [question.id for question in questions]
    start = ids.index(question_id) + 1 if question_id in ids else 0
    around = [*questions[start:], *questions[:start]]
    return next(
        (
            one
            for one in around
            if one.id != question_id and days.state(one.id, today) is State.OPEN
        ),
        None,
    )


def next_question(
    questions: Sequence[Question], question_id: str, days: AnswerDays, today: date
) -> Question | None:
    """Return where *Next question* leads: the next open one, else the next in order."""
    return next_unanswered(questions, question_id, days, today) or neighbour(
        questions, question_id, 1
    )


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The question put forward on Today.

    left_on: the day it was in front of the writer last, where they stopped; else None.
    has_words: whether something was written then, and not only read.
    """

    question: Question
    left_on: date | None = None
    has_words: bool = False


def question_for_today(
    bank: QuestionBank,
    days: AnswerDays,
    today: date,
    *,
    place: Place | None = None,
    stage: str = "",
    status: str = "unknown",
    risk_to_me: bool = False,
    risk_to_other: bool = False,
    passed_over: frozenset[str] = frozenset(),
    left_out: LeftOut = NOTHING_LEFT_OUT,
) -> Suggestion | None:
    """Return one question for Today, or None when nothing is left to ask.

    Where the writer stopped comes first, answered or not; then the first open
    question of the sets that fit status and path; then any open one. Heavy
    questions are never put forward, but for one that is half written, nor what was
    skipped or put off for today, nor how to give a letter unless contact is welcome
    and nobody is afraid of the other one, nor repair where letting go comes first.
    stage: a stage of the path, or "". passed_over: ids already turned down today.
    left_out: nothing of it, not even what is half written.
    """
    sets = _sets_in_order(
        left_out.listed(bank), stage, status, risk_to_me=risk_to_me, risk_to_other=risk_to_other
    )
    if place and place.question_id not in passed_over:
        offered = (one for each in sets for one in each.questions if one.id == place.question_id)
        if (stopped := next(offered, None)) and _may_return(days, stopped, today):
            written_on = days.answered.get(stopped.id)
            has_words = written_on is not None and written_on >= place.day
            if has_words or not stopped.is_heavy:
                return Suggestion(stopped, place.day, has_words=has_words)
    for each in sets:
        for question in each.questions:
            if question.is_heavy or question.id in passed_over:
                continue
            if days.state(question.id, today) is State.OPEN:
                return Suggestion(question)
    return None


def open_questions(sets: Iterable[QuestionSet], closed: frozenset[str]) -> list[Question]:
    """Return the questions one can walk through, in order."""
    return [one for each in sets if each.id not in closed for one in each.questions]


def _may_return(days: AnswerDays, question: Question, today: date) -> bool:
    return days.state(question.id, today) not in (State.SKIPPED, State.NOT_TODAY)


def _sets_in_order(
    listed: Iterable[QuestionSet],
    stage: str,
    status: str,
    *,
    risk_to_me: bool,
    risk_to_other: bool,
) -> list[QuestionSet]:
    first: tuple[str, ...]
    if risk_to_me:
        first = _SETS_AT_RISK
    elif status in ("none", "order"):
        first = _SETS_AFTER_A_NO
    else:
        first = _SETS_BY_STAGE.get(stage, ())
    may_give = status == "open" and not (risk_to_me or risk_to_other)
    held_back = frozenset() if may_give else SETS_ABOUT_GIVING
    if risk_to_me or status in ("none", "order") or stage == LETTING_GO:
        held_back |= SETS_ABOUT_REPAIR
    sets = [one for one in listed if one.id not in held_back]
    return sorted(sets, key=lambda one: first.index(one.id) if one.id in first else len(first))

"""The question bank: sets, questions and where they come from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from reconcile_gui.reflection.records import OwnQuestion
from reconcile_gui.text.checked import FileProblem
from reconcile_gui.text.names import PartnerWords, fill_partner

OWN_PREFIX = "own-"
LETTING_GO_SET = "L"
# "Who is with you in this, and what helps on a bad night?"
NIGHT_QUESTION = "L10"
OPENNESS_QUESTION = "I7"  # has a place of its own, beside the boundaries
OWN_SET = "own"
LETTER_FEED = "letter:"


@dataclass(frozen=True, slots=True)
class Source:
    """A work a question leans on.

    author: empty where a title says it all. year: None where there is none.
    is_read: read for this program; what is only recalled is further reading.
    note: how the question differs from it ("turned round"), or "".
    """

    key: str
    title: str
    kind: str
    is_read: bool
    author: str = ""
    year: int | None = None
    note: str = ""

    @property
    def is_work(self) -> bool:
        """Tell whether the title is the name of a work, set in italics."""
        return self.kind != "practice"


@dataclass(frozen=True, slots=True)
class Question:
    """One question as the bank holds it, {partner} not yet filled in.

    feeds: "letter:what", "boundary", "boundary:theirs", "promise". before_letter: said
    before a copy of the answer goes into a letter, or "". has_care: a quiet link to Help
    and safety stands beside the answer; asks_afraid: with a way to say that one has been
    afraid. is_heavy: never put forward by itself.
    is_own: written by the user, whose words are never filled in. language: that of its
    text; "" for the user's own.
    """

    id: str
    title: str
    text: str
    why: str = ""
    sources: tuple[Source, ...] = ()
    feeds: tuple[str, ...] = ()
    before_letter: str = ""
    has_care: bool = False
    asks_afraid: bool = False
    is_heavy: bool = False
    is_own: bool = False
    language: str = ""

    def text_for(self, words: PartnerWords) -> str:
        """Return the question as shown, which is also how an answer keeps it."""
        return self.text if self.is_own else fill_partner(self.text, words)

    def why_for(self, words: PartnerWords) -> str:
        """Return the reason as shown."""
        return self.why if self.is_own else fill_partner(self.why, words)


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """A set in its fixed order; the id is one capital letter."""

    id: str
    name: str
    intro: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class QuestionBank:
    """All sets, in their order, and what had to be left out.

    language: that of the program; a question that is not there in it has its own.
    """

    language: str
    sets: tuple[QuestionSet, ...]
    problems: tuple[FileProblem, ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        """Return every question in the order of the sets."""
        return tuple(question for one in self.sets for question in one.questions)

    def question(self, question_id: str) -> Question | None:
        """Return the question with this id, or None."""
        return next((one for one in self.questions if one.id == question_id), None)

    def first_of(self, set_id: str) -> Question | None:
        """Return the first question of a set, or None; its file may have been unusable."""
        found = (question for one in self.sets if one.id == set_id for question in one.questions)
        return next(found, None)

    def set_of(self, question_id: str) -> QuestionSet | None:
        """Return the set that holds the question with this id, or None."""
        for one in self.sets:
            if any(question.id == question_id for question in one.questions):
                return one
        return None


def with_own(bank: QuestionBank, name: str, own: Iterable[OwnQuestion]) -> QuestionBank:
    """Return the bank with the writer's own questions.

    One that was put into a set stands at its end; the others are the last set. So is one
    whose set is not there.
    """
    known = {one.id for one in bank.sets}
    homes: dict[str, list[Question]] = {}
    for one in own:
        asked = Question(
            f"{OWN_PREFIX}{one.uuid}", " ".join(one.body.split()), one.body, is_own=True
        )
        homes.setdefault(one.set_id if one.set_id in known else OWN_SET, []).append(asked)
    sets = [
        replace(each, questions=(*each.questions, *homes.get(each.id, ()))) for each in bank.sets
    ]
    last = QuestionSet(OWN_SET, name, "", tuple(homes.get(OWN_SET, ())))
    return replace(bank, sets=(*sets, last))

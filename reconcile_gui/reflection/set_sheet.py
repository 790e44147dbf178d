"""A set of questions on paper: which of them, with which answers, and where to write.

PRIVACY: for the writer alone. Nothing of it names who wrote it, when it was made or where.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from reconcile_gui.letter.listed import ListedEntry, ListedGroup, ListedPage
from reconcile_gui.reflection.answers import newest_first
from reconcile_gui.reflection.questions import Question, QuestionSet
from reconcile_gui.reflection.records import Answer
from reconcile_gui.text.names import PartnerWords

# Chosen: three questions on a page, each with room for some sentences by hand.
LINES_TO_WRITE = 6


class WithAnswers(StrEnum):
    """What stands under a question."""

    NONE = "none"  # room to write
    NEWEST = "newest"
    ALL = "all"  # each with its day, the oldest first


@dataclass(frozen=True, slots=True)
class SetSheetChoice:
    """What is to stand on the sheet.

    with_unanswered: also questions without an answer, with room to write. not_to_send:
    whether each page says so. paper: as in `letter.look`.
    """

    answers: WithAnswers = WithAnswers.NEWEST
    with_unanswered: bool = False
    with_why: bool = True
    with_heavy: bool = True
    not_to_send: bool = False
    paper: str = "a4"


@dataclass(frozen=True, slots=True)
class SetOnPaper:
    """A set, what was written in it, and how the other person is named in its questions."""

    questions: QuestionSet
    answers: tuple[Answer, ...]
    partner: PartnerWords

    @property
    def has_answers(self) -> bool:
        """Tell whether anything was written in it."""
        return bool(self.answers)

    @property
    def has_heavy(self) -> bool:
        """Tell whether there are heavy questions among its own."""
        return any(one.is_heavy for one in self.questions.questions)


@dataclass(frozen=True, slots=True)
class SetSheetWords:
    """Everything such a sheet says beside questions and answers.

    translate: gives the words of a context in the person's language. day: a day in words,
    with its year.
    """

    translate: Callable[[str, str], str]
    day: Callable[[date], str]
    language: str = "en"
    region: str | None = None

    def page(self, of: SetOnPaper, choice: SetSheetChoice) -> ListedPage:
        """Return the sheet of a set, ready to be printed; without groups where it is empty."""
        entries = tuple(self._entries(of, choice))
        return ListedPage(
            title=of.questions.name,
            groups=(ListedGroup("", entries),) if entries else (),
            about=of.questions.intro,
            not_to_send=choice.not_to_send,
            paper=choice.paper,
            language=self.language,
            region=self.region,
        )

    def _entries(self, of: SetOnPaper, choice: SetSheetChoice) -> Iterator[ListedEntry]:
        for one in of.questions.questions:
            if one.is_heavy and not choice.with_heavy:
                continue
            answers = self._answers(of, one, choice.answers)
            if answers or choice.with_unanswered or choice.answers is WithAnswers.NONE:
                yield ListedEntry(
                    one.text_for(of.partner),
                    tuple(self._fields(answers, one.text_for(of.partner))),
                    note=one.why_for(of.partner) * choice.with_why,
                    room=0 if answers else LINES_TO_WRITE,
                )

    @staticmethod
    def _answers(of: SetOnPaper, one: Question, wanted: WithAnswers) -> list[Answer]:
        """Return the answers to print under a question, the oldest first."""
        its = newest_first(each for each in of.answers if each.question_id == one.id)
        many = {WithAnswers.NONE: 0, WithAnswers.NEWEST: 1, WithAnswers.ALL: len(its)}[wanted]
        return its[:many][::-1]

    def _fields(self, answers: list[Answer], asked: str) -> Iterator[tuple[str, str]]:
        for each in answers:
            # A question worded anew since: what was answered is what was asked then.
            if each.question_text.split() != asked.split():
                yield self.translate("Sets", "Asked then"), each.question_text
            yield self.day(each.day), each.body

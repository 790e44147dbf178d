"""Walking from question to question: what is shown next, and where answers go."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from reconcile_gui.qtkit.page_told import tell_page
from reconcile_gui.reflection import store
from reconcile_gui.reflection.answers import (
    SETS_ABOUT_GIVING,
    AnswerDays,
    State,
    neighbour,
    next_question,
    next_unanswered,
    open_questions,
)
from reconcile_gui.reflection.guides.entries import rests
from reconcile_gui.reflection.guides.guide import NO_GUIDES, GuideShelf
from reconcile_gui.reflection.hand_over_panel import Copying
from reconcile_gui.reflection.handing_over import Goal, Receivers, goals_of, original_of
from reconcile_gui.reflection.left_out import NOTHING_LEFT_OUT, LeftOut
from reconcile_gui.reflection.question_page import Asked, QuestionPage
from reconcile_gui.reflection.questions import OPENNESS_QUESTION
from reconcile_gui.reflection.records import Mark, OwnQuestion, Standing

if TYPE_CHECKING:
    from collections.abc import Callable

    from reconcile_gui.clock import Clock
    from reconcile_gui.qtkit.session import Session
    from reconcile_gui.qtkit.theme import Theme
    from reconcile_gui.reflection.questions import Question, QuestionBank
    from reconcile_gui.reflection.records import Answer


@dataclass(frozen=True, slots=True)
class Ground:
    """What one can walk on. bank: own questions included. own: those, in their order."""

    bank: QuestionBank
    days: AnswerDays
    standing: Standing
    left_out: LeftOut = NOTHING_LEFT_OUT
    own: tuple[OwnQuestion, ...] = ()
    guides: GuideShelf = NO_GUIDES

    @property
    def resting(self) -> frozenset[str]:
        """The sets that open on a page saying why they rest."""
        return SETS_ABOUT_GIVING if self.standing.rests_giving else frozenset()

    @property
    def printable(self) -> frozenset[str]:
        """The sets that may go to paper: none that rests, for a sheet would ask all the same."""
        return frozenset(one.id for one in self.bank.sets) - self.resting

    @property
    def findable(self) -> list[Question]:
        """Every question one can come to by looking for it, in order."""
        return open_questions(self.bank.sets, self.resting)

    @property
    def questions(self) -> list[Question]:
        """Every question one comes to by walking, in order."""
        return open_questions(self.left_out.listed(self.bank), self.resting)

    def around(self, question_id: str) -> list[Question]:
        """Return what one walks through, with this question in its place among it."""
        walked = {one.id for one in self.questions} | {question_id}
        return [one for one in self.bank.questions if one.id in walked]


class AnsweringPage(QuestionPage):
    """A question page that reads, saves and knows the way on.

    The page changes all at once, when the answers to the next question are here:
    what is typed until then still goes to the question that is to be seen.
    """

    opened = Signal(str)  # id of the question now on the page, opened by the person

    def __init__(
        self,
        session: Session,
        theme: Theme,
        clock: Clock,
        ground: Ground,
        origin: object,
        receivers: Receivers,
    ) -> None:
        """origin: who the writes of this page are said to come from."""
        super().__init__(theme, clock, receivers)
        self._session = session
        self._origin = origin
        self._ground = ground
        self._wanted = ""  # the question on the page, or on its way there
        self.words_changed.connect(self._save)
        self.previous_wanted.connect(self.go_back)
        self.following_wanted.connect(self.go_on)
        self.next_wanted.connect(self.go_next)
        self.skip_wanted.connect(self.skip)
        self.put_off_wanted.connect(self.put_off)
        self.copy_wanted.connect(self._on_copy)

    @property
    def wanted(self) -> str:
        """Id of the question on the page, or on its way there; or empty."""
        return self._wanted

    @property
    def ground(self) -> Ground:
        """What one walks on now."""
        return self._ground

    def take_ground(self, ground: Ground) -> None:
        """Walk on this from now on; the question on the page is named anew."""
        self._ground = ground
        if self.asked is not None and (asked := self._asked_for(self.asked.question.id)):
            self.change_words(asked)
            self._offer(asked)

    def open(
        self, question_id: str, *, write: bool, by_hand: bool = True, answer_id: int = 0
    ) -> None:
        """Bring a question to the page; nothing happens for an unknown one.

        write: put the caret into its field, or into an earlier answer of this id.
        by_hand: the person asked for it, so this is where they stop if they leave now.
        """
        if self._asked_for(question_id) is None:
            return
        is_here = self.asked is not None and self.asked.question.id == question_id
        if is_here and self._wanted == question_id:
            self._arrive(question_id, write=write, by_hand=by_hand, answer_id=answer_id)
            return
        self._wanted = question_id
        arrive = partial(
            self._arrive, question_id, write=write, by_hand=by_hand, answer_id=answer_id
        )
        self._session.read(
            store.answers_to(question_id), partial(self._on_answers, question_id, arrive)
        )

    def open_set(self, set_id: str) -> None:
        """Bring the first open question of a set to the page, else its first."""
        bank, today = self._ground.bank, self.clock.today()
        listed = self._ground.left_out.listed(bank)
        questions = [each for one in listed if one.id == set_id for each in one.questions]
        first = next_unanswered(questions, "", self._ground.days, today) or bank.first_of(set_id)
        if first is not None:
            self.open(first.id, write=False)

    def give_way(self) -> bool:
        """Go on to what is in the list; tell whether there is anything."""
        ground, here = self._ground, self._wanted
        there = next((one for one in ground.questions if one.id == here), None) or next_question(
            ground.around(here), here, ground.days, self.clock.today()
        )
        if there is not None:
            self.open(there.id, write=False)
        return there is not None

    def reload(self) -> None:
        """Read the answers anew; unsaved words stay."""
        if self._wanted:
            self._session.read(
                store.answers_to(self._wanted), partial(self._on_reread, self._wanted)
            )

    def clear(self) -> None:
        """Forget every word of the person."""
        super().clear()
        self._wanted = ""

    @Slot()
    def go_back(self) -> None:
        """Open the question before, in the order of the list."""
        self._go(neighbour(self._ground.around(self._wanted), self._wanted, -1))

    @Slot()
    def go_on(self) -> None:
        """Open the question after, in the order of the list."""
        self._go(neighbour(self._ground.around(self._wanted), self._wanted, 1))

    @Slot()
    def go_next(self) -> None:
        """Open the next question that is open."""
        ground, here, today = self._ground, self._wanted, self.clock.today()
        self._go(next_question(ground.around(here), here, ground.days, today))

    @Slot()
    def skip(self) -> None:
        """Note that this question was skipped, unless there are words, and go on."""
        if not self.has_words:
            self._mark(Mark.SKIPPED)
        self.go_next()

    @Slot()
    def put_off(self) -> None:
        """Note that it is not for today, unless it was answered today, and go on."""
        state = self._ground.days.state(self._wanted, self.clock.today())
        if state is not State.TODAY:
            self._mark(Mark.NOT_TODAY)
        self.go_next()

    def _go(self, there: Question | None) -> None:
        if there is not None:
            self.open(there.id, write=True)

    def _mark(self, mark: Mark) -> None:
        if self._wanted:
            self._session.write(store.set_mark(self._wanted, mark), origin=self._origin)

    def _asked_for(self, question_id: str) -> Asked | None:
        home = self._ground.bank.set_of(question_id)
        question = self._ground.bank.question(question_id)
        if home is None or question is None:
            return None
        standing = self._ground.standing
        guide = self._ground.guides.for_question(question_id)
        if guide is not None and rests(guide, standing):
            guide = None  # no link to what rests
        return Asked(
            question,
            home.id,
            home.name,
            home.intro,
            standing.partner,
            guide.id if guide is not None else "",
            guide.title if guide is not None else "",
            has_openness=question_id == OPENNESS_QUESTION,
        )

    def _on_answers(
        self, question_id: str, arrive: Callable[[], None], answers: list[Answer]
    ) -> None:
        asked = self._asked_for(question_id)
        if asked is None or question_id != self._wanted:
            return
        if self.asked is not None and self.asked.question.id == question_id:
            # It never left: what was typed meanwhile stays in the field.
            self.show_answers(answers)
        else:
            self.show_question(asked, answers)
            self._offer(asked)
        arrive()

    def _arrive(self, question_id: str, *, write: bool, by_hand: bool, answer_id: int) -> None:
        if by_hand:
            self._session.write(
                store.stop_at(question_id), origin=self._origin, replaces="reflect_place"
            )
            self.opened.emit(question_id)
        was_here = self.editor.hasFocus()
        if write and not self.read_earlier(answer_id):
            self.write_here()
        if was_here and self.editor.hasFocus():
            tell_page(self)  # the field is the same, so a screen reader has nothing to say

    def _offer(self, asked: Asked) -> None:
        self.say_letter(keeps=self._ground.standing.keeps_letter)
        self.offer_goals(goals_of(asked.question, self._ground.standing))

    @Slot(object)
    def _on_copy(self, goal: Goal) -> None:
        """Open a copy once the answer itself is on the disk."""
        self.flush()
        self._session.read(lambda _: None, lambda _: self._copy(goal))

    def _copy(self, goal: Goal) -> None:
        if self.asked is not None and self.answer is not None:
            asked = self.asked
            original = original_of(asked.question, self.answer)
            guide = (asked.guide, asked.guide_title)
            self.copying.open(Copying(goal, original, self._ground.standing, guide))

    def _on_reread(self, question_id: str, answers: list[Answer]) -> None:
        if self.asked is not None and self.asked.question.id == question_id:
            self.show_answers(answers)

    @Slot(object, str)
    def _save(self, asked: Asked, words: str) -> None:
        question_id = asked.question.id
        # That of the text as shown: a question that is not translated yet is in English.
        language = asked.question.language or self._ground.bank.language
        self._session.write(
            store.save_answer(question_id, asked.text, language, words),
            origin=self._origin,
            then=partial(self.note_saved, question_id),
            replaces=("answer", question_id),
        )

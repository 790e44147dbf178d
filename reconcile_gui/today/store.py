"""What Today reads from the other tabs' stores; it owns nothing but the stage of the path."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile_gui.apology import store as apology_store
from reconcile_gui.boundaries import store as boundaries_store
from reconcile_gui.care import store as care_store
from reconcile_gui.reflection import store as reflection_store
from reconcile_gui.reflection.questions import NIGHT_QUESTION
from reconcile_gui.today.today import Facts, QuestionOffer
from reconcile_gui.trust import store as trust_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from reconcile_gui.apology.records import Letter
    from reconcile_gui.care.circumstances import Circumstances
    from reconcile_gui.reflection.questions import QuestionBank
    from reconcile_gui.text.names import PartnerWords
    from reconcile_gui.today.today import Stage
    from reconcile_gui.workbook.transaction import Operation, Query, Reader


def facts(
    bank: QuestionBank,
    today: date,
    now: datetime,
    *,
    passed_over: frozenset[str] = frozenset(),
    wants_question: bool = True,
    as_said: Callable[[Circumstances], Circumstances] = lambda read: read,
    as_spoken: Callable[[PartnerWords], PartnerWords] = lambda words: words,
) -> Query[Facts]:
    """Return what Today shows.

    now: aware, in the writer's own zone; today: its day. passed_over: questions already
    turned down. wants_question: False once the writer wants none today. as_said: adds
    what was said in this sitting alone, which is in no file; called by who reads, as is
    as_spoken, which says the other person in the language of the interface.
    """

    def read(reader: Reader) -> Facts:
        circumstances = as_said(care_store.circumstances()(reader))
        question = None
        if wants_question:
            question = _question(reader, bank, circumstances, today, now, passed_over, as_spoken)
        letters = apology_store.letters()(reader)
        letter = _newest(letters)
        given = {one.letter_id for one in apology_store.given()(reader)}
        due, coming = trust_store.due_and_coming(today)(reader)
        return Facts(
            circumstances=circumstances,
            due=tuple(due),
            coming=tuple(coming),
            question=question,
            letter=letter,
            kept_letter=_newest([one for one in letters if apology_store.is_to_keep(one)]),
            not_given=_newest([one for one in letters if one.id not in given]),
            rests_until=_rests_until(reader, letter, now),
            given=apology_store.to_ask_after(today)(reader),
            has_night_words=bool(reflection_store.answers_to(NIGHT_QUESTION)(reader)),
            again=tuple(boundaries_store.to_look_at_again(today)(reader)),
            open_again=tuple(boundaries_store.openness_to_look_at(today)(reader)),
            open_over=tuple(boundaries_store.openness_just_over(today)(reader)),
            offers_check_in=trust_store.is_check_in_offered()(reader),
        )

    return read


def move_to(stage: Stage) -> Operation[None]:
    """Keep where the writer is on the path."""
    return care_store.move_to(stage.value)


def _question(
    reader: Reader,
    bank: QuestionBank,
    circumstances: Circumstances,
    today: date,
    now: datetime,
    passed_over: frozenset[str],
    as_spoken: Callable[[PartnerWords], PartnerWords],
) -> QuestionOffer | None:
    found = reflection_store.suggestion(
        bank,
        today,
        stage=circumstances.stage,
        status=circumstances.standing(now).status.value,
        risk_to_me=circumstances.flags.risk_to_me,
        risk_to_other=circumstances.flags.risk_to_other,
        passed_over=passed_over,
    )(reader)
    if found is None:
        return None
    partner = as_spoken(circumstances.people.partner)
    home = bank.set_of(found.question.id)
    return QuestionOffer(
        id=found.question.id,
        text=found.question.text_for(partner),
        why=found.question.why_for(partner),
        set_name=home.name if home else "",
        left_on=found.left_on,
        has_words=found.has_words,
    )


def _rests_until(reader: Reader, letter: Letter | None, now: datetime) -> date | None:
    """Return the day to which a letter rests, where a rest was begun by hand."""
    if letter is None:
        return None
    until = apology_store.rests_until(letter.id, now)(reader)
    return until.astimezone(now.tzinfo).date() if until is not None else None


def _newest(letters: list[Letter]) -> Letter | None:
    return max(letters, key=lambda letter: (letter.changed_at, letter.id), default=None)

"""The questions and guides in the person's language, and in English what is not there in it.

Only words are taken from another language: what a text is for, and what it must be kept
from, is said once, in English.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reconcile_gui.reflection.guides.guide import GuideShelf
from reconcile_gui.reflection.questions import QuestionBank
from reconcile_gui.text.checked import FileProblem

if TYPE_CHECKING:
    from reconcile_gui.reflection.guides.guide import Guide
    from reconcile_gui.reflection.questions import Question


def questions_in(own: QuestionBank, english: QuestionBank) -> QuestionBank:
    """Return the English bank in the words of another, question by question."""
    heads = {one.id: one for one in own.sets}
    told = {one.id: one for one in own.questions}
    sets = tuple(
        replace(
            each,
            name=heads[each.id].name if each.id in heads else each.name,
            intro=heads[each.id].intro if each.id in heads else each.intro,
            questions=tuple(
                _in_words_of(told[one.id], one) if one.id in told else one for one in each.questions
            ),
        )
        for each in english.sets
    )
    return QuestionBank(own.language, sets, (*own.problems, *english.problems))


def _in_words_of(own: Question, english: Question) -> Question:
    return replace(
        english,
        title=own.title,
        text=own.text,
        why=own.why,
        before_letter=own.before_letter if english.before_letter else "",
        language=own.language,
    )


def guides_in(own: GuideShelf, english: GuideShelf) -> GuideShelf:
    """Return the English guides in the words of another shelf, guide by guide.

    A guide that is not built as the English one stays English, and is named: its fields
    would be kept in other places.
    """
    problems = [*own.problems, *english.problems]
    guides: list[Guide] = []
    for each in english.guides:
        there = own.guide(each.id)
        if there is None:
            guides.append(each)
        elif _built(there) == _built(each):
            guides.append(there)
        else:
            guides.append(each)
            said = "is not built as the English guide, which stands in its place"
            problems.append(FileProblem(own.language, each.id, "", said))
    return GuideShelf(own.language, tuple(guides), tuple(problems))


def _built(guide: Guide) -> tuple[object, ...]:
    """Return everything of a guide that is not words."""
    return (
        guide.keeping,
        guide.sources,
        tuple((one.id, one.look, one.feeds, bool(one.when_past)) for one in guide.fields),
        tuple((one.shown, bool(one.heading)) for one in guide.blocks),
        [bool(one) for one in (guide.entry, guide.new, guide.day_label, guide.note)],
        "{number}" in guide.entry,
        (guide.is_one, guide.needs, guide.place, guide.questions, guide.has_care),
        bool(guide.unwelcome),
        guide.waiting and (guide.waiting.until, guide.waiting.for_words),
    )

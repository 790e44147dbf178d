"""The shipped guides: whole, plain, worded with care, and kept in places that exist."""

from __future__ import annotations

import re
from functools import cache

import pytest

from reconcile_gui.reflection.guides.files import load_guides
from reconcile_gui.reflection.guides.guide import Guide, GuideShelf
from reconcile_gui.reflection.question_files import load_questions
from reconcile_gui.resources import resource
from tests.rules.test_questions_content import GENDERED, NEVER, grade

IDS = {
    "space_plan",
    "before_a_talk",
    "listening_log",
    "asked_of_me",
    "growth_plan",
    "steady_day",
    "what_matters",
    "what_to_tell",
    "cause_and_choice",
    "trigger_chain",
    "fear_and_doubt",
    "knew_and_feared",
    "answers_to_a_letter",
    "good_times",
    "new_time",
    "small_steps",
    "issues_for_two",
    "take_with_me",
    "what_becomes_possible",
    "closing",
}
# Planning to be in touch: they rest wherever the one table of care says so.
RESTING = {"before_a_talk", "new_time", "small_steps"}


@cache
def shelf() -> GuideShelf:
    """Return the English guides as they ship."""
    sources = resource("questions", "en") / "sources.toml"
    return load_guides(resource("guides", "en"), sources)


def texts(guide: Guide) -> list[str]:
    """Return every sentence of a guide that is shown."""
    return [
        guide.purpose,
        *([guide.unwelcome] if guide.unwelcome else []),
        *(line for block in guide.blocks for line in block.lines),
        *guide.samples,
        *(field.hint for field in guide.fields if field.hint),
        *(field.when_past for field in guide.fields if field.when_past),
    ]


def words(guide: Guide) -> list[str]:
    """Return every sentence, title, label and choice of a guide."""
    waiting = guide.waiting
    return [
        *texts(guide),
        guide.title,
        guide.new,
        guide.note,
        guide.day_label,
        *(block.heading for block in guide.blocks),
        *(field.label for field in guide.fields),
        *(choice.words for field in guide.fields for choice in field.choices),
        *([waiting.words, waiting.alone] if waiting is not None else []),
    ]


every_guide = pytest.mark.parametrize("guide", shelf().guides, ids=lambda one: one.id)


def test_every_file_is_whole() -> None:
    """A slip in a file leaves a guide out; a release ships with none left out."""
    assert [str(problem) for problem in shelf().problems] == []
    assert {one.id for one in shelf().guides} >= IDS


def test_titles_are_short_and_told_apart() -> None:
    """They stand in a narrow list, one under the other."""
    titles = [one.title for one in shelf().guides]

    assert len(set(titles)) == len(titles)
    assert max(map(len, titles)) <= 28


def test_no_guide_is_called_as_a_question_or_a_set() -> None:
    """They stand in one list."""
    bank = load_questions(resource("questions", "en"))
    taken = {one.title for one in bank.questions} | {one.name for one in bank.sets}

    assert [one.title for one in shelf().guides if one.title in taken] == []


@every_guide
def test_a_guide_is_for_everybody(guide: Guide) -> None:
    """No gender, no shouting, no name of anybody."""
    told = " ".join(words(guide))

    assert GENDERED.findall(told) == []
    assert "!" not in told
    assert re.search(r"\byour partner\b", told) is None
    assert re.search(r"\w'\w", told) is None


@every_guide
def test_no_guide_says_what_this_program_never_says(guide: Guide) -> None:
    """Whole phrases only."""
    told = " ".join(words(guide))
    found = [
        phrase.group(0)
        for one in NEVER
        for phrase in re.finditer(rf"(?<!\w){one}(?!\w)", told, re.IGNORECASE)
    ]

    assert found == []


@every_guide
def test_a_tired_reader_can_follow(guide: Guide) -> None:
    """A school grade of 7 or below."""
    whole = [one if one[-1] in ".?”" else f"{one}." for one in texts(guide)]

    assert grade(whole) <= 7


@every_guide
def test_sentences_are_whole(guide: Guide) -> None:
    """Purposes, lines and hints end as sentences do."""
    assert [one for one in texts(guide) if one[-1] not in ".?”"] == []


@every_guide
def test_a_guide_says_where_it_comes_from(guide: Guide) -> None:
    """A purpose without a source would be an opinion."""
    assert guide.sources
    assert all(source.is_read for source in guide.sources)


@every_guide
def test_a_guide_goes_with_questions_that_exist(guide: Guide) -> None:
    """A link to nowhere is worse than none."""
    bank = load_questions(resource("questions", "en"))

    assert [one for one in guide.questions if bank.question(one) is None] == []


def test_a_question_leads_to_one_guide() -> None:
    """One quiet line below it, and not a choice."""
    asked = [one for guide in shelf().guides for one in guide.questions]

    assert len(set(asked)) == len(asked)


def test_entries_of_two_guides_never_mix() -> None:
    """Each writes to a place of its own."""
    places = [(one.keeping.table, one.keeping.kind) for one in shelf().guides]

    assert len(set(places)) == len(places)


def test_what_plans_contact_rests_where_contact_is_not_welcome() -> None:
    """And nothing else does: the writer's own words are never closed."""
    assert {one.id for one in shelf().guides if one.needs == "plan_contact"} == RESTING


def test_a_way_to_ask_for_contact_asks_how_they_want_it() -> None:
    """Each plan for two has a field for what the other person said."""
    for guide_id in RESTING:
        guide = shelf().guide(guide_id)
        assert guide is not None
        assert {"they_want_it", "how_i_know"} & {field.id for field in guide.fields}


def test_telling_stands_beside_help() -> None:
    """The guidance says never by letter, once and fully, and where help is."""
    guide = shelf().guide("what_to_tell")
    assert guide is not None
    told = " ".join(texts(guide))

    assert guide.has_care
    assert "A7" in guide.questions
    for one in ("surprise in a letter", "Once and fully", "infection", "professional", "danger"):
        assert one in told


def test_a_pause_is_no_countdown() -> None:
    """A plan that is past says so, and that it is no invitation."""
    guide = shelf().guide("space_plan")
    assert guide is not None

    assert "not an invitation" in guide.field("until_on").when_past
    assert guide.unwelcome.startswith("For yourself")

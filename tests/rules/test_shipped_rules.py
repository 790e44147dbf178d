"""Every example in the rule files is a test of its rule."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from reconcile_gui.coach.match import care_hits, match
from reconcile_gui.coach.reading import Coach
from reconcile_gui.coach.rule import Cue, Example, Rule
from reconcile_gui.coach.ruleset import load_ruleset
from reconcile_gui.coach.settle import Hit
from tests.rules.shipped import CUES, EACH_CUE, FOLDER, RULES, SHIPPED, spans

CLEAN_LETTER = (Path(__file__).parent / "clean_letter.txt").read_text(encoding="utf-8")

# A clean example of one rule in which another one rightly finds something.
CROSS_FIRE = {
    "I hit the wall next to you, and I know it frightened you.": {"CARE-violence"},
}

COACH = Coach(SHIPPED)

NEAR_MISSES = [
    pytest.param(rule, sentence, marks=pytest.mark.xfail(strict=True), id=f"{rule.id}-{place}")
    for rule in RULES
    for place, sentence in enumerate(rule.near_misses)
]


def place(example: Example) -> tuple[int, int]:
    """Return where the marked words of an example stand."""
    return example.start_cp, example.end_cp


def in_a_hurry(text: str) -> str:
    """Return a sentence as thumbs type it."""
    typed = re.sub(r"\b[Yy]ou\b", "u", text.replace("’", "'"))
    return re.sub(r"(?<=\w)'(?=(?:t|m|ve|re|ll)\b)", "", re.sub(r"\b[Yy]our\b", "ur", typed))


def test_every_shipped_rule_is_usable() -> None:
    """A rule that is left out helps nobody."""
    assert [str(problem) for problem in SHIPPED.problems] == []


def test_all_care_rules_stand_in_their_own_file() -> None:
    """What watches over private pages reads that file alone."""
    assert load_ruleset(FOLDER, care_only=True).rules == SHIPPED.care


@EACH_CUE
def test_an_example_is_found_with_exactly_its_words(cue: Cue) -> None:
    """The marked words are what the note talks about."""
    assert [each.text for each in cue.examples if spans(cue, each.text) != [place(each)]] == []


@EACH_CUE
def test_either_apostrophe_is_found(cue: Cue) -> None:
    """Phones and word processors type the curly one."""
    typed = [
        (words, place(each))
        for each in cue.examples
        for words in (each.text.replace("'", "’"), each.text.replace("’", "'"))
    ]

    assert [words for words, there in typed if spans(cue, words) != [there]] == []


@EACH_CUE
def test_words_before_an_example_shift_its_place(cue: Cue) -> None:
    """A place counts from the head of the text, an emoji as one."""
    before = "😀 So it was. "
    shift = len(before)

    assert [
        each.text
        for each in cue.examples
        if spans(cue, before + each.text) != [(each.start_cp + shift, each.end_cp + shift)]
    ] == []


@EACH_CUE
def test_blanks_and_case_do_not_matter(cue: Cue) -> None:
    """Pasted text is wrapped and spaced in every way; some people write in capitals."""
    spaced = [each.text.replace(" ", "\u00a0 ") for each in cue.examples]

    assert [words for words in spaced if len(spans(cue, words)) != 1] == []
    assert [
        each.text for each in cue.examples if spans(cue, each.text.upper()) != [place(each)]
    ] == []


@EACH_CUE
def test_what_is_left_out_on_a_phone_does_not_matter(cue: Cue) -> None:
    """The most heated messages are typed in the greatest hurry."""
    typed = [in_a_hurry(each.text) for each in cue.examples]

    assert [words for words in typed if len(spans(cue, words)) != 1] == []


@EACH_CUE
def test_quoted_words_count_where_the_rule_says_so(cue: Cue) -> None:
    """Somebody's cruel sentence is not the writer's; a wish to die counts always."""
    expected = 1 if cue.in_quotes else 0

    assert [
        each.text for each in cue.examples if len(spans(cue, f"> {each.text}")) != expected
    ] == []


@EACH_CUE
def test_a_cue_leaves_its_clean_examples_alone(cue: Cue) -> None:
    """The near words are what it is most likely to stumble over."""
    assert [sentence for sentence in cue.clean if spans(cue, sentence)] == []


@pytest.mark.parametrize("other", RULES, ids=lambda rule: rule.id)
def test_no_rule_stumbles_over_the_clean_examples_of_another(other: Rule) -> None:
    """Whatever is right for one rule may not be wrong for the next."""
    crossed = {
        sentence: {hit.rule_id for hit in COACH.reading(sentence).hits} for sentence in other.clean
    }

    for sentence, rule_ids in crossed.items():
        assert rule_ids == CROSS_FIRE.get(sentence, set()), sentence


def test_every_listed_exception_is_an_example() -> None:
    """An exception for a sentence that is gone would let the next one through."""
    assert set(CROSS_FIRE) <= {sentence for rule in RULES for sentence in rule.clean}


@pytest.mark.parametrize(("rule", "sentence"), NEAR_MISSES)
def test_a_near_miss_is_a_known_false_alarm(rule: Rule, sentence: str) -> None:
    """Kept so that the day it is mended is noticed."""
    assert spans(rule, sentence) == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_is_missed_when_it_is_gone(rule: Rule) -> None:
    """One that others always cover says nothing that is not said without it."""
    examples = " ".join(example.text for example in rule.examples)
    others = [other for other in RULES if other is not rule]

    assert match(examples, RULES) != match(examples, others)


def test_rules_in_any_order_find_the_same() -> None:
    """What is found may not depend on which file comes first."""
    text = " ".join(example.text for cue in CUES for example in cue.examples)
    shuffled = random.Random(7).sample(RULES, len(RULES))  # noqa: S311 - an order, no secret

    assert match(text, shuffled) == match(text, RULES)


@pytest.mark.parametrize("sentence", CLEAN_LETTER.splitlines())
def test_a_good_letter_raises_nothing(sentence: str) -> None:
    """Somebody who writes well must not be stopped."""
    assert COACH.reading(sentence).hits == []


def test_a_good_letter_as_a_whole_raises_nothing() -> None:
    """Nothing may be found across two sentences."""
    assert match(CLEAN_LETTER, RULES) == []


@pytest.mark.parametrize("rule", SHIPPED.care, ids=lambda rule: rule.id)
def test_a_care_rule_runs_everywhere(rule: Rule) -> None:
    """Quoted, in a list, without a stop, in the middle of a long text: it still counts."""
    example = rule.examples[0]
    filler = "and then it went on " * 40
    for text in (example.text, f"“{example.text}”", f"{filler}{example.text} {filler}"):
        place = text.index(example.text) + example.start_cp
        words = example.end_cp - example.start_cp

        assert care_hits(text, SHIPPED) == [Hit(rule.id, rule.severity, place, place + words)]

"""Every example in the rule files is a test of its rule."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile_gui.coach.match import care_hits, match
from reconcile_gui.coach.rule import Example, Rule
from reconcile_gui.coach.ruleset import load_ruleset
from reconcile_gui.coach.settle import Hit

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "coach" / "en"
SHIPPED = load_ruleset(FOLDER)
RULES = SHIPPED.rules
CLEAN_LETTER = (Path(__file__).parent / "clean_letter.txt").read_text(encoding="utf-8")

# Letters one may wait for a slow computer; only a hang is longer.
HANG_SECONDS = 5.0

EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}-{place}")
    for rule in RULES
    for place, example in enumerate(rule.examples)
]
CLEAN = [
    pytest.param(rule, sentence, id=f"{rule.id}-{other.id}-{place}")
    for rule in RULES
    for other in RULES
    for place, sentence in enumerate(other.clean)
]
NEAR_MISSES = [
    pytest.param(rule, sentence, marks=pytest.mark.xfail(strict=True), id=f"{rule.id}-{place}")
    for rule in RULES
    for place, sentence in enumerate(rule.near_misses)
]


def spans(rule: Rule, text: str) -> list[tuple[int, int]]:
    """Return the places one rule finds in a text."""
    return [(hit.start_cp, hit.end_cp) for hit in match(text, [rule])]


def test_every_shipped_rule_is_usable() -> None:
    """A rule that is left out protects nobody."""
    assert [str(problem) for problem in SHIPPED.problems] == []
    assert {rule.id for rule in RULES} >= {"CARE-selfharm", "CARE-violence"}


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_an_example_is_found_with_exactly_its_words(rule: Rule, example: Example) -> None:
    """The marked words are what the note talks about."""
    assert spans(rule, example.text) == [(example.start_cp, example.end_cp)]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_either_apostrophe_is_found(rule: Rule, example: Example) -> None:
    """Phones and word processors type the curly one."""
    place = [(example.start_cp, example.end_cp)]

    assert spans(rule, example.text.replace("'", "’")) == place
    assert spans(rule, example.text.replace("’", "'")) == place


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_words_before_an_example_shift_its_place(rule: Rule, example: Example) -> None:
    """A place counts from the head of the text, an emoji as one."""
    before = "😀 So it was. "

    assert spans(rule, before + example.text) == [
        (example.start_cp + len(before), example.end_cp + len(before))
    ]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_blanks_and_case_do_not_matter(rule: Rule, example: Example) -> None:
    """Pasted text is wrapped and spaced in every way; some people write in capitals."""
    assert len(spans(rule, example.text.replace(" ", "\u00a0 "))) == 1
    assert spans(rule, example.text.upper()) == [(example.start_cp, example.end_cp)]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_quoted_words_count_where_the_rule_says_so(rule: Rule, example: Example) -> None:
    """Somebody's cruel sentence is not the writer's; a wish to die counts always."""
    assert len(spans(rule, f"> {example.text}")) == (1 if rule.in_quotes else 0)


@pytest.mark.parametrize(("rule", "sentence"), CLEAN)
def test_a_clean_example_raises_nothing(rule: Rule, sentence: str) -> None:
    """No rule may stumble over its own near words, nor over those of another."""
    assert spans(rule, sentence) == []


@pytest.mark.parametrize(("rule", "sentence"), NEAR_MISSES)
def test_a_near_miss_is_a_known_false_alarm(rule: Rule, sentence: str) -> None:
    """Kept so that the day it is mended is noticed."""
    assert spans(rule, sentence) == []


@pytest.mark.parametrize("sentence", CLEAN_LETTER.splitlines())
def test_a_good_letter_raises_nothing(sentence: str) -> None:
    """Somebody who writes well must not be stopped."""
    assert match(sentence, RULES) == []


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


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
@given(data=st.data())
@settings(max_examples=100, deadline=None, derandomize=True)
def test_the_words_needed_hide_no_hit(rule: Rule, data: st.DataObject) -> None:
    """A rule whose prefilter forgets a word is silently half dead."""
    pattern = data.draw(st.sampled_from(rule.patterns))
    words = data.draw(
        st.from_regex(
            re.compile(pattern.pattern.replace(r"(?:\s+)", " ")),
            fullmatch=True,
            alphabet=st.characters(codec="ascii", categories=["L", "N", "P", "Zs"]),
        )
    )

    assert any(need in words.lower() for need in rule.needs)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_no_text_hangs_a_rule(rule: Rule) -> None:
    """A pattern that repeats a repeat can take hours on forty words."""
    near = [example.text.rstrip(".") for example in rule.examples]
    heavy = [" ".join(near * 200), " ".join([*rule.needs] * 300), "I " * 20_000, "a" * 100_000]

    started = time.process_time()
    for text in heavy:
        match(text, [rule])

    assert time.process_time() - started < HANG_SECONDS

"""Each rule's other shapes find their examples, and leave what only looks like them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reconcile_gui.coach.reading import Coach
from reconcile_gui.coach.rule import Rule, Severity
from tests.rules.shipped import RULES, SHIPPED, spans

SHAPES = [shape for rule in RULES for shape in rule.shapes]
EACH_SHAPE = pytest.mark.parametrize("shape", SHAPES, ids=lambda each: f"{each.id}: {each.title}")
INNOCENT = (Path(__file__).parent / "innocent.txt").read_text(encoding="utf-8").splitlines()
GOOD_LETTERS = (Path(__file__).parent / "innocent_letters.txt").read_text(encoding="utf-8")
COACH = Coach(SHIPPED)
# Before a sentence that is flagged today although it should not be.
KNOWN = "! "


@EACH_SHAPE
def test_a_shape_marks_exactly_the_words_of_its_examples(shape: Rule) -> None:
    """The marked words are what the note talks about."""
    for example in shape.examples:
        marked = (example.start_cp, example.end_cp)

        assert marked in spans(shape, example.text), example.text


@EACH_SHAPE
def test_however_it_is_typed_it_is_found(shape: Rule) -> None:
    """In capitals, without apostrophes, with curly ones, on a phone, in the midst of a text."""
    for example in shape.examples:
        bare = re.sub(r"(?<=\w)['’](?=(?:t|m|ve|re|ll)\b)", "", example.text)
        short = re.sub(r"\byou\b", "u", example.text)
        for typed in (
            example.text.upper(),
            bare,
            short,
            example.text.replace("'", "’"),
            f"So it was. 😀 {example.text}",
        ):
            assert spans(shape, typed), typed


@EACH_SHAPE
def test_quoted_words_are_somebody_elses(shape: Rule) -> None:
    """But for the wish to die, which counts always."""
    for example in shape.examples:
        assert bool(spans(shape, f"> {example.text}")) is shape.in_quotes, example.text


@EACH_SHAPE
def test_no_rule_finds_anything_in_what_only_looks_like_it(shape: Rule) -> None:
    """Owned, denied, reported, or about the cake: nobody is to be stopped there."""
    for clean in shape.clean:
        assert COACH.reading(clean).hits == [], clean


@pytest.mark.parametrize("shape", [each for each in SHAPES if each.severity is Severity.CARE])
def test_a_shape_of_care_counts_in_quotes(shape: Rule) -> None:
    """Whoever quotes their own note still wrote it."""
    assert shape.in_quotes


def test_innocent_sentences_raise_nothing() -> None:
    """Good letters and everyday news, full of the words that rules look for."""
    flagged = [text for text in INNOCENT if COACH.reading(text.removeprefix(KNOWN)).hits]

    assert flagged == [text for text in INNOCENT if text.startswith(KNOWN)]


@pytest.mark.parametrize("letter", GOOD_LETTERS.split("\n\n"), ids=lambda each: each[:20])
def test_a_paragraph_of_a_good_letter_raises_nothing(letter: str) -> None:
    """Whoever tells plainly what they did, and asks for nothing, is not to be stopped."""
    stopped = [letter[hit.start_cp : hit.end_cp] for hit in COACH.reading(letter).hits]

    assert stopped == []

"""What each pattern does on a corpus can be counted without anybody reading the corpus."""

from __future__ import annotations

import pytest

from tests.corpus.by_pattern import Origin, Patterns, counted_half, counts_of, main
from tests.rules.shipped import SHIPPED

SORRY_IF = "I'm sorry if I hurt you."


def test_a_hit_tells_which_pattern_it_comes_from() -> None:
    """A rule of forty patterns is narrowed one pattern at a time."""
    found = Patterns(SHIPPED).origins_in(SORRY_IF)

    assert Origin("cond-if", 0, 1) in found
    assert {each.rule_id for each in found} == {"cond-if"}


def test_right_and_false_are_counted_by_sentence() -> None:
    """One sentence that careful readers differ on counts neither way."""
    entry = {"id": "x", "text": SORRY_IF, "labels": ["conditional"]}
    wrong = {"id": "y", "text": SORRY_IF, "labels": []}
    tolerated = {"id": "z", "text": SORRY_IF, "labels": [], "ok": ["conditional"]}

    counts = counts_of([entry, wrong, tolerated], SHIPPED)

    assert counts.right[Origin("cond-if", 0, 1)] == 1
    assert counts.false[Origin("cond-if", 0, 1)] == 1


def test_of_a_held_back_corpus_one_half_is_not_even_counted() -> None:
    """Dropping what is wrong in a half makes its own figure worth nothing."""
    entries = [{"id": f"H{number:04}"} for number in range(200)]
    counted = {entry["id"] for entry in counted_half(entries)}

    assert 60 < len(counted) < 140
    assert counted == {entry["id"] for entry in counted_half(reversed(entries))}


def test_no_sentence_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    """The numbers are all that may be known of it."""
    main(["--good"])

    printed = capsys.readouterr().out.splitlines()
    assert all(
        line.split()[-4:] == [*map(str, map(int, line.split()[-4:]))] for line in printed[1:]
    )

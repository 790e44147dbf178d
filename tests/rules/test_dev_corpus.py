"""What the rules score on sentences that others labelled: no release may do worse unseen."""

from __future__ import annotations

import json

import pytest

from tests.corpus.scoring import (
    COUNTS,
    GOOD_COUNTS,
    figures,
    half_of,
    main,
    marks_on_good_letters,
)
from tests.rules.shipped import SHIPPED


def test_the_score_is_the_one_that_was_measured() -> None:
    """Whoever changes a rule sees what it does to all others, and keeps the new counts."""
    assert figures(SHIPPED).counts() == json.loads(COUNTS.read_text("utf-8"))


def test_good_letters_are_marked_as_often_as_was_measured() -> None:
    """Whoever writes well is stopped too often already; a new rule may not add to it unseen."""
    marks, _words = marks_on_good_letters(SHIPPED)

    assert dict(marks) == json.loads(GOOD_COUNTS.read_text("utf-8"))


def test_half_of_a_corpus_stays_unread_for_ever() -> None:
    """A sentence that changed halves would have been read while rules were written."""
    sentences = [{"id": f"X{number:04}"} for number in range(8)]
    halves = [[entry["id"][-1] for entry in half_of(sentences, half)] for half in "ab"]

    assert ["".join(half) for half in halves] == ["012356", "47"]


def test_the_unread_half_is_never_shown() -> None:
    """Whoever asks for its errors is refused before a file is opened."""
    with pytest.raises(SystemExit):
        main(["--file", "none.jsonl", "--half", "b", "--errors"])


@pytest.mark.parametrize("held_back", ["--held-out", "--good"])
def test_what_no_rule_was_written_for_is_never_shown(held_back: str) -> None:
    """A sentence that was read tells nothing about strangers any more."""
    with pytest.raises(SystemExit):
        main([held_back, "--errors"])

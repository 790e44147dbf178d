"""The sentences that the hand who writes rules made up before writing them are sound."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.corpus.scoring import HERE, entries, labels_of_rules
from tests.rules.test_held_out_corpus import PARTS

SENTENCES = entries(HERE / "second_dev_sentences.jsonl")
LABELS = {label for labels in labels_of_rules().values() for label in labels}
# Chosen: fewer ways to say a thing than this, and a pattern learns them by heart.
FEWEST = 40


@pytest.mark.parametrize("label", sorted(LABELS))
def test_there_are_many_ways_to_say_each_thing(label: str) -> None:
    """A pattern that was written for three sentences finds three sentences."""
    assert sum(label in entry["labels"] for entry in SENTENCES) >= FEWEST


def test_every_sentence_is_another_one() -> None:
    """Ids and texts stand once; labels and parts are those of the other corpora."""
    assert max(Counter(entry["id"] for entry in SENTENCES).values()) == 1
    assert max(Counter(entry["text"] for entry in SENTENCES).values()) == 1
    for entry in SENTENCES:
        assert set(entry["labels"]) | set(entry.get("ok", [])) <= LABELS, entry["id"]
        assert set(entry["parts"]) | set(entry["ok_parts"]) <= PARTS, entry["id"]

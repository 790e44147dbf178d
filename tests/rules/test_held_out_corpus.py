"""The corpus that no rule was written for is sound: a wrong label would be a wrong figure."""

from __future__ import annotations

import functools
import json
import math
import re
from collections import Counter
from typing import Any

import pytest

from tests.project import CHECKOUT

CORPUS = CHECKOUT / "tests" / "corpus"
SENTENCES = "held_out/sentences.jsonl"
LETTERS = "held_out/letters.jsonl"
GOOD_LETTERS = "good_letters/letters.jsonl"
PARTS = {
    "ownership", "impact", "regret", "understanding", "repair", "space", "i_statement",
}  # fmt: skip
# Chosen: two sentences that share three words of four test one and the same memory.
TOO_ALIKE = 0.75
# Chosen: fewer examples than this say nothing about a label.
FEWEST = 15

Entry = dict[str, Any]


@functools.cache
def _entries(name: str) -> tuple[Entry, ...]:
    lines = (CORPUS / name).read_text("utf-8").splitlines()
    return tuple(json.loads(line) for line in lines)


@functools.cache
def _labels() -> frozenset[str]:
    """Return every label that a rule can count as."""
    rules = json.loads((CORPUS / "rule_labels.json").read_text("utf-8"))["rules"]
    return frozenset(label for labels in rules.values() for label in labels)


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", re.sub("['’]", "", text.casefold())))


def _counts(field: str) -> Counter[str]:
    return Counter(name for entry in _entries(SENTENCES) for name in entry[field])


def test_every_entry_has_an_id_of_its_own() -> None:
    """Whoever scores looks entries up by their id, also beside those of the tuning set."""
    names = (SENTENCES, LETTERS, GOOD_LETTERS, "dev_sentences.jsonl", "dev_letters.jsonl")
    ids = [entry["id"] for name in names for entry in _entries(name)]

    assert len(ids) == len(set(ids))


def test_sentences_use_known_labels_and_parts_once() -> None:
    """A label is asked for or tolerated, not both; a misspelt one could never be found."""
    for entry in _entries(SENTENCES):
        labels = [*entry["labels"], *entry.get("ok", [])]
        parts = [*entry["parts"], *entry.get("ok_parts", [])]

        assert entry["text"] == entry["text"].strip() != "", entry["id"]
        assert set(labels) <= _labels(), entry["id"]
        assert set(parts) <= PARTS, entry["id"]
        assert len(labels) == len(set(labels)), entry["id"]
        assert len(parts) == len(set(parts)), entry["id"]


def test_places_in_letters_begin_and_end_at_words() -> None:
    """A place that is off by one would count against a rule that is right."""
    for entry in _entries(LETTERS):
        text = entry["text"]
        assert {each["label"] for each in entry["spans"]} == set(entry["labels"]), entry["id"]
        for span in (*entry["spans"], *entry.get("ok_spans", [])):
            marked = text[span["start"] : span["end"]]
            around = text[max(span["start"] - 1, 0) : span["end"] + 1]

            assert marked == marked.strip() != "", (entry["id"], span)
            assert "\n" not in marked, (entry["id"], span)
            assert re.search(rf"(?<!\w){re.escape(marked)}(?!\w)", around), (entry["id"], span)
            assert {span.get("label"), *span.get("ok", [])} - {None} <= _labels(), entry["id"]


def test_letters_say_of_every_part_whether_it_is_there() -> None:
    """Present, absent or left open: nothing is forgotten, nothing is said twice."""
    for entry in _entries(LETTERS):
        said = [*entry["parts"]["present"], *entry["parts"]["absent"], *entry.get("ok_parts", [])]

        assert sorted(said) == sorted(PARTS), entry["id"]
        assert entry["quality"] in {"good", "mixed", "poor"}
        assert (entry["quality"] == "good") == (not entry["spans"]), entry["id"]


def test_good_letters_are_as_long_as_letters_are() -> None:
    """False alarms are counted by the word: a handful of notes would make them look rare."""
    letters = _entries(GOOD_LETTERS)

    assert len(letters) >= 40
    assert all(80 <= len(entry["text"].split()) <= 400 for entry in letters)


def test_there_is_enough_of_everything() -> None:
    """A label with few examples, or too few harmless sentences, would give no figure at all."""
    clean = sum(not entry["labels"] for entry in _entries(SENTENCES))

    assert min(_counts("labels")[label] for label in _labels()) >= FEWEST
    assert min(_counts("parts")[part] for part in PARTS) >= FEWEST
    assert _counts("labels")["crisis"] >= 2 * FEWEST
    assert clean >= 0.45 * len(_entries(SENTENCES))


@pytest.mark.parametrize("field", ["labels", "parts"])
def test_the_page_gives_the_counts_of_the_files(field: str) -> None:
    """Readers judge a figure by how many sentences stand behind it."""
    page = (CORPUS / "held_out" / "README.md").read_text("utf-8")
    told = {name: int(count) for name, count in re.findall(r"\| `(\w+)` \| (\d+) \|", page)}

    counts = _counts(field)
    assert {name: told.get(name) for name in counts} == dict(counts)


def test_no_sentence_is_shared_with_those_that_rules_are_tuned_on() -> None:
    """A rule that has learnt a sentence by heart would score on it here as well."""
    assert not _alike(_entries(SENTENCES), _entries("dev_sentences.jsonl"))


def test_no_sentence_stands_here_twice() -> None:
    """One sentence in two dresses would count double."""
    assert not _alike(_entries(SENTENCES), _entries(SENTENCES))


def _alike(ours: tuple[Entry, ...], theirs: tuple[Entry, ...]) -> list[tuple[str, str]]:
    """Return the ids of sentences that share most of their words."""
    by_size: dict[int, list[tuple[str, frozenset[str]]]] = {}
    for entry in theirs:
        words = _words(entry["text"])
        by_size.setdefault(len(words), []).append((entry["id"], words))
    found = []
    for entry in ours:
        words = _words(entry["text"])
        for size in _sizes_near(len(words)):
            # Sets of these sizes are too alike from this many shared words on.
            needed = TOO_ALIKE * (len(words) + size) / (1 + TOO_ALIKE)
            found += [
                (entry["id"], other)
                for other, others in by_size.get(size, ())
                if other != entry["id"] and len(words & others) >= needed
            ]
    return found


def _sizes_near(size: int) -> range:
    """Return how many words a sentence may have and still be too alike."""
    return range(math.ceil(size * TOO_ALIKE), math.floor(size / TOO_ALIKE) + 1)

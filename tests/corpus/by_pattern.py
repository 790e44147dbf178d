"""Counts what each single pattern does on a corpus: numbers alone, never a sentence.

    python -m tests.corpus.by_pattern --file SENTENCES.jsonl [--half a|b]
    python -m tests.corpus.by_pattern --held-out     half a of what no rule was written for
    python -m tests.corpus.by_pattern --good         half a of the good letters

A rule is one line of the figures; which of its patterns are right and which are wrong
stands here. right, false: in how many sentences a pattern marks something. alone: the
same, where no other pattern of that label marks the sentence, so that it would change
without it. Of a held back corpus only half a is counted: half b stays a stranger even to
counts, so that dropping what is wrong in a does not improve the only figure there is.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from reconcile_gui.coach.match import Search
from reconcile_gui.coach.pieces import pieces
from reconcile_gui.coach.rule import Rule
from reconcile_gui.coach.ruleset import Ruleset, load_ruleset
from tests.corpus.scoring import FOLDER, GOOD, HELD_OUT, Entry, entries, half_of, labels_of_rules

COUNTED = "a"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a hit comes from: the rule, which of its shapes, which pattern of it.

    shape: 0 for the rule's own phrases. pattern: 1 is the first.
    """

    rule_id: str
    shape: int
    pattern: int

    def __str__(self) -> str:
        """Return it as it is printed."""
        return f"{self.rule_id} {self.shape}.{self.pattern}"


@dataclass(slots=True)
class Counts:
    """How often a pattern is right and false, and how often nothing else says it."""

    right: Counter[Origin] = field(default_factory=Counter)
    false: Counter[Origin] = field(default_factory=Counter)
    right_alone: Counter[Origin] = field(default_factory=Counter)
    false_alone: Counter[Origin] = field(default_factory=Counter)

    def origins(self) -> list[Origin]:
        """Return all that mark anything, the worst first."""
        found = {*self.right, *self.false}
        return sorted(found, key=lambda each: (self.right[each] - 2 * self.false[each], str(each)))


class Patterns:
    """Searches with every pattern by itself, so that a hit tells where it comes from."""

    def __init__(self, ruleset: Ruleset) -> None:
        """Take the rules apart."""
        self._shorthand = ruleset.shorthand
        self._origin_of: dict[int, Origin] = {}
        self._single: list[Rule] = []
        for rule in ruleset.rules:
            for shape, searched in enumerate(rule.searched):
                for number, pattern in enumerate(searched.patterns, start=1):
                    single = replace(searched, patterns=(pattern,))
                    self._single.append(single)
                    self._origin_of[id(single)] = Origin(rule.id, shape, number)
        self._search = Search(self._single)

    def origins_in(self, text: str) -> set[Origin]:
        """Return which patterns mark something in a text."""
        return {
            self._origin_of[id(rule)]
            for _start, _end, piece in pieces(text)
            for rule, *_place in self._search.places(self._shorthand.read(piece))
        }


def counts_of(sentences: Iterable[Entry], ruleset: Ruleset) -> Counts:
    """Return what each pattern does on labelled sentences; letters have no labels to miss."""
    label_of = labels_of_rules()
    patterns = Patterns(ruleset)
    counts = Counts()
    for entry in sentences:
        by_label: dict[str, set[Origin]] = defaultdict(set)
        for origin in patterns.origins_in(entry["text"]):
            for label in label_of[origin.rule_id]:
                by_label[label].add(origin)
        for label, origins in by_label.items():
            if label in entry.get("ok", []) and label not in entry["labels"]:
                continue
            is_right = label in entry["labels"]
            (counts.right if is_right else counts.false).update(origins)
            if len(origins) == 1:
                (counts.right_alone if is_right else counts.false_alone).update(origins)
    return counts


def counted_half(held_back: Iterable[Entry]) -> list[Entry]:
    """Return the half of a held back corpus that is counted by pattern."""
    return [
        entry
        for entry in held_back
        if "ab"[hashlib.sha256(f"split{entry['id']}".encode()).digest()[0] % 2] == COUNTED
    ]


def _lines(counts: Counts, only: str) -> Iterator[str]:
    yield f"{'pattern':28} right false  alone: right false"
    for each in counts.origins():
        if each.rule_id.startswith(only):
            yield (
                f"{each!s:28} {counts.right[each]:5d} {counts.false[each]:5d}"
                f" {counts.right_alone[each]:12d} {counts.false_alone[each]:5d}"
            )


def main(arguments: list[str]) -> None:
    """Print the counts."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.by_pattern")
    parser.add_argument("--file", type=Path)
    parser.add_argument("--half", choices=("a", "b"))
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--good", action="store_true")
    parser.add_argument("--rule", default="", help="only rules that begin with this")
    asked = parser.parse_args(arguments)
    if asked.held_out:
        sentences = counted_half(entries(HELD_OUT / "sentences.jsonl"))
    elif asked.good:
        sentences = [
            entry | {"labels": []} for entry in counted_half(entries(GOOD / "letters.jsonl"))
        ]
    elif asked.file:
        sentences = entries(asked.file)
        sentences = half_of(sentences, asked.half) if asked.half else sentences
    else:
        parser.error("say which corpus is counted")
    counts = counts_of(sentences, load_ruleset(FOLDER))
    sys.stdout.write("\n".join(_lines(counts, asked.rule)) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])

"""Scores the coach against a labelled corpus: sentences, and letters with places.

    python -m tests.corpus.scoring            the figures of the rules as they are
    python -m tests.corpus.scoring --errors   also every sentence that went wrong
    python -m tests.corpus.scoring --write    keep the counts for test_dev_corpus.py
    python -m tests.corpus.scoring --file SENTENCES.jsonl [--half a|b]
    python -m tests.corpus.scoring --held-out   sentences and letters no rule was written for
    python -m tests.corpus.scoring --good       marks on letters a careful reader would let pass;
                                                with --write kept for test_dev_corpus.py

Another file of labelled sentences is cut in two by the hash of each id: half a may be
read while rules are written (--errors shows it), half b and what was held out stand in
for strangers: they are scored and never shown.

A label says: a careful reader would stop the writer here. What careful readers differ
on ("ok") is neither asked for nor held against the coach.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reconcile_gui.coach.lines import json_lines
from reconcile_gui.coach.ruleset import Ruleset, load_ruleset

HERE = Path(__file__).resolve().parent
COUNTS = HERE / "dev_counts.json"
GOOD_COUNTS = HERE / "good_counts.json"
HELD_OUT = HERE / "held_out"
GOOD = HERE / "good_letters"
FOLDER = HERE.parents[1] / "resources" / "coach" / "en"
# Which part of the corpus a part of the letter counts as.
PARTS = {
    "sorry": "regret", "what": "ownership", "impact": "impact", "why": "understanding",
    "repair": "repair", "change": "repair", "free": "space", "i_statement": "i_statement",
}  # fmt: skip
# What the care rules say opens a calm panel and is counted apart from false alarms.
CARE_LABELS = {"crisis"}
_WORD = re.compile(r"\w+(?:['’]\w+)*")

Entry = dict[str, Any]


@dataclass(slots=True)
class Score:
    """Right, false and missed by label, and the ids of what went wrong."""

    right: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def counts(self) -> dict[str, list[int]]:
        """Return [right, false, missed] by label."""
        labels = sorted({*self.right, *self.false, *self.missed})
        return {each: [self.right[each], self.false[each], self.missed[each]] for each in labels}


@dataclass(slots=True)
class Figures:
    """What the coach scores on one corpus."""

    labels: Score = field(default_factory=Score)
    parts: Score = field(default_factory=Score)
    places: Score = field(default_factory=Score)
    letter_parts: Score = field(default_factory=Score)
    clean: int = 0
    flagged: int = 0
    clean_words: int = 0
    alarms: int = 0

    def counts(self) -> dict[str, object]:
        """Return all counts, to be kept and compared."""
        return {
            "clean sentences flagged": [self.flagged, self.clean],
            "labels of sentences": self.labels.counts(),
            "parts of sentences": self.parts.counts(),
            "places in letters": self.places.counts(),
            "parts of letters": self.letter_parts.counts(),
        }


@dataclass(frozen=True, slots=True)
class Said:
    """What the coach says of one text, in the words of the corpus."""

    parts: set[str]
    places: list[tuple[int, int, str]]

    @property
    def labels(self) -> set[str]:
        """Return the labels of all places."""
        return {label for _start, _end, label in self.places}


def entries(path: Path) -> list[Entry]:
    """Return the entries of one file, each a line of JSON."""
    lines = path.read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def figures(ruleset: Ruleset) -> Figures:
    """Return what the rules score on the sentences and letters of the dev corpus."""
    return _of_both(HERE / "dev_sentences.jsonl", HERE / "dev_letters.jsonl", ruleset)


def held_out(ruleset: Ruleset) -> Figures:
    """Return what the rules score on sentences and letters that no rule was written for."""
    return _of_both(HELD_OUT / "sentences.jsonl", HELD_OUT / "letters.jsonl", ruleset)


def marks_on_good_letters(ruleset: Ruleset) -> tuple[Counter[str], int]:
    """Return how often each label marks a good letter, and how many words they have."""
    letters = entries(GOOD / "letters.jsonl")
    marks = Counter(label for said in _said(letters, ruleset) for *_at, label in said.places)
    return marks, sum(len(_WORD.findall(entry["text"])) for entry in letters)


def _of_both(sentences: Path, whole_letters: Path, ruleset: Ruleset) -> Figures:
    found = of_sentences(entries(sentences), ruleset)
    letters = entries(whole_letters)
    for entry, said in zip(letters, _said(letters, ruleset), strict=True):
        wanted = entry["parts"]["present"]
        _compare(found.letter_parts, entry, said.parts, wanted, entry.get("ok_parts", []))
        _compare_places(found.places, entry, said.places)
    return found


def half_of(sentences: Iterable[Entry], half: str) -> list[Entry]:
    """Return half "a" or "b" of some sentences; which one an id falls in never changes."""
    return [entry for entry in sentences if _half(entry["id"]) == half]


def of_sentences(sentences: list[Entry], ruleset: Ruleset) -> Figures:
    """Return what the rules score on labelled sentences."""
    found = Figures()
    for entry, said in zip(sentences, _said(sentences, ruleset), strict=True):
        _compare(found.labels, entry, said.labels, entry["labels"], entry.get("ok", []))
        _compare(found.parts, entry, said.parts, entry["parts"], entry.get("ok_parts", []))
        if not entry["labels"]:
            found.clean += 1
            found.flagged += bool(said.labels - set(entry.get("ok", [])))
            found.clean_words += len(_WORD.findall(entry["text"]))
            found.alarms += sum(
                label not in {*entry.get("ok", []), *CARE_LABELS} for *_place, label in said.places
            )
    return found


def _half(name: str) -> str:
    return "ab"[hashlib.sha256(name.encode()).digest()[0] % 2]


def labels_of_rules() -> dict[str, list[str]]:
    """Return which labels of the corpus each rule counts as."""
    told: dict[str, list[str]] = json.loads((HERE / "rule_labels.json").read_text("utf-8"))["rules"]
    return told


def _said(corpus: list[Entry], ruleset: Ruleset) -> Iterator[Said]:
    label_of = labels_of_rules()
    lines = [json.dumps({"id": entry["id"], "text": entry["text"]}) for entry in corpus]
    for line in json_lines(lines, ruleset):
        found = json.loads(line)
        places = [
            (hit["start"], hit["end"], label)
            for hit in found["hits"]
            for label in label_of[hit["rule"]]
        ]
        yield Said({PARTS[part] for part in found["parts"] if part in PARTS}, places)


def _compare(
    score: Score, entry: Entry, said: set[str], wanted: Iterable[str], tolerated: Iterable[str]
) -> None:
    wanted = set(wanted)
    for name, labels in (
        ("right", said & wanted),
        ("false", said - wanted - set(tolerated)),
        ("missed", wanted - said),
    ):
        getattr(score, name).update(labels)
        if name != "right":
            score.wrong += [f"{name} {label}: {entry['id']} {entry['text']}" for label in labels]


def _compare_places(score: Score, entry: Entry, places: list[tuple[int, int, str]]) -> None:
    """Compare by words touched: one place of ours cannot stand for two of the corpus."""
    text = entry["text"]
    gold = [(each["label"], _words(text, each["start"], each["end"])) for each in entry["spans"]]
    tolerated = [
        (set(each["ok"]), _words(text, each["start"], each["end"]))
        for each in (*entry.get("ok_spans", []), *entry["spans"])
        if each.get("ok")
    ]
    ours = [(label, _words(text, start, end)) for start, end, label in places]
    touching = [
        [at for at, (said, words) in enumerate(ours) if said == label and words & wanted]
        for label, wanted in gold
    ]
    paired = _pairs(touching)
    for number, (label, _wanted) in enumerate(gold):
        (score.right if number in paired else score.missed)[label] += 1
    for label, words in ours:
        is_right = any(label == name and words & wanted for name, wanted in gold)
        if not is_right and not any(label in ok and words & place for ok, place in tolerated):
            score.false[label] += 1


def _words(text: str, start: int, end: int) -> set[int]:
    """Return the numbers of the words that a place touches."""
    found = enumerate(_WORD.finditer(text))
    return {number for number, word in found if word.start() < end and word.end() > start}


def _pairs(touching: list[list[int]]) -> set[int]:
    """Return which of the wanted places get a place of ours of their own."""
    owner: dict[int, int] = {}

    def take(wanted: int, seen: set[int]) -> bool:
        for ours in touching[wanted]:
            if ours not in seen:
                seen.add(ours)
                if ours not in owner or take(owner[ours], seen):
                    owner[ours] = wanted
                    return True
        return False

    for wanted in sorted(range(len(touching)), key=lambda each: len(touching[each])):
        take(wanted, set())
    return set(owner.values())


def _table(title: str, score: Score) -> Iterator[str]:
    rows = score.counts()
    yield f"\n{title:26}    P     R    F1  right false missed"
    total = [sum(each[column] for each in rows.values()) for column in range(3)]
    for label, (right, false, missed) in [*rows.items(), ("all", (total[0], total[1], total[2]))]:
        precision = right / (right + false) if right + false else 0.0
        recall = right / (right + missed) if right + missed else 0.0
        both = 2 * right / (2 * right + false + missed) if right else 0.0
        yield (
            f"{label:26} {precision:.3f} {recall:.3f} {both:.3f} {right:5d} {false:5d} {missed:6d}"
        )


def _lines(found: Figures, *, with_errors: bool) -> Iterator[str]:
    yield f"clean sentences flagged: {found.flagged} of {found.clean}"
    rate = 1000 * found.alarms / found.clean_words if found.clean_words else 0.0
    yield f"false alarms but for care: {found.alarms} in {found.clean_words} words, {rate:.2f} ‰"
    for title in ("labels", "parts", "places", "letter_parts"):
        score: Score = getattr(found, title)
        if score.counts():
            yield from _table(title.replace("_", " "), score)
        if with_errors:
            yield from sorted(score.wrong)


def _good_lines(ruleset: Ruleset) -> Iterator[str]:
    marks, words = marks_on_good_letters(ruleset)
    alarms = sum(number for label, number in marks.items() if label not in CARE_LABELS)
    yield f"marks but for care: {alarms} in {words} words, {1000 * alarms / words:.2f} ‰"
    for label, number in marks.most_common():
        yield f"{label:26} {number:5d}"


def main(arguments: list[str]) -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus.scoring")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--file", type=Path)
    parser.add_argument("--half", choices=("a", "b"))
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--good", action="store_true")
    asked = parser.parse_args(arguments)
    if asked.errors and (asked.half == "b" or asked.held_out or asked.good):
        parser.error("what stands in for strangers is scored and never shown")
    ruleset = load_ruleset(FOLDER)
    if asked.good:
        sys.stdout.write("\n".join(_good_lines(ruleset)) + "\n")
        if asked.write:
            marks, _words_read = marks_on_good_letters(ruleset)
            GOOD_COUNTS.write_text(json.dumps(marks, indent=1, sort_keys=True) + "\n", "utf-8")
        return
    if asked.held_out:
        found = held_out(ruleset)
    elif asked.file:
        sentences = entries(asked.file)
        if asked.half:
            sentences = half_of(sentences, asked.half)
        found = of_sentences(sentences, ruleset)
    else:
        found = figures(ruleset)
    sys.stdout.write("\n".join(_lines(found, with_errors=asked.errors)) + "\n")
    if asked.write:
        COUNTS.write_text(json.dumps(found.counts(), indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])

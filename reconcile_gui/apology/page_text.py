"""One letter, written on one page or in its parts, and the way from each to the other.

No letter of the text is lost on the way; only the blanks at the seams become an empty
line between two parts.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reconcile_gui.apology.parts import PART_IDS
from reconcile_gui.apology.records import LetterPart, Said
from reconcile_gui.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

BETWEEN_PARTS = "\n\n"


@dataclass(frozen=True, slots=True)
class Placed:
    """A sentence of a page: text[start_cp:end_cp], blanks after it included.

    words, occurrence: as in `Said`, which is how it is known again.
    """

    start_cp: int
    end_cp: int
    words: str
    occurrence: int


def placed_sentences(text: str) -> list[Placed]:
    """Return the sentences of a page that hold more than blanks, in order."""
    seen: Counter[str] = Counter()
    placed = []
    for one in sentences(text):
        words = text[one.start_cp : one.end_cp].strip()
        if words:
            placed.append(Placed(one.start_cp, one.end_cp, words, seen[words]))
            seen[words] += 1
    return placed


def on_one_page(parts: Iterable[LetterPart]) -> tuple[str, tuple[Said, ...]]:
    """Return the parts as one text, and which part each of its sentences came from."""
    text, ends = "", []
    for each in sorted(parts, key=lambda each: each.position):
        if each.body.strip():
            text += (BETWEEN_PARTS if text else "") + each.body
            ends.append((len(text), each.part))
    said = []
    for one in placed_sentences(text):
        part = next(part for end, part in ends if one.start_cp < end)
        said.append(Said(one.words, one.occurrence, part))
    return text, tuple(said)


def labels(
    placed: Sequence[Placed],
    said: Mapping[tuple[str, int], str | None],
    guessed: Mapping[int, str],
) -> list[str | None]:
    """Return the part of each sentence: what the writer said, else what it sounds like.

    guessed: by the place of a sentence in `placed`; where there is none, None.
    """
    return [
        said[one.words, one.occurrence]
        if (one.words, one.occurrence) in said
        else guessed.get(place)
        for place, one in enumerate(placed)
    ]


def in_parts(
    text: str, placed: Sequence[Placed], of: Sequence[str | None], first: str
) -> tuple[LetterPart, ...]:
    """Return a page as parts; of: the part of each sentence.

    A sentence without a part goes with the one before it; without one before it, with
    the part `first`. The parts keep the order they have on the page, and what is not
    written stands where it is proposed.
    """
    bodies: dict[str, str] = {}
    current = first
    for one, part in zip(placed, of, strict=True):
        current = part or current
        bodies[current] = bodies.get(current, "") + text[one.start_cp : one.end_cp]
    order = arranged(bodies)
    return tuple(LetterPart(part, order.index(part), body.strip()) for part, body in bodies.items())


def arranged(written: Iterable[str], among: Sequence[str] = PART_IDS) -> tuple[str, ...]:
    """Return all parts of `among` in the order of those written; others where proposed."""
    order = list(written)
    for place, part in enumerate(among):
        if part in order:
            continue
        before = next((each for each in reversed(among[:place]) if each in order), None)
        order.insert(0 if before is None else order.index(before) + 1, part)
    return tuple(order)


@dataclass(frozen=True, slots=True)
class Run:
    """Sentences that follow each other in one paragraph and are one part.

    first, last: places in the list of sentences, both included. is_said: whether the
    writer said so of at least one of them.
    """

    first: int
    last: int
    part: str | None
    is_said: bool


def paragraphs(
    text: str, placed: Sequence[Placed], of: Sequence[str | None], said: Sequence[bool]
) -> Iterator[list[Run]]:
    """Yield the runs of each paragraph; said: whether the writer named that sentence."""
    runs: list[Run] = []
    for place, one in enumerate(placed):
        if runs and "\n" in text[placed[place - 1].start_cp : one.start_cp].rstrip(" ")[-2:]:
            yield runs
            runs = []
        if runs and runs[-1].part == of[place]:
            last = runs.pop()
            runs.append(Run(last.first, place, last.part, last.is_said or said[place]))
        else:
            runs.append(Run(place, place, of[place], said[place]))
    if runs:
        yield runs

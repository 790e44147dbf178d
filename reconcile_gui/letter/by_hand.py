"""The stretches of a letter for who writes it by hand: a sentence at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reconcile_gui.text.sentences import sentences

# Chosen: as much as is kept in mind from the screen to the paper, two or three lines.
LONGEST_CP = 160


@dataclass(frozen=True, slots=True)
class Stretch:
    """What is written in one go: text[start_cp:end_cp], without white space at its ends."""

    start_cp: int
    end_cp: int


def stretches(text: str) -> tuple[Stretch, ...]:
    """Return the sentences of a text that have a word; long ones are cut at a blank.

    text: a whole letter, an empty line between its paragraphs; a line end ends a stretch.
    """
    return tuple(_stretches(text))


def _stretches(text: str) -> Iterator[Stretch]:
    start_cp = 0
    for line in text.split("\n"):
        for each in sentences(line, LONGEST_CP):
            words = line[each.start_cp : each.end_cp]
            begin = start_cp + each.start_cp + len(words) - len(words.lstrip())
            end = begin + len(words.strip())
            if begin < end:
                yield Stretch(begin, end)
        start_cp += len(line) + 1


def at(found: tuple[Stretch, ...], place_cp: int) -> int:
    """Return the index of the stretch at a place of the text, or of the one before it."""
    before = [index for index, each in enumerate(found) if each.start_cp <= place_cp]
    return before[-1] if before else 0

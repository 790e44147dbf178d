"""What is read aloud of a letter, sentence by sentence, and where each stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reconcile_gui.text.blank import BLANK
from reconcile_gui.text.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Spot:
    """A place of a letter. field: key of a field; at_cp: in code points."""

    field: str
    at_cp: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """What was selected: text[start_cp:end_cp] of one field."""

    field: str
    start_cp: int
    end_cp: int


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence to be spoken: text[start_cp:end_cp] of one field, no blanks around it."""

    field: str
    start_cp: int
    end_cp: int
    words: str


def spoken(texts: Mapping[str, str], within: Stretch | None = None) -> list[Spoken]:
    """Return the sentences of a letter in order; within: those of a selection alone.

    texts: of the fields in their order, by key. A selection may begin and end within a
    sentence. What has no letter and no digit is left out: nobody can say it. A blank that
    is still to be filled is a pause.
    """
    found = []
    for field, text in texts.items():
        if within is not None and within.field != field:
            continue
        low, high = (within.start_cp, within.end_cp) if within else (0, len(text))
        for sentence in sentences(text):
            start, end = max(low, sentence.start_cp), min(high, sentence.end_cp)
            one = _spoken(field, text, start, end)
            if one is not None:
                found.append(one)
    return found


def first_from(sentences_of: Sequence[Spoken], spot: Spot, fields: Sequence[str]) -> int:
    """Return the place of the sentence at a spot, or of the next one after it.

    fields: the keys of the letter in their order. Behind the last sentence it is the number
    of sentences.
    """
    order = {field: number for number, field in enumerate(fields)}
    here = order.get(spot.field, 0)
    for number, one in enumerate(sentences_of):
        its = order.get(one.field, 0)
        if its > here or (its == here and one.end_cp > spot.at_cp):
            return number
    return len(sentences_of)


def _spoken(field: str, text: str, start: int, end: int) -> Spoken | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    words = " ".join(text[start:end].replace(BLANK, " … ").split())
    if not any(each.isalnum() for each in words):
        return None
    return Spoken(field, start, end, words)

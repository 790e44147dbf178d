"""Two versions of a letter, passage by passage, with what differs in each."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reconcile_gui.apology.differences import Differences, differences
from reconcile_gui.apology.page_text import arranged, on_one_page
from reconcile_gui.apology.records import LetterPart, Mode

if TYPE_CHECKING:
    from reconcile_gui.apology.records import LetterWithParts

# Keys of passages that are no parts.
WHOLE, SALUTATION, DATE, SIGNATURE = "page", "salutation", "date", "signature"
AROUND = (SALUTATION, DATE, SIGNATURE)


@dataclass(frozen=True, slots=True)
class LetterWords:
    """All words of a letter at one moment."""

    mode: Mode
    salutation: str
    date_text: str
    signature: str
    page_text: str
    parts: tuple[LetterPart, ...]

    @property
    def whole(self) -> str:
        """The letter as one text, however it is written."""
        return self.page_text if self.mode is Mode.PAGE else on_one_page(self.parts)[0]


@dataclass(frozen=True, slots=True)
class Passage:
    """The same passage in two versions. key: a part id, or one of the names above."""

    key: str
    first: str
    second: str
    differences: Differences


def words_of_version(content: str) -> LetterWords:
    """Return the words kept in a version; content: its JSON."""
    kept = json.loads(content)
    return LetterWords(
        mode=Mode(kept["mode"]),
        salutation=kept["salutation"],
        date_text=kept["date_text"],
        signature=kept["signature"],
        page_text=kept["page_text"],
        parts=tuple(
            LetterPart(each["part"], each["position"], each["body"], each.get("merged_into"))
            for each in kept["parts"]
        ),
    )


def words_of_letter(letter: LetterWithParts) -> LetterWords:
    """Return the words of a letter as they are now."""
    now = letter.letter
    return LetterWords(
        now.mode, now.salutation, now.date_text, now.signature, now.page_text, letter.parts
    )


def compare(first: LetterWords, second: LetterWords) -> tuple[Passage, ...]:
    """Return the passages of two versions, in order; what is blank in both is left out.

    So is a line around the letter that is the same in both: the letter comes first.
    Parts stand beside parts. Where one of them is on one page, the whole texts do.
    """
    pairs = [
        (SALUTATION, first.salutation, second.salutation),
        (DATE, first.date_text, second.date_text),
        *_bodies(first, second),
        (SIGNATURE, first.signature, second.signature),
    ]
    return tuple(
        Passage(key, one, other, differences(one, other))
        for key, one, other in pairs
        if (one.strip() or other.strip()) and (key not in AROUND or one != other)
    )


def _bodies(first: LetterWords, second: LetterWords) -> list[tuple[str, str, str]]:
    if first.mode is not second.mode or first.mode is Mode.PAGE:
        return [(WHOLE, first.whole, second.whole)]
    one, other = _by_part(first), _by_part(second)
    order = [part for part in arranged(other) if part in one or part in other]
    return [(part, one.get(part, ""), other.get(part, "")) for part in order]


def _by_part(words: LetterWords) -> dict[str, str]:
    parts = sorted(words.parts, key=lambda each: each.position)
    return {each.part: each.body for each in parts}

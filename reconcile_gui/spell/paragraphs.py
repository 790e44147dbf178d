"""What is known of the paragraphs of one text, remembered by their words.

So a key costs one sentence, and a paragraph that moves costs nothing. A paragraph that
stands in the text no more is forgotten with its sentences: what was struck out is not
kept a second time.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from reconcile_gui.spell.checking import Checker, Looked, is_other_language, pieces_of
from reconcile_gui.spell.own_words import folded
from reconcile_gui.text.offsets import u16_places

Place = tuple[int, int]
# Chosen: so many times the text itself; below LITTLE nothing is thrown away for its size.
MOST_TIMES, LITTLE = 3, 4_000


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph that was looked through.

    places: its words in no dictionary, in UTF-16 from its beginning; pieces: what it was
    cut into; other_than: the language it is not written in, "" where it is.
    """

    places: tuple[Place, ...]
    pieces: tuple[str, ...]
    other_than: str = ""


class Paragraphs:
    """Belongs to one field."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._whole: dict[str, Paragraph] = {}
        self._pieces: dict[str, Looked] = {}
        self._half: dict[str, None] = {}  # begun, and to be gone on with
        self._characters = 0

    @property
    def characters(self) -> int:
        """How many characters of the person's are kept here."""
        return self._characters + sum(map(len, self._half))

    @property
    def half(self) -> list[str]:
        """The paragraphs that were not looked through to their end, in order."""
        return list(self._half)

    def holds(self, words: str) -> bool:
        """Tell whether these words are kept here in any form."""
        return any(words in each for each in (*self._whole, *self._pieces, *self._half))

    def get(self, text: str) -> Paragraph | None:
        """Return what is known of a paragraph, None before it was looked through."""
        return self._whole.get(text)

    def forget(self) -> None:
        """Forget every word."""
        self._whole.clear()
        self._pieces.clear()
        self._half.clear()
        self._characters = 0

    def look(
        self, text: str, checker: Checker, left: Collection[str], is_over: Callable[[], bool]
    ) -> Paragraph | None:
        """Look a paragraph through; None, and to be gone on with, when the time is over.

        left: words that are left as they are, `folded`. At least one sentence is looked at.
        """
        looked: list[tuple[int, str, Looked]] = []
        stops = False
        for at, piece in pieces_of(text):
            one = self._pieces.get(piece)
            if one is None:
                if stops:
                    self._half[text] = None
                    return None
                one = self._pieces[piece] = checker.look_through(piece)
                self._characters += len(piece)
                stops = is_over()
            looked.append((at, piece, one))
        self._half.pop(text, None)
        pieces = tuple(piece for _, piece, _ in looked)
        if is_other_language([one for _, _, one in looked]):
            found = Paragraph((), pieces, checker.language)
        else:
            found = Paragraph(_places(text, looked, left), pieces)
        self._whole[text] = found
        self._characters += len(text)
        return found

    def is_too_much(self, characters: int) -> bool:
        """Tell whether far more is kept than a text of so many characters needs."""
        return self.characters > MOST_TIMES * characters + LITTLE

    def keep_only(self, texts: Collection[str]) -> None:
        """Forget every paragraph but these, which are those of the text now."""
        self._whole = {text: one for text, one in self._whole.items() if text in texts}
        self._half = {text: None for text in self._half if text in texts}
        needed = {piece for one in self._whole.values() for piece in one.pieces}
        needed.update(piece for text in self._half for _, piece in pieces_of(text))
        self._pieces = {piece: one for piece, one in self._pieces.items() if piece in needed}
        self._characters = sum(map(len, self._whole)) + sum(map(len, self._pieces))


def _places(
    text: str, looked: list[tuple[int, str, Looked]], left: Collection[str]
) -> tuple[Place, ...]:
    u16 = u16_places(text)
    return tuple(
        (u16(at + start), u16(at + end))
        for at, _, one in looked
        for start, end in one.places
        if folded(text[at + start : at + end]) not in left
    )

"""Reads a text as the writer goes on: only sentences that changed are searched again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from reconcile_gui.coach.finding import Finder, finders_of
from reconcile_gui.coach.match import Search
from reconcile_gui.coach.pieces import Piece, pieces
from reconcile_gui.coach.ruleset import Ruleset
from reconcile_gui.coach.settle import Hit, settle

# Chosen: ten letters of 400 sentences; a thousand sentences take about half a megabyte.
REMEMBERED = 4000


@dataclass(frozen=True, slots=True)
class Found:
    """Words that do what a part of a letter is for: text[start_cp:end_cp]."""

    positive_id: str
    start_cp: int
    end_cp: int


_Placed = TypeVar("_Placed", Hit, Found)


@dataclass(frozen=True, slots=True)
class SentenceRead:
    """A sentence with what was found in it; all places are those of the whole text.

    text: the sentence as written, the blanks after it included. hits: not settled,
    care among them.
    """

    start_cp: int
    end_cp: int
    text: str
    hits: tuple[Hit, ...]
    found: tuple[Found, ...]

    def has(self, *positive_ids: str) -> bool:
        """Tell whether one of these positive patterns stands in it."""
        return any(each.positive_id in positive_ids for each in self.found)


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with what was found in it; the sentences joined are the text."""

    sentences: tuple[SentenceRead, ...]

    @property
    def hits(self) -> list[Hit]:
        """Return the settled hits of the text, in its order."""
        return settle(hit for sentence in self.sentences for hit in sentence.hits)


@dataclass(frozen=True, slots=True)
class _InPiece:
    """What was found in a piece, places counted from its start."""

    hits: tuple[Hit, ...]
    found: tuple[Found, ...]


class Coach:
    """Reads texts with the rules of one language, and remembers sentences it has read.

    For one thread at a time. What it remembers is in memory alone; `forget` it when
    the workbook is locked.
    """

    def __init__(self, ruleset: Ruleset, finders: Sequence[Finder] = ()) -> None:
        """finders: sources of hits beside the rules, asked once for each sentence."""
        self._shorthand = ruleset.shorthand
        self._finders = (*finders_of(ruleset), *finders)
        self._positives = Search(ruleset.positives)
        self._remembered: OrderedDict[Piece, _InPiece] = OrderedDict()

    def reading(self, text: str) -> Reading:
        """Return what is found in any text; a letter without stops takes its time."""
        return Reading(tuple(self.read_by_sentence(text)))

    def read_by_sentence(self, text: str) -> Iterator[SentenceRead]:
        """Yield the sentences of a text with what was found in them.

        A background worker gives way to the keyboard between two of them: one search
        holds the interpreter for its whole length.
        """
        for start_cp, end_cp, piece in pieces(text):
            inside = self._in_piece(piece)
            yield SentenceRead(
                start_cp,
                end_cp,
                text[start_cp:end_cp],
                tuple(_moved(hit, start_cp) for hit in inside.hits),
                tuple(_moved(found, start_cp) for found in inside.found),
            )

    def forget(self) -> None:
        """Forget every sentence, as when locking."""
        self._remembered.clear()

    def _in_piece(self, piece: Piece) -> _InPiece:
        inside = self._remembered.get(piece)
        if inside is None:
            inside = self._remembered[piece] = self._search(piece)
            if len(self._remembered) > REMEMBERED:
                self._remembered.popitem(last=False)
        else:
            self._remembered.move_to_end(piece)
        return inside

    def _search(self, piece: Piece) -> _InPiece:
        read = self._shorthand.read(piece)
        hits = tuple(hit for finder in self._finders for hit in finder(read))
        found = [
            Found(positive.id, start, end) for positive, start, end in self._positives.places(read)
        ]
        return _InPiece(hits, tuple(found))


def _moved(place: _Placed, by_cp: int) -> _Placed:
    return replace(place, start_cp=place.start_cp + by_cp, end_cp=place.end_cp + by_cp)

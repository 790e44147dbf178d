"""Which words of a text are in no dictionary, and are nobody's own either."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from reconcile_gui.spell.own_words import folded
from reconcile_gui.spell.speller import Speller
from reconcile_gui.spell.words import Word, as_asked, parts_of, words_in
from reconcile_gui.text.plain import plain

_POSSESSIVE = "'s"
# Chosen: below six words chance decides; nobody misspells most of what they write, but a
# quotation in another language is nearly all unknown.
FEWEST_JUDGED, MOST_UNKNOWN = 6, 0.6
# Chosen: the different words of a long letter, ten times over.
MOST_REMEMBERED = 10_000


@dataclass(frozen=True, slots=True)
class Looked:
    """A piece of text that was looked through.

    asked: how many of its words a dictionary was asked about; places: those that are in
    none, in code points.
    """

    asked: int
    places: tuple[tuple[int, int], ...]


class Checker:
    """A language, with the words that are right for one writer."""

    def __init__(self, language: str, speller: Speller, known: Collection[str]) -> None:
        """known: names and own words, `folded`."""
        self.language = language
        self.speller = speller
        self._known = frozenset(known)
        # A word that is in no dictionary takes a hundred times as long as one that is.
        self._answers: dict[str, bool] = {}
        self._guessed: dict[str, tuple[str, ...]] = {}  # of the word asked about last

    def knowing(self, known: Collection[str]) -> Checker:
        """Return the same for other names and own words."""
        return Checker(self.language, self.speller, known)

    def look_through(self, piece: str) -> Looked:
        """Look through any text; never raises."""
        asked, places = 0, []
        for word in words_in(piece, self.language):
            asked += 1
            places += [(each.start_cp, each.end_cp) for each in self._unknown(word, piece)]
        return Looked(asked, tuple(places))

    def guesses(self, written: str) -> tuple[str, ...]:
        """Return what was perhaps meant by a word, with apostrophes as in the word."""
        found = self._guessed.get(written)
        if found is None:
            # F7 says them, then the menu offers the same.
            found = self.speller.guesses(as_asked(written))
            self._guessed = {written: found}
        return tuple(each.replace("'", "’") for each in found) if "’" in written else found

    def _unknown(self, word: Word, piece: str) -> Iterator[Word]:
        if self._is_known(word.asked) or self._is_clipped(word, piece):
            return
        parts = parts_of(word, piece)
        if len(parts) == 1:
            yield word
            return
        yield from (
            each for each in parts if len(each.asked) > 1 and not self._is_known(each.asked)
        )

    def _is_known(self, asked: str) -> bool:
        answer = self._answers.get(asked)
        if answer is None:
            if len(self._answers) >= MOST_REMEMBERED:
                self._answers.clear()
            answer = self._answers[asked] = self._is_right(asked)
        return answer

    def _is_right(self, asked: str) -> bool:
        if self.speller.knows(asked):
            return True
        word = folded(asked)
        return word in self._known or word.removesuffix(_POSSESSIVE) in self._known

    def _is_clipped(self, word: Word, piece: str) -> bool:
        """Tell of a word that begins or ends with an apostrophe, as in ’tis."""
        before = plain(piece[max(0, word.start_cp - 1) : word.start_cp])
        after = plain(piece[word.end_cp : word.end_cp + 1])
        return (before == "'" and self.speller.knows("'" + word.asked)) or (
            after == "'" and self.speller.knows(word.asked + "'")
        )


def is_other_language(looked: Collection[Looked]) -> bool:
    """Tell whether a paragraph, looked through in pieces, is taken for another language."""
    asked = sum(each.asked for each in looked)
    unknown = sum(len(each.places) for each in looked)
    return asked >= FEWEST_JUDGED and unknown > MOST_UNKNOWN * asked


_PIECE = re.compile(r".{0,200}?[.!?…]+\s+|.{200,400}?\s+|.{400}\S*|.+", re.DOTALL)


def pieces_of(paragraph: str) -> Iterator[tuple[int, str]]:
    """Cut a paragraph between words, sentence by sentence; yield where each begins, and it.

    So a key that changes one sentence leaves the others to be remembered.
    """
    for found in _PIECE.finditer(paragraph):
        yield found.start(), found[0]

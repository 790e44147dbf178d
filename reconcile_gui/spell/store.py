"""The writer's own words in the workbook: one preference, which goes along with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reconcile_gui.spell.own_words import kept_words, read_words, with_word, without_word
from reconcile_gui.workbook.preferences import prefer, preferences

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

OWN_WORDS = "own_words"


def own_words() -> Query[tuple[str, ...]]:
    """Return the words that were added, sorted."""

    def read(reader: Reader) -> tuple[str, ...]:
        return read_words(preferences()(reader).get(OWN_WORDS, ""))

    return read


def add_own_word(word: str) -> Operation[None]:
    """Take a word for right from now on, in everything in this workbook."""
    return _change(lambda words: with_word(words, word))


def remove_own_word(word: str) -> Operation[None]:
    """Take a word for right no more."""
    return _change(lambda words: without_word(words, word))


def _change(change: Callable[[tuple[str, ...]], tuple[str, ...]]) -> Operation[None]:
    def write(tx: Transaction) -> None:
        before = own_words()(tx)
        after = change(before)
        if after != before:
            prefer({OWN_WORDS: kept_words(after)})(tx)

    return write

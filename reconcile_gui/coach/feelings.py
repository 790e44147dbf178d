"""The words of feelings by family, and the words that only look like feelings."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from reconcile_gui.coach.patterns import one_of
from reconcile_gui.text.checked import (
    FileProblem,
    Table,
    WrongField,
    as_table,
    entry_name,
    read_file,
    refuse_unknown,
    take_tables,
    take_text,
    take_texts,
)

_T = TypeVar("_T")

FEELINGS_FILE = "feelings.toml"
LONGEST_WORD = 40
LONGEST_NEED = 80


@dataclass(frozen=True, slots=True)
class Family:
    """Feelings that belong together; the builder shows families first, then words."""

    id: str
    title: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Underneath:
    """What often lies under a word that says what somebody did, and what is needed."""

    feelings: tuple[str, ...]
    need: str


@dataclass(frozen=True, slots=True)
class Feelings:
    """All words, and what was left out of the file."""

    families: tuple[Family, ...] = ()
    pseudo: tuple[str, ...] = ()
    under: tuple[tuple[str, Underneath], ...] = ()
    problems: tuple[FileProblem, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """Return every word of a feeling, family by family."""
        return tuple(word for family in self.families for word in family.words)

    def underneath(self, pseudo: str) -> Underneath | None:
        """Return what often lies under such a word, or None where nothing is known."""
        return dict(self.under).get(pseudo.lower())

    def vocabulary(self) -> dict[str, str]:
        """Return the words as pieces of patterns: {feeling} and {pseudo_feeling}."""
        return {
            name: one_of(_pieces(words))
            for name, words in (("feeling", self.words), ("pseudo_feeling", self.pseudo))
            if words
        }


def load_feelings(folder: Path) -> Feelings:
    """Return the feelings of one language ("coach/en"). Raises nothing for bad content."""
    try:
        table = read_file(folder / FEELINGS_FILE, {"family", "pseudo"})
        families, pseudo = take_tables(table, "family"), take_tables(table, "pseudo")
    except WrongField as wrong:
        problem = FileProblem(FEELINGS_FILE, "", wrong.field, wrong.said)
        return Feelings(problems=(problem,))
    problems: list[FileProblem] = []
    read = list(_entries(families, "family", _family, problems))
    groups = list(_entries(pseudo, "pseudo", _pseudo, problems))
    return Feelings(
        families=tuple(read),
        pseudo=tuple(word for words, _under in groups for word in words),
        under=tuple((word, under) for words, under in groups if under for word in words),
        problems=tuple(problems),
    )


def _entries(
    entries: list[object], kind: str, read: Callable[[Table], _T], problems: list[FileProblem]
) -> Iterator[_T]:
    """Yield the entries that can be used; the others are named among the problems."""
    for place, entry in enumerate(entries, start=1):
        try:
            yield read(as_table(entry))
        except WrongField as wrong:
            name = entry_name(entry, kind, place)
            problems.append(FileProblem(FEELINGS_FILE, name, wrong.field, wrong.said))


def _family(table: Table) -> Family:
    refuse_unknown(table, {"id", "title", "words"})
    return Family(
        take_text(table, "id", LONGEST_WORD),
        take_text(table, "title", LONGEST_WORD),
        _words(table, "words"),
    )


def _pseudo(table: Table) -> tuple[tuple[str, ...], Underneath | None]:
    refuse_unknown(table, {"words", "under", "need"})
    words = _words(table, "words")
    if "under" not in table:
        return words, None
    return words, Underneath(_words(table, "under"), take_text(table, "need", LONGEST_NEED))


def _words(table: Table, field: str) -> tuple[str, ...]:
    words = take_texts(table, field, LONGEST_WORD)
    if any(word != word.lower() for word in words):
        raise WrongField(field, "must be in lower case")
    return words


def _pieces(words: tuple[str, ...]) -> Iterator[str]:
    """Yield pieces of patterns; what is written in two words may have a hyphen."""
    for word in words:
        yield re.escape(word).replace(r"\ ", "[ -]").replace(r"\-", "[ -]")

"""Ways to begin a boundary: sentences with blanks, none of which controls somebody else."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path

from reconcile_gui.boundaries.records import Whose
from reconcile_gui.resources import with_english
from reconcile_gui.text.blank import BLANK
from reconcile_gui.text.checked import (
    FileProblem,
    WrongField,
    as_table,
    read_file,
    refuse_unknown,
    take_choice,
    take_tables,
    take_text,
)

STARTERS_FILE = "starters.toml"
FIELDS = ("id", "whose", "words")
# Chosen: a line of a menu.
LONGEST = 100


@dataclass(frozen=True, slots=True)
class Starter:
    """words: a sentence; ___ in it is to be filled in."""

    id: str
    whose: Whose
    words: str

    @property
    def first_blank(self) -> tuple[int, int]:
        """Return where the first blank begins and ends; the end twice where there is none."""
        at = self.words.find(BLANK)
        return (at, at + len(BLANK)) if at >= 0 else (len(self.words), len(self.words))


@dataclass(frozen=True, slots=True)
class Starters:
    """The starters of one language in the order of the file, and what had to be left out."""

    all: tuple[Starter, ...] = ()
    problems: tuple[FileProblem, ...] = ()

    def of(self, whose: Whose) -> tuple[Starter, ...]:
        """Return those for a boundary of mine, of theirs or of ours."""
        return tuple(each for each in self.all if each.whose is whose)


def load_starters(folder: Path) -> Starters:
    """Return the starters in a folder ("boundaries/de"); in English what is not there.

    A broken entry is left out and named; a broken file is none at all. Never raises.
    """
    problems: list[FileProblem] = []
    found: dict[str, Starter] = {}
    for each in reversed(with_english(folder)):
        found |= _starters(each / STARTERS_FILE, problems)
    return Starters(tuple(found.values()), tuple(problems))


def _starters(path: Path, problems: list[FileProblem]) -> dict[str, Starter]:
    """Return the starters of one file; what cannot be used goes to `problems`."""
    found: dict[str, Starter] = {}
    try:
        entries = take_tables(read_file(path, {"starter"}), "starter")
    except WrongField as wrong:
        problems.append(FileProblem(STARTERS_FILE, "", wrong.field, wrong.said))
        return found
    for number, entry in enumerate(entries, start=1):
        where = str(entry.get("id", "")) if isinstance(entry, dict) else ""
        try:
            starter = _starter(entry, found)
            found[starter.id] = starter
        except WrongField as wrong:
            place = where or f"starter {number}"
            problems.append(FileProblem(STARTERS_FILE, place, wrong.field, wrong.said))
    return found


def _starter(entry: object, there: Container[str]) -> Starter:
    table = as_table(entry)
    refuse_unknown(table, FIELDS)
    key = take_text(table, "id", LONGEST)
    if key in there:
        raise WrongField("id", "is there twice")
    return Starter(
        key,
        Whose(take_choice(table, "whose", Whose)),
        take_text(table, "words", LONGEST),
    )

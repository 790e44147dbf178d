"""What the rules of all files lean on: sources, guards, vocabulary, feelings."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from reconcile_gui.coach.feelings import Feelings, load_feelings
from reconcile_gui.coach.named import load_named, load_shorthand, load_vocabulary
from reconcile_gui.coach.patterns import BadPattern, Pattern, read_pattern
from reconcile_gui.coach.rule import Source
from reconcile_gui.coach.seal import is_sealed
from reconcile_gui.coach.shorthand import Shorthand
from reconcile_gui.text.checked import (
    FileProblem,
    Table,
    WrongField,
    as_table,
    read_file,
    refuse_unknown,
    take_text,
    take_truth,
)

SOURCES_FILE = "sources.toml"
GUARDS_FILE = "guards.toml"
BEFORE = "guard"
AFTER = "guard_after"

# Chosen: what fits a note of four lines; a pattern longer than this nobody can read.
LONGEST_TEXT = 400
LONGEST_PATTERN = 1000


@dataclass(frozen=True, slots=True)
class Guards:
    """What takes a hit back, by name: looked for before its words, or behind them."""

    before: dict[str, Pattern]
    after: dict[str, Pattern]


@dataclass(frozen=True, slots=True)
class Shared:
    """What rules name, and the ids taken so far.

    vocabulary: pieces of patterns by name, the feelings' words among them. is_tested:
    what the files hold is what the tests have seen; see `seal`.
    """

    sources: dict[str, Source]
    guards: Guards
    vocabulary: dict[str, str]
    feelings: Feelings
    shorthand: Shorthand
    is_tested: bool = False
    taken: set[str] = field(default_factory=set)


def load_shared(folder: Path, problems: list[FileProblem]) -> Shared:
    """Return what the files beside the rules hold; what is wrong joins the problems."""
    is_tested = is_sealed(folder)
    feelings = load_feelings(folder)
    sources = _load_sources(folder, problems)
    vocabulary = load_vocabulary(folder, feelings.vocabulary(), problems, is_tested=is_tested)
    shared = Shared(
        sources,
        _load_guards(folder, vocabulary, problems, is_tested=is_tested),
        vocabulary,
        feelings,
        load_shorthand(folder, problems),
        is_tested,
    )
    problems += feelings.problems
    return shared


def _load_sources(folder: Path, problems: list[FileProblem]) -> dict[str, Source]:
    sources = {}
    for key, entry in load_named(folder / SOURCES_FILE, "source", problems).items():
        try:
            sources[key] = _source(key, as_table(entry))
        except WrongField as wrong:
            problems.append(FileProblem(SOURCES_FILE, key, wrong.field, wrong.said))
    return sources


def _load_guards(
    folder: Path, vocabulary: dict[str, str], problems: list[FileProblem], *, is_tested: bool
) -> Guards:
    """Return the guards; one that cannot be used is named among the problems."""
    guards = Guards({}, {})
    path = folder / GUARDS_FILE
    before = load_named(path, BEFORE, problems, AFTER)
    _add_guards(guards.before, before, vocabulary, problems, is_tested=is_tested)
    if guards.before and AFTER in read_file(path, {BEFORE, AFTER}):
        behind = load_named(path, AFTER, problems, BEFORE)
        _add_guards(guards.after, behind, vocabulary, problems, is_tested=is_tested)
    return guards


def _add_guards(
    guards: dict[str, Pattern],
    named: Table,
    vocabulary: dict[str, str],
    problems: list[FileProblem],
    *,
    is_tested: bool,
) -> None:
    for key in named:
        try:
            pattern = take_text(named, key, LONGEST_PATTERN)
            guards[key] = read_pattern(pattern, vocabulary, (), is_tested=is_tested)
        except WrongField as wrong:
            problems.append(FileProblem(GUARDS_FILE, key, "", wrong.said))
        except BadPattern as bad:
            problems.append(FileProblem(GUARDS_FILE, key, "", str(bad)))


def _source(key: str, table: Table) -> Source:
    refuse_unknown(table, {"author", "title", "year", "read"})
    year = table.get("year")
    if year is not None and (not isinstance(year, int) or isinstance(year, bool)):
        raise WrongField("year", "must be a whole number")
    author = take_text(table, "author", LONGEST_TEXT) if "author" in table else ""
    title = take_text(table, "title", LONGEST_TEXT)
    return Source(key, author, title, year, take_truth(table, "read"))

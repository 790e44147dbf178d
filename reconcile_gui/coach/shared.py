"""What the rules of all files lean on: sources, guards, vocabulary, feelings."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from reconcile_gui.coach.feelings import Feelings, load_feelings
from reconcile_gui.coach.patterns import BadPattern, compiled, one_of
from reconcile_gui.coach.rule import Source
from reconcile_gui.text.checked import (
    FileProblem,
    Table,
    WrongField,
    as_table,
    read_file,
    refuse_unknown,
    take_table,
    take_text,
    take_texts,
    take_truth,
)

SOURCES_FILE = "sources.toml"
GUARDS_FILE = "guards.toml"
VOCABULARY_FILE = "vocabulary.toml"

# Chosen: what fits a note of four lines; a pattern longer than this nobody can read.
LONGEST_TEXT = 400
LONGEST_PATTERN = 1000

_NAME = re.compile(r"[a-z][a-z_]*")


@dataclass(frozen=True, slots=True)
class Shared:
    """What rules name, and the ids taken so far.

    vocabulary: pieces of patterns by name, the feelings' words among them.
    """

    sources: dict[str, Source]
    guards: dict[str, re.Pattern[str]]
    vocabulary: dict[str, str]
    feelings: Feelings
    taken: set[str] = field(default_factory=set)


def load_shared(folder: Path, problems: list[FileProblem]) -> Shared:
    """Return what the files beside the rules hold; what is wrong joins the problems."""
    feelings = load_feelings(folder)
    shared = Shared(
        _load_sources(folder, problems),
        _load_guards(folder, problems),
        _load_vocabulary(folder, problems) | feelings.vocabulary(),
        feelings,
    )
    problems += feelings.problems
    return shared


def _load_sources(folder: Path, problems: list[FileProblem]) -> dict[str, Source]:
    sources = {}
    for key, entry in _load_named(folder / SOURCES_FILE, "source", problems).items():
        try:
            sources[key] = _source(key, as_table(entry))
        except WrongField as wrong:
            problems.append(FileProblem(SOURCES_FILE, key, wrong.field, wrong.said))
    return sources


def _load_guards(folder: Path, problems: list[FileProblem]) -> dict[str, re.Pattern[str]]:
    guards = {}
    named = _load_named(folder / GUARDS_FILE, "guard", problems)
    for key in named:
        try:
            guards[key] = compiled(take_text(named, key, LONGEST_PATTERN), ())
        except WrongField as wrong:
            problems.append(FileProblem(GUARDS_FILE, key, "", wrong.said))
        except BadPattern as bad:
            problems.append(FileProblem(GUARDS_FILE, key, "", str(bad)))
    return guards


def _load_vocabulary(folder: Path, problems: list[FileProblem]) -> dict[str, str]:
    vocabulary = {}
    named = _load_named(folder / VOCABULARY_FILE, "vocabulary", problems)
    for key in named:
        try:
            vocabulary[key] = _piece(named, key)
        except WrongField as wrong:
            problems.append(FileProblem(VOCABULARY_FILE, key, "", wrong.said))
    return vocabulary


def _piece(named: Table, key: str) -> str:
    if not _NAME.fullmatch(key):
        raise WrongField(key, "must be named in small letters")
    piece = one_of(take_texts(named, key, LONGEST_PATTERN))
    try:
        compiled(piece, ())
    except BadPattern as bad:
        raise WrongField(key, str(bad)) from bad
    return piece


def _load_named(path: Path, field: str, problems: list[FileProblem]) -> Table:
    """Return the table [field] of a file: its keys are names that rules use."""
    try:
        return take_table(read_file(path, {field}), field)
    except WrongField as wrong:
        problems.append(FileProblem(path.name, "", wrong.field, wrong.said))
        return {}


def _source(key: str, table: Table) -> Source:
    refuse_unknown(table, {"author", "title", "year", "read"})
    year = table.get("year")
    if year is not None and (not isinstance(year, int) or isinstance(year, bool)):
        raise WrongField("year", "must be a whole number")
    author = take_text(table, "author", LONGEST_TEXT) if "author" in table else ""
    title = take_text(table, "title", LONGEST_TEXT)
    return Source(key, author, title, year, take_truth(table, "read"))

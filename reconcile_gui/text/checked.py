"""Reads shipped TOML files field by field, and says exactly which field is wrong."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

Table = dict[str, object]
FORMAT = 1


class WrongField(Exception):
    """A field of a shipped file cannot be used; the reader leaves its entry out."""

    def __init__(self, field: str, said: str) -> None:
        """Take the field's name, "" for the whole entry, and what is wrong with it."""
        super().__init__(f"{field}: {said}" if field else said)
        self.field = field
        self.said = said


@dataclass(frozen=True, slots=True)
class FileProblem:
    """What is wrong with one entry of a shipped file, for whoever edits it.

    entry: its id, or its place ("rule 3"), or "" for the whole file. field: "" for
    the whole entry. Holds nothing that a user wrote.
    """

    file: str
    entry: str
    field: str
    said: str

    def __str__(self) -> str:
        """Return one line: file, entry, field, and what is wrong."""
        place = ", ".join(part for part in (self.file, self.entry, self.field) if part)
        return f"{place}: {self.said}"


def read_file(path: Path, known: Iterable[str]) -> Table:
    """Return the table in a file of format 1 whose keys are known.

    known: the keys beside "format". Raises WrongField.
    """
    table = read_toml(path)
    if table.get("format") != FORMAT:
        raise WrongField("format", f"must be {FORMAT}")
    refuse_unknown(table, {"format", *known})
    return table


def read_toml(path: Path) -> Table:
    """Return what is in a file, its fields unchecked. Raises WrongField."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as problem:
        raise WrongField("", "the file cannot be read") from problem
    except UnicodeDecodeError as problem:
        raise WrongField("", "the file is not UTF-8") from problem
    except tomllib.TOMLDecodeError as problem:
        raise WrongField("", f"not TOML: {problem}") from problem


def refuse_unknown(table: Table, known: Iterable[str]) -> None:
    """Raise WrongField for the first key that is not known."""
    known = set(known)
    for field in table:
        if field not in known:
            raise WrongField(field, "is not a field that is known")


def as_table(entry: object, field: str = "") -> Table:
    """Return an entry that is to be a table. Raises WrongField."""
    if not isinstance(entry, dict):
        raise WrongField(field, "must be a table")
    return entry


def take_table(table: Table, field: str) -> Table:
    """Return the table [field]. Raises WrongField."""
    return as_table(_take(table, field), field)


def take_text(table: Table, field: str, longest: int) -> str:
    """Return a text of 1..longest code points without blanks at its ends.

    Raises WrongField.
    """
    return _checked_text(field, _take(table, field), longest)


def take_texts(table: Table, field: str, longest: int, at_least: int = 1) -> tuple[str, ...]:
    """Return a list of such texts. Raises WrongField."""
    entries = _take(table, field)
    if not isinstance(entries, list) or len(entries) < at_least:
        raise WrongField(field, f"must be a list of at least {at_least}")
    return tuple(_checked_text(field, entry, longest) for entry in entries)


def take_tables(table: Table, field: str) -> list[object]:
    """Return a list that is to hold tables, one or more. Raises WrongField."""
    entries = _take(table, field)
    if not isinstance(entries, list) or not entries:
        raise WrongField(field, f"must be a list of [[{field}]] tables")
    return entries


def take_choice(table: Table, field: str, choices: Iterable[str]) -> str:
    """Return a text that is one of the choices. Raises WrongField."""
    choices = list(choices)
    chosen = _take(table, field)
    if not isinstance(chosen, str) or chosen not in choices:
        raise WrongField(field, "must be one of " + ", ".join(choices))
    return chosen


def take_truth(table: Table, field: str) -> bool:
    """Return true or false. Raises WrongField."""
    truth = _take(table, field)
    if not isinstance(truth, bool):
        raise WrongField(field, "must be true or false")
    return truth


def take_day(table: Table, field: str) -> date:
    """Return a calendar day, written 2026-11-20 without quotes. Raises WrongField."""
    day = _take(table, field)
    if not isinstance(day, date) or isinstance(day, datetime):
        raise WrongField(field, "must be a day, as 2026-11-20")
    return day


def entry_name(table: object, kind: str, place: int) -> str:
    """Return what to call an entry in a problem: its id, or "rule 3"."""
    name = table.get("id") if isinstance(table, dict) else None
    return name if isinstance(name, str) and name else f"{kind} {place}"


def _take(table: Table, field: str) -> object:
    if field not in table:
        raise WrongField(field, "is missing")
    return table[field]


def _checked_text(field: str, text: object, longest: int) -> str:
    if not isinstance(text, str) or not text.strip():
        raise WrongField(field, "must be a text that is not empty")
    if text != text.strip():
        raise WrongField(field, "has blanks at its ends")
    if len(text) > longest:
        raise WrongField(field, f"is longer than {longest} characters")
    return text

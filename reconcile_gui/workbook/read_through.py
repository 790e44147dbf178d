"""A file of everything looked through before anything is made of it: read, and held to its form."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.workbook.engine import problem_from
from reconcile_gui.workbook.errors import (
    EverythingCut,
    EverythingTooLarge,
    EverythingTooNew,
    EverythingUnfit,
    NotEverything,
)
from reconcile_gui.workbook.everything import FORMAT, LISTS, columns_of
from reconcile_gui.workbook.shape import fits, is_moment, is_uuid
from reconcile_gui.workbook.stopping import AT_ONCE
from reconcile_gui.workbook.transaction import storable
from reconcile_gui.workbook.version import NEWEST

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from reconcile_gui.workbook.stopping import Tick

# Chosen: some ten times what twenty years of writing every day take; more would not go into
# the memory of many a computer.
LARGEST_BYTES = 256 << 20
BEGINNING = 4096  # bytes; what a file is stands in its first line
OUTER = {"format", "version", "workbook", "lists"}


@dataclass(frozen=True, slots=True)
class Everything:
    """What a file of everything holds, every value in its place.

    rows: by table, in the order of the file; of each the values of its columns in order.
    """

    uuid: str
    created_at: str
    rows: Mapping[str, list[tuple[Any, ...]]]


def read_through(path: Path, tick: Tick) -> Everything:
    """Return what the file holds; the file is not changed.

    Raises NotEverything, EverythingCut, EverythingTooNew, EverythingTooLarge,
    EverythingUnfit, Stopped, and what reading may raise (Missing, CannotOpen).
    """
    whole = _parsed(_text_of(path), tick)
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise NotEverything
    version = whole.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise EverythingUnfit(field="version")
    if version > NEWEST:
        raise EverythingTooNew
    about, lists = whole.get("workbook"), whole.get("lists")
    if whole.keys() != OUTER or not isinstance(about, dict) or not isinstance(lists, dict):
        raise EverythingUnfit
    if about.keys() != {"uuid", "created_at"}:
        raise EverythingUnfit("workbook")
    if not is_uuid(about["uuid"]) or not is_moment(about["created_at"]):
        raise EverythingUnfit("workbook")
    if lists.keys() != {table.name for table in LISTS}:
        raise EverythingUnfit("lists")
    return Everything(about["uuid"], about["created_at"], _rows(lists, tick))


def _text_of(path: Path) -> str:
    try:
        if not path.is_file():
            raise NotEverything
        with path.open("rb") as file:
            if FORMAT.encode() not in (beginning := file.read(BEGINNING)):
                raise NotEverything
            rest = file.read(LARGEST_BYTES)
    except OSError as error:
        raise problem_from(error, path) or error from None
    if len(beginning) + len(rest) > LARGEST_BYTES:
        raise EverythingTooLarge
    try:
        return (beginning + rest).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise EverythingCut from None


def _parsed(text: str, tick: Tick) -> object:
    met = 0

    def take(pairs: list[tuple[str, object]]) -> dict[str, object]:
        # Also lets the window's thread run: the parser alone never gives way.
        nonlocal met
        met += 1
        if met % AT_ONCE == 0:
            tick(0)
        taken = dict(pairs)
        if len(taken) != len(pairs):
            raise EverythingUnfit
        return taken

    try:
        return json.loads(text, object_pairs_hook=take, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise EverythingCut from None
    except MemoryError:
        raise EverythingTooLarge from None


def _refuse(_name: str) -> object:
    raise EverythingUnfit


def _rows(lists: dict[str, Any], tick: Tick) -> dict[str, list[tuple[Any, ...]]]:
    found: dict[str, list[tuple[Any, ...]]] = {}
    ids: dict[str, set[int]] = {}
    for done, table in enumerate(LISTS):
        reading = _List(table)
        found[table.name] = reading.taken(lists[table.name], tick, done / len(LISTS))
        ids[table.name] = reading.numbers
    for table in LISTS:
        _check_links(table, found[table.name], ids)
    return found


def _check_links(table: sa.Table, rows: list[tuple[Any, ...]], ids: Mapping[str, set[int]]) -> None:
    """Raise EverythingUnfit for an entry that hangs on one that is not there."""
    for place, column in enumerate(table.c):
        for key in column.foreign_keys:
            there = ids[key.column.table.name]
            for entry, row in enumerate(rows, 1):
                if row[place] is not None and row[place] not in there:
                    raise EverythingUnfit(table.name, entry, column.name)


class _List:
    """One table's list, held to the table's form."""

    def __init__(self, table: sa.Table) -> None:
        self._table = table
        self._names = columns_of(table)
        self._fits = [fits(table, column) for column in table.c]
        self._uuids: set[str] = set()
        self.numbers: set[int] = set()

    def taken(self, entries: object, tick: Tick, begun: float) -> list[tuple[Any, ...]]:
        """Return the entries as rows. Raises EverythingUnfit."""
        if not isinstance(entries, list):
            raise EverythingUnfit(self._table.name)
        rows = []
        for number, entry in enumerate(entries, 1):
            if number % AT_ONCE == 0:
                tick(begun)
            rows.append(self._row(number, entry))
        return rows

    def _row(self, number: int, entry: object) -> tuple[Any, ...]:
        if not isinstance(entry, dict) or entry.keys() != set(self._names):
            raise EverythingUnfit(self._table.name, number)
        for name, is_right in zip(self._names, self._fits, strict=True):
            if not is_right(entry[name]):
                raise EverythingUnfit(self._table.name, number, name)
        if entry["uuid"] in self._uuids:
            raise EverythingUnfit(self._table.name, number, "uuid")
        self._uuids.add(entry["uuid"])
        if "id" in entry:
            if entry["id"] in self.numbers:
                raise EverythingUnfit(self._table.name, number, "id")
            self.numbers.add(entry["id"])
        return tuple(storable(entry[name]) for name in self._names)

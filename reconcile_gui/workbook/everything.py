"""Everything of a workbook as one JSON text: every row, with its names and its bin.

`docs/file-format.md` describes it. `reading_in` makes a workbook of it again.
"""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui import safefile
from reconcile_gui.workbook.engine import problem_from
from reconcile_gui.workbook.errors import AlreadyThere, DiskFull, NotWritten
from reconcile_gui.workbook.look import may_be_workbook
from reconcile_gui.workbook.preferences import OF_THIS_FILE
from reconcile_gui.workbook.stopping import AT_ONCE, no_tick
from reconcile_gui.workbook.tables import metadata, preference, removed, workbook
from reconcile_gui.workbook.version import NEWEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reconcile_gui.workbook.book import Workbook
    from reconcile_gui.workbook.stopping import Tick
    from reconcile_gui.workbook.transaction import Query, Reader

FORMAT = "reconcile-everything"
ENDING = ".json"
# Owners before what belongs to them; `workbook` stands by itself.
LISTS: tuple[sa.Table, ...] = tuple(
    table for table in metadata.sorted_tables if table is not workbook
)
_json = partial(json.dumps, ensure_ascii=False, allow_nan=False)


def columns_of(table: sa.Table) -> tuple[str, ...]:
    """Return the names of a table's columns, as its entries have them."""
    return tuple(column.name for column in table.c)


def everything(tick: Tick = no_tick) -> Query[tuple[str, ...]]:
    """Return the whole text in pieces: one entry a line, in an order that is always the same.

    tick: told how much is done, 0..1; what it raises ends the reading.
    """

    def read(reader: Reader) -> tuple[str, ...]:
        return tuple(_pieces(reader, tick))

    return read


def write_everything(book: Workbook, path: Path) -> None:
    """Write everything to a file, wholly or not at all; the workbook is not changed.

    Raises WorkbookProblem; what stood at the place is then as it was. No workbook is ever
    written over.
    """
    write_pieces(book.read(everything()), path)


def write_pieces(pieces: Sequence[str], path: Path, tick: Tick = no_tick) -> None:
    """Write what `everything` gave to a file; as `write_everything` does.

    tick: told how much is done, 0..1; what it raises leaves no file.
    """
    if may_be_workbook(path):
        raise AlreadyThere
    try:
        with safefile.whole_file(path) as file:
            for done, piece in enumerate(pieces):
                tick(done / len(pieces))
                file.write(piece.encode("utf-8"))
            tick(1)
    except OSError as error:
        problem = problem_from(error, path, writing=True)
        raise (problem if isinstance(problem, DiskFull) else NotWritten()) from None


def _pieces(reader: Reader, tick: Tick) -> Iterator[str]:
    found = reader.row(sa.select(workbook.c.uuid, workbook.c.created_at))
    about = {} if found is None else found._asdict()
    yield f'{{"format": {_json(FORMAT)}, "version": {NEWEST},\n'
    yield f'"workbook": {_json(about)},\n"lists": {{\n'
    for place, table in enumerate(LISTS):
        yield f"{_json(table.name)}: ["
        tick(place / len(LISTS))
        for number, row in enumerate(reader.rows(_all_of(table))):
            if number % AT_ONCE == 0:
                tick(place / len(LISTS))
            yield ("," if number else "") + "\n" + _json(row._asdict())
        yield "]\n" if place == len(LISTS) - 1 else "],\n"
    yield "}}\n"


def _all_of(table: sa.Table) -> sa.Select[tuple[object, ...]]:
    """Select every row, those in the bin too, but for what only says how this file came to be."""
    chosen = sa.select(table).order_by(table.c.uuid if table is removed else table.c.id)
    if table is preference:
        return chosen.where(preference.c.key.not_in(OF_THIS_FILE))
    return chosen

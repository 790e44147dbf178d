"""Reading a damaged file row by row, as far as it can be read."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from reconcile_gui.workbook import cipher

if TYPE_CHECKING:
    from pathlib import Path

# What a damaged page makes of a statement; a text may also be none.
UNREADABLE = (cipher.DriverError, UnicodeDecodeError, OverflowError)
# Chosen: rows of a gap that are looked at one by one. A page that cannot be read answers for
# none of its rows; one whose long text lies elsewhere answers for the next row again.
CLOSE_LOOK = 400
IN_VAIN = 8
LAST_ROWID = 2**63 - 1

Row = dict[str, Any]


class DamagedFile:
    """A file of which some pages cannot be read.

    A table is read in the order of its row numbers. Where that fails, the next number
    from which it goes on is looked for in ever larger steps, then exactly.
    """

    def __init__(self, path: Path, raw_key: str | None) -> None:
        """raw_key: see `cipher.quick_key`. Raises NotADatabase."""
        self._path = path
        self._raw_key = raw_key
        self._raw = cipher.connect_damaged(path, raw_key)

    def close(self) -> None:
        """Close the file."""
        with contextlib.suppress(*UNREADABLE):
            self._raw.close()

    def number(self, pragma: str) -> int:
        """Return a number of the header, 0 where it cannot be read."""
        with contextlib.suppress(*UNREADABLE):
            return int(self._raw.execute(f"PRAGMA {pragma}").fetchone()[0])
        return 0

    def columns(self, table: str) -> list[str]:
        """Return the columns a table has in this file; none where that cannot be read."""
        with contextlib.suppress(*UNREADABLE):
            told = self._raw.execute(f'PRAGMA table_info("{table}")').fetchall()
            return [str(name) for _, name, *_ in told]
        self._again()
        return []

    def rows(self, table: str, columns: Sequence[str], gaps: list[str]) -> Iterator[Row]:
        """Yield what can be read of a table. gaps: takes its name for each unreadable place."""
        named = ", ".join(f'"{each}"' for each in columns)
        asked = f'SELECT rowid, {named} FROM "{table}" WHERE rowid > ? ORDER BY rowid'  # noqa: S608 - names of our own tables
        after: int | None = -1
        while after is not None:
            begun = after
            try:
                for number, *values in self._raw.execute(asked, (after,)):
                    begun = number
                    yield dict(zip(columns, values, strict=True))
                after = None
            except UNREADABLE:
                self._again()
                gaps.append(table)
                after = self._goes_on_after(table, named, begun)
                until = begun + CLOSE_LOOK if after is None else min(after, begun + CLOSE_LOOK)
                yield from self._close_look(table, columns, begun, until)

    def _goes_on_after(self, table: str, named: str, after: int) -> int | None:
        """Return the least number after which a row can be read again, or the end is seen."""
        fails, step = after, 1
        while True:
            reaches = min(after + step, LAST_ROWID)
            if self._can_go_on(table, named, reaches):
                break
            if reaches == LAST_ROWID:
                return None
            fails, step = reaches, step * 2
        while reaches - fails > 1:
            middle = (fails + reaches) // 2
            if self._can_go_on(table, named, middle):
                reaches = middle
            else:
                fails = middle
        return reaches

    def _can_go_on(self, table: str, named: str, after: int) -> bool:
        asked = f'SELECT {named} FROM "{table}" WHERE rowid > ? ORDER BY rowid LIMIT 1'  # noqa: S608
        return self._one(asked, after) is not None

    def _close_look(
        self, table: str, columns: Sequence[str], after: int, until: int
    ) -> Iterator[Row]:
        """Yield the columns that can be read of rows that cannot be read whole."""
        in_vain = 0
        for number in range(after + 1, until + 1):
            there = self._one(f'SELECT rowid FROM "{table}" WHERE rowid = ?', number)  # noqa: S608
            in_vain = in_vain + 1 if there is None else 0
            if in_vain > IN_VAIN:
                return
            if there:
                yield self._columns_of(table, columns, number)

    def _columns_of(self, table: str, columns: Sequence[str], number: int) -> Row:
        asked = ((each, f'SELECT "{each}" FROM "{table}" WHERE rowid = ?') for each in columns)  # noqa: S608
        found = ((each, self._one(question, number)) for each, question in asked)
        return {each: value[0] for each, value in found if value}

    def _one(self, asked: str, number: int) -> Sequence[Any] | None:
        """Return the one row asked for, () if there is none, None if it cannot be read."""
        try:
            return self._raw.execute(asked, (number,)).fetchone() or ()
        except UNREADABLE:
            self._again()
            return None

    def _again(self) -> None:
        """Open the file anew: once it met a page that is not what was encrypted, it reads none."""
        self.close()
        self._raw = cipher.connect_damaged(self._path, self._raw_key)

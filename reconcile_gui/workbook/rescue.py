"""A new workbook from what can be read of a damaged one; the damaged one is not changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reconcile_gui.clock import stamp
from reconcile_gui.workbook import cipher, tables, version
from reconcile_gui.workbook.book import Workbook, new_uuid
from reconcile_gui.workbook.engine import problem_from
from reconcile_gui.workbook.errors import Damaged, WrongPassphrase
from reconcile_gui.workbook.indexed import INDEXED, PER_ROW
from reconcile_gui.workbook.preferences import IMPORTED, prefer
from reconcile_gui.workbook.salvage import UNREADABLE, DamagedFile, Row
from reconcile_gui.workbook.shape import fits
from reconcile_gui.workbook.stopping import AT_ONCE, no_tick

if TYPE_CHECKING:
    from pathlib import Path

    from reconcile_gui.clock import Clock
    from reconcile_gui.workbook.stopping import Tick
    from reconcile_gui.workbook.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Rescued:
    """What could be read.

    counts: rows by the name of their table. gaps: tables of which some place could not be
    read. loose: how many pages of the journal were made of words whose row was lost.
    """

    path: Path
    counts: Mapping[str, int]
    gaps: frozenset[str]
    loose: int

    @property
    def total(self) -> int:
        """How many rows could be read, the file's own left out."""
        return sum(number for name, number in self.counts.items() if name != "workbook")


def rescue(
    path: Path,
    passphrase: str | None,
    place: Path,
    *,
    title: str,
    origin: str,
    clock: Clock,
    tick: Tick = no_tick,
) -> Rescued:
    """Make a new workbook at `place`, under the same passphrase, from what can be read.

    title: of the pages that hold words whose row was lost. Words that stand only in the
    index of the search are taken from there. tick: told how much is done, 0..1. Raises
    Damaged where nothing at all can be read, WrongPassphrase, TooNew, AlreadyThere, Stopped
    and problems of writing; nothing stands at `place` then.
    """
    damaged = _open(path, passphrase)
    found: list[Rescued] = []

    def fill(book: Workbook) -> None:
        rescued = _Filling(damaged, book, title, tick).fill(place)
        if not rescued.total + rescued.loose:
            raise Damaged
        found.append(rescued)

    try:
        version.refuse_newer(damaged.number("user_version"))
        Workbook.create(place, passphrase, origin=origin, clock=clock, fill=fill).close()
    except (cipher.DriverError, sa.exc.DBAPIError) as error:
        raise problem_from(error, place, writing=True) or error from None
    finally:
        damaged.close()
    return found[0]


def _open(path: Path, passphrase: str | None) -> DamagedFile:
    unreadable = Damaged if passphrase is None else WrongPassphrase
    try:
        return DamagedFile(path, None if passphrase is None else cipher.quick_key(path, passphrase))
    except cipher.NotADatabase:
        raise unreadable from None
    except (OSError, *UNREADABLE) as error:
        raise problem_from(error, path, opening=True) or error from None


class _Filling:
    """Brings rows over, then mends what points to rows that were lost."""

    def __init__(self, damaged: DamagedFile, book: Workbook, title: str, tick: Tick) -> None:
        self._tick, self._done = tick, 0.0
        self._damaged = damaged
        self._book = book
        self._raw = book.raw
        self._title = title
        self._gaps: list[str] = []
        self._counts: Counter[str] = Counter()
        self._loose: list[str] = []

    def fill(self, place: Path) -> Rescued:
        """Fill the book, and tell what was found. place: where it is going to stand."""
        # ORDER: rows come over before those that they hang on.
        self._raw.execute("PRAGMA foreign_keys = OFF")
        with self._book.transaction() as tx:
            every = tables.metadata.sorted_tables
            for number, table in enumerate(every):
                self._done = number / len(every)
                self._tick(self._done)
                self._bring_over(table)
            self._take_words_of_lost_rows()
            while self._mend_links():
                """Until nothing points to a row that is not there."""
            self._wait_for_answers(tx)
            for words in dict.fromkeys(self._loose):
                tx.insert(
                    tables.journal_entry,
                    day=tx.today.isoformat(),
                    title=self._title,
                    body=words,
                )
        self._raw.execute("PRAGMA foreign_keys = ON")
        self._tick(1)
        loose = len(dict.fromkeys(self._loose))
        return Rescued(place, dict(self._counts), frozenset(self._gaps), loose)

    def _wait_for_answers(self, tx: Transaction) -> None:
        """Offer as where no contact is wanted, where what was said about that is lost."""
        name = tables.contact_status.name
        living = f'SELECT 1 FROM "{name}" WHERE deleted_at IS NULL LIMIT 1'  # noqa: S608
        if name in self._gaps and self._raw.execute(living).fetchone() is None:
            prefer({IMPORTED: "1"})(tx)

    def _bring_over(self, table: sa.Table) -> None:
        wanted = [column.name for column in table.columns]
        there = self._damaged.columns(table.name)
        columns = [name for name in wanted if name in there]
        if not columns:
            self._gaps.append(table.name)
            return
        may_stand = {column.name: fits(table, column) for column in table.columns}
        for number, row in enumerate(self._damaged.rows(table.name, columns, self._gaps)):
            if number % AT_ONCE == 0:
                self._tick(self._done)
            sound = {name: value for name, value in row.items() if may_stand[name](value)}
            if len(sound) < len(row):
                self._gaps.append(table.name)
            if self._insert(table, self._plain_of_every_row(table) | sound):
                self._counts[table.name] += 1
            else:
                self._keep_words(table.name, row)

    def _plain_of_every_row(self, table: sa.Table) -> Row:
        """Return what stands for the name and the moments of a row where they are lost."""
        now = stamp(self._book.clock.now())
        usual = {"uuid": new_uuid(), "created_at": now, "updated_at": now, "rev": 1}
        return {name: value for name, value in usual.items() if name in table.columns}

    def _insert(self, table: sa.Table, row: Row) -> bool:
        """Put a row in; False where it lacks what every such row has, or stands there already."""
        verb = "INSERT OR REPLACE" if table is tables.workbook else "INSERT"
        names = ", ".join(f'"{name}"' for name in row)
        places = ", ".join("?" * len(row))
        try:
            self._raw.execute(
                f'{verb} INTO "{table.name}" ({names}) VALUES ({places})',
                tuple(row.values()),
            )
        except (cipher.DRIVER.IntegrityError, cipher.DRIVER.InterfaceError, OverflowError):
            return False
        return True

    def _keep_words(self, table: str, row: Row) -> None:
        """Keep what a person wrote in a row that cannot stand by itself."""
        written = {each.table.name: each.words for each in INDEXED}.get(table, ())
        words = [str(row[name]) for name in written if row.get(name)]
        if text := "\n\n".join(each for each in words if each.strip()):
            self._loose.append(text)

    def _take_words_of_lost_rows(self) -> None:
        """Look into the index of the search for rows that are not there any more."""
        names = {each.number: each.table.name for each in INDEXED}
        there = {
            name: {number for (number,) in self._raw.execute(f'SELECT id FROM "{name}"')}  # noqa: S608
            for name in names.values()
        }
        for row in self._damaged.rows("search_content", ("id", "c1", "c2"), []):
            if not isinstance(row.get("id"), int):
                continue
            row_id, number = divmod(row["id"], PER_ROW)
            if number in names and row_id not in there[names[number]]:
                words = [str(row.get(each) or "").strip() for each in ("c1", "c2")]
                if text := "\n\n".join(filter(None, words)):
                    self._loose.append(text)

    def _mend_links(self) -> bool:
        """Let go of links that lead nowhere; tell whether there were any."""
        broken = self._raw.execute("PRAGMA foreign_key_check").fetchall()
        for table, number, _parent, link in broken:
            column = self._column_of(table, link)
            if tables.metadata.tables[table].c[column].nullable:
                self._raw.execute(
                    f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?',  # noqa: S608
                    (number,),
                )
                continue
            self._keep_words(table, self._row(table, number))
            self._raw.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))  # noqa: S608
            self._counts[table] -= 1
        return bool(broken)

    def _column_of(self, table: str, link: int) -> str:
        links = self._raw.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
        return next(str(column) for number, _, _, column, *_ in links if number == link)

    def _row(self, table: str, number: int) -> dict[str, Any]:
        found = self._raw.execute(f'SELECT * FROM "{table}" WHERE rowid = ?', (number,))  # noqa: S608
        values = found.fetchone() or ()
        return dict(zip([column[0] for column in found.description], values, strict=False))

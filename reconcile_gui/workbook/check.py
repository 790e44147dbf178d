"""Whether a workbook is whole: its structure, its encryption, its search, its counts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reconcile_gui.workbook import cipher, tables
from reconcile_gui.workbook.errors import Damaged, WorkbookProblem, WrongPassphrase
from reconcile_gui.workbook.indexed import INDEXED, PER_ROW, Indexed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from reconcile_gui.workbook.book import Workbook
    from reconcile_gui.workbook.transaction import Reader


class Fault(StrEnum):
    """What is not as it should be; the words are shown as they stand."""

    STRUCTURE = "The file is damaged: its structure does not hold together."
    ENCRYPTION = "The file is damaged: a part of it is not what was encrypted."
    UNREADABLE = "The file is damaged: a part of it cannot be read."
    LINKS = "Some parts point to entries that are not there."
    SEARCH = "Search does not know everything that is written."


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check found.

    version: of the form, major·1000 + minor. counts: rows of each table, by name, those
    in the bin included. Both are 0 and empty where they could not be read.
    """

    version: int
    is_encrypted: bool
    counts: Mapping[str, int]
    faults: tuple[Fault, ...]

    @property
    def is_whole(self) -> bool:
        """Whether nothing is the matter."""
        return not self.faults

    def lines(self) -> list[str]:
        """Return the report in words; it holds nothing that the person wrote."""
        protected = "with a passphrase" if self.is_encrypted else "without a passphrase"
        major, minor = divmod(self.version, 1000)
        return [
            *(["The workbook is whole."] if self.is_whole else self.faults),
            *([f"Form {major}.{minor}, {protected}."] if self.version else []),
            *(f"{name}: {count}" for name, count in self.counts.items() if count),
        ]


def checked(book: Workbook) -> CheckReport:
    """Look through the whole of an open workbook; nothing is changed. Never raises."""
    faults = faults_of(book.raw, is_encrypted=book.is_encrypted)
    try:
        form = book.read(lambda reader: int(reader.value(sa.text("PRAGMA user_version"))))
        counts = book.read(_counts)
        if not faults and not book.read(_search_fits):
            faults = (Fault.SEARCH,)
    except WorkbookProblem:
        return CheckReport(0, book.is_encrypted, {}, faults or (Fault.UNREADABLE,))
    return CheckReport(form, book.is_encrypted, counts, faults)


def faults_of(raw: cipher.RawConnection, *, is_encrypted: bool) -> tuple[Fault, ...]:
    """Return what is the matter with the file as a file. Never raises."""
    try:
        found = []
        if is_encrypted and raw.execute("PRAGMA cipher_integrity_check").fetchall():
            found.append(Fault.ENCRYPTION)
        told = [words for (words,) in raw.execute("PRAGMA integrity_check") if words != "ok"]
        # The check of the index against its texts is among it, and named.
        if any("fts5" not in words.lower() for words in told):
            found.append(Fault.STRUCTURE)
        elif told:
            found.append(Fault.SEARCH)
        if raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
            found.append(Fault.LINKS)
    except (cipher.DriverError, UnicodeDecodeError):
        return (Fault.UNREADABLE,)
    return tuple(found)


def tell_apart(path: Path, passphrase: str, backups: Iterable[Path]) -> WorkbookProblem:
    """Return what it is that keeps an encrypted workbook closed: the passphrase or damage.

    backups: newest first. To SQLCipher both look alike, but every backup was opened once
    when it was made: a passphrase that opens the newest one is the right one.
    """
    for backup in backups:
        if not is_plain(backup):
            return Damaged() if opens(backup, passphrase) else WrongPassphrase()
    return WrongPassphrase()


def opens(path: Path, passphrase: str | None) -> bool:
    """Tell whether a file can be read with this passphrase, or with none."""
    try:
        cipher.connect(path, passphrase, "ro").close()
    except (cipher.NotADatabase, cipher.DriverError, UnicodeDecodeError, WorkbookProblem):
        return False
    return True


def is_plain(path: Path) -> bool:
    """Tell whether a file stands on the disk without encryption."""
    try:
        with path.open("rb") as file:
            return file.read(16) == b"SQLite format 3\0"
    except OSError:
        return False


def _counts(reader: Reader) -> dict[str, int]:
    return {
        name: int(reader.value(sa.select(sa.func.count()).select_from(table)))
        for name, table in sorted(tables.metadata.tables.items())
    }


def _search_fits(reader: Reader) -> bool:
    return not any(_is_missed(reader, each) for each in INDEXED) and not _knows_too_much(reader)


def _is_missed(reader: Reader, indexed: Indexed) -> bool:
    """Tell whether a living row is in the index with other words than its own, or not at all."""
    content = sa.table("search_content", *(sa.column(name) for name in ("id", "c1", "c2")))
    known = content.c.id == indexed.table.c.id * PER_ROW + indexed.number
    differs = sa.or_(
        content.c.c1.is_distinct_from(indexed.title_of),
        content.c.c2.is_distinct_from(indexed.body_of),
    )
    asked = (
        sa.select(indexed.table.c.id)
        .select_from(indexed.table.outerjoin(content, known))
        .where(indexed.table.c.deleted_at.is_(None), differs)
        .limit(1)
    )
    return reader.value(asked) is not None


def _knows_too_much(reader: Reader) -> bool:
    """Tell whether the index holds rows that are in the bin, or gone."""
    living = sum(
        int(
            reader.value(
                sa.select(sa.func.count())
                .select_from(each.table)
                .where(each.table.c.deleted_at.is_(None))
            )
        )
        for each in INDEXED
    )
    return int(reader.value(sa.text("SELECT count(*) FROM search_content"))) != living

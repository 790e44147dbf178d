"""Makes the sample workbooks of this folder; run once for each released form of the file.

They stay for ever: every later version of the program must open them and find every word.

    python -m tests.golden.make_golden
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import sqlalchemy as sa

from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.columns import row_columns
from reconcile_gui.workbook.tables import metadata
from reconcile_gui.workbook.transaction import Reader, Transaction, Value
from reconcile_gui.workbook.version import NEWEST
from tests.workbooks import StandingClock, counting_uuids

FOLDER = Path(__file__).parent
OPENED_BY = "Ein Satz, kein Wort: é 😀 'so' \"und\" so"
HARD = "plain, “curly”, 😀👩‍👩‍👧, e\u0301, مرحبا, שלום, 对不起, \ttab, nul\0, \u202eback\u202c"
KEPT_BY_ROWS = {column.name for column in row_columns()}


def name_of(kind: str) -> str:
    """Return the name of a sample of today's form, such as workbook_1_0_plain.reconcile."""
    return f"workbook_{NEWEST // 1000}_{NEWEST % 1000}_{kind}.reconcile"


def fill(tx: Transaction) -> None:
    """Write two rows into every table, one of them into the bin."""
    for table in metadata.sorted_tables:
        if "area" in table.info:
            first = tx.insert(table, **values_for(table, 1))
            tx.insert(table, **values_for(table, 2))
            tx.bin(table, first)


def values_for(table: sa.Table, number: int) -> dict[str, Value]:
    """Return something for every column of a row."""
    values: dict[str, Value] = {}
    for column in table.c:
        if column.name in KEPT_BY_ROWS:
            continue
        if column.foreign_keys:
            # The first and second row of every table are there by now, but for its own.
            own = any(key.column.table is table for key in column.foreign_keys)
            values[column.name] = None if own else number
        elif isinstance(column.type, sa.Integer):
            values[column.name] = number
        else:
            values[column.name] = f"{table.name}.{column.name} {number}: {HARD}"
    return values


def everything(reader: Reader) -> dict[str, list[dict[str, Value]]]:
    """Return every row of every table, in the bin or not."""
    return {
        table.name: [
            dict(zip(row._fields, row, strict=True))
            for row in reader.rows(sa.select(table).order_by(*table.primary_key))
        ]
        for table in metadata.sorted_tables
    }


def make(path: Path, passphrase: str | None) -> dict[str, list[dict[str, Value]]]:
    """Make a sample; return what is in it."""
    book = Workbook.create(
        path, passphrase, origin="golden", clock=StandingClock(), new_uuid=counting_uuids()
    )
    book.write(fill)
    found = book.read(everything)
    book.close()
    path.with_name(path.name + "-journal").unlink(missing_ok=True)
    return found


def break_copies(plain: bytes) -> dict[str, bytes]:
    """Return small files, one for each kind of damage, by name."""
    newer = bytearray(plain[:4096])
    newer[60:64] = (9000).to_bytes(4, "big")
    foreign = bytearray(plain[:4096])
    foreign[68:72] = bytes(4)
    return {
        "cut_off.reconcile": plain[:4096],
        "cut_off_in_header.reconcile": plain[:60],
        "empty.reconcile": b"",
        "newer_major.reconcile": bytes(newer),
        "other_program.reconcile": bytes(foreign),
        "text.reconcile": b"Dear diary, this is no workbook.\n" * 200,
        "wrong_magic.reconcile": b"SQLite format 4\0" + plain[16:4096],
    }


def main() -> int:
    """Make everything; existing samples are not overwritten."""
    plain, encrypted = FOLDER / name_of("plain"), FOLDER / name_of("encrypted")
    if plain.exists() or encrypted.exists():
        sys.stderr.write("The samples of this form are there already; they stay for ever.\n")
        return 1
    content = make(plain, None)
    if make(encrypted, OPENED_BY) != content:
        sys.stderr.write("The two samples differ.\n")
        return 1
    text = json.dumps(content, ensure_ascii=True, indent=1, sort_keys=True)
    plain.with_suffix(".json").write_text(text + "\n", "ascii")
    for name, broken in break_copies(plain.read_bytes()).items():
        (FOLDER / "broken" / name).write_bytes(broken)
    return 0


if __name__ == "__main__":
    sys.exit(main())

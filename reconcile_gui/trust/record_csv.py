"""The record as a table for another program: one row for each thing shown."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from reconcile_gui.trust.chart_words import ChartWords
from reconcile_gui.trust.record_rows import RecordRow

# A cell that begins like this is a formula to a spreadsheet, whoever typed it.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n")
# Spreadsheets take a file without it for the old code page of the system.
BYTE_ORDER_MARK = "\ufeff"


def csv_of(
    rows: Iterable[RecordRow], words: ChartWords, *, with_words: bool, not_shown: str = ""
) -> bytes:
    """Return the rows under a title, in UTF-8.

    not_shown: what was left out, said under the title; nothing where all is there.

    with_words: also what the writer wrote; without it a promise or an event is there by
    its day, its kind and its outcome alone.
    """
    text = io.StringIO(newline="")
    written = csv.writer(text)
    for said in filter(None, (words.own_use()[0], not_shown)):
        written.writerow([safe_cell(said)])
    written.writerow([safe_cell(head) for head in words.heads()])
    for row in rows:
        told = row.words if with_words else row.plain
        cells = (row.day.isoformat(), row.kind, told, row.outcome)
        written.writerow([safe_cell(cell) for cell in cells])
    return (BYTE_ORDER_MARK + text.getvalue()).encode("utf-8")


def safe_cell(words: str) -> str:
    """Return words that no spreadsheet reads as a formula, also behind spaces."""
    begun = words.lstrip(" \u00a0")
    is_formula = begun.startswith(FORMULA_SIGNS)
    return f"'{words}" if is_formula else words

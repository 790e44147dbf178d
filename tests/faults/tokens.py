"""What is typed in the rounds of killing: words that are found again one by one."""

from __future__ import annotations

import re

from sqlalchemy import select

from reconcile_gui.workbook.tables import metadata
from reconcile_gui.workbook.transaction import Query, Reader


def texts() -> Query[str]:
    """Return every text of every row, as one text: whatever is typed must be somewhere."""

    def read(reader: Reader) -> str:
        return "\n".join(
            value
            for table in metadata.tables.values()
            for row in reader.rows(select(table))
            for value in row
            if isinstance(value, str)
        )

    return read


def tokens_in(text: str, name: str) -> set[str]:
    """Return the tokens of one round that stand in a text, each whole."""
    return set(re.findall(rf"\b{re.escape(name)}x\d+\b(?=\s)", text + " "))

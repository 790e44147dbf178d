"""The kinds of column that the tables of a workbook are made of."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

metadata = sa.MetaData()


def row_columns() -> list[sa.Column[Any]]:
    """Return the columns every row has; dates are UTC ISO text."""
    return [
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uuid", sa.Text, nullable=False, unique=True),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("updated_at", sa.Text, nullable=False),
        sa.Column("rev", sa.Integer, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("deleted_at", sa.Text),
    ]


def table(name: str, area: str, *columns: sa.schema.SchemaItem) -> sa.Table:
    """Return a table of rows; area: what a write to it is announced as.

    An id is never given twice, so that a view or an undo step that still holds the id of
    a removed row cannot meet another one.
    """
    return sa.Table(
        name,
        metadata,
        *row_columns(),
        *columns,
        info={"area": area},
        sqlite_strict=True,
        sqlite_autoincrement=True,
    )


def text(name: str, start: str = "") -> sa.Column[str]:
    """Return a text column, empty when nothing was written."""
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text(f"'{start}'"))


def maybe(name: str) -> sa.Column[str | None]:
    """Return a column for a text, day or choice that may be unset."""
    return sa.Column(name, sa.Text)


def must(name: str) -> sa.Column[str]:
    """Return a column for a text, day or choice that is always given."""
    return sa.Column(name, sa.Text, nullable=False)


def number(name: str, start: int = 0) -> sa.Column[int]:
    """Return a column for a whole number, or for yes (1) and no (0)."""
    return sa.Column(name, sa.Integer, nullable=False, server_default=sa.text(str(start)))


def belongs_to(name: str, owner: str) -> sa.Column[int]:
    """Return a column for the id of the row that this one is a part of."""
    return sa.Column(name, sa.Integer, sa.ForeignKey(f"{owner}.id"), nullable=False, index=True)


def may_point_to(name: str, other: str) -> sa.Column[int | None]:
    """Return a column for the id of another row, or none."""
    return sa.Column(name, sa.Integer, sa.ForeignKey(f"{other}.id"))

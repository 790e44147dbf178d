"""The page on the file format names everything that is in the file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reconcile_gui.workbook import tables, version
from reconcile_gui.workbook.columns import row_columns

ROW_COLUMNS = {column.name for column in row_columns()}


@pytest.fixture
def page(checkout: Path) -> str:
    """Return the text of the page."""
    return (checkout / "docs" / "file-format.md").read_text("utf-8")


def section_of(page: str, table: str) -> str:
    """Return the section that describes a table."""
    sections = re.split(r"^### ", page, flags=re.MULTILINE)[1:]
    found = [each for each in sections if f"`{table}`" in each.splitlines()[0]]
    assert len(found) == 1, table
    return found[0]


@pytest.mark.parametrize("name", sorted(tables.metadata.tables))
def test_every_table_and_column_is_described(page: str, name: str) -> None:
    """In twenty years the page may be all that is left to read the file by."""
    section = section_of(page, name)
    own = [column.name for column in tables.metadata.tables[name].c]
    missing = [
        column for column in own if f"`{column}`" not in section and column not in ROW_COLUMNS
    ]

    assert missing == []


def test_the_page_names_no_table_that_is_not_there(page: str) -> None:
    """What is described and does not exist misleads."""
    headings = re.findall(r"^### (.*)$", page, flags=re.MULTILINE)
    named = {name for heading in headings for name in re.findall(r"`(\w+)`", heading)}

    assert named == set(tables.metadata.tables)


def test_the_page_knows_the_numbers_of_the_file(page: str) -> None:
    """They are how a file is recognised."""
    assert f"`0x{version.APPLICATION_ID:08X}`" in page
    assert f"now {version.NEWEST}" in page
    assert all(f"`{column}`" in page for column in ROW_COLUMNS)

"""The table of rooms refuses what it must and allows what it says, on a small house."""

from __future__ import annotations

import pytest

from tests.contracts.room_table import Row, Table

TABLE = Table(
    root="house",
    screens=("*_view",),
    screen_rooms=(".shell",),
    everyone=(".clock",),
    rows=(
        Row.parse(".__init__ ->"),
        Row.parse(".clock ->"),
        Row.parse(".cli -> ."),
        Row.parse(".text -> ="),
        Row.parse(".book.cipher -> = driver"),
        Row.parse(".book -> = sql"),
        Row.parse(".*.store -> = .book sql"),
        Row.parse(".tab -> = .text"),
    ),
    screen_rows=(Row.parse(".shell -> . Qt"), Row.parse(".* -> = Qt .text")),
)


@pytest.mark.parametrize(
    ("importer", "imported", "is_allowed"),
    [
        ("house.text.words", "house.text.marks", True),
        ("house.text.words", "re", True),
        ("house.text.words", "house.clock", True),
        ("house.text.words", "house.book", False),
        ("house.text.words", "Qt", False),
        ("house.book.cipher", "driver", True),
        ("house.book.engine", "driver", False),
        ("house.book.engine", "sql", True),
        ("house.book.engine", "house.tab.records", False),
        ("house.tab.store", "sql", True),
        ("house.tab.records", "sql", False),
        ("house.tab.records", "house.tab.tab_view", False),
        ("house.tab.tab_view", "house.tab.records", True),
        ("house.tab.tab_view", "Qt", True),
        ("house.tab.tab_view", "sql", False),
        ("house.tab.tab_view", "house.shell.window", False),
        ("house.shell.window", "house.tab.tab_view", True),
        ("house.shell.window", "Qt", True),
        ("house.cli", "house.shell.window", True),
        ("house.cli", "Qt", False),
        ("house", "house.text", False),
    ],
)
def test_the_table_decides(importer: str, imported: str, is_allowed: bool) -> None:
    """Each line is a sentence of the table; a name alone decides who may draw."""
    row = TABLE.row_of(importer)

    assert row is not None
    assert TABLE.allows(row, importer, imported) is is_allowed


def test_a_new_room_has_no_row_until_someone_decides() -> None:
    """A module that nobody thought of must not slip through."""
    assert TABLE.row_of("house.attic") is None


def test_a_row_without_an_arrow_is_refused() -> None:
    """A slip of the pen must not become a rule that allows everything."""
    with pytest.raises(ValueError, match="who -> what"):
        Row.parse(".text .book")

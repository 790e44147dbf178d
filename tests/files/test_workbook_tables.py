"""The file that the frozen steps make is the one that the tables describe."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from reconcile_gui.workbook import cipher, tables
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.transaction import Transaction
from tests.workbooks import make_book


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workbook]:
    """Return a new plain workbook."""
    made = make_book(tmp_path / "workbook.reconcile")
    yield made
    made.close()


def form_of(connection: cipher.RawConnection) -> dict[tuple[str, str], str]:
    """Return the SQL of every table and index, without differences of layout."""
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_master"
        " WHERE type IN ('table', 'index') AND sql IS NOT NULL"
    ).fetchall()
    return {
        (kind, name): re.sub(r"\s+", " ", sql).replace("( ", "(").replace(" )", ")").strip()
        for kind, name, sql in rows
        if not name.startswith("search")
    }


def test_new_file_has_the_form_of_the_tables(book: Workbook) -> None:
    """Code is written against tables.py, files are made by frozen SQL: they must not part."""
    described = cipher.DRIVER.connect(":memory:")
    engine = sa.create_engine(
        "sqlite+pysqlite://",
        module=cipher.DRIVER,
        creator=lambda: described,
        poolclass=sa.pool.StaticPool,
    )
    tables.metadata.create_all(engine)
    wanted = form_of(described)
    described.close()

    assert form_of(book.raw) == wanted


def test_every_text_a_person_writes_is_found_or_left_out_on_purpose(book: Workbook) -> None:
    """A new column of words that search does not know would look like a lost text."""
    not_words = {
        "preference", "safety_answer", "removed", "question_mark", "steady_check", "letter_version",
        "sentence_part", "readiness_check", "silenced_note", "spelling_word", "hand_over",
        "repeat_rule", "outcome_history", "check_in_answer", "workbook", "sheet",
    }  # fmt: skip
    found = {
        row[0].removesuffix("_found")
        for row in book.raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        if row[0].endswith("_found")
    }

    assert found == set(tables.metadata.tables) - not_words


def test_search_knows_each_kind_by_a_number_of_its_own(book: Workbook) -> None:
    """Two kinds with one number would overwrite each other in the index."""
    triggers = book.raw.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall()
    numbers: dict[int, set[str]] = {}
    for name, sql in triggers:
        kind = name.rsplit("_", 1)[0]
        for number in re.findall(r"\* 64 \+ (\d+)", sql):
            numbers.setdefault(int(number), set()).add(kind)

    assert all(len(kinds) == 1 for kinds in numbers.values())
    assert max(numbers) < 64


def test_every_area_is_one_word_that_views_can_ask_for() -> None:
    """Views name the areas they show; a misspelt one would never be told."""
    areas = tables.AREAS

    assert {"journal", "answers", "letters", "boundaries", "promises", "status"} <= areas
    assert all(re.fullmatch(r"[a-z_]+", area) for area in areas)


def test_ids_are_never_given_twice(book: Workbook) -> None:
    """A view may still hold the id of a row that was removed for good."""

    def add_and_remove(tx: Transaction) -> int:
        row_id = tx.insert(tables.journal_entry, day="2026-03-03")
        tx.purge(tables.journal_entry, row_id)
        return row_id

    first = book.write(add_and_remove).value
    second = book.write(add_and_remove).value

    assert second > first

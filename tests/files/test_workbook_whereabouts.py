"""Where a row belongs: its owner, and what it is called there."""

from __future__ import annotations

from pathlib import Path

from reconcile_gui.apology import store as letters
from reconcile_gui.reflection.store import save_answer
from reconcile_gui.workbook.tables import journal_entry
from reconcile_gui.workbook.whereabouts import whereabouts
from tests.workbooks import make_book, write_page


def test_a_part_belongs_to_its_letter(tmp_path: Path) -> None:
    """It is come to by letter and part, not by its own row."""
    book = make_book(tmp_path / "w.reconcile")
    book.write(letters.create_letter(language="en"))
    letter_id = book.write(letters.create_letter(language="en")).value
    book.write(letters.save_part(letter_id, "impact", "You lost sleep."))

    found = book.read(whereabouts("letter_part", 1))

    book.close()
    assert found is not None
    assert (found.owner_id, found.key) == (letter_id, "impact")


def test_an_answer_belongs_to_its_question(tmp_path: Path) -> None:
    """It is come to by its question."""
    book = make_book(tmp_path / "w.reconcile")
    book.write(save_answer("E2", "What did they lose?", "en", "Sleep."))

    found = book.read(whereabouts("answer", 1))

    book.close()
    assert found is not None
    assert (found.owner_id, found.key) == (1, "E2")


def test_a_row_in_the_bin_is_nowhere(tmp_path: Path) -> None:
    """It may have gone there after it was found."""
    book = make_book(tmp_path / "w.reconcile")
    page = book.write(write_page("Words")).value
    assert book.read(whereabouts("journal_entry", page)) is not None

    book.write(lambda tx: tx.bin(journal_entry, page))

    found = book.read(whereabouts("journal_entry", page))
    gone = book.read(whereabouts("journal_entry", 99))
    book.close()
    assert found is None
    assert gone is None

"""Where copied words came from stays known, whatever becomes of the two rows."""

from __future__ import annotations

from pathlib import Path

import sqlalchemy as sa

from reconcile_gui.workbook.hand_overs import note_hand_over
from reconcile_gui.workbook.tables import hand_over, journal_entry
from tests.workbooks import make_book, write_page


def test_both_rows_and_the_words_are_noted(tmp_path: Path) -> None:
    """By uuid, so that it also holds in a merged copy."""
    book = make_book(tmp_path / "w.reconcile")
    first, second = book.write(write_page("From")).value, book.write(write_page("To")).value

    book.write(note_hand_over(("journal_entry", first), ("journal_entry", second), "The words"))

    row = book.read(lambda reader: reader.row(sa.select(hand_over)))
    uuids = book.read(
        lambda reader: reader.rows(sa.select(journal_entry.c.uuid).order_by(journal_entry.c.id))
    )
    book.close()
    assert row is not None
    assert (row.from_kind, row.to_kind, row.body) == (
        "journal_entry",
        "journal_entry",
        "The words",
    )
    assert [row.from_uuid, row.to_uuid] == [one.uuid for one in uuids]


def test_a_note_goes_with_undo(tmp_path: Path) -> None:
    """Nothing was handed over that was taken back."""
    book = make_book(tmp_path / "w.reconcile")
    page = book.write(write_page("From")).value
    written = book.write(note_hand_over(("journal_entry", page), ("journal_entry", page), "w"))

    book.write(written.inverse)

    living = sa.select(hand_over).where(hand_over.c.deleted_at.is_(None))
    rows = book.read(lambda reader: reader.rows(living))
    book.close()
    assert list(rows) == []

"""While saving fails, whoever reads sees what waits."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.picture import Picture
from reconcile_gui.workbook.preferences import prefer, preferences
from reconcile_gui.workbook.search import find
from reconcile_gui.workbook.tables import journal_entry, preference
from reconcile_gui.workbook.transaction import Operation, Reader, Transaction
from tests.workbooks import make_book, pages, write_page


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workbook]:
    """Return a plain workbook with a page."""
    made = make_book(tmp_path / "workbook.reconcile")
    made.write(write_page("on the disk"))
    yield made
    made.close()


@pytest.fixture
def picture(book: Workbook) -> Iterator[Picture]:
    """Return a picture of it."""
    made = Picture(book)
    yield made
    made.close()


def bodies(reader: Reader) -> list[str]:
    """Return the pages of the journal."""
    living = sa.select(journal_entry.c.body).where(journal_entry.c.deleted_at.is_(None))
    return [row.body for row in reader.rows(living)]


def test_what_waits_is_read_and_the_file_is_not_touched(book: Workbook, picture: Picture) -> None:
    """Older words on the screen would be typed on, over the newest."""
    unsaved: list[Operation[int]] = [write_page("waits"), write_page("waits too")]
    before = book.path.read_bytes()

    assert picture.answer(unsaved, bodies) == ["on the disk", "waits", "waits too"]
    assert len(picture.answer(unsaved, find("waits"))) == 2
    assert pages(book) == ["on the disk"]
    assert book.path.read_bytes() == before


def test_each_operation_is_carried_out_once(picture: Picture) -> None:
    """A page read five times must not be there five times."""
    unsaved: list[Operation[int]] = [write_page("waits")]
    picture.answer(unsaved, bodies)
    unsaved.append(write_page("waits too"))

    assert picture.answer(unsaved, bodies) == ["on the disk", "waits", "waits too"]
    assert picture.knows(unsaved)
    assert not picture.knows([write_page("another")])


def test_what_can_no_longer_be_is_left_out(book: Workbook) -> None:
    """An undo that came too late is told when the disk answers; reading goes on."""
    book.write(prefer({"k": "old"}))

    def clash(tx: Transaction) -> int:
        return tx.insert(preference, key="k", value="new")

    picture = Picture(book)
    found = picture.answer([clash, write_page("waits")], bodies)
    kept = picture.answer([clash], preferences())
    picture.close()

    assert found == ["on the disk", "waits"]
    assert kept == {"k": "old"}


def test_a_mistake_among_what_waits_comes_to_light(picture: Picture) -> None:
    """It is taken back as a whole, and not hidden."""

    def mistake(tx: Transaction) -> None:
        write_page("half")(tx)
        raise LookupError

    with pytest.raises(LookupError):
        picture.answer([mistake], bodies)

    assert picture.answer([], bodies) == ["on the disk"]


def test_preferences_are_kept_by_their_key(book: Workbook) -> None:
    """One value each, the newest; a cleared one comes back where it was."""
    book.write(prefer({"a": "1", "b": "2"}))
    undo = book.write(prefer({"a": "3"})).inverse
    assert book.read(preferences()) == {"a": "3", "b": "2"}

    book.write(undo)
    chosen = sa.select(preference.c.id).where(preference.c.key == "a")
    row_id = book.read(lambda reader: reader.value(chosen))
    book.write(lambda tx: tx.bin(preference, row_id))
    assert book.read(preferences()) == {"b": "2"}
    book.write(prefer({"a": "4"}))

    assert book.read(preferences()) == {"a": "4", "b": "2"}

"""Boundaries in a real workbook file: kept exactly, binned with their log."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reconcile_gui.boundaries import store
from reconcile_gui.boundaries.records import Boundary, Happening, LogEntry, Status, Unsaid, Whose
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.preferences import prefer

HOSTILE = "😀 مرحبا שלום 你好 e\u0301 \x01\x02\x00 a\u2028b \ufffe " + "w" * 400


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Workbook]:
    """Give an empty plain workbook."""
    made = Workbook.create(tmp_path / "w.reconcile", origin="here")
    yield made
    made.close()


@pytest.fixture
def boundary_id(book: Workbook) -> int:
    """Give one boundary of ours."""
    add = store.add_boundary(Whose.OURS, Status.AGREED, "We talk about money on Sundays")
    return book.write(add).value


def only(book: Workbook) -> Boundary:
    """Return the one boundary there is."""
    (found,) = book.read(store.boundaries())
    return found


def entry(
    uuid: str, *, day: int = 14, kind: Happening = Happening.HELD, note: str = ""
) -> LogEntry:
    """Return an entry of August."""
    return LogEntry(uuid, date(2026, 8, day), kind, note)


def test_a_new_boundary_has_only_what_was_said(book: Workbook, boundary_id: int) -> None:
    """Nothing is filled in for the writer."""
    found = only(book)

    assert found.id == boundary_id
    assert (found.body, found.whose, found.status) == (
        "We talk about money on Sundays",
        Whose.OURS,
        Status.AGREED,
    )
    assert (found.is_ok, found.why, found.agreed_on, found.look_again_on) == ("", "", None, None)


@pytest.mark.parametrize(
    "field", ["body", "is_ok", "is_not_ok", "why", "if_crossed", "in_their_words"]
)
def test_every_text_is_kept_exactly(
    book: Workbook, boundary_id: int, field: store.TextField
) -> None:
    """Whatever can be typed or pasted comes back."""
    book.write(store.save_text(boundary_id, field, HOSTILE))

    assert getattr(only(book), field) == HOSTILE


def test_whose_status_and_days_are_kept(book: Workbook, boundary_id: int) -> None:
    """A day can be set and taken away again."""
    book.write(store.set_whose(boundary_id, Whose.THEIRS, Status.SAID))
    book.write(store.set_status(boundary_id, Status.NOT_AGREED))
    book.write(store.set_date(boundary_id, "agreed_on", date(2026, 5, 2)))
    book.write(store.set_date(boundary_id, "look_again_on", date(2026, 11, 2)))

    found = only(book)
    assert (found.whose, found.status) == (Whose.THEIRS, Status.NOT_AGREED)
    assert (found.agreed_on, found.look_again_on) == (date(2026, 5, 2), date(2026, 11, 2))

    book.write(store.set_date(boundary_id, "look_again_on", None))
    assert only(book).look_again_on is None


def test_every_status_and_happening_survives_the_file(book: Workbook, boundary_id: int) -> None:
    """The file names them by words that never change."""
    for status in Status:
        book.write(store.set_status(boundary_id, status))
        assert only(book).status is status
    for kind in Happening:
        book.write(store.save_log_entry(boundary_id, entry(kind.value, kind=kind)))
    assert {each.kind for each in book.read(store.log_of(boundary_id))} == set(Happening)


def test_a_new_boundary_comes_last(book: Workbook) -> None:
    """The list keeps the order in which they were found."""
    ids = [
        book.write(store.add_boundary(Whose.MINE, Status.SAID, body)).value
        for body in ("first", "second", "third")
    ]
    assert [each.id for each in book.read(store.boundaries())] == ids


def test_the_log_has_the_newest_day_first(book: Workbook, boundary_id: int) -> None:
    """What happened last is read first, whenever it was written down."""
    for day in (14, 2, 30):
        book.write(store.save_log_entry(boundary_id, entry(str(day), day=day, note=str(day))))

    assert [each.note for each in book.read(store.log_of(boundary_id))] == ["30", "14", "2"]


def test_an_entry_of_the_log_can_be_changed_and_binned(book: Workbook, boundary_id: int) -> None:
    """A slip in a log is put right, not argued with."""
    book.write(store.save_log_entry(boundary_id, entry("one", note="x")))

    changed = entry("one", day=15, kind=Happening.CROSSED_BY_ME, note=HOSTILE)
    book.write(store.save_log_entry(boundary_id, changed))
    assert book.read(store.log_of(boundary_id)) == [changed]

    binned = book.write(store.bin_log_entry("one"))
    assert book.read(store.log_of(boundary_id)) == []
    book.write(binned.inverse)
    assert book.read(store.log_of(boundary_id)) == [changed]


def test_an_entry_that_was_never_saved_can_be_thrown_away(book: Workbook) -> None:
    """A form that is opened and closed leaves nothing behind."""
    assert not book.write(store.bin_log_entry("never")).changes


def test_a_boundary_comes_back_from_the_bin_with_its_log(book: Workbook, boundary_id: int) -> None:
    """An entry binned before stays in the bin."""
    book.write(store.save_log_entry(boundary_id, entry("gone")))
    book.write(store.bin_log_entry("gone"))
    book.write(store.save_log_entry(boundary_id, entry("stays", note="stays")))

    book.write(store.bin_boundary(boundary_id))
    assert book.read(store.boundaries()) == []
    assert book.read(store.log_of(boundary_id)) == []

    book.write(store.unbin_boundary(boundary_id))
    assert only(book).id == boundary_id
    assert [each.note for each in book.read(store.log_of(boundary_id))] == ["stays"]
    assert not book.write(store.unbin_boundary(boundary_id)).changes


def test_undo_of_the_bin_brings_back_the_same_row(book: Workbook, boundary_id: int) -> None:
    """Every operation knows its way back."""
    before = only(book)
    written = book.write(store.bin_boundary(boundary_id))

    book.write(written.inverse)

    assert only(book) == before


def test_the_order_is_kept_and_can_be_taken_back(book: Workbook) -> None:
    """Also where two had the same place, and whatever is in the bin."""
    ids = [book.write(store.add_boundary(Whose.OURS, Status.SAID, name)).value for name in "abcd"]
    book.write(store.bin_boundary(ids[3]))
    done = book.write(store.put_in_order([ids[2], ids[0], ids[1]]))

    assert [each.body for each in book.read(store.boundaries())] == ["c", "a", "b"]
    book.write(done.inverse)
    assert [each.body for each in book.read(store.boundaries())] == ["a", "b", "c"]


def test_putting_the_same_order_again_writes_nothing(book: Workbook, boundary_id: int) -> None:
    """A row that did not move is not stamped anew."""
    assert not book.write(store.put_in_order([boundary_id])).changes.touches("boundaries")


def test_what_was_silenced_is_remembered_and_can_be_taken_back(book: Workbook) -> None:
    """A sentence, or a kind; the coach of letters that is off is off here too."""
    assert book.read(store.unsaid()) == Unsaid()
    book.write(store.leave_unsaid("boundary-order", "You must."))
    kind = book.write(store.leave_unsaid("boundary-threat"))
    book.write(prefer({"coach_level": "off"}))

    assert book.read(store.unsaid()) == Unsaid(
        True, frozenset({"boundary-threat"}), frozenset({("boundary-order", "You must.")})
    )
    book.write(kind.inverse)
    assert book.read(store.unsaid()).kinds == frozenset()

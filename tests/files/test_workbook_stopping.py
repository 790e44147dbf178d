"""Long work on a file can be stopped at any moment; nothing half made is left of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reconcile_gui.workbook.backup import back_up, copy_with
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.errors import Stopped
from reconcile_gui.workbook.everything import everything, write_pieces
from reconcile_gui.workbook.rescue import rescue
from reconcile_gui.workbook.stopping import followed, part_of
from reconcile_gui.workbook.tables import journal_entry
from tests.quick_keys import QUICK_ROUNDS, ROUNDS, set_rounds
from tests.workbooks import StandingClock, make_book, open_book, pages, write_page

if TYPE_CHECKING:
    from reconcile_gui.workbook.stopping import Tick

PAGES_WRITTEN = 1500
KEY = "a passphrase"
READ = 0.6


@pytest.fixture(autouse=True, scope="module")
def quick_keys() -> Iterator[None]:
    """Derive keys quickly here."""
    set_rounds(QUICK_ROUNDS)
    yield
    set_rounds(ROUNDS)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an encrypted workbook of many pages: its copies have the most to look through."""
    path = tmp_path_factory.mktemp("written") / "workbook.reconcile"
    with closing(make_book(path, KEY)) as book, book.transaction() as tx:
        for number in range(PAGES_WRITTEN):
            tx.insert(journal_entry, day="2026-03-03", body=f"{number} words " * 20)
    return path


@pytest.fixture
def book(written: Path) -> Iterator[Workbook]:
    """Return it open."""
    with closing(open_book(written, KEY)) as opened:
        yield opened


def back_it_up(book: Workbook, folder: Path, tick: Tick) -> None:
    """Make a backup."""
    back_up(book, folder, StandingClock(), tick=tick)


def copy_it(book: Workbook, folder: Path, tick: Tick) -> None:
    """Save a copy elsewhere, with what was not saved yet."""
    copy_with(book, folder / "copy.reconcile", [write_page("The last words")], tick)


def write_it_out(book: Workbook, folder: Path, tick: Tick) -> None:
    """Write everything as JSON."""
    pieces = book.read(everything(part_of(tick, 0, READ)))
    write_pieces(pieces, folder / "everything.json", part_of(tick, READ, 1))


def rescue_it(book: Workbook, folder: Path, tick: Tick) -> None:
    """Bring over what can be read."""
    place, key = folder / "rescued.reconcile", book.key
    rescue(book.path, key, place, title="Words", origin="here", clock=StandingClock(), tick=tick)


WORKS = [back_it_up, copy_it, write_it_out, rescue_it]
Work = Callable[[Workbook, Path, "Tick"], None]


@pytest.mark.parametrize("share", [0.0, 0.3, 0.7, 1.0])
@pytest.mark.parametrize("work", WORKS)
def test_stopped_anywhere_it_leaves_nothing(
    book: Workbook, tmp_path: Path, work: Work, share: float
) -> None:
    """No file, no part of one; the workbook is as it was and goes on being written in."""
    before = hashlib.sha256(book.path.read_bytes()).digest()
    beside = {each.name for each in book.path.parent.iterdir()}

    def stop(done: float) -> None:
        if done >= share:
            raise Stopped

    with pytest.raises(Stopped):
        work(book, tmp_path, stop)

    assert list(tmp_path.iterdir()) == []
    assert {each.name for each in book.path.parent.iterdir()} == beside
    assert hashlib.sha256(book.path.read_bytes()).digest() == before
    assert len(pages(book)) == PAGES_WRITTEN


@pytest.mark.parametrize("work", WORKS)
def test_it_tells_how_much_is_done_and_comes_to_its_end(
    book: Workbook, tmp_path: Path, work: Work
) -> None:
    """Forward only, to the last step, and the file is there."""
    told: list[float] = []
    work(book, tmp_path, told.append)

    assert told == sorted(told)
    assert told[-1] == 1
    assert len(set(told)) > 2
    made = [each.name for each in tmp_path.iterdir() if each.stat().st_size > 100_000]
    assert len(made) == 1
    assert not made[0].startswith(".")


def test_a_statement_that_fails_by_itself_is_not_called_stopped(book: Workbook) -> None:
    """Trouble must not hide behind a word that says all is well."""
    with pytest.raises(Exception, match="no such table"), followed(book.raw, lambda _: None):
        book.raw.execute("SELECT * FROM nowhere")
    with followed(book.raw, lambda _: None):
        assert book.raw.execute("SELECT count(*) FROM journal_entry").fetchone() == (PAGES_WRITTEN,)

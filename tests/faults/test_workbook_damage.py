"""Damaged and wrong files: no crash, no change to the file, a sentence that fits."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from reconcile_gui.workbook.bin import in_bin
from reconcile_gui.workbook.check import checked, opens
from reconcile_gui.workbook.errors import Damaged, Foreign, WorkbookProblem
from reconcile_gui.workbook.search import find
from reconcile_gui.workbook.tables import journal_entry
from reconcile_gui.workbook.transaction import Reader
from tests.quick_keys import QUICK_ROUNDS, ROUNDS, set_rounds
from tests.workbooks import make_book, open_book, pages, write_page

PAGE = 4096
# All pages at length, every third in the daily run.
EVERY = 1 if int(os.environ.get("ROUNDS", "3")) >= 10 else 3
KEY = "a passphrase"


@pytest.fixture(autouse=True, scope="module")
def quick_keys() -> Iterator[None]:
    """Derive keys quickly here and in every forked process."""
    set_rounds(QUICK_ROUNDS)
    yield
    set_rounds(ROUNDS)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the bytes of a plain workbook."""
    return content_of(tmp_path_factory.mktemp("plain"), None)


@pytest.fixture(scope="module")
def encrypted(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the bytes of an encrypted workbook."""
    return content_of(tmp_path_factory.mktemp("encrypted"), KEY)


def content_of(folder: Path, key: str | None) -> bytes:
    """Make a workbook with some pages and return its bytes."""
    book = make_book(folder / "workbook.reconcile", key)
    for number in range(12):
        book.write(write_page(f"{number} words " * (90 * number)))
    book.close()
    return (folder / "workbook.reconcile").read_bytes()


def outcome(path: Path, content: bytes, key: str | None, remembered: bool | None) -> str:
    """Open a file and use it as the program does; return "open" or the kind of problem.

    Anything but a problem goes through; the file must be as it was.
    """
    path.write_bytes(content)
    try:
        book = open_book(path, key, remembered=remembered)
    except WorkbookProblem as problem:
        found = type(problem).__name__
    else:
        try:
            found = "open"
            for query in (pages_query, find("words"), in_bin()):
                book.read(query)
            checked(book)
        except WorkbookProblem as problem:
            found = f"open, {type(problem).__name__}"
        finally:
            book.close()
    assert path.read_bytes() == content
    return found


def pages_query(reader: Reader) -> object:
    """Read every page of the journal."""
    return reader.rows(journal_entry.select())


def test_a_plain_file_cut_off_at_any_place_is_told(tmp_path: Path, plain: bytes) -> None:
    """At every 512 bytes: by a copy that was interrupted, or by a disk."""
    path = tmp_path / "workbook.reconcile"
    found = {
        (size, remembered): outcome(path, plain[:size], None, remembered)
        for size in range(0, len(plain), 512)
        for remembered in (None, False)
    }

    assert set(found.values()) == {"Damaged"}


def test_an_encrypted_file_cut_off_at_any_place_is_told(tmp_path: Path, encrypted: bytes) -> None:
    """Its passphrase is right, and is not blamed."""
    path = tmp_path / "workbook.reconcile"
    sizes = [*range(0, 4 * PAGE, 512), *range(4 * PAGE, len(encrypted), 11 * 512)]
    found = {size: outcome(path, encrypted[:size], KEY, True) for size in sizes}

    assert set(found.values()) == {"Damaged"}


HEADER = {
    "no reader": (19, 9),
    "an unknown form of tables": (47, 200),
    "another encoding": (59, 2),
    "later": (60, 255),
    "no version": (62, 0),
    "foreign": (71, 0),
}


@pytest.mark.parametrize(("at", "value"), HEADER.values(), ids=HEADER)
def test_a_slip_in_the_header_is_never_more_than_a_problem(
    tmp_path: Path, plain: bytes, at: int, value: int
) -> None:
    """SQLite reports some of it under the code of a mistake in the program."""
    content = bytearray(plain)
    content[at] = value

    found = outcome(tmp_path / "workbook.reconcile", bytes(content), None, None)
    assert found.removeprefix("open, ") in {"Damaged", "TooNew", "Foreign", "CannotOpen"}


@pytest.mark.parametrize("filler", [b"\0", b"\xff", b"words "])
def test_a_page_written_over_is_never_more_than_a_problem(
    tmp_path: Path, plain: bytes, filler: bytes
) -> None:
    """Each page in its turn."""
    path = tmp_path / "workbook.reconcile"
    over = (filler * PAGE)[:PAGE]
    found = {
        outcome(path, plain[: at * PAGE] + over + plain[(at + 1) * PAGE :], None, False)
        for at in range(0, len(plain) // PAGE, EVERY)
    }

    assert found <= {"Damaged", "open", "open, Damaged", "TooNew", "Foreign"}
    assert "Damaged" in found


def test_a_page_of_an_encrypted_file_written_over_is_noticed(
    tmp_path: Path, encrypted: bytes
) -> None:
    """Every page carries a proof of its own."""
    path = tmp_path / "workbook.reconcile"
    kinds = set()
    for at in range(0, len(encrypted) // PAGE, 7):
        content = encrypted[: at * PAGE] + bytes(PAGE) + encrypted[(at + 1) * PAGE :]
        kinds.add(outcome(path, content, KEY, remembered=True))
        if opens(path, KEY):
            book = open_book(path, KEY, remembered=True)
            assert not checked(book).is_whole
            book.close()

    assert kinds <= {"WrongPassphrase", "Damaged", "open", "open, Damaged"}


def test_changed_bytes_are_never_more_than_a_problem(tmp_path: Path, plain: bytes) -> None:
    """A hundred files with a few bytes changed anywhere, the same in every run."""
    path = tmp_path / "workbook.reconcile"
    chance = random.Random(11)  # noqa: S311 - the same damage in every run
    found = set()
    for _ in range(100):
        content = bytearray(plain)
        for _ in range(chance.randint(1, 30)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        found.add(outcome(path, bytes(content), None, False).removeprefix("open, "))

    assert found <= {"open", "Damaged", "Foreign", "TooNew", "CannotOpen"}


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", Damaged),
        (b"Dear diary\n" * 900, Foreign),
        (b"SQLite format 3\0" + b"\0" * 4080, Foreign),
        (b"PK\x03\x04" + b"\7" * 9000, Foreign),
        (bytes(9000), Foreign),
    ],
)
def test_other_files_are_refused_untouched(
    tmp_path: Path, content: bytes, problem: type[WorkbookProblem]
) -> None:
    """Whatever a person picks by mistake."""
    path = tmp_path / "workbook.reconcile"

    assert outcome(path, content, None, None) == problem.__name__
    assert outcome(path, content, KEY, None) == problem.__name__
    assert [each.name for each in tmp_path.iterdir()] == ["workbook.reconcile"]


def test_the_wrong_beginning_of_a_plain_file_is_damage(tmp_path: Path, plain: bytes) -> None:
    """It never had a passphrase, and none is asked for."""
    path = tmp_path / "workbook.reconcile"

    assert outcome(path, b"SQLite format 4\0" + plain[16:], None, False) == "Damaged"


def test_a_damaged_file_is_opened_for_reading_as_far_as_it_goes(
    tmp_path: Path, plain: bytes
) -> None:
    """What can be read is still the person's."""
    path = tmp_path / "workbook.reconcile"
    readable = 0
    for at in range(100, len(plain) // PAGE, 5):
        path.write_bytes(plain[: at * PAGE] + bytes(PAGE) + plain[(at + 1) * PAGE :])
        try:
            book = open_book(path, remembered=False, writable=False)
            readable += len(pages(book)) == 12
            book.close()
        except Damaged:
            continue

    assert readable > 0


def test_a_journal_that_fits_nothing_is_no_danger(tmp_path: Path, plain: bytes) -> None:
    """A file beside it that only looks like one."""
    path = tmp_path / "workbook.reconcile"
    path.write_bytes(plain)
    journal = tmp_path / "workbook.reconcile-journal"
    for content in (b"words", bytes(600), b"\xd9\xd5\x05\xf9 \xa1c\xd7" + b"\xff" * 5000):
        journal.write_bytes(content)
        book = open_book(path)
        assert len(pages(book)) == 12
        assert checked(book).is_whole
        book.close()
        shutil.copy(path, path.with_name("kept"))
        assert path.read_bytes()[100:] == plain[100:]

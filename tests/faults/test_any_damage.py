"""Files damaged by chance and files of other kinds: no crash, no hang, no change, a sentence.

They are opened in a process of its own, with five seconds for each; a crash of the driver's
own code, or an endless loop in it, would end the tests otherwise.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

from reconcile_gui.workbook.bin import in_bin
from reconcile_gui.workbook.check import checked
from reconcile_gui.workbook.errors import (
    CannotOpen,
    Damaged,
    Foreign,
    ForeignOrCut,
    Missing,
    TooNew,
    WorkbookProblem,
    WrongPassphrase,
)
from reconcile_gui.workbook.search import find
from tests.faults.processes import in_child
from tests.own_time import OwnTime
from tests.quick_keys import QUICK_ROUNDS, ROUNDS, set_rounds
from tests.workbooks import make_book, open_book, pages, write_page

# A few in the daily run; `make faults ROUNDS=n` mutates n hundred of each kind.
LENGTH = int(os.environ.get("ROUNDS", "3"))
MANY = 20 if LENGTH < 10 else 100 * LENGTH
KEY = "a passphrase"
# A file that takes longer is a hang to whoever waits; the other ends one that never ends.
LONGEST_MS, PATIENCE_S = 5000, 60
ENDED_IT = {signal.SIGSEGV, signal.SIGBUS, signal.SIGABRT, signal.SIGALRM}


@pytest.fixture(autouse=True, scope="module")
def quick_keys() -> Iterator[None]:
    """Derive keys quickly here and in every forked process."""
    set_rounds(QUICK_ROUNDS)
    yield
    set_rounds(ROUNDS)


def use(path: Path, key: str | None, remembered: bool | None) -> type[WorkbookProblem] | None:
    """Open a file and look at everything in it, as the program does; return what was wrong."""
    try:
        book = open_book(path, key, remembered=remembered)
    except WorkbookProblem as problem:
        return type(problem)
    try:
        pages(book)
        for query in (find("words"), in_bin()):
            book.read(query)
        checked(book)
    except WorkbookProblem as problem:
        return type(problem)
    finally:
        book.close()
    return None


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Change a file as bad memory, bad disks and bad copies do."""
    damaged = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 30))):
        at, many = chance.randrange(len(damaged)), chance.choice((1, 2, 16, 512, 4096))
        kind = chance.randrange(6)
        if kind == 0:
            damaged[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            damaged[at : at + many] = bytes(len(damaged[at : at + many]))
        elif kind == 2:
            damaged[at : at + many] = chance.randbytes(len(damaged[at : at + many]))
        elif kind == 3:
            other = chance.randrange(len(damaged))
            part = damaged[other : other + many]
            damaged[at : at + len(part)] = part
        elif kind == 4:
            del damaged[at : at + many]
        else:
            damaged[at:at] = chance.randbytes(many)
        if not damaged:
            break
    return bytes(damaged)


def open_many(path: Path, content: bytes, key: str | None, seed: int) -> None:
    """Mutate a file again and again; each is opened within its time and stays as it is."""
    chance = random.Random(seed)  # noqa: S311 - the same damage in every run
    for _ in range(MANY):
        damaged = mutated(content, chance)
        path.write_bytes(damaged)
        signal.alarm(PATIENCE_S)
        took = OwnTime()
        use(path, key, key is not None)
        assert took.ms < LONGEST_MS
        signal.alarm(0)
        assert path.read_bytes() == damaged


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
@pytest.mark.parametrize("seed", [1, 2])
def test_a_file_damaged_by_chance_is_told_and_left_alone(
    tmp_path: Path, key: str | None, seed: int
) -> None:
    """Bits, bytes, sectors and pages changed, moved, lost or added."""
    book = make_book(tmp_path / "whole.reconcile", key)
    for number in range(8):
        book.write(write_page(f"{number} words " * (90 * number)))
    book.close()
    content = (tmp_path / "whole.reconcile").read_bytes()
    path = tmp_path / "workbook.reconcile"

    code = in_child(lambda: open_many(path, content, key, seed))

    assert -code not in ENDED_IT, f"by {path}"
    assert code == 0, f"by {path}"


def an_empty_file(path: Path) -> None:
    """Make a file of no bytes, as a broken copy leaves it."""
    path.touch()


def a_folder(path: Path) -> None:
    """Make a folder with a name like a file's."""
    path.mkdir()


def nothing(_path: Path) -> None:
    """Leave the place empty."""


def a_text(path: Path) -> None:
    """Write a few lines."""
    path.write_text("Dear diary\n" * 3, "utf-8")


def a_long_text(path: Path) -> None:
    """Write more lines than a page of a workbook holds."""
    path.write_text("Dear diary\n" * 3000, "utf-8")


def another_sqlite(path: Path) -> None:
    """Make a database of another program."""
    raw = dbapi2.connect(str(path))
    raw.execute("CREATE TABLE bookmarks (url TEXT)")
    raw.close()


def another_encrypted(path: Path) -> None:
    """Make an encrypted database of another program, under the same passphrase."""
    raw = dbapi2.connect(str(path))
    raw.execute(f"PRAGMA key = '{KEY}'")
    raw.execute("CREATE TABLE bookmarks (url TEXT)")
    raw.close()


def under_another_passphrase(path: Path) -> None:
    """Make a workbook that somebody else protects."""
    make_book(path, "another").close()


def a_newer_version(path: Path) -> None:
    """Make a workbook, and say that a later program wrote it."""
    make_book(path).close()
    raw = dbapi2.connect(str(path))
    raw.execute("PRAGMA user_version = 2000")
    raw.close()


def a_wal_without_its_file(path: Path) -> None:
    """Make a database of another program in another journal mode."""
    another_sqlite(path)
    path.with_name(path.name + "-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(200))


KINDS: list[tuple[Callable[[Path], None], type[WorkbookProblem]]] = [
    (an_empty_file, Damaged),
    (a_folder, CannotOpen),
    (nothing, Missing),
    (a_text, ForeignOrCut),
    (a_long_text, Foreign),
    (another_sqlite, Foreign),
    (another_encrypted, Foreign),
    (a_wal_without_its_file, Foreign),
    (under_another_passphrase, WrongPassphrase),
    (a_newer_version, TooNew),
]


@pytest.mark.parametrize(("make", "problem"), KINDS, ids=[make.__name__ for make, _ in KINDS])
def test_what_is_no_workbook_of_ours_is_called_what_it_is(
    tmp_path: Path, make: Callable[[Path], None], problem: type[WorkbookProblem]
) -> None:
    """And it is as it was afterwards, with nothing beside it."""
    folder = tmp_path / "there"
    folder.mkdir()
    path = folder / "workbook.reconcile"
    make(path)
    shutil.copytree(folder, tmp_path / "before")

    found = use(path, KEY, remembered=None)

    assert found is problem
    for sentence in (found.happened, found.safe, found.do):
        assert sentence.endswith(".")
    assert listed(folder) == listed(tmp_path / "before")


def listed(folder: Path) -> dict[str, bytes]:
    """Return every file of a folder, empty journals left out."""
    return {
        str(each.relative_to(folder)): each.read_bytes() if each.is_file() else b""
        for each in folder.rglob("*")
        if not (each.name.endswith("-journal") and each.stat().st_size == 0)
    }

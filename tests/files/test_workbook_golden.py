"""Files of every released form open for ever, with every word in them."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from reconcile_gui.workbook.check import checked
from reconcile_gui.workbook.errors import (
    Damaged,
    Foreign,
    TooNew,
    WorkbookProblem,
    WrongPassphrase,
)
from reconcile_gui.workbook.version import STEPS
from tests.golden.make_golden import OPENED_BY, everything
from tests.quick_keys import QUICK_ROUNDS, ROUNDS, set_rounds
from tests.workbooks import open_book, write_page

GOLDEN = Path(__file__).resolve().parent.parent / "golden"
FORMS = sorted(path.name.removesuffix("_plain.json") for path in GOLDEN.glob("*_plain.json"))
BROKEN = {
    "cut_off.reconcile": Damaged,
    "cut_off_in_header.reconcile": Damaged,
    "empty.reconcile": Damaged,
    "newer_major.reconcile": TooNew,
    "other_program.reconcile": Foreign,
    "text.reconcile": Foreign,
    "wrong_magic.reconcile": Foreign,
}


@pytest.fixture(autouse=True)
def real_keys() -> Iterator[None]:
    """Derive keys as slowly as the program does: so were those of the samples."""
    set_rounds(ROUNDS)
    yield
    set_rounds(QUICK_ROUNDS)


def copy_of(name: str, folder: Path) -> Path:
    """Return a copy that may be written to."""
    return Path(shutil.copy(GOLDEN / name, folder / "workbook.reconcile"))


def test_every_released_form_has_its_samples() -> None:
    """A form without one is not watched over."""
    released = {f"workbook_{step.number // 1000}_{step.number % 1000}" for step in STEPS}

    assert set(FORMS) == released


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", ["plain", "encrypted"])
def test_a_file_of_an_older_form_opens_with_every_word(
    tmp_path: Path, form: str, kind: str
) -> None:
    """Columns may be added later; what was there stays as it was."""
    key = None if kind == "plain" else OPENED_BY
    path = copy_of(f"{form}_{kind}.reconcile", tmp_path)
    wanted = json.loads((GOLDEN / f"{form}_plain.json").read_text("ascii"))

    book = open_book(path, key)
    found = book.read(everything)
    report = checked(book)
    book.write(write_page("and on"))
    book.close()

    assert report.is_whole
    for table, rows in wanted.items():
        assert [
            {name: row[name] for name in old} for old, row in zip(rows, found[table], strict=True)
        ] == rows


@pytest.mark.parametrize("form", FORMS)
def test_an_encrypted_sample_opens_with_nothing_else(tmp_path: Path, form: str) -> None:
    """And shows nothing of what it holds."""
    path = copy_of(f"{form}_encrypted.reconcile", tmp_path)

    with pytest.raises(WrongPassphrase):
        open_book(path, "another")
    assert not re.search(rb"journal|letter|SQLite", path.read_bytes())


@pytest.mark.parametrize(("name", "problem"), BROKEN.items())
def test_broken_samples_are_told_and_left_as_they_are(
    tmp_path: Path, name: str, problem: type[WorkbookProblem]
) -> None:
    """One of each kind, for ever the same sentence."""
    path = copy_of(f"broken/{name}", tmp_path)
    before = path.read_bytes()

    with pytest.raises(problem):
        open_book(path)

    assert path.read_bytes() == before
    assert {each.name for each in (GOLDEN / "broken").iterdir()} == set(BROKEN)

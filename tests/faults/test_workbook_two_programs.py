"""Two programs on one file, where the lock could not hold one off: both keep all they saved."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from reconcile_gui.workbook.check import checked
from tests.project import CHECKOUT
from tests.workbooks import make_book, open_book, pages

WRITE = """
import sys
from pathlib import Path
from reconcile_gui.workbook.book import Workbook
from reconcile_gui.workbook.errors import InUse
from reconcile_gui.workbook.tables import journal_entry

book = Workbook.open(Path(sys.argv[1]), origin=sys.argv[2])
for number in range(60):
    body = f"{sys.argv[2]} {number}"
    while True:
        try:
            book.write(lambda tx: tx.insert(journal_entry, day="2026-03-03", body=body))
            break
        except InUse:
            continue
book.close()
"""


def test_two_programs_on_one_file_lose_nothing(tmp_path: Path) -> None:
    """From two computers on one network folder, the lock file may not be seen."""
    path = tmp_path / "workbook.reconcile"
    make_book(path).close()
    both = [
        subprocess.Popen([sys.executable, "-c", WRITE, str(path), name], cwd=CHECKOUT)
        for name in ("one", "two")
    ]
    codes = [each.wait(120) for each in both]

    book = open_book(path)
    found = pages(book)
    assert codes == [0, 0]
    assert sorted(found) == sorted(f"{name} {n}" for name in ("one", "two") for n in range(60))
    assert [each for each in found if each.startswith("one")] == [f"one {n}" for n in range(60)]
    assert checked(book).is_whole
    book.close()

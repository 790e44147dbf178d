"""An encrypted workbook is as slow to guess as SQLCipher makes it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

WRITE = """
import sys
from pathlib import Path
from reconcile_gui.workbook.book import Workbook
Workbook.create(Path(sys.argv[1]), "a passphrase", origin="test").close()
"""
OPEN_WITH = """
import sys
from sqlcipher3 import dbapi2
connection = dbapi2.connect(sys.argv[1])
connection.execute("PRAGMA cipher_log_level = NONE")
connection.execute("PRAGMA key = 'a passphrase'")
connection.execute(f"PRAGMA kdf_iter = {sys.argv[2]}")
connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
"""


def run(code: str, *arguments: str) -> int:
    """Run code in a process of its own, where nothing was made quicker for tests."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, check=False, capture_output=True).returncode


@pytest.mark.parametrize(("rounds", "opens"), [("256000", True), ("1000", False)])
def test_a_key_takes_the_full_number_of_rounds(tmp_path: Path, rounds: str, opens: bool) -> None:
    """Tests elsewhere derive keys quickly; the program must never do so."""
    path = tmp_path / "workbook.reconcile"
    assert run(WRITE, str(path)) == 0

    code = run(OPEN_WITH, str(path), rounds)

    assert (code == 0) is opens

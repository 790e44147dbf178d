"""What a start is measured with: a workbook, not the first page of a person without one."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconcile_gui.paths import Folders
from reconcile_gui.workbook.look import is_encrypted
from tests.bench import cold_start, homes
from tests.workbooks import open_book


def test_a_seeded_home_holds_a_workbook_of_its_kind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program has to find it by itself, in the home that cold_start makes of the seed."""
    homes.main([str(tmp_path / "seeds")])

    for kind, passphrase in homes.PASSPHRASES.items():
        given = cold_start.make_home(tmp_path / "homes" / kind, tmp_path / "seeds" / kind)
        for variable, value in given.items():
            monkeypatch.setenv(variable, value)
        workbook = Folders.default().workbook

        assert is_encrypted(workbook) == (passphrase is not None)
        open_book(workbook, passphrase).close()

"""What a package is tried out with says what is wrong, and leaves nothing of a person's."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reconcile_gui.letter.typeset import CannotTypeset
from reconcile_gui.selftest import Trial
from tests.project import CHECKOUT

HIDDEN = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")


def test_all_is_well_and_nothing_is_left(tmp_path: Path) -> None:
    """It runs on the computer of a person, who has a workbook there."""
    own = {name: value for name, value in os.environ.items() if name not in HIDDEN}
    for name in ("HOME", "TMPDIR"):
        own[name] = str(tmp_path / name)
        (tmp_path / name).mkdir()

    done = subprocess.run(
        [sys.executable, "-m", "reconcile_gui", "--selftest"],
        cwd=CHECKOUT,
        env=own,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert [line.rpartition(": ")[2] for line in done.stdout.splitlines()] == ["well"] * len(
        Trial(tmp_path).checks()
    )
    left = [path for path in tmp_path.rglob("*") if path.is_file() and ".cache" not in path.parts]
    assert left == []


def test_what_was_left_out_of_a_package_shows(tmp_path: Path) -> None:
    """Here the rules of the coach, and the template of letters."""
    without = Trial(tmp_path, lambda *parts: tmp_path.joinpath("resources", *parts))

    assert without.writes_a_plain_workbook()
    assert not without.reads_with_the_coach()
    with pytest.raises(CannotTypeset):
        without.sets_a_letter()

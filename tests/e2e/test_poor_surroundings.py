"""Whatever the system lacks, the program starts, keeps what it has, and ends in order."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.running import running
from tests.faults.disks import make_read_only, small_disk
from tests.project import CHECKOUT

NOWHERE = "unix:path=/nowhere/at/all"
LACKS = {
    "no D-Bus, no print service, no folder for what is temporary": {
        "DBUS_SESSION_BUS_ADDRESS": NOWHERE,
        "DBUS_SYSTEM_BUS_ADDRESS": NOWHERE,
        "CUPS_SERVER": "/nowhere/cups.sock",
        "TMPDIR": "/nowhere",
    },
    "a locale that knows ASCII alone": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"},
    "a locale that is not installed": {"LC_ALL": "xx_YY.UTF-8"},
    "right to left, at a scale of 1.5": {
        "LC_ALL": "",
        "LANG": "ar_EG.UTF-8",
        "QT_SCALE_FACTOR": "1.5",
    },
    "no fonts and no style of the system, at a scale of 1.25": {
        "FONTCONFIG_FILE": "/dev/null",
        "QT_STYLE_OVERRIDE": "nothing",
        "QT_QPA_PLATFORMTHEME": "none",
        "QT_SCALE_FACTOR": "1.25",
    },
}


@pytest.mark.parametrize("env", LACKS.values(), ids=LACKS)
def test_it_starts_and_ends_in_order_without_it(tmp_path: Path, env: dict[str, str]) -> None:
    """A desktop half set up is no reason to keep somebody from their own words."""
    with running(tmp_path / "kept", env=env) as program:
        program.wait_for("ready")
        code = program.end()

    assert code == 0
    assert not [line for line in program.lines if "bug" in line or "Traceback" in line]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """Return a home on a disk that takes no writing."""
    with small_disk(tmp_path / "home", "1m") as disk:
        make_read_only(disk)
        yield disk


def test_a_home_that_takes_no_writing_is_said_in_a_window(home: Path) -> None:
    """Started from a menu nobody reads a terminal: it waits there, and ends when asked to."""
    left_out = {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}
    env = {key: value for key, value in os.environ.items() if key not in left_out}
    command = [sys.executable, "-m", "reconcile_gui", "--log-events"]
    whole = {**env, "HOME": str(home)}
    with subprocess.Popen(
        command, cwd=CHECKOUT, env=whole, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stderr is not None
            assert "event=no_folder" in process.stderr.readline()
            process.send_signal(signal.SIGTERM)
            assert process.wait(30) == 0
        finally:
            process.kill()
    assert list(home.iterdir()) == []


def test_a_folder_named_by_hand_that_takes_no_writing_is_said_there(home: Path) -> None:
    """Whoever typed --data-dir reads the terminal."""
    command = [sys.executable, "-m", "reconcile_gui", "--data-dir", str(home / "kept")]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)

    assert done.returncode == 2
    assert "cannot be written to" in done.stderr
    assert "Traceback" not in done.stderr

"""Offline, seen from outside: the system's own witness of every socket."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.project import CHECKOUT

PICTURES = ("today", "reflect", "apologise", "boundaries", "trust", "preview")
STATES = (
    "apologise-versions", "apologise-one-text", "apologise-i-statement",
    "boundaries-openness", "reflect-hand-over", "reflect-journal", "reflect-guides",
    "reflect-listening-log", "search",
    "readiness", "check-in", "help-page", "help", "settings", "bin", "keys",
    "today-letting-go", "today-unknown", "today-space", "today-space-open", "today-space-ended",
    "today-no-contact", "today-order", "reflect-resting", "reflect-guide-resting", "letting-go",
    "today-may-not-owe", "today-dark", "today-large",
)  # fmt: skip


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed here")
def test_a_tour_of_everything_makes_no_internet_socket(tmp_path: Path) -> None:
    """Not for updates, not for fonts, not to find a printer."""
    trace = tmp_path / "trace"
    done = subprocess.run(
        [
            *("strace", "-f", "-e", "trace=socket,connect,sendto", "-o", str(trace)),
            *(sys.executable, "-m", "reconcile_gui", "tour", str(tmp_path / "out")),
        ],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    if "ptrace" in done.stderr and "not permitted" in done.stderr:
        pytest.skip("this place does not allow tracing")
    assert done.returncode == 0, done.stderr

    seen = trace.read_text("utf-8", "replace")
    assert "exited with 0" in seen
    assert re.findall(r".*AF_INET6?\b.*", seen) == []


def test_a_tour_leaves_a_picture_of_every_tab_and_the_letter(tmp_path: Path) -> None:
    """It builds a sample workbook, shows it in the real window, and keeps nothing else."""
    out = tmp_path / "out"
    done = subprocess.run(
        [sys.executable, "-m", "reconcile_gui", "tour", str(out)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert {each.name for each in out.iterdir()} == {
        *(f"{name}.png" for name in (*PICTURES, *STATES)),
        "letter.pdf",
    }
    assert done.stdout.splitlines() == [
        *(str(out / f"{name}.png") for name in PICTURES),
        str(out / "letter.pdf"),
        *(str(out / f"{name}.png") for name in STATES),
    ]
    for name in (*PICTURES, *STATES):
        assert (out / f"{name}.png").stat().st_size > 20_000, name
    words = subprocess.run(
        ["pdftotext", str(out / "letter.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout
    assert "I am sorry. I hid a debt from you" in " ".join(words.split())

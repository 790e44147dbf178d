"""Offline, seen from outside: the system's own witness of every socket."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Tour:
    """How a tour ended, what it left, and which sockets it made; None where nobody may look."""

    done: subprocess.CompletedProcess[str]
    out: Path
    sockets: str | None


@pytest.fixture(scope="module")
def tour(tmp_path_factory: pytest.TempPathFactory) -> Tour:
    """Take the tour once, watched by the system where that is allowed."""
    folder = tmp_path_factory.mktemp("tour")
    trace = folder / "trace"
    watched = ("strace", "-f", "-e", "trace=socket,connect,sendto", "-o", str(trace))

    def taken(before: tuple[str, ...], out: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*before, sys.executable, "-m", "reconcile_gui", "tour", str(out)],
            cwd=CHECKOUT,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )

    if shutil.which("strace") is not None:
        done = taken(watched, folder / "out")
        if "not permitted" not in done.stderr:
            return Tour(done, folder / "out", trace.read_text("utf-8", "replace"))
    return Tour(taken((), folder / "unwatched"), folder / "unwatched", None)


def test_a_tour_of_everything_makes_no_internet_socket(tour: Tour) -> None:
    """Not for updates, not for fonts, not to find a printer."""
    if tour.sockets is None:
        pytest.skip("strace is not here, or may not look")
    assert tour.done.returncode == 0, tour.done.stderr

    assert "exited with 0" in tour.sockets
    assert re.findall(r".*AF_INET6?\b.*", tour.sockets) == []


def test_a_tour_leaves_a_picture_of_every_tab_and_the_letter(tour: Tour) -> None:
    """It builds a sample workbook, shows it in the real window, and keeps nothing else."""
    done, out = tour.done, tour.out

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

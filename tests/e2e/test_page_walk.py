"""Every tab and every page has names, and the keyboard goes all around it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reconcile_gui.boundaries.store import bin_boundary
from reconcile_gui.clock import SystemClock
from reconcile_gui.paths import Folders
from reconcile_gui.resources import resource
from reconcile_gui.sample import StoryClock, moved, read_story, tell
from reconcile_gui.workbook.book import Workbook
from tests.e2e.running import travelled

JOURNEY = Path(__file__).parent / "page_walk.py"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a workbook that holds the sample as of today, and something in the bin."""
    path = tmp_path_factory.mktemp("told") / "workbook.reconcile"
    story = moved(read_story(resource("sample", "en")), SystemClock().today())
    clock = StoryClock(story["today"])
    book = Workbook.create(path, origin="sample", clock=clock)
    tell(story, book, clock, resource("questions", "en"))
    book.write(bin_boundary(1))
    book.close()
    return path


@pytest.mark.parametrize(
    "part",
    [
        "begin",
        "reflect",
        "apologise",
        "giving",
        "records",
        "openness",
        "trust",
        "forms",
        "preview",
        "over",
        "settings",
    ],
)
def test_nothing_on_a_page_is_without_name_or_out_of_reach(
    tmp_path: Path, told: Path, part: str
) -> None:
    """On a real display, over the accessibility bus; nothing waits a fixed time."""
    folders = Folders.under(tmp_path / "kept")
    folders.make()
    if part != "begin":
        shutil.copy(told, folders.workbook)

    done = travelled(JOURNEY, part, program=("--data-dir", str(tmp_path / "kept")))
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr[-6000:]

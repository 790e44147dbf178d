"""The painted chart exists for somebody who cannot see it."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from reconcile_gui.clock import SystemClock
from reconcile_gui.paths import Folders
from reconcile_gui.trust import store
from reconcile_gui.trust.event import Event, Kind
from reconcile_gui.trust.records import Outcome, Size, Terms, ToWhom
from reconcile_gui.trust.timeline import monday_of
from reconcile_gui.workbook.book import Workbook
from tests.project import CHECKOUT

JOURNEY = Path(__file__).parent / "chart_journey.py"
ONE = "11111111-1111-4111-8111-111111111111"


def two_weeks(path: Path) -> None:
    """Make a workbook with a kept promise three weeks ago and a talk a week ago."""
    clock = SystemClock()
    monday = monday_of(clock.today())
    book = Workbook.create(path, origin="here", clock=clock)
    day = monday - timedelta(days=20)
    book.write(store.save_promise(ONE, Terms("Ring.", ToWhom.SELF, "", Size.SMALL, day, day)))
    line = book.read(store.open_lines())[0]
    book.write(store.record_outcome(line.occurrence.id, Outcome.KEPT, day))
    talk = Event(
        "talk", monday - timedelta(days=6), Kind.TALK, "At the kitchen table.", next="I listened."
    )
    book.write(store.save_event(talk))
    book.close()


def test_each_week_is_found_read_and_reached_by_a_screen_reader(tmp_path: Path) -> None:
    """On a real display, over the accessibility bus; nothing waits a fixed time."""
    folders = Folders.under(tmp_path / "kept")
    folders.make()
    two_weeks(folders.workbook)

    program = [sys.executable, "-m", "reconcile_gui", "--data-dir", str(tmp_path / "kept")]
    done = subprocess.run(
        ["/usr/bin/python3", str(JOURNEY), "--", *program],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-6000:]

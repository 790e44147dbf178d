"""The chart of the Trust tab through the accessibility bus, as a screen reader meets it.

Run with Debian's Python: ``/usr/bin/python3 tests/e2e/chart_journey.py -- PROGRAM…``.
The workbook it opens holds one of everything: see test_chart_journey.py.
"""

from __future__ import annotations

import re
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.e2e.atspi_kit import Control, Desktop, Program, press_keys, wait_until
from tests.e2e.by_keyboard import leave, wait_for_log

CHART = "The record, week by week"
SPACE = r"Space from .+ until .+\."
# What each week says, the oldest first; the week of the thing that is only past due is there too.
WEEKS = (
    "1 past due.",
    "1 released.",
    "1 not kept.",
    "1 done late.",
    "1 kept.",
    "Setback. I raised my voice. What I did next: I said so.",
    "Apology given. by post",
    "Boundary crossed, by me. I read a letter.",
    "Talk. Since the spring.",
    "Checked in.",
)


def read_the_chart(program: Program) -> None:
    """Find everything by its words, walk to each week by key, go to one by action."""
    wait_for_log(program, "ready")
    press_keys("Ctrl+5")
    chart = program.wait_for("list", CHART)
    wait_until(lambda: len(chart.children()) > len(WEEKS), "all that is on the chart")
    space, *weeks = chart.children()
    assert all(item.role == "list item" for item in (space, *weeks))
    assert re.fullmatch(SPACE, space.name), space.name
    for week, said in zip(weeks, WEEKS, strict=True):
        assert week.name.endswith(f": {said}"), (week.name, said)
        assert "Theirs alone" not in week.name
    for item in (space, *weeks):
        _, _, width, height = item.extents
        assert width > 0, (item.name, item.extents)
        assert height > 0, (item.name, item.extents)
    walk(program, chart, len(weeks))
    weeks[0].press()
    wait_until(lambda: "selected" in weeks[0].states, "the oldest week")


def walk(program: Program, chart: Control, number: int) -> None:
    """Walk from the newest week to the oldest; each is announced as its item is named."""
    chart.focus()
    wait_until(lambda: "focused" in chart.states, "the keyboard on the chart")
    press_keys("End")
    for said in reversed(WEEKS[: number - 1]):
        program.heard.clear()
        press_keys("Left")
        program.wait_for_event("object:announcement", text=f".*: {re.escape(said)}")


def main() -> int:
    """Walk the whole way."""
    place = sys.argv.index("--")
    # A stopped test ends what we started, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    command = [*sys.argv[place + 1 :], "--log-events"]
    with Desktop() as desktop, desktop.launch(command) as program:
        read_the_chart(program)
        nameless = [finding for finding in program.audit() if "name" in str(finding)]
        assert not nameless, [str(finding) for finding in nameless]
        leave(program)
    return 0


if __name__ == "__main__":
    sys.exit(main())

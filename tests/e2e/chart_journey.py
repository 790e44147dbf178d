"""The chart of the Trust tab through the accessibility bus, as a screen reader meets it.

Run with Debian's Python: ``/usr/bin/python3 tests/e2e/chart_journey.py -- PROGRAM…``.
The workbook it opens holds two weeks: see test_chart_journey.py.
"""

from __future__ import annotations

import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.e2e.atspi_kit import Desktop, Program, press_keys, wait_until
from tests.e2e.by_keyboard import leave, wait_for_log

CHART = "The record, week by week"


def read_the_chart(program: Program) -> None:
    """Find each week by its words, walk to it by key, go to it by action, open the table."""
    wait_for_log(program, "ready")
    press_keys("Ctrl+5")
    chart = program.wait_for("list", CHART)
    wait_until(lambda: len(chart.children()) == 2, "the weeks")
    older, newer = chart.children()
    assert older.role == newer.role == "list item"
    assert "1 kept." in older.name, older.name
    assert newer.name.endswith("Talk. At the kitchen table. What I did next: I listened."), (
        newer.name
    )
    _, _, width, height = newer.extents
    assert width > 0, newer.extents
    assert height > 0, newer.extents
    chart.focus()
    wait_until(lambda: "focused" in chart.states, "the keyboard on the chart")
    press_keys("End")
    program.heard.clear()
    press_keys("Left")
    program.wait_for_event("object:announcement", text=".*1 kept.*")
    press_keys("Right")
    program.wait_for_event("object:announcement", text=".*At the kitchen table.*")
    older.press()
    wait_until(lambda: "selected" in older.states, "the older week")


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

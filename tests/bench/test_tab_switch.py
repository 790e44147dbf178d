"""The five tabs at ten years: from the key of a tab to its words, painted.

    QT_QPA_PLATFORM=offscreen python -m pytest -s tests/bench/test_tab_switch.py

The bar is 50 ms for a tab that has been seen before. The first sight of a tab builds it; its
figure is printed beside. The test guards against hangs alone.
"""

from __future__ import annotations

import statistics
import sys

from reconcile_gui.shell.tabs import TABS
from tests.bench.house_of_years import Took, at_home, said, timed

BAR_MS, HANG_MS = 50, 1500
ROUNDS = 7
KEYS = [place.key for place in TABS]


def test_a_tab_is_there_at_once() -> None:
    """Opening must not grow with the size of the workbook: tabs load what they show."""
    with at_home() as years:

        def switch(key: str) -> None:
            years.window.choose_tab(key)
            # A view reads, and reads again for what it found; all of it counts.
            for _ in range(2):
                years.wait_for_owner()
            years.paint()

        first: dict[str, Took] = {}
        for key in reversed(KEYS):
            first[key] = timed(lambda key=key: switch(key))  # type: ignore[misc]
            years.settle()
        times: dict[str, list[Took]] = {key: [] for key in KEYS}
        for _ in range(ROUNDS):
            for key in KEYS:
                times[key].append(timed(lambda key=key: switch(key)))  # type: ignore[misc]
                years.settle()

    for key, its in times.items():
        sys.stdout.write(said(f"{key} (first {first[key].clock_ms:.0f} ms)", its))
    sys.stdout.write(f"the bar is {BAR_MS} ms\n")
    slowest = max(statistics.median(one.clock_ms for one in its) for its in times.values())
    assert slowest < HANG_MS

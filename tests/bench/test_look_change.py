"""Another text size, other colours, with the five tabs built at ten years: until painted.

    QT_QPA_PLATFORM=offscreen python -m pytest -s tests/bench/test_look_change.py

The bar is 150 ms of the processor for what is in front. The first sight of a page that
follows is printed beside: it is a tab switch with the page dressed anew. The test guards
against hangs alone.
"""

from __future__ import annotations

import statistics
import sys

from reconcile_gui.shell.tabs import TABS
from tests.bench.house_of_years import Took, at_home, said, timed

BAR_MS, HANG_MS = 150, 3000
PERCENTS = (110, 125, 150, 200, 100)
KEYS = [place.key for place in TABS]


def test_a_step_of_text_size_is_there_at_once() -> None:
    """Hide must be instant, and waits for whatever the window's thread is doing."""
    steps: dict[str, list[Took]] = {key: [] for key in KEYS}
    sights: dict[str, list[Took]] = {key: [] for key in KEYS}
    colours: list[Took] = []
    with at_home() as years:
        settings = years.built.tools.settings

        def look(text_size_percent: int) -> None:
            settings.change(text_size_percent=text_size_percent)
            years.paint()

        def colour(theme: str) -> None:
            settings.change(theme=theme)
            years.paint()

        def sight(key: str) -> None:
            years.window.choose_tab(key)
            years.paint()

        for key in KEYS:
            sight(key)
            years.settle()
        for turn, front in enumerate(KEYS):
            sight(front)
            years.settle()
            # Each round ends at another size than the one before, so that pages follow.
            for percent in PERCENTS if turn % 2 else reversed(PERCENTS):
                steps[front].append(timed(lambda percent=percent: look(percent)))  # type: ignore[misc]
                years.settle()
            for other in KEYS:
                if other != front:
                    sights[other].append(timed(lambda other=other: sight(other)))  # type: ignore[misc]
                    years.settle()
        for name in ("dark", "light", "dark", "light"):
            colours.append(timed(lambda name=name: colour(name)))  # type: ignore[misc]
            years.settle()

    for key in KEYS:
        sys.stdout.write(said(f"{key}: text size", steps[key]))
        sys.stdout.write(said(f"{key}: first seen after", sights[key]))
    sys.stdout.write(said("colours", colours))
    sys.stdout.write(f"the bar is {BAR_MS} ms of the processor for a step\n")
    assert max(statistics.median(one.clock_ms for one in its) for its in steps.values()) < HANG_MS

"""The Trust tab over twenty years of one daily promise, in the real window, without a screen.

    QT_QPA_PLATFORM=offscreen python -m pytest -s tests/bench/test_trust_speed.py

The bar is 100 ms until the tab is painted, and one frame of 60 in a second, 16.7 ms, for
what the window's own thread does while it is open. The tests guard against hangs alone, for
the others who share a machine; the figures are printed.
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QCheckBox

from reconcile_gui.trust import store
from reconcile_gui.trust.chart_widget import TrustChart
from reconcile_gui.trust.event import Event, Kind
from tests.bench.house_of_years import Took, Years, at_home, said, timed
from tests.bench.twenty_years import twenty_years
from tests.workbooks import StandingClock, write_page

TAB, OTHER = "trust", "today"
OPENS_MS, HANG_MS = 100, 1500
ROUNDS = 12


@pytest.fixture(scope="module")
def years() -> Iterator[Years]:
    """Return somebody in front of the window over twenty years."""
    with at_home(twenty_years) as made:
        yield made


def press(years: Years, object_name: str) -> Callable[[], None]:
    """Return what presses a button of the tab."""
    found = years.window.findChild(QAbstractButton, object_name)
    assert found is not None, object_name
    return found.click


def show_all(years: Years) -> None:
    """Show the chart over the whole time, painted."""
    years.window.choose_tab(TAB)
    years.settle()
    press(years, "trust_range_all")()
    years.settle()
    assert len(chart_of(years).weeks()) > 1000


def chart_of(years: Years) -> TrustChart:
    """Return the chart."""
    chart = years.window.findChild(TrustChart, "trust_chart")
    assert isinstance(chart, TrustChart)
    return chart


def seen(years: Years, act: Callable[[], object]) -> None:
    """Act, and wait until all that was asked for is answered and painted."""
    act()
    for _ in range(2):
        years.wait_for_owner()
    years.paint()


def seen_at_once(years: Years, act: Callable[[], object]) -> None:
    """Act, and paint it: nothing has to be read for it."""
    act()
    years.paint()


def report(what: str, took: list[Took]) -> None:
    """Print one line, and fail where something hangs."""
    sys.stdout.write(said(what, took))
    assert statistics.median(one.clock_ms for one in took) < HANG_MS


def test_trust_opens(years: Years) -> None:
    """Twenty years must open like one."""
    go = partial(years.window.choose_tab, TAB)
    first = timed(partial(seen, years, go))
    show_all(years)
    times, after_a_write = [], []
    for _ in range(ROUNDS):
        years.window.choose_tab(OTHER)
        years.settle()
        times.append(timed(partial(seen, years, go)))
        years.window.choose_tab(OTHER)
        years.session.write(write_page("A page that Trust does not show."))
        years.settle()
        after_a_write.append(timed(partial(seen, years, go)))

    report("is built and opens", [first])
    report("opens again", times)
    report("opens after a write", after_a_write)
    sys.stdout.write(f"the bar is {OPENS_MS} ms\n")


def test_an_event_is_added(years: Years) -> None:
    """What was written down stands on the chart; the window goes on meanwhile."""
    show_all(years)
    today = StandingClock().today()
    whole, frames = [], []
    for number in range(ROUNDS):
        day = today - timedelta(days=number * 30)
        event = Event(f"bench-{number}", day, Kind.TALK, "At the table.")
        write = partial(years.session.write, store.save_event(event), label="New event")
        frames.append(years.longest_frame(write))
        event = Event(f"bench-{number}-b", day, Kind.TALK, "At the table.")
        write = partial(years.session.write, store.save_event(event), label="New event")
        whole.append(timed(partial(seen, years, write)))

    report("an event, to its paint", whole)
    report("an event, one frame", frames)


@pytest.mark.parametrize("entry", ["kept", "events", "check_ins"])
def test_the_legend_switches(years: Years, entry: str) -> None:
    """A press on the legend is answered before the next one."""
    show_all(years)
    box = years.window.findChild(QCheckBox, f"shown_{entry}")
    assert box is not None

    switch = partial(seen_at_once, years, box.toggle)
    report(f"legend: {entry}", [timed(switch) for _ in range(2 * ROUNDS)])


def test_the_weighed_line(years: Years) -> None:
    """Where recent months weigh more there are more steps to work out."""
    show_all(years)
    weigh = years.window.findChild(QAction, "weigh_recent")
    assert weigh is not None

    whole = [timed(partial(seen, years, weigh.trigger)) for _ in range(ROUNDS)]
    frames = [years.longest_frame(weigh.trigger) for _ in range(ROUNDS)]

    report("weighed line, on or off", whole)
    report("weighed line, one frame", frames)


def test_the_table_is_shown(years: Years) -> None:
    """The same as a table: nine thousand rows."""
    show_all(years)
    look, back = (press(years, f"trust_look_{one}") for one in ("table", "chart"))
    times = []
    for _ in range(ROUNDS):
        times.append(timed(partial(seen_at_once, years, look)))
        back()
        years.paint()

    report("as a table", times)

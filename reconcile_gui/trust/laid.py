"""The chart as places in px: what stands where, whatever it is drawn on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from reconcile_gui.trust.records import Outcome
from reconcile_gui.trust.scale import Scale
from reconcile_gui.trust.timeline import Happening, Space, Timeline, Week

# At 100 %, as in the design.
EVENTS_PX, ROW_PX, ABOVE_PX, BELOW_PX = 58, 15, 18, 13
ESTIMATE_PX, CHECK_INS_PX, AXIS_PX, PAD_PX = 80, 26, 24, 18
EVENT_ROWS_PX = (18, 42)
TICK_PX, SHORT_TICK_PX, TEXT_GAP_PX, LABEL_GAP_PX, EVENT_GAP_PX = 16, 6, 7, 12, 5
LEGEND_ROW_PX, LEGEND_TOP_PX, SQUARE_PX = 18, 42, 14


class ChartTexts(Protocol):
    """What the chart says; translated, handed in."""

    @property
    def titles(self) -> Titles:
        """The names of the lanes, and what else stands there."""

    def happening(self, one: Happening, more: int) -> str:
        """Return the word beside a tick. more: how many more of that day."""

    def month(self, day: date, with_year: bool, short: bool = False) -> str:
        """Return the words of a month; short where there is little room."""

    def day(self, day: date) -> str:
        """Return the words of a day at an end of the axis, where no month begins."""

    def legend(self, outcome: Outcome) -> str:
        """Return the word beside a mark."""

    def by_weeks(self, weeks: int) -> str:
        """Return the name of the lane of marks. weeks: in a column."""

    def stands_for(self, number: int) -> str:
        """Return that one mark stands for up to so many."""


@dataclass(frozen=True, slots=True)
class Titles:
    """Words that do not depend on the data."""

    events: str
    estimate: str
    all: str
    half: str
    none: str
    check_ins: str
    space: str
    too_few: str


@dataclass(frozen=True, slots=True)
class Measure:
    """How large things are. width_of: of words in the chart's small type, semibold or not."""

    width_of: Callable[[str, bool], float]
    scale: float = 1.0

    def px(self, size: float) -> float:
        """Return a length at the present text size."""
        return size * self.scale


@dataclass(frozen=True, slots=True)
class Text:
    """Words. x: left edge, or right edge where `is_right`; y: middle. width: 0 for one line."""

    x: float
    y: float
    words: str
    is_strong: bool = False
    is_right: bool = False
    width: float = 0
    is_off: bool = False  # struck through: the legend of what is left out


@dataclass(frozen=True, slots=True)
class Tick:
    """A standing stroke. is_ink: in the ink of an event; else quiet, as of a check-in."""

    x: float
    top: float
    bottom: float
    is_ink: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark in the middle of its square."""

    outcome: Outcome
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Column:
    """Where the marks of one week, or of several, stand. first, last: ordinals of its days."""

    x: float
    top: float
    bottom: float
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the legend: its mark and its word. y: its middle."""

    outcome: Outcome
    x: float
    y: float
    width: float

    def holds(self, x: float, y: float, reach: float) -> bool:
        """Tell whether a point lies on it. reach: half its height."""
        return self.x <= x <= self.x + self.width and abs(y - self.y) <= reach


@dataclass(frozen=True, slots=True)
class Laid:
    """The chart, ready to be drawn. line and band: points, the band around once."""

    width: float
    height: float
    scale: Scale
    rules: tuple[tuple[float, float, float], ...] = ()  # x, x, y
    bands: tuple[tuple[float, float, float, float], ...] = ()  # x, y, width, height
    texts: tuple[Text, ...] = ()
    ticks: tuple[Tick, ...] = ()
    marks: tuple[Placed, ...] = ()
    band: tuple[tuple[float, float], ...] = ()
    line: tuple[tuple[float, float], ...] = ()
    columns: tuple[Column, ...] = ()
    legend: tuple[Entry, ...] = ()

    def column_of(self, week: Week) -> Column | None:
        """Return the column a week stands in, if it is to be seen."""
        first = week.monday.toordinal()
        return next((one for one in self.columns if one.first <= first <= one.last), None)

    def band_of(self, space: Space) -> tuple[float, float, float, float] | None:
        """Return the place of a time of space, as in `bands`, if any of it is to be seen."""
        begin = self.scale.x(max(space.first, self.scale.first))
        near = (band for band in self.bands if abs(band[0] - begin) < self.scale.px_per_day / 2)
        return next(near, None)


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be drawn. first, last: the span to be seen; width: px.

    hidden: what the timeline was left without, of `legend.ENTRIES`.
    """

    timeline: Timeline
    first: date
    last: date
    width: float
    shows_estimate: bool = True
    hidden: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lanes:
    """The top of each lane and the end, px. rows: of marks."""

    word: float
    estimate: float
    check_ins: float
    axis: float
    end: float

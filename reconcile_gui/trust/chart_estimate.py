"""The lane of the estimate: a line that steps, and the band of how unsure it is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from reconcile_gui.trust.laid import ESTIMATE_PX, Asked, ChartTexts, Laid, Lanes, Measure, Text
from reconcile_gui.trust.scale import Scale


@dataclass(frozen=True, slots=True)
class _Span:
    """From x to x. lowest, highest, value: of the line; low, high: of the band. All 0..1."""

    begin: float
    end: float
    lowest: float
    highest: float
    value: float
    low: float
    high: float

    def strokes(self) -> Iterator[tuple[float, float]]:
        """Yield the line: down and up where it moved within a pixel, then across."""
        if self.highest > self.lowest:
            yield self.begin, self.lowest
            yield self.begin, self.highest
        yield self.begin, self.value
        yield self.end, self.value


def with_estimate(
    laid: Laid, lanes: Lanes, asked: Asked, left: float, texts: ChartTexts, measure: Measure
) -> Laid:
    """Place line and band; below five things counted a sentence. left: of the plot, px."""
    px, titles = measure.px, texts.titles
    top, height = lanes.estimate + px(9), px(ESTIMATE_PX - 18)
    if not asked.timeline.steps:
        too_few = Text(laid.scale.left, top + height / 2, titles.too_few)
        return replace(laid, texts=(*laid.texts, too_few))

    def y(value: float) -> float:
        return top + (1 - value) * height

    rules, words = [], []
    for share, told in ((1.0, titles.all), (0.5, titles.half), (0.0, titles.none)):
        rules.append((left, laid.width - px(6), y(share)))
        words.append(Text(left - px(8), y(share), told, is_right=True))
    spans = list(_spans(asked, laid.scale))
    above = [(x, y(one.high)) for one in spans for x in (one.begin, one.end)]
    below = [(x, y(one.low)) for one in spans for x in (one.begin, one.end)]
    return replace(
        laid,
        rules=(*laid.rules, *rules),
        texts=(*laid.texts, *words),
        line=tuple((x, y(value)) for one in spans for x, value in one.strokes()),
        band=(*above, *reversed(below)),
    )


def _spans(asked: Asked, scale: Scale) -> Iterator[_Span]:
    """Yield what the estimate is from x to x; what lies within one pixel is one span."""
    values, days = asked.timeline.line.values, asked.timeline.line.days
    start, px, left = asked.first.toordinal(), scale.px_per_day, scale.left
    first = max(0, bisect_right(days, start) - 1)
    end = bisect_right(days, asked.last.toordinal())
    if first >= end:
        return
    # Plain numbers: this runs for every step of many years at each frame.
    day, value, low, high = values[first]
    begin, lowest, highest = left + max(0, day - start) * px, value, value
    for day, expected, lower, upper in islice(values, first + 1, end):
        x = left + (day - start) * px
        if x - begin < 1:
            value = expected
            lowest = expected if expected < lowest else lowest
            highest = expected if expected > highest else highest
            low = lower if lower < low else low
            high = upper if upper > high else high
        else:
            yield _Span(begin, x, lowest, highest, value, low, high)
            begin, lowest, highest, value = x, expected, expected, expected
            low, high = lower, upper
    yield _Span(begin, scale.right, lowest, highest, value, low, high)

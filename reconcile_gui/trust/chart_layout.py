"""Where everything of the chart stands, in px: worked out once, drawn on whatever is wanted.

Nothing here knows a screen. Dense data is merged, so that ten thousand marks cost what a
screenful costs: weeks share a column where a mark has no room of its own, one mark stands
for several where a stack would be too high, and of a line each pixel keeps its extremes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from reconcile_gui.trust.chart_estimate import with_estimate
from reconcile_gui.trust.chart_marks import LEGEND, rows_needed, stacks_of, with_legend, with_marks
from reconcile_gui.trust.laid import (
    ABOVE_PX,
    AXIS_PX,
    BELOW_PX,
    CHECK_INS_PX,
    ESTIMATE_PX,
    EVENT_GAP_PX,
    EVENT_ROWS_PX,
    EVENTS_PX,
    LABEL_GAP_PX,
    LEGEND_ROW_PX,
    LEGEND_TOP_PX,
    PAD_PX,
    ROW_PX,
    SHORT_TICK_PX,
    SQUARE_PX,
    TEXT_GAP_PX,
    TICK_PX,
    Asked,
    ChartTexts,
    Laid,
    Lanes,
    Measure,
    Text,
    Tick,
)
from reconcile_gui.trust.scale import Month, Scale, months
from reconcile_gui.trust.timeline import Happening, how_many


def lay_out(asked: Asked, texts: ChartTexts, measure: Measure) -> Laid:
    """Return where everything stands."""
    px = measure.px
    left = _label_width(texts, measure)
    scale = Scale(
        asked.first, asked.last, left + px(PAD_PX), max(left + px(PAD_PX) + 1, asked.width - px(14))
    )
    weeks = asked.timeline.weeks_between(asked.first, asked.last)
    share = scale.weeks_a_column(px(ROW_PX))
    stacks = stacks_of(asked.timeline, weeks, share)
    rows, each = rows_needed(stacks)
    lanes = _lanes(measure, rows, shows_estimate=asked.shows_estimate)
    laid = Laid(asked.width, lanes.end, scale)
    laid = _with_frame(laid, lanes, asked, left, measure, texts)
    laid = _with_space(laid, lanes, asked, texts, measure)
    laid = _with_events(laid, asked, texts, measure)
    laid = with_marks(laid, lanes, stacks, share, each, measure)
    laid = with_legend(laid, lanes, asked.hidden, share, each, texts, measure)
    if asked.shows_estimate:
        laid = with_estimate(laid, lanes, asked, left, texts, measure)
    laid = _with_check_ins(laid, lanes, asked, measure)
    return _with_months(laid, lanes, texts, measure)


# Lanes --------------------------------------------------------------------------------


def _lanes(measure: Measure, rows: int, *, shows_estimate: bool) -> Lanes:
    px = measure.px
    word = px(EVENTS_PX)
    least = px(LEGEND_TOP_PX + 3 * LEGEND_ROW_PX)
    estimate = word + max(least, px(ABOVE_PX + ROW_PX * rows + BELOW_PX))
    check_ins = estimate + (px(ESTIMATE_PX) if shows_estimate else 0)
    axis = check_ins + px(CHECK_INS_PX)
    return Lanes(word, estimate, check_ins, axis, axis + px(AXIS_PX))


def _label_width(texts: ChartTexts, measure: Measure) -> float:
    px = measure.px
    legend = [
        max(measure.width_of(texts.legend(one), False) for one in column) for column in LEGEND
    ]
    beside = sum(legend) + px(2 * (SQUARE_PX + TEXT_GAP_PX) + 2 * LABEL_GAP_PX)
    titles = texts.titles
    strong = [titles.events, titles.check_ins, texts.by_weeks(1)]
    return max(beside, *(measure.width_of(words, True) + px(LABEL_GAP_PX) for words in strong))


def _with_frame(
    laid: Laid, lanes: Lanes, asked: Asked, left: float, measure: Measure, texts: ChartTexts
) -> Laid:
    px, titles = measure.px, texts.titles
    rules = [(0.0, laid.width, lanes.word), (0.0, laid.width, lanes.estimate)]
    if asked.shows_estimate:
        rules.append((0.0, laid.width, lanes.check_ins))
    rules.append((0.0, laid.width, lanes.axis))
    words = [
        Text(0, px(EVENT_ROWS_PX[0]), titles.events, is_strong=True),
        Text(0, (lanes.check_ins + lanes.axis) / 2, titles.check_ins, is_strong=True),
    ]
    if asked.shows_estimate:
        room = left - measure.width_of(titles.half, False) - px(2 * LABEL_GAP_PX)
        top = lanes.estimate + px(11)
        words.append(Text(0, top, titles.estimate, is_strong=True, width=max(px(60), room)))
    return replace(laid, rules=tuple(rules), texts=(*laid.texts, *words))


def _with_space(
    laid: Laid, lanes: Lanes, asked: Asked, texts: ChartTexts, measure: Measure
) -> Laid:
    px, scale = measure.px, laid.scale
    bands, words = [], []
    for space in asked.timeline.spaces:
        last = min(space.last or asked.last, asked.last)
        first = max(space.first, asked.first)
        if first > last:
            continue
        begin, end = scale.x(first), max(scale.x(last), scale.x(first) + 2)
        bands.append((begin, 0.0, end - begin, lanes.axis))
        if measure.width_of(texts.titles.space, False) + px(6) <= end - begin:
            words.append(Text(begin + px(6), lanes.word + px(11), texts.titles.space))
    return replace(laid, bands=tuple(bands), texts=(*laid.texts, *words))


def _with_months(laid: Laid, lanes: Lanes, texts: ChartTexts, measure: Measure) -> Laid:
    px, scale = measure.px, laid.scale

    def width(words: str) -> float:
        return measure.width_of(words, False)

    def short(day: date, with_year: bool) -> str:
        return texts.month(day, with_year, short=True)

    def fits(month: Month) -> bool:
        return scale.x(month.day) + px(5) + width(month.words) <= laid.width

    shown = months(scale, texts.month, width, px(LABEL_GAP_PX))
    if not all(fits(month) for month in shown):
        shown = months(scale, short, width, px(LABEL_GAP_PX))
    if not shown:
        return _with_ends(laid, lanes, texts, measure)
    ticks = [Tick(scale.x(one.day), lanes.axis, lanes.axis + px(5)) for one in shown]
    words = [
        Text(scale.x(one.day) + px(5), lanes.axis + px(13), one.words) for one in shown if fits(one)
    ]
    return replace(laid, texts=(*laid.texts, *words), ticks=(*laid.ticks, *ticks))


def _with_ends(laid: Laid, lanes: Lanes, texts: ChartTexts, measure: Measure) -> Laid:
    """Name the first and the last day of a time in which no month begins."""
    px, scale = measure.px, laid.scale
    y = lanes.axis + px(13)
    words = [Text(scale.left, y, texts.day(scale.first))]
    if scale.last > scale.first:
        words.append(Text(scale.right, y, texts.day(scale.last), is_right=True))
    return replace(laid, texts=(*laid.texts, *words))


# Events and check-ins ------------------------------------------------------------------


def _with_events(laid: Laid, asked: Asked, texts: ChartTexts, measure: Measure) -> Laid:
    """Place a tick for each day and its word in one of two rows, where there is room."""
    px, scale = measure.px, laid.scale
    ends, free_from = [0.0, 0.0], px(EVENT_GAP_PX)
    words, ticks = [], []
    turn, short = 0, (px(1), px(1 + SHORT_TICK_PX))
    for x, together in _by_pixel(asked, scale):
        if x < free_from:  # a word has room on neither row
            ticks.append(Tick(x, *short, is_ink=True))
            continue
        label = texts.happening(together[0], how_many(together) - 1)
        width = measure.width_of(label, False) + px(TEXT_GAP_PX)
        fits = x + width <= laid.width
        begin = x if fits else x - width
        order = (turn, 1 - turn)
        row = next((one for one in order if begin >= ends[one] + px(EVENT_GAP_PX)), None)
        if row is None:
            ticks.append(Tick(x, *short, is_ink=True))
            continue
        middle = px(EVENT_ROWS_PX[row])
        ticks.append(Tick(x, middle - px(TICK_PX / 2), middle + px(TICK_PX / 2), is_ink=True))
        place = x + px(TEXT_GAP_PX) if fits else x - px(TEXT_GAP_PX)
        words.append(Text(place, middle, label, is_right=not fits))
        ends[row] = x + width if fits else x
        turn, free_from = 1 - row, min(ends) + px(EVENT_GAP_PX)
    return replace(laid, texts=(*laid.texts, *words), ticks=(*laid.ticks, *ticks))


def _by_pixel(asked: Asked, scale: Scale) -> Iterator[tuple[float, list[Happening]]]:
    """Yield what happened, what shares a pixel together."""
    inside, places = scale.places(asked.timeline.happening_days)
    place, together = 0.0, list[Happening]()
    for one, x in zip(asked.timeline.happenings[inside], places, strict=True):
        if together and round(x) != round(place):
            yield place, together
            together = []
        place = place if together else x
        together.append(one)
    if together:
        yield place, together


def _with_check_ins(laid: Laid, lanes: Lanes, asked: Asked, measure: Measure) -> Laid:
    px = measure.px
    top = (lanes.check_ins + lanes.axis) / 2 - px(5)
    bottom = top + px(10)
    _, places = laid.scale.places(asked.timeline.check_in_days)
    ticks = [Tick(x, top, bottom) for x in {round(x): x for x in places}.values()]
    return replace(laid, ticks=(*laid.ticks, *ticks))

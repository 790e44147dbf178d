"""The lane of marks: one for each thing counted, stacked by the week."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from reconcile_gui.trust.laid import (
    BELOW_PX,
    LABEL_GAP_PX,
    LEGEND_ROW_PX,
    LEGEND_TOP_PX,
    ROW_PX,
    SQUARE_PX,
    TEXT_GAP_PX,
    ChartTexts,
    Column,
    Entry,
    Laid,
    Lanes,
    Measure,
    Placed,
    Text,
)
from reconcile_gui.trust.records import Outcome
from reconcile_gui.trust.scale import column_of, days_of_column
from reconcile_gui.trust.timeline import Timeline, Week, stacked

FEWEST_ROWS, MOST_ROWS = 4, 8
# How many things one mark may stand for; beyond the last nothing is merged further.
ROUND_NUMBERS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000, 1_000_000)
# Bottom to top: what was kept stands at the bottom of a stack, as in the design.
STACKED = (Outcome.KEPT, Outcome.LATE, Outcome.REPLACED, Outcome.OPEN, Outcome.NOT_KEPT)
LEGEND = ((Outcome.KEPT, Outcome.LATE, Outcome.NOT_KEPT), (Outcome.REPLACED, Outcome.OPEN))


def stacks_of(timeline: Timeline, weeks: Sequence[Week], share: int) -> dict[int, Counter[Outcome]]:
    """Return what each column holds; a column without marks is there for its events.

    weeks: those to be seen. Only the columns at the ends may be cut, and are counted anew.
    """
    if not weeks:
        return {}
    first, last = (column_of(weeks[at].monday, share) for at in (0, -1))
    whole = timeline.stacks(share)
    found = {number: whole[number] for number in range(first + 1, last) if number in whole}
    ends = stacked([*weeks[:share], *weeks[max(share, len(weeks) - share) :]], share)
    return found | {number: ends[number] for number in (first, last)}


def rows_needed(stacks: dict[int, Counter[Outcome]]) -> tuple[int, int]:
    """Return how many rows of marks there are, and for how many things one mark stands.

    Whatever happened in a column has at least one mark there.
    """
    # Most numbers end at their first stack that is too high.
    each = next(
        (
            one
            for one in ROUND_NUMBERS
            if all(_height(stack, one) <= MOST_ROWS for stack in stacks.values())
        ),
        ROUND_NUMBERS[-1],
    )
    highest = max((_height(stack, each) for stack in stacks.values()), default=0)
    return max(FEWEST_ROWS, highest), each


def _height(stack: Counter[Outcome], each: int) -> int:
    return sum([-(-number // each) for outcome, number in stack.items() if outcome in STACKED])


def with_marks(
    laid: Laid,
    lanes: Lanes,
    stacks: dict[int, Counter[Outcome]],
    share: int,
    each: int,
    measure: Measure,
) -> Laid:
    """Place the marks. share: weeks in a column; each: things a mark stands for."""
    row, bottom = measure.px(ROW_PX), lanes.estimate - measure.px(BELOW_PX)
    scale, marks, columns = laid.scale, list[Placed](), list[Column]()
    for number in sorted(stacks):
        first, last = days_of_column(number, share)
        middle = scale.left + ((first + last) / 2 - scale.first.toordinal()) * scale.px_per_day
        # A column that the ends of the axis cut stands at the end, whole.
        aside = measure.px(SQUARE_PX / 2)
        middle = min(max(middle, scale.left - aside), scale.right + aside)
        y = bottom
        for outcome in STACKED:
            for _ in range(-(-stacks[number][outcome] // each)):
                marks.append(Placed(outcome, middle, y))
                y -= row
        top = min(y + row / 2, bottom - row / 2)
        columns.append(Column(middle, top, bottom + row / 2, first, last))
    return replace(laid, marks=tuple(marks), columns=tuple(columns))


def with_legend(
    laid: Laid,
    lanes: Lanes,
    hidden: frozenset[str],
    share: int,
    each: int,
    texts: ChartTexts,
    measure: Measure,
) -> Laid:
    """Place the name of the lane, and what its marks mean; what is left out struck through."""
    px = measure.px
    words = [Text(0, lanes.word + px(20), texts.by_weeks(share), is_strong=True)]
    marks, entries, x = [], [], 0.0
    for column in LEGEND:
        for number, outcome in enumerate(column):
            y = lanes.word + px(LEGEND_TOP_PX + number * LEGEND_ROW_PX)
            told, is_off = texts.legend(outcome), outcome.value in hidden
            marks.append(Placed(outcome, x + px(SQUARE_PX / 2 - 1), y))
            words.append(Text(x + px(SQUARE_PX + 4), y, told, is_off=is_off))
            width = px(SQUARE_PX + 4) + measure.width_of(told, False)
            entries.append(Entry(outcome, x, y, width))
        widest = max(measure.width_of(texts.legend(one), False) for one in column)
        x += widest + px(SQUARE_PX + TEXT_GAP_PX + LABEL_GAP_PX)
    if each > 1:
        y = lanes.word + px(LEGEND_TOP_PX + 3 * LEGEND_ROW_PX)
        words.append(Text(0, y, texts.stands_for(each)))
    return replace(
        laid,
        texts=(*laid.texts, *words),
        marks=(*laid.marks, *marks),
        legend=tuple(entries),
    )

"""The chart as places: true to the data, legible however dense it is."""

from __future__ import annotations

import time
from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest

from reconcile_gui.trust.chart_layout import lay_out
from reconcile_gui.trust.chart_words import ChartWords
from reconcile_gui.trust.event import Kind
from reconcile_gui.trust.laid import Asked, Laid, Measure
from reconcile_gui.trust.record_rows import record_rows
from reconcile_gui.trust.records import Outcome, Settled
from reconcile_gui.trust.scale import Scale, column_of, days_of_column, months
from reconcile_gui.trust.timeline import Happening, Mark, Source, Timeline, how_many, timeline

TODAY = date(2026, 9, 18)
KEPT, LATE, NOT = Outcome.KEPT, Outcome.LATE, Outcome.NOT_KEPT
MEASURE = Measure(lambda words, _is_strong: 7.0 * len(words))
WORDS = ChartWords(
    lambda _context, text: text,
    lambda day: day.strftime("%A ") + str(day.day) + day.strftime(" %B"),
    lambda day: f"{day.day} {day:%B}",
    lambda day, with_year, short: day.strftime(
        ("%b" if short else "%B") + (" %Y" if with_year else "")
    ),
)
WIDTH = 1200.0
LEGEND = Counter({KEPT: 1, LATE: 1, NOT: 1, Outcome.REPLACED: 1, Outcome.OPEN: 1})


def made(
    marks: list[Mark] | None = None,
    happenings: list[Happening] | None = None,
    check_ins: list[date] | None = None,
) -> Timeline:
    """Return a timeline up to today; what counts is what the marks say."""
    counted = [Settled(one.outcome, one.day) for one in marks or [] if one.outcome in LEGEND]
    real = [one for one in counted if one.outcome in (KEPT, LATE, NOT)]
    return timeline(TODAY, marks or [], happenings or [], check_ins or [], settled=real)


def laid(shown: Timeline, width: float = WIDTH, *, shows_estimate: bool = True) -> Laid:
    """Lay out everything there is."""
    asked = Asked(shown, shown.first_day, TODAY, width, shows_estimate)
    return lay_out(asked, WORDS, MEASURE)


def drawn(chart: Laid) -> Counter[Outcome]:
    """Return how many marks of each kind are drawn, without those of the legend."""
    return Counter(mark.outcome for mark in chart.marks) - LEGEND


def words(chart: Laid) -> list[str]:
    """Return every word on the chart."""
    return [text.words for text in chart.texts]


def days(number: int, apart: int = 1) -> list[date]:
    """Return days up to today, the newest first."""
    return [TODAY - timedelta(days=apart * each) for each in range(number)]


# The axis -----------------------------------------------------------------------------


def test_a_day_stands_where_it_is_looked_for() -> None:
    """Pointing at a day finds that day."""
    scale = Scale(date(2026, 1, 1), TODAY, 200, 1180)

    assert all(scale.day(scale.x(day)) == day for day in days(200))
    assert scale.day(-500) == date(2026, 1, 1)
    assert scale.day(5000) == TODAY


def test_a_single_day_is_no_division_by_nothing() -> None:
    """A first day is a record, too."""
    shown = made([Mark(TODAY, KEPT)])
    chart = laid(shown)

    assert drawn(chart) == {KEPT: 1}
    assert abs(chart.columns[0].x - chart.scale.left) <= 7


def test_columns_stay_when_the_axis_moves() -> None:
    """Weeks that share a column do not change partners while it is moved."""
    for weeks in (1, 2, 5):
        for day in days(60):
            first, last = days_of_column(column_of(day, weeks), weeks)
            assert first <= day.toordinal() <= last
            assert date.fromordinal(first).weekday() == 0


@pytest.mark.parametrize("years", [0.3, 1, 3, 10, 40, 120])
def test_months_never_overlap(years: float) -> None:
    """However long the time is; the year is said where it is needed."""
    scale = Scale(TODAY - timedelta(days=round(365 * years)), TODAY, 200, 1180)
    shown = months(scale, WORDS.month, lambda text: 7.0 * len(text), 12)

    assert len(shown) >= 2
    ends = [scale.x(one.day) + 7 * len(one.words) for one in shown]
    assert all(end < scale.x(one.day) for end, one in zip(ends, shown[1:], strict=False))
    assert (years < 1) == (not any(one.words[-4:].isdigit() for one in shown))


def test_a_few_days_are_named_by_their_ends() -> None:
    """An axis without a word says nothing."""
    shown = words(laid(made([Mark(day, KEPT) for day in days(4)])))

    assert "15 September" in shown
    assert "18 September" in shown
    assert "18 September" in words(laid(made([Mark(TODAY, KEPT)])))


def test_the_last_month_is_named_too() -> None:
    """By a shorter name where the longer has no room."""
    wide = laid(made([Mark(day, KEPT) for day in days(200)]))
    narrow = laid(made([Mark(day, KEPT) for day in days(200)]), width=560)

    assert "September" in words(wide)
    assert "Sep" in words(narrow)


def test_a_short_time_without_a_first_of_a_month_has_no_label() -> None:
    """Nothing is made up for it."""
    assert months(Scale(date(2026, 9, 2), TODAY, 0, 900), WORDS.month, len, 12) == []


# Marks --------------------------------------------------------------------------------


def test_each_thing_counted_is_one_mark() -> None:
    """Kept and not kept are as large as each other, and stacked by the week."""
    monday = date(2026, 9, 7)
    shown = made([Mark(monday, NOT), Mark(monday, KEPT), Mark(monday + timedelta(days=6), LATE)])
    chart = laid(shown)

    assert drawn(chart) == {KEPT: 1, LATE: 1, NOT: 1}
    column = chart.columns[0]
    stack = [mark for mark in chart.marks if mark.x == column.x]
    assert [mark.outcome for mark in sorted(stack, key=lambda one: -one.y)] == [KEPT, LATE, NOT]


def test_what_is_released_has_no_mark() -> None:
    """It does not count, and stands in the table alone."""
    shown = made([Mark(TODAY, Outcome.RELEASED), Mark(TODAY, KEPT)])

    assert drawn(laid(shown)) == {KEPT: 1}
    assert len(record_rows(shown, TODAY, TODAY, WORDS)) == 2


def test_weeks_share_a_column_where_marks_have_no_room() -> None:
    """And the lane says so."""
    shown = made([Mark(day, KEPT) for day in days(520, apart=7)])
    chart = laid(shown)

    assert len(chart.columns) < 80
    assert any("My word, every" in text for text in words(chart))
    places = sorted(column.x for column in chart.columns)
    assert all(b - a >= 14 for a, b in pairwise(places))


def test_one_mark_stands_for_several_and_the_chart_says_for_how_many() -> None:
    """A thousand promises on one day are a stack to read, not a wall."""
    shown = made([Mark(TODAY, KEPT)] * 1000 + [Mark(TODAY, NOT)])
    chart = laid(shown)

    assert sum(drawn(chart).values()) <= 9
    assert drawn(chart)[NOT] == 1  # what was not kept does not vanish among the others
    assert "A mark is up to 200." in words(chart)


def test_the_chart_is_only_as_high_as_a_calm_page_allows() -> None:
    """However much happened in one week."""
    few = laid(made([Mark(TODAY, KEPT)]))
    many = laid(made([Mark(TODAY, outcome) for outcome in LEGEND for _ in range(5000)]))

    assert many.height - few.height <= 4 * 15


# Events -------------------------------------------------------------------------------


def test_words_beside_events_never_overlap() -> None:
    """Two rows; where there is no room the tick stays and the table has the words."""
    shown = made([], [Happening(day, Kind.CROSSED) for day in days(80, apart=4)])
    chart = laid(shown)

    labels = [text for text in chart.texts if "boundary crossed" in text.words]
    assert 4 < len(labels) < 80
    for row in {text.y for text in labels}:
        spans = sorted(
            (text.x - 7 * len(text.words), text.x)
            if text.is_right
            else (text.x, text.x + 7 * len(text.words))
            for text in labels
            if text.y == row
        )
        assert all(a[1] <= b[0] for a, b in pairwise(spans))
        assert spans[-1][1] <= WIDTH
    assert sum(tick.is_ink for tick in chart.ticks) == 80


def test_a_thousand_events_on_one_day_are_one_word_with_a_number() -> None:
    """Legible, and none is lost: the table has them all."""
    shown = made([], [Happening(TODAY, Kind.SETBACK, f"the {each}th") for each in range(1000)])
    chart = laid(shown)

    assert "setback +999" in words(chart)
    assert sum(tick.is_ink for tick in chart.ticks) == 1
    assert len(record_rows(shown, TODAY, TODAY, WORDS)) == 1000
    assert WORDS.week(shown.weeks[0]).words.endswith("And 997 more.")


def test_check_ins_are_ticks_without_a_value() -> None:
    """No line through gaps, no height that means anything."""
    shown = made([], [], days(5, apart=7))
    quiet = [tick for tick in laid(shown).ticks if not tick.is_ink and tick.bottom - tick.top == 10]

    assert len(quiet) == 5
    assert len({tick.top for tick in quiet}) == 1


# The estimate -------------------------------------------------------------------------


def test_below_five_there_is_a_sentence_and_no_line() -> None:
    """That is fine."""
    chart = laid(made([Mark(day, KEPT) for day in days(4)]))

    assert chart.line == ()
    assert chart.band == ()
    assert "Too few to draw a line. That is fine." in words(chart)


def test_the_line_begins_with_the_fifth_and_ends_today() -> None:
    """And never reaches a day after it."""
    shown = made([Mark(day, KEPT) for day in days(9, apart=7)])
    chart = laid(shown)

    assert chart.line[0][0] == pytest.approx(chart.scale.x(TODAY - timedelta(days=28)))
    assert chart.line[-1][0] == pytest.approx(chart.scale.x(TODAY))


def test_the_line_lies_in_its_band() -> None:
    """The band is drawn wider than the line is thick."""
    chart = laid(made([Mark(day, KEPT if day.day % 3 else NOT) for day in days(60)]))
    half = len(chart.band) // 2
    above = dict(chart.band[:half])
    below = dict(chart.band[half:])

    for x, y in chart.line:
        assert above[x] <= y <= below[x]
        assert below[x] - above[x] > 2


def test_the_estimate_can_be_left_out() -> None:
    """Its lane goes with it."""
    shown = made([Mark(day, KEPT) for day in days(9)])
    hidden = laid(shown, shows_estimate=False)

    assert hidden.line == ()
    assert "half" not in words(hidden)
    assert hidden.height < laid(shown).height


def test_a_moved_view_begins_with_what_was_known_before() -> None:
    """Looking at May does not forget April."""
    shown = made([Mark(day, KEPT) for day in days(100)])
    asked = Asked(shown, TODAY - timedelta(days=10), TODAY, WIDTH)
    chart = lay_out(asked, WORDS, MEASURE)

    assert chart.line[0][0] == pytest.approx(chart.scale.left)


# Ten thousand -------------------------------------------------------------------------


def test_ten_thousand_marks_cost_what_a_screenful_costs() -> None:
    """Merged to the pixel, and laid out while nobody notices."""
    marks = [
        Mark(TODAY - timedelta(days=each // 3), KEPT if each % 7 else NOT) for each in range(10_000)
    ]
    shown = made(marks, [Happening(day, Kind.TALK) for day in days(3000)], days(3000))
    laid(shown)  # the weeks are put together once
    started = time.perf_counter()
    chart = laid(shown)

    assert time.perf_counter() - started < 0.5
    assert len(chart.marks) < 1500
    assert len(chart.ticks) < 2 * WIDTH
    assert len(chart.line) < 5 * WIDTH


# In words -----------------------------------------------------------------------------


def test_a_week_is_read_in_words() -> None:
    """Counts, events, and what came next; never a share."""
    monday = date(2026, 8, 10)
    shown = made(
        [Mark(monday, NOT, note="rang the counsellor"), Mark(monday, LATE), Mark(monday, NOT)],
        [Happening(monday, Kind.CROSSED, "I raised the money.", "rang the counsellor")],
        [monday],
    )
    told = WORDS.week(shown.weeks[0])

    assert told.head == "Week of 10 August"
    assert told.words == (
        "1 done late, 2 not kept. Boundary crossed, by me. I raised the money. Checked in."
    )
    assert told.after == "What I did next: rang the counsellor"
    assert told.whole.startswith("Week of 10 August: 1 done late")


def test_long_words_are_cut_on_the_line_and_whole_in_the_table() -> None:
    """A line under the chart is no place for a page."""
    long = "word " * 300
    shown = made([Mark(TODAY, NOT, body=long, note=long)], [Happening(TODAY, Kind.TALK, long)])
    told = WORDS.week(shown.weeks[0])

    assert len(told.whole) < 700
    rows = record_rows(shown, TODAY, TODAY, WORDS)
    assert rows[0].words == long.strip()


def test_the_table_holds_what_the_chart_holds() -> None:
    """The newest first, each with its day in words."""
    shown = made(
        [Mark(TODAY, Outcome.REPLACED, "Show it", changed_on=TODAY - timedelta(days=2))],
        [Happening(TODAY - timedelta(days=1), Kind.TALK, "At the table")],
        [TODAY - timedelta(days=3)],
    )
    rows = record_rows(shown, shown.first_day, TODAY, WORDS)

    assert [row.spoken(WORDS.long_day(row.day)) for row in rows] == [
        "Friday 18 September, promise, Show it, changed on 16 September",
        "Thursday 17 September, event, Talk. At the table",
        "Tuesday 15 September, check-in, statements on the week",
    ]


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_of_event_has_its_word(kind: Kind) -> None:
    """A crossing is by me, whatever else it is."""
    word = WORDS.kind(kind)

    assert word
    assert word == word.lower()
    assert ("by me" in word) == (kind is Kind.CROSSED)


def test_no_word_of_the_chart_keeps_score() -> None:
    """No share, no level, no praise, no name."""
    every = [*vars(type(WORDS.titles))["__slots__"]]
    texts = [getattr(WORDS.titles, each) for each in every]
    texts += [*WORDS.own_use(), WORDS.band(), WORDS.stands_for(5), WORDS.by_weeks(3)]
    texts += [WORDS.legend(outcome) for outcome in Outcome]

    for text in texts:
        assert not [bad for bad in ("%", "score", "level", "streak", "!", "partner") if bad in text]


# The same thing, written down twice -----------------------------------------------------


def event_words(*happenings: Happening) -> list[str]:
    """Return the words beside the ticks."""
    chart = laid(made(happenings=[*happenings, Happening(TODAY - timedelta(days=90), Kind.HURT)]))
    return [text.words for text in chart.texts if text.words.startswith(("talk", "setback"))]


@pytest.mark.parametrize(
    ("noted", "listened", "shown"),
    [
        (1, 1, "talk"),
        (1, 0, "talk"),
        (0, 1, "talk"),
        (2, 1, "talk +1"),
        (1, 2, "talk +1"),
        (0, 2, "talk +1"),
    ],
)
def test_a_talk_noted_here_and_in_the_listening_log_is_one_talk(
    noted: int, listened: int, shown: str
) -> None:
    """Nobody had two talks because they wrote about one of them twice."""
    day = TODAY - timedelta(days=30)
    here = [Happening(day, Kind.TALK, key=f"{each}") for each in range(noted)]
    log = [Happening(day, Kind.TALK, source=Source.TALK, key=f"{each}") for each in range(listened)]

    assert event_words(*here, *log) == [shown]


def test_two_different_things_of_one_day_are_two() -> None:
    """Only what is of one kind can be the same; and only on one day."""
    day = TODAY - timedelta(days=30)
    listened = Happening(day, Kind.TALK, source=Source.TALK)

    assert event_words(listened, Happening(day, Kind.SETBACK)) == ["talk +1"]
    assert how_many([listened, Happening(day + timedelta(days=1), Kind.TALK)]) == 2


def test_both_writings_of_one_talk_stay_to_be_read() -> None:
    """Nothing that was written is left out: not in the week, and not in the table."""
    day = TODAY - timedelta(days=30)
    here = Happening(day, Kind.TALK, "At the table.", key="1")
    listened = Happening(day, Kind.TALK, "Since the spring.", source=Source.TALK, key="1")
    shown = made(happenings=[here, listened])

    told = WORDS.week(shown.weeks[0]).words
    assert "At the table." in told
    assert "Since the spring." in told
    assert len(record_rows(shown, day, TODAY, WORDS)) == 2

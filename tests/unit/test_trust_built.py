"""Built and lost: the steps as we chose them, to the sixth place, and the line they make."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from reconcile_gui.trust.built import Built, built, course, line_of, stepped
from reconcile_gui.trust.built_words import BuiltWords
from reconcile_gui.trust.counts import Compared
from reconcile_gui.trust.drawing import Drawing
from reconcile_gui.trust.records import Outcome, Settled, Size
from reconcile_gui.trust.scale import Scale
from reconcile_gui.trust.timeline import timeline

DAY = date(2026, 1, 5)
KEPT, LATE, NOT = Outcome.KEPT, Outcome.LATE, Outcome.NOT_KEPT
SMALL, MEDIUM, LARGE = Size.SMALL, Size.MEDIUM, Size.LARGE


def after(promises: list[tuple[Outcome, Size]]) -> list[float]:
    """Return how high it stands after each promise, one a day."""
    items = [
        Settled(outcome, DAY + timedelta(days=number), size)
        for number, (outcome, size) in enumerate(promises)
    ]
    return [one.height for one in built(items)]


def on(number: int) -> date:
    """Return a day by its number."""
    return DAY + timedelta(days=number)


def test_ten_small_ones_kept_and_one_not() -> None:
    """The same number as in the published table."""
    ten = [(KEPT, SMALL)] * 10

    assert after(ten)[-1] == pytest.approx(0.182927, abs=1e-6)
    assert after([*ten, (NOT, SMALL)])[-1] == pytest.approx(0.164634, abs=1e-6)
    assert after([*ten, (NOT, LARGE)])[-1] == pytest.approx(0.133354, abs=1e-6)


def test_sizes_and_lateness_count() -> None:
    """Late builds half; a medium one is two small ones."""
    mixed = [(KEPT, SMALL), (KEPT, SMALL), (LATE, SMALL), (NOT, SMALL), (KEPT, MEDIUM)]

    expected = [0.02, 0.0396, 0.049204, 0.044284, 0.082130]
    assert after(mixed) == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(("height", "needed"), [(0.2, 2), (0.3, 3), (0.5, 5), (0.8, 17)])
def test_the_more_there_is_the_more_one_lapse_takes(height: float, needed: int) -> None:
    """So many small ones kept, until it stands where it stood."""
    back, count = stepped(height, NOT, SMALL), 0
    while back < height:
        back, count = stepped(back, KEPT, SMALL), count + 1

    assert count == needed


def test_of_one_day_the_order_of_entry_does_not_matter() -> None:
    """What was built of a day comes first, so that nobody gains by the order of typing."""
    items = [Settled(NOT, DAY, LARGE), Settled(KEPT, DAY, MEDIUM), Settled(LATE, DAY)]

    assert built(items) == built(reversed(items))
    assert built(items)[0] == Built(
        DAY, stepped(stepped(stepped(0, KEPT, MEDIUM), LATE, SMALL), NOT, LARGE), True
    )


def test_it_is_worked_out_for_who_chose_it_and_from_the_fifth_on() -> None:
    """Off by default; and four promises are no picture."""
    items = [Settled(KEPT, DAY)] * 5
    wanted = Drawing(shows_built=True)

    assert timeline(on(1), [], [], [], settled=items, drawing=wanted).built == built(items)
    assert timeline(on(1), [], [], [], settled=items).built == ()
    assert timeline(on(1), [], [], [], settled=items[:4], drawing=wanted).built == ()
    assert timeline(on(-1), [], [], [], settled=items, drawing=wanted).built == ()


# The line -------------------------------------------------------------------------------

POINTS = (Built(on(10), 0.5), Built(on(20), 0.4, True), Built(on(30), 0.6))


def test_the_line_begins_at_nothing_and_goes_in_steps() -> None:
    """Upright where something happened, level between, up to the last day."""
    line = line_of(POINTS, Scale(on(0), on(100), 0, 100), 100)

    turns = [(10, 100), (10, 50), (20, 50), (20, 60), (30, 60), (30, 40), (100, 40)]
    assert _corners(line) == turns


def test_a_time_in_the_middle_begins_with_what_was_built_before() -> None:
    """Looking at three months does not take the years before away."""
    line = line_of(POINTS, Scale(on(15), on(25), 0, 100), 100)

    assert _corners(line) == [(0, 50), (50, 50), (50, 60), (100, 60)]


def test_before_the_first_promise_there_is_no_line() -> None:
    """No line through days without data."""
    assert line_of(POINTS, Scale(on(0), on(9), 0, 100), 100) == ()
    assert line_of((), Scale(on(0), on(9), 0, 100), 100) == ()


def test_many_years_cost_what_a_screenful_costs() -> None:
    """Each pixel keeps its extremes: a dip of one day is still seen."""
    items = [Settled(NOT if number == 3000 else KEPT, on(number), LARGE) for number in range(7300)]
    line = line_of(built(items), Scale(on(0), on(7299), 0, 300), 100)

    assert len(line) < 5 * 300
    dip = [y for x, y in line if abs(x - 3000 / 7299 * 300) < 2]
    assert max(dip) == pytest.approx((1 - 0.9**3) * 100, abs=1)


def _corners(line: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
    """Return the places where a line turns."""
    rounded = list(dict.fromkeys((round(x, 6), round(y, 6)) for x, y in line))
    return [
        here
        for at, here in enumerate(rounded)
        if at in (0, len(rounded) - 1)
        or not (
            rounded[at - 1][0] == here[0] == rounded[at + 1][0]
            or rounded[at - 1][1] == here[1] == rounded[at + 1][1]
        )
    ]


# In words -------------------------------------------------------------------------------

WORDS = BuiltWords(lambda _context, text: text, lambda day: f"{day.day} {day:%B}")


def test_a_time_with_a_loss_is_told() -> None:
    """Whoever does not see the picture knows what it shows."""
    found = course(POINTS, on(0), on(25))

    assert found.last_loss == on(20)
    assert found.ends is Compared.MORE
    assert WORDS.told(found) == (
        "From 15 January to 30 January the line drops where a promise was not kept, last on"
        " 25 January. It ends higher than it began."
    )


@pytest.mark.parametrize(
    ("first", "last", "loss", "ends"),
    [
        (15, 25, 20, Compared.LESS),
        (20, 25, 20, Compared.LESS),
        (21, 25, None, Compared.AS_MUCH),
        (25, 40, None, Compared.MORE),
        (0, 5, None, Compared.AS_MUCH),
    ],
)
def test_a_time_is_told_by_its_own_days(
    first: int, last: int, loss: int | None, ends: Compared
) -> None:
    """What was before belongs to how it began, not to what happened."""
    found = course(POINTS, on(first), on(last))

    assert found.last_loss == (None if loss is None else on(loss))
    assert found.ends is ends


def test_each_ending_has_its_sentence() -> None:
    """And where nothing was taken, that is said."""
    told = [WORDS.told(course(POINTS, on(a), on(b))) for a, b in ((15, 25), (21, 25), (25, 40))]

    assert told[0].endswith("It ends lower than it began.")
    assert told[1] == (
        "From 26 January to 30 January the line drops nowhere: nothing was taken away."
        " It ends as high as it began."
    )
    assert told[2].endswith("It ends higher than it began.")


def test_what_is_said_beside_it_claims_nothing() -> None:
    """An idea with our sizes; the hurt is not in it."""
    assert WORDS.title() == "An idea, not a measurement"
    assert "our choice" in WORDS.about()
    assert "The hurt itself is not in this picture." in WORDS.about()
    assert not any(each.isdigit() for each in WORDS.title() + WORDS.about())

"""A month to walk in: by keys, by pointer, and as it is said aloud."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.month_grid_widget import MonthGrid
from reconcile_gui.qtkit.months import Month
from reconcile_gui.qtkit.theme import Theme

pytest_plugins = ["tests.widget.kit_fixtures"]

TODAY = date(2026, 3, 18)
MARCH = Month(2026, 3)
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def grid(theme: Theme, qtbot: QtBot) -> MonthGrid:
    """Return a month with the keyboard in it."""
    made = MonthGrid(theme, lambda: TODAY, lambda day, count: f"{day.isoformat()}: {count}")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def cell(grid: MonthGrid, number: int) -> QModelIndex:
    """Return the cell of a day of the month shown."""
    model = grid.model()
    cells = (model.index(row, column) for row in range(6) for column in range(7))
    return next(index for index in cells if index.data() == str(number))


def test_it_begins_at_today(grid: MonthGrid) -> None:
    """Where one is."""
    assert (grid.month, grid.day) == (MARCH, TODAY)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2026, 3, 17)),
        (Qt.Key.Key_Right, date(2026, 3, 19)),
        (Qt.Key.Key_Up, date(2026, 3, 11)),
        (Qt.Key.Key_Down, date(2026, 3, 25)),
        (Qt.Key.Key_Home, date(2026, 3, 1)),
        (Qt.Key.Key_End, date(2026, 3, 31)),
        (Qt.Key.Key_PageUp, date(2026, 2, 18)),
        (Qt.Key.Key_PageDown, date(2026, 4, 18)),
    ],
)
def test_keys_walk(grid: MonthGrid, key: Qt.Key, day: date) -> None:
    """As in every calendar."""
    QTest.keyClick(grid, key)

    assert grid.day == day
    assert grid.month == Month.of(day)


def test_shift_turns_the_year(grid: MonthGrid) -> None:
    """Twenty years are twenty keys away, not 240."""
    QTest.keyClick(grid, Qt.Key.Key_PageUp, SHIFT)

    assert grid.day == date(2025, 3, 18)


def test_walking_over_the_end_of_a_month_turns_it_and_says_so(grid: MonthGrid) -> None:
    """Who shows the pages of the month has to read others now."""
    turned: list[Month] = []
    grid.month_turned.connect(turned.append)
    grid.go_to(date(2026, 3, 1))
    assert turned == []

    QTest.keyClick(grid, Qt.Key.Key_Left)

    assert turned == [Month(2026, 2)]
    assert grid.day == date(2026, 2, 28)


def test_from_a_long_month_one_comes_to_the_last_day_of_a_short_one(grid: MonthGrid) -> None:
    """There is no 31 February."""
    grid.go_to(date(2026, 3, 31))
    QTest.keyClick(grid, Qt.Key.Key_PageUp)

    assert grid.day == date(2026, 2, 28)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_chooses_the_day(grid: MonthGrid, key: Qt.Key) -> None:
    """Walking alone opens nothing."""
    chosen: list[date] = []
    grid.day_chosen.connect(chosen.append)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert chosen == []

    QTest.keyClick(grid, key)

    assert chosen == [date(2026, 3, 19)]


def test_a_click_chooses_a_day_and_an_empty_cell_nothing(grid: MonthGrid) -> None:
    """The cells before the first day belong to no day here."""
    chosen: list[date] = []
    grid.day_chosen.connect(chosen.append)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(grid.viewport(), left, pos=grid.visualRect(cell(grid, 5)).center())
    last = grid.model().index(5, 6)
    QTest.mouseClick(grid.viewport(), left, pos=grid.visualRect(last).center())

    assert chosen == [date(2026, 3, 5)]
    assert grid.day == date(2026, 3, 5)


def test_a_day_is_said_with_what_is_on_it(grid: MonthGrid) -> None:
    """A dot says nothing to whoever does not see it."""
    grid.show_counts(MARCH, {date(2026, 3, 3): 2})

    table = QAccessible.queryAccessibleInterface(grid)
    assert table is not None
    index = cell(grid, 3)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "2026-03-03: 2"
    spoken = [
        child.text(QAccessible.Text.Name)
        for number in range(table.childCount())
        if (child := table.child(number)) is not None
    ]
    assert "2026-03-03: 2" in spoken
    assert "2026-03-04: 0" in spoken
    assert "Monday" in spoken


def test_marks_of_another_month_are_not_taken(grid: MonthGrid) -> None:
    """The answer for March may come when April is shown."""
    grid.go_to(date(2026, 4, 1))
    grid.show_counts(MARCH, {date(2026, 3, 3): 2})

    assert cell(grid, 3).data(Qt.ItemDataRole.AccessibleTextRole) == "2026-04-03: 0"


def test_a_marked_day_is_not_told_by_colour_alone(grid: MonthGrid) -> None:
    """In grey it still carries something that a day without a page does not."""
    black_and_white = QImage.Format.Format_Mono
    before = grid.grab(grid.rect()).toImage().convertToFormat(black_and_white)
    grid.show_counts(MARCH, {date(2026, 3, 3): 1})
    after = grid.grab(grid.rect()).toImage().convertToFormat(black_and_white)

    assert before != after


@pytest.mark.parametrize(("country", "first"), [("en_GB", "Mo"), ("en_US", "Su"), ("ar_EG", "")])
def test_the_first_day_of_a_week_is_that_of_the_country(
    theme: Theme, qtbot: QtBot, country: str, first: str
) -> None:
    """A calendar that begins elsewhere is misread."""
    before = QLocale()
    QLocale.setDefault(QLocale(country))
    try:
        made = MonthGrid(theme, lambda: TODAY, lambda day, _: day.isoformat())
        qtbot.addWidget(made)
        head = made.model().headerData(0, Qt.Orientation.Horizontal)
        weekday = QLocale(country).firstDayOfWeek().value
        whole = QLocale(country).standaloneDayName(weekday, QLocale.FormatType.LongFormat)
        role = Qt.ItemDataRole.AccessibleTextRole
        assert made.model().headerData(0, Qt.Orientation.Horizontal, role) == whole
        assert not first or head == first
    finally:
        QLocale.setDefault(before)

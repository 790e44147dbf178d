"""The calendar of the journal: which days have pages, and the way to any of them."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QListView, QSpinBox, QToolButton, QWidget

from reconcile_gui.qtkit.month_grid_widget import MonthGrid
from reconcile_gui.reflection import store
from reconcile_gui.workbook.tables import journal_entry
from reconcile_gui.workbook.transaction import Transaction
from tests.widget.reflect_tools import Desk
from tests.widget.session_tools import focus
from tests.widget.test_journal_page import day_of, lay_in, open_page, put_on

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.reflect_fixtures",
]

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def calendar(desk: Desk) -> MonthGrid:
    """Open the calendar of the journal at a blank page, if it is not open yet."""
    if not desk.is_seen("calendar_button"):
        desk.view.write_freely()
        desk.settle()
    if not desk.is_seen("calendar_panel"):
        desk.press("calendar_button")
    return desk.find(MonthGrid, "calendar")


def cell(desk: Desk, number: int) -> QModelIndex:
    """Return the cell of a day of the month shown."""
    model = desk.find(MonthGrid, "calendar").model()
    cells = (model.index(row, column) for row in range(6) for column in range(7))
    return next(index for index in cells if index.data() == str(number))


def said(desk: Desk, number: int) -> str:
    """Return what a screen reader says of a day."""
    return str(cell(desk, number).data(SPOKEN))


def click(desk: Desk, number: int) -> None:
    """Click a day."""
    grid = desk.find(MonthGrid, "calendar")
    place = grid.visualRect(cell(desk, number)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.settle()


def listed(desk: Desk) -> list[str]:
    """Return the pages listed below the calendar."""
    model = desk.find(QListView, "month_pages").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_days_are_said_with_their_pages(desk: Desk) -> None:
    """As the screen reader says them."""
    lay_in(desk, "03-01", "03-03")
    desk.sitting.session.write(store.save_entry("again", "Later.", date(2026, 3, 3)))
    calendar(desk)

    assert said(desk, 1) == "Sunday 1 March, one page"
    assert said(desk, 2) == "Monday 2 March, no page"
    assert said(desk, 3) == "Tuesday 3 March, 2 pages"
    assert desk.text("calendar_about") == "3 pages in this month"


def test_the_pages_of_the_month_stand_below_it(desk: Desk) -> None:
    """Newest first, of this month alone, the title before the words."""
    lay_in(desk, "02-28", "03-01", "03-03")
    desk.sitting.session.write(store.save_title("03-01", "Kitchen"))
    calendar(desk)

    assert listed(desk) == ["Page of 03-03", "Kitchen · Page of 03-01"]


def test_a_day_with_a_page_opens_it_by_key(desk: Desk) -> None:
    """Two keys from the page of today to that of Sunday."""
    lay_in(desk, "03-01")
    calendar(desk)
    desk.key(Qt.Key.Key_Left)
    desk.key(Qt.Key.Key_Left)
    desk.key(Qt.Key.Key_Return)

    assert desk.page.toPlainText() == "Page of 03-01"
    assert desk.page.hasFocus()


def test_a_click_on_a_day_opens_its_page(desk: Desk) -> None:
    """And its line in the list is marked."""
    lay_in(desk, "03-01", "03-02")
    calendar(desk)
    click(desk, 1)

    assert desk.page.toPlainText() == "Page of 03-01"
    assert desk.find(QListView, "month_pages").currentIndex().data() == "Page of 03-01"


def test_of_several_pages_of_a_day_each_press_opens_the_next(desk: Desk) -> None:
    """None of them is out of reach of the calendar."""
    for uuid in ("first", "second"):
        desk.sitting.session.write(store.save_entry(uuid, f"The {uuid}.", date(2026, 3, 1)))
    calendar(desk)
    seen = []
    for _ in range(3):
        click(desk, 1)
        seen.append(desk.page.toPlainText())

    assert seen == ["The second.", "The first.", "The second."]


def test_a_day_without_a_page_opens_a_blank_one_of_that_day(desk: Desk) -> None:
    """Nothing is kept until there are words."""
    calendar(desk)
    click(desk, 1)
    assert desk.text("page_day") == "Sunday 1 March"
    assert desk.page.toPlainText() == ""
    assert desk.pages() == []

    desk.write(desk.page, "A walk.")

    assert [(one.day, one.body) for one in desk.sitting.look(store.entries(9))] == [
        (date(2026, 3, 1), "A walk.")
    ]
    assert said(desk, 1) == "Sunday 1 March, one page"


def test_a_day_to_come_is_explained(desk: Desk) -> None:
    """It opens nothing; what was in front stays."""
    lay_in(desk, "03-01")
    open_page(desk, "03-01")
    calendar(desk)
    click(desk, 4)

    assert desk.text("calendar_about") == (
        "That day has not come yet. A page is of today or of a day before."
    )
    assert desk.page.toPlainText() == "Page of 03-01"


def test_a_page_of_a_day_to_come_can_be_opened_all_the_same(desk: Desk) -> None:
    """The clock may have run ahead when it was written."""
    lay_in(desk, "03-30")
    calendar(desk)
    click(desk, 30)

    assert desk.page.toPlainText() == "Page of 03-30"


def test_turning_the_month_reads_its_pages(desk: Desk) -> None:
    """By button and by key."""
    lay_in(desk, "02-10", "03-01")
    calendar(desk)
    desk.press("previous_month")
    assert listed(desk) == ["Page of 02-10"]
    assert said(desk, 10) == "Tuesday 10 February, one page"

    focus(desk.find(MonthGrid, "calendar"), desk.qtbot)
    desk.key(Qt.Key.Key_PageDown)

    assert listed(desk) == ["Page of 03-01"]
    assert desk.find(QComboBox, "calendar_month").currentText() == "March"


def test_one_jumps_to_any_month_and_back_to_today(desk: Desk) -> None:
    """Twenty years are not walked."""
    desk.sitting.session.write(store.save_entry("old", "Long ago.", date(2006, 7, 9)))
    calendar(desk)
    desk.find(QSpinBox, "calendar_year").setValue(2006)
    months = desk.find(QComboBox, "calendar_month")
    focus(months, desk.qtbot)
    for _ in range(4):
        desk.key(Qt.Key.Key_Down)
    assert listed(desk) == ["Long ago."]
    assert said(desk, 9) == "Sunday 9 July 2006, one page"

    desk.press("calendar_today")

    assert said(desk, 3) == "Tuesday 3 March, no page"
    assert desk.find(QSpinBox, "calendar_year").value() == 2026


def test_the_longest_month_is_read_whole(desk: Desk) -> None:
    """“Septembe” looked like a mistake; there is just room between the arrows."""
    calendar(desk)
    months = desk.find(QComboBox, "calendar_month")

    assert months.width() >= months.sizeHint().width()


def test_a_month_without_pages_says_what_can_be_done(desk: Desk) -> None:
    """An empty list alone looks like something lost."""
    calendar(desk)

    assert desk.text("calendar_about") == (
        "No page in this month. Choosing a day opens a blank one."
    )
    assert not desk.is_seen("month_pages")

    desk.press("next_month")
    assert desk.text("calendar_about") == "No page in this month. It has not come yet."


def test_a_line_of_the_list_opens_its_page(desk: Desk) -> None:
    """By Enter; walking alone opens nothing."""
    lay_in(desk, "03-01", "03-02")
    calendar(desk)
    pages = desk.find(QListView, "month_pages")
    focus(pages, desk.qtbot)
    desk.key(Qt.Key.Key_Down)
    assert desk.page.toPlainText() == ""
    desk.key(Qt.Key.Key_Return)

    assert desk.page.toPlainText() in ("Page of 03-01", "Page of 03-02")


def test_a_page_put_on_another_day_is_marked_there(desk: Desk) -> None:
    """The calendar stands on the new day at once."""
    lay_in(desk, "03-03")
    open_page(desk, "03-03")
    calendar(desk)
    put_on(desk, "2026-02-10")

    assert day_of(desk, "03-03") == date(2026, 2, 10)
    assert said(desk, 10) == "Tuesday 10 February, one page"
    assert desk.find(MonthGrid, "calendar").day == date(2026, 2, 10)


def test_a_page_in_the_bin_is_marked_no_more(desk: Desk) -> None:
    """And is there again after undo."""
    lay_in(desk, "03-01")
    open_page(desk, "03-01")
    calendar(desk)
    desk.press("delete_page_button")
    assert said(desk, 1) == "Sunday 1 March, no page"

    desk.sitting.session.undo()
    desk.settle()

    assert said(desk, 1) == "Sunday 1 March, one page"


def test_the_calendar_opens_by_itself_only_where_nothing_gives_way(desk: Desk) -> None:
    """At 1280 the page keeps its width, and the calendar is one press away."""
    desk.view.write_freely()
    desk.settle()
    assert not desk.is_seen("calendar_panel")

    desk.window.resize(1500, 800)
    desk.settle()
    assert desk.is_seen("calendar_panel")
    assert desk.find(QToolButton, "calendar_button").isChecked()

    desk.press("close_calendar")
    assert not desk.is_seen("calendar_panel")
    assert desk.page.hasFocus()
    desk.window.resize(1600, 800)
    desk.settle()
    assert not desk.is_seen("calendar_panel")


def test_esc_leaves_the_calendar(desk: Desk) -> None:
    """Back to writing."""
    calendar(desk)
    desk.key(Qt.Key.Key_Escape)

    assert not desk.is_seen("calendar_panel")
    assert desk.page.hasFocus()


def test_where_there_is_little_room_the_calendar_comes_in_place_of_the_page(desk: Desk) -> None:
    """And goes again once something was chosen."""
    lay_in(desk, "03-01")
    desk.window.resize(700, 700)
    calendar(desk)
    assert not desk.is_seen("page_editor")

    click(desk, 1)

    assert desk.page.toPlainText() == "Page of 03-01"
    assert desk.is_seen("page_editor")
    assert not desk.is_seen("calendar_panel")


def test_in_place_of_the_page_days_and_pages_scroll_together(desk: Desk) -> None:
    """A list that scrolls within what scrolls is a trap for the wheel; the keyboard is seen."""
    lay_in(desk, *[f"03-{day:02}" for day in range(1, 31)])
    desk.window.resize(700, 500)
    calendar(desk)
    pages, panel = desk.find(QListView, "month_pages"), desk.find(QWidget, "calendar_panel")
    assert pages.verticalScrollBar().maximum() == 0
    focus(pages, desk.qtbot)
    desk.key(Qt.Key.Key_End)

    line = pages.visualRect(pages.currentIndex())
    seen = pages.viewport().mapTo(panel, line.bottomLeft()).y()
    assert 0 < seen <= panel.height()


def test_the_earlier_pages_are_not_listed_twice(desk: Desk) -> None:
    """Beside the calendar its list is enough."""
    lay_in(desk, "03-01")
    desk.view.write_freely()
    desk.settle()
    assert desk.is_seen("earlier_pages")

    calendar(desk)

    assert not desk.is_seen("earlier_pages")


def test_the_pane_key_comes_to_the_calendar(desk: Desk) -> None:
    """F6 walks through what stands side by side."""
    calendar(desk)

    assert "calendar_panel" in [pane.objectName() for pane in desk.view.panes()]


def test_a_lock_leaves_no_word_in_the_calendar(desk: Desk) -> None:
    """Neither in the list nor in what is said of a day."""
    lay_in(desk, "03-01")
    calendar(desk)
    desk.view.flush()
    desk.view.clear()

    assert listed(desk) == []
    assert said(desk, 1) == "Sunday 1 March, no page"


def twenty_years(tx: Transaction) -> None:
    """Write a page a day."""
    first = date(2006, 3, 3)
    for number in range(20 * 365 + 5):
        day = (first + timedelta(days=number)).isoformat()
        tx.insert(journal_entry, day=day, body="Some words of that day. " * 60)


@pytest.mark.parametrize("year", [2006, 2026])
def test_twenty_years_open_and_turn_like_one(desk: Desk, year: int) -> None:
    """A month is read, whatever stands before and behind it."""
    desk.sitting.session.write(twenty_years)
    desk.settle()
    begin = time.perf_counter()
    calendar(desk)
    desk.find(QSpinBox, "calendar_year").setValue(year)
    desk.settle()
    seconds = time.perf_counter() - begin

    assert len(listed(desk)) == (29 if year == 2006 else 2)
    assert seconds < 3  # seen: 0.2 s, most of it waiting for the layout

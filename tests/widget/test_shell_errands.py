"""What one tab asks of another: only the window knows both."""

from __future__ import annotations

from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people
from tests.widget.shell_tools import House

pytest_plugins = ["tests.widget.shell_fixtures"]


def test_the_check_in_of_the_week_opens_from_today_and_comes_back(house: House) -> None:
    """It is a row of Today, and a page of Trust."""
    house.lay_in(name_people(People("Sam", "Alex")))
    house.start()
    house.go("today")
    house.settle()
    house.press("today_check_in")
    house.settle()
    there = house.window.tab, house.is_seen("check_in_page")
    house.program.views.trust().today_wanted.emit()
    house.settle()

    assert there == ("trust", True)
    assert house.window.tab == "today"

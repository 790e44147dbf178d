"""What one tab asks of another: only the window knows both."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit

from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people
from reconcile_gui.reflection import store as reflection_store
from tests.widget.shell_tools import CTRL, House

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


def test_words_typed_right_after_write_about_this_go_to_the_question(house: House) -> None:
    """A page of the journal was in front before; it is not what was asked for."""
    house.lay_in(reflection_store.save_entry("00000000-0000-4000-8000-00000000000a", "A page"))
    house.start()
    house.go("reflect")
    house.key(Qt.Key.Key_J, CTRL)
    house.settle()
    house.go("today")
    handle = house.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_Space)
    for key in "AT ONCE":
        QTest.keyClick(handle, Qt.Key(ord(key)))
    house.saved()

    pages = [one.body for one in house.look(reflection_store.entries(9))]
    assert house.window.tab == "reflect"
    assert pages == ["A page"]
    assert house.find(QTextEdit, "answer_editor").toPlainText() == "at once"

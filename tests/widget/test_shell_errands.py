"""What one tab asks of another: only the window knows both."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QTextEdit

from reconcile_gui.apology import store as apology_store
from reconcile_gui.apology.said_in_letter import SaidInLetter
from reconcile_gui.boundaries import store as boundaries_store
from reconcile_gui.boundaries.records import Status, Whose
from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people
from reconcile_gui.reflection import store as reflection_store
from reconcile_gui.trust import store as trust_store
from reconcile_gui.trust.chart_widget import TrustChart
from reconcile_gui.workbook import tables
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


def test_a_boundary_to_look_at_again_opens_from_today(house: House) -> None:
    """It, and not the list it stands in."""
    for _ in range(2):
        house.lay_in(boundaries_store.add_boundary(Whose.MINE, Status.AGREED))
    last = house.look_in(boundaries_store.boundaries())[-1].id
    house.lay_in(
        boundaries_store.save_text(last, "body", "I leave when I am shouted at."),
        boundaries_store.set_date(last, "look_again_on", house.clock.today()),
    )
    house.start()
    house.press("today_boundary_again")
    house.settle()

    assert house.window.tab == "boundaries"
    shown = house.window.focusWidget()
    assert isinstance(shown, QTextEdit)
    assert shown.toPlainText() == "I leave when I am shouted at."


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


def test_a_sentence_of_the_letter_opens_as_a_promise_to_be_changed(house: House) -> None:
    """The words are a copy; the caret stands behind them."""
    house.lay_in(name_people(People("Sam", "Alex")))
    house.lay_in(apology_store.create_letter(language="en"))
    house.start()
    house.go("apologise")
    house.settle()
    letter = house.look(apology_store.letters())[0].id

    view = house.program.views.apologise()
    view.promise_wanted.emit(SaidInLetter(letter, "I see a counsellor on Tuesdays."))
    house.qtbot.waitUntil(lambda: house.window.tab == "trust")
    field = house.find(QTextEdit, "promise_body_editor")
    house.qtbot.waitUntil(lambda: field.toPlainText() != "")

    assert field.toPlainText() == "I see a counsellor on Tuesdays."
    lines = house.look(trust_store.open_lines())
    assert [line.promise.body for line in lines] == ["I see a counsellor on Tuesdays."]
    assert house.look(apology_store.promised_from(letter)) == {lines[0].promise.body}


def test_a_talk_on_the_chart_leads_to_its_page_in_the_guide(house: House) -> None:
    """Where it was written down, with the keyboard in what is there."""
    day = house.clock.today().isoformat()
    house.lay_in(
        lambda tx: tx.insert(
            tables.talk, day=day, they_said="I was afraid.", i_said_back="You were afraid."
        )
    )
    house.start()
    house.go("trust")
    house.settle()
    house.program.views.trust().show_day(house.clock.today())
    chart = house.find(TrustChart, "trust_chart")
    house.qtbot.waitUntil(lambda: chart.chosen is not None)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    house.settle()
    house.qtbot.waitUntil(lambda: house.is_seen("guide_field_they_said"))

    assert house.window.tab == "reflect"
    assert house.find(QTextEdit, "guide_field_they_said").toPlainText() == "I was afraid."


def test_a_giving_leads_to_its_week_and_back_to_the_words_that_were_given(house: House) -> None:
    """What the other person holds may no longer be what the letter says."""
    day = house.clock.today()
    house.lay_in(apology_store.create_letter(language="en", title="Debt", page_text="Sorry."))
    house.lay_in(apology_store.log_giving(1, day, "by post"))
    house.lay_in(apology_store.save_text(1, "page_text", "Other words, found later."))
    house.lay_in(apology_store.keep_version(1, "closed"))
    house.start()
    house.go("apologise")
    house.settle()
    letter = house.look(apology_store.letters())[0].id

    house.program.views.apologise().day_wanted.emit(day)
    chart = house.find(TrustChart, "trust_chart")
    house.qtbot.waitUntil(lambda: chart.chosen is not None)
    week = chart.chosen
    assert week is not None
    assert [each.day for each in week.happenings] == [day]
    QTest.keyClick(chart, Qt.Key.Key_Return)
    house.settle()
    versions = house.find(QListWidget, "versions_list")
    house.qtbot.waitUntil(versions.isVisible)

    assert house.window.tab == "apologise"
    assert house.program.views.apologise().letter_id == letter
    assert versions.currentRow() == 1
    assert house.is_seen("version_was_given")

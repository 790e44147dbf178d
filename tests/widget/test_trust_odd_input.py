"""The Trust tab under odd names, odd days and an input method: nothing lost, nothing cut."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QTextEdit, QWidget

from reconcile_gui.care import store as care_store
from reconcile_gui.care.people import People
from reconcile_gui.trust import store
from reconcile_gui.trust.event import Event, Kind
from reconcile_gui.trust.records import Outcome
from tests.widget.session_tools import focus
from tests.widget.trust_tools import TODAY, Trust

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.trust_fixtures",
]

NAMES = ("", "w" * 300, "very long " * 30, "שרה בת מלכה", "{partner}", "James", "<b>A</b> & B")


def name_them(trust: Trust, name: str) -> None:
    """Call the other person so."""
    trust.sitting.lay_in(care_store.name_people(People("Sam", name)))


def widest(trust: Trust, page: str) -> tuple[int, int]:
    """Return how wide the inside of a scrolled page is, and how much of it can be seen."""
    found = trust.find(QScrollArea, page)
    inside = found.widget()
    assert isinstance(inside, QWidget)
    return inside.minimumSizeHint().width(), found.viewport().width()


# Names --------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_any_name_stands_literally_and_makes_nothing_wider(trust: Trust, name: str) -> None:
    """On the tab, in its form and in the check-in; at a small window's width."""
    name_them(trust, name)
    trust.lay_in("Send it.", TODAY)
    trust.lay_in("Paid.", TODAY, Outcome.KEPT)
    trust.window.resize(1024, 700)
    trust.open()
    trust.press("new_promise")
    said = trust.text("own_word")
    on_tab = widest(trust, "trust_area")
    trust.press("promise_done")
    trust.press("open_check_in")
    asked = [each.text() for each in trust.find(QWidget, "check_in_page").findChildren(QLabel)]
    frame = trust.find(QWidget, "check_in_page").findChildren(QScrollArea)[0].objectName()
    on_page = widest(trust, frame)

    shown = name.strip() or "the other person"
    assert f"It does not show what {shown} feels." in said.replace("\u200b", "")
    assert any(f"hurry {shown} to" in words.replace("\u200b", "") for words in asked)
    assert on_tab[0] <= on_tab[1]
    assert on_page[0] <= on_page[1]


# Days ---------------------------------------------------------------------------------


def test_a_clock_set_back_hides_what_lies_ahead_and_loses_nothing(trust: Trust) -> None:
    """Nothing after today is drawn; what was written comes back with the clock."""
    trust.lay_in("Paid.", TODAY, Outcome.KEPT)
    trust.sitting.lay_in(store.save_event(Event(trust.new_uuid(), TODAY, Kind.TALK, "Today.")))
    trust.open()
    now = trust.text("counts_in_all")
    trust.sitting.clock.pass_by(days=-30)
    trust.look()
    before = trust.text("counts_in_all")
    hides_chart = not trust.is_seen("trust_chart")
    trust.sitting.clock.pass_by(days=30)
    trust.look()

    assert "1 kept" in now
    assert hides_chart
    assert before != "" or now != ""
    assert trust.text("counts_in_all") == now
    assert len(trust.sitting.look(store.events())) == 1


@pytest.mark.parametrize("day", [date(1, 1, 1), date(9999, 12, 31)])
def test_an_event_on_an_end_of_the_calendar_is_no_error(trust: Trust, day: date) -> None:
    """A year typed wrongly is put right later."""
    trust.sitting.lay_in(store.save_event(Event(trust.new_uuid(), day, Kind.TALK, "Long ago.")))
    trust.lay_in("Paid.", TODAY, Outcome.KEPT)
    trust.open()
    trust.press("trust_range_all")

    assert trust.is_seen("trust_chart")
    assert trust.sitting.look(store.events())[0].day == day


# An input method ----------------------------------------------------------------------


def compose(trust: Trust, object_name: str, typed: str, letters: str) -> QTextEdit:
    """Type in a field, and leave letters that are not given yet."""
    field = trust.find(QTextEdit, object_name)
    focus(field, trust.qtbot)
    field.insertPlainText(typed)
    QApplication.sendEvent(field, QInputMethodEvent(letters, []))
    return field


def test_letters_being_composed_in_a_promise_survive_a_lock(trust: Trust) -> None:
    """They are on the screen before they are text."""
    trust.open()
    trust.press("new_promise")
    compose(trust, "promise_body_editor", "a", "つら")

    trust.view.flush()
    trust.view.clear()

    assert [line.promise.body for line in trust.lines()] == ["aつら"]


@pytest.mark.parametrize("field", ["event_body", "event_next"])
def test_letters_being_composed_in_an_event_survive_a_lock(trust: Trust, field: str) -> None:
    """In both of its texts."""
    trust.open()
    trust.press("new_event")
    compose(trust, field, "a", "つら")

    trust.view.flush()
    trust.view.clear()

    kept = trust.sitting.look(store.events())[0]
    assert {"event_body": kept.body, "event_next": kept.next}[field] == "aつら"


@pytest.mark.parametrize("field", ["not_done_well", "they_said"])
def test_letters_being_composed_in_a_check_in_survive_leaving_it(trust: Trust, field: str) -> None:
    """By the tabs, by a lock, by Done."""
    trust.open()
    trust.press("open_check_in")
    compose(trust, f"check_in_{field}", "a", "つら")

    trust.view.flush()
    trust.view.clear()

    kept = trust.sitting.look(store.check_ins()).check_ins[0]
    assert getattr(kept, field) == "aつら"


def test_a_save_leaves_letters_being_composed_alone(trust: Trust) -> None:
    """It keeps what is text by then, and what is read back does not end a composition."""
    trust.open()
    trust.press("open_check_in")
    field = compose(trust, "check_in_they_said", "a", "つら")

    def is_saved() -> bool:
        return bool(trust.sitting.look(store.check_ins()).check_ins)

    trust.qtbot.waitUntil(is_saved)
    trust.look()

    assert trust.sitting.look(store.check_ins()).check_ins[0].they_said == "a"
    assert field.textCursor().block().layout().preeditAreaText() == "つら"

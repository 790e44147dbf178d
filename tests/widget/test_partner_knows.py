"""Whether the partner knows of a promise that was not kept: asked quietly, never pressed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from reconcile_gui.care import store as care_store
from reconcile_gui.care.contact import Status, StatusEntry
from reconcile_gui.qtkit.date_field_widget import DateField, qt_day
from reconcile_gui.trust import store
from reconcile_gui.trust.event import Event, Kind
from reconcile_gui.trust.records import Knows, Outcome, ToWhom
from tests.widget.trust_tools import FORBIDDEN, TODAY, Trust

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.trust_fixtures",
]

RING = "Ring at six."


def break_it(trust: Trust) -> None:
    """Open the tab and record that the promise was not kept."""
    trust.lay_in(RING, TODAY)
    trust.open()
    trust.stand_on(RING)
    trust.key(Qt.Key.Key_N)


def open_past(trust: Trust) -> None:
    """Open the settled promise in its form."""
    trust.press("show_past_promises")
    trust.stand_on(RING)
    trust.key(Qt.Key.Key_Return)


def events(trust: Trust) -> list[Event]:
    """Return the events on the disk."""
    return trust.sitting.look(store.events())


def knows(trust: Trust) -> Knows | None:
    """Return the answer on the disk."""
    return trust.past()[0].line.occurrence.knows


def answers(trust: Trust, prefix: str = "knows") -> dict[Knows, bool]:
    """Return which answers hold on the screen."""
    return {
        each: trust.find(QAbstractButton, f"{prefix}_{each.value}").isChecked() for each in Knows
    }


def test_it_is_asked_in_a_line_that_takes_no_keyboard(trust: Trust) -> None:
    """A question beside what was recorded; nobody has to answer it."""
    break_it(trust)

    assert trust.is_seen("knows")
    assert trust.text("knows_question") == "Does Alex know?"
    assert not any(answers(trust).values())
    assert not trust.find(QAbstractButton, "knows_from_me").hasFocus()
    assert knows(trust) is None
    trust.press("after_later")
    assert not trust.is_seen("knows")
    assert knows(trust) is None


@pytest.mark.parametrize("answer", list(Knows))
def test_every_answer_is_kept(trust: Trust, answer: Knows) -> None:
    """Also that one would rather not say; the question about today stays where it is."""
    break_it(trust)

    trust.press(f"knows_{answer.value}")

    assert knows(trust) is answer
    assert answers(trust)[answer]
    assert sum(answers(trust).values()) == 1
    assert trust.is_seen("after_write")
    assert not trust.is_seen("after_undo")
    assert events(trust) == []


@pytest.mark.parametrize(
    ("answer", "kind"),
    [(Knows.FROM_ME, Kind.TOLD_TRUTH), (Knows.OTHERWISE, Kind.FOUND_OUT)],
)
def test_an_event_is_offered_with_its_day(trust: Trust, answer: Knows, kind: Kind) -> None:
    """It stands on the timeline only after it was asked for, on the day that was chosen."""
    break_it(trust)
    trust.press(f"knows_{answer.value}")
    assert trust.is_seen("knows_offer")
    trust.find(DateField, "knows_day").setDate(qt_day(TODAY - timedelta(days=2)))

    trust.press("knows_add_event")

    (made,) = events(trust)
    assert (made.kind, made.day) == (kind, TODAY - timedelta(days=2))
    assert made.body == f"Not kept: {RING}"
    assert trust.text("knows_offer") == "It stands on the timeline."
    assert not trust.is_seen("knows_add_event")


@pytest.mark.parametrize("chosen", [TODAY + timedelta(days=9), None])
def test_the_day_is_today_at_the_latest(trust: Trust, chosen: date | None) -> None:
    """Nobody knows today what will be told next week."""
    break_it(trust)
    trust.press("knows_from_me")
    day = trust.find(DateField, "knows_day")
    if chosen is None:
        day.set_iso("")
    else:
        day.setDate(qt_day(chosen))

    trust.press("knows_add_event")

    assert [one.day for one in events(trust)] == [TODAY]


@pytest.mark.parametrize("answer", [Knows.NOT_YET, Knows.UNSURE, Knows.NOT_SAID])
def test_other_answers_offer_nothing(trust: Trust, answer: Knows) -> None:
    """Not told yet is no event, and no task either."""
    break_it(trust)

    trust.press(f"knows_{answer.value}")

    assert not trust.is_seen("knows_offer")
    assert not trust.is_seen("knows_add_event")


def test_the_answer_can_be_taken_back(trust: Trust) -> None:
    """First the answer, then what it was about."""
    break_it(trust)
    trust.press("knows_not_yet")

    trust.sitting.session.undo()
    trust.settle()
    assert knows(trust) is None
    assert not trust.is_seen("knows")
    trust.sitting.session.undo()
    trust.settle()

    assert trust.past() == []
    assert trust.bodies() == [RING]


def test_the_event_can_be_taken_back_alone(trust: Trust) -> None:
    """The answer holds without it."""
    break_it(trust)
    trust.press("knows_from_me")
    trust.press("knows_add_event")

    trust.sitting.session.undo()
    trust.settle()

    assert events(trust) == []
    assert knows(trust) is Knows.FROM_ME


def test_it_can_be_changed_later_in_the_past_promise(trust: Trust) -> None:
    """Told a week later, it is told all the same."""
    break_it(trust)
    trust.press("knows_not_yet")
    open_past(trust)
    assert answers(trust, "past_knows")[Knows.NOT_YET]

    trust.press("past_knows_from_me")
    trust.press("past_knows_add_event")

    assert knows(trust) is Knows.FROM_ME
    assert [one.kind for one in events(trust)] == [Kind.TOLD_TRUTH]
    assert trust.text("past_knows_offer") == "It stands on the timeline."
    trust.sitting.session.undo()
    trust.settle()
    assert not trust.is_seen("past_knows_offer")


def test_a_past_promise_that_was_kept_asks_nothing(trust: Trust) -> None:
    """Put right to not kept, it asks; put back, it does not."""
    trust.lay_in(RING, TODAY, Outcome.KEPT)
    trust.open()
    open_past(trust)
    assert not trust.is_seen("past_knows")

    trust.press("past_outcome_not_kept")
    assert trust.is_seen("past_knows")
    trust.press("past_outcome_kept")

    assert not trust.is_seen("past_knows")


@pytest.mark.parametrize("status", [Status.SPACE, Status.NONE, Status.ORDER])
def test_where_contact_is_not_wanted_it_is_not_asked(trust: Trust, status: Status) -> None:
    """It could be read as a reason to go and tell them."""
    now = trust.sitting.clock.now()
    trust.sitting.lay_in(care_store.record_status(StatusEntry(status, now, now)))
    break_it(trust)

    assert trust.is_seen("after_write")
    assert not trust.is_seen("knows")
    open_past(trust)
    assert not trust.is_seen("past_knows")


@pytest.mark.parametrize("status", [Status.SPACE, Status.NONE, Status.ORDER])
def test_once_contact_is_no_longer_wanted_it_is_asked_no_more(trust: Trust, status: Status) -> None:
    """The line may still stand from before; what was answered and noted stays."""
    break_it(trust)
    trust.press("knows_from_me")
    now = trust.sitting.clock.now()
    trust.sitting.session.write(care_store.record_status(StatusEntry(status, now, now)))
    trust.settle()

    assert not trust.is_seen("knows")
    assert knows(trust) is Knows.FROM_ME


@pytest.mark.parametrize("to_whom", [ToWhom.SELF, ToWhom.OTHER])
def test_of_other_promises_it_is_not_asked(trust: Trust, to_whom: ToWhom) -> None:
    """What one promised oneself is nobody's to know."""
    trust.lay_in(RING, TODAY, to_whom=to_whom)
    trust.open()
    trust.stand_on(RING)
    trust.key(Qt.Key.Key_N)

    assert trust.is_seen("after_write")
    assert not trust.is_seen("knows")


def test_nothing_stays_after_a_lock(trust: Trust) -> None:
    """The question names the partner, the event the promise."""
    break_it(trust)
    trust.press("knows_from_me")

    trust.view.flush()
    trust.view.clear()

    assert [text for text in trust.all_texts() if "Alex" in text or RING in text] == []


def test_it_is_said_calmly(trust: Trust) -> None:
    """No blame in the question, no praise in an answer."""
    break_it(trust)
    trust.press("knows_from_me")

    shown = [each.text() for each in trust.view.findChildren(QLabel) if each.isVisible()]
    assert "Does Alex know?" in shown
    assert [text for text in trust.all_texts() if any(word in text for word in FORBIDDEN)] == []

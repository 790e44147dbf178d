"""Where the keyboard is after a promise was put right: where its line stands by then."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reconcile_gui.trust.records import Outcome
from tests.widget.trust_tools import TODAY, Trust

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.trust_fixtures",
]

SEND, PAY = "Send the statements.", "Pay it in."


def focused_name() -> str:
    """Return what a screen reader says of where the keyboard is."""
    focused = QApplication.focusWidget()
    return focused.accessibleName() if focused is not None else ""


def test_taken_back_to_open_it_is_led_to(trust: Trust) -> None:
    """The form in the past goes; else one would look for the promise."""
    trust.lay_in(SEND, TODAY, Outcome.KEPT)
    trust.lay_in(PAY, TODAY)
    trust.open()
    trust.press("show_past_promises")
    trust.stand_on(SEND)
    trust.key(Qt.Key.Key_Return)

    trust.press("past_outcome_open")

    assert trust.bodies() == [SEND, PAY]
    assert trust.row(SEND).hasFocus()
    assert not trust.is_seen("past_form")


def test_an_old_one_that_is_open_again_is_led_to_as_well(trust: Trust) -> None:
    """Also where the list begins with newer ones that are past due."""
    for number in range(10):
        trust.lay_in(f"Number {number}.", TODAY - timedelta(days=1 + number))
    trust.lay_in(SEND, TODAY - timedelta(days=30), Outcome.LATE)
    trust.open()
    trust.press("show_past_promises")
    trust.stand_on(SEND)
    trust.key(Qt.Key.Key_Return)

    trust.press("past_outcome_open")

    assert trust.row(SEND).hasFocus()


def test_what_repeats_from_now_on_keeps_the_keyboard(trust: Trust) -> None:
    """The day-less line gives way to one of today; the keyboard goes with the promise."""
    trust.lay_in(PAY, TODAY + timedelta(days=3))
    trust.lay_in(SEND, None)
    trust.open()
    trust.stand_on(SEND)
    trust.key(Qt.Key.Key_Return)
    trust.press("promise_repeat_day")

    trust.press("promise_done")

    assert focused_name().startswith(f"{SEND}, to Alex, due: today")

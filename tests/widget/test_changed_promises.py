"""A change that comes too late: nothing typed is lost, and the other promise stands."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from tests.widget.trust_tools import TODAY, Trust

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.trust_fixtures",
]

SEND = "Send the statements."
TOMORROW = TODAY + timedelta(days=1)


def test_a_change_left_open_until_the_day_is_over_is_a_new_promise(trust: Trust) -> None:
    """No word is lost, and the other promise stands as it was."""
    trust.lay_in(SEND, TOMORROW)
    trust.open()
    trust.stand_on(SEND)
    trust.key(Qt.Key.Key_C)
    trust.sitting.clock.pass_by(days=2)
    trust.find(QTextEdit, "promise_body_editor").setPlainText("Send one page.")
    trust.press("promise_done")

    assert trust.past() == []
    assert {line.promise.body for line in trust.lines()} == {SEND, "Send one page."}


def test_a_change_that_came_too_late_says_so(trust: Trust) -> None:
    """In the form, while the words are still in front of the writer."""
    trust.lay_in(SEND, TOMORROW)
    trust.open()
    trust.stand_on(SEND)
    trust.key(Qt.Key.Key_C)
    trust.sitting.clock.pass_by(days=2)
    trust.find(QTextEdit, "promise_body_editor").setPlainText("Send one page.")
    trust.view.flush()
    trust.settle()

    assert trust.text("promise_title") == "A new promise"
    assert "so it stands as it was" in trust.text("promise_days")

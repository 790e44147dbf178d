"""What a promise was before, as the forms on the Trust tab tell it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reconcile_gui.trust import store
from reconcile_gui.trust.records import Outcome, Size, Terms, ToWhom
from reconcile_gui.trust.repeats import Repeat, Unit
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.transaction import Transaction
from tests.widget.trust_tools import TODAY, Trust

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.trust_fixtures",
]

RING = "Ring my brother."
FIRST = TODAY - timedelta(days=14)  # a Tuesday
TUESDAYS = Repeat(Unit.WEEK, weekdays=(2,))
TERMS = Terms(RING, ToWhom.SELF, "", Size.SMALL, FIRST, FIRST, TUESDAYS)
BOTH_WAYS = (
    "From 17 February to 24 February: every week on Tuesday.\n"
    "From 25 February on: every 2 weeks on Tuesday, Friday."
)


def lay_in_changed(trust: Trust) -> None:
    """Put a promise into the file whose way of repeating was changed a week ago."""
    uuid, clock = trust.new_uuid(), trust.sitting.clock
    clock.pass_by(days=-14)
    trust.sitting.lay_in(store.save_promise(uuid, TERMS))
    clock.pass_by(days=7)
    later = replace(TERMS, repeat=Repeat(Unit.WEEK, every=2, weekdays=(2, 5)))
    trust.sitting.lay_in(store.save_promise(uuid, later))
    clock.pass_by(days=7)
    trust.sitting.lay_in(store.make_days(TODAY))


def open_first(trust: Trust) -> None:
    """Open the first line of the list."""
    trust.stand_on(RING)
    trust.key(Qt.Key.Key_Return)


def test_the_form_tells_since_when_it_repeats_how(trust: Trust) -> None:
    """A calm line for each way; nothing is struck out."""
    lay_in_changed(trust)
    trust.open()
    open_first(trust)

    assert trust.is_seen("promise_history_title")
    assert trust.text("promise_history") == BOTH_WAYS


def test_one_way_alone_is_no_history(trust: Trust) -> None:
    """It stands in the fields of the form already."""
    trust.sitting.clock.pass_by(days=-14)
    trust.sitting.lay_in(store.save_promise(trust.new_uuid(), TERMS))
    trust.sitting.clock.pass_by(days=14)
    trust.open()
    open_first(trust)

    assert not trust.is_seen("promise_history_title")
    assert not trust.is_seen("promise_history")


def test_the_form_tells_outcomes_that_were_put_right(trust: Trust) -> None:
    """Also of a day that is open again."""
    trust.lay_in(RING, TODAY, Outcome.KEPT)
    trust.open()
    (one,) = trust.past()
    trust.sitting.session.write(store.record_outcome(one.line.occurrence.id, Outcome.OPEN, None))
    trust.settle()
    open_first(trust)

    assert trust.text("promise_history") == (
        "3 March: Was kept, changed to open on Tuesday 3 March."
    )


def test_a_past_day_tells_how_its_promise_repeated(trust: Trust) -> None:
    """Under the history of its own outcome."""
    lay_in_changed(trust)
    trust.open()
    trust.stand_on(RING)
    trust.key(Qt.Key.Key_N)
    trust.press("show_past_promises")
    table = trust.find(QWidget, "past_table")
    (row,) = (
        each for each in table.findChildren(QWidget) if each.objectName().startswith("promise_row_")
    )
    row.setFocus()
    trust.key(Qt.Key.Key_Return)

    assert trust.text("past_rules") == BOTH_WAYS


def test_the_next_form_does_not_show_the_history_of_the_last(trust: Trust) -> None:
    """It is read anew for each."""
    lay_in_changed(trust)
    trust.open()
    open_first(trust)
    trust.press("promise_done")

    trust.press("new_promise")

    assert not trust.is_seen("promise_history")
    assert trust.text("promise_history") == ""


def test_nothing_of_it_stays_after_a_lock(trust: Trust) -> None:
    """Days are private as well."""
    lay_in_changed(trust)
    trust.open()
    open_first(trust)

    trust.view.flush()
    trust.view.clear()

    assert trust.text("promise_history") == ""


def test_a_promise_from_a_letter_leads_back_to_it(trust: Trust) -> None:
    """The words are a copy; where they were said is one press away."""

    def lay_in_with_letter(tx: Transaction) -> int:
        letter_id = tx.insert(tables.letter, kind="apology", mode="parts", language="en")
        made = store.save_promise(trust.new_uuid(), replace(TERMS, repeat=None))(tx) or 0
        tx.update(tables.promise, made, letter_id=letter_id)
        return letter_id

    letter_id = trust.sitting.lay_in(lay_in_with_letter)
    wanted: list[tuple[str, int]] = []
    trust.view.row_wanted.connect(lambda kind, row_id: wanted.append((kind, row_id)))
    trust.open()
    open_first(trust)

    trust.press("promise_letter")

    assert wanted == [("letter", letter_id)]


def test_a_letter_in_the_bin_is_not_led_to(trust: Trust) -> None:
    """Nothing happens there; so it is not offered."""

    def lay_in_with_letter(tx: Transaction) -> None:
        letter_id = tx.insert(tables.letter, kind="apology", mode="parts", language="en")
        made = store.save_promise(trust.new_uuid(), replace(TERMS, repeat=None))(tx) or 0
        tx.update(tables.promise, made, letter_id=letter_id)
        tx.bin(tables.letter, letter_id)

    trust.sitting.lay_in(lay_in_with_letter)
    trust.open()
    open_first(trust)

    assert trust.is_seen("promise_form")
    assert not trust.is_seen("promise_letter")

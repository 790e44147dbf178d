"""The Trust tab over a real file: one's own word in words, and nothing made of it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from reconcile_gui.care import store as care_store
from reconcile_gui.care.contact import Status, StatusEntry
from reconcile_gui.care.people import People
from reconcile_gui.qtkit.date_field_widget import DateField, qt_day
from reconcile_gui.trust import store
from reconcile_gui.trust.records import Outcome, Size, Terms, ToWhom
from tests.widget.session_tools import click_at, walk
from tests.widget.trust_tools import FORBIDDEN, TODAY, Trust

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.trust_fixtures",
]

HOSTILE = "😀 مرحبا שלום 你好 e\u0301 \u00a0 a\u2028b & <b>no mark-up</b> " + "w" * 400
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
SEND, PAY, RING = "Send the statements.", "Pay it in.", "Ring my brother."


def settled(trust: Trust, number: int, outcome: Outcome) -> None:
    """Lay in settled promises of yesterday."""
    for each in range(number):
        trust.lay_in(f"{outcome} {each}", YESTERDAY, outcome)


# Counts -------------------------------------------------------------------------------


def test_counts_are_said_in_words(trust: Trust) -> None:
    """Nine kept, one late, two not kept: that is all there is to say."""
    settled(trust, 9, Outcome.KEPT)
    settled(trust, 1, Outcome.LATE)
    settled(trust, 2, Outcome.NOT_KEPT)
    settled(trust, 1, Outcome.RELEASED)
    trust.lay_in("Long ago.", TODAY - timedelta(days=200), Outcome.KEPT)
    trust.open()

    assert trust.text("recent_counts") == "In the last 90 days: 9 kept, 1 late, 2 not kept."
    assert trust.text("counts_in_all") == "In all: 10 kept, 1 late, 2 not kept."


def test_nothing_due_is_said_as_nothing(trust: Trust) -> None:
    """No promise is no broken promise; nought is no number to show."""
    trust.open()

    assert trust.text("recent_counts") == "In the last 90 days nothing was due."
    assert not trust.is_seen("counts_in_all")
    assert trust.text("no_promises") == (
        "No promises yet. One small enough to keep is better than three."
    )


def test_the_record_says_what_it_is_not(trust: Trust) -> None:
    """No number on this tab may be taken for the other person's trust."""
    trust.open()

    assert trust.text("own_word") == (
        "This is a record of your own word. It does not show what Alex feels."
        " Only Alex can say that, and they do not have to."
    )


# The list -----------------------------------------------------------------------------


def test_the_list_says_what_to_whom_and_when(trust: Trust) -> None:
    """What waits stands first; what is past due says so, and is not flipped."""
    trust.lay_in(RING, None, to_whom=ToWhom.OTHER, to_name="Jo")
    trust.lay_in(PAY, YESTERDAY, to_whom=ToWhom.SELF)
    trust.lay_in(SEND, TODAY)
    trust.open()

    assert trust.bodies() == [SEND, PAY, RING]
    assert trust.text("past_due") == "past due: 1"
    assert trust.row(SEND).accessibleName() == f"{SEND}, to Alex, due: today"
    assert trust.row(PAY).accessibleName() == f"{PAY}, to myself, due: 2 March, past due"
    assert trust.row(RING).accessibleName() == f"{RING}, to Jo, due: no day"


def test_outcomes_stand_where_one_is_asked_for(trust: Trust) -> None:
    """Buttons in every row would press; in a row that is reached they help."""
    trust.lay_in(SEND, TODAY)
    trust.lay_in(PAY, YESTERDAY)
    trust.lay_in(RING, TOMORROW)
    trust.open()

    assert trust.buttons(SEND) == ["Kept", "Not kept", "Released"]
    assert trust.buttons(PAY) == ["Done late", "Not kept", "Kept on the day", "Released"]
    assert trust.buttons(RING) == []
    trust.stand_on(RING)
    assert trust.buttons(RING) == ["Kept", "Changed", "Released", "Edit…"]


@pytest.mark.parametrize(
    ("due_on", "key", "outcome", "said"),
    [
        (TODAY, Qt.Key.Key_K, Outcome.KEPT, "You kept this."),
        (YESTERDAY, Qt.Key.Key_K, Outcome.KEPT, "You kept this."),
        (YESTERDAY, Qt.Key.Key_L, Outcome.LATE, "Noted as done late."),
        (
            TODAY,
            Qt.Key.Key_N,
            Outcome.NOT_KEPT,
            "One promise was not kept. What will you do today?",
        ),
        (TOMORROW, Qt.Key.Key_R, Outcome.RELEASED, "Noted as released. It does not count."),
    ],
)
def test_one_letter_records_an_outcome(
    trust: Trust, due_on: date, key: Qt.Key, outcome: Outcome, said: str
) -> None:
    """The same letters as everywhere; plain words after it, no praise and no alarm."""
    trust.lay_in(SEND, due_on)
    trust.open()
    trust.stand_on(SEND)
    trust.key(key)

    assert trust.past()[0].line.occurrence.outcome is outcome
    assert trust.bodies() == []
    assert trust.text("after_sentence") == said


@pytest.mark.parametrize("key", [Qt.Key.Key_L, Qt.Key.Key_C, Qt.Key.Key_X])
def test_a_letter_that_is_not_offered_does_nothing(trust: Trust, key: Qt.Key) -> None:
    """On the day nothing is late, and nothing can be changed any more."""
    trust.lay_in(SEND, TODAY)
    trust.open()
    trust.stand_on(SEND)
    trust.key(key)

    assert trust.bodies() == [SEND]
    assert trust.past() == []


def test_a_button_does_what_its_letter_does(trust: Trust) -> None:
    """With the mouse, and the counts follow at once."""
    trust.lay_in(SEND, YESTERDAY)
    trust.open()
    trust.press_beside(SEND, "Kept on the day")

    assert trust.past()[0].line.occurrence.done_on == YESTERDAY
    assert trust.text("recent_counts") == "In the last 90 days: 1 kept, 0 late, 0 not kept."


def test_a_letter_held_down_settles_one_promise(trust: Trust) -> None:
    """The next row moves up under the keyboard; it must not be settled with it."""
    trust.lay_in(SEND, TODAY)
    trust.lay_in(PAY, TODAY)
    trust.open()
    trust.stand_on(SEND)
    trust.key(Qt.Key.Key_K)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_K, Qt.KeyboardModifier.NoModifier, "k", autorep=True
    )
    QApplication.sendEvent(trust.row(PAY), held)
    trust.settle()

    assert trust.bodies() == [PAY]
    assert trust.row(PAY).hasFocus()


def test_a_double_click_settles_one_promise(trust: Trust) -> None:
    """The next row has moved up under the mouse by the second press; later it can be pressed."""
    trust.lay_in(SEND, TODAY)
    trust.lay_in(PAY, TODAY)
    trust.open()
    first, second = (line.occurrence.id for line in trust.lines())

    click_at(trust.find(QAbstractButton, f"promise_kept_{first}"), 1000)
    trust.settle()
    click_at(trust.find(QAbstractButton, f"promise_kept_{second}"), 1150)
    trust.settle()
    after_double_click = [line.promise.body for line in trust.lines()]
    click_at(trust.find(QAbstractButton, f"promise_kept_{second}"), 2000)
    trust.settle()

    assert after_double_click == [PAY]
    assert trust.lines() == []


def test_undo_pressed_twice_takes_back_one_thing(trust: Trust) -> None:
    """The line goes with the first press, and the rows move up under the second."""
    trust.lay_in(SEND, TODAY)
    trust.open()
    key = trust.lines()[0].occurrence.id
    click_at(trust.find(QAbstractButton, f"promise_kept_{key}"), 1000)
    trust.settle()

    click_at(trust.find(QAbstractButton, "after_undo"), 3000)
    trust.settle()
    click_at(trust.find(QAbstractButton, f"promise_released_{key}"), 3100)
    trust.settle()

    assert [line.promise.body for line in trust.lines()] == [SEND]


@pytest.mark.parametrize("outcome", ["kept", "not_kept", "released"])
def test_each_answer_pressed_twice_is_one_answer(trust: Trust, outcome: str) -> None:
    """And one Undo takes it back."""
    trust.lay_in(SEND, TODAY)
    trust.lay_in(PAY, TODAY)
    trust.open()
    key = trust.lines()[0].occurrence.id
    answer = trust.find(QAbstractButton, f"promise_{outcome}_{key}")

    for moment in (1000, 1100):
        click_at(answer, moment)
    trust.settle()
    history = [len(past.history) for past in trust.past()]
    trust.sitting.session.undo()
    trust.settle()

    assert history == [1]
    assert len(trust.lines()) == 2


def test_arrow_keys_walk_the_rows(trust: Trust) -> None:
    """From a button too: a row is one thing."""
    for body, due_on in ((SEND, TODAY), (PAY, TOMORROW), (RING, None)):
        trust.lay_in(body, due_on)
    trust.open()
    trust.stand_on(SEND)
    trust.key(Qt.Key.Key_Tab)
    trust.key(Qt.Key.Key_Down)
    assert trust.row(PAY).hasFocus()
    trust.key(Qt.Key.Key_End)
    assert trust.row(RING).hasFocus()
    trust.key(Qt.Key.Key_Up)
    trust.key(Qt.Key.Key_Home)

    assert trust.row(SEND).hasFocus()


def test_tab_comes_to_one_row_and_leaves(trust: Trust) -> None:
    """Twenty promises are not a hundred stops."""
    for body, due_on in ((SEND, TODAY), (PAY, TODAY), (RING, TODAY)):
        trust.lay_in(body, due_on)
    trust.open()
    trust.stand_on(PAY)

    stops = walk()

    rows = [stop for stop in stops if stop.startswith("promise_row")]
    assert len(rows) == 1
    assert "new_promise" in stops


# Not kept, undone ---------------------------------------------------------------------


def test_what_comes_next_is_written_on_the_spot(trust: Trust) -> None:
    """After a broken promise the question is what to do today; the words stay with it."""
    trust.lay_in(SEND, TODAY)
    trust.open()
    trust.press_beside(SEND, "Not kept")
    trust.press("after_write")
    trust.write("after_answer", "I ring tonight.")
    trust.press("after_done")

    assert trust.past()[0].line.occurrence.note == "I ring tonight."
    assert not trust.is_seen("after_answer")


def test_later_is_an_answer_too(trust: Trust) -> None:
    """Nobody has to explain themselves."""
    trust.lay_in(SEND, TODAY)
    trust.open()
    trust.press_beside(SEND, "Not kept")
    trust.press("after_later")

    assert not trust.is_seen("after_sentence")
    assert trust.past()[0].line.occurrence.note == ""


def test_a_slip_can_be_taken_back_where_it_happened(trust: Trust) -> None:
    """A wrong letter is one press away from nothing having happened."""
    trust.lay_in(SEND, TODAY)
    trust.open()
    trust.press_beside(SEND, "Released")
    trust.press("after_undo")

    assert trust.bodies() == [SEND]
    assert trust.past() == []
    assert not trust.is_seen("after_sentence")


def test_undo_is_not_offered_for_something_else(trust: Trust) -> None:
    """Once the outcome was taken back elsewhere, the line must not take back more."""
    trust.lay_in(PAY, TODAY)
    trust.lay_in(SEND, TODAY)
    trust.open()
    trust.press_beside(PAY, "Kept")
    trust.press_beside(SEND, "Kept")
    trust.sitting.session.undo()
    trust.settle()

    assert trust.bodies() == [SEND]
    assert not trust.is_seen("after_sentence")


# The form -----------------------------------------------------------------------------


def test_a_new_promise_is_there_after_a_restart(trust: Trust) -> None:
    """Nothing has to be saved; what was typed is a promise."""
    trust.open()
    trust.press("new_promise")
    trust.write("promise_body_editor", SEND)
    trust.press("promise_to_other")
    trust.write("promise_to_name", "Jo")
    trust.press("promise_size_large")
    trust.find(DateField, "promise_due_on").setDate(qt_day(TOMORROW))
    trust.press("promise_done")
    trust.sitting.close()
    trust.view.clear()
    trust.open()

    assert trust.lines()[0].terms == Terms(SEND, ToWhom.OTHER, "Jo", Size.LARGE, TODAY, TOMORROW)
    assert trust.bodies() == [SEND]


@pytest.mark.parametrize("words", [HOSTILE, "x" * 200_000])
def test_any_words_are_kept_exactly(trust: Trust, words: str) -> None:
    """A label shows what it can; the workbook keeps what was written."""
    trust.open()
    trust.press("new_promise")
    trust.find(QTextEdit, "promise_body_editor").insertPlainText(words)
    trust.press("promise_done")

    assert trust.lines()[0].promise.body == words
    assert trust.row(trust.bodies()[0]).width() <= trust.view.width()


def test_new_begins_a_promise_from_wherever_one_is_on_the_tab(trust: Trust) -> None:
    """Ctrl+N; what was typed in a check-in before it is kept."""
    trust.open()
    trust.press("open_check_in")
    trust.write("check_in_they_said", "Enough.")

    trust.view.start_new()
    trust.settle()

    assert trust.is_seen("promise_form")
    assert not trust.is_seen("check_in_page")
    assert trust.find(QTextEdit, "promise_body_editor").hasFocus()
    assert trust.sitting.look(store.check_ins()).check_ins[0].they_said == "Enough."


def test_tab_walks_the_form_of_a_promise_from_top_to_bottom(trust: Trust) -> None:
    """Done is not passed before one has come to whom, how large and when."""
    trust.open()
    trust.press("new_promise")
    trust.find(QTextEdit, "promise_body_editor").setFocus()

    stops = [each for each in walk() if each.startswith("promise_")]

    assert stops[:6] == [
        "promise_body_editor",
        "promise_to_partner",
        "promise_size_small",
        "promise_made_on",
        "promise_due_on",
        "promise_repeat_once",
    ]
    assert stops[6] == "promise_done"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_form_that_opens_is_brought_into_sight(trust: Trust, scale: float) -> None:
    """All of it, or where it is higher than the window its beginning."""
    trust.change_scale(scale)
    trust.window.resize(1024, 700)
    settled(trust, 3, Outcome.KEPT)
    trust.open()
    for begin, form_name in (
        (trust.view.start_new, "promise_form"),
        (lambda: trust.press("new_event"), "event_form"),
    ):
        begin()
        trust.settle()
        form = trust.find(QWidget, form_name)
        area = trust.find(QScrollArea, "trust_area").viewport()
        top = form.mapTo(area, form.rect().topLeft()).y()
        bottom = form.mapTo(area, form.rect().bottomLeft()).y()

        assert top >= 0
        assert bottom <= area.height() or form.height() > area.height() - 20 * scale


def test_a_form_without_words_makes_nothing(trust: Trust) -> None:
    """Opening a form is no promise."""
    trust.open()
    trust.press("new_promise")
    trust.press("promise_to_self")
    trust.press("promise_done")

    assert trust.lines() == []


def test_words_typed_last_are_handed_over_at_a_lock(trust: Trust) -> None:
    """Somebody comes in; the sentence was not finished."""
    trust.open()
    trust.press("new_promise")
    trust.write("promise_body_editor", "Send the")
    trust.view.flush()
    trust.view.clear()

    assert [line.promise.body for line in trust.lines()] == ["Send the"]


def test_what_is_typed_can_be_looked_at_for_care(trust: Trust) -> None:
    """Someone may write here, of all places, that they cannot go on."""
    said: list[str] = []
    trust.view.text_paused.connect(said.append)
    trust.open()
    trust.press("new_promise")
    trust.write("promise_body_editor", "I hold on until Monday.")
    trust.view.flush()

    assert said == ["I hold on until Monday."]


def test_taking_back_a_new_promise_closes_its_form(trust: Trust) -> None:
    """Else the next letter typed would write into the bin, unseen."""
    trust.open()
    trust.press("new_promise")
    trust.write("promise_body_editor", SEND)
    trust.view.flush()
    trust.settle()
    trust.sitting.session.undo()
    trust.settle()

    assert not trust.is_seen("promise_form")
    assert trust.lines() == []


def test_the_day_stands_from_the_next_day_on(trust: Trust) -> None:
    """The words may be put right; the day is one's word."""
    trust.lay_in(SEND, TODAY + timedelta(days=9))
    trust.sitting.clock.pass_by(days=1)
    trust.open()
    trust.stand_on(SEND)
    trust.key(Qt.Key.Key_Return)

    assert trust.is_seen("promise_form")
    assert not trust.is_seen("promise_due_on")
    assert trust.text("promise_day_stands") == "Thursday 12 March. To move it, use Changed."
    assert trust.text("promise_due_label") == "Due on"


def test_a_form_for_an_open_promise_stands_in_its_place(trust: Trust) -> None:
    """What is edited is not shown twice, and its row has the keyboard afterwards."""
    trust.lay_in(SEND, TODAY)
    trust.lay_in(PAY, TOMORROW)
    trust.open()
    trust.stand_on(PAY)
    trust.press_beside(PAY, "Edit…")
    assert trust.bodies() == [SEND]
    trust.write("promise_body_editor", " Twice.")
    trust.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert trust.bodies() == [SEND, "Pay it in. Twice."]
    assert trust.row("Pay it in. Twice.").hasFocus()


def test_a_change_begins_with_the_first_difference(trust: Trust) -> None:
    """Looking at the form is no change; the old word stays as it was said."""
    trust.lay_in(SEND, TOMORROW)
    trust.open()
    trust.stand_on(SEND)
    trust.key(Qt.Key.Key_C)
    assert trust.text("promise_title") == "What is it now? A change counts only before the day."
    trust.press("promise_done")
    assert trust.past() == []
    trust.stand_on(SEND)
    trust.key(Qt.Key.Key_C)
    trust.find(QTextEdit, "promise_body_editor").setPlainText("Send one page.")
    trust.press("promise_done")

    assert trust.bodies() == ["Send one page."]
    past = trust.past()[0]
    assert past.line.promise.body == SEND
    assert past.line.occurrence.outcome is Outcome.REPLACED
    assert past.became == "Send one page."
    assert trust.text("recent_counts") == "In the last 90 days nothing was due."


def test_delete_moves_to_the_bin_and_back(trust: Trust) -> None:
    """No question is asked, because nothing is lost."""
    trust.lay_in(SEND, TODAY)
    trust.open()
    trust.stand_on(SEND)
    trust.key(Qt.Key.Key_Delete)
    assert trust.bodies() == []
    assert trust.text("after_sentence") == "Moved to the bin."
    trust.press("after_undo")

    assert trust.bodies() == [SEND]


def test_where_contact_is_not_wanted_a_promise_is_to_oneself(trust: Trust) -> None:
    """The first choice must not lead towards someone who said no."""
    moment = trust.sitting.clock.now()
    trust.sitting.lay_in(care_store.record_status(StatusEntry(Status.NONE, moment, moment)))
    trust.open()
    trust.press("new_promise")
    assert trust.find(QAbstractButton, "promise_to_self").isChecked()
    assert not trust.is_seen("promise_caution")
    trust.press("promise_to_partner")

    assert trust.text("promise_caution").startswith("Keep it without contact")


# Past promises ------------------------------------------------------------------------


def test_past_promises_are_shown_when_asked_for(trust: Trust) -> None:
    """The list in front is what is still to do."""
    trust.lay_in(SEND, YESTERDAY, Outcome.KEPT)
    trust.lay_in(PAY, TODAY, Outcome.NOT_KEPT)
    trust.open()
    assert not trust.is_seen("past_table")
    trust.press("show_past_promises")

    assert trust.bodies("past_table") == [PAY, SEND]
    assert trust.row(PAY).accessibleName() == f"{PAY}, to Alex, 3 March · not kept"
    trust.press("show_past_promises")
    assert not trust.is_seen("past_table")


def test_an_outcome_put_right_later_keeps_what_it_was(trust: Trust) -> None:
    """Honesty later is welcome; the history says it in words."""
    trust.lay_in(SEND, YESTERDAY, Outcome.KEPT)
    trust.sitting.clock.pass_by(days=2)
    trust.open()
    trust.press("show_past_promises")
    trust.stand_on(SEND)
    trust.key(Qt.Key.Key_Return)
    trust.press("past_outcome_not_kept")

    assert trust.past()[0].line.occurrence.outcome is Outcome.NOT_KEPT
    assert trust.text("past_history").splitlines() == [
        "Recorded as kept on Tuesday 3 March.",
        "Was kept, changed to not kept on Thursday 5 March.",
    ]
    assert trust.text("recent_counts") == "In the last 90 days: 0 kept, 0 late, 1 not kept."


def test_the_day_of_an_outcome_can_be_put_right(trust: Trust) -> None:
    """It was done on Sunday and noted on Tuesday; later than its day it cannot be kept."""
    trust.lay_in(SEND, TODAY, Outcome.KEPT)
    trust.open()
    trust.press("show_past_promises")
    trust.stand_on(SEND)
    trust.key(Qt.Key.Key_Return)
    day = trust.find(DateField, "past_day")
    day.setDate(qt_day(TOMORROW))
    day.editingFinished.emit()
    trust.settle()
    assert trust.past()[0].line.occurrence.done_on == TODAY
    day.setDate(qt_day(YESTERDAY))
    trust.press("past_done")

    assert trust.past()[0].line.occurrence.done_on == YESTERDAY


def test_an_outcome_taken_back_is_asked_for_again(trust: Trust) -> None:
    """Open is an outcome one can go back to."""
    trust.lay_in(SEND, TODAY, Outcome.RELEASED)
    trust.open()
    trust.press("show_past_promises")
    trust.stand_on(SEND)
    trust.key(Qt.Key.Key_Return)
    trust.press("past_outcome_open")

    assert trust.bodies() == [SEND]
    assert not trust.is_seen("past_form")


def test_what_was_done_next_can_be_written_later(trust: Trust) -> None:
    """The words after a broken promise may take a week."""
    trust.lay_in(SEND, YESTERDAY, Outcome.NOT_KEPT)
    trust.open()
    trust.press("show_past_promises")
    trust.stand_on(SEND)
    trust.key(Qt.Key.Key_Return)
    trust.write("past_note", "I sent them on Thursday.")
    trust.press("past_done")

    assert trust.past()[0].line.occurrence.note == "I sent them on Thursday."


def test_earlier_ones_are_one_press_away(trust: Trust) -> None:
    """Years of promises are not built to show the last month."""
    for number in range(34):
        trust.lay_in(f"Number {number}", TODAY - timedelta(days=number), Outcome.KEPT)
    trust.open()
    trust.press("show_past_promises")
    assert len(trust.bodies("past_table")) == 30
    trust.press("more_past")

    assert len(trust.bodies("past_table")) == 34
    assert not trust.is_seen("more_past")


# The view contract ----------------------------------------------------------------------


def test_what_another_tab_writes_is_shown(trust: Trust) -> None:
    """A promise settled on Today is settled here."""
    trust.lay_in(SEND, TODAY)
    trust.open()
    key = trust.lines()[0].occurrence.id
    trust.sitting.session.write(store.record_outcome(key, Outcome.KEPT, TODAY))
    trust.sitting.session.write(care_store.name_people(People("Sam", "Robin", "apart")))
    trust.settle()

    assert trust.bodies() == []
    assert "what Robin feels" in trust.text("own_word")


def test_coming_back_on_another_day_shows_that_day(trust: Trust) -> None:
    """A window left open over night must not ask for yesterday."""
    trust.lay_in(SEND, TODAY)
    trust.open()
    trust.sitting.clock.pass_by(days=1)
    QApplication.sendEvent(trust.view, QEvent(QEvent.Type.ActivationChange))
    trust.settle()

    assert trust.text("past_due") == "past due: 1"
    assert "Done late" in trust.buttons(SEND)


def test_clearing_forgets_every_word(trust: Trust) -> None:
    """After a lock nothing of the workbook is left in a label, a field or its undo."""
    trust.lay_in(SEND, TODAY)
    trust.lay_in(PAY, YESTERDAY, Outcome.NOT_KEPT)
    trust.open()
    trust.press("show_past_promises")
    trust.stand_on(PAY)
    trust.key(Qt.Key.Key_Return)
    trust.write("past_note", "statements")
    trust.press("new_promise")
    trust.write("promise_body_editor", "statements")
    trust.view.flush()
    trust.settle()
    trust.view.clear()
    trust.settle()

    texts = " ".join(trust.all_texts())
    assert not [word for word in ("Alex", "Send", "Pay", "statements") if word in texts]
    editors = trust.view.findChildren(QTextEdit)
    assert editors
    assert not any(each.document().isUndoAvailable() for each in editors)
    assert not any(each.isUndoAvailable() for each in trust.view.findChildren(QLineEdit))


def test_an_answer_that_comes_after_clearing_is_not_shown(trust: Trust) -> None:
    """Hiding is at once; what was still being read must not come in behind it."""
    trust.lay_in(SEND, TODAY)
    trust.open()
    trust.view.show_workbook()
    trust.view.clear()
    trust.settle()

    assert "Send" not in " ".join(trust.all_texts())


# Words and room -------------------------------------------------------------------------


def everything_open(trust: Trust) -> None:
    """Fill the tab with every kind of line, form and sentence."""
    for number, outcome in enumerate(Outcome):
        if outcome is not Outcome.REPLACED:
            trust.lay_in(f"Promise {number}", YESTERDAY, outcome)
    for body, due_on in ((SEND, TODAY), (PAY, TOMORROW), (RING, None)):
        trust.lay_in(body, due_on)
    trust.open()
    trust.press("show_past_promises")
    trust.stand_on("Promise 1")
    trust.key(Qt.Key.Key_Return)
    trust.stand_on(SEND)
    trust.key(Qt.Key.Key_N)
    trust.press("after_write")


def test_no_word_on_the_tab_keeps_score(trust: Trust) -> None:
    """No per cent, no streak, no points, and no exclamation mark."""
    everything_open(trust)
    trust.press("new_promise")

    texts = [text.lower() for text in trust.all_texts()]
    assert len(texts) > 60
    assert [text for text in texts for word in FORBIDDEN if word in text] == []


def test_every_control_has_a_name_of_its_own(trust: Trust) -> None:
    """For assistive technology, and for the tests."""
    everything_open(trust)

    controls = [
        each
        for each in trust.view.findChildren(QWidget)
        if isinstance(each, QAbstractButton | QLineEdit | QTextEdit | DateField)
        and each.isVisible()
        and not each.objectName().startswith("qt_")
    ]
    names = [each.objectName() for each in controls]
    assert len(controls) > 15
    assert len(set(names)) == len(names)
    assert "" not in names


@pytest.mark.parametrize(
    ("size", "scale"), [((1280, 800), 1.0), ((1024, 700), 1.0), ((1280, 800), 2.0)]
)
def test_nothing_is_wider_than_the_window(
    trust: Trust, size: tuple[int, int], scale: float
) -> None:
    """Whatever the window and the text size, no button is out of reach."""
    trust.view.window().resize(*size)
    trust.change_scale(scale)
    everything_open(trust)
    trust.settle()

    wide = [
        each.objectName() or each.metaObject().className()
        for each in trust.view.findChildren(QWidget)
        if each.isVisible() and each.mapTo(trust.view, each.rect().topRight()).x() > size[0]
    ]
    assert wide == []
    cut = [
        label.text()
        for label in trust.view.findChildren(QLabel)
        if label.isVisible()
        and not label.wordWrap()
        and label.sizeHint().width() > label.width() + 1
    ]
    assert cut == []

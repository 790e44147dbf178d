"""The Today tab over a real file: the date, how contact stands, one thing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store as apology_store
from reconcile_gui.boundaries import store as boundaries_store
from reconcile_gui.boundaries.openness import new_offer
from reconcile_gui.boundaries.records import Status as BoundaryStatus
from reconcile_gui.boundaries.records import StoppedBy, Whose
from reconcile_gui.care import store as care_store
from reconcile_gui.care.contact import Status, StatusEntry
from reconcile_gui.care.flags import AFRAID_OF_THEM
from reconcile_gui.care.people import People
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection import store as reflection_store
from reconcile_gui.reflection.questions import NIGHT_QUESTION
from reconcile_gui.reflection.records import Mark
from reconcile_gui.today import store
from reconcile_gui.today.today import Stage
from reconcile_gui.trust.records import Outcome, ToWhom
from reconcile_gui.workbook.tables import safety_answer
from reconcile_gui.workbook.transaction import Transaction
from tests.widget.session_tools import Sitting, click_at
from tests.widget.today_tools import BANK, TODAY, Today

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.session_fixtures"]

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
SEND, SEE = "Send the three card statements, all pages.", "See the counsellor."
FORBIDDEN = ("%", "streak", "score", "win ", "level", "countdown", "days left", "!")


@pytest.fixture
def today(sitting: Sitting, worn: Theme, qtbot: QtBot) -> Iterator[Today]:
    """Return the tab over a workbook about Alex that is not open yet."""
    sitting.lay_in(care_store.name_people(People("Sam", "Alex", "apart")))
    made = Today(sitting, worn, qtbot)
    yield made
    made.leave()


def fear(tx: Transaction) -> int:
    """Answer that the writer is afraid of the other person."""
    return tx.insert(safety_answer, question=AFRAID_OF_THEM, answer="yes")


# Date and contact ---------------------------------------------------------------------


def test_it_begins_with_the_day_and_how_contact_stands(today: Today) -> None:
    """One sentence, with its date, and a way to change it."""
    today.status(Status.OPEN, date(2026, 2, 22))
    today.open()

    assert today.text("today_date") == "Tuesday 3 March"
    assert today.text("status_sentence") == "On 22 February Alex said you may write."
    assert today.find(QAbstractButton, "status_link").text() == "Record what Alex said"
    today.press("status_link")
    assert today.wanted == [("status", None)]


def test_their_words_are_one_press_away(today: Today) -> None:
    """What was said, and not what is remembered of it, decides what fits."""
    moment = today.sitting.clock.now()
    said = StatusEntry(Status.OPEN, moment, moment, in_their_words="You can write to me.")
    today.sitting.lay_in(care_store.record_status(said))
    today.open()

    assert today.find(QAbstractButton, "status_link").text() == "Alex’s words"


def test_what_was_skipped_is_not_asked_again(today: Today) -> None:
    """One plain sentence, and at the end of the page a way for who wants it."""
    today.open()

    assert today.text("status_sentence") == "How Alex wants contact is left open."
    assert not today.is_seen("status_link")
    assert today.find(QAbstractButton, "status_link_below").text() == "Say how contact stands"
    today.press("status_link_below")
    assert today.wanted == [("status", None)]


def test_a_space_that_ended_is_no_invitation(today: Today) -> None:
    """The day after, the question is what the other person wants."""
    moment = today.sitting.clock.now()
    until = TODAY + timedelta(days=1)
    asked = StatusEntry(Status.SPACE, moment, moment, until_on=until)
    today.sitting.lay_in(care_store.record_status(asked))
    today.open()
    assert today.text("status_sentence") == "Alex asked for space until 4 March."
    today.sitting.clock.pass_by(days=2)
    today.look()

    assert today.text("status_sentence").startswith("The space Alex asked for ended on 4 March.")
    assert today.find(QAbstractButton, "status_link").text() == "Record what Alex said"


def test_coming_back_on_another_day_shows_that_day(today: Today) -> None:
    """A window left open over night must not show yesterday."""
    today.promise(SEND, TOMORROW)
    today.open()
    today.sitting.clock.pass_by(days=1)
    QApplication.sendEvent(today.view, QEvent(QEvent.Type.ActivationChange))
    today.settle()

    assert today.text("today_date") == "Wednesday 4 March"
    assert today.text("card_thing") == SEND


# A promise on the card ----------------------------------------------------------------


def test_the_oldest_promise_due_is_the_one_thing(today: Today) -> None:
    """What was said comes before everything else; the rest is one row."""
    today.promise(SEND, TODAY)
    today.promise(SEE, YESTERDAY, ToWhom.SELF)
    today.open()

    assert today.text("card_caption") == "Was due on Monday 2 March, promised to myself"
    assert today.text("card_thing") == SEE
    assert today.card_buttons() == ["Done late", "Not kept", "Kept on the day", "Released"]
    today.press("today_more_promises")
    assert today.wanted == [("promises", None)]


@pytest.mark.parametrize(
    ("key", "outcome", "said"),
    [
        (Qt.Key.Key_K, Outcome.KEPT, "You kept this."),
        (
            Qt.Key.Key_N,
            Outcome.NOT_KEPT,
            "One promise was not kept. What will you do today?",
        ),
        (Qt.Key.Key_R, Outcome.RELEASED, "Noted as released. It does not count."),
    ],
)
def test_one_letter_records_an_outcome(
    today: Today, key: Qt.Key, outcome: Outcome, said: str
) -> None:
    """The same letters as on Trust, while the keyboard is in the card."""
    today.promise(SEND, TODAY)
    today.open()
    today.stand_on_card()
    today.key(key)

    assert today.past()[0].line.occurrence.outcome is outcome
    assert today.text("after_sentence") == said
    assert today.text("card_thing") != SEND


@pytest.mark.parametrize("key", [Qt.Key.Key_L, Qt.Key.Key_C, Qt.Key.Key_X])
def test_a_letter_that_is_not_offered_does_nothing(today: Today, key: Qt.Key) -> None:
    """On the day nothing is late, and nothing can be changed any more."""
    today.promise(SEND, TODAY)
    today.open()
    today.stand_on_card()
    today.key(key)

    assert today.past() == []


def test_a_letter_held_down_settles_one_promise(today: Today) -> None:
    """The next promise comes onto the card at once; it must not be settled with it."""
    today.promise(SEND, TODAY)
    today.promise(SEE, TODAY)
    today.open()
    today.stand_on_card()
    today.key(Qt.Key.Key_K)
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_K, Qt.KeyboardModifier.NoModifier, "k", autorep=True
    )
    QApplication.sendEvent(today.find(QWidget, "today_card"), held)
    today.settle()

    assert today.text("card_thing") == SEE
    assert today.find(QAbstractButton, "card_button_1").hasFocus()


def test_a_double_click_settles_one_promise(today: Today) -> None:
    """The next promise stands on the same button by the second press."""
    today.promise(SEND, TODAY)
    today.promise(SEE, TODAY)
    today.open()
    button = today.find(QAbstractButton, "card_button_1")

    for moment in (1000, 1150):
        click_at(button, moment)
        today.settle()

    assert len(today.past()) == 1
    assert today.text("card_thing") == SEE


def test_what_comes_next_is_written_on_the_spot(today: Today) -> None:
    """The words stay with the promise, and can be looked at for care."""
    paused: list[str] = []
    today.view.text_paused.connect(paused.append)
    today.promise(SEND, TODAY)
    today.open()
    today.press_card("Not kept")
    today.press("after_write")
    today.write("after_answer", "I send them tonight.")
    today.view.flush()
    today.settle()

    assert today.past()[0].line.occurrence.note == "I send them tonight."
    assert paused == ["I send them tonight."]
    assert today.find(QTextEdit, "after_answer").hasFocus()


def test_a_slip_can_be_taken_back_where_it_happened(today: Today) -> None:
    """A wrong letter is one press away from nothing having happened."""
    today.promise(SEND, TODAY)
    today.open()
    today.press_card("Released")
    today.press("after_undo")

    assert today.text("card_thing") == SEND
    assert today.past() == []
    assert not today.is_seen("after_sentence")


def test_not_kept_can_be_taken_back_as_well(today: Today) -> None:
    """A slip with this letter weighs no less than with another."""
    today.promise(SEND, TODAY)
    today.open()
    today.stand_on_card()
    today.key(Qt.Key.Key_N)
    today.press("after_undo")

    assert today.text("card_thing") == SEND
    assert today.past() == []
    assert not today.is_seen("after_sentence")


def test_undo_is_not_offered_for_something_else(today: Today) -> None:
    """Once the outcome was taken back elsewhere, the line must not take back more."""
    today.promise(SEND, YESTERDAY)
    today.promise(SEE, TODAY)
    today.open()
    today.press_card("Released")
    today.press_card("Released")
    today.sitting.session.undo()
    today.settle()

    assert today.text("card_thing") == SEE
    assert not today.is_seen("after_sentence")


# A question on the card ---------------------------------------------------------------


def test_where_one_stopped_is_the_question_in_front(today: Today) -> None:
    """Going on is easier than beginning."""
    today.sitting.lay_in(reflection_store.save_answer("E2", "What?", "en", "Money."))
    today.sitting.lay_in(reflection_store.stop_at("E2"))
    today.sitting.clock.pass_by(days=2)
    today.open()

    assert today.text("card_caption") == "Where you stopped on Tuesday"
    today.press_card("Go on writing")
    assert today.wanted == [("question", "E2")]


def test_a_question_only_looked_at_is_not_said_to_be_begun(today: Today) -> None:
    """Opening is no writing, and nothing is to be gone on with."""
    today.sitting.lay_in(reflection_store.stop_at("E2"))
    today.open()

    assert today.text("card_caption") == "You opened this question today"
    assert today.card_buttons() == ["Write about this", "Another question", "Not today"]


def test_a_question_fits_the_step_one_is_at(today: Today) -> None:
    """Who repairs is asked about repair."""
    today.status(Status.OPEN)
    today.sitting.lay_in(store.move_to(Stage.REPAIR))
    today.open()

    assert today.text("card_caption") == (
        "From “Repair and promises”, if you want a question today"
    )


def test_another_question_is_another_one(today: Today) -> None:
    """Nothing is stored of it; the first one comes back some other day."""
    today.open()
    first = today.text("card_thing")
    today.press_card("Another question")

    assert today.text("card_thing") not in ("", first)
    days = today.sitting.look(reflection_store.answer_days())
    assert days.marks == {}


def test_not_today_is_quiet_for_today(today: Today) -> None:
    """No other question pushes in behind the one that was put off."""
    today.open()
    asked = today.text("card_thing")
    today.press_card("Not today")

    assert today.text("card_thing") == "Nothing is due today."
    assert today.card_buttons() == []
    marks = today.sitting.look(reflection_store.answer_days()).marks
    assert [mark.mark for mark in marks.values()] == [Mark.NOT_TODAY]
    today.sitting.clock.pass_by(days=1)
    today.look()
    assert today.text("card_thing") == asked


def test_heavy_questions_are_not_put_forward(today: Today) -> None:
    """Whoever turns down one after the other never meets a heavy one here."""
    heavy = {one.text for one in BANK.questions if one.is_heavy}
    today.open()
    met = set()
    for _ in range(40):
        met.add(today.text("card_thing"))
        today.press_card("Another question")

    assert heavy
    assert not heavy & met


# Rows and path ------------------------------------------------------------------------


def test_rows_lead_to_question_letter_and_page(today: Today) -> None:
    """Each to its own place; nothing here is locked."""
    today.promise(SEND, TODAY)
    letter = today.sitting.lay_in(
        apology_store.create_letter(language="en", title="About the debt")
    )
    today.sitting.lay_in(reflection_store.stop_at("E2"))
    today.open()
    for row in ("question", "letter", "check_in", "write_freely"):
        today.press(f"today_{row}")

    assert today.text("today_rows_head") == "If you have more time"
    assert today.wanted == [
        ("question", "E2"),
        ("letter", letter),
        ("check_in", None),
        ("journal", None),
    ]


def test_without_a_letter_the_row_offers_to_begin(today: Today) -> None:
    """It need not be sent, and it need not be finished."""
    today.open()
    today.press("today_letter")

    assert today.wanted == [("letter", 0)]


def test_the_path_is_moved_by_hand_and_kept(today: Today) -> None:
    """No step is locked, none is reached by itself; Undo takes it back."""
    today.open()
    assert today.step() is None
    today.press("path_understand")
    today.press("path_let_go")

    assert today.step() == "path_let_go"
    assert today.preference("path_stage") == "let_go"
    assert today.sitting.session.undo_label == "Where I am"
    today.sitting.session.undo()
    today.settle()
    assert today.step() == "path_understand"


def test_the_steps_are_read_as_what_they_are(today: Today) -> None:
    """Nothing is ticked off: they are places, and one of them is where one is."""
    today.status(Status.OPEN)
    today.sitting.lay_in(store.move_to(Stage.REPAIR))
    today.open()
    steps = today.find(QWidget, "path").findChildren(QAbstractButton)
    read = [QAccessible.queryAccessibleInterface(each) for each in steps]

    assert {one.role() for one in read} == {QAccessible.Role.PushButton}
    assert [one.text(QAccessible.Text.Name) for one in read][3:6] == [
        "Apologise",
        "Repair, where I am",
        "Look again",
    ]


@pytest.mark.parametrize("status", [Status.NONE, Status.ORDER])
def test_after_a_no_the_path_gives_way(today: Today, status: Status) -> None:
    """A letter to keep, promises to oneself, what no contact means, letting go."""
    today.status(status, date(2026, 2, 22))
    today.promise(SEND, TODAY)
    today.promise(SEE, TOMORROW, ToWhom.SELF)
    today.open()

    assert not today.is_seen("path")
    assert "Letting go" in today.text("card_caption")
    assert today.rows() == [
        "today_letter_to_keep",
        "today_promise",
        "today_no_contact_means",
        "today_check_in",
        "today_write_freely",
    ]
    assert SEND not in " ".join(today.all_texts())
    today.press("today_no_contact_means")
    today.press("status_link_below")
    today.press("status_link")
    assert today.wanted == [("help", "no_contact"), ("status", None), ("letting_go", None)]
    assert today.find(QAbstractButton, "status_link").text() == "Letting go"


def test_letting_go_has_its_own_page(today: Today) -> None:
    """It has the same standing as the other way."""
    today.status(Status.UNKNOWN)
    today.sitting.lay_in(store.move_to(Stage.LET_GO))
    today.promise(SEND, TOMORROW)
    today.open()

    assert today.text("status_sentence").endswith("You are letting go; you can still be sorry.")
    assert today.step() == "path_let_go"
    assert today.rows() == [
        "today_letter_to_keep",
        "today_promise",
        "today_bad_night",
        "today_write_freely",
    ]
    assert today.find(QAbstractButton, "status_link").text() == "What you take with you"
    for button in ("today_bad_night", "status_link", "today_letter_to_keep"):
        today.press(button)
    assert today.wanted == [("question", "L10"), ("letting_go", None), ("kind_of_letter", "")]


def test_the_way_back_from_letting_go_is_one_press(today: Today) -> None:
    """Nobody is asked why."""
    today.sitting.lay_in(store.move_to(Stage.LET_GO))
    today.open()
    today.press("path_repair")

    assert today.step() == "path_repair"
    assert "You are letting go" not in today.text("status_sentence")


def test_the_question_about_a_bad_night_is_there(today: Today) -> None:
    """The row leads to it by its id."""
    question = BANK.question(NIGHT_QUESTION)

    assert question is not None
    assert "bad night" in question.text


def test_who_may_be_the_one_being_hurt_reads_that_first(today: Today) -> None:
    """No letter, no path to an apology as the next step; help is one press away."""
    today.sitting.lay_in(fear)
    today.open()

    assert today.text("may_not_owe_title") == "You may not owe an apology"
    assert "Is it safe to say no?" in today.all_texts()
    assert "You may not owe" not in today.text("status_sentence")
    assert today.rows() == [
        "today_boundaries",
        "today_letting_go",
        "today_check_in",
        "today_write_freely",
    ]
    for button in ("may_not_owe_link", "today_boundaries", "today_letting_go"):
        today.press(button)
    assert today.wanted == [
        ("help", "may_not_owe"),
        ("boundaries", 0),
        ("letting_go", None),
    ]


# The view contract ----------------------------------------------------------------------


def test_a_boundary_comes_back_on_the_day_that_was_chosen(today: Today) -> None:
    """One press leads to it; with another day it is gone from here."""
    key = today.sitting.lay_in(boundaries_store.add_boundary(Whose.MINE, BoundaryStatus.AGREED))
    today.sitting.lay_in(boundaries_store.save_text(key, "body", "I leave when there is shouting."))
    today.sitting.lay_in(boundaries_store.set_date(key, "look_again_on", date(2026, 3, 2)))
    today.open()
    today.press("today_boundary_again")

    assert today.wanted == [("boundaries", key)]
    assert "I leave when there is shouting." in today.all_texts()
    assert "A boundary you wanted to look at again yesterday" in today.all_texts()

    later = boundaries_store.set_date(key, "look_again_on", date(2026, 3, 4))
    today.sitting.session.write(later)
    today.settle()
    assert not today.is_seen("today_boundary_again")


def test_what_was_offered_comes_back_and_goes_once_it_is_stopped(today: Today) -> None:
    """On its day, and with its end; one press leads to it."""
    day = today.sitting.clock.today()
    keys = []
    for days in (30, 91):
        start = day - timedelta(days=days)
        offer = new_offer(start, f"I say whom I met, {days}", "You asked", "Alex")
        keys.append(today.sitting.lay_in(boundaries_store.begin_agreement(offer)))
        assert today.sitting.lay_in(boundaries_store.agree(keys[-1], start))
    today.open()
    assert "An offer of openness you wanted to look at again today" in today.all_texts()
    assert "Its last day was yesterday. Decide anew, or let it end." in today.all_texts()
    today.press("today_openness_again")
    today.press("today_openness_over")
    assert today.wanted == [("openness", keys[0]), ("openness", keys[1])]

    stopped = boundaries_store.stop_agreement(keys[0], day, StoppedBy.ME)
    today.sitting.session.write(stopped)
    today.settle()
    assert not today.is_seen("today_openness_again")


def test_what_another_tab_writes_is_shown(today: Today) -> None:
    """A new status, a new name."""
    today.open()
    moment = datetime(2026, 3, 3, 12, tzinfo=UTC)
    entry = StatusEntry(Status.ORDER, moment, moment)
    today.sitting.session.write(care_store.record_status(entry))
    today.sitting.session.write(care_store.name_people(People("Sam", "Robin", "apart")))
    today.settle()

    assert today.text("status_sentence").startswith("An order about contact is in force.")
    assert today.find(QAbstractButton, "status_link_below").text() == "Record it"


def test_a_row_keeps_the_keyboard_when_others_come(today: Today) -> None:
    """What changes elsewhere must not throw anybody out of where they are."""
    today.open()
    today.window.activateWindow()
    today.find(QAbstractButton, "today_write_freely").setFocus()
    today.sitting.session.write(apology_store.create_letter(language="en", title="New"))
    today.settle()

    assert today.find(QAbstractButton, "today_write_freely").hasFocus()


def test_clearing_forgets_every_word(today: Today) -> None:
    """After a lock nothing of the workbook is left in a label, a field or its undo."""
    today.promise(SEND, TODAY)
    today.promise(SEE, TODAY)
    today.sitting.lay_in(apology_store.create_letter(language="en", title="About the debt"))
    today.open()
    today.press_card("Not kept")
    today.press("after_write")
    today.write("after_answer", "statements")
    today.view.flush()
    today.view.clear()
    today.settle()

    texts = " ".join(today.all_texts())
    words = ("Alex", "Send", "counsellor", "debt", "statements", "March")
    assert [word for word in words if word in texts] == []
    assert not today.find(QTextEdit, "after_answer").document().isUndoAvailable()


def test_an_answer_that_comes_after_clearing_is_not_shown(today: Today) -> None:
    """Hiding is at once; what was still being read must not come in behind it."""
    today.promise(SEND, TODAY)
    today.open()
    today.view.show_workbook()
    today.view.clear()
    today.settle()

    assert "Send" not in " ".join(today.all_texts())


# Words and room -------------------------------------------------------------------------


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("stage", [Stage.GET_READY, Stage.LET_GO])
def test_no_word_on_the_tab_counts_or_presses(today: Today, status: Status, stage: Stage) -> None:
    """No bar, no countdown, no count of days, no exclamation mark."""
    today.status(status)
    today.sitting.lay_in(store.move_to(stage))
    today.promise(SEND, YESTERDAY)
    today.promise(SEE, TOMORROW, ToWhom.SELF)
    today.open()

    texts = [text.lower() for text in today.all_texts()]
    assert len(texts) > 15
    assert [text for text in texts for word in FORBIDDEN if word in text] == []


@pytest.mark.parametrize(
    ("size", "scale"), [((1280, 800), 1.0), ((1024, 700), 1.0), ((1024, 700), 2.0)]
)
@pytest.mark.parametrize("name", ["Alex", "Alexandra " * 8, "x" * 300])
def test_nothing_is_wider_than_the_window(
    today: Today, size: tuple[int, int], scale: float, name: str
) -> None:
    """Whatever the window, the text size and the name, no button is out of reach."""
    today.sitting.lay_in(care_store.name_people(People("Sam", name, "apart")))
    today.status(Status.UNKNOWN)
    today.promise("w" * 400, YESTERDAY)
    today.sitting.lay_in(apology_store.create_letter(language="en", title="w" * 400))
    today.window.resize(*size)
    today.theme.change(scale=scale)
    today.open()

    wide = [
        each.objectName() or each.metaObject().className()
        for each in today.view.findChildren(QWidget)
        if each.isVisible() and each.mapTo(today.view, each.rect().topRight()).x() > size[0]
    ]
    assert wide == []
    cut = [
        each.text()
        for each in today.view.findChildren(QAbstractButton)
        if each.isVisible() and each.sizeHint().width() > each.width() + 1
    ]
    assert cut == []


def test_a_page_that_fits_does_not_scroll(today: Today) -> None:
    """A bar at the side would say that there is more."""
    today.status(Status.OPEN)
    today.promise(SEND, TODAY)
    today.open()

    area = today.find(QWidget, "today_area")
    bars = [
        each
        for each in area.findChildren(QWidget)
        if each.objectName() == "qt_scrollarea_vcontainer"
    ]
    assert bars
    assert not any(each.isVisible() for each in bars)


def test_every_label_has_room_for_its_words(today: Today) -> None:
    """Nothing is cut at twice the text size."""
    today.theme.change(scale=2.0)
    today.status(Status.OPEN)
    today.promise(SEND, TODAY)
    today.open()

    cut = [
        label.text()
        for label in today.view.findChildren(QLabel)
        if label.isVisible()
        and label.heightForWidth(label.width()) > label.height() + 1
        and label.wordWrap()
    ]
    assert cut == []


# After a letter -----------------------------------------------------------------------


def give(today: Today, days_ago: int = 3) -> int:
    """Give a letter some days ago; return its id."""
    lay_in = today.sitting.lay_in
    letter = lay_in(apology_store.create_letter(language="en", title="About the debt"))
    lay_in(apology_store.save_part(letter, "sorry", "I am sorry."))
    lay_in(apology_store.log_giving(letter, TODAY - timedelta(days=days_ago), "by post"))
    return letter


def test_some_days_after_a_letter_today_asks_how_the_writer_is(today: Today) -> None:
    """Not what the other person did."""
    today.status(Status.OPEN)
    give(today)
    today.open()

    assert today.text("card_caption") == "A letter was given on Saturday 28 February"
    assert today.text("card_thing") == "How are you?"
    assert today.text("card_about") == (
        "Is there something you promised in the letter for this week?"
    )
    assert today.card_buttons() == ["Write it down", "My promises", "Not now"]


@pytest.mark.parametrize(
    ("button", "wanted"),
    [
        ("card_button_1", [("journal", None)]),
        ("card_button_2", [("promises", None)]),
        ("card_button_3", []),
    ],
)
def test_it_is_asked_once(today: Today, button: str, wanted: list[tuple[str, None]]) -> None:
    """Whatever is chosen, the question is gone for good."""
    today.status(Status.OPEN)
    give(today)
    today.open()

    today.press(button)
    today.settle()
    today.look()

    assert today.wanted == wanted
    assert today.text("card_thing") != "How are you?"


def test_under_no_contact_nothing_promised_is_named(today: Today) -> None:
    """A promise must not become a reason to reach out."""
    today.status(Status.NONE)
    give(today)
    today.open()

    assert today.text("card_thing") == "How are you?"
    assert not today.is_seen("card_about")
    assert today.card_buttons() == ["Write it down", "Not now"]


def test_a_promise_due_comes_before_the_question(today: Today) -> None:
    """It may be the very one."""
    today.status(Status.OPEN)
    give(today)
    today.promise(SEND, TODAY)
    today.open()

    assert today.text("card_thing") == SEND
    today.press("card_button_1")
    today.settle()

    assert today.text("card_thing") == "How are you?"


def test_a_letter_at_rest_is_told_of_calmly(today: Today) -> None:
    """With its day, and nothing that runs out."""
    today.status(Status.OPEN)
    letter = today.sitting.lay_in(apology_store.create_letter(language="en", title="Debt"))
    today.sitting.lay_in(apology_store.let_rest(letter, 3))
    today.sitting.lay_in(apology_store.save_part(letter, "sorry", "I am sorry."))
    today.open()

    texts = [each.text() for each in today.view.findChildren(QLabel) if each.isVisible()]
    assert "It rests until Friday 6 March. You can read it and change it." in texts

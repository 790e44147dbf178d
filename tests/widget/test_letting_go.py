"""Letting go: reached from wherever repair is, left by one press, never a defeat."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QRadioButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

from reconcile_gui.apology import store as letters
from reconcile_gui.apology.records import Kind
from reconcile_gui.care import store as care
from reconcile_gui.care.contact import Status, StatusEntry
from reconcile_gui.care.flags import AFRAID_OF_THEM
from reconcile_gui.care.people import People
from reconcile_gui.reflection import store as reflection
from reconcile_gui.reflection.guides.kept import Keeping
from reconcile_gui.reflection.store.answering import save_answer
from reconcile_gui.trust import store as trust
from reconcile_gui.trust.records import Size, Terms, ToWhom
from reconcile_gui.workbook.transaction import Operation
from tests.widget.shell_tools import CTRL, House
from tests.workbooks import StandingClock

pytest_plugins = ("tests.widget.shell_fixtures",)
PAGE = "letting_go_page"
GUIDES = ("guide_take_with_me", "guide_what_becomes_possible", "guide_closing")


def status(status: Status) -> Operation[int]:
    """Record how contact stands."""
    moment = StandingClock().now()
    return care.record_status(StatusEntry(status, moment, moment))


def go_there(house: House) -> None:
    """Go to the page with its key."""
    house.key(Qt.Key.Key_G, CTRL)
    house.settle()


def stage(house: House) -> str:
    """Return where the writer is on the path, on the disk."""
    return house.look(care.circumstances()).stage


def kind_chosen(house: House) -> str:
    """Return the kind of letter that is chosen for a new one."""
    radios = house.window.findChildren(QRadioButton)
    return next(
        each.objectName().removeprefix("kind_")
        for each in radios
        if each.objectName().startswith("kind_") and each.isChecked()
    )


def keyboard() -> str:
    """Return the name of what has the keyboard."""
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None else ""


# Getting there ----------------------------------------------------------------------------


def by_today(house: House) -> None:
    """From the sentence about contact."""
    house.go("today")
    house.press("status_link")


def by_new_letter(house: House) -> None:
    """From the page that asks what a letter is for."""
    house.go("apologise")
    house.press("new_letter_letting_go")


def by_trust(house: House) -> None:
    """From below the chart."""
    house.go("trust")
    house.press("trust_letting_go")


def by_contact(house: House) -> None:
    """From where it is recorded what the other person said."""
    house.built.program.pages.show_record()
    house.settle()
    house.press("contact_letting_go")


def by_resting_set(house: House) -> None:
    """From a set that rests after a no."""
    house.built.program.views.reflect().open_question("G1")
    house.go("reflect")
    house.press("resting_letting_go")


@pytest.mark.parametrize(
    "way", [go_there, by_today, by_new_letter, by_trust, by_contact, by_resting_set]
)
@pytest.mark.parametrize("answer", [Status.NONE, Status.ORDER])
def test_it_is_one_press_from_wherever_repair_is(
    house: House, way: Callable[[House], None], answer: Status
) -> None:
    """Nothing hides this way, and after a no least of all."""
    house.lay_in(status(answer))
    house.start()
    way(house)
    house.settle()

    assert house.window.tab == "reflect"
    assert house.is_seen(PAGE)


@pytest.mark.parametrize("way", [go_there, by_new_letter, by_trust, by_contact])
def test_it_is_there_while_contact_is_welcome_too(
    house: House, way: Callable[[House], None]
) -> None:
    """It is a way of equal standing, not what is left after a no."""
    house.lay_in(status(Status.OPEN))
    house.start()
    way(house)
    house.settle()

    assert house.is_seen(PAGE)


def test_the_keyboard_stands_at_its_beginning(open_house: House) -> None:
    """The first key does the first thing, the next ones walk what lies along the way."""
    go_there(open_house)
    open_house.qtbot.waitUntil(lambda: keyboard() == "letting_go_begin")

    walked = []
    for _ in range(8):
        walked.append(keyboard())
        open_house.key(Qt.Key.Key_Tab)

    assert walked == [
        f"letting_go_{each}"
        for each in ("begin", "questions", "letter", "unsent", *GUIDES, "night")
    ]


# Going this way, and back -----------------------------------------------------------------


@pytest.mark.parametrize("before", ["", "repair", "apologise"])
def test_the_way_back_leads_to_where_one_was(house: House, before: str) -> None:
    """One press each way, and no question."""
    house.lay_in(care.move_to(before))
    house.start()
    go_there(house)
    house.press("letting_go_begin")
    house.settle()
    there = stage(house)
    house.press("letting_go_leave")
    house.settle()

    assert (there, stage(house)) == ("let_go", before)
    assert house.is_seen("letting_go_begin")
    assert not house.is_seen("letting_go_leave")


def test_the_button_that_takes_its_place_has_the_keyboard(open_house: House) -> None:
    """A second press must not be lost on nothing."""
    go_there(open_house)
    open_house.qtbot.waitUntil(lambda: keyboard() == "letting_go_begin")
    open_house.key(Qt.Key.Key_Space)
    open_house.settle()

    assert keyboard() == "letting_go_leave"


def test_undo_takes_the_choice_back(open_house: House) -> None:
    """A slip is a slip."""
    go_there(open_house)
    open_house.press("letting_go_begin")
    open_house.settle()
    open_house.command("undo")
    open_house.settle()

    assert stage(open_house) == ""
    assert open_house.is_seen("letting_go_begin")


@pytest.mark.parametrize("answer", list(Status))
def test_today_is_one_of_its_own_under_every_status(house: House, answer: Status) -> None:
    """No step is pressed for, and the other way is one press away."""
    house.lay_in(status(answer))
    house.start()
    go_there(house)
    house.press("letting_go_begin")
    house.settle()
    house.go("today")

    assert house.text("status_sentence").endswith("You are letting go; you can still be sorry.")
    assert house.is_seen("today_letter_to_keep")
    assert house.is_seen("today_bad_night")
    assert not house.is_seen("today_letter")
    assert not house.is_seen("today_check_in")
    house.press("status_link")
    house.settle()
    assert house.is_seen("letting_go_leave")


def test_it_is_no_verdict(open_house: House) -> None:
    """Nothing on the page calls it giving up."""
    go_there(open_house)

    page = open_house.find(QWidget, PAGE)
    said = " ".join(each.text() for each in page.findChildren(QLabel)).lower()
    assert "worth as much as the other one" in said
    for word in ("fail", "give up", "giving up", "lost", "too late", "at least"):
        assert word not in said


# What lies along the way --------------------------------------------------------------------


@pytest.mark.parametrize(("row", "kind"), [("letter", Kind.LETTING_GO), ("unsent", Kind.UNSENT)])
def test_a_letter_is_begun_with_its_kind_chosen(house: House, row: str, kind: Kind) -> None:
    """Also where another letter would be in front."""
    house.lay_in(letters.create_letter(language="en", title="An apology"))
    house.start()
    go_there(house)
    house.press(f"letting_go_{row}")
    house.settle()

    assert house.window.tab == "apologise"
    assert kind_chosen(house) == kind
    house.press("start_on_one_page")
    house.settle()
    made = house.look(letters.letters())[-1]
    assert (made.kind, made.for_myself) == (kind, True)


def test_a_letter_that_was_begun_is_opened_again(house: House) -> None:
    """The one changed last, and not the apology that was in front before."""
    house.lay_in(
        letters.create_letter(language="en", title="Goodbye", kind=Kind.LETTING_GO),
        letters.create_letter(language="en", title="An apology"),
    )
    house.start()
    house.go("apologise")
    go_there(house)
    house.press("letting_go_letter")
    house.settle()

    assert house.built.program.views.apologise().letter_id == 1
    assert house.is_seen("part_sorry")


def test_what_is_begun_on_this_way_is_to_keep(house: House) -> None:
    """Whatever its kind; the page says so in one sentence."""
    house.lay_in(status(Status.OPEN), care.move_to("let_go"))
    house.start()
    house.go("apologise")

    assert house.text("new_letter_keeps") == (
        "You are letting go. What you begin now is yours to keep."
    )
    assert kind_chosen(house) == "letting_go"
    house.press("start_part_by_part")
    house.settle()
    assert [one.for_myself for one in house.look(letters.letters())] == [True]


def test_its_questions_begin_at_the_first_open_one(house: House) -> None:
    """And the page says that some are answered."""
    house.lay_in(save_answer("L1", "What has Alex said?", "en", "It is over."))
    house.start()
    go_there(house)

    assert "1 answered" in house.seen_texts()
    house.press("letting_go_questions")
    house.settle()
    assert "last word" in house.text("question_text")


def test_nobody_is_alone_on_a_bad_night(open_house: House) -> None:
    """The question about it is one press away."""
    go_there(open_house)
    open_house.press("letting_go_night")
    open_house.settle()
    assert "bad night" in open_house.text("question_text")


def test_what_one_takes_along_is_kept_and_found(open_house: House) -> None:
    """One thing at a time; the way back leads to the page, not to all guides."""
    go_there(open_house)
    open_house.press("letting_go_guide_take_with_me")
    open_house.settle()
    field = open_house.find(QTextEdit, "guide_field_body")
    open_house.type(field, "The walk along the river.")
    open_house.saved()
    back = open_house.find(QAbstractButton, "all_guides")
    assert back.text() == "Letting go"
    back.click()
    open_house.settle()
    kept = open_house.look(reflection.guide_entries(Keeping("keepsake", "take_with_me", ("body",))))

    assert [one.values["body"] for one in kept] == ["The walk along the river."]
    assert open_house.is_seen(PAGE)


def test_a_closing_is_one_and_can_be_changed(open_house: House) -> None:
    """Nothing is shut by it: the page opens at what was written."""
    for words in ("It was real.", " It is over."):
        go_there(open_house)
        open_house.press("letting_go_guide_closing")
        open_house.settle()
        field = open_house.find(QTextEdit, "guide_field_body")
        field.moveCursor(QTextCursor.MoveOperation.End)
        open_house.type(field, words)
        open_house.saved()
    kept = open_house.look(reflection.guide_entries(Keeping("keepsake", "closing", ("body",))))

    assert [one.values["body"] for one in kept] == ["It was real. It is over."]


def test_its_guides_do_not_stand_among_those_of_repair(open_house: House) -> None:
    """They belong to this way, and are listed here."""
    open_house.go("reflect")
    open_house.built.program.views.reflect().guides.show_all()
    open_house.settle()

    for guide in GUIDES:
        assert not open_house.is_seen(f"open_{guide}")
    assert open_house.is_seen("open_guide_growth_plan")


# The other tabs while letting go -----------------------------------------------------------


def test_promises_stand_and_can_be_released(house: House) -> None:
    """Trust says so once; a new promise is to oneself, and no caution about contact."""
    terms = Terms("Pay it back.", ToWhom.PARTNER, "", Size.SMALL, date(2026, 2, 1), None)
    house.lay_in(
        name_alex(),
        status(Status.OPEN),
        care.move_to("let_go"),
        trust.save_promise("00000000-0000-4000-8000-00000000000b", terms),
    )
    house.start()
    house.go("trust")

    assert house.text("promises_stand").startswith("You are letting go. What you owe still stands")
    house.press("new_promise")
    house.settle()
    assert house.find(QToolButton, "promise_to_self").isChecked()
    house.press("promise_to_partner")
    assert not house.is_seen("promise_caution")


def name_alex() -> Operation[None]:
    """Name the two."""
    return care.name_people(People("Sam", "Alex"))


@pytest.mark.parametrize("answer", [Status.NONE, Status.ORDER])
def test_under_a_no_no_promise_is_a_reason_for_contact(house: House, answer: Status) -> None:
    """Said on Trust, where the promises are."""
    house.lay_in(status(answer))
    house.start()
    house.go("trust")

    assert house.text("promises_stand").startswith("No promise is a reason for contact.")


def test_while_contact_is_welcome_nothing_is_said_about_promises(house: House) -> None:
    """A sentence that always stands is not read."""
    house.lay_in(status(Status.OPEN))
    house.start()
    house.go("trust")

    assert not house.is_seen("promises_stand")


def test_somebody_who_may_not_owe_an_apology_is_offered_what_is_kept_first(house: House) -> None:
    """An apology is no longer the next step; it is not hidden either."""
    house.lay_in(care.answer_safety({AFRAID_OF_THEM: "yes"}))
    house.start()
    house.go("apologise")

    assert kind_chosen(house) == "letting_go"
    assert house.is_seen("kind_apology")
    assert not house.is_seen("new_letter_keeps")


# Hiding, locking, leaving -------------------------------------------------------------------


def test_after_hiding_one_is_on_the_page_again(open_house: House) -> None:
    """Without the passphrase the workbook stays open; the page stands where it stood."""
    go_there(open_house)
    open_house.escape_thrice()
    open_house.settle()
    assert "Letting go" not in open_house.seen_texts()
    open_house.key(Qt.Key.Key_Return)
    open_house.settle()

    assert open_house.is_seen(PAGE)


def test_after_a_lock_one_is_on_the_page_again(house: House) -> None:
    """As with every other page of Reflect."""
    house.lay_in(passphrase="a passphrase of these tests")  # noqa: S106 - of this test alone
    house.show()
    house.unlock("a passphrase of these tests")
    go_there(house)
    house.press("letting_go_begin")
    house.settle()
    house.lock()
    house.unlock("a passphrase of these tests")
    house.settle()

    assert house.is_seen(PAGE)
    assert house.find(QLabel, "letting_go_here").text().startswith("This is where you are.")

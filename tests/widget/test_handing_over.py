"""From an answer to a letter, a promise or a boundary: a copy, shown before it is used."""

from __future__ import annotations

from datetime import date

import pytest
import sqlalchemy as sa
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTextEdit

from reconcile_gui.apology import store as letters
from reconcile_gui.boundaries import store as boundaries
from reconcile_gui.boundaries.records import Status, Whose
from reconcile_gui.care import store as care
from reconcile_gui.care.contact import Status as Contact
from reconcile_gui.care.contact import StatusEntry, new_entry
from reconcile_gui.care.people import People
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.reflection import store
from reconcile_gui.trust import store as trust
from reconcile_gui.trust.records import ToWhom
from reconcile_gui.workbook.tables import hand_over
from tests.widget.shell_tools import CTRL, House

pytest_plugins = ["tests.widget.shell_fixtures"]

LOST = "The studio, first."


def begin(house: House, question_id: str, words: str = LOST) -> QTextEdit:
    """Open the program at a question and answer it."""
    house.lay_in(care.name_people(People("Sam", "Alex")))
    house.start()
    house.go("reflect")
    house.program.views.reflect().open_question(question_id)
    house.settle()
    answer = house.find(QTextEdit, "answer_editor")
    house.type(answer, words)
    house.saved()
    return answer


def offers(house: House) -> list[str]:
    """Return what is offered to be made of the answer."""
    names = ("use_in_letter", "make_promise", "make_boundary")
    return [each for each in names if house.is_seen(each)]


def make_ready(house: House, offer: str) -> None:
    """Ask for a copy, and wait until it is there."""
    house.press(offer)
    house.settle()
    assert house.is_seen("hand_over_panel")


def copy(house: House) -> QTextEdit:
    """Return the field with the copy."""
    return house.find(QTextEdit, "hand_over_editor")


def body(house: House, letter_id: int, part: str) -> str:
    """Return a part of a letter as it is on the disk."""
    found = house.look(letters.letter(letter_id))
    return found.body_of(part) if found else "no letter"


def handed(house: House) -> list[tuple[str, str, str]]:
    """Return what is noted as handed over."""
    living = sa.select(hand_over).where(hand_over.c.deleted_at.is_(None))
    rows = house.look(lambda reader: reader.rows(living))
    return [(row.from_kind, row.to_kind, row.body) for row in rows]


def test_nothing_is_offered_before_there_are_words(house: House) -> None:
    """There is nothing to copy."""
    begin(house, "E2", "")
    before = offers(house)
    house.type(house.find(QTextEdit, "answer_editor"), "Sleep")

    assert before == []
    assert offers(house) == ["use_in_letter"]


def test_a_copy_goes_into_the_part_it_was_changed_for(house: House) -> None:
    """The answer stays, and where the words came from is noted."""
    letter_id = 1
    house.lay_in(letters.create_letter(language="en", title="About the debt"))
    house.lay_in(letters.save_part(letter_id, "impact", "You told me about the nights."))
    answer = begin(house, "E2")
    make_ready(house, "use_in_letter")
    shown = copy(house).toPlainText()
    house.type(copy(house), " You gave it up.")
    chosen = house.find(QComboBox, "hand_over_part").currentText()
    house.press("hand_over_make")
    house.settle()

    assert shown == LOST
    assert chosen == "What it did to you"
    assert body(house, letter_id, "impact") == (
        f"You told me about the nights.\n\n{LOST} You gave it up."
    )
    assert answer.toPlainText() == LOST
    assert [one.body for one in house.look(store.answers_to("E2"))] == [LOST]
    assert handed(house) == [("answer", "letter_part", f"{LOST} You gave it up.")]
    assert not house.is_seen("hand_over_panel")


def test_what_was_made_is_one_press_away_and_one_undo(house: House) -> None:
    """A slip costs nothing."""
    house.lay_in(letters.create_letter(language="en"))
    begin(house, "E2")
    make_ready(house, "use_in_letter")
    house.press("hand_over_make")
    house.settle()
    said = house.text("message_sentence") if house.is_seen("message_sentence") else ""
    house.press("message_secondary")
    house.settle()

    assert "copy is in the letter" in said
    assert body(house, 1, "impact") == ""
    assert handed(house) == []
    assert [one.body for one in house.look(store.answers_to("E2"))] == [LOST]


def test_open_it_leads_into_the_part(house: House) -> None:
    """The caret is where the words went."""
    house.lay_in(letters.create_letter(language="en"))
    begin(house, "E2")
    make_ready(house, "use_in_letter")
    house.press("hand_over_make")
    house.settle()
    house.press("message_primary")
    house.settle()

    focused = QApplication.focusWidget()
    assert house.window.in_front is house.program.views.apologise()
    assert focused is not None
    assert focused.objectName() == "part_impact"
    assert house.part("impact").toPlainText() == LOST


def test_without_a_letter_one_is_begun(house: House) -> None:
    """Nobody has to go and make one first."""
    begin(house, "E2")
    make_ready(house, "use_in_letter")
    choices = house.find(QComboBox, "hand_over_letter")
    words = [choices.itemText(place) for place in range(choices.count())]
    house.press("hand_over_make")
    house.settle()

    assert words == ["A new letter"]
    assert body(house, 1, "impact") == LOST


def test_a_promise_is_made_to_whom_and_by_when_one_says(house: House) -> None:
    """Small, clear, and with a day if it has one."""
    begin(house, "I3", "Send the statements on Fridays.")
    make_ready(house, "make_promise")
    house.find(DateField, "hand_over_due").set_iso("2026-03-06")
    house.press("hand_over_make")
    house.settle()

    [line] = house.look(trust.open_lines())
    assert line.promise.body == "Send the statements on Fridays."
    assert line.promise.to_whom is ToWhom.PARTNER
    assert line.occurrence.due_on == date(2026, 3, 6)
    assert handed(house) == [("answer", "promise", "Send the statements on Fridays.")]


def test_under_no_contact_a_promise_is_for_oneself(house: House) -> None:
    """It must not become a reason to reach out."""
    entry: StatusEntry = new_entry(Contact.NONE, [], house.clock.now(), said_on=date(2026, 3, 1))
    house.lay_in(care.record_status(entry))
    begin(house, "I3", "See the counsellor.")
    make_ready(house, "make_promise")
    to = house.find(QComboBox, "hand_over_to")
    choices = [to.itemText(place) for place in range(to.count())]
    house.press("hand_over_make")
    house.settle()

    [line] = house.look(trust.open_lines())
    assert choices == ["Myself"]
    assert line.promise.to_whom is ToWhom.SELF


@pytest.mark.parametrize(
    ("question_id", "whose", "status"),
    [("E7", Whose.THEIRS, Status.TOLD_TO_ME), ("I8", Whose.MINE, Status.NOT_SPOKEN_ABOUT)],
)
def test_a_boundary_is_whose_the_question_asks_about(
    house: House, question_id: str, whose: Whose, status: Status
) -> None:
    """What they asked for is theirs; it can be changed before it is made."""
    begin(house, question_id, "No surprise visits")
    make_ready(house, "make_boundary")
    house.press("hand_over_make")
    house.settle()

    [made] = house.look(boundaries.boundaries())
    assert (made.body, made.whose, made.status) == ("No surprise visits", whose, status)


def test_esc_leaves_everything_as_it_was(house: House) -> None:
    """A changed copy is there again when one comes back to it."""
    begin(house, "E2")
    make_ready(house, "use_in_letter")
    house.type(copy(house), " And more.")
    house.key(Qt.Key.Key_Escape)
    house.settle()
    letters_now = house.look(letters.letters())
    focused = QApplication.focusWidget()
    make_ready(house, "use_in_letter")

    assert letters_now == []
    assert focused is not None
    assert focused.objectName() == "answer_editor"
    assert copy(house).toPlainText() == f"{LOST} And more."


def test_ctrl_enter_makes_it(house: House) -> None:
    """The key that goes on goes on with what is open."""
    begin(house, "E2")
    make_ready(house, "use_in_letter")
    house.key(Qt.Key.Key_Return, CTRL)
    house.settle()

    assert body(house, 1, "impact") == LOST
    assert house.text("question_text").startswith("What did they lose")


def test_a_copy_without_words_makes_nothing(house: House) -> None:
    """The button says so by being off."""
    begin(house, "E2")
    make_ready(house, "use_in_letter")
    copy(house).clear()
    house.settle()
    house.key(Qt.Key.Key_Return, CTRL)

    assert not house.find(QPushButton, "hand_over_make").isEnabled()
    assert house.look(letters.letters()) == []
    assert house.is_seen("hand_over_panel")


def test_another_question_closes_the_copy(house: House) -> None:
    """It belonged to the answer before."""
    begin(house, "E2")
    make_ready(house, "use_in_letter")
    house.press("following_question")
    house.settle()

    assert not house.is_seen("hand_over_panel")
    assert house.text("question_text").startswith("What might they now doubt")


def test_what_is_untold_comes_with_a_word_before(house: House) -> None:
    """A letter is not how somebody should learn of it."""
    begin(house, "A7", "There is a third card.")
    make_ready(house, "use_in_letter")

    assert (
        house.find(QLabel, "hand_over_before")
        .text()
        .startswith("A letter should not be how Alex learns this.")
    )


def test_nothing_of_a_copy_is_left_after_locking(house: House) -> None:
    """Copies that were begun are as private as the answer."""
    begin(house, "E2", "Sternenstaubkatze")
    make_ready(house, "use_in_letter")
    house.type(copy(house), " and more")
    for view in house.program.views.built():
        view.flush()
        view.clear()

    assert "Sternenstaubkatze" not in house.all_texts()

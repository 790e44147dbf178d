"""The guides in the real window: found from anywhere, as the status says, after a lock."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QTextEdit,
)

from reconcile_gui.care.contact import Status, new_entry
from reconcile_gui.care.flags import AFRAID_OF_ME, AFRAID_OF_THEM, Flags
from reconcile_gui.care.offered import offered
from reconcile_gui.care.people import People
from reconcile_gui.care.store import answer_safety, name_people, record_status
from reconcile_gui.reflection import store
from reconcile_gui.shell.found_delegate import HIT_ROLE
from reconcile_gui.trust.store.reading import promises
from reconcile_gui.workbook.transaction import Operation
from tests.widget.reflect_tools import GUIDES
from tests.widget.shell_tools import CTRL_SHIFT, PASSPHRASE, House

pytest_plugins = ["tests.widget.shell_fixtures"]

UUIDS = {
    one.id: f"55555555-5555-4555-8555-{number:012d}" for number, one in enumerate(GUIDES.guides)
}
NEEDING = tuple(one.id for one in GUIDES.guides if one.needs == "plan_contact")
# What is found in each table that guides write words to: the guide, and one of its fields.
FOUND = {
    "talk": ("listening_log", "i_got_wrong", "Entry in the listening log · Tuesday 3 March"),
    "growth_area": ("growth_plan", "for_me", "Something to grow in"),
    "good_time": ("good_times", "body", "Good time · Tuesday 3 March"),
    "asked_of_me": ("asked_of_me", "what_i_did", "Something asked of you · Tuesday 3 March"),
    "disclosure": ("what_to_tell", "body", "Something to tell"),
    "own_value": ("what_matters", "body", "Something that matters to you · Tuesday 3 March"),
    "space_plan": ("space_plan", "what_i_do_not", "Plan for time apart · Tuesday 3 March"),
    "sheet_field": ("trigger_chain", "turn_off", "Trigger chain"),
}


def written(guide_id: str, field: str, words: str) -> Operation[object]:
    """Return what lays words into a field of a guide, as an earlier sitting did."""
    guide = GUIDES.guide(guide_id)
    assert guide is not None
    return store.save_field(guide.keeping, UUIDS[guide_id], field, words)


def search(house: House, words: str) -> QListView:
    """Look for words everywhere."""
    house.key(Qt.Key.Key_F, CTRL_SHIFT)
    house.settle()
    QTest.keyClicks(house.find(QLineEdit, "everywhere_field"), words)
    house.settle()
    house.settle()
    return house.find(QListView, "everywhere_results")


@pytest.mark.parametrize("kind", FOUND)
def test_words_in_a_guide_are_found_and_led_to(house: House, kind: str) -> None:
    """The keyboard is in the very field, the caret before the words."""
    guide_id, field, about = FOUND[kind]
    house.lay_in(written(guide_id, field, "A line.\nThe Leuchtturm."))
    house.start()
    results = search(house, "leuchtturm")
    hit = results.currentIndex().data(HIT_ROLE)
    assert (hit.kind, hit.about) == (kind, about)
    QTest.keyClick(house.find(QLineEdit, "everywhere_field"), Qt.Key.Key_Return)
    for _ in range(4):
        house.settle()

    editor = QApplication.focusWidget()
    assert isinstance(editor, QTextEdit)
    assert editor.objectName() == f"guide_field_{field}"
    assert editor.toPlainText()[editor.textCursor().position() :] == "Leuchtturm."
    assert house.window.tab == "reflect"


def test_a_note_on_growth_leads_to_its_area(house: House) -> None:
    """The field for today, or the earlier note unfolded."""
    house.lay_in(
        written("growth_plan", "area", "Saying it early"),
        store.save_note_on_growth(UUIDS["growth_plan"], "a", "The Leuchtturm."),
    )
    house.start()
    results = search(house, "leuchtturm")
    assert results.currentIndex().data(HIT_ROLE).about == "Saying it early · Tuesday 3 March"
    QTest.keyClick(house.find(QLineEdit, "everywhere_field"), Qt.Key.Key_Return)
    for _ in range(4):
        house.settle()

    editor = QApplication.focusWidget()
    assert isinstance(editor, QTextEdit)
    assert editor.objectName() == "guide_note"
    house.clock.pass_by(days=3)
    house.go("today")
    search(house, "leuchtturm")
    QTest.keyClick(house.find(QLineEdit, "everywhere_field"), Qt.Key.Key_Return)
    for _ in range(4):
        house.settle()
    earlier = QApplication.focusWidget()
    assert isinstance(earlier, QTextEdit)
    assert earlier.objectName() == "guide_notes_0_whole"


# As things stand ------------------------------------------------------------------------------


def stand(status: Status, flags: Flags) -> list[Operation[object]]:
    """Return what records how things stand."""
    fear = {
        AFRAID_OF_ME: "yes" if flags.risk_to_other else "no",
        AFRAID_OF_THEM: "yes" if flags.risk_to_me else "no",
    }

    def record(tx: object) -> object:
        return record_status(new_entry(status, [], tx.now))(tx)  # type: ignore[attr-defined,arg-type]

    return [name_people(People("Sam", "Alex")), answer_safety(fear), record]


EVERY_CASE = [
    (status, Flags(risk_to_other=other, risk_to_me=me))
    for status in Status
    for other in (False, True)
    for me in (False, True)
]


@pytest.mark.parametrize(
    ("status", "flags"),
    EVERY_CASE,
    ids=lambda one: (
        one.value if isinstance(one, Status) else f"{one.risk_to_other}{one.risk_to_me}"
    ),
)
def test_plans_for_contact_are_open_only_where_the_table_says_so(
    house: House, status: Status, flags: Flags
) -> None:
    """For every status and flag; what was written can be read in each of them."""
    fields = {"before_a_talk": "place", "new_time": "body", "small_steps": "step"}
    house.lay_in(
        *stand(status, flags),
        *(written(guide_id, field, "Sternenstaub") for guide_id, field in fields.items()),
        written("listening_log", "they_said", "Sternenstaub"),
    )
    house.start()
    house.go("reflect")
    is_open = offered(status, flags).may_plan_contact
    assert set(NEEDING) == set(fields)
    for guide_id, field in {**fields, "listening_log": "they_said"}.items():
        house.built.program.views.reflect().guides.open(guide_id)
        house.settle()
        house.settle()
        assert house.text("guide_title") == getattr(GUIDES.guide(guide_id), "title", "")
        is_used = is_open or guide_id == "listening_log"
        assert house.is_seen(f"guide_field_{field}") == is_used
        assert house.is_seen("guide_resting_why") != is_used
        assert "Sternenstaub" in house.seen_texts()


def test_a_status_that_changes_closes_the_guide_in_front(house: House) -> None:
    """Nothing has to be left and opened again."""
    house.lay_in(*stand(Status.OPEN, Flags()), written("small_steps", "step", "A coffee"))
    house.start()
    house.go("reflect")
    house.built.program.views.reflect().guides.open("small_steps")
    house.settle()
    assert house.is_seen("guide_field_step")
    for operation in stand(Status.NONE, Flags())[2:]:
        house.session.write(operation)
    house.settle()
    house.settle()

    assert not house.is_seen("guide_field_step")
    assert house.text("guide_resting_why") == "Alex does not want contact."
    assert house.is_seen("guide_earlier_0")


# Ways to a guide, and from it ---------------------------------------------------------------


def test_a_question_names_the_guide_that_goes_with_it(house: House) -> None:
    """One quiet line; a question without a guide has none."""
    house.lay_in(name_people(People("Sam", "Alex")))
    house.start()
    reflect = house.built.program.views.reflect()
    house.go("reflect")
    reflect.open_question("A1")
    house.settle()
    assert not house.is_seen("question_guide")
    reflect.open_question("C3")
    house.settle()
    assert house.find(QAbstractButton, "question_guide").text() == "Fear and doubt"
    house.press("question_guide")
    house.settle()

    assert house.text("guide_title") == "Fear and doubt"


def test_what_was_not_told_goes_by_the_guidance_first(house: House) -> None:
    """Before a copy of it goes into a letter: what to tell, and when."""
    house.lay_in(
        *stand(Status.OPEN, Flags()), store.save_answer("A7", "Asked", "en", "The second card.")
    )
    house.start()
    house.go("reflect")
    house.built.program.views.reflect().open_question("A7")
    house.settle()
    house.press("use_in_letter")
    house.settle()
    assert house.is_seen("hand_over_before")
    house.press("hand_over_guide")
    house.settle()

    assert house.text("guide_title") == "What to tell, and when"


def test_a_practice_becomes_a_promise_on_the_other_tab(house: House) -> None:
    """In one command, with the words as they were; the bar leads there."""
    house.lay_in(
        *stand(Status.OPEN, Flags()), written("growth_plan", "practice", "One true sentence a day")
    )
    house.start()
    house.go("reflect")
    house.built.program.views.reflect().guides.open("growth_plan")
    house.settle()
    house.press("guide_promise_practice")
    house.settle()
    to = house.find(QComboBox, "guide_hand_over_to")
    assert to.currentText() == "Myself"
    house.press("guide_hand_over_make")
    house.settle()
    house.settle()

    made = house.look(lambda reader: promises(reader, [1]))
    assert made[1].body == "One true sentence a day"
    assert house.find(QLabel, "message_sentence").text() == (
        "The promise is made. What you wrote is as it was."
    )
    assert house.find(QTextEdit, "guide_field_practice").toPlainText() == "One true sentence a day"


def test_a_letter_may_begin_with_what_matters(house: House) -> None:
    """Offered in one line where a letter begins, and asked for by nobody."""
    house.lay_in(*stand(Status.OPEN, Flags()))
    house.start()
    house.go("apologise")
    house.press("values_first")
    house.settle()

    assert house.window.tab == "reflect"
    assert house.text("guide_title") == "What matters to me"
    keyboard = QApplication.focusWidget()
    assert keyboard is not None
    assert keyboard.objectName() == "guide_field_value"


# Locking, the bin -----------------------------------------------------------------------------


def test_a_lock_takes_every_word_and_gives_the_guide_back(house: House) -> None:
    """The caret is where it was."""
    house.lay_in(
        written("listening_log", "i_said_back", "Sternenstaub again"), passphrase=PASSPHRASE
    )
    house.start_locked()
    house.go("reflect")
    house.built.program.views.reflect().guides.open("listening_log")
    house.settle()
    editor = house.find(QTextEdit, "guide_field_i_said_back")
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(5)
    editor.setTextCursor(cursor)
    house.lock()
    assert "Sternenstaub" not in house.all_texts()
    house.unlock()
    house.settle()
    house.settle()

    again = QApplication.focusWidget()
    assert isinstance(again, QTextEdit)
    assert again.objectName() == "guide_field_i_said_back"
    assert again.textCursor().position() == 5


def test_the_bin_names_an_entry_and_gives_it_back(house: House) -> None:
    """A sheet by its words."""
    house.lay_in(written("trigger_chain", "happened", "A late message"))
    house.start()
    house.go("reflect")
    house.built.program.views.reflect().guides.open("trigger_chain")
    house.settle()
    house.press("guide_bin")
    house.settle()
    house.command("bin")
    house.settle()
    back = house.find(QAbstractButton, "bring_back_sheet_1")
    assert "A late message" in house.seen_texts()
    back.click()
    house.settle()
    house.window.page_left.emit()
    house.settle()
    house.settle()

    assert house.find(QTextEdit, "guide_field_happened").toPlainText() == "A late message"

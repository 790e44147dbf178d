"""Reading it as the other person, a rest beside the letter, and when it was given."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from reconcile_gui.apology import store
from reconcile_gui.apology.records import Level, Mode
from reconcile_gui.apology.said_in_letter import SaidInLetter
from reconcile_gui.care.contact import Status
from reconcile_gui.shell.promising import promise_from_letter
from reconcile_gui.text.names import partner_words
from reconcile_gui.trust.records import ToWhom
from tests.widget.apology_tools import Open, Screen, Them, words_in
from tests.widget.session_tools import Sitting, focus
from tests.workbooks import StandingClock

pytest_plugins = [
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]
PLAN = "I see a counsellor on Tuesdays."
PLAIN = "I hid a debt from you."


def comes(screen: Screen, entry: str, widget: str) -> QWidget:
    """Choose an entry of the list of letters and wait for what it brings."""
    screen.choose(entry)
    found = screen.find(QWidget, widget)
    screen.qtbot.waitUntil(found.isVisible)
    return found


def message(screen: Screen) -> str:
    """Return what is said under the tools."""
    return screen.find(QLabel, "message_sentence").text()


# Read it as the other person ------------------------------------------------------------


def test_the_letter_is_read_as_it_would_lie_there(screen: Screen, sitting: Sitting) -> None:
    """With what was typed a moment ago; no headings, no marks."""
    screen.type_in("sorry", "Truly. ")

    comes(screen, "read_as_letter", "read_as_page")

    text = screen.find(QTextEdit, "read_as_text")
    assert text.toPlainText() == "Truly. I am sorry.\n\nI hid a debt.\nFor a year."
    assert screen.find(QLabel, "read_as_heading").text() == "Read it as Alex"
    assert not screen.find(QWidget, "letter_chooser").isVisible()


def test_nothing_can_be_changed_there(screen: Screen, sitting: Sitting) -> None:
    """It is read from the other chair."""
    comes(screen, "read_as_letter", "read_as_page")
    text = screen.find(QTextEdit, "read_as_text")
    screen.qtbot.waitUntil(text.hasFocus)
    before = text.toPlainText()

    QTest.keyClicks(text, "x")
    QTest.keyClick(text, Qt.Key.Key_Delete)

    assert text.toPlainText() == before
    assert screen.view.panes()[-1] is text


def test_esc_goes_back_to_the_letter(screen: Screen) -> None:
    """And the keyboard is in it."""
    page = comes(screen, "read_as_letter", "read_as_page")

    QTest.keyClick(screen.find(QTextEdit, "read_as_text"), Qt.Key.Key_Escape)

    assert not page.isVisible()
    screen.qtbot.waitUntil(screen.part("opening").hasFocus)


@pytest.mark.parametrize("status", [Status.NONE, Status.ORDER])
def test_under_no_contact_it_is_read_for_oneself(
    show: Open, letter_id: int, them: Them, status: Status
) -> None:
    """Reading stays; nothing says that it would lie in front of anyone."""
    them.status = status
    screen = show()
    comes(screen, "read_as_letter", "read_as_page")

    lead = screen.find(QLabel, "read_as_lead").text()
    assert lead.startswith("There is to be no contact, so this reading is for you.")
    assert "in front of" not in lead


def test_questions_stand_beside_it(screen: Screen) -> None:
    """They are asked of the letter, not of the writer's worth."""
    comes(screen, "read_as_letter", "read_as_page")

    asked = [screen.find(QLabel, f"read_as_question_{number}").text() for number in range(1, 7)]
    assert asked[0] == "Which line would make you stop?"
    assert all(each.endswith("?") for each in asked)


def test_a_letter_without_a_word_says_so(show: Open, sitting: Sitting) -> None:
    """An empty page would look like a fault."""
    sitting.lay_in(store.create_letter(language="en", mode=Mode.PAGE))
    screen = show()
    comes(screen, "read_as_letter", "read_as_page")

    assert screen.find(QTextEdit, "read_as_text").toPlainText() == "Nothing is written yet."


@pytest.mark.parametrize("name", ["A & B", "N" * 300, "“O’Hara” <b>", "مريم"])
def test_any_name_can_be_read_as(show: Open, letter_id: int, them: Them, name: str) -> None:
    """It is shown as it is, in the list too."""
    them.partner = partner_words(name)
    screen = show()
    entries = {each.objectName(): each.text() for each in screen.menu()}
    comes(screen, "read_as_letter", "read_as_page")

    read_as = name if len(name) < 25 else "the other person"
    assert entries["read_as_letter"].replace("&&", "&") == f"Read it as {read_as}"
    shown = screen.find(QLabel, "read_as_heading").text().replace("\u200b", "")
    assert shown == f"Read it as {read_as}"


def test_clearing_leaves_no_word_on_the_page(screen: Screen) -> None:
    """Locking forgets what is read as well as what is written."""
    page = comes(screen, "read_as_letter", "read_as_page")

    screen.view.clear()

    assert not words_in(page) & {"sorry.", "debt.", "Alex"}


# A rest beside the letter ---------------------------------------------------------------


def test_a_rest_is_chosen_beside_the_letter(
    screen: Screen, sitting: Sitting, letter_id: int, clock: StandingClock
) -> None:
    """Today says its day; nothing counts down."""
    comes(screen, "rest_letter", "rest_panel")
    days = screen.find(QComboBox, "rest_days")
    screen.qtbot.waitUntil(days.hasFocus)
    assert days.currentData() == 1
    days.setCurrentIndex(days.findData(5))
    assert screen.find(QLabel, "rest_meaning").text().startswith("Until Sunday 8 March, 12:00.")

    screen.press("rest_let")
    screen.qtbot.waitUntil(lambda: message(screen) != "")

    assert message(screen) == (
        "It rests until Sunday 8 March, 12:00. You can read and change it. The letter will not"
        " be offered for giving."
    )
    until = sitting.look(store.rests_until(letter_id, clock.now()))
    assert until is not None
    assert (until - clock.now()).days == 5
    assert not screen.find(QWidget, "rest_panel").isVisible()


def test_a_rest_is_seen_above_the_letter(screen: Screen, sitting: Sitting, letter_id: int) -> None:
    """Whoever comes back to the letter need not ask for it."""
    sitting.session.write(store.let_rest(letter_id, 2))
    sitting.settle()
    above = screen.find(QLabel, "last_changed")

    screen.qtbot.waitUntil(lambda: above.text().startswith("rests until "))
    sitting.session.write(store.let_rest(letter_id, 0))
    screen.qtbot.waitUntil(lambda: above.text() == "last changed today")


def test_no_rest_shows_a_note(screen: Screen, sitting: Sitting, letter_id: int) -> None:
    """It can be chosen, after a word on what a night is good for."""
    comes(screen, "rest_letter", "rest_panel")
    days = screen.find(QComboBox, "rest_days")

    days.setCurrentIndex(days.findData(0))

    note = screen.find(QLabel, "rest_meaning").text()
    assert note.startswith("A night often shows what the heat hid.")
    assert screen.find(QPushButton, "rest_let").text() == "Let it be without a rest"
    screen.press("rest_let")
    screen.qtbot.waitUntil(lambda: message(screen) == "It does not rest.")


def test_a_rest_offers_nought_to_fourteen_days(screen: Screen) -> None:
    """A fortnight at most."""
    comes(screen, "rest_letter", "rest_panel")
    days = screen.find(QComboBox, "rest_days")

    assert [days.itemData(row) for row in range(days.count())] == list(range(15))


def test_a_clock_that_was_set_back_is_explained(
    show: Open, sitting: Sitting, clock: StandingClock
) -> None:
    """Nobody is told of a rest of a year."""
    clock.pass_by(days=365)
    made = sitting.lay_in(store.create_letter(language="en"))
    sitting.lay_in(store.save_part(made, "sorry", "I am sorry."))
    clock.pass_by(days=-365)
    screen = show()
    comes(screen, "rest_letter", "rest_panel")

    said = screen.find(QLabel, "rest_now").text()
    assert said.startswith("The clock of this computer is behind the last change")
    screen.press("rest_let")
    screen.qtbot.waitUntil(lambda: "It rests until Wednesday 4 March" in message(screen))


def test_esc_closes_the_rest_and_gives_the_keyboard_back(screen: Screen) -> None:
    """Without choosing anything."""
    panel = comes(screen, "rest_letter", "rest_panel")

    QTest.keyClick(screen.find(QWidget, "rest_days"), Qt.Key.Key_Escape)

    assert not panel.isVisible()
    screen.qtbot.waitUntil(screen.part("opening").hasFocus)


def test_the_rest_goes_with_the_letter_it_is_about(
    screen: Screen, sitting: Sitting, letter_id: int
) -> None:
    """Else it would be chosen for another one."""
    panel = comes(screen, "rest_letter", "rest_panel")

    screen.choose("same_letter")
    screen.qtbot.waitUntil(lambda: screen.view.letter_id != letter_id)

    assert not panel.isVisible()


# Given ------------------------------------------------------------------------------------


def test_giving_is_kept_with_a_way_back_and_a_way_to_the_timeline(
    screen: Screen, sitting: Sitting, letter_id: int, clock: StandingClock
) -> None:
    """The day, how, and to whom; no question about what came of it."""
    comes(screen, "given_letter", "given_panel")
    assert screen.find(QLabel, "given_to").text() == "To Alex"
    screen.find(QLineEdit, "given_how").setText("by post")
    screen.press("given_keep")
    link = screen.find(QPushButton, "given_timeline")
    screen.qtbot.waitUntil(link.isVisible)

    assert message(screen).startswith("It is kept, with the words as they are now.")
    with screen.qtbot.waitSignal(screen.view.day_wanted) as asked:
        screen.press("given_timeline")
    assert asked.args == [clock.today()]
    screen.press("message_secondary")
    screen.qtbot.waitUntil(lambda: not link.isVisible())
    assert sitting.look(store.given()) == []


def test_a_second_letter_begun_soon_is_met_with_one_sentence(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock
) -> None:
    """It is begun all the same; the way to Trust stands beside it."""
    sitting.lay_in(store.log_giving(letter_id, clock.today(), ""))
    clock.pass_by(days=3)
    screen = show()

    screen.choose("same_letter")
    screen.qtbot.waitUntil(lambda: screen.view.letter_id != letter_id)
    screen.qtbot.waitUntil(lambda: message(screen) != "")

    assert message(screen) == "One is enough for now. Would a kept promise say more?"
    with screen.qtbot.waitSignal(screen.view.promises_wanted):
        screen.press("message_secondary")


def test_a_letter_to_keep_is_never_one_too_many(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock, them: Them
) -> None:
    """It goes to nobody."""
    sitting.lay_in(store.log_giving(letter_id, clock.today(), ""))
    clock.pass_by(days=3)
    screen = show()
    screen.choose("new_letter")
    screen.find(QRadioButton, "kind_unsent").click()
    screen.press("start_on_one_page")
    screen.qtbot.waitUntil(lambda: screen.view.letter_id != letter_id)
    sitting.settle()

    assert message(screen) == ""


# Promises in it ---------------------------------------------------------------------------


@pytest.fixture
def planned(sitting: Sitting, letter_id: int) -> int:
    """Return the letter with a plan in it."""
    sitting.lay_in(store.save_part(letter_id, "change", f"{PLAN} {PLAIN}"))
    return letter_id


def lead(screen: Screen) -> str:
    """Return what is said above the sentences."""
    return screen.find(QLabel, "letter_promises_lead").text()


def offered(screen: Screen) -> list[str]:
    """Return the sentences that are offered, as they are read out."""
    panel = screen.find(QWidget, "letter_promises_panel")
    buttons = panel.findChildren(QPushButton)
    return [each.accessibleName() for each in buttons if each.isVisible()]


def test_a_plan_in_the_letter_is_offered_to_trust(show: Open, planned: int) -> None:
    """A copy of the sentence; other sentences are no promises."""
    screen = show()
    comes(screen, "letter_promises", "letter_promises_panel")

    assert offered(screen) == [f"Add to promises: {PLAN}"]
    with screen.qtbot.waitSignal(screen.view.promise_wanted) as asked:
        screen.press("letter_promise_1")
    assert asked.args is not None
    assert (asked.args[0].letter_id, asked.args[0].words) == (planned, PLAN)


def test_the_same_sentence_is_not_offered_again_unless_it_was_taken_back(
    show: Open, sitting: Sitting, planned: int
) -> None:
    """Not even where it was typed with other blanks since."""
    screen = show()
    comes(screen, "letter_promises", "letter_promises_panel")
    said: list[SaidInLetter] = []
    screen.view.promise_wanted.connect(said.append)
    screen.press("letter_promise_1")

    operation = promise_from_letter(said[0], ToWhom.PARTNER)
    sitting.session.write(operation, label="Promise from a letter")
    screen.qtbot.waitUntil(lambda: offered(screen) == [])
    assert lead(screen) == "What was found here is among your promises."
    sitting.session.undo()

    screen.qtbot.waitUntil(lambda: len(offered(screen)) == 1)


def test_nothing_found_says_that_it_means_little(screen: Screen) -> None:
    """The coach misses what strangers say in other words."""
    comes(screen, "letter_promises", "letter_promises_panel")

    assert offered(screen) == []
    assert lead(screen).startswith("Nothing was recognised as a promise.")


def test_with_the_coach_off_nothing_was_looked_for(
    show: Open, sitting: Sitting, planned: int
) -> None:
    """And that is said."""
    sitting.lay_in(store.set_level(Level.OFF))
    screen = show()
    sitting.settle()
    comes(screen, "letter_promises", "letter_promises_panel")

    screen.qtbot.waitUntil(lambda: lead(screen) == "The coach is off, so nothing was looked for.")
    assert offered(screen) == []


def test_the_coach_leads_to_the_promises_it_asks_about(show: Open, planned: int) -> None:
    """Its question whether to add one had no way to do so beside it."""
    screen = show()
    screen.view.toggle_coach()
    link = screen.find(QPushButton, "coach_promises")
    screen.qtbot.waitUntil(link.isVisible)
    screen.press("coach_promises")
    panel = screen.find(QWidget, "letter_promises_panel")
    screen.qtbot.waitUntil(panel.isVisible)

    assert offered(screen) == [f"Add to promises: {PLAN}"]


def test_esc_closes_the_promises(show: Open, planned: int) -> None:
    """And the keyboard is in the letter."""
    screen = show()
    panel = comes(screen, "letter_promises", "letter_promises_panel")
    screen.qtbot.waitUntil(screen.find(QPushButton, "letter_promise_1").hasFocus)

    QTest.keyClick(screen.find(QPushButton, "letter_promise_1"), Qt.Key.Key_Escape)

    assert not panel.isVisible()


def field_menu(screen: Screen, part: str) -> dict[str, QAction]:
    """Open the menu of a field with the caret where it is; return what it offers."""
    editor = screen.part(part)
    focus(editor, screen.qtbot)
    middle = editor.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, middle)
    QApplication.sendEvent(editor.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return {each.objectName(): each for each in menu.actions()}


def close_menu() -> None:
    """Close the menu that is open."""
    menu = QApplication.activePopupWidget()
    if menu is not None:
        menu.close()


def test_the_menu_of_the_field_offers_the_sentence_with_the_caret(
    show: Open, sitting: Sitting, planned: int
) -> None:
    """Only where it is a plan, and only until it is a promise."""
    screen = show()
    comes(screen, "letter_promises", "letter_promises_panel")  # the coach has read by then
    QTest.keyClick(screen.find(QPushButton, "letter_promise_1"), Qt.Key.Key_Escape)
    editor = screen.part("change")
    cursor = editor.textCursor()
    cursor.setPosition(3)
    editor.setTextCursor(cursor)

    entries = field_menu(screen, "change")
    with screen.qtbot.waitSignal(screen.view.promise_wanted) as asked:
        entries["promise_here"].trigger()
    close_menu()
    assert asked.args is not None
    assert asked.args[0].words == PLAN
    sitting.session.write(promise_from_letter(asked.args[0], ToWhom.SELF))
    sitting.settle()
    again = set(field_menu(screen, "change"))
    close_menu()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    editor.setTextCursor(cursor)
    plain = set(field_menu(screen, "change"))
    close_menu()

    assert "promise_here" not in again | plain
    assert "statement_here" in again

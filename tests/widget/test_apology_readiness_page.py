"""Before you give it: told, asked, decided, and nothing counted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QWidget

from reconcile_gui.apology import store
from reconcile_gui.apology.parts import PART_IDS
from reconcile_gui.apology.readiness import Answer, Item, ReadinessCheck
from reconcile_gui.apology.records import Kind, Level
from reconcile_gui.care.contact import Status
from reconcile_gui.care.flags import Flags
from tests.widget.apology_tools import Open, Screen, Them, words_in
from tests.widget.session_tools import Sitting, walk
from tests.workbooks import StandingClock

pytest_plugins = [
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]
PLEA = "I cannot live without you."


@pytest.fixture
def rested(sitting: Sitting, clock: StandingClock) -> int:
    """Return a letter with all its parts that has rested for two days."""
    made = sitting.lay_in(store.create_letter(language="en", title="About the debt"))
    for part in PART_IDS:
        sitting.lay_in(store.save_part(made, part, "I hid a debt from you in March."))
    clock.pass_by(days=2)
    return made


def look(screen: Screen) -> QWidget:
    """Open the page from the list of letters, with everything on it read."""
    screen.choose("before_giving")
    page = screen.find(QWidget, "readiness_page")
    screen.qtbot.waitUntil(page.isVisible)
    told = screen.find(QLabel, "ready_notes_read")
    screen.qtbot.waitUntil(lambda: "is reading" not in told.text())
    return page


def told(screen: Screen, item: Item) -> str:
    """Return what is said of an item, as one line."""
    return screen.find(QLabel, f"ready_{item.value}").text().replace("\u200b", "")


def answer(screen: Screen, item: Item, given: Answer) -> None:
    """Choose an answer."""
    screen.find(QRadioButton, f"ready_{item.value}_{given.value}").click()


def decision(screen: Screen) -> str:
    """Return the sentence beside the button."""
    return screen.find(QLabel, "readiness_decision").text().replace("\u200b", "")


def is_offered(screen: Screen) -> bool:
    """Tell whether the letter can be marked as ready."""
    return screen.find(QPushButton, "readiness_mark").isVisible()


def kept(sitting: Sitting, letter_id: int) -> list[ReadinessCheck]:
    """Return what is in the workbook, newest first."""
    sitting.settle()
    return sitting.look(store.checks_of(letter_id))


def entries(screen: Screen) -> set[str]:
    """Return what the list of letters offers."""
    return {each.objectName() for each in screen.menu()}


@pytest.mark.parametrize("status", [Status.NONE, Status.ORDER])
def test_under_no_contact_giving_is_not_offered_at_all(
    show: Open, rested: int, them: Them, status: Status
) -> None:
    """No page leads towards it; reading it and letting it rest stay."""
    them.status = status
    screen = show()

    assert "before_giving" not in entries(screen)
    assert {"read_as_letter", "rest_letter", "given_letter"} <= entries(screen)


def test_a_letter_that_is_never_sent_has_no_readiness(show: Open, sitting: Sitting) -> None:
    """Nobody reads it, so nothing has to be looked at before."""
    sitting.lay_in(store.create_letter(language="en", kind=Kind.UNSENT, for_myself=True))

    assert "before_giving" not in entries(show())


def test_the_four_lines_tell_how_it_stands(show: Open, rested: int) -> None:
    """In words, the contact first."""
    screen = show()
    page = look(screen)

    assert told(screen, Item.CONTACT) == "Contact is welcome"
    assert told(screen, Item.NOTES) == "None unread"
    assert told(screen, Item.CORE) == "All six are written"
    assert told(screen, Item.RESTED) == "Last changed on Tuesday afternoon"
    assert decision(screen) == "It is your letter, and your decision."
    assert (
        "About the debt. This is a pause, not a test."
        in screen.find(QLabel, "readiness_lead").text()
    )
    assert page.isVisible()


def test_nothing_counts_and_nothing_is_passed(show: Open, rested: int) -> None:
    """A number would be taken for a mark."""
    screen = show()
    page = look(screen)
    for item in (Item.STEADY, Item.TRUE, Item.HEARD):
        answer(screen, item, Answer.YES)

    words = {each.casefold().strip(".,:") for each in words_in(page)}
    assert not words & {"passed", "score", "points", "ready!", "congratulations", "failed"}
    assert not any(sign in word for word in words for sign in "%/")


def test_not_sure_brings_a_sentence_of_help_and_yes_takes_it_away(show: Open, rested: int) -> None:
    """It is a fair answer."""
    screen = show()
    look(screen)
    help_line = screen.find(QLabel, "ready_nothing_back_help")
    assert not help_line.isVisible()

    answer(screen, Item.NOTHING_BACK, Answer.NOT_SURE)
    assert help_line.isVisible()
    assert "Can you give it and get nothing?" in help_line.text()
    answer(screen, Item.NOTHING_BACK, Answer.NOT_YET)
    assert help_line.isVisible()
    answer(screen, Item.NOTHING_BACK, Answer.YES)

    assert not help_line.isVisible()


@pytest.mark.parametrize("item", [Item.STEADY, Item.ANY_ANSWER, Item.TRUE, Item.THEIRS])
def test_every_question_has_its_help(show: Open, rested: int, item: Item) -> None:
    """A question that only doubts helps nobody."""
    screen = show()
    look(screen)

    answer(screen, item, Answer.NOT_YET)

    assert screen.find(QLabel, f"ready_{item.value}_help").text()


def test_answers_are_kept_when_the_page_is_left(
    show: Open, sitting: Sitting, rested: int, clock: StandingClock
) -> None:
    """The day and the answers, and what the program told at that moment."""
    screen = show()
    page = look(screen)
    answer(screen, Item.STEADY, Answer.YES)
    answer(screen, Item.NOTHING_BACK, Answer.NOT_SURE)

    QTest.keyClick(page, Qt.Key.Key_Escape)

    assert screen.writes()
    found = kept(sitting, rested)
    assert [each.day for each in found] == [clock.today()]
    assert found[0].answers == {
        Item.CONTACT: Answer.YES,
        Item.NOTES: Answer.YES,
        Item.CORE: Answer.YES,
        Item.RESTED: Answer.YES,
        Item.STEADY: Answer.YES,
        Item.NOTHING_BACK: Answer.NOT_SURE,
    }
    assert sitting.look(store.ready_since(rested)) is None


def test_answers_are_kept_when_the_window_saves_everything(
    show: Open, sitting: Sitting, rested: int
) -> None:
    """Also by locking, hiding and going to another tab; and once only."""
    screen = show()
    look(screen)
    answer(screen, Item.STEADY, Answer.YES)

    screen.view.flush()
    screen.view.flush()

    assert len(kept(sitting, rested)) == 1


def test_a_page_that_was_only_looked_at_keeps_nothing(
    show: Open, sitting: Sitting, rested: int
) -> None:
    """Looking is no answer."""
    screen = show()
    page = look(screen)

    QTest.keyClick(page, Qt.Key.Key_Escape)

    assert kept(sitting, rested) == []


def test_todays_answers_stand_there_again_and_those_of_yesterday_do_not(
    show: Open, sitting: Sitting, rested: int, clock: StandingClock
) -> None:
    """How somebody slept is asked every day anew."""
    screen = show()
    page = look(screen)
    answer(screen, Item.STEADY, Answer.YES)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    sitting.settle()
    radio = screen.find(QRadioButton, "ready_steady_today_yes")

    look(screen)
    screen.qtbot.waitUntil(radio.isChecked)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert len(kept(sitting, rested)) == 1
    clock.pass_by(days=1)
    look(screen)

    assert not radio.isChecked()


def test_earlier_answers_can_be_seen_by_their_day(
    show: Open, sitting: Sitting, rested: int, clock: StandingClock
) -> None:
    """What was not sure once can be read once more, as it was."""
    sitting.lay_in(store.keep_check(rested, {Item.NOTHING_BACK: Answer.NOT_SURE}))
    clock.pass_by(days=1)
    screen = show()
    page = look(screen)

    screen.press("readiness_earlier")

    texts = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    assert "Thursday 5 March" in texts
    assert "Not sure: You want nothing back" in texts


def test_marking_is_the_writers_decision_whatever_is_answered(
    show: Open, sitting: Sitting, rested: int, clock: StandingClock
) -> None:
    """Not to be sure is allowed, and so is leaving a question open."""
    screen = show()
    look(screen)
    answer(screen, Item.NOTHING_BACK, Answer.NOT_SURE)

    screen.press("readiness_mark")
    screen.qtbot.waitUntil(lambda: not is_offered(screen))

    assert sitting.look(store.ready_since(rested)) == clock.today()
    assert decision(screen).startswith("Marked as ready to give today.")
    assert screen.find(QPushButton, "readiness_given").isVisible()


def test_the_mark_is_seen_above_the_letter_until_a_word_is_changed(
    show: Open, sitting: Sitting, rested: int, clock: StandingClock
) -> None:
    """It was to be seen only where it was made."""
    screen = show()
    look(screen)
    screen.press("readiness_mark")
    screen.qtbot.waitUntil(lambda: not is_offered(screen))
    screen.press("readiness_back")
    above = screen.find(QLabel, "last_changed")
    screen.qtbot.waitUntil(lambda: above.text() == "marked as ready to give today")
    clock.pass_by(seconds=60)
    screen.type_in("sorry", "More. ")
    at_once = above.text()

    assert at_once.startswith("last changed on")
    screen.qtbot.waitUntil(lambda: above.text() == "last changed today")
    sitting.settle()
    assert above.text() == "last changed today"


def test_no_mark_is_seen_where_giving_is_not_offered(
    show: Open, sitting: Sitting, rested: int, them: Them
) -> None:
    """What the other person said since then counts for more."""
    sitting.lay_in(store.keep_check(rested, {Item.READY: Answer.YES}))
    them.status = Status.NONE
    screen = show()
    sitting.settle()

    assert sitting.look(store.ready_since(rested)) is not None
    assert "ready" not in screen.find(QLabel, "last_changed").text()


def test_undo_takes_the_mark_away_on_the_page_too(
    show: Open, sitting: Sitting, rested: int
) -> None:
    """A decision may have been one too early."""
    screen = show()
    look(screen)
    screen.press("readiness_mark")
    screen.qtbot.waitUntil(lambda: not is_offered(screen))

    sitting.session.undo()
    screen.qtbot.waitUntil(lambda: is_offered(screen))

    assert sitting.look(store.ready_since(rested)) is None


def test_an_unread_stop_and_think_note_stops_and_shows_the_way(
    show: Open, sitting: Sitting, rested: int, clock: StandingClock
) -> None:
    """Once it is read, the sentence may stay: the writer knows what it can do."""
    sitting.lay_in(store.save_part(rested, "close", PLEA))
    clock.pass_by(days=2)
    screen = show()
    page = look(screen)

    assert told(screen, Item.NOTES).startswith("Unread: ")
    assert decision(screen).startswith("A stop-and-think note is unread.")
    assert not is_offered(screen)
    screen.press("ready_notes_read_way")
    assert not page.isVisible()
    screen.qtbot.waitUntil(screen.find(QPushButton, "note_read").isVisible)
    screen.press("note_read")
    sitting.settle()
    look(screen)

    screen.qtbot.waitUntil(lambda: told(screen, Item.NOTES) == "None unread")
    assert is_offered(screen)


def test_with_the_coach_off_nobody_claims_that_nothing_was_found(
    show: Open, sitting: Sitting, rested: int
) -> None:
    """It is not sure, and does not stop."""
    sitting.lay_in(store.set_level(Level.OFF))
    screen = show()
    look(screen)

    screen.qtbot.waitUntil(lambda: "The coach is off" in told(screen, Item.NOTES))
    assert is_offered(screen)


def test_missing_core_parts_are_named_and_stop_nothing(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock
) -> None:
    """The machine's doubt never blocks."""
    clock.pass_by(days=2)
    screen = show()
    page = look(screen)

    assert told(screen, Item.CORE) == (
        "Not written yet: What it did to you, Making it right, What I am changing,"
        " You owe me nothing"
    )
    assert is_offered(screen)
    screen.press("ready_core_written_way")

    assert not page.isVisible()
    screen.qtbot.waitUntil(screen.part("impact").hasFocus)


def test_a_letter_changed_just_now_rests_and_is_not_offered(
    show: Open, sitting: Sitting, rested: int
) -> None:
    """It can be read and changed all the while."""
    screen = show()
    screen.type_in("sorry", "Truly. ")
    look(screen)

    assert told(screen, Item.RESTED) == "It rests until Friday 6 March, 12:00"
    assert not is_offered(screen)
    assert decision(screen).endswith("You can read and change it.")


def test_a_rest_is_chosen_on_the_page_and_esc_gives_it_up(
    show: Open, sitting: Sitting, rested: int
) -> None:
    """Nothing to confirm twice."""
    screen = show()
    page = look(screen)
    screen.press("readiness_rest")
    choice = screen.find(QWidget, "readiness_rest_days")
    screen.qtbot.waitUntil(choice.hasFocus)
    QTest.keyClick(choice, Qt.Key.Key_Escape)
    assert not choice.isVisible()
    assert page.isVisible()

    screen.press("readiness_rest")
    screen.press("readiness_rest_let")
    screen.qtbot.waitUntil(lambda: not is_offered(screen))

    assert told(screen, Item.RESTED) == "It rests until Friday 6 March, 12:00"


def test_in_space_everything_waits_and_the_way_to_record_is_there(
    show: Open, rested: int, them: Them
) -> None:
    """The letter can be looked at; it is not offered."""
    them.status = Status.SPACE
    screen = show()
    look(screen)

    assert told(screen, Item.CONTACT) == "Giving waits until Alex says that it is welcome."
    assert not is_offered(screen)
    assert screen.find(QPushButton, "ready_contact_welcome_way").text() == "Record what Alex said"
    with screen.qtbot.waitSignal(screen.view.status_wanted):
        screen.press("ready_contact_welcome_way")


def test_while_nothing_is_known_one_short_message_is_the_most(
    show: Open, sitting: Sitting, rested: int, them: Them, clock: StandingClock
) -> None:
    """A letter waits for a welcome; the message may go, and contact is not sure."""
    them.status = Status.UNKNOWN
    short = sitting.lay_in(store.create_letter(language="en", kind=Kind.ONE_MESSAGE))
    sitting.lay_in(store.save_part(short, "sorry", "I am sorry. You need not answer."))
    clock.pass_by(days=1)
    screen = show()
    screen.view.open_letter(rested)
    screen.qtbot.waitUntil(lambda: screen.view.letter_id == rested)
    page = look(screen)
    assert decision(screen) == "A letter waits for a welcome. One short message at most."
    assert not is_offered(screen)
    QTest.keyClick(page, Qt.Key.Key_Escape)

    screen.view.open_letter(short)
    screen.qtbot.waitUntil(lambda: screen.view.letter_id == short)
    look(screen)
    screen.qtbot.waitUntil(lambda: is_offered(screen))
    screen.press("readiness_mark")

    sitting.settle()
    assert kept(sitting, short)[0].answers[Item.CONTACT] is Answer.NOT_SURE


def test_answers_about_one_letter_are_not_lost_when_another_is_looked_at(
    show: Open, sitting: Sitting, rested: int, letter_id: int
) -> None:
    """The page may be left by any way there is."""
    screen = show()
    screen.view.open_letter(rested)
    screen.qtbot.waitUntil(lambda: screen.view.letter_id == rested)
    look(screen)
    answer(screen, Item.TRUE, Answer.YES)

    screen.view.open_letter(letter_id)
    screen.qtbot.waitUntil(lambda: screen.view.letter_id == letter_id)
    look(screen)

    assert kept(sitting, rested)[0].answers[Item.TRUE] is Answer.YES
    assert not screen.find(QRadioButton, "ready_true_yes").isChecked()
    assert kept(sitting, letter_id) == []


def test_after_fear_only_a_letter_that_was_asked_for_is_offered(
    show: Open, rested: int, them: Them
) -> None:
    """One more question, and the way to what matters more than a letter."""
    them.flags = Flags(risk_to_other=True)
    screen = show()
    look(screen)
    asked = screen.find(QRadioButton, "ready_asked_for_yes")

    assert asked.isVisible()
    assert not is_offered(screen)
    with screen.qtbot.waitSignal(screen.view.help_wanted):
        screen.press("ready_contact_welcome_way")
    answer(screen, Item.ASKED_FOR, Answer.YES)
    screen.qtbot.waitUntil(lambda: is_offered(screen))
    answer(screen, Item.ASKED_FOR, Answer.NOT_SURE)

    screen.qtbot.waitUntil(lambda: not is_offered(screen))


def test_in_contact_nobody_asks_whether_it_was_asked_for(show: Open, rested: int) -> None:
    """Six questions are enough."""
    screen = show()
    page = look(screen)

    radios = [each for each in page.findChildren(QRadioButton) if each.isVisible()]
    assert len(radios) == 6 * 3


def test_a_second_letter_soon_is_met_with_one_sentence_and_a_way(
    show: Open, sitting: Sitting, rested: int, clock: StandingClock
) -> None:
    """Friction, not a wall."""
    first = sitting.lay_in(store.create_letter(language="en", title="The first"))
    sitting.lay_in(store.log_giving(first, clock.today(), ""))
    clock.pass_by(days=14)
    screen = show()
    screen.view.open_letter(rested)
    screen.qtbot.waitUntil(lambda: screen.view.letter_id == rested)
    look(screen)

    line = screen.find(QWidget, "readiness_soon")
    assert line.isVisible()
    assert is_offered(screen)
    with screen.qtbot.waitSignal(screen.view.promises_wanted):
        screen.press("readiness_promises")


def test_after_a_fortnight_nothing_is_said(
    show: Open, sitting: Sitting, rested: int, clock: StandingClock
) -> None:
    """Once is not for ever."""
    first = sitting.lay_in(store.create_letter(language="en", title="The first"))
    sitting.lay_in(store.log_giving(first, clock.today(), ""))
    clock.pass_by(days=15)
    screen = show()
    screen.view.open_letter(rested)
    screen.qtbot.waitUntil(lambda: screen.view.letter_id == rested)
    look(screen)

    assert not screen.find(QWidget, "readiness_soon").isVisible()


def test_the_page_is_answered_by_keys_alone(show: Open, sitting: Sitting, rested: int) -> None:
    """Arrows within a line, Tab from line to line, the decision last."""
    screen = show()
    look(screen)
    first = screen.find(QRadioButton, "ready_steady_today_yes")
    screen.qtbot.waitUntil(first.hasFocus)

    QTest.keyClick(first, Qt.Key.Key_Space)
    QTest.keyClick(first, Qt.Key.Key_Right)
    names = walk()

    assert screen.find(QRadioButton, "ready_steady_today_not_yet").isChecked()
    assert names.index("ready_true_yes") < names.index("ready_theirs_alone_yes")
    assert names.index("ready_theirs_alone_yes") < names.index("readiness_mark")


def test_clearing_leaves_no_word_of_it(show: Open, sitting: Sitting, rested: int) -> None:
    """Locking forgets the title, the answers and what was answered before."""
    sitting.lay_in(store.keep_check(rested, {Item.TRUE: Answer.NOT_SURE}))
    screen = show()
    page = look(screen)
    answer(screen, Item.STEADY, Answer.YES)

    screen.view.flush()
    screen.view.clear()

    assert not words_in(page) & {"debt.", "debt", "March", "Alex"}
    assert not screen.find(QRadioButton, "ready_steady_today_yes").isChecked()

"""Settings, names and contact: what was said is recorded, and a loosening waits a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QRadioButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.care import store
from reconcile_gui.care.circumstances import Circumstances
from reconcile_gui.care.contact import Status, StatusDraft, StatusEntry
from reconcile_gui.care.contact_section_widget import ContactSection
from reconcile_gui.care.flags import AFRAID_OF_ME
from reconcile_gui.care.people import People
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.growing_editor_widget import GrowingEditor
from reconcile_gui.qtkit.theme import Theme
from tests.widget.care_tools import (
    cut_off,
    doubles,
    press,
    put_in_window,
    shown_words,
    too_wide,
    type_words,
    unnamed,
)
from tests.widget.kit_tools import Dress, found, laid_out
from tests.widget.session_tools import Sitting, focus

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.session_fixtures"]

SAM_AND_ALEX = People("Sam", "Alex", "apart")
WAITS = "This takes effect tomorrow."


class Section:
    """The section in a window over a real workbook."""

    def __init__(self, sitting: Sitting, theme: Theme, qtbot: QtBot, width: int = 760) -> None:
        """Show it empty; `open` opens the workbook."""
        self.sitting, self.qtbot = sitting, qtbot
        self.section = ContactSection(sitting.session, theme, sitting.clock)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.section)
        self.window = put_in_window(area, qtbot, width, 900)

    def open(self) -> None:
        """Open the workbook and show it."""
        self.sitting.open()
        self.section.show_workbook()
        self.settle()

    def settle(self) -> None:
        """Wait until everything is written, read and laid out."""
        self.sitting.settle()
        laid_out()

    def circumstances(self) -> Circumstances:
        """Return what is in the file."""
        return self.sitting.look(store.circumstances())

    def click(self, object_name: str) -> None:
        """Click a button and wait."""
        button = found(self.section, QPushButton, object_name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.settle()

    def choose(self, object_name: str) -> None:
        """Choose an answer with the keyboard."""
        focus(found(self.section, QRadioButton, object_name), self.qtbot)
        press(Qt.Key.Key_Space)
        laid_out()

    def write(self, object_name: str, words: str) -> None:
        """Type into an editor."""
        focus(found(self.section, GrowingEditor, object_name), self.qtbot)
        type_words(words)

    def is_shown(self, object_name: str) -> bool:
        """Return whether a widget is in sight."""
        return found(self.section, QWidget, object_name).isVisible()

    def status(self) -> str:
        """Return the sentence about contact."""
        return found(self.section, QLabel, "contact_status").text()

    def record(self, answer: str, words: str = "", changed: str = "") -> None:
        """Record an answer as a person does."""
        self.click("record_status")
        self.choose(f"contact_{answer}")
        if words:
            self.write("status_words", words)
        if changed:
            self.write("status_what_changed", changed)
        self.click("status_record")


@pytest.fixture
def section(sitting: Sitting, theme: Theme, qtbot: QtBot) -> Section:
    """Return the section over a workbook about Sam and Alex."""
    sitting.lay_in(store.name_people(SAM_AND_ALEX))
    made = Section(sitting, theme, qtbot)
    made.open()
    return made


def lay_in_status(section: Section, status: Status, *, days_ago: int = 3) -> None:
    """Record a status as if some days ago, and show it."""
    moment = section.sitting.clock.now().astimezone() - timedelta(days=days_ago)
    section.sitting.session.write(store.record_status(StatusEntry(status, moment, moment)))
    section.settle()


# Names --------------------------------------------------------------------------------------


def test_names_of_the_workbook_are_shown(section: Section) -> None:
    """Together with how the two are."""
    assert found(section.section, QLineEdit, "own_name").text() == "Sam"
    assert found(section.section, QLineEdit, "partner_name").text() == "Alex"
    assert found(section.section, QRadioButton, "together_apart").isChecked()


def test_a_typed_name_is_saved_by_itself(section: Section) -> None:
    """There is nothing to confirm."""
    field = found(section.section, QLineEdit, "partner_name")
    focus(field, section.qtbot)
    field.selectAll()
    type_words("Toni & Co")
    section.section.flush()
    section.settle()

    assert section.circumstances().people == People("Sam", "Toni & Co", "apart")
    assert found(section.section, QPushButton, "record_status").text() == (
        "Record what Toni && Co said"
    )


def test_a_choice_is_saved_at_once(section: Section) -> None:
    """A radio button is pressed once."""
    section.choose("together_unclear")
    section.settle()

    assert section.circumstances().people.together == "unclear"


def test_a_name_changed_elsewhere_follows(section: Section) -> None:
    """Nobody shows what is not in the file."""
    section.sitting.session.write(store.name_people(People("Sam", "Kim", "together")))
    section.settle()

    assert found(section.section, QLineEdit, "partner_name").text() == "Kim"
    assert found(section.section, QRadioButton, "together_together").isChecked()


def test_a_name_being_typed_is_left_alone(section: Section) -> None:
    """A change elsewhere comes back while fingers are on the keys."""
    field = found(section.section, QLineEdit, "partner_name")
    focus(field, section.qtbot)
    field.selectAll()
    type_words("Kim")
    section.sitting.session.write(store.name_people(SAM_AND_ALEX))
    section.settle()

    assert field.text() == "Kim"


# Recording ----------------------------------------------------------------------------------


def test_an_unanswered_status_is_said_as_such(section: Section) -> None:
    """Nothing is presumed."""
    assert section.status() == "How Alex wants contact is left open."
    assert not section.is_shown("status_log")


def test_what_was_said_is_recorded_with_day_and_words(section: Section) -> None:
    """The day it was said, the last day of a space, their words."""
    section.click("record_status")
    section.choose("contact_space")
    found(section.section, DateField, "space_until").set_iso("2026-03-22")
    found(section.section, DateField, "status_said_on").set_iso("2026-02-22")
    section.write("status_words", "I need a month.")
    section.click("status_record")

    (entry,) = section.circumstances().entries
    assert entry.status is Status.SPACE
    assert (entry.said_on, entry.until_on) == (date(2026, 2, 22), date(2026, 3, 22))
    assert entry.in_their_words == "I need a month."
    assert section.status() == "Alex asked for space until 22 March."
    assert not section.is_shown("status_form")


def test_no_day_is_made_up(section: Section) -> None:
    """A day that was not given is not today."""
    section.record("no_contact")

    assert section.circumstances().entries[0].said_on is None
    assert section.status() == "Alex asked you for no contact, and named no date."


def test_an_order_in_doubt_is_recorded_as_such(section: Section) -> None:
    """It counts as one until the writer knows better."""
    section.record("order_unsure")

    assert section.circumstances().entries[0].is_not_sure
    assert section.status() == "You were not sure whether there is an order, so it counts as one."


def test_nothing_can_be_recorded_without_an_answer(section: Section) -> None:
    """No answer is preselected."""
    section.click("record_status")

    radios = section.section.findChildren(QRadioButton)
    assert not any(each.isChecked() for each in radios if each.objectName()[:8] == "contact_")
    assert not found(section.section, QPushButton, "status_record").isEnabled()


def test_a_stricter_status_holds_at_once(section: Section) -> None:
    """A no is an answer, and it needs no reason."""
    section.record("welcome")
    section.click("record_status")
    section.choose("contact_no_contact")

    assert not section.is_shown("status_what_changed")
    section.click("status_record")
    assert "asked you for no contact" in section.status()


@pytest.mark.parametrize("strict", [Status.NONE, Status.ORDER])
@pytest.mark.parametrize("answer", ["welcome", "space", "unknown"])
def test_a_loosening_asks_what_changed_and_waits(
    section: Section, strict: Status, answer: str
) -> None:
    """Out of no contact or an order, in their words, and not tonight."""
    lay_in_status(section, strict)
    before = section.status()
    section.click("record_status")
    section.choose(f"contact_{answer}")

    assert section.is_shown("status_what_changed")
    assert WAITS in found(section.section, QLabel, "status_takes_effect").text()
    assert section.is_shown("status_missing")
    assert not found(section.section, QPushButton, "status_record").isEnabled()

    section.write("status_what_changed", "Alex wrote that I may write.")
    assert not section.is_shown("status_missing")
    section.click("status_record")

    entry = section.circumstances().entries[-1]
    assert entry.what_changed == "Alex wrote that I may write."
    assert entry.effective_at.date() == section.sitting.clock.today() + timedelta(days=1)
    assert section.status() == f"{before} {WAITS}"


def test_blanks_are_no_words(section: Section) -> None:
    """The friction is honest about what it asks."""
    lay_in_status(section, Status.NONE)
    section.click("record_status")
    section.choose("contact_welcome")
    section.write("status_what_changed", "   ")

    assert not found(section.section, QPushButton, "status_record").isEnabled()


def test_the_loosening_holds_on_the_next_day(section: Section) -> None:
    """Tomorrow is the next local day."""
    lay_in_status(section, Status.NONE)
    section.record("welcome", changed="Alex said so.")
    section.sitting.clock.pass_by(days=1)

    section.section.show_workbook()
    section.settle()

    assert section.status() == "You are in contact with Alex, and it is welcome."


def test_the_form_is_filled_with_the_keyboard_alone(section: Section) -> None:
    """Open, choose with the arrows, write, record."""
    focus(found(section.section, QPushButton, "record_status"), section.qtbot)
    press(Qt.Key.Key_Return)
    assert found(section.section, QRadioButton, "contact_welcome").hasFocus()
    press(Qt.Key.Key_Down, times=2)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab, times=2)
    type_words("Please stop.")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    section.settle()

    (entry,) = section.circumstances().entries
    assert entry.status is Status.NONE
    assert entry.in_their_words == "Please stop."
    assert found(section.section, QPushButton, "record_status").hasFocus()


# Words that are not recorded yet ------------------------------------------------------------


def test_words_not_recorded_yet_survive_a_lock(section: Section) -> None:
    """Half a sentence is somebody's sentence."""
    section.click("record_status")
    section.write("status_words", "Please wait unt")
    section.section.flush()
    section.section.clear()
    section.sitting.close()
    section.open()
    section.click("record_status")

    assert found(section.section, GrowingEditor, "status_words").toPlainText() == "Please wait unt"


def test_not_now_keeps_the_words_and_records_nothing(section: Section) -> None:
    """It only closes."""
    section.click("record_status")
    section.choose("contact_space")
    section.write("status_words", "Please wait")
    section.click("status_not_now")

    assert section.circumstances().entries == ()
    assert not section.is_shown("status_form")
    section.click("record_status")
    assert found(section.section, GrowingEditor, "status_words").toPlainText() == "Please wait"


def test_recorded_words_are_no_draft_any_more(section: Section) -> None:
    """The next entry begins empty."""
    section.record("space", words="I need a month.")

    assert section.sitting.look(store.status_draft()) == StatusDraft()
    section.click("record_status")
    assert found(section.section, GrowingEditor, "status_words").toPlainText() == ""


# Taking back --------------------------------------------------------------------------------


def test_a_slip_can_be_undone_for_fifteen_minutes(section: Section) -> None:
    """What held before holds again."""
    lay_in_status(section, Status.NONE)
    before = section.status()
    section.record("order")
    assert section.is_shown("undo_status")

    section.sitting.clock.pass_by(seconds=14 * 60)
    section.click("undo_status")

    assert section.status() == before
    assert [each.status for each in section.circumstances().entries] == [Status.NONE]


def test_after_fifteen_minutes_a_status_stays(section: Section) -> None:
    """Then it is no slip any more; another one can be recorded."""
    section.record("order")
    section.sitting.clock.pass_by(seconds=15 * 60 + 1)

    section.click("undo_status")
    assert len(section.circumstances().entries) == 1

    section.section.show_workbook()
    section.settle()
    assert not section.is_shown("undo_status")


def test_undo_of_the_program_does_not_reach_the_status(section: Section) -> None:
    """Else Ctrl+Z would take back a no hours later."""
    section.record("no_contact")

    assert section.sitting.session.undo_label == ""


# The log ------------------------------------------------------------------------------------


def test_the_log_says_every_entry_newest_first(section: Section) -> None:
    """With the words as they were recorded."""
    section.record("space", words="I need a month.")
    section.sitting.clock.pass_by(days=2)
    section.record("no_contact")
    section.sitting.clock.pass_by(days=2)
    section.record("welcome", changed="Alex wrote to me.")

    log = found(section.section, QWidget, "status_log")
    said = [words for words in shown_words(log) if "\n" in words or words.endswith(".")]
    assert said == [
        "In contact, and it is welcome.\nWhat changed: Alex wrote to me.\nFrom 8 March on.",
        "Asked for no contact.",
        "Asked for space, and named no date.\nIn their words: I need a month.",
    ]


# Safety -------------------------------------------------------------------------------------


def test_safety_answers_are_kept_and_shown_again(section: Section) -> None:
    """They can be changed later."""
    section.choose("safety_afraid_of_me_not_sure")
    section.settle()
    assert section.circumstances().flags.risk_to_other

    section.section.clear()
    section.section.show_workbook()
    section.settle()

    assert found(section.section, QRadioButton, "safety_afraid_of_me_not_sure").isChecked()


def test_thoughts_of_dying_bring_a_link_and_are_not_kept(section: Section) -> None:
    """The answer sets nothing; it leads to help at once."""
    asked: list[str] = []
    section.section.help_wanted.connect(asked.append)
    assert not section.is_shown("danger_link")
    section.choose("safety_own_life_yes")
    section.settle()

    section.click("danger_link")

    assert asked == ["suicide"]
    assert dict(section.circumstances().safety) == {}
    assert found(section.section, QRadioButton, "safety_own_life_yes").isChecked()


def test_answers_are_cleared_at_once(section: Section) -> None:
    """Gone from the file, not moved to the bin."""
    section.choose("safety_afraid_of_me_yes")
    section.settle()
    assert section.circumstances().safety == {AFRAID_OF_ME: "yes"}

    section.click("clear_safety")

    assert dict(section.circumstances().safety) == {}
    radios = section.section.findChildren(QRadioButton)
    assert not any(each.isChecked() for each in radios if each.objectName()[:7] == "safety_")
    assert section.is_shown("safety_cleared")


# Locking, names, sizes ----------------------------------------------------------------------


def test_locking_leaves_no_word(section: Section) -> None:
    """Names, what they said, what was chosen."""
    section.record("space", words="I need a month.")
    section.choose("safety_afraid_of_them_yes")
    section.settle()

    section.section.clear()
    laid_out()

    fields = [each.text() for each in section.section.findChildren(QLineEdit)]
    editors = [each.toPlainText() for each in section.section.findChildren(GrowingEditor)]
    labels = [each.text() for each in section.section.findChildren(QLabel)]
    buttons = [each.text() for each in section.section.findChildren(QPushButton)]
    names = [each.accessibleName() for each in section.section.findChildren(QWidget)]
    everything = " ".join((*fields, *editors, *labels, *buttons, *names))
    assert "Alex" not in everything
    assert "Sam" not in everything
    assert "month" not in everything
    assert not any(each.isChecked() for each in section.section.findChildren(QRadioButton))


def test_every_control_is_named_once(section: Section) -> None:
    """For tests, and for who cannot see the page."""
    lay_in_status(section, Status.NONE)
    section.click("record_status")
    section.choose("contact_space")

    assert unnamed(section.section) == []
    assert doubles(section.section) == []


@pytest.mark.parametrize(("width", "scale"), [(680, 1.0), (660, 1.0), (850, 2.0)])
@pytest.mark.parametrize("name", ["Alex", "W" * 400])
def test_nothing_is_cut_at_any_size(
    sitting: Sitting, dress: Dress, qtbot: QtBot, width: int, scale: float, name: str
) -> None:
    """As wide as the settings are in a small window, and at twice the size."""
    sitting.lay_in(store.name_people(People("Sam", name, "apart")))
    section = Section(sitting, dress("dark", scale), qtbot, width)
    section.open()
    section.record("space", words="w" * 400)
    lay_in_status(section, Status.NONE, days_ago=0)
    section.click("record_status")
    section.choose("contact_welcome")

    qtbot.waitUntil(lambda: cut_off(section.section) == [])
    assert too_wide(section.section) == []
    assert section.section.width() <= width

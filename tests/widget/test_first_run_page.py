"""The first pages: all of it may be skipped but the choice about a passphrase."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.care.first_run import ContactGiven, FirstRun, TwoOfYou
from reconcile_gui.care.first_run_page import FirstRunPage
from reconcile_gui.care.people import People
from reconcile_gui.qtkit.date_field_widget import DateField
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
from tests.widget.session_tools import walk
from tests.workbooks import StandingClock

pytest_plugins = ["tests.widget.kit_fixtures"]

USUAL = Path("/home/sam/.local/share/reconcile/workbook.reconcile")
CHOSEN = Path("/media/stick/mine.reconcile")
# Words that would know more than the writer has said; a question may ask.
PRESUMING = (
    "you hurt",
    "your fault",
    "apology",
    "apologise",
    "sorry",
    "guilt",
    "victim",
    "your partner",
    "the person you",
)
ODD = " x'ab $\" "
QUIET = "quiet river"


class FirstPages:
    """The pages in a window, and what came out of them."""

    def __init__(self, theme: Theme, qtbot: QtBot, width: int = 1280, height: int = 740) -> None:
        """Show the first one."""
        self.chosen_place: Path | None = None
        self.service: str | None = None
        self.asked_for: list[str] = []
        self.gathered: list[FirstRun] = []
        self.helps: list[str] = []
        clock = StandingClock()
        self.page = FirstRunPage(
            theme, USUAL, self._ask_place, lambda path: self.service, clock.today
        )
        self.page.finished.connect(self.gathered.append)
        self.page.help_wanted.connect(self.helps.append)
        self.window = put_in_window(self.page, qtbot, width, height)
        self.page.focus_first()

    def click(self, object_name: str) -> None:
        """Click a button in sight."""
        button = found(self.page, QPushButton, object_name)
        assert button.isVisible(), object_name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        laid_out()

    def choose(self, object_name: str) -> None:
        """Choose an answer with the keyboard."""
        found(self.page, QRadioButton, object_name).setFocus()
        press(Qt.Key.Key_Space)
        laid_out()

    def write(self, object_name: str, words: str) -> None:
        """Type into a field."""
        field = found(self.page, QLineEdit, object_name)
        field.setFocus()
        QTest.keyClicks(field, words)
        laid_out()

    def go_to(self, step: int) -> None:
        """Go on to a step without answering."""
        for _ in range(step):
            self.click("step_skip")

    def words(self) -> list[str]:
        """Return what can be read."""
        return shown_words(self.page)

    def can_go_on(self) -> bool:
        """Return whether the primary button can be pressed."""
        return found(self.page, QPushButton, "step_on").isEnabled()

    def _ask_place(self, neutral_name: str) -> Path | None:
        self.asked_for.append(neutral_name)
        return self.chosen_place


@pytest.fixture
def pages(theme: Theme, qtbot: QtBot) -> FirstPages:
    """Return the first pages on screen."""
    return FirstPages(theme, qtbot)


# What comes out -----------------------------------------------------------------------------


def test_everything_can_be_skipped(pages: FirstPages) -> None:
    """Only the choice about a passphrase is asked for."""
    pages.click("step_skip")
    pages.click("step_skip")
    pages.choose("without_passphrase")
    pages.click("step_on")

    assert pages.gathered == [FirstRun({}, TwoOfYou(), None, USUAL)]


def test_everything_given_comes_out_as_given(pages: FirstPages) -> None:
    """Names, answers, days and words, and the passphrase to the letter."""
    pages.choose("safety_afraid_of_me_not_sure")
    pages.choose("safety_own_life_no")
    pages.click("step_on")
    pages.write("own_name", "Sam")
    pages.write("partner_name", " Alex ")
    pages.choose("together_apart")
    pages.choose("contact_space")
    found(pages.page, DateField, "space_until").set_iso("2026-03-22")
    pages.write("space_words", "I need a month.")
    pages.click("step_on")
    pages.choose("with_passphrase")
    pages.write("new_passphrase", ODD)
    pages.write("new_passphrase_again", ODD)
    pages.click("step_on")

    assert pages.gathered == [
        FirstRun(
            safety={"afraid_of_me": "not_sure", "own_life": "no"},
            two=TwoOfYou(
                People("Sam", "Alex", "apart"),
                ContactGiven("space", "2026-03-22", "I need a month."),
            ),
            passphrase=ODD,
            place=USUAL,
        )
    ]


def test_what_is_skipped_after_answering_is_not_taken(pages: FirstPages) -> None:
    """Skipping is an answer too."""
    pages.choose("safety_afraid_of_me_yes")
    pages.click("step_skip")
    pages.write("partner_name", "Alex")
    pages.click("step_skip")
    pages.choose("without_passphrase")
    pages.click("step_on")

    assert pages.gathered == [FirstRun({}, TwoOfYou(), None, USUAL)]


def test_going_back_keeps_what_was_given(pages: FirstPages) -> None:
    """And a page that was skipped can be answered after all."""
    pages.choose("safety_afraid_of_them_yes")
    pages.click("step_skip")
    pages.click("step_back")
    assert found(pages.page, QRadioButton, "safety_afraid_of_them_yes").isChecked()

    pages.click("step_on")
    pages.click("step_on")
    pages.choose("without_passphrase")
    pages.click("step_on")

    assert pages.gathered[0].safety == {"afraid_of_them": "yes"}


@pytest.mark.parametrize(
    "answer", ["welcome", "space", "no_contact", "order", "order_unsure", "unknown"]
)
def test_each_answer_about_contact_comes_out(pages: FirstPages, answer: str) -> None:
    """Six of them; words and day belong to a space only."""
    pages.go_to(1)
    pages.choose("contact_space")
    pages.write("space_words", "I need a month.")
    pages.choose(f"contact_{answer}")
    pages.click("step_on")
    pages.choose("without_passphrase")
    pages.click("step_on")

    words = "I need a month." if answer == "space" else ""
    assert pages.gathered[0].two.contact == ContactGiven(answer, None, words)


def test_a_click_on_long_words_chooses_them(pages: FirstPages) -> None:
    """The words of an answer are part of its button."""
    pages.go_to(1)
    words = "There is a court order, a bail condition or a police warning"
    (label,) = [each for each in pages.page.findChildren(QLabel) if each.text() == words]

    QTest.mouseClick(label, Qt.MouseButton.LeftButton)

    assert found(pages.page, QRadioButton, "contact_order").isChecked()


def test_words_that_the_pointer_leaves_are_not_chosen(pages: FirstPages) -> None:
    """A hand that slipped takes its press back by drawing it away."""
    pages.go_to(1)
    words = "There is a court order, a bail condition or a police warning"
    (label,) = [each for each in pages.page.findChildren(QLabel) if each.text() == words]
    QTest.mousePress(label, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(label, Qt.MouseButton.LeftButton, pos=label.rect().bottomRight() * 3)

    assert not found(pages.page, QRadioButton, "contact_order").isChecked()


# What is asked ------------------------------------------------------------------------------


def test_nothing_is_chosen_beforehand(pages: FirstPages) -> None:
    """No answer is more expected than another, nor is a passphrase."""
    assert not any(each.isChecked() for each in pages.page.findChildren(QRadioButton))


def test_nothing_presumes_guilt(pages: FirstPages) -> None:
    """Nothing says more than the writer has said."""
    read = []
    for _ in range(2):
        read += pages.words()
        pages.click("step_on")
    read += pages.words()

    for sentence in (each for each in read if not each.endswith("?")):
        assert not any(each in sentence.lower() for each in PRESUMING), sentence
        assert "!" not in sentence


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("afraid_of_me", "safety_first"),
        ("afraid_of_them", "may_not_owe"),
        ("own_life", "suicide"),
    ],
)
def test_a_yes_adds_one_quiet_line_and_nothing_else(
    pages: FirstPages, question: str, part: str
) -> None:
    """A link to what fits the answer, and no second question."""
    before = pages.words()
    pages.choose(f"safety_{question}_yes")

    added = [each for each in pages.words() if each not in before]
    assert added == ["Someone can help you right now: Help and safety"]
    pages.click("danger_link")
    assert pages.helps == [part]


def test_ones_own_life_comes_before_everything_else(pages: FirstPages) -> None:
    """Who says yes three times is led to the numbers for that first."""
    for question in ("afraid_of_me", "afraid_of_them", "own_life"):
        pages.choose(f"safety_{question}_yes")
    pages.click("danger_link")

    assert pages.helps == ["suicide"]


def test_using_this_safely_is_one_step_away(pages: FirstPages) -> None:
    """Before anything was written."""
    pages.click("using_safely")

    assert pages.helps == ["safely"]


def test_the_name_stands_in_the_answers(pages: FirstPages) -> None:
    """As it is typed, an ampersand too; without a name it is "they"."""
    pages.go_to(1)
    assert "They asked for space" in pages.words()

    pages.write("partner_name", "A & B")

    assert "How does A & B want contact with you now?" in pages.words()
    assert "A & B asked for space" in pages.words()
    assert "I don’t know how A & B wants it" in pages.words()


# A passphrase, or none ----------------------------------------------------------------------


def test_the_last_page_waits_for_a_choice(pages: FirstPages) -> None:
    """It says what is missing."""
    pages.go_to(2)
    assert not pages.can_go_on()
    assert "Choose one to go on" in pages.words()

    pages.choose("with_passphrase")
    assert not pages.can_go_on()
    assert "Type the passphrase twice to go on" in pages.words()

    pages.choose("without_passphrase")
    assert pages.can_go_on()


def test_both_fields_have_to_agree(pages: FirstPages) -> None:
    """A typing slip would lock somebody out of their own words."""
    pages.go_to(2)
    pages.choose("with_passphrase")
    pages.write("new_passphrase", QUIET)
    pages.write("new_passphrase_again", "quiet rivers")
    assert not pages.can_go_on()
    assert "The two are not the same yet." in pages.words()

    press(Qt.Key.Key_Backspace)
    assert pages.can_go_on()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_second_one_that_is_too_short_is_said(pages: FirstPages, key: Qt.Key) -> None:
    """While it is being typed it is only not finished; afterwards it is another one."""
    pages.go_to(2)
    pages.choose("with_passphrase")
    pages.write("new_passphrase", QUIET)
    pages.write("new_passphrase_again", QUIET[:-2])
    assert "The two are not the same yet." not in pages.words()
    press(key)

    assert "The two are not the same yet." in pages.words()
    assert not pages.can_go_on()


def test_how_hard_it_is_to_guess_stands_under_the_first(pages: FirstPages) -> None:
    """Beside the second it would read as if all were well."""
    pages.go_to(2)
    pages.choose("with_passphrase")
    pages.write("new_passphrase", QUIET)
    laid_out()
    first = found(pages.page, QLineEdit, "new_passphrase")
    said = found(pages.page, QLabel, "new_passphrase_strength")

    assert "guess" in said.text()
    assert said.mapTo(pages.page, QPoint(0, 0)).x() == first.mapTo(pages.page, QPoint(0, 0)).x()
    assert found(pages.page, QLabel, "new_passphrase_message").text() == ""


def test_a_passphrase_given_up_is_not_used(pages: FirstPages) -> None:
    """Without means without, whatever stands in the fields."""
    pages.go_to(2)
    pages.choose("with_passphrase")
    pages.write("new_passphrase", QUIET)
    pages.write("new_passphrase_again", QUIET)
    pages.choose("without_passphrase")
    pages.click("step_on")

    assert pages.gathered[0].passphrase is None


def test_each_choice_says_what_follows_from_it(pages: FirstPages) -> None:
    """In one line, read out with the button as well."""
    pages.go_to(2)

    said = found(pages.page, QRadioButton, "with_passphrase").accessibleDescription()
    assert said in pages.words()
    assert "nobody can open the workbook again, and that includes you" in said
    assert found(pages.page, QRadioButton, "without_passphrase").accessibleDescription() != ""


def test_a_refusal_is_said_and_nothing_typed_is_lost(pages: FirstPages) -> None:
    """A form that cannot be used, a place that is full: one sentence, and on it goes."""
    pages.go_to(2)
    pages.choose("with_passphrase")
    pages.write("new_passphrase", QUIET)
    pages.write("new_passphrase_again", QUIET)
    pages.click("step_on")

    pages.page.say("This form of passphrase cannot be used. Choose another.")
    assert "This form of passphrase cannot be used. Choose another." in pages.words()
    assert found(pages.page, QLineEdit, "new_passphrase").text() == QUIET
    assert pages.can_go_on()

    pages.write("new_passphrase", "s")
    assert "This form of passphrase cannot be used. Choose another." not in pages.words()


def test_another_place_can_be_chosen(pages: FirstPages) -> None:
    """The whole path is shown, and a folder that is copied elsewhere is named."""
    pages.go_to(2)
    pages.chosen_place = CHOSEN
    pages.service = "Dropbox"
    pages.click("choose_place")

    assert pages.asked_for == ["workbook.reconcile"]
    assert found(pages.page, QLineEdit, "where_kept").text() == str(CHOSEN)
    assert "Dropbox" in found(pages.page, QLabel, "about_place").text()
    pages.choose("without_passphrase")
    pages.click("step_on")
    assert pages.gathered[0].place == CHOSEN


def test_no_answer_to_the_box_changes_nothing(pages: FirstPages) -> None:
    """Somebody looked and went back."""
    pages.go_to(2)
    pages.click("choose_place")

    assert "In your own data folder" in found(pages.page, QLineEdit, "where_kept").text()


def test_afterwards_the_pages_are_empty(pages: FirstPages) -> None:
    """Neither names nor the passphrase stay in memory once the workbook is made."""
    pages.choose("safety_own_life_yes")
    pages.click("step_on")
    pages.write("partner_name", "Alex")
    pages.choose("contact_space")
    pages.write("space_words", "I need a month.")
    pages.click("step_on")
    pages.chosen_place = CHOSEN
    pages.click("choose_place")
    pages.choose("with_passphrase")
    pages.write("new_passphrase", QUIET)
    pages.write("new_passphrase_again", QUIET)

    pages.page.clear()
    laid_out()

    fields = [each.text() for each in pages.page.findChildren(QLineEdit)]
    labels = [each.text() for each in pages.page.findChildren(QLabel)]
    names = [each.accessibleName() for each in pages.page.findChildren(QWidget)]
    everything = " ".join((*fields, *labels, *names))
    for word in ("Alex", "month", QUIET, "stick"):
        assert word not in everything
    assert not any(each.isChecked() for each in pages.page.findChildren(QRadioButton))
    assert not found(pages.page, QWidget, "danger_link").isVisible()
    assert "Before you begin" in pages.words()
    for field in pages.page.findChildren(QLineEdit):
        assert not field.isUndoAvailable()


# Keys ---------------------------------------------------------------------------------------


def test_tab_goes_from_top_to_bottom_with_the_primary_last(pages: FirstPages) -> None:
    """As it is read."""
    assert walk()[:3] == [
        "safety_afraid_of_me_no",
        "safety_afraid_of_them_no",
        "safety_own_life_no",
    ]
    assert walk() == [
        "safety_afraid_of_me_no",
        "safety_afraid_of_them_no",
        "safety_own_life_no",
        "using_safely",
        "step_skip",
        "step_on",
    ]


def test_tab_reaches_what_a_choice_opened(pages: FirstPages) -> None:
    """In its place, not at the end."""
    pages.go_to(1)
    pages.choose("contact_space")
    pages.page.focus_first()

    assert walk() == [
        "own_name",
        "partner_name",
        "together_together",
        "contact_space",
        "space_until",
        "space_words",
        "step_back",
        "step_skip",
        "step_on",
    ]


def test_the_whole_way_needs_no_mouse(pages: FirstPages) -> None:
    """Enter goes on wherever a step is complete."""
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    type_words("Sam")
    press(Qt.Key.Key_Tab)
    type_words("Alex")
    press(Qt.Key.Key_Return)
    assert found(pages.page, QRadioButton, "with_passphrase").hasFocus()
    press(Qt.Key.Key_Return)
    assert pages.gathered == []

    press(Qt.Key.Key_Space)
    type_words(QUIET)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert pages.gathered == []
    type_words(QUIET)
    press(Qt.Key.Key_Return)

    (first,) = pages.gathered
    assert dict(first.safety) == {"afraid_of_me": "no"}
    assert first.two.people == People("Sam", "Alex", "")
    assert first.passphrase == QUIET


def test_enter_on_a_button_presses_that_button(pages: FirstPages) -> None:
    """Enter on Back does not go on."""
    pages.choose("safety_afraid_of_me_yes")
    found(pages.page, QPushButton, "step_skip").setFocus()
    press(Qt.Key.Key_Return)
    found(pages.page, QPushButton, "step_back").setFocus()
    press(Qt.Key.Key_Return)

    assert "Before you begin" in pages.words()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "safety_afraid_of_me_yes"


def test_choosing_a_passphrase_leads_to_its_field(pages: FirstPages) -> None:
    """The next thing to do is to type it."""
    pages.go_to(2)
    press(Qt.Key.Key_Space)

    assert found(pages.page, QLineEdit, "new_passphrase").hasFocus()


# Names, sizes -------------------------------------------------------------------------------


def test_every_control_is_named_once(pages: FirstPages) -> None:
    """For tests, and for who cannot see the page."""
    assert unnamed(pages.page) == []
    pages.go_to(1)
    pages.choose("contact_space")
    assert unnamed(pages.page) == []
    pages.go_to(1)
    pages.choose("with_passphrase")
    assert unnamed(pages.page) == []
    assert doubles(pages.page) == []


@pytest.mark.parametrize(("width", "height"), [(1280, 740), (1024, 640)])
def test_no_page_scrolls_at_the_usual_sizes(
    theme: Theme, qtbot: QtBot, width: int, height: int
) -> None:
    """Everything that is asked is in sight."""
    pages = FirstPages(theme, qtbot, width, height)
    bar = pages.page.area.verticalScrollBar()
    pages.choose("safety_own_life_yes")
    assert bar.maximum() == 0
    pages.click("step_on")
    pages.choose("contact_space")
    assert bar.maximum() == 0
    pages.click("step_on")
    pages.choose("with_passphrase")
    assert bar.maximum() == 0


@pytest.mark.parametrize(("width", "scale"), [(1280, 1.0), (1024, 1.0), (1280, 2.0), (1024, 2.0)])
@pytest.mark.parametrize("name", ["Alex", "W" * 400])
def test_nothing_is_cut_at_any_size(
    dress: Dress, qtbot: QtBot, width: int, scale: float, name: str
) -> None:
    """Long answers wrap, and what stood side by side stands below."""
    pages = FirstPages(dress("dark", scale), qtbot, width, 640)
    for step in range(3):
        if step == 1:
            found(pages.page, QLineEdit, "partner_name").setText(name)
            pages.choose("contact_space")
        if step == 2:
            pages.choose("with_passphrase")
            pages.page.say("There is no room left on this disk. Nothing was made.")
        qtbot.waitUntil(lambda: cut_off(pages.page) == [])
        assert too_wide(pages.page) == []
        if step < 2:
            pages.click("step_on")

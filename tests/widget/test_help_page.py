"""Help and safety: read at any time; nothing is dialled, opened or recorded."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.care import store
from reconcile_gui.care.help_entries import OwnPerson
from reconcile_gui.care.help_page import HelpPage
from reconcile_gui.care.people import People
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.resources import resource
from reconcile_gui.workbook.preferences import preferences
from reconcile_gui.workbook.transaction import Reader
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
from tests.workbooks import StandingClock

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.session_fixtures"]

TEXTS = resource("care", "en")
COUNTRIES = tomllib.loads((TEXTS / "help.toml").read_text(encoding="utf-8"))["country"]
JO = OwnPerson("11111111-1111-4111-8111-111111111111", "Jo", "any hour")
LEE = OwnPerson("22222222-2222-4222-8222-222222222222", "Dr Lee", "weekdays")
NEW = "33333333-3333-4333-8333-333333333333"


@pytest.fixture
def in_britain() -> Iterator[None]:
    """Set the system's country to the United Kingdom."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def nowhere() -> Iterator[None]:
    """Set a system that names no country."""
    before = QLocale()
    QLocale.setDefault(QLocale.c())
    yield
    QLocale.setDefault(before)


class Help:
    """The page in a window, and somebody reading it."""

    def __init__(self, theme: Theme, qtbot: QtBot, folder: Path = TEXTS) -> None:
        """Show the page without a workbook."""
        self.qtbot = qtbot
        self.clock = StandingClock()
        self.page = HelpPage(theme, folder, self.clock, lambda: NEW)
        self.window = put_in_window(self.page, qtbot)
        self.page.show_part("")
        laid_out()

    def open(self, sitting: Sitting) -> None:
        """Give the page a session with an open workbook."""
        sitting.open()
        self.page.use_session(sitting.session)
        self.qtbot.waitUntil(found(self.page, QLabel, "own_people_line").isVisible)

    def choose(self, country: str) -> None:
        """Choose a country by its id."""
        chooser = found(self.page, QComboBox, "help_country")
        chooser.setCurrentIndex(chooser.findData(country))
        laid_out()

    def words(self) -> list[str]:
        """Return what can be read."""
        return shown_words(self.page)

    def find(self, object_name: str) -> QPushButton:
        """Return a button."""
        return found(self.page, QPushButton, object_name)

    def click(self, object_name: str) -> None:
        """Click a button."""
        QTest.mouseClick(self.find(object_name), Qt.MouseButton.LeftButton)
        laid_out()

    def show_part(self, key: str) -> None:
        """Ask for a part of the page, as a link elsewhere does."""
        self.page.show_part(key)
        laid_out()

    def top_of(self, object_name: str) -> int:
        """Return how far a row is below the top of what is in sight, in px."""
        row = found(self.page, QWidget, object_name)
        view = self.page.area.viewport()
        return row.mapTo(view, row.rect().topLeft()).y()


@pytest.fixture
def help_page(theme: Theme, qtbot: QtBot, in_britain: None) -> Help:
    """Return the page as somebody in Britain sees it, without a workbook."""
    return Help(theme, qtbot)


# Numbers ------------------------------------------------------------------------------------


def test_the_country_of_the_system_is_chosen(help_page: Help) -> None:
    """At three in the morning nobody wants to look for a country."""
    assert found(help_page.page, QComboBox, "help_country").currentText() == "United Kingdom"
    assert "999" in help_page.words()


def test_without_a_known_country_there_are_directories(
    theme: Theme, qtbot: QtBot, nowhere: None
) -> None:
    """A number without its country would be worse than none."""
    page = Help(theme, qtbot)
    words = page.words()

    assert "your local emergency number" in words
    assert "befrienders.org" in words
    (there,) = [each for each in page.page.findChildren(QLabel) if each.text() == "999"]
    assert there.accessibleName() == "United Kingdom: 999"
    assert "Choose your country above for the lines there." in words


def test_the_list_of_countries_says_what_it_is_for(help_page: Help) -> None:
    """A list without a word beside it is passed over."""
    chooser = found(help_page.page, QComboBox, "help_country")
    labels = [each for each in help_page.page.findChildren(QLabel) if each.buddy() is chooser]

    assert [each.text() for each in labels if each.isVisible()] == ["Numbers for"]
    assert "Choose your country above for the lines there." not in help_page.words()


def test_a_chosen_country_is_told_and_begins_the_next_page(
    help_page: Help, theme: Theme, qtbot: QtBot
) -> None:
    """At three in the morning nobody wants to look for it twice."""
    with qtbot.waitSignal(help_page.page.country_chosen) as told:
        help_page.choose("au")
    later = HelpPage(theme, TEXTS, help_page.clock, country="au")
    qtbot.addWidget(later)

    assert told.args == ["au"]
    assert found(later, QComboBox, "help_country").currentText() == "Australia"


def test_a_number_on_two_lines_begins_on_the_line_of_its_row(help_page: Help) -> None:
    """Whose number it is must not be a matter of guessing."""
    help_page.choose("other")
    labels = help_page.page.findChildren(QLabel)
    number = next(each for each in labels if each.text() == "your local emergency number")
    whose = next(each for each in labels if each.text() == "Emergency services")
    tops = [each.mapTo(help_page.page, QPoint(0, 0)).y() for each in (number, whose)]

    assert number.height() > 1.5 * whose.fontMetrics().lineSpacing()
    assert abs(tops[0] - tops[1]) <= 2
    assert whose.height() <= whose.heightForWidth(whose.width()) + 1


@pytest.mark.parametrize("country", [each["id"] for each in COUNTRIES])
def test_every_line_that_was_read_is_on_the_page_and_no_other(
    help_page: Help, country: str
) -> None:
    """Only numbers that were read ship; the page leaves none of them out."""
    help_page.choose(country)

    (chosen,) = [each for each in COUNTRIES if each["id"] == country]
    numbers = [label.text() for label in help_page.page.findChildren(QLabel) if is_number(label)]
    expected = [entry["number"] for entry in chosen["entry"] for _ in entry["headings"]]
    if country == "other":
        expected += [
            entry["number"]
            for each in COUNTRIES
            for entry in each["entry"]
            if each["id"] != "other" and "danger" in entry["headings"]
        ]
    assert sorted(numbers) == sorted(expected)
    assert all(entry["read"] for entry in chosen["entry"])


def is_number(label: QLabel) -> bool:
    """Return whether a label is the number of a row."""
    return bool(label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse)


def test_numbers_can_be_copied_and_nothing_dials(help_page: Help) -> None:
    """No link, no protocol; a person's hand does it."""
    labels = [each for each in help_page.page.findChildren(QLabel) if is_number(each)]

    assert labels
    for label in labels:
        assert not label.openExternalLinks()
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_every_number_says_where_and_when_it_was_read(help_page: Help) -> None:
    """Numbers change; the reader can judge how old a line is."""
    (samaritans,) = [
        each for each in help_page.page.findChildren(QLabel) if each.text() == "116 123"
    ]

    assert samaritans.accessibleName() == "Samaritans: 116 123"
    assert "samaritans.org" in samaritans.accessibleDescription()


def test_the_page_says_its_limits(help_page: Help) -> None:
    """Checked when, not reviewed, and blind to danger."""
    said = found(help_page.page, QLabel, "help_checked").text()

    assert said.startswith("Compared with published pages on ")
    assert re.search(r"on \d+ \w+ 20\d\d\. Numbers change: check them\.", said)
    assert "Nothing is dialled or opened from here" in said
    assert "not yet reviewed by professionals" in said
    lead = found(help_page.page, QLabel, "help_lead").text()
    assert "This program cannot notice when you are in danger." in lead


def test_a_check_over_a_year_ago_is_said(theme: Theme, qtbot: QtBot, in_britain: None) -> None:
    """Old numbers are not passed off as new ones."""
    page = Help(theme, qtbot)
    assert "more than a year ago" not in found(page.page, QLabel, "help_checked").text()

    later = StandingClock()
    later.pass_by(days=3 * 365)
    page.page = HelpPage(theme, TEXTS, later)
    qtbot.addWidget(page.page)

    assert "more than a year ago" in found(page.page, QLabel, "help_checked").text()


def test_unreadable_numbers_still_leave_a_way(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    """A broken installation must not leave somebody without any word."""
    page = Help(theme, qtbot, tmp_path)

    words = page.words()
    assert {"In danger now", "your local emergency number", "Help and safety"} <= set(words)
    assert "If someone is being hurt or in danger, talk to a person first." in words
    assert any(each.startswith("The numbers that come with the program") for each in words)
    assert not found(page.page, QComboBox, "help_country").isVisible()


def test_with_unreadable_numbers_own_people_are_still_there(
    theme: Theme, qtbot: QtBot, tmp_path: Path, sitting: Sitting
) -> None:
    """They are in the workbook, and answer first."""
    sitting.lay_in(store.save_own_person(JO))
    page = Help(theme, qtbot, tmp_path)
    page.open(sitting)

    assert "Your own people" in page.words()
    assert "Jo, any hour." in page.words()


def test_a_slip_in_the_file_is_said_and_every_other_line_is_there(
    theme: Theme, qtbot: QtBot, tmp_path: Path, in_britain: None
) -> None:
    """Whoever edited it reads that something is missing, and where to read what."""
    for file in ("help.toml", "pages.toml"):
        text = (TEXTS / file).read_text(encoding="utf-8")
        (tmp_path / file).write_text(text.replace('"116 123"', "116123"), encoding="utf-8")
    page = Help(theme, qtbot, tmp_path)

    said = found(page.page, QLabel, "help_left_out").text()
    assert said.startswith("Something on this page is left out")
    assert {"999", "0808 802 4040", "Finding a therapist"} <= set(page.words())
    assert "116 123" not in page.words()


def test_with_whole_files_nothing_is_said_to_be_missing(help_page: Help) -> None:
    """A sentence about nothing would only worry."""
    assert not found(help_page.page, QLabel, "help_left_out").isVisible()


def test_an_old_check_stands_beside_its_number(help_page: Help) -> None:
    """Which of them is old can be seen without a mouse; the fresh ones are not cluttered."""
    help_page.choose("us")
    old = [each for each in help_page.words() if each.startswith("Last checked on")]

    # The hotline stands under two headings.
    assert old == ["Last checked on 20 January 2022"] * 2

    help_page.choose("uk")
    assert [each for each in help_page.words() if each.startswith("Last checked on")] == []


def test_a_text_that_is_led_to_says_what_it_is_about(help_page: Help) -> None:
    """A title with nothing but Read beside it says too little to press it."""
    for key in ("safety_first", "may_not_owe", "no_contact"):
        help_page.show_part(key)
        row = found(help_page.page, QWidget, f"help_{key}")
        link = found(help_page.page, QPushButton, f"help_{key}_read")
        help_page.click(f"help_{key}_read")
        words = [each for each in shown_words(row) if each != link.text()]
        assert len(words) >= 2, key


# Texts --------------------------------------------------------------------------------------


def test_texts_open_and_close_in_place(help_page: Help) -> None:
    """One page; nothing is lost from sight for long."""
    question = "How do you work when one person hurt the other?"
    assert question not in help_page.words()

    help_page.click("help_therapist_read")
    assert question in help_page.words()
    assert help_page.find("help_therapist_read").accessibleName() == "Close: Finding a therapist"

    help_page.click("help_therapist_read")
    assert question not in help_page.words()


@pytest.mark.parametrize(
    ("key", "row"),
    [
        ("safely", "help_using_safely"),
        ("using_safely", "help_using_safely"),
        ("law", "help_law"),
        ("therapist", "help_therapist"),
        ("too_much", "help_too_much"),
        ("no_contact", "help_no_contact"),
        ("safety_first", "help_safety_first"),
        ("may_not_owe", "help_may_not_owe"),
        ("suicide", "help_suicide"),
        ("i_hurt", "help_i_hurt"),
    ],
)
def test_a_link_elsewhere_leads_to_its_part(help_page: Help, key: str, row: str) -> None:
    """Two steps from anywhere; the part is in sight and open."""
    help_page.window.resize(1024, 400)
    help_page.show_part(key)

    page = help_page.page
    assert found(page, QWidget, row).isVisible()
    bar = page.area.verticalScrollBar()
    assert help_page.top_of(row) == 0 or bar.value() == bar.maximum()
    link = page.findChild(QPushButton, f"{row}_read")
    if isinstance(link, QPushButton):
        assert link.text() == "Close"
        assert link.hasFocus()


def test_the_page_begins_afresh_at_its_top(help_page: Help) -> None:
    """What was read last is nobody else's business."""
    help_page.window.resize(1024, 400)
    help_page.show_part("safety_first")

    help_page.show_part("")

    bar = help_page.page.area.verticalScrollBar()
    assert bar.value() == 0
    assert not found(help_page.page, QWidget, "help_safety_first").isVisible()
    assert found(help_page.page, QLabel, "help_title").hasFocus()
    press(Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    press(Qt.Key.Key_Home)
    assert bar.value() == 0
    press(Qt.Key.Key_Tab)
    assert found(help_page.page, QWidget, "help_country").hasFocus()


def test_a_part_that_is_not_here_begins_at_the_top(help_page: Help) -> None:
    """Canada has no line under that heading; the page opens all the same."""
    help_page.choose("ca")
    help_page.window.resize(1024, 400)

    help_page.show_part("i_hurt")

    assert help_page.page.area.verticalScrollBar().value() == 0


def test_without_a_workbook_nobody_is_named(help_page: Help) -> None:
    """Locked, or in the first run, the page is readable and holds nothing private."""
    help_page.show_part("safety_first")

    assert any("the other person was afraid of you" in each for each in help_page.words())
    assert not found(help_page.page, QWidget, "help_own").isVisible()


def test_back_is_said(help_page: Help) -> None:
    """Enter leads back at once, before anything on the page has the keyboard."""
    leavings: list[bool] = []
    help_page.page.left.connect(lambda: leavings.append(True))

    press(Qt.Key.Key_Return)

    assert leavings == [True]


# Own people ---------------------------------------------------------------------------------


def own_people(sitting: Sitting) -> list[OwnPerson]:
    """Return who is written down in the file."""
    return sitting.look(store.own_people())


def test_own_people_stand_on_the_page(help_page: Help, sitting: Sitting) -> None:
    """First among those who could be called."""
    sitting.lay_in(store.save_own_person(JO))
    sitting.lay_in(store.save_own_person(LEE))
    help_page.open(sitting)

    assert "Jo, any hour. Dr Lee, weekdays." in help_page.words()


def test_somebody_is_written_down_with_the_keyboard_alone(
    help_page: Help, sitting: Sitting
) -> None:
    """Typed is saved; Done only closes."""
    help_page.open(sitting)
    focus(help_page.find("own_people_edit"), help_page.qtbot)
    press(Qt.Key.Key_Return)
    type_words("Jo")
    press(Qt.Key.Key_Tab)
    type_words("any hour")
    press(Qt.Key.Key_Tab, times=2)
    assert help_page.find("own_people_done").hasFocus()
    press(Qt.Key.Key_Return)

    assert own_people(sitting) == [OwnPerson(NEW, "Jo", "any hour")]
    assert "Jo, any hour." in help_page.words()
    assert help_page.find("own_people_edit").hasFocus()


def test_words_still_in_the_fields_are_handed_over(help_page: Help, sitting: Sitting) -> None:
    """Locking comes in the middle of a word."""
    help_page.open(sitting)
    help_page.click("own_people_edit")
    type_words("J")

    help_page.page.flush()

    assert own_people(sitting) == [OwnPerson(NEW, "J", "")]


def test_somebody_removed_can_be_brought_back(help_page: Help, sitting: Sitting) -> None:
    """Every delete goes to the bin, and a slip is undone beside it."""
    sitting.lay_in(store.save_own_person(JO))
    help_page.open(sitting)
    help_page.click("own_people_edit")
    help_page.click("own_person_1_remove")
    assert own_people(sitting) == []

    help_page.click("after_undo")
    help_page.qtbot.waitUntil(
        lambda: any(each.text() == "Jo" for each in help_page.page.findChildren(QLineEdit))
    )

    assert own_people(sitting) == [JO]


def test_undo_elsewhere_reaches_open_fields(help_page: Help, sitting: Sitting) -> None:
    """The page never shows what is no longer in the file."""
    sitting.lay_in(store.save_own_person(JO))
    help_page.open(sitting)
    help_page.click("own_people_edit")
    help_page.click("own_person_1_remove")
    assert own_people(sitting) == []
    assert sitting.session.undo_label == "Move person to the bin"

    sitting.session.undo()
    help_page.qtbot.waitUntil(
        lambda: any(each.text() == "Jo" for each in help_page.page.findChildren(QLineEdit))
    )

    sitting.session.redo()
    help_page.qtbot.waitUntil(
        lambda: not any(each.text() == "Jo" for each in help_page.page.findChildren(QLineEdit))
    )


def test_an_empty_new_row_is_not_kept(help_page: Help, sitting: Sitting) -> None:
    """Opening the fields and closing them again leaves the file as it was."""
    help_page.open(sitting)
    help_page.click("own_people_edit")
    help_page.click("own_people_done")

    assert own_people(sitting) == []
    assert "Nobody named yet. Who could you call on a bad night?" in help_page.words()


def test_locking_takes_every_word_of_the_workbook(help_page: Help, sitting: Sitting) -> None:
    """The page stays readable behind the lock; what is on it then is the program's own."""
    sitting.lay_in(store.save_own_person(JO))
    sitting.lay_in(store.name_people(People("Sam", "Alex", "")))
    help_page.open(sitting)
    help_page.click("own_people_edit")
    help_page.show_part("safety_first")
    assert any("Alex was afraid of you" in each for each in help_page.words())

    help_page.page.flush()
    help_page.page.clear()
    sitting.close()
    laid_out()

    fields = [each.text() for each in help_page.page.findChildren(QLineEdit)]
    texts = [each.text() for each in help_page.page.findChildren(QLabel)]
    assert not any("Jo" in each or "Alex" in each for each in (*fields, *texts))
    assert not found(help_page.page, QWidget, "help_own").isVisible()


def test_unlocking_shows_own_people_again(help_page: Help, sitting: Sitting) -> None:
    """The page listens to the session by itself."""
    sitting.lay_in(store.save_own_person(JO))
    help_page.open(sitting)
    sitting.close()
    assert "Jo, any hour." not in help_page.words()

    sitting.open()
    help_page.qtbot.waitUntil(lambda: "Jo, any hour." in help_page.words())


def test_reading_the_page_is_not_recorded(help_page: Help, sitting: Sitting) -> None:
    """Opening, choosing a country and reading leave the file byte for byte as it was."""
    help_page.open(sitting)
    sitting.settle()
    before = sitting.path.read_bytes()

    help_page.choose("us")
    help_page.show_part("suicide")
    help_page.click("help_law_read")
    help_page.show_part("")
    sitting.settle()

    assert sitting.path.read_bytes() == before
    assert sitting.look(changes_counted) == 0


def changes_counted(reader: Reader) -> int:
    """Return how many preferences the file holds: none was written by reading a page."""
    return len(preferences()(reader))


# A card -------------------------------------------------------------------------------------


def card_page(theme: Theme, qtbot: QtBot, printer: QPrinter | None) -> Help:
    """Return the page with this printer, or with a box that was left without one."""
    page = Help(theme, qtbot)
    page.page = HelpPage(theme, TEXTS, page.clock, printer=lambda: printer)
    page.window = put_in_window(page.page, qtbot)
    page.page.show_part("")
    laid_out()
    return page


def paper(path: Path) -> QPrinter:
    """Return a printer that prints into a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


@pytest.mark.parametrize("country", [each["id"] for each in COUNTRIES])
def test_the_card_holds_the_numbers_and_nobody_of_the_workbook(
    theme: Theme, qtbot: QtBot, sitting: Sitting, tmp_path: Path, country: str
) -> None:
    """It may be found in a pocket."""
    sitting.lay_in(store.save_own_person(JO))
    path = tmp_path / "card.pdf"
    page = card_page(theme, qtbot, paper(path))
    page.open(sitting)
    page.choose(country)
    page.click("help_print_card")

    document = QPdfDocument()
    document.load(str(path))
    said = " ".join(document.getAllText(0).text().split())
    document.close()
    (chosen,) = [each for each in COUNTRIES if each["id"] == country]
    for entry in chosen["entry"]:
        assert said.count(entry["name"]) == 1 or entry["name"] == "Emergency services"
        assert entry["number"] in said
        assert entry.get("for_whom", "") in said
    assert said.startswith("In danger now")
    assert "Your own people" in said
    assert "Numbers change: check them." in said
    assert "Jo" not in said.split()
    assert "Given to the printer." in page.words()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_refuses_is_said(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    """Nothing is lost; the numbers are still on the page."""
    page = card_page(theme, qtbot, paper(tmp_path / "no such folder" / "card.pdf"))
    page.click("help_print_card")

    assert "The printer did not take it." in page.words()


def test_a_box_left_without_a_printer_changes_nothing(theme: Theme, qtbot: QtBot) -> None:
    """Somebody looked and went back."""
    page = card_page(theme, qtbot, None)
    before = page.words()
    page.click("help_print_card")

    assert page.words() == before


def test_without_printing_no_card_is_offered(help_page: Help) -> None:
    """No control without an effect."""
    assert "Print as a small card…" not in help_page.words()


# Names, sizes -------------------------------------------------------------------------------


def test_every_control_is_named_once(help_page: Help, sitting: Sitting) -> None:
    """For tests, and for who cannot see the page."""
    sitting.lay_in(store.save_own_person(JO))
    help_page.open(sitting)
    help_page.click("own_people_edit")

    assert unnamed(help_page.page) == []
    assert doubles(help_page.page) == []


@pytest.mark.parametrize(("width", "scale"), [(1280, 1.0), (1024, 1.0), (1280, 2.0), (1024, 2.0)])
@pytest.mark.parametrize("country", ["uk", "us", "other"])
def test_nothing_is_cut_at_any_size(
    dress: Dress, qtbot: QtBot, in_britain: None, width: int, scale: float, country: str
) -> None:
    """Numbers first of all."""
    page = Help(dress("dark", scale), qtbot)
    page.window.resize(width, 640)
    page.choose(country)
    page.show_part("safely")

    qtbot.waitUntil(lambda: cut_off(page.page) == [])
    assert too_wide(page.page) == []


def test_the_day_of_the_oldest_check_is_on_the_page(help_page: Help) -> None:
    """As a person writes a day."""
    help_page.choose("us")
    (us,) = [each for each in COUNTRIES if each["id"] == "us"]
    oldest: date = min(entry["checked_on"] for entry in us["entry"])

    said = found(help_page.page, QLabel, "help_checked").text()

    assert f"{oldest.day} January {oldest.year}" in said

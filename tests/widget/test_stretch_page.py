"""A stretch of time on paper and in a file: what was written, by day, for oneself alone."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from reconcile_gui.care.contact import Status, StatusEntry
from reconcile_gui.care.flags import AFRAID_OF_ME
from reconcile_gui.care.people import People
from reconcile_gui.care.store import answer_safety, name_people, record_status
from reconcile_gui.letter.listed import ListedPage, SetSheet, sheet_setter
from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.reflection import store
from reconcile_gui.trust import store as trust
from reconcile_gui.trust.check_in import Answer, Variant
from reconcile_gui.workbook.tables import journal_entry, talk
from reconcile_gui.workbook.transaction import Transaction
from tests.letters import read_facts, read_pages, read_text
from tests.widget.kit_tools import laid_out
from tests.widget.sheet_tools import (
    controls_of,
    cut_off,
    press_by_key,
    save_as,
    unnamed,
    words_on,
)
from tests.widget.shell_tools import PASSPHRASE, House
from tests.widget.test_letter_printing import paper_printer

pytest_plugins = ["tests.widget.shell_fixtures"]

MOMENT = datetime(2026, 2, 1, 12, tzinfo=UTC)
TODAY = date(2026, 3, 3)


def lay_in(house: House, passphrase: str | None = None) -> None:
    """Leave a page, an answer and a check-in of today, and a page of last summer."""
    house.lay_in(
        name_people(People("Sam", "Alex")),
        store.save_entry("u1", "We met at the river.\nThen it rained."),
        store.save_title("u1", "The talk"),
        store.save_entry("old", "A long walk.", date(2025, 7, 9)),
        store.save_answer("E2", "What did Alex lose?", "en", "Sleep, above all."),
        trust.save_answer(TODAY, Variant.USUAL, "1", Answer.PARTLY),
        passphrase=passphrase,
    )


def opened(house: House) -> House:
    """Open the program and choose the command, and wait until it is on the desk."""
    house.start()
    house.command("stretch")
    wait(house)
    return house


def stretch(house: House) -> House:
    """Open it over what was laid in."""
    lay_in(house)
    return opened(house)


def wait(house: House) -> None:
    """Wait until the pages are set anew."""
    house.settle()
    house.come_to_rest()
    house.qtbot.waitUntil(lambda: house.find(QPushButton, "stretch_print").isEnabled())


def words(house: House) -> str:
    """Return what stands on the pages, as text."""
    return words_on(house, "stretch_page")


def choose(house: House, object_name: str) -> None:
    """Press a radio button or a box by key."""
    press_by_key(house, object_name)
    house.come_to_rest()


def type_days(house: House, first: str, last: str) -> None:
    """Choose days as by typing them."""
    choose(house, "stretch_dates")
    for object_name, day in (("stretch_first", first), ("stretch_last", last)):
        field = house.find(DateField, object_name)
        assert field.isVisible()
        field.setDate(field.date().fromString(day, Qt.DateFormat.ISODate))
    house.come_to_rest()


def save(house: House, ending: str, path: Path) -> None:
    """Choose from the menu of the button, and answer with this place."""
    save_as(house, f"stretch_save_{ending}", path)


def test_it_shows_what_was_written_by_day(house: House) -> None:
    """Journal, answers and check-ins of the last three months, with names as typed."""
    assert words(stretch(house)) == (
        "For myself\n\n3 December 2025 to 3 March 2026\n\nTuesday 3 March 2026\n\n"
        "The talk\n\nWe met at the river.\n\nThen it rained.\n\n"
        "What did Alex lose?\n\nSleep, above all.\n\n"
        "Check-in\n\nI told the truth, also when it was awkward: partly"
    )
    assert house.text("stretch_length") == "One printed page."


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils reads the PDF back")
def test_a_saved_file_is_for_its_owner_and_named_by_nothing_in_it(
    house: House, tmp_path: Path
) -> None:
    """A file outside the workbook is the one thing a passphrase does not protect."""
    place = tmp_path / "pages.pdf"
    save(stretch(house), "pdf", place)

    assert house.answers.asked == ["place for pages.pdf, pdf"]
    assert place.stat().st_mode & 0o777 == 0o600
    text = read_text(place.read_bytes())
    assert "We met at the river." in text
    assert "Dear" not in text
    facts = read_facts(place.read_bytes())
    assert facts["Title"] == "Sheet"
    assert "Author" not in facts
    assert not facts.get("Creator")
    assert "pages.pdf" in house.text("stretch_message")


@pytest.mark.parametrize(
    ("ending", "begins"),
    [("txt", "For myself\n"), ("md", "# For myself\n"), ("html", "<!DOCTYPE html>\n")],
)
def test_it_can_be_kept_as_text(house: House, tmp_path: Path, ending: str, begins: str) -> None:
    """Not everybody has a use for a page."""
    place = tmp_path / f"pages.{ending}"
    save(stretch(house), ending, place)

    written = place.read_text(encoding="utf-8")
    assert written.startswith(begins)
    assert "Then it rained." in written
    assert place.stat().st_mode & 0o777 == 0o600


def test_all_of_it_goes_back_to_the_first_page(house: House) -> None:
    """And the days are said that it is of."""
    choose(stretch(house), "stretch_all")

    assert "9 July 2025 to 3 March 2026" in words(house)
    assert "A long walk." in words(house)


def test_only_what_is_chosen_stands_there(house: House) -> None:
    """Some things are for oneself even there."""
    choose(stretch(house), "stretch_answers")
    choose(house, "stretch_check_ins")
    choose(house, "stretch_for_therapist")
    wait(house)

    assert words(house).startswith("For my own therapist\n\n")
    assert "We met at the river." in words(house)
    assert "Sleep" not in words(house)
    assert "Check-in" not in words(house)


def test_what_is_in_guides_stands_there_only_if_it_is_chosen(house: House) -> None:
    """A listening log may hold what nobody else is to read; whoever wants it says so."""
    house.lay_in(
        lambda tx: tx.insert(talk, day="2026-03-02", they_said="Be quiet.", i_owe_an_answer_to="")
    )
    stretch(house)
    assert not house.find(QCheckBox, "stretch_guides").isChecked()
    assert "Be quiet." not in words(house)

    choose(house, "stretch_guides")
    wait(house)

    assert "Listening log\nWhat they said: Be quiet." in words(house)
    assert house.find(QCheckBox, "stretch_guides").text() == "Dated entries in guides (1)"


def test_nothing_chosen_is_nothing_to_print(house: House) -> None:
    """And says so."""
    stretch(house)
    for kind in ("journal", "answers", "check_ins"):
        choose(house, f"stretch_{kind}")

    assert house.text("setting_line") == "Nothing is chosen that could stand on the page."
    assert not house.find(QPushButton, "stretch_print").isEnabled()
    assert not house.find(QPushButton, "stretch_save").isEnabled()


def test_days_can_be_typed(house: House) -> None:
    """From any day to any other."""
    type_days(stretch(house), "2025-07-01", "2025-07-31")
    wait(house)

    assert "1 July 2025 to 31 July 2025" in words(house)
    assert "A long walk." in words(house)
    assert "river" not in words(house)


def test_days_the_wrong_way_round_are_explained(house: House) -> None:
    """Not turned round behind the person's back."""
    type_days(stretch(house), "2026-03-01", "2026-02-01")

    assert "The first day comes after the last one" in house.text("setting_line")
    assert not house.find(QPushButton, "stretch_print").isEnabled()
    assert words(house) == ""


def test_days_in_which_nothing_was_written_are_named(house: House) -> None:
    """An empty sheet would look like something lost."""
    type_days(stretch(house), "2025-08-01", "2025-08-31")

    assert house.text("setting_line") == (
        "Nothing was written in these days: 1 August 2025 to 31 August 2025."
    )


def test_an_empty_workbook_has_nothing_to_print(house: House) -> None:
    """The page opens all the same and says so."""
    house.lay_in()
    house.start()
    house.command("stretch")
    house.settle()

    assert house.text("setting_line").startswith("Nothing was written in these days")


def test_words_typed_a_moment_ago_are_there(house: House) -> None:
    """Nobody saves before printing."""
    lay_in(house)
    house.start()
    house.command("write_freely")
    house.settle()
    house.type(house.find(QTextEdit, "page_editor"), "And this.")
    house.command("stretch")
    wait(house)

    assert "And this." in words(house)


def test_the_calendar_leads_there_too(house: House) -> None:
    """Whoever looks for last month's pages may want them on paper; Back leads to them."""
    lay_in(house)
    house.start()
    house.command("write_freely")
    house.settle()
    house.type(house.find(QTextEdit, "page_editor"), "And this.")
    house.press("calendar_button")
    house.press("journal_on_paper")
    wait(house)
    assert "And this." in words(house)

    house.key(Qt.Key.Key_Escape)
    house.settle()
    assert house.front == "reflect_view"
    assert house.find(QTextEdit, "page_editor").toPlainText() == "And this."


def test_who_leaves_a_long_print_does_not_wait_for_it(house: House, tmp_path: Path) -> None:
    """What was given is printed; hiding and locking must not wait for a book."""
    lay_in_years(house, 1)
    house.answers.chosen_printer = paper_printer(tmp_path / "printed.pdf")
    opened(house).press("stretch_print")
    begin = time.perf_counter()
    house.key(Qt.Key.Key_Escape)
    seconds = time.perf_counter() - begin
    house.come_to_rest()

    assert house.front == "today_view"
    assert words(house) == ""
    assert seconds < 5  # seen: 0.3 s; the rest would take a quarter of a minute
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_printing_gives_it_to_the_printer_page_by_page(house: House, tmp_path: Path) -> None:
    """Under a neutral name, as the queue of a shared printer shows it."""
    house.lay_in(store.save_entry("u1", "Some words of that day. " * 600))
    house.answers.chosen_printer = paper_printer(tmp_path / "printed.pdf")
    opened(house).press("stretch_print")
    house.come_to_rest()

    assert house.answers.asked == ["printer for Pages"]
    house.qtbot.waitUntil(lambda: house.text("stretch_message") == "Given to the printer.")
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("status", [Status.SPACE, Status.NONE, Status.ORDER])
def test_it_is_there_however_things_stand_and_does_not_say_so(house: House, status: Status) -> None:
    """It is for oneself: nothing to forbid, and no status on paper."""
    house.lay_in(
        record_status(StatusEntry(status, MOMENT, MOMENT)), answer_safety({AFRAID_OF_ME: "yes"})
    )
    shown = words(stretch(house))

    assert "We met at the river." in shown
    assert not any(word in shown.lower() for word in ("order", "contact", "space", "afraid"))


def test_what_no_font_can_draw_is_named_before_printing(house: House) -> None:
    """An empty box on paper must not come as a surprise; as text the words are all there."""
    house.lay_in(store.save_entry("u2", "😀 مرحبا שלום"))
    stretch(house)

    assert "Grinning face" in house.seen_texts()
    assert "Arabic letter meem" in house.seen_texts()
    assert "😀 مرحبا שלום" in words(house)


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils reads the PDF back")
def test_a_page_as_long_as_a_novella_is_printed_whole(house: House, tmp_path: Path) -> None:
    """With numbered sheets, and every word on one of them."""
    house.lay_in(store.save_entry("u1", "word " * 20_000))
    save(opened(house), "pdf", tmp_path / "pages.pdf")

    pages = read_pages((tmp_path / "pages.pdf").read_bytes())
    assert sum(word.text == "word" for page in pages for word in page) == 20_000
    assert [page[-1].text for page in pages] == [str(number + 1) for number in range(len(pages))]


def test_esc_leads_back_and_leaves_no_word(house: House) -> None:
    """To where one was."""
    stretch(house).key(Qt.Key.Key_Escape)
    house.settle()

    assert house.front == "today_view"
    assert words(house) == ""


def test_a_lock_leaves_no_word_of_it(house: House) -> None:
    """Neither text nor picture."""
    lay_in(house, PASSPHRASE)
    house.start_locked()
    house.command("stretch")
    wait(house)
    house.lock()

    assert "river" not in house.all_texts()
    assert words(house) == ""


def test_a_workbook_is_never_written_over(house: House) -> None:
    """The one file that must not be lost."""
    before = stretch(house).path.read_bytes()[:100]
    save(house, "txt", house.path)

    assert house.path.read_bytes()[:100] == before
    assert "could not be written" in house.text("stretch_message")


def test_the_keyboard_begins_at_the_days_that_hold(house: House) -> None:
    """And walks on from there."""
    assert stretch(house).find(QRadioButton, "stretch_three_months").hasFocus()
    house.key(Qt.Key.Key_Down)
    house.come_to_rest()

    assert house.find(QRadioButton, "stretch_all").isChecked()
    assert "A long walk." in words(house)


def test_every_control_has_a_name(house: House) -> None:
    """For whoever hears the page instead of seeing it."""
    page = stretch(house).find(QWidget, "stretch_page")
    choose(house, "stretch_dates")
    controls = controls_of(page)

    assert len(controls) > 12
    assert unnamed(controls) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_a_narrow_window_cuts_nothing_off(house: House, percent: int) -> None:
    """The choices come below the page."""
    house.window.resize(760, 700)
    stretch(house)
    house.built.tools.settings.change(text_size_percent=percent)
    laid_out()

    assert cut_off(house.find(QWidget, "stretch_page")) == []


# Very much of it -------------------------------------------------------------------------


def years(count: int) -> list[tuple[date, str]]:
    """Return a page a day for so many years."""
    first = date(2026, 3, 3) - timedelta(days=365 * count - 1)
    words = "I walked to the river and back and thought of what was said. " * 22
    return [(first + timedelta(days=number), words) for number in range(365 * count)]


def lay_in_years(house: House, count: int) -> None:
    """Leave a page a day for so many years."""

    def write(tx: Transaction) -> None:
        for day, body in years(count):
            tx.insert(journal_entry, day=day.isoformat(), body=body)

    house.lay_in(write)


class Stalls:
    """Notes how long the window's thread was away between two beats."""

    def __init__(self) -> None:
        """Begin to beat."""
        self.worst = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.worst, self._last = max(self.worst, now - self._last), now

    def end(self) -> float:
        """Beat no more; return the longest time, s."""
        self._timer.stop()
        return self.worst


def test_twenty_years_do_not_stop_the_window_and_are_kept_as_text(
    house: House, tmp_path: Path
) -> None:
    """More than can be set in one piece: said so, and saved all the same."""
    lay_in_years(house, 20)
    opened(house)
    stalls = Stalls()
    choose(house, "stretch_all")
    save(house, "md", tmp_path / "pages.md")
    worst = stalls.end()

    assert "too many to set in one piece" in house.text("setting_line")
    assert not house.find(QPushButton, "stretch_print").isEnabled()
    assert not house.find(QAction, "stretch_save_pdf").isEnabled()
    assert (tmp_path / "pages.md").read_text(encoding="utf-8").count("### Journal") == 7300
    assert worst < 3  # seen: 0.2 to 0.4 s

    choose(house, "stretch_week")
    wait(house)
    assert house.find(QAction, "stretch_save_pdf").isEnabled()


def test_setting_many_pages_can_be_stopped_and_begun_again(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A hundred sheets take a second; whoever has seen enough of the choice goes on."""
    may_set = threading.Event()

    def slow_setter(*folders: Path) -> Callable[[ListedPage], SetSheet]:
        set_sheet = sheet_setter(*folders)

        def set_when_allowed(page: ListedPage) -> SetSheet:
            may_set.wait(30)
            return set_sheet(page)

        return set_when_allowed

    monkeypatch.setattr("reconcile_gui.shell.listed_outside.sheet_setter", slow_setter)
    lay_in_years(house, 1)
    house.start()
    house.command("stretch")
    house.find(QCheckBox, "stretch_check_ins")
    house.qtbot.waitUntil(lambda: house.is_seen("stretch_stop"))
    house.press("stretch_stop")
    may_set.set()

    assert house.text("setting_line").startswith("The pages were not set.")
    assert not house.is_seen("stretch_stop")
    save(house, "txt", tmp_path / "pages.txt")
    assert "river" in (tmp_path / "pages.txt").read_text(encoding="utf-8")

    house.press("stretch_set")
    wait(house)
    assert "river" in words(house)
    assert not house.is_seen("stretch_set")

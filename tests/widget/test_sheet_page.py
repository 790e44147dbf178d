"""Boundaries on paper and in a file: what was chosen, only where it is offered, and private."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QTextEdit, QWidget

from reconcile_gui.boundaries import store
from reconcile_gui.boundaries.records import Happening, LogEntry, Status, Whose
from reconcile_gui.care.contact import Status as Contact
from reconcile_gui.care.contact import StatusEntry
from reconcile_gui.care.flags import AFRAID_OF_ME, AFRAID_OF_THEM
from reconcile_gui.care.people import People
from reconcile_gui.care.store import answer_safety, name_people, record_status
from tests.letters import read_facts, read_text
from tests.widget.kit_tools import laid_out
from tests.widget.sheet_tools import (
    controls_of,
    cut_off,
    press_by_key,
    save_as,
    unnamed,
    words_on,
)
from tests.widget.shell_tools import CTRL, PASSPHRASE, House
from tests.widget.test_letter_printing import paper_printer

pytest_plugins = ["tests.widget.shell_fixtures"]

MOMENT = datetime(2026, 2, 1, 12, tzinfo=UTC)


def lay_in(house: House, passphrase: str | None = None) -> None:
    """Leave two boundaries with a private log, and names."""
    house.lay_in(
        name_people(People("Sam", "Alex")),
        store.add_boundary(Whose.MINE, Status.SAID, "I am not called a liar"),
        store.add_boundary(Whose.THEIRS, Status.TOLD_TO_ME, "No surprise visits"),
        store.save_log_entry(
            1, LogEntry("log", date(2026, 2, 1), Happening.CROSSED_BY_THEM, "At the party")
        ),
        passphrase=passphrase,
    )


def tab(house: House) -> House:
    """Open the program at the boundaries."""
    lay_in(house)
    house.start()
    house.go("boundaries")
    return house


def sheet(house: House) -> House:
    """Open the sheet and wait until it is on the desk."""
    tab(house).press("print_boundaries")
    wait(house)
    return house


def wait(house: House) -> None:
    """Wait until the sheet is set anew."""
    house.qtbot.waitUntil(lambda: house.find(QPushButton, "sheet_print").isEnabled())


def words(house: House) -> str:
    """Return the sheet as text."""
    return words_on(house, "sheet_page")


def save(house: House, ending: str, path: Path) -> None:
    """Choose from the menu of the button, and answer with this place."""
    save_as(house, f"sheet_save_{ending}", path)


def test_the_sheet_has_the_boundaries_and_neither_log_nor_names(house: House) -> None:
    """What they crossed is private, and names are nobody's business on a printer."""
    shown = words(sheet(house))

    assert "I am not called a liar" in shown
    assert "No surprise visits" in shown
    assert not any(word in shown for word in ("party", "Crossed", "Alex", "Sam"))


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils reads the PDF back")
def test_a_saved_sheet_is_for_its_owner_and_named_by_nothing_in_it(
    house: House, tmp_path: Path
) -> None:
    """A file outside the workbook is the one thing a passphrase does not protect."""
    place = tmp_path / "sheet.pdf"
    save(sheet(house), "pdf", place)

    assert house.answers.asked == ["place for sheet.pdf, pdf"]
    assert place.stat().st_mode & 0o777 == 0o600
    text = read_text(place.read_bytes())
    assert "No surprise visits" in text
    assert "party" not in text
    assert read_facts(place.read_bytes())["Title"] == "Sheet"
    assert "sheet.pdf" in house.text("sheet_message")


@pytest.mark.skipif(not shutil.which("pdfinfo"), reason="poppler-utils reads the PDF back")
@pytest.mark.parametrize(
    ("paper", "size"),
    [("a4", "595.276 x 841.89 pts (A4)"), ("us_letter", "612 x 792 pts (letter)")],
)
def test_a_saved_sheet_is_as_large_as_the_paper_that_was_chosen(
    house: House, tmp_path: Path, paper: str, size: str
) -> None:
    """Else a printer makes it smaller, or cuts it off."""
    place = tmp_path / "sheet.pdf"
    sheet(house).press(f"sheet_paper_{paper}")
    wait(house)
    save(house, "pdf", place)

    assert read_facts(place.read_bytes())["Page size"] == size


@pytest.mark.parametrize(("ending", "begins"), [("txt", "Boundaries\n"), ("md", "# Boundaries\n")])
def test_a_sheet_can_be_kept_as_text(
    house: House, tmp_path: Path, ending: str, begins: str
) -> None:
    """Not everybody has a use for a page."""
    place = tmp_path / f"sheet.{ending}"
    save(sheet(house), ending, place)

    written = place.read_text(encoding="utf-8")
    assert written.startswith(begins)
    assert "No surprise visits" in written
    assert place.stat().st_mode & 0o777 == 0o600


def test_what_is_chosen_is_what_is_saved(house: House, tmp_path: Path) -> None:
    """A box that is ticked off a moment before must count."""
    press_by_key(sheet(house), "sheet_mine")
    wait(house)
    press_by_key(house, "sheet_sign")
    wait(house)
    save(house, "txt", tmp_path / "sheet.txt")

    written = (tmp_path / "sheet.txt").read_text(encoding="utf-8")
    assert "liar" not in written
    assert written.count("Name and day") == 2
    assert words(house) + "\n" == written


def test_nothing_chosen_is_nothing_to_print(house: House) -> None:
    """And says so; ours cannot be chosen where there are none."""
    for object_name in ("sheet_mine", "sheet_theirs"):
        press_by_key(sheet(house) if object_name == "sheet_mine" else house, object_name)

    assert house.text("setting_line") == "No boundary is chosen."
    assert not house.find(QPushButton, "sheet_print").isEnabled()
    assert not house.find(QCheckBox, "sheet_ours").isEnabled()


def test_a_workbook_is_never_written_over(house: House) -> None:
    """The one file that must not be lost."""
    before = sheet(house).path.read_bytes()[:100]
    save(house, "pdf", house.path)

    assert house.path.read_bytes()[:100] == before
    assert "could not be written" in house.text("sheet_message")


def test_printing_gives_the_sheet_to_the_printer(house: House, tmp_path: Path) -> None:
    """Under a neutral name, as the queue of a shared printer shows it."""
    house.answers.chosen_printer = paper_printer(tmp_path / "printed.pdf")
    sheet(house).press("sheet_print")

    assert house.answers.asked == ["printer for Sheet"]
    house.qtbot.waitUntil(lambda: house.text("sheet_message") == "Given to the printer.")
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_the_keyboard_begins_at_the_first_choice(house: House) -> None:
    """Which is what one comes for."""
    assert sheet(house).find(QCheckBox, "sheet_mine").hasFocus()


def test_words_typed_a_moment_ago_are_on_the_sheet(house: House) -> None:
    """Nobody saves before printing."""
    tab(house)
    body = house.find(QTextEdit, "body")
    body.setFocus()
    QTest.keyClicks(body, " by you")
    house.key(Qt.Key.Key_P, CTRL)
    wait(house)

    assert "by you" in words(house)


def test_esc_leads_back_to_the_list(house: House) -> None:
    """And nothing of the sheet stays behind."""
    sheet(house).key(Qt.Key.Key_Escape)
    house.settle()

    assert house.front == "boundaries_view"
    assert words(house) == ""


@pytest.mark.parametrize("status", [Contact.SPACE, Contact.NONE, Contact.ORDER])
def test_a_sheet_is_not_offered_where_contact_is_not(house: House, status: Contact) -> None:
    """It is made to be taken to somebody."""
    house.lay_in(record_status(StatusEntry(status, MOMENT, MOMENT)))
    tab(house)

    assert not house.is_seen("print_boundaries")
    house.key(Qt.Key.Key_P, CTRL)
    house.settle()
    assert house.front == "apology_view"


@pytest.mark.parametrize("question", [AFRAID_OF_ME, AFRAID_OF_THEM])
def test_a_sheet_is_not_offered_where_there_is_fear(house: House, question: str) -> None:
    """A list of rules on paper is a tool in the wrong hands."""
    house.lay_in(answer_safety({question: "yes"}))
    tab(house)

    assert not house.is_seen("print_boundaries")


def test_the_offer_goes_when_space_is_asked_for(house: House) -> None:
    """Not only after the next start."""
    tab(house)
    assert house.is_seen("print_boundaries")

    house.built.tools.session.write(record_status(StatusEntry(Contact.NONE, MOMENT, MOMENT)))
    house.settle()

    assert not house.is_seen("print_boundaries")


def test_a_sheet_in_front_is_not_printed_any_more_once_it_is_not_offered(
    house: House, tmp_path: Path
) -> None:
    """What was recorded meanwhile holds at the moment of the press."""
    sheet(house)
    house.built.tools.session.write(record_status(StatusEntry(Contact.NONE, MOMENT, MOMENT)))
    house.settle()
    save(house, "pdf", tmp_path / "sheet.pdf")
    house.settle()

    assert not (tmp_path / "sheet.pdf").exists()
    assert house.front == "boundaries_view"


def test_a_lock_leaves_no_word_of_the_sheet(house: House) -> None:
    """Neither text nor picture; after unlocking it is there again or was left."""
    lay_in(house, PASSPHRASE)
    house.start_locked()
    house.go("boundaries")
    house.press("print_boundaries")
    wait(house)
    house.lock()

    assert "liar" not in house.all_texts()
    assert words(house) == ""


def test_every_control_of_the_sheet_has_a_name(house: House) -> None:
    """For whoever hears the page instead of seeing it."""
    page = sheet(house).find(QWidget, "sheet_page")
    controls = controls_of(page)

    assert len(controls) > 8
    assert unnamed(controls) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_a_narrow_window_scrolls_choices_below_the_page(house: House, percent: int) -> None:
    """Nothing is cut off at the side."""
    house.window.resize(760, 700)
    sheet(house)
    house.built.tools.settings.change(text_size_percent=percent)
    laid_out()

    assert cut_off(house.find(QWidget, "sheet_page")) == []

"""A set of questions on paper and in a file: as it was chosen, for oneself, and private."""

from __future__ import annotations

import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QMenu,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from reconcile_gui.care.contact import Status as Contact
from reconcile_gui.care.contact import StatusEntry
from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people, record_status
from reconcile_gui.reflection import store
from reconcile_gui.reflection.answering_page import Ground
from reconcile_gui.reflection.answers import NO_ANSWERS
from reconcile_gui.reflection.question_files import shipped_questions
from reconcile_gui.reflection.records import Standing
from reconcile_gui.reflection.set_menu_widget import SetMenu
from reconcile_gui.resources import resource
from reconcile_gui.text.names import partner_words
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
from tests.widget.shell_tools import CTRL, PASSPHRASE, House
from tests.widget.test_letter_printing import paper_printer

pytest_plugins = ["tests.widget.shell_fixtures"]

MOMENT = datetime(2026, 2, 1, 12, tzinfo=UTC)
ASKED = "What did they lose: sleep, trust, time, money, friends, a plan, a picture of you?"
LINE = "For myself: not to be sent"


def at_question(house: House, question_id: str = "E2", passphrase: str | None = None) -> House:
    """Open the program at a question; one of its set is answered, a heavy one too."""
    house.lay_in(
        name_people(People("Sam", "Alex")),
        store.save_answer("E2", ASKED, "en", "The harbour."),
        store.save_answer("F6", "How were you treated?", "en", "At the lighthouse."),
        store.stop_at(question_id),
        passphrase=passphrase,
    )
    if passphrase:
        house.start_locked()
    else:
        house.start()
    house.go("reflect")
    return house


def on_desk(house: House, question_id: str = "E2") -> House:
    """Press Ctrl+P at a question and wait until its set is on the desk."""
    at_question(house, question_id).key(Qt.Key.Key_P, CTRL)
    house.settle()
    wait(house)
    return house


def wait(house: House) -> None:
    """Wait until the sheet is set anew."""
    house.qtbot.waitUntil(lambda: house.find(QPushButton, "set_sheet_print").isEnabled())


def page(house: House) -> QWidget:
    """Return the page before printing."""
    return house.find(QWidget, "set_sheet_page")


def words(house: House) -> str:
    """Return the sheet as text."""
    return words_on(house, "set_sheet_page")


def ground(*, rests_giving: bool) -> Ground:
    """Return what one walks on in Reflect, by how things stand."""
    bank = shipped_questions(resource("questions", "en"))
    return Ground(bank, NO_ANSWERS, Standing(partner_words("Alex"), rests_giving=rests_giving))


def save(house: House, ending: str, path: Path) -> None:
    """Choose from the menu of the button, and answer with this place."""
    save_as(house, f"set_sheet_save_{ending}", path)


def test_the_set_in_front_is_shown_with_what_was_written_in_it(house: House) -> None:
    """What was answered, under its question; no name, and nothing of another set."""
    shown = words(on_desk(house))

    assert shown.startswith("Their side\n\nThese are guesses.")
    assert f"{ASKED}\nHarm is more than a feeling." in shown
    assert shown.endswith("The harbour.")
    assert shown.count("?") == 1
    assert "lighthouse" not in shown
    assert "Sam" not in shown


def test_words_typed_a_moment_ago_are_on_the_sheet(house: House) -> None:
    """Nobody saves before printing."""
    at_question(house)
    editor = house.find(QTextEdit, "answer_editor")
    editor.setFocus()
    QTest.keyClicks(editor, " Now.")
    house.key(Qt.Key.Key_P, CTRL)
    house.settle()
    wait(house)

    assert "The harbour. Now." in words(house)


def test_the_menu_of_the_set_leads_there_and_esc_leads_back(house: House) -> None:
    """From the button beside the arrows; nothing of the sheet stays behind."""
    at_question(house).press("set_menu_button")
    menu = next(each for each in house.window.findChildren(QMenu, "set_menu") if each.isVisible())
    entry = next(each for each in menu.actions() if each.objectName() == "print_set")
    menu.close()
    entry.trigger()
    house.settle()
    wait(house)
    assert "harbour" in words(house)

    house.key(Qt.Key.Key_Escape)
    house.settle()
    assert house.front == "reflect_view"
    assert words(house) == ""


def test_the_file_menu_leads_there_too(house: House) -> None:
    """Who knows no key and no menu of a set looks for printing under File."""
    at_question(house).command("preview")
    house.settle()
    wait(house)

    assert house.front == "set_sheet_page"
    assert "The harbour." in words(house)


def test_a_blank_page_of_the_journal_prints_no_set(house: House) -> None:
    """There Ctrl+P is what it is everywhere else."""
    at_question(house).press("write_freely_button")
    house.key(Qt.Key.Key_P, CTRL)
    house.settle()

    assert house.front == "apology_view"


def test_a_set_that_rests_is_not_printed(house: House) -> None:
    """A sheet with room to write would ask what is not asked now."""
    house.lay_in(record_status(StatusEntry(Contact.NONE, MOMENT, MOMENT)))
    at_question(house)
    house.built.program.views.reflect().open_question("G1")
    house.settle()
    assert house.is_seen("resting_why")

    assert not house.built.program.views.reflect().want_sheet()
    menu = SetMenu(ground(rests_giving=True), "G", "", house.window)
    assert "print_set" not in [each.objectName() for each in menu.actions()]
    menu = SetMenu(ground(rests_giving=False), "G", "", house.window)
    assert "print_set" in [each.objectName() for each in menu.actions()]


def test_a_sheet_in_front_is_not_printed_any_more_once_its_set_rests(
    house: House, tmp_path: Path
) -> None:
    """What was recorded meanwhile holds at the moment of the press."""
    house.lay_in(record_status(StatusEntry(Contact.OPEN, MOMENT, MOMENT)))
    on_desk(house, "G1")
    press_by_key(house, "set_sheet_none")
    wait(house)
    house.built.tools.session.write(record_status(StatusEntry(Contact.NONE, MOMENT, MOMENT)))
    house.settle()
    save(house, "pdf", tmp_path / "sheet.pdf")
    house.settle()

    assert not (tmp_path / "sheet.pdf").exists()
    assert house.front == "reflect_view"


def test_a_sheet_of_another_set_is_printed_under_any_status(house: House, tmp_path: Path) -> None:
    """It is for the writer alone."""
    on_desk(house)
    house.built.tools.session.write(record_status(StatusEntry(Contact.NONE, MOMENT, MOMENT)))
    house.settle()
    save(house, "pdf", tmp_path / "sheet.pdf")

    assert (tmp_path / "sheet.pdf").exists()


def test_where_guides_are_in_front_there_is_no_set_to_print(house: House) -> None:
    """No page is opened that has nothing to show."""
    at_question(house).built.program.views.reflect().guides.show_all()
    house.settle()
    house.key(Qt.Key.Key_P, CTRL)
    house.settle()

    assert house.front == "apology_view"


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils reads the PDF back")
def test_a_saved_sheet_is_for_its_owner_and_named_by_nothing_in_it(
    house: House, tmp_path: Path
) -> None:
    """A file outside the workbook is the one thing a passphrase does not protect."""
    place = tmp_path / "sheet.pdf"
    save(on_desk(house), "pdf", place)

    assert house.answers.asked == ["place for sheet.pdf, pdf"]
    assert place.stat().st_mode & 0o777 == 0o600
    text = re.sub(r"\s+", " ", read_text(place.read_bytes()))
    assert ASKED in text
    assert "The harbour." in text
    facts = read_facts(place.read_bytes())
    assert facts["Title"] == "Sheet"
    assert "Author" not in facts
    assert not any(key.endswith("Date") for key in facts)


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils reads the PDF back")
def test_a_blank_sheet_has_all_questions_room_and_page_numbers(
    house: House, tmp_path: Path
) -> None:
    """Ten questions with lines to write on, none of the answers."""
    press_by_key(on_desk(house), "set_sheet_none")
    wait(house)
    save(house, "pdf", tmp_path / "sheet.pdf")
    written = (tmp_path / "sheet.pdf").read_bytes()

    assert "harbour" not in read_text(written)
    pages = read_pages(written)
    assert len(pages) > 3
    assert [each[-1].text for each in pages] == [str(n) for n in range(1, len(pages) + 1)]
    assert sum(word.text.endswith("?") for each in pages for word in each) >= 10


@pytest.mark.parametrize(("ending", "begins"), [("txt", "Their side\n"), ("md", "# Their side\n")])
def test_a_sheet_can_be_kept_as_text(
    house: House, tmp_path: Path, ending: str, begins: str
) -> None:
    """Not everybody has a use for a page."""
    place = tmp_path / f"sheet.{ending}"
    save(on_desk(house), ending, place)

    written = place.read_text(encoding="utf-8")
    assert written.startswith(begins)
    assert "The harbour." in written
    assert place.stat().st_mode & 0o777 == 0o600


def test_every_answer_is_printed_with_its_day_when_it_is_chosen(house: House) -> None:
    """The newest alone at first; the oldest first when all are wanted."""
    at_question(house)
    house.clock.pass_by(days=9)
    editor = house.find(QTextEdit, "answer_editor")
    editor.setFocus()
    QTest.keyClicks(editor, " And sleep.")
    house.key(Qt.Key.Key_P, CTRL)
    house.settle()
    wait(house)
    assert words(house).count("The harbour.") == 1
    press_by_key(house, "set_sheet_all")
    wait(house)

    first, second = words(house).split("\n")[-2:]
    assert first.endswith(": The harbour.")
    assert second.endswith(": The harbour. And sleep.")


def test_an_empty_set_begins_with_room_to_write(house: House) -> None:
    """Answers that are not there cannot be chosen."""
    on_desk(house, "J1")

    assert house.find(QRadioButton, "set_sheet_none").isChecked()
    assert not house.find(QRadioButton, "set_sheet_newest").isEnabled()
    assert not house.find(QCheckBox, "set_sheet_unanswered").isEnabled()
    assert words(house).startswith("Growth")


@pytest.mark.parametrize("left_out", [False, True])
def test_heavy_questions_are_printed_as_they_are_listed(house: House, left_out: bool) -> None:
    """Left out of the list, they are left out here, until the box says otherwise."""
    house.lay_in(store.leave_out_heavy(left_out))
    at_question(house, "F1").key(Qt.Key.Key_P, CTRL)
    house.settle()
    box = house.find(QCheckBox, "set_sheet_heavy")
    assert box.isVisible()
    assert box.isChecked() is not left_out
    if left_out:
        assert house.text("setting_line").startswith("No answer yet.")
        press_by_key(house, "set_sheet_heavy")
    wait(house)
    assert "lighthouse" in words(house)

    house.key(Qt.Key.Key_Escape)
    house.settle()
    house.built.program.views.reflect().open_question("J1")
    house.settle()
    house.key(Qt.Key.Key_P, CTRL)
    house.settle()
    wait(house)
    assert not box.isVisible()


@pytest.mark.parametrize(
    ("status", "marked"),
    [
        (Contact.OPEN, False),
        (Contact.UNKNOWN, False),
        (Contact.SPACE, False),
        (Contact.NONE, True),
        (Contact.ORDER, True),
    ],
)
def test_under_a_no_the_sheet_says_that_it_is_not_to_be_sent(
    house: House, status: Contact, marked: bool
) -> None:
    """On by itself where letters are marked too; always a choice, under any status."""
    house.lay_in(record_status(StatusEntry(status, MOMENT, MOMENT)))
    on_desk(house)
    assert words(house).startswith(LINE) is marked
    press_by_key(house, "set_sheet_myself")
    wait(house)

    assert words(house).startswith(LINE) is not marked


@pytest.mark.parametrize(
    ("question_id", "first"), [("E2", "set_sheet_newest"), ("J1", "set_sheet_none")]
)
def test_the_keyboard_begins_at_what_is_chosen(house: House, question_id: str, first: str) -> None:
    """A press of Space by mistake changes nothing."""
    button = on_desk(house, question_id).find(QRadioButton, first)

    assert button.hasFocus()
    assert button.isChecked()


def test_what_was_chosen_stays_while_the_page_is_open(house: House) -> None:
    """What another part of the program writes does not turn the boxes back."""
    press_by_key(on_desk(house), "set_sheet_none")
    wait(house)
    house.built.tools.session.write(store.save_answer("E3", "What might they doubt?", "en", "Me."))
    house.settle()

    assert house.find(QRadioButton, "set_sheet_none").isChecked()


def test_printing_gives_the_sheet_to_the_printer(house: House, tmp_path: Path) -> None:
    """Under a neutral name, as the queue of a shared printer shows it."""
    house.answers.chosen_printer = paper_printer(tmp_path / "printed.pdf")
    on_desk(house).press("set_sheet_print")

    assert house.answers.asked == ["printer for Sheet"]
    house.qtbot.waitUntil(lambda: house.text("set_sheet_message") == "Given to the printer.")
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")


def test_a_workbook_is_never_written_over(house: House) -> None:
    """The one file that must not be lost."""
    before = on_desk(house).path.read_bytes()[:100]
    save(house, "pdf", house.path)

    assert house.path.read_bytes()[:100] == before
    assert "could not be written" in house.text("set_sheet_message")


def test_a_lock_leaves_no_word_of_the_sheet(house: House) -> None:
    """Neither text nor picture."""
    at_question(house, passphrase=PASSPHRASE).key(Qt.Key.Key_P, CTRL)
    house.settle()
    wait(house)
    house.lock()

    assert "harbour" not in house.all_texts()
    assert words(house) == ""


def test_every_control_of_the_sheet_has_a_name(house: House) -> None:
    """For whoever hears the page instead of seeing it."""
    controls = controls_of(page(on_desk(house)))

    assert len(controls) > 8
    assert unnamed(controls) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_a_narrow_window_scrolls_choices_below_the_page(house: House, percent: int) -> None:
    """Nothing is cut off at the side."""
    house.window.resize(760, 700)
    on_desk(house)
    house.built.tools.settings.change(text_size_percent=percent)
    laid_out()

    assert cut_off(page(house)) == []

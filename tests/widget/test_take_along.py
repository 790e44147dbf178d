"""Everything goes out of the window as one file, and comes in as a workbook of its own."""

from __future__ import annotations

import contextlib
import json
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QRadioButton

from reconcile_gui.reflection.store.journal import whole_entries
from reconcile_gui.workbook.everything import write_everything
from tests.widget.shell_tools import PASSPHRASE, House, everything
from tests.workbooks import holds, make_book, open_book

pytest_plugins = ["tests.widget.shell_fixtures"]
LAST = "The words of a moment ago"


def shown(house: House) -> House:
    """Open the page from the menu."""
    house.command("take_along")
    house.settle()
    assert house.front == "take_along_page"
    return house


def said(house: House, object_name: str = "take_along_said") -> str:
    """Return what the page says now, without the places where a line may break."""
    return house.text(object_name).replace("\u200b", "")


def save_as_json(house: House, place: Path) -> None:
    """Press the button, and answer with this place."""
    house.answers.everything = place
    house.press("everything_as_json")
    house.qtbot.waitUntil(lambda: said(house) != "")


def other_workbook(folder: Path) -> Path:
    """Return a file of everything that another workbook held."""
    with contextlib.closing(make_book(folder / "other.reconcile")) as book:
        for operation in everything("Their"):
            book.write(operation)
        write_everything(book, folder / "other.json")
    return folder / "other.json"


def asked(house: House, source: Path, place: Path) -> House:
    """Choose a file in the menu, and another place on the page."""
    house.answers.everything, house.answers.place = source, place
    house.command("read_in")
    house.settle()
    assert house.front == "read_in_page"
    house.press("choose_place")
    return house


def choose(house: House, object_name: str) -> None:
    """Choose with or without a passphrase."""
    house.find(QRadioButton, object_name).click()
    house.settle()


def made(house: House) -> House:
    """Press the button and wait until the new workbook is open."""
    with house.qtbot.waitSignal(house.session.opened):
        house.press("read_in_make")
    house.settle()
    return house


def pages_of(house: House) -> list[str]:
    """Return what stands in the journal of the open workbook."""
    found = house.look(whole_entries(date.min, date.max))
    return [page.body for page in found]


def test_everything_is_written_with_the_last_words(open_house: House, tmp_path: Path) -> None:
    """And says who can read it."""
    house, place = open_house, tmp_path / "out.json"
    house.write_answer(LAST)
    save_as_json(shown(house), place)

    assert LAST in place.read_text("utf-8")
    assert place.stat().st_mode & 0o777 == 0o600
    assert said(house) == (
        "Saved as out.json. It is outside this workbook, and readable to whoever has it."
    )
    assert house.answers.asked == ["place for everything.json"]


def test_no_place_is_no_file(open_house: House) -> None:
    """Whoever closes the box has decided."""
    house = shown(open_house)
    house.press("everything_as_json")

    assert said(house) == ""


def test_a_workbook_is_never_written_over(open_house: House) -> None:
    """Not even its own."""
    house = shown(open_house)
    save_as_json(house, house.path)

    assert said(house) == "There is already a file at this place. It was not changed."
    house.press("back")
    house.write_answer("It goes on")
    house.saved()


def test_a_place_that_takes_nothing_is_said(open_house: House, tmp_path: Path) -> None:
    """What was written is as it was."""
    house = shown(open_house)
    save_as_json(house, tmp_path / "none" / "out.json")

    assert said(house).startswith("Nothing could be written there.")


def test_everything_to_read_has_every_kind_from_the_first_day(open_house: House) -> None:
    """One press, and it is all there."""
    house = open_house
    house.write_everywhere("My")
    house.saved()
    shown(house).press("everything_to_read")
    house.come_to_rest()

    assert house.front == "stretch_page"
    assert house.find(QRadioButton, "stretch_all").isChecked()
    words = house.seen_texts() + house.all_texts()
    for kind in ("answer", "page", "letter", "boundary", "promise"):
        assert f"My {kind}" in words


def test_the_next_stretch_of_time_is_the_usual_one(open_house: House) -> None:
    """What was chosen for everything is not chosen for good."""
    house = open_house
    shown(house).press("everything_to_read")
    house.come_to_rest()
    house.press("back")
    house.press("back")
    house.command("stretch")
    house.come_to_rest()

    assert house.find(QRadioButton, "stretch_three_months").isChecked()


def test_a_new_workbook_is_made_of_it_and_opened(open_house: House, tmp_path: Path) -> None:
    """The one that was open is as it was."""
    house = open_house
    house.write_answer(LAST)
    asked(house, other_workbook(tmp_path), tmp_path / "new.reconcile")
    choose(house, "without_passphrase")
    made(house)

    assert pages_of(house) == ["Their page"]
    assert house.built.tools.settings.now.last_workbook == tmp_path / "new.reconcile"
    assert holds(house.path, LAST)


def test_it_can_have_a_passphrase_of_its_own(open_house: House, tmp_path: Path) -> None:
    """It opens at once, and with nothing else afterwards."""
    house, place = open_house, tmp_path / "new.reconcile"
    asked(house, other_workbook(tmp_path), place)
    choose(house, "with_passphrase")
    assert not house.find(QAbstractButton, "read_in_make").isEnabled()
    for field in ("new_passphrase", "new_passphrase_again"):
        house.find(QLineEdit, field).setText(PASSPHRASE)
    made(house)
    house.lock()

    assert house.front == "unlock_page"
    assert not holds(place, "Their")
    open_book(place, PASSPHRASE).close()


def test_nothing_meant_for_the_other_is_offered_before_it_is_said(
    open_house: House, tmp_path: Path
) -> None:
    """Nobody has said here yet that it is welcome."""
    asked(open_house, other_workbook(tmp_path), tmp_path / "new.reconcile")
    choose(open_house, "without_passphrase")
    made(open_house)

    assert open_house.built.tools.two.offered().keeps_letter


def test_what_is_the_matter_with_the_file_is_said_and_the_workbook_stays_open(
    open_house: House, tmp_path: Path
) -> None:
    """With the place in it, for whoever changed it by hand."""
    house, source = open_house, other_workbook(tmp_path)
    given = json.loads(source.read_text("utf-8"))
    given["lists"]["journal_entry"][0]["day"] = "yesterday"
    source.write_text(json.dumps(given), "utf-8")
    asked(house, source, tmp_path / "new.reconcile")
    choose(house, "without_passphrase")
    house.press("read_in_make")
    house.qtbot.waitUntil(lambda: bool(said(house, "protection_trouble")))

    assert said(house, "protection_trouble").endswith(
        "It is in the list “journal_entry”, entry 1, “day”."
    )
    assert house.session.is_open
    assert not (tmp_path / "new.reconcile").exists()
    assert house.find(QAbstractButton, "read_in_make").isEnabled()


def test_a_place_among_backups_is_refused(open_house: House, tmp_path: Path) -> None:
    """It would have to make room for a newer one."""
    house = open_house
    known = house.built.tools.settings.now.workbook(house.path)
    assert known is not None
    folder = house.folders.backups(known.uuid)
    asked(house, other_workbook(tmp_path), folder / "new.reconcile")
    choose(house, "without_passphrase")
    house.press("read_in_make")

    assert said(house, "protection_trouble").startswith("This file is a backup")


def test_it_can_be_stopped_while_it_is_read(open_house: House, tmp_path: Path) -> None:
    """And begun again."""
    house = open_house
    asked(house, other_workbook(tmp_path), tmp_path / "new.reconcile")
    choose(house, "without_passphrase")
    stop = house.find(QAbstractButton, "read_in_stop")
    house.press_at_once("read_in_make")
    stop.click()
    house.qtbot.waitUntil(lambda: bool(said(house, "protection_trouble")))

    assert said(house, "protection_trouble").startswith("It was stopped.")
    assert not (tmp_path / "new.reconcile").exists()
    made(house)


def test_leaving_and_locking_forget_the_passphrase(open_house: House, tmp_path: Path) -> None:
    """As everywhere where one is typed."""
    house = open_house
    asked(house, other_workbook(tmp_path), tmp_path / "new.reconcile")
    choose(house, "with_passphrase")
    field = house.find(QLineEdit, "new_passphrase")
    field.setText(PASSPHRASE)
    house.press("back")

    assert field.text() == ""


def test_it_can_be_read_in_before_there_is_a_workbook(house: House, tmp_path: Path) -> None:
    """On another computer one begins with it."""
    house.show()
    assert house.front == "first_run_page"
    asked(house, other_workbook(tmp_path), tmp_path / "new.reconcile")
    choose(house, "without_passphrase")
    made(house)

    assert pages_of(house) == ["Their page"]


def test_the_keyboard_does_it_all(open_house: House, tmp_path: Path) -> None:
    """Space chooses, Enter makes."""
    house = open_house
    asked(house, other_workbook(tmp_path), tmp_path / "new.reconcile")
    without = house.find(QRadioButton, "without_passphrase")
    without.setFocus()
    QTest.keyClick(without, Qt.Key.Key_Space)
    with house.qtbot.waitSignal(house.session.opened):
        house.key(Qt.Key.Key_Return)
    house.settle()


def test_back_leads_from_both_pages_to_where_one_was(open_house: House, tmp_path: Path) -> None:
    """By Esc or by the button."""
    house = shown(open_house)
    house.answers.everything = other_workbook(tmp_path)
    house.press("read_everything_in")
    assert house.front == "read_in_page"
    house.key(Qt.Key.Key_Escape)
    house.settle()
    assert house.front == "take_along_page"
    house.press("back")
    assert house.window.shows_tab

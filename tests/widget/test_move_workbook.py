"""The workbook goes to another place from the window, and the settings go with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from reconcile_gui import settings
from tests.widget.shell_tools import PASSPHRASE, House, MakeHouse
from tests.workbooks import holds, open_book

pytest_plugins = ["tests.widget.shell_fixtures"]
WORDS = "The words of a moment ago"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return the new place."""
    (tmp_path / "elsewhere").mkdir()
    return tmp_path / "elsewhere" / "mine.reconcile"


def asked(house: House, place: Path) -> House:
    """Open the page and choose the new place."""
    house.answers.place = place
    house.command("move")
    house.settle()
    assert house.front == "move_page"
    house.press("move_choose")
    return house


def moved(house: House) -> House:
    """Press the button, and wait until it is said what became of it."""
    with house.qtbot.waitSignal(house.session.opened):
        house.press("move_now")
    house.qtbot.waitUntil(lambda: house.is_seen("saving_bar"))
    house.settle()
    return house


def told(house: House) -> str:
    """Return what the bar says."""
    both = f"{house.text('message_sentence')} {house.text('message_detail')}"
    return both.replace("\u200b", "")


def test_it_goes_with_the_last_words_and_the_former_file_is_removed(
    open_house: House, place: Path
) -> None:
    """And the next start finds it."""
    house = open_house
    house.write_answer(WORDS)
    moved(asked(house, place))

    assert told(house) == (
        f"The workbook is at {place} now. The file at the former place was removed."
    )
    assert holds(place, WORDS)
    assert not house.path.exists()
    kept = settings.load(house.folders.settings)
    assert kept.last_workbook == place
    assert list(kept.known_workbooks) == [str(place)]
    house.write_answer("It goes on")
    house.saved()
    assert holds(place, "It goes on")


def test_the_next_start_opens_it_there_with_its_backups(make_house: MakeHouse, place: Path) -> None:
    """They are found by the workbook's own name."""
    house = make_house()
    house.lay_in()
    house.start()
    house.command("back_up_now")
    house.qtbot.waitUntil(lambda: house.is_seen("saving_bar"))
    house.press("message_secondary")
    moved(asked(house, place))
    house = make_house()
    house.start()

    house.command("backups")
    assert house.find(QAbstractButton, "bring_back_1").isVisible()


def test_the_former_file_can_stay_as_a_copy(open_house: House, place: Path) -> None:
    """For whoever wants one on a stick."""
    house = asked(open_house, place)
    house.find(QAbstractButton, "move_keep").click()
    moved(house)

    assert "left there, as a copy" in told(house)
    open_book(house.path).close()


def test_a_passphrase_goes_along_and_is_not_asked_for_again(house: House, place: Path) -> None:
    """The key is held only as long as the file is on its way."""
    house.lay_in(passphrase=PASSPHRASE)
    house.start_locked()
    house.write_answer(WORDS)
    moved(asked(house, place))
    assert not holds(place, WORDS)
    house.lock()
    house.unlock()

    assert house.session.is_open


def test_what_stands_at_the_place_is_not_touched(open_house: House, place: Path) -> None:
    """It is said at once, and the workbook stays open."""
    place.write_bytes(b"words")
    house = asked(open_house, place)
    house.press("move_now")

    assert house.text("move_trouble").startswith("There is already a file at this place.")
    assert place.read_bytes() == b"words"
    assert house.session.is_open


def test_a_place_among_the_backups_is_refused(open_house: House) -> None:
    """It would have to make room for a newer one."""
    house = open_house
    known = house.built.tools.settings.now.workbook(house.path)
    assert known is not None
    asked(house, house.folders.backups(known.uuid) / "mine.reconcile").press("move_now")

    assert house.text("move_trouble").startswith("This file is a backup")


def test_what_fails_on_the_way_leaves_it_open_where_it_was(open_house: House, place: Path) -> None:
    """With every word, and the reason."""
    house = open_house
    house.write_answer(WORDS)
    asked(house, place)
    place.parent.rmdir()
    moved(house)

    assert house.text("message_sentence").startswith("Nothing could be written there.")
    house.write_answer("It goes on")
    house.saved()
    assert holds(house.path, WORDS)


def test_a_synced_folder_is_named(open_house: House, tmp_path: Path) -> None:
    """As wherever a place is chosen."""
    house = asked(open_house, tmp_path / "Dropbox" / "mine.reconcile")

    assert "copied by Dropbox" in house.text("move_about_place")


def test_nothing_is_chosen_beforehand_and_leaving_forgets(open_house: House, place: Path) -> None:
    """Whoever closes the box has decided."""
    house = open_house
    house.command("move")
    house.settle()
    house.press("move_choose")
    assert not house.find(QAbstractButton, "move_now").isEnabled()
    assert house.find(QAbstractButton, "move_remove").isChecked()
    assert house.find(QLineEdit, "move_to").text() == ""
    house.press("back")

    asked(house, place).press("back")
    assert house.path.exists()
    assert not place.exists()


def test_hiding_on_the_way_asks_for_the_passphrase(house: House, place: Path) -> None:
    """The key is dropped at once, as whenever the window is hidden."""
    house.lay_in(passphrase=PASSPHRASE)
    house.start_locked()
    asked(house, place)
    house.press_at_once("move_now")
    house.qtbot.waitUntil(lambda: not house.session.is_open)
    house.program.curtain.hide()
    house.qtbot.waitUntil(place.exists)
    house.come_to_rest()
    house.program.curtain.draw_back()
    house.settle()

    assert house.front == "unlock_page"
    assert not house.session.is_open
    house.unlock()
    house.qtbot.waitUntil(lambda: not house.path.exists())
    assert house.built.tools.settings.now.last_workbook == place


def test_a_sample_stays_where_it_is(open_house: House) -> None:
    """It is nobody's workbook."""
    house = open_house
    with house.qtbot.waitSignal(house.session.opened, timeout=20_000):
        house.command("sample")
    house.settle()
    house.command("move")

    assert "only to look around in" in told(house)


def test_settings_lead_there_too(open_house: House) -> None:
    """Beside where it says where the workbook is."""
    house = open_house
    house.program.pages.show_settings("place")
    house.settle()
    house.press("move_workbook")

    assert house.front == "move_page"


def test_another_workbook_opened_instead_leaves_both_places_alone(
    house: House, place: Path, tmp_path: Path
) -> None:
    """Hidden on the way, one may open something else; it is not what was moved."""
    other = house.lay_in(path=tmp_path / "another.reconcile")
    house.lay_in(passphrase=PASSPHRASE)
    house.start_locked()
    asked(house, place)
    house.press_at_once("move_now")
    house.qtbot.waitUntil(lambda: not house.session.is_open)
    house.program.curtain.hide()
    house.qtbot.waitUntil(place.exists)
    house.come_to_rest()
    house.program.curtain.draw_back()
    house.settle()
    with house.qtbot.waitSignal(house.session.opened):
        house.program.open_other(other)
    house.come_to_rest()

    assert house.path.exists()
    assert told(house).startswith(
        f"The move was not finished: the workbook is still at {house.path}"
    )
    assert str(place) in told(house)
    assert house.built.tools.settings.now.workbook(house.path) is not None

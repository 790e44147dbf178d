"""Files that do not open, each made for real: it is said why, and not a byte is changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from reconcile_gui.settings import KnownWorkbook
from reconcile_gui.workbook.version import APPLICATION_ID
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import PASSPHRASE, House, MakeHouse, everything
from tests.workbooks import open_book, write_page

pytest_plugins = ["tests.widget.shell_fixtures"]


def cut_short(path: Path) -> None:
    """Leave half of the file, as a copy that was interrupted."""
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2 + 100])


def bring_back(house: House, number: int = 1) -> None:
    """Choose a backup on the page of backups, the newest or an older one."""
    house.press("open_backup")
    house.press(f"bring_back_{number}")


def emptied(path: Path) -> None:
    """Leave nothing in the file, as a full disk does with other programs."""
    path.write_bytes(b"")


def overwritten(path: Path) -> None:
    """Put rubbish where the tables are."""
    content = bytearray(path.read_bytes())
    content[100:20_000] = b"\xa5" * 19_900
    path.write_bytes(content)


def a_text(path: Path) -> None:
    """Put a text file in its place."""
    path.write_text("Dear diary, " * 1000, "utf-8")


def a_picture(path: Path) -> None:
    """Put a picture in its place."""
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 100)


def another_database(path: Path) -> None:
    """Put a database of another program in its place."""
    path.unlink()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE things (id INTEGER)")
    other.commit()
    other.close()


def a_newer_one(path: Path) -> None:
    """Let a later version of the program have written it."""
    book = open_book(path)
    book.raw.execute("PRAGMA user_version = 2000")
    book.close()


def a_folder(path: Path) -> None:
    """Put a folder in its place."""
    path.unlink()
    path.mkdir()


PROBLEMS: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "cut short": (cut_short, "damaged", "rescue"),
    "emptied": (emptied, "damaged", "rescue"),
    "overwritten": (overwritten, "damaged", "rescue"),
    "a text": (a_text, "damaged", "rescue"),
    "another database": (another_database, "not a Reconcile workbook", "open_other"),
    "newer": (a_newer_one, "newer version", "open_other"),
    "a folder": (a_folder, "does not let this file be opened", "try_again"),
}


def known_as(house: House, path: Path, *, encrypted: bool) -> None:
    """Let the program have opened the workbook at an earlier time."""
    settings = house.built.tools.settings
    inode = path.stat().st_ino if path.exists() else 0
    known = KnownWorkbook(is_encrypted=encrypted, origin="0" * 16, inode=inode)
    settings.become(settings.now.with_workbook(path, known))


def content(path: Path) -> bytes | None:
    """Return what stands in a file; None for a folder."""
    return path.read_bytes() if path.is_file() else None


def beside(path: Path) -> list[Path]:
    """Return what lies in the folder of a workbook, but for the lock of this program."""
    return sorted(each for each in path.parent.iterdir() if each.suffix != ".lock")


@pytest.mark.parametrize("problem", PROBLEMS)
def test_a_file_that_does_not_open_is_told_and_left_as_it_is(problem: str, house: House) -> None:
    """What happened, what is safe, what to do, where the file is; and nothing is made."""
    make, words, advised = PROBLEMS[problem]
    house.lay_in(write_page("hello"))
    make(house.path)
    known_as(house, house.path, encrypted=False)
    before = content(house.path), beside(house.path)
    house.show()
    house.qtbot.waitUntil(lambda: house.front == "trouble_page")

    assert words in house.text("what_happened")
    assert house.text("what_is_safe")
    assert house.text("what_to_do")
    assert str(house.path) in house.text("where_it_is").replace("\u200b", "")
    assert "looked for" not in house.text("where_it_is")
    assert house.find(QAbstractButton, advised).hasFocus()
    primary = [
        each.objectName()
        for each in house.window.in_front.findChildren(QAbstractButton)
        if each.property("kind") == "primary"
    ]
    assert primary == [advised]
    assert (content(house.path), beside(house.path)) == before


@pytest.mark.parametrize("problem", [a_text, a_picture])
def test_a_foreign_file_is_called_foreign(
    problem: Callable[[Path], None], house: House, tmp_path: Path
) -> None:
    """Not damaged: nothing of theirs is lost."""
    other = tmp_path / "other"
    problem(other)
    house.lay_in()
    house.start()
    house.answers.workbook = other
    with house.qtbot.waitSignal(house.session.closed):
        house.command("open_workbook")
    house.qtbot.waitUntil(lambda: house.front == "trouble_page")

    assert "not a Reconcile workbook" in house.text("what_happened")


def test_a_workbook_that_is_gone_is_never_made_anew(house: House) -> None:
    """An empty workbook in its place would look like everything is lost."""
    known_as(house, house.path, encrypted=False)
    house.show()

    assert house.front == "trouble_page"
    assert "no workbook at this place" in house.text("what_happened")
    assert "It was looked for at" in house.text("where_it_is")
    assert not house.path.exists()


def test_a_plain_workbook_that_is_damaged_asks_for_no_passphrase(house: House) -> None:
    """Nobody can give one that never was."""
    house.lay_in()
    house.path.write_bytes(bytes((i * 197 + i // 256 * 31) % 256 for i in range(40_960)))
    known_as(house, house.path, encrypted=False)
    house.show()

    assert house.front == "trouble_page"
    assert "damaged" in house.text("what_happened")


def test_try_again_opens_what_was_put_back(house: House, tmp_path: Path) -> None:
    """The stick is in again."""
    house.lay_in(write_page("hello"))
    known_as(house, house.path, encrypted=False)
    away = house.path.rename(tmp_path / "away")
    house.show()
    assert house.front == "trouble_page"
    house.press("try_again")
    assert house.front == "trouble_page"

    away.rename(house.path)
    with house.qtbot.waitSignal(house.session.opened):
        house.press("try_again")
    house.settle()
    assert house.front == "today_view"


def test_another_workbook_can_be_opened_from_trouble(house: House, tmp_path: Path) -> None:
    """The way out that changes nothing."""
    other = house.lay_in(path=tmp_path / "other.reconcile")
    house.path.write_bytes(b"x" * 5000)
    known_as(house, house.path, encrypted=False)
    house.show()
    assert house.front == "trouble_page"
    house.answers.workbook = other
    with house.qtbot.waitSignal(house.session.opened):
        house.press("open_other")
    assert house.path.read_bytes() == b"x" * 5000


def test_a_new_workbook_can_be_started_from_trouble_beside_the_old_file(house: House) -> None:
    """The old file keeps its place and name; Back leads to the trouble again."""
    house.path.write_bytes(b"x" * 5000)
    known_as(house, house.path, encrypted=False)
    house.show()
    house.press("start_new")
    assert house.front == "first_run_page"
    house.press("back")
    assert house.front == "trouble_page"

    house.press("start_new")
    house.press("step_skip")
    house.press("step_skip")
    house.press("without_passphrase")
    with house.qtbot.waitSignal(house.session.opened):
        house.press("step_on")
    assert house.path.read_bytes() == b"x" * 5000
    assert house.built.tools.settings.now.last_workbook != house.path


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_the_newest_backup_opens_in_the_place_of_a_damaged_workbook(
    passphrase: str | None, make_house: MakeHouse
) -> None:
    """The damaged file is kept beside for whoever can mend it, and it is said where."""
    house = make_house()
    house.lay_in(passphrase=passphrase)
    house.start_locked() if passphrase else house.start()
    house.write_answer("Words worth keeping")
    house.saved()
    house.qtbot.waitUntil(lambda: house.is_seen("status_backup"))
    house.close()
    cut_short(house.path)
    damaged = house.path.read_bytes()
    house = make_house()
    house.show()
    if passphrase:
        house.give(passphrase)
    house.qtbot.waitUntil(lambda: house.front == "trouble_page")
    assert "damaged" in house.text("what_happened")
    assert house.is_seen("open_backup")
    assert house.find(QAbstractButton, "open_backup").hasFocus()
    assert house.find(QAbstractButton, "open_backup").property("kind") == "primary"

    if passphrase:
        bring_back(house)
        house.unlock()
    else:
        with house.qtbot.waitSignal(house.session.opened):
            bring_back(house)
        house.settle()
    [kept] = house.path.parent.glob("workbook.before-*.reconcile")
    assert kept.read_bytes() == damaged
    assert str(kept) in house.text("message_detail").replace("\u200b", "")
    house.press("message_secondary")
    house.go("reflect")
    assert "Words worth keeping" in house.seen_texts()
    assert house.built.tools.settings.now.last_workbook == house.path
    house.close()

    house = make_house()
    house.start_locked() if passphrase else house.start()
    assert not house.is_seen("saving_bar")


def test_a_wrong_passphrase_for_a_backup_changes_nothing(make_house: MakeHouse) -> None:
    """It is asked for again, and the damaged file stands where it stood."""
    house = make_house()
    house.lay_in(passphrase=PASSPHRASE)
    house.start_locked()
    house.write_answer("Words worth keeping")
    house.saved()
    house.close()
    cut_short(house.path)
    damaged, before = house.path.read_bytes(), beside(house.path)
    house = make_house()
    house.show()
    house.give(PASSPHRASE)
    house.qtbot.waitUntil(lambda: house.front == "trouble_page")
    bring_back(house)
    assert "the backup was made with" in house.text("unlock_message")
    house.give("wrong")
    house.qtbot.waitUntil(lambda: "did not open it" in house.text("unlock_message"))
    assert house.path.read_bytes() == damaged
    assert beside(house.path) == before

    house.unlock()
    house.go("reflect")
    assert "Words worth keeping" in house.seen_texts()


def test_another_workbook_instead_of_the_backup_is_not_taken_for_it(
    make_house: MakeHouse, tmp_path: Path
) -> None:
    """The passphrase given next is for what is asked for next."""
    house = make_house()
    house.lay_in(passphrase=PASSPHRASE)
    house.start_locked()
    house.write_answer("Words")
    house.saved()
    house.close()
    cut_short(house.path)
    damaged = house.path.read_bytes()
    house = make_house()
    other = house.lay_in(passphrase=PASSPHRASE, path=tmp_path / "other.reconcile")
    house.show()
    house.give(PASSPHRASE)
    house.qtbot.waitUntil(lambda: house.front == "trouble_page")
    bring_back(house)
    house.answers.workbook = other
    house.press("open_other")
    house.unlock()

    assert house.built.tools.settings.now.last_workbook == other
    assert house.path.read_bytes() == damaged
    assert not house.is_seen("saving_bar")


def test_hiding_takes_the_question_for_a_backup_back(make_house: MakeHouse) -> None:
    """The page that comes back asks for the workbook's passphrase, and means it."""
    house = make_house()
    house.lay_in(passphrase=PASSPHRASE)
    house.start_locked()
    house.write_answer("Words")
    house.saved()
    house.close()
    cut_short(house.path)
    damaged, before = house.path.read_bytes(), beside(house.path)
    house = make_house()
    house.show()
    house.give(PASSPHRASE)
    house.qtbot.waitUntil(lambda: house.front == "trouble_page")
    bring_back(house)
    house.press_at_once("hide")
    house.program.curtain.draw_back()
    laid_out()
    house.give(PASSPHRASE)
    house.qtbot.waitUntil(lambda: house.front == "trouble_page")

    assert house.path.read_bytes() == damaged
    assert beside(house.path) == before


def test_without_a_backup_none_is_offered(house: House) -> None:
    """A button that can only fail is a cruelty here."""
    house.path.write_bytes(b"x" * 5000)
    known_as(house, house.path, encrypted=False)
    house.show()

    assert not house.is_seen("open_backup")


def test_a_wrong_passphrase_is_not_called_damage(make_house: MakeHouse) -> None:
    """The newest backup tells the two apart."""
    house = make_house()
    house.lay_in(passphrase=PASSPHRASE)
    house.start_locked()
    house.write_answer("Words")
    house.saved()
    house.close()
    house = make_house()
    house.show()
    house.give("wrong")
    house.qtbot.waitUntil(lambda: "did not open it" in house.text("unlock_message"))

    assert not house.is_seen("open_backup")


def test_help_is_reached_from_trouble_and_leads_back(house: House) -> None:
    """The corner is the same everywhere."""
    house.path.write_bytes(b"x" * 5000)
    known_as(house, house.path, encrypted=False)
    house.show()
    for command in ("help_and_safety", "keys", "about"):
        house.command(command)
        assert house.front != "trouble_page"
        house.press("back")
        laid_out()
        assert house.front == "trouble_page"


def test_the_number_of_a_workbook_is_our_own() -> None:
    """So that other programs can tell ours from theirs, and we theirs from ours."""
    assert APPLICATION_ID != 0


def test_damage_met_while_reading_leads_to_the_backups(make_house: MakeHouse) -> None:
    """The first page of the file was whole, so it opened; nothing claims that all is well."""
    house = make_house()
    house.lay_in(*everything("Words worth keeping"))
    house.start()
    house.command("back_up_now")
    house.qtbot.waitUntil(lambda: house.is_seen("saving_bar"))
    house.close()
    content = bytearray(house.path.read_bytes())
    content[4096:20_000] = b"\xa5" * (20_000 - 4096)
    house.path.write_bytes(content)
    house = make_house()
    house.show()
    house.qtbot.waitUntil(lambda: "damaged" in house.seen_texts())
    assert "Saved" not in house.status
    house.press("message_primary")
    with house.qtbot.waitSignal(house.session.opened):
        house.press("bring_back_1")
    house.settle()
    house.press("message_secondary")
    house.go("apologise")

    assert house.part("sorry").toPlainText() == "Words worth keeping letter"

"""A backup brought back from the menu; the workbook before it is kept beside."""

from __future__ import annotations

import shutil
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from reconcile_gui.shell.looking_around import BACKUP_PREFIX
from tests.widget.shell_tools import PASSPHRASE, House, MakeHouse
from tests.workbooks import open_book

pytest_plugins = ["tests.widget.shell_fixtures"]


def with_a_backup(house: House, first: str, then: str, passphrase: str | None = None) -> House:
    """Write an answer, back it up, and write over it."""
    house.lay_in(passphrase=passphrase)
    house.start_locked() if passphrase else house.start()
    house.write_answer(first)
    house.saved()
    house.command("back_up_now")
    house.qtbot.waitUntil(lambda: house.is_seen("saving_bar"))
    house.press("message_secondary")
    house.write_answer(then)
    house.saved()
    return house


def rows(house: House) -> list[str]:
    """Return what is said of each backup, newest first."""
    page = house.window.in_front
    assert page.objectName() == "backups_page"
    return [label.text() for label in page.findChildren(QLabel) if " kB" in label.text()]


def test_an_earlier_state_comes_back_and_the_later_one_is_kept(house: House) -> None:
    """Whoever took a whole page out by mistake finds it; and can go forward again."""
    with_a_backup(house, "The first words", "Other words")
    house.command("backups")
    oldest = len(rows(house))
    with house.qtbot.waitSignal(house.session.opened):
        house.press(f"bring_back_{oldest}")
    house.settle()

    [kept] = house.path.parent.glob("workbook.before-*.reconcile")
    assert str(kept) in house.text("message_detail").replace("\u200b", "")
    house.press("message_secondary")
    house.go("reflect")
    assert "The first words" in house.seen_texts()
    open_book(kept).close()


def test_the_passphrase_is_asked_for_and_back_leads_to_the_workbook(house: House) -> None:
    """The key was dropped with the file; nothing was done yet when one turns round."""
    with_a_backup(house, "The first words", "Other words", PASSPHRASE)
    house.command("backups")
    house.press("bring_back_1")
    house.qtbot.waitUntil(lambda: house.front == "unlock_page")
    house.press("back")
    house.unlock()
    house.go("reflect")

    assert "Other words" in house.seen_texts()
    assert list(house.path.parent.glob("workbook.before-*.reconcile")) == []


def test_an_encrypted_backup_opens_with_its_passphrase(house: House) -> None:
    """It becomes the workbook, under the same passphrase."""
    with_a_backup(house, "The first words", "Other words", PASSPHRASE)
    house.command("backups")
    assert all("with a passphrase" in each for each in rows(house))
    house.press(f"bring_back_{len(rows(house))}")
    house.qtbot.waitUntil(lambda: house.front == "unlock_page")
    house.unlock()
    house.go("reflect")

    assert "The first words" in house.seen_texts()


def test_the_chosen_backup_is_not_the_one_that_makes_room(house: House) -> None:
    """Closing usually makes a backup, and the oldest of too many goes for it."""
    house.built.tools.settings.change(backups_kept=1)
    with_a_backup(house, "The first words", "Other words")
    house.clock.moment += timedelta(minutes=5)
    house.command("backups")
    with house.qtbot.waitSignal(house.session.opened):
        house.press(f"bring_back_{len(rows(house))}")
    house.settle()
    house.go("reflect")

    assert "The first words" in house.seen_texts()


def test_without_a_backup_the_page_says_so(house: House) -> None:
    """An empty list would look like a mistake."""
    house.lay_in()
    house.start()
    house.command("backups")

    assert house.is_seen("backups_nothing")
    house.press("back")
    assert house.front == "today_view"


def test_a_backup_dated_in_the_future_is_the_last_and_says_so(house: House) -> None:
    """The clock was wrong once; the newest of the others is one key away."""
    house.clock.pass_by(days=2000)
    with_a_backup(house, "The first words", "Other words")
    house.clock.pass_by(days=-2000)
    house.command("back_up_now")
    house.qtbot.waitUntil(lambda: house.is_seen("saving_bar"))
    house.command("backups")

    *others, last = rows(house)
    assert "dated in the future" in last
    assert len(others) >= 1
    assert not any("future" in each for each in others[:1])


def test_a_backup_is_not_opened_in_its_folder(house: House) -> None:
    """It would make room for a newer one some day; its workbook and the list are a key away."""
    with_a_backup(house, "The first words", "Other words")
    [*_, oldest] = sorted((house.folders.data / "backups").glob("*/*.reconcile"), reverse=True)
    before = oldest.read_bytes()
    house.answers.workbook = oldest
    house.command("open_workbook")
    house.qtbot.waitUntil(lambda: house.front == "trouble_page")

    assert "is a backup" in house.text("what_happened")
    assert not house.is_seen("where_it_is")
    assert oldest.read_bytes() == before
    house.press("open_backup")
    assert len(rows(house)) >= 1
    house.press("back")
    with house.qtbot.waitSignal(house.session.opened):
        house.press("try_again")
    house.settle()
    house.go("reflect")
    assert "Other words" in house.seen_texts()


def test_a_copy_of_a_backup_elsewhere_opens(house: House, tmp_path: Path) -> None:
    """Whoever wants to look into one first can."""
    with_a_backup(house, "The first words", "Other words")
    [*_, oldest] = sorted((house.folders.data / "backups").glob("*/*.reconcile"), reverse=True)
    copy = tmp_path / "0c" / oldest.name
    copy.parent.mkdir()
    house.answers.workbook = Path(shutil.copy(oldest, copy))
    with house.qtbot.waitSignal(house.session.opened):
        house.command("open_workbook")

    assert house.front == "reflect_view"


# Looking inside ------------------------------------------------------------------------------


def look_inside_oldest(house: House) -> None:
    """Open the copy of the oldest backup."""
    house.command("backups")
    with house.qtbot.waitSignal(house.session.opened):
        house.press(f"look_inside_{len(rows(house))}")
    house.settle()


def looked_at(house: House) -> list[Path]:
    """Return the folders of copies that are looked at."""
    return list(house.folders.data.glob(f"{BACKUP_PREFIX}*"))


def files_of(house: House) -> dict[Path, bytes]:
    """Return the workbook, what lies beside it and its backups, as they are."""
    found = (
        *house.path.parent.glob("workbook*.reconcile"),
        *(house.folders.data / "backups").rglob("*.reconcile"),
    )
    return {each: each.read_bytes() for each in found}


def test_a_backup_is_seen_before_it_is_brought_back(house: House) -> None:
    """Nobody has to replace their workbook to find out what was in an older one."""
    with_a_backup(house, "The first words", "Other words")
    house.clock.pass_by(days=1)
    look_inside_oldest(house)
    house.go("reflect")

    assert "The first words" in house.seen_texts()
    assert "backup of" in house.text("sample_words")
    assert list(house.path.parent.glob("workbook.before-*")) == []
    assert [each.stat().st_mode & 0o777 for each in looked_at(house)] == [0o700]


def test_looking_changes_neither_the_backup_nor_the_workbook(house: House) -> None:
    """What is typed there is kept nowhere, and so it says."""
    with_a_backup(house, "The first words", "Other words")
    look_inside_oldest(house)
    before = files_of(house)
    house.write_answer("typed into the copy")
    house.saved()
    with house.qtbot.waitSignal(house.session.opened):
        house.press("sample_back")
    house.settle()

    assert files_of(house) == before
    assert looked_at(house) == []
    house.go("reflect")
    assert "Other words" in house.seen_texts()
    assert not house.is_seen("sample_strip")


def test_from_inside_it_can_be_brought_back(house: House) -> None:
    """Found what was missed, one presses once more."""
    with_a_backup(house, "The first words", "Other words")
    look_inside_oldest(house)
    with house.qtbot.waitSignal(house.session.opened):
        house.press("looked_at_back")
    house.settle()
    house.go("reflect")

    assert "The first words" in house.seen_texts()
    assert not house.is_seen("sample_strip")
    assert len(list(house.path.parent.glob("workbook.before-*.reconcile"))) == 1
    assert looked_at(house) == []


def test_looking_into_an_encrypted_one_asks_for_its_passphrase(house: House) -> None:
    """A wrong one is told as such; locking in it leads home to the locked workbook."""
    with_a_backup(house, "The first words", "Other words", PASSPHRASE)
    house.command("backups")
    house.press(f"look_inside_{len(rows(house))}")
    house.qtbot.waitUntil(lambda: house.front == "unlock_page")
    house.give("wrong")
    house.qtbot.waitUntil(lambda: "did not open" in house.text("unlock_message"))
    assert looked_at(house) == []
    house.unlock()
    house.go("reflect")
    assert "The first words" in house.seen_texts()

    house.lock()
    assert looked_at(house) == []
    assert not house.is_seen("sample_strip")
    house.unlock()
    house.go("reflect")
    assert "Other words" in house.seen_texts()


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_what_a_killed_program_left_is_removed(house: House, passphrase: str | None) -> None:
    """A copy of one's words must not stay because the power went; nobody need come in first."""
    ended = subprocess.Popen(["true"])
    ended.wait()
    left = house.folders.data / f"{BACKUP_PREFIX}{ended.pid}"
    left.mkdir()
    (left / "copy.reconcile").write_text("left over")
    house.lay_in(passphrase=passphrase)
    house.show()

    house.qtbot.waitUntil(lambda: not left.exists())


# When none can be made ---------------------------------------------------------------------


def block_backups(house: House) -> None:
    """Put a file where the folder of backups should be, as a stick that was taken out."""
    blocked = house.folders.data / "blocked"
    blocked.touch()
    house.built.tools.settings.change(backup_folder=blocked)


def test_a_backup_that_is_missing_is_said_in_words(house: House) -> None:
    """A stick that was taken out is noticed on Today and in the settings, not in a year."""
    with_a_backup(house, "The first words", "Other words")
    block_backups(house)
    house.clock.pass_by(days=3)
    house.write_answer("Three days later")
    house.qtbot.waitUntil(lambda: house.is_seen("saving_bar"))
    house.go("today")
    assert "No backup since" in house.text("status_backup")

    house.open_settings("backups")
    assert "only in the workbook" in house.text("backup_behind")
    house.press("usual_backup_folder")
    house.settle()
    house.press("back_up_now")
    house.qtbot.waitUntil(lambda: not house.is_seen("backup_behind"))


def test_a_backup_that_fails_is_not_tried_at_every_word(house: House) -> None:
    """The sentence about it comes once a day, not every two seconds."""
    with_a_backup(house, "The first words", "Other words")
    block_backups(house)
    house.clock.pass_by(days=3)
    failures: list[object] = []
    house.session.skipped.connect(failures.append)
    for words in ("One. ", "Two. ", "Three. "):
        house.write_answer(words)
        house.saved()

    assert len(failures) == 1


def test_an_old_backup_is_behind_only_where_something_came_after(make_house: MakeHouse) -> None:
    """Who comes back after a month and changed nothing has all of it twice."""
    with_a_backup(make_house(), "The first words", "Other words").close()
    again = make_house()
    again.clock.pass_by(days=30)
    again.start()
    again.go("today")

    assert "Last copied on" in again.text("status_backup")

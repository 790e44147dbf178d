"""The sample: rich, invented, in a place of its own, and gone without a trace."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTextEdit

from reconcile_gui.apology import store as letters
from reconcile_gui.shell.looking_around import PREFIX
from reconcile_gui.workbook.backup import backups_in
from tests.widget.shell_tools import PASSPHRASE, House, everything

pytest_plugins = ["tests.widget.shell_fixtures"]


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the sample a temporary folder that the test can look into."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def look_around(house: House) -> None:
    """Choose it from the Help menu, and wait until it is open."""
    with house.qtbot.waitSignal(house.session.opened, timeout=20_000):
        house.command("sample")
    house.settle()


def go_back(house: House) -> None:
    """Press the way back, and wait until one's own workbook is open."""
    with house.qtbot.waitSignal(house.session.opened, timeout=20_000):
        house.press("sample_back")
    house.settle()


def samples(folder: Path) -> list[Path]:
    """Return the folders of samples."""
    return list(folder.glob(f"{PREFIX}*"))


@pytest.fixture
def own(house: House) -> House:
    """Return the program with a workbook of one's own in it."""
    house.lay_in(*everything("Harbour"))
    house.start()
    return house


def test_the_sample_is_said_to_be_one_on_every_tab(own: House) -> None:
    """Nobody may take it for their own workbook, or write in it what they want to keep."""
    look_around(own)

    for tab in ("today", "reflect", "apologise", "boundaries", "trust"):
        own.go(tab)
        assert own.is_seen("sample_strip")
    assert "nothing you write here is kept" in own.text("sample_words")


def test_the_sample_is_seen_as_of_today(own: House) -> None:
    """A story that ended long ago would show an empty Today."""
    look_around(own)
    own.go("today")
    own.settle()

    assert own.text("today_date") == "Tuesday 3 March"
    assert own.text("card_thing") == "Tell Alex the same day when a number worries me"


def test_nothing_of_ones_own_is_in_the_sample_and_the_other_way_round(own: House) -> None:
    """They are two files, and only one is open."""
    look_around(own)
    there = [one.title for one in own.look(letters.letters())]
    for tab in ("reflect", "apologise", "boundaries", "trust"):
        own.go(tab)
        own.settle()
        assert "Harbour" not in own.seen_texts()
    go_back(own)

    assert there == ["To Alex, about the debt", "About that night"]
    assert [one.title for one in own.look(letters.letters())] == [""]
    assert not own.is_seen("sample_strip")


def test_what_is_written_in_the_sample_is_gone_afterwards(own: House, temporary: Path) -> None:
    """And its folder; one's own workbook is as it was."""
    before = own.path.read_bytes()
    look_around(own)
    open_now = len(samples(temporary))
    own.go("apologise")
    own.settle()
    own.type(own.find(QTextEdit, "part_impact"), "Sternenstaubkatze")
    own.saved()
    go_back(own)

    assert open_now == 1
    assert samples(temporary) == []
    assert own.look(letters.letters())[0].title == ""
    assert own.path.stat().st_size == len(before)


def test_a_sample_is_never_backed_up_nor_remembered(own: House) -> None:
    """The next start opens one's own workbook, whatever was looked at."""
    look_around(own)
    uuids: list[object] = []
    own.session.on_owner(lambda book: uuids.append(book.uuid), lambda _: None, uuids.append)
    own.settle()
    sample_backups = own.folders.backups(str(uuids[0]), None)
    own.go("apologise")
    own.settle()
    own.type(own.find(QTextEdit, "part_impact"), "More")
    own.saved()
    own.session.write(letters.bin_letter(own.look(letters.letters())[0].id))
    own.saved()
    own.command("bin")
    own.settle()
    own.press("bin_empty")
    said = own.text("bin_asked")
    last = own.built.tools.settings.now.last_workbook
    own.close()

    assert "No backup is made" in said

    assert last == own.path
    assert backups_in(sample_backups) == []


def test_looking_again_begins_anew(own: House, temporary: Path) -> None:
    """Whoever broke something in it gets it whole again, and still comes home."""
    look_around(own)
    own.session.write(letters.bin_letter(1))
    look_around(own)
    again = len(own.look(letters.letters()))
    go_back(own)

    assert again == 2
    assert samples(temporary) == []
    assert [one.title for one in own.look(letters.letters())] == [""]


def test_coming_home_asks_for_the_passphrase(house: House, temporary: Path) -> None:
    """A way round it would be a hole."""
    house.lay_in(*everything("Harbour"), passphrase=PASSPHRASE)
    house.start_locked()
    look_around(house)
    with house.qtbot.waitSignal(house.session.closed, timeout=20_000):
        house.press("sample_back")
    house.qtbot.waitUntil(lambda: house.front == "unlock_page")
    asked = house.is_seen("passphrase")
    house.unlock()

    assert asked
    assert samples(temporary) == []
    assert [one.title for one in house.look(letters.letters())] == [""]


def test_leaving_the_program_takes_the_sample_away(own: House, temporary: Path) -> None:
    """Nothing of it stays behind in the temporary folder."""
    look_around(own)
    own.close()

    assert samples(temporary) == []

"""A mistake of ours is told calmly, and the log knows where it was, but no word of the person."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from reconcile_gui import logsafe
from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people
from reconcile_gui.paths import Folders
from reconcile_gui.workbook.transaction import Operation
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import LONG, PASSPHRASE, FullDisk, House
from tests.workbooks import SENTINEL, holds

pytest_plugins = ["tests.widget.shell_fixtures"]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    """Return where the log is."""
    return tmp_path / "events.log"


@pytest.fixture
def open_house(house: House, log: Path) -> Iterator[House]:
    """Return the program with its log and crash hook, as a real start has them."""
    house.lay_in(name_people(People(SENTINEL, SENTINEL)))
    with logsafe.kept(log), logsafe.bugs_caught(lambda _bug: house.program.say_bug()):
        house.start()
        yield house


def meet(kind: type[BaseException], error: BaseException) -> None:
    """Let the crash hook meet an error, as Qt does with one of a slot."""
    sys.excepthook(kind, error, error.__traceback__)


def test_a_mistake_in_a_slot_shows_a_calm_bar(open_house: House, log: Path) -> None:
    """The window stays, the words stay, and nobody is shown a traceback."""
    editor = open_house.write_answer(SENTINEL)
    meet(RuntimeError, RuntimeError(f"could not deal with {SENTINEL}"))
    open_house.qtbot.waitUntil(lambda: open_house.is_seen("saving_bar"))

    assert "Something went wrong" in open_house.text("message_sentence")
    assert "change was not made" not in open_house.text("message_sentence")
    assert "!" not in open_house.text("message_sentence")
    assert editor.toPlainText() == SENTINEL
    assert "event=bug_met kind=RuntimeError" in log.read_text("ascii")
    assert SENTINEL not in log.read_text("ascii")


def test_what_is_copied_is_exactly_what_is_shown(
    open_house: House, monkeypatch: pytest.MonkeyPatch, log: Path
) -> None:
    """Nobody hands on something about themselves without having read it."""
    monkeypatch.setattr(Folders, "log_file", property(lambda _folders: log))
    open_house.write_answer(SENTINEL)
    meet(RuntimeError, RuntimeError(f"could not deal with {SENTINEL}"))
    open_house.qtbot.waitUntil(lambda: open_house.is_seen("saving_bar"))
    open_house.press("message_primary")
    shown = open_house.find(QPlainTextEdit, "report_text").toPlainText()
    assert "bug_met kind=RuntimeError" in shown
    assert SENTINEL not in shown

    open_house.press("report_copy")
    assert QApplication.clipboard().text() == shown
    assert open_house.is_seen("report_copied")


def test_without_a_log_there_are_still_the_versions(open_house: House) -> None:
    """A folder that takes no log must not take the page away."""
    open_house.command("report")

    assert "Reconcile " in open_house.find(QPlainTextEdit, "report_text").toPlainText()


def test_a_mistake_on_another_thread_is_told_on_the_windows_own(open_house: House) -> None:
    """A widget touched from another thread is the next crash."""

    def fail() -> None:
        raise RuntimeError(SENTINEL)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    open_house.qtbot.waitUntil(lambda: open_house.is_seen("saving_bar"))

    assert "Something went wrong" in open_house.text("message_sentence")


def broken(_tx: object) -> None:
    """Write nothing, and make a mistake."""
    raise RuntimeError(SENTINEL)


def test_a_write_that_is_our_mistake_does_not_stop_the_others(open_house: House, log: Path) -> None:
    """It can never succeed; the words behind it can."""
    operation: Operation[None] = broken
    open_house.session.write(operation)
    editor = open_house.write_answer("Saved all the same")
    open_house.saved()
    laid_out()

    assert editor.toPlainText() == "Saved all the same"
    assert open_house.session.waiting == 0
    assert "Something went wrong" in open_house.text("message_sentence")
    assert "event=unexpected kind=RuntimeError" in log.read_text("ascii")
    assert SENTINEL not in log.read_text("ascii")


def test_the_log_of_a_whole_day_holds_no_word_of_the_person(
    house: House, log: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Written, locked, wrongly opened, failed to save, hidden, closed."""
    house.lay_in(name_people(People(SENTINEL, SENTINEL)), passphrase=PASSPHRASE)
    with (
        logsafe.kept(log, on_stderr=True),
        logsafe.bugs_caught(lambda _bug: house.program.say_bug()),
    ):
        house.show()
        house.give(SENTINEL)
        house.qtbot.waitUntil(lambda: "did not open" in house.text("unlock_message"))
        house.unlock()
        house.write_everywhere(SENTINEL)
        house.saved()
        disk = FullDisk(house)
        disk.fill()
        with house.qtbot.waitSignal(house.session.failed):
            house.part_of_letter("what", SENTINEL + LONG)
        disk.make_room()
        with house.qtbot.waitSignal(house.session.saved):
            house.session.retry()
        meet(KeyError, KeyError(SENTINEL))
        house.lock()
        house.unlock()
        house.close()
    told = capfd.readouterr()

    assert "event=opened" in log.read_text("ascii")
    assert "event=locked" in log.read_text("ascii")
    assert "event=not_saved kind=DiskFull" in log.read_text("ascii")
    for said in (told.out, told.err, log.read_text("ascii")):
        assert SENTINEL not in said
        assert PASSPHRASE not in said


def test_no_file_beside_the_workbook_holds_a_word_of_a_protected_one(house: House) -> None:
    """Settings, log, lock, journal, backups: all of the folder."""
    house.lay_in(name_people(People(SENTINEL, SENTINEL)), passphrase=PASSPHRASE)
    house.start_locked()
    house.write_everywhere(SENTINEL)
    house.saved()
    house.close()
    files = [each for each in house.folders.data.rglob("*") if each.is_file()]

    assert len(files) >= 3
    assert [each for each in files if holds(each, SENTINEL)] == []


def test_settings_that_cannot_be_kept_are_told(open_house: House) -> None:
    """They hold until the end; the workbook is not affected."""
    folder = open_house.folders.settings
    folder.unlink(missing_ok=True)
    folder.mkdir()
    open_house.command("theme_dark")
    laid_out()

    assert "settings could not be saved" in open_house.text("message_sentence")
    assert open_house.built.tools.theme.name == "dark"
    folder.rmdir()

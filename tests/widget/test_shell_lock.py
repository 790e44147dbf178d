"""Locking: everything saved, every word gone from the window, the key dropped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store as letters
from reconcile_gui.boundaries import store as boundaries
from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people
from reconcile_gui.reflection.store.journal import entries
from reconcile_gui.shell.idle_lock import IdleLock
from reconcile_gui.trust import store as trust
from reconcile_gui.workbook.backup import backups_in
from reconcile_gui.workbook.cipher import DriverError
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import CTRL, LONG, PASSPHRASE, FullDisk, House
from tests.workbooks import SENTINEL

pytest_plugins = ["tests.widget.shell_fixtures"]


@pytest.fixture
def open_house(house: House) -> House:
    """Return the program with a workbook open that has a passphrase and names."""
    house.lay_in(name_people(People(SENTINEL + "Sam", SENTINEL + "Alex")), passphrase=PASSPHRASE)
    house.start_locked()
    return house


def everything_written(house: House, words: str) -> list[str]:
    """Return what of `words` is missing in the closed file."""
    found = [entry.body for entry in house.look_in(entries(10), PASSPHRASE)]
    found += [each.body for each in house.look_in(boundaries.boundaries(), PASSPHRASE)]
    found += [each.promise.body for each in house.look_in(trust.open_lines(), PASSPHRASE)]
    letter = house.look_in(
        letters.letter(house.look_in(letters.letters(), PASSPHRASE)[0].id), PASSPHRASE
    )
    assert letter is not None
    found.append(letter.body_of("sorry"))
    wanted = [f"{words} {what}" for what in ("page", "boundary", "promise", "letter")]
    return [each for each in wanted if each not in found]


def test_lock_saves_every_last_word(open_house: House) -> None:
    """Also the one typed a moment ago, in whatever tab."""
    open_house.write_everywhere("Something")
    open_house.lock()

    assert everything_written(open_house, "Something") == []


def test_after_a_lock_no_widget_holds_a_word(open_house: House) -> None:
    """Not in an editor, a list, a title, a hint, or what Ctrl+Z could bring back."""
    open_house.write_everywhere(SENTINEL)
    for page in ("settings", "help_and_safety", "preview"):
        open_house.command(page)
        open_house.settle()
        if page == "preview":
            open_house.qtbot.waitUntil(
                lambda: SENTINEL in open_house.find(QPlainTextEdit, "letter_as_text").toPlainText()
            )
        open_house.press("back")
        open_house.settle()
    assert SENTINEL in open_house.all_texts()

    open_house.lock()

    left = [line for line in open_house.all_texts().splitlines() if SENTINEL in line]
    assert left == []
    assert "something that can be undone" not in open_house.all_texts()


def test_a_lock_closes_the_file_and_with_it_goes_the_key(open_house: House) -> None:
    """What stays open stays readable, whatever the window shows."""
    disk = FullDisk(open_house)
    open_house.lock()

    with pytest.raises(DriverError, match="closed"):
        disk.fill()
    assert PASSPHRASE not in open_house.all_texts()


def test_the_locked_page_shows_no_menu_no_tab_and_no_lock(open_house: House) -> None:
    """Nothing on it can be done to the workbook; Hide and Help stay in their places."""
    open_house.lock()

    assert open_house.front == "unlock_page"
    for gone in ("menu_bar", "tabs", "lock", "back"):
        assert not open_house.is_seen(gone), gone
    for there in ("hide", "help_and_safety"):
        assert open_house.is_seen(there), there


@pytest.mark.parametrize("page", ["settings", "help_and_safety", "keys", "about", "bin"])
def test_lock_works_on_every_page(page: str, open_house: House) -> None:
    """Whoever comes in does not wait for Back."""
    open_house.command(page)
    open_house.lock()

    assert open_house.front == "unlock_page"


def test_lock_has_a_key(open_house: House) -> None:
    """Ctrl+L, from any tab and with the caret in a text."""
    open_house.write_answer("something")
    with open_house.qtbot.waitSignal(open_house.session.closed):
        open_house.key(Qt.Key.Key_L, CTRL)

    assert open_house.front == "unlock_page"


def test_without_a_passphrase_there_is_nothing_to_lock(house: House) -> None:
    """A lock that anybody opens would be a lie."""
    house.lay_in()
    house.start()
    house.key(Qt.Key.Key_L, CTRL)

    assert not house.is_seen("lock")
    assert house.front == "today_view"


def test_unlocking_brings_back_the_tab_and_every_word(open_house: House) -> None:
    """And what was undone before the lock stays done."""
    open_house.write_everywhere("Something")
    open_house.go("apologise")
    open_house.lock()
    open_house.unlock()

    assert open_house.front == "apology_view"
    assert open_house.part("sorry").toPlainText() == "Something letter"
    assert not open_house.window.actions_table["undo"].isEnabled()


def test_lock_and_unlock_as_fast_as_somebody_can_type(open_house: House) -> None:
    """The passphrase may be there before the file is quite closed."""
    open_house.write_answer("something")
    open_house.press("lock")
    open_house.unlock()

    assert open_house.front == "reflect_view"
    assert open_house.find(QTextEdit, "answer_editor").toPlainText() == "something"


def test_closing_right_after_lock_loses_nothing(open_house: House) -> None:
    """The last words may still be on their way."""
    open_house.start_letter()
    open_house.write_part("sorry", "something")
    open_house.press("lock")
    open_house.close()

    found = open_house.look_in(letters.letters(), PASSPHRASE)
    letter = open_house.look_in(letters.letter(found[0].id), PASSPHRASE)
    assert letter is not None
    assert letter.body_of("sorry") == "something"


def test_a_composition_under_way_is_saved_by_a_lock(open_house: House) -> None:
    """The last syllable of a word in Japanese is a word too."""
    from PySide6.QtGui import QInputMethodEvent

    editor = open_house.write_answer("a ")
    QApplication.sendEvent(editor, QInputMethodEvent("日本", []))
    open_house.lock()
    open_house.unlock()

    assert open_house.find(QTextEdit, "answer_editor").toPlainText() == "a 日本"


def test_lock_closes_an_open_list(open_house: House) -> None:
    """A list that hangs over the page shows what the page hides."""
    open_house.command("settings")
    box = open_house.find(QComboBox, "text_size")
    box.showPopup()
    laid_out()
    assert QApplication.activePopupWidget() is not None

    open_house.program.curtain.lock()
    laid_out()

    assert QApplication.activePopupWidget() is None


def test_nothing_can_be_written_while_locked(open_house: House) -> None:
    """Saving while locked is how other programs corrupt their files."""
    open_house.write_answer("something")
    open_house.lock()
    before = open_house.path.read_bytes()
    for key in (Qt.Key.Key_2, Qt.Key.Key_J, Qt.Key.Key_S, Qt.Key.Key_Z, Qt.Key.Key_P):
        open_house.key(key, CTRL)

    assert open_house.front == "unlock_page"
    assert open_house.path.read_bytes() == before


# By itself ---------------------------------------------------------------------------------


@pytest.fixture
def idle(qapp: QApplication) -> Iterator[IdleLock]:
    """Return an idle lock whose minutes last no longer than a blink."""
    lock = IdleLock(minute_ms=10)
    qapp.installEventFilter(lock)
    yield lock
    qapp.removeEventFilter(lock)
    lock.stop()


def test_minutes_without_a_hand_lock(idle: IdleLock, qtbot: QtBot) -> None:
    """Who was called away comes back to a locked window."""
    with qtbot.waitSignal(idle.idle):
        idle.watch(5)


def test_never_means_never(idle: IdleLock) -> None:
    """Somebody who reads slowly chose it."""
    idle.watch(5)
    idle.watch(0)

    assert not idle.is_watching
    assert not any(timer.isActive() for timer in idle.findChildren(QTimer))


def test_a_key_starts_the_minutes_afresh(idle: IdleLock, qtbot: QtBot) -> None:
    """Thinking is not being away, as long as a hand moves now and then."""
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    [minutes] = idle.findChildren(QTimer)
    minutes.setTimerType(Qt.TimerType.PreciseTimer)
    idle.watch(6000)
    all_ms = minutes.interval()
    qtbot.waitUntil(lambda: minutes.remainingTime() < all_ms - 500)
    left_ms = minutes.remainingTime()
    QTest.keyClick(field, Qt.Key.Key_A)

    assert minutes.remainingTime() > left_ms


def test_an_idle_window_is_locked_with_everything_saved(open_house: House) -> None:
    """The last word before the telephone rang is there afterwards."""
    open_house.write_answer("something")
    with open_house.qtbot.waitSignal(open_house.session.closed):
        open_house.idle.idle.emit()
    laid_out()
    assert open_house.front == "unlock_page"

    open_house.unlock()
    assert open_house.find(QTextEdit, "answer_editor").toPlainText() == "something"


def test_the_minutes_of_the_settings_are_watched_while_open_and_only_then(
    open_house: House,
) -> None:
    """No timer wakes a computer for a workbook that is locked already."""
    assert open_house.idle.is_watching
    open_house.lock()
    assert not open_house.idle.is_watching
    open_house.unlock()
    open_house.built.tools.settings.change(lock_minutes=0)
    assert not open_house.idle.is_watching


# While saving fails --------------------------------------------------------------------------


def test_a_lock_during_the_backup_of_a_day_does_not_end_backups(open_house: House) -> None:
    """Nobody hears the answer of the one that was under way; the next day has its own."""
    open_house.clock.pass_by(days=1)
    lock = open_house.program.curtain.lock
    once = open_house.session.changed.connect(lock)
    with open_house.qtbot.waitSignal(open_house.session.closed):
        open_house.write_answer("one day")
        open_house.flush()
    open_house.session.changed.disconnect(once)
    open_house.unlock()
    open_house.clock.pass_by(days=1)
    open_house.write_answer("the next day")
    open_house.saved()

    [folder] = (open_house.folders.data / "backups").iterdir()
    assert backups_in(folder)[0].day == open_house.clock.today()


def test_lock_while_the_disk_is_full_loses_nothing(open_house: House) -> None:
    """Blank at once; the words and the key are held until they are on the disk."""
    disk = FullDisk(open_house)
    disk.fill()
    editor = open_house.write_answer("")
    editor.insertPlainText(SENTINEL + LONG)
    with open_house.qtbot.waitSignal(open_house.session.failed):
        open_house.press("lock")
    laid_out()

    assert open_house.front == "unlock_page"
    assert "could not be saved yet" in open_house.text("unlock_message")
    assert SENTINEL not in open_house.all_texts()

    disk.make_room()
    with open_house.qtbot.waitSignal(open_house.session.closed):
        open_house.session.retry()
    assert "could not be saved" not in open_house.text("unlock_message")
    open_house.unlock()
    assert open_house.find(QTextEdit, "answer_editor").toPlainText() == SENTINEL + LONG


def test_unlocking_while_the_disk_is_still_full_shows_the_words_that_wait(
    open_house: House,
) -> None:
    """What is shown is what was typed, not what the disk had before."""
    editor = open_house.write_answer("old")
    open_house.saved()
    disk = FullDisk(open_house)
    disk.fill()
    editor.selectAll()
    editor.insertPlainText("new " + LONG)
    with open_house.qtbot.waitSignal(open_house.session.failed):
        open_house.press("lock")

    open_house.unlock()
    shown = open_house.find(QTextEdit, "answer_editor")
    open_house.qtbot.waitUntil(lambda: shown.toPlainText() == "new " + LONG)
    assert "disk is full" in open_house.text("message_sentence")
    open_house.type(shown, "More ")
    disk.make_room()
    with open_house.qtbot.waitSignal(open_house.session.saved):
        open_house.flush()
        open_house.session.retry()
    assert not open_house.is_seen("saving_bar")
    open_house.lock()
    open_house.unlock()
    assert "new " in open_house.find(QTextEdit, "answer_editor").toPlainText()
    assert "More " in open_house.find(QTextEdit, "answer_editor").toPlainText()


def test_a_wrong_passphrase_while_words_are_held_shows_nothing(open_house: House) -> None:
    """Held is still locked."""
    disk = FullDisk(open_house)
    disk.fill()
    open_house.write_answer("").insertPlainText(SENTINEL + LONG)
    with open_house.qtbot.waitSignal(open_house.session.failed):
        open_house.press("lock")
    open_house.give("wrong")
    open_house.qtbot.waitUntil(lambda: "did not open it" in open_house.text("unlock_message"))

    assert open_house.front == "unlock_page"
    assert SENTINEL not in open_house.all_texts()
    disk.make_room()


def test_closing_the_locked_window_while_words_are_held_keeps_it(open_house: House) -> None:
    """Closing would lose them; it is said, and the person decides."""
    disk = FullDisk(open_house)
    disk.fill()
    open_house.write_answer("").insertPlainText(LONG)
    with open_house.qtbot.waitSignal(open_house.session.failed):
        open_house.press("lock")
    open_house.window.close()
    laid_out()

    assert open_house.window.isVisible()
    assert open_house.ended == []
    assert "could not be saved" in open_house.text("message_sentence")
    disk.make_room()
    with open_house.qtbot.waitSignal(open_house.session.closed):
        open_house.press("message_primary")
    open_house.close()


def test_lock_then_close_while_the_disk_is_full_keeps_the_window(open_house: House) -> None:
    """Also when the failure is not known yet at the moment of closing."""
    disk = FullDisk(open_house)
    disk.fill()
    open_house.write_answer("").insertPlainText(LONG)
    open_house.press_at_once("lock")
    open_house.window.close()
    open_house.qtbot.waitUntil(lambda: open_house.session.problem is not None)
    laid_out()

    assert open_house.window.isVisible()
    assert open_house.ended == []
    assert open_house.session.waiting > 0
    assert open_house.front == "unlock_page"
    disk.make_room()


def test_a_file_moved_away_is_told_and_saved_when_it_is_back(
    open_house: House, tmp_path: Path
) -> None:
    """A synced folder may do that, or a hand."""
    editor = open_house.write_answer("something")
    open_house.saved()
    away = open_house.path.rename(tmp_path / "away.reconcile")
    open_house.type(editor, " more")
    with open_house.qtbot.waitSignal(open_house.session.failed):
        open_house.press("lock")
    assert "could not be saved yet" in open_house.text("unlock_message")

    away.rename(open_house.path)
    with open_house.qtbot.waitSignal(open_house.session.closed):
        open_house.session.retry()
    open_house.unlock()
    assert open_house.find(QTextEdit, "answer_editor").toPlainText() == "something more"

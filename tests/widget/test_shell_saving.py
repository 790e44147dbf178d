"""Saving fails for real: the words stay, it is said until it is over, and nothing closes."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTextEdit, QWidget

from reconcile_gui.apology import store as letters
from reconcile_gui.reflection.store.answering import answers_to, shelf
from reconcile_gui.workbook.backup import backups_in
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import CTRL, LONG, PASSPHRASE, FullDisk, House, MakeHouse
from tests.workbooks import SENTINEL, holds

pytest_plugins = ["tests.widget.shell_fixtures"]


@pytest.fixture
def open_house(house: House) -> House:
    """Return the program with a plain workbook open, one answer in it."""
    house.lay_in()
    house.start()
    house.write_answer("First words.")
    house.saved()
    return house


def answer(house: House) -> QTextEdit:
    """Return the field of the answer in front."""
    return house.find(QTextEdit, "answer_editor")


def fail(house: House, words: str = LONG) -> FullDisk:
    """Fill the disk and type more than fits."""
    disk = FullDisk(house)
    disk.fill()
    answer(house).moveCursor(answer(house).textCursor().MoveOperation.End)
    with house.qtbot.waitSignal(house.session.failed):
        answer(house).insertPlainText(words)
    laid_out()
    return disk


def answer_on_disk(house: House, path: Path | None = None, passphrase: str | None = None) -> str:
    """Return the one answer there is, as a file that is closed has it."""
    answered = house.look_in(shelf(), passphrase, path).days.answered
    return house.look_in(answers_to(*answered), passphrase, path)[0].body


# The banner ----------------------------------------------------------------------------------


def test_a_full_disk_is_told_until_the_words_are_saved(open_house: House) -> None:
    """What happened, what is safe, what to do; and the text is still there."""
    disk = fail(open_house)

    assert "This disk is full." in open_house.text("message_sentence")
    assert "Your text is still here" in open_house.text("message_sentence")
    assert "is on the disk" in open_house.text("message_detail")
    assert open_house.status.startswith("Not saved since")
    assert LONG in answer(open_house).toPlainText()
    colour = open_house.find(QTextEdit, "answer_editor").palette().text().color()
    assert isinstance(colour, QColor)

    disk.make_room()
    with open_house.qtbot.waitSignal(open_house.session.saved):
        open_house.press("message_secondary")
    laid_out()
    assert not open_house.is_seen("saving_bar")
    assert open_house.status.startswith("Saved at")
    open_house.close()
    assert answer_on_disk(open_house) == "First words." + LONG


def test_try_again_while_the_disk_is_still_full_says_so_again(open_house: House) -> None:
    """A button that does nothing visible looks broken; the words are still held."""
    disk = fail(open_house)
    with open_house.qtbot.waitSignal(open_house.session.failed):
        open_house.press("message_secondary")
    laid_out()

    assert open_house.is_seen("saving_bar")
    assert open_house.session.waiting == 1
    disk.make_room()


def test_saving_is_tried_again_by_itself(open_house: House) -> None:
    """Nobody has to watch the banner."""
    disk = fail(open_house)
    disk.make_room()
    with open_house.qtbot.waitSignal(open_house.session.saved):
        pass


def test_the_banner_stays_over_every_tab(open_house: House) -> None:
    """The text is unsaved wherever one looks."""
    disk = fail(open_house)
    for tab in ("today", "apologise", "reflect"):
        open_house.go(tab)
        assert open_house.is_seen("saving_bar"), tab
    disk.make_room()


def test_looking_away_and_back_shows_the_unsaved_words(open_house: House) -> None:
    """The old ones from the disk would invite to write over the new."""
    disk = fail(open_house)
    open_house.go("today")
    open_house.go("reflect")

    assert answer(open_house).toPlainText() == "First words." + LONG
    disk.make_room()


def test_other_words_typed_meanwhile_wait_too(open_house: House) -> None:
    """One field that does not fit does not stop the others from being kept."""
    open_house.start_letter()
    open_house.go("reflect")
    disk = fail(open_house)
    open_house.go("apologise")
    open_house.write_part("sorry", "I am sorry.")
    open_house.flush()
    assert open_house.session.waiting == 2
    disk.make_room()
    open_house.close()

    assert answer_on_disk(open_house) == "First words." + LONG
    letter = open_house.look_in(letters.letter(1))
    assert letter is not None
    assert letter.body_of("sorry") == "I am sorry."


def test_a_message_of_another_kind_is_not_swept_away_by_the_next_save(open_house: House) -> None:
    """It was not read yet."""
    open_house.command("back_up_now")
    open_house.qtbot.waitUntil(lambda: open_house.is_seen("saving_bar"))
    open_house.type(answer(open_house), " more")
    open_house.saved()
    assert "The backup is made" in open_house.text("message_sentence")

    open_house.press("message_secondary")
    assert not open_house.is_seen("saving_bar")


# A copy elsewhere ------------------------------------------------------------------------------


def test_a_copy_elsewhere_holds_the_unsaved_words(open_house: House, tmp_path: Path) -> None:
    """The stick in the drawer has room."""
    disk = fail(open_house)
    open_house.answers.place = tmp_path / "copy.reconcile"
    open_house.press("message_primary")
    open_house.qtbot.waitUntil(lambda: "copy is saved" in open_house.text("message_sentence"))

    assert answer_on_disk(open_house, tmp_path / "copy.reconcile") == "First words." + LONG
    assert open_house.session.waiting == 1
    disk.make_room()


def test_a_copy_of_a_protected_workbook_is_protected(house: House, tmp_path: Path) -> None:
    """With the same passphrase; no plain word on the stick."""
    house.lay_in(passphrase=PASSPHRASE)
    house.start_locked()
    house.write_answer(SENTINEL)
    house.answers.place = tmp_path / "copy.reconcile"
    house.command("save_copy")
    house.qtbot.waitUntil(lambda: house.is_seen("saving_bar"))

    assert not holds(tmp_path / "copy.reconcile", SENTINEL)
    assert answer_on_disk(house, tmp_path / "copy.reconcile", PASSPHRASE) == SENTINEL
    assert (tmp_path / "copy.reconcile").stat().st_mode & 0o777 == 0o600


def test_a_copy_never_replaces_a_file(open_house: House, tmp_path: Path) -> None:
    """Not even the workbook itself."""
    taken = tmp_path / "taken.reconcile"
    taken.write_bytes(b"theirs")
    for target in (taken, open_house.path):
        before = target.read_bytes()
        open_house.answers.place = target
        open_house.command("save_copy")
        open_house.qtbot.waitUntil(lambda: open_house.is_seen("saving_bar"))
        assert "already a file" in open_house.text("message_sentence")
        assert target.read_bytes() == before
        open_house.press("message_secondary")


def test_the_question_where_can_be_left_without_an_answer(open_house: House) -> None:
    """Then nothing happens, and nothing is said."""
    open_house.command("save_copy")
    open_house.settle()

    assert open_house.answers.asked == ["place for workbook.reconcile"]
    assert not open_house.is_seen("saving_bar")


def test_a_letter_is_never_saved_over_a_workbook(house: House) -> None:
    """The box for a PDF shows the folder with the workbook too."""
    house.lay_in(letters.create_letter(language="en"), letters.save_part(1, "sorry", "I am sorry."))
    house.start()
    house.command("preview")
    house.qtbot.waitUntil(lambda: house.front == "preview_page")
    house.qtbot.waitUntil(house.find(QWidget, "save_pdf").isEnabled)
    before = house.path.read_bytes()
    house.answers.letter = house.path
    house.press("save_pdf")
    house.qtbot.waitUntil(lambda: "The name must end in" in house.seen_texts())
    assert house.path.read_bytes() == before

    # A workbook may have any ending.
    house.answers.letter = house.lay_in(path=house.folders.data / "copy.pdf")
    before = house.answers.letter.read_bytes()
    house.press("save_pdf")
    house.qtbot.waitUntil(lambda: "could not be saved there" in house.seen_texts())
    assert house.answers.letter.read_bytes() == before

    house.answers.letter = house.folders.data / "letter.pdf"
    house.press("save_pdf")
    house.qtbot.waitUntil(lambda: "Saved as letter.pdf" in house.seen_texts())
    assert house.answers.letter.read_bytes().startswith(b"%PDF")


# Closing -------------------------------------------------------------------------------------


def test_closing_while_saving_fails_keeps_the_window(open_house: House) -> None:
    """It is said why, and the text is still in front, ready to be typed on."""
    disk = fail(open_house)
    with open_house.qtbot.waitSignal(open_house.session.failed):
        open_house.window.close()
    laid_out()

    assert open_house.window.isVisible()
    assert open_house.ended == []
    assert open_house.text("message_sentence").startswith("Not closed yet: This disk is full.")
    assert LONG in answer(open_house).toPlainText()
    assert answer(open_house).hasFocus()
    open_house.type(answer(open_house), "x")
    disk.make_room()
    open_house.close()
    assert answer_on_disk(open_house) == "First words." + LONG + "x"


def test_closing_without_the_last_changes_is_possible_when_said(open_house: House) -> None:
    """It is the person's own computer."""
    fail(open_house)
    with open_house.qtbot.waitSignal(open_house.session.failed):
        open_house.window.close()
    laid_out()
    open_house.press("message_secondary")
    open_house.qtbot.waitUntil(lambda: bool(open_house.ended))

    assert answer_on_disk(open_house) == "First words."


def test_opening_another_workbook_while_saving_fails_keeps_this_one(
    open_house: House, tmp_path: Path
) -> None:
    """The unsaved words belong to it."""
    other = open_house.lay_in(path=tmp_path / "other.reconcile")
    disk = fail(open_house)
    open_house.answers.workbook = other
    with open_house.qtbot.waitSignal(open_house.session.failed):
        open_house.command("open_workbook")
    laid_out()

    assert open_house.front == "reflect_view"
    assert LONG in answer(open_house).toPlainText()
    disk.make_room()


def test_a_backup_that_fails_at_the_end_keeps_the_window(open_house: House) -> None:
    """The workbook is saved; that it has no copy is worth a sentence."""
    backups = open_house.folders.data / "backups"
    open_house.qtbot.waitUntil(backups.exists)
    open_house.settle()
    blocked = open_house.folders.data / "blocked"
    blocked.touch()
    open_house.built.tools.settings.change(backup_folder=blocked)
    open_house.type(answer(open_house), "More. ")
    with open_house.qtbot.waitSignal(open_house.session.kept_open):
        open_house.window.close()
    laid_out()
    said = open_house.text("message_sentence")
    assert said == "Not closed yet: A backup could not be made."

    open_house.type(answer(open_house), "And more. ")
    open_house.press("message_primary")
    open_house.qtbot.waitUntil(lambda: bool(open_house.ended))
    assert answer_on_disk(open_house) == "First words.More. And more. "


# Moved away, read-only ------------------------------------------------------------------------


def test_a_file_that_was_moved_away_is_told_and_never_made_anew(
    open_house: House, tmp_path: Path
) -> None:
    """An empty file in its place would look like everything is lost."""
    away = open_house.path.rename(tmp_path / "away.reconcile")
    with open_house.qtbot.waitSignal(open_house.session.failed):
        open_house.type(answer(open_house), "More. ")
    laid_out()
    assert "moved, deleted or replaced" in open_house.text("message_sentence")
    assert not open_house.path.exists()

    away.rename(open_house.path)
    with open_house.qtbot.waitSignal(open_house.session.saved):
        open_house.press("message_secondary")
    open_house.close()
    assert answer_on_disk(open_house) == "First words.More. "


def test_a_file_that_was_replaced_is_not_written_into(open_house: House, tmp_path: Path) -> None:
    """It may be another computer's newer copy."""
    other = open_house.lay_in(path=tmp_path / "other.reconcile")
    stranger = other.read_bytes()
    mine = open_house.path.rename(tmp_path / "mine.reconcile")
    open_house.path.write_bytes(stranger)
    with open_house.qtbot.waitSignal(open_house.session.failed):
        open_house.type(answer(open_house), "More. ")
    assert open_house.path.read_bytes() == stranger

    open_house.path.unlink()
    mine.rename(open_house.path)
    with open_house.qtbot.waitSignal(open_house.session.saved):
        open_house.session.retry()


def test_a_read_only_workbook_is_opened_and_says_that_it_cannot_be_saved(
    make_house: MakeHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a CD; whoever tests this as the machine's owner may write everywhere."""
    from reconcile_gui.workbook import cipher

    real = cipher.connect

    def read_only(path: Path, passphrase: str | None, mode: cipher.Mode = "rw") -> object:
        return real(path, passphrase, "ro" if path.name == "workbook.reconcile" else mode)

    house = make_house()
    house.lay_in()
    before = house.path.read_bytes()
    monkeypatch.setattr(cipher, "connect", read_only)
    house.start()
    with house.qtbot.waitSignal(house.session.failed):
        house.write_answer("Words.")
        house.flush()
    laid_out()

    assert "may not be written to" in house.text("message_sentence")
    assert answer(house).toPlainText() == "Words."
    assert house.path.read_bytes() == before


# Backups by themselves -------------------------------------------------------------------------


def test_the_first_change_of_a_day_makes_a_backup(open_house: House) -> None:
    """Opened once to prove it, in a folder of the workbook's own."""

    def folders() -> list[Path]:
        return list((open_house.folders.data / "backups").glob("*"))

    open_house.qtbot.waitUntil(lambda: bool(folders() and backups_in(folders()[0])))
    open_house.go("today")

    assert "Last copied on" in open_house.text("status_backup")
    assert "…" not in open_house.text("status_backup")
    made = backups_in(folders()[0])[0].path
    assert answer_on_disk(open_house, made) == "First words."
    open_house.command("settings")
    assert not open_house.text("status_backup")


@contextmanager
def file_held(house: House) -> Iterator[None]:
    """Let nothing reach the disk until the block has ended."""
    may_go_on = threading.Event()
    answers: list[object] = []
    house.session.on_owner(lambda _book: may_go_on.wait(), answers.append, answers.append)
    try:
        yield
    finally:
        may_go_on.set()


def test_ctrl_s_saves_at_once(open_house: House) -> None:
    """Hands do it by themselves; it may as well be true."""
    open_house.type(answer(open_house), "More. ")
    with open_house.qtbot.waitSignal(open_house.session.saved), file_held(open_house):
        assert open_house.session.waiting == 0
        open_house.key(Qt.Key.Key_S, CTRL)
        assert open_house.session.waiting == 1

    assert open_house.status.startswith("Saved at")


def test_changing_the_tab_saves_at_once(open_house: House) -> None:
    """Before the other tab reads what is on the disk."""
    open_house.type(answer(open_house), "More. ")
    with open_house.qtbot.waitSignal(open_house.session.saved), file_held(open_house):
        assert open_house.session.waiting == 0
        open_house.key(Qt.Key.Key_1, CTRL)
        assert open_house.session.waiting == 1

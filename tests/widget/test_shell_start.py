"""From empty folders to an open workbook, and back into it the next day."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from reconcile_gui.care.contact import Status
from reconcile_gui.care.store import circumstances
from reconcile_gui.reflection.store.answering import shelf
from reconcile_gui.workbook.check import is_plain
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import PASSPHRASE, House, MakeHouse
from tests.workbooks import SENTINEL, holds, make_book, write_page

pytest_plugins = ["tests.widget.shell_fixtures"]


def type_into(house: House, field: str, words: str) -> None:
    """Type into a field of the first pages."""
    house.type(house.find(QLineEdit, field), words)


def reach_the_choice(house: House) -> None:
    """Skip the questions, up to the choice about a passphrase."""
    house.press("step_skip")
    house.press("step_skip")


def choose_without(house: House) -> None:
    """Choose to have no passphrase, and open the workbook."""
    house.press("without_passphrase")
    with house.qtbot.waitSignal(house.session.opened):
        house.press("step_on")
    house.settle()


def choose_with(house: House, passphrase: str = PASSPHRASE) -> None:
    """Choose a passphrase, type it twice, and open the workbook."""
    house.press("with_passphrase")
    type_into(house, "new_passphrase", passphrase)
    type_into(house, "new_passphrase_again", passphrase)
    with house.qtbot.waitSignal(house.session.opened):
        house.press("step_on")
    house.settle()


# The first run -----------------------------------------------------------------------------


def test_a_first_start_asks_before_it_makes_anything(house: House) -> None:
    """No file is made for somebody who only looks; Help and Hide are there from the start."""
    house.show()

    assert house.front == "first_run_page"
    assert not house.path.exists()
    assert house.is_seen("hide")
    assert house.is_seen("help_and_safety")
    assert not house.is_seen("lock")
    assert not house.is_seen("menu_bar")
    assert not house.is_seen("tabs")


def test_everything_may_be_skipped_but_the_choice_about_a_passphrase(house: House) -> None:
    """Nobody is held up by a question; nobody is protected, or not, without having said so."""
    house.show()
    reach_the_choice(house)

    assert not house.find(QAbstractButton, "with_passphrase").isChecked()
    assert not house.find(QAbstractButton, "without_passphrase").isChecked()
    assert not house.find(QAbstractButton, "step_on").isEnabled()

    choose_without(house)

    assert house.front == "today_view"
    assert is_plain(house.path)
    now = house.clock.now()
    assert house.look(circumstances()).standing(now).status is Status.UNKNOWN


def test_what_was_answered_is_in_the_workbook(house: House) -> None:
    """Asked once, and not again."""
    house.show()
    house.press("safety_afraid_of_me_no")
    house.press("step_on")
    type_into(house, "own_name", "Sam")
    type_into(house, "partner_name", "Alex")
    house.press("together_apart")
    house.press("contact_welcome")
    house.press("step_on")
    choose_without(house)

    kept = house.look(circumstances())
    assert (kept.people.own_name, kept.people.partner_name) == ("Sam", "Alex")
    assert kept.people.together == "apart"
    assert kept.safety
    assert kept.standing(house.clock.now()).status is Status.OPEN


def test_a_skipped_page_is_as_if_never_answered(house: House) -> None:
    """Skip means skip, also after something was typed."""
    house.show()
    house.press("step_skip")
    type_into(house, "partner_name", "Alex")
    house.press("contact_order")
    house.press("step_skip")
    choose_without(house)

    kept = house.look(circumstances())
    assert kept.people.partner_name == ""
    assert kept.entries == ()


def test_with_a_passphrase_the_file_is_encrypted_from_its_first_byte(house: House) -> None:
    """A passphrase means encryption and nothing less."""
    house.show()
    reach_the_choice(house)
    choose_with(house)
    house.write_answer(SENTINEL)
    house.saved()

    assert not is_plain(house.path)
    assert not holds(house.path, SENTINEL)
    assert house.is_seen("lock")


def test_two_passphrases_that_differ_open_nothing(house: House) -> None:
    """A slip of the finger would lock its writer out for good."""
    house.show()
    reach_the_choice(house)
    house.press("with_passphrase")
    type_into(house, "new_passphrase", "correct horse")
    type_into(house, "new_passphrase_again", "correct house")

    assert not house.find(QAbstractButton, "step_on").isEnabled()
    assert "not the same" in house.text("new_passphrase_message")


def test_a_passphrase_that_cannot_be_used_is_refused_in_place(house: House) -> None:
    """SQLCipher would take it for a raw key and skip the slow derivation."""
    house.show()
    reach_the_choice(house)
    house.press("with_passphrase")
    raw = "x'" + "0" * 64 + "'"
    type_into(house, "new_passphrase", raw)
    type_into(house, "new_passphrase_again", raw)
    house.press("step_on")
    house.qtbot.waitUntil(lambda: house.is_seen("protection_trouble"))

    assert house.front == "first_run_page"
    assert "cannot be used" in house.text("protection_trouble")
    assert not house.path.exists()


def test_a_place_that_is_taken_is_never_written_over(house: House, tmp_path: Path) -> None:
    """The file there may be somebody's year."""
    taken = tmp_path / "theirs.reconcile"
    taken.write_bytes(b"something of theirs")
    house.show()
    reach_the_choice(house)
    house.answers.place = taken
    house.press("choose_place")
    house.press("without_passphrase")
    house.press("step_on")
    house.qtbot.waitUntil(lambda: house.is_seen("protection_trouble"))

    assert "already a file" in house.text("protection_trouble")
    assert taken.read_bytes() == b"something of theirs"

    house.answers.place = tmp_path / "ours.reconcile"
    house.press("choose_place")
    with house.qtbot.waitSignal(house.session.opened):
        house.press("step_on")
    assert (tmp_path / "ours.reconcile").exists()


def test_a_folder_that_cannot_be_made_is_told_and_nothing_typed_is_lost(
    house: House, tmp_path: Path
) -> None:
    """Somebody chose a stick that was pulled out meanwhile."""
    (tmp_path / "file").touch()
    house.show()
    house.press("step_skip")
    type_into(house, "partner_name", "Alex")
    house.press("step_on")
    house.answers.place = tmp_path / "file" / "book.reconcile"
    house.press("choose_place")
    house.press("without_passphrase")
    house.press("step_on")
    house.qtbot.waitUntil(lambda: house.is_seen("protection_trouble"))

    house.press("step_back")
    assert house.find(QLineEdit, "partner_name").text() == "Alex"


def test_a_place_that_is_copied_to_the_internet_is_told(house: House, tmp_path: Path) -> None:
    """Others may reach it there."""
    house.show()
    reach_the_choice(house)
    house.answers.place = tmp_path / "Dropbox" / "book.reconcile"
    house.press("choose_place")

    assert "Dropbox" in house.text("about_place")


def test_the_first_pages_forget_what_was_typed_once_the_workbook_is_open(house: House) -> None:
    """The passphrase above all."""
    house.show()
    house.press("step_skip")
    type_into(house, "partner_name", SENTINEL)
    house.press("step_on")
    choose_with(house, SENTINEL + "1")

    assert SENTINEL + "1" not in house.all_texts()


def test_the_passphrase_is_in_no_file(house: House) -> None:
    """A key beside the lock is no lock."""
    house.show()
    reach_the_choice(house)
    choose_with(house, SENTINEL)
    house.close()

    kept = [each for each in house.folders.data.rglob("*") if each.is_file()]
    assert kept
    assert [each for each in kept if holds(each, SENTINEL)] == []


def test_files_are_their_owners_alone(house: House) -> None:
    """Other accounts of the computer have no business here."""
    house.show()
    reach_the_choice(house)
    choose_without(house)
    house.write_answer("something")
    house.saved()
    house.close()

    for each in house.folders.data.rglob("*"):
        wanted = 0o700 if each.is_dir() else 0o600
        assert each.stat().st_mode & 0o777 == wanted, each


@pytest.mark.parametrize("object_name", ["using_safely", "safety_own_life_no"])
def test_back_from_help_leads_to_what_was_used(object_name: str, house: House) -> None:
    """Whoever walks with the keyboard goes on from where they were."""
    house.show()
    used = house.find(QAbstractButton, object_name)
    used.setFocus()
    if object_name == "using_safely":
        QTest.keyClick(used, Qt.Key.Key_Space)
    else:
        house.command("help_and_safety")
    laid_out()
    assert house.front == "help_page"
    house.press("back")

    assert house.front == "first_run_page"
    assert used.hasFocus()


# The next start ------------------------------------------------------------------------------


def test_the_next_start_opens_the_same_workbook(make_house: MakeHouse) -> None:
    """Every word is there, in its place."""
    house = make_house()
    house.lay_in()
    house.start()
    house.write_everywhere("Something")
    house.close()

    house = make_house()
    house.start()
    house.go("apologise")

    assert house.part("sorry").toPlainText() == "Something letter"
    assert len(house.look(shelf()).days.answered) == 1


def test_the_window_comes_up_before_the_file_is_touched(house: House) -> None:
    """Nobody waits before an empty screen."""
    house.lay_in()
    house.window.show()
    with house.qtbot.waitExposed(house.window):
        pass

    assert not house.session.is_open
    assert house.front != "today_view"


def test_no_word_is_on_the_screen_while_a_passphrase_is_asked(make_house: MakeHouse) -> None:
    """Not even the name of the other person."""
    house = make_house()
    house.lay_in(write_page(SENTINEL), passphrase=PASSPHRASE)
    house.show()

    assert house.front == "unlock_page"
    assert SENTINEL not in house.all_texts()
    assert not house.is_seen("menu_bar")
    assert not house.is_seen("lock")


def test_the_right_passphrase_opens(house: House) -> None:
    """Composed or not: é is é."""
    house.lay_in(write_page("hello"), passphrase=PASSPHRASE)
    house.show()
    house.unlock("ne\u0301" + PASSPHRASE[2:])

    assert house.front == "today_view"
    assert house.is_seen("lock")


def test_a_wrong_passphrase_says_so_and_asks_again(house: House) -> None:
    """Nothing is lost; there is no limit and no waiting."""
    house.lay_in(passphrase=PASSPHRASE)
    before = house.path.read_bytes()
    house.show()
    for wrong in ("wrong", "x'" + "0" * 64 + "'", "wrong again"):
        house.give(wrong)
        house.qtbot.waitUntil(lambda: "did not open it" in house.text("unlock_message"))
        house.qtbot.waitUntil(house.find(QLineEdit, "passphrase").isEnabled)
        assert house.find(QLineEdit, "passphrase").text() == ""
    assert house.path.read_bytes() == before

    house.unlock()
    assert house.front == "today_view"


def test_caps_lock_is_said_beside_a_wrong_passphrase(house: House) -> None:
    """It is the likeliest reason, just when something else is said already."""
    house.lay_in(passphrase=PASSPHRASE)
    house.show()
    house.give("wrong")
    house.qtbot.waitUntil(lambda: "did not open it" in house.text("unlock_message"))
    field = house.find(QLineEdit, "passphrase")
    house.qtbot.waitUntil(field.isEnabled)
    assert not house.is_seen("caps_lock")
    QTest.keyClicks(field, "N")

    assert house.text("caps_lock") == "Caps Lock is on."
    assert house.is_seen("caps_lock")
    assert "did not open it" in house.text("unlock_message")
    QTest.keyClicks(field, "n")
    assert not house.is_seen("caps_lock")


def test_unlock_takes_enter_only_with_something_typed(house: House) -> None:
    """An empty passphrase is nobody's."""
    house.lay_in(passphrase=PASSPHRASE)
    house.show()
    QTest.keyClick(house.find(QLineEdit, "passphrase"), Qt.Key.Key_Return)

    assert not house.find(QAbstractButton, "unlock").isEnabled()
    assert house.front == "unlock_page"
    assert house.text("unlock_message") == ""


def test_the_passphrase_can_be_shown_while_it_is_typed(house: House) -> None:
    """Half of all wrong passphrases are slips that nobody could see."""
    house.lay_in(passphrase=PASSPHRASE)
    house.show()
    field = house.find(QLineEdit, "passphrase")
    field.setText("abc")
    hidden = field.displayText()
    house.press("passphrase_shown")

    assert hidden != "abc"
    assert field.displayText() == "abc"


def test_letters_shown_once_are_hidden_again_at_the_next_lock(house: House) -> None:
    """What was shown for one typing is not a choice for ever."""
    house.lay_in(passphrase=PASSPHRASE)
    house.show()
    field = house.find(QLineEdit, "passphrase")
    house.press("passphrase_shown")
    house.unlock()
    house.lock()

    assert field.echoMode() is QLineEdit.EchoMode.Password


def test_a_workbook_named_on_the_command_line_is_opened(house: House, tmp_path: Path) -> None:
    """Whatever its name and place."""
    other = tmp_path / "somewhere" / "notes.txt"
    other.parent.mkdir()
    make_book(other, clock=house.clock).close()
    house.start(other)

    assert house.built.tools.settings.now.last_workbook == other


def test_another_workbook_can_be_opened_from_the_locked_page(house: House, tmp_path: Path) -> None:
    """Whoever lost a passphrase still has the other workbook."""
    other = tmp_path / "other.reconcile"
    make_book(other, clock=house.clock).close()
    house.lay_in(passphrase=PASSPHRASE)
    house.show()
    house.answers.workbook = other
    with house.qtbot.waitSignal(house.session.opened):
        house.press("open_other")
    house.settle()

    assert house.front == "today_view"
    assert not house.is_seen("lock")


# Leaving and changing ------------------------------------------------------------------------


def test_closing_the_window_saves_the_last_letter_typed(make_house: MakeHouse) -> None:
    """There is nothing to save and nothing to be asked about it."""
    house = make_house()
    house.lay_in()
    house.start()
    house.start_letter()
    house.write_part("sorry", "The very last word")
    house.close()
    house = make_house()
    house.start()
    house.go("apologise")

    assert house.part("sorry").toPlainText() == "The very last word"


def test_keys_typed_while_the_window_closes_are_not_lost_half_way(house: House) -> None:
    """What is typed is saved or not taken; never taken and lost."""
    house.lay_in()
    house.start()
    editor = house.write_answer("before")
    house.saved()
    house.window.close()
    QTest.keyClicks(editor, " and after")
    typed = editor.toPlainText()
    house.qtbot.waitUntil(lambda: bool(house.ended))

    assert typed == "before"


def test_a_new_workbook_beside_the_first(house: House) -> None:
    """One partner per workbook; another relationship is another workbook."""
    house.lay_in(write_page("of the first"))
    house.start()
    house.command("new_workbook")
    house.qtbot.waitUntil(lambda: house.front == "first_run_page")
    reach_the_choice(house)
    choose_without(house)
    first, second = house.path, house.path.with_name("workbook-2.reconcile")

    assert second.exists()
    assert house.built.tools.settings.now.last_workbook == second
    assert house.front == "today_view"
    house.answers.workbook = first
    with house.qtbot.waitSignal(house.session.opened):
        house.command("open_workbook")
    assert house.built.tools.settings.now.last_workbook == first


def test_a_new_workbook_can_be_thought_better_of(house: House) -> None:
    """The one that was open is one key away."""
    house.lay_in(write_page("of the first"))
    house.start()
    house.write_answer("still here")
    house.command("new_workbook")
    house.qtbot.waitUntil(lambda: house.front == "first_run_page")
    with house.qtbot.waitSignal(house.session.opened):
        house.press("back")
    house.settle()

    assert house.front == "reflect_view"
    assert "still here" in house.seen_texts()
    assert not house.path.with_name("workbook-2.reconcile").exists()


def test_a_workbook_that_another_program_holds_is_not_opened_twice(
    house: House, tmp_path: Path, qtbot: object
) -> None:
    """Two windows would overwrite each other silently."""
    from reconcile_gui.qtkit.one_window import OneWindow

    house.lay_in()
    holder = OneWindow()
    assert holder.claim(house.path)
    house.show()

    house.qtbot.waitUntil(lambda: house.front == "trouble_page")
    assert "Another program is using" in house.text("what_happened")
    holder.release()
    with house.qtbot.waitSignal(house.session.opened):
        house.press("try_again")


def test_what_another_computer_left_is_told_and_opens_all_the_same(house: House) -> None:
    """On a stick, or in a shared folder, after a crash there: nobody is locked out."""
    from reconcile_gui.qtkit.one_window import lock_of

    house.lay_in(write_page("words"))
    lock_of(house.path).write_text("1\nreconcile-gui\nanother-computer\n\n\n")
    house.show()
    house.qtbot.waitUntil(lambda: house.front == "trouble_page")
    assert "Another computer" in house.text("what_happened")
    assert "“another-computer”" in house.text("other_computer")

    with house.qtbot.waitSignal(house.session.opened):
        house.press("open_all_the_same")
    house.settle()
    assert house.front == "today_view"
    house.close()
    assert not lock_of(house.path).exists()


def test_only_another_computer_s_lock_is_passed_by(house: House) -> None:
    """A program that runs here can be asked for its window."""
    from reconcile_gui.qtkit.one_window import OneWindow

    house.lay_in()
    holder = OneWindow()
    assert holder.claim(house.path)
    house.show()
    house.qtbot.waitUntil(lambda: house.front == "trouble_page")

    assert not house.is_seen("open_all_the_same")
    assert not house.is_seen("other_computer")
    holder.release()


@pytest.mark.parametrize("title", ["Reconcile", "Notes"])
def test_the_window_has_a_neutral_title(title: str, house: House) -> None:
    """Task bars are read by others."""
    house.built.tools.settings.change(window_title=title)
    house.lay_in(write_page(SENTINEL))
    house.start()
    house.go("reflect")

    assert house.window.windowTitle() == title

"""The bin, over a real workbook: listed, brought back with its parts, emptied for good."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from reconcile_gui.apology import store as letters
from reconcile_gui.boundaries import store as boundaries
from reconcile_gui.boundaries.openness import new_offer
from reconcile_gui.boundaries.records import Happening, LogEntry, Status, Whose
from reconcile_gui.reflection import store as reflection
from reconcile_gui.shell.bin_page import AT_ONCE
from reconcile_gui.trust import store as trust
from reconcile_gui.trust.records import Size, Terms, ToWhom
from reconcile_gui.workbook.backup import backups_in
from reconcile_gui.workbook.bin import in_bin
from reconcile_gui.workbook.transaction import Transaction
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import PASSPHRASE, House
from tests.workbooks import SENTINEL, holds

pytest_plugins = ["tests.widget.shell_fixtures"]

DAY = date(2026, 3, 3)
PROMISE = "00000000-0000-4000-8000-000000000001"
ROWS = {
    "Letter, I am sorry": "bring_back_letter_1",
    "Boundary, Knock first": "bring_back_boundary_1",
    "Agreement about openness, I show the receipts\nYou asked": "bring_back_openness_agreement_1",
    "Promise, Send one page": "bring_back_promise_1",
    f"Journal page, Walked home\n{SENTINEL}": "bring_back_journal_entry_1",
    "Answer, What did you do?\nI hid it": "bring_back_answer_1",
}


def write_all(tx: Transaction) -> None:
    """Write something in every tab, each with a word that stands nowhere else."""
    letters.create_letter(language="en", title="I am sorry")(tx)
    letters.save_part(1, "sorry", SENTINEL)(tx)
    letters.keep_version(1, "closed")(tx)
    boundaries.add_boundary(Whose.MINE, Status.SAID, "Knock first")(tx)
    boundaries.save_log_entry(1, LogEntry("l", DAY, Happening.HELD, SENTINEL))(tx)
    boundaries.begin_agreement(new_offer(DAY, "I show the receipts", "You asked"))(tx)
    terms = Terms("Send one page", ToWhom.SELF, "", Size.SMALL, DAY, DAY)
    trust.save_promise(PROMISE, terms)(tx)
    reflection.save_entry("j", f"Walked home\n{SENTINEL}")(tx)
    reflection.save_answer("A1", "What did you do?", "en", f"I hid it\n{SENTINEL}")(tx)


def delete_all(tx: Transaction) -> None:
    """Delete all of it, as each tab does."""
    letters.bin_letter(1)(tx)
    boundaries.bin_boundary(1)(tx)
    boundaries.bin_agreement(1)(tx)
    trust.bin_promise(PROMISE)(tx)
    reflection.bin_entry("j")(tx)
    reflection.save_answer("A1", "What did you do?", "en", "")(tx)


def delete_pages(number: int) -> Callable[[Transaction], None]:
    """Return what writes so many journal pages and deletes them."""

    def write(tx: Transaction) -> None:
        for each in range(number):
            reflection.save_entry(f"p{each}", f"page {each}")(tx)
            reflection.bin_entry(f"p{each}")(tx)

    return write


@pytest.fixture
def full_house(house: House) -> House:
    """Return the program with something of every tab in the bin."""
    house.lay_in(write_all)
    house.lay_in(delete_all)
    house.clock.pass_by(days=1)
    house.start()
    return house


def open_bin(house: House) -> None:
    """Open the bin and wait until it is read."""
    house.command("bin")
    house.settle()
    assert house.front == "bin_page"


def buttons(house: House) -> list[QAbstractButton]:
    """Return the button of each row, top to bottom."""
    laid_out()
    rows = house.find(QWidget, "bin_rows")
    found = [each for each in rows.findChildren(QAbstractButton) if each.isVisible()]
    return sorted(found, key=lambda each: each.mapTo(rows, each.rect().topLeft()).y())


def bring_back(house: House, row: str) -> None:
    """Bring one thing back and wait until it is on the disk and the page read again."""
    house.press(ROWS[row])
    house.saved()


# What lies in it -----------------------------------------------------------------------------


def test_everything_deleted_is_listed_in_words(full_house: House) -> None:
    """Its kind, its first words and the day: enough to know it again."""
    open_bin(full_house)

    said = {each.accessibleName(): each.objectName() for each in buttons(full_house)}
    assert said == {f"Bring back: {words}": row for words, row in ROWS.items()}
    assert "Letter · moved to the bin on Tuesday 3 March" in full_house.seen_texts()
    assert not full_house.is_seen("bin_nothing")


def test_an_empty_bin_says_so_and_offers_nothing(house: House) -> None:
    """A button that does nothing is worse than none."""
    house.lay_in()
    house.start()
    open_bin(house)

    assert house.text("bin_nothing") == "The bin is empty."
    assert buttons(house) == []
    for gone in ("bin_empty", "bin_older", "bin_question"):
        assert not house.is_seen(gone), gone


def test_older_things_are_shown_when_asked_for(house: House) -> None:
    """A year of deleted pages opens as fast as one."""
    house.lay_in(delete_pages(AT_ONCE + 5))
    house.start()
    open_bin(house)
    assert len(buttons(house)) == AT_ONCE

    house.press("bin_older")
    assert len(buttons(house)) == AT_ONCE + 5
    assert not house.is_seen("bin_older")


# Bringing back -------------------------------------------------------------------------------


def test_each_thing_comes_back_with_its_parts(full_house: House) -> None:
    """A letter without its parts would be lost all the same."""
    open_bin(full_house)
    for row in ROWS:
        bring_back(full_house, row)

    assert full_house.is_seen("bin_nothing")
    letter = full_house.look(letters.letter(1))
    assert letter is not None
    assert SENTINEL in [part.body for part in letter.parts]
    assert len(full_house.look(letters.versions_of(1))) == 1
    assert [each.body for each in full_house.look(boundaries.boundaries())] == ["Knock first"]
    assert [each.note for each in full_house.look(boundaries.log_of(1))] == [SENTINEL]
    assert len(full_house.look(trust.open_lines())) == 1
    assert [each.body for each in full_house.look(reflection.entries(9))] != []
    assert [each.day for each in full_house.look(reflection.answers_to("A1"))] == [DAY]


def test_what_came_back_is_seen_in_its_tab(full_house: House) -> None:
    """Not only after the next start."""
    full_house.go("boundaries")
    assert "Knock first" not in full_house.seen_texts()
    open_bin(full_house)
    bring_back(full_house, "Boundary, Knock first")
    full_house.press("back")
    full_house.settle()

    assert "Knock first" in full_house.seen_texts()


@pytest.mark.parametrize("way", ["on the page", "in the menu"])
def test_bringing_back_can_be_undone(way: str, full_house: House) -> None:
    """Some things lay there for a reason."""
    open_bin(full_house)
    bring_back(full_house, "Boundary, Knock first")
    assert "It is back" in full_house.text("message_sentence")
    assert not full_house.is_seen(ROWS["Boundary, Knock first"])

    if way == "on the page":
        full_house.press("message_secondary")
    else:
        full_house.press("back")
        full_house.command("undo")
        full_house.saved()
        open_bin(full_house)
    full_house.saved()
    assert full_house.is_seen(ROWS["Boundary, Knock first"])
    assert not full_house.is_seen("bin_message")
    assert full_house.look(boundaries.boundaries()) == []


def test_the_keyboard_stays_in_the_list(house: House) -> None:
    """Three pages come back with three presses of one key."""
    house.lay_in(delete_pages(3))
    house.start()
    open_bin(house)
    buttons(house)[1].setFocus()
    house.key(Qt.Key.Key_Return)
    house.saved()

    assert buttons(house)[1].hasFocus()


def test_what_is_deleted_while_another_page_is_over_it_is_listed_afterwards(
    full_house: House,
) -> None:
    """An old list would bring back what is not there, and hide what is."""
    open_bin(full_house)
    full_house.command("help_and_safety")
    full_house.session.write(delete_pages(1))
    full_house.saved()
    full_house.press("back")
    full_house.settle()

    assert full_house.front == "bin_page"
    assert len(buttons(full_house)) == len(ROWS) + 1


# Emptying ------------------------------------------------------------------------------------


def test_emptying_asks_once_and_keeping_changes_nothing(full_house: House) -> None:
    """The keyboard is on what keeps."""
    open_bin(full_house)
    full_house.press("bin_empty")
    assert full_house.text("bin_asked").startswith("This cannot be undone here.")
    assert full_house.find(QAbstractButton, "bin_keep").hasFocus()

    full_house.press("bin_keep")
    full_house.saved()
    assert not full_house.is_seen("bin_asked")
    assert full_house.find(QAbstractButton, "bin_empty").hasFocus()
    assert len(full_house.look(in_bin())) == len(ROWS)


def test_after_emptying_the_words_are_nowhere_in_the_file(full_house: House) -> None:
    """Nor can Undo bring them back."""
    assert holds(full_house.path, SENTINEL)
    open_bin(full_house)
    full_house.press("bin_empty")
    full_house.press("bin_really")
    full_house.saved()

    assert full_house.is_seen("bin_nothing")
    assert not full_house.is_seen("bin_empty")
    assert full_house.look(in_bin()) == []
    assert not full_house.session.undo_label
    full_house.close()
    assert [
        each.name for each in full_house.path.parent.glob("*.reconcile*") if holds(each, SENTINEL)
    ] == []


def test_a_new_row_takes_the_question_back(full_house: House) -> None:
    """Nobody agreed to remove what they have not seen in the list."""
    open_bin(full_house)
    full_house.press("bin_empty")
    full_house.session.write(delete_pages(1))
    full_house.saved()

    assert not full_house.is_seen("bin_asked")
    assert full_house.is_seen("bin_empty")


# Hiding, locking, leaving --------------------------------------------------------------------


@pytest.mark.parametrize("way", ["lock", "hide"])
def test_lock_and_hide_empty_the_page(way: str, house: House) -> None:
    """What was deleted is private still."""
    house.lay_in(write_all, passphrase=PASSPHRASE)
    house.lay_in(delete_all, passphrase=PASSPHRASE)
    house.start_locked()
    open_bin(house)
    assert "Knock first" in house.seen_texts()
    with house.qtbot.waitSignal(house.session.closed):
        house.press_at_once(way)
        assert "Knock first" not in house.seen_texts()
    laid_out()

    assert "Knock first" not in house.all_texts()


def test_leaving_the_page_forgets_what_it_showed(full_house: House) -> None:
    """It is read anew each time, and an answer on its way then comes too late."""
    full_house.command("bin")
    full_house.press("back")
    full_house.settle()
    assert "Knock first" not in full_house.all_texts()

    open_bin(full_house)
    assert len(buttons(full_house)) == len(ROWS)


def test_the_bin_is_off_where_no_workbook_is_open(house: House) -> None:
    """There is none then."""
    house.show()

    assert not house.window.actions_table["bin"].isEnabled()


def test_long_words_fit_a_narrow_window(house: House) -> None:
    """Nothing is cut off at the right."""
    house.lay_in(
        partial(_write_long, words="unbroken" * 40),
        partial(_write_long, words="many words " * 40),
    )
    house.start()
    house.window.resize(640, 700)
    open_bin(house)

    right = house.window.width()
    for each in [*buttons(house), *house.find(QWidget, "bin_rows").findChildren(QLabel)]:
        assert each.mapTo(house.window, each.rect().topRight()).x() < right


def _write_long(tx: Transaction, words: str) -> None:
    reflection.save_entry(words[:4], words)(tx)
    reflection.bin_entry(words[:4])(tx)


def test_the_bin_opens_with_the_keyboard_on_its_newest(house: House) -> None:
    """Bringing back comes first; emptying stands below all that would go."""
    house.lay_in(write_all, delete_all)
    house.start()
    house.command("bin")
    house.settle()
    first = house.window.in_front.findChildren(QAbstractButton)
    focus = house.window.focusWidget()
    rows, emptying = house.find(QWidget, "bin_rows"), house.find(QWidget, "bin_empty")

    assert focus is not None
    assert focus in first
    assert focus.objectName().startswith("bring_back_")
    page = house.window.in_front
    assert emptying.mapTo(page, QPoint(0, 0)).y() > rows.mapTo(page, QPoint(0, rows.height())).y()


# Before it is emptied ------------------------------------------------------------------------


def test_a_backup_keeps_what_is_removed(full_house: House) -> None:
    """Emptied by a slip, it is in the newest backup."""
    full_house.command("bin")
    full_house.settle()
    full_house.press("bin_empty")
    assert "backup" in full_house.text("bin_asked")
    full_house.press("bin_really")
    full_house.qtbot.waitUntil(lambda: full_house.is_seen("bin_nothing"))

    [folder] = (full_house.folders.data / "backups").iterdir()
    newest = backups_in(folder)[0]
    held = full_house.look_in(in_bin(), path=newest.path)
    assert len(held) == len(ROWS)


def test_without_a_backup_nothing_is_removed_before_it_is_said(full_house: House) -> None:
    """It can be done all the same; but then knowing it."""
    blocked = full_house.folders.data / "blocked"
    blocked.touch()
    full_house.built.tools.settings.change(backup_folder=blocked)
    full_house.command("bin")
    full_house.settle()
    full_house.press("bin_empty")
    full_house.press("bin_really")
    full_house.qtbot.waitUntil(lambda: full_house.is_seen("bin_message"))
    assert "Nothing was removed" in full_house.text("message_detail")
    assert len(full_house.look(in_bin())) == len(ROWS)

    full_house.press("message_secondary")
    full_house.qtbot.waitUntil(lambda: full_house.is_seen("bin_nothing"))
    assert full_house.look(in_bin()) == []

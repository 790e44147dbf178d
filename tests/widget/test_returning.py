"""Where a person is after a lock, after Hide, after a page: where they were, keyboard too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from reconcile_gui.apology import store as apology_store
from reconcile_gui.boundaries import store as boundaries_store
from reconcile_gui.boundaries.records import Status, Whose
from reconcile_gui.reflection import store as reflection_store
from reconcile_gui.trust import store as trust_store
from reconcile_gui.trust.records import Size, Terms, ToWhom
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import CTRL, PASSPHRASE, House

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.shell_fixtures"]

UUIDS = ("11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222")
PAGE_UUID = "33333333-3333-4333-8333-333333333333"
OWN_UUID = "44444444-4444-4444-8444-444444444444"


def fill(house: House, passphrase: str | None = PASSPHRASE) -> None:
    """Put some of everything into the workbook."""
    today = house.clock.today()
    promises = [
        trust_store.save_promise(
            uuid, Terms("Send it", ToWhom.PARTNER, "", Size.SMALL, date(2026, 1, 1), today)
        )
        for uuid in UUIDS
    ]
    house.lay_in(
        reflection_store.save_answer("A1", "Asked", "en", "I hid a debt."),
        reflection_store.save_answer("A3", "Asked", "en", "Three of them."),
        reflection_store.save_entry(PAGE_UUID, "A page from before"),
        reflection_store.save_own_question(OWN_UUID, "Why did I wait?"),
        apology_store.create_letter(language="en"),
        apology_store.save_part(1, "why", "Because I was afraid of it."),
        boundaries_store.add_boundary(Whose.THEIRS, Status.TOLD_TO_ME, "No surprise visits"),
        boundaries_store.add_boundary(Whose.MINE, Status.TOLD_TO_ME, "No shouting"),
        *promises,
        passphrase=passphrase,
    )


@pytest.fixture
def open_house(house: House) -> House:
    """Return the program with a full workbook open that has a passphrase."""
    fill(house)
    house.start_locked()
    return house


def keyboard() -> str:
    """Return the name of what has the keyboard."""
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None else ""


def put_caret(editor: QTextEdit, at: int) -> None:
    """Put the caret, as with the mouse."""
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(at)
    editor.setTextCursor(cursor)


def type_on(house: House, keys: str) -> None:
    """Type with whatever has the keyboard in the window, as hands do."""
    focus = house.window.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, keys)


def lock_and_unlock(house: House) -> None:
    """Lock with the key, then give the passphrase."""
    with house.qtbot.waitSignal(house.session.closed):
        house.key(Qt.Key.Key_L, CTRL)
    house.unlock()


def hide_and_return(house: House) -> None:
    """Hide with the button, then press Enter and give the passphrase."""
    house.press("hide")
    house.key(Qt.Key.Key_Return)
    house.unlock()


def over_and_back(house: House) -> None:
    """Look at the settings and come back."""
    house.command("settings")
    house.settle()
    house.press("back")
    house.settle()


Away = Callable[[House], None]
WAYS = pytest.mark.parametrize("away", [lock_and_unlock, hide_and_return, over_and_back])


# Reflect ----------------------------------------------------------------------------------------


@WAYS
def test_a_page_of_the_journal_is_gone_on_with(open_house: House, away: Away) -> None:
    """An old question in its place, and keys that go nowhere, lose a thought."""
    open_house.go("reflect")
    open_house.key(Qt.Key.Key_J, CTRL)
    open_house.settle()
    open_house.type(open_house.find(QTextEdit, "page_editor"), "One two")
    put_caret(open_house.find(QTextEdit, "page_editor"), 3)
    away(open_house)

    open_house.qtbot.waitUntil(lambda: keyboard() == "page_editor")
    type_on(open_house, " and a half")
    assert open_house.find(QTextEdit, "page_editor").toPlainText() == "One and a half two"
    open_house.saved()
    written = [one.body for one in open_house.look(reflection_store.entries(9))]
    assert "One and a half two" in written


@WAYS
def test_a_blank_page_is_still_one_to_write_on(open_house: House, away: Away) -> None:
    """Nothing of it is in the file yet."""
    open_house.go("reflect")
    open_house.key(Qt.Key.Key_J, CTRL)
    open_house.settle()
    away(open_house)

    open_house.qtbot.waitUntil(lambda: keyboard() == "page_editor")
    type_on(open_house, "Now")
    open_house.saved()
    assert "Now" in [one.body for one in open_house.look(reflection_store.entries(9))]


@WAYS
def test_a_question_is_there_again_with_its_caret(open_house: House, away: Away) -> None:
    """The one in front, not the one where somebody stopped the day before."""
    open_house.go("reflect")
    open_house.program.views.reflect().open_question("A3")
    open_house.settle()
    put_caret(open_house.find(QTextEdit, "answer_editor"), 5)
    away(open_house)

    open_house.qtbot.waitUntil(lambda: keyboard() == "answer_editor")
    type_on(open_house, " or four")
    editor = open_house.find(QTextEdit, "answer_editor")
    assert editor.toPlainText() == "Three or four of them."


@WAYS
def test_own_questions_are_there_again(open_house: House, away: Away) -> None:
    """With the caret in the one that was being written."""
    open_house.go("reflect")
    open_house.program.views.reflect().open_own_question(OWN_UUID)
    open_house.settle()
    put_caret(open_house.find(QTextEdit, keyboard()), 3)
    away(open_house)

    open_house.qtbot.waitUntil(lambda: keyboard().startswith("own_question"))
    type_on(open_house, " on earth")
    editor = open_house.find(QTextEdit, keyboard())
    assert editor.toPlainText() == "Why on earth did I wait?"


# Apologise --------------------------------------------------------------------------------------


@WAYS
def test_the_part_of_the_letter_and_the_caret_in_it(open_house: House, away: Away) -> None:
    """Whoever was in the middle of a sentence goes on there."""
    open_house.go("apologise")
    put_caret(open_house.part("why"), 7)
    away(open_house)

    open_house.qtbot.waitUntil(lambda: keyboard() == "part_why")
    type_on(open_house, " perhaps")
    assert open_house.part("why").toPlainText() == "Because perhaps I was afraid of it."


def test_another_tab_does_not_forget_the_letter(open_house: House) -> None:
    """Locked over Trust: the letter is looked at later, and has its caret."""
    open_house.go("apologise")
    put_caret(open_house.part("why"), 7)
    open_house.go("trust")
    lock_and_unlock(open_house)
    assert open_house.front == "trust_view"
    open_house.go("apologise")

    open_house.qtbot.waitUntil(lambda: keyboard() == "part_why")
    assert open_house.part("why").textCursor().position() == 7


@WAYS
def test_the_letter_in_front_and_not_the_newest(open_house: House, away: Away) -> None:
    """The one that was changed last is only a guess."""
    open_house.go("apologise")
    made: list[int] = []
    other = apology_store.create_letter(language="en")
    open_house.session.write(other, then=lambda made_id: made.append(made_id))
    open_house.saved()
    open_house.program.views.apologise().open_letter(1)
    open_house.settle()
    away(open_house)

    assert made
    assert open_house.program.views.apologise().letter_id == 1


# Boundaries, Trust, Today -----------------------------------------------------------------------


@WAYS
def test_the_boundary_and_the_caret_in_it(open_house: House, away: Away) -> None:
    """The second of the list, not the first."""
    open_house.go("boundaries")
    open_house.program.views.boundaries().open_boundary(2)
    open_house.settle()
    put_caret(open_house.find(QTextEdit, "body"), 2)
    away(open_house)

    open_house.qtbot.waitUntil(lambda: keyboard() == "body")
    type_on(open_house, " more")
    assert open_house.find(QTextEdit, "body").toPlainText() == "No more shouting"


@WAYS
def test_the_row_of_a_promise(open_house: House, away: Away) -> None:
    """Arrow keys go on from it."""
    open_house.go("trust")
    open_house.find(QWidget, "promise_row_2").setFocus()
    away(open_house)

    open_house.qtbot.waitUntil(lambda: keyboard() == "promise_row_2")
    assert open_house.find(QWidget, "promise_row_2").hasFocus()


@WAYS
def test_a_promise_that_is_open_in_its_form(open_house: House, away: Away) -> None:
    """With the caret where the words were being changed."""
    open_house.go("trust")
    open_house.program.views.trust().open_promise(2)
    open_house.settle()
    put_caret(open_house.find(QTextEdit, "promise_body_editor"), 4)
    away(open_house)

    open_house.qtbot.waitUntil(lambda: keyboard() == "promise_body_editor")
    assert open_house.find(QTextEdit, "promise_body_editor").textCursor().position() == 4


@WAYS
def test_the_check_in_of_the_week(open_house: House, away: Away) -> None:
    """It is a page of Trust, and stays one."""
    open_house.go("trust")
    open_house.program.views.trust().open_check_in()
    open_house.settle()
    before = keyboard()
    away(open_house)

    open_house.qtbot.waitUntil(lambda: keyboard() == before != "")
    assert open_house.is_seen("check_in_page")


@WAYS
def test_today_keeps_the_keyboard(open_house: House, away: Away) -> None:
    """A key pressed there must press something."""
    before = keyboard()
    away(open_house)

    open_house.qtbot.waitUntil(lambda: keyboard() == before != "")


# What is remembered -----------------------------------------------------------------------------


def test_another_workbook_begins_at_its_own_beginning(open_house: House) -> None:
    """Numbers of one file mean something else in the other."""
    open_house.go("boundaries")
    open_house.program.views.boundaries().open_boundary(2)
    open_house.settle()
    other = open_house.path.with_name("other.reconcile")
    fill_other = boundaries_store.add_boundary(Whose.THEIRS, Status.TOLD_TO_ME, "First")
    second = boundaries_store.add_boundary(Whose.THEIRS, Status.TOLD_TO_ME, "Second")
    open_house.lay_in(fill_other, second, path=other)
    with open_house.qtbot.waitSignal(open_house.session.opened):
        open_house.program.open_other(other)
    open_house.settle()

    assert open_house.front == "boundaries_view"
    assert keyboard() == "boundaries_table"
    assert open_house.find(QTextEdit, "body").toPlainText() == "First"


def test_what_has_gone_meanwhile_leaves_a_place_to_write(open_house: House) -> None:
    """A row may have gone to the bin in another program."""
    open_house.go("boundaries")
    open_house.program.views.boundaries().open_boundary(2)
    open_house.settle()
    open_house.lock()
    open_house.lay_in(boundaries_store.bin_boundary(2), passphrase=PASSPHRASE)
    open_house.unlock()

    open_house.qtbot.waitUntil(lambda: keyboard() in ("body", "boundaries_table"))
    assert open_house.find(QTextEdit, "body").toPlainText() == "No surprise visits"


def type_at_once(house: House, keys: str) -> None:
    """Type into the window before anything that was asked for has been answered."""
    handle = house.window.windowHandle()
    assert handle is not None
    for key in keys:
        QTest.keyClick(handle, Qt.Key(ord(key.upper())))


def test_keys_typed_before_the_page_is_there_arrive_in_it(open_house: House) -> None:
    """Fingers are faster than a disk."""
    open_house.go("reflect")
    open_house.key(Qt.Key.Key_J, CTRL)
    open_house.settle()
    open_house.lock()
    opened = open_house.session.opened.connect(lambda: type_at_once(open_house, "at once"))
    open_house.unlock()
    open_house.session.opened.disconnect(opened)

    editor = open_house.find(QTextEdit, "page_editor")
    open_house.qtbot.waitUntil(lambda: editor.toPlainText() == "at once")


def test_without_a_passphrase_hiding_leaves_all_in_its_place(house: House) -> None:
    """Nothing was forgotten; the keyboard comes back with the tab."""
    fill(house, None)
    house.start()
    house.go("apologise")
    put_caret(house.part("why"), 7)
    house.escape_thrice()
    house.key(Qt.Key.Key_Return)
    house.settle()

    house.qtbot.waitUntil(lambda: keyboard() == "part_why")
    assert house.part("why").textCursor().position() == 7


def test_a_letter_meant_for_a_text_records_no_outcome(open_house: House) -> None:
    """K is Kept where a promise has the keyboard; while it is read, it is only a K."""
    open_house.window.tab_shown.connect(lambda _: type_at_once(open_house, "k"))
    open_house.go("trust")

    assert len(open_house.look(trust_store.open_lines())) == 2


def test_a_bar_that_closes_gives_the_keyboard_back(open_house: House) -> None:
    """The button that had it is gone; the text is still being written."""
    open_house.go("apologise")
    put_caret(open_house.part("why"), 7)
    open_house.program.bar.tell("Something calm")
    laid_out()
    open_house.find(QWidget, "message_secondary").setFocus()
    open_house.key(Qt.Key.Key_Space)

    assert not open_house.is_seen("saving_bar")
    assert keyboard() == "part_why"
    assert open_house.part("why").textCursor().position() == 7

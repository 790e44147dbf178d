"""Hiding: blank before anything else, wherever the caret is and whatever is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QTextEdit,
    QWidget,
)

from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people
from reconcile_gui.qtkit.dialogs import SystemDialogs
from reconcile_gui.shell.opening import Opening
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import CTRL, CTRL_SHIFT, LONG, PASSPHRASE, TABS, FullDisk, House
from tests.workbooks import SENTINEL

pytest_plugins = ["tests.widget.shell_fixtures"]

PAGES = ("settings", "help_and_safety", "keys", "about", "preview", "bin", "stretch")


@pytest.fixture
def open_house(house: House) -> House:
    """Return the program with a plain workbook open, names and words in it."""
    house.lay_in(name_people(People("Sam", SENTINEL)))
    house.start()
    house.start_letter()
    house.write_part("sorry", SENTINEL)
    house.saved()
    return house


def is_blank(house: House) -> bool:
    """Tell whether the middle of the window holds one colour alone, as it is drawn now.

    The first row with Hide and the line at the foot are left out.
    """
    image: QImage = house.window.grab().toImage()
    top = house.window.top_row.geometry().bottom() + 1
    foot = house.window.statusBar().geometry().top()
    middle = QRect(0, top, image.width(), foot - top)
    copy = image.copy(middle)
    colour = copy.pixelColor(copy.width() // 2, copy.height() // 2)
    plain = QImage(copy.size(), copy.format())
    plain.fill(QColor(colour))
    return bool(copy == plain)


def hidden_words(house: House) -> set[str]:
    """Return what can still be read in the window."""
    return {
        line
        for line in house.seen_texts().splitlines()
        if line not in ("", house.window.windowTitle())
    }


HIDE_HINT = "Hide everything now. Esc three times does the same."
ALL_THAT_IS_LEFT = {"Hide", "Press Enter to go on", HIDE_HINT}


# At once ------------------------------------------------------------------------------------


def come_back(house: House) -> None:
    """Press Enter on the blank page."""
    house.key(Qt.Key.Key_Return)
    house.settle()
    assert not house.program.curtain.is_hidden


def test_hide_blanks_every_tab_before_anything_else_happens(open_house: House) -> None:
    """One press, and no turn of the event loop later the window is blank."""
    for tab in TABS:
        open_house.go(tab)
        open_house.press_at_once("hide")

        assert is_blank(open_house), tab
        assert hidden_words(open_house) == ALL_THAT_IS_LEFT, tab
        come_back(open_house)


def test_hide_blanks_every_page_and_enter_goes_back_to_it(open_house: House) -> None:
    """The corner is never covered; and from the page Back leads where it led before."""
    front = open_house.front
    for page in PAGES:
        open_house.command(page)
        open_house.settle()
        shown = open_house.front
        open_house.press_at_once("hide")

        assert is_blank(open_house), page
        assert hidden_words(open_house) == ALL_THAT_IS_LEFT, page
        come_back(open_house)
        assert open_house.front == shown
        open_house.press("back")
        open_house.settle()
        assert open_house.front == front, page


def test_hide_works_before_anything_is_open(house: House) -> None:
    """The first questions tell a lot to somebody who looks over a shoulder."""
    house.show()
    house.press("step_skip")
    house.type(house.find(QLineEdit, "partner_name"), "Alex")
    house.press_at_once("hide")
    assert hidden_words(house) == ALL_THAT_IS_LEFT

    house.key(Qt.Key.Key_Return)

    assert house.front == "first_run_page"
    assert house.find(QLineEdit, "partner_name").text() == "Alex"


def test_hide_works_on_a_locked_window(house: House) -> None:
    """Even that there is something to unlock is nobody's business."""
    house.lay_in(passphrase=PASSPHRASE)
    house.show()
    house.press_at_once("hide")
    assert hidden_words(house) == ALL_THAT_IS_LEFT

    house.key(Qt.Key.Key_Return)
    assert house.front == "unlock_page"
    house.unlock()


def test_hide_works_on_trouble(house: House) -> None:
    """It names the file and its place."""
    house.path.write_bytes(b"not a workbook")
    house.show()
    assert house.front == "trouble_page"
    house.press_at_once("hide")
    assert hidden_words(house) == ALL_THAT_IS_LEFT

    house.key(Qt.Key.Key_Return)
    assert house.front == "trouble_page"


def test_hide_stands_in_the_same_place_in_every_state(open_house: House) -> None:
    """A hand finds it without looking."""

    def place() -> QRect:
        button = open_house.find(QAbstractButton, "hide")
        return QRect(button.mapTo(open_house.window, button.rect().topLeft()), button.size())

    places = [place()]
    for page in PAGES:
        open_house.command(page)
        open_house.settle()
        places.append(place())
        open_house.press("back")
        open_house.settle()
    open_house.press_at_once("hide")
    laid_out()
    places.append(place())

    assert places == [places[0]] * len(places)


def test_hide_is_first_in_the_tab_order(open_house: House) -> None:
    """From anywhere, backwards round the corner."""
    first = open_house.window.nextInFocusChain()
    while first is not None and not (
        first.focusPolicy() & Qt.FocusPolicy.TabFocus and first.isVisible()
    ):
        first = first.nextInFocusChain()

    assert first is not None
    assert first.objectName() == "hide"


def test_the_window_is_put_away(open_house: House) -> None:
    """A blank window still says that something was hidden."""
    open_house.press("hide")

    assert open_house.window.isMinimized()


# With something open ------------------------------------------------------------------------


def test_three_escapes_hide_an_open_menu_too(open_house: House) -> None:
    """The menu's own Esc closes it, and counts."""
    menu = open_house.find(QMenu, "menu_file")
    menu.popup(open_house.window.mapToGlobal(open_house.window.rect().center()))
    laid_out()
    assert QApplication.activePopupWidget() is menu
    open_house.escape_thrice()

    assert open_house.program.curtain.is_hidden
    assert QApplication.activePopupWidget() is None


def test_hiding_closes_an_open_menu(open_house: House) -> None:
    """Menus lie over everything."""
    menu = open_house.find(QMenu, "menu_file")
    menu.popup(open_house.window.mapToGlobal(open_house.window.rect().center()))
    laid_out()
    open_house.program.curtain.hide()

    assert not menu.isVisible()
    assert is_blank(open_house)


def test_three_escapes_hide_an_open_list_too(open_house: House) -> None:
    """As in Settings."""
    open_house.command("settings")
    open_house.find(QComboBox, "text_size").showPopup()
    laid_out()
    assert QApplication.activePopupWidget() is not None
    open_house.escape_thrice()

    assert QApplication.activePopupWidget() is None
    assert is_blank(open_house)


def while_a_box_is_open(house: House, then: Callable[[QFileDialog], None]) -> Path | None:
    """Ask the system's own question, and do something while its box is open."""
    seen: list[QFileDialog] = []

    def act() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QFileDialog)
        house.qtbot.waitUntil(lambda: QApplication.focusWindow() is box.windowHandle())
        seen.append(box)
        then(box)

    QTimer.singleShot(0, house.window, act)
    answer = SystemDialogs(lambda: house.window).workbook_to_open()
    assert seen
    return answer


def test_hiding_ends_an_open_file_box(open_house: House) -> None:
    """It lists folders, and lies over the window."""
    blank: list[bool] = []

    def hide(_box: QFileDialog) -> None:
        open_house.program.curtain.hide()
        blank.append(is_blank(open_house))

    answer = while_a_box_is_open(open_house, hide)

    assert answer is None
    assert blank == [True]
    assert QApplication.activeModalWidget() is None


def test_three_escapes_hide_with_a_file_box_open(open_house: House) -> None:
    """The first ends the box; three hide everything."""

    def escape(_box: QFileDialog) -> None:
        open_house.escape_thrice()

    assert while_a_box_is_open(open_house, escape) is None
    assert open_house.program.curtain.is_hidden


def test_a_file_box_leaves_no_trace_of_where_it_was(open_house: House, tmp_path: Path) -> None:
    """Lists of recent files are read by others."""

    def choose(box: QFileDialog) -> None:
        box.setDirectory(str(tmp_path))
        box.selectFile("workbook.reconcile")
        box.reject()

    while_a_box_is_open(open_house, choose)
    traces = [
        each
        for each in open_house.folders.data.rglob("*")
        if each.is_file() and b"FileDialog" in each.read_bytes()
    ]

    assert traces == []


# Esc, three times ---------------------------------------------------------------------------


def test_three_escapes_hide_from_every_tab(open_house: House) -> None:
    """Wherever the caret is."""
    for tab in TABS:
        open_house.go(tab)
        open_house.escape_thrice()

        assert open_house.program.curtain.is_hidden, tab
        come_back(open_house)


def test_three_escapes_hide_from_every_page(open_house: House) -> None:
    """Though the first one already leads back."""
    for page in PAGES:
        open_house.command(page)
        open_house.settle()
        open_house.escape_thrice()

        assert open_house.program.curtain.is_hidden, page
        assert hidden_words(open_house) == ALL_THAT_IS_LEFT, page
        come_back(open_house)


def test_three_escapes_hide_the_first_pages(house: House) -> None:
    """Before there is any workbook."""
    house.show()
    house.escape_thrice()

    assert hidden_words(house) == ALL_THAT_IS_LEFT


def test_one_escape_leaves_a_page(open_house: House) -> None:
    """And only the page; the one before it, an hour ago, does not count."""
    front = open_house.front
    for page in PAGES:
        open_house.command(page)
        open_house.settle()
        open_house.key(Qt.Key.Key_Escape)
        open_house.settle()

        assert open_house.front == front, page
        assert not open_house.program.curtain.is_hidden, page
        open_house.key(Qt.Key.Key_Shift)  # whatever else is pressed begins the count anew


def test_two_escapes_do_not_hide(open_house: House) -> None:
    """Nor three with something typed between."""
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_A, Qt.Key.Key_Escape):
        open_house.key(key)

    assert not open_house.program.curtain.is_hidden


# Hidden -------------------------------------------------------------------------------------


def test_a_second_hide_leaves_the_window_where_it_is(open_house: House) -> None:
    """Brought up by somebody else, it must not vanish again as if it had something to hide."""
    open_house.press_at_once("hide")
    open_house.window.showNormal()
    laid_out()
    open_house.press_at_once("hide")
    open_house.escape_thrice()

    assert not open_house.window.isMinimized()
    assert open_house.front == "hidden_page"


def test_a_second_hide_changes_nothing_that_can_be_seen(open_house: House) -> None:
    """Nor do more Escapes, or any other key but Enter."""
    open_house.press_at_once("hide")
    before = open_house.window.grab().toImage()
    open_house.press_at_once("hide")
    open_house.escape_thrice()
    for key, modifiers in (
        (Qt.Key.Key_H, CTRL_SHIFT),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_2, CTRL),
        (Qt.Key.Key_J, CTRL),
        (Qt.Key.Key_P, CTRL),
        (Qt.Key.Key_Comma, CTRL),
        (Qt.Key.Key_Plus, CTRL),
        (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
    ):
        open_house.key(key, modifiers)
    open_house.settle()

    assert open_house.window.grab().toImage() == before
    assert open_house.program.curtain.is_hidden


def test_what_happens_while_hidden_is_not_shown(open_house: House) -> None:
    """A backup, a failure, a crash: none of it may say that there is a workbook here."""
    disk = FullDisk(open_house)
    disk.fill()
    open_house.go("reflect")
    open_house.find(QTextEdit, "answer_editor").insertPlainText(LONG)
    with open_house.qtbot.waitSignal(open_house.session.failed):
        open_house.press_at_once("hide")
    open_house.program.say_bug()
    open_house.built.tools.settings.not_kept.emit()
    laid_out()
    assert hidden_words(open_house) == ALL_THAT_IS_LEFT

    disk.make_room()
    with open_house.qtbot.waitSignal(open_house.session.saved):
        open_house.session.retry()
    laid_out()
    assert hidden_words(open_house) == ALL_THAT_IS_LEFT


def test_hiding_saves_the_last_words(open_house: House) -> None:
    """Nobody comes back to a gap."""
    open_house.write_part("what", "The last words")
    with open_house.qtbot.waitSignal(open_house.session.saved):
        open_house.press_at_once("hide")


def test_enter_goes_on_where_it_was(open_house: House) -> None:
    """The same tab, the same text, the same place on the page."""
    open_house.write_part("what", "The last words")
    open_house.press("hide")
    open_house.key(Qt.Key.Key_Return)
    open_house.settle()

    assert open_house.front == "apology_view"
    assert open_house.part("what").toPlainText() == "The last words"
    assert open_house.is_seen("menu_bar")
    assert "on this computer only" in open_house.status


def test_undo_in_a_text_survives_hiding_without_a_passphrase(open_house: House) -> None:
    """Hiding is for a minute; the work goes on."""
    open_house.write_part("what", "The last words")
    open_house.press("hide")
    open_house.key(Qt.Key.Key_Return)
    open_house.settle()
    editor = open_house.part("what")

    assert editor.document().isUndoAvailable()


def test_hiding_with_a_passphrase_locks(house: House) -> None:
    """Whoever finds the window and presses Enter is asked."""
    house.lay_in(name_people(People("Sam", SENTINEL)), passphrase=PASSPHRASE)
    house.start_locked()
    house.write_everywhere(SENTINEL)
    with house.qtbot.waitSignal(house.session.closed):
        house.press_at_once("hide")
    laid_out()
    assert hidden_words(house) == ALL_THAT_IS_LEFT
    assert [line for line in house.all_texts().splitlines() if SENTINEL in line] == []

    house.key(Qt.Key.Key_Return)
    assert house.front == "unlock_page"
    house.unlock()
    assert house.front == "trust_view"


def test_hiding_while_the_passphrase_is_being_tried_stays_hidden(house: House) -> None:
    """The key takes a moment to make; somebody may come in during it."""
    house.lay_in(passphrase=PASSPHRASE)
    house.show()
    house.give(PASSPHRASE)
    house.press_at_once("hide")
    with house.qtbot.waitSignal(house.session.closed):
        pass
    laid_out()
    assert hidden_words(house) == ALL_THAT_IS_LEFT

    house.key(Qt.Key.Key_Return)
    assert house.front == "unlock_page"
    house.unlock()
    assert house.front == "today_view"


def test_hiding_while_a_plain_workbook_is_being_opened_stays_hidden(house: House) -> None:
    """Also in the first half second."""
    house.lay_in()
    house.show()
    house.press_at_once("hide")
    house.qtbot.waitUntil(lambda: house.session.is_open)
    house.settle()
    assert hidden_words(house) == ALL_THAT_IS_LEFT

    house.key(Qt.Key.Key_Return)
    house.settle()
    assert house.front == "today_view"
    assert house.is_seen("tabs")


def test_trouble_that_comes_up_while_hidden_waits_behind_it(house: House) -> None:
    """It is shown when somebody is there to read it."""
    house.lay_in()
    content = bytearray(house.path.read_bytes())
    content[200:] = b"\xa5" * (len(content) - 200)
    house.path.write_bytes(content)
    opening = house.window.findChild(Opening)
    assert isinstance(opening, Opening)
    refused = QSignalSpy(opening.refused)
    house.show()
    house.press_at_once("hide")
    house.qtbot.waitUntil(lambda: refused.count() == 1)
    laid_out()
    assert hidden_words(house) == ALL_THAT_IS_LEFT

    house.key(Qt.Key.Key_Return)
    assert house.front == "trouble_page"


def test_a_quiet_link_at_the_foot_goes_with_the_rest(open_house: House) -> None:
    """It asks whether it would help to talk to someone: not for other eyes."""
    open_house.go("reflect")
    editor = open_house.find(QTextEdit, "answer_editor")
    for words in ("I want to die. ", "I want to die. "):
        open_house.type(editor, words)
        open_house.qtbot.waitUntil(
            lambda: open_house.is_seen("care_panel") or open_house.is_seen("quiet_care_link")
        )
        if open_house.is_seen("care_panel"):
            open_house.press("care_close")
    assert open_house.is_seen("quiet_care_link")
    open_house.press_at_once("hide")

    assert hidden_words(open_house) == ALL_THAT_IS_LEFT


def test_a_panel_that_was_about_to_come_does_not_come_up_while_hidden(open_house: House) -> None:
    """The pause after the last word may end behind the curtain."""
    open_house.go("reflect")
    editor = open_house.find(QTextEdit, "answer_editor")
    care = open_house.program.care
    with open_house.qtbot.assertNotEmitted(care.shown), open_house.qtbot.waitSignal(care.looked):
        open_house.type(editor, "I want to die. ")
        open_house.press_at_once("hide")

    assert hidden_words(open_house) == ALL_THAT_IS_LEFT


def test_the_keyboard_goes_to_what_is_shown_again(open_house: House) -> None:
    """Nobody reaches for the mouse after Enter."""
    open_house.press("hide")
    open_house.key(Qt.Key.Key_Return)
    open_house.settle()
    focus = open_house.window.focusWidget()

    assert isinstance(focus, QWidget)
    assert open_house.window.in_front.isAncestorOf(focus)


@pytest.mark.parametrize(("apart_ms", "hides"), [(900, True), (1100, False)])
def test_the_time_between_presses_is_the_fingers_own(
    open_house: House, apart_ms: int, hides: bool
) -> None:
    """However long a busy program needs to look at them: three within two seconds count."""
    handle = open_house.window.windowHandle()
    for number in range(3):
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        pressed.setTimestamp(5000 + number * apart_ms)
        QApplication.sendEvent(handle, pressed)

    assert open_house.program.curtain.is_hidden is hides


def test_a_key_held_down_is_one_press(open_house: House) -> None:
    """Esc held for a second is not three times Esc."""
    handle = open_house.window.windowHandle()
    open_house.key(Qt.Key.Key_Escape)
    for _ in range(5):
        held = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "", True
        )
        QApplication.sendEvent(handle, held)

    assert not open_house.program.curtain.is_hidden
    QTest.keyClick(handle, Qt.Key.Key_A)

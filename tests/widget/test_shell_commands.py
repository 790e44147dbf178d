"""Every command of the menus does what it says, and undo goes back across the tabs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from reconcile_gui.boundaries import store as boundaries
from reconcile_gui.reflection.store.journal import entries
from reconcile_gui.shell.actions import COMMANDS, HIDE_KEYS, MENUS
from reconcile_gui.trust import store as trust
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import CTRL, PASSPHRASE, TABS, House

pytest_plugins = ["tests.widget.shell_fixtures"]
SHIFT = Qt.KeyboardModifier.ShiftModifier


# The table and the window ----------------------------------------------------------------------


def test_every_command_is_wired_and_stands_in_its_menu(open_house: House) -> None:
    """A command without effect is worse than none."""
    table = open_house.window.actions_table
    in_menus = {
        action.objectName()
        for key, _ in MENUS
        for action in open_house.find(QMenu, f"menu_{key}").actions()
        if not action.isSeparator()
    }

    assert in_menus == {each.key for each in COMMANDS if each.menu}
    for command in COMMANDS:
        assert table[command.key].receivers("2triggered(bool)") > 0, command.key


def test_no_shortcut_of_a_view_is_also_one_of_the_window(open_house: House) -> None:
    """Qt fires neither of two that are ambiguous."""
    from PySide6.QtGui import QShortcut

    for tab in TABS:
        open_house.go(tab)
    of_window = {keys for command in COMMANDS for keys in command.keys}
    of_views = {
        shortcut.key().toString(QKeySequence.SequenceFormat.PortableText)
        for shortcut in open_house.window.findChildren(QShortcut)
    }

    assert of_window & of_views <= {"Ctrl+0"}  # fits the page while printing, where no text is


def test_the_page_of_keys_names_every_command_with_keys(open_house: House) -> None:
    """From the same table, so that it cannot be out of date."""
    open_house.key(Qt.Key.Key_F1, CTRL)
    said = {label.text() for label in open_house.window.in_front.findChildren(QLabel)}

    for command in COMMANDS:
        words = command.text.replace("&", "").rstrip("…")
        if command.keys:
            assert words in said, command.key
            keys = QKeySequence(command.keys[0])
            assert keys.toString(QKeySequence.SequenceFormat.NativeText) in said
    assert HIDE_KEYS in said


def choose_in_edit_menu(house: House, command: str) -> None:
    """Open the Edit menu and choose a command that it allows now."""
    menu = house.find(QMenu, "menu_edit")
    menu.popup(house.window.mapToGlobal(house.window.rect().topLeft()))
    action = house.window.actions_table[command]
    assert action.isEnabled(), command
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    laid_out()


def test_the_edit_menu_copies_and_pastes_in_the_text_one_was_in(open_house: House) -> None:
    """Who does not know the keys looks there."""
    open_house.key(Qt.Key.Key_J, CTRL)
    open_house.settle()
    page = open_house.find(QTextEdit, "page_editor")
    QTest.keyClicks(page, "Again. ")
    for command in ("select_all", "copy", "cut", "paste", "paste"):
        choose_in_edit_menu(open_house, command)

    assert page.toPlainText() == "Again. Again. "


def test_a_hidden_passphrase_is_never_copied_from_the_menu(house: House) -> None:
    """The clipboard is for everybody to read."""
    house.lay_in()
    house.start()
    house.program.pages.show_settings("locking")
    house.type(house.find(QLineEdit, "new_passphrase"), PASSPHRASE)
    house.find(QLineEdit, "new_passphrase").selectAll()
    house.find(QMenu, "menu_edit").aboutToShow.emit()

    assert not house.window.actions_table["copy"].isEnabled()
    assert not house.window.actions_table["cut"].isEnabled()


@pytest.mark.parametrize("page", ["keys", "about"])
def test_a_page_opened_again_and_again_is_one_page(page: str, open_house: House) -> None:
    """F1 is leaned on by elbows and cats."""
    for _ in range(4):
        open_house.command(page)
    pages = open_house.window.findChildren(QWidget, f"{page}_page")
    assert len(pages) == 1

    open_house.press("back")
    assert open_house.front == "today_view"


@pytest.mark.parametrize("tab", TABS)
def test_every_tab_is_reached_by_its_key_and_its_menu(tab: str, open_house: House) -> None:
    """And the keyboard is in it then."""
    open_house.go("trust" if tab != "trust" else "today")
    open_house.go(tab)
    view = open_house.window.in_front
    assert view.isAncestorOf(open_house.window.focusWidget())

    open_house.go("trust" if tab != "trust" else "today")
    open_house.command(f"go_{tab}")
    assert open_house.window.tab == tab


def test_write_freely_opens_a_blank_page_from_anywhere(open_house: House) -> None:
    """A blank page is always one key away."""
    open_house.go("trust")
    open_house.key(Qt.Key.Key_J, CTRL)
    open_house.settle()
    page = open_house.find(QTextEdit, "page_editor")

    assert page.hasFocus()
    QTest.keyClicks(page, "What I cannot say")
    open_house.saved()
    assert [entry.body for entry in open_house.look(entries(5))] == ["What I cannot say"]


def test_preview_shows_the_letter_from_a_tab_that_was_never_opened(house: House) -> None:
    """The letter is read first, and shown then."""
    from reconcile_gui.apology import store as letters

    house.lay_in(letters.create_letter(language="en"), letters.save_part(1, "sorry", "I am sorry."))
    house.start()
    house.key(Qt.Key.Key_P, CTRL)
    house.qtbot.waitUntil(lambda: house.front == "preview_page")
    paper = house.find(QPlainTextEdit, "letter_as_text")
    house.qtbot.waitUntil(lambda: "I am sorry." in paper.toPlainText())
    house.key(Qt.Key.Key_Escape)
    house.settle()

    assert house.front == "apology_view"


def test_a_letter_that_is_kept_is_printed_as_not_to_be_sent(house: House) -> None:
    """Whatever the contact is: it was begun as one's own."""
    from reconcile_gui.apology import store as letters

    house.lay_in(
        letters.create_letter(language="en", for_myself=True),
        letters.save_part(1, "close", "Goodbye."),
    )
    house.start()
    house.key(Qt.Key.Key_P, CTRL)
    house.qtbot.waitUntil(lambda: house.front == "preview_page")
    paper = house.find(QPlainTextEdit, "letter_as_text")
    house.qtbot.waitUntil(lambda: "Goodbye." in paper.toPlainText())

    assert "For myself: not to be sent" in paper.toPlainText()


def test_preview_without_a_letter_shows_how_to_begin_one(open_house: House) -> None:
    """Not nothing."""
    open_house.key(Qt.Key.Key_P, CTRL)
    open_house.settle()

    assert open_house.front == "apology_view"
    assert open_house.is_seen("start_part_by_part")


def test_commands_of_a_workbook_are_off_where_none_is_open(house: House) -> None:
    """What always works still does."""
    house.show()
    table = house.window.actions_table
    enabled = {each.key for each in COMMANDS if table[each.key].isEnabled()}

    assert enabled == {each.key for each in COMMANDS if each.always}


def test_find_looks_in_what_is_in_front(open_house: House) -> None:
    """Where there is nothing to look through, it is off and says so by that."""
    open_house.go("reflect")
    open_house.key(Qt.Key.Key_F, CTRL)
    assert open_house.find(QLineEdit, "search_field").hasFocus()

    open_house.go("trust")
    assert not open_house.window.actions_table["find"].isEnabled()


def test_settings_are_reached_with_their_key_and_left_with_escape(open_house: House) -> None:
    """Where the file is, is said there."""
    open_house.key(Qt.Key.Key_Comma, CTRL)
    assert open_house.front == "settings_page"
    said = "\n".join(label.text() for label in open_house.window.in_front.findChildren(QLabel))
    assert str(open_house.path) in said.replace("\u200b", "")

    open_house.key(Qt.Key.Key_Escape)
    open_house.settle()
    assert open_house.front == "today_view"


def test_one_page_over_another_leads_back_one_by_one(open_house: House) -> None:
    """Settings, from there Help, from there Keys; and back the same way."""
    open_house.go("trust")
    for command in ("settings", "help_and_safety", "keys"):
        open_house.command(command)
    fronts = []
    for _ in range(3):
        open_house.press("back")
        open_house.settle()
        fronts.append(open_house.front)

    assert fronts == ["help_page", "settings_page", "trust_view"]


def test_help_on_a_locked_window_leads_back_to_it(house: House) -> None:
    """A page without a way back is a trap."""
    house.lay_in(passphrase=PASSPHRASE)
    house.show()
    for command in ("help_and_safety", "keys", "about"):
        house.command(command)
        house.press("back")
        laid_out()
        assert house.front == "unlock_page", command


# Undo and redo ---------------------------------------------------------------------------------


def promise_made(house: House, words: str) -> None:
    """Make a promise and close its form."""
    house.write_promise(words)
    house.press("promise_done")
    house.saved()


def promises(house: House) -> list[str]:
    """Return the open promises on the disk."""
    return [line.promise.body for line in house.look(trust.open_lines())]


def living_boundaries(house: House) -> list[str]:
    """Return the boundaries on the disk."""
    return [each.body for each in house.look(boundaries.boundaries())]


def test_undo_takes_back_record_commands_in_order_across_tabs(open_house: House) -> None:
    """The newest first, wherever one is by now."""
    open_house.write_boundary("No visits")
    open_house.saved()
    promise_made(open_house, "Send the statements")
    open_house.go("today")
    undo, redo = (open_house.window.actions_table[key] for key in ("undo", "redo"))
    assert undo.text() == "&Undo: New promise"

    undo.trigger()
    open_house.settle()
    assert promises(open_house) == []
    assert living_boundaries(open_house) == ["No visits"]

    undo.trigger()
    open_house.settle()
    assert living_boundaries(open_house) == []
    assert not undo.isEnabled()

    redo.trigger()
    open_house.settle()
    redo.trigger()
    open_house.settle()
    assert living_boundaries(open_house) == ["No visits"]
    assert promises(open_house) == ["Send the statements"]
    assert not redo.isEnabled()


def test_ctrl_z_in_a_text_is_the_texts_own(open_house: House) -> None:
    """Typing is undone where it was typed; records elsewhere stay."""
    promise_made(open_house, "Send the statements")
    editor = open_house.write_answer("one two")
    open_house.key(Qt.Key.Key_Z, CTRL)

    assert editor.toPlainText() != "one two"
    assert promises(open_house) == ["Send the statements"]


def test_ctrl_z_outside_a_text_takes_back_the_last_record(open_house: House) -> None:
    """As in a list."""
    promise_made(open_house, "Send the statements")
    open_house.go("today")
    assert not isinstance(open_house.window.focusWidget(), QTextEdit)
    open_house.key(Qt.Key.Key_Z, CTRL)
    open_house.settle()

    assert promises(open_house) == []


def test_what_is_undone_is_seen_at_once_where_it_stood(open_house: House) -> None:
    """Also in a tab that is not in front."""
    promise_made(open_house, "Send the statements")
    open_house.go("today")
    open_house.window.actions_table["undo"].trigger()
    open_house.settle()
    open_house.go("trust")

    assert "Send the statements" not in open_house.seen_texts()


# Panes -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("tab", TABS)
def test_f6_walks_through_the_panes_and_back(tab: str, open_house: House) -> None:
    """Two keys from the list to the text, without counting Tabs."""
    open_house.write_everywhere("Words")
    open_house.saved()
    open_house.go(tab)
    start = open_house.window.focusWidget()
    assert start is not None
    seen = [start]
    for _ in range(12):
        open_house.key(Qt.Key.Key_F6)
        current = open_house.window.focusWidget()
        assert current is not None
        assert current.isVisible()
        if current is seen[0] and len(seen) > 1:
            break
        seen.append(current)
    names = [each.objectName() for each in seen]
    assert len(set(names)) >= 2, names

    open_house.key(Qt.Key.Key_F6)
    forward = open_house.window.focusWidget()
    open_house.key(Qt.Key.Key_F6, SHIFT)
    open_house.key(Qt.Key.Key_F6)
    assert open_house.window.focusWidget() is forward


def test_f6_works_on_pages_too(open_house: House) -> None:
    """From the list of settings to the setting itself."""
    open_house.command("settings")
    first = open_house.window.focusWidget()
    open_house.key(Qt.Key.Key_F6)

    assert open_house.window.focusWidget() is not first
    assert open_house.window.in_front.isAncestorOf(open_house.window.focusWidget())


def test_the_last_key_of_a_menu_is_not_typed_into_the_text(open_house: House) -> None:
    """Shortcuts are commands, not letters."""
    editor = open_house.write_answer("text")
    for key in (Qt.Key.Key_1, Qt.Key.Key_2):
        open_house.key(key, CTRL)
        open_house.settle()

    assert editor.toPlainText() == "text"
    assert QApplication.focusWidget() is not None


# New, and Hide ---------------------------------------------------------------------------------


def test_ctrl_n_begins_what_the_tab_in_front_is_made_of(open_house: House) -> None:
    """One key for one more, wherever one more can be had; nowhere else a dead row."""
    open_house.go("boundaries")
    open_house.key(Qt.Key.Key_N, CTRL)
    open_house.settle()

    assert open_house.find(QTextEdit, "body").hasFocus()
    assert len(open_house.look(boundaries.boundaries())) == 1
    for tab in TABS:
        open_house.go(tab)
        can_begin = hasattr(open_house.window.in_front, "start_new")
        assert open_house.window.actions_table["new"].isEnabled() == can_begin


def test_hide_stands_in_a_menu_too(open_house: House) -> None:
    """Whoever looks for it there must not find everything but that."""
    open_house.command("hide")

    assert open_house.front == "hidden_page"

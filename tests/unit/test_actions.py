"""One table makes menus, shortcuts and the page of keys; these hold for every row of it."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence

from reconcile_gui.shell.actions import COMMANDS, HIDE_KEYS, MENUS, Command
from reconcile_gui.shell.tabs import TABS

MENU_KEYS = [key for key, _ in MENUS]
# The keys that the design promises, as a person types them.
PROMISED = {
    "Ctrl+1": "go_today",
    "Ctrl+2": "go_reflect",
    "Ctrl+3": "go_apologise",
    "Ctrl+4": "go_boundaries",
    "Ctrl+5": "go_trust",
    "F6": "next_pane",
    "Shift+F6": "previous_pane",
    "Ctrl+J": "write_freely",
    "Ctrl+N": "new",
    "Ctrl+S": "saved",
    "Ctrl+P": "preview",
    "Ctrl+L": "lock",
    "Ctrl+Shift+H": "help_and_safety",
    "Ctrl+Shift+T": "too_much",
    "Ctrl+Z": "undo",
    "Ctrl+F": "find",
    "Ctrl++": "larger",
    "Ctrl+-": "smaller",
    "Ctrl+0": "normal_size",
    "F1": "handbook",
    "Ctrl+F1": "keys",
}
NEVER = ("!", "just", "simply", "error", "journey", "sync", "password")


def mnemonic(text: str) -> str:
    """Return the letter that Alt opens a text with, in lower case; "" without one."""
    found = re.search(r"&(\w)", text)
    return found[1].lower() if found else ""


def test_every_command_has_a_name_of_its_own() -> None:
    """The name is the action's objectName: what wires it, and what a test finds it by."""
    assert [key for key, times in Counter(each.key for each in COMMANDS).items() if times > 1] == []
    assert all(re.fullmatch(r"[a-z][a-z_]*", each.key) for each in COMMANDS)


def test_every_command_stands_in_a_menu_that_exists() -> None:
    """A command nobody can find with the mouse is not there for most people."""
    assert {each.menu for each in COMMANDS if each.menu} == set(MENU_KEYS)
    assert [each.key for each in COMMANDS if not each.menu] == ["saved"]


def test_no_two_commands_share_a_key() -> None:
    """Qt fires neither of two actions that want the same keys."""
    keys = Counter(keys for each in COMMANDS for keys in each.keys)

    assert [one for one, times in keys.items() if times > 1] == []


def test_every_key_is_one_that_qt_knows() -> None:
    """A misspelt shortcut is silently none at all."""
    known = QKeySequence.SequenceFormat.PortableText
    wrong = [
        keys
        for each in COMMANDS
        for keys in each.keys
        if QKeySequence(keys, known).toString(known) != keys
    ]

    assert wrong == []


@pytest.mark.parametrize("keys", PROMISED)
def test_the_keys_that_were_promised_do_what_was_promised(keys: str) -> None:
    """Hands learn keys; a change breaks them."""
    holder = next((each.key for each in COMMANDS if keys in each.keys), None)

    assert holder == PROMISED[keys]


@pytest.mark.parametrize("menu", MENU_KEYS)
def test_mnemonics_within_a_menu_differ(menu: str) -> None:
    """Of two rows with one letter Alt reaches only the first."""
    letters = [mnemonic(each.text) for each in COMMANDS if each.menu == menu]

    assert "" not in letters
    assert [one for one, times in Counter(letters).items() if times > 1] == []


def test_mnemonics_of_the_menus_differ() -> None:
    """Alt and one letter open a menu."""
    letters = [mnemonic(title) for _, title in MENUS]

    assert "" not in letters
    assert len(set(letters)) == len(letters)


def test_every_tab_has_its_command_in_the_order_of_the_tabs() -> None:
    """Ctrl+1 is the first tab."""
    going = [each for each in COMMANDS if each.key.startswith("go_")]

    assert [each.key for each in going] == [f"go_{place.key}" for place in TABS]
    assert [each.keys for each in going] == [(f"Ctrl+{n}",) for n in range(1, len(TABS) + 1)]


def test_what_must_work_everywhere_works_everywhere() -> None:
    """Help, the text size and leaving are wanted most where nothing is open."""
    always = {each.key for each in COMMANDS if each.always}

    assert {"help_and_safety", "hide", "keys", "larger", "smaller", "normal_size", "quit"} <= always
    assert not always & {"undo", "redo", "preview", "lock", "save_copy", "write_freely"}


@pytest.mark.parametrize("command", COMMANDS, ids=lambda each: each.key)
def test_a_command_speaks_calmly(command: Command) -> None:
    """Menus are read by somebody who has no strength to spare."""
    shown = command.text.replace("&", "").lower()

    assert [one for one in NEVER if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", shown)] == []
    assert "..." not in shown


def test_hiding_is_told_with_the_keys_that_hide() -> None:
    """They are not in the table: a menu would take the first Esc for itself."""
    assert [each.keys for each in COMMANDS if each.key == "hide"] == [()]
    assert HIDE_KEYS == "Esc, Esc, Esc"

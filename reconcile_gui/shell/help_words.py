"""The help pages with what the window knows: where a command is found, and its keys."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from reconcile_gui.handbook.book import Book, load_book
from reconcile_gui.resources import ENGLISH, resource
from reconcile_gui.shell.actions import COMMANDS, MENUS, Command, words

# Pages of the program that a link in a help page may lead to.
LINKED = ("keys", "help_and_safety", "too_much", "about", "report")


def help_pages(folder: Path, language: str = ENGLISH) -> Book:
    """Return the help pages in a folder ("help"), what is not translated in English."""
    return load_book(folder, language, say_command, LINKED)


@cache
def shipped_pages(language: str = ENGLISH) -> Book:
    """Return those that come with the program; they stay as they are while it runs."""
    return help_pages(resource("help"), language)


def say_command(what: str, key: str) -> str:
    """Return where a command stands in the menus ("menu"), or its keys ("keys").

    Raises KeyError where there is no such command, or it is in no menu or has no keys.
    """
    command = next((each for each in COMMANDS if each.key == key), None)
    said = "" if command is None else place(command) if what == "menu" else shown_keys(command)
    if not said:
        raise KeyError(key)
    return said


def place(command: Command) -> str:
    """Return "File ▸ Back up now", or "" for what stands in no menu."""
    title = next((title for key, title in MENUS if key == command.menu), "")
    if not title:
        return ""
    menu = QCoreApplication.translate("Menus", title)
    return " ▸ ".join(each.replace("&", "") for each in (menu, words(command)))


def shown_keys(command: Command) -> str:
    """Return the first of its keys as the system writes them, or ""."""
    if not command.keys:
        return ""
    return QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)

"""What every journey by keyboard does: finding where the keyboard is, going on, typing, waiting.

While assistive technology listens, Qt hands on a plain key only after asking it, but acts on
a shortcut at once: a shortcut pressed too soon overtakes what was typed. So each step here
waits until what it did can be seen.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.e2e.atspi_kit import Control, Program, TimedOut, fits, press_keys, type_keys, wait_until

LIST_PARTS = {"list item", "page tab", "table cell", "tree item"}


def focused(program: Program) -> Control | None:
    """Return what has the keyboard now."""
    for control in program.root.walk():
        # Qt calls the current row and the current tab focused, whatever has the keyboard.
        if {"focusable", "focused"} <= control.states and control.role not in LIST_PARTS:
            return control
    return None


def wait_for_keyboard_on(program: Program, role: str, name: str = ".*") -> Control:
    """Wait until a control of this role and name has the keyboard."""

    def look() -> Control | None:
        program.check_running()
        control = focused(program)
        if control is None or control.role != role:
            return None
        return control if fits(name, control.name) or fits(name, control.label) else None

    try:
        return wait_until(look, f"the keyboard on {role!r} {name!r}")
    except TimedOut:
        sys.stderr.write(f"{program.dump()}\n{program.output}\nkeyboard: {focused(program)}\n")
        raise


def tab_to(program: Program, role: str, name: str, most: int = 40) -> Control:
    """Press Tab until a control of this role and name has the keyboard."""
    for _ in range(most):
        before = focused(program)
        if before is not None and before.role == role and fits(name, before.name):
            return before
        tab_on_from(program, before)
    raise AssertionError(f"Tab never came to {role!r} {name!r}")


def tab_on_from(program: Program, before: Control | None) -> None:
    """Press Tab, and wait until the keyboard is elsewhere."""
    press_keys("Tab")
    wait_until(lambda: focused(program) not in (None, before), "the keyboard to move on")


def write(program: Program, words: str) -> Control:
    """Type into the text that has the keyboard, and wait until it stands there."""
    field = wait_for_keyboard_on(program, "text")
    type_keys(words)
    wait_until(lambda: field.text.endswith(words), f"{words!r} in {field}")
    return field


def begin_an_apology(program: Program) -> Control:
    """Begin a first letter, part by part; return its first part."""
    press_keys("Ctrl+3")
    wait_for_keyboard_on(program, "push button", "Start part by part")
    press_keys("Space")
    return wait_for_keyboard_on(program, "text", "Why I am writing")


def wait_for_log(program: Program, event: str) -> None:
    """Wait for a line of the log."""

    def look() -> bool:
        program.check_running()
        return f"event={event}" in program.output

    wait_until(look, f"event={event}")


def has_text(program: Program, words: str) -> bool:
    """Tell whether a text that is to be seen holds these words."""
    return any(words in each.text for each in program.root.walk() if each.role == "text")


def save_letter(program: Program, to: Path) -> None:
    """Look at the letter as it will be printed, and save it as PDF."""
    press_keys("Ctrl+P")
    wait_until(lambda: program.controls("push button", "Save….*"), "the preview")
    wait_until(lambda: "enabled" in program.find("push button", "Save….*").states, "the page")
    tab_to(program, "push button", "Save….*")
    press_keys("Space")
    wait_for_keyboard_on(program, "text", "File name:|.*")
    press_keys("Ctrl+A")
    type_keys(str(to))
    press_keys("Return")
    wait_until(lambda: to.exists() and to.stat().st_size > 1000, "the PDF")
    press_keys("Escape")


def leave(program: Program) -> None:
    """Quit by key; the program ends by itself and well."""
    press_keys("Ctrl+Q")
    wait_until(lambda: program.process.poll() is not None, "the program to end")
    assert program.process.returncode == 0, program.output

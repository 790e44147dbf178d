"""From a first start to a printed letter, with the keyboard alone, in a real window.

Run with Debian's Python: ``/usr/bin/python3 tests/e2e/keyboard_journey.py FOLDER -- PROGRAM…``.
It starts a display of its own; nothing in it is clicked, and nothing waits a fixed time.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.e2e.atspi_kit import (
    Control,
    Desktop,
    Program,
    fits,
    press_keys,
    type_keys,
    wait_until,
)

PASSPHRASE = 'o\'hara "and" 42 $HOME'  # noqa: S105 - for files of this journey alone
ANSWER = "It began with a lie about money."
SORRY = "I am sorry. I hid a debt from you, and I lied when you asked."
BOUNDARY = "No visits without asking a day before"
PASTE = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
sys.stdout.write(QGuiApplication.clipboard().text())
"""
LIST_PARTS = {"list item", "page tab", "table cell", "tree item"}
PROMISE = "Send the three card statements"


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
    except Exception:
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


def wait_for_passphrase_in(field: Control) -> None:
    """Wait until all of the passphrase was taken; what it is cannot be read."""
    wait_until(lambda: field.text_length == len(PASSPHRASE), "the passphrase")


def write(program: Program, words: str) -> None:
    """Type into the text that has the keyboard, and wait until it stands there."""
    field = wait_for_keyboard_on(program, "text")
    type_keys(words)
    wait_until(lambda: field.text.endswith(words), f"{words!r} in {field}")


def wait_for_log(program: Program, event: str) -> None:
    """Wait for a line of the log."""

    def look() -> bool:
        program.check_running()
        return f"event={event}" in program.output

    wait_until(look, f"event={event}")


def clipboard(python: str) -> str:
    """Return what another program would paste now."""
    done = subprocess.run(
        [python, "-c", PASTE],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
    )
    return done.stdout


def begin(program: Program) -> None:
    """Go through the first pages: names, and a passphrase."""
    wait_for_keyboard_on(program, "radio button")
    press_keys("Return")
    write(program, "Sam")
    press_keys("Tab")
    wait_for_keyboard_on(program, "text", "The other person.*")
    write(program, "Alex")
    press_keys("Return")
    wait_for_keyboard_on(program, "radio button", "With a passphrase")
    press_keys("Space")
    for label in ("Passphrase", "The same again"):
        field = wait_for_keyboard_on(program, "password text", label)
        type_keys(PASSPHRASE)
        wait_for_passphrase_in(field)
        if label == "Passphrase":
            tab_on_from(program, field)
            tab_on_to_second_field(program)
    press_keys("Return")
    wait_for_log(program, "opened")
    wait_for_log(program, "ready")


def tab_on_to_second_field(program: Program) -> None:
    """Pass by the small button that shows the letters, if Tab comes to it."""
    for _ in range(3):
        control = focused(program)
        if control is not None and control.role == "password text":
            return
        tab_on_from(program, control)


def copy_all(python: str, words: str) -> None:
    """Copy the text that has the keyboard, and wait until others could paste it.

    While assistive technology listens, Qt hands on a plain key only after asking it, but
    acts on a shortcut at once: a shortcut pressed too soon would overtake the copying.
    """
    press_keys("Ctrl+A")
    press_keys("Ctrl+C")
    wait_until(lambda: clipboard(python) == words, "the answer in the clipboard")


def write_everywhere(program: Program, python: str) -> None:
    """Write an answer, a letter, a boundary and a promise."""
    press_keys("Ctrl+2")
    write(program, ANSWER)
    copy_all(python, ANSWER)
    press_keys("Ctrl+3")
    wait_for_keyboard_on(program, "push button", "Start part by part")
    press_keys("Space")
    wait_for_keyboard_on(program, "text", "Why I am writing")
    press_keys("Alt+Down")
    wait_for_keyboard_on(program, "text", "I am sorry")
    write(program, SORRY)
    press_keys("Ctrl+4")
    wait_for_keyboard_on(program, "push button", "New boundary")
    press_keys("Space")
    write(program, BOUNDARY)
    press_keys("Ctrl+5")
    wait_for_keyboard_on(program, "push button", "New promise")
    press_keys("Space")
    write(program, PROMISE)


def hide(program: Program, python: str) -> None:
    """Esc three times: not a word is left, for eyes, for screen readers or to paste."""
    assert clipboard(python) == ANSWER
    for _ in range(3):
        press_keys("Escape")
    wait_for_log(program, "hidden")
    wait_for_log(program, "closed")
    left = program.dump(hidden=True)
    for words in (ANSWER, SORRY, BOUNDARY, PROMISE, "Alex"):
        assert words not in left, words
    assert clipboard(python) == ""


def unlock(program: Program) -> None:
    """Give a wrong passphrase, then the right one."""
    wait_for_keyboard_on(program, "password text", "Passphrase")
    type_keys("wrong")
    press_keys("Return")
    program.wait_for("label", "That did not open it.*")
    field = wait_for_keyboard_on(program, "password text", "Passphrase")
    type_keys(PASSPHRASE)
    wait_for_passphrase_in(field)
    press_keys("Return")
    wait_for_log(program, "opened")
    wait_for_keyboard_on(program, "push button")


def find_everything(program: Program) -> None:
    """Every word is where it was typed."""
    press_keys("Ctrl+2")
    wait_until(lambda: has_text(program, ANSWER), "the answer")
    press_keys("Ctrl+3")
    wait_until(lambda: has_text(program, SORRY), "the letter")
    press_keys("Ctrl+4")
    wait_until(lambda: has_text(program, BOUNDARY), "the boundary")
    press_keys("Ctrl+5")
    wait_until(lambda: PROMISE in program.dump(), "the promise")


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


def main() -> int:
    """Walk the whole way."""
    place = sys.argv.index("--")
    folder, command = Path(sys.argv[1]), sys.argv[place + 1 :]
    command += ["--data-dir", str(folder / "kept"), "--log-events"]
    # A stopped test ends what we started, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with Desktop() as desktop:
        with desktop.launch(command) as program:
            begin(program)
            write_everywhere(program, command[0])
            hide(program, command[0])
            os.killpg(program.process.pid, signal.SIGKILL)
            program.process.wait()
        with desktop.launch(command) as program:
            unlock(program)
            find_everything(program)
            save_letter(program, folder / "letter.pdf")
            leave(program)
    return 0


if __name__ == "__main__":
    sys.exit(main())

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

from tests.e2e.atspi_kit import Control, Desktop, Program, press_keys, type_keys, wait_until
from tests.e2e.by_keyboard import (
    begin_an_apology,
    focused,
    has_text,
    leave,
    save_letter,
    tab_on_from,
    wait_for_keyboard_on,
    wait_for_log,
    write,
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
# Not a name of the sample, which the window always knows.
PARTNER = "Robin"
PROMISE = "Send the three card statements"


def wait_for_passphrase_in(field: Control) -> None:
    """Wait until all of the passphrase was taken; what it is cannot be read."""
    wait_until(lambda: field.text_length == len(PASSPHRASE), "the passphrase")


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
    write(program, PARTNER)
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
    begin_an_apology(program)
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
    """Esc until it hides: not a word is left, for eyes, for screen readers or to paste."""
    assert clipboard(python) == ANSWER

    def press_again() -> bool:
        # Qt takes a press within the same millisecond as a release for a key held down,
        # so one of three may not count; a person presses until nothing is to be seen.
        press_keys("Escape")
        program.root.children()
        return "event=hidden" in program.output

    wait_until(press_again, "Esc, again and again, to hide")
    wait_for_log(program, "closed")
    left = program.dump(hidden=True)
    for words in (ANSWER, SORRY, BOUNDARY, PROMISE, PARTNER):
        assert words not in left, words
    assert clipboard(python) == ""


def unlock(program: Program) -> None:
    """Give a wrong passphrase, then the right one."""
    wait_for_keyboard_on(program, "password text", "Passphrase")
    type_keys("wrong")
    press_keys("Return")
    program.wait_for("label", "That did not open it.*")
    program.wait_for_event("object:announcement", text="That did not open it.*")
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

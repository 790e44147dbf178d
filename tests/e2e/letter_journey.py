"""From an empty page to a printed letter with the coach beside it, with the keyboard alone.

Run with Debian's Python: ``/usr/bin/python3 tests/e2e/letter_journey.py FOLDER -- PROGRAM…``.
It starts a display of its own; nothing in it is clicked, and nothing waits a fixed time.
FOLDER/letter.pdf is the letter at the end of it.
"""

from __future__ import annotations

import re
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.e2e.atspi_kit import Desktop, Program, press_keys, type_keys, wait_until
from tests.e2e.by_keyboard import (
    begin_an_apology,
    leave,
    save_letter,
    tab_to,
    wait_for_keyboard_on,
    wait_for_log,
    write,
)

# Some of what each part says at first makes the coach speak.
WHY = "I never meant to hurt you."
SORRY, SORRY_AGAIN = "I am sorry if I hurt you.", "I am sorry. I lied to you about our money."
DID = "I hid a debt from you for a year."
CLOSING, CLOSING_AGAIN = "Please answer by Friday.", "I am thankful for our years."
PARTS = {
    "Why I am writing": WHY,
    "I am sorry": SORRY,
    "What I did": DID,
    "What it did to you": "",
    "Why, without excuse": "",
    "Making it right": "",
    "What I am changing": "",
    "You owe me nothing": "",
    "Closing": CLOSING,
}
FAUX, FEELING = "ignored", "lonely"  # what may be under the first is offered
WHEN, BECAUSE = "I read your letter", "honesty matters to me"
STATEMENT = f"I feel {FEELING} when {WHEN}, because {BECAUSE}."


def begin(program: Program) -> None:
    """Go through the first pages, without names and without a passphrase."""
    wait_for_keyboard_on(program, "radio button")
    press_keys("Return")
    wait_for_keyboard_on(program, "text")
    press_keys("Return")
    wait_for_keyboard_on(program, "radio button", "With a passphrase")
    press_keys("Down")
    without = wait_for_keyboard_on(program, "radio button", "Without")
    press_keys("Space")
    wait_until(lambda: "checked" in without.states, "the choice")
    press_keys("Return")
    wait_for_log(program, "opened")
    wait_for_keyboard_on(program, "push button", "Write about this: .*")


def write_parts(program: Program) -> None:
    """Write what there is to say in each part, and go on to the next by key."""
    begin_an_apology(program)
    for part, words in PARTS.items():
        if part != "Why I am writing":
            press_keys("Alt+Down")
        wait_for_keyboard_on(program, "text", part)
        if words:
            write(program, words)


def build_statement(program: Program) -> None:
    """Go to what was done, and put an "I"-statement below its sentence."""
    for part in ("I am sorry", "What I did"):
        press_keys("Alt+Down")
        wait_for_keyboard_on(program, "text", part)
    press_keys("Ctrl+I")
    wait_for_keyboard_on(program, "text", "I feel")
    write(program, FAUX)
    program.wait_for("push button", FEELING)
    tab_to(program, "push button", FEELING)
    press_keys("Space")
    wait_for_keyboard_on(program, "text", "when")
    write(program, WHEN)
    press_keys("Return")
    wait_for_keyboard_on(program, "text", "because.*")
    write(program, BECAUSE)
    program.wait_for("label", STATEMENT)
    press_keys("Return")
    wait_for_keyboard_on(program, "push button", "Put it below my sentence")
    press_keys("Space")
    field = wait_for_keyboard_on(program, "text", "What I did")
    wait_until(lambda: field.text == f"{DID}\n{STATEMENT}", "the statement below the sentence")


def go_to_note(program: Program, title: str) -> None:
    """Press F8 until the note is told, as a screen reader tells it."""
    for _ in range(len(PARTS)):
        program.heard.clear()
        press_keys("F8")
        if title in program.wait_for_event("object:announcement", text="note, .*").text:
            return
    raise AssertionError(f"F8 never came to the note {title!r}")


def rewrite(program: Program, part: str, words: str, title: str) -> None:
    """Follow a note: go to it, write its sentence anew, and see it go."""
    go_to_note(program, title)
    field = wait_for_keyboard_on(program, "text", part)
    press_keys("Ctrl+A")
    wait_until(lambda: field.selection is not None, "the sentence to be selected")
    type_keys(words)
    wait_until(lambda: field.text == words, f"{words!r}")
    program.wait_gone("label", title)


def silence(program: Program, part: str, title: str) -> None:
    """Go to a note, then to the coach with F6, and ask not to see it here again."""
    go_to_note(program, title)
    wait_for_keyboard_on(program, "text", part)
    press_keys("F6")
    tab_to(program, "push button", "Not here")
    press_keys("Space")
    program.wait_gone("label", title)
    # The button went with its note: the keyboard is where the words are.
    wait_for_keyboard_on(program, "text", part)


def read_page(program: Program) -> None:
    """Have the printed page read out: its paragraphs, by role and name alone."""
    press_keys("Ctrl+P")
    for words in (WHY, SORRY_AGAIN, STATEMENT):
        program.wait_for("paragraph", f".*{re.escape(words)}.*")
    press_keys("Escape")


def main() -> int:
    """Walk the whole way."""
    place = sys.argv.index("--")
    folder, command = Path(sys.argv[1]), sys.argv[place + 1 :]
    command += ["--data-dir", str(folder / "kept"), "--log-events"]
    # A stopped test ends what we started, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with Desktop() as desktop, desktop.launch(command) as program:
        begin(program)
        write_parts(program)
        program.wait_for("list item", "Closing, has a note")
        rewrite(program, "Closing", CLOSING_AGAIN, "Deadlines and ultimatums")
        rewrite(program, "I am sorry", SORRY_AGAIN, "Conditional apology")
        silence(program, "Why I am writing", "“I didn’t mean to”")
        build_statement(program)
        save_letter(program, folder / "letter.pdf")
        read_page(program)
        leave(program)
    return 0


if __name__ == "__main__":
    sys.exit(main())

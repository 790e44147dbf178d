"""Six people who must find the right page in two steps, by keyboard, in a real window.

Run with Debian's Python: ``/usr/bin/python3 tests/e2e/walk_throughs.py WHO -- PROGRAM…``. WHO
is one of PEOPLE; the workbook it opens is made by test_walk_throughs.py. A step is what leads
on: a shortcut, or a press on what Tab came to. Everything that shows on the way is read, and
nothing in it may press for contact. It prints the steps each took.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.e2e.atspi_kit import Desktop, Program, press_keys, wait_until
from tests.e2e.by_keyboard import focused, tab_to, wait_for_keyboard_on, wait_for_log, write

MOST_STEPS = 2
# What would lead somebody to the other person, or praise them for staying away.
PRESSES = (
    "before you give",
    "ready to give",
    "to say aloud",
    "short message",
    "reach out",
    "win them back",
    "get them back",
    "second chance",
    "invite",
    "streak",
    "days until",
    "well done",
)


class Walk:
    """Goes on by steps, and reads what shows after each."""

    def __init__(self, program: Program) -> None:
        """Read what shows first."""
        self.program = program
        self.steps: list[str] = []
        self.pushes: list[str] = []
        self.read()

    def key(self, keys: str) -> None:
        """Take a step with a shortcut."""
        press_keys(keys)
        self.steps.append(keys)

    def press(self, role: str, name: str) -> None:
        """Take a step with what Tab comes to."""
        tab_to(self.program, role, name)
        press_keys("Space")
        self.steps.append(name)

    def arrive(self, role: str, name: str) -> None:
        """Wait for what the right page says, and read the page."""
        self.program.wait_for(role, name)
        self.read()

    def read(self) -> None:
        """Keep every sentence that presses for contact."""
        self.program.wait_settled()
        for control in self.program.root.walk():
            said = f"{control.name} {control.text if control.role == 'text' else ''}"
            self.pushes += [said for words in PRESSES if words in said.casefold()]


def no_contact(walk: Walk) -> None:
    """Find what no contact means, from Today; no promise to them is in front."""
    assert walk.program.controls("label", ".*asked you for no contact.*")
    assert not walk.program.controls("label", ".*Call on Friday.*")
    walk.press("push button", "Read: What no contact means")
    walk.arrive("label", "What no contact means")


def letting_go(walk: Walk) -> None:
    """Find the other way, from Today, and a letter that is kept."""
    walk.press("push button", "Letting go")
    walk.arrive("label", "This road is worth as much as the other one..*")
    walk.press("push button", "Write: A letter to let go")
    walk.arrive("label", "Nothing is offered for giving now. What you write is yours to keep.")


def order(walk: Walk) -> None:
    """Find what an order forbids, and whom to ask."""
    walk.key("Ctrl+Shift+H")
    walk.press("push button", ".*Orders and the law.*")
    walk.arrive("label", ".*Ask a lawyer or a legal-aid office.*")


def pushed(walk: Walk) -> None:
    """Write it down, and find who helps those who hurt somebody."""
    walk.key("Ctrl+J")
    wait_for_keyboard_on(walk.program, "text")
    write(walk.program, "I pushed you against the wall.")
    walk.program.wait_for("label", "You wrote about something physical.")
    walk.read()
    walk.press("push button", "Open Help and safety")
    walk.arrive("label", "I hurt or frighten someone")


def frightened(walk: Walk) -> None:
    """Where they are afraid, before a letter: read about safety first."""
    walk.key("Ctrl+3")
    walk.program.wait_for("label", "Safety before words")
    walk.press("push button", "Read on")
    walk.arrive("label", ".*Remorse, promises and gifts do not show change.*")


def controlled(walk: Walk) -> None:
    """Read that one may not owe an apology, and find help; no letter is put forward."""
    assert walk.program.controls("label", "You may not owe an apology")
    assert not walk.program.controls("push button", ".*[Ll]etter.*")
    walk.press("push button", "Help and safety: You may not owe an apology")
    walk.arrive("label", ".*all of it is their fault.*")


def despair(walk: Walk) -> None:
    """At three in the morning, before the passphrase: numbers to call."""
    walk.key("Ctrl+Shift+H")
    walk.arrive("label", "Thoughts of suicide")


def despair_in_words(walk: Walk) -> None:
    """In the open workbook: written, met calmly, with numbers; the words stay."""
    walk.key("Ctrl+J")
    wait_for_keyboard_on(walk.program, "text")
    said = write(walk.program, "I want to kill myself tonight.")
    walk.program.wait_for("label", "This sounds very heavy.")
    walk.read()
    walk.press("push button", "Show numbers")
    walk.arrive("label", "Emergency services")
    assert said.text == "I want to kill myself tonight."


def slipped(walk: Walk) -> None:
    """Say that a promise was not kept: asked what to do today, and nothing starts again at zero."""
    wait_for_keyboard_on(walk.program, "push button")
    walk.key("N")
    walk.arrive("label", "One promise was not kept. What will you do today.")
    walk.key("Ctrl+5")
    walk.arrive("label", "In the last 90 days: 6 kept, 0 late, 1 not kept.")


PEOPLE: dict[str, Callable[[Walk], None]] = {
    each.__name__: each
    for each in (
        no_contact,
        letting_go,
        order,
        pushed,
        frightened,
        controlled,
        despair,
        despair_in_words,
        slipped,
    )
}


def main() -> int:
    """Go the way of one of them."""
    place, who = sys.argv.index("--"), sys.argv[1]
    # A stopped test ends what we started, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with Desktop() as desktop, desktop.launch([*sys.argv[place + 1 :], "--log-events"]) as program:
        wait_for_log(program, "ready")
        wait_until(lambda: focused(program) is not None, "the keyboard")
        walk = Walk(program)
        PEOPLE[who](walk)
    sys.stdout.write("".join(f"{step}\n" for step in walk.steps))
    sys.stderr.write("".join(f"presses: {said}\n" for said in walk.pushes))
    return 1 if walk.pushes or len(walk.steps) > MOST_STEPS else 0


if __name__ == "__main__":
    sys.exit(main())

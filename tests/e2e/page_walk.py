"""A walk over tabs and pages as a screen reader and a keyboard meet them.

Run with Debian's Python: ``/usr/bin/python3 tests/e2e/page_walk.py PART -- PROGRAM…``. PART
is one of WALKS; the workbook it opens holds the sample: see test_page_walk.py. It prints what
stands in the way, a line each, and ends with 1 if there is anything.
"""

from __future__ import annotations

import re
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.e2e.atspi_kit import Control, Desktop, Program, press_keys, type_keys, wait_until
from tests.e2e.by_keyboard import (
    focused,
    tab_on_from,
    tab_to,
    wait_for_keyboard_on,
    wait_for_log,
    write,
)

BACK = "‹ Back to the letter"
PASSPHRASE = "correct horse"  # noqa: S105 - for a file of this walk alone


class Walk:
    """Looks at one page after another, and keeps what stands in the way."""

    def __init__(self, program: Program) -> None:
        """Begin with nothing found."""
        self.program = program
        self.found: list[str] = []

    def look(self, page: str, *, rows: Sequence[Control] = ()) -> None:
        """Look at the page in front: its names, and whether Tab goes all around it.

        rows: what arrow keys walk through; Tab comes to one of them and its buttons.
        """
        self.program.wait_settled()
        unreached = [
            each
            for each in self.program.audit_keyboard()
            if not any(what_of(row) in each.path for row in rows)
        ]
        self.found += [f"{page}: {each}" for each in [*self.program.audit(), *unreached]]


def what_of(row: Control) -> str:
    """Return what a promise says, which the names of its row and its buttons hold."""
    return row.name.split(", to ")[0]


def found_in(program: Program, list_name: str) -> list[Control]:
    """Return the rows of a list, as far as there are any by now."""
    lists = program.controls("list", list_name)
    return [each for shown in lists for each in shown.walk() if each.role == "list item"]


def begin(walk: Walk) -> None:
    """Look at the first pages, one after the other; then at the page of the lock."""
    program = walk.program
    wait_for_keyboard_on(program, "radio button")
    walk.look("before you begin")
    tab_to(program, "push button", "Continue")
    press_keys("Space")
    wait_for_keyboard_on(program, "text")
    walk.look("the two of you")
    tab_to(program, "push button", "Continue")
    press_keys("Space")
    wait_for_keyboard_on(program, "radio button", "With a passphrase")
    press_keys("Space")
    wait_for_keyboard_on(program, "password text", "Passphrase")
    walk.look("a passphrase")
    first = tab_to(program, "password text", "Passphrase")
    type_keys(PASSPHRASE)
    wait_until(lambda: first.text_length == len(PASSPHRASE), "the passphrase")
    tab_to(program, "password text", "The same again")
    type_keys(PASSPHRASE)
    wait_until(
        lambda: "enabled" in program.find("push button", "Open the workbook").states,
        "the passphrase",
    )
    press_keys("Return")
    wait_for_log(program, "opened")
    wait_for_keyboard_on(program, "push button", "Write about this: .*")
    walk.look("today, on the first day")
    press_keys("Ctrl+L")
    wait_for_keyboard_on(program, "password text", "Passphrase")
    walk.look("locked")


def reflect(walk: Walk) -> None:
    """Look at Today; a question, the journal, own questions, guides, what was found in Reflect."""
    program = walk.program
    walk.look("today")
    press_keys("Ctrl+2")
    wait_for_keyboard_on(program, "text", "Your answer")
    walk.look("a question")
    press_keys("Ctrl+J")
    program.wait_gone("text", "Your answer")
    wait_for_keyboard_on(program, "text")
    walk.look("the journal")
    tab_to(program, "check box", "Calendar")
    press_keys("Space")
    program.wait_for("spin button", "Year")
    walk.look("the calendar of the journal")
    tab_to(program, "tree", "Sets of questions")
    press_keys("End")
    press_keys("Return")
    program.wait_for("push button", "Add a question")
    walk.look("own questions")
    tab_to(program, "tree", "Sets of questions")
    press_keys("Up")
    press_keys("Return")
    program.wait_for("push button", "Open Listening log")
    walk.look("the list of guides")
    tab_to(program, "tree", "Sets of questions")
    for _ in range(3):
        press_keys("Down")
    program.wait_for("text", "What I owe an answer to")
    walk.look("a guide")
    press_keys("Ctrl+G")
    program.wait_for("push button", "I am letting go")
    walk.look("letting go")
    press_keys("Ctrl+F")
    write(program, "money")
    wait_until(lambda: found_in(program, "What was found"), "what was found")
    walk.look("found in Reflect")


def apologise(walk: Walk) -> None:
    """Look at a letter in parts and on one page, what lies beside it, versions, a new one."""
    program = walk.program
    press_keys("Ctrl+3")
    wait_for_keyboard_on(program, "text")
    walk.look("a letter in parts")
    press_keys("Ctrl+Shift+C")
    program.wait_for("filler", "Coach")
    walk.look("the coach")
    press_keys("Ctrl+I")
    wait_for_keyboard_on(program, "text", "I feel")
    walk.look("an I-statement")
    press_keys("Escape")
    wait_for_keyboard_on(program, "text")
    tab_to(program, "push button", "Versions")
    press_keys("Space")
    program.wait_for("push button", "Keep a version now")
    walk.look("versions")
    press_keys("Escape")
    program.wait_for("push button", "Versions")
    tab_to(program, "push button", "Write it on one page")
    press_keys("Space")
    program.wait_gone("push button", "Write it on one page")
    walk.look("a letter on one page")
    press_keys("Ctrl+N")
    wait_for_keyboard_on(program, "radio button")
    walk.look("a new letter")


def giving(walk: Walk) -> None:
    """Look at what lies between a written letter and a given one."""
    program = walk.program
    press_keys("Ctrl+3")
    wait_for_keyboard_on(program, "text")
    for page, ups, mark in (
        ("before giving", 3, "Mark as ready to give"),
        ("read as the other person", 6, BACK),
        ("a rest", 5, "Let it rest"),
        ("promises in a letter", 4, "Close"),
        ("when it was given", 2, "Keep it in the log"),
    ):
        press_keys("F6")
        press_keys("F6")
        wait_for_keyboard_on(program, "push button")
        press_keys("Space")  # the list of letters; a menu of a button is not told of by itself
        program.wait_settled()
        for _ in range(ups):
            press_keys("Up")
        press_keys("Return")
        program.wait_for("push button", mark)
        walk.look(page)
        if program.controls("push button", BACK):
            tab_to(program, "push button", BACK)
            press_keys("Space")
            wait_for_keyboard_on(program, "text")


def records(walk: Walk) -> None:
    """Look at boundaries, and at the check-in."""
    program = walk.program
    press_keys("Ctrl+4")
    wait_for_keyboard_on(program, "table", "Boundaries")
    walk.look("boundaries")
    press_keys("Ctrl+5")
    program.wait_for("push button", "Check-in of the week")
    tab_to(program, "push button", "Check-in of the week")
    press_keys("Space")
    program.wait_gone("push button", "New event")
    walk.look("the check-in")


def openness(walk: Walk) -> None:
    """Look at what both agreed on, and at a draft."""
    program = walk.program
    press_keys("Ctrl+4")
    wait_for_keyboard_on(program, "table", "Boundaries")
    tab_to(program, "push button", "Openness: .+")
    press_keys("Space")
    wait_for_keyboard_on(program, "table", "Openness")
    walk.look("openness")
    press_keys("Ctrl+N")
    wait_for_keyboard_on(program, "text", "What I offer, about myself")
    walk.look("a draft of openness")


def trust(walk: Walk) -> None:
    """Look at the chart, its table, and the promises."""
    program = walk.program
    press_keys("Ctrl+5")
    program.wait_for("push button", "New event")
    rows = walk_down_rows(program)
    walk.look("trust", rows=rows)
    tab_to(program, "check box", "Chart")
    press_keys("Right")
    program.wait_gone("list", "The record, week by week")
    walk.look("the table", rows=rows)


def forms(walk: Walk) -> None:
    """Look at the forms for an event and for a promise."""
    program = walk.program
    press_keys("Ctrl+5")
    program.wait_for("push button", "New event")
    rows = walk_down_rows(program)
    tab_to(program, "push button", "New event")
    press_keys("Space")
    wait_for_keyboard_on(program, "combo box", "What it was")
    walk.look("a new event", rows=rows)
    tab_to(program, "push button", "New promise")
    press_keys("Space")
    wait_for_keyboard_on(program, "text", "What I say I will do")
    walk.look("a new promise", rows=rows)


def walk_down_rows(program: Program) -> list[Control]:
    """Go through the promises with Down; Tab must come to the buttons of the last one."""
    rows = [wait_for_keyboard_on(program, "panel", ".+, due: .+")]
    count = len(program.controls("panel", ".+, due: .+"))
    while len(rows) < count:
        press_keys("Down")
        wait_until(lambda: focused(program) not in (None, *rows), "the next promise")
        rows.append(wait_for_keyboard_on(program, "panel", ".+, due: .+"))
    tab_on_from(program, rows[-1])
    wait_for_keyboard_on(program, "push button", f".+: {re.escape(what_of(rows[-1]))}")
    return rows


def preview(walk: Walk) -> None:
    """Look at a letter before it is printed."""
    program = walk.program
    press_keys("Ctrl+3")
    wait_for_keyboard_on(program, "text")
    press_keys("Ctrl+P")
    wait_until(lambda: program.controls("push button", "Save….*"), "the preview")
    wait_until(lambda: "enabled" in program.find("push button", "Save….*").states, "the page")
    walk.look("preview")


def over(walk: Walk) -> None:
    """Look at what lies over the tabs: search, help pages, keys, bin, backups, about."""
    program = walk.program
    press_keys("Ctrl+Shift+F")
    write(program, "money")
    wait_until(lambda: found_in(program, "What was found"), "what was found")
    walk.look("found everywhere")
    for page, marks, way in (
        ("help and safety", ("push button", "Print as a small card…"), ("Ctrl+Shift+H",)),
        ("help pages", ("list item", "Finding your way"), ("F1",)),
        ("keys", ("label", "Esc, Esc, Esc"), ("Ctrl+F1",)),
        ("a stretch of time", ("radio button", "This week"), ("Alt+F", "T")),
        ("the bin", ("label", "The bin"), ("Alt+E", "B")),
        ("backups", ("label", "Bring back a backup"), ("Alt+F", "K")),
        ("about", ("label", "About this program"), ("Alt+H", "A")),
    ):
        go_back(program)
        for key in way:
            press_keys(key)
            if key.startswith("Alt"):
                wait_until(lambda: program.controls("menu item", ".*"), "the menu")
        program.wait_for(*marks)
        walk.look(page)


def settings(walk: Walk) -> None:
    """Look at each section of the settings."""
    program = walk.program
    press_keys("Ctrl+,")
    sections = wait_for_keyboard_on(program, "list", "Settings")
    for section in sections.children():
        tab_to(program, "list", "Settings")
        if "selected" not in section.states:
            press_keys("Down")
        wait_until(lambda: "selected" in section.states, "the section")  # noqa: B023
        walk.look(f"settings, {section.name}")


def go_back(program: Program) -> None:
    """Leave a page over the tabs with Esc."""
    press_keys("Escape")
    program.wait_for("page tab list", ".*")


WALKS: dict[str, Callable[[Walk], None]] = {
    each.__name__: each
    for each in (
        begin,
        reflect,
        apologise,
        giving,
        records,
        openness,
        trust,
        forms,
        preview,
        over,
        settings,
    )
}


def main() -> int:
    """Walk one of the ways."""
    place = sys.argv.index("--")
    # A stopped test ends what we started, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with Desktop() as desktop, desktop.launch([*sys.argv[place + 1 :], "--log-events"]) as program:
        wait_for_log(program, "ready")
        walk = Walk(program)
        try:
            WALKS[sys.argv[1]](walk)
        finally:
            sys.stdout.write("".join(f"{line}\n" for line in walk.found))
    return 1 if walk.found else 0


if __name__ == "__main__":
    sys.exit(main())

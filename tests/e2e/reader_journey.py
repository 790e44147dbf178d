"""A letter, a boundary, a promise and an answer by role and name alone, as a screen reader acts.

Run with Debian's Python: ``/usr/bin/python3 tests/e2e/reader_journey.py FOLDER -- PROGRAM…``.
No key is pressed, nothing is clicked at a place, and nothing waits a fixed time: buttons are
acted on, text is put in. It prints what a reader hears, a line each; FOLDER/letter.pdf is the
letter at the end of it.
"""

from __future__ import annotations

import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.e2e.atspi_kit import Control, Desktop, HeardEvent, Program, wait_until
from tests.e2e.by_keyboard import wait_for_keyboard_on, wait_for_log

PARTNER = "Robin"
WHY = "I never meant to hurt you."
SORRY, SORRY_AGAIN = "I am sorry if I hurt you.", "I am sorry. I lied to you about our money."
DID = "I hid a debt from you for a year."
CONDITIONAL, MEANT = "Conditional apology", "“I didn’t mean to”"
BOUNDARY = "No visits without asking a day before"
PROMISE = "Send the three card statements"
ANSWER = "It began with a lie about money."
SAID = "object:announcement"
POLITE, ASSERTIVE = 1, 2


class Reader:
    """Somebody who hears the program and acts on what has a name."""

    def __init__(self, program: Program) -> None:
        """Begin to listen."""
        self.program = program

    def say(self, words: str) -> None:
        """Note what is heard."""
        sys.stdout.write(f"{words}\n")

    def press(self, role: str, name: str) -> None:
        """Do what a control of this role and name does."""
        control = self.wait_for(role, name)
        self.say(f"> {name_of(control)}, {role}: act")
        # What was said before is not the answer to this.
        self.program.heard.clear()
        control.press()

    def wait_for(self, role: str, name: str) -> Control:
        """Wait until a control of this role and name can be used."""
        control = self.program.wait_for(role, name)
        wait_until(lambda: "enabled" in control.states, f"{control} to be of use")
        return control

    def put(self, name: str, words: str, role: str = "text") -> Control:
        """Put words into the field of this name in place of what is there."""
        field = self.wait_for(role, name)
        about = f"; {field.description}" if field.description else ""
        self.say(f"> {name_of(field)}, {role}{about}: {words}")
        field.set_text(words)
        wait_until(lambda: field.text == words, f"{words!r} in {field}")
        return field

    def hear(self, words: str, detail: int = POLITE) -> HeardEvent:
        """Wait until this is announced; detail: whether it breaks off what is being said."""
        event = self.program.wait_for_event(SAID, text=words)
        self.say(f"  “{event.text}”")
        assert event.detail[0] == detail, (event.text, event.detail)
        return event

    def read(self, role: str, *names: str) -> None:
        """Find these, each once, and read them out."""
        for each in names:
            self.say(f"  {name_of(self.program.wait_for(role, each))}")

    def come_to(self, role: str, name: str = ".*") -> Control:
        """Wait until the keyboard has been brought to this by the program itself."""
        control = wait_for_keyboard_on(self.program, role, name)
        self.say(f"  {name_of(control)}, {role}, has the keyboard")
        return control


def name_of(control: Control) -> str:
    """Return what a reader calls it."""
    return control.name or control.label


def begin(reader: Reader) -> None:
    """Answer the first pages; each is told, and the keyboard is at its first answer."""
    reader.come_to("radio button")
    for answer in reader.program.controls("radio button", "no"):
        answer.press()
        wait_until(lambda: "checked" in answer.states, "the answer")  # noqa: B023
    reader.press("push button", "Continue")
    reader.hear("The two of you")
    reader.come_to("text")
    reader.put("The other person.*", PARTNER)
    reader.press("radio button", "We are in contact.*")
    reader.press("push button", "Continue")
    reader.hear("A passphrase, or none")
    reader.come_to("radio button", "With a passphrase")
    reader.press("radio button", "Without")
    reader.press("push button", "Open the workbook")
    wait_for_log(reader.program, "opened")
    reader.hear("Today")
    reader.come_to("push button", "Write about this: .*")


def open_tab(reader: Reader, title: str) -> None:
    """Choose a tab by its name; it is told when the keyboard is in it."""
    reader.press("page tab", title)
    reader.hear(title)


def write_letter(reader: Reader) -> None:
    """Put words into three parts; the coach is told of, read, followed and silenced."""
    open_tab(reader, "Apologise")
    reader.press("push button", "Start part by part")
    reader.come_to("text", "Why I am writing")
    sorry = reader.put("I am sorry", SORRY)
    assert sorry.language.startswith("en"), sorry.language  # a voice is chosen by it
    reader.hear(f"Coach: one note. note, {CONDITIONAL}, worth rewriting, in: I am sorry")
    reader.read("list item", "I am sorry, has a note")
    read_note(reader, CONDITIONAL)
    reader.put("I am sorry", SORRY_AGAIN)
    reader.hear("Nothing marked.*")
    reader.program.wait_gone("label", CONDITIONAL)
    reader.put("What I did", DID)
    reader.put("Why I am writing", WHY)
    reader.hear(f"Coach: one note. note, {MEANT}, a hint, in: Why I am writing")
    read_note(reader, MEANT)
    reader.press("push button", "Not here")
    reader.hear("Nothing marked.*")


def read_note(reader: Reader, title: str) -> None:
    """Read the opened note in its column: its title, how much it asks, why, and what to do."""
    reader.read("label", title)
    column = reader.program.wait_for("filler", "Coach")
    labels = [each.name for each in column.walk() if each.role == "label"]
    said = labels[labels.index(title) + 1 :]
    for words in said[:3]:
        reader.say(f"  {words}")
    assert " · “" in said[0], said


def save_on_paper(reader: Reader, to: Path) -> None:
    """Have the printed page read out, paragraph by paragraph, and save it as PDF."""
    reader.press("push button", "Preview and print")
    reader.hear("The letter as it will be printed")
    reader.wait_for("push button", "Save…")
    page = reader.come_to("document frame", "Page 1 of 1")
    read = [each.name for each in page.children()]
    for words in read:
        reader.say(f"  {words}")
    for words in (WHY, SORRY_AGAIN, DID):
        assert words in read, (words, read)
    reader.press("push button", "Save…")
    reader.put("File name:", str(to))
    reader.press("push button", "Save")
    reader.hear("Saved.*")
    assert to.stat().st_size > 1000
    reader.press("push button", "‹ Back to the letter")
    reader.come_to("text")


def write_boundary(reader: Reader) -> None:
    """Write a boundary, and find it in the table."""
    open_tab(reader, "Boundaries")
    reader.press("push button", "New boundary")
    reader.come_to("text", "Boundary")
    reader.put("Boundary", BOUNDARY)
    reader.read("table cell", f"{BOUNDARY}.*")


def make_promise(reader: Reader) -> None:
    """Make a promise for today, say that it was kept, and find it on the chart."""
    open_tab(reader, "Trust")
    reader.press("push button", "New promise")
    reader.come_to("text", "What I said I would do|What I say I will do")
    reader.put("What I say I will do", PROMISE)
    reader.put("Due on, if there is a day", time.strftime("%-d %B %Y"), role="spin button")
    reader.press("push button", "Done")
    reader.press("push button", f"Kept: {PROMISE}")
    reader.hear(".+")
    chart = reader.program.wait_for("list", "The record, week by week")
    wait_until(lambda: any("1 kept" in each.name for each in chart.children()), "it on the chart")
    for point in chart.children():
        reader.say(f"  {point.name}")


def answer_question(reader: Reader) -> None:
    """Answer a question, which the field says of itself."""
    open_tab(reader, "Reflect")
    field = reader.come_to("text", "Your answer")
    assert field.description.endswith("?"), field.description
    reader.put("Your answer", ANSWER)
    reader.press("push button", "Next question")
    reader.hear(".+")


def hear_of_saving(reader: Reader, workbook: Path) -> None:
    """Lose the file, hear that nothing is saved; bring it back, hear that it is."""
    elsewhere = workbook.with_suffix(".away")
    workbook.rename(elsewhere)
    reader.put("Your answer", f"{ANSWER} Then I hid it.")
    reader.hear(".*Your text is still here, in this window.*", ASSERTIVE)
    elsewhere.rename(workbook)
    reader.press("push button", "Try again")
    reader.hear("Saved at .* on this computer only")


def main() -> int:
    """Walk the whole way."""
    place = sys.argv.index("--")
    folder, command = Path(sys.argv[1]), sys.argv[place + 1 :]
    command += ["--data-dir", str(folder / "kept"), "--log-events"]
    # A stopped test ends what we started, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with Desktop() as desktop, desktop.launch(command) as program:
        reader = Reader(program)
        begin(reader)
        write_letter(reader)
        save_on_paper(reader, folder / "letter.pdf")
        write_boundary(reader)
        make_promise(reader)
        answer_question(reader)
        hear_of_saving(reader, folder / "kept" / "workbook.reconcile")
    return 0


if __name__ == "__main__":
    sys.exit(main())

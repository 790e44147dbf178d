"""Write, check and name a letter in the sample window, by role and name alone.

Run it with ``atspi_kit.py run sample_journey.py -- PYTHON sample_window.py``.
"""

from tests.e2e.atspi_kit import FOCUSED, Program, press_keys, utf16_length, wait_until

# Each character here once broke a way of typing: quotes, a letter on no key of
# the keyboard, two of them in a row, one of two UTF-16 units, a new line.
LETTER = 'Dear Ada, it\'s "me" – ÉÀ 😀😀\nI am sorry. Nothing ELSE counts.'


def journey(program: Program) -> None:
    """Meet every kind of control once; any surprise raises."""
    write_and_check(program)
    choose_and_tick(program)
    name_in_dialog(program)
    export_from_menu(program)
    read_the_week(program)


def write_and_check(program: Program) -> None:
    """Type with keys, read back, change without keys, hear the result."""
    letter = program.wait_for("text", "Letter text")
    letter.type(LETTER)
    assert letter.text == LETTER, letter.text
    assert letter.caret == utf16_length(LETTER), letter.caret
    letter.insert("P.S. 😀 ", at=0)
    assert letter.text == "P.S. 😀 " + LETTER, letter.text
    letter.select_text(0, 4)
    assert letter.selection == (0, 4), letter.selection
    press_keys("Ctrl+A")
    wait_until(lambda: letter.selection == (0, letter.text_length), "all text selected")
    letter.set_text("three short words")
    program.wait_for("push button", "Check letter").press()
    program.wait_for_event("object:announcement", text="Checked: 3 words")
    program.wait_for("label", "Checked: 3 words")


def choose_and_tick(program: Program) -> None:
    """Change a combo box, whose name is its value, and a check box."""
    font = program.find("combo box", "Font")
    font.choose("Typewriter")
    assert (font.name, font.label) == ("Typewriter", "Font")
    private = program.find("check box", "Private")
    private.press()
    wait_until(lambda: "checked" in private.states, "Private to be on")


def name_in_dialog(program: Program) -> None:
    """Open a modal dialog with a button, answer it, see it go."""
    program.find("push button", "Name…").press()
    program.wait_for("dialog", "Whose letter is this?")
    program.wait_for("text", "Name").type("Ada")
    program.find("push button", "OK").press()
    program.wait_gone("dialog", "Whose letter is this?")
    program.wait_for("label", "Letter of Ada")


def export_from_menu(program: Program) -> None:
    """Open the same dialog from a menu, whose action answers late."""
    program.find("menu item", "File").press()
    program.wait_for("menu item", "Export…").press()
    program.wait_for("dialog", "Whose letter is this?")
    press_keys("Escape")
    program.wait_gone("dialog", "Whose letter is this?")


def read_the_week(program: Program) -> None:
    """Change the page, choose in a list, read and press painted points."""
    tabs = program.find("page tab list", ".*")
    tabs.select_item("Week")
    days = program.wait_for("list", "Days")
    days.choose("Wednesday")
    days.select_item("Tuesday")
    chart = program.find("list", "Trust over the week")
    names = [point.name for point in chart.children()]
    assert len(names) == 4, names
    assert names[0] == "Monday: trust 2 of 10"
    thursday = program.find("list item", "Thursday: .*")
    program.heard.clear()
    thursday.press()
    chart.focus()
    program.wait_for_event(FOCUSED, name="Thursday: trust 8 of 10")
    press_keys("Left")
    program.wait_for_event(FOCUSED, name="Wednesday: trust 4 of 10")
    wednesday = program.find("list item", "Wednesday: .*")
    assert {"selected", "focused"} <= wednesday.states, wednesday.states

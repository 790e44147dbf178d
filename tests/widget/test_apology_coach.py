"""The coach in the letter: calm marks after a pause, one note, and everything reversible."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from reconcile_gui.apology.coach_panel import LEADS_TO_HELP
from reconcile_gui.apology.marked_editor_widget import Mark, MarkedEditor
from reconcile_gui.apology.records import Kind, Level, Reach
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.qtkit.under_words import stretches
from tests.rules.shipped import SHIPPED
from tests.widget.apology_tools import Open, Screen, on_disk, words_in
from tests.widget.kit_tools import Dress, laid_out
from tests.widget.session_tools import Sitting, focus

pytest_plugins = [
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]
IF = "I am sorry if I hurt you."


def field(screen: Screen, part: str) -> MarkedEditor:
    """Return the field of a part as one that has marks."""
    return screen.find(MarkedEditor, f"part_{part}")


def marked(screen: Screen, part: str) -> list[str]:
    """Return the words with a line under them."""
    editor = field(screen, part)
    found = []
    for mark in editor.marks:
        cursor = QTextCursor(editor.document())
        cursor.setPosition(mark.start_u16)
        cursor.setPosition(mark.end_u16, QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor.selectedText())
    return found


def write(screen: Screen, part: str, words: str) -> MarkedEditor:
    """Type words into an empty part, and wait for the coach."""
    editor = field(screen, part)
    focus(editor, screen.qtbot)
    QTest.keyClicks(editor, words)
    screen.qtbot.waitUntil(lambda: bool(editor.marks))
    return editor


def panel(screen: Screen) -> QWidget:
    """Return the coach's column."""
    return screen.find(QWidget, "coach_panel")


def title(screen: Screen) -> str:
    """Return the title of the opened note."""
    return screen.find(QLabel, "note_title").text()


@pytest.mark.parametrize(("words", "leads"), [("I can't live without you.", True), (IF, False)])
def test_a_note_about_despair_has_a_quiet_way_to_help(
    screen: Screen, words: str, leads: bool
) -> None:
    """No panel comes for it; the way is one step all the same, and the words stay."""
    asked: list[str] = []
    screen.view.help_wanted.connect(asked.append)
    editor = write(screen, "why", words)
    screen.view.next_note()
    laid_out()

    way = screen.find(QPushButton, "note_help")
    assert way.isVisible() is leads
    if leads:
        way.click()
    assert asked == ([""] if leads else [])
    assert editor.toPlainText() == words


def test_a_field_with_a_note_says_so_and_says_it_in_its_language(screen: Screen) -> None:
    """A mark below the words is for eyes alone."""
    editor = write(screen, "why", IF)
    screen.qtbot.waitUntil(lambda: "F8" in editor.accessibleDescription())
    asked = editor.accessibleDescription().removeprefix(editor.placeholderText())
    others = [screen.part(each).accessibleDescription() for each in ("sorry", "what")]

    assert asked == " It has a note of the coach; F8 goes there."
    assert not any("F8" in each for each in others)
    assert editor.locale().bcp47Name() == "en"


def test_every_note_that_names_help_leads_there() -> None:
    """A name without a way is one more thing to look for."""
    named = {rule.id for rule in SHIPPED.rules if "Help and safety" in rule.suggest}

    assert named == set(LEADS_TO_HELP)


# Marks ---------------------------------------------------------------------------------


def test_nothing_is_marked_while_one_types(screen: Screen) -> None:
    """A line that jumps about under the caret would be a teacher's pen."""
    editor = write(screen, "why", IF)
    assert marked(screen, "why") == ["sorry if"]

    QTest.keyClick(editor, Qt.Key.Key_A)
    assert editor.marks == ()
    screen.qtbot.waitUntil(lambda: marked(screen, "why") == ["sorry if"])


def test_a_mark_is_no_change_of_the_letter(screen: Screen, sitting: Sitting) -> None:
    """No step of undo, no save, no format: it is painted, not written."""
    editor = write(screen, "why", IF)
    screen.view.flush()
    sitting.settle()
    steps = editor.document().availableUndoSteps()
    revision = editor.document().revision()
    screen.view.next_note()
    laid_out()

    assert editor.document().availableUndoSteps() == steps
    assert editor.document().revision() == revision
    assert sitting.session.waiting == 0
    formats = [editor.document().firstBlock().textFormats()]
    assert all(not each.format.fontUnderline() for each in formats[0])


def test_the_marks_of_a_letter_are_there_when_it_is_opened(
    show: Open, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """But nothing opens by itself for what was there before."""
    sitting.lay_in(store.save_part(letter_id, "why", IF))
    screen = show()

    qtbot.waitUntil(lambda: marked(screen, "why") == ["sorry if"])
    assert not panel(screen).isVisible()
    assert screen.state("why") == "has a note"


def test_emoji_and_arabic_do_not_shift_a_mark(screen: Screen) -> None:
    """Qt counts UTF-16 units, the coach counts code points."""
    editor = field(screen, "why")
    focus(editor, screen.qtbot)
    editor.insertPlainText(f"😀😀 مرحبا بك. {IF}")
    screen.qtbot.waitUntil(lambda: bool(editor.marks))

    assert marked(screen, "why") == ["sorry if"]


def test_a_composition_is_left_alone(screen: Screen, sitting: Sitting, letter_id: int) -> None:
    """An input method is in the middle of a word: nothing may touch it."""
    editor = write(screen, "why", f"{IF} ")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QApplication.sendEvent(editor, QInputMethodEvent("ありが", []))
    screen.view.next_note()
    laid_out()
    assert editor.document().lastBlock().layout().preeditAreaText() in ("ありが", "")

    screen.view.flush()
    assert on_disk(sitting, letter_id).body_of("why") == f"{IF} ありが"


def test_marks_stay_at_their_words_when_text_before_them_changes(
    dress: Dress, qtbot: QtBot
) -> None:
    """Between a key and the next reading they must not stand under others."""
    editor = MarkedEditor(dress("light", 1.0))
    qtbot.addWidget(editor)
    editor.setPlainText(IF)
    editor.show_marks([Mark("a", 5, 13, "rework"), Mark("b", 16, 24, "hint")])
    cursor = editor.textCursor()
    cursor.insertText("😀 ")
    cursor.setPosition(20)
    cursor.insertText("x")

    assert [(each.key, each.start_u16, each.end_u16) for each in editor.marks] == [("a", 8, 16)]


@pytest.mark.parametrize("words", ["answer by Friday", "الرد قبل يوم الجمعة"])
def test_a_line_ends_where_the_words_of_a_line_end(dress: Dress, qtbot: QtBot, words: str) -> None:
    """The blank at which a line was broken hangs into the margin; nothing is found there."""
    editor = MarkedEditor(dress("light", 1.0))
    qtbot.addWidget(editor)
    editor.setPlainText(words)
    editor.resize(110, 300)
    editor.show()
    laid_out()
    block = editor.document().firstBlock()
    lines = [block.layout().lineAt(number) for number in range(block.layout().lineCount())]
    found = list(stretches(block, 0, len(words)))

    assert len(lines) == len(found) > 1
    for line, (left, right, _) in zip(lines, found, strict=True):
        assert right - left <= line.naturalTextWidth() + 0.5


def test_three_hundred_marks_stay_usable(screen: Screen, qtbot: QtBot) -> None:
    """A letter full of notes must still be written on."""
    editor = field(screen, "why")
    focus(editor, qtbot)
    editor.insertPlainText(f"{IF} " * 300)
    qtbot.waitUntil(lambda: len(editor.marks) == 300, timeout=20000)
    laid_out()
    QTest.keyClicks(editor, "still here")

    assert editor.toPlainText().endswith("still here")
    screen.view.next_note()
    qtbot.waitUntil(panel(screen).isVisible, timeout=20000)
    assert screen.find(QWidget, "more_notes").isVisible()


def test_each_level_is_drawn_as_a_line_of_its_own(dress: Dress, qtbot: QtBot) -> None:
    """Pattern tells the level, never colour alone."""
    theme = dress("light", 1.0)
    editor = MarkedEditor(theme)
    qtbot.addWidget(editor)
    editor.resize(400, 60)
    editor.setPlainText("mmmmmmmmmm")
    editor.show()
    drawn = []
    for level in ("hint", "rework", "stop"):
        editor.show_marks([Mark(level, 0, 10, level)])
        laid_out()
        drawn.append(ink(editor, theme))

    hint, rework, stop = drawn
    assert 0 < hint < rework < stop


def ink(editor: MarkedEditor, theme: Theme) -> int:
    """Return how many points of a picture are about the colour of the ink."""
    picture = editor.grab().toImage()
    accent = theme.colour("accent")
    return sum(
        abs(picture.pixelColor(x, y).blue() - accent.blue()) < 60
        and picture.pixelColor(x, y).blue() - picture.pixelColor(x, y).red() > 30
        for x in range(picture.width())
        for y in range(picture.height())
    )


# The column ------------------------------------------------------------------------------


def test_a_new_note_that_is_more_than_a_hint_opens_the_column(screen: Screen) -> None:
    """After a pause, beside the text; the caret stays."""
    editor = write(screen, "why", IF)
    screen.qtbot.waitUntil(panel(screen).isVisible)

    assert editor.hasFocus()
    assert title(screen) == "Conditional apology"
    assert screen.find(QLabel, "note_level").text() == "worth rewriting · “sorry if”"
    assert "Alex" in screen.find(QLabel, "note_why").text()
    assert screen.find(QLabel, "note_number").isVisible()
    assert screen.find(QToolButton, "coach").isChecked()


def test_a_hint_opens_nothing(screen: Screen) -> None:
    """It waits until it is asked for."""
    write(screen, "why", "I never meant to hurt you.")
    laid_out()

    assert marked(screen, "why")
    assert not panel(screen).isVisible()


def test_closed_by_hand_it_stays_closed_for_what_it_has_shown(screen: Screen) -> None:
    """But opens for something else."""
    editor = write(screen, "why", IF)
    screen.qtbot.waitUntil(panel(screen).isVisible)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert not panel(screen).isVisible()
    assert editor.hasFocus()

    QTest.keyClicks(editor, " Truly.")
    screen.qtbot.waitUntil(lambda: bool(editor.marks))
    laid_out()
    assert not panel(screen).isVisible()
    QTest.keyClicks(editor, " Please answer by Friday.")
    screen.qtbot.waitUntil(panel(screen).isVisible)
    assert screen.find(QLabel, "note_level").text().startswith("stop and think")


def test_f8_walks_through_the_notes_and_back(screen: Screen, qtbot: QtBot) -> None:
    """The caret goes behind the words, so that one can write there."""
    write(screen, "why", f"{IF} Please answer by Friday.")
    screen.view.next_note()
    qtbot.waitUntil(panel(screen).isVisible)
    first = title(screen)
    screen.view.next_note()
    second = title(screen)
    screen.view.previous_note()

    assert first != second
    assert title(screen) == first
    assert field(screen, "why").hasFocus()
    cursor = field(screen, "why").textCursor()
    assert not cursor.hasSelection()
    assert cursor.position() > 0


def test_a_click_on_a_mark_opens_its_note(screen: Screen) -> None:
    """And one beside it opens nothing."""
    editor = write(screen, "why", "I never meant to hurt you.")
    assert not panel(screen).isVisible()
    cursor = editor.textCursor()
    cursor.setPosition(4)
    spot = editor.cursorRect(cursor).center()
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert panel(screen).isVisible()


def test_without_notes_the_column_does_not_praise(screen: Screen, qtbot: QtBot) -> None:
    """Nothing marked is not finished."""
    screen.view.toggle_coach()
    qtbot.waitUntil(panel(screen).isVisible)

    assert screen.find(QLabel, "coach_silence").text() == (
        "Nothing marked. That does not mean that it is finished; read it once as Alex."
    )


def test_a_word_that_only_looks_like_a_feeling_is_told_with_what_may_be_under_it(
    screen: Screen,
) -> None:
    """In the note itself; a note of another kind has no such line."""
    write(screen, "why", "I felt ignored. I am sorry if I hurt you.")
    under = screen.find(QLabel, "note_under")
    screen.view.next_note()
    screen.qtbot.waitUntil(lambda: title(screen).startswith("Faux feeling"))
    said = under.text(), under.isVisible()
    screen.view.next_note()
    screen.qtbot.waitUntil(lambda: title(screen) == "Conditional apology")

    assert said == ("Under it there is often: lonely, sad, hurt.", True)
    assert not under.isVisible()


def test_a_starter_goes_below_the_sentence_as_one_step(
    screen: Screen, sitting: Sitting, letter_id: int
) -> None:
    """The sentence stays; the first blank is selected; Ctrl+Z takes it away."""
    editor = write(screen, "why", IF)
    screen.qtbot.waitUntil(panel(screen).isVisible)
    screen.view.insert_starter()
    laid_out()

    assert editor.toPlainText().startswith(f"{IF}\n")
    assert editor.textCursor().selectedText() == "___"
    assert editor.hasFocus()
    screen.view.flush()
    assert on_disk(sitting, letter_id).body_of("why") == editor.toPlainText()
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == IF


def test_not_here_leaves_one_sentence_alone_and_comes_back(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """Others of its kind are still marked."""
    other = "I am sorry if you were upset by it."
    write(screen, "why", f"{IF} {other}")
    screen.view.next_note()
    qtbot.waitUntil(panel(screen).isVisible)
    screen.press("not_here")
    qtbot.waitUntil(lambda: len(field(screen, "why").marks) == 1)

    kept = sitting.look(store.coach_answers()).notes
    assert [(n.rule_id, n.reach, n.letter_id, n.sentence) for n in kept] == [
        ("cond-if", Reach.HERE, letter_id, IF)
    ] or kept[0].sentence == other
    screen.press("message_secondary")
    qtbot.waitUntil(lambda: len(field(screen, "why").marks) == 2)
    assert sitting.look(store.coach_answers()).notes == ()


def test_the_keyboard_goes_back_to_the_words_when_their_note_is_answered(
    screen: Screen, qtbot: QtBot
) -> None:
    """The button goes with its note; what Qt would press next is Hide."""
    editor = write(screen, "why", IF)
    qtbot.waitUntil(panel(screen).isVisible)
    focus(screen.find(QWidget, "not_here"), qtbot)
    QTest.keyClick(screen.find(QWidget, "not_here"), Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: editor.marks == ())
    assert editor.hasFocus()


def test_another_note_chosen_by_key_puts_the_caret_behind_its_words(
    screen: Screen, qtbot: QtBot
) -> None:
    """Its row is gone from the list, and the keyboard must be somewhere."""
    write(screen, "why", IF)
    other = write(screen, "free", "Please answer by Friday.")
    screen.view.next_note()
    qtbot.waitUntil(lambda: title(screen) != "Conditional apology")

    def press_row() -> bool:
        """Press the row that is there now: each reading of the letter makes them anew."""
        row = screen.find(QWidget, "other_note_0")
        row.setFocus()
        if row.hasFocus():
            QTest.keyClick(row, Qt.Key.Key_Space)
        return title(screen) == "Conditional apology"

    screen.view.window().activateWindow()
    qtbot.waitUntil(press_row)

    assert field(screen, "why").hasFocus()
    assert field(screen, "why").textCursor().position() == len("I am sorry if")
    assert not other.hasFocus()


def test_never_this_kind_says_where_it_comes_back(
    screen: Screen, sitting: Sitting, qtbot: QtBot
) -> None:
    """In every letter; nothing is decided for ever."""
    write(screen, "why", IF)
    qtbot.waitUntil(panel(screen).isVisible)
    screen.press("never_this_kind")
    qtbot.waitUntil(lambda: field(screen, "why").marks == ())

    assert screen.find(QLabel, "message_sentence").text() == (
        "“Conditional apology” will not be marked again. You can bring it back in Settings ▸ Coach."
    )
    assert sitting.look(store.coach_answers()).notes[0].reach is Reach.ALWAYS


def test_a_stop_note_can_be_answered_as_read(
    screen: Screen, sitting: Sitting, qtbot: QtBot
) -> None:
    """The mark stays; it is said that it was read."""
    write(screen, "free", "Please answer by Friday.")
    qtbot.waitUntil(panel(screen).isVisible)
    screen.press("note_read")
    qtbot.waitUntil(screen.find(QLabel, "note_was_read").isVisible)

    assert marked(screen, "free")
    assert not screen.find(QWidget, "note_read").isVisible()
    assert sitting.look(store.coach_answers()).notes[0].reach is Reach.READ


def test_parts_say_in_words_what_was_recognised(screen: Screen, qtbot: QtBot) -> None:
    """Not a mark to pass: words."""
    focus(field(screen, "free"), qtbot)
    QTest.keyClicks(field(screen, "free"), "You do not have to answer this or forgive me.")

    qtbot.waitUntil(lambda: screen.state("free") == "says it")
    assert screen.state("close") == "not written yet"


# Where it does not read ------------------------------------------------------------------


def test_what_was_not_recognised_is_asked_about_and_not_marked(
    screen: Screen, qtbot: QtBot
) -> None:
    """“Written” is enough: the machine's doubt is told as its own, in the part being written."""
    editor = field(screen, "free")
    focus(editor, qtbot)
    QTest.keyClicks(editor, "Take the blue bicycle.")
    qtbot.waitUntil(lambda: screen.state("sorry") == "says it")
    screen.view.toggle_coach()
    unsure = screen.find(QLabel, "coach_unsure")
    qtbot.waitUntil(unsure.isVisible)
    assert unsure.text().startswith("I could not recognise here that Alex is free.")
    assert "That may be my limit." in unsure.text()
    assert screen.state("free") == "written"

    focus(field(screen, "sorry"), qtbot)
    assert not unsure.isVisible()
    focus(editor, qtbot)
    assert unsure.isVisible()
    screen.view.clear()
    assert "Alex" not in unsure.text()


def test_an_unsent_letter_is_never_marked(show: Open, sitting: Sitting, qtbot: QtBot) -> None:
    """There one may write anything."""
    made = sitting.lay_in(store.create_letter(language="en", kind=Kind.UNSENT))
    sitting.lay_in(store.save_part(made, "why", IF))
    screen = show()
    screen.view.toggle_coach()
    qtbot.waitUntil(panel(screen).isVisible)

    assert field(screen, "why").marks == ()
    assert "never sent" in screen.find(QLabel, "coach_silence").text()


def test_a_letter_in_another_language_is_not_read(
    show: Open, sitting: Sitting, qtbot: QtBot
) -> None:
    """The rules are English; they would mark nonsense."""
    made = sitting.lay_in(store.create_letter(language="de"))
    sitting.lay_in(store.save_part(made, "why", IF))
    screen = show()
    screen.view.next_note()
    qtbot.waitUntil(panel(screen).isVisible)

    assert field(screen, "why").marks == ()
    assert screen.find(QLabel, "coach_silence").text().endswith("Deutsch.")
    assert screen.state("why") == "written"


def test_off_means_off_at_once(screen: Screen, sitting: Sitting, qtbot: QtBot) -> None:
    """And quiet brings the marks back."""
    editor = write(screen, "why", "I never meant to hurt you.")
    sitting.session.write(store.set_level(Level.OFF))
    qtbot.waitUntil(lambda: editor.marks == ())
    assert screen.state("why") == "written"

    sitting.session.write(store.set_level(Level.QUIET))
    qtbot.waitUntil(lambda: bool(editor.marks))


def test_beside_me_keeps_the_column_open(
    show: Open, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """Whoever wants it near has it near, without a note."""
    sitting.lay_in(store.set_level(Level.BESIDE))
    screen = show()

    qtbot.waitUntil(panel(screen).isVisible)
    assert screen.view.letter_id == letter_id


# Together with the rest -------------------------------------------------------------------


def test_a_late_answer_is_not_shown_in_another_letter(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """What was read belongs to the letter it was read in."""
    screen.choose("same_letter")
    qtbot.waitUntil(lambda: screen.view.letter_id not in (None, letter_id))
    write(screen, "why", IF)
    screen.choose(f"letter_{letter_id}")
    qtbot.waitUntil(lambda: screen.view.letter_id == letter_id)
    sitting.settle()
    laid_out()

    assert field(screen, "why").marks == ()
    assert not screen.find(QLabel, "note_number").isVisible()


def test_clearing_leaves_no_note_and_no_name(screen: Screen, qtbot: QtBot) -> None:
    """After locking, nothing of a letter is in any widget."""
    write(screen, "why", IF)
    qtbot.waitUntil(panel(screen).isVisible)
    screen.view.clear()

    assert words_in(screen.window) & {"Alex", "“sorry", "Conditional"} == set()
    assert field(screen, "why").marks == ()
    assert not panel(screen).isVisible()


def test_care_takes_the_place_beside_the_letter(screen: Screen, qtbot: QtBot) -> None:
    """One column, one occupant; the coach is not in the way of care."""
    write(screen, "why", IF)
    qtbot.waitUntil(panel(screen).isVisible)
    care = QLabel("This sounds very heavy.")
    screen.view.show_beside(care)

    assert not panel(screen).isVisible()
    assert not screen.find(QToolButton, "coach").isChecked()
    assert not screen.find(QLabel, "note_number").isVisible()
    screen.view.hide_beside()
    care.deleteLater()


def test_in_a_narrow_window_the_note_is_a_bar(screen: Screen, worn: Theme, qtbot: QtBot) -> None:
    """The letter keeps its room; the whole note is one press away, and Esc leads back."""
    screen.window.resize(700, 700)
    laid_out()
    write(screen, "why", IF)
    qtbot.waitUntil(screen.find(QWidget, "note_bar").isVisible)
    assert screen.find(QLabel, "note_bar_title").text() == "Conditional apology"
    assert field(screen, "why").isVisible()
    assert not panel(screen).isVisible()

    screen.press("read_note")
    assert panel(screen).isVisible()
    assert not field(screen, "why").isVisible()
    QTest.keyClick(panel(screen), Qt.Key.Key_Escape)
    assert field(screen, "why").isVisible()
    assert not panel(screen).isVisible()
    assert worn.scale == 1.0


def test_a_bar_without_a_note_offers_none(screen: Screen, qtbot: QtBot) -> None:
    """“Read the note” stood beside “Nothing marked”."""
    screen.window.resize(700, 700)
    laid_out()
    screen.view.toggle_coach()
    read = screen.find(QAbstractButton, "read_note")
    qtbot.waitUntil(read.isVisible)

    assert screen.find(QLabel, "note_bar_title").text() == "Nothing marked"
    assert read.text() == "Read more"
    write(screen, "why", IF)
    qtbot.waitUntil(lambda: read.text() == "Read the note")


def test_one_page_is_marked_and_guessed(screen: Screen, sitting: Sitting, qtbot: QtBot) -> None:
    """“Sounds like” stands beside what was typed just now."""
    screen.press("turn")
    sitting.settle()
    sitting.settle()
    page = screen.find(MarkedEditor, "page_text")
    focus(page, qtbot)
    page.moveCursor(QTextCursor.MoveOperation.End)
    page.insertPlainText(f"\n\nYou do not have to forgive me.\n\n{IF}")
    qtbot.waitUntil(lambda: bool(page.marks))
    screen.view.toggle_coach()
    laid_out()
    buttons = [
        each
        for each in screen.view.findChildren(QToolButton)
        if each.objectName().startswith("sounds_like_")
    ]

    assert "sounds like: You owe me nothing" in [each.accessibleName() for each in buttons]
    assert isinstance(page, QTextEdit)
    assert page.mapTo(screen.view, QPoint(0, 0)).x() > 0

"""Turning a sentence of the letter into an I-statement: filled in, asked for, chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTextEdit,
    QWidget,
)

from reconcile_gui.apology import store
from reconcile_gui.apology.store import Blanks
from tests.widget.apology_tools import Open, Screen, on_disk
from tests.widget.kit_tools import laid_out
from tests.widget.session_tools import Sitting, focus

pytest_plugins = [
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]

NEVER = "You never called on Sundays."
LEFT = "You left without a word."
FELT = "I felt betrayed when you told Kim."
THEIRS = "I know you were tired, but you never call me “love”."
RAIN = "It rained for a week."
WHY = " ".join((RAIN, NEVER, LEFT, FELT, THEIRS))


@pytest.fixture
def screen(show: Open, letter_id: int, sitting: Sitting) -> Screen:
    """Return the view with a letter that accuses here and there."""
    sitting.lay_in(store.save_part(letter_id, "why", WHY))
    return show()


def select(screen: Screen, words: str, part: str = "why") -> QTextEdit:
    """Select words of a part, as somebody does with Shift and the arrows."""
    editor = screen.part(part)
    focus(editor, screen.qtbot)
    at = editor.toPlainText().index(words)
    cursor = editor.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    return editor


def heard(screen: Screen) -> str:
    """Return what was said of the sentence."""
    label = screen.find(QLabel, "statement_heard")
    return label.text() if label.isVisible() else ""


def turn(screen: Screen, words: str) -> QTextEdit:
    """Turn words of the letter, and wait until they were read."""
    editor = select(screen, words)
    screen.view.start_statement()
    screen.qtbot.waitUntil(lambda: bool(heard(screen)))
    return editor


def blank(screen: Screen, key: str) -> str:
    """Return what stands in a blank."""
    field = screen.find(QWidget, f"statement_{key}")
    return field.text() if isinstance(field, QLineEdit) else screen.find(
        QTextEdit, f"statement_{key}"
    ).toPlainText()  # fmt: skip


def type_into(screen: Screen, key: str, words: str) -> None:
    """Type into a blank."""
    field = screen.find(QWidget, f"statement_{key}")
    focus(field, screen.qtbot)
    QTest.keyClicks(field, words)


def sentence(screen: Screen) -> str:
    """Return the sentence as it would be."""
    return screen.find(QLabel, "statement_sentence").text()


def chip(screen: Screen, words: str) -> QPushButton:
    """Return the chip with these words."""
    laid_out()
    return next(
        each
        for each in screen.view.findChildren(QPushButton)
        if each.text() == words and each.isVisible()
    )


def test_what_the_sentence_tells_is_filled_in_and_the_rest_is_asked(screen: Screen) -> None:
    """Nothing is guessed: the feeling stays empty, and the keyboard waits there."""
    turn(screen, NEVER)

    assert blank(screen, "when") == "you did not call on Sundays"
    assert blank(screen, "feeling") == blank(screen, "because") == ""
    assert sentence(screen) == "I felt ___ when you did not call on Sundays."
    assert heard(screen).endswith("What did you feel?")
    assert screen.find(QLineEdit, "statement_feeling").hasFocus()
    assert not screen.find(QPushButton, "use_statement").isEnabled()


def test_the_letter_stays_as_it_is_until_the_statement_is_put_in(
    screen: Screen, sitting: Sitting, letter_id: int
) -> None:
    """And one Ctrl+Z takes it out again."""
    editor = turn(screen, NEVER)
    assert editor.toPlainText() == WHY
    type_into(screen, "feeling", "lonely")
    assert editor.toPlainText() == WHY

    screen.press("use_statement")

    said = "I felt lonely when you did not call on Sundays."
    assert editor.toPlainText() == WHY.replace(f"{NEVER} ", f"{NEVER}\n{said}\n")
    screen.view.flush()
    assert on_disk(sitting, letter_id).body_of("why") == editor.toPlainText()
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.toPlainText() == WHY


def test_a_word_of_the_sentence_is_enough(screen: Screen) -> None:
    """Who double-clicks "never" means the sentence around it."""
    turn(screen, "never called")

    assert blank(screen, "when") == "you did not call on Sundays"


def test_an_innocent_sentence_is_said_to_be_one(screen: Screen) -> None:
    """Plainly, and with empty blanks: nothing was found, which proves nothing."""
    turn(screen, RAIN)

    assert heard(screen).startswith("No accusation was found in these words")
    assert [blank(screen, key) for key in ("feeling", "when", "because")] == ["", "", ""]


def test_words_of_dying_get_no_lesson_in_wording(
    show: Open, letter_id: int, sitting: Sitting
) -> None:
    """Help and safety opens for them, not this panel."""
    sitting.lay_in(store.save_part(letter_id, "close", "I am so tired of living. You never call."))
    screen = show()
    editor = select(screen, "I am so tired of living. You never call.", "close")
    screen.view.start_statement()
    screen.qtbot.waitUntil(lambda: bool(heard(screen)))

    assert heard(screen) == "Nothing is filled in from these words."
    assert blank(screen, "feeling") == blank(screen, "when") == ""
    assert editor.toPlainText().startswith("I am so tired")


def test_what_happened_is_told_from_blame(screen: Screen) -> None:
    """It accuses nobody, and may be said."""
    turn(screen, LEFT)

    assert heard(screen).startswith("These words say what happened and accuse nobody.")
    assert blank(screen, "when") == "you left without a word"


def test_a_word_that_says_what_somebody_did_gives_way_when_the_person_chooses(
    screen: Screen,
) -> None:
    """It is put in as it was written; under it are words, and none is chosen by itself."""
    turn(screen, FELT)
    assert blank(screen, "feeling") == "betrayed"
    assert screen.find(QLabel, "feelings_under").text().startswith("“betrayed” says what")
    assert sentence(screen) == "I felt betrayed when you told Kim."
    assert screen.find(QPushButton, "use_statement").isEnabled()

    chip(screen, "hurt").click()

    assert sentence(screen) == "I felt hurt when you told Kim."
    screen.qtbot.waitUntil(lambda: not screen.find(QLabel, "feelings_under").isVisible())
    feeling = screen.find(QLineEdit, "statement_feeling")
    feeling.undo()
    assert feeling.text() == "betrayed"


def test_other_feelings_can_be_looked_at_instead(screen: Screen) -> None:
    """The keyboard stays among the chips, and the list does not come back by itself."""
    turn(screen, FELT)
    another = chip(screen, "Another…")
    focus(another, screen.qtbot)
    QTest.keyClick(another, Qt.Key.Key_Space)

    now = QApplication.focusWidget()
    assert isinstance(now, QPushButton)
    assert now.objectName() == "family_sad"
    assert not screen.find(QLabel, "feelings_under").isVisible()
    assert blank(screen, "feeling") == "betrayed"


def test_their_side_can_be_said_first(screen: Screen, sitting: Sitting, letter_id: int) -> None:
    """Found in the sentence it is there at once, and is kept with the draft."""
    editor = turn(screen, THEIRS)
    assert blank(screen, "understood") == "were tired"
    assert blank(screen, "when") == "you do not call me “love”"
    type_into(screen, "feeling", "sad")
    screen.view.flush()
    assert sitting.look(store.statement_draft(letter_id)) == Blanks(
        "sad", "you do not call me “love”", understood="were tired"
    )

    screen.press("use_statement")

    assert editor.toPlainText().endswith(
        "\nI understand that you were tired. I feel sad when you do not call me “love”."
    )


def test_their_side_is_asked_for_only_by_who_wants_it(screen: Screen) -> None:
    """The link names the other person and gives the keyboard to the blank."""
    turn(screen, LEFT)
    side = screen.find(QPushButton, "statement_side")
    assert side.text() == "Alex’s side first"
    assert not screen.find(QTextEdit, "statement_understood").isVisible()

    side.click()
    QTest.keyClicks(screen.find(QTextEdit, "statement_understood"), "I imagine that you were hurt")
    type_into(screen, "feeling", "sad")

    assert sentence(screen).startswith("I imagine that you were hurt. I felt sad when")
    assert not side.isVisible()


def test_feel_or_felt_goes_by_what_happened_until_it_is_chosen(
    screen: Screen, sitting: Sitting, letter_id: int
) -> None:
    """Some feelings last; the choice is kept with the draft."""
    turn(screen, LEFT)
    type_into(screen, "feeling", "sad")
    assert sentence(screen).startswith("I felt sad when you left")

    for key, said in (("now", "I feel sad"), ("then", "I felt sad")):
        screen.press(f"statement_tense_{key}")
        screen.view.flush()

        assert sentence(screen).startswith(said)
        assert sitting.look(store.statement_draft(letter_id)).feeling == said


def test_words_of_ones_own_are_never_replaced_unasked(
    screen: Screen, sitting: Sitting, letter_id: int
) -> None:
    """A draft of yesterday waits; filling it in anew is offered, and so is the way back."""
    sitting.lay_in(store.save_statement(letter_id, Blanks("ashamed", "I look back")))
    turn(screen, NEVER)
    offer = screen.find(QPushButton, "statement_fill")
    assert blank(screen, "when") == "I look back"
    assert offer.isVisible()

    offer.click()
    assert (blank(screen, "feeling"), blank(screen, "when")) == ("", "you did not call on Sundays")
    assert offer.text() == "Back to what stood here"
    offer.click()

    assert (blank(screen, "feeling"), blank(screen, "when")) == ("ashamed", "I look back")
    assert sitting.look(store.statement_draft(letter_id)) == Blanks("ashamed", "I look back")


def test_going_back_is_not_offered_over_words_typed_since(
    screen: Screen, sitting: Sitting, letter_id: int
) -> None:
    """It would take them away."""
    sitting.lay_in(store.save_statement(letter_id, Blanks("ashamed", "I look back")))
    turn(screen, NEVER)
    offer = screen.find(QPushButton, "statement_fill")
    offer.click()
    type_into(screen, "feeling", "sad")

    assert not offer.isVisible()


def test_the_same_sentence_again_offers_nothing_that_stands_there(screen: Screen) -> None:
    """Half of it is filled in, the other half is the person's own."""
    editor = turn(screen, NEVER)
    type_into(screen, "feeling", "sad")
    QTest.keyClick(screen.find(QLineEdit, "statement_feeling"), Qt.Key.Key_Escape)
    assert editor.hasFocus()
    screen.view.start_statement()
    screen.qtbot.waitUntil(lambda: sentence(screen).startswith("I felt sad when you did not call"))
    laid_out()

    assert not screen.find(QPushButton, "statement_fill").isVisible()
    assert heard(screen) == ""


def test_what_was_only_filled_in_gives_way_to_the_next_sentence(
    screen: Screen, sitting: Sitting, letter_id: int
) -> None:
    """Nobody wrote it, so it is no draft, in the file neither."""
    turn(screen, NEVER)
    screen.view.flush()
    assert sitting.look(store.statement_draft(letter_id)) == Blanks()

    turn(screen, LEFT)

    screen.qtbot.waitUntil(lambda: blank(screen, "when") == "you left without a word")


def test_the_menu_of_a_selection_says_so(screen: Screen) -> None:
    """Without one it offers to build a statement of one's own."""
    editor = select(screen, NEVER)
    said = []
    for _ in range(2):
        at = editor.cursorRect().center()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, editor.mapToGlobal(at))
        QApplication.sendEvent(editor, asked)
        menu = editor.findChildren(QMenu, "field_menu")[-1]
        said += [each.text() for each in menu.actions() if each.objectName() == "statement_here"]
        menu.close()
        laid_out()
        cursor = editor.textCursor()
        cursor.clearSelection()
        editor.setTextCursor(cursor)

    assert said == ["Turn this into an I-statement…", "I-statement…"]


def test_a_note_of_the_coach_leads_to_the_statement(screen: Screen) -> None:
    """From the coach's column, about the sentence of the note."""
    screen.view.next_note()
    screen.qtbot.waitUntil(lambda: screen.find(QLabel, "note_title").isVisible())
    screen.qtbot.waitUntil(screen.find(QAbstractButton, "turn_statement").isVisible)
    screen.press("turn_statement")
    screen.qtbot.waitUntil(lambda: bool(heard(screen)))

    assert screen.find(QWidget, "statement_panel").isVisible()
    assert blank(screen, "when") == "you told Kim"
    assert screen.part("why").textCursor().selectedText() == FELT


def test_the_caret_in_an_accusation_is_enough(screen: Screen) -> None:
    """Ctrl+I, as F8 leaves the caret there; but a sentence that is innocent is left in peace."""
    editor = select(screen, NEVER)
    cursor = editor.textCursor()
    cursor.clearSelection()
    editor.setTextCursor(cursor)
    screen.view.start_statement()
    screen.qtbot.waitUntil(lambda: blank(screen, "when") == "you did not call on Sundays")

    assert screen.find(QLabel, "statement_where").text().startswith("It will stand below")


def test_only_english_is_turned(screen: Screen, sitting: Sitting) -> None:
    """Rules of one language say nothing about another."""
    other = sitting.lay_in(store.create_letter(language="de", title="Brief"))
    sitting.lay_in(store.save_part(other, "why", WHY))
    screen.view.open_letter(other)
    sitting.settle()
    turn(screen, NEVER)

    assert heard(screen) == "Only English sentences can be turned round."
    assert blank(screen, "when") == ""


def test_all_of_it_works_by_keyboard(screen: Screen) -> None:
    """Select, Ctrl+I's act, a word under the word, Enter from blank to blank, the button."""
    editor = turn(screen, FELT)
    field = screen.find(QLineEdit, "statement_feeling")
    assert field.hasFocus()
    laid_out()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    first = QApplication.focusWidget()
    assert isinstance(first, QPushButton)
    QTest.keyClick(first, Qt.Key.Key_Space)
    when = screen.find(QTextEdit, "statement_when")
    assert when.hasFocus()
    QTest.keyClick(when, Qt.Key.Key_Return)
    because = screen.find(QTextEdit, "statement_because")
    assert because.hasFocus()
    QTest.keyClicks(because, "honesty matters to me")
    QTest.keyClick(because, Qt.Key.Key_Return)
    use = screen.find(QPushButton, "use_statement")
    assert use.hasFocus()
    QTest.keyClick(use, Qt.Key.Key_Return)

    said = f"I felt {first.text()} when you told Kim, because honesty matters to me."
    assert said in editor.toPlainText()
    assert editor.hasFocus()
    assert "\n" not in said

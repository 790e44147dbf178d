"""One page and parts in the window: turned, taken back, and nothing lost on the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from reconcile_gui.apology.parts import PART_IDS
from reconcile_gui.apology.records import Kind, Mode
from tests.widget.apology_tools import Open, Screen, on_disk
from tests.widget.kit_tools import laid_out
from tests.widget.session_tools import Sitting, focus

pytest_plugins = [
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]
PAGE = "I am sorry.\n\nI hid a debt.\nFor a year."


def turn(screen: Screen, sitting: Sitting) -> None:
    """Write it the other way."""
    screen.press("turn")
    sitting.settle()
    sitting.settle()


def margin(screen: Screen) -> list[QToolButton]:
    """Return what stands beside the page, from top to bottom."""
    laid_out()
    buttons = [
        each
        for each in screen.view.findChildren(QToolButton)
        if each.objectName().startswith("sounds_like_") and each.isVisible()
    ]
    return sorted(buttons, key=lambda each: each.objectName())


def parts_for(button: QToolButton) -> QMenu:
    """Return the list of parts that a line of the margin opens."""
    menu = button.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()  # what opening it does first
    return menu


def test_the_page_shows_every_word_of_the_parts(
    screen: Screen, sitting: Sitting, letter_id: int
) -> None:
    """Also those typed a moment ago."""
    screen.type_in("close", "Jo")
    turn(screen, sitting)

    assert screen.page.isVisible()
    assert screen.page.toPlainText() == f"{PAGE}\n\nJo"
    assert not screen.part("sorry").isVisible()
    assert on_disk(sitting, letter_id).letter.mode is Mode.PAGE
    assert screen.find(QAbstractButton, "turn").text() == "Write it part by part"


def test_and_back_every_part_has_its_words(
    screen: Screen, sitting: Sitting, letter_id: int
) -> None:
    """What was added on the page goes with the sentence before it."""
    turn(screen, sitting)
    focus(screen.page, screen.qtbot)
    screen.page.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(screen.page, " Nobody knew.")
    turn(screen, sitting)

    assert screen.part("sorry").toPlainText() == "I am sorry."
    assert screen.part("what").toPlainText() == "I hid a debt.\nFor a year. Nobody knew."
    assert [each.reason for each in sitting.look(store.versions_of(letter_id))] == [
        "in parts",
        "one page",
    ]


def test_turning_is_taken_back_at_once(screen: Screen, sitting: Sitting, letter_id: int) -> None:
    """The bar says what happened, and has the way back."""
    turn(screen, sitting)
    assert screen.find(QLabel, "message_sentence").text() == (
        "It is on one page now. The parts are kept as a version."
    )
    screen.press("message_secondary")
    sitting.settle()
    sitting.settle()

    assert screen.part("what").isVisible()
    assert screen.part("what").toPlainText() == "I hid a debt.\nFor a year."
    assert on_disk(sitting, letter_id).letter.page_text == ""


def test_undo_of_the_window_turns_it_back_too(
    screen: Screen, sitting: Sitting, qtbot: QtBot
) -> None:
    """And redo turns it again."""
    turn(screen, sitting)
    sitting.session.undo()
    qtbot.waitUntil(screen.part("what").isVisible)
    assert screen.part("sorry").toPlainText() == "I am sorry."

    sitting.session.redo()
    qtbot.waitUntil(lambda: screen.page.isVisible() and screen.page.toPlainText() == PAGE)


def test_what_is_said_goes_with_undo_of_the_window(
    screen: Screen, sitting: Sitting, letter_id: int
) -> None:
    """A way back that was gone already would do nothing."""
    turn(screen, sitting)
    said = screen.find(QLabel, "message_sentence")
    assert said.isVisible()
    sitting.session.undo()
    sitting.settle()
    sitting.settle()

    assert not said.isVisible()
    assert on_disk(sitting, letter_id).letter.mode is Mode.PARTS


def test_what_is_said_is_put_away_by_writing_on(screen: Screen, sitting: Sitting) -> None:
    """A bar that stays would be in the way of the page."""
    turn(screen, sitting)
    focus(screen.page, screen.qtbot)
    QTest.keyClicks(screen.page, "x")

    assert not screen.find(QLabel, "message_sentence").isVisible()


def test_no_key_goes_in_while_the_letter_is_turned(
    screen: Screen, sitting: Sitting, letter_id: int
) -> None:
    """It would be written into the way that is just being left."""
    editor = screen.part("sorry")
    focus(editor, screen.qtbot)
    screen.press("turn")
    QTest.keyClicks(editor, "lost?")
    sitting.settle()
    sitting.settle()

    assert "lost?" not in on_disk(sitting, letter_id).letter.page_text
    assert not screen.page.isReadOnly()
    QTest.keyClicks(screen.page, "kept. ")
    screen.view.flush()
    assert on_disk(sitting, letter_id).letter.page_text == f"kept. {PAGE}"


def test_the_margin_names_the_part_of_each_paragraph(screen: Screen, sitting: Sitting) -> None:
    """In words, beside it, in its line."""
    turn(screen, sitting)

    shown = margin(screen)
    assert [each.text() for each in shown] == ["I am sorry", "What I did", "What I did"]
    assert shown[0].accessibleName() == "part: I am sorry"
    tops = [each.mapTo(screen.view, each.rect().topLeft()).y() for each in shown]
    assert tops == sorted(tops)


def test_a_line_of_the_margin_stays_while_it_says_the_same(
    screen: Screen, sitting: Sitting, qtbot: QtBot
) -> None:
    """A long letter is not given eighty new lines for one that changed; Tab keeps its order."""
    turn(screen, sitting)
    first, second, third = margin(screen)
    next(each for each in parts_for(second).actions() if each.objectName() == "why").trigger()
    sitting.settle()
    sitting.settle()
    qtbot.waitUntil(lambda: margin(screen)[1].text() == "Why, without excuse")

    now = margin(screen)
    assert (now[0], now[2]) == (first, third)
    assert now[1] is not second
    focus(now[0], qtbot)
    for each in now[1:]:
        QTest.keyClick(screen.window.focusWidget(), Qt.Key.Key_Tab)
        assert each.hasFocus()


def test_a_paragraph_that_changes_its_part_often_names_the_first_few(
    screen: Screen, sitting: Sitting
) -> None:
    """A pasted text had forty names beside one paragraph, and held the window for them."""
    turn(screen, sitting)
    screen.page.moveCursor(QTextCursor.MoveOperation.End)
    screen.page.insertPlainText("\n" + "I am sorry. You do not have to forgive me. " * 20)
    more = "sounds_like_3_more"
    screen.qtbot.waitUntil(lambda: screen.view.findChild(QLabel, more) is not None)
    named = [each for each in margin(screen) if each.objectName().startswith("sounds_like_3_")]

    assert len(named) == 6
    assert screen.find(QLabel, more).accessibleName() == "and more"


def test_the_writer_names_another_part(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """The margin is a guess, or a habit; the writer has the last word."""
    turn(screen, sitting)
    menu = parts_for(margin(screen)[1])
    next(each for each in menu.actions() if each.objectName() == "why").trigger()
    sitting.settle()
    sitting.settle()

    said = {one.sentence: one.part for one in on_disk(sitting, letter_id).said}
    assert said["I hid a debt."] == "why"
    qtbot.waitUntil(lambda: margin(screen)[1].text() == "Why, without excuse")
    sitting.session.undo()
    qtbot.waitUntil(lambda: margin(screen)[1].text() == "What I did")


def test_an_unsent_letter_has_a_page_and_no_list(
    show: Open, sitting: Sitting, qtbot: QtBot
) -> None:
    """Nothing is read in it, so nine parts “not written yet” would tell nothing but blame."""
    page = store.create_letter(
        language="en", kind=Kind.UNSENT, mode=Mode.PAGE, page_text="I am sorry. I miss you."
    )
    sitting.lay_in(page)
    screen = show()
    assert screen.page.isVisible()
    assert not screen.find(QListWidget, "parts_list").isVisible()
    assert not screen.find(QLabel, "sounds_like_note").isVisible()
    assert screen.find(QLabel, "word_count").text() == "6 words"

    turn(screen, sitting)
    assert screen.find(QListWidget, "parts_list").isVisible()


def test_a_sentence_can_be_none_of_the_parts(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """Not everything in a letter is a part of an apology."""
    turn(screen, sitting)
    menu = parts_for(margin(screen)[0])
    next(each for each in menu.actions() if each.objectName() == "none").trigger()

    said = {one.sentence: one.part for one in on_disk(sitting, letter_id).said}
    assert said["I am sorry."] is None
    qtbot.waitUntil(lambda: screen.state("sorry") != "says it")


def test_the_list_follows_the_page(screen: Screen, sitting: Sitting, qtbot: QtBot) -> None:
    """A part is written where a sentence is it; Enter goes to that sentence."""
    turn(screen, sitting)
    qtbot.waitUntil(lambda: screen.state("what") == "says it")
    assert screen.state("why") == "not written yet"

    parts = screen.find(QListWidget, "parts_list")
    focus(parts, qtbot)
    parts.setCurrentRow(PART_IDS.index("what"))
    QTest.keyClick(parts, Qt.Key.Key_Return)

    assert screen.page.hasFocus()
    assert screen.page.textCursor().position() == PAGE.index("I hid")


def test_undo_in_the_page_is_the_pages_own(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """Naming a part is no step of it."""
    turn(screen, sitting)
    focus(screen.page, qtbot)
    QTest.keyClicks(screen.page, "One. ")
    screen.view.flush()
    sitting.settle()
    menu = parts_for(margin(screen)[0])
    menu.actions()[0].trigger()
    sitting.settle()
    sitting.settle()
    focus(screen.page, qtbot)
    QTest.keyClick(screen.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert screen.page.toPlainText() == PAGE


def test_clearing_leaves_nothing_of_a_page(screen: Screen, sitting: Sitting) -> None:
    """Neither in the field nor in the margin."""
    turn(screen, sitting)
    screen.view.clear()

    assert screen.page.toPlainText() == ""
    assert not screen.page.document().isUndoAvailable()
    assert margin(screen) == []


def test_a_narrow_window_keeps_the_page_and_drops_the_margin(
    screen: Screen, sitting: Sitting
) -> None:
    """There is no room for both; the list of parts is one press away."""
    turn(screen, sitting)
    screen.window.resize(700, 700)
    laid_out()

    assert screen.page.isVisible()
    assert margin(screen) == []
    assert screen.window.width() == 700


def test_a_letter_on_one_page_opens_so_again(show: Open, sitting: Sitting, letter_id: int) -> None:
    """How one writes is part of the letter."""
    sitting.lay_in(store.write_on_one_page(letter_id))

    screen = show()

    assert screen.page.isVisible()
    assert screen.page.toPlainText() == PAGE

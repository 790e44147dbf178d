"""The Apologise tab over a real file: typed is saved, undone is undone, cleared is gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QTextEdit,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from reconcile_gui.apology.parts import PART_IDS
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.text.names import partner_words
from tests.widget.apology_tools import Open, Screen, Them, is_in_sight, on_disk, words_in
from tests.widget.kit_tools import laid_out
from tests.widget.session_tools import Sitting, focus, walk
from tests.workbooks import StandingClock

pytest_plugins = [
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]

HOSTILE = "😀 مرحبا שלום 你好 e\u0301 \u200d\u00a0\x01\x02 a\u2028b " + "w" * 400


# Beginning -----------------------------------------------------------------------------


def test_without_a_letter_there_is_one_sentence_and_two_ways_to_begin(show: Open) -> None:
    """Nobody is asked for a title before a word is written."""
    screen = show()

    assert screen.find(QLabel, "new_letter_lead").text() == (
        "No letter yet. It need not be sent, and it need not be finished."
    )
    pushed = [each for each in screen.view.findChildren(QPushButton) if each.isVisible()]
    assert [each.objectName() for each in pushed] == [
        "new_letter_letting_go",
        "start_part_by_part",
        "start_on_one_page",
        "values_first",
    ]
    assert screen.view.begin_in() is pushed[1]


def test_a_first_letter_is_begun_and_is_there_after_a_restart(
    show: Open, sitting: Sitting, qtbot: QtBot
) -> None:
    """The promise of the tab: typed, saved by itself, found again."""
    screen = show()
    QTest.mouseClick(screen.find(QAbstractButton, "start_part_by_part"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(screen.writes)
    qtbot.waitUntil(screen.part("opening").hasFocus)

    screen.type_in("opening", "Alex, this is an apology.")
    screen.type_in("sorry", "I am sorry.")
    screen.view.flush()
    sitting.close()
    screen.view.clear()

    again = show()
    assert again.part("opening").toPlainText() == "Alex, this is an apology."
    assert again.part("sorry").toPlainText() == "I am sorry."
    assert again.title == "To Alex, begun on Tuesday 3 March"


def test_typing_is_saved_without_leaving_the_field(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """Power may fail while the caret stands in the sentence."""
    with qtbot.waitSignal(sitting.session.saved):
        screen.type_in("what", "Still typing. ")

    assert on_disk(sitting, letter_id).body_of("what").startswith("Still typing. ")


def test_the_letter_changed_last_is_the_one_in_front(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock
) -> None:
    """One goes on where one stopped."""
    other = sitting.lay_in(store.create_letter(language="en", title="Another"))
    clock.pass_by(days=1)
    sitting.lay_in(store.save_part(letter_id, "free", "You owe me nothing."))

    screen = show()

    assert (screen.view.letter_id, other) == (letter_id, other)
    assert screen.title == "About the debt"
    assert [each.objectName() for each in screen.menu() if each.isCheckable()] == [
        f"letter_{letter_id}",
        f"letter_{other}",
    ]


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "last changed today"),
        (1, "last changed yesterday"),
        (3, "last changed on Tuesday 3 March"),
        (400, "last changed on Tuesday 3 March 2026"),
    ],
)
def test_the_day_of_the_last_change_is_said(
    show: Open, letter_id: int, clock: StandingClock, days: int, words: str
) -> None:
    """Someone who comes back after weeks wants to know how old the words are."""
    clock.pass_by(days=days)

    screen = show()

    assert screen.find(QLabel, "last_changed").text() == words


# Writing -------------------------------------------------------------------------------


@pytest.mark.parametrize("part_id", PART_IDS)
def test_every_part_keeps_any_text_exactly(
    screen: Screen, sitting: Sitting, letter_id: int, part_id: str
) -> None:
    """Emoji, any script, control characters and endless words are the writer's own."""
    editor = screen.part(part_id)
    editor.selectAll()
    editor.insertPlainText(HOSTILE)
    screen.view.flush()

    assert on_disk(sitting, letter_id).body_of(part_id) == HOSTILE


def test_a_pasted_book_is_kept_whole(screen: Screen, sitting: Sitting, letter_id: int) -> None:
    """Whatever is on the clipboard may land here by mistake, or be the draft of years."""
    book = "I did not tell you the truth. " * 7000
    words = QMimeData()
    words.setText(book)
    editor = screen.part("close")
    focus(editor, screen.qtbot)
    QApplication.clipboard().setMimeData(words)
    editor.paste()
    QTest.keyClicks(editor, "Jo")
    screen.view.flush()

    assert on_disk(sitting, letter_id).body_of("close") == book + "Jo"
    QApplication.clipboard().clear()


def test_words_still_being_composed_are_not_lost_on_flush(
    screen: Screen, sitting: Sitting, letter_id: int
) -> None:
    """A composition is on the screen before it is text; a lock must not lose it."""
    editor = screen.part("close")
    focus(editor, screen.qtbot)
    QApplication.sendEvent(editor, QInputMethodEvent("ありが", []))

    screen.view.flush()

    assert on_disk(sitting, letter_id).body_of("close") == "ありが"


def test_undo_survives_saving_and_another_tab(
    screen: Screen, sitting: Sitting, qtbot: QtBot, letter_id: int
) -> None:
    """Saving by itself must not take away the way back."""
    editor = screen.type_in("sorry", "Once. ")
    screen.view.flush()
    sitting.settle()
    screen.view.hide()
    screen.view.show_workbook()
    sitting.settle()
    screen.view.show()

    focus(editor, qtbot)
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert editor.toPlainText() == "I am sorry."
    screen.view.flush()
    assert on_disk(sitting, letter_id).body_of("sorry") == "I am sorry."


def test_the_list_says_which_parts_are_written(screen: Screen) -> None:
    """The states are words, also for those who hear them; the coach may know more by then."""
    assert screen.state("sorry") in ("written", "says it")
    assert screen.state("close") == "not written yet"

    screen.type_in("close", "tomatoes")
    assert screen.state("close") == "written"
    screen.part("close").selectAll()
    QTest.keyClick(screen.part("close"), Qt.Key.Key_Delete)
    assert screen.state("close") == "not written yet"
    item = screen.find(QListWidget, "parts_list").item(1)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == f"I am sorry, {screen.state('sorry')}"


def test_empty_parts_ask_with_the_name(screen: Screen, them: Them) -> None:
    """A prompt is no text: it is never saved and is gone with the first letter."""
    expected = "What did you do? Say it so that {} would recognise it."
    assert screen.part("what").placeholderText() == expected.format("Alex")

    them.partner = partner_words("")
    screen.view.show_names()

    assert screen.part("what").placeholderText() == expected.format("the other person")


def test_a_pause_in_typing_is_told_once_with_the_text(screen: Screen, qtbot: QtBot) -> None:
    """The care rules read after a pause, never between two keys."""
    heard: list[str] = []
    screen.view.text_paused.connect(heard.append)
    with qtbot.waitSignal(screen.view.text_paused):
        screen.type_in("close", "Good night")

    assert heard == ["Good night"]


def test_another_letter_takes_no_unread_words_away(screen: Screen) -> None:
    """Somebody writes a sentence and goes on at once: it is looked at all the same."""
    heard: list[str] = []
    screen.view.text_paused.connect(heard.append)
    screen.type_in("close", "Good night")
    screen.choose("new_letter")
    screen.qtbot.waitUntil(lambda: bool(heard))

    assert heard == ["Good night"]


def test_a_lock_is_no_pause(screen: Screen) -> None:
    """What was typed is on its way out of the window, not to another reader."""
    heard: list[str] = []
    screen.view.text_paused.connect(heard.append)
    screen.type_in("close", "Good night")
    screen.view.clear()

    assert heard == []


# Moving about --------------------------------------------------------------------------


def test_arrows_cross_from_part_to_part(screen: Screen, qtbot: QtBot) -> None:
    """Nine fields are written in as one page."""
    focus(screen.part("what"), qtbot)
    screen.part("what").moveCursor(QTextCursor.MoveOperation.Start)

    QTest.keyClick(screen.part("what"), Qt.Key.Key_Up)
    assert screen.part("sorry").hasFocus()
    QTest.keyClick(screen.part("sorry"), Qt.Key.Key_Down)
    assert screen.part("what").hasFocus()
    QTest.keyClick(screen.part("what"), Qt.Key.Key_Down)
    assert screen.part("what").hasFocus()
    QTest.keyClick(screen.part("what"), Qt.Key.Key_Down)
    assert screen.part("impact").hasFocus()


def test_arrows_stop_at_the_ends_of_the_letter(screen: Screen, qtbot: QtBot) -> None:
    """There is nothing above the first line and below the last."""
    focus(screen.part("opening"), qtbot)
    QTest.keyClick(screen.part("opening"), Qt.Key.Key_Up)
    assert screen.part("opening").hasFocus()

    focus(screen.part("close"), qtbot)
    QTest.keyClick(screen.part("close"), Qt.Key.Key_Down)
    assert screen.part("close").hasFocus()


def test_alt_and_arrows_walk_the_parts(screen: Screen, qtbot: QtBot) -> None:
    """Quicker than arrows in a long part; the list goes along."""
    focus(screen.part("what"), qtbot)

    QTest.keyClick(screen.part("what"), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(screen.part("impact").hasFocus)
    assert screen.find(QListWidget, "parts_list").currentRow() == PART_IDS.index("impact")
    for _ in PART_IDS:
        QTest.keyClick(screen.window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(screen.part("opening").hasFocus)


def test_the_part_in_focus_is_marked_beside_it_and_in_the_list(
    screen: Screen, qtbot: QtBot
) -> None:
    """A bar and semibold: never by colour alone."""
    focus(screen.part("why"), qtbot)

    roles = {
        part_id: screen.find(QLabel, f"heading_{part_id}").property("role") for part_id in PART_IDS
    }
    assert roles.pop("why") == "caption_current"
    assert set(roles.values()) == {"caption"}
    assert screen.find(QListWidget, "parts_list").currentRow() == PART_IDS.index("why")


def test_a_click_in_the_list_moves_the_caret(screen: Screen, qtbot: QtBot) -> None:
    """The list is the map of the letter."""
    parts = screen.find(QListWidget, "parts_list")
    place = parts.visualItemRect(parts.item(PART_IDS.index("close"))).center()

    QTest.mouseClick(parts.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert screen.part("close").hasFocus()
    assert is_in_sight(screen, screen.part("close"))


def test_the_list_can_be_read_by_keys_and_left_with_enter(screen: Screen, qtbot: QtBot) -> None:
    """Looking is not writing: the arrows show a part, Enter writes in it."""
    parts = screen.find(QListWidget, "parts_list")
    focus(parts, qtbot)
    for _ in range(8):
        QTest.keyClick(parts, Qt.Key.Key_Down)
    assert parts.hasFocus()
    assert is_in_sight(screen, screen.find(QLabel, "heading_close"))

    QTest.keyClick(parts, Qt.Key.Key_Return)
    assert screen.part("close").hasFocus()


def test_the_caret_stays_in_sight_while_a_part_grows(screen: Screen, qtbot: QtBot) -> None:
    """Writing below the edge of the window would be writing blind."""
    editor = screen.type_in("close", "x")
    for _ in range(40):
        QTest.keyClick(editor, Qt.Key.Key_Return)
    laid_out()

    area = screen.find(QScrollArea, "sheet")
    caret = editor.viewport().mapTo(area.viewport(), editor.cursorRect().center())
    assert area.viewport().rect().contains(QPoint(1, caret.y()))


def test_tab_walks_from_the_chooser_through_every_part(screen: Screen, qtbot: QtBot) -> None:
    """Tab is the way out of every field, and comes by everything."""
    focus(screen.find(QToolButton, "letter_chooser"), qtbot)

    assert walk() == [
        "letter_chooser",
        "preview",
        "versions",
        "read_aloud",
        "statement",
        "coach",
        "parts_list",
        "turn",
        *(f"part_{part_id}" for part_id in PART_IDS),
    ]


def test_every_control_has_a_name_to_be_read_out(screen: Screen) -> None:
    """A screen reader finds nothing it cannot say."""
    controls = (
        screen.view.findChildren(QAbstractButton)
        + screen.view.findChildren(QTextEdit)
        + screen.view.findChildren(QLineEdit)
        + screen.view.findChildren(QListWidget)
    )
    unnamed = [
        each
        for each in controls
        if not each.objectName() or not (each.accessibleName() or getattr(each, "text", str)())
    ]

    # The two choices of a message that is not there say nothing.
    assert {each.objectName() for each in unnamed} <= {"message_primary", "message_secondary"}
    names = [each.objectName() for each in controls if each not in unnamed]
    assert len(names) == len(set(names))


# Several letters -----------------------------------------------------------------------


def test_each_letter_keeps_its_own_words(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """Words typed last must not land in the letter that is opened next."""
    screen.choose("new_letter")
    screen.press("start_part_by_part")
    qtbot.waitUntil(lambda: screen.view.letter_id not in (None, letter_id))
    new_id = screen.view.letter_id
    assert new_id is not None
    assert screen.part("sorry").toPlainText() == ""
    screen.type_in("sorry", "Second letter.")
    screen.choose(f"letter_{letter_id}")
    qtbot.waitUntil(lambda: screen.view.letter_id == letter_id)

    assert screen.part("sorry").toPlainText() == "I am sorry."
    assert on_disk(sitting, new_id).body_of("sorry") == "Second letter."
    assert not screen.part("sorry").document().isUndoAvailable()


def test_a_letter_is_renamed_in_place(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """The title is for the list alone; "&" is a letter like any other."""
    screen.choose("rename_letter")
    field = screen.find(QLineEdit, "letter_title")
    qtbot.waitUntil(field.hasFocus)
    assert field.text() == "About the debt"
    QTest.keyClicks(field, "You & me ")
    field.insert("😀")
    QTest.keyClick(field, Qt.Key.Key_Return)
    sitting.settle()

    assert on_disk(sitting, letter_id).letter.title == "You & me 😀"
    assert screen.title == "You & me 😀"
    assert not field.isVisible()
    assert screen.find(QToolButton, "letter_chooser").hasFocus()
    assert screen.menu()[0].text() == "You && me 😀"


def test_esc_takes_a_new_title_back(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """Nothing is lost by trying a title."""
    screen.choose("rename_letter")
    field = screen.find(QLineEdit, "letter_title")
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "Something else")
    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert on_disk(sitting, letter_id).letter.title == "About the debt"
    assert field.isHidden()


def test_a_title_being_typed_is_saved_on_flush(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """Locking comes without a warning."""
    screen.choose("rename_letter")
    field = screen.find(QLineEdit, "letter_title")
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "Half a ti")
    screen.view.flush()

    assert on_disk(sitting, letter_id).letter.title == "Half a ti"


def test_a_book_as_title_is_kept_and_shown_short(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """Pasting into the wrong field loses nothing and breaks no menu."""
    book = "word " * 40_000
    screen.choose("rename_letter")
    field = screen.find(QLineEdit, "letter_title")
    qtbot.waitUntil(field.hasFocus)
    field.insert(book)
    QTest.keyClick(field, Qt.Key.Key_Return)
    sitting.settle()

    assert on_disk(sitting, letter_id).letter.title == book
    assert len(screen.title) <= 120
    assert screen.window.width() == 1280


def test_a_binned_letter_can_be_brought_back_at_once(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """No question is asked, because nothing is lost."""
    screen.type_in("sorry", "Truly. ")
    screen.choose("bin_letter")
    qtbot.waitUntil(screen.find(QLabel, "new_letter_lead").isVisible)
    assert screen.find(QLabel, "message_sentence").text() == "Moved to the bin, with its versions."
    assert screen.part("sorry").toPlainText() == ""
    assert sitting.session.undo_label == "Move letter to the bin"

    QTest.mouseClick(screen.find(QAbstractButton, "message_secondary"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(screen.writes)

    assert screen.view.letter_id == letter_id
    assert screen.part("sorry").toPlainText() == "Truly. I am sorry."
    assert not screen.find(QLabel, "message_sentence").isVisible()


def test_undo_of_the_window_brings_a_letter_back_too(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """Ctrl+Z outside a text takes back the last record command."""
    screen.choose("bin_letter")
    qtbot.waitUntil(screen.find(QLabel, "new_letter_lead").isVisible)

    sitting.session.undo()
    qtbot.waitUntil(screen.writes)

    assert screen.view.letter_id == letter_id
    assert not screen.find(QLabel, "message_sentence").isVisible()


def test_undo_of_a_new_letter_shows_the_one_before(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """What was typed into it comes back with it."""
    screen.choose("new_letter")
    screen.press("start_part_by_part")
    qtbot.waitUntil(lambda: screen.view.letter_id not in (None, letter_id))
    new_id = screen.view.letter_id
    assert new_id is not None
    screen.type_in("opening", "Words")
    screen.view.flush()

    sitting.session.undo()
    qtbot.waitUntil(lambda: screen.view.letter_id == letter_id)
    sitting.session.redo()
    sitting.settle()

    assert on_disk(sitting, new_id).body_of("opening") == "Words"


# Together with the rest ----------------------------------------------------------------


def test_preview_is_asked_for_after_the_last_words_went_to_the_disk(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """The page must show what is on the screen."""
    screen.type_in("close", "Jo")
    with qtbot.waitSignal(screen.view.preview_wanted) as asked:
        QTest.mouseClick(screen.find(QToolButton, "preview"), Qt.MouseButton.LeftButton)

    assert asked.args == [letter_id]
    assert on_disk(sitting, letter_id).body_of("close") == "Jo"


def test_what_opens_beside_takes_neither_caret_nor_moves_the_text(
    screen: Screen, qtbot: QtBot
) -> None:
    """Typing goes on, in the same place."""
    editor = screen.type_in("what", "x")
    before = editor.mapTo(screen.window, QPoint(0, 0)).x()
    panel = QLabel("This sounds very heavy.")
    screen.view.show_beside(panel)
    laid_out()

    assert panel.isVisible()
    assert editor.hasFocus()
    assert editor.mapTo(screen.window, QPoint(0, 0)).x() == before
    assert screen.view.panes()[-1] is panel

    screen.view.hide_beside()
    assert not panel.isVisible()
    assert panel.parent() is None
    panel.deleteLater()


def test_a_second_panel_takes_the_place_of_the_first(screen: Screen) -> None:
    """One column, one occupant."""
    first, second = QLabel("first"), QLabel("second")
    screen.view.show_beside(first)
    screen.view.show_beside(second)

    assert not first.isVisible()
    assert second.isVisible()
    first.deleteLater()


def test_clearing_leaves_no_word_and_no_way_back_to_one(screen: Screen, sitting: Sitting) -> None:
    """After locking, nothing of the person's is in any widget."""
    screen.type_in("what", "Secret words. ")
    screen.view.flush()
    screen.choose("rename_letter")
    screen.view.clear()

    assert screen.view.letter_id is None
    assert words_in(screen.window) & {"debt", "Secret", "Alex", "sorry."} == set()
    for part_id in PART_IDS:
        document = screen.part(part_id).document()
        assert not document.isUndoAvailable()
        assert not document.isRedoAvailable()
    sitting.settle()
    assert words_in(screen.window) & {"debt", "Secret", "Alex", "sorry."} == set()


def test_an_answer_that_comes_after_clearing_shows_nothing(
    screen: Screen, sitting: Sitting
) -> None:
    """A window that was just hidden must not fill itself again."""
    screen.view.clear()
    screen.view.show_workbook()
    screen.view.clear()
    sitting.settle()

    assert screen.view.letter_id is None
    assert screen.part("sorry").toPlainText() == ""


def test_after_clearing_the_same_letter_is_shown_again(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """Unlocking brings everything back from the disk."""
    screen.type_in("what", "First. ")
    screen.view.flush()
    screen.view.clear()
    screen.view.show_workbook()
    qtbot.waitUntil(screen.writes)

    assert screen.part("what").toPlainText() == "First. I hid a debt.\nFor a year."
    assert screen.view.letter_id == letter_id


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_narrow_window_shows_one_thing_at_a_time(
    screen: Screen, worn: Theme, qtbot: QtBot, scale: float
) -> None:
    """Large text needs the whole width; the list is one press away."""
    worn.change(scale=scale)
    screen.window.resize(int(700 * scale), 700)
    laid_out()
    parts, toggle = screen.find(QListWidget, "parts_list"), screen.find(QToolButton, "parts_toggle")
    assert not parts.isVisible()
    assert screen.part("opening").isVisible()
    assert screen.window.width() == int(700 * scale)

    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert parts.hasFocus()
    assert not screen.part("opening").isVisible()
    parts.setCurrentRow(PART_IDS.index("free"))
    QTest.keyClick(parts, Qt.Key.Key_Return)
    assert screen.part("free").hasFocus()
    assert not toggle.isChecked()

    QTest.mouseClick(toggle, Qt.MouseButton.LeftButton)
    QTest.keyClick(parts, Qt.Key.Key_Escape)
    assert screen.part("free").hasFocus()
    worn.change(scale=1.0)

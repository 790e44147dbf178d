"""What can be done with a part: write it together with another, look at two examples."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from reconcile_gui.apology.records import Kind, Mode
from reconcile_gui.qtkit.states_delegate import STATE_ROLE
from tests.widget.apology_tools import Open, Screen, on_disk, words_in
from tests.widget.kit_tools import laid_out
from tests.widget.session_tools import Sitting, focus

pytest_plugins = [
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]
SORRY, WHAT, IMPACT = 1, 2, 3


def menu_of(screen: Screen, row: int) -> dict[str, QAction]:
    """Open the menu of a part in the list, as the menu key does; its entries by name."""
    parts = screen.find(QListWidget, "parts_list")
    parts.setCurrentRow(row)
    parts.customContextMenuRequested.emit(QPoint(5, 5))
    menu = next(each for each in screen.view.findChildren(QMenu, "part_menu") if each.isVisible())
    entries = [each for one in (menu, *menu.findChildren(QMenu)) for each in one.actions()]
    found = {each.objectName(): each for each in entries}
    menu.close()
    screen.window.activateWindow()
    return found


def merge(screen: Screen, sitting: Sitting, row: int, into: str = "what") -> None:
    """Write a part together with another."""
    menu_of(screen, row)[f"part_merge_{into}"].trigger()
    sitting.settle()
    sitting.settle()


def test_two_parts_share_one_field(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """Both titles stand over it, both stand in the list, and no word is lost."""
    screen.type_in("impact", "You lay awake.")
    merge(screen, sitting, IMPACT)

    assert screen.part("what").toPlainText() == "I hid a debt.\nFor a year.\n\nYou lay awake."
    assert screen.find(QLabel, "heading_what").text() == "What I did · What it did to you"
    assert screen.part("what").accessibleName() == "What I did · What it did to you"
    assert not screen.part("impact").isVisible()
    assert screen.rows()[2:4] == ["What I did", "\u2003What it did to you"]
    parts = screen.find(QListWidget, "parts_list")
    spoken = parts.item(3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("What it did to you, written with What I did, ")
    qtbot.waitUntil(screen.part("what").hasFocus)
    QTest.keyClicks(screen.part("what"), "So. ")
    screen.view.flush()
    assert on_disk(sitting, letter_id).body_of("what").startswith("So. I hid")


def test_the_coach_looks_for_both_in_the_shared_field(
    screen: Screen, sitting: Sitting, qtbot: QtBot
) -> None:
    """A part that is written with another says it just as well."""
    merge(screen, sitting, IMPACT)
    editor = screen.part("what")
    focus(editor, qtbot)
    editor.selectAll()
    editor.insertPlainText("On Friday I lied to you. You told me you lay awake for weeks.")
    parts = screen.find(QListWidget, "parts_list")
    qtbot.waitUntil(lambda: parts.item(3).data(STATE_ROLE) == "says it", timeout=10000)

    assert parts.item(2).data(STATE_ROLE) == "says it"
    editor.clear()
    assert {parts.item(row).data(STATE_ROLE) for row in (2, 3)} == {"not written yet"}


def test_enter_on_either_writes_in_the_shared_field(screen: Screen, sitting: Sitting) -> None:
    """The list still names every part; only the field is shared."""
    merge(screen, sitting, IMPACT)
    parts = screen.find(QListWidget, "parts_list")
    parts.setFocus()
    parts.setCurrentRow(IMPACT)
    QTest.keyClick(parts, Qt.Key.Key_Return)

    screen.qtbot.waitUntil(screen.part("what").hasFocus)


def test_together_is_taken_back_at_once_and_apart_later(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """Undo brings the words back to their places; later a field of its own begins empty."""
    screen.type_in("impact", "You lay awake.")
    merge(screen, sitting, IMPACT)
    screen.press("message_secondary")
    qtbot.waitUntil(lambda: screen.part("impact").toPlainText() == "You lay awake.")
    assert screen.part("what").toPlainText() == "I hid a debt.\nFor a year."
    assert screen.find(QLabel, "heading_what").text() == "What I did"

    merge(screen, sitting, IMPACT)
    entries = menu_of(screen, IMPACT)
    assert not entries["part_merge"].isEnabled()
    entries["part_split"].trigger()
    sitting.settle()
    sitting.settle()
    assert screen.part("impact").isVisible()
    assert screen.part("impact").toPlainText() == ""
    assert screen.part("what").toPlainText().endswith("You lay awake.")
    assert screen.rows()[3] == "What it did to you"


def test_a_pair_moves_as_one(screen: Screen, sitting: Sitting) -> None:
    """A part without a field has no place of its own."""
    merge(screen, sitting, IMPACT)
    parts = screen.find(QListWidget, "parts_list")
    parts.setFocus()
    parts.setCurrentRow(WHAT)
    keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(parts, Qt.Key.Key_Up, keys)
    moved = ["What I did", "\u2003What it did to you", "I am sorry"]
    assert screen.rows()[1:4] == moved

    parts.setCurrentRow(2)
    QTest.keyClick(parts, Qt.Key.Key_Down, keys)
    assert screen.rows()[1:4] == moved


def test_a_part_is_written_together_with_any_other(
    screen: Screen, sitting: Sitting, letter_id: int
) -> None:
    """Also with one below, whose place both then have; a part is not offered to itself."""
    names = menu_of(screen, WHAT)
    assert "part_merge_what" not in names
    assert names["part_merge_impact"].text() == "What it did to you"
    screen.type_in("impact", "You lay awake.")

    merge(screen, sitting, WHAT, into="impact")

    assert screen.part("impact").toPlainText() == "You lay awake.\n\nI hid a debt.\nFor a year."
    assert screen.rows()[2:4] == ["What it did to you", "\u2003What I did"]
    assert on_disk(sitting, letter_id).body_of("what") == ""


def test_the_first_part_has_none_above(screen: Screen) -> None:
    """What cannot be done is seen and not offered."""
    entries = menu_of(screen, 0)

    assert not entries["part_up"].isEnabled()
    assert not entries["part_split"].isEnabled()
    assert entries["part_down"].isEnabled()


def test_on_one_page_parts_are_not_written_together(show: Open, sitting: Sitting) -> None:
    """There is only one field."""
    sitting.lay_in(store.create_letter(language="en", mode=Mode.PAGE, page_text="I am sorry."))
    entries = menu_of(show(), SORRY)

    assert not entries["part_merge"].isEnabled()
    assert entries["part_examples"].isEnabled()


def test_the_same_menu_stands_at_the_part_being_written(screen: Screen, qtbot: QtBot) -> None:
    """Whoever uses a mouse finds it where the eyes are; Tab does not stop there."""
    focus(screen.part("what"), qtbot)
    more = screen.find(QToolButton, "more_what")
    assert more.isVisible()
    assert not screen.find(QToolButton, "more_sorry").isVisible()
    assert more.accessibleName() == "This part: What I did"
    more.click()
    menu = next(each for each in screen.view.findChildren(QMenu, "part_menu") if each.isVisible())
    assert "part_examples" in [each.objectName() for each in menu.actions()]
    menu.close()

    assert more.focusPolicy() is Qt.FocusPolicy.NoFocus
    screen.window.activateWindow()
    qtbot.waitUntil(screen.part("what").hasFocus)


# Examples ------------------------------------------------------------------------------


def test_two_examples_are_shown_beside_the_letter(screen: Screen, qtbot: QtBot) -> None:
    """One that says it, one that does not; the caret stays, and nothing is put into the text."""
    editor = screen.part("opening")
    focus(editor, qtbot)
    menu_of(screen, 0)["part_examples"].trigger()
    laid_out()
    panel = screen.find(QWidget, "examples_panel")

    assert panel.isVisible()
    assert screen.find(QLabel, "examples_title").text() == "Why I am writing"
    assert screen.find(QLabel, "examples_good").text().startswith("Alex, this is an apology")
    assert "Please, please" in screen.find(QLabel, "examples_poor").text()
    assert editor.toPlainText() == ""
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    qtbot.waitUntil(editor.hasFocus)
    screen.view.clear()
    assert "Alex," not in words_in(screen.window)


def test_a_kind_of_letter_has_its_own_examples(show: Open, sitting: Sitting) -> None:
    """How it was ended is another thing than what was done."""
    sitting.lay_in(store.create_letter(language="en", kind=Kind.ENDED_IT))
    screen = show()
    menu_of(screen, WHAT)["part_examples"].trigger()
    laid_out()

    assert screen.find(QLabel, "examples_title").text() == "How I ended it"
    assert "Sunday evening" in screen.find(QLabel, "examples_good").text()


@pytest.mark.parametrize("width", [700, 1024])
def test_examples_can_be_left_in_any_room(screen: Screen, width: int) -> None:
    """In a narrow window they take the place of the letter, with the keyboard in them."""
    screen.window.resize(width, 700)
    laid_out()
    if width == 700:
        screen.press("parts_toggle")
    menu_of(screen, SORRY)["part_examples"].trigger()
    laid_out()
    panel = screen.find(QWidget, "examples_panel")
    assert panel.isVisible()
    assert screen.part("sorry").isVisible() == (width == 1024)

    screen.press("examples_cross")
    laid_out()
    assert not panel.isVisible()
    assert screen.part("sorry").isVisible()

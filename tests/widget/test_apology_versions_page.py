"""Versions in the window: looked at beside the words of now, kept, brought back."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from reconcile_gui.apology.versions_delegate import ABOUT_ROLE
from reconcile_gui.qtkit.theme import Theme
from tests.widget.apology_tools import Open, Screen, words_in
from tests.widget.kit_tools import laid_out
from tests.widget.session_tools import Sitting, focus
from tests.workbooks import StandingClock

pytest_plugins = [
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]


def versions(screen: Screen, sitting: Sitting) -> QListWidget:
    """Open the page of versions."""
    screen.press("versions")
    sitting.settle()
    sitting.settle()
    return screen.find(QListWidget, "versions_list")


def lay_in_version(sitting: Sitting, letter_id: int, clock: StandingClock) -> None:
    """Keep a version and change the letter a day later."""
    sitting.lay_in(store.keep_version(letter_id, "closed"))
    clock.pass_by(days=1)
    sitting.lay_in(store.save_part(letter_id, "what", "I hid £4,800 😀 for a year."))


def tinted(screen: Screen, object_name: str) -> list[str]:
    """Return the words on a tint in a passage."""
    editor = screen.find(QTextEdit, object_name)
    return [each.cursor.selectedText() for each in editor.extraSelections()]


def test_without_versions_the_page_says_when_there_will_be_some(
    screen: Screen, sitting: Sitting
) -> None:
    """And the words of now can be kept at once."""
    versions(screen, sitting)

    assert screen.find(QLabel, "no_versions").isVisible()
    assert not screen.find(QWidget, "then_sheet").isVisible()
    assert screen.find(QTextEdit, "now_sorry").toPlainText() == "I am sorry."


def test_what_differs_lies_on_a_tint_in_both_and_is_said_in_words(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock
) -> None:
    """Never by colour alone: the heading of the passage says it too."""
    lay_in_version(sitting, letter_id, clock)
    screen = show()
    listed = versions(screen, sitting)

    assert listed.count() == 1
    assert listed.item(0).text() == "Tuesday 3 March, 12:00"
    assert listed.item(0).data(ABOUT_ROLE) == "when you closed or locked"
    assert tinted(screen, "then_what") == ["a debt.\u2029For"]
    assert tinted(screen, "now_what") == ["£4,800 😀 for"]
    assert screen.find(QTextEdit, "now_what").accessibleName() == "What I did · differs"
    assert screen.find(QTextEdit, "now_sorry").accessibleName() == "I am sorry"
    assert tinted(screen, "now_sorry") == []


def test_nothing_can_be_written_into_a_version(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock
) -> None:
    """It is read, and its words can be copied."""
    lay_in_version(sitting, letter_id, clock)
    screen = show()
    versions(screen, sitting)
    editor = screen.find(QTextEdit, "then_what")
    focus(editor, screen.qtbot)
    QTest.keyClicks(editor, "x")

    assert editor.toPlainText() == "I hid a debt.\nFor a year."


def test_a_version_is_brought_back_with_a_way_back(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock, qtbot: QtBot
) -> None:
    """The present words become a version; Undo takes both back."""
    lay_in_version(sitting, letter_id, clock)
    screen = show()
    versions(screen, sitting)
    screen.press("bring_back")
    sitting.settle()
    sitting.settle()

    assert screen.part("what").toPlainText() == "I hid a debt.\nFor a year."
    assert [each.reason for each in sitting.look(store.versions_of(letter_id))] == [
        "brought back",
        "closed",
    ]
    screen.press("message_secondary")
    qtbot.waitUntil(lambda: screen.part("what").toPlainText() == "I hid £4,800 😀 for a year.")
    assert len(sitting.look(store.versions_of(letter_id))) == 1


def test_a_version_is_kept_by_hand_with_a_name(
    screen: Screen, sitting: Sitting, letter_id: int
) -> None:
    """Words typed a moment ago are in it."""
    screen.type_in("sorry", "Truly. ")
    listed = versions(screen, sitting)
    field = screen.find(QLineEdit, "version_name")
    field.setText(" Before  the big cut ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    sitting.settle()
    sitting.settle()

    assert listed.item(0).text() == "Before the big cut"
    kept = sitting.look(store.versions_of(letter_id))[0]
    assert "Truly. I am sorry." in kept.content
    assert field.text() == ""


def test_a_version_goes_to_the_bin(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock, qtbot: QtBot
) -> None:
    """And comes back with Undo, in the list that is open."""
    lay_in_version(sitting, letter_id, clock)
    screen = show()
    listed = versions(screen, sitting)
    screen.press("bin_version")
    qtbot.waitUntil(lambda: listed.count() == 0)

    sitting.session.undo()
    qtbot.waitUntil(lambda: listed.count() == 1)


def test_esc_leads_back_to_the_letter(screen: Screen, sitting: Sitting) -> None:
    """As does the button."""
    versions(screen, sitting)
    QTest.keyClick(screen.find(QLineEdit, "version_name"), Qt.Key.Key_Escape)
    assert screen.part("sorry").isVisible()

    versions(screen, sitting)
    screen.press("versions_back")
    assert screen.part("sorry").isVisible()


def test_a_hundred_versions_can_be_walked(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock
) -> None:
    """The sheets follow the list."""
    for number in range(100):
        clock.pass_by(seconds=60)
        sitting.lay_in(store.save_part(letter_id, "why", f"Reason {number}."))
        sitting.lay_in(store.keep_version(letter_id, "closed"))
    screen = show()
    listed = versions(screen, sitting)
    focus(listed, screen.qtbot)
    QTest.keyClick(listed, Qt.Key.Key_End)

    assert listed.count() == 100
    assert screen.find(QTextEdit, "then_why").toPlainText() == "Reason 0."


def test_one_page_is_compared_with_parts_as_a_whole(
    show: Open, sitting: Sitting, letter_id: int
) -> None:
    """The words are what counts, not how they are divided."""
    sitting.lay_in(store.write_on_one_page(letter_id))
    screen = show()
    versions(screen, sitting)

    assert screen.find(QTextEdit, "then_page").toPlainText().startswith("I am sorry.\n\nI hid")
    assert tinted(screen, "then_page") == []


def test_a_narrow_window_puts_the_sheets_below_each_other(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock
) -> None:
    """Two columns of three words each would be unreadable."""
    lay_in_version(sitting, letter_id, clock)
    screen = show()
    screen.window.resize(700, 700)
    versions(screen, sitting)
    laid_out()

    then, now = screen.find(QWidget, "then_sheet"), screen.find(QWidget, "now_sheet")
    assert then.geometry().bottom() < now.geometry().top()
    assert screen.window.width() == 700


def test_the_list_has_the_keyboard(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock
) -> None:
    """A key must walk the versions, not name one that nobody wanted to keep."""
    lay_in_version(sitting, letter_id, clock)
    screen = show()
    listed = versions(screen, sitting)

    screen.qtbot.waitUntil(listed.hasFocus)


def three_versions(sitting: Sitting, letter_id: int, clock: StandingClock) -> None:
    """Keep three versions of one sentence, and write a fourth."""
    for words in ("I hid some money.", "I hid £4,800.", "I hid £4,800 for a year."):
        sitting.lay_in(store.save_part(letter_id, "what", words))
        sitting.lay_in(store.keep_version(letter_id, "closed"))
        clock.pass_by(seconds=60)
    sitting.lay_in(store.save_part(letter_id, "what", "I hid it."))


def test_two_earlier_versions_are_compared(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock
) -> None:
    """The way from one draft to the next, whatever stands there now."""
    three_versions(sitting, letter_id, clock)
    screen = show()
    listed = versions(screen, sitting)
    listed.setCurrentRow(2)
    others = screen.find(QComboBox, "compared_with")
    assert [others.itemText(row)[-5:] for row in range(others.count())] == [
        "Now", "12:02", "12:01", "12:00",
    ]  # fmt: skip
    others.setCurrentIndex(2)

    assert screen.find(QTextEdit, "then_what").toPlainText() == "I hid some money."
    assert screen.find(QTextEdit, "now_what").toPlainText() == "I hid £4,800."
    assert tinted(screen, "now_what") == ["£4,800"]
    assert screen.view.findChild(QPushButton, "bring_back_what") is None
    assert screen.find(QLabel, "now_title").text().endswith("12:01")


def test_versions_of_another_letter_never_show_this_one(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock
) -> None:
    """Until the others were read, the words of the letter before stood under their title."""
    lay_in_version(sitting, letter_id, clock)
    other = sitting.lay_in(store.create_letter(language="en", title="Another"))
    sitting.lay_in(store.save_part(other, "sorry", "I regret it."))
    screen = show()
    screen.view.open_letter(letter_id)
    sitting.settle()
    versions(screen, sitting)
    screen.press("versions_back")
    screen.view.open_letter(other)
    sitting.settle()
    sitting.settle()
    screen.press("versions")
    page = screen.find(QWidget, "versions_page")
    at_once = [each.toPlainText() for each in page.findChildren(QTextEdit) if each.isVisible()]
    sitting.settle()
    sitting.settle()

    assert at_once == []
    assert screen.find(QTextEdit, "now_sorry").toPlainText() == "I regret it."


def test_one_text_has_lines_that_can_be_followed(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock
) -> None:
    """Over the whole width a line had 110 characters and more."""
    lay_in_version(sitting, letter_id, clock)
    screen = show()
    screen.window.resize(1600, 800)
    versions(screen, sitting)
    sheet = screen.find(QWidget, "then_sheet")
    screen.press("compared_one_text")
    laid_out()
    in_one = sheet.width()
    screen.window.resize(2400, 800)
    screen.press("compared_side_by_side")
    laid_out()

    assert in_one == 756
    assert sheet.width() > 756


def test_two_versions_are_read_as_one_text(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock
) -> None:
    """In brackets what is gone, on a tint what is new: told by more than colour."""
    three_versions(sitting, letter_id, clock)
    screen = show()
    listed = versions(screen, sitting)
    listed.setCurrentRow(2)
    screen.press("compared_one_text")
    laid_out()
    editor = screen.find(QTextEdit, "then_what")

    assert editor.toPlainText() == "I hid [some money]it."
    assert tinted(screen, "then_what") == ["it"]
    assert not screen.find(QWidget, "now_sheet").isVisible()
    assert "[brackets]" in screen.find(QLabel, "how_to_read").text()
    cursor = editor.textCursor()
    cursor.setPosition(9)
    assert cursor.charFormat().fontItalic()

    screen.press("compared_side_by_side")
    laid_out()
    assert screen.find(QWidget, "now_sheet").isVisible()
    assert screen.find(QTextEdit, "then_what").toPlainText() == "I hid some money."


def test_one_part_is_brought_back_with_a_way_back(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock, qtbot: QtBot
) -> None:
    """The other parts keep what was written since."""
    lay_in_version(sitting, letter_id, clock)
    sitting.lay_in(store.save_part(letter_id, "why", "I was afraid."))
    screen = show()
    versions(screen, sitting)
    assert screen.view.findChild(QPushButton, "bring_back_sorry") is None  # it is the same
    assert screen.view.findChild(QPushButton, "bring_back_why") is None  # it was empty
    screen.press("bring_back_what")
    sitting.settle()
    sitting.settle()

    assert screen.part("what").toPlainText() == "I hid a debt.\nFor a year."
    assert screen.part("why").toPlainText() == "I was afraid."
    screen.press("message_secondary")
    qtbot.waitUntil(lambda: screen.part("what").toPlainText() == "I hid £4,800 😀 for a year.")


def test_the_words_that_were_given_cannot_be_binned(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock
) -> None:
    """It is said instead, where the button was."""
    sitting.lay_in(store.log_giving(letter_id, clock.today(), "by post"))
    lay_in_version(sitting, letter_id, clock)
    sitting.lay_in(store.keep_version(letter_id, "closed"))
    screen = show()
    listed = versions(screen, sitting)
    assert screen.find(QPushButton, "bin_version").isVisible()

    listed.setCurrentRow(1)
    assert listed.item(1).data(ABOUT_ROLE) == "when it was given"
    assert not screen.find(QPushButton, "bin_version").isVisible()
    assert screen.find(QLabel, "version_was_given").isVisible()


@pytest.mark.parametrize("width", [640, 1024, 1280])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_lies_over_anything(
    show: Open,
    sitting: Sitting,
    letter_id: int,
    clock: StandingClock,
    worn: Theme,
    width: int,
    scale: float,
) -> None:
    """In little room all of it scrolls, and nothing is squeezed into what is left."""
    three_versions(sitting, letter_id, clock)
    worn.change(scale=scale)
    screen = show()
    screen.window.resize(width, 480)
    versions(screen, sitting)
    laid_out()
    page = screen.find(QWidget, "versions_page")
    names = (
        *("versions_back", "compared_with", "compared", "versions_list", "how_to_read"),
        *("bin_version", "version_name", "keep_version", "then_sheet"),
    )
    placed = [
        QRect(each.mapTo(page, QPoint(0, 0)), each.size())
        for each in (screen.find(QWidget, name) for name in names)
    ]

    assert [
        (one, other)
        for (one, first), (other, second) in combinations(zip(names, placed, strict=True), 2)
        if first.intersects(second)
    ] == []
    worn.change(scale=1.0)


def test_clearing_leaves_no_word_of_a_version(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock
) -> None:
    """Locking while versions are in front."""
    lay_in_version(sitting, letter_id, clock)
    screen = show()
    versions(screen, sitting)
    screen.view.clear()
    laid_out()

    assert words_in(screen.window) & {"debt.", "£4,800", "sorry.", "Tuesday"} == set()

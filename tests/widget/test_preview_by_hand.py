"""The letter can be copied by hand from the screen, one sentence at a time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit, QToolButton, QWidget

from reconcile_gui.letter.look import LetterLook
from reconcile_gui.qtkit.theme import Theme
from tests.letters import LETTER, PARTS
from tests.widget.kit_tools import Dress, laid_out
from tests.widget.preview_tools import Preview

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.preview_fixtures"]


def copy(preview: Preview) -> QTextEdit:
    """Ask for the letter to be copied by hand, by key; return where its words are."""
    tool = preview.find(QToolButton, "copy_by_hand")
    QTest.keyClick(tool, Qt.Key.Key_Space)
    return preview.find(QTextEdit, "by_hand_words")


def in_front(words: QTextEdit) -> str:
    """Return the sentence that is marked."""
    (front,) = words.extraSelections()
    cursor = front.cursor
    assert isinstance(cursor, QTextCursor)
    return cursor.selectedText()


def test_all_that_is_printed_is_there_and_the_first_line_is_in_front(preview: Preview) -> None:
    """Date and name are written by hand as well; what is printed, and nothing else."""
    preview.show()
    words = copy(preview)

    assert words.isVisible()
    assert words.hasFocus()
    assert words.isReadOnly()
    assert words.toPlainText() == preview.words()
    assert in_front(words) == "Saturday, 25 April"
    assert QAccessible.queryAccessibleInterface(words).text(QAccessible.Text.Name) == (
        "The letter to copy by hand"
    )


def test_keys_go_from_sentence_to_sentence(preview: Preview) -> None:
    """One key that is found without looking goes on."""
    preview.show()
    words = copy(preview)
    seen = []
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(words, key)
        seen.append(in_front(words))
    QTest.keyClick(words, Qt.Key.Key_End)
    seen.append(in_front(words))
    QTest.keyClick(words, Qt.Key.Key_Space)
    seen.append(in_front(words))
    QTest.keyClick(words, Qt.Key.Key_Home)
    QTest.keyClick(words, Qt.Key.Key_Backspace)

    first = "For almost a year I hid a debt from you."
    second = "I borrowed £4,800 on two cards, and three times, when you asked me how our "
    assert seen[:2] == ["Dear Alex,", first]
    assert seen[2].startswith(second)
    assert seen[3:] == [first, "Sam", "Sam"]
    assert in_front(words) == "Saturday, 25 April"


def test_the_arrows_lead_from_sentence_to_sentence_and_say_so(preview: Preview) -> None:
    """On the printed page they turn the page."""
    preview.show()
    back, on = (preview.find(QToolButton, each) for each in ("previous_page", "next_page"))
    pages = (back.accessibleName(), on.accessibleName(), back.isEnabled(), on.isEnabled())
    words = copy(preview)
    on.click()

    assert in_front(words) == "Dear Alex,"
    assert (back.accessibleName(), on.accessibleName()) == ("Sentence before", "Next sentence")
    assert preview.text("page_of") == "Sentence by sentence"
    back.click()
    assert not back.isEnabled()
    copy(preview)  # off again
    assert not words.isVisible()
    assert pages == ("Previous page", "Next page", False, False)
    assert (back.accessibleName(), on.accessibleName()) == ("Previous page", "Next page")
    assert preview.text("page_of") == "Page 1 of 1"


def test_a_sentence_is_put_in_front_with_the_mouse(preview: Preview) -> None:
    """Also one that an emoji stands before: Qt counts it twice."""
    preview.show(replace(LETTER, parts=("😀 One. 😀 Two. Three.",)))
    words = copy(preview)
    cursor = words.document().find("Three")
    cursor.setPosition(cursor.selectionStart() + 2)

    place = words.cursorRect(cursor).center()
    QTest.mouseClick(words.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert in_front(words) == "Three."
    QTest.mouseClick(words.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert in_front(words) == "Saturday, 25 April"


def test_the_place_stays_while_the_look_changes(preview: Preview) -> None:
    """Whoever is in the middle of a page does not begin again."""
    preview.show()
    words = copy(preview)
    for _ in range(5):
        QTest.keyClick(words, Qt.Key.Key_Space)
    before = in_front(words)

    box = preview.find(QWidget, "sign_by_hand")
    QTest.keyClick(box, Qt.Key.Key_Space)
    preview.qtbot.waitUntil(lambda: preview.looks != [])
    preview.wait()

    assert in_front(words) == before


@pytest.mark.parametrize(
    ("look", "ground"), [("light", "accent_tint"), ("dark_contrast", "accent")]
)
def test_the_sentence_in_front_is_seen_in_every_look(
    preview: Preview, theme: Theme, look: str, ground: str
) -> None:
    """Its tint and the paler words around it are not enough for everybody."""
    theme.change(name=look)
    preview.show()
    (front,) = copy(preview).extraSelections()

    assert front.format.background().color() == theme.colour(ground)


def test_as_text_and_by_hand_are_not_shown_at_once(preview: Preview) -> None:
    """One takes the place of the other."""
    preview.show()
    words = copy(preview)
    as_text = preview.find(QToolButton, "as_text")

    as_text.click()

    assert not preview.find(QToolButton, "copy_by_hand").isChecked()
    assert not words.isVisible()
    assert preview.find(QWidget, "letter_as_text").isVisible()


def test_a_cleared_preview_keeps_no_sentence(preview: Preview) -> None:
    """Locked, hidden or left: the words are gone."""
    preview.show()
    words = copy(preview)

    preview.page.clear()

    assert words.toPlainText() == ""
    assert words.extraSelections() == []
    preview.show(replace(LETTER, parts=("Another letter.",), date_line="", salutation=""))
    assert not words.isVisible()
    assert in_front(copy(preview)) == "Another letter."


@pytest.mark.parametrize(("name", "scale"), [("light", 1.0), ("dark", 2.0)])
def test_the_words_are_in_the_letters_typeface_and_large(
    preview: Preview, dress: Dress, name: str, scale: float
) -> None:
    """Read from further away than a screen usually is; in both themes, at each size."""
    theme: Theme = dress(name, scale)
    other = Preview(preview.qtbot, preview.folder)
    other.open(theme)
    other.show(look=LetterLook(typeface="Source Sans 3"))
    words = copy(other)

    font = words.textCursor().charFormat().font()
    assert font.family() == "Source Sans 3"
    assert font.pixelSize() == 25 * scale
    for tool in ("as_text", "copy_by_hand", "fit_page", "fit_width"):
        shown = other.find(QToolButton, tool)
        assert shown.width() >= shown.sizeHint().width(), tool


@pytest.mark.parametrize("tool", ["copy_by_hand", "as_text"])
def test_words_have_the_whole_page_where_there_is_little_room(
    preview: Preview, dress: Dress, tool: str
) -> None:
    """Beside the choices two words stood in a line, and three lines below each other."""
    large = Preview(preview.qtbot, preview.folder)
    large.open(dress("light", 2.0))
    large.show()
    desk, choices = large.find(QWidget, "desk"), large.find(QWidget, "print_letter")
    before = desk.width(), choices.isVisible()
    QTest.keyClick(large.find(QToolButton, tool), Qt.Key.Key_Space)
    laid_out()
    reading = desk.width(), choices.isVisible()
    QTest.keyClick(large.find(QToolButton, tool), Qt.Key.Key_Space)
    laid_out()

    assert before[1]
    assert reading == (large.page.width(), False)
    assert (desk.width(), choices.isVisible()) == before


def test_choices_stay_beside_words_where_there_is_room(preview: Preview) -> None:
    """Another typeface can be tried while the letter is read."""
    preview.show()
    copy(preview)

    assert preview.find(QWidget, "print_letter").isVisible()


def test_a_letter_of_twenty_thousand_words_is_copied_like_any_other(preview: Preview) -> None:
    """Nothing is left out at the end."""
    parts = tuple(PARTS * 70)
    preview.show(replace(LETTER, parts=parts))
    words = copy(preview)

    QTest.keyClick(words, Qt.Key.Key_End)

    assert sum(len(part.split()) for part in parts) > 20_000
    assert in_front(words) == "Sam"
    assert words.cursorRect().bottom() <= words.viewport().height()

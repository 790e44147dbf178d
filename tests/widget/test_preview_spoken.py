"""The printed page can be read by who does not see it: paragraph by paragraph."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from reconcile_gui.letter.sheet_widget import Sheet
from tests.letters import LETTER, PARTS
from tests.widget.preview_tools import Preview

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.preview_fixtures"]

LONG = replace(LETTER, parts=PARTS * 3)


def described(preview: Preview) -> QAccessibleInterface:
    """Return the page as a screen reader finds it."""
    return QAccessible.queryAccessibleInterface(preview.find(Sheet, "sheet"))


def read(preview: Preview) -> list[str]:
    """Return what a screen reader finds on the page, each by its name."""
    page = described(preview)
    found = [page.child(index) for index in range(page.childCount())]
    assert {each.role() for each in found} <= {QAccessible.Role.Paragraph}
    return [each.text(QAccessible.Text.Name) for each in found]


def test_the_page_is_a_document_of_paragraphs(preview: Preview) -> None:
    """By role and name, from the date to the signature."""
    preview.show()

    page = described(preview)
    assert page.role() == QAccessible.Role.Document
    assert page.text(QAccessible.Text.Name) == "Page 1 of 1"
    assert read(preview) == ["Saturday, 25 April", "Dear Alex,", *PARTS, "Sam"]


def test_each_page_is_read_with_its_own_words(preview: Preview) -> None:
    """The head of each page on each page, and nothing twice beside it."""
    preview.show(LONG, not_to_send=True)
    pages = []
    for _ in range(int(preview.text("page_of").split()[-1])):
        pages.append(read(preview))
        preview.find(QToolButton, "next_page").click()

    head = "For myself: not to be sent"
    assert len(pages) > 2
    assert [page[0] for page in pages] == [head] * len(pages)
    spoken = " ".join(words for page in pages for words in page[1:])
    assert spoken == " ".join(["Saturday, 25 April", "Dear Alex,", *PARTS * 3, "Sam"])


def test_a_paragraph_is_where_it_is_drawn(preview: Preview) -> None:
    """Whoever points at it, or has it magnified, comes to the right place."""
    preview.show()
    page, sheet = described(preview), preview.find(Sheet, "sheet")
    places = [page.child(index).rect() for index in range(page.childCount())]

    shown = QRect(sheet.viewport().mapToGlobal(QPoint(0, 0)), sheet.viewport().size())
    assert all(shown.contains(place) for place in places)
    assert all(upper.top() < lower.top() for upper, lower in itertools.pairwise(places))
    middle = places[2].center()
    assert page.childAt(middle.x(), middle.y()).text(QAccessible.Text.Name) == PARTS[0]
    QTest.keyClick(sheet, Qt.Key.Key_Plus)
    assert page.child(2).rect().width() > places[2].width()


@pytest.mark.parametrize("zooms", [0, 6])
def test_what_is_out_of_sight_says_so(preview: Preview, zooms: int) -> None:
    """A page drawn larger than its room is scrolled; it is read all the same."""
    preview.show()
    for _ in range(zooms):
        QTest.keyClick(preview.find(Sheet, "sheet"), Qt.Key.Key_Plus)
    page = described(preview)

    last = page.child(page.childCount() - 1)
    assert last.state().offscreen == (zooms > 0)
    assert last.text(QAccessible.Text.Name) == "Sam"


def test_a_cleared_page_has_no_word_left(preview: Preview) -> None:
    """What a screen reader still holds of it is empty."""
    preview.show()
    page = described(preview)
    first = page.child(0)

    preview.page.clear()

    assert page.childCount() == 0
    assert not first.isValid()
    assert first.text(QAccessible.Text.Name) == ""
    assert first.rect() == QRect()


def test_what_no_typeface_can_draw_is_read_out(preview: Preview) -> None:
    """The file's own text lacks some of it."""
    words = "She said 😀 and n\u0308o and 日本, and I said nothing for a long time after."
    preview.show(replace(LETTER, parts=(words,)))

    assert words in read(preview)

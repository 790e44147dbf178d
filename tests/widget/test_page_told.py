"""Which page came to the front is said, once it is there."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.page_told import PageTold, title_of
from reconcile_gui.qtkit.text_widgets import TextLabel, body, heading
from tests.widget.kit_tools import laid_out


def page_with(*labels: TextLabel) -> QWidget:
    """Return a page that shows these."""
    page = QWidget()
    column = QVBoxLayout(page)
    for label in labels:
        column.addWidget(label)
    return page


def test_a_page_that_comes_to_the_front_is_told(qtbot: QtBot) -> None:
    """Somebody who does not see it come would be somewhere else without knowing."""
    said: list[str] = []

    def speak(widget: QWidget, words: str, *, is_urgent: bool = False) -> None:
        said.append(f"urgent: {words}" if is_urgent or not widget.isVisible() else words)

    stack = QStackedWidget()
    qtbot.addWidget(stack)
    for page in (page_with(heading("First")), page_with(heading("Second")), page_with(body("x"))):
        stack.addWidget(page)
    stack.show()
    PageTold(stack, speak=speak)
    for index in (1, 2, 0):
        stack.setCurrentIndex(index)
        laid_out()
    stack.setCurrentIndex(1)
    stack.setCurrentIndex(0)
    laid_out()

    # A page without a name is passed by in silence, and so is one that went at once.
    assert said == ["Second", "First", "First"]


def test_a_page_is_called_by_its_own_name_or_its_first_heading(qtbot: QtBot) -> None:
    """A heading that is hidden is not there."""
    hidden, shown = heading("Hidden"), heading("Shown")
    page = page_with(hidden, body("Words"), shown)
    qtbot.addWidget(page)
    hidden.hide()
    before = title_of(page)
    page.show()
    hidden.hide()
    seen = title_of(page)
    page.setAccessibleName("Its own")

    assert (before, seen, title_of(page)) == ("", "Shown", "Its own")

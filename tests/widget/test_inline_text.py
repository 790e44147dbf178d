"""A sentence and its link: one line of running text, wherever the sentence ends."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.care.inline_text_widget import InlineText, TextThenLink
from reconcile_gui.qtkit.text_widgets import link
from reconcile_gui.qtkit.theme import Theme
from tests.widget.kit_tools import laid_out

pytest_plugins = ["tests.widget.kit_fixtures"]

SHORT = "On 29 March Alex said you may write."
LONG = "The space Alex asked for ended on 22 March. That is not an invitation. " * 2


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> QWidget:
    """Return a narrow page with nothing on it."""
    made = QWidget()
    QVBoxLayout(made).setContentsMargins(0, 0, 0, 0)
    qtbot.addWidget(made)
    return made


def put(page: QWidget, words: str, width: int) -> tuple[TextThenLink, InlineText, QPushButton]:
    """Put a sentence and a link on the page and show it at this width."""
    text, leads = InlineText(words, "body2"), link("Record what Alex said")
    both = TextThenLink(text, leads)
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.addWidget(both)
    layout.addStretch(1)
    page.resize(width, 300)
    page.show()
    laid_out()
    return both, text, leads


def test_link_stands_right_after_a_short_sentence(page: QWidget) -> None:
    """It belongs to its last word."""
    _, text, leads = put(page, SHORT, 600)

    end = text.x() + text.fontMetrics().horizontalAdvance(SHORT)
    assert 0 < leads.x() - end < 12
    assert leads.geometry().intersects(text.geometry())


def test_link_follows_the_last_word_of_a_sentence_that_wraps(page: QWidget) -> None:
    """Not at the far right, where nobody looks for it."""
    _, text, leads = put(page, LONG + "Said.", 520)

    last_line_top = text.geometry().bottom() - text.fontMetrics().height()
    assert text.height() >= 2 * text.fontMetrics().height()
    assert leads.x() < 520 - leads.width()
    assert leads.geometry().bottom() > last_line_top


@pytest.mark.parametrize("width", range(200, 700, 37))
def test_link_covers_no_word_and_is_not_cut(page: QWidget, width: int) -> None:
    """Where the last line leaves no room the link begins a new one."""
    both, text, leads = put(page, LONG, width)

    assert leads.geometry().right() < max(width, leads.width())
    assert both.height() >= leads.geometry().bottom() + 1
    assert text.height() >= text.heightForWidth(text.width())
    if leads.y() < text.geometry().bottom() - 8:
        assert leads.x() > 0
    else:
        assert leads.x() == 0


def test_margins_are_kept_around_both(page: QWidget) -> None:
    """The white of the page stays white."""
    both, text, leads = put(page, SHORT, 600)
    both.setContentsMargins(0, 6, 0, 28)
    laid_out()

    assert min(text.y(), leads.y()) >= 6
    assert both.height() >= max(text.geometry().bottom(), leads.geometry().bottom()) + 28


def test_other_words_move_the_link(page: QWidget) -> None:
    """It stays at the end of what is said now."""
    _, text, leads = put(page, SHORT, 600)
    before = leads.x()
    text.setText("Alex asked for space.")
    laid_out()

    assert 0 < leads.x() < before


def test_link_alone_begins_at_the_edge(page: QWidget) -> None:
    """Its underlined words stand under the edge of the text above."""
    _, _, leads = put(page, "", 600)
    laid_out()

    assert leads.mapTo(page, QPoint(0, 0)).x() == 0

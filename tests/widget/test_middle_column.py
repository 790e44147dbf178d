"""A page with one column in its middle: nothing cut, and nothing jumps while one types."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.middle_column_widget import MiddleColumn
from reconcile_gui.qtkit.page_frame import PageFrame
from reconcile_gui.qtkit.text_widgets import TextLabel, heading
from reconcile_gui.reflection.column_page import ColumnPage as ReflectPage
from tests.widget.care_tools import cut_off
from tests.widget.kit_tools import Dress, laid_out

pytest_plugins = ["tests.widget.kit_fixtures"]

SENTENCE = "This workbook is damaged and cannot be read as a whole. " * 2


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("width", [640, 1024, 1280])
def test_no_words_are_cut_at_any_size(dress: Dress, qtbot: QtBot, width: int, scale: float) -> None:
    """A long heading takes the lines it needs."""
    theme = dress("light", scale)
    page = MiddleColumn(theme, 400)
    page.column.addWidget(heading(SENTENCE))
    page.column.addWidget(TextLabel(SENTENCE))
    qtbot.addWidget(page)
    page.resize(width, 600)
    page.show()
    laid_out()

    assert cut_off(page) == []
    assert page.horizontalScrollBar().maximum() == 0


def test_field_stays_where_it_is_when_a_sentence_is_added(dress: Dress, qtbot: QtBot) -> None:
    """Somebody is typing into it."""
    theme = dress("light", 1.0)
    page = MiddleColumn(theme, 400)
    field, said = QLineEdit(), TextLabel(SENTENCE)
    said.hide()
    page.column.addWidget(field)
    page.column.addWidget(said)
    qtbot.addWidget(page)
    page.resize(1280, 700)
    page.show()
    laid_out()
    before = field.mapTo(page, QPoint(0, 0))
    said.show()
    laid_out()

    assert field.mapTo(page, QPoint(0, 0)) == before


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("width", [640, 1024, 1280])
def test_a_column_stays_where_it_is_when_a_scroll_bar_appears(
    dress: Dress, qtbot: QtBot, width: int, scale: float
) -> None:
    """Somebody unfolds something below: what they read must not move aside, nor break anew."""
    theme = dress("light", scale)
    pages = (ReflectPage(theme), PageFrame(theme, "page"))
    for page in pages:
        head, long = TextLabel(SENTENCE), TextLabel(SENTENCE * 200)
        long.hide()
        for each in (head, long):
            page.column.addWidget(each)
        page.column.addStretch(1)
        area = page if isinstance(page, ReflectPage) else page.area
        qtbot.addWidget(page)
        page.resize(width, 600)
        page.show()
        laid_out()
        before = head.mapTo(page, QPoint(0, 0)), head.size()
        assert area.verticalScrollBar().maximum() == 0
        long.show()
        laid_out()

        assert area.verticalScrollBar().maximum() > 0
        assert (head.mapTo(page, QPoint(0, 0)), head.size()) == before

"""The table of the record in another order, by mouse and by keyboard."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QTableView
from pytestqt.qtbot import QtBot

from reconcile_gui.trust.chart_words import ChartWords
from reconcile_gui.trust.record_rows import record_rows
from reconcile_gui.trust.records import Outcome
from reconcile_gui.trust.timeline import Space, Timeline
from tests.widget.chart_tools import LAST_WEEK, record
from tests.widget.session_tools import focus
from tests.widget.trust_tools import TODAY, Trust

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.trust_fixtures",
]


def table(trust: Trust) -> QTableView:
    """Return the table."""
    return trust.find(QTableView, "record_table")


def cells(trust: Trust, column: int) -> list[str]:
    """Return what stands in a column, top to bottom."""
    model = table(trust).model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def press_head(trust: Trust, column: int) -> None:
    """Press on the head of a column."""
    heads = table(trust).horizontalHeader()
    place = QPoint(heads.sectionViewportPosition(column) + 20, heads.height() // 2)
    QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=place)
    trust.settle()


@pytest.mark.parametrize("column", range(4))
def test_a_press_on_a_head_sorts_and_another_turns_it_round(trust: Trust, column: int) -> None:
    """Every column; the choice beside the table says the same."""
    record(trust)
    trust.open()
    trust.press("trust_look_table")
    press_head(trust, column)
    first = cells(trust, column)
    press_head(trust, column)
    second = cells(trust, column)

    told = [cell for cell in first if cell]
    assert [cell for cell in second if cell] != told or len(set(told)) == 1
    assert sorted(first) == sorted(second)
    words = trust.find(QComboBox, "sorted_by").currentText()
    assert words.startswith(("Date", "Kind", "In words", "Outcome")[column])


def test_the_keyboard_sorts_and_the_row_stays_selected(trust: Trust, qtbot: QtBot) -> None:
    """What has no outcome stands at the end either way."""
    record(trust)
    trust.open()
    trust.press("trust_look_table")
    table(trust).setCurrentIndex(table(trust).model().index(0, 0))
    row = table(trust).currentIndex().siblingAtColumn(2).data()
    box = trust.find(QComboBox, "sorted_by")
    focus(box, qtbot)
    for _ in range(6):
        trust.key(Qt.Key.Key_Down)

    assert box.currentText() == "Outcome, A to Z"
    assert cells(trust, 3) == ["kept"] * 6 + ["not kept", ""]
    assert table(trust).currentIndex().siblingAtColumn(2).data() == row
    trust.key(Qt.Key.Key_Down)
    assert cells(trust, 3) == ["not kept"] + ["kept"] * 6 + [""]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_order_is_named_whole(trust: Trust, scale: float) -> None:
    """Words that are cut name nothing."""
    record(trust)
    trust.theme.change(scale=scale)
    trust.open()
    trust.press("trust_look_table")
    box = trust.find(QComboBox, "sorted_by")
    widest = max(
        box.fontMetrics().horizontalAdvance(box.itemText(each)) for each in range(box.count())
    )

    assert box.width() - widest >= trust.theme.px(10 + 24 + 4)


def test_rows_that_are_alike_stay_as_they_stood(trust: Trust) -> None:
    """The newest first among those of one kind."""
    record(trust)
    trust.open()
    trust.press("trust_look_table")
    before = [words for words in cells(trust, 2) if words.startswith(("Promise", "Broken"))]
    press_head(trust, 1)

    assert cells(trust, 2)[1:] == before


def test_a_change_in_the_record_keeps_the_order(trust: Trust) -> None:
    """The order is the reader's, not the data's."""
    record(trust)
    trust.open()
    trust.press("trust_look_table")
    press_head(trust, 0)
    trust.lay_in("One more.", LAST_WEEK, Outcome.KEPT)
    trust.look()

    assert cells(trust, 2)[0] == "Promise 6"


def test_a_time_of_space_is_a_row_where_any_of_it_is_in_range() -> None:
    """The table holds what the chart holds, the quiet band too."""
    words = ChartWords(lambda _context, text: text, str, str, lambda _day, _year, _short: "")
    spaces = (
        Space(date(2025, 1, 1), date(2025, 1, 9)),
        Space(date(2026, 1, 2), date(2026, 2, 20)),
        Space(TODAY, None),
    )
    rows = record_rows(Timeline(TODAY, spaces=spaces), date(2026, 2, 1), TODAY, words)

    assert [(row.day, row.kind, row.words) for row in rows] == [
        (TODAY, "space", "no end was named"),
        (date(2026, 1, 2), "space", "until 2026-02-20"),
    ]

"""What is left out of the chart and its table, and that it is said."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from reconcile_gui.trust import store
from reconcile_gui.trust.check_in import Answer, Variant
from reconcile_gui.trust.records import Outcome
from tests.widget.chart_tools import LAST_WEEK, Paper, chart, line, record
from tests.widget.session_tools import focus
from tests.widget.trust_tools import FORBIDDEN, TODAY, Trust

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.trust_fixtures",
]
NO_KEY = Qt.KeyboardModifier.NoModifier
ENTRIES = (
    "kept",
    "late",
    "not_kept",
    "open",
    "replaced",
    "released",
    "events",
    "check_ins",
    "space",
)


def box(trust: Trust, key: str) -> QCheckBox:
    """Return the switch of an entry."""
    return trust.find(QCheckBox, f"shown_{key}")


def rows(trust: Trust) -> list[str]:
    """Return the rows of the table as they are read out."""
    model = trust.find(QTableView, "record_table").model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def test_each_entry_is_a_switch_with_a_name(trust: Trust) -> None:
    """Folded away until it is wanted; then the keyboard is on the first."""
    record(trust)
    trust.open()
    assert not trust.is_seen("shown_kept")
    trust.press("choose_shown")

    for key in ENTRIES:
        access = QAccessible.queryAccessibleInterface(box(trust, key))
        assert access.role() == QAccessible.Role.CheckBox
        assert access.text(QAccessible.Text.Name) == f"Show {box(trust, key).text()}"
        assert access.state().checked
    assert box(trust, "kept").hasFocus()
    trust.press("choose_shown")
    assert not trust.is_seen("shown_kept")


def test_the_keyboard_leaves_an_entry_out_of_chart_and_table(trust: Trust, qtbot: QtBot) -> None:
    """Space switches it; the walk goes from week to week of what is left."""
    record(trust)
    trust.open()
    trust.press("choose_shown")
    focus(box(trust, "kept"), qtbot)
    trust.key(Qt.Key.Key_Space)

    assert [week.monday for week in chart(trust).weeks()] == [LAST_WEEK - timedelta(days=1)]
    assert trust.text("not_shown") == "Not shown: kept. The counts in words leave nothing out."
    trust.press("trust_look_table")
    assert rows(trust) == [
        "Tuesday 24 February, promise, Broken., not kept",
        "Tuesday 24 February, event, Setback. I raised my voice.",
    ]


def test_counts_in_words_never_change_by_what_is_left_out(trust: Trust, qtbot: QtBot) -> None:
    """Neither those above nor those of a week: a record cannot be made to look better."""
    record(trust)
    trust.open()
    before = trust.text("recent_counts"), trust.text("counts_in_all")
    trust.press("choose_shown")
    trust.click(box(trust, "not_kept"))
    focus(chart(trust), qtbot)
    trust.key(Qt.Key.Key_End)

    assert (trust.text("recent_counts"), trust.text("counts_in_all")) == before
    assert line(trust).startswith("Week of 23 February: 1 kept, 1 not kept.")
    access = QAccessible.queryAccessibleInterface(chart(trust)).focusChild()
    assert "1 not kept" in access.text(QAccessible.Text.Name)


def test_a_press_on_the_legend_in_the_chart_switches_too(trust: Trust) -> None:
    """There it is struck through, so that it can be switched on again."""
    record(trust)
    trust.open()
    shown = chart(trust)
    place = shown.rect_of_entry(Outcome.KEPT).center().toPoint()
    QTest.mouseMove(shown, place)
    assert shown.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, NO_KEY, place)
    trust.settle()

    assert not box(trust, "kept").isChecked()
    assert trust.is_seen("not_shown")
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, NO_KEY, place)
    trust.settle()
    assert box(trust, "kept").isChecked()
    assert not trust.is_seen("not_shown")
    QTest.mouseMove(shown, QPoint(shown.width() - 5, 5))
    assert shown.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_the_axis_stays_where_it_is(trust: Trust) -> None:
    """Leaving something out is no other range, and all left out is no empty record."""
    record(trust)
    trust.open()
    view = chart(trust).view
    trust.press("choose_shown")
    for key in ENTRIES:
        trust.click(box(trust, key))

    assert chart(trust).view == view
    assert chart(trust).isVisible()
    assert not trust.is_seen("record_empty")
    trust.press("show_everything")
    assert len(chart(trust).weeks()) == 6
    assert all(box(trust, key).isChecked() for key in ENTRIES)
    assert trust.find(QPushButton, "choose_shown").hasFocus()


def test_what_is_left_out_stays_so_while_the_program_runs_and_no_longer(
    trust: Trust,
) -> None:
    """The workbook does not keep it: nothing is missing on the next day."""
    record(trust)
    trust.sitting.lay_in(store.save_answer(TODAY, Variant.APART, "1", Answer.YES))
    trust.open()
    trust.press("choose_shown")
    trust.click(box(trust, "check_ins"))
    before = len(chart(trust).weeks())
    trust.view.clear()
    trust.look()
    assert len(chart(trust).weeks()) == before
    assert trust.text("not_shown").startswith("Not shown: check-ins.")

    trust.begin_anew()
    trust.look()
    assert len(chart(trust).weeks()) == before + 1
    assert not trust.is_seen("not_shown")


def test_without_a_record_nothing_is_to_be_chosen(trust: Trust) -> None:
    """No switches for an empty chart."""
    trust.open()

    assert not trust.is_seen("choose_shown")


def test_a_picture_says_what_it_leaves_out(trust: Trust) -> None:
    """On paper nobody can switch it on again."""
    paper = Paper(path=Path("chart.svg"))
    trust.begin_anew(paper.outside())
    record(trust)
    trust.open()
    trust.press("choose_shown")
    trust.click(box(trust, "events"))
    menu = trust.find(QPushButton, "export_chart").menu()
    next(one for one in menu.actions() if one.objectName() == "export_svg").trigger()
    picture = paper.written["chart.svg"].decode("utf-8")

    assert "Not shown: events. The counts in words leave nothing out." in picture
    assert "setback" not in picture


@pytest.mark.parametrize("size", [(1280, 800, 1.0), (1024, 700, 1.0), (1280, 800, 2.0)])
def test_the_switches_are_within_the_window(trust: Trust, size: tuple[int, int, float]) -> None:
    """In as many lines as they need, each whole."""
    record(trust)
    trust.theme.change(scale=size[2])
    trust.window.resize(size[0], size[1])
    trust.open()
    trust.press("choose_shown")
    trust.click(box(trust, "kept"))
    trust.settle()

    assert trust.window.width() == size[0]
    for key in ENTRIES:
        one = box(trust, key)
        assert one.width() >= one.sizeHint().width()
        assert one.mapTo(trust.view, one.rect().topRight()).x() <= size[0]
    texts = " ".join(trust.all_texts()).lower()
    assert not [word for word in FORBIDDEN if word in texts]

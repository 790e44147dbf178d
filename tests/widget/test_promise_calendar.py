"""The calendar beside the promises: walked by keys, said in words, counting nothing."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from reconcile_gui.qtkit.month_grid_widget import MonthGrid
from reconcile_gui.qtkit.months import Month
from reconcile_gui.trust import store
from reconcile_gui.trust.outcome_mark_widget import draw_mark
from reconcile_gui.trust.records import Outcome, Size, Terms, ToWhom
from reconcile_gui.trust.repeats import Repeat, Unit
from tests.widget.trust_tools import FORBIDDEN, TODAY, Trust

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.trust_fixtures",
]

SEND, PAY, RING = "Send the statements.", "Pay it in.", "Ring my brother."
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


def open_calendar(trust: Trust) -> MonthGrid:
    """Open the tab and its calendar, with the keyboard in it."""
    trust.open()
    trust.press("show_promise_calendar")
    grid = trust.find(MonthGrid, "promise_days_grid")
    grid.setFocus()
    return grid


def said(grid: MonthGrid, number: int) -> str:
    """Return what a screen reader says of a day of the month shown."""
    model = grid.model()
    cells = (model.index(row, column) for row in range(6) for column in range(7))
    index = next(index for index in cells if index.data() == str(number))
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def signs(grid: MonthGrid, number: int) -> list[object]:
    """Return the signs on a day of the month shown."""
    model = grid.model()
    cells = (model.index(row, column) for row in range(6) for column in range(7))
    return list(grid.marks_at(next(index for index in cells if index.data() == str(number))))


def legend(trust: Trust) -> list[str]:
    """Return the signs that are explained."""
    calendar = trust.find(QWidget, "promise_calendar")
    words = {"due", "kept", "done late", "not kept", "past due", "released", "changed"}
    labels = calendar.findChildren(QLabel)
    return [each.text() for each in labels if each.isVisible() and each.text() in words]


def test_it_opens_beside_the_list_and_closes(trust: Trust) -> None:
    """The list stays where it is, with fewer columns."""
    trust.lay_in(SEND, TODAY)
    trust.open()
    assert not trust.is_seen("promise_calendar")

    trust.press("show_promise_calendar")
    calendar, table = trust.find(QWidget, "promise_calendar"), trust.find(QWidget, "promise_table")
    assert calendar.isVisible()
    assert (
        calendar.mapTo(trust.view, calendar.rect().topLeft()).x()
        > table.mapTo(trust.view, table.rect().topRight()).x()
    )
    assert trust.bodies() == [SEND]
    trust.press("show_promise_calendar")

    assert not trust.is_seen("promise_calendar")
    assert trust.text("promise_day_lines") == ""


def test_in_a_narrow_window_it_stands_above_the_list(trust: Trust) -> None:
    """Nothing beside anything where there is no room for two."""
    trust.lay_in(SEND, TODAY)
    trust.open()
    trust.press("show_promise_calendar")
    trust.window.resize(700, 800)
    trust.settle()

    calendar, table = trust.find(QWidget, "promise_calendar"), trust.find(QWidget, "promise_table")
    bottom = calendar.mapTo(trust.view, calendar.rect().bottomLeft()).y()
    assert bottom < table.mapTo(trust.view, table.rect().topLeft()).y()


def test_each_day_carries_the_signs_of_what_is_on_it(trust: Trust) -> None:
    """Told by shape and by word, never by colour."""
    trust.lay_in(SEND, YESTERDAY)
    trust.lay_in(PAY, YESTERDAY, Outcome.NOT_KEPT)
    trust.lay_in(RING, TOMORROW)
    grid = open_calendar(trust)

    assert signs(grid, YESTERDAY.day) == [Outcome.OPEN, Outcome.NOT_KEPT]
    assert signs(grid, TOMORROW.day) == [None]
    assert said(grid, YESTERDAY.day) == (f"Monday 2 March: {SEND}, past due; {PAY}, not kept")
    assert said(grid, 20) == "Friday 20 March: nothing"
    assert sorted(legend(trust)) == ["due", "not kept", "past due"]


def test_no_two_signs_look_alike() -> None:
    """Each is drawn in the same ink, so the shape has to tell."""
    drawn = set()
    for outcome in (None, *Outcome):
        image = QImage(27, 27, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        draw_mark(painter, outcome, image.rect().toRectF(), QColor("black"))
        painter.end()
        drawn.add(bytes(image.constBits()))

    assert len(drawn) == len(Outcome) + 1


def test_the_day_that_is_walked_on_is_told_below(trust: Trust) -> None:
    """Arrow keys are enough to read the month."""
    trust.lay_in(SEND, TODAY)
    trust.lay_in(PAY, TOMORROW)
    open_calendar(trust)
    assert trust.text("promise_day") == "Tuesday 3 March"
    assert trust.text("promise_day_lines") == f"{SEND} · due"

    trust.key(Qt.Key.Key_Right)
    assert trust.text("promise_day_lines") == f"{PAY} · due"
    trust.key(Qt.Key.Key_Right)

    assert trust.text("promise_day") == "Thursday 5 March: nothing"
    assert not trust.is_seen("promise_day_lines")


def test_enter_leads_to_the_promise_of_that_day(trust: Trust) -> None:
    """The row has the keyboard: what became of it is one letter away."""
    trust.lay_in(SEND, TODAY)
    trust.lay_in(PAY, TOMORROW)
    open_calendar(trust)
    trust.key(Qt.Key.Key_Right)

    trust.key(Qt.Key.Key_Return)
    assert trust.row(PAY).hasFocus()
    trust.key(Qt.Key.Key_K)

    assert [one.line.promise.body for one in trust.past()] == [PAY]


def test_enter_once_more_leads_to_the_next_of_that_day(trust: Trust) -> None:
    """A day may hold more than one."""
    trust.lay_in(SEND, TODAY)
    trust.lay_in(PAY, TODAY)
    grid = open_calendar(trust)
    reached = []
    for _ in range(3):
        grid.setFocus()
        trust.key(Qt.Key.Key_Return)
        reached.append([body for body in (SEND, PAY) if trust.row(body).hasFocus()])

    assert reached == [[SEND], [PAY], [SEND]]


def test_enter_leads_to_a_settled_day_in_its_form(trust: Trust) -> None:
    """Past promises open for it; there it can be put right."""
    trust.lay_in(SEND, YESTERDAY, Outcome.NOT_KEPT)
    open_calendar(trust)
    trust.key(Qt.Key.Key_Left)
    trust.key(Qt.Key.Key_Return)
    trust.settle()

    assert trust.find(QAbstractButton, "show_past_promises").isChecked()
    assert trust.is_seen("past_form")
    assert trust.text("past_body") == SEND
    trust.press("past_outcome_late")
    assert trust.past()[0].line.occurrence.outcome is Outcome.LATE


def test_a_day_far_ahead_leads_to_the_next_one_of_its_promise(trust: Trust) -> None:
    """It is no line of its own yet."""
    weekly = Terms(RING, ToWhom.SELF, "", Size.SMALL, TODAY, TODAY, Repeat(Unit.WEEK))
    trust.sitting.lay_in(store.save_promise(trust.new_uuid(), weekly))
    grid = open_calendar(trust)
    for _ in range(3):
        trust.key(Qt.Key.Key_Down)
    assert grid.day == TODAY + timedelta(days=21)

    trust.key(Qt.Key.Key_Return)

    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName().startswith(f"{RING}, to myself, due: Tuesday 10 March")


def test_one_left_out_of_a_long_list_is_shown_when_gone_to(trust: Trust) -> None:
    """The list begins with the newest; an old day is reached all the same."""
    for number in range(12):
        trust.lay_in(f"Number {number}.", date(2026, 2, 2 + number))
    open_calendar(trust)
    assert "Number 0." not in trust.bodies()
    trust.key(Qt.Key.Key_PageUp)
    trust.key(Qt.Key.Key_Left)
    assert trust.text("promise_day_lines") == "Number 0. · past due"

    trust.key(Qt.Key.Key_Return)

    assert trust.row("Number 0.").hasFocus()


def test_a_free_day_leads_nowhere(trust: Trust) -> None:
    """And says nothing of what could be on it."""
    trust.lay_in(SEND, TODAY)
    grid = open_calendar(trust)
    trust.key(Qt.Key.Key_Down)

    trust.key(Qt.Key.Key_Return)

    assert grid.hasFocus()
    assert not trust.is_seen("promise_form")


def test_other_months_are_read_when_they_are_walked_to(trust: Trust) -> None:
    """With the arrows above as with the keys."""
    trust.lay_in(SEND, date(2026, 4, 9))
    grid = open_calendar(trust)
    assert legend(trust) == []

    trust.press("promise_next_month")

    assert grid.month == Month(2026, 4)
    assert signs(grid, 9) == [None]
    assert legend(trust) == ["due"]
    trust.press("promise_calendar_today")
    assert grid.day == TODAY


def test_an_outcome_changes_the_sign_at_once(trust: Trust) -> None:
    """The calendar is no picture of yesterday."""
    trust.lay_in(SEND, TODAY)
    grid = open_calendar(trust)
    assert signs(grid, TODAY.day) == [None]
    trust.stand_on(SEND)

    trust.key(Qt.Key.Key_K)

    assert signs(grid, TODAY.day) == [Outcome.KEPT]
    assert trust.text("promise_day_lines") == f"{SEND} · kept"


def test_it_stays_open_over_a_lock_and_forgets_its_words(trust: Trust) -> None:
    """Where one was is kept in memory, what was read is not."""
    trust.lay_in(SEND, TODAY)
    grid = open_calendar(trust)
    place = trust.view.place()

    trust.view.flush()
    trust.view.clear()
    assert [text for text in trust.all_texts() if SEND in text] == []
    assert not trust.is_seen("promise_calendar")
    assert signs(grid, TODAY.day) == []
    trust.view.return_to(place)
    trust.look()

    assert trust.is_seen("promise_calendar")
    assert signs(grid, TODAY.day) == [None]


def test_it_presses_nobody(trust: Trust) -> None:
    """No count of what is past due, no praise for what was kept."""
    for number in range(5):
        trust.lay_in(f"Word {number}", YESTERDAY)
    open_calendar(trust)
    trust.key(Qt.Key.Key_Left)

    calendar = trust.find(QWidget, "promise_calendar")
    texts = [each.text() for each in calendar.findChildren(QLabel) if each.isVisible()]
    assert [text for text in texts if any(word in text for word in (*FORBIDDEN, "5"))] == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_explanation_stands_on_another(trust: Trust, scale: float) -> None:
    """Also after a month with other signs was shown before."""
    trust.lay_in(SEND, date(2026, 2, 9), Outcome.NOT_KEPT)
    trust.lay_in(PAY, date(2026, 2, 10), Outcome.KEPT)
    trust.lay_in(RING, TODAY)
    trust.change_scale(scale)
    open_calendar(trust)
    trust.press("promise_previous_month")

    calendar = trust.find(QWidget, "promise_calendar")
    seen = [
        each
        for each in calendar.findChildren(QLabel)
        if each.isVisible() and each.text() in ("kept", "not kept")
    ]
    first, second = (
        each.rect().translated(each.mapTo(calendar, each.rect().topLeft())) for each in seen
    )
    assert not first.intersects(second)

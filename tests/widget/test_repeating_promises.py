"""Repeating promises on the Trust tab: said by their days, made as they come."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QSpinBox, QWidget

from reconcile_gui.qtkit.date_field_widget import DateField, qt_day
from reconcile_gui.trust import store
from reconcile_gui.trust.records import Line, Outcome, Size, Terms, ToWhom
from reconcile_gui.trust.repeats import Repeat, Unit
from tests.widget.trust_tools import TODAY, Trust

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.trust_fixtures",
]

RING = "Ring my brother."
DAILY = Repeat(Unit.DAY)


def lay_in(trust: Trust, repeat: Repeat, due_on: date, body: str = RING) -> None:
    """Put a repeating promise into the file, entered a week ago."""
    trust.sitting.clock.pass_by(days=-7)
    terms = Terms(body, ToWhom.SELF, "", Size.SMALL, due_on, due_on, repeat)
    trust.sitting.lay_in(store.save_promise(trust.new_uuid(), terms))
    trust.sitting.clock.pass_by(days=7)


def write_new(trust: Trust, unit: str) -> None:
    """Begin a promise that repeats."""
    trust.open()
    trust.press("new_promise")
    trust.write("promise_body_editor", RING)
    trust.press(f"promise_repeat_{unit}")


def lines(trust: Trust) -> list[Line]:
    """Return the open lines as the tab reads them."""
    return list(trust.sitting.look(store.page(trust.sitting.clock.today())).lines)


def test_every_day_is_due_today_and_again_tomorrow(trust: Trust) -> None:
    """The form says which days it makes before anything is promised."""
    write_new(trust, "day")

    assert trust.text("promise_days") == (
        "Due on Tuesday 3 March, then Wednesday 4 March, then Thursday 5 March, and so on."
    )
    trust.press("promise_done")
    assert trust.bodies() == [RING, RING]
    assert [one.occurrence.due_on for one in lines(trust)] == [TODAY, TODAY + timedelta(days=1)]


def test_weekdays_can_be_chosen_and_left_out(trust: Trust) -> None:
    """Every other week on two days."""
    write_new(trust, "week")
    trust.press("promise_weekday_5")
    trust.find(QSpinBox, "promise_every").setValue(2)
    trust.press("promise_done")

    assert lines(trust)[0].terms.repeat == Repeat(Unit.WEEK, every=2, weekdays=(2, 5))


def test_monday_to_friday_is_one_choice(trust: Trust) -> None:
    """And comes back as the same one."""
    write_new(trust, "workdays")
    trust.press("promise_done")

    assert lines(trust)[0].terms.repeat == Repeat(Unit.WEEK, weekdays=(1, 2, 3, 4, 5))
    trust.stand_on(RING)
    trust.key(Qt.Key.Key_Return)
    assert trust.find(QAbstractButton, "promise_repeat_workdays").isChecked()


@pytest.mark.parametrize(
    ("unit", "expected"),
    [("day", Repeat(Unit.DAY, every=3)), ("month", Repeat(Unit.MONTH, every=3, day=3))],
)
def test_every_few_days_or_months_can_be_promised(
    trust: Trust, unit: str, expected: Repeat
) -> None:
    """Not weeks alone."""
    write_new(trust, unit)
    trust.find(QSpinBox, "promise_every").setValue(3)
    trust.press("promise_done")

    assert lines(trust)[0].terms.repeat == expected


def test_a_weekday_of_the_month_can_be_promised(trust: Trust) -> None:
    """The last Friday, chosen by key, and found again."""
    write_new(trust, "month")
    for object_name, key in (
        ("promise_month_which", Qt.Key.Key_End),
        ("promise_month_weekday", Qt.Key.Key_F),
    ):
        choice = trust.find(QComboBox, object_name)
        choice.setFocus()
        trust.key(key)

    assert not trust.is_seen("promise_month_day")
    assert "Friday 27 March, then Friday 24 April" in trust.text("promise_days")
    trust.press("promise_done")
    assert lines(trust)[0].terms.repeat == Repeat(Unit.MONTH, weekday=5, which=-1)
    trust.stand_on(RING)
    trust.key(Qt.Key.Key_Return)
    assert trust.find(QComboBox, "promise_month_which").currentText() == "on the last"
    assert trust.find(QComboBox, "promise_month_weekday").currentText() == "Friday"


def test_a_promise_can_end_after_so_many_times(trust: Trust) -> None:
    """The form says them all, and the last one is the last."""
    write_new(trust, "week")
    trust.find(QSpinBox, "promise_times").setValue(3)

    assert trust.text("promise_days") == (
        "Due on Tuesday 3 March, Tuesday 10 March and Tuesday 17 March."
    )
    trust.press("promise_done")
    assert lines(trust)[0].terms.repeat == Repeat(Unit.WEEK, weekdays=(2,), times=3)
    trust.sitting.clock.pass_by(days=60)
    trust.view.show_workbook()
    trust.settle()
    assert [one.occurrence.due_on for one in lines(trust)] == [
        TODAY,
        TODAY + timedelta(days=7),
        TODAY + timedelta(days=14),
    ]


def test_a_day_that_some_months_lack_is_said(trust: Trust) -> None:
    """The 31st is due in February too, and the form says when."""
    write_new(trust, "month")
    trust.find(QSpinBox, "promise_month_day").setValue(31)

    assert trust.text("promise_days").endswith(
        "In a month without that day it is due on the last one."
    )
    assert "Tuesday 31 March, then Thursday 30 April" in trust.text("promise_days")


def test_a_day_before_the_promise_is_said(trust: Trust) -> None:
    """It may be so; it may also be a slip of the hand."""
    trust.open()
    trust.press("new_promise")
    trust.find(DateField, "promise_due_on").setDate(qt_day(TODAY - timedelta(days=3)))
    trust.settle()

    assert trust.text("promise_days") == ("This day lies before the day on which it was made.")


def test_days_that_came_are_made_when_the_tab_is_looked_at(trust: Trust) -> None:
    """And not by the clock in the background."""
    lay_in(trust, DAILY, TODAY - timedelta(days=2))
    trust.open()

    assert [one.occurrence.due_on for one in lines(trust) if one.occurrence.id > 0] == [
        TODAY - timedelta(days=2),
        TODAY - timedelta(days=1),
        TODAY,
    ]
    assert trust.text("past_due") == "past due: 2"


def test_one_letter_records_the_next_one_early(trust: Trust) -> None:
    """Done before its day, it is done; the one after is next."""
    lay_in(trust, Repeat(Unit.WEEK, weekdays=(7,)), TODAY)
    trust.open()
    trust.stand_on(RING)
    trust.key(Qt.Key.Key_K)

    assert [one.line.occurrence.due_on for one in trust.past()] == [date(2026, 3, 8)]
    assert [one.occurrence.due_on for one in lines(trust)] == [date(2026, 3, 15)]
    trust.press("after_undo")
    assert [one.occurrence.due_on for one in lines(trust)] == [date(2026, 3, 8)]


def test_one_day_can_be_changed_by_itself(trust: Trust) -> None:
    """C on the next one asks what it is now, this once."""
    lay_in(trust, Repeat(Unit.WEEK, weekdays=(7,)), TODAY)
    trust.open()
    trust.stand_on(RING)
    trust.key(Qt.Key.Key_C)
    assert not trust.is_seen("promise_repeat")

    trust.write("promise_body_editor", " On Monday.")
    trust.press("promise_done")
    assert [one.line.occurrence.outcome for one in trust.past()] == [Outcome.REPLACED]
    assert sorted(trust.bodies()) == [RING, f"{RING} On Monday."]


def test_a_later_change_says_from_when_it_counts(trust: Trust) -> None:
    """What is due by today stays due: a change counts only before the day."""
    lay_in(trust, DAILY, TODAY)
    trust.open()
    trust.stand_on(RING)
    trust.key(Qt.Key.Key_Return)
    trust.press("promise_repeat_week")

    assert trust.text("promise_days").startswith("Due on Tuesday 10 March")
    assert "A change counts from tomorrow on." in trust.text("promise_days")
    trust.press("promise_done")
    assert [one.occurrence.due_on for one in lines(trust)] == [TODAY, date(2026, 3, 10)]


def test_it_can_be_ended(trust: Trust) -> None:
    """Once from now on: nothing more comes, and what was due stays."""
    lay_in(trust, DAILY, TODAY)
    trust.open()
    trust.stand_on(RING)
    trust.key(Qt.Key.Key_Return)
    trust.press("promise_repeat_once")
    trust.press("promise_done")

    assert [one.occurrence.due_on for one in lines(trust)] == [TODAY]


def test_a_year_of_days_is_no_list_to_read(trust: Trust) -> None:
    """The newest stand there; the earlier ones are one press away, and all are counted."""
    lay_in(trust, DAILY, TODAY - timedelta(days=99))
    trust.open()
    trust.settle()

    assert trust.text("past_due") == "past due: 99"
    assert len(trust.bodies()) == 1 + 8 + 1
    assert trust.find(QAbstractButton, "more_past_due").text() == (
        "Show earlier ones that are past due: 91"
    )
    trust.press("more_past_due")
    assert len(trust.bodies()) == 1 + 38 + 1


class Layouts(QObject):
    """Counts how often what it watches is laid out."""

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__()
        self.number = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count, and let it pass."""
        self.number += event.type() == QEvent.Type.LayoutRequest
        return False


def test_coming_back_to_the_tab_lays_no_row_out_anew(trust: Trust) -> None:
    """It took a tenth of a second where nothing had changed."""
    lay_in(trust, DAILY, TODAY - timedelta(days=20))
    trust.open()
    trust.settle()
    layouts = Layouts()
    table = trust.find(QWidget, "promise_table")
    table.installEventFilter(layouts)

    trust.look()
    coming_back = layouts.number
    trust.press("more_past_due")

    assert coming_back == 0
    assert layouts.number > 0


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_form_fits_the_window(trust: Trust, scale: float) -> None:
    """At twice the size the weekdays break into a line of their own."""
    trust.theme.change(scale=scale)
    trust.window.resize(1024, 700)
    write_new(trust, "week")
    trust.settle()

    for number in range(1, 8):
        day = trust.find(QWidget, f"promise_weekday_{number}")
        assert day.width() >= day.sizeHint().width()
        assert day.mapTo(trust.view, day.rect().topRight()).x() <= trust.view.width()

"""A date field: empty or a day, by keys, by pointer, by calendar."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.text_widgets import field_label
from reconcile_gui.qtkit.theme import Theme
from tests.widget.kit_tools import found

pytest_plugins = ["tests.widget.kit_fixtures"]

TODAY = date(2026, 4, 16)


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> DateField:
    """Return an empty field with the keyboard in it."""
    made = name(DateField(theme, lambda: TODAY), "until", "Until")
    qtbot.addWidget(made)
    made.resize(200, 33)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def said(field: DateField) -> list[str]:
    """Return what the field says was chosen."""
    days: list[str] = []
    field.date_chosen.connect(days.append)
    return days


def opened(app: QApplication) -> QWidget:
    """Return the calendar that is open."""
    popup = app.activePopupWidget()
    assert popup is not None
    return popup


def test_it_starts_with_no_date_and_says_so(field: DateField) -> None:
    """An invented date would be taken for something that was agreed."""
    assert field.iso() == ""
    assert field.text() == "no date"


@pytest.mark.parametrize(("short", "text"), [(False, "2 November 2026"), (True, "2 Nov 2026")])
def test_a_day_is_shown_in_words_and_kept_as_iso(
    theme: Theme, qtbot: QtBot, short: bool, text: str
) -> None:
    """2/11 is a different day in another country."""
    field = DateField(theme, lambda: TODAY, short=short)
    qtbot.addWidget(field)

    field.set_iso("2026-11-02")

    assert field.text() == text
    assert field.iso() == "2026-11-02"


def test_showing_a_day_is_no_choice(field: DateField, said: list[str]) -> None:
    """Else showing a record would write it again."""
    field.set_iso("2026-05-02")
    field.set_iso("")

    assert said == []


def test_something_else_than_a_day_is_an_error(field: DateField) -> None:
    """The workbook holds ISO days only."""
    with pytest.raises(ValueError, match="Invalid isoformat"):
        field.set_iso("2 May")


def test_arrow_in_an_empty_field_starts_today(field: DateField, said: list[str]) -> None:
    """Counting from the year 1900 would take a while."""
    QTest.keyClick(field, Qt.Key.Key_Up)

    assert field.iso() == "2026-04-16"
    assert said == ["2026-04-16"]


def test_typing_in_an_empty_field_sets_the_day(field: DateField) -> None:
    """The rest is this month until it is typed too."""
    QTest.keyClicks(field, "3")

    assert field.iso() == "2026-04-03"


def test_delete_empties_it(field: DateField, said: list[str]) -> None:
    """A date once given can be taken back."""
    field.set_iso("2026-05-02")

    QTest.keyClick(field, Qt.Key.Key_Delete)

    assert field.iso() == ""
    assert said == [""]


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
    ],
)
def test_calendar_is_worked_with_keys_alone(
    field: DateField,
    said: list[str],
    qapp: QApplication,
    key: Qt.Key,
    held: Qt.KeyboardModifier,
) -> None:
    """Qt's own opens by mouse only. An empty field opens it at today."""
    QTest.keyClick(field, key, held)
    calendar = found(opened(qapp), QCalendarWidget)
    assert (calendar.yearShown(), calendar.monthShown()) == (2026, 4)
    assert field.iso() == ""

    inside = qapp.focusWidget()
    assert inside is not None
    QTest.keyClick(inside, Qt.Key.Key_Right)
    QTest.keyClick(inside, Qt.Key.Key_Return)

    assert qapp.activePopupWidget() is None
    assert said == ["2026-04-17"]
    assert field.hasFocus()


def test_leaving_the_calendar_changes_nothing(
    field: DateField, said: list[str], qapp: QApplication
) -> None:
    """Esc is a way back everywhere."""
    field.set_iso("2026-05-02")
    QTest.keyClick(field, Qt.Key.Key_F4)
    inside = qapp.focusWidget()
    assert inside is not None
    QTest.keyClick(inside, Qt.Key.Key_Right)

    QTest.keyClick(inside, Qt.Key.Key_Escape)

    assert qapp.activePopupWidget() is None
    assert field.iso() == "2026-05-02"
    assert said == []


def test_pointer_opens_the_calendar_at_its_drawing(field: DateField, qapp: QApplication) -> None:
    """Elsewhere it sets the caret."""
    middle = field.height() // 2

    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(20, middle))
    assert qapp.activePopupWidget() is None

    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(field.width() - 16, middle))
    opened(qapp).close()


def test_calendar_can_say_no_date(field: DateField, said: list[str], qapp: QApplication) -> None:
    """Who uses the pointer finds it where the days are."""
    field.set_iso("2026-05-02")
    field.open_calendar()

    found(opened(qapp), QPushButton, "no_date").click()

    assert field.iso() == ""
    assert said == [""]


def test_wheel_changes_no_date(field: DateField, said: list[str]) -> None:
    """Someone scrolls the page, and the pointer happens to pass over it."""
    field.set_iso("2026-05-02")

    QTest.wheelEvent(field.windowHandle(), QPointF(20, 10), QPoint(0, -120))

    assert field.iso() == "2026-05-02"
    assert said == []


@pytest.mark.parametrize("day", ["", "2026-05-02"])
@pytest.mark.parametrize("back", [False, True])
def test_tab_leaves_a_date_at_once(theme: Theme, qtbot: QtBot, day: str, *, back: bool) -> None:
    """Who works by keys would otherwise never come out of an empty one."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before, field, after = QLineEdit(), DateField(theme, lambda: TODAY), QLineEdit()
    for each in (before, field, after):
        column.addWidget(each)
    field.set_iso(day)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)

    QTest.keyClick(field, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)

    assert (before if back else after).hasFocus()


def test_the_inner_field_has_the_name_of_the_whole(field: DateField) -> None:
    """A screen reader comes upon the inner one, and would say nothing but "edit"."""
    assert found(field, QLineEdit).accessibleName() == "Until"


def test_the_inner_field_has_the_name_of_its_label(theme: Theme, qtbot: QtBot) -> None:
    """Most fields are named by the words above them."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    unnamed = DateField(theme, lambda: TODAY)
    column.addWidget(field_label("Since", unnamed))
    column.addWidget(unnamed)
    qtbot.addWidget(whole)
    with qtbot.waitExposed(whole):
        whole.show()

    assert found(unnamed, QLineEdit).accessibleName() == "Since"

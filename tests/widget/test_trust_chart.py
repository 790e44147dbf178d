"""The chart over a real file: walked, read out, noted in, saved and printed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QPushButton,
    QTableView,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.care.contact import Status, StatusEntry
from reconcile_gui.care.store import record_status
from reconcile_gui.qtkit.date_field_widget import DateField, qt_day
from reconcile_gui.trust import store
from reconcile_gui.trust.chart_widget import TrustChart
from reconcile_gui.trust.check_in import Answer, Variant
from reconcile_gui.trust.event import Event, Kind, Weight
from reconcile_gui.trust.records import Outcome
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.transaction import Transaction
from tests.widget.chart_tools import (
    LAST_WEEK,
    LONG_AGO,
    add_event,
    chart,
    events,
    line,
    record,
)
from tests.widget.session_tools import focus
from tests.widget.trust_tools import FORBIDDEN, TODAY, Trust

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.trust_fixtures",
]

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


# Walking ------------------------------------------------------------------------------


def test_the_arrows_walk_week_by_week(trust: Trust, qtbot: QtBot) -> None:
    """The line under the chart reads each, with what came next; gaps are stepped over."""
    record(trust)
    trust.open()
    focus(chart(trust), qtbot)
    trust.key(Qt.Key.Key_End)

    assert line(trust) == (
        "Week of 23 February: 1 kept, 1 not kept. Setback. I raised my voice."
        " What I did next: I said so."
    )
    trust.key(Qt.Key.Key_Left)
    assert line(trust).startswith("Week of 16 February: 1 kept.")
    trust.key(Qt.Key.Key_Home)
    assert line(trust).startswith("Week of 19 January")
    trust.key(Qt.Key.Key_Left)
    assert line(trust).startswith("Week of 19 January")


def test_coming_by_tab_begins_with_the_newest_week(trust: Trust) -> None:
    """Where one was last is most often what one comes for."""
    record(trust)
    trust.open()
    chart(trust).setFocus(Qt.FocusReason.TabFocusReason)
    trust.settle()

    assert line(trust).startswith("Week of 23 February")


def test_a_click_reads_a_week_and_the_mouse_reads_on_its_way(trust: Trust, qtbot: QtBot) -> None:
    """Pointing reads; leaving gives the chosen week back."""
    record(trust)
    trust.open()
    shown = chart(trust)
    older, newer = shown.weeks()[1], shown.weeks()[-1]
    QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.rect_of(newer).center().toPoint())
    assert line(trust).startswith("Week of 23 February")

    QTest.mouseMove(shown, shown.rect_of(older).center().toPoint())
    trust.settle()
    assert line(trust).startswith("Week of 26 January")
    QApplication.sendEvent(shown, QEvent(QEvent.Type.Leave))
    assert line(trust).startswith("Week of 23 February")


def test_each_week_is_read_out(trust: Trust, qtbot: QtBot) -> None:
    """A screen reader finds a list whose items are named by their words."""
    record(trust)
    trust.open()
    focus(chart(trust), qtbot)
    trust.key(Qt.Key.Key_End)
    access = QAccessible.queryAccessibleInterface(chart(trust))

    assert access.role() == QAccessible.Role.List
    assert access.childCount() == 6
    names = [access.child(each).text(QAccessible.Text.Name) for each in range(6)]
    assert names[0].startswith("Week of 19 January: 1 kept.")
    assert names[-1].endswith("What I did next: I said so.")
    assert access.focusChild().text(QAccessible.Text.Name) == names[-1]
    newest = access.child(5)
    assert newest.rect().width() > 0
    assert newest.state().selected
    assert access.indexOfChild(newest) == 5
    assert access.child(6) is None


def test_a_time_of_space_is_read_out(trust: Trust) -> None:
    """The band is quiet, and nothing on the chart may be there for the eye alone."""
    record(trust)
    now = trust.sitting.clock.now()
    first, last = TODAY - timedelta(days=30), TODAY - timedelta(days=9)
    asked = StatusEntry(Status.SPACE, now, now, said_on=first, until_on=last)
    trust.sitting.lay_in(record_status(asked))
    trust.open()
    access = QAccessible.queryAccessibleInterface(chart(trust))

    space = access.child(0)
    assert access.childCount() == len(chart(trust).weeks()) + 1
    assert space.text(QAccessible.Text.Name) == (
        "Space from Sunday 1 February until Sunday 22 February."
    )
    assert space.rect().width() > 20
    assert not space.state().offscreen
    assert access.indexOfChild(space) == 0
    assert access.indexOfChild(access.child(1)) == 1
    trust.view.clear()
    assert not space.isValid()
    assert space.text(QAccessible.Text.Name) == ""


def test_a_screen_reader_can_go_to_a_week(trust: Trust) -> None:
    """By the action of an item, as a finger would."""
    record(trust)
    trust.open()
    access = QAccessible.queryAccessibleInterface(chart(trust))
    actions = access.child(1).actionInterface()
    actions.doAction(actions.actionNames()[0])

    assert chart(trust).chosen == chart(trust).weeks()[1]


def test_descriptions_outlive_what_they_describe(trust: Trust) -> None:
    """Qt may ask for one again at any time; after locking it says nothing."""
    record(trust)
    trust.open()
    access = QAccessible.queryAccessibleInterface(chart(trust))
    week = access.child(0)
    trust.view.clear()

    assert access.childCount() == 0
    assert not week.isValid()
    assert week.text(QAccessible.Text.Name) == ""


# Ranges -------------------------------------------------------------------------------


def test_ranges_show_what_is_in_them(trust: Trust) -> None:
    """From the first thing in range to today, never beyond."""
    record(trust)
    trust.lay_in("Long ago.", LONG_AGO, Outcome.KEPT)
    trust.open()
    assert chart(trust).view == (LONG_AGO, TODAY)

    trust.press("trust_range_3")
    assert chart(trust).view == (TODAY - timedelta(days=42), TODAY)
    trust.press("trust_range_all")
    assert chart(trust).view == (LONG_AGO, TODAY)


def test_dates_can_be_chosen(trust: Trust) -> None:
    """The fields are there only when they are asked for; a day to come is today."""
    record(trust)
    trust.open()
    assert not trust.is_seen("trust_from")
    trust.press("trust_range_dates")
    trust.find(DateField, "trust_from").setDate(qt_day(TODAY - timedelta(days=20)))
    trust.find(DateField, "trust_to").setDate(qt_day(TODAY + timedelta(days=99)))
    trust.settle()

    assert chart(trust).view == (TODAY - timedelta(days=14), TODAY)


def test_dates_the_wrong_way_round_are_no_error(trust: Trust) -> None:
    """Someone is still typing."""
    record(trust)
    trust.open()
    trust.press("trust_range_dates")
    trust.find(DateField, "trust_from").setDate(qt_day(TODAY))
    trust.find(DateField, "trust_to").setDate(qt_day(LONG_AGO))
    trust.settle()

    assert trust.text("record_empty") == "Nothing was noted in this time."


def test_an_empty_record_is_said(trust: Trust) -> None:
    """No empty axes for someone who begins."""
    trust.open()

    assert not chart(trust).isVisible()
    assert trust.text("record_empty").startswith("Nothing is noted yet.")


def test_ctrl_and_the_wheel_zoom_the_time_and_the_page_keeps_the_wheel(trust: Trust) -> None:
    """Within the range; no day after today comes into sight."""
    record(trust)
    trust.lay_in("Long ago.", LONG_AGO, Outcome.KEPT)
    trust.open()
    shown = chart(trust)
    assert not turn(shown, 120, Qt.KeyboardModifier.NoModifier)
    whole = shown.view
    assert turn(shown, 480, CTRL)
    zoomed = shown.view
    assert zoomed is not None
    assert whole is not None
    assert whole[0] <= zoomed[0] < zoomed[1] <= whole[1] == TODAY
    assert (zoomed[1] - zoomed[0]) < (whole[1] - whole[0]) / 2

    turn(shown, -12_000, SHIFT)
    assert shown.view is not None
    assert shown.view[1] == TODAY
    turn(shown, -4800, CTRL)
    assert shown.view == whole


def turn(shown: TrustChart, eighths: int, modifiers: Qt.KeyboardModifier) -> bool:
    """Turn the wheel over the middle of the chart; tell whether it was used."""
    middle = QPointF(shown.rect().center())
    event = QWheelEvent(
        middle,
        shown.mapToGlobal(middle),
        QPoint(),
        QPoint(0, eighths),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.setAccepted(False)
    shown.wheelEvent(event)
    return event.isAccepted()


def test_walking_brings_a_week_into_sight(trust: Trust, qtbot: QtBot) -> None:
    """Also when the time was zoomed."""
    record(trust)
    trust.lay_in("Long ago.", LONG_AGO, Outcome.KEPT)
    trust.open()
    focus(chart(trust), qtbot)
    turn(chart(trust), 960, CTRL)
    trust.key(Qt.Key.Key_Home)
    week = chart(trust).chosen

    assert week is not None
    assert not chart(trust).rect_of(week).isEmpty()


# The estimate -------------------------------------------------------------------------


def test_the_estimate_can_be_hidden_for_good_and_brought_back(trust: Trust) -> None:
    """The counts lead; the line is nobody's need."""
    record(trust)
    trust.open()
    assert trust.text("about_the_band") == "The shaded band is how unsure the estimate is."
    trust.press("hide_estimate")

    assert not trust.is_seen("about_the_band")
    assert trust.find(QPushButton, "hide_estimate").text() == "Show the estimate"
    trust.view.clear()
    trust.look()
    assert not trust.is_seen("about_the_band")
    trust.sitting.session.undo()
    trust.settle()
    assert trust.is_seen("about_the_band")


def test_below_five_no_estimate_is_offered_to_hide(trust: Trust) -> None:
    """Too few to draw a line; that is fine."""
    trust.lay_in("One.", LAST_WEEK, Outcome.KEPT)
    trust.open()

    assert not trust.is_seen("hide_estimate")
    assert chart(trust).isVisible()


def test_a_month_is_compared_in_words(trust: Trust) -> None:
    """Only with five counted in both."""
    for number in range(5):
        trust.lay_in(f"February {number}", date(2026, 2, 10), Outcome.NOT_KEPT)
        trust.lay_in(f"March {number}", date(2026, 3, 2), Outcome.KEPT)
    trust.open()

    assert trust.text("month_to_month") == "You have kept more of your word this month than last."


# Events -------------------------------------------------------------------------------


def test_an_event_is_written_down(trust: Trust) -> None:
    """Saved from its first words; the chart shows it at once."""
    trust.open()
    trust.press("new_event")
    kind = trust.find(QComboBox, "event_kind")
    kind.setCurrentIndex(kind.findText("told the truth"))
    kind.activated.emit(kind.currentIndex())
    trust.write("event_body", "About the second card.")
    trust.write("event_next", "I showed it.")
    trust.press("event_weight_large")
    trust.press("event_done")

    assert [(one.day, one.kind, one.body, one.weight, one.next) for one in events(trust)] == [
        (TODAY, Kind.TOLD_TRUTH, "About the second card.", Weight.LARGE, "I showed it.")
    ]
    assert [week.monday for week in chart(trust).weeks()] == [date(2026, 3, 2)]


def test_opening_the_form_writes_nothing(trust: Trust) -> None:
    """Done without a word or a choice leaves no event."""
    trust.open()
    trust.press("new_event")
    trust.press("event_done")

    assert events(trust) == []


def test_a_new_event_is_undone_as_one(trust: Trust) -> None:
    """Whatever was typed into it."""
    trust.open()
    trust.press("new_event")
    trust.write("event_body", "We talked.")
    trust.press("event_done")
    trust.sitting.session.undo()
    trust.settle()

    assert events(trust) == []


def test_a_setback_can_be_given_what_came_next(trust: Trust, qtbot: QtBot) -> None:
    """Enter on its week opens it; what is added stands under the chart."""
    add_event(trust, LAST_WEEK, Kind.SETBACK, "I raised my voice.")
    trust.open()
    focus(chart(trust), qtbot)
    trust.key(Qt.Key.Key_End)
    trust.key(Qt.Key.Key_Return)
    trust.write("event_next", "I said so the same day.")
    trust.press("event_done")

    assert events(trust)[0].next == "I said so the same day."
    assert line(trust).endswith("What I did next: I said so the same day.")


def test_an_event_goes_to_the_bin_and_comes_back(trust: Trust, qtbot: QtBot) -> None:
    """Without being asked; the way back stands where it happened."""
    add_event(trust, LAST_WEEK, Kind.TALK, "We talked.")
    trust.open()
    focus(chart(trust), qtbot)
    trust.key(Qt.Key.Key_End)
    trust.press("open_week")
    trust.press("event_bin")
    assert events(trust) == []

    found = trust.view.findChildren(QAbstractButton, "event_after_undo")
    trust.click(found[0])
    assert [one.body for one in events(trust)] == ["We talked."]


def test_a_day_to_come_is_kept_and_said(trust: Trust) -> None:
    """It is not on the chart before its day."""
    trust.open()
    trust.press("new_event")
    trust.write("event_body", "The talk with the counsellor.")
    trust.find(DateField, "event_day").setDate(qt_day(TODAY + timedelta(days=3)))
    trust.settle()

    assert trust.text("event_ahead").startswith("This day is still to come.")
    assert len(events(trust)) == 1
    assert chart(trust).weeks() == ()


def test_several_events_of_a_week_open_in_the_table(trust: Trust, qtbot: QtBot) -> None:
    """There each is a row, and Enter opens it."""
    for number in range(3):
        add_event(trust, LAST_WEEK, Kind.TALK, f"Talk {number}")
    trust.open()
    focus(chart(trust), qtbot)
    trust.key(Qt.Key.Key_End)
    trust.key(Qt.Key.Key_Return)

    table = trust.find(QTableView, "record_table")
    assert table.isVisible()
    trust.key(Qt.Key.Key_Return)
    assert trust.is_seen("event_body")


def test_what_stands_elsewhere_leads_there(trust: Trust, qtbot: QtBot) -> None:
    """A crossing is changed in Boundaries, where it was written down."""

    def cross(tx: Transaction) -> None:
        boundary = tx.insert(tables.boundary, body="No visits", whose="mine", status="said")
        tx.insert(
            tables.boundary_log,
            boundary_id=boundary,
            day=LAST_WEEK.isoformat(),
            kind="crossed_by_me",
        )

    trust.sitting.lay_in(cross)
    trust.open()
    focus(chart(trust), qtbot)
    trust.key(Qt.Key.Key_End)

    assert "Boundary crossed, by me." in line(trust)
    with qtbot.waitSignal(trust.view.boundaries_wanted):
        trust.key(Qt.Key.Key_Return)


def test_a_talk_from_the_listening_log_leads_there(trust: Trust, qtbot: QtBot) -> None:
    """It is changed in the guide; what the other person said is not read here."""

    def listen(tx: Transaction) -> int:
        said = {"they_said": "I was afraid.", "i_said_back": "You were afraid to ask."}
        return tx.insert(tables.talk, day=LAST_WEEK.isoformat(), **said)

    talk_id = trust.sitting.lay_in(listen)
    trust.open()
    focus(chart(trust), qtbot)
    trust.key(Qt.Key.Key_End)

    assert line(trust) == "Week of 23 February: Talk. You were afraid to ask."
    assert not [text for text in trust.all_texts() if "I was afraid" in text]
    with qtbot.waitSignal(trust.view.row_wanted) as wanted:
        trust.key(Qt.Key.Key_Return)
    assert wanted.args == ["talk", talk_id]


def test_del_in_the_table_bins_no_talk_of_the_listening_log(trust: Trust, qtbot: QtBot) -> None:
    """It is deleted where it was written, not from here."""
    trust.sitting.lay_in(lambda tx: tx.insert(tables.talk, day=LAST_WEEK.isoformat()))
    trust.open()
    trust.press("trust_look_table")
    table = trust.find(QTableView, "record_table")
    focus(table, qtbot)
    table.setCurrentIndex(table.model().index(0, 0))
    trust.key(Qt.Key.Key_Delete)

    assert table.model().rowCount() == 1


# The table ----------------------------------------------------------------------------


def test_the_table_holds_the_same(trust: Trust) -> None:
    """Date, kind, words, outcome; read as whole rows."""
    record(trust)
    trust.sitting.lay_in(store.save_answer(TODAY, Variant.APART, "1", Answer.YES))
    trust.open()
    trust.press("trust_look_table")
    model = trust.find(QTableView, "record_table").model()
    rows = [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]

    assert len(rows) == 6 + 1 + 1 + 1
    assert rows[0] == "Tuesday 3 March, check-in, statements on the week"
    assert "Tuesday 24 February, promise, Broken., not kept" in rows
    assert not chart(trust).isVisible()


def test_del_bins_the_event_of_a_row_and_nothing_else(trust: Trust, qtbot: QtBot) -> None:
    """A promise is not deleted from here."""
    record(trust)
    trust.open()
    trust.press("trust_look_table")
    table = trust.find(QTableView, "record_table")
    focus(table, qtbot)
    for row in range(table.model().rowCount()):
        table.setCurrentIndex(table.model().index(row, 0))
        trust.key(Qt.Key.Key_Delete)

    assert events(trust) == []
    assert len(trust.past()) == 7


def test_a_thousand_events_of_one_day_are_legible(trust: Trust, qtbot: QtBot) -> None:
    """On the chart a word with a number, in the table each."""

    def thousand(tx: Transaction) -> None:
        for number in range(1000):
            store.save_event(Event(f"event {number}", LAST_WEEK, Kind.SETBACK, f"No. {number}"))(tx)

    trust.sitting.lay_in(thousand)
    trust.open()
    focus(chart(trust), qtbot)
    trust.key(Qt.Key.Key_End)
    assert line(trust).endswith("And 997 more.")
    trust.press("trust_look_table")

    assert trust.find(QTableView, "record_table").model().rowCount() == 1000


# Looks --------------------------------------------------------------------------------


@pytest.mark.parametrize("look", ["light", "dark", "light_contrast", "dark_contrast"])
def test_each_look_is_drawn_in_its_own_ink(trust: Trust, look: str) -> None:
    """A change of colours is drawn at once."""
    record(trust)
    trust.open()
    trust.theme.change(name="dark" if look == "light" else "light")
    trust.theme.change(name=look)
    trust.settle()
    picture = chart(trust).grab().toImage()

    colours = counted(picture)
    assert colours[trust.theme.colour("accent").name()] > 50
    assert max(colours, key=lambda each: colours[each]) == trust.theme.colour("window").name()


def counted(picture: QImage) -> dict[str, int]:
    """Return how many pixels there are of each colour."""
    found: dict[str, int] = {}
    for y in range(0, picture.height(), 2):
        for x in range(picture.width()):
            name = picture.pixelColor(x, y).name()
            found[name] = found.get(name, 0) + 1
    return found


@pytest.mark.parametrize("size", [(1280, 800, 1.0), (1024, 700, 1.0), (1280, 800, 2.0)])
def test_everything_is_within_the_window(trust: Trust, size: tuple[int, int, float]) -> None:
    """Nothing asks for more width than there is."""
    record(trust)
    trust.theme.change(scale=size[2])
    trust.window.resize(size[0], size[1])
    trust.open()
    trust.settle()

    assert trust.window.width() == size[0]
    for week in chart(trust).weeks():
        place = chart(trust).rect_of(week)
        assert 0 < place.left() < place.right() <= chart(trust).width() + 12
    for each in ("trust_range_dates", "new_event", "open_check_in"):
        button = trust.find(QAbstractButton, each)
        assert button.width() >= button.sizeHint().width()


def test_locking_forgets_the_chart(trust: Trust) -> None:
    """No week, no word and no picture stays."""
    record(trust)
    trust.open()
    trust.press("trust_look_table")
    trust.view.clear()

    assert chart(trust).weeks() == ()
    assert trust.find(QTableView, "record_table").model().rowCount() == 0
    assert not [text for text in trust.all_texts() if "voice" in text or "Alex" in text]


def test_no_word_above_the_promises_keeps_score(trust: Trust) -> None:
    """Whatever the range and the look."""
    record(trust)
    trust.open()
    for look in ("trust_look_table", "trust_look_chart", "trust_range_all"):
        trust.press(look)
        texts = " ".join(trust.all_texts()).lower()
        assert not [word for word in FORBIDDEN if word in texts]

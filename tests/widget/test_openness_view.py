"""Openness over a real file: drafted, agreed, stopped, offered again, and gated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDateEdit,
    QLabel,
    QMainWindow,
    QTableView,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.boundaries import store
from reconcile_gui.boundaries.boundaries_view import BoundariesView
from reconcile_gui.boundaries.openness import NotNow, new_offer
from reconcile_gui.boundaries.records import Agreement, Offer, Status, StoppedBy, Whose
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.text.names import partner_words
from reconcile_gui.workbook import bin as bins
from tests.rules.shipped import boundary_rules, openness_rules
from tests.widget.kit_tools import in_window
from tests.widget.session_tools import Sitting, focus, walk
from tests.workbooks import StandingClock

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.session_fixtures"]

W = TypeVar("W", bound=QWidget)
HOSTILE = "😀 مرحبا e\u0301 {partner} {0} " + "w" * 300
FIELDS = ("body", "reason", "agreed_with", "others_privacy", "no_longer_needed_when")


class Screen:
    """The tab at openness, and the hands and eyes in front of it."""

    def __init__(self, view: BoundariesView, sitting: Sitting, qtbot: QtBot) -> None:
        """Look at this view."""
        self.view, self.sitting, self.qtbot = view, sitting, qtbot

    def find(self, kind: type[W], object_name: str) -> W:
        """Return the one widget of this name."""
        found = self.view.findChild(kind, object_name)
        assert isinstance(found, kind), object_name
        return found

    def is_seen(self, object_name: str) -> bool:
        """Tell whether a widget of this name is to be seen."""
        return self.find(QWidget, object_name).isVisible()

    def said(self, object_name: str) -> str:
        """Return the words of a label, without the places where a long word may break."""
        return self.find(QLabel, object_name).text().replace("\u200b", "")

    def press(self, object_name: str) -> None:
        """Press a button by key, as someone without a mouse does."""
        button = self.find(QAbstractButton, object_name)
        assert button.isEnabled(), object_name
        focus(button, self.qtbot)
        QTest.keyClick(button, Qt.Key.Key_Space)
        self.sitting.settle()

    def type_in(self, field: str, words: str) -> QTextEdit:
        """Type words into a field of the offer."""
        editor = self.find(QTextEdit, f"offer_{field}")
        focus(editor, self.qtbot)
        QTest.keyClicks(editor, words)
        return editor

    def rows(self) -> list[tuple[str, str]]:
        """Return what is offered and where it stands, top to bottom."""
        model = self.find(QTableView, "openness_table").model()
        return [
            (str(model.index(row, 0).data()), str(model.index(row, 2).data()))
            for row in range(model.rowCount())
        ]

    def kept(self) -> list[Agreement]:
        """Return what is on the disk."""
        self.view.flush()
        return self.sitting.look(store.agreements())


Open = Callable[[], Screen]


@pytest.fixture
def gate() -> dict[str, NotNow | None]:
    """Return why nothing new is offered; a test may change it."""
    return {"why": None}


@pytest.fixture
def show(
    sitting: Sitting,
    worn: Theme,
    qtbot: QtBot,
    clock: StandingClock,
    gate: dict[str, NotNow | None],
) -> Iterator[Open]:
    """Return what opens the file and shows openness in a window."""
    windows: list[QMainWindow] = []

    def build(page_look: Theme) -> BoundariesView:
        return BoundariesView(
            sitting.session,
            page_look,
            lambda: partner_words("Alex"),
            clock,
            rules=boundary_rules,
            openness_rules=openness_rules,
            not_now=lambda: gate["why"],
        )

    def open_view() -> Screen:
        sitting.open()
        window, view = in_window(worn, build)
        window.resize(1280, 900)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        window.activateWindow()
        view.show_workbook()
        sitting.settle()
        screen = Screen(view, sitting, qtbot)
        screen.press("go_openness")
        return screen

    yield open_view
    for window in windows:
        window.close()


def offer(start: date) -> Offer:
    """Return a whole offer from a day on."""
    made = new_offer(start, "I show you my bank statement", "You asked where it goes", "Alex")
    return replace(made, no_longer_needed_when="A quiet month")


@pytest.fixture
def today(clock: StandingClock) -> date:
    """Return today."""
    return clock.today()


def lay_in(sitting: Sitting, made: Offer, agreed_on: date | None = None) -> int:
    """Leave one from an earlier sitting, agreed or not."""
    key = sitting.lay_in(store.begin_agreement(made))
    if agreed_on is not None:
        assert sitting.lay_in(store.agree(key, agreed_on))
    return key


# The way there and back ------------------------------------------------------------------


def test_it_is_one_press_from_the_boundaries_and_back(show: Open, qtbot: QtBot) -> None:
    """A third place beside them; nothing is written by looking."""
    screen = show()

    assert screen.is_seen("openness_fear")
    assert not screen.is_seen("listed_boundaries")
    assert screen.said("no_offers") == "Nothing is offered here, and nothing has to be."
    assert screen.find(QAbstractButton, "new_offer").hasFocus()
    screen.press("leave_openness")
    assert screen.is_seen("listed_boundaries")
    assert screen.kept() == []


def test_the_warning_stands_on_the_page_and_leads_to_help(
    show: Open, sitting: Sitting, today: date, qtbot: QtBot
) -> None:
    """Whoever is afraid must not have to look for it: with a list, a draft, a narrow window."""
    lay_in(sitting, offer(today))
    screen = show()
    screen.view.window().resize(600, 700)
    QTest.keyClick(screen.find(QTableView, "openness_table"), Qt.Key.Key_Return)

    assert screen.is_seen("offer_panel")
    assert screen.said("openness_fear") == "If you are afraid to say no, this is not openness."
    with qtbot.waitSignal(screen.view.help_wanted) as asked:
        screen.press("openness_read_first")
    assert asked.args == ["being_hurt"]


def test_the_sheet_to_print_is_not_offered_here(show: Open, sitting: Sitting, today: date) -> None:
    """What is offered is between two people and on no sheet."""
    lay_in(sitting, offer(today), today)
    sitting.lay_in(store.add_boundary(Whose.MINE, Status.SAID, "I leave the room"))
    screen = show()

    assert not screen.view.want_sheet()


def test_looking_for_a_boundary_leads_back_to_them(show: Open, sitting: Sitting) -> None:
    """Ctrl+F looks through boundaries, and shows what it looks through."""
    sitting.lay_in(store.add_boundary(Whose.MINE, Status.SAID, "I leave the room"))
    screen = show()
    screen.view.start_search()

    assert screen.find(QWidget, "find_boundaries").hasFocus()


# Drafts ----------------------------------------------------------------------------------


def test_a_new_offer_is_a_draft_from_its_first_letter(
    show: Open, sitting: Sitting, today: date
) -> None:
    """Typed, saved by itself, found again; with the days it has unless others are chosen."""
    screen = show()
    screen.press("new_offer")
    assert screen.find(QTextEdit, "offer_body").hasFocus()
    for field in FIELDS:
        editor = screen.find(QTextEdit, f"offer_{field}")
        editor.clear()
        editor.insertPlainText(HOSTILE)

    (kept,) = screen.kept()
    assert kept.is_draft
    assert kept.offer == Offer(
        HOSTILE,
        HOSTILE,
        HOSTILE,
        today,
        today + timedelta(days=30),
        today + timedelta(days=90),
        HOSTILE,
        HOSTILE,
    )
    assert screen.rows()[0][1] == "not agreed yet"
    assert screen.said("offer_told") == "Not agreed yet."


def test_what_a_draft_lacks_is_said_while_it_is_typed(show: Open) -> None:
    """The button is there; a quiet sentence says what is missing."""
    screen = show()
    screen.press("new_offer")
    screen.find(QTextEdit, "offer_agreed_with").clear()

    assert not screen.find(QAbstractButton, "agree_offer").isEnabled()
    assert screen.said("offer_lacks") == (
        "It does not say yet what you offer. It does not say yet why. "
        "It does not say yet with whom you agree."
    )
    for field in ("body", "reason", "agreed_with"):
        screen.type_in(field, "x")
    assert not screen.is_seen("offer_lacks")
    assert screen.find(QAbstractButton, "agree_offer").isEnabled()


def test_ninety_days_are_said_where_they_are_passed(
    show: Open, sitting: Sitting, today: date
) -> None:
    """A longer one is kept as it is typed, and refused in words."""
    lay_in(sitting, offer(today))
    screen = show()
    until = screen.find(QDateEdit, "offer_end_on")
    focus(until, screen.qtbot)
    until.setDate(until.date().addDays(1))
    sitting.settle()

    assert "90 days on" in screen.said("offer_lacks")
    assert not screen.find(QAbstractButton, "agree_offer").isEnabled()
    assert screen.kept()[0].offer.end_on == today + timedelta(days=91)


def test_with_the_first_day_the_others_move(show: Open, sitting: Sitting, today: date) -> None:
    """How long it is for was chosen, too; Delete gives today again."""
    lay_in(sitting, offer(today))
    screen = show()
    start = screen.find(QDateEdit, "offer_start_on")
    focus(start, screen.qtbot)
    start.setDate(start.date().addDays(7))
    sitting.settle()
    moved = screen.kept()[0].offer
    QTest.keyClick(start, Qt.Key.Key_Delete)
    sitting.settle()

    assert (moved.start_on, moved.end_on) == (
        today + timedelta(days=7),
        today + timedelta(days=97),
    )
    assert screen.kept()[0].offer == offer(today)


# Agreed ----------------------------------------------------------------------------------


def test_what_was_agreed_is_only_read(show: Open, sitting: Sitting, today: date) -> None:
    """A written agreement is not rewritten; its days are told in words."""
    lay_in(sitting, offer(today))
    screen = show()
    screen.press("agree_offer")
    screen.type_in("body", "and more")

    (kept,) = screen.kept()
    assert (kept.agreed_on, kept.offer) == (today, offer(today))
    assert screen.rows() == [("I show you my bank statement", "holds")]
    assert "Agreed on" in screen.said("offer_told")
    assert not screen.is_seen("offer_end_on")
    assert not screen.is_seen("agree_offer")


def test_agreeing_can_be_undone(show: Open, sitting: Sitting, today: date) -> None:
    """A slip of the finger binds nobody, and the fields can be written in again."""
    lay_in(sitting, offer(today))
    screen = show()
    screen.press("agree_offer")
    assert sitting.session.undo_label == "We have agreed"
    sitting.session.undo()
    sitting.settle()

    assert screen.kept()[0].is_draft
    assert screen.find(QTextEdit, "offer_body").hasFocus()
    assert not screen.find(QTextEdit, "offer_body").isReadOnly()
    assert screen.is_seen("agree_offer")


@pytest.mark.parametrize(
    ("button", "by", "told"),
    [
        ("stop_offer_me", StoppedBy.ME, "You stopped it"),
        ("stop_offer_them", StoppedBy.THEM, "Alex stopped it"),
    ],
)
def test_either_stops_it_without_a_reason(
    show: Open, sitting: Sitting, today: date, button: str, by: StoppedBy, told: str
) -> None:
    """One press, today's day, no question."""
    lay_in(sitting, offer(today), today)
    screen = show()
    assert screen.find(QAbstractButton, "stop_offer_them").text() == "Alex stops it"
    screen.press(button)

    (kept,) = screen.kept()
    assert (kept.stopped_on, kept.stopped_by) == (today, by)
    assert told in screen.said("offer_told")
    assert not screen.is_seen(button)
    assert screen.rows()[0][1] == "stopped"


def test_the_day_it_stopped_can_be_put_right(show: Open, sitting: Sitting, today: date) -> None:
    """It may be written down later; a day to come is not taken."""
    start = today - timedelta(days=10)
    lay_in(sitting, offer(start), start)
    screen = show()
    screen.press("stop_offer_me")
    day = screen.find(QDateEdit, "offer_stopped_on")
    focus(day, screen.qtbot)
    day.setDate(day.date().addDays(1))
    sitting.settle()
    assert screen.kept()[0].stopped_on == today
    day.setDate(day.date().addDays(-2))
    sitting.settle()

    assert screen.kept()[0].stopped_on == today - timedelta(days=2)
    QTest.keyClick(day, Qt.Key.Key_Delete)
    sitting.settle()
    assert screen.kept()[0].stopped_on == today - timedelta(days=2)
    assert day.date().toPython() == today - timedelta(days=2)


def test_what_is_over_is_offered_again_as_a_draft(
    show: Open, sitting: Sitting, today: date
) -> None:
    """The old one stays as it was; the new one begins today and is not agreed yet."""
    start = today - timedelta(days=95)
    lay_in(sitting, offer(start), start)
    screen = show()
    assert screen.rows() == [("I show you my bank statement", "over")]
    assert not screen.is_seen("stop_offer_me")
    screen.press("offer_again")

    fresh, before = screen.kept()
    assert fresh.is_draft
    assert fresh.offer == offer(today)
    assert before.offer == offer(start)
    assert screen.find(QTextEdit, "offer_body").hasFocus()


def test_coming_back_on_another_day_says_what_holds_on_that_day(
    show: Open, sitting: Sitting, today: date, clock: StandingClock
) -> None:
    """A window left open over the last night does not go on saying that it holds."""
    lay_in(sitting, offer(today), today)
    screen = show()
    assert screen.rows() == [("I show you my bank statement", "holds")]
    clock.pass_by(days=95)
    QApplication.sendEvent(screen.view, QEvent(QEvent.Type.ActivationChange))
    sitting.settle()

    assert screen.rows() == [("I show you my bank statement", "over")]


def test_binned_comes_back(show: Open, sitting: Sitting, today: date) -> None:
    """With where it stood, and the keyboard on the way back."""
    lay_in(sitting, offer(today), today)
    screen = show()
    screen.press("bin_offer")
    assert screen.kept() == []
    assert screen.find(QAbstractButton, "offer_after_undo").hasFocus()
    screen.press("offer_after_undo")

    assert screen.kept()[0].agreed_on == today
    assert screen.rows() == [("I show you my bank statement", "holds")]


def test_the_way_back_goes_once_the_bin_was_emptied(
    show: Open, sitting: Sitting, today: date
) -> None:
    """It leads nowhere any more, and pressing it does no harm."""
    lay_in(sitting, offer(today))
    screen = show()
    screen.press("bin_offer")
    sitting.session.write(bins.empty())
    sitting.settle()
    screen.press("offer_after_undo")

    assert not screen.is_seen("offer_after_undo")
    assert screen.kept() == []
    assert sitting.session.problem is None


def test_del_bins_the_row_and_the_keyboard_walks_on(
    show: Open, sitting: Sitting, today: date
) -> None:
    """As in every list."""
    lay_in(sitting, offer(today))
    lay_in(sitting, replace(offer(today), body="Another"))
    screen = show()
    table = screen.find(QTableView, "openness_table")
    focus(table, screen.qtbot)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    sitting.settle()

    assert screen.rows() == [("I show you my bank statement", "not agreed yet")]
    assert table.hasFocus()


# Gated -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("why", "says"), [(NotNow.FEAR, "afraid"), (NotNow.DISTANCE, "distance between you")]
)
def test_into_fear_or_distance_nothing_new_is_begun_or_agreed(
    show: Open,
    sitting: Sitting,
    today: date,
    gate: dict[str, NotNow | None],
    why: NotNow,
    says: str,
) -> None:
    """It says why; what is there can be read, binned and stopped."""
    lay_in(sitting, offer(today), today)
    lay_in(sitting, offer(today))
    gate["why"] = why
    screen = show()

    assert says in screen.said("openness_not_now")
    assert not screen.is_seen("new_offer")
    assert not screen.is_seen("agree_offer")
    assert screen.find(QTextEdit, "offer_body").isReadOnly()
    screen.view.start_new()
    sitting.settle()
    assert len(screen.kept()) == 2
    QTest.keyClick(screen.find(QTableView, "openness_table"), Qt.Key.Key_Down)
    screen.press("stop_offer_me")
    assert [one.stopped_on for one in screen.kept() if not one.is_draft] == [today]
    assert not screen.is_seen("offer_again")


@pytest.mark.parametrize("there", [0, 5])
def test_why_nothing_is_offered_takes_its_own_lines_and_leaves_the_list_its_rows(
    show: Open, sitting: Sitting, today: date, gate: dict[str, NotNow | None], there: int
) -> None:
    """What is there is to be read and stopped, so it has to be in sight."""
    for days in range(there):
        lay_in(sitting, offer(today), today - timedelta(days=days))
    gate["why"] = NotNow.DISTANCE
    screen = show()
    why, table = screen.find(QLabel, "openness_not_now"), screen.find(QTableView, "openness_table")

    assert why.height() == why.heightForWidth(why.width())
    assert not table.verticalScrollBar().isVisible()


def test_when_it_is_said_that_there_is_fear_it_closes_at_once(
    show: Open, sitting: Sitting, today: date, gate: dict[str, NotNow | None]
) -> None:
    """What was being typed is kept; nothing more is."""
    lay_in(sitting, offer(today))
    screen = show()
    screen.type_in("reason", ".")
    screen.view.flush()
    gate["why"] = NotNow.FEAR
    screen.view.show_names()

    assert not screen.is_seen("agree_offer")
    assert screen.find(QTextEdit, "offer_reason").isReadOnly()
    assert screen.kept()[0].offer.reason == ".You asked where it goes"


# Around ----------------------------------------------------------------------------------


def test_wording_is_watched(show: Open, sitting: Sitting, today: date) -> None:
    """A password is named with its reason, after a pause."""
    lay_in(sitting, replace(offer(today), body=""))
    screen = show()
    screen.type_in("body", "I give you my password")
    line = screen.find(QLabel, "wording_offer_body")
    screen.qtbot.waitUntil(line.isVisible)

    assert "A password opens everything" in line.text()


@pytest.mark.parametrize("way", ["to another and back", "agreed and taken back"])
def test_the_note_on_a_draft_is_there_again(
    show: Open, sitting: Sitting, today: date, qtbot: QtBot, way: str
) -> None:
    """What was agreed has none; a draft that has one does not lose it on the way."""
    lay_in(sitting, replace(offer(today), body="I give you my password"))
    lay_in(sitting, offer(today - timedelta(days=1)), today)
    screen = show()
    note = screen.find(QWidget, "wording_offer_body")
    qtbot.waitUntil(note.isVisible)
    table = screen.find(QTableView, "openness_table")
    if way == "agreed and taken back":
        screen.press("agree_offer")
    else:
        table.selectRow(1)
    sitting.settle()
    assert not note.isVisible()
    if way == "agreed and taken back":
        sitting.session.undo()
    else:
        table.selectRow(0)
    sitting.settle()

    qtbot.waitUntil(note.isVisible)


def test_what_is_written_is_told_for_care_to_read(show: Open, qtbot: QtBot) -> None:
    """The two care rules read every field of the program."""
    screen = show()
    screen.press("new_offer")
    with qtbot.waitSignal(screen.view.text_paused) as told:
        screen.type_in("no_longer_needed_when", "When I sleep")

    assert told.args == ["When I sleep"]


def test_every_control_is_reached_by_tab_and_has_a_name(
    show: Open, sitting: Sitting, today: date
) -> None:
    """By keys and by ear alone."""
    lay_in(sitting, offer(today))
    screen = show()
    focus(screen.find(QTableView, "openness_table"), screen.qtbot)
    reached = walk()

    assert {
        "leave_openness",
        "openness_read_first",
        "new_offer",
        "openness_table",
        *(f"offer_{field}" for field in FIELDS),
        "offer_start_on",
        "offer_look_again_on",
        "offer_end_on",
        "agree_offer",
        "bin_offer",
    } <= set(reached)
    spoken = screen.find(QTableView, "openness_table").model().index(0, 0)
    assert str(spoken.data(Qt.ItemDataRole.AccessibleTextRole)).startswith(
        "I show you my bank statement. Why: You asked where it goes. not agreed yet, until"
    )


def test_locked_and_opened_again_it_is_where_it_was(
    show: Open, sitting: Sitting, today: date
) -> None:
    """The same place, the same offer; in between no word is left in the window."""
    lay_in(sitting, offer(today))
    second = lay_in(sitting, replace(offer(today - timedelta(days=1)), body="Another"))
    screen = show()
    screen.view.open_openness(second)
    sitting.settle()
    place = screen.view.place()
    screen.view.clear()
    left = [
        each
        for each in screen.view.findChildren(QTextEdit) + screen.view.findChildren(QLabel)
        if "Another" in (each.toPlainText() if isinstance(each, QTextEdit) else each.text())
    ]
    screen.view.return_to(place)
    screen.view.show_workbook()
    sitting.settle()

    assert left == []
    assert screen.is_seen("openness_fear")
    assert screen.find(QTextEdit, "offer_body").toPlainText() == "Another"


def test_f6_walks_the_panes(show: Open, sitting: Sitting, today: date) -> None:
    """Back, list, words, acts."""
    lay_in(sitting, offer(today))
    screen = show()

    assert len(screen.view.panes()) == 4
    assert all(pane.isVisible() for pane in screen.view.panes())
    assert QApplication.focusWidget() is not None

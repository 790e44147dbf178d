"""The Boundaries tab over a real file: typed is saved, chosen is saved, binned comes back."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from datetime import date
from itertools import combinations
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QTableView,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.boundaries import store
from reconcile_gui.boundaries.boundaries_view import BoundariesView
from reconcile_gui.boundaries.records import Boundary, Happening, LogEntry, Status, Whose
from reconcile_gui.boundaries.starters import load_starters
from reconcile_gui.care import store as care_store
from reconcile_gui.care.people import People
from reconcile_gui.qtkit.calm_table import SECOND_LINE_ROLE
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.resources import resource
from reconcile_gui.text.names import PartnerWords, partner_words
from reconcile_gui.workbook import bin as bins
from tests.rules.shipped import boundary_rules, openness_rules
from tests.widget.kit_tools import in_window, laid_out
from tests.widget.session_tools import Sitting, click_at, focus, walk
from tests.workbooks import StandingClock

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.session_fixtures"]

W = TypeVar("W", bound=QWidget)
Open = Callable[[], "Screen"]
TEXTS = ("body", "is_ok", "is_not_ok", "in_their_words", "why", "if_crossed")
HOSTILE = "😀 مرحبا שלום 你好 e\u0301 \u200d\u00a0\x01\x02 a\u2028b " + "w" * 400


class Screen:
    """The view in a window, and the hands and eyes in front of it."""

    def __init__(self, window: QMainWindow, view: BoundariesView, qtbot: QtBot) -> None:
        """Look at this window."""
        self.window, self.view, self.qtbot = window, view, qtbot

    def find(self, kind: type[W], object_name: str) -> W:
        """Return the one widget of this name."""
        found = self.view.findChild(kind, object_name)
        assert isinstance(found, kind), object_name
        return found

    def text(self, field: str) -> QTextEdit:
        """Return a field for writing."""
        return self.find(QTextEdit, field)

    def press(self, object_name: str) -> None:
        """Press a button by key, as someone without a mouse does."""
        button = self.find(QAbstractButton, object_name)
        focus(button, self.qtbot)
        QTest.keyClick(button, Qt.Key.Key_Space)

    def type_in(self, field: str, words: str) -> QTextEdit:
        """Type words at the caret of a field."""
        editor = self.text(field)
        focus(editor, self.qtbot)
        QTest.keyClicks(editor, words)
        return editor

    def pick(self, object_name: str, words: str) -> None:
        """Choose by typing the first letters, as in any list of choices."""
        choice = self.find(QComboBox, object_name)
        focus(choice, self.qtbot)
        while choice.currentText() != words:
            before = choice.currentIndex()
            up = choice.findText(words) < before
            QTest.keyClick(choice, Qt.Key.Key_Up if up else Qt.Key.Key_Down)
            assert choice.currentIndex() != before

    @property
    def table(self) -> QTableView:
        """The list."""
        return self.find(QTableView, "boundaries_table")

    def rows(self) -> list[str]:
        """Return the boundaries in the list."""
        model = self.table.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def row(self) -> list[str]:
        """Return what the selected row says, from left to right, the second line last."""
        index = self.table.currentIndex()
        cells = [str(index.siblingAtColumn(column).data()) for column in range(4)]
        return [*cells, str(index.siblingAtColumn(0).data(SECOND_LINE_ROLE) or "")]

    def log(self) -> list[str]:
        """Return the entries of the log, newest first."""
        shown: list[str] = []
        for number in itertools.count():
            label = self.view.findChild(QLabel, f"log_entry_{number}")
            if not isinstance(label, QLabel):
                return shown
            shown.append(label.text())
        return shown


@pytest.fixture
def people() -> dict[str, PartnerWords]:
    """Return who the other person is; a test may change it."""
    return {"partner": partner_words("Alex")}


@pytest.fixture
def show(
    sitting: Sitting,
    worn: Theme,
    qtbot: QtBot,
    clock: StandingClock,
    people: dict[str, PartnerWords],
) -> Iterator[Open]:
    """Return what opens the file and shows the view in a window."""
    windows: list[QMainWindow] = []

    def build(page_look: Theme) -> BoundariesView:
        return BoundariesView(
            sitting.session,
            page_look,
            lambda: people["partner"],
            clock,
            rules=boundary_rules,
            openness_rules=openness_rules,
        )

    def open_view() -> Screen:
        sitting.open()
        window, view = in_window(worn, build)
        window.resize(1280, 700)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        window.activateWindow()
        view.show_workbook()
        sitting.settle()
        return Screen(window, view, qtbot)

    yield open_view
    for window in windows:
        window.close()


@pytest.fixture
def ids(sitting: Sitting) -> list[int]:
    """Return three boundaries that an earlier sitting left: ours, theirs, mine."""
    made = [
        sitting.lay_in(store.add_boundary(whose, status, body))
        for whose, status, body in (
            (Whose.OURS, Status.AGREED, "We talk about money on Sundays"),
            (Whose.THEIRS, Status.TOLD_TO_ME, "No surprise visits"),
            (Whose.MINE, Status.NOT_SPOKEN_ABOUT, "I am not called a liar"),
        )
    ]
    sitting.lay_in(store.save_text(made[0], "is_not_ok", "Raising it after nine"))
    sitting.lay_in(store.set_date(made[0], "look_again_on", date(2026, 11, 2)))
    sitting.lay_in(
        store.save_log_entry(
            made[0], LogEntry("held", date(2026, 2, 6), Happening.HELD, "We stopped at an hour.")
        )
    )
    return made


@pytest.fixture
def screen(show: Open, ids: list[int]) -> Screen:
    """Return the view with those three, the first one in front."""
    return show()


def on_disk(sitting: Sitting, boundary_id: int) -> Boundary:
    """Return a boundary as it is on the disk."""
    return next(each for each in sitting.look(store.boundaries()) if each.id == boundary_id)


# The list ------------------------------------------------------------------------------


def test_an_empty_list_invites_to_begin(show: Open) -> None:
    """With what is known already, and with the warning where there is fear."""
    screen = show()

    assert screen.find(QLabel, "no_boundaries").text() == (
        "No boundaries written yet. Begin with one that Alex has already told you."
    )
    assert not screen.table.isVisible()
    assert not screen.text("body").isVisible()
    assert screen.find(QAbstractButton, "read_first").isVisible()


def test_a_first_boundary_is_there_after_a_restart(
    show: Open, sitting: Sitting, qtbot: QtBot
) -> None:
    """The promise of the tab: typed, saved by itself, found again."""
    screen = show()
    screen.press("new_boundary")
    qtbot.waitUntil(screen.text("body").hasFocus)
    screen.type_in("body", "No surprise visits")
    screen.type_in("in_their_words", "Please ask me first.")
    screen.type_in("is_ok", "asking a day before")
    screen.view.flush()
    sitting.close()
    screen.view.clear()

    again = show()
    assert again.text("body").toPlainText() == "No surprise visits"
    assert again.text("in_their_words").toPlainText() == "Please ask me first."
    assert again.row() == [
        "No surprise visits",
        "Theirs",
        "as told to me",
        "no date",
        "OK: asking a day before",
    ]


def test_each_row_says_what_matters(screen: Screen) -> None:
    """Two lines, whose, where it stands, when to look again."""
    assert screen.rows() == [
        "We talk about money on Sundays",
        "No surprise visits",
        "I am not called a liar",
    ]
    assert screen.row() == [
        "We talk about money on Sundays",
        "Ours",
        "agreed",
        "2 November",
        "Not OK: Raising it after nine",
    ]
    spoken = screen.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "We talk about money on Sundays. Not OK: Raising it after nine. "
        "Ours, agreed, look again on 2 November"
    )


@pytest.mark.parametrize(
    ("body", "is_not_ok", "said"),
    [
        ("No visits.", "Asking twice.", "No visits. Not OK: Asking twice. "),
        ("No visits", "", "No visits. "),
    ],
)
def test_a_row_is_read_out_without_stumbling(
    show: Open, sitting: Sitting, body: str, is_not_ok: str, said: str
) -> None:
    """What was written may end with a full stop of its own, or have no second line."""
    boundary_id = sitting.lay_in(store.add_boundary(Whose.MINE, Status.NOT_SPOKEN_ABOUT, body))
    sitting.lay_in(store.save_text(boundary_id, "is_not_ok", is_not_ok))
    screen = show()

    spoken = screen.table.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"{said}Mine, not spoken about"


def test_arrows_in_the_list_show_each_boundary(screen: Screen, qtbot: QtBot) -> None:
    """The list is walked by keys; the details go along and take no keyboard."""
    focus(screen.table, qtbot)
    QTest.keyClick(screen.table, Qt.Key.Key_Down)

    assert screen.text("body").toPlainText() == "No surprise visits"
    assert screen.table.hasFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    assert screen.text("body").hasFocus()


def test_the_filter_shows_whose_they_are(screen: Screen, qtbot: QtBot) -> None:
    """A filter hides, it never changes."""
    QTest.mouseClick(
        screen.find(QAbstractButton, "boundary_filter_theirs"), Qt.MouseButton.LeftButton
    )
    assert screen.rows() == ["No surprise visits"]
    assert screen.text("body").toPlainText() == "No surprise visits"

    theirs = screen.find(QAbstractButton, "boundary_filter_theirs")
    focus(theirs, qtbot)
    QTest.keyClick(theirs, Qt.Key.Key_Right)
    assert screen.rows() == ["We talk about money on Sundays"]


def test_a_filter_without_boundaries_says_so(show: Open, sitting: Sitting) -> None:
    """An empty table would look like a loss."""
    sitting.lay_in(store.add_boundary(Whose.MINE, Status.SAID, "I leave the room"))
    screen = show()
    QTest.mouseClick(
        screen.find(QAbstractButton, "boundary_filter_theirs"), Qt.MouseButton.LeftButton
    )

    assert screen.find(QLabel, "no_boundaries").text() == "None of these is written yet."
    assert not screen.text("body").isVisible()


def test_words_are_found_in_every_field(screen: Screen) -> None:
    """Case and accents do not matter; Esc shows everything again."""
    screen.view.start_search()
    field = screen.find(QLineEdit, "find_boundaries")
    QTest.keyClicks(field, "RAÏSING nine")
    found = screen.rows()
    field.clear()
    QTest.keyClicks(field, "nowhere")
    nothing = screen.find(QLabel, "no_boundaries").text()
    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert found == ["We talk about money on Sundays"]
    assert nothing == "These words stand in none of them."
    assert len(screen.rows()) == 3
    assert not field.isVisible()
    assert screen.table.hasFocus()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_in_the_row_of_the_search_lies_on_something_else(
    screen: Screen, worn: Theme, scale: float
) -> None:
    """In a narrow window and with large text as well."""
    worn.change(scale=scale)
    screen.window.resize(1024, 700)
    screen.view.start_search()
    laid_out()
    names = (
        "find_boundaries",
        "boundaries_order",
        "close_find_boundaries",
        "boundaries_table",
        "read_first",
    )
    places = [
        QRect(each.mapTo(screen.view, QPoint(0, 0)), each.size())
        for each in (screen.find(QWidget, one) for one in names)
    ]

    assert all(not one.intersects(two) for one, two in combinations(places, 2))


def test_locking_forgets_what_was_looked_for_and_every_name(screen: Screen) -> None:
    """An emptied field must not have the list say anew whom it is about."""
    screen.view.start_search()
    QTest.keyClicks(screen.find(QLineEdit, "find_boundaries"), "surprise")
    screen.view.clear()

    assert screen.find(QLineEdit, "find_boundaries").text() == ""
    assert screen.find(QLabel, "no_boundaries").text() == ""


def test_another_order_moves_nothing(screen: Screen, sitting: Sitting, ids: list[int]) -> None:
    """It is how one looks; what stands where in the file stays, and Alt with an arrow rests."""
    screen.view.start_search()
    screen.pick("boundaries_order", "By whose they are")
    by_whose = screen.rows()
    QTest.keyClick(screen.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    moves = screen.find(QAbstractButton, "move_boundary_up").isVisible()
    screen.pick("boundaries_order", "My own order")

    assert by_whose == [
        "I am not called a liar",
        "No surprise visits",
        "We talk about money on Sundays",
    ]
    assert not moves
    assert [each.id for each in sitting.look(store.boundaries())] == ids
    assert screen.find(QAbstractButton, "move_boundary_up").isVisible()


def test_a_boundary_opened_from_elsewhere_is_shown_whatever_is_looked_for(
    screen: Screen, sitting: Sitting, ids: list[int]
) -> None:
    """Nobody searches for why the one they asked for is not there."""
    screen.view.start_search()
    QTest.keyClicks(screen.find(QLineEdit, "find_boundaries"), "surprise")
    screen.view.open_boundary(ids[2])
    sitting.settle()

    assert screen.text("body").toPlainText() == "I am not called a liar"
    assert len(screen.rows()) == 3


def test_a_new_one_belongs_to_whom_the_filter_shows(
    screen: Screen, sitting: Sitting, qtbot: QtBot
) -> None:
    """Someone who looks at theirs writes down one of theirs."""
    QTest.mouseClick(
        screen.find(QAbstractButton, "boundary_filter_theirs"), Qt.MouseButton.LeftButton
    )
    screen.press("new_boundary")
    qtbot.waitUntil(screen.text("body").hasFocus)

    newest = sitting.look(store.boundaries())[-1]
    assert (newest.whose, newest.status) == (Whose.THEIRS, Status.TOLD_TO_ME)
    assert sitting.session.undo_label == "New boundary"


def test_a_starter_is_written_with_its_first_blank_chosen(show: Open, sitting: Sitting) -> None:
    """What is typed next fills it in; beside words nothing is offered."""
    boundary_id = sitting.lay_in(store.add_boundary(Whose.MINE, Status.NOT_SPOKEN_ABOUT))
    screen = show()
    starters = screen.find(QPushButton, "boundary_starters")
    offered = starters.isVisible()
    menu = starters.menu()
    menu.aboutToShow.emit()
    next(each for each in menu.actions() if each.objectName() == "starter_hours").trigger()
    body = screen.text("body")
    QTest.keyClicks(body, "ten")
    screen.view.flush()

    assert offered
    assert not starters.isVisible()
    assert on_disk(sitting, boundary_id).body == "I do not answer messages between ten and ___."


@pytest.mark.parametrize("whose", list(Whose))
def test_starters_fit_whose_boundary_it_is(show: Open, sitting: Sitting, whose: Whose) -> None:
    """Theirs are about what I do with what they told me."""
    sitting.lay_in(store.add_boundary(whose, Status.NOT_SPOKEN_ABOUT))
    menu = show().find(QPushButton, "boundary_starters").menu()
    menu.aboutToShow.emit()

    shipped = load_starters(resource("boundaries", "en")).of(whose)
    assert [each.text() for each in menu.actions()] == [each.words for each in shipped]


# Writing -------------------------------------------------------------------------------


@pytest.mark.parametrize("field", TEXTS)
def test_every_text_is_kept_exactly(
    screen: Screen, sitting: Sitting, ids: list[int], field: str
) -> None:
    """Emoji, any script, control characters and endless words are the writer's own."""
    screen.table.selectRow(1)
    editor = screen.text(field)
    editor.selectAll()
    editor.insertPlainText(HOSTILE)
    screen.view.flush()

    assert getattr(on_disk(sitting, ids[1]), field) == HOSTILE


@pytest.mark.parametrize("field", TEXTS)
def test_a_pasted_book_is_kept_whole(
    screen: Screen, sitting: Sitting, ids: list[int], field: str
) -> None:
    """Whatever is on the clipboard may land here by mistake."""
    book = "I did not tell you the truth. " * 7000
    screen.table.selectRow(1)
    editor = screen.text(field)
    focus(editor, screen.qtbot)
    editor.selectAll()
    QApplication.clipboard().setText(book)
    editor.paste()
    screen.view.flush()
    laid_out()

    assert getattr(on_disk(sitting, ids[1]), field) == book
    assert screen.window.width() == 1280
    QApplication.clipboard().clear()


def test_typing_is_saved_and_the_row_goes_along(
    screen: Screen, sitting: Sitting, ids: list[int], qtbot: QtBot
) -> None:
    """Nobody presses a save button."""
    with qtbot.waitSignal(sitting.session.saved):
        screen.type_in("body", "Always: ")

    assert on_disk(sitting, ids[0]).body == "Always: We talk about money on Sundays"
    assert screen.row()[0] == "Always: We talk about money on Sundays"


def test_words_stay_with_their_boundary(screen: Screen, sitting: Sitting, ids: list[int]) -> None:
    """Going to another row in mid-sentence mixes nothing up."""
    screen.type_in("why", "Late talks")
    screen.table.selectRow(2)
    assert screen.text("why").toPlainText() == ""
    screen.type_in("why", "It hurts")
    screen.table.selectRow(0)

    assert screen.text("why").toPlainText() == "Late talks"
    assert not screen.text("why").document().isUndoAvailable()
    screen.view.flush()
    assert on_disk(sitting, ids[2]).why == "It hurts"
    assert on_disk(sitting, ids[0]).why == "Late talks"


# An input method ---------------------------------------------------------------------

TEXTS = ("body", "is_ok", "is_not_ok", "why", "if_crossed", "in_their_words")


def compose(screen: Screen, field: str, typed: str, letters: str) -> QTextEdit:
    """Type in a field of one of theirs, and leave letters that are not given yet."""
    screen.table.selectRow(1)
    editor = screen.type_in(field, typed)
    QApplication.sendEvent(editor, QInputMethodEvent(letters, []))
    return editor


@pytest.mark.parametrize("field", TEXTS)
def test_letters_being_composed_survive_another_tab_and_a_lock(
    screen: Screen, sitting: Sitting, ids: list[int], field: str
) -> None:
    """They are on the screen before they are text."""
    before = getattr(on_disk(sitting, ids[1]), field)
    compose(screen, field, "a", "つら")

    screen.view.flush()
    screen.view.clear()

    assert getattr(on_disk(sitting, ids[1]), field) == f"aつら{before}"


@pytest.mark.parametrize("field", ["body", "in_their_words"])
def test_letters_being_composed_stay_with_their_boundary(
    screen: Screen, sitting: Sitting, ids: list[int], field: str
) -> None:
    """Another row ends the composition where it began."""
    others = getattr(on_disk(sitting, ids[0]), field)
    before = getattr(on_disk(sitting, ids[1]), field)
    compose(screen, field, "a", "つら")

    screen.table.selectRow(0)
    screen.view.flush()

    assert getattr(on_disk(sitting, ids[1]), field) == f"aつら{before}"
    assert getattr(on_disk(sitting, ids[0]), field) == others
    assert screen.text(field).toPlainText() == others


@pytest.mark.parametrize("field", TEXTS)
def test_a_save_leaves_letters_being_composed_alone(
    screen: Screen, sitting: Sitting, ids: list[int], field: str, qtbot: QtBot
) -> None:
    """It keeps what is text by then, and nothing is read back over the rest."""
    before = getattr(on_disk(sitting, ids[1]), field)
    editor = compose(screen, field, "a", "つら")

    qtbot.waitUntil(lambda: getattr(on_disk(sitting, ids[1]), field) == f"a{before}")
    screen.view.show_workbook()
    sitting.settle()

    composing = editor.textCursor().block().layout().preeditAreaText()
    assert composing == "つら"
    assert getattr(on_disk(sitting, ids[1]), field) == f"a{before}"


def test_undo_survives_saving_and_another_tab(
    screen: Screen, sitting: Sitting, ids: list[int], qtbot: QtBot
) -> None:
    """Saving by itself must not take away the way back."""
    editor = screen.type_in("is_not_ok", "Once. ")
    screen.view.flush()
    sitting.settle()
    screen.view.hide()
    screen.view.show_workbook()
    sitting.settle()
    screen.view.show()
    focus(editor, qtbot)

    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert editor.toPlainText() == "Raising it after nine"
    screen.view.flush()
    assert on_disk(sitting, ids[0]).is_not_ok == "Raising it after nine"


def test_reading_again_never_takes_typing_back(
    screen: Screen, sitting: Sitting, ids: list[int]
) -> None:
    """An answer from the disk may be older than the last key."""
    screen.view.show_workbook()
    screen.type_in("why", "New words")
    screen.view.flush()
    sitting.settle()
    screen.table.selectRow(1)
    screen.table.selectRow(0)

    assert screen.text("why").toPlainText() == "New words"
    assert on_disk(sitting, ids[0]).why == "New words"


def test_whose_and_status_are_chosen_by_keys_and_can_be_undone(
    screen: Screen, sitting: Sitting, ids: list[int], qtbot: QtBot
) -> None:
    """A choice is a record command: Ctrl+Z outside a text takes it back."""
    screen.pick("status", "ended")
    assert on_disk(sitting, ids[0]).status is Status.ENDED
    assert screen.row()[2] == "ended"
    assert sitting.session.undo_label == "Change status"
    screen.pick("whose", "Theirs")
    assert on_disk(sitting, ids[0]).whose is Whose.THEIRS
    assert screen.text("in_their_words").isVisible()

    sitting.session.undo()
    qtbot.waitUntil(lambda: screen.row()[1] == "Ours")

    assert screen.find(QComboBox, "whose").currentText() == "Ours"
    assert not screen.text("in_their_words").isVisible()


def test_another_owner_takes_a_filter_off_that_would_hide_it(
    screen: Screen, sitting: Sitting
) -> None:
    """What one works on must not vanish."""
    QTest.mouseClick(
        screen.find(QAbstractButton, "boundary_filter_ours"), Qt.MouseButton.LeftButton
    )
    screen.pick("whose", "Mine")

    assert len(screen.rows()) == 3
    assert screen.row()[:2] == ["We talk about money on Sundays", "Mine"]


def test_their_words_stay_to_be_seen(screen: Screen) -> None:
    """What was written down is never hidden by a choice."""
    screen.table.selectRow(1)
    screen.type_in("in_their_words", "Please ask first")
    screen.pick("whose", "Ours")

    assert screen.text("in_their_words").isVisible()


def test_days_are_optional(screen: Screen, sitting: Sitting, ids: list[int]) -> None:
    """A date can be set and taken away by keys."""
    agreed, again = screen.find(QDateEdit, "agreed_on"), screen.find(QDateEdit, "look_again_on")
    assert agreed.text() == "no date"
    focus(agreed, screen.qtbot)
    QTest.keyClick(agreed, Qt.Key.Key_Up)
    focus(again, screen.qtbot)
    QTest.keyClick(again, Qt.Key.Key_Delete)

    found = on_disk(sitting, ids[0])
    assert (found.agreed_on, found.look_again_on) == (date(2026, 3, 3), None)
    assert screen.row()[3] == "no date"
    assert sitting.session.undo_label == "Change date"


def test_the_wheel_changes_no_choice_in_passing(screen: Screen) -> None:
    """Scrolling over a field must not change what was agreed."""
    choice = screen.find(QComboBox, "status")
    focus(choice, screen.qtbot)
    before = choice.currentText()
    QTest.wheelEvent(
        screen.window.windowHandle(),
        choice.mapTo(screen.window, choice.rect().center()).toPointF(),
        QPoint(0, -240),
    )
    laid_out()

    assert choice.currentText() == before


def test_a_pause_in_typing_is_told_once_with_the_text(screen: Screen, qtbot: QtBot) -> None:
    """The care rules read after a pause, never between two keys."""
    heard: list[str] = []
    screen.view.text_paused.connect(heard.append)
    with qtbot.waitSignal(screen.view.text_paused):
        screen.type_in("why", "Because")

    assert heard == ["Because"]


def test_another_boundary_or_field_takes_no_unread_words_away(screen: Screen, qtbot: QtBot) -> None:
    """Somebody writes a sentence and goes on at once: it is looked at all the same."""
    heard: list[str] = []
    screen.view.text_paused.connect(heard.append)
    screen.type_in("why", "Because")
    screen.type_in("is_ok", "Letters")
    assert heard == ["Because"]
    screen.table.selectRow(1)
    qtbot.waitUntil(lambda: len(heard) > 1)

    assert heard == ["Because", "Letters"]


def test_a_lock_is_no_pause(screen: Screen) -> None:
    """What was typed is on its way out of the window, not to another reader."""
    heard: list[str] = []
    screen.view.text_paused.connect(heard.append)
    screen.type_in("why", "Because")
    screen.view.clear()

    assert heard == []


# The log -------------------------------------------------------------------------------


def test_the_log_is_read_as_sentences(screen: Screen) -> None:
    """What happened, then the note."""
    assert screen.log() == ["Held. We stopped at an hour."]


def test_coming_back_to_the_tab_makes_no_row_anew(
    screen: Screen, sitting: Sitting, ids: list[int]
) -> None:
    """Rows take most of the time of a change of tabs, and the keyboard may be in one."""
    change = screen.find(QAbstractButton, "log_change_0")
    screen.view.show_workbook()
    sitting.settle()
    assert screen.find(QAbstractButton, "log_change_0") is change

    more = LogEntry("more", date(2026, 2, 8), Happening.TALKED, "")
    sitting.session.write(store.save_log_entry(ids[0], more))
    sitting.settle()
    assert screen.log() == ["Talked about.", "Held. We stopped at an hour."]


def test_an_entry_is_added_by_keys_alone(
    screen: Screen, sitting: Sitting, ids: list[int], qtbot: QtBot
) -> None:
    """The day is today unless changed; the newest stands first."""
    screen.press("log_add")
    qtbot.waitUntil(screen.text("log_note").hasFocus)
    screen.pick("log_kind", "Crossed, by me")
    screen.type_in("log_note", "I brought it up at eleven.")
    screen.press("log_done")

    assert screen.log() == [
        "Crossed, by me. I brought it up at eleven.",
        "Held. We stopped at an hour.",
    ]
    entry = sitting.look(store.log_of(ids[0]))[0]
    assert (entry.day, entry.kind) == (date(2026, 3, 3), Happening.CROSSED_BY_ME)
    assert screen.find(QAbstractButton, "log_add").hasFocus()
    assert sitting.session.undo_label == "Entry in the log"


def test_an_entry_needs_no_note(screen: Screen, sitting: Sitting, ids: list[int]) -> None:
    """That it was held is worth a line by itself."""
    screen.press("log_add")
    screen.press("log_done")

    assert screen.log()[0] == "Held."
    assert len(sitting.look(store.log_of(ids[0]))) == 2


def test_a_note_half_typed_is_saved_on_flush(
    screen: Screen, sitting: Sitting, ids: list[int]
) -> None:
    """Locking comes without a warning; what was begun is an entry then."""
    screen.press("log_add")
    screen.type_in("log_note", "We were half thr")
    screen.view.flush()
    assert sitting.look(store.log_of(ids[0]))[0].note == "We were half thr"
    screen.type_in("log_note", "ough")
    screen.press("log_done")

    assert [each.note for each in sitting.look(store.log_of(ids[0]))] == [
        "We were half through",
        "We stopped at an hour.",
    ]


def test_an_entry_that_was_only_opened_leaves_nothing(
    screen: Screen, sitting: Sitting, ids: list[int]
) -> None:
    """Nothing happened, nothing is logged."""
    screen.press("log_add")
    screen.view.flush()
    screen.press("log_remove")

    assert len(sitting.look(store.log_of(ids[0]))) == 1
    assert screen.log() == ["Held. We stopped at an hour."]


def test_an_entry_can_be_changed_and_binned(
    screen: Screen, sitting: Sitting, ids: list[int], qtbot: QtBot
) -> None:
    """A slip in a log is put right."""
    screen.press("log_change_0")
    assert screen.text("log_note").toPlainText() == "We stopped at an hour."
    day = screen.find(QDateEdit, "log_day")
    focus(day, qtbot)
    QTest.keyClick(day, Qt.Key.Key_Up)
    screen.pick("log_kind", "Talked about")
    screen.press("log_done")
    entry = sitting.look(store.log_of(ids[0]))[0]
    assert (entry.day, entry.kind) == (date(2026, 2, 7), Happening.TALKED)

    screen.press("log_change_0")
    screen.press("log_remove")
    assert sitting.look(store.log_of(ids[0])) == []
    assert screen.log() == []
    sitting.session.undo()
    qtbot.waitUntil(lambda: screen.log() == ["Talked about. We stopped at an hour."])


def test_an_entry_always_has_a_day(screen: Screen, sitting: Sitting, ids: list[int]) -> None:
    """An emptied field keeps the day it had."""
    screen.press("log_change_0")
    day = screen.find(QDateEdit, "log_day")
    focus(day, screen.qtbot)
    QTest.keyClick(day, Qt.Key.Key_Delete)
    screen.press("log_done")

    assert sitting.look(store.log_of(ids[0]))[0].day == date(2026, 2, 6)


def test_that_they_crossed_one_can_be_logged_for_mine_alone(screen: Screen) -> None:
    """No record is kept of the other person beyond the writer's own boundaries."""
    offered = {}
    for row, whose in enumerate(("Ours", "Theirs", "Mine")):
        screen.table.selectRow(row)
        screen.press("log_add")
        kinds = screen.find(QComboBox, "log_kind")
        offered[whose] = [kinds.itemText(place) for place in range(kinds.count())]
        screen.press("log_remove")

    assert "Crossed, by them" in offered.pop("Mine")
    assert all("Crossed, by them" not in kinds for kinds in offered.values())


def test_an_open_entry_goes_with_its_boundary(
    screen: Screen, sitting: Sitting, ids: list[int]
) -> None:
    """Another row must not get the note that was meant for this one."""
    screen.press("log_add")
    screen.type_in("log_note", "For the first one")
    screen.table.selectRow(1)
    sitting.settle()

    assert not screen.text("log_note").isVisible()
    assert screen.log() == []
    assert sitting.look(store.log_of(ids[1])) == []
    assert sitting.look(store.log_of(ids[0]))[0].note == "For the first one"


def test_the_form_of_an_entry_is_brought_into_sight(screen: Screen, qtbot: QtBot) -> None:
    """Below the edge of the window one would type blind."""
    screen.window.resize(1280, 420)
    laid_out()
    screen.press("log_add")
    laid_out()

    area = screen.find(QScrollArea, "boundary_detail")
    note = screen.text("log_note")
    foot = note.mapTo(area.viewport(), QPoint(1, note.height() - 1))
    assert area.viewport().rect().contains(foot)


# Bin -----------------------------------------------------------------------------------


def test_del_moves_to_the_bin_without_a_question_and_undo_brings_back(
    screen: Screen, sitting: Sitting, ids: list[int], qtbot: QtBot
) -> None:
    """Nothing is lost, so nothing is asked."""
    screen.table.selectRow(1)
    focus(screen.table, qtbot)
    QTest.keyClick(screen.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(screen.find(QLabel, "after_sentence").isVisible)
    assert screen.find(QLabel, "after_sentence").text() == "Moved to the bin, with its log."
    assert screen.row()[0] == "I am not called a liar"
    assert screen.table.hasFocus()
    assert sitting.session.undo_label == "Move boundary to the bin"

    screen.press("after_undo")
    qtbot.waitUntil(lambda: len(screen.rows()) == 3)

    assert screen.row()[0] == "No surprise visits"
    assert not screen.find(QLabel, "after_sentence").isVisible()


@pytest.mark.parametrize(("pressed", "left"), [("bin_boundary", 2), ("new_boundary", 4)])
def test_a_double_click_bins_or_makes_one(
    screen: Screen, sitting: Sitting, ids: list[int], qtbot: QtBot, pressed: str, left: int
) -> None:
    """The next boundary is under the mouse by the second press."""
    click_at(screen.find(QAbstractButton, pressed), 1000)
    qtbot.waitUntil(lambda: len(screen.rows()) == left)
    click_at(screen.find(QAbstractButton, pressed), 1150)
    sitting.settle()

    assert len(screen.rows()) == left
    assert len(sitting.look(store.boundaries())) == left


def test_the_last_words_go_to_the_bin_too(
    screen: Screen, sitting: Sitting, ids: list[int], qtbot: QtBot
) -> None:
    """What was typed a moment ago comes back with the rest."""
    screen.type_in("why", "Late talks")
    screen.press("bin_boundary")
    qtbot.waitUntil(lambda: len(screen.rows()) == 2)
    sitting.session.undo()
    qtbot.waitUntil(lambda: len(screen.rows()) == 3)

    assert on_disk(sitting, ids[0]).why == "Late talks"
    assert screen.text("why").toPlainText() == "Late talks"
    assert screen.log() == ["Held. We stopped at an hour."]


def test_binning_the_last_one_leaves_the_invitation(
    show: Open, sitting: Sitting, qtbot: QtBot
) -> None:
    """An empty list is a beginning, not a mistake."""
    sitting.lay_in(store.add_boundary(Whose.MINE, Status.SAID, "I leave the room"))
    screen = show()
    screen.press("bin_boundary")
    qtbot.waitUntil(screen.find(QLabel, "no_boundaries").isVisible)

    assert not screen.text("body").isVisible()
    assert screen.text("body").toPlainText() == ""


def test_the_way_back_goes_once_the_bin_was_emptied(screen: Screen, sitting: Sitting) -> None:
    """It leads nowhere any more."""
    screen.press("bin_boundary")
    sitting.settle()
    sitting.session.write(bins.empty())
    sitting.settle()
    screen.press("after_undo")
    sitting.settle()

    assert not screen.find(QLabel, "after_sentence").isVisible()
    assert len(screen.rows()) == 2


@pytest.mark.parametrize("is_last", [False, True])
def test_the_keyboard_goes_to_the_way_back_and_then_to_the_list(
    is_last: bool, show: Open, sitting: Sitting, qtbot: QtBot
) -> None:
    """Enter right after a slip takes it back; it must not land on Hide."""
    sitting.lay_in(store.add_boundary(Whose.MINE, Status.SAID, "I leave the room"))
    if not is_last:
        sitting.lay_in(store.add_boundary(Whose.MINE, Status.SAID, "I am not called a liar"))
    screen = show()
    focus(screen.find(QAbstractButton, "bin_boundary"), qtbot)
    screen.press("bin_boundary")
    undo = screen.find(QAbstractButton, "after_undo")
    qtbot.waitUntil(undo.hasFocus)
    QTest.keyClick(undo, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not undo.isVisible())

    assert len(screen.rows()) == (1 if is_last else 2)
    assert screen.table.hasFocus()


def test_taking_a_new_boundary_back_leaves_the_keyboard_in_the_tab(
    show: Open, sitting: Sitting, qtbot: QtBot
) -> None:
    """Ctrl+Z takes it away under the caret."""
    screen = show()
    screen.press("new_boundary")
    qtbot.waitUntil(screen.text("body").hasFocus)
    sitting.session.undo()
    qtbot.waitUntil(screen.find(QLabel, "no_boundaries").isVisible)

    assert screen.find(QAbstractButton, "new_boundary").hasFocus()


# Together with the rest ----------------------------------------------------------------


def test_where_there_is_fear_help_is_one_press_away(screen: Screen, qtbot: QtBot) -> None:
    """Below every list, whatever it holds."""
    with qtbot.waitSignal(screen.view.help_wanted) as asked:
        screen.press("read_first")

    assert asked.args == ["being_hurt"]


def test_tab_walks_through_everything(screen: Screen, qtbot: QtBot) -> None:
    """Filter, print, new, list, details, log: the order of the page."""
    focus(screen.find(QAbstractButton, "boundary_filter_all"), qtbot)

    assert walk() == [
        "boundary_filter_all",
        "print_boundaries",
        "new_boundary",
        "boundaries_table",
        "read_first",
        "go_openness",
        "body",
        "whose",
        "is_ok",
        "is_not_ok",
        "why",
        "if_crossed",
        "status",
        "agreed_on",
        "look_again_on",
        "log_add",
        "log_change_0",
        "move_boundary_down",
        "bin_boundary",
    ]


def test_f6_finds_the_panes(screen: Screen) -> None:
    """List, details and log are a key apart."""
    names = [each.objectName() for each in screen.view.panes()]

    assert names == ["boundary_filter", "boundaries_table", "body", "log_add"]


def test_every_control_has_a_name_to_be_read_out(screen: Screen) -> None:
    """A screen reader finds nothing it cannot say."""
    screen.press("log_add")
    controls = [
        each
        for kind in (QAbstractButton, QTextEdit, QComboBox, QDateEdit, QTableView)
        for each in screen.view.findChildren(kind)
        if each.isVisible()
    ]
    labelled = {each.buddy() for each in screen.view.findChildren(QLabel) if each.buddy()}
    unnamed = [
        each.objectName()
        for each in controls
        if not each.accessibleName() and not getattr(each, "text", str)() and each not in labelled
    ]

    assert unnamed == []
    names = [each.objectName() for each in controls]
    assert "" not in names
    assert len(names) == len(set(names))


def test_clearing_leaves_no_word_and_no_way_back_to_one(screen: Screen, sitting: Sitting) -> None:
    """After locking, nothing of the person's is in any widget."""
    screen.type_in("why", "Secret words")
    screen.press("log_add")
    screen.type_in("log_note", "Secret note")
    screen.view.flush()
    screen.view.clear()
    sitting.settle()

    shown = words_in(screen.window)
    assert (
        shown & {"Secret", "money", "surprise", "stopped", "Alex", "agreed"} == {"agreed"} & shown
    )
    assert screen.rows() == []
    for field in (*TEXTS, "log_note"):
        assert not screen.text(field).document().isUndoAvailable()


def test_after_clearing_everything_is_shown_again(
    screen: Screen, sitting: Sitting, ids: list[int]
) -> None:
    """Unlocking brings everything back from the disk."""
    screen.view.clear()
    screen.view.show_workbook()
    sitting.settle()

    assert len(screen.rows()) == 3
    assert screen.text("body").toPlainText() == "We talk about money on Sundays"
    assert screen.log() == ["Held. We stopped at an hour."]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_narrow_window_shows_list_or_details(
    screen: Screen, worn: Theme, qtbot: QtBot, scale: float
) -> None:
    """Large text needs the whole width."""
    worn.change(scale=scale)
    screen.window.resize(int(700 * scale), 700)
    laid_out()
    assert screen.table.isVisible()
    assert not screen.text("body").isVisible()
    assert screen.window.width() == int(700 * scale)

    focus(screen.table, qtbot)
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    assert screen.text("body").hasFocus()
    assert not screen.table.isVisible()
    QTest.keyClick(screen.text("body"), Qt.Key.Key_Escape)
    assert screen.table.hasFocus()

    place = screen.table.visualRect(screen.table.model().index(0, 0)).center()
    QTest.mouseClick(screen.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert screen.text("body").toPlainText() == "We talk about money on Sundays"
    screen.press("back_to_list")
    assert screen.table.isVisible()
    worn.change(scale=1.0)


@pytest.mark.parametrize(("width", "scale"), [(1280, 1.0), (1024, 1.0), (1280, 2.0), (1280, 0.8)])
def test_nothing_is_cut_off_at_the_side(
    screen: Screen, worn: Theme, width: int, scale: float
) -> None:
    """Every field can be seen whole at every text size."""
    worn.change(scale=scale)
    screen.window.resize(width, 700)
    laid_out()
    focus(screen.table, screen.qtbot)
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    laid_out()

    area = screen.find(QScrollArea, "boundary_detail")
    inside = area.widget()
    assert inside is not None
    assert inside.width() <= area.viewport().width()
    assert screen.window.width() == width
    worn.change(scale=1.0)


def test_the_caret_is_where_writing_begins(screen: Screen, qtbot: QtBot) -> None:
    """A new boundary is written in at once."""
    screen.press("new_boundary")
    qtbot.waitUntil(screen.text("body").hasFocus)

    assert screen.text("body").textCursor() == QTextCursor(screen.text("body").document())
    assert screen.row()[0] == "Not named yet"


def words_in(window: QWidget) -> set[str]:
    """Return every word any widget of a window holds."""
    texts: list[str] = []
    for widget in window.findChildren(QWidget):
        for read in ("text", "toPlainText", "placeholderText"):
            texts.append(str(getattr(widget, read, str)()))
        texts += [widget.accessibleName(), widget.toolTip()]
    return {word for text in texts for word in text.split()}


# The order -----------------------------------------------------------------------------


def bodies(sitting: Sitting) -> list[str]:
    """Return the boundaries on the disk, by the beginning of their names."""
    return [each.body.split()[0] for each in sitting.look(store.boundaries())]


def test_alt_and_an_arrow_moves_the_row_and_keeps_it_in_front(
    screen: Screen, sitting: Sitting, qtbot: QtBot
) -> None:
    """What matters most stands where one wants it; the keyboard stays on it."""
    focus(screen.table, qtbot)
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(screen.table, Qt.Key.Key_Down, alt)
    assert bodies(sitting) == ["No", "We", "I"]
    assert screen.row()[0] == "We talk about money on Sundays"

    QTest.keyClick(screen.table, Qt.Key.Key_Down, alt)
    QTest.keyClick(screen.table, Qt.Key.Key_Down, alt)
    QTest.keyClick(screen.table, Qt.Key.Key_Up, alt)

    assert bodies(sitting) == ["No", "We", "I"]
    assert screen.rows()[1] == "We talk about money on Sundays"
    assert screen.table.hasFocus()


def test_moving_is_one_step_to_take_back(screen: Screen, sitting: Sitting, qtbot: QtBot) -> None:
    """A record command like any other."""
    screen.press("move_boundary_down")
    assert sitting.session.undo_label == "Change the order"
    sitting.session.undo()

    qtbot.waitUntil(lambda: screen.rows()[0] == "We talk about money on Sundays")
    assert bodies(sitting) == ["We", "No", "I"]


def test_the_buttons_end_where_the_list_ends(screen: Screen) -> None:
    """The keyboard goes to the other one instead of nowhere."""
    assert not screen.find(QAbstractButton, "move_boundary_up").isEnabled()
    screen.press("move_boundary_down")
    screen.press("move_boundary_down")

    assert not screen.find(QAbstractButton, "move_boundary_down").isEnabled()
    assert screen.find(QAbstractButton, "move_boundary_up").hasFocus()


def test_a_new_one_of_theirs_that_becomes_ours_is_not_as_told_to_me(
    screen: Screen, sitting: Sitting, ids: list[int], qtbot: QtBot
) -> None:
    """Nobody told me what is ours; and both are taken back together."""
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    screen.pick("whose", "Ours")

    assert on_disk(sitting, ids[1]).status is Status.NOT_SPOKEN_ABOUT
    assert screen.row()[1:3] == ["Ours", "not spoken about"]
    assert screen.find(QComboBox, "status").currentText() == "not spoken about"
    sitting.session.undo()
    qtbot.waitUntil(lambda: screen.row()[1:3] == ["Theirs", "as told to me"])
    assert on_disk(sitting, ids[1]).status is Status.TOLD_TO_ME


# The wording ---------------------------------------------------------------------------


ORDER = "You must ask me first."


def wording(screen: Screen, field: str) -> str:
    """Return the line under a field, empty while there is none."""
    line = screen.find(QLabel, f"wording_{field}")
    return line.text() if line.isVisible() else ""


def test_a_calm_line_comes_after_a_pause_and_goes_with_the_words(
    screen: Screen, qtbot: QtBot
) -> None:
    """Never under the hands: while one types nothing is said."""
    editor = screen.type_in("why", ORDER)
    assert wording(screen, "why") == ""
    qtbot.waitUntil(lambda: wording(screen, "why").startswith("“You must”: A boundary says"))

    editor.selectAll()
    QTest.keyClicks(editor, "I go for a walk.")
    qtbot.waitUntil(lambda: wording(screen, "why") == "")
    assert editor.hasFocus()


def test_another_name_for_the_other_person_is_read_anew(
    screen: Screen, sitting: Sitting, people: dict[str, PartnerWords], qtbot: QtBot
) -> None:
    """An order to Kim is one only once the other person is called Kim."""
    screen.type_in("why", "Kim must ask me first.")
    with qtbot.waitSignal(screen.view.text_paused):
        pass
    sitting.settle()
    assert wording(screen, "why") == ""

    people["partner"] = partner_words("Kim")
    sitting.session.write(care_store.name_people(People("Sam", "Kim")))

    qtbot.waitUntil(lambda: wording(screen, "why").startswith("“Kim must”: "))


def test_what_they_said_gets_no_line(screen: Screen, sitting: Sitting, qtbot: QtBot) -> None:
    """A boundary of theirs is not for us to word; one that becomes mine is."""
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    screen.type_in("body", ORDER)
    with qtbot.waitSignal(screen.view.text_paused):
        pass
    sitting.settle()
    assert wording(screen, "body") == ""

    screen.pick("whose", "Mine")
    qtbot.waitUntil(lambda: wording(screen, "body") != "")


@pytest.mark.parametrize("reach", ["here", "never"])
def test_a_line_can_be_silenced_and_brought_back_by_undo(
    screen: Screen, sitting: Sitting, qtbot: QtBot, reach: str
) -> None:
    """It is gone for good unless it is wanted again; the keyboard stays in the field."""
    screen.type_in("why", ORDER)
    qtbot.waitUntil(lambda: wording(screen, "why") != "")
    screen.press(f"wording_why_{reach}")
    qtbot.waitUntil(lambda: wording(screen, "why") == "")
    assert screen.text("why").hasFocus()

    assert sitting.session.undo_label == "Leave a note unsaid"
    sitting.session.undo()
    qtbot.waitUntil(lambda: wording(screen, "why") != "")


def test_a_lock_takes_the_line_away(screen: Screen, qtbot: QtBot) -> None:
    """It quotes what was typed."""
    screen.type_in("why", ORDER)
    qtbot.waitUntil(lambda: wording(screen, "why") != "")
    screen.view.clear()

    assert screen.find(QLabel, "wording_why").text() == ""

"""What other tabs lead to: the very part, boundary or promise, and words that came from there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store as letters
from reconcile_gui.apology.apology_view import ApologyView
from reconcile_gui.apology.surroundings_view import Surroundings
from reconcile_gui.boundaries import store as boundaries
from reconcile_gui.boundaries.boundaries_view import BoundariesView
from reconcile_gui.boundaries.records import Status, Whose
from reconcile_gui.care.contact import Status as Contact
from reconcile_gui.care.flags import Flags
from reconcile_gui.care.offered import offered
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.text.names import partner_words
from reconcile_gui.trust import store as trust
from reconcile_gui.trust.records import Outcome, Size, Terms, ToWhom
from reconcile_gui.trust.trust_view import TrustView
from tests.rules.shipped import boundary_rules, openness_rules
from tests.widget.apology_tools import shipped_rules
from tests.widget.session_tools import Sitting, focus
from tests.workbooks import StandingClock

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.session_fixtures"]

V = TypeVar("V", ApologyView, BoundariesView, TrustView)
Show = Callable[[V], V]


@pytest.fixture
def show(sitting: Sitting, qtbot: QtBot) -> Iterator[Show[V]]:
    """Return what shows a view in a window, with the workbook in it."""
    windows: list[QMainWindow] = []

    def put(view: V) -> V:
        window = QMainWindow()
        windows.append(window)
        window.setCentralWidget(view)
        window.resize(1280, 800)
        qtbot.addWidget(window)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        view.show_workbook()
        sitting.settle()
        return view

    yield put
    for window in windows:
        window.close()


def field(view: QWidget, object_name: str) -> QTextEdit:
    """Return a field for writing."""
    found = view.findChild(QTextEdit, object_name)
    assert isinstance(found, QTextEdit)
    return found


def keyboard() -> str:
    """Return the name of what has the keyboard."""
    focused = QApplication.focusWidget()
    return focused.objectName() if focused is not None else ""


@pytest.fixture
def two_letters(sitting: Sitting) -> tuple[int, int]:
    """Return two letters that an earlier sitting left, the second changed last."""
    first = sitting.lay_in(letters.create_letter(language="en"))
    sitting.lay_in(letters.save_part(first, "what", "I hid a debt."))
    sitting.clock.pass_by(seconds=60)
    second = sitting.lay_in(letters.create_letter(language="en"))
    return first, second


@pytest.fixture
def apology(
    sitting: Sitting, theme: Theme, clock: StandingClock, show: Show[ApologyView]
) -> Callable[[], ApologyView]:
    """Return what opens Apologise."""

    def open_view() -> ApologyView:
        sitting.open()
        around = Surroundings(
            session=sitting.session,
            theme=theme,
            clock=clock,
            partner=lambda: partner_words("Alex"),
            offered=lambda: offered(Contact.OPEN, Flags()),
            clipboard=QApplication.clipboard(),
            rules=shipped_rules,
        )
        return show(ApologyView(around))

    return open_view


def test_a_part_of_another_letter_is_come_to_with_the_caret_in_it(
    apology: Callable[[], ApologyView], two_letters: tuple[int, int], sitting: Sitting
) -> None:
    """What was found is what one wants to read, not the head of its letter."""
    view = apology()
    assert view.letter_id == two_letters[1]

    view.open_letter(two_letters[0], "what")
    sitting.settle()

    assert view.letter_id == two_letters[0]
    assert keyboard() == "part_what"


def test_a_part_of_the_letter_in_front_only_gets_the_caret(
    apology: Callable[[], ApologyView], two_letters: tuple[int, int], qtbot: QtBot
) -> None:
    """Its fields stay as they are, with what can be undone in them."""
    view = apology()
    focus(field(view, "part_sorry"), qtbot)
    QTest.keyClicks(field(view, "part_sorry"), "Unsaved")

    view.open_letter(two_letters[1], "impact")

    assert keyboard() == "part_impact"
    assert field(view, "part_sorry").toPlainText() == "Unsaved"


def test_words_from_elsewhere_appear_below_those_in_front(
    apology: Callable[[], ApologyView], two_letters: tuple[int, int], sitting: Sitting
) -> None:
    """And go again when the command is undone."""
    view = apology()
    view.open_letter(two_letters[0])
    sitting.settle()

    add = letters.add_to_part(two_letters[0], "what", "On two cards.")
    sitting.session.write(add, label="Copy into a letter")
    sitting.settle()
    added = field(view, "part_what").toPlainText()
    sitting.session.undo()
    sitting.settle()

    assert added == "I hid a debt.\n\nOn two cards."
    assert field(view, "part_what").toPlainText() == "I hid a debt."


def test_words_from_elsewhere_never_take_what_is_being_typed(
    apology: Callable[[], ApologyView],
    two_letters: tuple[int, int],
    sitting: Sitting,
    qtbot: QtBot,
) -> None:
    """The answer of the disk may be older than the field."""
    view = apology()
    editor = field(view, "part_sorry")
    focus(editor, qtbot)

    sitting.session.write(letters.add_to_part(two_letters[1], "what", "From elsewhere."))
    QTest.keyClicks(editor, "I am")
    view.flush()
    QTest.keyClicks(editor, " sorry.")
    sitting.settle()
    view.flush()
    sitting.settle()

    assert editor.toPlainText() == "I am sorry."
    kept = sitting.look(letters.letter(two_letters[1]))
    assert kept is not None
    assert (kept.body_of("sorry"), kept.body_of("what")) == ("I am sorry.", "From elsewhere.")
    assert field(view, "part_what").toPlainText() == "From elsewhere."


@pytest.fixture
def two_boundaries(sitting: Sitting) -> tuple[int, int]:
    """Return a boundary of theirs and one of mine."""
    theirs = boundaries.add_boundary(Whose.THEIRS, Status.TOLD_TO_ME, "No visits")
    mine = boundaries.add_boundary(Whose.MINE, Status.NOT_SPOKEN_ABOUT, "Not in front of others")
    return sitting.lay_in(theirs), sitting.lay_in(mine)


def test_a_boundary_is_come_to_with_the_caret_in_it(
    sitting: Sitting,
    theme: Theme,
    clock: StandingClock,
    show: Show[BoundariesView],
    two_boundaries: tuple[int, int],
) -> None:
    """Also one that was made a moment ago, elsewhere."""
    sitting.open()
    view = show(
        BoundariesView(
            sitting.session,
            theme,
            lambda: partner_words("Alex"),
            clock,
            rules=boundary_rules,
            openness_rules=openness_rules,
        )
    )
    view.open_boundary(two_boundaries[1])
    sitting.settle()
    shown = field(view, "body").toPlainText()
    made: list[int] = []
    add = boundaries.add_boundary(Whose.MINE, Status.NOT_SPOKEN_ABOUT, "Made elsewhere")
    sitting.session.write(add, then=made.append)
    sitting.settle()
    view.open_boundary(made[0])
    sitting.settle()

    assert shown == "Not in front of others"
    assert field(view, "body").toPlainText() == "Made elsewhere"
    assert keyboard() == "body"


def test_a_boundary_that_is_gone_leaves_what_is_there(
    sitting: Sitting,
    theme: Theme,
    clock: StandingClock,
    show: Show[BoundariesView],
    two_boundaries: tuple[int, int],
) -> None:
    """It may have gone to the bin since it was found."""
    sitting.open()
    view = show(
        BoundariesView(
            sitting.session,
            theme,
            lambda: partner_words("Alex"),
            clock,
            rules=boundary_rules,
            openness_rules=openness_rules,
        )
    )
    before = field(view, "body").toPlainText()

    view.open_boundary(999)
    sitting.settle()

    assert field(view, "body").toPlainText() == before != ""


def test_an_open_promise_is_come_to_in_its_form(
    sitting: Sitting, theme: Theme, clock: StandingClock, show: Show[TrustView]
) -> None:
    """A settled one is among the past ones, which open."""
    day = date(2026, 3, 9)
    terms = Terms("Send the statements", ToWhom.SELF, "", Size.SMALL, date(2026, 3, 1), day)
    open_id = sitting.lay_in(trust.save_promise("00000000-0000-4000-8000-00000000000a", terms))
    past_id = sitting.lay_in(trust.save_promise("00000000-0000-4000-8000-00000000000b", terms))
    sitting.lay_in(trust.record_outcome(2, Outcome.KEPT, date(2026, 3, 2)))
    sitting.open()
    view = show(TrustView(sitting.session, theme, clock))
    assert open_id is not None
    assert past_id is not None

    view.open_promise(open_id)
    sitting.settle()
    shown = field(view, "promise_body_editor").toPlainText()
    view.open_promise(past_id)
    sitting.settle()
    past = view.findChild(QWidget, "past_table")

    assert shown == "Send the statements"
    assert isinstance(past, QWidget)
    assert past.isVisible()

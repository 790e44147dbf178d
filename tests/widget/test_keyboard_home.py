"""Where the keyboard is when a tab comes to the front: at what one came for."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QTreeView, QWidget

from reconcile_gui.apology import store as apology_store
from reconcile_gui.boundaries import store as boundaries_store
from reconcile_gui.boundaries.records import Status, Whose
from reconcile_gui.reflection import store as reflection_store
from reconcile_gui.trust import store as trust_store
from reconcile_gui.trust.records import Size, Terms, ToWhom
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import TABS, House

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.shell_fixtures"]

UUID = "11111111-1111-4111-8111-111111111111"


def keyboard() -> str:
    """Return the name of what has the keyboard."""
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None else ""


def fill(house: House) -> None:
    """Put one of everything into the workbook."""
    today = house.clock.today()
    terms = Terms("Send the statements", ToWhom.PARTNER, "", Size.SMALL, date(2026, 1, 1), today)
    house.lay_in(
        apology_store.create_letter(language="en"),
        boundaries_store.add_boundary(Whose.THEIRS, Status.TOLD_TO_ME, "No surprise visits"),
        trust_store.save_promise(UUID, terms),
    )


@pytest.mark.parametrize(
    ("tab", "home"),
    [
        ("today", "card_button_1"),
        ("reflect", "answer_editor"),
        ("apologise", "part_opening"),
        ("boundaries", "boundaries_table"),
        ("trust", "promise_row_1"),
    ],
)
def test_a_tab_begins_where_one_types_or_presses_first(house: House, tab: str, home: str) -> None:
    """Nobody wants to press Tab nine times before the first word."""
    fill(house)
    house.start()
    if tab != "today":
        house.go(tab)

    house.qtbot.waitUntil(lambda: keyboard() == home)


@pytest.mark.parametrize(
    ("tab", "home"),
    [
        ("today", "card_button_1"),
        ("reflect", "answer_editor"),
        ("apologise", "start_part_by_part"),
        ("boundaries", "new_boundary"),
        ("trust", "new_promise"),
    ],
)
def test_an_empty_tab_begins_at_the_way_to_begin(house: House, tab: str, home: str) -> None:
    """There is only one thing to do there."""
    house.lay_in()
    house.start()
    if tab != "today":
        house.go(tab)

    house.qtbot.waitUntil(lambda: keyboard() == home)


def test_coming_back_finds_the_field_one_left(house: House) -> None:
    """A look at another tab does not cost the place in the letter."""
    fill(house)
    house.start()
    house.go("apologise")
    house.part("why").setFocus()
    house.go("trust")
    house.go("apologise")

    house.qtbot.waitUntil(lambda: keyboard() == "part_why")


def test_walking_along_the_tabs_stays_on_the_tabs(house: House) -> None:
    """Each arrow key shows the next tab; none may take the keyboard away."""
    fill(house)
    house.start()
    bar = house.find(QWidget, "tabs")
    bar.setFocus()
    for _ in TABS[1:]:
        QTest.keyClick(bar, Qt.Key.Key_Right)
        house.settle()
        laid_out()

    assert house.window.tab == "trust"
    assert keyboard() == "tabs"


def test_reflect_opens_on_its_question_in_the_list(house: House) -> None:
    """What the page shows is marked among the sets, from the first look on."""
    house.lay_in()
    house.start()
    house.go("reflect")
    house.settle()

    tree = house.find(QTreeView, "sets")
    assert tree.currentIndex().parent().isValid()
    assert tree.isExpanded(tree.currentIndex().parent())


def test_a_filter_without_boundaries_keeps_the_keyboard_near(house: House) -> None:
    """With nothing to show any more Qt would throw it to the top of the window."""
    fill(house)
    house.start()
    house.go("boundaries")
    house.find(QWidget, "body").setFocus()
    house.press("boundary_filter_ours")

    house.qtbot.waitUntil(lambda: keyboard() == "new_boundary")


# Beside the letter ------------------------------------------------------------------------------


def test_the_letter_does_not_move_when_the_panel_opens(house: House) -> None:
    """The words must not run away under the eyes of whoever is writing them."""
    fill(house)
    house.window.resize(1280, 770)
    house.start()
    house.go("apologise")
    paper, line = house.find(QWidget, "paper"), house.part("opening")
    before = (paper.width(), paper.mapTo(house.window, QPoint(0, 0)), line.height())
    panel = QWidget()
    panel.setObjectName("panel")
    house.window.show_beside(panel)
    laid_out()

    assert panel.isVisible()
    assert panel.mapTo(house.window, QPoint(0, 0)).x() >= before[1].x() + before[0]
    assert (paper.width(), paper.mapTo(house.window, QPoint(0, 0)), line.height()) == before
    house.window.hide_beside()
    assert not panel.isVisible()
    panel.deleteLater()


def test_the_panel_moves_from_tab_to_tab(house: House) -> None:
    """Beside the letter it has a place of its own, beside an answer the window's."""
    fill(house)
    house.start()
    panel = QWidget()
    for tab in ("apologise", "reflect", "apologise"):
        house.go(tab)
        house.window.show_beside(panel)
        laid_out()
        assert panel.isVisible()
    house.window.hide_beside()

    assert not panel.isVisible()
    panel.deleteLater()


def test_below_a_page_with_a_foot_there_is_only_the_way_out_of_it(house: House) -> None:
    """An empty line at the bottom looked like something that failed to load."""
    house.show()

    assert house.front == "first_run_page"
    assert house.status == ""
    assert house.is_seen("too_much")


# Going on writing -------------------------------------------------------------------------------


def test_the_caret_stands_behind_the_last_word(house: House) -> None:
    """What is typed next goes on, and does not stand before what was there."""
    house.lay_in(reflection_store.save_answer("A1", "Asked", "en", "I hid a debt."))
    house.start()
    house.go("reflect")
    house.qtbot.waitUntil(lambda: keyboard() == "answer_editor")
    editor = house.find(QTextEdit, "answer_editor")
    QTest.keyClicks(editor, " I lied.")

    assert editor.toPlainText() == "I hid a debt. I lied."


def test_a_long_answer_does_not_scroll_its_question_away(house: House) -> None:
    """One reads first what was asked."""
    long = "And this is why. " * 600
    house.lay_in(reflection_store.save_answer("A1", "Asked", "en", long))
    house.start()
    house.go("reflect")
    house.qtbot.waitUntil(lambda: keyboard() == "answer_editor")
    laid_out()

    assert not house.find(QWidget, "question_text").visibleRegion().isEmpty()

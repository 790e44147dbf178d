"""Own questions moved by key, by menu and by hand; put into a set and back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QTextEdit

from reconcile_gui.reflection import store
from reconcile_gui.reflection.arranged_tree_widget import ArrangedTree
from reconcile_gui.reflection.sets_tree_widget import OWN_QUESTION_KIND
from tests.widget.reflect_tools import Desk
from tests.widget.session_tools import focus
from tests.widget.sets_tools import choose, entries, menu_at, rows_in

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.reflect_fixtures",
]

ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
OWN = "My own questions"


@pytest.fixture
def writer(desk: Desk) -> Desk:
    """Return someone with three own questions, at the page of them."""
    for number, words in enumerate(("First?", "Second?", "Third?"), start=1):
        desk.sitting.session.write(store.save_own_question(f"u{number}", words))
    desk.settle()
    desk.click_row(OWN)
    return desk


def own(desk: Desk) -> list[tuple[str, str]]:
    """Return words and set of the own questions on the disk, in their order."""
    return [(one.body, one.set_id) for one in desk.sitting.look(store.own_questions())]


def words(desk: Desk) -> list[str]:
    """Return the own questions on the disk, in their order."""
    return [body for body, _ in own(desk)]


def field(desk: Desk, text: str) -> QTextEdit:
    """Return the field with these words."""
    fields = desk.view.findChildren(QTextEdit)
    named = (one for one in fields if one.objectName().startswith("own_question_"))
    return next(one for one in named if one.toPlainText() == text)


def shown(desk: Desk) -> list[str]:
    """Return the words of the fields on the page, from top to bottom."""
    fields = [
        one
        for one in desk.view.findChildren(QTextEdit)
        if one.objectName().startswith("own_question_")
    ]
    fields.sort(key=lambda one: one.mapTo(desk.view, QPoint(0, 0)).y())
    return [one.toPlainText() for one in fields]


def drag(desk: Desk, title: str, onto: str, *, share: float) -> bool:
    """Carry a row of the list onto another, let go at a share of its height; tell if it took."""
    tree = desk.tree
    assert isinstance(tree, ArrangedTree)
    carried = tree.carried(desk.row(title))
    assert carried is not None
    return drop(desk, carried, onto, share=share)


def drop(desk: Desk, carried: QMimeData, onto: str, *, share: float) -> bool:
    """Let go of something over a row."""
    desk.tree.scrollTo(desk.row(onto))
    rect = desk.tree.visualRect(desk.row(onto))
    at = QPoint(rect.center().x(), rect.top() + int(rect.height() * share))
    move, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    viewport = desk.tree.viewport()
    QApplication.sendEvent(viewport, QDragEnterEvent(at, move, carried, left, none))
    over = QDragMoveEvent(at, move, carried, left, none)
    QApplication.sendEvent(viewport, over)
    if over.isAccepted():
        QApplication.sendEvent(viewport, QDropEvent(QPointF(at), move, carried, left, none))
    else:
        # Else Qt goes on pointing to this widget, after it is gone.
        QApplication.sendEvent(viewport, QDragLeaveEvent())
    desk.settle()
    return over.isAccepted()


def test_keys_move_a_question_and_the_caret_goes_with_it(writer: Desk) -> None:
    """Alt+Shift and an arrow, while one writes in it; undone like every command."""
    focus(field(writer, "Third?"), writer.qtbot)
    writer.key(Qt.Key.Key_Up, ALT_SHIFT)
    assert words(writer) == ["First?", "Third?", "Second?"]
    assert shown(writer) == ["First?", "Third?", "Second?"]
    assert rows_in(writer, OWN) == ["First?", "Third?", "Second?"]
    assert field(writer, "Third?").hasFocus()
    assert writer.tree.isExpanded(writer.row(OWN))
    assert writer.tree.currentIndex().data() == OWN
    writer.key(Qt.Key.Key_Up, ALT_SHIFT)
    writer.key(Qt.Key.Key_Up, ALT_SHIFT)
    assert words(writer) == ["Third?", "First?", "Second?"]
    writer.key(Qt.Key.Key_Down, ALT_SHIFT)
    assert words(writer) == ["First?", "Third?", "Second?"]

    for _ in range(3):
        writer.sitting.session.undo()
        writer.settle()
    assert words(writer) == ["First?", "Second?", "Third?"]
    assert shown(writer) == ["First?", "Second?", "Third?"]


def test_unsaved_words_survive_the_move(writer: Desk) -> None:
    """What is typed and not yet on the disk goes along."""
    one = field(writer, "Second?")
    focus(one, writer.qtbot)
    one.insertPlainText("Now: ")
    writer.key(Qt.Key.Key_Up, ALT_SHIFT)

    assert words(writer) == [one.toPlainText(), "First?", "Third?"]


def test_the_question_in_front_moves_by_the_same_keys(writer: Desk) -> None:
    """From its own page, or from the list, where it is the selected row."""
    writer.click_row("Second?")
    focus(writer.tree, writer.qtbot)
    writer.key(Qt.Key.Key_Down, ALT_SHIFT)

    assert words(writer) == ["First?", "Third?", "Second?"]
    assert writer.text("question_text") == "Second?"
    assert writer.tree.currentIndex().data() == "Second?"


def test_the_keys_leave_questions_of_the_bank_where_they_are(writer: Desk) -> None:
    """Their order is fixed."""
    writer.ask("E2")
    writer.key(Qt.Key.Key_Down, ALT_SHIFT)

    assert writer.text("question_text").startswith("What did they lose")
    assert words(writer) == ["First?", "Second?", "Third?"]


def test_the_menu_moves_a_question_and_knows_the_ends(writer: Desk) -> None:
    """At the top there is no way up."""
    writer.press("own_menu_1")
    offered = entries(writer)
    assert not offered["own_up"].isEnabled()
    offered["own_down"].trigger()
    writer.settle()

    assert words(writer) == ["Second?", "First?", "Third?"]
    assert not menu_at(writer, "Third?")["own_down"].isEnabled()
    assert "own_up" not in menu_at(writer, "What happened")


def test_a_question_goes_into_a_set_and_back(sit_down: Callable[[], Desk]) -> None:
    """It is asked there, marked as one's own; its answers stay with it."""
    desk = sit_down()
    desk.sitting.session.write(store.save_own_question("u1", "Why at night?"))
    desk.settle()
    desk.click_row(OWN)
    desk.press("answer_own_1")
    desk.write(desk.answer, "Quiet.")
    desk.click_row(OWN)
    desk.press("own_menu_1")
    entries(desk)["put_into_E"].trigger()
    desk.settle()
    assert rows_in(desk, OWN) == []
    assert rows_in(desk, "Their side")[-1] == "Why at night?"
    assert desk.state("Why at night?") == "own, today"
    assert desk.state("Their side") == "1 answered"
    assert desk.text("own_home_1") == "Stands in: Their side"

    again = sit_down()
    again.click_row("Their side")
    again.click_row("Why at night?")
    assert again.text("question_set") == "Their side · one of your own questions"
    assert again.answer.toPlainText() == "Quiet."
    assert menu_at(again, "Why at night?")["put_into_E"].isChecked()
    choose(again, "Why at night?", "put_into_own")
    assert rows_in(again, OWN) == ["Why at night?"]
    assert own(again) == [("Why at night?", "")]
    assert not again.is_seen("own_home_1")


def test_the_walk_leads_through_a_set_with_an_own_question(writer: Desk) -> None:
    """It is asked after those of the bank."""
    choose(writer, "Second?", "put_into_E")
    writer.ask("E10")
    writer.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert writer.text("question_text") == "Second?"


def test_a_question_in_a_set_that_is_hidden_stays_among_ones_own(writer: Desk) -> None:
    """The page of own questions has all of them, wherever they stand."""
    choose(writer, "Second?", "put_into_E")
    choose(writer, "Their side", "hide_set")
    writer.click_row(OWN)

    assert shown(writer) == ["First?", "Third?", "Second?"]
    writer.press("answer_own_2")
    assert writer.text("question_text") == "Second?"


def test_a_question_just_begun_can_be_put_nowhere_yet(writer: Desk) -> None:
    """Before its first words it is no question."""
    writer.press("add_own_question")
    writer.press("own_menu_4")
    offered = entries(writer)

    assert not offered["own_up"].isEnabled()
    assert not offered["own_sets"].isEnabled()


# By hand ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("onto", "share", "then"),
    [
        ("First?", 0.1, ["Third?", "First?", "Second?"]),
        ("First?", 0.9, ["First?", "Third?", "Second?"]),
        (OWN, 0.8, ["First?", "Second?", "Third?"]),
    ],
)
def test_a_question_is_dragged_to_another_place(
    writer: Desk, onto: str, share: float, then: list[str]
) -> None:
    """Above or below a row of the list, or to the end."""
    assert drag(writer, "Third?", onto, share=share)

    assert words(writer) == then
    assert rows_in(writer, OWN) == then


def test_a_question_is_dragged_into_a_set(writer: Desk) -> None:
    """Onto its name, or among its questions, where own ones come last."""
    assert drag(writer, "Third?", "Growth", share=0.5)
    assert own(writer)[-1] == ("Third?", "J")
    writer.click_row("Growth")
    assert drag(writer, "First?", "What calms you", share=0.1)

    assert rows_in(writer, "Growth")[-2:] == ["First?", "Third?"]
    writer.sitting.session.undo()
    writer.settle()
    assert rows_in(writer, "Growth")[-1] == "Third?"
    assert ("First?", "") in own(writer)


def test_nothing_is_dropped_among_what_is_hidden(writer: Desk) -> None:
    """It would be gone from sight by a slip of the hand."""
    choose(writer, "Growth", "hide_set")
    writer.click_row("Hidden sets")

    assert not drag(writer, "Third?", "Hidden sets", share=0.5)
    assert not drag(writer, "Third?", "Growth", share=0.1)
    assert {home for _, home in own(writer)} == {""}


def test_what_is_carried_holds_no_word_and_nothing_foreign_is_taken(writer: Desk) -> None:
    """Another program may be what it is dropped on, or where it comes from."""
    tree = writer.tree
    assert isinstance(tree, ArrangedTree)
    carried = tree.carried(writer.row("Third?"))
    assert carried is not None
    assert carried.formats() == [OWN_QUESTION_KIND]
    assert bytes(carried.data(OWN_QUESTION_KIND).data()) == b"u3"
    assert tree.carried(writer.row("What happened")) is None
    writer.click_row("What happened")
    assert tree.carried(writer.row("What you did")) is None

    foreign = QMimeData()
    foreign.setText("Third?")
    assert not drop(writer, foreign, "Growth", share=0.5)
    stranger = QMimeData()
    stranger.setData(OWN_QUESTION_KIND, b"\xff nobody")
    drop(writer, stranger, "Growth", share=0.5)
    assert {home for _, home in own(writer)} == {""}

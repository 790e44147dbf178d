"""Sets out of the list, and heavy questions passed over: nothing is lost, all comes back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox

from reconcile_gui.reflection import store
from reconcile_gui.reflection.left_out import LeftOut
from tests.widget.reflect_tools import Desk
from tests.widget.session_tools import focus
from tests.widget.sets_tools import choose, entries, menu_at, rows_in, titles

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.reflect_fixtures",
]

TWELVE = 12


def kept(desk: Desk) -> LeftOut:
    """Return what the workbook says is left out."""
    return desk.sitting.look(store.left_out())


def leave_out_heavy(desk: Desk) -> None:
    """Turn the switch by key."""
    focus(desk.find(QCheckBox, "leave_out_heavy"), desk.qtbot)
    desk.key(Qt.Key.Key_Space)


# Hiding ---------------------------------------------------------------------------------


@pytest.mark.parametrize("by_key", [False, True])
def test_a_hidden_set_leaves_the_list_and_the_walk(
    sit_down: Callable[[], Desk], by_key: bool
) -> None:
    """By mouse or by the menu key; in this workbook, until it is brought back."""
    desk = sit_down()
    choose(desk, "Their side", "hide_set", by_key=by_key)
    assert "Their side" not in titles(desk)
    assert kept(desk) == LeftOut(frozenset({"E"}))
    desk.ask("D10")
    desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.text("question_text") == "Why do you want to be with Alex? " + (
        "Which reasons are about them, and which are about you?"
    )

    again = sit_down()
    assert "Their side" not in titles(again)
    rest = ["Guides", "My own questions", "Hidden sets"]
    assert len(titles(again)) == TWELVE - 1 + len(rest)


def test_a_set_is_hidden_from_its_page_by_keys_alone(desk: Desk) -> None:
    """Where the list is a choice in a narrow window, the page has the menu too."""
    desk.ask("E2")
    focus(desk.find(QAbstractButton, "set_menu_button"), desk.qtbot)
    desk.key(Qt.Key.Key_Space)
    entries(desk)["hide_set"].trigger()
    desk.settle()

    assert "Their side" not in titles(desk)


def test_what_stands_at_the_foot_of_the_list_brings_a_set_back(desk: Desk) -> None:
    """Folded up, opened by a click or Enter, in its old place at once."""
    before = titles(desk)
    choose(desk, "Growth", "hide_set")
    choose(desk, "What happened", "hide_set")
    assert titles(desk)[-1] == "Hidden sets"
    assert desk.state("Hidden sets") == "2"
    assert not desk.tree.isExpanded(desk.row("Hidden sets"))
    desk.click_row("Hidden sets")
    assert rows_in(desk, "Hidden sets") == ["What happened", "Growth"]
    desk.click_row("Growth")
    assert "Growth" in titles(desk)[:TWELVE]
    assert desk.tree.isExpanded(desk.row("Hidden sets"))

    focus(desk.tree, desk.qtbot)
    desk.tree.setCurrentIndex(desk.row("What happened"))
    assert kept(desk).sets == {"A"}
    desk.key(Qt.Key.Key_Return)
    assert titles(desk) == before
    assert kept(desk) == LeftOut()


def test_walking_over_hidden_sets_with_the_arrows_brings_nothing_back(desk: Desk) -> None:
    """Arrows open questions; bringing back wants Enter."""
    choose(desk, "Growth", "hide_set")
    desk.click_row("Hidden sets")
    focus(desk.tree, desk.qtbot)
    desk.tree.setCurrentIndex(desk.row("Hidden sets"))
    question = desk.text("question_text")
    desk.key(Qt.Key.Key_Down)

    assert kept(desk).sets == {"J"}
    assert desk.text("question_text") == question


def test_the_set_in_front_gives_way_to_what_follows(desk: Desk) -> None:
    """Its words are kept; one is not left on a page that is not in the list."""
    desk.ask("E2")
    desk.write(desk.answer, "The studio.")
    choose(desk, "Their side", "hide_set")

    assert desk.text("question_text").startswith("Why do you want to be with Alex?")
    assert desk.tree.isExpanded(desk.row("Do I want this? Do they?"))
    assert desk.bodies("E2") == ["The studio."]


def test_another_set_in_front_stays(desk: Desk) -> None:
    """Tidying the list takes nobody away from what they are writing."""
    desk.ask("E2")
    focus(desk.answer, desk.qtbot)
    choose(desk, "Growth", "hide_set")

    assert desk.text("question_text").startswith("What did they lose")


def test_a_hidden_set_comes_back_by_undo(desk: Desk) -> None:
    """From the bar, as everything that was done a moment ago."""
    before = titles(desk)
    choose(desk, "Growth", "hide_set")
    assert desk.text("message_sentence").startswith("Hidden from the list.")
    desk.press("message_secondary")

    assert titles(desk) == before
    assert not desk.is_seen("message_sentence")


def test_letting_go_and_own_questions_cannot_be_hidden(desk: Desk) -> None:
    """The way of letting go is never more than one step away, whatever a file says."""
    assert "hide_set" in menu_at(desk, "Growth")
    assert "hide_set" not in menu_at(desk, "Letting go")
    assert "hide_set" not in menu_at(desk, "My own questions")
    for each in desk.bank.sets:
        desk.sitting.session.write(store.hide_set(each.id))
    desk.settle()

    assert titles(desk) == ["Letting go", "Guides", "My own questions", "Hidden sets"]


def test_what_was_written_in_a_hidden_set_is_found_and_opens(desk: Desk) -> None:
    """Hidden is not gone: search knows question and answer, and the answer can be changed."""
    desk.ask("E2")
    desk.write(desk.answer, "The harbour.")
    choose(desk, "Their side", "hide_set")
    desk.search("harbour")
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    assert desk.text("question_text").startswith("What did they lose")
    desk.write(desk.answer, " And sleep.")
    assert desk.bodies("E2") == ["The harbour. And sleep."]
    desk.view.show_workbook()
    desk.settle()
    assert desk.text("question_text").startswith("What did they lose")

    desk.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert desk.text("question_text").startswith("Have Alex or others been afraid")


def test_a_set_that_rests_can_be_hidden_and_opens_as_one_that_rests(desk: Desk) -> None:
    """What was written in it is still read on the page that says why."""
    desk.ask("H2")
    desk.write(desk.answer, "Three sentences.")
    desk.stand(rests_giving=True)
    desk.click_row("Saying it")
    assert desk.is_seen("resting_why")
    choose(desk, "Saying it", "hide_set")
    assert not desk.is_seen("resting_why")
    desk.search("three sentences")
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)

    assert desk.is_seen("resting_why")


def test_in_a_narrow_window_hidden_sets_come_back_from_the_page(desk: Desk) -> None:
    """There the list is a choice, without a foot."""
    choose(desk, "Growth", "hide_set")
    desk.window.setMinimumWidth(0)
    desk.window.resize(700, 800)
    desk.settle()
    combo = desk.find(QComboBox, "sets_combo")
    assert combo.findText("Growth") == -1
    assert combo.findText("Hidden sets") == -1
    desk.press("set_menu_button")
    entries(desk)["bring_back_J"].trigger()
    desk.settle()

    assert combo.findText("Growth") >= 0


def test_where_nothing_in_the_list_is_shown_the_keys_lead_through_it(desk: Desk) -> None:
    """Beside a blank page no row is selected, and End still leads to the last."""
    desk.press("write_freely_button")
    assert desk.tree.selectionModel().selectedIndexes() == []
    focus(desk.tree, desk.qtbot)
    desk.view.show_workbook()
    desk.settle()
    desk.key(Qt.Key.Key_End)
    desk.key(Qt.Key.Key_Return)

    assert desk.is_seen("no_own_questions")


# Heavy questions --------------------------------------------------------------------------


def test_heavy_questions_say_so_to_eye_and_ear(desk: Desk) -> None:
    """A small mark with a tool tip, and words for whoever listens."""
    desk.ask("F1")
    title = heavy_title(desk)
    row = desk.row(title)

    assert row.data(Qt.ItemDataRole.ToolTipRole) == "can be heavy"
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == f"{title}, can be heavy"
    light = desk.row("What happened")
    assert not light.data(Qt.ItemDataRole.ToolTipRole)


def heavy_title(desk: Desk) -> str:
    """Return how the list names F6."""
    one = desk.bank.question("F6")
    assert one is not None
    assert one.is_heavy
    return one.title


def test_heavy_questions_are_shown_until_they_are_left_out(desk: Desk) -> None:
    """Off at first; the switch is kept in the workbook and undone like everything."""
    title = heavy_title(desk)
    assert title in rows_in(desk, "Do I want this? Do they?")
    leave_out_heavy(desk)
    assert title not in rows_in(desk, "Do I want this? Do they?")
    assert kept(desk) == LeftOut(heavy=True)

    desk.sitting.session.undo()
    desk.settle()
    assert title in rows_in(desk, "Do I want this? Do they?")
    assert not desk.find(QCheckBox, "leave_out_heavy").isChecked()


def test_the_walk_passes_over_what_is_heavy(desk: Desk) -> None:
    """Next and the arrows lead past it; without the switch they do not."""
    desk.ask("F5")
    desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.text("question_text").startswith("How were you treated")
    leave_out_heavy(desk)
    desk.ask("F5")
    desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.text("question_text").startswith("If you two tried again")

    desk.ask("F5")
    desk.press("next_question_button")
    assert desk.text("question_text").startswith("If you two tried again")


def test_what_is_heavy_is_found_and_opens_all_the_same(desk: Desk) -> None:
    """Passing over is not taking away, and from there the walk goes on where it is."""
    desk.ask("F6")
    desk.write(desk.answer, "At the lighthouse.")
    leave_out_heavy(desk)
    desk.ask("A1")
    desk.search("lighthouse")
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    assert desk.answer.toPlainText() == "At the lighthouse."
    assert desk.tree.isExpanded(desk.row("Do I want this? Do they?"))
    desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.text("question_text").startswith("If you two tried again")

    desk.search("treated in this relationship")
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    assert desk.text("question_text").startswith("How were you treated")


def test_a_set_opens_past_what_is_heavy(desk: Desk) -> None:
    """Letting go begins with a heavy question; left out, the second comes first."""
    leave_out_heavy(desk)
    desk.click_row("Letting go")
    desk.press("letting_go_questions")

    assert desk.text("question_text").startswith("What would it mean to take their decision")


def test_the_menu_has_the_same_switch(desk: Desk) -> None:
    """Where the list is a choice, the switch is in the menu of the page."""
    assert not menu_at(desk, "Growth")["leave_out_heavy"].isChecked()
    choose(desk, "Growth", "leave_out_heavy")
    assert kept(desk).heavy
    assert desk.find(QCheckBox, "leave_out_heavy").isChecked()

    assert menu_at(desk, "Growth")["leave_out_heavy"].isChecked()
    choose(desk, "Growth", "leave_out_heavy")
    assert not kept(desk).heavy

"""The Reflect tab over a real file: what is typed is kept, and nothing is forced."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from reconcile_gui.reflection import store
from reconcile_gui.text.names import partner_words
from tests.widget.reflect_tools import BANK, Desk
from tests.widget.session_tools import focus

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.reflect_fixtures",
]

HOSTILE = "😀 مرحبا שלום 你好 e\u0301 \u200d\u00a0\x01\x02 a\u2028b " + "w" * 400
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def paste(editor: QTextEdit, text: str, html: str = "") -> None:
    """Paste into a field."""
    mime = QMimeData()
    mime.setText(text)
    if html:
        mime.setHtml(html)
    QApplication.clipboard().setMimeData(mime)
    editor.paste()
    QApplication.clipboard().clear()


# Answers ------------------------------------------------------------------------------


def test_an_answer_is_there_after_a_restart(sit_down: Callable[[], Desk]) -> None:
    """There is nothing to save by hand."""
    desk = sit_down()
    desk.ask("E2")
    desk.write(desk.answer, "The studio, first.")

    again = sit_down()

    assert again.text("question_text").startswith("What did they lose")
    assert again.answer.toPlainText() == "The studio, first."


def test_typing_is_saved_without_leaving_the_field(desk: Desk) -> None:
    """A pause is enough; a power cut may come in the middle of a sentence."""
    desk.ask("E2")
    focus(desk.answer, desk.qtbot)
    with desk.qtbot.waitSignal(desk.sitting.session.saved):
        QTest.keyClicks(desk.answer, "Sleep.")

    assert desk.bodies("E2") == ["Sleep."]


def test_a_change_on_a_later_day_starts_a_new_answer(sit_down: Callable[[], Desk]) -> None:
    """What was written before stays, and stands below the field."""
    desk = sit_down()
    desk.ask("E2")
    desk.write(desk.answer, "Money.")
    desk.sitting.clock.pass_by(days=1)

    again = sit_down()
    assert again.answer.toPlainText() == "Money."
    assert again.text("answer_note") == (
        "You wrote this on Tuesday 3 March. A change starts a new answer; this one stays."
    )
    again.view.open_question("E2")
    again.settle()
    again.write(again.answer, " And sleep.")

    assert again.bodies("E2") == ["Money. And sleep.", "Money."]
    assert not again.is_seen("answer_note")
    assert again.is_seen("earlier_answers_0")


def test_midnight_while_writing_keeps_both_days(desk: Desk) -> None:
    """The day of an answer is the day of its words."""
    desk.ask("E2")
    desk.write(desk.answer, "Before.")
    desk.sitting.clock.pass_by(days=1)
    desk.write(desk.answer, " After.")

    assert desk.bodies("E2") == ["Before. After.", "Before."]


def test_a_clock_set_back_does_not_write_over_what_is_written_now(desk: Desk) -> None:
    """In a zone further west it is yesterday again: both answers stay, the field too."""
    desk.ask("E2")
    desk.write(desk.answer, "Words of a day ahead.")
    desk.sitting.clock.pass_by(days=-1)
    desk.ask("E1")
    desk.ask("E2")
    desk.press("answer_again")
    desk.write(desk.answer, "Money.")
    desk.ask("E1")
    desk.ask("E2")
    assert desk.answer.toPlainText() == "Money."
    desk.write(desk.answer, " And sleep.")

    assert desk.bodies("E2") == ["Words of a day ahead.", "Money. And sleep."]


def test_no_break_spaces_do_not_cost_the_way_back(desk: Desk) -> None:
    """Coming back to the tab reads the answer anew; it is the same one."""
    desk.ask("E2")
    paste(desk.answer, "Ah\u00a0! Money.")
    desk.view.flush()
    desk.settle()
    desk.view.show_workbook()
    desk.settle()
    desk.answer.undo()

    assert desk.answer.toPlainText() == ""


def test_answers_to_two_questions_within_one_second_both_stay(desk: Desk) -> None:
    """The clock stands still: nothing is told apart by its moment."""
    desk.ask("E2")
    focus(desk.answer, desk.qtbot)
    QTest.keyClicks(desk.answer, "Money.")
    QTest.keyClick(desk.answer, Qt.Key.Key_Down, ALT)
    desk.settle()
    QTest.keyClicks(desk.answer, "Doubt.")
    QTest.keyClick(desk.answer, Qt.Key.Key_Up, ALT)
    desk.settle()
    QTest.keyClicks(desk.answer, " Sleep.")
    desk.view.flush()
    desk.settle()

    assert (desk.bodies("E2"), desk.bodies("E3")) == (["Money. Sleep."], ["Doubt."])


def test_two_pages_within_one_second_are_two_pages(desk: Desk) -> None:
    """Each is a page of its own, though day and second are the same."""
    desk.view.write_freely()
    desk.settle()
    desk.write(desk.page, "One.")
    desk.press("new_page_button")
    desk.write(desk.page, "Two.")

    assert desk.pages() == ["Two.", "One."]


def test_a_hit_in_an_earlier_answer_opens_that_answer(desk: Desk) -> None:
    """The newest is not what was found; where the set rests it is below the reason."""
    desk.ask("G1")
    desk.write(desk.answer, "The lighthouse.")
    desk.sitting.clock.pass_by(days=2)
    desk.ask("G2")
    desk.ask("G1")
    desk.press("answer_again")
    desk.write(desk.answer, "Another one.")
    desk.search("lighthouse")
    results = desk.find(QListView, "search_results")
    QTest.keyClick(results, Qt.Key.Key_Return)
    desk.settle()
    assert desk.find(QTextEdit, "earlier_answers_0_whole").hasFocus()
    assert desk.answer.toPlainText() == "Another one."

    desk.stand(rests_giving=True)
    QTest.keyClick(results, Qt.Key.Key_Return)
    desk.settle()
    assert desk.find(QTextEdit, "resting_answers_1_whole").hasFocus()
    assert "The lighthouse." in desk.find(QTextEdit, "resting_answers_1_whole").toPlainText()


def test_answer_again_begins_with_an_empty_field(sit_down: Callable[[], Desk]) -> None:
    """The earlier answer is read below, not overwritten."""
    desk = sit_down()
    desk.ask("E2")
    desk.write(desk.answer, "Money.")
    desk.sitting.clock.pass_by(days=3)
    again = sit_down()
    again.ask("E2")

    again.press("answer_again")
    again.view.show_workbook()
    again.settle()
    assert again.answer.toPlainText() == ""
    again.write(again.answer, "Time.")

    assert again.bodies("E2") == ["Time.", "Money."]


def test_looking_at_a_question_is_no_answer(desk: Desk) -> None:
    """Nothing, blanks and what was deleted at once make no row."""
    desk.ask("E2")
    desk.write(desk.answer, "   ")
    assert desk.bodies("E2") == []

    desk.write(desk.answer, "Words")
    desk.answer.selectAll()
    desk.key(Qt.Key.Key_Delete)
    desk.view.flush()
    desk.settle()

    assert desk.bodies("E2") == []
    assert desk.state("What they lost") == ""


def test_a_wiped_answer_leaves_the_earlier_one_in_sight(sit_down: Callable[[], Desk]) -> None:
    """Today's words are gone from the page; those of other days are not."""
    desk = sit_down()
    desk.ask("E2")
    desk.write(desk.answer, "Money.")
    desk.sitting.clock.pass_by(days=1)
    again = sit_down()
    again.ask("E2")
    again.write(again.answer, " More.")
    again.answer.selectAll()
    again.key(Qt.Key.Key_Delete)
    again.view.flush()
    again.settle()

    assert again.bodies("E2") == ["Money."]
    assert again.find(QPushButton, "earlier_answers_0").accessibleName() == (
        "Tuesday 3 March: Money."
    )


def test_an_earlier_answer_unfolds_to_all_of_its_words(sit_down: Callable[[], Desk]) -> None:
    """One line each, and the whole on request; it cannot be changed there."""
    desk = sit_down()
    desk.ask("E2")
    paste(desk.answer, "First line.\n\nLast line.")
    desk.sitting.clock.pass_by(days=1)
    again = sit_down()
    again.ask("E2")
    again.press("answer_again")

    again.press("earlier_answers_0")
    whole = again.find(QTextEdit, "earlier_answers_0_whole")
    assert whole.toPlainText() == "First line.\n\nLast line."
    assert whole.isReadOnly()
    assert whole.isVisible()

    again.press("earlier_answers_0")
    assert not whole.isVisible()


@pytest.mark.parametrize("text", [HOSTILE, "line\n" * 40_000], ids=["scripts", "200 KB"])
def test_any_text_is_kept_exactly(sit_down: Callable[[], Desk], text: str) -> None:
    """Every script, and very much of it."""
    desk = sit_down()
    desk.ask("E2")
    paste(desk.answer, text)
    kept = desk.answer.toPlainText()

    again = sit_down()

    assert again.bodies("E2") == [kept]
    assert again.answer.toPlainText() == kept
    assert kept == text


def test_paste_brings_words_alone(desk: Desk) -> None:
    """No fonts and colours of other programs."""
    desk.ask("E2")
    paste(desk.answer, "plain", "<b style='color:red'>plain</b>")
    desk.view.flush()
    desk.settle()

    assert desk.bodies("E2") == ["plain"]
    assert "color" not in desk.answer.toHtml().split("<body")[1]


def test_words_under_composition_survive_a_change_of_tab(desk: Desk) -> None:
    """What an input method gives at the last moment belongs to the answer."""
    desk.ask("E2")
    focus(desk.answer, desk.qtbot)
    QApplication.sendEvent(desk.answer, QInputMethodEvent("つら", []))
    committed = QInputMethodEvent()
    committed.setCommitString("つらい")
    QApplication.sendEvent(desk.answer, committed)
    desk.view.flush()
    desk.window.takeCentralWidget()
    desk.settle()

    assert desk.bodies("E2") == ["つらい"]
    desk.window.setCentralWidget(desk.view)


def test_words_under_composition_are_not_disturbed_by_a_save(desk: Desk) -> None:
    """A save in the middle of a composition neither ends nor stores it."""
    desk.ask("E2")
    desk.write(desk.answer, "a")
    QApplication.sendEvent(desk.answer, QInputMethodEvent("つら", []))
    desk.view.show_workbook()
    desk.settle()

    cursor = desk.answer.textCursor()
    assert cursor.block().layout().preeditAreaText() == "つら"
    assert desk.bodies("E2") == ["a"]


def test_undo_of_typing_survives_saving_and_other_tabs(desk: Desk) -> None:
    """Saving by itself must not take away the way back."""
    desk.ask("E2")
    desk.write(desk.answer, "Once.")
    desk.view.show_workbook()
    desk.settle()
    desk.answer.undo()
    assert desk.answer.toPlainText() == ""
    desk.answer.redo()
    desk.view.flush()
    desk.settle()

    assert desk.bodies("E2") == ["Once."]


def test_keys_pressed_while_the_next_question_comes_stay_with_the_old(desk: Desk) -> None:
    """The page changes at once; no letter falls between two questions."""
    desk.ask("E2")
    focus(desk.answer, desk.qtbot)
    QTest.keyClick(desk.answer, Qt.Key.Key_Down, ALT)
    QTest.keyClicks(desk.answer, "late")
    desk.settle()

    assert desk.text("question_text").startswith("What might they now doubt")
    assert desk.answer.toPlainText() == ""
    assert desk.bodies("E2") == ["late"]


def test_the_answer_keeps_the_question_as_it_was_shown(desk: Desk) -> None:
    """With the name filled in, in the language it was asked in."""
    desk.ask("A5")
    desk.write(desk.answer, "By chance.")

    kept = desk.sitting.look(store.answers_to("A5"))[0]
    assert kept.question_text == "How did Alex find out: from you, from someone else, or by chance?"
    assert kept.language == "en"


def test_another_name_is_shown_without_touching_the_words(desk: Desk) -> None:
    """Names are changed in the settings, while an answer is half written."""
    desk.ask("A5")
    focus(desk.answer, desk.qtbot)
    QTest.keyClicks(desk.answer, "half")
    desk.stand(partner=partner_words("{partner}"))

    assert desk.text("question_text").startswith("How did {partner} find out")
    assert desk.answer.toPlainText() == "half"


# The way from question to question -----------------------------------------------------


def test_every_question_is_reached_with_one_key(desk: Desk) -> None:
    """113 questions, in their order, with Alt and Down."""
    desk.ask("A1")
    focus(desk.answer, desk.qtbot)
    seen = [desk.text("question_text")]

    def is_another() -> bool:
        return desk.text("question_text") != seen[-1]

    for _ in range(len(BANK.questions) - 1):
        QTest.keyClick(desk.answer, Qt.Key.Key_Down, ALT)
        desk.qtbot.waitUntil(is_another)
        seen.append(desk.text("question_text"))

    assert seen == [one.text_for(desk.standing.partner) for one in BANK.questions]
    desk.key(Qt.Key.Key_Down, ALT)
    assert desk.text("question_text") == seen[-1]


def test_alt_up_goes_back(desk: Desk) -> None:
    """From set to set, and no further than the first."""
    desk.ask("B1")
    desk.key(Qt.Key.Key_Up, ALT)
    assert desk.text("question_text").startswith("What part, if any, was not yours")

    desk.ask("A1")
    desk.key(Qt.Key.Key_Up, ALT)
    assert desk.text("question_text").startswith("What did you do, in one or two")


def test_next_leads_to_what_is_open(desk: Desk) -> None:
    """What has an answer is not asked again."""
    desk.ask("A2")
    desk.write(desk.answer, "In the kitchen.")
    desk.ask("A1")
    desk.key(Qt.Key.Key_Return, CTRL)

    assert desk.text("question_text").startswith("Was it one time")
    assert desk.answer.hasFocus()
    assert "\n" not in desk.answer.toPlainText()


def test_skip_and_not_today_are_remembered(sit_down: Callable[[], Desk]) -> None:
    """Both are answers of a kind; *not today* ends with the day."""
    desk = sit_down()
    desk.ask("A1")
    desk.key(Qt.Key.Key_Return, CTRL_SHIFT)
    assert desk.text("question_text").startswith("When and where")
    desk.press("not_today_button")
    assert desk.text("question_text").startswith("Was it one time")
    assert desk.state("What you did") == "skipped"
    assert desk.state("When and where") == "not today"

    desk.sitting.clock.pass_by(days=1)
    again = sit_down()
    assert again.state("What you did") == "skipped"
    assert again.state("When and where") == ""


def test_skip_does_not_mark_what_was_answered(desk: Desk) -> None:
    """Words outweigh a key pressed by habit."""
    desk.ask("A1")
    desk.write(desk.answer, "I hid a debt.")
    desk.press("skip_button")

    assert desk.state("What you did") == "today"


def test_the_list_says_what_was_answered_and_never_of_how_many(desk: Desk) -> None:
    """A count of what is there, no measure of what is missing."""
    assert desk.state("What happened") == ""
    desk.ask("A1")
    desk.write(desk.answer, "I hid a debt.")
    desk.ask("A3")
    desk.write(desk.answer, "Once.")

    assert desk.state("What happened") == "2 answered"
    assert desk.state("What you did") == "today"
    desk.sitting.clock.pass_by(days=1)
    desk.view.show_workbook()
    desk.settle()
    assert desk.state("What you did") == "answered"


def test_the_list_opens_questions_by_mouse_and_arrows(desk: Desk) -> None:
    """A set unfolds; its questions follow the arrow keys, which stay in the list."""
    desk.click_row("Growth")
    assert desk.text("question_text").startswith("What do you want to be able to do")
    desk.click_row("What calms you")
    assert desk.text("question_text") == "What calms you that harms nobody?"

    focus(desk.tree, desk.qtbot)
    desk.key(Qt.Key.Key_Down)

    assert desk.text("question_text").startswith("Which of your values")
    assert desk.tree.hasFocus()


def test_a_set_opens_by_enter_and_folds_by_a_second(desk: Desk) -> None:
    """The list is a list, with the keys of one."""
    focus(desk.tree, desk.qtbot)
    desk.tree.setCurrentIndex(desk.row("Growth"))
    desk.key(Qt.Key.Key_Return)
    assert desk.text("question_text").startswith("What do you want to be able to do")
    assert desk.tree.isExpanded(desk.row("Growth"))
    assert not desk.tree.isExpanded(desk.row("What happened"))

    desk.tree.setCurrentIndex(desk.row("Growth"))
    desk.key(Qt.Key.Key_Return)
    assert not desk.tree.isExpanded(desk.row("Growth"))


def test_a_set_opens_at_its_first_open_question(desk: Desk) -> None:
    """Coming back to a set goes on where there is something left."""
    desk.ask("J1")
    desk.write(desk.answer, "To say it early.")
    desk.ask("A1")
    desk.click_row("Growth")

    assert desk.text("question_text").startswith("Which one skill")


def test_the_tab_opens_where_one_stopped(sit_down: Callable[[], Desk]) -> None:
    """Also when nothing was written."""
    desk = sit_down()
    desk.ask("F9")

    assert sit_down().text("question_text").startswith("If the answer is no")


def test_sources_read_as_titles_and_why_is_always_there(desk: Desk) -> None:
    """Never a key or a number."""
    desk.ask("E2")

    assert desk.text("question_why") == "Harm is more than a feeling."
    assert desk.text("question_sources") == (
        "Lazare (2004), <i>On Apology</i> · "
        "Schumann (2014), <i>An affirmed self and a better apology</i>"
    )


@pytest.mark.parametrize("question_id", ["D3", "D10", "F6", "L10"])
def test_some_questions_stand_beside_help(desk: Desk, question_id: str) -> None:
    """A quiet link, no popup."""
    desk.ask("E2")
    assert not desk.is_seen("question_help")
    desk.ask(question_id)
    assert desk.is_seen("question_help")

    with desk.qtbot.waitSignal(desk.view.help_wanted):
        desk.press("question_help")


# What rests after a no --------------------------------------------------------------------


def test_after_a_no_two_sets_open_on_a_page_that_says_why(desk: Desk) -> None:
    """Their place in the list stays, and what was written in them."""
    desk.ask("G1")
    desk.write(desk.answer, "Rested.")
    desk.ask("A1")
    desk.stand(rests_giving=True)
    desk.click_row("Readiness")

    assert desk.text("resting_set") == "Readiness"
    assert desk.text("resting_why") == "Alex does not want contact."
    assert desk.find(QPushButton, "resting_answers_0").accessibleName().endswith("Rested.")
    desk.press("resting_letting_go")
    assert desk.is_seen("letting_go_page")


def test_under_an_order_the_page_names_it(desk: Desk) -> None:
    """Only the court can change it."""
    desk.stand(rests_giving=True, is_order=True)
    desk.click_row("Saying it")

    assert "Only the court can change it." in desk.text("resting_why")
    desk.press("resting_write_freely")
    assert desk.page.hasFocus()


def test_after_a_no_the_way_leads_past_what_rests(desk: Desk) -> None:
    """From the set before to the set after."""
    desk.stand(rests_giving=True)
    desk.ask("F9")
    desk.key(Qt.Key.Key_Down, ALT)

    assert desk.text("question_text").startswith("What can be put right")
    desk.key(Qt.Key.Key_Up, ALT)
    assert desk.text("question_text").startswith("If the answer is no")


def test_a_no_that_comes_while_a_question_is_open_rests_its_set(desk: Desk) -> None:
    """The status is recorded on another tab; unsaved words are kept first."""
    desk.ask("G4")
    focus(desk.answer, desk.qtbot)
    QTest.keyClicks(desk.answer, "I do not know.")
    desk.stand(rests_giving=True)

    assert desk.text("resting_set") == "Readiness"
    assert desk.bodies("G4") == ["I do not know."]
    desk.view.open_question("G1")
    desk.settle()
    assert desk.is_seen("resting_set")


# Looking for words ------------------------------------------------------------------------


def results(desk: Desk) -> list[str]:
    """Return what the list of results says."""
    model = desk.find(QListView, "search_results").model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_search_finds_questions_answers_and_pages(desk: Desk) -> None:
    """And opens each by Enter."""
    desk.ask("E2")
    desk.write(desk.answer, "The harbour and the keys.")
    desk.view.write_freely()
    desk.write(desk.page, "Walked to the harbour.")
    desk.search("HARBOUR")
    assert results(desk) == ["The harbour and the keys.", "Walked to the harbour."]

    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    assert desk.answer.toPlainText() == "The harbour and the keys."

    desk.search("harbour")
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    assert desk.page.toPlainText() == "Walked to the harbour."

    desk.search("culprit")
    assert results(desk) == ["What nobody could fix"]


def test_the_search_button_opens_and_closes_the_field(desk: Desk) -> None:
    """The field looks by itself after a pause, and an empty one shows the sets."""
    desk.press("search_button")
    field = desk.find(QLineEdit, "search_field")
    assert field.hasFocus()
    QTest.keyClicks(field, "culprit")
    desk.qtbot.waitUntil(lambda: desk.is_seen("search_results"))
    field.clear()
    assert desk.is_seen("sets")

    desk.press("search_button")
    assert not desk.is_seen("search_field")


def test_search_says_when_there_is_nothing_and_esc_leaves_it(desk: Desk) -> None:
    """The field is empty the next time."""
    desk.search("xyzzy")
    assert desk.is_seen("nothing_found")

    focus(desk.find(QLineEdit, "search_field"), desk.qtbot)
    desk.key(Qt.Key.Key_Escape)

    assert not desk.is_seen("search_field")
    assert desk.find(QLineEdit, "search_field").text() == ""
    assert desk.tree.isVisible()


# A pause in writing -----------------------------------------------------------------------


def test_another_question_takes_no_unread_words_away(desk: Desk) -> None:
    """Somebody writes a sentence and goes on at once: it is looked at all the same."""
    heard: list[str] = []
    desk.view.text_paused.connect(heard.append)
    desk.ask("E2")
    QTest.keyClicks(desk.answer, "Words.")
    desk.ask("E3")
    assert heard == ["Words."]
    QTest.keyClicks(desk.answer, "More.")
    desk.view.write_freely()
    QTest.keyClicks(desk.page, "A page.")
    desk.press("new_page_button")

    assert heard == ["Words.", "More.", "A page."]


def test_a_lock_is_no_pause(desk: Desk) -> None:
    """What was typed is on its way out of the window, not to another reader."""
    heard: list[str] = []
    desk.view.text_paused.connect(heard.append)
    desk.ask("E2")
    QTest.keyClicks(desk.answer, "Words.")
    desk.view.clear()

    assert heard == []


def test_a_pause_hands_over_what_was_written_and_search_never_does(
    desk: Desk, qtbot: QtBot
) -> None:
    """The care rules read answers, pages and own questions; never a search."""
    desk.ask("E2")
    with qtbot.waitSignal(desk.view.text_paused) as paused:
        QTest.keyClicks(desk.answer, "Words.")
    assert paused.args == ["Words."]

    desk.view.write_freely()
    with qtbot.waitSignal(desk.view.text_paused) as paused:
        QTest.keyClicks(desk.page, "A page.")
    assert paused.args == ["A page."]

    spy = QSignalSpy(desk.view.text_paused)
    desk.search("words")
    assert spy.count() == 0


# Following others, and forgetting ---------------------------------------------------------


def test_the_page_follows_what_another_wrote(desk: Desk) -> None:
    """A merge or an undo shows at once, unless there are unsaved words here."""
    desk.ask("E2")
    desk.sitting.session.write(store.save_answer("E2", "E2?", "en", "From elsewhere."))
    desk.settle()
    assert desk.answer.toPlainText() == "From elsewhere."

    focus(desk.answer, desk.qtbot)
    QTest.keyClicks(desk.answer, "mine ")
    desk.sitting.session.write(store.save_answer("E2", "E2?", "en", "Again."))
    desk.settle()
    assert "mine " in desk.answer.toPlainText()


def test_clear_leaves_no_word_behind(desk: Desk) -> None:
    """Locking calls it: fields with their undo stacks, labels, lists, results."""
    secret = "Sternenstaubkatze"  # noqa: S105 - a word to look for, no password
    desk.stand(partner=partner_words(secret))
    desk.ask("A5")
    desk.write(desk.answer, secret)
    desk.view.write_freely()
    desk.write(desk.page, secret)
    desk.press("new_page_button")
    desk.click_row("My own questions")
    desk.press("add_own_question")
    desk.write(desk.find(QTextEdit, "own_question_1"), secret)
    desk.search(secret)
    desk.standing = desk.standing.__class__(partner_words(""))
    desk.view.clear()

    for editor in desk.view.findChildren(QTextEdit):
        assert secret not in editor.toPlainText()
        assert not editor.document().isUndoAvailable()
        assert not editor.document().isRedoAvailable()
    for label in desk.view.findChildren(QLabel):
        assert secret not in f"{label.text()} {label.toolTip()} {label.accessibleName()}"
    for button in desk.view.findChildren(QPushButton):
        assert secret not in f"{button.text()} {button.accessibleName()}"
    assert desk.find(QLineEdit, "search_field").text() == ""
    assert not desk.find(QLineEdit, "search_field").isUndoAvailable()
    assert results(desk) == []
    assert desk.tree.model().rowCount() == 0


def test_after_clearing_the_workbook_comes_back(desk: Desk) -> None:
    """Unlocking shows what was there."""
    desk.ask("E2")
    desk.write(desk.answer, "The studio.")
    desk.view.clear()
    desk.view.show_workbook()
    desk.settle()

    assert desk.answer.toPlainText() == "The studio."
    assert desk.state("What they lost") == "today"

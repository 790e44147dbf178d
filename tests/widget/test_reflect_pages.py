"""Pages of the free journal and own questions, over a real file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTextEdit, QWidget

from reconcile_gui.reflection import store
from tests.widget.reflect_tools import Desk
from tests.widget.session_tools import focus

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.reflect_fixtures",
]


def own(desk: Desk) -> list[str]:
    """Return the own questions on the disk."""
    return [one.body for one in desk.sitting.look(store.own_questions())]


def add_own(desk: Desk, words: str) -> None:
    """Add an own question by hand."""
    desk.click_row("My own questions")
    desk.press("add_own_question")
    editors = desk.view.findChildren(QTextEdit)
    empty = next(
        one
        for one in editors
        if one.objectName().startswith("own_question_") and not one.toPlainText()
    )
    desk.write(empty, words)


# Write freely ---------------------------------------------------------------------------


def test_write_freely_opens_a_blank_page_with_todays_date(desk: Desk) -> None:
    """One press away, the caret on it."""
    desk.press("write_freely_button")

    assert desk.text("page_day") == "Tuesday 3 March"
    assert desk.page.toPlainText() == ""
    assert desk.page.hasFocus()
    assert desk.pages() == []


def test_a_page_is_there_after_a_restart(sit_down: Callable[[], Desk]) -> None:
    """Typed is kept; it stands among the earlier pages and opens again."""
    desk = sit_down()
    desk.view.write_freely()
    desk.write(desk.page, "Slept badly.")
    desk.sitting.clock.pass_by(days=1)

    again = sit_down()
    again.view.write_freely()
    again.settle()
    assert again.page.toPlainText() == ""
    assert again.find(QPushButton, "earlier_pages_0").accessibleName() == (
        "Tuesday 3 March: Slept badly."
    )
    again.press("earlier_pages_0")
    assert again.text("page_day") == "Tuesday 3 March"
    again.write(again.page, " Again.")

    assert again.pages() == ["Slept badly. Again."]


def test_every_press_gives_a_new_page(desk: Desk) -> None:
    """The page before keeps its words, also those not saved yet."""
    desk.view.write_freely()
    focus(desk.page, desk.qtbot)
    QTest.keyClicks(desk.page, "First.")
    desk.press("new_page_button")
    desk.write(desk.page, "Second.")

    assert desk.pages() == ["Second.", "First."]


def test_a_page_without_words_is_no_page(desk: Desk) -> None:
    """Nothing to delete, nothing to begin anew."""
    desk.view.write_freely()
    assert not desk.is_seen("delete_page_button")
    desk.write(desk.page, "  ")
    desk.view.write_freely()
    desk.settle()

    assert desk.pages() == []


def test_a_deleted_page_comes_back_by_undo(desk: Desk) -> None:
    """Delete moves to the bin, and the way back is in sight."""
    desk.view.write_freely()
    desk.write(desk.page, "Words.")
    desk.press("delete_page_button")

    assert desk.pages() == []
    assert desk.page.toPlainText() == ""
    assert desk.text("message_sentence") == "Moved to the bin."
    desk.press("message_secondary")

    assert desk.pages() == ["Words."]
    assert desk.is_seen("earlier_pages_0")
    assert not desk.is_seen("message_sentence")


def test_the_way_back_is_offered_while_it_is_the_newest_command(desk: Desk) -> None:
    """Undo beside the message must not take back something else."""
    desk.view.write_freely()
    desk.write(desk.page, "Words.")
    desk.press("delete_page_button")
    desk.sitting.session.write(store.save_entry("other", "Other."), label="Something else")
    desk.settle()

    assert not desk.is_seen("message_sentence")


def test_unsaved_words_go_to_the_bin_with_their_page(desk: Desk) -> None:
    """What was typed just before Delete comes back, too."""
    desk.view.write_freely()
    focus(desk.page, desk.qtbot)
    QTest.keyClicks(desk.page, "Just typed.")
    desk.press("delete_page_button")
    desk.press("message_secondary")

    assert desk.pages() == ["Just typed."]


def test_older_pages_are_shown_on_request(desk: Desk) -> None:
    """Opening does not grow with the size of the workbook."""
    for number in range(25):
        desk.sitting.session.write(store.save_entry(f"page-{number}", f"Page {number}"))
    desk.view.write_freely()
    desk.settle()
    assert desk.is_seen("earlier_pages_19")
    assert not desk.is_seen("earlier_pages_20")

    desk.press("older_pages")

    assert desk.is_seen("earlier_pages_24")
    assert not desk.is_seen("older_pages")


def test_leaving_a_page_for_a_question_keeps_its_words(desk: Desk) -> None:
    """The list at the left is one click away from everywhere."""
    desk.view.write_freely()
    focus(desk.page, desk.qtbot)
    QTest.keyClicks(desk.page, "Half a")
    desk.click_row("Growth")

    assert desk.pages() == ["Half a"]


def test_a_page_changed_elsewhere_is_followed(desk: Desk) -> None:
    """Undo in the menu, or a merge; unsaved words stay."""
    desk.view.write_freely()
    desk.write(desk.page, "Mine.")
    uuid = desk.sitting.look(store.entries(1))[0].uuid
    desk.sitting.session.write(store.save_entry(uuid, "From elsewhere."))
    desk.settle()

    assert desk.page.toPlainText() == "From elsewhere."


# Own questions --------------------------------------------------------------------------


def test_without_own_questions_the_page_says_so(desk: Desk) -> None:
    """And offers one thing: to add one."""
    desk.click_row("My own questions")

    assert desk.text("no_own_questions").startswith("You have not added a question.")
    desk.press("add_own_question")
    assert not desk.is_seen("no_own_questions")
    assert own(desk) == []


def test_an_own_question_is_kept_and_answered_like_any_other(
    sit_down: Callable[[], Desk],
) -> None:
    """It stands below the sets, and its answer is dated."""
    desk = sit_down()
    add_own(desk, "Why only at night?")
    assert own(desk) == ["Why only at night?"]
    assert desk.state("My own questions") == "1"
    desk.press("answer_own_1")
    assert desk.text("question_text") == "Why only at night?"
    desk.write(desk.answer, "Because it is quiet.")

    again = sit_down()
    assert again.text("question_text") == "Why only at night?"
    assert again.answer.toPlainText() == "Because it is quiet."
    assert again.state("Why only at night?") == "today"


def test_a_question_just_typed_can_be_answered_at_once(desk: Desk) -> None:
    """Its words are on their way to the file when Answer is pressed."""
    desk.click_row("My own questions")
    desk.press("add_own_question")
    field = desk.find(QTextEdit, "own_question_1")
    focus(field, desk.qtbot)
    QTest.keyClicks(field, "And now?")
    desk.press("answer_own_1")

    assert desk.text("question_text") == "And now?"


def test_several_own_questions_keep_order_and_caret(desk: Desk) -> None:
    """Saving one does not rebuild the others."""
    add_own(desk, "First?")
    add_own(desk, "Second?")
    field = desk.find(QTextEdit, "own_question_1")
    desk.write(field, " Now?")

    assert own(desk) == ["First? Now?", "Second?"]
    assert field.hasFocus()
    assert field.textCursor().position() == len("First? Now?")


def test_adding_twice_gives_one_empty_field(desk: Desk) -> None:
    """No heap of empty rows."""
    desk.click_row("My own questions")
    desk.press("add_own_question")
    desk.press("add_own_question")

    assert desk.view.findChild(QTextEdit, "own_question_2") is None


def test_an_empty_row_is_deleted_without_a_word(desk: Desk) -> None:
    """There is nothing in the bin to tell of."""
    desk.click_row("My own questions")
    desk.press("add_own_question")
    desk.press("delete_own_1")

    assert not desk.is_seen("message_sentence")
    assert desk.is_seen("no_own_questions")


def test_a_deleted_own_question_comes_back_with_its_answers(desk: Desk) -> None:
    """The bin takes both, and undo brings both."""
    add_own(desk, "Why only at night?")
    uuid = desk.sitting.look(store.own_questions())[0].uuid
    desk.press("answer_own_1")
    desk.write(desk.answer, "Quiet.")
    desk.click_row("My own questions")
    desk.press("delete_own_1")
    assert own(desk) == []
    assert desk.bodies(f"own-{uuid}") == []
    assert desk.text("message_sentence") == "Moved to the bin, with its answers."

    desk.press("message_secondary")

    assert own(desk) == ["Why only at night?"]
    assert desk.bodies(f"own-{uuid}") == ["Quiet."]


def test_a_question_that_comes_back_takes_its_old_place(desk: Desk) -> None:
    """Undo restores the order, too."""
    for words in ("First?", "Second?", "Third?"):
        add_own(desk, words)
    desk.press("delete_own_2")
    desk.press("message_secondary")

    heights = {
        one.toPlainText(): one.mapTo(desk.view, QPoint(0, 0)).y()
        for one in desk.view.findChildren(QTextEdit)
        if one.objectName().startswith("own_question_")
    }
    assert sorted(heights, key=lambda words: heights[words]) == ["First?", "Second?", "Third?"]


def test_an_own_question_changed_elsewhere_is_followed(desk: Desk) -> None:
    """Unless it is being written in here."""
    add_own(desk, "First?")
    uuid = desk.sitting.look(store.own_questions())[0].uuid
    focus(desk.find(QPushButton, "add_own_question"), desk.qtbot)
    desk.sitting.session.write(store.save_own_question(uuid, "From elsewhere?"))
    desk.settle()

    assert desk.find(QTextEdit, "own_question_1").toPlainText() == "From elsewhere?"


def test_own_questions_belong_to_the_walk(desk: Desk) -> None:
    """After the last question of the bank come one's own."""
    add_own(desk, "And now?")
    desk.ask("L10")
    desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert desk.text("question_text") == "And now?"


def test_an_own_question_in_many_words_stays_on_the_page(desk: Desk) -> None:
    """Its heading shows the beginning; the field keeps it whole."""
    desk.sitting.session.write(store.save_own_question("long", "why " * 2000))
    desk.settle()
    desk.view.open_question("own-long")
    desk.settle()

    assert len(desk.text("question_text")) <= 401
    assert own(desk) == ["why " * 2000]


def test_older_answers_wait_until_they_are_asked_for(desk: Desk) -> None:
    """Ten years of answers to one question must not make its page slow."""
    for number in range(14):
        desk.sitting.session.write(store.save_answer("E2", "What?", "en", f"Answer {number}"))
        desk.sitting.settle()
        desk.sitting.clock.pass_by(days=1)
    desk.settle()
    desk.ask("E2")
    desk.view.show_workbook()
    desk.settle()
    before = desk.is_seen("earlier_answers_11"), desk.is_seen("earlier_answers_12")
    desk.press("earlier_answers_older")

    assert before == (True, False)
    assert desk.is_seen("earlier_answers_12")
    assert not desk.is_seen("earlier_answers_older")


def test_an_unfolded_answer_stays_unfolded_when_the_tab_comes_back(desk: Desk) -> None:
    """Reading again what is there is no reason to fold it away."""
    desk.sitting.session.write(store.save_answer("E2", "What?", "en", "The first answer."))
    desk.sitting.settle()
    desk.sitting.clock.pass_by(days=1)
    desk.sitting.session.write(store.save_answer("E2", "What?", "en", "The second one."))
    desk.settle()
    desk.ask("E2")
    desk.view.show_workbook()
    desk.settle()
    desk.press("earlier_answers_0")
    desk.view.show_workbook()
    desk.settle()

    assert desk.is_seen("earlier_answers_0_whole")


def test_an_unfolded_answer_stays_unfolded_at_another_text_size(desk: Desk) -> None:
    """Who makes the words larger wants to go on reading them."""
    desk.sitting.session.write(store.save_answer("E2", "What?", "en", "The first answer."))
    desk.sitting.settle()
    desk.sitting.clock.pass_by(days=1)
    desk.sitting.session.write(store.save_answer("E2", "What?", "en", "The second one."))
    desk.settle()
    desk.ask("E2")
    desk.view.show_workbook()
    desk.settle()
    desk.press("earlier_answers_0")
    before = desk.find(QWidget, "earlier_answers_0").height()
    desk.theme.change(scale=1.5)
    desk.settle()

    assert desk.is_seen("earlier_answers_0_whole")
    assert desk.find(QWidget, "earlier_answers_0").height() > before

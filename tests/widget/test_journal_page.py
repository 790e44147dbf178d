"""Pages of the journal: their day, their title, the one before, the one after."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QTextEdit, QToolButton, QWidget

from reconcile_gui.qtkit.date_field_widget import DateField
from reconcile_gui.reflection import store
from tests.widget.reflect_tools import Desk
from tests.widget.session_tools import focus

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.reflect_fixtures",
]

TODAY = date(2026, 3, 3)
ALT = Qt.KeyboardModifier.AltModifier


def lay_in(desk: Desk, *days: str) -> None:
    """Write a page on each of these days of 2026, called "Page of 02-28" and so on."""
    for day in days:
        words = f"Page of {day}"
        desk.sitting.session.write(store.save_entry(day, words, date.fromisoformat(f"2026-{day}")))
    desk.settle()


def open_page(desk: Desk, uuid: str) -> None:
    """Show a page that was laid in."""
    desk.view.open_page(uuid)
    desk.settle()


def day_of(desk: Desk, uuid: str) -> date:
    """Return the day of a page on the disk."""
    page = desk.sitting.look(store.entry(uuid))
    assert page is not None
    return page.day


def title(desk: Desk) -> QTextEdit:
    """Return the field of the title."""
    return desk.find(QTextEdit, "page_title")


def put_on(desk: Desk, day: str) -> None:
    """Ask for another day and choose it, as by typing."""
    desk.press("change_day_button")
    field = desk.find(DateField, "page_date")
    field.set_iso("")
    field.setDate(DateField.date(field).fromString(day, Qt.DateFormat.ISODate))
    desk.press("put_on_day")


def test_a_page_can_be_put_on_another_day(desk: Desk) -> None:
    """Last Sunday is often written down on Tuesday."""
    lay_in(desk, "03-03")
    open_page(desk, "03-03")
    put_on(desk, "2026-03-01")

    assert desk.text("page_day") == "Sunday 1 March"
    assert day_of(desk, "03-03") == date(2026, 3, 1)
    assert not desk.is_seen("page_date_panel")


def test_the_day_of_a_page_is_taken_back_by_undo(desk: Desk) -> None:
    """From the bar that says what was done; the head follows."""
    lay_in(desk, "03-03")
    open_page(desk, "03-03")
    put_on(desk, "2026-03-01")
    assert desk.is_seen("reflect_message")
    assert desk.sitting.session.undo_label == "Change the day of a page"

    desk.sitting.session.undo()
    desk.settle()

    assert day_of(desk, "03-03") == TODAY
    assert desk.text("page_day") == "Tuesday 3 March"


def test_a_day_that_has_not_come_is_refused_with_the_reason(desk: Desk) -> None:
    """A page tells of what was."""
    lay_in(desk, "03-03")
    open_page(desk, "03-03")
    put_on(desk, "2026-03-04")

    assert desk.text("page_date_problem") == (
        "That day has not come yet. A page is of today or of a day before."
    )
    assert not desk.find(QPushButton, "put_on_day").isEnabled()
    assert day_of(desk, "03-03") == TODAY


def test_an_emptied_day_is_refused_too(desk: Desk) -> None:
    """The field knows "no date"; a page does not."""
    lay_in(desk, "03-03")
    open_page(desk, "03-03")
    desk.press("change_day_button")
    desk.key(Qt.Key.Key_Delete)

    assert "A page has a day" in desk.text("page_date_problem")
    desk.key(Qt.Key.Key_Return)
    assert day_of(desk, "03-03") == TODAY


def test_enter_puts_the_page_there_and_esc_leaves_it(desk: Desk) -> None:
    """Without a hand at the mouse."""
    lay_in(desk, "03-03")
    open_page(desk, "03-03")
    focus(desk.find(QPushButton, "change_day_button"), desk.qtbot)
    desk.key(Qt.Key.Key_Space)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Escape)
    assert not desk.is_seen("page_date_panel")
    assert desk.find(QPushButton, "change_day_button").hasFocus()
    assert day_of(desk, "03-03") == TODAY

    desk.key(Qt.Key.Key_Space)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)

    assert day_of(desk, "03-03") == date(2026, 3, 2)


def test_a_blank_page_is_begun_for_the_day_chosen(desk: Desk) -> None:
    """Nothing is kept before there are words, and then it is of that day."""
    desk.view.write_freely()
    desk.settle()
    put_on(desk, "2026-02-14")
    assert desk.pages() == []

    desk.write(desk.page, "A walk.")

    assert [(one.day, one.body) for one in desk.sitting.look(store.entries(9))] == [
        (date(2026, 2, 14), "A walk.")
    ]


def test_a_blank_page_left_open_overnight_is_of_the_day_of_its_first_words(desk: Desk) -> None:
    """What its head says is what is kept; once there are words it stays where it is."""
    desk.view.write_freely()
    desk.settle()
    desk.sitting.clock.pass_by(days=1)
    desk.write(desk.page, "A walk.")
    assert desk.text("page_day") == "Wednesday 4 March"
    desk.sitting.clock.pass_by(days=1)
    desk.write(desk.page, " More.")

    assert desk.text("page_day") == "Wednesday 4 March"
    assert [(one.day, one.body) for one in desk.sitting.look(store.entries(9))] == [
        (date(2026, 3, 4), "A walk. More.")
    ]


def test_words_typed_a_moment_before_the_day_are_kept(desk: Desk) -> None:
    """They belong to the page that is moved."""
    desk.view.write_freely()
    desk.settle()
    focus(desk.page, desk.qtbot)
    QTest.keyClicks(desk.page, "A walk.")
    put_on(desk, "2026-02-14")

    assert [(one.day, one.body) for one in desk.sitting.look(store.entries(9))] == [
        (date(2026, 2, 14), "A walk.")
    ]


def test_a_page_of_a_clock_that_ran_ahead_can_be_put_right(desk: Desk) -> None:
    """It stays where it is until somebody moves it, and is reached like any other."""
    lay_in(desk, "11-30")
    open_page(desk, "11-30")
    assert desk.text("page_day") == "Monday 30 November"
    desk.write(desk.page, " more")
    assert day_of(desk, "11-30") == date(2026, 11, 30)

    put_on(desk, "2026-03-02")

    assert day_of(desk, "11-30") == date(2026, 3, 2)


def test_a_title_is_asked_for_only_by_who_wants_one(desk: Desk) -> None:
    """A blank page stays blank."""
    desk.view.write_freely()
    desk.settle()
    assert not desk.is_seen("page_title")

    desk.press("add_title_button")
    assert title(desk).hasFocus()
    desk.write(title(desk), "The talk")
    desk.key(Qt.Key.Key_Return)
    assert desk.page.hasFocus()
    desk.write(desk.page, "It was short.")

    page = desk.sitting.look(store.entries(9))[0]
    assert (page.title, page.body) == ("The talk", "It was short.")


def test_a_title_is_there_again_when_its_page_is(desk: Desk) -> None:
    """And gone on a page without one."""
    lay_in(desk, "03-01", "03-02")
    desk.sitting.session.write(store.save_title("03-01", "The talk"))
    open_page(desk, "03-01")
    assert title(desk).isVisible()
    assert title(desk).toPlainText() == "The talk"

    open_page(desk, "03-02")
    assert not desk.is_seen("page_title")


def test_a_pasted_title_is_one_line(desk: Desk) -> None:
    """A poem pasted there by mistake must not push the words off the page."""
    desk.view.write_freely()
    desk.settle()
    desk.press("add_title_button")
    words = QMimeData()
    words.setText("Two\nlines")
    title(desk).insertFromMimeData(words)
    QTest.keyClick(title(desk), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    assert title(desk).toPlainText() == "Two lines"


def test_a_title_is_looked_at_like_all_that_is_written(desk: Desk) -> None:
    """Somebody may say in three words above the page what must not be missed."""
    told: list[str] = []
    desk.view.text_paused.connect(told.append)
    desk.view.write_freely()
    desk.settle()
    desk.press("add_title_button")
    QTest.keyClicks(title(desk), "I cannot go on")
    desk.qtbot.waitUntil(lambda: told == ["I cannot go on"])

    assert told


def test_one_turns_from_page_to_page(desk: Desk) -> None:
    """In the order of days, whenever they were written; the ends lead nowhere."""
    lay_in(desk, "03-01", "02-10", "02-20")
    open_page(desk, "02-20")
    desk.press("previous_page_of_journal")
    assert desk.page.toPlainText() == "Page of 02-10"
    assert not desk.find(QToolButton, "previous_page_of_journal").isEnabled()

    desk.press("next_page_of_journal")
    desk.press("next_page_of_journal")

    assert desk.page.toPlainText() == "Page of 03-01"
    assert not desk.find(QToolButton, "next_page_of_journal").isEnabled()


def test_alt_and_an_arrow_turn_the_page_that_is_in_front(desk: Desk) -> None:
    """Questions where a question is, pages where a page is."""
    lay_in(desk, "02-10", "02-20")
    open_page(desk, "02-20")
    desk.key(Qt.Key.Key_Up, ALT)
    assert desk.page.toPlainText() == "Page of 02-10"
    desk.key(Qt.Key.Key_Down, ALT)
    assert desk.page.toPlainText() == "Page of 02-20"

    desk.ask("E2")
    desk.key(Qt.Key.Key_Down, ALT)

    assert desk.is_seen("question_text")
    assert desk.page.toPlainText() == "Page of 02-20"


def test_words_typed_a_moment_before_turning_are_kept(desk: Desk) -> None:
    """Whoever turns a page means it to be kept."""
    lay_in(desk, "02-10", "02-20")
    open_page(desk, "02-20")
    QTest.keyClicks(desk.page, ", and more")
    desk.key(Qt.Key.Key_Up, ALT)

    assert desk.pages() == ["Page of 02-20, and more", "Page of 02-10"]
    assert desk.page.toPlainText() == "Page of 02-10"


def test_a_page_is_found_by_its_title_in_reflect(desk: Desk) -> None:
    """The list shows the title, and leads to the page."""
    lay_in(desk, "02-10")
    desk.sitting.session.write(store.save_title("02-10", "Kitchen"))
    desk.search("kitchen")
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)

    assert desk.page.toPlainText() == "Page of 02-10"


def test_a_lock_forgets_the_title_and_the_day(sit_down: Callable[[], Desk]) -> None:
    """No word of the person stays in a field, nor in what could be undone."""
    desk = sit_down()
    lay_in(desk, "02-10")
    desk.sitting.session.write(store.save_title("02-10", "Kitchen"))
    open_page(desk, "02-10")
    desk.view.flush()
    desk.view.clear()

    assert title(desk).toPlainText() == ""
    assert not title(desk).document().isUndoAvailable()
    assert desk.text("page_day") == ""


def test_opening_the_page_in_front_once_more_keeps_what_is_typed_meanwhile(desk: Desk) -> None:
    """A slow disk gives time for a word; the next key must not save the page without it."""
    lay_in(desk, "02-10")
    open_page(desk, "02-10")
    before = desk.page.toPlainText()
    desk.view.open_page("02-10")
    desk.page.insertPlainText(" Wait.")
    desk.settle()

    assert desk.page.toPlainText() == f"{before} Wait."
    desk.page.insertPlainText(" Now.")
    desk.view.flush()
    desk.settle()
    page = desk.sitting.look(store.entry("02-10"))
    assert page is not None
    assert page.body == f"{before} Wait. Now."


def test_what_the_journal_is_for_is_said_until_the_first_word(desk: Desk) -> None:
    """Below the field, so that nothing moves under the caret; never beside earlier pages."""
    desk.view.write_freely()
    desk.settle()
    said = desk.find(QWidget, "no_pages_yet")
    assert said.isVisible()
    field = desk.page.mapTo(desk.view, desk.page.rect().topLeft())
    desk.page.insertPlainText("A")
    desk.settle()

    assert not said.isVisible()
    assert desk.page.mapTo(desk.view, desk.page.rect().topLeft()) == field
    desk.view.flush()
    desk.settle()
    desk.press("new_page_button")
    desk.settle()
    assert not said.isVisible()


@pytest.mark.parametrize(
    "words", ["😀 👨‍👩‍👧 sorry", "مرحبا بك", "שלום", "对不起", "word " * 20_000]
)
def test_any_words_are_kept_as_they_are(desk: Desk, words: str) -> None:
    """Emoji, other scripts, and a page as long as a novella."""
    desk.view.write_freely()
    desk.settle()
    desk.page.insertPlainText(words)
    desk.press("add_title_button")
    title(desk).insertPlainText(words[:40])
    desk.view.flush()
    desk.settle()

    uuid = desk.sitting.look(store.entries(1))[0].uuid
    page = desk.sitting.look(store.entry(uuid))
    assert page is not None
    assert (page.body, page.title) == (words, words[:40])


def test_every_control_of_the_page_has_a_name(desk: Desk) -> None:
    """For whoever hears the page instead of seeing it."""
    lay_in(desk, "02-10")
    open_page(desk, "02-10")
    desk.press("add_title_button")
    desk.press("change_day_button")
    desk.press("calendar_button")
    pages = desk.find(QWidget, "page_editor").parentWidget()
    assert pages is not None
    controls = [
        each
        for each in desk.view.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled()
    ]

    unnamed = [
        each.objectName()
        for each in controls
        if not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))
        and not each.objectName().startswith("qt_")
        and not isinstance(each, DateField)  # its label says it
    ]
    assert len(controls) > 12
    assert unnamed == []


def test_with_a_page_in_front_end_goes_to_the_end_of_the_list(desk: Desk) -> None:
    """No row is what the page shows then; the keyboard still has somewhere to begin."""
    desk.view.write_freely()
    desk.settle()
    focus(desk.tree, desk.qtbot)
    desk.key(Qt.Key.Key_End)
    desk.key(Qt.Key.Key_Return)

    assert desk.view.place().page == "own"

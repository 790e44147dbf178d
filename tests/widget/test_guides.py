"""The guides in Reflect over a real file: written in, kept, found again, taken away."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QListView,
    QTextEdit,
    QWidget,
)

from reconcile_gui.reflection import store
from reconcile_gui.reflection.handing_over import Goal, HandOver
from reconcile_gui.reflection.records import ReflectPlace
from tests.widget.guides_tools import field, guide, kept, lines, open_guide, said, seen, talk
from tests.widget.reflect_tools import GUIDES, Desk
from tests.widget.session_tools import focus, walk

pytest_plugins = [
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.reflect_fixtures",
]


# The way there ----------------------------------------------------------------------------


def test_guides_stand_below_the_sets_and_unfold(desk: Desk) -> None:
    """One group, unfolded by a click, with a page that says what each is for."""
    focus(desk.tree, desk.qtbot)
    desk.click_row("Guides")

    assert desk.text("guides_title") == "Guides"
    assert desk.tree.isExpanded(desk.row("Guides"))
    listed = [desk.row(one.title) for one in GUIDES.at("reflect")]
    assert all(one.parent() == desk.row("Guides") for one in listed)
    desk.press("open_guide_listening_log")
    assert desk.text("guide_title") == "Listening log"
    assert field(desk, "they_said").hasFocus()
    desk.press("all_guides")
    assert desk.is_seen("guides_title")


def test_a_row_of_the_list_opens_its_guide(desk: Desk) -> None:
    """As a row of a set opens its question."""
    desk.click_row("Guides")
    desk.click_row("Fear and doubt")

    assert desk.text("guide_title") == "Fear and doubt"
    assert desk.tree.currentIndex() == desk.row("Fear and doubt")


def test_in_a_narrow_window_the_guides_are_one_choice_away(desk: Desk) -> None:
    """The list at the side is a box there; the page lists the guides."""
    desk.window.resize(700, 700)
    desk.settle()
    box = desk.find(QComboBox, "sets_combo")
    box.activated.emit(box.findText("Guides"))
    desk.settle()
    assert desk.is_seen("guides_title")
    desk.press("open_guide_listening_log")

    assert desk.is_seen("guide_field_they_said")


def test_the_arrows_walk_from_guide_to_guide(desk: Desk) -> None:
    """As they walk from question to question; at the ends they stay."""
    ids = [one.id for one in GUIDES.at("reflect")]
    open_guide(desk, ids[0])
    desk.press("previous_guide")
    assert desk.text("guide_title") == guide(ids[0]).title
    desk.press("following_guide")
    assert desk.text("guide_title") == guide(ids[1]).title
    desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert desk.text("guide_title") == guide(ids[2]).title
    desk.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert desk.text("guide_title") == guide(ids[1]).title


@pytest.mark.parametrize("guide_id", [one.id for one in GUIDES.guides])
def test_every_control_of_every_guide_has_a_name(desk: Desk, guide_id: str) -> None:
    """For a screen reader, and for whoever speaks to the computer."""
    open_guide(desk, guide_id)
    controls = [
        one
        for one in desk.view.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    unnamed = [
        one.objectName()
        for one in controls
        if (told := QAccessible.queryAccessibleInterface(one)) is not None
        and not told.text(QAccessible.Text.Name)
    ]

    assert unnamed == []


def test_every_control_of_a_guide_is_reached_by_tab(desk: Desk) -> None:
    """First the new entry and the choice, then its fields, then the others."""
    open_guide(desk)
    talk(desk, "First.")
    talk(desk, "Second.")
    desk.write(field(desk, "i_owe_an_answer_to"), "Since when?")
    focus(desk.find(QAbstractButton, "all_guides"), desk.qtbot)

    names = walk()

    expected = [
        "all_guides",
        "guide_new",
        "guide_alone",
        "guide_day",
        "guide_field_they_said",
        "guide_field_i_said_back",
        "guide_field_i_got_wrong",
        "guide_field_i_owe_an_answer_to",
        "guide_promise_i_owe_an_answer_to",
        "guide_field_answered_on",
        "guide_bin",
        "guide_entry_1",
    ]
    assert [one for one in names if one in expected] == expected


# Writing ------------------------------------------------------------------------------------


def test_what_is_typed_is_kept_and_there_again(sit_down: Callable[[], Desk]) -> None:
    """Nothing to save; another sitting finds it, open."""
    desk = sit_down()
    open_guide(desk)
    assert desk.text("guide_entry_name") == "Talk 1"
    desk.write(field(desk, "they_said"), "I could not sleep.")
    desk.write(field(desk, "i_said_back"), "You could not sleep.")

    again = sit_down()
    open_guide(again)
    assert field(again, "they_said").toPlainText() == "I could not sleep."
    assert field(again, "i_said_back").toPlainText() == "You could not sleep."
    assert again.state("Listening log") == "1"


def test_looking_at_a_guide_keeps_nothing(desk: Desk) -> None:
    """An entry begins with its first word."""
    open_guide(desk)
    desk.view.flush()

    assert kept(desk) == []
    assert desk.state("Listening log") == ""
    assert not desk.is_seen("guide_bin")
    assert not desk.is_seen("guide_new")


def test_a_new_talk_leaves_the_one_before(desk: Desk) -> None:
    """The newest stands on top, open; the earlier is a line below it."""
    open_guide(desk)
    talk(desk, "First.")
    desk.sitting.clock.pass_by(days=7)
    talk(desk, "Second.")

    assert said(desk) == ["Second.", "First."]
    assert desk.text("guide_entry_name") == "Talk 2"
    assert lines(desk) == ["Tuesday 3 March: First."]


def test_an_earlier_talk_opens_in_place(desk: Desk) -> None:
    """The line becomes the form; the newer one becomes a line above it."""
    open_guide(desk)
    talk(desk, "First.")
    talk(desk, "Second.")
    talk(desk, "Third.")
    desk.press("guide_entry_1")

    assert desk.text("guide_entry_name") == "Talk 2"
    assert field(desk, "they_said").toPlainText() == "Second."
    assert [one.partition(": ")[2] for one in lines(desk)] == ["Third.", "First."]
    above, form = desk.find(QAbstractButton, "guide_entry_0"), field(desk, "they_said")
    assert above.mapTo(desk.view, above.rect().topLeft()).y() < (
        form.mapTo(desk.view, form.rect().topLeft()).y()
    )
    desk.write(field(desk, "they_said"), " Again.")
    assert said(desk) == ["Third.", "Second. Again.", "First."]


def test_words_not_saved_yet_stay_with_their_entry(desk: Desk) -> None:
    """Going to another entry at once hands them over first."""
    open_guide(desk)
    talk(desk, "First.")
    desk.press("guide_new")
    QTest.keyClicks(field(desk, "they_said"), "Second.")
    desk.press("guide_entry_0")

    assert said(desk) == ["Second.", "First."]
    assert field(desk, "they_said").toPlainText() == "First."


def test_coming_back_at_once_shows_what_was_typed_a_moment_ago(desk: Desk) -> None:
    """Older words in the field would be saved over the newer ones."""
    open_guide(desk)
    talk(desk, "First.")
    talk(desk, "Second.")
    focus(field(desk, "they_said"), desk.qtbot)
    field(desk, "they_said").moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(field(desk, "they_said"), " More.")
    desk.find(QAbstractButton, "guide_entry_1").click()
    desk.view.guides.open("listening_log")
    desk.settle()
    desk.press("guide_entry_0")

    assert field(desk, "they_said").toPlainText() == "Second. More."
    assert said(desk) == ["Second. More.", "First."]


def test_a_guide_on_its_way_does_not_come_over_another_page(desk: Desk) -> None:
    """Whoever wants a blank page at once types on that."""
    desk.view.guides.open("listening_log")
    desk.view.write_freely()
    QTest.keyClicks(desk.page, "At once.")
    desk.settle()

    assert desk.page.isVisible()
    assert desk.page.toPlainText() == "At once."


def test_a_new_entry_being_written_stays_when_its_guide_is_asked_for_again(desk: Desk) -> None:
    """A link to the guide that is in front takes nothing away."""
    open_guide(desk)
    talk(desk, "First.")
    desk.press("guide_new")
    focus(field(desk, "they_said"), desk.qtbot)
    QTest.keyClicks(field(desk, "they_said"), "Second.")
    open_guide(desk)

    assert field(desk, "they_said").toPlainText() == "Second."
    assert said(desk) == ["Second.", "First."]


def test_typing_leaves_the_other_lines_as_they_are(desk: Desk) -> None:
    """A line made anew at every pause would flicker, and lose the keyboard."""
    open_guide(desk)
    talk(desk, "First.")
    talk(desk, "Second.")
    line = desk.find(QAbstractButton, "guide_entry_1")
    desk.write(field(desk, "they_said"), " And more.")
    desk.write(field(desk, "i_owe_an_answer_to"), "Since when?")

    assert desk.find(QAbstractButton, "guide_entry_1") is line
    assert line.isVisible()


def test_the_day_of_a_talk_can_be_another(desk: Desk) -> None:
    """Chosen before a word is written, or after; the number goes by it."""
    open_guide(desk)
    talk(desk, "Today.")
    desk.press("guide_new")
    desk.find(QDateEdit, "guide_day").setDate(QDate(2026, 2, 27))
    desk.write(field(desk, "they_said"), "Before.")
    assert [str(one.day) for one in kept(desk)] == ["2026-03-03", "2026-02-27"]
    assert desk.text("guide_entry_name") == "Talk 1"
    desk.find(QDateEdit, "guide_day").setDate(QDate(2026, 3, 9))
    desk.settle()

    assert said(desk) == ["Before.", "Today."]
    assert desk.text("guide_entry_name") == "Talk 2"


def test_talks_with_an_answer_owed_can_be_seen_alone(desk: Desk) -> None:
    """Said beside each, until it is answered."""
    open_guide(desk)
    talk(desk, "First.")
    desk.write(field(desk, "i_owe_an_answer_to"), "Since when?")
    talk(desk, "Second.")
    talk(desk, "Third.")
    assert lines(desk) == [
        "Tuesday 3 March: Second.",
        "Tuesday 3 March, answer owed: First.",
    ]
    desk.find(QCheckBox, "guide_alone").click()
    desk.settle()
    assert [one.partition(": ")[2] for one in lines(desk)] == ["First."]
    desk.press("guide_entry_0")
    desk.find(QDateEdit, "guide_field_answered_on").setDate(QDate(2026, 3, 3))
    desk.settle()

    assert [one.values["answered_on"] for one in kept(desk)] == ["", "", "2026-03-03"]
    assert not desk.is_seen("guide_alone")
    assert [one.partition(": ")[2] for one in lines(desk)] == ["Third.", "Second."]


def test_a_sheet_is_kept_field_by_field(desk: Desk) -> None:
    """The samples are there to read; the fields are the person's own."""
    open_guide(desk, "fear_and_doubt")
    for field_id, words in {"fear": "Losing them.", "instead": "Five slow breaths."}.items():
        desk.write(field(desk, field_id), words)

    (entry,) = kept(desk, "fear_and_doubt")
    assert {key: one for key, one in entry.values.items() if one} == {
        "fear": "Losing them.",
        "instead": "Five slow breaths.",
    }


def test_another_guide_gets_its_own_page(desk: Desk) -> None:
    """Nothing of the one before is left, and it is there again on the way back."""
    open_guide(desk)
    talk(desk, "First.")
    open_guide(desk, "fear_and_doubt")
    assert desk.view.findChild(QTextEdit, "guide_field_they_said") is None
    open_guide(desk)

    assert field(desk, "they_said").toPlainText() == "First."


def test_notes_are_written_day_by_day(sit_down: Callable[[], Desk]) -> None:
    """Offered once there is something to note on; today's can be changed, earlier ones stay."""
    desk = sit_down()
    open_guide(desk, "growth_plan")
    assert not desk.is_seen("guide_note")
    desk.write(field(desk, "area"), "Saying it early")
    desk.write(desk.find(QTextEdit, "guide_note"), "Said it at breakfast.")
    desk.sitting.clock.pass_by(days=7)

    again = sit_down()
    open_guide(again, "growth_plan")
    assert again.find(QTextEdit, "guide_note").toPlainText() == ""
    assert again.find(QAbstractButton, "guide_notes_0").accessibleName() == (
        "Tuesday 3 March: Said it at breakfast."
    )
    again.write(again.find(QTextEdit, "guide_note"), "Said it at once.")
    again.press("guide_new")
    again.write(field(again, "area"), "Hearing a no")
    again.press("guide_entry_1")
    assert again.find(QTextEdit, "guide_note").toPlainText() == "Said it at once."

    (_, first) = kept(again, "growth_plan")
    assert [one.body for one in first.notes] == ["Said it at once.", "Said it at breakfast."]


def test_what_is_kept_once_has_no_list(desk: Desk) -> None:
    """One sheet, there to be changed."""
    open_guide(desk, "answers_to_a_letter")
    desk.write(field(desk, "silence"), "I will let it be.")
    assert not desk.is_seen("guide_new")
    assert lines(desk) == []
    open_guide(desk, "steady_day")
    open_guide(desk, "answers_to_a_letter")

    assert field(desk, "silence").toPlainText() == "I will let it be."
    assert len(kept(desk, "answers_to_a_letter")) == 1


def test_a_steady_day_is_chosen_and_said(desk: Desk) -> None:
    """Four answers; the line of an earlier day says them."""
    open_guide(desk, "steady_day")
    desk.press("guide_field_slept_yes")
    desk.press("guide_field_calm_no")
    assert [one.values for one in kept(desk, "steady_day")] == [
        {"slept": "yes", "sober": "", "calm": "no", "supported": ""}
    ]
    desk.sitting.clock.pass_by(days=1)
    desk.press("guide_new")
    desk.press("guide_field_sober_yes")

    assert lines(desk) == ["Tuesday 3 March: I have slept: Yes · I am calm: No"]


def test_a_choice_in_a_box_is_kept(desk: Desk) -> None:
    """What does not fit side by side is a box."""
    open_guide(desk, "what_to_tell")
    desk.write(field(desk, "body"), "The second card.")
    box = desk.find(QComboBox, "guide_field_kind")
    assert box.currentText() == "Not decided"  # nobody is told to tell it now
    box.setCurrentIndex(3)
    box.activated.emit(3)
    desk.settle()

    assert kept(desk, "what_to_tell")[0].values["kind"] == "only_if_asked"


def test_a_pause_that_is_past_is_no_invitation(desk: Desk) -> None:
    """Said below the day, and not before it has passed; nothing counts down."""
    open_guide(desk, "space_plan")
    desk.write(field(desk, "in_their_words"), "I need a month.")
    until = desk.find(QDateEdit, "guide_field_until_on")
    until.setDate(QDate(2026, 3, 3))
    desk.settle()
    past = "This day is past. That is not an invitation: wait for what they say."
    assert past not in seen(desk)
    until.setDate(QDate(2026, 2, 1))
    desk.settle()

    assert past in seen(desk)


# The bin ------------------------------------------------------------------------------------


def test_a_binned_entry_comes_back_by_undo(desk: Desk) -> None:
    """Delete moves to the bin, and the way back is in sight."""
    open_guide(desk)
    talk(desk, "First.")
    talk(desk, "Second.")
    desk.press("guide_bin")
    assert said(desk) == ["First."]
    assert field(desk, "they_said").toPlainText() == "First."
    assert desk.text("message_sentence") == "Moved to the bin."
    desk.press("message_secondary")

    assert said(desk) == ["Second.", "First."]
    assert [one.partition(": ")[2] for one in lines(desk)] == ["Second."]


def test_a_date_and_a_choice_can_be_taken_back(desk: Desk) -> None:
    """As in every other form; the page shows what holds again."""
    open_guide(desk, "asked_of_me")
    desk.write(field(desk, "in_their_words"), "Show me the list.")
    desk.press("guide_field_my_answer_yes")
    desk.find(QDateEdit, "guide_field_done_on").setDate(QDate(2026, 3, 3))
    desk.find(QDateEdit, "guide_day").setDate(QDate(2026, 2, 1))
    desk.settle()
    assert desk.sitting.session.undo_label == "Change date"
    for _ in range(3):
        desk.sitting.session.undo()
        desk.settle()
        desk.settle()

    (entry,) = kept(desk, "asked_of_me")
    assert str(entry.day) == "2026-03-03"
    assert (entry.values["my_answer"], entry.values["done_on"]) == ("", "")
    assert desk.find(QDateEdit, "guide_day").date() == QDate(2026, 3, 3)
    assert desk.find(QAbstractButton, "guide_field_my_answer_").isChecked()


def test_an_entry_that_another_hand_binned_is_not_on_the_page(desk: Desk) -> None:
    """Undo of its first words, or another program."""
    open_guide(desk)
    talk(desk, "First.")
    talk(desk, "Second.")
    newest = kept(desk)[0]
    desk.sitting.session.write(
        store.bin_guide_entry(guide("listening_log").keeping, newest.uuid), label="Elsewhere"
    )
    desk.settle()

    assert field(desk, "they_said").toPlainText() == "First."
    assert lines(desk) == []


def test_what_another_hand_wrote_is_followed(desk: Desk) -> None:
    """Unless words are being typed there."""
    open_guide(desk)
    talk(desk, "First.")
    keeping, uuid = guide("listening_log").keeping, kept(desk)[0].uuid
    desk.sitting.session.write(store.save_field(keeping, uuid, "i_said_back", "Elsewhere."))
    desk.settle()

    assert field(desk, "i_said_back").toPlainText() == "Elsewhere."
    assert field(desk, "they_said").toPlainText() == "First."


# Becoming something else ----------------------------------------------------------------------


def test_what_is_owed_can_become_a_promise(desk: Desk) -> None:
    """A copy that can be changed; the entry stays."""
    made: list[HandOver] = []
    desk.view.hand_over_wanted.connect(made.append)
    open_guide(desk)
    assert not desk.is_seen("guide_promise_i_owe_an_answer_to")
    talk(desk, "The whole list", "i_owe_an_answer_to")
    desk.press("guide_promise_i_owe_an_answer_to")
    copy = desk.find(QTextEdit, "guide_hand_over_editor")
    assert copy.hasFocus()
    QTest.keyClicks(copy, " by Friday.")
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    (entry,) = kept(desk)
    assert made == [
        HandOver(
            Goal.PROMISE,
            "talk",
            entry.id,
            "The whole list by Friday.",
            to_partner=True,
        )
    ]
    assert entry.values["i_owe_an_answer_to"] == "The whole list"


def test_a_copy_opens_below_what_it_is_of(desk: Desk) -> None:
    """A form may be long; one field’s copy below another would be out of sight."""
    open_guide(desk, "growth_plan")
    desk.write(field(desk, "practice"), "One line a day")
    desk.write(field(desk, "help_sought"), "The adviser")

    for first, then in (("practice", "if_then"), ("help_sought", "what_shows_it")):
        desk.press(f"guide_promise_{first}")
        panel = desk.find(QWidget, "guide_hand_over_panel")
        tops = [
            one.mapTo(desk.view, one.rect().topLeft()).y()
            for one in (field(desk, first), panel, field(desk, then))
        ]
        assert tops == sorted(tops)
        assert not panel.visibleRegion().isEmpty()


def test_esc_leaves_the_copy_and_the_field_has_the_keyboard(desk: Desk) -> None:
    """Nothing is made before the button."""
    open_guide(desk)
    talk(desk, "The list", "i_owe_an_answer_to")
    desk.press("guide_promise_i_owe_an_answer_to")
    desk.key(Qt.Key.Key_Escape)

    assert not desk.is_seen("guide_hand_over_panel")
    assert QApplication.focusWidget() is field(desk, "i_owe_an_answer_to")


# Finding --------------------------------------------------------------------------------------


def test_search_in_reflect_leads_to_the_very_entry(desk: Desk) -> None:
    """A field of a sheet belongs to its sheet."""
    open_guide(desk, "fear_and_doubt")
    desk.write(field(desk, "doubt"), "Sternenstaub.")
    desk.press("guide_new")
    desk.write(field(desk, "fear"), "Something else.")
    desk.ask("A1")
    desk.search("sternenstaub")
    results = desk.find(QListView, "search_results")
    assert results.model().index(0, 0).data() == "Sternenstaub."
    QTest.keyClick(results, Qt.Key.Key_Return)
    desk.settle()

    assert field(desk, "doubt").toPlainText() == "Sternenstaub."
    assert desk.text("guide_title") == "Fear and doubt"


def test_a_row_that_is_gone_leads_nowhere(desk: Desk) -> None:
    """What is in front stays."""
    desk.ask("A1")
    desk.view.guides.open_row("talk", 77)
    desk.settle()

    assert desk.is_seen("question_text")


# Locking ----------------------------------------------------------------------------------------


def test_a_lock_clears_every_word_and_leads_back(desk: Desk) -> None:
    """Not a word is left in a widget; the same entry is in front afterwards."""
    open_guide(desk)
    talk(desk, "Sternenstaub one.")
    talk(desk, "Sternenstaub two.")
    desk.press("guide_entry_1")
    place = desk.view.place()
    desk.view.flush()
    desk.settle()
    desk.view.clear()
    desk.qtbot.waitUntil(lambda: desk.view.findChild(QTextEdit, "guide_field_they_said") is None)

    shown = [one.toPlainText() for one in desk.view.findChildren(QTextEdit)]
    shown += [one.text() for one in desk.view.findChildren(QLabel)]
    shown += [one.accessibleName() for one in desk.view.findChildren(QAbstractButton)]
    assert [one for one in shown if "Sternenstaub" in one] == []
    desk.view.return_to(place)
    desk.view.show_workbook()
    desk.settle()
    assert isinstance(place, ReflectPlace)
    assert field(desk, "they_said").toPlainText() == "Sternenstaub one."
    assert desk.view.place() == place


def test_the_list_of_guides_is_a_place_too(desk: Desk) -> None:
    """After a lock it is in front again."""
    desk.view.guides.show_all()
    place = desk.view.place()
    desk.view.clear()
    desk.view.return_to(place)
    desk.view.show_workbook()
    desk.settle()

    assert desk.is_seen("guides_title")


def test_a_pause_in_writing_tells_all_of_the_text(desk: Desk) -> None:
    """The two care rules read what is written in a guide as everywhere."""
    told: list[str] = []
    desk.view.text_paused.connect(told.append)
    open_guide(desk)
    focus(field(desk, "they_said"), desk.qtbot)
    QTest.keyClicks(field(desk, "they_said"), "I cannot go on.")
    desk.qtbot.waitUntil(lambda: bool(told))

    assert told == ["I cannot go on."]

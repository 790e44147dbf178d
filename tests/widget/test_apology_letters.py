"""Several letters of several kinds: begun, copied, in their own language, given."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from reconcile_gui.apology.records import Kind, LetterWithParts, Mode
from reconcile_gui.care.contact import Status
from reconcile_gui.qtkit.date_field_widget import DateField
from tests.widget.apology_tools import Open, Screen, Them, on_disk
from tests.widget.kit_tools import laid_out
from tests.widget.session_tools import Sitting
from tests.workbooks import StandingClock

pytest_plugins = [
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]


def kinds(screen: Screen) -> list[str]:
    """Return the kinds offered, from top to bottom."""
    radios = [each for each in screen.view.findChildren(QRadioButton) if each.isVisible()]
    return [each.objectName() for each in sorted(radios, key=lambda each: each.y())]


WAYS = ("start_part_by_part", "start_on_one_page", "start_with_draft")


def begin(screen: Screen, kind: str, how: str = "start_part_by_part") -> int:
    """Begin a letter of a kind; return its id."""
    before = screen.view.letter_id
    screen.choose("new_letter")
    screen.find(QRadioButton, f"kind_{kind}").click()
    screen.press(how)
    screen.qtbot.waitUntil(lambda: screen.view.letter_id not in (None, before))
    made = screen.view.letter_id
    assert made is not None
    return made


def newest(sitting: Sitting) -> LetterWithParts:
    """Return the letter that was begun last."""
    return on_disk(sitting, sitting.look(store.letters())[-1].id)


def test_a_new_letter_asks_once_what_it_is_for(screen: Screen, sitting: Sitting) -> None:
    """Kind and way of writing are chosen before a word is written, and nothing else is asked."""
    made = begin(screen, "ended_it")

    letter = on_disk(sitting, made).letter
    assert (letter.kind, letter.mode, letter.for_myself) == ("ended_it", Mode.PARTS, False)
    assert screen.rows()[2] == "How I ended it"
    assert screen.part("opening").hasFocus()


def test_a_letter_to_let_go_is_kept_and_has_its_own_parts(screen: Screen, sitting: Sitting) -> None:
    """Nothing is left to repair together; what is taken along is asked for instead."""
    made = begin(screen, "letting_go")

    assert on_disk(sitting, made).letter.for_myself
    assert "Making it right" not in screen.rows()
    assert "What I take with me" in screen.rows()
    assert not screen.part("repair").isVisible()


def test_both_ways_to_begin_are_equal(screen: Screen, sitting: Sitting, qtbot: QtBot) -> None:
    """Neither button is the primary one."""
    screen.choose("new_letter")
    ways = [screen.find(QPushButton, f"start_{way}") for way in ("part_by_part", "on_one_page")]
    assert [way.property("kind") for way in ways] == [None, None]

    screen.press("start_on_one_page")
    qtbot.waitUntil(screen.page.hasFocus)
    QTest.keyClicks(screen.page, "Dear you.")
    screen.view.flush()

    assert newest(sitting).letter.page_text == "Dear you."
    assert newest(sitting).letter.mode is Mode.PAGE


def test_a_draft_that_was_copied_opens_on_one_page(
    screen: Screen, sitting: Sitting, qtbot: QtBot
) -> None:
    """The draft of years is not cut into parts by anybody but its writer."""
    draft = "I am sorry.\n\nI hid a debt.\u00a0😀"
    QApplication.clipboard().setText(draft)
    screen.choose("new_letter")
    screen.press("start_with_draft")
    qtbot.waitUntil(lambda: screen.page.isVisible() and bool(screen.page.toPlainText()))

    assert newest(sitting).letter.page_text == draft
    QApplication.clipboard().clear()


def test_the_ways_to_begin_say_what_they_begin(screen: Screen, them: Them) -> None:
    """Whoever cannot see the choice above hears it on the button that acts on it."""
    screen.choose("new_letter")
    ways = [screen.find(QPushButton, name) for name in WAYS]
    assert {way.accessibleDescription() for way in ways} == {"Begins: An apology"}

    message = screen.find(QRadioButton, "kind_one_message")
    message.click()
    assert {way.accessibleDescription() for way in ways} == {"Begins: One short message"}
    assert "Alex can leave unanswered" in message.accessibleDescription()
    screen.view.clear()
    assert message.accessibleDescription() == ""


def test_an_empty_clipboard_offers_no_draft(screen: Screen) -> None:
    """A button that would do nothing is not there."""
    QApplication.clipboard().clear()
    screen.choose("new_letter")

    assert not screen.find(QPushButton, "start_with_draft").isVisible()


def test_not_now_and_esc_lead_back_to_the_letter(screen: Screen, letter_id: int) -> None:
    """Looking at what there is begins nothing."""
    screen.choose("new_letter")
    screen.press("new_letter_not_now")
    assert screen.part("sorry").isVisible()

    screen.choose("new_letter")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QRadioButton)
    QTest.keyClick(focused, Qt.Key.Key_Escape)
    assert screen.part("sorry").isVisible()
    assert screen.view.letter_id == letter_id


@pytest.mark.parametrize("status", [Status.NONE, Status.ORDER])
def test_without_contact_what_is_kept_comes_first(
    show: Open, them: Them, sitting: Sitting, qtbot: QtBot, status: Status
) -> None:
    """And whatever is begun is marked as kept."""
    them.status = status
    screen = show()

    assert kinds(screen) == [
        f"kind_{one}" for one in ("letting_go", "unsent", "apology", "ended_it")
    ]
    assert screen.find(QLabel, "new_letter_keeps").isVisible()
    screen.find(QRadioButton, "kind_apology").click()
    screen.press("start_part_by_part")
    qtbot.waitUntil(screen.writes)
    assert newest(sitting).letter.for_myself


def test_a_letter_is_started_from_another(screen: Screen, sitting: Sitting, letter_id: int) -> None:
    """The first one stays as it is; words typed a moment ago come along."""
    screen.type_in("sorry", "Truly. ")
    screen.choose("same_letter")
    screen.qtbot.waitUntil(lambda: screen.view.letter_id not in (None, letter_id))

    assert screen.title == "About the debt, again"
    assert screen.part("sorry").toPlainText() == "Truly. I am sorry."
    screen.type_in("sorry", "New. ")
    screen.view.flush()
    assert on_disk(sitting, letter_id).body_of("sorry") == "Truly. I am sorry."
    assert sitting.session.undo_label == "New letter"


def test_a_version_to_say_aloud_tells_its_time(screen: Screen, letter_id: int) -> None:
    """Only the parts that can be said, and about how long they take."""
    screen.choose("spoken_letter")
    screen.qtbot.waitUntil(lambda: screen.view.letter_id not in (None, letter_id))

    assert screen.rows() == ["I am sorry", "What I did", "What it did to you", "You owe me nothing"]
    count, hint = screen.find(QLabel, "word_count"), screen.find(QLabel, "length_hint")
    assert count.text() == "10 words in 3 sentences, about 10 seconds to say"
    assert not hint.isVisible()
    screen.type_in("impact", "You gave up the studio. You lay awake. You asked. You waited. ")
    screen.qtbot.waitUntil(hint.isVisible)
    assert count.text().startswith("22 words in 7 sentences")
    assert "Three to six sentences" in hint.text()
    screen.part("impact").clear()
    screen.part("what").clear()
    screen.qtbot.waitUntil(lambda: hint.text().startswith("Three sentences are enough"))


def test_a_short_message_begins_with_blanks_on_request(
    screen: Screen, sitting: Sitting, qtbot: QtBot
) -> None:
    """Its own words and its own limits; nothing is filled in by itself."""
    made = begin(screen, "one_message", "start_on_one_page")
    template = screen.find(QPushButton, "template")
    qtbot.waitUntil(template.isVisible)
    assert screen.page.toPlainText() == ""
    assert screen.page.placeholderText().startswith("A few lines")
    template.click()
    laid_out()

    assert "You do not have to answer this." in screen.page.toPlainText()
    assert screen.page.textCursor().selectedText() == "___"
    assert not template.isVisible()
    QTest.keyClicks(screen.page, "read your messages")
    screen.view.flush()
    kept = on_disk(sitting, made).letter.page_text
    assert kept.startswith("I am sorry that I read your messages. You do not")
    count, hint = screen.find(QLabel, "word_count"), screen.find(QLabel, "length_hint")
    qtbot.waitUntil(lambda: count.text() == "33 words in 4 sentences")
    assert not hint.isVisible()
    screen.page.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(screen.page, " And so on. And on.")
    qtbot.waitUntil(hint.isVisible)
    assert "leave unanswered" in hint.text()


def test_a_key_takes_the_offer_of_blanks_back(screen: Screen, qtbot: QtBot) -> None:
    """Whoever has begun is not offered to be begun for; an emptied page is again."""
    begin(screen, "one_message", "start_on_one_page")
    template = screen.find(QPushButton, "template")
    qtbot.waitUntil(template.isVisible)
    QTest.keyClicks(screen.page, "I")
    assert not template.isVisible()

    screen.page.clear()
    qtbot.waitUntil(template.isVisible)


@pytest.mark.parametrize(("kind", "language"), [("apology", "en"), ("one_message", "de")])
def test_no_other_letter_is_offered_blanks(
    show: Open, sitting: Sitting, kind: str, language: str
) -> None:
    """They are the words of one kind, and English."""
    sitting.lay_in(store.create_letter(language=language, kind=Kind(kind), mode=Mode.PAGE))
    screen = show()

    assert screen.page.isVisible()
    assert not screen.find(QPushButton, "template").isVisible()


def test_a_page_can_be_said_aloud_too(screen: Screen, sitting: Sitting, letter_id: int) -> None:
    """Its sentences go into the parts that they sound like, or were said to be."""
    screen.press("turn")
    sitting.settle()
    sitting.settle()
    assert screen.page.isVisible()
    screen.choose("spoken_letter")
    screen.qtbot.waitUntil(lambda: screen.view.letter_id not in (None, letter_id))

    assert screen.part("sorry").toPlainText() == "I am sorry."
    assert screen.part("what").toPlainText() == "I hid a debt.\nFor a year."


def test_a_talk_is_not_prepared_where_none_is_welcome(
    show: Open, them: Them, letter_id: int
) -> None:
    """The same rule as for every other plan of contact."""
    them.status = Status.SPACE
    screen = show()

    assert "spoken_letter" not in [each.objectName() for each in screen.menu()]


def test_each_letter_has_its_language(screen: Screen, sitting: Sitting, letter_id: int) -> None:
    """Apart from that of the program; it decides how its date is written."""
    screen.menu()
    languages = screen.find(QMenu, "language_menu")
    chosen = [each for each in languages.actions() if each.isChecked()]
    assert [each.text() for each in chosen] == ["English"]
    next(each for each in languages.actions() if each.text() == "Deutsch").trigger()
    sitting.settle()

    assert on_disk(sitting, letter_id).letter.language == "de"
    sitting.session.undo()
    assert on_disk(sitting, letter_id).letter.language == "en"


def test_a_new_letter_begins_in_the_language_chosen(
    screen: Screen, sitting: Sitting, qtbot: QtBot, letter_id: int
) -> None:
    """Someone may apologise in a language the program does not speak."""
    screen.choose("new_letter")
    box = screen.find(QComboBox, "new_letter_language")
    box.setCurrentIndex(box.findText("العربية"))
    screen.press("start_on_one_page")
    qtbot.waitUntil(lambda: screen.view.letter_id not in (None, letter_id))

    assert newest(sitting).letter.language == "ar"


def test_words_are_counted_and_little_is_said_about_it(screen: Screen, qtbot: QtBot) -> None:
    """A count, and a calm line at the ends."""
    assert screen.find(QLabel, "word_count").text() == "10 words"
    assert screen.find(QLabel, "length_hint").text().startswith("Short is fine.")

    screen.part("what").insertPlainText("word " * 701)
    qtbot.waitUntil(lambda: screen.find(QLabel, "word_count").text() == "711 words")
    hint = screen.find(QLabel, "length_hint")
    assert hint.text() == "Long letters can feel heavy. What could go?"
    screen.part("what").setPlainText("word " * 100)
    qtbot.waitUntil(lambda: not hint.isVisible())


def test_parts_can_be_moved_and_moved_back(
    screen: Screen, sitting: Sitting, letter_id: int
) -> None:
    """The order is a proposal; on paper it is the writer's."""
    parts = screen.find(QListWidget, "parts_list")
    parts.setFocus()
    parts.setCurrentRow(1)
    keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(parts, Qt.Key.Key_Down, keys)

    assert screen.rows()[1:3] == ["What I did", "I am sorry"]
    assert parts.currentRow() == 2
    laid_out()
    tops = [screen.part(part).mapTo(screen.view, QPoint(0, 0)).y() for part in ("what", "sorry")]
    assert tops == sorted(tops)
    order = [each.part for each in on_disk(sitting, letter_id).parts]
    assert order.index("what") < order.index("sorry")
    sitting.session.undo()
    sitting.settle()
    sitting.settle()
    assert screen.rows()[1:3] == ["I am sorry", "What I did"]


# Given ---------------------------------------------------------------------------------


def given_panel(screen: Screen, qtbot: QtBot) -> QWidget:
    """Open the log of givings."""
    screen.choose("given_letter")
    panel = screen.find(QWidget, "given_panel")
    qtbot.waitUntil(panel.isVisible)
    return panel


def test_a_giving_is_kept_with_day_and_way(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """Nothing is asked about what the other person did with it."""
    given_panel(screen, qtbot)
    screen.find(DateField, "given_day").set_iso("2026-03-01")
    how = screen.find(QLineEdit, "given_how")
    how.setText("by post")
    QTest.keyClick(how, Qt.Key.Key_Return)
    sitting.settle()

    entry = sitting.look(store.given())[0]
    assert (entry.letter_id, entry.day.isoformat(), entry.how) == (
        letter_id,
        "2026-03-01",
        "by post",
    )
    qtbot.waitUntil(lambda: screen.view.findChild(QWidget, f"given_{entry.id}") is not None)
    assert sitting.look(store.versions_of(letter_id))[0].reason == "given"


def test_the_log_leads_to_the_words_that_were_given(
    screen: Screen, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """They are kept as a version, among many others by and by."""
    given_panel(screen, qtbot)
    link = screen.find(QPushButton, "given_words")
    before = link.isVisible()
    sitting.lay_in(store.log_giving(letter_id, date(2026, 3, 1), "by post"))
    sitting.session.write(store.save_part(letter_id, "why", "Added later."))
    sitting.session.write(store.keep_version(letter_id, "closed"))
    qtbot.waitUntil(link.isVisible)
    screen.press("given_words")
    versions = screen.find(QListWidget, "versions_list")
    qtbot.waitUntil(lambda: versions.currentRow() == 1)

    assert not before
    assert screen.find(QLabel, "version_was_given").isVisible()


def test_a_wrong_entry_goes_to_the_bin(screen: Screen, sitting: Sitting, qtbot: QtBot) -> None:
    """And comes back with Undo."""
    given_panel(screen, qtbot)
    screen.press("given_keep")
    sitting.settle()
    entry = sitting.look(store.given())[0]
    qtbot.waitUntil(lambda: screen.view.findChild(QWidget, f"given_{entry.id}") is not None)
    screen.press(f"given_remove_{entry.id}")
    sitting.settle()

    assert sitting.look(store.given()) == []
    sitting.session.undo()
    assert [each.id for each in sitting.look(store.given())] == [entry.id]


@pytest.mark.parametrize("status", [Status.NONE, Status.ORDER, Status.SPACE, Status.UNKNOWN])
def test_where_giving_is_not_offered_a_past_one_can_still_be_kept(
    show: Open, them: Them, sitting: Sitting, letter_id: int, qtbot: QtBot, status: Status
) -> None:
    """What happened, happened; the page says why it offers nothing."""
    them.status = status
    screen = show()
    given_panel(screen, qtbot)

    assert screen.find(QLabel, "given_why_not").isVisible()
    screen.press("given_keep")
    assert [each.letter_id for each in sitting.look(store.given())] == [letter_id]


def test_in_contact_nothing_speaks_against_giving(screen: Screen, qtbot: QtBot) -> None:
    """No sentence stands there for nothing."""
    given_panel(screen, qtbot)

    assert not screen.find(QLabel, "given_why_not").isVisible()
    assert not screen.find(QLabel, "given_another").isVisible()


def test_a_second_letter_soon_after_is_asked_about(
    show: Open, sitting: Sitting, letter_id: int, clock: StandingClock, qtbot: QtBot
) -> None:
    """Once, calmly; after a fortnight not any more."""
    sitting.lay_in(store.log_giving(letter_id, clock.today(), ""))
    clock.pass_by(days=14)
    screen = show()
    given_panel(screen, qtbot)
    assert screen.find(QLabel, "given_another").text() == (
        "One is enough for now. Would a kept promise say more?"
    )
    screen.press("given_cross")
    clock.pass_by(days=1)
    given_panel(screen, qtbot)
    assert not screen.find(QLabel, "given_another").isVisible()


def test_esc_closes_the_log_and_the_caret_is_in_the_letter(screen: Screen, qtbot: QtBot) -> None:
    """One key back to the words."""
    panel = given_panel(screen, qtbot)
    QTest.keyClick(screen.find(QLineEdit, "given_how"), Qt.Key.Key_Escape)

    assert not panel.isVisible()
    assert isinstance(QApplication.focusWidget(), QTextEdit)

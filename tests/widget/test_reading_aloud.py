"""A letter is read aloud when it is asked for, seen on the paper, and silent at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from tests.widget.apology_tools import Open, Screen, is_in_sight
from tests.widget.kit_tools import laid_out
from tests.widget.pretend_voice import PretendVoice, Wishes
from tests.widget.session_tools import Sitting, focus
from tests.widget.shell_tools import CTRL_SHIFT, PASSPHRASE, House

pytest_plugins = [
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
    "tests.widget.shell_fixtures",
]


def tinted(editor: QTextEdit) -> list[str]:
    """Return the words of a field that lie on a tint."""
    return [each.cursor.selectedText() for each in editor.extraSelections()]


def select(editor: QTextEdit, start: int, end: int) -> None:
    """Select words of a field."""
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def is_shown(screen: Screen) -> bool:
    """Tell whether the row of what is read is there."""
    return screen.find(QWidget, "aloud_bar").isVisible()


def test_a_letter_is_read_to_its_end_and_followed_on_the_paper(
    screen: Screen, voice: PretendVoice, sitting: Sitting
) -> None:
    """Sentence after sentence, on a tint; no change of the letter, and the row goes by itself."""
    screen.press("read_aloud")
    assert tinted(screen.part("sorry")) == ["I am sorry."]
    assert screen.find(QToolButton, "read_aloud").isChecked()
    voice.finish()
    assert tinted(screen.part("sorry")) == []
    assert tinted(screen.part("what")) == ["I hid a debt."]
    voice.finish()
    voice.finish()

    assert voice.words == ["I am sorry.", "I hid a debt.", "For a year."]
    assert {each.language for each in voice.spoken} == {"en"}
    assert not is_shown(screen)
    assert not screen.find(QToolButton, "read_aloud").isChecked()
    assert tinted(screen.part("what")) == []
    assert not screen.part("what").document().isUndoAvailable()
    assert sitting.session.waiting == 0


def test_a_screen_reader_has_it_read_as_a_click_does(
    screen: Screen, voice: PretendVoice, sitting: Sitting
) -> None:
    """The first thing it can do with such a button turns it on, and is no click."""
    act_first(screen.find(QToolButton, "read_aloud"))
    assert voice.now is not None
    act_first(screen.find(QToolButton, "read_aloud"))
    assert voice.now is None
    assert screen.find(QAbstractButton, "aloud_pause").text() == "Go on"
    assert screen.find(QToolButton, "read_aloud").isChecked()
    screen.press("aloud_stop")
    screen.choose("read_as_letter")
    sitting.settle()
    button = screen.find(QAbstractButton, "read_as_read_aloud")
    act_first(button)
    assert voice.now is not None
    assert button.isChecked()
    act_first(button)

    assert voice.now is None


def act_first(button: QAbstractButton) -> None:
    """Do what a screen reader or a voice does with a button."""
    actions = QAccessible.queryAccessibleInterface(button).actionInterface()
    actions.doAction(actions.actionNames()[0])


def test_pausing_goes_on_with_the_sentence_that_was_broken_off(
    screen: Screen, voice: PretendVoice
) -> None:
    """Half a sentence later nobody knows what it was about."""
    screen.press("read_aloud")
    voice.finish()
    screen.press("aloud_pause")
    assert voice.now is None
    assert tinted(screen.part("what")) == ["I hid a debt."]
    assert screen.find(QAbstractButton, "aloud_pause").text() == "Go on"
    screen.press("aloud_pause")

    assert voice.words == ["I am sorry.", "I hid a debt.", "I hid a debt."]
    assert screen.find(QAbstractButton, "aloud_pause").text() == "Pause"


def test_one_can_go_to_the_sentences_around(screen: Screen, voice: PretendVoice) -> None:
    """While it reads, and while it is paused; paused it stays silent."""
    screen.press("read_aloud")
    screen.press("aloud_next")
    screen.press("aloud_before")
    assert voice.words == ["I am sorry.", "I hid a debt.", "I am sorry."]
    screen.press("aloud_pause")
    screen.press("aloud_next")
    assert voice.now is None
    assert tinted(screen.part("what")) == ["I hid a debt."]
    screen.press("aloud_pause")
    assert voice.words[-1] == "I hid a debt."
    screen.press("aloud_next")
    screen.press("aloud_next")

    assert voice.now is None
    assert not is_shown(screen)


def test_selected_words_alone_are_read(screen: Screen, voice: PretendVoice) -> None:
    """And nothing after them."""
    focus(screen.part("what"), screen.qtbot)
    select(screen.part("what"), 2, 12)
    screen.view.read_aloud()
    voice.finish()

    assert voice.words == ["hid a debt"]
    assert not is_shown(screen)


def test_it_begins_at_the_caret_and_behind_the_last_sentence_anew(
    screen: Screen, voice: PretendVoice
) -> None:
    """One goes on listening where one writes; a letter that was just finished is heard whole."""
    field = screen.part("what")
    focus(field, screen.qtbot)
    for at, first in ((15, "For a year."), (len(field.toPlainText()), "I am sorry.")):
        select(field, at, at)
        screen.view.read_aloud()
        assert voice.words[-1] == first
        screen.press("aloud_stop")
    select(field, 15, 15)
    QTest.mouseClick(screen.find(QToolButton, "read_aloud"), Qt.MouseButton.LeftButton)
    assert voice.words[-1] == "For a year."
    screen.press("aloud_stop")
    focus(screen.find(QToolButton, "read_aloud"), screen.qtbot)
    screen.view.read_aloud()

    assert voice.words[-1] == "I am sorry."


def test_the_menu_of_a_field_reads_from_here(screen: Screen, voice: PretendVoice) -> None:
    """From the sentence with the caret to the end of the letter."""
    field = screen.part("what")
    focus(field, screen.qtbot)
    select(field, 15, 15)
    choose_in_menu(screen, field, "read_aloud_here")

    assert voice.words == ["For a year."]


def choose_in_menu(screen: Screen, field: QTextEdit, object_name: str) -> None:
    """Choose an entry of the menu of a field, as the menu key opens it."""
    menu = field.createStandardContextMenu()
    field.menu_opening.emit(menu)  # type: ignore[attr-defined]
    next(each for each in menu.actions() if each.objectName() == object_name).trigger()
    menu.deleteLater()


def test_a_key_in_the_letter_pauses_and_going_on_reads_what_is_written_now(
    screen: Screen, voice: PretendVoice
) -> None:
    """One hears something wrong, and mends it; the voice must not talk over that."""
    screen.press("read_aloud")
    voice.finish()
    field = screen.part("what")
    focus(field, screen.qtbot)
    select(field, 0, 5)
    QTest.keyClicks(field, "Dear Alex. I lost")
    assert voice.now is None
    assert is_shown(screen)
    screen.press("aloud_pause")

    assert voice.words[-1] == "I lost a debt."
    assert tinted(field) == ["I lost a debt."]


def test_esc_ends_the_reading_before_anything_else(
    screen: Screen, voice: PretendVoice, qtbot: QtBot
) -> None:
    """It must be silent at once; the coach beside the letter stays for now."""
    screen.press("coach")
    focus(screen.part("sorry"), qtbot)
    screen.view.read_aloud()
    QTest.keyClick(screen.part("sorry"), Qt.Key.Key_Escape)

    assert voice.now is None
    assert not is_shown(screen)
    assert screen.find(QToolButton, "coach").isChecked()


def test_the_first_time_it_asks_about_headphones(
    screen: Screen, voice: PretendVoice, wishes: Wishes, qtbot: QtBot
) -> None:
    """Once; “Not now” reads nothing, gives the keyboard back, and asks again another time."""
    wishes.asks_first = True
    focus(screen.part("sorry"), qtbot)
    screen.view.read_aloud()
    assert voice.words == []
    bar = screen.find(QWidget, "aloud_message")
    yes, no = (bar.findChild(QAbstractButton, f"message_{one}") for one in ("primary", "secondary"))
    assert isinstance(yes, QAbstractButton)
    assert isinstance(no, QAbstractButton)
    qtbot.waitUntil(yes.hasFocus)
    no.click()
    qtbot.waitUntil(screen.part("sorry").hasFocus)
    assert (voice.words, wishes.asks_first, is_shown(screen)) == ([], True, False)
    screen.view.read_aloud()
    yes.click()
    assert voice.words == ["I am sorry."]
    assert not bar.isVisible()
    screen.press("aloud_stop")
    screen.view.read_aloud()

    assert voice.words == ["I am sorry."] * 2
    assert not wishes.asks_first


@pytest.mark.parametrize("trouble", ["no voice", "no service", "nothing written"])
def test_trouble_is_said_in_a_calm_sentence(
    show: Open, voice: PretendVoice, sitting: Sitting, letter_id: int, trouble: str
) -> None:
    """In the row, with no tint left on the paper."""
    if trouble == "no voice":
        sitting.lay_in(store.set_language(letter_id, "he"))
    screen = show()
    if trouble == "nothing written":
        screen.part("sorry").clear()
        screen.part("what").clear()
    screen.view.read_aloud()
    if trouble == "no service":
        voice.break_down()
    said = screen.find(QWidget, "aloud_message").findChild(QLabel, "message_sentence")
    assert isinstance(said, QLabel)

    assert (
        said.text()
        == {
            "no voice": "This computer has no voice for עברית.",
            "no service": "The speech service of this computer does not answer.",
            "nothing written": "Nothing is written here yet.",
        }[trouble]
    )
    assert tinted(screen.part("sorry")) == []
    assert not screen.find(QToolButton, "read_aloud").isChecked()
    QTest.keyClick(screen.part("sorry"), Qt.Key.Key_Escape)
    assert not is_shown(screen)


def test_without_a_speech_service_nothing_is_offered(voice: PretendVoice, show: Open) -> None:
    """A button that cannot do anything is a promise that is not kept."""
    voice.is_there = False
    screen = show()

    assert not screen.find(QToolButton, "read_aloud").isVisible()


@pytest.mark.parametrize(
    "leave",
    [lambda view: view.start_new(), lambda view: view.show_versions(), lambda view: view.clear()],
    ids=["new letter", "versions", "locked"],
)
def test_what_is_not_in_front_is_not_read(
    screen: Screen, voice: PretendVoice, leave: Callable[[QWidget], None]
) -> None:
    """Words from a page that one has left would come out of nowhere."""
    screen.view.read_aloud()
    leave(screen.view)
    laid_out()

    assert voice.now is None
    assert not is_shown(screen)


def test_a_sentence_far_down_is_brought_into_sight(
    show: Open, sitting: Sitting, letter_id: int, voice: PretendVoice
) -> None:
    """Ears and eyes go together; emoji before it do not shift the tint."""
    sitting.lay_in(store.save_part(letter_id, "why", "😀 word\n" * 60))
    sitting.lay_in(store.save_part(letter_id, "close", "😀 Yours, Zoë"))
    screen = show()
    screen.view.read_aloud()
    for _ in range(63):
        voice.finish()
    laid_out()

    assert is_in_sight(screen, screen.part("close"))
    assert tinted(screen.part("close")) == ["😀 Yours, Zoë"]


def test_the_letter_as_it_is_read_can_be_heard_too(
    screen: Screen, voice: PretendVoice, sitting: Sitting
) -> None:
    """On the plain page the whole letter is one text; Esc ends the voice, then the page."""
    screen.choose("read_as_letter")
    sitting.settle()
    page = screen.find(QTextEdit, "read_as_text")
    screen.press("read_as_read_aloud")
    voice.finish()
    assert tinted(page) == [voice.words[1]]
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert (voice.now, page.isVisible()) == (None, True)
    QTest.keyClick(page, Qt.Key.Key_Escape)

    assert not page.isVisible()


def test_hiding_locking_and_leaving_silence_it_at_once(house: House) -> None:
    """Before the window is even blank; it does not go on by itself when one comes back."""
    house.lay_in(passphrase=PASSPHRASE)
    house.start_locked()
    house.start_letter()
    house.write_part("sorry", "I am sorry. I hid it.")
    assert house.window.actions_table["read_aloud"].isVisible()
    house.key(Qt.Key.Key_R, CTRL_SHIFT)
    house.press("message_primary")
    assert not house.built.tools.settings.now.asks_about_headphones
    house.built.tools.settings.change(reading_pace="slow")
    house.voice.finish()
    assert [each.pace < 0 for each in house.voice.spoken] == [False, True]
    house.go("today")
    assert house.voice.now is None
    house.go("apologise")
    assert not house.is_seen("aloud_bar")
    for away in ("lock", "hide"):
        house.key(Qt.Key.Key_R, CTRL_SHIFT)
        assert house.voice.now is not None
        house.press_at_once(away)
        assert house.voice.now is None, away
        house.qtbot.waitUntil(lambda: not house.session.is_open)
        if away == "hide":
            house.window.hidden_page.go_on.emit()
        house.unlock()
        assert house.voice.now is None
        assert not house.is_seen("aloud_bar")
    house.close()

    assert house.voice.has_ended


def test_the_settings_say_what_reading_aloud_needs(open_house: House) -> None:
    """Where there is no speech service; where there is one, its choices have an effect."""
    open_house.open_settings("aloud")
    open_house.press("reading_pace_quick")
    act_first(open_house.find(QAbstractButton, "asks_about_headphones"))
    now = open_house.built.tools.settings.now
    assert (now.reading_pace, now.asks_about_headphones) == ("quick", False)
    assert not open_house.is_seen("aloud_missing")
    open_house.voice.is_there = False
    open_house.open_settings("aloud")

    assert open_house.is_seen("aloud_missing")
    assert not open_house.is_seen("reading_pace_quick")
    open_house.press("back")
    open_house.go("apologise")
    assert not open_house.window.actions_table["read_aloud"].isVisible()

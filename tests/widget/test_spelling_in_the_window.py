"""Spelling as a person meets it: in letters, answers and settings of the whole program."""

from __future__ import annotations

import gc
import sys
from types import FrameType
from typing import TypeGuard

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QInputMethodEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QTextEdit, QWidget

from reconcile_gui.apology import store as letters
from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people
from reconcile_gui.qtkit.prose_editor_widget import ProseEditor
from reconcile_gui.shell.spelling_walk import SpellingWalk
from reconcile_gui.spell import speller
from reconcile_gui.spell.store import OWN_WORDS, own_words
from reconcile_gui.workbook.preferences import preferences
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import PASSPHRASE, House

pytest_plugins = ["tests.widget.shell_fixtures"]
LETTER_ID = 1


def lay_in(house: House, language: str = "en-GB", sorry: str = "", what: str = "") -> None:
    """Lay in the two people and a letter with two parts, and show it."""
    house.lay_in(
        name_people(People("Zoë", "Aleksandros")),
        letters.create_letter(language=language),
        letters.save_part(LETTER_ID, "sorry", sorry),
        letters.save_part(LETTER_ID, "what", what),
    )
    house.start()
    house.go("apologise")
    house.settle()


def part(house: House, name: str) -> ProseEditor:
    """Return the field of a part."""
    return house.find(ProseEditor, f"part_{name}")


def marked(editor: ProseEditor) -> list[str]:
    """Return the words that are marked in a field now."""
    words = []
    for start, end in editor.spelling.places if editor.spelling else ():
        cursor = QTextCursor(editor.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        words.append(cursor.selectedText())
    return words


def menu_at(editor: ProseEditor, position_u16: int) -> dict[str, str]:
    """Open the menu with Shift+F10 and the caret here; return what it offers."""
    cursor = editor.textCursor()
    cursor.setPosition(position_u16)
    editor.setTextCursor(cursor)
    QTest.keyClick(editor, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    return {each.objectName(): each.text() for each in open_menu().actions() if each.objectName()}


def open_menu() -> QMenu:
    """Return the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(object_name: str) -> None:
    """Choose what the open menu offers."""
    menu = open_menu()
    action = next(each for each in menu.actions() if each.objectName() == object_name)
    action.trigger()
    menu.close()
    laid_out()


def walk(house: House) -> tuple[SpellingWalk, list[str]]:
    """Return what F7 does, and what it says to a screen reader."""
    said: list[str] = []

    def say(_widget: QWidget, words: str) -> None:
        said.append(words)

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return SpellingWalk(house.built.window, house.built.tools.spelling, app, say), said


def test_a_word_is_marked_after_a_pause_and_put_right_in_one_step(house: House) -> None:
    """The dictionary comes by itself; the document is touched by nothing but the person."""
    lay_in(house, sorry="Aleksandros, I am sory. Zoë’s wrod.")
    editor = part(house, "sorry")
    house.qtbot.waitUntil(lambda: marked(editor) == ["sory", "wrod"])
    assert not editor.document().isUndoAvailable()

    editor.setFocus()
    offered = menu_at(editor, 20)
    assert offered["spelling_1"] == "sorry"
    assert open_menu().activeAction().objectName() == "spelling_1", "Enter takes it"
    assert len([each for each in offered if each.removeprefix("spelling_").isdigit()]) <= 5
    assert {"spelling_add", "spelling_leave"} <= offered.keys()
    choose("spelling_1")

    assert editor.toPlainText() == "Aleksandros, I am sorry. Zoë’s wrod."
    assert marked(editor) == ["wrod"]
    editor.undo()
    assert editor.toPlainText() == "Aleksandros, I am sory. Zoë’s wrod."
    assert not editor.document().isUndoAvailable()
    editor.redo()
    house.settle()
    house.program.views.apologise().flush()
    kept = house.look(letters.letter(LETTER_ID))
    assert kept is not None
    assert kept.body_of("sorry") == "Aleksandros, I am sorry. Zoë’s wrod."


def test_own_words_belong_to_the_workbook_and_can_be_taken_back(house: House) -> None:
    """Known in every tab at once; listed in Settings; gone from memory when it is closed."""
    lay_in(house, sorry="My counsellur said so.", what="The counsellur knows.")
    one, other = part(house, "sorry"), part(house, "what")
    house.qtbot.waitUntil(lambda: marked(one) == ["counsellur"] == marked(other))
    menu_at(one, 5)
    choose("spelling_add")
    house.settle()
    house.settle()
    assert marked(one) == [] == marked(other)
    assert house.look(own_words()) == ("counsellur",)

    house.open_settings("spelling")
    assert house.is_seen("own_word_1")
    assert "English (UK)" in house.text("spelling_state")
    house.press("remove_own_word_1")
    house.settle()
    house.settle()
    assert not house.is_seen("own_word_1")
    assert "counsellur" not in house.look(preferences())[OWN_WORDS]
    house.program.pages.leave()
    house.settle()

    assert marked(one) == ["counsellur"]


def test_a_word_is_left_in_this_text_alone(house: House) -> None:
    """In every part of the letter, and nowhere else."""
    lay_in(house, sorry="I wrod it.", what="You wrod it.")
    one, other = part(house, "sorry"), part(house, "what")
    house.qtbot.waitUntil(lambda: marked(one) == ["wrod"])
    menu_at(one, 3)
    choose("spelling_leave")

    assert marked(one) == [] == marked(other)
    house.window.activateWindow()
    house.qtbot.waitUntil(house.window.isActiveWindow)
    answer = house.write_answer("They wrod it. ")
    assert isinstance(answer, ProseEditor)
    house.qtbot.waitUntil(lambda: marked(answer) == ["wrod"])


def test_f7_walks_through_all_fields_and_says_what_it_found(house: House) -> None:
    """The next word, what was perhaps meant, and round to where it began."""
    lay_in(house, sorry="I wrod it.", what="You definately did. I am glad.")
    f7, said = walk(house)
    part(house, "sorry").setFocus()
    seen = []
    for _ in range(3):
        f7.go_on()
        focus = QApplication.focusWidget()
        assert isinstance(focus, QTextEdit)
        seen.append((focus.objectName(), focus.textCursor().selectedText()))

    assert seen == [("part_sorry", "wrod"), ("part_what", "definately"), ("part_sorry", "wrod")]
    assert said[0] == "Not in the dictionary: wrod. First suggestion: word."
    assert not part(house, "what").textCursor().hasSelection(), "one word is chosen, not two"
    assert house.status.startswith("Not in the dictionary: wrod. Shift+F10 offers: word,")
    house.key(Qt.Key.Key_Right)
    assert not house.status.startswith("Not in")

    house.key(Qt.Key.Key_F7)
    assert QApplication.focusWidget() is part(house, "what"), "the key does the same"
    part(house, "sorry").setPlainText("All is well.")
    part(house, "what").setPlainText("Es tut mir leid, dass ich dich so verletzt habe.")
    f7.go_on()
    passed_over = "A paragraph that does not look like English (UK) was passed over."
    assert said[-1] == f"Nothing more. {passed_over}"
    part(house, "what").setPlainText("All is well.")
    f7.go_on()
    assert said[-1] == "Every word here is in the dictionary, or one of your own."


def test_a_letter_is_never_read_in_another_language(house: House) -> None:
    """Without its dictionary nothing is marked, and one sentence says so."""
    lay_in(house, language="pl", sorry="Przepraszam, wrod.")
    house.built.tools.spelling.look_in(())
    f7, said = walk(house)
    part(house, "sorry").setFocus()
    f7.go_on()

    assert said == ["There is no dictionary for Polski on this computer."]
    assert marked(part(house, "sorry")) == []
    house.open_settings("spelling")
    assert house.text("spelling_state").startswith("There is no dictionary on this computer")


def test_without_the_library_everything_works_and_settings_say_so(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is an extra; not every system has a build of it."""
    monkeypatch.setitem(sys.modules, "hunspell", None)
    asked: list[bool] = []

    def is_installed() -> bool:
        asked.append(False)
        return False

    monkeypatch.setattr(speller, "is_installed", is_installed)
    lay_in(house, sorry="I wrod it.")
    for _ in range(3):
        part(house, "sorry").grab()
    assert len(asked) == 1, "it is not looked for at every painting"
    f7, said = walk(house)
    f7.go_on()

    assert said[0].startswith("Spelling is not checked")
    assert marked(part(house, "sorry")) == []
    house.open_settings("spelling")
    assert "chunspell" in house.text("spelling_state")
    assert "pip install chunspell" in house.text("spelling_how")
    assert not house.find(QCheckBox, "spelling_on").isEnabled()


def test_switched_off_nothing_is_marked_and_the_choice_is_kept(house: House) -> None:
    """On this computer, for every workbook; also by what a screen reader does to the box."""
    lay_in(house, sorry="I wrod it.")
    editor = part(house, "sorry")
    house.qtbot.waitUntil(lambda: marked(editor) == ["wrod"])
    house.open_settings("spelling")
    by_voice = QAccessible.queryAccessibleInterface(house.find(QCheckBox, "spelling_on"))
    actions = by_voice.actionInterface()
    actions.doAction(actions.actionNames()[0])
    house.program.pages.leave()
    house.settle()
    f7, said = walk(house)
    f7.go_on()

    assert marked(editor) == []
    assert said == ["Spelling is switched off in Settings."]
    assert '"spelling": false' in house.folders.settings.read_text("utf-8")


def test_the_mouse_asks_about_the_word_under_it(house: House) -> None:
    """The caret may be in quite another word."""
    lay_in(house, sorry="I wrod it, and definately so.")
    editor = part(house, "sorry")
    house.qtbot.waitUntil(lambda: len(marked(editor)) == 2)
    cursor = editor.textCursor()
    cursor.setPosition(18)
    at = editor.cursorRect(cursor).center() + QPoint(1, 0)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, editor.mapToGlobal(at))
    QApplication.sendEvent(editor.viewport(), asked)
    choose("spelling_1")

    assert editor.toPlainText() == "I wrod it, and definitely so."


def test_letters_that_are_composed_stay_where_they_are(house: House) -> None:
    """F7 chose a word for them to be written over; the menu took them along to its word."""
    lay_in(house, sorry="Now wrod here.\nI am sory.")
    editor = part(house, "sorry")
    house.qtbot.waitUntil(lambda: marked(editor) == ["wrod", "sory"])
    f7, said = walk(house)

    def compose(letters: str) -> None:
        editor.setFocus()
        editor.moveCursor(QTextCursor.MoveOperation.Start)
        QApplication.sendEvent(editor, QInputMethodEvent(letters, []))

    def give(letters: str) -> None:
        given = QInputMethodEvent("", [])
        given.setCommitString(letters)
        QApplication.sendEvent(editor, given)

    compose("にほ")
    f7.go_on()
    assert not editor.textCursor().hasSelection()
    assert said == []
    give("日本")
    assert editor.toPlainText() == "日本Now wrod here.\nI am sory."
    f7.go_on()
    assert editor.textCursor().selectedText() == "wrod"

    editor.setFocus()
    menu_at(editor, editor.toPlainText().index("sory") + 1)
    compose("に")
    choose("spelling_1")
    give("二")
    assert editor.toPlainText() == "二日本Now wrod here.\nI am sory."
    menu_at(editor, editor.toPlainText().index("sory") + 1)
    give("三")
    choose("spelling_1")
    assert editor.toPlainText().endswith("\nI am s三ory.")


def is_text(held: object) -> TypeGuard[str]:
    """Tell whether it is nothing but a text."""
    return isinstance(held, str)


def kept_in_memory(backwards: str) -> list[str]:
    """Return what holds this word; it is given backwards, so that the test holds it nowhere."""
    gc.collect()
    word = backwards[::-1]
    holders: list[str] = []
    for holder in gc.get_objects():
        for held in gc.get_referents(holder):
            # What holds nothing but texts is not listed by itself.
            within = [] if gc.is_tracked(held) else gc.get_referents(held)
            texts = "\n".join(filter(is_text, (held, *within)))
            if word in texts and not isinstance(holder, FrameType):
                holders.append(f"{type(holder).__name__}: {str(holder)[:60]}")
    return holders


def test_no_word_stays_in_memory_when_the_workbook_is_locked(house: House) -> None:
    """What was looked at, added and left goes with the text."""
    added, left = "rullesnuoc", "dorw"
    house.lay_in(
        name_people(People("Zoë", "Aleksandros")),
        letters.create_letter(language="en-GB"),
        letters.save_part(LETTER_ID, "sorry", f"My {added[::-1]} {left[::-1]} it."),
        passphrase=PASSPHRASE,
    )
    house.start_locked()
    house.go("apologise")
    house.settle()
    editor = part(house, "sorry")
    house.qtbot.waitUntil(lambda: len(marked(editor)) == 2)
    menu_at(editor, 4)
    choose("spelling_add")
    house.settle()
    house.settle()
    f7, _said = walk(house)
    f7.go_on()
    menu_at(editor, 17)
    choose("spelling_leave")
    _said.clear()
    house.open_settings("spelling")
    assert house.is_seen("own_word_1")
    assert marked(editor) == []
    assert kept_in_memory(added)
    assert kept_in_memory(left)
    house.lock()
    assert kept_in_memory(added) == []
    assert kept_in_memory(left) == []
    assert added[::-1] not in house.all_texts()
    assert left[::-1] not in house.all_texts()

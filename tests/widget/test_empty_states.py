"""Every empty place says in a calm sentence what it is for, and its first step is in sight."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from reconcile_gui.care.flags import AFRAID_OF_THEM
from reconcile_gui.care.store import answer_safety
from tests.rules.grades import sentences, words
from tests.widget.shell_tools import CTRL, CTRL_SHIFT, TABS, House

pytest_plugins = ["tests.widget.shell_fixtures"]

LONGEST_WORDS = 30
SHOWING = QLabel | QAbstractButton


@dataclass(frozen=True, slots=True)
class Empty:
    """How to get to an empty place, what it says, and what its first step is called."""

    go: Callable[[House], None]
    says: str
    first: str


def tab(key: str) -> Callable[[House], None]:
    """Return what brings a tab to the front."""
    return lambda house: house.go(key)


def command(key: str) -> Callable[[House], None]:
    """Return what chooses a command."""
    return lambda house: house.command(key)


def own_questions(house: House) -> None:
    """Open the writer's own questions."""
    house.go("reflect")
    house.program.views.reflect().open_own_question("")


def journal(house: House) -> None:
    """Begin to write freely, for the first time."""
    house.go("reflect")
    house.program.views.reflect().write_freely()


def nothing_found_in_reflect(house: House) -> None:
    """Look for what is not there."""
    house.go("reflect")
    house.key(Qt.Key.Key_F, CTRL)
    house.type(house.find(QLineEdit, "search_field"), "zebra")
    house.qtbot.waitUntil(lambda: "has these words" in house.seen_texts())


def nothing_found_anywhere(house: House) -> None:
    """Look for what is nowhere."""
    house.key(Qt.Key.Key_F, CTRL_SHIFT)
    house.type(house.find(QLineEdit, "everywhere_field"), "zebra")
    house.qtbot.waitUntil(lambda: "has these words" in house.seen_texts())


def letter(house: House) -> None:
    """Begin a letter."""
    house.start_letter()


def coach(house: House) -> None:
    """Open the coach beside a letter without a word."""
    house.start_letter()
    house.command("toggle_coach")
    house.come_to_rest()


def versions(house: House) -> None:
    """Look at the versions of a letter without any."""
    house.start_letter()
    house.press("versions")


def table(house: House) -> None:
    """Look at Trust as a table."""
    house.go("trust")
    house.press("trust_look_table")


PLACES = {
    "Today": Empty(tab("today"), "if you want a question today", "card_button_1"),
    "Reflect": Empty(tab("reflect"), "Start with the plain facts.", "answer_editor"),
    "own questions": Empty(own_questions, "You have not added a question.", "add_own_question"),
    "the journal": Empty(journal, "A page is for whatever is on your mind", "page_editor"),
    "search in Reflect": Empty(
        nothing_found_in_reflect,
        "No question, answer, page or guide has these words.",
        "search_field",
    ),
    "Apologise": Empty(tab("apologise"), "No letter yet.", "start_part_by_part"),
    "a letter": Empty(letter, "Why this letter, and why now?", "part_opening"),
    "the coach": Empty(coach, "Nothing marked.", "part_opening"),
    "versions": Empty(versions, "Versions are kept when you lock or close", "keep_version"),
    "Boundaries": Empty(tab("boundaries"), "No boundaries written yet.", "new_boundary"),
    "Trust": Empty(tab("trust"), "Nothing is noted yet.", "new_promise"),
    "promises": Empty(tab("trust"), "No promises yet.", "new_promise"),
    "Trust as a table": Empty(table, "Nothing is noted yet.", "new_event"),
    "the bin": Empty(command("bin"), "The bin is empty.", "back"),
    "search everywhere": Empty(
        command("find_everywhere"), "Words to look for, in everything you wrote", "everywhere_field"
    ),
    "nothing found": Empty(
        nothing_found_anywhere, "No question, answer or letter has these words.", "everywhere_field"
    ),
    "own people": Empty(
        command("help_and_safety"), "Nobody named yet. Who could you call", "own_people_edit"
    ),
}


@pytest.mark.parametrize("place", PLACES)
def test_an_empty_place_says_what_it_is_for_and_begins_somewhere(
    place: str, open_house: House
) -> None:
    """A blank page with a lone button leaves a tired person standing at the door."""
    empty = PLACES[place]
    empty.go(open_house)
    open_house.settle()

    seen = open_house.seen_texts().replace("\u200b", "")
    assert empty.says in seen
    first = open_house.find(QWidget, empty.first)
    assert first.isVisible()
    assert first.isEnabled()
    assert first.focusPolicy() != Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("key", TABS)
def test_an_empty_tab_is_calm(key: str, open_house: House) -> None:
    """Sentences no longer than a breath, and none that counts what is missing."""
    open_house.go(key)
    view = open_house.program.views.by_key()[key]
    shown = [each for each in view.findChildren(QWidget) if isinstance(each, SHOWING)]
    # Sources are works of other people, by their own titles.
    ours = [each for each in shown if each.objectName() != "question_sources"]
    said = [each.text() for each in ours if each.isVisible()]

    assert any(len(words(text)) > 3 for text in said)
    long = [one for text in said for one in sentences(text) if len(words(one)) > LONGEST_WORDS]
    assert long == []
    assert [text for text in said if "!" in text or "0 of" in text or "%" in text] == []


def test_who_is_afraid_begins_with_a_boundary_of_their_own(house: House) -> None:
    """Not with what the person they are afraid of has told them."""
    house.lay_in(answer_safety({AFRAID_OF_THEM: "yes"}))
    house.start()
    house.go("boundaries")

    assert "Begin with one of your own" in house.seen_texts()

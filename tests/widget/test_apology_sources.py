"""Text from Reflect says where it came from, under the field it stands in."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from reconcile_gui.apology.records import Mode
from reconcile_gui.reflection.store import save_answer
from reconcile_gui.workbook.hand_overs import note_hand_over
from tests.widget.apology_tools import Open, Screen, words_in
from tests.widget.session_tools import Sitting, focus

pytest_plugins = [
    "tests.widget.apology_fixtures",
    "tests.widget.kit_fixtures",
    "tests.widget.session_fixtures",
]
ANSWER = "I hid a debt from you."
TOLD = "From Reflect, Tuesday 3 March: “What did you do?”"


def copy_into(sitting: Sitting, letter_id: int, part: str) -> None:
    """Answer a question and copy the answer into a letter."""
    sitting.lay_in(save_answer("A1", "What did you do?", "en", ANSWER))
    row = sitting.lay_in(store.add_to_part(letter_id, part, ANSWER))
    sitting.lay_in(note_hand_over(("answer", 1), row, ANSWER))


def source(screen: Screen, key: str) -> QWidget:
    """Return what stands under a field."""
    return screen.find(QWidget, f"sources_{key}")


def told(screen: Screen, key: str) -> list[str]:
    """Return the lines under a field."""
    return [each.text() for each in source(screen, key).findChildren(QLabel)]


def test_a_copied_answer_is_named_while_its_words_stand(
    show: Open, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """And not any more once the writer has said it anew."""
    copy_into(sitting, letter_id, "why")
    screen = show()
    qtbot.waitUntil(source(screen, "why").isVisible)
    assert told(screen, "why") == [TOLD]
    assert not source(screen, "what").isVisible()

    editor = screen.part("why")
    focus(editor, qtbot)
    editor.selectAll()
    editor.insertPlainText("I was ashamed.")
    qtbot.waitUntil(lambda: not source(screen, "why").isVisible())


def test_another_letter_has_other_sources(
    show: Open, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """A line of the letter before may not stand under this one, nor after a lock."""
    copy_into(sitting, letter_id, "why")
    other = sitting.lay_in(store.create_letter(language="en", title="Other"))
    screen = show()
    screen.view.open_letter(letter_id)
    qtbot.waitUntil(source(screen, "why").isVisible)
    screen.view.open_letter(other)
    qtbot.waitUntil(lambda: screen.title == "Other")
    assert not source(screen, "why").isVisible()

    screen.view.open_letter(letter_id)
    qtbot.waitUntil(source(screen, "why").isVisible)
    screen.view.clear()
    assert "Reflect," not in words_in(screen.window)


def test_it_follows_a_part_into_the_field_it_is_written_in(
    show: Open, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """The words stand there now."""
    copy_into(sitting, letter_id, "impact")
    sitting.lay_in(store.merge_parts(letter_id, "impact", "what"))
    screen = show()

    qtbot.waitUntil(source(screen, "what").isVisible)
    assert told(screen, "what") == [TOLD]


def test_a_page_names_it_too(show: Open, sitting: Sitting, qtbot: QtBot) -> None:
    """Below the whole letter: a page has one field."""
    page = sitting.lay_in(store.create_letter(language="en", mode=Mode.PAGE))
    copy_into(sitting, page, "what")
    screen = show()

    qtbot.waitUntil(source(screen, "page").isVisible)
    assert told(screen, "page") == [TOLD]


def test_the_answer_is_one_press_away(
    show: Open, sitting: Sitting, letter_id: int, qtbot: QtBot
) -> None:
    """The window brings the question to the front; what is read out names it."""
    copy_into(sitting, letter_id, "why")
    screen = show()
    qtbot.waitUntil(source(screen, "why").isVisible)
    go = screen.find(QPushButton, "open_source_why_0")
    assert go.accessibleName() == f"Open: {TOLD}"
    with qtbot.waitSignal(screen.view.question_wanted) as wanted:
        go.click()

    assert wanted.args == ["A1"]

"""Settings ▸ Coach: how near it is, and everything left unsaid can be shown again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.apology import store
from reconcile_gui.apology.coach_section_widget import CoachSection
from reconcile_gui.apology.marked_editor_widget import MarkedEditor
from reconcile_gui.apology.records import Level, Reach
from reconcile_gui.qtkit.theme import Theme
from tests.widget.apology_tools import shipped_rules
from tests.widget.kit_tools import found
from tests.widget.session_tools import Sitting

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.session_fixtures"]


@pytest.fixture
def section(sitting: Sitting, theme: Theme, qtbot: QtBot) -> Iterator[CoachSection]:
    """Return the section over a workbook with two answers."""
    letter_id = sitting.lay_in(store.create_letter(language="en", title="Debt"))
    sitting.lay_in(store.answer_note("cond-if", Reach.ALWAYS, None, ""))
    sitting.lay_in(store.answer_note("agentless", Reach.HERE, letter_id, "Mistakes were made."))
    sitting.lay_in(store.answer_note("deadline", Reach.READ, letter_id, "By Friday."))
    sitting.open()
    made = CoachSection(sitting.session, theme, shipped_rules)
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    made.show_workbook()
    sitting.settle()
    yield made
    made.clear()


def titles(section: CoachSection) -> list[str]:
    """Return what is left unsaid."""
    rows = [each for each in section.findChildren(QPushButton) if each.text() == "Show again"]
    return [each.accessibleName() for each in rows]


def test_the_coach_is_quiet_until_changed(section: CoachSection, sitting: Sitting) -> None:
    """A change holds at once, and can be undone."""
    assert found(section, QRadioButton, "coach_quiet").isChecked()
    found(section, QRadioButton, "coach_beside").click()
    assert sitting.look(store.coach_answers()).level is Level.BESIDE
    assert sitting.session.undo_label == "Change coach"


def test_what_is_left_unsaid_is_listed_by_title(section: CoachSection, qtbot: QtBot) -> None:
    """A note that was only read is not among it."""
    qtbot.waitUntil(lambda: "Show again: Conditional apology" in titles(section))

    assert len(titles(section)) == 2
    assert any("“Mistakes were made”" in each.text() for each in section.findChildren(QLabel))


def test_it_is_shown_again_with_one_press(
    section: CoachSection, sitting: Sitting, qtbot: QtBot
) -> None:
    """And taken back with Undo, also in this list."""
    answer = sitting.look(store.coach_answers()).notes[0]
    found(section, QPushButton, f"show_again_{answer.id}").click()
    qtbot.waitUntil(lambda: len(titles(section)) == 1)
    sitting.session.undo()
    qtbot.waitUntil(lambda: len(titles(section)) == 2)


def test_nothing_left_unsaid_is_said(section: CoachSection, sitting: Sitting, qtbot: QtBot) -> None:
    """An empty list would look broken."""
    for answer in sitting.look(store.coach_answers()).notes:
        sitting.session.write(store.show_again(answer.id))

    qtbot.waitUntil(found(section, QLabel, "nothing_silenced").isVisible)


def test_each_level_is_shown_as_it_is_drawn(section: CoachSection) -> None:
    """The very same marks as in a letter."""
    for level in ("hint", "rework", "stop"):
        sample = found(section, MarkedEditor, f"sample_{level}")
        assert [each.level for each in sample.marks] == [level]
        assert sample.isReadOnly()


def test_clearing_forgets_the_sentences(section: CoachSection, qtbot: QtBot) -> None:
    """They are words of a letter."""
    qtbot.waitUntil(lambda: len(titles(section)) == 2)
    section.clear()

    assert not any("Mistakes" in each.text() for each in section.findChildren(QLabel))
    assert section.findChild(QWidget, "silenced_2") is None

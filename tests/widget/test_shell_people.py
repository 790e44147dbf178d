"""What the window knows of the two people reaches every tab, and no choice turns by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QTextEdit,
    QWidget,
)

from reconcile_gui.care.flags import AFRAID_OF_ME
from reconcile_gui.care.people import People
from reconcile_gui.care.store import answer_safety, name_people
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import PASSPHRASE, House

pytest_plugins = ["tests.widget.shell_fixtures"]


def turn_the_wheel(field: QWidget) -> None:
    """Turn the wheel by one notch over a field that has not the keyboard."""
    middle = QPointF(field.rect().center())
    QApplication.sendEvent(
        field,
        QWheelEvent(
            middle,
            field.mapToGlobal(middle),
            QPoint(0, 0),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def test_a_new_name_reaches_a_letter_that_is_open(house: House) -> None:
    """The prompts of a letter name the other person as they are named now."""
    house.lay_in(name_people(People("Sam", "Alex")))
    house.start()
    house.start_letter()

    house.built.tools.session.write(name_people(People("Sam", "Robin")))
    house.settle()

    prompts = [each.placeholderText() for each in house.window.findChildren(QTextEdit)]
    assert any("Robin" in prompt for prompt in prompts)
    assert not any("Alex" in prompt for prompt in prompts)


def test_safety_comes_before_words_where_somebody_was_afraid(house: House) -> None:
    """The letter tab opens with it, once; the page behind it is one press away."""
    house.lay_in(answer_safety({AFRAID_OF_ME: "not_sure"}))
    house.start()

    house.go("apologise")

    assert house.text("message_sentence") == "Safety before words"
    house.press("message_primary")
    house.settle()
    assert house.front == "help_page"


def test_safety_before_words_stays_with_the_letter(house: House) -> None:
    """Over the boundaries or a print it would be in the way, and soon not read any more."""
    house.lay_in(answer_safety({AFRAID_OF_ME: "yes"}))
    house.start()
    house.go("apologise")
    assert not house.find(QPushButton, "message_primary").property("kind")
    for tab in ("boundaries", "trust", "today"):
        house.go(tab)
        assert "Safety before words" not in house.seen_texts()
    house.go("apologise")
    assert "Safety before words" in house.seen_texts()
    house.command("settings")

    assert "Safety before words" not in house.seen_texts()


def test_safety_before_words_is_whole_where_there_is_little_room(house: House) -> None:
    """What has no room is behind Read on, not cut off in the middle of a line."""
    house.lay_in(answer_safety({AFRAID_OF_ME: "yes"}))
    house.built.tools.settings.change(text_size_percent=200)
    house.window.resize(1024, 700)
    house.start()
    house.go("apologise")
    laid_out()
    said = house.find(QLabel, "message_detail")

    assert said.text().endswith("That matters more than a letter.")
    assert said.height() >= said.heightForWidth(said.width())


def test_safety_before_words_is_read_once_a_day(house: House) -> None:
    """It comes back with the next day, not with every unlocking."""
    house.lay_in(answer_safety({AFRAID_OF_ME: "yes"}), passphrase=PASSPHRASE)
    house.start_locked()
    house.go("apologise")
    house.press("message_secondary")
    house.lock()
    house.unlock()
    assert house.front == "apology_view"
    assert "Safety before words" not in house.seen_texts()
    house.clock.pass_by(days=1)
    house.go("today")
    house.go("apologise")

    assert "Safety before words" in house.seen_texts()


def test_no_fear_no_word_of_it(house: House) -> None:
    """Nothing presumes guilt."""
    house.lay_in(answer_safety({AFRAID_OF_ME: "no"}))
    house.start()

    house.go("apologise")

    assert "Safety before words" not in house.seen_texts()


@pytest.mark.parametrize("section", ["appearance", "locking", "backups"])
def test_scrolling_by_changes_no_setting(house: House, section: str) -> None:
    """Fewer backups because someone scrolled would be a loss nobody noticed."""
    house.lay_in(name_people(People("Sam", "Alex")))
    house.start()
    house.program.pages.show_settings(section)
    house.settle()
    combos = house.window.findChildren(QComboBox)
    spins = house.window.findChildren(QSpinBox)
    before = [each.currentIndex() for each in combos], [each.value() for each in spins]
    kept = house.built.tools.settings.now

    for field in (*combos, *spins):
        turn_the_wheel(field)

    assert combos
    assert ([each.currentIndex() for each in combos], [each.value() for each in spins]) == before
    assert house.built.tools.settings.now == kept

"""Within two minutes a new person is writing; who is in danger is led elsewhere first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton, QTextEdit, QWidget

from reconcile_gui.care.store import circumstances
from tests.widget.shell_tools import PASSPHRASE, House

pytest_plugins = ["tests.widget.shell_fixtures"]


def writes(house: House, words: str) -> None:
    """Type into what has the keyboard."""
    editor = house.find(QTextEdit, "answer_editor")
    house.qtbot.waitUntil(editor.hasFocus)
    house.type(editor, words)
    assert editor.toPlainText() == words


def test_six_keys_lead_from_the_first_page_to_a_sentence(house: House) -> None:
    """Enter, Enter, Down and Space for “Without”, Enter, Enter: nothing had to be answered."""
    house.show()
    house.key(Qt.Key.Key_Return)
    house.key(Qt.Key.Key_Return)
    house.key(Qt.Key.Key_Down)
    house.key(Qt.Key.Key_Space)
    assert house.find(QRadioButton, "without_passphrase").isChecked()
    with house.qtbot.waitSignal(house.session.opened):
        house.key(Qt.Key.Key_Return)
    house.settle()
    assert house.window.tab == "today"
    house.key(Qt.Key.Key_Return)
    house.settle()

    writes(house, "I hid the letter from the bank.")


def test_five_clicks_do_the_same(house: House) -> None:
    """Skip, Skip, Without, Open, Write about this."""
    house.show()
    house.press("step_skip")
    house.press("step_skip")
    house.press("without_passphrase")
    with house.qtbot.waitSignal(house.session.opened):
        house.press("step_on")
    house.settle()
    house.press("card_button_1")
    house.settle()

    writes(house, "I hid the letter from the bank.")


def test_with_a_passphrase_it_is_typed_twice_and_no_more(house: House) -> None:
    """Nothing else is asked of whoever wants one."""
    house.show()
    house.key(Qt.Key.Key_Return)
    house.key(Qt.Key.Key_Return)
    house.press("with_passphrase")
    for field in ("new_passphrase", "new_passphrase_again"):
        place = house.find(QWidget, field)
        place.setFocus()
        place.setProperty("text", PASSPHRASE)
    with house.qtbot.waitSignal(house.session.opened):
        house.key(Qt.Key.Key_Return)
    house.settle()

    assert house.window.tab == "today"


def test_a_yes_about_ones_life_leads_to_its_numbers_and_back(house: House) -> None:
    """Right now; the page waits as it was, and the answer is kept nowhere."""
    house.show()
    house.press("safety_own_life_yes")
    house.press("danger_link")
    assert house.front == "help_page"
    assert house.is_seen("help_suicide")
    house.press("back")

    assert house.front == "first_run_page"
    assert house.find(QRadioButton, "safety_own_life_yes").isChecked()


@pytest.mark.parametrize("answer", ["yes", "not_sure"])
def test_who_is_afraid_meets_no_apology_on_the_first_day(house: House, answer: str) -> None:
    """Today begins with what to ask oneself; the letter is not what comes next."""
    house.show()
    house.press(f"safety_afraid_of_them_{answer}")
    house.press("step_on")
    house.press("step_skip")
    house.press("without_passphrase")
    with house.qtbot.waitSignal(house.session.opened):
        house.press("step_on")
    house.settle()

    assert house.look(circumstances()).flags.risk_to_me
    assert "You may not owe an apology" in house.seen_texts()
    assert not house.is_seen("today_letter")
    assert house.is_seen("today_boundaries")

"""What takes long says so after half a second, how much is done, and can be stopped."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from reconcile_gui.shell.long_work import LongWork
from reconcile_gui.workbook import everything
from reconcile_gui.workbook.errors import Damaged, NotSaved, Stopped
from tests.widget.shell_tools import House
from tests.widget.test_shell_rescue import damaged_house

if TYPE_CHECKING:
    from reconcile_gui.workbook.stopping import Tick
    from reconcile_gui.workbook.transaction import Reader

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.shell_fixtures"]

WORK = {
    "save_copy": "The copy is being made.",
    "back_up_now": "The backup is being made.",
    "everything_as_json": "Everything is being written.",
}


@pytest.fixture
def held() -> Iterator[threading.Event]:
    """Return what lets the owner thread go on; it does so at the end of the test."""
    event = threading.Event()
    yield event
    event.set()


def hold(house: House, event: threading.Event) -> None:
    """Keep the thread that works on the file busy, as a slow disk does."""
    house.session.warm_up(event.wait)


def begin(house: House, what: str, folder: Path) -> None:
    """Ask for a piece of long work."""
    house.answers.place = folder / "copy.reconcile"
    house.answers.everything = folder / "everything.json"
    if what == "everything_as_json":
        house.command("take_along")
        house.press(what)
    else:
        house.command(what)


def stop_button(house: House) -> QAbstractButton:
    """Return the button of the bar, once it is there, reached by Tab."""
    bar = house.find(QWidget, "saving_bar")
    house.qtbot.waitUntil(bar.isVisible)
    button = bar.findChild(QAbstractButton, "message_secondary")
    assert isinstance(button, QAbstractButton)
    assert button.text() == "Stop"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    return button


def said(house: House) -> str:
    """Return what the bar says."""
    return house.text("message_sentence")


@pytest.mark.parametrize("what", WORK)
def test_stopped_it_leaves_nothing_and_says_so(
    open_house: House, tmp_path: Path, held: threading.Event, what: str
) -> None:
    """By keyboard too; the window goes on meanwhile, and so does the workbook."""
    house, folder = open_house, tmp_path / "out"
    folder.mkdir()
    house.write_answer("I hid it")
    house.saved()
    house.come_to_rest()
    before = sorted(house.path.parent.rglob("*"))
    hold(house, held)
    begin(house, what, folder)
    button = stop_button(house)
    assert said(house) == WORK[what]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert house.text("message_detail") == "Stopping…"
    held.set()
    house.qtbot.waitUntil(lambda: said(house) == "It was stopped.")

    assert list(folder.iterdir()) == []
    assert sorted(house.path.parent.rglob("*")) == before
    house.press("message_secondary")
    assert not house.is_seen("saving_bar")
    if what == "everything_as_json":
        house.press("back")
    house.write_answer(" and more")
    house.saved()


def test_not_stopped_it_comes_to_its_end(
    open_house: House, tmp_path: Path, held: threading.Event
) -> None:
    """What became of it takes the place of what was being done."""
    house = open_house
    hold(house, held)
    begin(house, "save_copy", tmp_path)
    stop_button(house)
    held.set()
    house.qtbot.waitUntil(lambda: said(house) == "The copy is saved.")

    assert (tmp_path / "copy.reconcile").stat().st_size > 0


def test_a_rescue_can_be_stopped_and_begun_again(house: House, held: threading.Event) -> None:
    """The damaged file is as it was; no new one stands beside it."""
    left = damaged_house(house)
    hold(house, held)
    house.press("rescue")
    button = stop_button(house)
    assert said(house) == "What can be read is being brought over."
    button.click()
    held.set()
    house.qtbot.waitUntil(lambda: house.text("what_happened") == "It was stopped.")
    assert not house.is_seen("saving_bar")
    assert list(house.path.parent.glob("*rescued*.reconcile")) == []
    assert house.path.read_bytes() == left
    with house.qtbot.waitSignal(house.session.opened):
        house.press("rescue")


def test_how_much_is_done_is_told_and_short_work_is_not(house: House) -> None:
    """What is over within half a second is not worth a word; what is not saved comes first."""
    bar = house.program.bar
    work = LongWork(bar, house.session)
    house.window.show()
    turn = work.begin("It is being made.")
    turn.end()
    turn.tick(0.4)
    house.come_to_rest()
    assert said(house) == ""
    turn = work.begin("It is being made.")
    turn.tick(0.4)
    house.qtbot.waitUntil(lambda: said(house) == "It is being made.")
    assert house.text("message_detail") == "40 % is done."
    turn.tick(0.75)
    house.qtbot.waitUntil(lambda: house.text("message_detail") == "75 % is done.")
    work.stop()
    with pytest.raises(Stopped):
        turn.tick(0.8)
    turn.failed(NotSaved())
    assert said(house) == "The workbook could not be saved."

    # Nothing takes the place of what is not saved; when that is over, the work is seen.
    bar.say_unsaved(NotSaved(), saved_until="", leaving=False)
    turn = work.begin("It is being made.")
    unsaved = said(house)
    house.come_to_rest()
    assert said(house) == unsaved
    bar.say_saved()
    house.qtbot.waitUntil(lambda: said(house) == "It is being made.")
    assert stop_button(house).isEnabled()

    # Nor of a problem that is met meanwhile, however much is done, until it is put away.
    bar.say(Damaged())
    problem = said(house)
    turn.tick(0.5)
    house.come_to_rest()
    assert said(house) == problem
    bar.quiet()
    house.qtbot.waitUntil(lambda: house.text("message_detail") == "50 % is done.")
    house.session.crashed.emit("KeyError")
    house.come_to_rest()
    assert not house.is_seen("message_sentence") or said(house) != "It is being made."
    assert not turn.is_under_way


def test_one_work_after_the_other_is_shown_and_stopped(
    open_house: House, tmp_path: Path, held: threading.Event
) -> None:
    """The second neither hides the first nor is forgotten; the file of everything is one."""
    house = open_house
    house.come_to_rest()
    hold(house, held)
    begin(house, "save_copy", tmp_path)
    stop = stop_button(house)
    house.command("back_up_now")
    assert said(house) == "The copy is being made."
    assert house.text("message_detail") == "After this: The backup is being made."
    begin(house, "everything_as_json", tmp_path)
    house.press("everything_as_json")
    assert house.text("take_along_said") == "Everything is being written."
    assert house.answers.asked.count("place for everything.json") == 1
    stop.click()
    assert house.text("message_detail").startswith("Stopping…")
    held.set()
    house.qtbot.waitUntil(lambda: (tmp_path / "everything.json").exists())
    house.qtbot.waitUntil(lambda: house.text("take_along_said").startswith("Saved as"))

    assert not (tmp_path / "copy.reconcile").exists()
    assert said(house).startswith("The backup is made")
    house.press("message_secondary")
    house.come_to_rest()
    assert not house.is_seen("saving_bar")


@pytest.mark.parametrize("is_stopped", [False, True])
def test_everything_of_a_damaged_workbook_ends_and_says_so(
    open_house: House,
    tmp_path: Path,
    held: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
    is_stopped: bool,
) -> None:
    """Whoever needs the file most is not left before words that never end."""

    def damaged(_reader: Reader, tick: Tick) -> Iterator[str]:
        tick(0.1)
        yield "{"
        raise Damaged

    monkeypatch.setattr(everything, "_pieces", damaged)
    house, folder = open_house, tmp_path / "out"
    folder.mkdir()
    hold(house, held)
    begin(house, "everything_as_json", folder)
    button = stop_button(house)
    if is_stopped:
        button.click()
    held.set()
    told = (
        "It was stopped."
        if is_stopped
        else "This workbook is damaged and cannot be read as a whole."
    )
    house.qtbot.waitUntil(lambda: said(house) == told)
    house.come_to_rest()

    assert said(house) == told
    assert list(folder.iterdir()) == []

"""A disk that takes its time is not felt: no key waits until something is saved."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from reconcile_gui.reflection.store.answering import answers_to, shelf
from tests.faults.steps import OK, Step
from tests.faults.watched_disk import watched_disk
from tests.own_time import OwnTime
from tests.widget.shell_tools import CTRL, House
from tests.workbooks import StandingClock

SLOW_S = 0.3
KEY_MS = 16.0
PATIENCE_S = 30.0
KEYS_PER_SAVE = 12


class SlowDisk:
    """Takes its time to keep a workbook: a while, or until somebody did something."""

    def __init__(self) -> None:
        """Be quick at first."""
        self.is_slow = False
        self.until: threading.Event | None = None
        self.is_at_work = threading.Event()
        self.gave_up = False

    def hear(self, step: Step) -> int:
        """Bring something to the disk, slowly."""
        if step.kind == "sync" and step.path.endswith(".reconcile"):
            self.is_at_work.set()
            if self.until is not None:
                self.gave_up |= not self.until.wait(PATIENCE_S)
            elif self.is_slow:
                # The fault itself, not a wait for anything.
                threading.Event().wait(SLOW_S)
        return OK


@pytest.fixture
def disk() -> Iterator[SlowDisk]:
    """Return the disk that everything opened from now on lies on."""
    slow = SlowDisk()
    with watched_disk(slow.hear):
        yield slow


@pytest.fixture
def house(disk: SlowDisk, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[House]:
    """Return the program with a plain workbook open on that disk."""
    quits = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    made = House(tmp_path / "kept", qtbot, qapp, StandingClock())
    made.lay_in()
    made.start()
    yield made
    disk.is_slow, disk.until = False, None
    made.end()
    qapp.setQuitOnLastWindowClosed(quits)
    qapp.setStyleSheet("")


def test_keys_are_taken_while_a_commit_is_under_way(house: House, disk: SlowDisk) -> None:
    """The commit ends only when the keys are on the page: whoever waits for it waits for ever."""
    editor = house.write_answer("before ")
    disk.until = threading.Event()
    house.flush()
    house.qtbot.waitUntil(disk.is_at_work.is_set)

    for _ in range(20):
        QTest.keyClick(editor, Qt.Key.Key_A)
    house.key(Qt.Key.Key_S, CTRL)  # saving what is being saved does not wait either
    house.key(Qt.Key.Key_3, CTRL)
    assert house.window.tab == "apologise"
    house.key(Qt.Key.Key_2, CTRL)
    house.qtbot.waitUntil(lambda: editor.toPlainText() == "before " + "a" * 20)
    assert house.session.waiting > 0
    disk.until.set()
    disk.until = None

    house.saved()
    assert not disk.gave_up
    house.close()
    (day,) = house.look_in(shelf()).days.answered
    assert house.look_in(answers_to(day))[0].body == "before " + "a" * 20


def press(editor: QTextEdit, key: Qt.Key) -> float:
    """Press a key; return the milliseconds until it was handled, without the computer's load."""
    took = OwnTime()
    QTest.keyClick(editor, key)
    return took.ms


def test_no_key_is_felt_while_commits_take_300_ms(house: House, disk: SlowDisk) -> None:
    """Keys one after another through several commits; the load of the computer is taken off.

    A key that waited for the disk would wait for half of a commit on average. One in twenty
    may take longer than a frame of the screen, as without any disk.
    """
    editor = house.write_answer("x")
    house.saved()
    disk.is_slow = True
    keys: list[float] = []
    for _ in range(4):
        disk.is_at_work.clear()
        press(editor, Qt.Key.Key_B)
        house.flush()
        house.qtbot.waitUntil(disk.is_at_work.is_set)
        for _ in range(KEYS_PER_SAVE):
            key = press(editor, Qt.Key.Key_A)
            if house.session.waiting:  # else the commit was over before the key was
                keys.append(key)
        house.qtbot.waitUntil(lambda: house.session.waiting == 0)

    assert len(keys) > KEYS_PER_SAVE
    own = sorted(keys)
    assert own[len(own) * 95 // 100] <= KEY_MS, own
    assert own[-1] < SLOW_S * 1000 / 3, own

"""A pause comes once, after the last key, and can be taken for over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.pause import Pause

LONG_MS = 600_000


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    """Return what a pause belongs to."""
    made = QObject()
    yield made
    made.deleteLater()


def heard(pause: Pause) -> list[bool]:
    """Return what grows by one at every pause."""
    times: list[bool] = []
    pause.over.connect(lambda: times.append(True))
    return times


def test_a_pause_comes_by_itself_and_once(owner: QObject, qtbot: QtBot) -> None:
    """Whoever does not type is not asked again and again."""
    pause = Pause(owner, after_ms=1)
    times = heard(pause)
    pause.start()
    qtbot.waitUntil(lambda: bool(times))
    pause.end()

    assert times == [True]


def test_leaving_the_field_ends_it_at_once(owner: QObject) -> None:
    """What was typed last will not be there any more."""
    pause = Pause(owner, LONG_MS)
    times = heard(pause)
    pause.start()
    pause.end()
    pause.end()

    assert times == [True]


def test_a_stopped_pause_never_comes(owner: QObject) -> None:
    """The words were forgotten, as at a lock."""
    pause = Pause(owner, LONG_MS)
    times = heard(pause)
    pause.start()
    pause.stop()
    pause.end()

    assert times == []


def test_nothing_is_a_pause_before_a_key(owner: QObject) -> None:
    """A letter that was only looked at was not written."""
    pause = Pause(owner, LONG_MS)
    times = heard(pause)
    pause.end()

    assert times == []

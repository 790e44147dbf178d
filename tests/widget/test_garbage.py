"""Garbage is collected when the window has nothing to do, and never anywhere else."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.garbage import Garbage


class Ring(QObject):
    """Refers to itself, as a view with a slot of its own does."""

    def __init__(self) -> None:
        """Close the ring."""
        super().__init__()
        self.me = self


@pytest.fixture
def garbage(qapp: QApplication) -> Iterator[Garbage]:
    """Return the collector; a test begins with as little garbage as a start leaves."""
    made = Garbage(qapp)
    yield made
    made.deleteLater()


def as_much_as_is_due() -> list[list[int]]:
    """Make as much as makes a collection due; it counts for as long as it is held."""
    return [[number] for number in range(10 * gc.get_threshold()[0])]


def test_nothing_is_collected_in_the_middle_of_a_call(garbage: Garbage) -> None:
    """Qt may be going through a list of all widgets just then."""
    ring = weakref.ref(Ring())

    held = as_much_as_is_due()

    assert held
    assert ring() is not None


def test_nothing_is_collected_on_another_thread(garbage: Garbage) -> None:
    """No timer may end there."""
    ring = weakref.ref(Ring())
    other = threading.Thread(target=as_much_as_is_due)

    other.start()
    other.join()

    assert ring() is not None


def test_it_is_collected_as_soon_as_nothing_happens(garbage: Garbage, qtbot: QtBot) -> None:
    """Else the program would grow all day."""
    ring = weakref.ref(Ring())

    held = as_much_as_is_due()

    qtbot.waitUntil(lambda: ring() is None)
    assert held

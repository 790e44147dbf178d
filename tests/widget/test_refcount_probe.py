"""PySide6 6.12.0 below Python 3.12 drops a reference to None at most calls, then aborts.

Source: docs/dependencies.md. Kept so that an upgrade cannot bring it back unseen.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

CALLS = 500
# Chosen: noise is a few references; the fault is one for each call.
MOST_LOST = 50


def change_over_calls(call: Callable[[], object]) -> int:
    """Return how many references to None appear or vanish over CALLS calls."""
    call()  # What PySide6 makes at the first call of a kind is no loss.
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    return sys.getrefcount(None) - before


@pytest.mark.parametrize("name", ["setPen", "drawLine"])
def test_painting_keeps_the_count_of_none(name: str, qtbot: QtBot) -> None:
    """A chart of some hundred lines killed the process."""
    image = QImage(10, 10, QImage.Format.Format_ARGB32)
    painter, pen = QPainter(image), QPen()
    calls: dict[str, Callable[[], object]] = {
        "setPen": lambda: painter.setPen(pen),
        "drawLine": lambda: painter.drawLine(0, 0, 9, 9),
    }

    change = change_over_calls(calls[name])
    painter.end()

    assert abs(change) < MOST_LOST


@pytest.mark.parametrize("name", ["update", "insertPlainText", "processEvents"])
def test_writing_keeps_the_count_of_none(name: str, qtbot: QtBot) -> None:
    """Typing for twenty seconds killed the process."""
    editor = QPlainTextEdit()
    qtbot.addWidget(editor)
    calls: dict[str, Callable[[], object]] = {
        "update": editor.update,
        "insertPlainText": lambda: editor.insertPlainText("a"),
        "processEvents": QCoreApplication.processEvents,
    }

    assert abs(change_over_calls(calls[name])) < MOST_LOST

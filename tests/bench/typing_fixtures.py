"""The bare editor that ours are measured beside."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit
from pytestqt.qtbot import QtBot


@pytest.fixture
def bare(qtbot: QtBot) -> Iterator[QPlainTextEdit]:
    """Return a plain editor in a window of its own, in the same font."""
    window = QMainWindow()
    editor = QPlainTextEdit()
    font = editor.font()
    font.setFamily("Source Serif 4")
    font.setPixelSize(18)
    editor.setFont(font)
    window.setCentralWidget(editor)
    window.resize(646, 700)
    qtbot.addWidget(window)
    window.show()
    yield editor
    window.close()

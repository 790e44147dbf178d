"""The preview page for tests, on screen and worn like the program."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.theme import Theme
from tests.widget.preview_tools import Preview


@pytest.fixture
def preview(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Preview:
    """Return an empty preview on screen."""
    made = Preview(qtbot, tmp_path)
    made.open(theme)
    return made

"""A session over a real workbook file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.widget.session_tools import Sitting
from tests.workbooks import StandingClock


@pytest.fixture
def clock() -> StandingClock:
    """Return a clock that stands still."""
    return StandingClock()


@pytest.fixture
def sitting(tmp_path: Path, qtbot: QtBot, clock: StandingClock) -> Iterator[Sitting]:
    """Return someone at an empty workbook that is not open yet."""
    made = Sitting(tmp_path / "workbook.reconcile", qtbot, clock)
    yield made
    if made.session.is_open:
        made.close()
    made.session.stop()

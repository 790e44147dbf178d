"""The Reflect tab over a real workbook file."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.theme import Theme
from tests.widget.reflect_tools import Desk
from tests.widget.session_tools import Sitting


@pytest.fixture
def sit_down(sitting: Sitting, worn: Theme, qtbot: QtBot) -> Iterator[Callable[[], Desk]]:
    """Return what opens the file and the view; a second time is another sitting."""
    made: list[Desk] = []

    def sit() -> Desk:
        if made:
            made.pop().leave()
            sitting.close()
        made.append(Desk(sitting, worn, qtbot))
        return made[-1]

    yield sit
    for desk in made:
        desk.leave()


@pytest.fixture
def desk(sit_down: Callable[[], Desk]) -> Desk:
    """Return someone at the tab over an empty workbook."""
    return sit_down()

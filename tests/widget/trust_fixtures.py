"""The Trust tab over a real workbook file."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reconcile_gui.care import store as care_store
from reconcile_gui.care.people import People
from reconcile_gui.qtkit.theme import Theme
from tests.widget.session_tools import Sitting
from tests.widget.trust_tools import Trust


@pytest.fixture
def trust(sitting: Sitting, worn: Theme, qtbot: QtBot) -> Iterator[Trust]:
    """Return the tab over a workbook about Alex that is not open yet."""
    sitting.lay_in(care_store.name_people(People("Sam", "Alex", "apart")))
    made = Trust(sitting, worn, qtbot)
    yield made
    made.leave()

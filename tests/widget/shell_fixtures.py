"""The whole program, built anew for each test and taken away after it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.widget.shell_tools import House, MakeHouse
from tests.workbooks import StandingClock


@pytest.fixture
def make_house(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[MakeHouse]:
    """Return what builds the program; each further time is another start of it."""
    made: list[House] = []
    clock = StandingClock()
    quits = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)

    def make() -> House:
        if made:
            made[-1].end()
        made.append(House(tmp_path / "kept", qtbot, qapp, clock))
        return made[-1]

    yield make
    if made:
        made[-1].end()
    assert [each for one in made for each in one.strays.seen] == []
    qapp.setQuitOnLastWindowClosed(quits)
    qapp.setStyleSheet("")


@pytest.fixture
def house(make_house: MakeHouse) -> House:
    """Return the program, built over empty folders and not started yet."""
    return make_house()


@pytest.fixture
def open_house(house: House) -> House:
    """Return the program with an empty plain workbook open."""
    house.lay_in()
    house.start()
    return house

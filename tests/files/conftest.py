"""What the tests of files stand on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reconcile_gui.workbook.book import Workbook
from tests.quick_keys import QUICK_ROUNDS, ROUNDS, set_rounds
from tests.workbooks import StandingClock, make_book


@pytest.fixture(autouse=True, scope="module")
def quick_keys() -> Iterator[None]:
    """Derive keys quickly in each module here, also while its own files are made."""
    set_rounds(QUICK_ROUNDS)
    yield
    set_rounds(ROUNDS)


@pytest.fixture
def clock() -> StandingClock:
    """Return a clock that stands at noon."""
    return StandingClock()


@pytest.fixture
def book(tmp_path: Path, clock: StandingClock) -> Iterator[Workbook]:
    """Return a new plain workbook, open."""
    made = make_book(tmp_path / "workbook.reconcile", clock=clock)
    yield made
    made.close()

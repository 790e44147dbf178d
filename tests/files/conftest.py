"""What the tests of files stand on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.quick_keys import QUICK_ROUNDS, ROUNDS, set_rounds


@pytest.fixture(autouse=True, scope="module")
def quick_keys() -> Iterator[None]:
    """Derive keys quickly in each module here, also while its own files are made."""
    set_rounds(QUICK_ROUNDS)
    yield
    set_rounds(ROUNDS)

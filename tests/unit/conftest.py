"""Keys that are quick to derive: tests of what a key opens need not wait for its slowness.

A process-wide default of SQLCipher, not of the program: that the program keeps the full
number of rounds is proven with the real ones, in tests/faults.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

ROUNDS, QUICK_ROUNDS = 256_000, 1_000


def set_rounds(rounds: int) -> None:
    """Let keys be derived by so many rounds from now on, in this process."""
    connection = dbapi2.connect(":memory:")
    connection.execute(f"PRAGMA cipher_default_kdf_iter = {rounds}")
    connection.close()


@pytest.fixture(autouse=True, scope="module")
def quick_keys() -> Iterator[None]:
    """Derive keys quickly in each module here, also while its own files are made."""
    set_rounds(QUICK_ROUNDS)
    yield
    set_rounds(ROUNDS)

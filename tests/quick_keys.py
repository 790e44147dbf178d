"""Keys that are quick to derive: tests of what a key opens need not wait for its slowness.

A process-wide default of SQLCipher, not of the program: that the program keeps the full
number of rounds is proven with the real ones, in tests/faults.
"""

from __future__ import annotations

from sqlcipher3 import dbapi2  # type: ignore[import-untyped]

ROUNDS, QUICK_ROUNDS = 256_000, 1_000


def set_rounds(rounds: int) -> None:
    """Let keys be derived by so many rounds from now on, in this process."""
    connection = dbapi2.connect(":memory:")
    connection.execute(f"PRAGMA cipher_default_kdf_iter = {rounds}")
    connection.close()

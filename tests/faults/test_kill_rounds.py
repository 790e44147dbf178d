"""Killed while typing: the file is whole, and what was saved is there.

A few rounds here; `make faults ROUNDS=100` runs as many as one has patience for.
"""

from __future__ import annotations

import os

import pytest

from tests.faults.kill_rounds import report, rounds

ROUNDS = int(os.environ.get("ROUNDS", "3"))


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "encrypted"])
def test_a_killed_program_loses_nothing_that_was_saved(encrypted: bool) -> None:
    """Nor more than two seconds of what was not; and no plain word of an encrypted one."""
    outcomes = list(rounds(ROUNDS, encrypted=encrypted))

    assert sum(one.typed for one in outcomes) > 0
    assert all(one.is_whole for one in outcomes), report(outcomes)
    assert [one.lost for one in outcomes if one.lost] == []
    assert [one.found_in for one in outcomes if one.found_in] == []

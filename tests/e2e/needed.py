"""What a test needs of the machine: without it the test is left out, but never in CI."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def needs(
    missing: Sequence[str], surroundings: Mapping[str, str] = os.environ
) -> pytest.MarkDecorator:
    """Return a mark for tests; missing: what of the tools they use is not there.

    With CI=true they are run all the same, and fail: a proof must not vanish unseen.
    """
    is_left_out = bool(missing) and surroundings.get("CI") != "true"
    return pytest.mark.skipif(is_left_out, reason=f"not on this machine: {', '.join(missing)}")

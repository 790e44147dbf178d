"""A proof that needs a tool is left out on a desk, and never in CI."""

from __future__ import annotations

import pytest

from tests.e2e.needed import needs


@pytest.mark.parametrize(
    ("missing", "ci", "is_left_out"),
    [(["cupsd"], "", True), (["cupsd"], "true", False), ([], "", False), ([], "true", False)],
)
def test_what_is_missing_leaves_nothing_out_in_ci(
    missing: list[str], ci: str, is_left_out: bool
) -> None:
    """The tests fail there, and somebody looks."""
    mark = needs(missing, {"CI": ci}).mark

    assert mark.args == (is_left_out,)
    assert all(each in mark.kwargs["reason"] for each in missing)

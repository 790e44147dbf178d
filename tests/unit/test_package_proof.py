"""Where every change is checked, a package that was never installed is no proof."""

from __future__ import annotations

import pytest

from tests.package.prove import not_proved


@pytest.mark.parametrize(
    ("environment", "code", "told"),
    [({"CI": "true"}, 1, "FAILED"), ({"CI": ""}, 0, "SKIPPED"), ({}, 0, "SKIPPED")],
)
def test_what_cannot_be_tried_fails_only_where_nobody_reads(
    capsys: pytest.CaptureFixture[str], environment: dict[str, str], code: int, told: str
) -> None:
    """A green step that installed nothing would hide a package that does not work."""
    assert not_proved("it is not root", environment) == code
    assert capsys.readouterr().out == (f"{told}: no bare system to install into: it is not root.\n")

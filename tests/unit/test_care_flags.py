"""What the safety questions set."""

from __future__ import annotations

import pytest

from reconcile_gui.care.flags import AFRAID_OF_ME, AFRAID_OF_THEM, KEPT_QUESTIONS, Flags, flags_from


@pytest.mark.parametrize(
    ("answer", "is_set"), [("yes", True), ("not_sure", True), ("no", False), ("", False)]
)
def test_yes_and_not_sure_set_a_flag(answer: str, is_set: bool) -> None:
    """Where somebody may be afraid, the safe reading holds."""
    assert flags_from({AFRAID_OF_ME: answer}) == Flags(risk_to_other=is_set)
    assert flags_from({AFRAID_OF_THEM: answer}) == Flags(risk_to_me=is_set)


def test_skipping_sets_nothing() -> None:
    """Nothing is presumed."""
    assert flags_from({}) == Flags()
    assert not Flags().has_fear


def test_thoughts_of_dying_set_nothing_and_are_not_kept() -> None:
    """The answer brings a link on the spot; it must not lie in a file."""
    assert flags_from({"own_life": "yes"}) == Flags()
    assert "own_life" not in KEPT_QUESTIONS


@pytest.mark.parametrize("flags", [Flags(risk_to_other=True), Flags(risk_to_me=True)])
def test_either_flag_is_fear(flags: Flags) -> None:
    """Some offers end with either."""
    assert flags.has_fear

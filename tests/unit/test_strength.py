"""The word about a passphrase knows what people try first."""

from __future__ import annotations

import pytest

from reconcile_gui.qtkit.strength import Strength, strength


@pytest.mark.parametrize("passphrase", ["", "a", "password", "passwordpassword", "qwertzuiop"])
def test_what_everybody_tries_is_easy(passphrase: str) -> None:
    """Length alone says little: a common word twice is still a common word."""
    assert strength(passphrase) is Strength.EASY


@pytest.mark.parametrize("passphrase", ["three quiet lamps by the river", "🌙 né $HOME x" * 4])
def test_several_unrelated_words_are_hard(passphrase: str) -> None:
    """Also more characters than the judge takes at once."""
    assert strength(passphrase) is Strength.HARD


def test_there_is_something_between() -> None:
    """The middle word is not left out."""
    assert strength("tiger lamp") is Strength.FAIR

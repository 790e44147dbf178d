"""The word beside a new passphrase: a hint about guessing, never a condition."""

from __future__ import annotations

import pytest

from reconcile_gui.text.strength import Strength, strength


@pytest.mark.parametrize("passphrase", ["", "a", "hunter2", "x" * 60, "abababababababababab"])
def test_short_or_patterned_is_easy_to_guess(passphrase: str) -> None:
    """Length made of one key says nothing."""
    assert strength(passphrase) is Strength.EASY


def test_a_word_and_a_number_is_fair() -> None:
    """Better than a name; a program with the file would find it in time."""
    assert strength("wintertag12") is Strength.FAIR


@pytest.mark.parametrize("passphrase", ["four words in a row", "né “o'hara” $HOME 🌙"])
def test_several_words_are_hard_to_guess(passphrase: str) -> None:
    """What is long need not be strange."""
    assert strength(passphrase) is Strength.HARD

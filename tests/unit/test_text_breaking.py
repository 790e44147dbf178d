"""A word as long as a page must not push the page apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.text.breaking import LONGEST_WORD, ZERO_WIDTH_SPACE, breakable


def test_ordinary_words_stay_as_they_are() -> None:
    """A long address or compound is not cut."""
    text = "Rindfleischetikettierungsüberwachung\nand a link " + "w" * LONGEST_WORD

    assert breakable(text) == text


@given(st.text())
def test_nothing_but_breaks_is_added(text: str) -> None:
    """The words themselves are never touched."""
    assert breakable(text).replace(ZERO_WIDTH_SPACE, "") == text.replace(ZERO_WIDTH_SPACE, "")


def test_no_run_is_left_that_cannot_be_broken() -> None:
    """A label is only as narrow as its longest run."""
    shown = breakable("a " + "w" * 400 + " b")

    assert max(len(run) for run in shown.replace(ZERO_WIDTH_SPACE, " ").split()) <= LONGEST_WORD

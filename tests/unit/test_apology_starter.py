"""A starter goes below a sentence, which stays exactly as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.apology.starter import below_sentence


def put(text: str, after: str, words: str) -> tuple[str, str]:
    """Return the text with words below the sentence that ends with `after`, and the selection."""
    made = below_sentence(text, text.index(after) + len(after), words)
    whole = text[: made.start_cp] + made.words + text[made.end_cp :]
    first, last = (made.start_cp + each for each in made.select_cp)
    return whole, whole[first:last]


@pytest.mark.parametrize(
    ("text", "after", "expected"),
    [
        ("One.", "One.", "One.\nI am sorry I ___."),
        ("One. Two.", "One.", "One.\nI am sorry I ___.\nTwo."),
        ("One.\nTwo.", "One.", "One.\nI am sorry I ___.\nTwo."),
        ("One.  \n\nTwo.", "One.", "One.\nI am sorry I ___.  \n\nTwo."),
        ("😀 One. Two.", "One.", "😀 One.\nI am sorry I ___.\nTwo."),
    ],
)
def test_it_stands_on_a_line_of_its_own(text: str, after: str, expected: str) -> None:
    """What follows goes on in the line after it."""
    assert put(text, after, "I am sorry I ___.") == (expected, "___")


def test_without_a_blank_the_caret_stands_behind_it() -> None:
    """An I-statement is complete as it is."""
    whole, selected = put("One. Two.", "One.", "I feel sad.")

    assert (whole, selected) == ("One.\nI feel sad.\nTwo.", "")
    made = below_sentence("One. Two.", 4, "I feel sad.")
    assert made.words[: made.select_cp[0]] == "\nI feel sad."


@given(st.text(max_size=30), st.data())
def test_no_letter_of_the_text_is_lost(text: str, data: st.DataObject) -> None:
    """Only blanks give way to the new line."""
    at = data.draw(st.integers(0, len(text)))

    made = below_sentence(text, at, "X")

    assert not text[made.start_cp : made.end_cp].strip()
    assert text[: made.start_cp] == text[:at]

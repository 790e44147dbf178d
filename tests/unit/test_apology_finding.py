"""Finding in a letter: case and accents make no difference, places are exact."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.text.folded import places


@pytest.mark.parametrize(
    ("text", "wanted", "found"),
    [
        ("I am sorry. I am SORRY.", "sorry", ["sorry", "SORRY"]),
        ("Zoë and Zoe", "zoe", ["Zoë", "Zoe"]),
        ("Zoe\u0308!", "zoë", ["Zoe\u0308"]),
        ("😀 café", "CAFE", ["café"]),
        ("STRASSE Straße", "straße", ["STRASSE", "Straße"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("İstanbul", "istanbul", ["İstanbul"]),
        ("nothing", "", []),
        ("no  thing", "  ", []),
        ("a.b", "a*b", []),
    ],
)
def test_words_are_found_where_they_stand(text: str, wanted: str, found: list[str]) -> None:
    """A wrong place would select somebody's other words."""
    assert [text[start:end] for start, end in places(text, wanted)] == found


@given(st.text(max_size=60), st.text(max_size=4))
def test_places_are_in_order_and_never_overlap(text: str, wanted: str) -> None:
    """Walking through them must come to an end."""
    end_before = 0
    for start, end in places(text, wanted):
        assert end_before <= start < end <= len(text)
        end_before = end


@given(st.text(min_size=1, max_size=20), st.text(max_size=20))
def test_what_is_there_is_found(word: str, before: str) -> None:
    """For any script."""
    if word.strip() and word.isalnum():
        assert places(f"{before} {word}", word)

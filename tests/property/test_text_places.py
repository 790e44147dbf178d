"""For any text: no place is lost, shifted or counted twice."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.text.offsets import from_u16, to_u16, u16_places
from reconcile_gui.text.plain import plain
from reconcile_gui.text.quotes import quotes
from reconcile_gui.text.sentences import sentences

ANY_TEXT = st.text(st.characters())  # lone surrogates too: a broken paste holds them
WRITTEN = st.text(
    st.sampled_from("aZé. !?…\n\r\t\u2028 \u00a0'’‘\"“”„«»>()0ß😀👨‍👩‍👧\u0301שم李。」")
)
TEXTS = ANY_TEXT | WRITTEN


def units(text: str) -> int:
    """Return the length Qt gives a text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(text=TEXTS, data=st.data())
def test_to_u16_counts_like_utf_16(text: str, data: st.DataObject) -> None:
    """The model is the encoding itself."""
    index_cp = data.draw(st.integers(0, len(text)))

    assert to_u16(text, index_cp) == units(text[:index_cp])
    assert u16_places(text)(index_cp) == units(text[:index_cp])


@given(text=TEXTS, data=st.data())
def test_there_and_back_is_the_same_place(text: str, data: st.DataObject) -> None:
    """A mark painted and clicked is the same mark."""
    index_cp = data.draw(st.integers(0, len(text)))

    assert from_u16(text, to_u16(text, index_cp)) == index_cp


@given(text=TEXTS, data=st.data())
def test_from_u16_is_the_last_whole_character(text: str, data: st.DataObject) -> None:
    """Any unit of Qt's text has a place; half an emoji counts as before it."""
    index_u16 = data.draw(st.integers(0, units(text)))

    index_cp = from_u16(text, index_u16)

    assert units(text[:index_cp]) <= index_u16
    assert index_cp == len(text) or units(text[: index_cp + 1]) > index_u16


@given(text=TEXTS, outside=st.integers(1, 9))
def test_outside_is_an_error_for_any_text(text: str, outside: int) -> None:
    """Nothing is clamped."""
    for convert, length in ((to_u16, len(text)), (from_u16, units(text))):
        for index in (-outside, length + outside):
            with pytest.raises(IndexError):
                convert(text, index)


@given(text=TEXTS)
def test_plain_has_one_character_for_each(text: str) -> None:
    """So a hit in the plain copy is a hit in the text; and twice is once."""
    assert len(plain(text)) == len(text)
    assert plain(plain(text)) == plain(text)
    assert all(one in " \n" for one in plain(text) if one.isspace())


@given(text=TEXTS, longest_cp=st.integers(1, 40))
def test_sentences_joined_are_the_text(text: str, longest_cp: int) -> None:
    """Nothing is lost, doubled or empty, and nothing is longer than asked."""
    found = list(sentences(text, longest_cp))

    assert "".join(text[one.start_cp : one.end_cp] for one in found) == text
    assert all(0 < one.end_cp - one.start_cp <= longest_cp for one in found)
    assert all(one.end_cp == after.start_cp for one, after in itertools.pairwise(found))
    assert not found or not found[-1].goes_on


@given(text=TEXTS)
def test_quotes_lie_in_the_text_in_order_and_apart(text: str) -> None:
    """Whoever asks whether a hit is quoted may walk them once."""
    found = quotes(text)

    assert all(0 <= one.start_cp < one.end_cp <= len(text) for one in found)
    assert all(one.end_cp < after.start_cp for one, after in itertools.pairwise(found))

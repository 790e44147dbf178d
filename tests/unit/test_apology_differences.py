"""What differs between two versions: word by word, and quickly for any two texts."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.apology.differences import Side, Span, differences, in_one_text


def words(text: str, spans: tuple[Span, ...]) -> list[str]:
    """Return what lies in these places."""
    return [text[start:end] for start, end in spans]


def test_equal_texts_do_not_differ() -> None:
    """Nothing is tinted."""
    assert not differences("I am sorry.", "I am sorry.")


def test_a_changed_word_is_all_that_differs() -> None:
    """The rest of the sentence stays plain."""
    first, second = "I hid some money from you. Yes.", "I hid £4,800 on two cards from you. Yes."

    found = differences(first, second)

    assert words(first, found.in_first) == ["some money"]
    assert words(second, found.in_second) == ["£4,800 on two cards"]


def test_what_was_added_differs_in_the_second_alone() -> None:
    """And the other way round."""
    first, second = "I am sorry.", "I am sorry. I lied when you asked."

    found = differences(first, second)
    back = differences(second, first)

    assert (found.in_first, words(second, found.in_second)) == ((), [" I lied when you asked."])
    assert (back.in_first, back.in_second) == (found.in_second, found.in_first)


def test_nothing_in_common_is_all_different() -> None:
    """From an empty part to a written one."""
    found = differences("", "Words.")

    assert (found.in_first, found.in_second) == ((), ((0, 6),))


def test_two_books_are_compared_while_one_waits() -> None:
    """A guard against hanging, not a measure of speed."""
    first = "I did not tell you the truth. " * 3000
    second = "I told you nothing of it at all, " * 3000

    started = time.monotonic()
    assert differences(first, second)
    assert time.monotonic() - started < 5


@given(st.text(alphabet="ab .\n", max_size=40), st.text(alphabet="ab .\n", max_size=40))
def test_without_the_differing_places_both_texts_are_the_same(first: str, second: str) -> None:
    """Whatever is left plain stands in both; a blank between two changed words counts as one."""
    found = differences(first, second)

    assert without(first, found.in_first) == without(second, found.in_second)


def told(first: str, second: str) -> str:
    """Return two texts as one, with words of the first in [ ] and of the second in ( )."""
    marks = {Side.BOTH: ("", ""), Side.FIRST: ("[", "]"), Side.SECOND: ("(", ")")}
    return "".join(each.words.join(marks[each.side]) for each in in_one_text(first, second))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("I hid it.", "I hid it.", "I hid it."),
        ("I hid some money.", "I hid £4,800.", "I hid [some money](£4,800)."),
        ("I am sorry.", "I am sorry. I lied.", "I am sorry.( I lied.)"),
        (
            "There was some debt.",
            "For a year I hid some money.",
            "[There was some debt](For a year I hid some money).",
        ),
        ("I hid a debt now.", "I then hid a big debt now.", "I( then) hid a (big )debt now."),
        ("", "New.", "(New.)"),
        ("Old.", "", "[Old.]"),
    ],
)
def test_two_texts_read_as_one(first: str, second: str, expected: str) -> None:
    """What was, then what is, in the place where it changed; a phrase stays together."""
    assert told(first, second) == expected


@given(st.text(alphabet="ab .\n", max_size=40), st.text(alphabet="ab .\n", max_size=40))
def test_one_text_holds_both_letter_by_letter(first: str, second: str) -> None:
    """Leaving out what only one has gives the other, whole."""
    found = in_one_text(first, second)

    assert "".join(each.words for each in found if each.side is not Side.SECOND) == first
    assert "".join(each.words for each in found if each.side is not Side.FIRST) == second


def without(text: str, spans: tuple[Span, ...]) -> str:
    """Return a text without these places, and without blanks."""
    for start, end in reversed(spans):
        text = text[:start] + text[end:]
    return "".join(text.split())

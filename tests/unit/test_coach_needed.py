"""What can be read from a pattern without running it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile_gui.coach.needed import repeats_a_repeat, words_needed


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("worthless", ["worthless"]),
        (r"\byou made me\b", ["made"]),
        ("cold|cruel", ["cold", "cruel"]),
        ("(?:cold|cruel) (?:night|morning)", ["night", "morning"]),
        ("(?:very )?worthless", ["worthless"]),
        ("very (?:worthless)?", ["very"]),
        ("apologi[sz]e", ["apologi"]),
        ("don'?t stop", ["stop"]),
        ("self-?harm", ["self"]),
        ("(?<!not )worthless(?! dog)", ["worthless"]),
        ("worthles+", ["worthle"]),
        ("(worthless)", ["worthless"]),
        ("(?:worthless){2,3}", ["worthless"]),
        ("(?:worthless){0,3} word", ["word"]),
        (r"\w+ [abc]*", []),
        ("worthless|x?", []),
        ("i'm", ["i'm"]),
        (r"5\.5", ["5"]),
    ],
)
def test_the_words_a_pattern_needs_are_read_from_it(pattern: str, words: list[str]) -> None:
    """A list kept by hand forgets a word on the day that a pattern is mended."""
    assert words_needed(pattern) == tuple(sorted(words))


def test_rare_words_are_asked_for_rather_than_common_ones() -> None:
    """A word of every second sentence would let them all through."""
    assert words_needed("you (?:crazy|lazy)") == ("crazy", "lazy")
    assert words_needed("(?:crazy|lazy) you") == ("crazy", "lazy")


LETTERS = st.sampled_from("abcd")
PATTERNS = st.recursive(
    st.one_of(st.text(LETTERS, min_size=1, max_size=3), st.just("[ab]"), st.just(".")),
    lambda inside: st.one_of(
        st.lists(inside, min_size=1, max_size=3).map("".join),
        st.lists(inside, min_size=1, max_size=3).map(lambda each: f"(?:{'|'.join(each)})"),
        st.tuples(inside, st.sampled_from(["?", "*", "+", "{0,2}", "{2}", "{,2}"])).map(
            lambda each: f"(?:{each[0]}){each[1]}"
        ),
    ),
    max_leaves=6,
)


@given(pattern=PATTERNS, data=st.data())
@settings(deadline=None)
def test_whatever_matches_holds_a_word_that_is_needed(pattern: str, data: st.DataObject) -> None:
    """Else the rule would be silently half dead."""
    words = words_needed(pattern)
    text = data.draw(st.from_regex(re.compile(pattern), fullmatch=True, alphabet=LETTERS))

    assert not words or any(word in text for word in words)


@pytest.mark.parametrize(
    ("pattern", "is_nested"),
    [
        ("(?:a+)*", True),
        ("(?:a|b*c)+", True),
        (r"(?:\w+ ?)+", True),
        ("(?:(?:a{2,})b)*", True),
        ("(?:a+b){0,3}", False),
        ("(?:a|b)*c+", False),
        ("a*b*", False),
        (r"(?:\+|[*+])*", False),
        ("(?:a{2,3})*", False),
    ],
)
def test_a_repeat_of_a_repeat_is_seen(pattern: str, is_nested: bool) -> None:
    """Such a pattern can take hours on forty letters."""
    assert repeats_a_repeat(pattern) is is_nested

"""What the coach makes of a pattern in a rule file."""

from __future__ import annotations

import pytest

from reconcile_gui.coach.patterns import BadPattern, compiled, read_pattern


@pytest.mark.parametrize(
    ("pattern", "text", "found"),
    [
        (r"you made me", "YOU made  \n me", "YOU made  \n me"),
        (r"any ?more", "not anymore", "anymore"),
        (r"any ?more", "not any  more", "any  more"),
        (r"(?:\w+ ){2}end", "a b end", "a b end"),
        (r"self[- ]harm", "self harm", "self harm"),
        (r"a[]x ]b", "a]b", "a]b"),
        (r"a[^ ]b", "a-b", "a-b"),
        (r"a\ b", "a b", "a b"),
        (r"(?<!who )knows", "he knows", "knows"),
        (r"(?<=(?:so|to) )knows it", "so knows  it", "knows  it"),
        (r"(?<!who )knows (?:it|all)", "he knows  all", "knows  all"),
    ],
)
def test_a_blank_stands_for_any_white_space(pattern: str, text: str, found: str) -> None:
    """Letters are pasted with wrapped lines and double blanks."""
    match = compiled(pattern, ()).search(text)

    assert match is not None
    assert match[0] == found


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("(", "is not a regular expression"),
        ("[a", "is not a regular expression"),
        ("(?<=a+)b", "is not a regular expression"),
        ("(a)(b)", "one group"),
        ("a*", "can match nothing"),
        (r"\b", "can match nothing"),
        ("x*?", "can match nothing"),
        ("a(b*)", "can match nothing"),
        ("a(b)?", "can match nothing"),
        ("(?=q)", "can match nothing"),
    ],
)
def test_a_pattern_that_cannot_work_is_refused(pattern: str, said: str) -> None:
    """An empty mark cannot be seen, closed or silenced."""
    with pytest.raises(BadPattern, match=said):
        compiled(pattern, ["a q"])


@pytest.mark.parametrize(
    ("pattern", "text", "is_found"),
    [
        (r"\byou don't\b", "you dont", True),
        (r"\bi(?:'ve| have) gone\b", "ive gone", True),
        (r"\bi(?:'m| am) done\b", "im done", True),
        (r"\byours\b", "us", False),
        (r"\bdon'?t\b", "dont", True),
        (r"(?<!i don't )\bstop\b", "i don't stop", False),
        (r"[you]+x", "uoyx", True),
        (r"\bkids' sake\b", "kids' sake", True),
    ],
)
def test_what_is_left_out_on_a_phone_is_found(pattern: str, text: str, is_found: bool) -> None:
    """Letters that are a set, or look behind, stay as they are."""
    found = read_pattern(pattern, {}, ()).search.search(text)

    assert (found is not None) is is_found


def test_a_pattern_knows_what_it_needs_once_its_words_are_in() -> None:
    """A list in the vocabulary is no way round the prefilter."""
    pattern = read_pattern("my {kin} (?:and|or)", {"kin": "(?:mother|brother)"}, ())

    assert pattern.needs == ("brother", "mother")
    assert (pattern.may_be_in("so my mother"), pattern.may_be_in("my and")) == (True, False)


def test_a_word_that_is_in_no_vocabulary_is_refused() -> None:
    """Braces with numbers are repeats."""
    assert read_pattern("a{2}b", {}, ()).search.search("aab")
    with pytest.raises(BadPattern, match=r"\{kin\} is not in the vocabulary"):
        read_pattern("my {kin}", {}, ())

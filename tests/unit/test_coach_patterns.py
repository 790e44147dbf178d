"""What the coach makes of a pattern in a rule file."""

from __future__ import annotations

import pytest

from reconcile_gui.coach.patterns import BadPattern, compiled


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

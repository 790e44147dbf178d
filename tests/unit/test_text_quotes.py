"""Which words in a text are somebody else's."""

from __future__ import annotations

import pytest

from reconcile_gui.text.quotes import quotes


def quoted(text: str) -> list[str]:
    """Return the quoted places of a text as texts."""
    return [text[one.start_cp : one.end_cp] for one in quotes(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('I said "you made me" and left.', ['"you made me"']),
        ("I said “you made me” and left.", ["“you made me”"]),
        ("Ich sagte „du bist schuld“ und ging.", ["„du bist schuld“"]),
        ("J’ai dit «non» et non.", ["«non»"]),
        ("Er sagte »du« und ging.", ["»du«"]),
        ('😀 "no" and "yes"', ['"no"', '"yes"']),
        ('("never")', ['"never"']),
        ('I wrote:"never" twice', ['"never"']),
        ('I said—"never"', ['"never"']),
        ('"Stop." I left. "Go."', ['"Stop."', '"Go."']),
    ],
)
def test_words_in_double_marks_are_quoted(text: str, expected: list[str]) -> None:
    """Repeating a cruel sentence to own it is not saying it again."""
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I said 'you always nag' and left.", ["'you always nag'"]),
        ("I said ‘you don’t care’ and left.", ["‘you don’t care’"]),
        ("'You never listen.' I said that.", ["'You never listen.'"]),
    ],
)
def test_words_in_single_marks_are_quoted(text: str, expected: list[str]) -> None:
    """Much of the world quotes with single marks."""
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "I don't know what you didn't say",
        "I don’t know what you didn’t say",
        "'tis nothing, and the boys' room",
        "’cause you made me, the boys’ room",
        "I left 'em there, the kids' room",
        "back in the '90s, the boys' room",
        "he said 'stop and left\nthe boys' room",
        "the boys' room and the girls' room",
        "rock 'n' roll",
        'it was 5" of rain and 6" of snow',
        'a mark at the end "',
        'blank " between',
        "",
    ],
)
def test_what_only_looks_like_a_quote_is_not_one(text: str) -> None:
    """Words between two apostrophes would silently never be read."""
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("> you lied\nI did", ["> you lied"]),
        ("  > you lied", ["  > you lied"]),
        ("I did\n>you lied\n> again\nYes", [">you lied", "> again"]),
        ("a > b", []),
    ],
)
def test_a_line_after_an_angle_is_quoted(text: str, expected: list[str]) -> None:
    """So mails quote."""
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You said “you lied", ["“you lied"]),
        ("You said “you lied\nI did", ["“you lied"]),
        ("“One.\n“Two.”\nThree", ["“One.", "“Two.”"]),
        ('"One.\n"Two."\nThree', ['"One.', '"Two."']),
        ("“One.\nTwo.” Three", ["“One.\nTwo.”"]),
        ("“One.\n\nTwo.” Three", ["“One."]),
        ("“One.\n  \nTwo", ["“One."]),
    ],
)
def test_a_quote_that_never_closes_ends_with_its_line(text: str, expected: list[str]) -> None:
    """One forgotten mark must not silence the rest of the letter."""
    assert quoted(text) == expected


def test_quotes_that_touch_are_one() -> None:
    """A quoted line may hold marks of its own."""
    assert quoted('> you said "no"\nyes') == ['> you said "no"']
    assert quoted("""'a "b" c'""") == ["""'a "b" c'"""]


def test_a_quote_in_a_quote_takes_the_line() -> None:
    """Which mark closes which cannot be known; rather miss a note than blame a quote."""
    assert quoted("“he said “no” to me") == ["“he said “no” to me"]

"""Plain text and Markdown hold the letter's words, exactly, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.letter.formats import markdown, plain_text
from reconcile_gui.letter.page import LetterText
from tests.letters import LETTER, PARTS


def test_plain_text_is_the_letter_from_date_to_name() -> None:
    """With an empty line between the parts, as in a mail."""
    assert (
        plain_text(LETTER)
        == "\n\n".join(["Saturday, 25 April", "Dear Alex,", *PARTS, "Sam"]) + "\n"
    )


@given(st.text())
def test_plain_text_keeps_every_character(text: str) -> None:
    """What is exported can be brought back; nothing is cleaned on the way."""
    body = f"a{text}b"

    assert plain_text(LetterText((body,))) == body + "\n"


def test_empty_lines_around_a_part_do_not_count() -> None:
    """They are where the caret was left, not words."""
    text = LetterText(("\n \nfirst\n\n  second\n \n", "", " \n", "third"))

    assert plain_text(text) == "first\n\n  second\n\nthird\n"


def test_nothing_written_is_an_empty_file() -> None:
    """Not one with an empty line."""
    assert plain_text(LetterText(("", " "))) == ""
    assert markdown(LetterText(())) == ""


def test_a_letter_for_oneself_says_so_first() -> None:
    """Under no contact the line is on every export that can be read."""
    assert plain_text(LETTER, not_to_send=True).startswith("For myself: not to be sent\n\nSat")
    assert markdown(LETTER, not_to_send=True).startswith("For myself: not to be sent\n\nSat")


def test_fields_stay_off_where_the_text_has_its_own() -> None:
    """As on paper."""
    text = replace(LETTER, parts=("Saturday, 25 April\nAlex,\n\nI lied.\nSam",))

    assert plain_text(text) == "Saturday, 25 April\nAlex,\n\nI lied.\nSam\n"


@pytest.mark.parametrize(
    ("typed", "escaped"),
    [
        ("*b* _i_ `c` [l](u) <t> ~s~ a|b \\", r"\*b\* \_i\_ \`c\` \[l\](u) \<t\> \~s\~ a\|b \\"),
        ("# no heading", r"\# no heading"),
        ("- no list", r"\- no list"),
        ("1. no list", r"1\. no list"),
        ("12) no list", r"12\) no list"),
        ("2. 3.", r"2\. 3."),
        ("--- no rule", r"\--- no rule"),
        ("AT&amp;T &#65; & so", r"AT\&amp;T \&#65; & so"),
        ("£4,800 (all of it) + 5 # 3 = 1!", "£4,800 (all of it) + 5 # 3 = 1!"),
        ("one\ntwo\n\nthree", "one\\\ntwo\n\nthree"),
        ("  indented", "\u00a0\u00a0indented"),
    ],
)
def test_marks_of_markdown_are_words_here(typed: str, escaped: str) -> None:
    """And nothing is escaped that need not be."""
    assert markdown(LetterText((typed,))) == escaped + "\n"

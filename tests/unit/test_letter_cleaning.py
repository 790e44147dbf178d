"""What goes to the printer holds every visible character and no control character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.letter.cleaning import cleaned, one_line, paragraphs


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a\x00b\x1bc\x7fd", "abcd"),
        ("a\tb", "a b"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("a\x0bb\x0cc\u2028d\u2029e\x85f", "a\nb\nc\nd\ne\nf"),
        ("a\ufffeb\uffffc\U0001fffed\ufeffe", "abcde"),
        ("a\ud800b\udfff", "ab"),
        ("\u202egnihton\u202c", "gnihton"),
        ("co\xadoperate", "cooperate"),
    ],
)
def test_what_is_no_character_does_not_reach_the_paper(typed: str, printed: str) -> None:
    """The typesetter refuses some of these, and a printed override hides what is said."""
    assert cleaned(typed) == printed


def test_joiners_and_marks_stay() -> None:
    """They hold emoji, accents and Persian words together."""
    text = "👩\u200d👩\u200d👧 e\u0301 می\u200cروم ❤\ufe0f ש\u05c1 \u2067x\u2069"

    assert cleaned(text) == text


@given(st.text())
def test_no_visible_character_is_lost(text: str) -> None:
    """Cleaning is for what cannot be seen; letters and signs pass in their order."""
    visible = [character for character in text if character.isprintable() and character != " "]

    assert [each for each in cleaned(text) if each.isprintable() and each != " "] == visible


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    """A page is made again at each key press."""
    assert cleaned(cleaned(text)) == cleaned(text)


def test_empty_lines_part_paragraphs_and_single_line_ends_stay() -> None:
    """An address or a verse keeps its lines."""
    text = "\n\n  First line  \nsecond line\n \t \n\nNext.\n"

    assert paragraphs(text) == ("  First line\nsecond line", "Next.")


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00\n\u202e"])
def test_nothing_to_see_is_no_paragraph(text: str) -> None:
    """An untouched part leaves no gap on the paper."""
    assert paragraphs(text) == ()


def test_a_field_is_one_line() -> None:
    """A pasted salutation may bring a line end."""
    assert one_line(" Dear\r\nAlex,\x00\n") == "Dear Alex,"

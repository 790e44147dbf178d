"""Straight marks become those of the letter's language; nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.letter.look import LetterLook, look_from_json
from reconcile_gui.letter.page import LetterText, page_of
from reconcile_gui.letter.quotes import MARKS, has_straight_marks, with_marks


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('"I did not," I said.', "“I did not,” I said."),
        ("I didn't. It's the boys' room.", "I didn’t. It’s the boys’ room."),
        ("You said: \"He told me 'no'.\"", "You said: “He told me ‘no’.”"),
        ("'tis the '90s, rock 'n' roll", "’tis the ’90s, rock ’n’ roll"),
        ("goin' home", "goin’ home"),
        ("'Not now' was all I said.", "‘Not now’ was all I said."),
        ('("no")—"yes" "\'so\'"', "(“no”)—“yes” “‘so’”"),
        ("He is 6'2\" tall", "He is 6'2\" tall"),
        ('"It was 9"', "“It was 9”"),
        ('a line\n"and one"', "a line\n“and one”"),
        ("“as typed” ‘so’", "“as typed” ‘so’"),
        ('alone " here and "open', "alone ” here and “open"),
        ("", ""),
    ],
)
def test_an_english_letter_has_english_marks(typed: str, printed: str) -> None:
    """As a person would set them by hand."""
    assert with_marks(typed, "en", "GB") == printed


@pytest.mark.parametrize(
    ("language", "region", "printed"),
    [
        ("de", None, "„Ich ‚gehe‘“, ich hab’s"),
        ("de", "CH", "«Ich ‹gehe›», ich hab’s"),
        ("fr", None, "«\u00a0Ich “gehe”\u00a0», ich hab’s"),
        ("sv", None, "”Ich ’gehe’”, ich hab’s"),
        ("pl", None, "„Ich ‚gehe’”, ich hab’s"),
        ("pt", "PT", "«Ich “gehe”», ich hab’s"),
        ("ja", None, "\"Ich 'gehe'\", ich hab's"),
        ("ar", None, "\"Ich 'gehe'\", ich hab's"),
    ],
)
def test_the_language_of_the_letter_says_which(
    language: str, region: str | None, printed: str
) -> None:
    """Not that of the program; where the marks are not known they stay as typed."""
    assert with_marks("\"Ich 'gehe'\", ich hab's", language, region) == printed


@given(st.text(alphabet="\"' ab1.(—\n“’"), st.sampled_from(sorted(MARKS)))
def test_only_straight_marks_change(text: str, tag: str) -> None:
    """Every other character stays where it is; marked twice is marked once."""
    language, _, region = tag.partition("-")
    marks = "".join(
        mark
        for each in MARKS.values()
        for mark in (each.opening, each.closing, each.opening_single, each.closing_single)
    )

    printed = with_marks(text, language, region or None)

    def bare(marked: str) -> str:
        return "".join(each for each in marked if each not in marks + "\"'’")

    assert bare(printed) == bare(text)
    assert not (set(printed) - set(text)) - set(marks + "’")


def test_a_long_paragraph_without_an_end_is_marked_at_once() -> None:
    """A look ahead from each mark would take minutes here."""
    assert with_marks("'a " * 50_000, "en").count("’") == 50_000


def test_the_page_has_marks_in_every_line_and_the_text_keeps_its_own() -> None:
    """Salutation and name are words like any other; the files of words stay as typed."""
    text = LetterText(('It\'s "so".',), "Dear O'Neil,", "", "Sam O'Neil", "en-GB")

    page = page_of(text, LetterLook())
    as_typed = page_of(text, LetterLook(typographic_quotes=False))

    assert page.lines == ("Dear O’Neil,", "It’s “so”.", "Sam O’Neil")
    assert as_typed.lines == ("Dear O'Neil,", 'It\'s "so".', "Sam O'Neil")
    assert text.parts == ('It\'s "so".',)


def test_the_choice_is_kept_with_the_look() -> None:
    """A letter whose look was kept before there was a choice gets the marks."""
    plain = LetterLook(typographic_quotes=False)

    assert look_from_json(plain.to_json()) == plain
    assert look_from_json('{"size_pt": 12}').typographic_quotes


def test_the_choice_is_offered_only_where_it_does_something() -> None:
    """Not in a letter without such marks, nor in a language whose marks are not known."""
    assert has_straight_marks(("a", "don't"), "en")
    assert not has_straight_marks(("a", "don’t"), "en")
    assert not has_straight_marks(("don't",), "ja")

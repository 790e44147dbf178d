"""Each page is read out with the words that stand on it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.letter.page_words import OnPage, PageWords


def pages_of(paragraphs: list[str], pages: list[str], header: str = "") -> list[list[str]]:
    """Return the words of each page. pages: what the file says stands there."""
    words = PageWords(paragraphs, pages.__getitem__, header)
    return [[each.words for each in words.on(page, len(pages))] for page in range(len(pages))]


def test_a_paragraph_over_two_pages_is_parted_where_the_page_ends() -> None:
    """And nothing is read twice or left out."""
    read = pages_of(
        ["Dear Alex,", "I lied to you\nabout it, and I am sorry."],
        ["Dear Alex,\r\nI lied to you \r\nabout it,\r\n", "and I am sorry.\r\n"],
    )

    assert read == [["Dear Alex,", "I lied to you\nabout it,"], ["and I am sorry."]]


def test_the_head_of_each_page_is_read_on_each_page() -> None:
    """It is printed there."""
    read = pages_of(["one two"], ["To keep \r\none", "To keep \r\ntwo"], "To keep")

    assert read == [["To keep", "one"], ["To keep", "two"]]


def test_what_the_file_says_twice_or_not_at_all_is_read_as_it_was_written() -> None:
    """An emoji without a glyph is missing there, a mark may be doubled."""
    filler = "and so the year went on and nothing was said between us about it"
    read = pages_of(
        [f"n\u0308 😀 {filler}", "last words"],
        [f"n\u0308n\u0308 \r\n{filler}\r\n", "last words"],
    )

    assert read == [[f"n\u0308 😀 {filler}"], ["last words"]]


def test_words_that_are_everywhere_are_taken_where_they_should_be() -> None:
    """A line that is repeated does not end the page at its first place."""
    line = "I am sorry for what I did to you. "
    read = pages_of([(line * 30).strip()], [line * 20, line * 10])

    assert [page[0].count("sorry") for page in read] == [20, 10]


def test_a_file_that_says_something_else_still_gives_every_word_once() -> None:
    """Then it is counted how many letters stand on a page."""
    read = pages_of(["abcdef ghijkl"], ["XXXX", "YYYYYYYY"])

    assert read == [["abcd"], ["ef ghijkl"]]


def test_places_are_counted_in_letters_of_the_page() -> None:
    """So that they are found again in the file's text, whose white space differs."""
    words = PageWords(("a b", "cd e"), ["To\r\nab c", "To\r\nde"].__getitem__, "To")

    assert words.on(0, 2) == (OnPage("To", 0, 1), OnPage("a b", 2, 3), OnPage("c", 4, 4))
    assert words.on(1, 2) == (OnPage("To", 0, 1), OnPage("d e", 2, 3))


@pytest.mark.parametrize("pages", [[""], ["", ""]])
def test_an_empty_letter_has_nothing_to_read(pages: list[str]) -> None:
    """Nor does an empty page fail."""
    assert pages_of([], pages) == [[] for _ in pages]


@given(st.lists(st.text("ab \n", min_size=1), max_size=5), st.lists(st.text("ab "), min_size=1))
def test_no_letter_is_lost_or_read_twice(paragraphs: list[str], pages: list[str]) -> None:
    """Whatever the file says of itself."""
    read = "".join(words for page in pages_of(paragraphs, pages) for words in page)

    assert "".join(read.split()) == "".join("".join(paragraphs).split())

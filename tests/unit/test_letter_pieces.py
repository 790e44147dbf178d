"""Where a line of the letter may break, and where it must not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.letter.pieces import Piece, clusters, pieces


def words(cut: list[Piece]) -> str:
    """Return the line that was cut."""
    return "".join(
        "" if piece is None else piece[0] if isinstance(piece, list) else piece for piece in cut
    )


@given(st.text())
def test_the_pieces_are_the_line(line: str) -> None:
    """Not a character more or less: the file is read out and copied from."""
    assert words(pieces(line)) == line


@pytest.mark.parametrize(
    ("line", "cut"),
    [
        ("when I was", ["when ", ["I was"]]),
        ("I am. I let you", [["I am."], " ", ["I let"], " you"]),
        ("he said “I lied”", ["he said ", ["“I lied”"]]),
        ("you and I, then", ["you and I, then"]),
        ("I", ["I"]),
        ("AI was", ["AI was"]),
        ("", []),
    ],
)
def test_i_is_bound_to_the_next_word(line: str, cut: list[Piece]) -> None:
    """A line that ends in "I" stops the eye at the wrong word."""
    assert pieces(line) == cut


def test_i_is_not_bound_in_another_language() -> None:
    """In Italian "I" is an article, in Welsh a preposition."""
    assert pieces("quando I libri", "it") == ["quando I libri"]


def test_i_is_not_bound_to_a_word_that_may_not_fit_a_line() -> None:
    """What is bound cannot be broken."""
    assert pieces("I " + "x" * 21) == ["I " + "x" * 21]


def test_a_very_long_word_may_be_broken_at_every_tenth_letter() -> None:
    """Four hundred letters without a space were seen to leave the page."""
    cut = pieces("a " + "x" * 45 + " b")

    assert cut == [
        "a ",
        "x" * 10,
        None,
        "x" * 10,
        None,
        "x" * 10,
        None,
        "x" * 10,
        None,
        "xxxxx",
        " b",
    ]


def test_a_word_of_forty_letters_stays_whole() -> None:
    """Real words, and most addresses, are never cut."""
    assert pieces("x" * 40) == ["x" * 40]


@pytest.mark.parametrize(
    "character",
    [
        "é",
        "e\u0301",
        "👩\u200d👩\u200d👧",
        "👍🏽",
        "🇩🇪",
        "क\u094dष",
        "❤\ufe0f",
        "\u1112\u1161\u11ab",
        "x" + "\u0300" * 30,
    ],
)
def test_a_break_never_cuts_what_is_seen_as_one_character(character: str) -> None:
    """Half an emoji or a lonely accent is another text."""
    run = character * 60

    assert list(clusters(run)) == [character] * 60
    assert [piece for piece in pieces(run) if piece] == [character * 10] * 6


def test_nothing_has_no_clusters() -> None:
    """An empty line is a line."""
    assert list(clusters("")) == []

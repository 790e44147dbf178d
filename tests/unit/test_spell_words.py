"""Which words a dictionary is asked about, and where they stand."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.spell.checking import pieces_of
from reconcile_gui.spell.words import Word, parts_of, words_in


def asked(text: str, language: str = "en-GB") -> list[str]:
    """Return the words that are asked about."""
    return [word.asked for word in words_in(text, language)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I don’t know.", ["don't", "know"]),
        ("I don't know.", ["don't", "know"]),
        ("‘So’ she said", ["So", "she", "said"]),
        ("well-being, co\u2011parent", ["well-being", "co-parent"]),
        ("nai\u0308ve", ["naïve"]),
        ("in\u00adso\u00adfar", ["insofar"]),
        ("end.Next one", ["end", "Next", "one"]),
        ("sorry/regrett, and/or/nor", ["sorry", "regrett", "and", "or", "nor"]),
        ("(he)/she said so /aside", ["he", "she", "said", "so", "aside"]),
    ],
)
def test_a_word_is_asked_about_as_a_dictionary_holds_it(text: str, words: list[str]) -> None:
    """Curly apostrophes, odd hyphens and marks that nobody sees are not the writer's fault."""
    assert asked(text) == words


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/a?b=wrod",
        "www.wrod.example",
        "wrod@example.org",
        "@wrod #wrod",
        "wrod.co.uk/wrod",
        "/usr/wrod/wrod /wrod/",
        "~/wrod ./wrod ../wrod/wrod.txt (~/wrod)",
        "{partner} {wrod wrod}",
        "3rd 10am B2B 1990s 12 wrod_wrod",
        "BBC NHS GmbH WhatsApp iPhone",
        "I a",
        "xx xxx Xxxx",
        "日本 привет שלום",
        "x" * 61,
    ],
)
def test_what_is_no_word_of_the_language_is_let_be(text: str) -> None:
    """Figures, addresses, capitals, names in braces and other scripts are in no dictionary."""
    assert asked(text) == []


def test_each_language_is_read_in_its_own_letters() -> None:
    """An English word in a Russian letter is no mistake in Russian."""
    assert asked("Прости, sorry", "ru") == ["Прости"]
    assert asked("Прости, sorry", "en") == ["sorry"]
    assert asked("übermäßig schön", "de") == ["übermäßig", "schön"]


def test_a_joined_word_falls_into_its_parts() -> None:
    """Only the part that is in no dictionary is underlined."""
    text = "so heart\u2011brokn"
    word = list(words_in(text, "en"))[-1]

    assert parts_of(word, text) == (Word(3, 8, "heart"), Word(9, 14, "brokn"))


@given(
    st.text(st.characters(codec="utf-16"), max_size=300), st.sampled_from(["en", "de", "ru", "xx"])
)
def test_any_text_has_its_words_where_they_are_said_to_be(text: str, language: str) -> None:
    """A place that is off by one would replace somebody's other words."""
    end = 0
    for word in words_in(text, language):
        assert end <= word.start_cp < word.end_cp <= len(text)
        assert len(text[word.start_cp : word.end_cp]) >= len(word.asked) - 1
        parts = parts_of(word, text)
        assert parts[0].start_cp == word.start_cp
        assert parts[-1].end_cp == word.end_cp
        end = word.end_cp


@given(st.text(st.characters(), max_size=900))
def test_pieces_joined_are_the_paragraph(text: str) -> None:
    """What is looked through in pieces is looked through whole, and no word is cut."""
    pieces = list(pieces_of(text))

    assert "".join(piece for _, piece in pieces) == text
    assert all(text[at : at + len(piece)] == piece for at, piece in pieces)
    plain = text.replace("{", "")
    whole = [word.asked for word in words_in(plain, "en")]
    parts = [word.asked for _, piece in pieces_of(plain) for word in words_in(piece, "en")]
    assert parts == whole


@pytest.mark.parametrize("unit", ["a", "a.", "a-", "{", "a@", "/", "'", "a'", "é", "w.", ".", " "])
def test_no_text_takes_long(unit: str) -> None:
    """A text that was pasted must not hold the window, whatever it is made of."""
    text = unit * (60_000 // len(unit))
    began = time.process_time()

    found = sum(1 for _, piece in pieces_of(text) for _ in words_in(piece, "en"))

    assert found <= len(text)
    assert time.process_time() - began < 3

"""What is taken for a mistake, and what is not: with words of these tests alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.spell.checking import Checker, is_other_language
from reconcile_gui.spell.own_words import (
    MOST,
    folded,
    kept_words,
    known_of,
    read_words,
    with_word,
    without_word,
)
from reconcile_gui.spell.speller import Speller

KNOWN = {
    *("i", "said", "the", "word", "to", "you", "and", "it", "was", "not", "true"),
    *("heart", "broken", "well", "don't", "'tis", "so"),
}


class Book:
    """A dictionary of a few words, in Latin-1 as many of the real ones are."""

    def __init__(self, *guesses: str) -> None:
        """guesses: what it offers for any word."""
        self._guesses = guesses

    def spell(self, word: str) -> bool:
        """Tell whether it is one of the few."""
        word.encode("latin-1")
        return word.lower() in KNOWN

    def suggest(self, word: str) -> tuple[str, ...]:
        """Offer the same for every word."""
        word.encode("latin-1")
        return self._guesses


def checker(*known: str, guesses: tuple[str, ...] = ()) -> Checker:
    """Return what looks a text through, with own words."""
    return Checker("en-GB", Speller([Book(*guesses)]), known_of(known, ()))


def marked(text: str, *known: str) -> list[str]:
    """Return the words of a text that would be underlined."""
    return [text[start:end] for start, end in checker(*known).look_through(text).places]


def test_only_words_in_no_dictionary_are_marked() -> None:
    """Also behind an emoji, and with either apostrophe."""
    assert marked("😀 I said the wrod, I don’t") == ["wrod"]
    assert marked("heart-broken so heart-brokn") == ["brokn"]
    assert marked("’tis so") == []


def test_letters_a_dictionary_cannot_write_are_let_be() -> None:
    """Hunspell's English is Latin-1 and raises for the rest."""
    assert marked("the ĸřątķé word") == []
    assert checker().guesses("ĸřątķé") == ()


def test_own_words_and_names_are_known_in_every_shape() -> None:
    """Nobody's name is a mistake: in capitals, with ’s, composed or not."""
    known = known_of(["counsellor"], ["Zoë van Aalst", ""])
    reader = Checker("en-GB", Speller([Book()]), known)

    text = "Counsellor Zoe\u0308 Aalst’s counsellor's Zoë's"

    assert reader.look_through(text).places == ()


def test_a_word_can_be_right_in_the_second_dictionary() -> None:
    """English without a country is read with both."""
    both = Speller([Book(), type("More", (Book,), {"spell": lambda _, word: word == "colour"})()])

    assert both.knows("colour")
    assert not both.knows("colr")


def test_guesses_keep_the_apostrophe_of_the_writer_and_are_five() -> None:
    """A straight apostrophe among curly ones is a new mistake."""
    offered = ("don't", "dont", "a", "b", "c", "d", "e")

    assert checker(guesses=offered).guesses("do’nt") == ("don’t", "dont", "a", "b", "c")
    assert checker(guesses=offered).guesses("do'nt")[0] == "don't"
    assert checker(guesses=offered).guesses("x" * 40) == ()


def test_a_paragraph_in_another_language_is_told_from_many_mistakes() -> None:
    """A quotation must not turn the page into a warning."""
    german = checker().look_through("Es tut mir leid dass ich dich verletzt habe")
    many = checker().look_through("I said teh wrod to you adn it was not ture")
    short = checker().look_through("Tut mir leid")

    assert is_other_language([german])
    assert not is_other_language([many])
    assert not is_other_language([short])


@given(st.text(max_size=200))
def test_no_text_ever_raises(text: str) -> None:
    """Half an emoji, control characters, anything."""
    looked = checker().look_through(text)

    assert len(looked.places) <= len(text)
    assert all(0 <= start < end <= len(text) for start, end in looked.places)


@given(st.lists(st.text(max_size=20), max_size=8), st.text(max_size=20))
def test_own_words_come_back_as_they_were_kept(words: list[str], word: str) -> None:
    """Added once, removed whole, whatever they are made of."""
    kept: tuple[str, ...] = ()
    for each in words:
        kept = with_word(kept, each)

    assert sorted(read_words(kept_words(kept))) == sorted(kept)
    assert len({folded(each) for each in kept}) == len(kept)
    assert folded(word) not in map(folded, without_word(with_word(kept, word), word))


def test_what_cannot_be_read_is_no_word() -> None:
    """A workbook made by another program must not keep anybody from writing."""
    for kept in ("", "null", "{}", "[[1]]", "[", "[" * 10_000, '[1, "", "ja"]'):
        assert read_words(kept) in ((), ("ja",))
    assert with_word(["ja"] * MOST, "nein") == ("ja",) * MOST
    assert with_word((), "x" * 61) == ()

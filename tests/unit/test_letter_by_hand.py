"""Who writes the letter by hand gets it in stretches that can be kept in mind."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.letter.by_hand import LONGEST_CP, Stretch, at, stretches
from tests.letters import PARTS


def words_of(text: str) -> list[str]:
    """Return the words of each stretch."""
    return [text[each.start_cp : each.end_cp] for each in stretches(text)]


def test_a_stretch_is_a_sentence_without_the_blanks_around_it() -> None:
    """Lines and paragraphs end one, too: they end on paper."""
    text = "Dear Alex,\n\n  I lied.  I am sorry!\nYours\n\n \nSam"

    assert words_of(text) == ["Dear Alex,", "I lied.", "I am sorry!", "Yours", "Sam"]


def test_a_long_sentence_is_cut_at_a_blank() -> None:
    """Nobody keeps three hundred letters in mind."""
    text = "and then we walked on " * 20

    found = words_of(text.strip())
    assert " ".join(found) == text.strip()
    assert max(len(each) for each in found) <= LONGEST_CP


def test_a_place_belongs_to_the_stretch_that_holds_it() -> None:
    """Or, between two, to the one before; the mouse may hit anything."""
    found = stretches("One. Two.\n\nThree.")

    assert found == (Stretch(0, 4), Stretch(5, 9), Stretch(11, 17))
    assert [at(found, place) for place in (0, 3, 4, 5, 10, 11, 99)] == [0, 0, 0, 1, 1, 2, 2]
    assert at((), 5) == 0
    assert at(stretches("  x"), 0) == 0


@given(st.text(alphabet="ab .!?\n\u00a0😀"))
def test_no_word_is_left_out(text: str) -> None:
    """Whatever the letter looks like."""
    assert "".join("".join(words_of(text)).split()) == "".join(text.split())


def test_the_letter_for_example_is_read_in_its_sentences() -> None:
    """The first part has five."""
    assert len(words_of(PARTS[0])) == 5

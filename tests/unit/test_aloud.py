"""What is read of a letter, in which order, and where each sentence stands."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.apology.aloud import Spot, Stretch, first_from, spoken

LETTER = {
    "sorry": "I am sorry.  I hid it.\n",
    "what": "For a year",
    "why": "",
    "close": "Yours,\nSam",
}


def words(texts: dict[str, str], within: Stretch | None = None) -> list[str]:
    """Return what is said of a letter."""
    return [each.words for each in spoken(texts, within)]


def test_a_letter_is_read_part_after_part() -> None:
    """In the order of the sheet; an empty part is passed over."""
    assert words(LETTER) == ["I am sorry.", "I hid it.", "For a year", "Yours,", "Sam"]


def test_a_sentence_stands_where_its_words_are() -> None:
    """Without the blanks around it, which nobody wants to see tinted."""
    found = spoken(LETTER)[1]

    assert LETTER[found.field][found.start_cp : found.end_cp] == "I hid it."


def test_a_selection_may_cut_sentences() -> None:
    """Exactly what was selected is heard, and nothing of another part."""
    assert words(LETTER, Stretch("sorry", 5, 14)) == ["sorry.", "I"]


@pytest.mark.parametrize("silent", ["…", "***\n---", "“ ”", "   \n"])
def test_what_nobody_can_say_is_left_out(silent: str) -> None:
    """An engine would fall silent for ever, or say “asterisk”."""
    assert words({"what": f"One.\n{silent}\nTwo."}) == ["One.", "Two."]


def test_a_blank_to_be_filled_is_a_pause() -> None:
    """Nobody wants to hear “underscore underscore underscore”."""
    assert words({"page": "I hid ___ from you."}) == ["I hid … from you."]


def test_a_line_that_was_only_wrapped_is_one_sentence() -> None:
    """A pause in the middle would change what it says."""
    assert words({"page": "I hid it\nfrom you."}) == ["I hid it from you."]


@pytest.mark.parametrize(
    ("spot", "first"),
    [
        (Spot("sorry", 0), "I am sorry."),
        (Spot("sorry", 12), "I hid it."),
        (Spot("sorry", 23), "For a year"),
        (Spot("why", 0), "Yours,"),
        (Spot("gone", 5), "I am sorry."),
    ],
)
def test_reading_from_a_place_begins_with_its_sentence(spot: Spot, first: str) -> None:
    """Behind the last word of a part the next one begins."""
    found = spoken(LETTER)

    assert found[first_from(found, spot, list(LETTER))].words == first


def test_behind_the_last_word_there_is_nothing() -> None:
    """It does not begin again by itself."""
    found = spoken(LETTER)

    assert first_from(found, Spot("close", 99), list(LETTER)) == len(found)


@given(st.lists(st.text(max_size=60), max_size=4), st.integers(0, 70), st.integers(0, 70))
def test_any_text_can_be_read(texts: list[str], start: int, end: int) -> None:
    """Each sentence has words, stands in order, and none reaches into the next."""
    letter = {str(number): text for number, text in enumerate(texts)}
    for within in (None, Stretch("0", start, end)):
        found = spoken(letter, within)
        assert all(each.words.strip() for each in found)
        assert all(0 <= each.start_cp < each.end_cp <= len(letter[each.field]) for each in found)
        places = [(int(each.field), each.start_cp, each.end_cp) for each in found]
        assert places == sorted(places)
        assert all(one[2] <= other[1] for one, other in pairwise(places) if one[0] == other[0])

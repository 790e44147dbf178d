"""A text is read as it grows: places, memory, and a second source of hits."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile_gui.coach.match import match
from reconcile_gui.coach.pieces import Piece, pieces
from reconcile_gui.coach.reading import REMEMBERED, Coach, Found
from reconcile_gui.coach.rule import Severity
from reconcile_gui.coach.settle import Hit
from tests.rules.shipped import SHIPPED

LETTER = (
    "😀 Dear Alex,\n\nI’m sorry I lied. You always nag. I said “you always nag”. I want to die."
)


class Listening:
    """A source of hits that finds "nag", and keeps count of what it was asked."""

    def __init__(self) -> None:
        """Begin unasked."""
        self.asked: list[str] = []

    def __call__(self, piece: Piece) -> Iterator[Hit]:
        """Yield a hit for the first "nag" of a sentence."""
        self.asked.append(piece.searched)
        start = piece.searched.find("nag")
        if start >= 0:
            yield Hit("you-always", Severity.REWORK, start, start + 3)


def test_sentences_joined_are_the_text() -> None:
    """Places in the letter are counted from its head."""
    reading = Coach(SHIPPED).reading(LETTER)

    assert "".join(sentence.text for sentence in reading.sentences) == LETTER
    assert all(LETTER[each.start_cp : each.end_cp] == each.text for each in reading.sentences)


def test_hits_and_good_words_have_their_places() -> None:
    """Marks are drawn there."""
    reading = Coach(SHIPPED).reading(LETTER)
    found = [each for sentence in reading.sentences for each in sentence.found]

    assert [(hit.rule_id, LETTER[hit.start_cp : hit.end_cp]) for hit in reading.hits] == [
        ("you-always", "You always"),
        ("CARE-selfharm", "want to die"),
    ]
    start = LETTER.index("I’m sorry I")
    assert Found("pos-say-sorry", start, start + len("I’m sorry I")) in found


def test_a_sentence_knows_what_stands_in_it() -> None:
    """That is what parts are told by."""
    sentences = Coach(SHIPPED).reading("I’m sorry I lied. You always nag.").sentences

    assert [each.has("pos-say-sorry", "pos-own") for each in sentences] == [True, False]
    assert [[hit.rule_id for hit in each.hits] for each in sentences] == [[], ["you-always"]]


def test_an_empty_text_has_no_sentences() -> None:
    """Every part begins empty."""
    assert Coach(SHIPPED).reading("").sentences == ()


def test_only_a_changed_sentence_is_searched_again() -> None:
    """A letter of many pages is followed while it is typed."""
    listening = Listening()
    coach = Coach(SHIPPED, [listening])
    coach.reading("One. Two. Three.")
    listening.asked.clear()

    coach.reading("A line before. One. Two and a half. Three.")

    assert listening.asked == ["A line before. ", "Two and a half. "]


def test_a_sentence_is_searched_again_when_a_quote_closes_round_it() -> None:
    """The same words are somebody else's then."""
    coach = Coach(SHIPPED)

    assert coach.reading("You always nag. Yes.").hits != []
    assert coach.reading("“You always nag. Yes.”").hits == []
    assert coach.reading("You always nag. Yes.").hits != []


def test_a_second_source_of_hits_is_settled_with_the_rules() -> None:
    """Whoever finds the words, no two lines cross under them."""
    coach = Coach(SHIPPED, [Listening()])
    text = "So nag. You always nag."

    assert [text[hit.start_cp : hit.end_cp] for hit in coach.reading(text).hits] == [
        "nag",
        "You always",
        "nag",
    ]


def test_what_was_read_can_be_forgotten() -> None:
    """A locked workbook leaves no letter in memory."""
    listening = Listening()
    coach = Coach(SHIPPED, [listening])
    coach.reading("One.")
    coach.forget()
    coach.reading("One.")

    assert listening.asked == ["One.", "One."]


def test_it_remembers_a_book_and_no_more() -> None:
    """Someone may write for weeks without closing the program."""
    listening = Listening()
    coach = Coach(SHIPPED, [listening])
    first = "The first."
    coach.reading(first)
    coach.reading(" ".join(f"{number}." for number in range(REMEMBERED)))
    listening.asked.clear()
    coach.reading(first)

    assert listening.asked == [first]


def test_sentences_come_one_by_one() -> None:
    """Between two of them a background worker gives way to the keyboard."""
    listening = Listening()
    by_sentence = Coach(SHIPPED, [listening]).read_by_sentence("One. Two. Three.")

    next(by_sentence)

    assert listening.asked == ["One. "]


PHRASES = st.lists(
    st.one_of(
        st.sampled_from([example.text for rule in SHIPPED.rules for example in rule.examples]),
        st.sampled_from(["“", "”", "\n\n", "> ", "'", "."]),
        st.text(max_size=8),
    ),
    max_size=6,
)


@given(phrases=PHRASES, more=PHRASES)
@settings(deadline=None)
def test_reading_again_finds_what_reading_afresh_finds(phrases: list[str], more: list[str]) -> None:
    """Memory may never change what is said of a letter."""
    coach = Coach(SHIPPED)
    coach.reading(" ".join(phrases))
    text = " ".join([*phrases[:3], *more, *phrases[3:]])

    assert coach.reading(text).hits == match(text, SHIPPED.rules, SHIPPED.shorthand)


def test_equal_sentences_are_equal_pieces_wherever_they_stand() -> None:
    """Else nothing would be remembered once a line is added above."""
    first, second = (piece for _start, _end, piece in pieces("So it is. So it is. "))

    assert first == second

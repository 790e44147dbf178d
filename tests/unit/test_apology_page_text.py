"""From parts to one page and back: no word is lost, none changes its place."""

from __future__ import annotations

from reconcile_gui.apology.page_text import (
    arranged,
    in_parts,
    labels,
    on_one_page,
    paragraphs,
    placed_sentences,
)
from reconcile_gui.apology.parts import PART_IDS
from reconcile_gui.apology.records import LetterPart

PARTS = (
    LetterPart("sorry", 1, "I am sorry."),
    LetterPart("what", 2, "I hid a debt.\n\nFor a year. You asked three times."),
    LetterPart("why", 4, " \n"),
    LetterPart("free", 7, "You owe me nothing."),
)


def test_parts_become_paragraphs_of_one_text() -> None:
    """Headings are labels; nothing but the words goes on the page."""
    text, said = on_one_page(PARTS)

    assert text == (
        "I am sorry.\n\nI hid a debt.\n\nFor a year. You asked three times.\n\nYou owe me nothing."
    )
    assert [(one.sentence, one.part) for one in said] == [
        ("I am sorry.", "sorry"),
        ("I hid a debt.", "what"),
        ("For a year.", "what"),
        ("You asked three times.", "what"),
        ("You owe me nothing.", "free"),
    ]


def test_there_and_back_everything_is_as_it_was() -> None:
    """Looking at the page must cost nothing."""
    text, said = on_one_page(PARTS)
    placed = placed_sentences(text)
    of = labels(placed, {(one.sentence, one.occurrence): one.part for one in said}, {})

    back = in_parts(text, placed, of, "opening")

    assert {each.part: each.body for each in back} == {
        each.part: each.body for each in PARTS if each.body.strip()
    }


def test_the_same_sentence_twice_is_two_sentences() -> None:
    """“I am sorry.” may open and end a letter."""
    parts = (LetterPart("sorry", 1, "I am sorry."), LetterPart("close", 8, "I am sorry."))

    text, said = on_one_page(parts)

    assert [(one.occurrence, one.part) for one in said] == [(0, "sorry"), (1, "close")]
    assert [one.occurrence for one in placed_sentences(text)] == [0, 1]


def test_what_the_writer_said_wins_over_what_it_sounds_like() -> None:
    """“None of them” is an answer too."""
    placed = placed_sentences("I am sorry. I hid it. Yes. No.")
    said = {("I hid it.", 0): "why", ("Yes.", 0): None}

    assert labels(placed, said, {0: "sorry", 1: "what", 2: "what"}) == ["sorry", "why", None, None]


def test_a_sentence_without_a_part_goes_with_the_one_before_it() -> None:
    """And at the head of the page, with the part that the letter begins with."""
    text = "Hm. So. I am sorry. Truly. Bye."
    placed = placed_sentences(text)

    parts = in_parts(text, placed, [None, None, "sorry", None, "close"], "opening")

    assert [(each.part, each.body) for each in parts] == [
        ("opening", "Hm. So."),
        ("sorry", "I am sorry. Truly."),
        ("close", "Bye."),
    ]


def test_parts_keep_the_order_of_the_page() -> None:
    """Somebody who says sorry last meant to."""
    text = "I hid a debt. I am sorry."
    parts = in_parts(text, placed_sentences(text), ["what", "sorry"], "opening")

    text_again, _ = on_one_page(parts)

    assert text_again == "I hid a debt.\n\nI am sorry."
    assert arranged(["what", "sorry"])[:4] == ("opening", "what", "impact", "why")


def test_parts_that_are_not_written_stand_where_they_are_proposed() -> None:
    """A place to write must be found where one looks for it."""
    assert arranged([]) == PART_IDS
    assert arranged(["sorry", "free"]) == PART_IDS
    assert arranged(["close", "opening"])[:2] == ("close", "opening")
    assert set(arranged(["why", "what"])) == set(PART_IDS)


def test_a_part_that_comes_back_later_is_written_together() -> None:
    """No sentence may vanish because its part was written already."""
    text = "I am sorry.\n\nI hid it.\n\nI am so sorry."
    parts = in_parts(text, placed_sentences(text), ["sorry", "what", "sorry"], "opening")

    assert {each.part: each.body for each in parts} == {
        "sorry": "I am sorry.\n\nI am so sorry.",
        "what": "I hid it.",
    }


def test_an_empty_page_has_no_parts() -> None:
    """Nor has one of blanks."""
    assert on_one_page(()) == ("", ())
    assert in_parts(" \n\n ", placed_sentences(" \n\n "), [], "opening") == ()


def test_paragraphs_tell_runs_of_sentences() -> None:
    """The margin names each part of a paragraph once."""
    text = "I am sorry. I hid it. You asked.\n\nYou lay awake.\nAlone."
    placed = placed_sentences(text)

    runs = list(
        paragraphs(
            text,
            placed,
            ["sorry", "what", "what", "impact", None],
            [True, False, True, False, False],
        )
    )

    assert [[(run.first, run.last, run.part, run.is_said) for run in each] for each in runs] == [
        [(0, 0, "sorry", True), (1, 2, "what", True)],
        [(3, 3, "impact", False)],
        [(4, 4, None, False)],
    ]

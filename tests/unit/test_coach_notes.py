"""What is said beside a letter, how much of it at once, and what is left unsaid."""

from __future__ import annotations

import pytest

from reconcile_gui.coach.notes import (
    NOTHING_SILENCED,
    SentenceNotes,
    Silenced,
    acknowledgements,
    marks,
    notes,
    sentence_key,
)
from reconcile_gui.coach.reading import Coach, Reading
from reconcile_gui.coach.rule import Severity
from reconcile_gui.coach.settle import Hit
from reconcile_gui.text.names import partner_words
from tests.rules.shipped import SHIPPED

COACH = Coach(SHIPPED)
ALEX = partner_words("Alex")
STRAIGHT = "You said it straight."
NAMED = "You named what you did, with “I”."


def notes_on(text: str, silenced: Silenced = NOTHING_SILENCED) -> list[SentenceNotes]:
    """Return the notes of a text."""
    return notes(COACH.reading(text), SHIPPED, ALEX, silenced)


def rule_ids(found: list[SentenceNotes]) -> list[list[str]]:
    """Return the ids of rules, one list a sentence."""
    return [[note.hit.rule_id for note in (each.first, *each.behind)] for each in found]


def marked(text: str, silenced: Silenced = NOTHING_SILENCED) -> list[str]:
    """Return the words that get a line under them."""
    return [text[hit.start_cp : hit.end_cp] for hit in marks(COACH.reading(text), silenced)]


def test_a_note_carries_the_texts_of_its_rule() -> None:
    """With the name of the other person in them."""
    note = notes_on("I'm sorry if I hurt you.")[0].first
    rule = SHIPPED.rule("cond-if")

    assert rule is not None
    assert (note.title, note.suggest, note.starter) == (rule.title, rule.suggest, rule.starter)
    assert note.why.startswith("“If” makes the hurt a question. Alex hears")
    assert "{partner}" not in note.why


def test_a_starter_goes_below_the_last_word_of_its_sentence() -> None:
    """The sentence stays as it is."""
    text = "😀 I'm sorry if I hurt you.  \n\nSam"
    note = notes_on(text)[0].first

    assert text[: note.sentence_end_cp] == "😀 I'm sorry if I hurt you."


def test_the_gravest_note_of_a_sentence_comes_first_then_the_earliest() -> None:
    """One note a sentence is opened; the others wait behind it."""
    text = "You always nag, it was just a joke, and you have to forgive me."

    assert rule_ids(notes_on(text)) == [["must-forgive", "you-always", "minimising"]]


def test_care_has_no_note_and_no_mark() -> None:
    """It opens the calm panel instead."""
    text = "I want to die."

    assert (notes_on(text), marked(text)) == ([], [])


def test_a_clean_text_has_no_notes() -> None:
    """Nor has an empty one."""
    assert notes_on("I'm sorry I lied to you on Friday.") == notes_on("") == []


def test_not_here_leaves_this_rule_out_of_this_sentence_alone() -> None:
    """However it is spaced or quoted, and wherever it moves."""
    key = sentence_key("You  always “nag”.\n")
    here = Silenced(sentences=frozenset({("you-always", key)}))

    assert marked('You always "nag". You always shout.', here) == ["You always"]
    assert marked("Well. You always\u00a0“nag”. ", here) == []
    assert marked("You always “nag” me.", here) == ["You always"]


def test_never_this_kind_leaves_a_rule_out_everywhere() -> None:
    """And no other."""
    kind = Silenced(kinds=frozenset({"you-always"}))

    assert marked("You always nag. You never listen. I only texted her.", kind) == ["I only"]


def test_a_silenced_note_hides_no_other() -> None:
    """Words under a graver line get the lesser one once that was silenced."""
    text = "You have to calm down."

    assert rule_ids(notes_on(text)) == [["demand-feelings"]]
    kind = Silenced(kinds=frozenset({"demand-feelings"}))
    assert rule_ids(notes_on(text, kind)) == [["should-you"]]


def test_care_is_never_silenced() -> None:
    """Whatever stands in the list."""
    reading = COACH.reading("I want to die.")
    silenced = Silenced(kinds=frozenset({"CARE-selfharm"}))

    assert not silenced.hides(reading.hits[0], "I want to die.")


def test_a_hit_of_an_unknown_rule_is_marked_but_has_no_note() -> None:
    """A second source may know more than the files; nothing breaks."""
    reading = Coach(SHIPPED, [lambda _piece: [Hit("gone", Severity.HINT, 0, 2)]]).reading("So.")

    assert [hit.rule_id for hit in marks(reading)] == ["gone"]
    assert notes(reading, SHIPPED, ALEX) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I'm sorry I read your diary.", [STRAIGHT, NAMED]),
        ("I'm sorry I lied, but you pushed me.", []),
        ("I lied. I read it. I hid it.", [NAMED]),
        ("", []),
    ],
)
def test_good_words_are_acknowledged_plainly_and_once(text: str, said: list[str]) -> None:
    """Never in a sentence that takes them back."""
    assert [each.said for each in acknowledgements(COACH.reading(text), SHIPPED, ALEX)] == said


def test_three_acknowledgements_are_enough() -> None:
    """A letter is no school essay."""
    text = (
        "I'm sorry I lied. You had to wait. You do not have to answer. Thank you for the bread. "
        "I believe you."
    )
    found = acknowledgements(COACH.reading(text), SHIPPED, ALEX)

    assert len(found) == 3
    assert [each.start_cp for each in found] == sorted(each.start_cp for each in found)
    assert text[found[0].start_cp : found[0].end_cp] == "I'm sorry I"


def test_three_hundred_marks_are_noted_without_a_pause() -> None:
    """A page full of them is a page somebody is angry on."""
    reading: Reading = COACH.reading("You always nag. " * 300)

    assert len(notes(reading, SHIPPED, ALEX)) == 300

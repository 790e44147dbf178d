"""What is said of each part of a letter, for good and for poor words."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconcile_gui.coach.notes import Silenced
from reconcile_gui.coach.parts import Parts, PartState
from reconcile_gui.coach.reading import Coach
from reconcile_gui.coach.ruleset import PART_IDS
from tests.rules.shipped import SHIPPED

HERE = Path(__file__).parent
CLEAN_LETTER = (HERE / "clean_letter.txt").read_text(encoding="utf-8")
POOR_LETTER = (HERE / "poor_letter.txt").read_text(encoding="utf-8")
CORE = ("sorry", "what", "impact", "repair", "change", "free")

COACH = Coach(SHIPPED)
PARTS = Parts(SHIPPED)

GOOD = {
    "opening": "Alex, this is an apology for reading your messages. You can put it down at any "
    "point, and no answer is needed.",
    "sorry": "I am sorry. I read your messages, and I lied to you about it.",
    "what": "On the fourth of March I waited until you were asleep and read three weeks of "
    "messages between you and your sister. When you asked me at breakfast, I said I had not "
    "touched your phone. That was a lie.",
    "impact": "You told me you lay awake for weeks and started to check your own memory. You had "
    "trusted me with the one place you could be unguarded. I imagine the house did not feel "
    "like yours any more; I may not know the half of it.",
    "why": "I was afraid you were going to leave, and I chose to spy rather than ask. That is "
    "not an excuse.",
    "repair": "I have told Sam that I read the messages, because he thought you had shown them "
    "to me. I will pay for the new phone you felt you had to buy. The trust I cannot give back; "
    "I know that.",
    "change": "I see a counsellor on Tuesdays since April. When the fear comes up I will say 'I "
    "am scared right now' and go for a walk instead of looking for proof.",
    "free": "You do not have to answer this or forgive me. You asked for space and I will keep "
    "to that.",
    "close": "Thank you for the years of Sunday pancakes. I wish you well. Jo",
}
POOR = {
    "opening": "Please, please read this to the very end, it took me three nights and you owe "
    "me that much.",
    "sorry": "I guess I wanted to apologise if any of this upset you.",
    "what": "Some things happened that should not have happened, and mistakes were made on both "
    "sides.",
    "impact": "I know exactly how you feel, and I'm sorry your feelings got hurt, but it really "
    "wasn't meant like that.",
    "why": "I only did it because you had been so distant and I was under so much stress at work.",
    "repair": "I'll take you to Paris and make it all up to you!",
    "change": "I swear I will never ever do anything to hurt you again. I'm a changed person.",
    "free": "I hope you can find it in your heart to forgive me and call me by the weekend.",
    "close": "Yours forever, your soulmate. PS: remember Lisbon? You can't throw that away.",
}


def state(part: str, text: str, silenced: Silenced | None = None) -> PartState:
    """Return what is said of a part that holds this text."""
    return PARTS.state(part, COACH.reading(text), silenced or Silenced())


@pytest.mark.parametrize("part", PART_IDS)
def test_good_words_are_heard(part: str) -> None:
    """And nothing is found fault with in them."""
    assert COACH.reading(GOOD[part]).hits == []
    assert state(part, GOOD[part]) is PartState.SAYS_IT


def test_sorry_for_everything_is_still_sorry_and_has_its_note() -> None:
    """The note asks for more; it does not say that nothing was said."""
    reading = COACH.reading("I'm sorry for everything.")

    assert PARTS.said_by(reading.sentences[0]) == ("sorry",)
    assert state("sorry", "I'm sorry for everything.") is PartState.HAS_NOTE


@pytest.mark.parametrize("part", PART_IDS)
def test_poor_words_are_never_said_to_do_it(part: str) -> None:
    """Whatever good word stands among them."""
    assert state(part, POOR[part]) in {PartState.HAS_NOTE, PartState.WRITTEN}


@pytest.mark.parametrize("part", PART_IDS)
def test_an_empty_part_is_not_written_yet(part: str) -> None:
    """Blanks are no text."""
    assert state(part, "") is state(part, " \n\n ") is PartState.NOT_WRITTEN


@pytest.mark.parametrize("part", PART_IDS)
def test_words_that_are_not_understood_count_as_written(part: str) -> None:
    """The doubt is ours, not the writer's."""
    assert state(part, "The tide was out and the boats lay in the mud.") is PartState.WRITTEN


@pytest.mark.parametrize(
    ("part", "text", "expected"),
    [
        ("sorry", "I regret it.", PartState.WRITTEN),
        ("sorry", "I'm sorry I lied, but you pushed me.", PartState.HAS_NOTE),
        ("what", "I lied.", PartState.WRITTEN),
        ("what", "I lied on Friday.", PartState.SAYS_IT),
        ("what", "We let it go too far on Friday when I lied.", PartState.HAS_NOTE),
        ("change", "I'll do better.", PartState.HAS_NOTE),
        ("repair", "It cannot be repaired.", PartState.SAYS_IT),
        ("free", "You do not have to answer, but please forgive me.", PartState.HAS_NOTE),
        ("close", "Jo", PartState.SAYS_IT),
        ("close", "With love, Jo Smith", PartState.SAYS_IT),
        ("close", "and so on", PartState.WRITTEN),
        ("impact", "That's not who I am. You had to wait.", PartState.SAYS_IT),
    ],
)
def test_a_part_is_judged_by_what_it_is_for(part: str, text: str, expected: PartState) -> None:
    """A hint elsewhere in it is a note, and does not take its purpose away."""
    assert state(part, text) is expected


def test_a_silenced_note_is_no_note() -> None:
    """The writer knows better; the state follows."""
    silenced = Silenced(kinds=frozenset({"you-always"}))

    assert state("sorry", "I'm sorry I lied. You always ask.") is PartState.HAS_NOTE
    assert state("sorry", "I'm sorry I lied. You always ask.", silenced) is PartState.SAYS_IT


def test_pressure_anywhere_takes_the_freedom_back() -> None:
    """And the note names the sentence that does it."""
    readings = {
        "free": COACH.reading(GOOD["free"]),
        "close": COACH.reading("You owe me a conversation."),
    }

    assert PARTS.states(readings)["free"] is PartState.HAS_NOTE
    assert [hit.rule_id for hit in PARTS.pressure_in(readings["close"])] == ["debt"]
    debt = Silenced(kinds=frozenset({"debt"}))
    assert PARTS.states(readings, debt)["free"] is PartState.SAYS_IT


def test_a_letter_in_parts_has_a_state_for_every_part() -> None:
    """In the order that is proposed."""
    states = PARTS.states({part: COACH.reading(GOOD[part]) for part in CORE})

    assert tuple(states) == PART_IDS
    assert {part for part in PART_IDS if states[part] is PartState.SAYS_IT} == set(CORE)
    assert states["why"] is PartState.NOT_WRITTEN


def test_the_good_letter_says_it_all() -> None:
    """Its six core parts, on one page."""
    states = PARTS.states_on_page(COACH.reading(CLEAN_LETTER))

    assert {part: states[part] for part in CORE} == dict.fromkeys(CORE, PartState.SAYS_IT)


def test_the_poor_letter_says_nothing_without_a_note() -> None:
    """No part of it may look well."""
    states = PARTS.states_on_page(COACH.reading(POOR_LETTER))

    assert PartState.SAYS_IT not in states.values()


@pytest.mark.parametrize(
    ("sentence", "best"),
    [
        ("I am sorry I shouted at you on Sunday.", "sorry"),
        ("I was afraid, and I chose to lie.", "why"),
        ("I have told Sam that it was my doing.", "repair"),
        ("I lied to you about the money.", "what"),
        ("You do not have to answer.", "free"),
    ],
)
def test_a_sentence_sounds_like_one_part_first(sentence: str, best: str) -> None:
    """The guess stands in the margin, and the writer may change it."""
    text = f"Dear Alex,\n\n{sentence} It was so. It was so. It was so."

    assert PARTS.sound_like(COACH.reading(text))[1][0] == best


def test_a_closing_is_at_the_end_and_an_opening_at_the_head() -> None:
    """Thanks in the middle of a letter close nothing."""
    text = "Dear Alex,\n\nThank you for the bread. A. B. C. Thank you for the wine.\n\nJo"
    first = [parts[:1] for parts in PARTS.sound_like(COACH.reading(text))]

    assert first == [("opening",), (), (), (), (), ("close",), ("close",)]


def test_the_writer_says_where_a_sentence_belongs() -> None:
    """The machine's guess is only a guess."""
    reading = COACH.reading("The tide was out. You had to wait.")

    assert PARTS.states_on_page(reading)["why"] is PartState.NOT_WRITTEN
    moved = PARTS.states_on_page(reading, assigned={0: "why", 1: "what"})
    assert (moved["why"], moved["impact"]) == (PartState.WRITTEN, PartState.NOT_WRITTEN)


def test_pressure_on_the_page_takes_the_freedom_back() -> None:
    """As it does in parts."""
    reading = COACH.reading("You do not have to answer. After all I've done for you.")

    assert PARTS.states_on_page(reading)["free"] is PartState.HAS_NOTE

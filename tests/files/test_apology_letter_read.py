"""What the coach says of a whole letter: in parts, on one page, with what was answered."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from reconcile_gui.apology.letter_read import PAGE, Asked, LetterRead, LetterReader
from reconcile_gui.apology.parts import State
from reconcile_gui.coach.notes import Silenced
from reconcile_gui.coach.ruleset import load_ruleset
from reconcile_gui.text.names import partner_words
from tests.project import CHECKOUT

SORRY = "I am sorry if I hurt you."
EXCUSE = "I lied because I was under a lot of pressure at work."


@pytest.fixture(scope="module")
def reader() -> LetterReader:
    """Return one reader for all: the rules take a moment to load."""
    return LetterReader(lambda: load_ruleset(CHECKOUT / "resources" / "coach" / "en"))


def read(
    reader: LetterReader,
    texts: Mapping[str, str],
    silenced: Silenced | None = None,
    said: Mapping[tuple[str, int], str | None] | None = None,
) -> LetterRead:
    """Read a letter to its end."""
    asked = Asked(texts, partner_words("Alex"), silenced or Silenced(), said or {})
    slices = reader.read(asked)
    while True:
        try:
            next(slices)
        except StopIteration as ended:
            found = ended.value
            assert isinstance(found, LetterRead)
            return found


def test_notes_stand_in_the_order_of_the_letter_with_their_part(reader: LetterReader) -> None:
    """And name the other person."""
    found = read(reader, {"sorry": SORRY, "why": EXCUSE})

    assert [(each.part, each.note.hit.rule_id) for each in found.notes] == [
        ("sorry", "cond-if"),
        ("why", "excuse-because"),
    ]
    assert "Alex" in found.notes[0].note.why
    assert found.states["sorry"] is State.HAS_NOTE
    assert found.states["close"] is State.NOT_WRITTEN


def test_it_gives_way_after_every_sentence(reader: LetterReader) -> None:
    """Reading a long letter must not hold the keyboard up."""
    asked = Asked({"what": "One. Two. Three."}, partner_words(""), Silenced(), {})

    assert sum(1 for _ in reader.read(asked)) >= 3


def test_the_same_note_keeps_its_key_while_its_words_stay(reader: LetterReader) -> None:
    """The opened note stays open while something else is written."""
    before = read(reader, {"sorry": SORRY, "what": ""})
    after = read(reader, {"sorry": f"Alex, hello. {SORRY}", "what": "I lied."})

    assert before.notes[0].key in [each.key for each in after.notes]


def test_two_equal_sentences_have_two_notes(reader: LetterReader) -> None:
    """Each can be gone to by itself."""
    found = read(reader, {"sorry": f"{SORRY} {SORRY}"})

    keys = [each.key for each in found.notes]
    assert len(keys) == len(set(keys)) == 2


def test_five_notes_may_be_opened_the_gravest_first(reader: LetterReader) -> None:
    """The others wait until they are asked for."""
    texts = {"sorry": f"{SORRY} " * 8, "free": "Please answer by Friday."}

    found = read(reader, texts)

    opened = [each for each in found.notes if not each.waits]
    assert len(opened) == 5
    assert "stop" in [each.note.hit.severity.value for each in opened]


def test_what_was_silenced_is_not_said(reader: LetterReader) -> None:
    """A whole kind, or one sentence alone."""
    kind = Silenced(kinds=frozenset({"cond-if"}))
    here = Silenced(sentences=frozenset({("cond-if", SORRY)}))

    assert read(reader, {"sorry": SORRY}, kind).notes == ()
    other = "I am sorry if you were upset by it."
    left = read(reader, {"sorry": f"{SORRY} {other}"}, here).notes
    assert [each.note.sentence for each in left] == [other]


def test_a_page_tells_what_its_sentences_sound_like(reader: LetterReader) -> None:
    """A guess by their words; the writer may say otherwise."""
    text = f"I am sorry that I lied to you.\n\n{EXCUSE}"

    guessed = read(reader, {PAGE: text})
    named = read(reader, {PAGE: text}, said={(EXCUSE, 0): "why"})

    assert guessed.sounds_like["I am sorry that I lied to you."] == "sorry"
    assert guessed.states["why"] is State.NOT_WRITTEN
    assert named.states["why"] is State.HAS_NOTE
    assert [each.part for each in named.notes] == ["why"]


def test_none_of_the_parts_is_an_answer(reader: LetterReader) -> None:
    """Then the sentence counts for none."""
    text = "I am sorry that I lied to you."

    found = read(reader, {PAGE: text}, said={(text, 0): None})

    assert found.states["sorry"] is State.NOT_WRITTEN


def test_few_plain_words_are_said_of_what_is_good(reader: LetterReader) -> None:
    """Three at most, each once, over the whole letter."""
    clean = (CHECKOUT / "tests" / "rules" / "clean_letter.txt").read_text("utf-8")

    found = read(reader, {"what": clean, "sorry": clean})

    assert 1 <= len(found.good) <= 3
    assert len(set(found.good)) == len(found.good)


def test_what_was_read_can_be_forgotten(reader: LetterReader) -> None:
    """As when locking; afterwards it reads as before."""
    before = read(reader, {"sorry": SORRY})
    reader.forget()

    assert read(reader, {"sorry": SORRY}) == before


def test_emoji_and_arabic_do_not_shift_a_place(reader: LetterReader) -> None:
    """Places count what Python counts."""
    text = f"😀 مرحبا. {SORRY}"

    hit = read(reader, {"sorry": text}).notes[0].note.hit

    assert text[hit.start_cp : hit.end_cp] == "sorry if"


def test_a_word_that_only_looks_like_a_feeling_is_told_with_what_may_be_under_it(
    reader: LetterReader,
) -> None:
    """The writer chooses; nothing is put in the place of the word."""
    found = read(reader, {"why": "I felt so ignored. I felt silenced. I felt sad."})
    under = [(each.note.title, each.under) for each in found.notes]

    faux = "Faux feeling (an accusation in one word)"
    assert under == [(faux, ("lonely", "sad", "hurt")), (faux, ())]

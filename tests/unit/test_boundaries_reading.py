"""What is read of a boundary, and what is not said."""

from __future__ import annotations

from collections.abc import Generator, Mapping

import pytest

from reconcile_gui.boundaries.reading import READ_FIELDS, WordingNote, WordingReader
from reconcile_gui.boundaries.records import Unsaid, Whose
from reconcile_gui.text.names import partner_words
from tests.rules.shipped import boundary_rules

ALEX = partner_words("Alex")
ORDER = "You must tell me where you are."


def finished(work: Generator[None, None, dict[str, WordingNote]]) -> dict[str, WordingNote]:
    """Return what a piece of background work gives in the end."""
    while True:
        try:
            next(work)
        except StopIteration as ended:
            noted: dict[str, WordingNote] = ended.value
            return noted


def read(
    texts: Mapping[str, str], whose: Whose = Whose.MINE, unsaid: Unsaid | None = None
) -> dict[str, WordingNote]:
    """Return the notes of a boundary."""
    reader = WordingReader(boundary_rules)
    return finished(reader.read(texts, whose, ALEX, unsaid or Unsaid()))


def test_a_note_quotes_its_words_and_names_the_other_person() -> None:
    """Nobody has to look for what is meant."""
    noted = read({"is_not_ok": f"Lies. {ORDER}"})

    assert list(noted) == ["is_not_ok"]
    assert noted["is_not_ok"].words == "You must"
    assert "ask Alex" in noted["is_not_ok"].note.suggest


def test_the_gravest_note_of_a_field_is_said() -> None:
    """One line a field; a hint waits behind what frightens."""
    noted = read({"body": f"{ORDER} If this is crossed, you will regret it."})

    assert noted["body"].note.hit.rule_id == "boundary-threat"


def test_what_they_said_is_not_read() -> None:
    """Neither their own words in a boundary of ours, nor a boundary of theirs."""
    assert "in_their_words" not in READ_FIELDS
    assert read({"in_their_words": ORDER}, Whose.OURS) == {}
    assert read(dict.fromkeys(READ_FIELDS, ORDER), Whose.THEIRS) == {}


@pytest.mark.parametrize(
    "unsaid",
    [
        Unsaid(is_off=True),
        Unsaid(kinds=frozenset({"boundary-order"})),
        Unsaid(sentences=frozenset({("boundary-order", ORDER)})),
    ],
)
def test_what_is_silenced_is_not_said(unsaid: Unsaid) -> None:
    """Of this sentence, of this kind, or at all."""
    assert read({"body": ORDER}, unsaid=unsaid) == {}
    assert list(read({"body": "She has to ask."}, unsaid=Unsaid())) == ["body"]


def test_reading_gives_way_after_each_sentence() -> None:
    """The window goes on while a pasted book is read."""
    reader = WordingReader(boundary_rules)
    slices = list(reader.read({"body": "One. Two. Three."}, Whose.MINE, ALEX, Unsaid()))

    assert len(slices) >= 4
    reader.forget()

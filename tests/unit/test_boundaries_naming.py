"""The other person's name is read as "they", and every place stays where it was."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile_gui.boundaries.naming import FILLING, without_name
from reconcile_gui.boundaries.reading import WordingReader
from reconcile_gui.boundaries.records import Unsaid, Whose
from reconcile_gui.text.names import partner_words
from tests.rules.shipped import boundary_rules
from tests.unit.test_boundaries_reading import finished

LONG = "w" * 300
HOSTILE_NAMES = ("{partner}", "J. R. (Bob)", "שרה", "a\\b", "[x]+", "James", "👩‍👩‍👧 Kim", LONG)


def read_as(text: str, name: str) -> str:
    """Return what is read, without what fills the room."""
    return without_name(text, partner_words(name)).text.replace(FILLING, "")


@pytest.mark.parametrize(
    ("text", "name", "read"),
    [
        ("Alex must call.", "Alex", "they must call."),
        ("Jo must call.", "Jo", "he must call."),
        ("Kim has to ask Kim.", "Kim", "she has to ask she."),
        ("Alex’s phone", "Alex", "their phone"),
        ("Jo's phone", "Jo", "her phone"),
        ("James' phone, James’s phone", "James", "their phone, their phone"),
        ("Alexandra must call.", "Alex", "Alexandra must call."),
        ("I will leave, may I?", "Will", "I will leave, may I?"),
        ("A must call.", "A", "A must call."),
        ("the other person must call", "", "the other person must call"),
    ],
)
def test_a_name_reads_as_a_pronoun(text: str, name: str, read: str) -> None:
    """Whole names only, as they were typed; no name is no name."""
    assert read_as(text, name) == read


@settings(max_examples=30)
@given(st.text(max_size=60), st.sampled_from(("Alex", "Jo", *HOSTILE_NAMES)), st.text(max_size=60))
def test_no_place_moves(before: str, name: str, after: str) -> None:
    """What is quoted in the line below a field is what stands there."""
    text = f"{before}{name}{after}"
    found = without_name(text, partner_words(name))

    assert len(found.text) == len(text)
    assert all(text[start:end].startswith(name) for start, end in found.names)
    outside = [at for at in range(len(text)) if not any(s <= at < e for s, e in found.names)]
    assert [found.text[at] for at in outside] == [text[at] for at in outside]


@pytest.mark.parametrize("name", ["Alex", "Jo", "James", *HOSTILE_NAMES])
def test_an_order_to_somebody_by_name_is_noted_in_the_words_that_were_written(name: str) -> None:
    """Whatever somebody is called."""
    reader, partner = WordingReader(boundary_rules), partner_words(name)
    text = f"At night {name} must answer at once."
    noted = finished(reader.read({"body": text}, Whose.MINE, partner, Unsaid()))["body"]
    key = (noted.note.hit.rule_id, noted.note.sentence)
    silenced = Unsaid(sentences=frozenset({key}))

    assert noted.words == f"{name} must"
    assert noted.note.sentence == text
    assert finished(reader.read({"body": text}, Whose.MINE, partner, silenced)) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Alex may see any statement, without a reason",
        "No surprise visits at Alex’s place",
        "Alex’s family is told by Alex, or not at all",
        "If Alex shouts, I leave the room and say when I am back.",
        "Alex does not have to answer.",
        "Alex has to be told before I bring guests.",
        "“Alex must say where she is” is what I do not say any more.",
    ],
)
def test_a_good_boundary_with_a_name_in_it_is_left_alone(text: str) -> None:
    """A note about a good one teaches to pass over all of them."""
    reader, partner = WordingReader(boundary_rules), partner_words("Alex")

    assert finished(reader.read({"body": text}, Whose.OURS, partner, Unsaid())) == {}

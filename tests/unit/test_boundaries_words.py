"""How Boundaries speaks: the words of the design, for every record there can be."""

from __future__ import annotations

from datetime import date

import pytest

from reconcile_gui.boundaries.records import Boundary, Happening, LogEntry, Status, Whose
from reconcile_gui.boundaries.words import BoundaryWords
from reconcile_gui.text.names import partner_words

WORDS = BoundaryWords(lambda _context, text: text)
PLAIN = Boundary(1, "u", "x", Whose.OURS, "", "", "", "", "", Status.SAID, None, None)


def test_every_status_is_said_in_the_words_of_the_list() -> None:
    """Nobody reads a code word."""
    assert [WORDS.status(each) for each in Status] == [
        "not spoken about",
        "said",
        "as told to me",
        "agreed",
        "not agreed",
        "ended",
    ]


def test_every_owner_and_happening_has_words() -> None:
    """The other person is never named in a log: "them"."""
    assert [WORDS.whose(each) for each in Whose] == ["Mine", "Theirs", "Ours"]
    assert [WORDS.happening(each) for each in Happening] == [
        "Held",
        "Crossed, by me",
        "Crossed, by them",
        "Talked about",
        "Changed",
    ]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("We stopped at an hour.", "Held. We stopped at an hour."),
        (" \n", "Held."),
        ("{what} {note}", "Held. {what} {note}"),
    ],
)
def test_an_entry_reads_as_one_text(note: str, expected: str) -> None:
    """What happened comes first; a note may hold anything."""
    entry = LogEntry("u", date(2026, 9, 6), Happening.HELD, note)

    assert WORDS.entry(entry) == expected


@pytest.mark.parametrize(
    ("boundary", "expected"),
    [
        (PLAIN.with_text("is_not_ok", "asking why"), "Not OK: asking why"),
        (PLAIN.with_text("is_ok", "asking a day before"), "OK: asking a day before"),
        (PLAIN.with_text("if_crossed", "I leave"), "If crossed: I leave"),
        (PLAIN, ""),
    ],
)
def test_the_second_line_says_what_it_quotes(boundary: Boundary, expected: str) -> None:
    """OK and not OK must not be mixed up."""
    assert WORDS.second_line(boundary) == expected


def test_the_empty_list_invites_to_begin_with_what_is_known() -> None:
    """With or without a name."""
    assert WORDS.nothing_yet(partner_words("Alex")) == (
        "No boundaries written yet. Begin with one that Alex has already told you."
    )
    assert "the other person has already" in WORDS.nothing_yet(partner_words(""))


def test_who_is_afraid_begins_with_a_boundary_of_their_own() -> None:
    """Not with what the person they are afraid of wants of them."""
    said = WORDS.nothing_yet(partner_words("Alex"), is_afraid=True)

    assert "one of your own" in said
    assert "Alex" not in said


def test_a_boundary_with_another_day_is_otherwise_the_same() -> None:
    """Dates come and go."""
    dated = PLAIN.with_day("agreed_on", date(2026, 5, 2))

    assert dated.agreed_on == date(2026, 5, 2)
    assert dated.with_day("agreed_on", None) == PLAIN
    assert PLAIN.is_spoken_about

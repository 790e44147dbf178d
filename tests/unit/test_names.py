"""The other person's name inside the program's own sentences."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.text.names import PartnerWords, fill_partner, partner_words

ALEX = partner_words("Alex")
NOBODY = partner_words("")


@pytest.mark.parametrize(
    ("name", "possessive"),
    [
        ("Alex", "Alex’s"),
        ("James", "James’s"),
        ("Álex Ruiz", "Álex Ruiz’s"),
        ("", "the other person’s"),
    ],
)
def test_possessive_follows_one_rule(name: str, possessive: str) -> None:
    """A rule with exceptions would be wrong for somebody's name."""
    assert partner_words(name).possessive == possessive


@pytest.mark.parametrize("name", ["", "   ", "\t\n"])
def test_an_empty_name_gives_the_other_person(name: str) -> None:
    """The name is optional, and a name of blanks is none."""
    assert partner_words(name).name == "the other person"
    assert partner_words(name, apart=True).name == "your former partner"


def test_a_typed_name_wins_over_being_apart() -> None:
    """The status never changes what the writer calls the other person."""
    assert partner_words("Alex", apart=True) == ALEX


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_both_apostrophes_make_the_possessive(apostrophe: str) -> None:
    """Content files may be typed with either."""
    assert fill_partner(f"In {{partner}}{apostrophe}s words", ALEX) == "In Alex’s words"


def test_every_place_is_filled() -> None:
    """A question may name the person twice."""
    assert fill_partner("{partner} and {partner}", ALEX) == "Alex and Alex"


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("{partner} asked for space.", "The other person asked for space."),
        ("It ended. {partner} asked.", "It ended. The other person asked."),
        ("One\n{partner} asked.", "One\nThe other person asked."),
        ("“{partner}’s words”", "“The other person’s words”"),
        ("What has {partner} said?", "What has the other person said?"),
    ],
)
def test_the_fallback_takes_a_capital_at_the_head_of_a_sentence(text: str, filled: str) -> None:
    """A sentence that begins in lower case looks broken."""
    assert fill_partner(text, NOBODY) == filled


def test_a_typed_name_keeps_its_own_capitals() -> None:
    """Some people write their name in lower case."""
    assert fill_partner("{partner} said", partner_words("bell")) == "bell said"


@pytest.mark.parametrize(
    "name",
    ["{}", "{0}", "{partner}", "{name!r}", "%s", r"\1", r"\g<0>", "{", "دانا", "נועה", "李", "🦊"],
)
def test_a_hostile_name_stays_literal(name: str) -> None:
    """A name is text, never a place to fill or a command."""
    assert fill_partner("To {partner}, {partner}’s", partner_words(name)) == f"To {name}, {name}’s"


def test_other_braces_are_left_alone() -> None:
    """Only the one place has a meaning."""
    assert fill_partner("{partner} {other} {}", ALEX) == "Alex {other} {}"


@given(st.text(), st.text())
def test_any_text_and_any_name_go_through(text: str, name: str) -> None:
    """Nothing a person types may raise, and text without a place is untouched."""
    filled = fill_partner(text, partner_words(name))

    if "{partner}" not in text:
        assert filled == text


def test_words_of_ours_are_bent_where_a_language_bends_them() -> None:
    """“Mit die andere Person” is a mistake in every German sentence; a name stays as typed."""
    ours = PartnerWords("die andere Person", "", is_typed=False, dative="der anderen Person")

    assert fill_partner("Mit {partner} reden.", ours) == "Mit der anderen Person reden."
    assert fill_partner("Was {partner} sagt. {partner} darf.", ours) == (
        "Was die andere Person sagt. Die andere Person darf."
    )
    assert fill_partner("Mit {partner} reden.", partner_words("Alex")) == "Mit Alex reden."

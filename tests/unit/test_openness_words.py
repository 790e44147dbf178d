"""How agreements about openness speak."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from reconcile_gui.boundaries.openness import Missing, NotNow, lacks, new_offer
from reconcile_gui.boundaries.openness_words import OpennessWords
from reconcile_gui.boundaries.records import Agreement, StoppedBy
from reconcile_gui.text.names import partner_words

START = date(2026, 3, 1)
WORDS = OpennessWords(lambda _, text: text, lambda day, _: f"{day.day}.{day.month}.")
OFFER = new_offer(START, "I show you my statement", "You asked where it goes", "Alex")
AGREED = Agreement(1, "11111111-1111-4111-8111-111111111111", OFFER, START)
ALEX = partner_words("Alex")


def test_where_it_stands_is_one_short_word() -> None:
    """A column of the list."""
    stopped = replace(AGREED, stopped_on=START, stopped_by=StoppedBy.ME)

    assert WORDS.where(replace(AGREED, agreed_on=None), START) == "not agreed yet"
    assert WORDS.where(AGREED, START - timedelta(days=1)) == "to come"
    assert WORDS.where(AGREED, START) == "holds"
    assert WORDS.where(AGREED, START + timedelta(days=91)) == "over"
    assert WORDS.where(stopped, START) == "stopped"


def test_its_days_are_told_once_they_are_fixed() -> None:
    """What was agreed has no fields for days any more."""
    assert WORDS.told(AGREED, START, ALEX) == (
        "Agreed on 1.3.. It holds from 1.3. until 30.5.. The day to look at it again: 31.3.."
    )


@pytest.mark.parametrize(("name", "begins"), [("{0} {x}", "{0} {x} stopped"), ("", "The other")])
def test_any_name_is_told_as_it_is(name: str, begins: str) -> None:
    """A name with braces is a name."""
    stopped = replace(AGREED, stopped_on=START, stopped_by=StoppedBy.THEM)
    told = WORDS.told(stopped, START, partner_words(name)).partition(".. ")[2]

    assert told.startswith(begins)
    assert WORDS.they_stop_it(partner_words(name)).endswith("stops it")


def test_all_that_is_lacking_is_a_sentence_each() -> None:
    """In the order of the form."""
    empty = new_offer(START)
    said = WORDS.lacking(lacks(empty, START), empty, START)

    assert said.count(".") == 3
    for missing in Missing:
        assert WORDS.lacking((missing,), empty, START).endswith(".")
    assert WORDS.lacking((), OFFER, START) == ""


def test_the_latest_day_is_named_where_it_is_passed() -> None:
    """Nobody has to count ninety days."""
    late = replace(OFFER, end_on=START + timedelta(days=91))

    assert "30.5. is the latest last day" in WORDS.lacking(lacks(late, START), late, START)


def test_why_not_now() -> None:
    """Fear and distance have sentences of their own; otherwise nothing is said."""
    assert "afraid" in WORDS.not_now(NotNow.FEAR)
    assert "distance" in WORDS.not_now(NotNow.DISTANCE)
    assert WORDS.not_now(None) == ""


def test_the_second_line_is_the_reason() -> None:
    """In one line, and nothing for none."""
    assert WORDS.second_line(AGREED) == "Why: You asked where it goes"
    assert WORDS.second_line(replace(AGREED, offer=replace(OFFER, reason=" \n"))) == ""

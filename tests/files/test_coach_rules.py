"""The rules are read once, whoever asks and from wherever."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from reconcile_gui.coach.ruleset import Ruleset
from reconcile_gui.resources import resource
from reconcile_gui.shell.coach_rules import CoachRules


@pytest.fixture
def rules() -> CoachRules:
    """Return the rules of the product, not read yet."""
    return CoachRules(resource("coach", "en"))


def test_all_who_ask_share_one_reading(rules: CoachRules) -> None:
    """A tab, the settings and a look at what was written want the same rules."""
    assert rules.all() is rules.all()
    assert rules.all().rules


def test_care_alone_is_read_where_nobody_wants_the_rest(rules: CoachRules) -> None:
    """A page of the journal needs no coach."""
    care = rules.care()

    assert care.care == care.rules
    assert rules.care() is care


def test_care_takes_its_rules_from_all_where_they_are_read(rules: CoachRules) -> None:
    """Nothing is read twice."""
    every = rules.all()

    assert rules.care() is every
    assert every.care


def test_the_rules_of_care_are_the_same_either_way(rules: CoachRules) -> None:
    """What opens the panel must not depend on whether a letter was open before."""
    alone = rules.care().care

    assert alone == rules.all().care


def test_the_rules_for_boundaries_can_be_silenced_beside_those_for_letters(
    rules: CoachRules,
) -> None:
    """The list in the settings names every kind that was told "Never this kind"."""
    both = {each.id for each in rules.that_can_be_silenced().rules}

    assert {each.id for each in rules.wording().rules} <= both
    assert {each.id for each in rules.openness().rules} <= both
    assert rules.openness() is rules.openness()
    assert {each.id for each in rules.all().rules} < both
    assert rules.wording() is rules.wording()


def test_two_threads_get_the_same_rules(rules: CoachRules) -> None:
    """A look and the coach may ask at the same moment."""
    got: list[Ruleset] = []
    asking = [threading.Thread(target=lambda: got.append(rules.all())) for _ in range(3)]
    for each in asking:
        each.start()
    for each in asking:
        each.join()

    assert len(got) == 3
    assert all(each is got[0] for each in got)


def test_no_file_is_read_before_somebody_asks(tmp_path: Path) -> None:
    """The start of the program has no time for them."""
    folder = tmp_path / "later"
    rules = CoachRules(folder)
    folder.mkdir()
    (folder / "care.toml").write_text("", "utf-8")

    assert rules.all().rules == ()

"""A tired reader can follow: every group of texts stays at a school grade of 7 or below."""

from __future__ import annotations

import tomllib

import pytest

from tests.rules.grades import RESOURCES, Group, grade, groups, sentences, syllables, table, words

GROUPS = {each.name: each for each in groups()}
HIGHEST = 7.0
# A group that grows harder is looked at before it has reached the highest.
MEASURED = {
    "questions": 2.0,
    "why they are asked": 2.7,
    "guides": 1.2,
    "pages of Help and safety": 4.8,
    "sentences about contact": 3.8,
    "notes of the coach": 2.7,
}
ROOM = 0.6


@pytest.mark.parametrize("name", GROUPS)
def test_a_tired_reader_can_follow(name: str) -> None:
    """Stress makes reading harder; so do large letters and small screens."""
    assert GROUPS[name].texts
    assert GROUPS[name].grade <= HIGHEST


@pytest.mark.parametrize("name", MEASURED)
def test_texts_do_not_grow_harder_unnoticed(name: str) -> None:
    """The figures are those in docs/testing.md."""
    assert GROUPS[name].grade <= MEASURED[name] + ROOM


@pytest.mark.parametrize("name", GROUPS)
def test_no_sentence_is_longer_than_a_breath(name: str) -> None:
    """Thirty words at most; longer ones are named."""
    assert GROUPS[name].long_sentences == []


def test_all_questions_are_measured() -> None:
    """One that is left out may say anything."""
    assert len(GROUPS["questions"].texts) == 113
    assert len(GROUPS["why they are asked"].texts) == 113


def test_all_that_a_guide_says_is_measured() -> None:
    """What it is for, what it asks, and what it says while contact is not wanted."""
    guides = [
        tomllib.loads(path.read_text("utf-8"))
        for path in sorted(RESOURCES.glob("guides/en/*.toml"))
    ]
    said = [guide[key] for guide in guides for key in ("purpose", "unwelcome") if key in guide]
    said += [each["label"] for guide in guides for each in guide["field"]]

    assert len(guides) == 20
    assert set(said) <= set(GROUPS["guides"].texts)


@pytest.mark.parametrize(
    ("word", "many"), [("cat", 1), ("hope", 1), ("table", 2), ("apology", 4), ("the", 1)]
)
def test_syllables_are_groups_of_vowels(word: str, many: int) -> None:
    """An estimate, and always the same one."""
    assert syllables(word) == many


def test_a_sentence_ends_at_its_stop_and_a_title_at_its_end() -> None:
    """A quote closes after the stop."""
    assert sentences("“Go.” Then stop. And you?") == ["“Go.”", "Then stop.", "And you?"]
    assert sentences("A title") == ["A title"]
    assert words("{partner} said it") == ["Alex", "said", "it"]


def test_long_words_and_long_sentences_are_harder() -> None:
    """The formula does what it says."""
    short = grade(["We met. I lied."])
    long = grade(["Notwithstanding considerable deliberation we unfortunately misunderstood."])

    assert short < HIGHEST < long


def test_the_table_names_long_sentences() -> None:
    """Whoever edits reads which ones."""
    said = "word " * 31 + "end."
    lines = table([Group("a group", (said, "Short."))]).splitlines()

    assert lines[1].endswith("a group")
    assert "32 words" in lines[2]

"""Words looked for in questions, and the line a text is shown by."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reconcile_gui.reflection.finding import QuestionFinder, snippet
from reconcile_gui.reflection.questions import Question
from reconcile_gui.text.names import partner_words

ALEX = partner_words("Álex")
BANK = [
    Question("A1", "What you did", "What did you do?", "Facts first."),
    Question("E2", "What they lost", "What did {partner} lose: sleep, trust?", "Harm."),
]


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("sleep", ["E2"]),
        ("SLEEP trust", ["E2"]),
        ("what did", ["A1", "E2"]),
        ("facts", ["A1"]),
        ("alex", ["E2"]),
        ("lost harm", ["E2"]),
        ("money", []),
        ("", []),
        ("  ", []),
    ],
)
def test_a_question_is_found_by_any_of_its_words(words: str, ids: list[str]) -> None:
    """Title, text and reason count, with the name as it is shown."""
    assert [one.id for one in QuestionFinder(BANK, ALEX).find(words)] == ids


def test_a_snippet_begins_a_little_before_the_word() -> None:
    """The sentence around it can be read."""
    body = "It was a long and quiet evening.\nThen they gave the keys back because I asked."

    assert snippet(body, "KEYS").startswith("…")
    assert "gave the keys back" in snippet(body, "KEYS")
    assert "\n" not in snippet(body, "keys")


def test_a_word_near_the_start_keeps_the_start() -> None:
    """No dots where nothing was left out."""
    assert snippet("The keys.", "keys") == "The keys."


def test_a_text_without_the_word_shows_its_beginning() -> None:
    """It was found by a form that is not spelled the same."""
    assert snippet("Sleep.", "xyz") == "Sleep."
    assert snippet("", "xyz") == ""


def test_letters_that_fold_to_more_do_not_shift_the_place() -> None:
    """ß and ligatures become two letters when folded."""
    assert "keys" in snippet("ß" * 60 + " ﬃ " + "ß" * 60 + " the keys", "keys")


@given(st.text(), st.text())
def test_any_text_has_a_line(body: str, words: str) -> None:
    """Nothing typed into the field may raise."""
    assert len(snippet(body, words)) <= 121


def test_without_a_partner_nobodys_name_is_kept_or_found() -> None:
    """What is kept between two looks holds nothing of the person's."""
    finder = QuestionFinder([Question("A1", "What", "What did {partner} say?")])

    assert [one.id for one in finder.find("say")] == ["A1"]
    assert finder.find("alex") == []
    assert finder.find("  ") == []

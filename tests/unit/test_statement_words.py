"""The words that tell what a sentence about "you" says, and the forms of verbs."""

from __future__ import annotations

from pathlib import Path

import pytest

from reconcile_gui.coach.feelings import Feelings, Underneath
from reconcile_gui.coach.statement_words import (
    STATEMENT_FILE,
    StatementWords,
    ing_form,
    load_statement_words,
)
from reconcile_gui.resources import resource
from reconcile_gui.text.checked import WrongField

SHIPPED = load_statement_words(resource("statement"))


@pytest.mark.parametrize(
    ("base", "ing", "past"),
    [
        ("walk", "walking", "walked"),
        ("close", "closing", "closed"),
        ("cry", "crying", "cried"),
        ("stay", "staying", "stayed"),
        ("slam", "slamming", "slammed"),
        ("stop", "stopping", "stopped"),
        ("lie", "lying", "lied"),
        ("visit", "visiting", "visited"),
        ("answer", "answering", "answered"),
        ("shout", "shouting", "shouted"),
        ("yell", "yelling", "yelled"),
        ("play", "playing", "played"),
        ("cancel", "cancelling", "cancelled"),
        ("leave", "leaving", "left"),
        ("put", "putting", "put"),
        ("swear", "swearing", "swore"),
    ],
)
def test_a_verb_is_known_in_its_forms(base: str, ing: str, past: str) -> None:
    """A wrong form would be put into a letter: “you never called”, “you did not call”."""
    assert ing_form(base) == ing
    assert SHIPPED.pasts[base] == past
    assert SHIPPED.bases[ing] == SHIPPED.bases[past] == base


@pytest.mark.parametrize(
    ("when_text", "expected"),
    [
        ("you walked off", True),
        ("you did not call", True),
        ("voices got loud", True),
        ("you were late", True),
        ("I think of how you looked", False),
        ("you don't answer", False),
        ("you are on your phone", False),
        ("the evenings go by without a word", False),
        ("I read it again", False),
        ("", False),
    ],
)
def test_the_first_verb_tells_whether_it_is_over(when_text: str, *, expected: bool) -> None:
    """Nobody says “I feel sad when you left”."""
    assert SHIPPED.tells_past(when_text) is expected


def test_no_verb_tells_two_things() -> None:
    """A verb that judges and is seen would be put in and doubted at once."""
    seen, judged = {each[0] for each in SHIPPED.seen}, {each[0] for each in SHIPPED.judged}
    inner = {each[0] for each in SHIPPED.inner}

    assert (seen & judged, seen & inner, judged & inner) == (set(), set(), set())
    assert len(SHIPPED.bases) > 3 * 150


def test_what_the_lists_of_feelings_say_comes_first() -> None:
    """What is known already is not overruled."""
    known = Feelings(
        pseudo=("ignored", "dumped"), under=(("ignored", Underneath(("lonely",), "to be seen")),)
    )
    words = StatementWords(
        under=(("ignored", Underneath(("sad",), "")), ("dumped", Underneath(("hurt",), "")))
    )

    more = words.with_more(known)

    assert more.underneath("ignored") == Underneath(("lonely",), "to be seen")
    assert more.underneath("dumped") == Underneath(("hurt",), "")


@pytest.mark.parametrize(
    ("content", "field"),
    [
        ("format = 1", "seen"),
        ("format = 2", "format"),
        ("format = 1\nsurprise = 1", "surprise"),
    ],
)
def test_a_file_that_cannot_be_used_says_which_field(
    tmp_path: Path, content: str, field: str
) -> None:
    """For whoever edits it."""
    (tmp_path / STATEMENT_FILE).write_text(content, "utf-8")

    with pytest.raises(WrongField) as wrong:
        load_statement_words(tmp_path)

    assert wrong.value.field == field

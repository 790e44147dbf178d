"""Whatever somebody selects, turning it never fails and never makes words up."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from reconcile_gui.coach.statement import Statement, built, sketched
from reconcile_gui.coach.statement_words import load_statement_words
from reconcile_gui.coach.you_sentence import Heard, turn
from reconcile_gui.resources import resource
from tests.rules.shipped import SHIPPED

WORDS = load_statement_words(resource("statement"))
# Words that turning may put in by itself: what stands for "never" and "should have".
OF_TURNING = {"you", "do", "did", "not", "i", "felt", "and", "are", "have", "on", "last", "this"}
PIECES = st.sampled_from(
    [
        "you", "You", "I", "never", "always", "“never”", "feel", "felt", "that", "like", "made",
        "make", "me", "when", "because", "but", "and", "call", "called", "walking", "keep", "don't",
        "didn’t", "should", "have", "so", "angry", "ignored", "Kim", "on", "Friday,", "know", "why",
        "are", "been", "late", "selfish", ",", "?", "...", "it", "hurts", "by", "every", "time",
        "\u200f", "😀", "é", "\n",
    ]
)  # fmt: skip


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_can_be_turned(text: str) -> None:
    """Every script, every mark, no stop at all."""
    found = turn(text, WORDS, SHIPPED)

    assert found.heard is not Heard.NOTHING or found.statement == Statement()


@settings(deadline=None)
@given(st.lists(PIECES, max_size=14).map(" ".join))
def test_no_word_is_made_up(text: str) -> None:
    """Each word of a blank is one of the writer's, or another form of one."""
    found = turn(text, WORDS, SHIPPED)
    said = {_bare(word) for word in text.split()}
    said |= {WORDS.bases.get(word, word) for word in said}
    blanks = (found.statement.feeling, found.statement.when_text, found.statement.because)

    for word in " ".join((*blanks, found.statement.understood)).split():
        bare = _bare(word)
        assert bare in said | OF_TURNING or WORDS.bases.get(bare) in said or not bare


@settings(deadline=None)
@given(st.lists(PIECES, max_size=14).map(" ".join))
def test_what_was_filled_in_is_one_line_and_can_be_shown(text: str) -> None:
    """A blank has no lines of its own."""
    statement = turn(text, WORDS, SHIPPED).statement

    assert "\n" not in sketched(statement)
    assert bool(built(statement)) is bool(statement.feeling.removeprefix("I felt").strip(" .,;"))


def _bare(word: str) -> str:
    bare = re.sub(r"[^\w']", "", word.lower().replace("’", "'"))
    return bare.removeprefix("you'") if bare.startswith("you'") else bare

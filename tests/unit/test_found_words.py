"""Results in words: under their headings, in their context, the hit near the beginning."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reconcile_gui.shell.found_words import (
    BEFORE,
    FoundWords,
    Hit,
    grouped,
    near_the_hit,
    question_hit,
    shortened,
)
from reconcile_gui.workbook.search import Found

WORDS = FoundWords(
    lambda _, words: words, lambda day: f"{day:%d.%m.%Y}", {"impact": "What it did to you"}
)


def found(kind: str, **fields: str) -> Found:
    """Return something found, with nothing but what matters."""
    told = {"title": "", "owner_title": "", "day": "", "key": "", **fields}
    return Found(kind, 1, "uuid", 2, told["title"], "the text", ((4, 8),), told["owner_title"],
                 told["day"], told["key"])  # fmt: skip


@pytest.mark.parametrize(
    ("one", "about"),
    [
        (
            found("answer", title="What did they lose?", day="2026-03-03"),
            "What did they lose? · 03.03.2026",
        ),
        (found("journal_entry", day="2026-03-03"), "03.03.2026"),
        (
            found("letter_part", owner_title="To Alex", key="impact"),
            "To Alex · What it did to you",
        ),
        (found("letter_part", key="impact"), "A letter · What it did to you"),
        (found("letter", title="To Alex"), "To Alex"),
        (found("letter"), "Letter"),
        (found("boundary", title="No visits"), "No visits"),
        (
            found("boundary_log", owner_title="No visits", day="2026-03-03"),
            "No visits · log · 03.03.2026",
        ),
        (found("openness_agreement", title="My statement", day="2026-03-03"), "My statement"),
        (found("promise", title="Pay it in", day="2026-03-03"), "Pay it in"),
        (
            found("occurrence", owner_title="Pay it in", day="2026-03-03"),
            "Pay it in · 03.03.2026",
        ),
        (found("check_in", day="2026-03-03"), "03.03.2026"),
        (found("journal_entry", day="no day"), "Journal page"),
    ],
)
def test_a_result_says_what_it_is(one: Found, about: str) -> None:
    """A hit without its place would have to be opened to be known."""
    assert WORDS.hit(one).about == about


def test_what_is_found_in_a_title_is_shown_there() -> None:
    """A boundary is its first line; the hit in it has to be seen."""
    one = replace(found("boundary", title="No visits"), spans=(), title_spans=((3, 9),))

    hit = WORDS.hit(one)

    assert (hit.about, hit.text, hit.spans) == ("Boundary", "No visits", ((3, 9),))


def test_an_answer_is_not_found_by_its_question_alone() -> None:
    """Questions are found by themselves; a month of answers would hide what was written."""
    answer = replace(found("answer", title="the money?"), spans=(), title_spans=((4, 9),))

    assert WORDS.hits([answer, found("answer")]) == [WORDS.hit(found("answer"))]


def test_results_stand_under_their_headings_in_their_order() -> None:
    """What belongs together is together; a heading without any is absent."""
    hits = [Hit(kind, 1, "", kind, ()) for kind in ("promise", "letter_part", "answer", "letter")]

    groups = grouped(hits)

    assert [heading for heading, _ in groups] == ["Answers", "Letters", "Promises"]
    assert [hit.kind for hit in groups[1][1]] == ["letter", "letter_part"]


def test_a_hit_deep_in_a_text_is_brought_to_its_beginning() -> None:
    """Two lines are shown, and the hit has to be in them."""
    text = "word " * 20 + "harbour at last"
    start = text.index("harbour")

    cut, spans = near_the_hit(text, [(start, start + 7)])

    assert cut.startswith("…word")
    assert [cut[begin:end] for begin, end in spans] == ["harbour"]
    assert spans[0][0] <= BEFORE + 1


def test_a_hit_at_the_beginning_leaves_the_text_as_it_is() -> None:
    """But for line ends, which would take a line each."""
    cut, spans = near_the_hit("The\n\nharbour", [(5, 12)])

    assert cut == "The  harbour"
    assert spans == ((5, 12),)


def test_a_text_without_blanks_is_cut_where_it_must_be() -> None:
    """Not every script parts its words."""
    text = "港" * 80 + "船"

    cut, spans = near_the_hit(text, [(80, 81)])

    assert [cut[begin:end] for begin, end in spans] == ["船"]
    assert len(cut) < len(text)


def test_a_question_is_marked_where_the_words_stand() -> None:
    """Also one that was asked for by two words."""
    hit = question_hit("E2", "What they lost", "What did they lose: sleep?", "LOSE sleep")

    assert [hit.text[start:end] for start, end in hit.spans] == ["lose", "sleep"]
    assert hit.question_id == "E2"


def test_a_long_title_is_shortened() -> None:
    """It is one line above the hit."""
    assert len(shortened("word " * 100)) <= 80
    assert shortened("Short\n title") == "Short title"

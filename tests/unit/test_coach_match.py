"""What a rule finds in a text, and where."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from reconcile_gui.coach.match import care_hits, hits_by_sentence, match
from reconcile_gui.coach.needed import words_needed
from reconcile_gui.coach.patterns import Pattern
from reconcile_gui.coach.pieces import REACH_CP
from reconcile_gui.coach.rule import Rule, Severity
from reconcile_gui.coach.ruleset import Ruleset, load_ruleset
from reconcile_gui.coach.settle import Hit
from reconcile_gui.text.sentences import LONGEST

SHIPPED_FOLDER = Path(__file__).resolve().parents[2] / "resources/coach/en"


def rule(pattern: str, rule_id: str = "r") -> Rule:
    """Return a rule with one pattern."""
    return Rule(
        id=rule_id,
        group="",
        title="",
        why="",
        suggest="",
        severity=Severity.REWORK,
        sources=(),
        patterns=(Pattern(pattern, words_needed(pattern)),),
        guards=(),
        guards_after=(),
        in_quotes=False,
        examples=(),
        clean=(),
        near_misses=(),
    )


FEELINGS = """[[family]]
id = "sad"
title = "Sad"
words = ["sad"]
[[pseudo]]
words = ["used"]
"""
YOU_MADE_ME = rule("you made me")


def found(text: str, *rules: Rule) -> list[str]:
    """Return the words found."""
    return [text[hit.start_cp : hit.end_cp] for hit in match(text, rules)]


def test_a_hit_has_its_place_in_the_text_as_given() -> None:
    """Emoji, curly marks and no-break blanks shift nothing."""
    text = "😀 I’m sorry.\u2028“Well”, you made\u00a0me. You made me!"
    spaced = rule(r"you made\s+me")

    assert found(text, spaced) == ["you made\u00a0me", "You made me"]


def test_a_hit_carries_rule_and_severity() -> None:
    """The mark's line and the note both come from it."""
    assert match("So you made me.", [YOU_MADE_ME]) == [Hit("r", Severity.REWORK, 3, 14)]


def test_a_group_marks_only_its_words() -> None:
    """The rest of the pattern is there to be sure."""
    assert found("I am sorry if it hurt.", rule("sorry (if) it")) == ["if"]


def test_an_empty_text_has_no_hits() -> None:
    """Every editor begins empty."""
    assert match("", [YOU_MADE_ME]) == []


def test_nothing_is_found_across_a_stop() -> None:
    """Rules are about one sentence."""
    assert found("So you made. Me too.", rule(r"you made\W+me")) == []


def test_a_sentence_without_a_needed_word_is_not_searched() -> None:
    """That is what makes sixty rules fast enough to type beside."""
    never = Pattern("you made me", ("never",))

    assert found("You made me.", replace(YOU_MADE_ME, patterns=(never,))) == []


def test_an_empty_match_is_no_hit() -> None:
    """A mark under nothing could not be closed."""
    assert found("a q b", rule("x*(?=q)")) == []


@pytest.mark.parametrize("text", ["You said “you made me”.", "> you made me", 'I: "you made me'])
def test_somebody_elses_words_are_left_alone(text: str) -> None:
    """Quoting a sentence is not saying it, unless the rule looks into quotes too."""
    assert found(text, YOU_MADE_ME) == []
    assert found(text, replace(YOU_MADE_ME, in_quotes=True)) == ["you made me"]


def test_words_after_a_quote_count() -> None:
    """Only the quoted words are somebody else's."""
    assert found("You said “no” and you made me “go”.", YOU_MADE_ME) == ["you made me"]


def test_a_long_text_without_stops_hides_nothing() -> None:
    """It is cut, but a phrase across the cut is found, once, with its place."""
    for before in range(LONGEST - 20, LONGEST + 20):
        text = "x" * before + " you made me " + "y " * LONGEST

        assert found(text, YOU_MADE_ME) == ["you made me"]


def test_the_reach_over_a_cut_stops_at_the_next_sentence() -> None:
    """Two sentences never make one phrase."""
    text = "x " * (LONGEST // 2) + "you made. me " + "y " * REACH_CP

    assert found(text, rule(r"you made\W+me")) == []


def test_every_sentence_yields_a_list() -> None:
    """Between two the background worker gives way to the keyboard."""
    lists = list(hits_by_sentence("You made me. No. You made me.", [YOU_MADE_ME]))

    assert [len(hits) for hits in lists] == [1, 0, 1]


def test_overlapping_hits_are_settled() -> None:
    """Two lines under the same words cannot be read."""
    longer = rule("you made me do it", rule_id="longer")

    assert found("You made me do it.", YOU_MADE_ME, longer) == ["You made me do it"]


def test_care_hits_come_from_care_rules_alone() -> None:
    """The coach stays silent on private pages; care does not."""
    care = replace(rule("want to die", rule_id="care"), severity=Severity.CARE, in_quotes=True)
    ruleset = Ruleset((YOU_MADE_ME, care))

    assert care_hits("You made me say “I want to die”.", ruleset) == [
        Hit("care", Severity.CARE, 19, 30)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You always nag.", ["You always"]),
        ("I said you always nag.", []),
        ("I had told you that it is you always.", []),
        ("I accused you and shouted that you always nag.", []),
        ("I said it. You always nag.", ["You always"]),
        ("It was never you always.", []),
        ("I did not say you always nag.", []),
        ("I am not saying that. You always nag.", ["You always"]),
        ("I don’t mean that you always nag.", []),
    ],
)
def test_shipped_guards_take_owned_and_negated_words_back(
    tmp_path: Path, text: str, expected: list[str]
) -> None:
    """Naming one's own cruel sentence is owning it; denying it is not saying it."""
    for name in ("guards", "vocabulary"):
        shipped = SHIPPED_FOLDER / f"{name}.toml"
        (tmp_path / shipped.name).write_bytes(shipped.read_bytes())
    (tmp_path / "sources.toml").write_text("format = 1\n[source]\n", encoding="utf-8")
    for name, kept in (("feelings", FEELINGS),):
        (tmp_path / f"{name}.toml").write_text(f"format = 1\n{kept}\n", encoding="utf-8")
    (tmp_path / "blame.toml").write_text(
        """format = 1
[[rule]]
id = "you-always"
group = "Blame"
title = "You always"
why = "A verdict."
suggest = "When was it?"
severity = "rework"
sources = ["chosen"]
patterns = ['''\\byou always\\b''']
guards = ["owned", "negated"]
[rule.examples]
match = ["[[You always]] nag.", "It’s [[you always]]."]
clean = ["I always nag.", "You nag."]
""",
        encoding="utf-8",
    )
    ruleset = load_ruleset(tmp_path)

    assert ruleset.problems == ()
    assert found(text, *ruleset.rules) == expected

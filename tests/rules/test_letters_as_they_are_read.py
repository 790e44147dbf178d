"""Two whole letters, and all that is found in them."""

from __future__ import annotations

from pathlib import Path

from reconcile_gui.coach.parts import Parts
from reconcile_gui.coach.reading import Coach
from tests.rules.shipped import SHIPPED

HERE = Path(__file__).parent
GOLDEN = HERE / "clean_letter_read.txt"
COACH = Coach(SHIPPED)

# What the poor letter is about; more may be found.
POOR = {
    "cond-if", "but-after", "not-quite-saying", "vague-everything", "you-always", "you-made-me",
    "should-you", "agentless", "minimising", "excuse-because", "intent-shield", "royal-we",
    "grandiose", "self-attack", "my-pain-first", "must-forgive", "deadline", "debt",
    "closing-the-subject", "mind-reading", "reply-demand",
}  # fmt: skip


def as_read(text: str) -> str:
    """Return a line for each sentence: parts, rules, good words, and the sentence."""
    reading = COACH.reading(text)
    lines = []
    for sentence, parts in zip(reading.sentences, Parts(SHIPPED).sound_like(reading), strict=True):
        columns = (
            ", ".join(parts) or "-",
            ", ".join(sorted({hit.rule_id for hit in sentence.hits})) or "-",
            ", ".join(sorted({found.positive_id for found in sentence.found})) or "-",
            sentence.text.strip(),
        )
        lines.append(" | ".join(columns))
    return "\n".join(lines) + "\n"


def test_the_good_letter_is_read_as_it_was() -> None:
    """A new rule shows here what it finds in a letter that is well written."""
    letter = (HERE / "clean_letter.txt").read_text(encoding="utf-8")

    assert as_read(letter) == GOLDEN.read_text(encoding="utf-8")


def test_what_the_poor_letter_is_about_is_found() -> None:
    """Each of it, and in the words it stands in."""
    letter = (HERE / "poor_letter.txt").read_text(encoding="utf-8")
    found = {hit.rule_id for sentence in COACH.reading(letter).sentences for hit in sentence.hits}

    assert POOR - found == set()

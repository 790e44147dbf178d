"""The nine parts of an apology: their order, their titles, what each one asks.

Source: the components found by Lewicki, Polin & Lount (2016), Schumann (2014), Lazare
(2004), Lerner (2017) and Ingall & McCarthy (2023). The order is a proposal.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """What the list says about a part."""

    NOT_WRITTEN = "not written yet"
    WRITTEN = "written"
    SAYS_IT = "says it"
    HAS_NOTE = "has a note"


@dataclass(frozen=True, slots=True)
class Part:
    """One part. title and prompt are in English; prompt may hold {partner}.

    The prompt stands where the text will be and is gone with its first letter.
    """

    id: str
    title: str
    prompt: str


PARTS: tuple[Part, ...] = (
    Part(
        "opening",
        "Why I am writing",
        "Why this letter, and why now? Say that {partner} may put it down at any point, "
        "and whether you need an answer.",
    ),
    Part(
        "sorry",
        "I am sorry",
        "Finish the sentence: “I am sorry for …” Is there an “if” or a “but” in it?",
    ),
    Part(
        "what",
        "What I did",
        "What did you do? Say it so that {partner} would recognise it.",
    ),
    Part(
        "impact",
        "What it did to you",
        "What did {partner} tell you? What was lost, and what may be in doubt now? "
        "Say where you are guessing.",
    ),
    Part(
        "why",
        "Why, without excuse",
        "“I was …, and I chose to …” Would {partner} want this now? It can stay empty.",
    ),
    Part(
        "repair",
        "Making it right",
        "What was taken: money, things, time, a name, the truth? What would fit? "
        "Say also what cannot be repaired.",
    ),
    Part(
        "change",
        "What I am changing",
        "What have you done already? When it comes up again, what will you do instead? "
        "Who helps you, and by when?",
    ),
    Part(
        "free",
        "You owe me nothing",
        "Do you ask for anything here? Say that silence is all right, and that a no is.",
    ),
    Part(
        "close",
        "Closing",
        "One thing you are truly thankful for, or a plain goodbye.",
    ),
)
PART_IDS: tuple[str, ...] = tuple(part.id for part in PARTS)


def part_by_id(part_id: str) -> Part:
    """Return the part with this id; KeyError for another."""
    for part in PARTS:
        if part.id == part_id:
            return part
    raise KeyError(part_id)

"""The nine parts of an apology: their order, their titles, what each one asks.

Source: the components found by Lewicki, Polin & Lount (2016), Schumann (2014), Lazare
(2004), Lerner (2017) and Ingall & McCarthy (2023). The order is a proposal.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reconcile_gui.marked import QT_TRANSLATE_NOOP


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
        QT_TRANSLATE_NOOP("Parts", "Why I am writing"),
        QT_TRANSLATE_NOOP(
            "Parts",
            "Why this letter, and why now? Say that {partner} may put it down at any point, "
            "and whether you need an answer.",
        ),
    ),
    Part(
        "sorry",
        QT_TRANSLATE_NOOP("Parts", "I am sorry"),
        QT_TRANSLATE_NOOP(
            "Parts", "Finish the sentence: “I am sorry for …” Is there an “if” or a “but” in it?"
        ),
    ),
    Part(
        "what",
        QT_TRANSLATE_NOOP("Parts", "What I did"),
        QT_TRANSLATE_NOOP("Parts", "What did you do? Say it so that {partner} would recognise it."),
    ),
    Part(
        "impact",
        QT_TRANSLATE_NOOP("Parts", "What it did to you"),
        QT_TRANSLATE_NOOP(
            "Parts",
            "What did {partner} tell you? What was lost, and what may be in doubt now? "
            "Say where you are guessing.",
        ),
    ),
    Part(
        "why",
        QT_TRANSLATE_NOOP("Parts", "Why, without excuse"),
        QT_TRANSLATE_NOOP(
            "Parts", "“I was …, and I chose to …” Would {partner} want this now? It can stay empty."
        ),
    ),
    Part(
        "repair",
        QT_TRANSLATE_NOOP("Parts", "Making it right"),
        QT_TRANSLATE_NOOP(
            "Parts",
            "What was taken: money, things, time, a name, the truth? What would fit? "
            "Say also what cannot be repaired.",
        ),
    ),
    Part(
        "change",
        QT_TRANSLATE_NOOP("Parts", "What I am changing"),
        QT_TRANSLATE_NOOP(
            "Parts",
            "What have you done already? When it comes up again, what will you do instead? "
            "Who helps you, and by when?",
        ),
    ),
    Part(
        "free",
        QT_TRANSLATE_NOOP("Parts", "You owe me nothing"),
        QT_TRANSLATE_NOOP(
            "Parts",
            "Do you ask for anything here? Say that silence is all right, and that a no is.",
        ),
    ),
    Part(
        "close",
        QT_TRANSLATE_NOOP("Parts", "Closing"),
        QT_TRANSLATE_NOOP("Parts", "One thing you are truly thankful for, or a plain goodbye."),
    ),
)
PART_IDS: tuple[str, ...] = tuple(part.id for part in PARTS)


def part_by_id(part_id: str) -> Part:
    """Return the part with this id; KeyError for another."""
    for part in PARTS:
        if part.id == part_id:
            return part
    raise KeyError(part_id)

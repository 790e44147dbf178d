"""What the coach says beside its notes, in English, to be translated where it is shown."""

from __future__ import annotations

from enum import StrEnum

from reconcile_gui.apology.kinds import worded
from reconcile_gui.apology.parts import part_by_id
from reconcile_gui.marked import QT_TRANSLATE_NOOP

# Of a part that is written, where the coach did not find what it looks for. In English.
NOT_RECOGNISED = {
    "opening": (
        QT_TRANSLATE_NOOP(
            "Coach",
            "I could not recognise here why you are writing. That may be my limit. Does it say so?",
        )
    ),
    "sorry": (
        QT_TRANSLATE_NOOP(
            "Coach",
            "I could not recognise a plain “I am sorry” here. That may be my limit. "
            "Does it say so?",
        )
    ),
    "what": (
        QT_TRANSLATE_NOOP(
            "Coach",
            "I could not recognise here what you did, and when or how often. That may be my limit. "
            "Does it say so?",
        )
    ),
    "impact": (
        QT_TRANSLATE_NOOP(
            "Coach",
            "I could not recognise here what it did to {partner}. That may be my limit. "
            "Does it say so?",
        )
    ),
    "why": (
        QT_TRANSLATE_NOOP(
            "Coach",
            "I could not recognise here what you chose. That may be my limit. Does it say so?",
        )
    ),
    "repair": (
        QT_TRANSLATE_NOOP(
            "Coach",
            "I could not recognise here what you put right. That may be my limit. Does it say so?",
        )
    ),
    "change": (
        QT_TRANSLATE_NOOP(
            "Coach",
            "I could not recognise here what {partner} could notice. That may be my limit. Does it "
            "say so?",
        )
    ),
    "free": (
        QT_TRANSLATE_NOOP(
            "Coach",
            "I could not recognise here that {partner} is free. That may be my limit. "
            "Does it say so?",
        )
    ),
    "close": (
        QT_TRANSLATE_NOOP(
            "Coach",
            "I could not recognise a thank you or a goodbye here. That may be my limit. "
            "Does it say so?",
        )
    ),
}


class Silence(StrEnum):
    """Why the column holds no note."""

    NOTHING = "nothing"
    NOT_READ = "not_read"
    OFF = "off"
    LANGUAGE = "language"
    KIND = "kind"


def in_one_line(words: str, longest: int = 60) -> str:
    """Return the words found in one line, shortened where they are many."""
    flat = " ".join(words.split()).rstrip(".…")
    return flat if len(flat) <= longest else f"{flat[: longest - 1].rstrip()}…"


def not_recognised(kind: str, part_id: str) -> str:
    """Return what is said of a part that is written and not recognised, in English.

    Empty where a part means something else in this kind of letter: it is not looked for.
    """
    is_usual = worded(kind, part_id) == part_by_id(part_id)
    return NOT_RECOGNISED[part_id] if is_usual else ""

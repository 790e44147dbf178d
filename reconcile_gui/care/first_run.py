"""What the first pages ask, and what the answers are; all of it may be skipped."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from reconcile_gui.care.flags import AFRAID_OF_ME, AFRAID_OF_THEM
from reconcile_gui.care.people import People

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

OWN_LIFE = "own_life"
# The safety questions in order, and the answers offered to each.
SAFETY_QUESTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        AFRAID_OF_ME: ("no", "yes", "not_sure"),
        AFRAID_OF_THEM: ("no", "yes", "not_sure"),
        OWN_LIFE: ("no", "yes", "not_said"),
    }
)


# The part of Help and safety that a yes leads to; one's own life comes first.
_HELP_FOR = {
    OWN_LIFE: "suicide",
    AFRAID_OF_THEM: "may_not_owe",
    AFRAID_OF_ME: "safety_first",
}


def help_for(answers: Mapping[str, str]) -> str:
    """Return the part of Help and safety for these answers, or "" without a yes.

    answers: by key of SAFETY_QUESTIONS.
    """
    return next((part for key, part in _HELP_FOR.items() if answers.get(key) == "yes"), "")


@dataclass(frozen=True, slots=True)
class ContactGiven:
    """How the other person wants contact, as the writer knows it.

    answer: a key of `contact.STATUS_OF_ANSWER`. until_on: ISO day or None, for a
    space only. in_their_words: may be empty.
    """

    answer: str
    until_on: str | None = None
    in_their_words: str = ""


@dataclass(frozen=True, slots=True)
class TwoOfYou:
    """The page about the two people; `contact` is None when it was skipped."""

    people: People = field(default_factory=People)
    contact: ContactGiven | None = None


@dataclass(frozen=True, slots=True)
class FirstRun:
    """Everything the first pages gathered.

    safety: answers by key of SAFETY_QUESTIONS; skipped ones are left out.
    passphrase: None for a workbook without one.
    """

    safety: Mapping[str, str]
    two: TwoOfYou
    passphrase: str | None
    place: Path

"""What the writer answered about fear, and what it sets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

# The safety questions whose answers are kept, by key. The third one, about thoughts of
# dying, sets nothing: its answer brings a link on the spot and is never written down.
AFRAID_OF_ME = "afraid_of_me"
AFRAID_OF_THEM = "afraid_of_them"
KEPT_QUESTIONS = (AFRAID_OF_ME, AFRAID_OF_THEM)

_SETS_A_FLAG = frozenset({"yes", "not_sure"})


@dataclass(frozen=True, slots=True)
class Flags:
    """What the writer said about fear; both unset until they say so.

    risk_to_other: the other person was afraid of the writer or hurt by them.
    risk_to_me: the writer is afraid of the other person or told that all is their fault.
    """

    risk_to_other: bool = False
    risk_to_me: bool = False

    @property
    def has_fear(self) -> bool:
        """Tell whether either is set."""
        return self.risk_to_other or self.risk_to_me


def flags_from(answers: Mapping[str, str]) -> Flags:
    """Return the flags that answers set: "yes" does, and so does "not_sure".

    answers: by key of KEPT_QUESTIONS; others mean nothing here. A question that was
    skipped, or whose answer was cleared, sets none.
    """
    return Flags(
        risk_to_other=answers.get(AFRAID_OF_ME) in _SETS_A_FLAG,
        risk_to_me=answers.get(AFRAID_OF_THEM) in _SETS_A_FLAG,
    )

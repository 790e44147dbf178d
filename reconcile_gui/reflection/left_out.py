"""What the writer does not want put before them: whole sets, and heavy questions.

It withholds and removes nothing: what was written stays, search finds it, and whoever
jumps to it from there comes to it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace

from reconcile_gui.reflection.questions import (
    LETTING_GO_SET,
    OWN_SET,
    Question,
    QuestionBank,
    QuestionSet,
)

# Letting go has the same standing as repair and can never be put away; the page of own
# questions is where they are written.
ALWAYS_LISTED = frozenset({LETTING_GO_SET, OWN_SET})


@dataclass(frozen=True, slots=True)
class LeftOut:
    """sets: ids of hidden sets. heavy: whether heavy questions are passed over."""

    sets: frozenset[str] = frozenset()
    heavy: bool = False

    def has_set(self, set_id: str) -> bool:
        """Tell whether a set is hidden; letting go never is, whatever a file says."""
        return set_id in self.sets and set_id not in ALWAYS_LISTED

    def has(self, question: Question) -> bool:
        """Tell whether a question of a set in the list is passed over."""
        return self.heavy and question.is_heavy

    def listed(self, bank: QuestionBank) -> tuple[QuestionSet, ...]:
        """Return the sets that are not hidden, with the questions that are not passed over."""
        return tuple(
            replace(one, questions=tuple(each for each in one.questions if not self.has(each)))
            for one in bank.sets
            if not self.has_set(one.id)
        )

    def hidden(self, bank: QuestionBank) -> tuple[QuestionSet, ...]:
        """Return the hidden sets, in their order."""
        return tuple(one for one in bank.sets if self.has_set(one.id))


NOTHING_LEFT_OUT = LeftOut()


def ids_as_kept(set_ids: Iterable[str]) -> str:
    """Return ids as a workbook keeps them; nothing for none."""
    in_order = sorted(set(set_ids))
    return json.dumps(in_order) if in_order else ""


def ids_as_read(kept: str) -> frozenset[str]:
    """Return the ids that a workbook holds; none for what is no list of them."""
    try:
        read = json.loads(kept) if kept else []
    except ValueError:
        return frozenset()
    ids = read if isinstance(read, list) else []
    return frozenset(one for one in ids if isinstance(one, str))

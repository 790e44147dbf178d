"""The other person's name read as "they", so that one rule knows both."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reconcile_gui.text.names import PartnerWords

# No letter, no blank, no end of a sentence: what is in front of a shorter word counts for
# nothing, and every place stays where it was.
FILLING = "\u2060"
STAND_INS = ("they", "she", "he")
POSSESSIVES = ("their", "her")


@dataclass(frozen=True, slots=True)
class Read:
    """What is read in place of a text, as long as the text. names: start and end of each."""

    text: str
    names: tuple[tuple[int, int], ...] = ()

    def begin_of(self, at_cp: int) -> int:
        """Return `at_cp`, or the beginning of the name it lies in."""
        return next((start for start, end in self.names if start <= at_cp < end), at_cp)


def without_name(text: str, partner: PartnerWords) -> Read:
    """Return a text with a pronoun wherever the other person's name stands as it was typed.

    Small letters are left alone: somebody may be called Will, or May.
    """
    name = partner.name
    if not partner.is_typed or len(name) < len(STAND_INS[-1]):
        return Read(text)
    closing = "['’]s?" if name.endswith("s") else "['’]s"
    found = re.compile(rf"(?<!\w){re.escape(name)}(?P<own>{closing}(?!\w))?(?!\w)")
    names: list[tuple[int, int]] = []

    def put(place: re.Match[str]) -> str:
        names.append(place.span())
        room = len(place[0])
        stand_ins = POSSESSIVES if place["own"] else STAND_INS
        return next(one for one in stand_ins if len(one) <= room).rjust(room, FILLING)

    return Read(found.sub(put, text), tuple(names))

"""How the other person is named inside the program's own sentences."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PLACE = re.compile(r"\{partner\}(['’]s)?")
# Words after which German bends what stands for a person who has no name.
_BEFORE_DATIVE = re.compile(r"\b(?:aus|bei|gegenüber|mit|nach|seit|von|zu)\s+\Z", re.IGNORECASE)
_CLOSERS_BEFORE_A_NAME = "\"'“‘(«"


@dataclass(frozen=True, slots=True)
class PartnerWords:
    """The words that stand for the other person.

    name: as the writer typed it, or "the other person". possessive: "Alex’s".
    is_typed: whether the writer gave a name; only words of ours take a capital
    at the head of a sentence. dative: words of ours after "mit" or "von", where a
    language has another form there; else "". A name is never bent.
    """

    name: str
    possessive: str
    is_typed: bool
    dative: str = ""


def partner_words(name: str, *, apart: bool = False) -> PartnerWords:
    """Return the words for a partner called `name`; empty gives "the other person".

    name: anything; blanks around it are dropped, everything else stays as typed,
    braces and right-to-left letters included. apart: the two are no longer
    together, which only changes the words for a partner without a name.
    Chosen: one rule for every possessive, ’s, also after s ("James’s"): it is
    what is said aloud, and no rule can tell "James" from "the Joneses" anyway.
    """
    typed = name.strip()
    shown = typed or ("your former partner" if apart else "the other person")
    return PartnerWords(shown, f"{shown}’s", bool(typed))


def fill_partner(text: str, words: PartnerWords) -> str:
    """Return `text` with every {partner} and {partner}’s replaced.

    The text is read once, so a name that itself holds "{partner}" stays literal,
    and no other brace has a meaning. A fallback at the head of a sentence gets
    its capital.
    """

    def put(place: re.Match[str]) -> str:
        shown = words.possessive if place[1] else words.name
        if words.dative and not place[1] and _BEFORE_DATIVE.search(text[: place.start()]):
            return words.dative
        if not words.is_typed and _is_head_of_sentence(text, place.start()):
            return shown[0].upper() + shown[1:]
        return shown

    return _PLACE.sub(put, text)


def _is_head_of_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(_CLOSERS_BEFORE_A_NAME).rstrip(" \t")
    return not before or before[-1] in ".?!…\n"

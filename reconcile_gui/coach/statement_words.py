"""The words that tell what a sentence about "you" says, from their file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from reconcile_gui.coach.feelings import Feelings, Underneath
from reconcile_gui.text.checked import (
    as_table,
    read_file,
    refuse_unknown,
    take_tables,
    take_texts,
)
from reconcile_gui.text.plain import plain

STATEMENT_FILE = "en.toml"
LONGEST_WORD = 40
_LISTS = ("seen", "judged", "inner", "kind", "unkind", "blameless", "judged_phrases", "seen_states")
_PAST_HELPERS = {
    "was",
    "were",
    "did",
    "didn't",
    "had",
    "hadn't",
    "got",
    "went",
    "wasn't",
    "weren't",
}
_PRESENT_HELPERS = {"is", "are", "do", "does", "don't", "have", "has", "am", "i'm", "you're", "get"}
_VOWELS = "aeiou"


@dataclass(frozen=True)
class StatementWords:
    """Verbs by what they tell, each as base, past and participle; and what lies under words.

    seen: a camera would have caught it. judged: it accuses. inner: nobody sees it.
    kind, unkind: beginnings of what thanks with "always" and with "never"; blameless: by itself.
    """

    seen: tuple[tuple[str, str, str], ...] = ()
    judged: tuple[tuple[str, str, str], ...] = ()
    inner: tuple[tuple[str, str, str], ...] = ()
    kind: tuple[str, ...] = ()
    unkind: tuple[str, ...] = ()
    blameless: tuple[str, ...] = ()
    judged_phrases: tuple[str, ...] = ()
    seen_states: tuple[str, ...] = ()
    under: tuple[tuple[str, Underneath], ...] = ()

    @cached_property
    def bases(self) -> dict[str, str]:
        """Every form of every verb and its base; of two verbs, the one that is seen."""
        found: dict[str, str] = {}
        for base, past, participle in (*self.seen, *self.judged, *self.inner):
            for form in (base, past, participle, ing_form(base)):
                found.setdefault(form, base)
        return found

    @cached_property
    def pasts(self) -> dict[str, str]:
        """The past of every base."""
        return {base: past for base, past, _ in (*self.inner, *self.judged, *self.seen)}

    @cached_property
    def seen_bases(self) -> frozenset[str]:
        """The bases of what a camera would have caught."""
        return frozenset(base for base, _past, _participle in self.seen)

    @cached_property
    def judged_bases(self) -> frozenset[str]:
        """The bases of what accuses by itself."""
        return frozenset(base for base, _past, _participle in self.judged)

    def is_past(self, form: str) -> bool:
        """Tell whether a form is a past and no present."""
        return form not in self.pasts and self.pasts.get(self.bases.get(form, "")) == form

    def tells_past(self, when_text: str) -> bool:
        """Tell whether what happened is over, by the first verb in it that is known."""
        for word in plain(when_text).lower().split():
            bare = word.strip(",;:.()")
            if bare in _PAST_HELPERS:
                return True
            if bare in _PRESENT_HELPERS or bare in self.pasts:
                return False
            if self.is_past(bare):
                return True
        return False

    def with_more(self, feelings: Feelings) -> Feelings:
        """Return the feelings with what may lie under the words that had nothing."""
        known = dict(feelings.under)
        more = tuple(each for each in self.under if each[0] not in known)
        return replace(feelings, under=(*feelings.under, *more))


def load_statement_words(folder: Path) -> StatementWords:
    """Return the words of English. Raises WrongField for a file that cannot be used."""
    table = read_file(folder / STATEMENT_FILE, {*_LISTS, "under"})
    lists = {name: take_texts(table, name, LONGEST_WORD) for name in _LISTS}
    under = []
    for each in take_tables(table, "under"):
        entry = as_table(each)
        refuse_unknown(entry, {"words", "feelings"})
        below = Underneath(take_texts(entry, "feelings", LONGEST_WORD), "")
        under += [(word, below) for word in take_texts(entry, "words", LONGEST_WORD)]
    return StatementWords(
        seen=tuple(_forms(each) for each in lists["seen"]),
        judged=tuple(_forms(each) for each in lists["judged"]),
        inner=tuple(_forms(each) for each in lists["inner"]),
        kind=lists["kind"],
        unkind=lists["unkind"],
        blameless=lists["blameless"],
        judged_phrases=lists["judged_phrases"],
        seen_states=lists["seen_states"],
        under=tuple(under),
    )


def ing_form(base: str) -> str:
    """Return the form in -ing: walking, making, lying, sitting."""
    verb, blank, rest = base.partition(" ")
    if verb.endswith("ie"):
        verb = f"{verb[:-2]}y"
    elif verb.endswith("e") and not verb.endswith(("ee", "oe")):
        verb = verb[:-1]
    elif _doubles(verb):
        verb += verb[-1]
    return f"{verb}ing{blank}{rest}"


def _forms(entry: str) -> tuple[str, str, str]:
    parts = entry.split(" ")
    if len(parts) == 3:
        return parts[0], parts[1], parts[2]
    return entry, _regular_past(entry), _regular_past(entry)


def _regular_past(base: str) -> str:
    verb, blank, rest = base.partition(" ")
    if verb.endswith("e"):
        past = f"{verb}d"
    elif verb.endswith("y") and verb[-2] not in _VOWELS:
        past = f"{verb[:-1]}ied"
    else:
        past = f"{verb}{verb[-1]}ed" if _doubles(verb) else f"{verb}ed"
    return f"{past}{blank}{rest}"


def _doubles(verb: str) -> bool:
    """Tell whether the last letter is doubled: a short verb, one vowel before one consonant."""
    vowels = sum(letter in _VOWELS for letter in verb)
    return (
        vowels == 1 and len(verb) > 2 and verb[-1] not in "aeiouwxyh" and verb[-2] in _VOWELS
    ) or verb in ("cancel", "travel", "quarrel")

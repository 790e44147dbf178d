"""What pieces of a sentence tell: its feeling, its "when", its "because"; is it pleasant.

For `you_sentence`. English.
"""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from reconcile_gui.coach.sentence_shapes import (
    ALSO_GOOD,
    PARTS,
    PLEASANT,
    STOPS,
    masked_of,
    without_guess,
    without_next,
)
from reconcile_gui.coach.statement import Statement, accuses, bare_feeling
from reconcile_gui.coach.you_clause import Tone, read_you_clause

if TYPE_CHECKING:
    from reconcile_gui.coach.ruleset import Ruleset
    from reconcile_gui.coach.statement_words import StatementWords


class Told:
    """Judges pieces of sentences by the words of statements and by the coach's rules."""

    def __init__(self, words: StatementWords, ruleset: Ruleset) -> None:
        """Read nothing yet."""
        self._words, self._ruleset = words, ruleset

    def in_past(self, told: str) -> str:
        """Return "never call me" as "never called me"."""
        words = told.split(" ")
        place = 1 if words[0].lower() in ("always", "never", "even", "just") else 0
        if place < len(words):
            words[place] = self._words.pasts.get(words[place].lower(), words[place])
        return " ".join(words)

    def in_parts(self, said: str, masked: str, is_past: bool = False) -> Statement:
        """Return the feeling, the when and the because of "sad when you left because …"."""
        places = [*PARTS.finditer(masked)]
        kept: list[re.Match[str]] = []
        for place in places:
            if place["out"] and not kept:
                break
            kinds = {each.lastgroup for each in kept}
            if place.lastgroup not in {*kinds, "out"} and not (place["by"] and kept):
                kept.append(place)
        first = places[0].start() if places else len(said)
        blanks = {}
        for place, after in zip_longest(kept, kept[1:]):
            end = len(said) if after is None else after.start()
            blanks[place.lastgroup] = said[place.end() : end].strip(STOPS)
        feeling = self._known_start(said[:first].strip(STOPS))
        when_text, because = (without_next(blanks.get(each, "")) for each in ("when", "why"))
        if masked_of(because).lower().startswith(("you ", "you'")):
            when_text, because = when_text or because, ""
        when_text = self.clause(when_text, masked_of(when_text))[0]
        if not when_text and (by := blanks.get("by", "")):
            when_text = self.by_doing(by, is_past)
        return Statement(feeling, when_text, because)

    def _known_start(self, feeling: str) -> str:
        """Return "ignored" of "ignored all evening", and all of what is not known."""
        words = feeling.split(" ")
        for end in range(len(words), 0, -1):
            start = " ".join(words[:end]).rstrip(STOPS)
            # "Tired of it all" is more than tired, and may be much more.
            is_whole = words[end : end + 1] != ["of"] or self.is_pseudo(start)
            if is_whole and self.is_known(start):
                return start
        return feeling

    def by_doing(self, by: str, is_past: bool) -> str:
        """Return "laughing at me" as what "you" did; "" where no camera shows it."""
        verb, _, rest = by.partition(" ")
        base = self._words.bases.get(verb.lower(), "")
        if base not in self._words.seen_bases:
            return ""
        return f"you {self._words.pasts[base] if is_past else base} {rest}".strip()

    def clause(self, said: str, masked: str) -> tuple[str, bool]:
        """Return what a clause after "when" shows, and whether it accuses."""
        if not masked.lower().startswith(("you ", "you'")):
            return said, bool(accuses(said, self._ruleset))
        clause = read_you_clause(said, masked, self._words)
        if clause.tone is Tone.PLAIN:
            doubted = bool(accuses(said, self._ruleset))
            return ("" if doubted else said), doubted
        if clause.tone is Tone.THANKS:
            return said, False
        return without_guess(clause.when), clause.tone is not Tone.SHOWS

    def felt_by(self, does: str) -> str:
        """Return what one feels whom it "annoys" or "scared"; "" where no list knows it."""
        stem = does.removesuffix("s")
        tried = (does, f"{stem}d", f"{stem}ed", f"{does.removesuffix('ies')}ied")
        found = next((each for each in tried if each.endswith("ed") and self.is_known(each)), "")
        return f"I felt {found}" if found == does else found

    def is_known(self, feeling: str) -> bool:
        """Tell whether every word is in the lists, true feelings or not."""
        feelings = self._ruleset.feelings
        known = {each.replace("-", " ") for each in (*feelings.words, *feelings.pseudo)}
        bare = bare_feeling(feeling)
        return bool(bare) and all(each in known for each in bare)

    def is_pseudo(self, feeling: str) -> bool:
        """Tell whether one of the words only looks like a feeling."""
        pseudo = {each.replace("-", " ") for each in self._ruleset.feelings.pseudo}
        return any(each in pseudo for each in bare_feeling(feeling))

    def is_good(self, feeling: str) -> bool:
        """Tell whether it is a feeling one thanks for."""
        good = {
            word.replace("-", " ")
            for family in self._ruleset.feelings.families
            if family.id in PLEASANT
            for word in family.words
        }
        bare = bare_feeling(feeling)
        return bool(bare) and all(each in good | ALSO_GOOD for each in bare)

"""A clause about "you": what a camera would have caught of it, and whether it accuses.

What cannot be told from the shape of the words is not guessed. English.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reconcile_gui.coach.statement_words import ing_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reconcile_gui.coach.statement_words import StatementWords


class Tone(StrEnum):
    """What a clause about "you" does."""

    SWEEPS = "always or never"
    JUDGES = "judges, or says what goes on in somebody"
    SHOWS = "says what a camera would have caught"
    THANKS = "says something good"
    PLAIN = "none of these"


@dataclass(frozen=True, slots=True)
class YouClause:
    """when: what a camera would have caught, from "you" on; empty where nothing is told."""

    tone: Tone
    when: str = ""


_NOT_SEEN = YouClause(Tone.PLAIN)
_SWEEPING = {"always", "never", "ever", "constantly", "continually", "forever"}
_ADVERBS = {
    "just", "really", "simply", "only", "still", "even", "also", "then", "again", "actually",
    "literally", "once", "often", "sometimes", "so", "too", "very", "probably", "clearly",
    "barely", "hardly", "rarely", "seldom",
}  # fmt: skip
_AFTER_NEVER = {"once", "even", "really", "actually", "just"}
_BE = {"are", "were", "'re", "aren't", "weren't"}
_NO_VERDICT = {"a", "an", "the", "my", "as", "one", "able", "more", "better"}
_HAVE = {"have", "had", "'ve", "haven't", "hadn't"}
_NOT_DONE = {"don't", "didn't", "won't", "wouldn't"}
_DO = {"do", "did", "will", "would"}
_MODAL = {"should", "shouldn't", "could", "ought", "must", "can", "can't", "cannot", "may", "might",
          "couldn't", "'ll", "'d", "need", "shall"}  # fmt: skip
_TAIL = re.compile(
    r"[, ]+(?:all the (?:\S+ )?time|every (?:\S+ )?time|again and again|over and over(?: again)?)$",
    re.IGNORECASE,
)
_LED = re.compile(r"you(?=$|'| )", re.IGNORECASE)
# What is denied of the one it is said to: what goes on in them, or what they are free of.
_DENIED_INSIDE = re.compile(
    r"(?:accept|admit|appreciate|believe|care|consider|love|respect|support|trust|try"
    r"|understand|value|want|mind|have (?:any )?time for me)\b"
)
_DENIED_KINDNESS = ("give me a", "make it", "make room", "make time", "stand ", "take my")
_HAD_TO = re.compile(r"(?:do|does|did)(?: not|n't) (?:ever )?(?:have|need) to\b", re.IGNORECASE)


@dataclass(slots=True)
class _Walk:
    """A clause, word by word; said: the words as written, seen: lower, quotes blanked."""

    said: list[str]
    seen: list[str]
    sweeping: str = ""
    negated: bool = False

    def pass_adverbs(self, at: int) -> int:
        """Return the place of the next word that is no adverb; sweeping ones are taken out."""
        while at < len(self.seen):
            word = self.seen[at]
            if word in _SWEEPING:
                self.sweeping = self.sweeping or word
                del self.said[at], self.seen[at]
            elif self.sweeping == "never" and word in _AFTER_NEVER:
                del self.said[at], self.seen[at]
            elif word == "not":
                self.negated = True
                at += 1
            elif word in _ADVERBS:
                at += 1
            else:
                break
        return at

    def word(self, at: int) -> str:
        """Return the word at a place, "" behind the end."""
        return self.seen[at] if at < len(self.seen) else ""

    def joined(self) -> str:
        """Return the clause as it is written."""
        return " ".join(self.said)


def read_you_clause(said: str, masked: str, words: StatementWords) -> YouClause:
    """Return what a clause that begins with "you" tells.

    said: as it was written. masked: the same, of the same length, with straight marks
    and with somebody else's words blanked out.
    """
    if not _LED.match(masked) or _HAD_TO.search(masked):
        return _NOT_SEEN
    tail = _TAIL.search(masked)
    if tail:
        said, masked = said[: tail.start()], masked[: tail.start()]
    walk = _walk(said, masked)
    walk.sweeping = "always" if tail else ""
    at = walk.pass_adverbs(1)
    word = walk.word(at)
    if word == "used" and walk.word(at + 1) == "to":
        return _NOT_SEEN
    if word in _BE:
        return _being(walk, at, words)
    if word in _HAVE and (_is_form(walk.word(_next(walk, at)), words)):
        return _done(walk, at, words)
    if word in _NOT_DONE or word in _DO:
        return _helped(walk, at, words)
    if word in _MODAL:
        return _should_have(walk, at, words)
    if word in ("keep", "kept"):
        return _kept_doing(walk, at, words)
    return _doing(walk, at, words)


def _walk(said: str, masked: str) -> _Walk:
    """Cut a clause into words, "you're" and its kind into two."""
    spans = [each.span() for each in re.finditer(r"\S+", masked)]
    led = re.match(r"you('re|'ve|'ll|'d)\b", masked, re.IGNORECASE)
    if led:
        spans[0:1] = [(0, 3), (3, spans[0][1])]
    walk = _Walk(
        [said[start:end] for start, end in spans],
        [masked[start:end].lower().strip(",;:") for start, end in spans],
    )
    walk.said[0] = "you"
    if led:
        whole = {"'re": "are", "'ve": "have"}
        walk.said[1] = whole.get(walk.seen[1], walk.said[1])
    return walk


def _is_form(word: str, words: StatementWords) -> bool:
    return word == "been" or words.bases.get(word, "have") != "have"


def _next(walk: _Walk, at: int) -> int:
    return walk.pass_adverbs(at + 1)


def _being(walk: _Walk, at: int, words: StatementWords) -> YouClause:
    """You are (always) late; you are walking off; you are selfish."""
    walk.negated = walk.negated or walk.word(at).endswith("n't")
    after = _next(walk, at)
    word, base = walk.word(after), words.bases.get(walk.word(after), "")
    state = f"be {' '.join(walk.seen[after:])}"
    if _is_kind(walk, state, words):
        return YouClause(Tone.THANKS)
    if walk.sweeping == "never":
        walk.said.insert(at if walk.word(at) == "been" else at + 1, "not")
    is_doing = bool(base) and word == ing_form(base)
    if is_doing and _judges(walk, " ".join([base, *walk.seen[after + 1 :]]), words):
        return YouClause(Tone.JUDGES)
    if base in words.judged_bases and is_doing and not walk.negated:
        return YouClause(Tone.JUDGES)
    if walk.sweeping == "never" and _begins(state, words.kind):
        return YouClause(Tone.JUDGES)
    if word in words.seen_states or (is_doing and base in words.seen_bases):
        return YouClause(Tone.SWEEPS if walk.sweeping else Tone.SHOWS, walk.joined())
    is_verdict = walk.sweeping and word and word not in _NO_VERDICT
    return YouClause(Tone.JUDGES) if is_verdict else _NOT_SEEN


def _done(walk: _Walk, at: int, words: StatementWords) -> YouClause:
    """You have (never) asked."""
    walk.negated = walk.word(at).endswith("n't")
    after = _next(walk, at)
    if walk.word(after) == "been":
        return _being(walk, after, words)
    base = words.bases.get(walk.word(after), "")
    if walk.sweeping == "never":
        walk.said.insert(at + 1, "not")
    return _told(walk, base, after, words)


def _helped(walk: _Walk, at: int, words: StatementWords) -> YouClause:
    """You do not (ever) ask; you won't talk. "You don't listen" means always."""
    word = walk.word(at)
    after = _next(walk, at)
    walk.negated = walk.negated or word in _NOT_DONE
    base = walk.word(after)
    if word in _DO and not walk.negated and base not in words.pasts:
        return _doing(walk, at, words)  # you do the dishes
    if not walk.negated and (base not in words.pasts or word in ("will", "would")):
        return _NOT_SEEN
    if walk.sweeping == "ever" or (walk.negated and word in ("do", "don't")):
        walk.sweeping = "never"
    return _told(walk, base, after, words)


def _should_have(walk: _Walk, at: int, words: StatementWords) -> YouClause:
    """You should have called: you did not. You shouldn't have read it: you did."""
    verb = walk.word(at)
    walk.negated = verb.endswith("n't")
    if verb in ("can't", "cannot", "couldn't") and walk.word(at + 1) == "even":
        return YouClause(Tone.JUDGES)
    after = _next(walk, at)
    if " ".join(walk.seen[after : after + 2]) == "at least":
        after += 2
    base = words.bases.get(walk.word(after + 1), "")
    is_done = verb in ("should", "shouldn't", "could") and walk.word(after) == "have"
    if not is_done or base not in words.seen_bases or walk.sweeping:
        return _NOT_SEEN
    rest = walk.said[after + 2 :]
    did = [words.pasts[base]] if walk.negated else ["did not", base]
    return YouClause(Tone.JUDGES, " ".join(["you", *did, *rest]))


def _kept_doing(walk: _Walk, at: int, words: StatementWords) -> YouClause:
    """You keep walking off."""
    base = words.bases.get(walk.word(at + 1), "")
    if not base or walk.word(at + 1) != ing_form(base):
        return _NOT_SEEN
    verb = words.pasts[base] if walk.word(at) == "kept" else base
    walk.said[at : at + 2] = [verb]
    walk.seen[at : at + 2] = [verb]
    walk.sweeping = walk.sweeping or "always"
    return _told(walk, base, at, words)


def _doing(walk: _Walk, at: int, words: StatementWords) -> YouClause:
    """You (never) call; you left without a word."""
    form = walk.word(at)
    base = words.bases.get(form, "")
    if base and form == ing_form(base) != base:
        return _NOT_SEEN
    if walk.sweeping == "never" and base:
        walk.said[at] = f"{'did' if words.is_past(form) else 'do'} not {base}"
    return _told(walk, base, at, words)


def _told(walk: _Walk, base: str, at: int, words: StatementWords) -> YouClause:
    """Return what a clause with this verb tells. at: the place of the verb."""
    never = walk.sweeping == "never"
    told = " ".join([base, *walk.seen[at + 1 :]])
    if _is_kind(walk, told, words) or (not walk.negated and _begins(told, words.blameless)):
        return YouClause(Tone.THANKS)
    if _judges(walk, told, words):
        return YouClause(Tone.JUDGES)
    if base in words.seen_bases:
        return YouClause(Tone.SWEEPS if walk.sweeping else Tone.SHOWS, walk.joined())
    if base in words.judged_bases:
        is_denied = (walk.negated or never) and walk.sweeping != "always"
        return _NOT_SEEN if is_denied else YouClause(Tone.JUDGES)
    if not base:
        return _NOT_SEEN
    denied = (walk.negated or never) and _DENIED_INSIDE.match(told)
    return YouClause(Tone.JUDGES) if walk.sweeping or denied else _NOT_SEEN


def _judges(walk: _Walk, told: str, words: StatementWords) -> bool:
    """Tell whether words judge, whatever their verb tells: "never take my side"."""
    if walk.negated or walk.sweeping == "never":
        return _begins(told, [each for each in words.kind if each.startswith(_DENIED_KINDNESS)])
    return _begins(told, words.judged_phrases)


def _is_kind(walk: _Walk, told: str, words: StatementWords) -> bool:
    """Tell whether "always" with it thanks, or "never"."""
    if walk.sweeping == "never" or (walk.negated and not walk.sweeping):
        return _begins(told, words.unkind)
    return _begins(told, words.kind) if walk.sweeping and not walk.negated else False


def _begins(told: str, beginnings: Sequence[str]) -> bool:
    return any(told == each or told.startswith(f"{each} ") for each in beginnings)

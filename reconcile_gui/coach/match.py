"""Searches a text with the rules, sentence by sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from reconcile_gui.coach.rule import Rule
from reconcile_gui.coach.ruleset import Ruleset
from reconcile_gui.coach.settle import Hit, settle
from reconcile_gui.text.plain import plain
from reconcile_gui.text.quotes import Quote, quotes
from reconcile_gui.text.sentences import sentences

# Chosen: longer than the words of any rule, so that a cut in a text without stops
# hides nothing.
REACH_CP = 100


def match(text: str, rules: Iterable[Rule]) -> list[Hit]:
    """Return the settled hits in a text, in its order, in its code points."""
    return settle(hit for found in hits_by_sentence(text, rules) for hit in found)


def care_hits(text: str, ruleset: Ruleset) -> list[Hit]:
    """Return where a text speaks of dying, self-harm or violence.

    For any text of the writer's, letters and private pages alike, and whatever the
    coach is set to; quoted words count too. It misses a lot: an empty list never
    means that somebody is safe.
    """
    return match(text, ruleset.care)


def hits_by_sentence(text: str, rules: Iterable[Rule]) -> Iterator[list[Hit]]:
    """Yield the hits of each sentence, one list a sentence, not settled.

    A list is yielded for every sentence, so that a background worker can give way
    between two: one search holds the interpreter for its whole length.
    """
    searched = plain(text)
    others_words = quotes(text)
    rules = tuple(rules)
    cut = list(sentences(text))
    for place, sentence in enumerate(cut):
        end_cp = sentence.end_cp
        if sentence.goes_on:
            end_cp = min(cut[place + 1].end_cp, end_cp + REACH_CP)
        own_length = sentence.end_cp - sentence.start_cp
        found = _search(searched[sentence.start_cp : end_cp], own_length, rules)
        yield [
            Hit(rule.id, rule.severity, sentence.start_cp + start, sentence.start_cp + end)
            for rule, start, end in found
            if rule.in_quotes or not _is_quoted(others_words, sentence.start_cp + start)
        ]


def _search(
    sentence: str, own_length: int, rules: tuple[Rule, ...]
) -> Iterator[tuple[Rule, int, int]]:
    """Yield rule, start and end of what begins within the sentence's own length."""
    lower = sentence.lower()
    for rule in rules:
        if not any(need in lower for need in rule.needs):
            continue
        for pattern in rule.patterns:
            for found in pattern.finditer(sentence):
                start, end = found.span(pattern.groups)
                is_own = start < end and found.start() < own_length
                if is_own and not _is_guarded(rule, sentence[: found.start()]):
                    yield rule, start, end


def _is_guarded(rule: Rule, before: str) -> bool:
    return any(guard.search(before) for guard in rule.guards)


def _is_quoted(others_words: list[Quote], at_cp: int) -> bool:
    place = bisect_right(others_words, at_cp, key=lambda quote: quote.start_cp)
    return place > 0 and at_cp < others_words[place - 1].end_cp

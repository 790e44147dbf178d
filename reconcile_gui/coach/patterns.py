"""Turns the patterns of rule files into compiled ones, and refuses what cannot work."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from reconcile_gui.coach.needed import repeats_a_repeat, words_needed

Vocabulary = Mapping[str, str]

_ANY_BLANK = r"(?:\s+)"
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?<[=!]|.", re.DOTALL)
# What people leave out on a phone.
_ELISION = re.compile(r"'(t|m|ve|re|ll)$")
_REPEATS = ("?", "*", "+", "{")
_NAMED_WORDS = re.compile(r"(?<!\\)\{([A-Za-z][A-Za-z_]*)\}")


class BadPattern(ValueError):
    """A pattern cannot be used; the message says why."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """What is searched for in a sentence, and what lets most sentences be passed over.

    needs: words in lower case, one of which stands in all that is found, as a part of
    any word; empty where no word is sure to.
    """

    search: re.Pattern[str]
    needs: tuple[str, ...]

    def may_be_in(self, lower: str) -> bool:
        """Tell whether a sentence in lower case is worth searching."""
        return not self.needs or any(need in lower for need in self.needs)


def read_pattern(pattern: str, vocabulary: Vocabulary, probes: Iterable[str]) -> Pattern:
    """Return the pattern with its {named words} put in, compiled, with what it needs.

    vocabulary: pieces of patterns by name. probes: see `compiled`. Raises BadPattern.
    """
    whole = _typed(with_words(pattern, vocabulary))
    search = compiled(whole, probes)
    if _hangs(whole):
        raise BadPattern("repeats a repeat without an end, which can take hours")
    return Pattern(search, _needs(whole))


def compiled(pattern: str, probes: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that ignores case and takes any white space for a blank.

    pattern: Python's `re`, at most one group; a blank in it, outside of [ ] and of
    look-behinds, stands for one or more blanks or a wrapped line. probes: texts in
    which it must not match without taking a character. Raises BadPattern.
    """
    made = check_form(pattern)
    if made.groups > 1:
        raise BadPattern("may have one group, the words to mark; write the others (?:…)")
    if any(not found[0] or not found[made.groups] for found in _all_found(made, probes)):
        raise BadPattern("can match nothing at all")
    return made


# Rules are read again for each workbook and language; a pattern is worked out once.
@functools.cache
def check_form(pattern: str) -> re.Pattern[str]:
    """Return a piece of a pattern, compiled; it may be one that can match nothing.

    Raises BadPattern.
    """
    try:
        return re.compile("".join(_with_any_blank(pattern)), re.IGNORECASE)
    except re.error as problem:
        raise BadPattern(f"is not a regular expression: {problem}") from problem


def one_of(words: Iterable[str]) -> str:
    """Return the piece of a pattern that any of these pieces fits."""
    return f"(?:{'|'.join(words)})"


def names_in(pattern: str) -> list[str]:
    """Return the names in braces that a pattern uses."""
    return _NAMED_WORDS.findall(pattern)


def with_words(pattern: str, vocabulary: Vocabulary) -> str:
    """Return the pattern with its {named words} put in. Raises BadPattern."""

    def put(place: re.Match[str]) -> str:
        if place[1] not in vocabulary:
            raise BadPattern(f"{place[0]} is not in the vocabulary")
        return vocabulary[place[1]]

    return _NAMED_WORDS.sub(put, pattern)


@functools.cache
def _typed(pattern: str) -> str:
    return "".join(_as_typed(pattern))


@functools.cache
def _hangs(pattern: str) -> bool:
    return repeats_a_repeat(pattern)


@functools.cache
def _needs(pattern: str) -> tuple[str, ...]:
    return words_needed(pattern)


def _all_found(made: re.Pattern[str], probes: Iterable[str]) -> Iterator[re.Match[str]]:
    for probe in ("", "a b.", *probes):
        yield from made.finditer(probe)


def _as_typed(pattern: str) -> Iterator[str]:
    """Yield the pattern's parts, with "dont" for "don't" too.

    Look-behinds stay, for they may have one width only.
    """
    word = ""
    for part, is_behind in _parts(pattern):
        if len(part) == 1 and (part.isalpha() or part == "'") and not is_behind:
            word += part
            continue
        yield _typed_word(word, goes_on=part in _REPEATS)
        word = ""
        yield part
    yield _typed_word(word, goes_on=False)


def _typed_word(word: str, *, goes_on: bool) -> str:
    """Return the piece for a word; goes_on: its last letter is repeated or optional."""
    if goes_on:
        return word
    return _ELISION.sub(r"'?\1", word)


def _with_any_blank(pattern: str) -> Iterator[str]:
    """Yield the pattern's parts; a look-behind keeps its width, so its blanks stay."""
    for part, is_behind in _parts(pattern):
        yield _ANY_BLANK if part == " " and not is_behind else part


def _parts(pattern: str) -> Iterator[tuple[str, bool]]:
    """Yield the pattern's parts, and whether each stands in a look-behind."""
    depth = 0  # of open parentheses inside a look-behind; 0 outside of one
    for token in _TOKEN.finditer(pattern):
        part = token[0]
        if part.startswith("(?<") or (depth and part == "("):
            depth += 1
        elif depth and part == ")":
            depth -= 1
        yield part, depth > 0

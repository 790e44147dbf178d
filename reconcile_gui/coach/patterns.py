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
# What people leave out on a phone; and what stays as it is, for it is no text or looks behind.
_ELISION = re.compile(
    r"""(?P<stays>\\.|\[\^?\]?(?:\\.|[^\]\\])*\]
          |\(\?<[=!](?:\\.|[^()\\]|\((?:\\.|[^()\\])*\))*\))
      | '(?P<end>t|m|ve|re|ll)(?![^\W\d_]|['?*+{])""",
    re.VERBOSE | re.DOTALL,
)
_NAMED_WORDS = re.compile(r"(?<!\\)\{([A-Za-z][A-Za-z_]*)\}")


class BadPattern(ValueError):
    """A pattern cannot be used; the message says why."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """What is searched for in a sentence, and what lets most sentences be passed over.

    written: as in the file, with its words put in. needs: words in lower case, one of
    which stands in all that is found, as a part of any word; empty where no word is sure
    to.
    """

    written: str
    needs: tuple[str, ...]

    @property
    def search(self) -> re.Pattern[str]:
        """Return it compiled; that is done when it is first needed, and kept."""
        return check_form(self.written)

    def may_be_in(self, lower: str) -> bool:
        """Tell whether a sentence in lower case is worth searching."""
        return not self.needs or any(need in lower for need in self.needs)


def read_pattern(
    pattern: str, vocabulary: Vocabulary, probes: Iterable[str], *, is_tested: bool = False
) -> Pattern:
    """Return the pattern with its {named words} put in, and with what it needs.

    vocabulary: pieces of patterns by name. probes: see `compiled`. is_tested: it has been
    through all this before, and is taken as it is. Raises BadPattern.
    """
    whole = _typed(with_words(pattern, vocabulary))
    if not is_tested:
        compiled(whole, probes)
        if _hangs(whole):
            raise BadPattern("repeats a repeat without an end, which can take hours")
    return Pattern(whole, _needs(whole))


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
    """Return the pattern with "dont" for "don't" too.

    Look-behinds stay, for they may have one width only; so does what is repeated.
    """
    return _ELISION.sub(lambda found: found["stays"] or f"'?{found['end']}", pattern)


@functools.cache
def _hangs(pattern: str) -> bool:
    return repeats_a_repeat(pattern)


@functools.cache
def _needs(pattern: str) -> tuple[str, ...]:
    return words_needed(pattern)


def _all_found(made: re.Pattern[str], probes: Iterable[str]) -> Iterator[re.Match[str]]:
    for probe in ("", "a b.", *probes):
        yield from made.finditer(probe)


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

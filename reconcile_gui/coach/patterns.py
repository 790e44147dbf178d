"""Turns the patterns of rule files into compiled ones, and refuses what cannot work."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_ANY_BLANK = r"(?:\s+)"
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?<[=!]|.", re.DOTALL)


class BadPattern(ValueError):
    """A pattern cannot be used; the message says why."""


def compiled(pattern: str, probes: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that ignores case and takes any white space for a blank.

    pattern: Python's `re`, at most one group; a blank in it, outside of [ ] and of
    look-behinds, stands for one or more blanks or a wrapped line. probes: texts in
    which it must not match without taking a character. Raises BadPattern.
    """
    try:
        made = re.compile("".join(_with_any_blank(pattern)), re.IGNORECASE)
    except re.error as problem:
        raise BadPattern(f"is not a regular expression: {problem}") from problem
    if made.groups > 1:
        raise BadPattern("may have one group, the words to mark; write the others (?:…)")
    if any(not found[0] or not found[made.groups] for found in _all_found(made, probes)):
        raise BadPattern("can match nothing at all")
    return made


def _all_found(made: re.Pattern[str], probes: Iterable[str]) -> Iterator[re.Match[str]]:
    for probe in ("", "a b.", *probes):
        yield from made.finditer(probe)


def _with_any_blank(pattern: str) -> Iterator[str]:
    """Yield the pattern's parts; a look-behind keeps its width, so its blanks stay."""
    depth = 0  # of open parentheses inside a look-behind; 0 outside of one
    for token in _TOKEN.finditer(pattern):
        part = token[0]
        if part.startswith("(?<") or (depth and part == "("):
            depth += 1
        elif depth and part == ")":
            depth -= 1
        yield _ANY_BLANK if part == " " and not depth else part

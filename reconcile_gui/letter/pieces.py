"""Cuts a line of the letter into pieces that hold together or may be broken.

Words are never changed for it: no character is added that a reader of the file, or a
program that reads it out, would come upon.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

# A string as it is; ["I was"], never broken; None, where a word may be broken.
Piece = str | list[str] | None

# Source: a run of 400 letters was seen to leave the page. Chosen: no English word has 40
# letters, and ten of the widest fit the narrowest line in the largest size.
LONG_RUN = 40
BREAK_EACH = 10
LONGEST_BOUND_WORD = 20

RUN = re.compile(rf"\S{{{LONG_RUN + 1},}}")
# "I" with what opens before it, and the word it must not be parted from.
I_AND_NEXT = re.compile(rf"(?<!\S)[\"'“‘(\[]*I \S{{1,{LONGEST_BOUND_WORD}}}(?!\S)")
SPACE_AND_MARK = re.compile(r" (?=(\W))")
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
ZERO_WIDTH_JOINER = "\u200d"
VIRAMA_CLASS = 9


def pieces(line: str, language: str = "en") -> list[Piece]:
    """Return the pieces of one line; joined they are the line, letter for letter.

    language: only in English is "I" bound to the word after it. Before a mark that stands
    alone the space is one at which no line ends.
    """
    cut: list[Piece] = []
    line = _with_marks_held(line)
    end = 0
    for run in RUN.finditer(line):
        cut += _bound(line[end : run.start()], language)
        cut += _broken(run[0])
        end = run.end()
    return cut + _bound(line[end:], language)


def _with_marks_held(line: str) -> str:
    """Return a line with no-break spaces before marks that have no letter.

    Source: Unicode 15, 7.9: what such a mark stands on. WORKAROUND(typst 0.15): the typesetter
    breaks down where a line from right to left ends at such a space; until fixed upstream.
    """
    if not any(unicodedata.category(each).startswith("M") for each in set(line)):
        return line
    return SPACE_AND_MARK.sub(
        lambda found: NO_BREAK_SPACE if unicodedata.category(found[1]).startswith("M") else " ",
        line,
    )


def _bound(text: str, language: str) -> list[Piece]:
    if language != "en":
        return [text] if text else []
    cut: list[Piece] = []
    end = 0
    for found in I_AND_NEXT.finditer(text):
        if found.start() > end:
            cut.append(text[end : found.start()])
        cut.append([found[0]])
        end = found.end()
    if end < len(text):
        cut.append(text[end:])
    return cut


def _broken(run: str) -> list[Piece]:
    cut: list[Piece] = []
    shown = list(clusters(run))
    for start in range(0, len(shown), BREAK_EACH):
        cut += ["".join(shown[start : start + BREAK_EACH]), None]
    return cut[:-1]


def clusters(text: str) -> Iterator[str]:
    """Yield what a reader sees as single characters: "é" in two code points, a family emoji.

    Source: Unicode Standard Annex 29, extended grapheme clusters, but for the rarest:
    what is joined here is never less than there for any script in use.
    """
    start = 0
    for index in range(1, len(text)):
        if not _joins(text, start, index):
            yield text[start:index]
            start = index
    if text:
        yield text[start:]


def _joins(text: str, start: int, index: int) -> bool:
    before, here = text[index - 1], text[index]
    if _extends(here) or before == ZERO_WIDTH_JOINER:
        return True
    if unicodedata.combining(before) == VIRAMA_CLASS:
        return True
    if _is_flag_letter(before) and _is_flag_letter(here):
        return (index - start) % 2 == 1  # flags are pairs
    return False


def _extends(character: str) -> bool:
    code = ord(character)
    return (
        unicodedata.category(character).startswith("M")
        or 0x200C <= code <= 0x200D  # joiners
        or 0x1F3FB <= code <= 0x1F3FF  # skin tones
        or 0xE0020 <= code <= 0xE007F  # tags of regional flags
        or 0x1160 <= code <= 0x11FF  # the inner and last letters of a Korean syllable
        or 0xFF9E <= code <= 0xFF9F  # half-width voiced marks
    )


def _is_flag_letter(character: str) -> bool:
    return 0x1F1E6 <= ord(character) <= 0x1F1FF

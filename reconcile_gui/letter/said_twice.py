"""Finds characters that a typeface puts together so that the file says them twice.

A letter and a mark that is moved up or down are drawn apart, and the typesetter gives the
text of both to each of them: who copies "n̈" from the file, or has it read out, gets it
twice. Whether a mark is moved only shows when it is set; so each such character is tried.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from reconcile_gui.letter.compiling import State, compiled, fonts_in, state_of
from reconcile_gui.letter.families import Family
from reconcile_gui.letter.font_file import drawable
from reconcile_gui.letter.glyphs import Printed
from reconcile_gui.letter.look import typefaces_in_turn
from reconcile_gui.letter.pieces import clusters

TRIAL = "trial.typ"
# Where something drawn in one go begins, in the content of a page.
BEGINS_TEXT = re.compile(rb"\bBT\b")
STREAM = re.compile(rb"stream\n(.*?)\nendstream", re.DOTALL)
TRIALS_KEPT = 64  # PRIVACY: they hold single characters, never words
# Chosen: more than any language needs; a letter of nothing else is not tried to its end.
TRIED_MOST = 1_000


def families_for(page: Printed, fonts_dir: Path, template_dir: Path) -> list[Family]:
    """Return the typefaces in the order they are tried, each with what it says twice.

    Raises OSError or `font_file.NotAFont` where a bundled file is missing or damaged.
    """
    odd = put_together(page.lines)
    state = state_of(fonts_dir) if odd else ()
    found = []
    for face in typefaces_in_turn(page.typeface):
        plain = Family(face.family, drawable(fonts_dir / face.files[0]))
        tried = tuple(sorted(each for each in odd if plain.covers(each))[:TRIED_MOST])
        twice = _twice(tried, face.family, template_dir / TRIAL, fonts_dir, state)
        found.append(Family(plain.name, plain.has, twice))
    return found


def said_twice(page: Printed, families: Sequence[Family]) -> tuple[str, ...]:
    """Return the characters of a page that no typeface here sets so that they are said once."""
    return tuple(
        sorted(
            each
            for each in put_together(page.lines)
            if (having := [family for family in families if family.covers(each)])
            and all(each in family.twice for family in having)
        )
    )


def put_together(lines: Iterable[str]) -> frozenset[str]:
    """Return what is one character for a reader and several in the text, in normal form."""
    found = {
        unicodedata.normalize("NFC", cluster)
        for line in lines
        if any(map(unicodedata.combining, set(line)))
        for cluster in clusters(line)
    }
    return frozenset(
        each for each in found if len(each) > 1 and any(map(unicodedata.combining, each))
    )


@lru_cache(maxsize=TRIALS_KEPT)
def _twice(
    tried: tuple[str, ...], family: str, trial: Path, fonts_dir: Path, state: State
) -> frozenset[str]:
    if not tried:
        return frozenset()
    data: dict[str, object] = {"family": family, "characters": tried}
    try:
        pdf = compiled(trial, fonts_in(fonts_dir, state), data, accessible=False)
    except RuntimeError:
        return frozenset()  # then it cannot be told; the letter itself may still be set
    goes = _goes(pdf)
    if len(goes) != len(tried):
        return frozenset()
    return frozenset(each for each, count in zip(tried, goes, strict=True) if count > 1)


def _goes(pdf: bytes) -> list[int]:
    """Return for each page in how many goes its text is drawn."""
    goes = []
    for stream in STREAM.findall(pdf):
        try:
            count = len(BEGINS_TEXT.findall(zlib.decompress(stream)))
        except zlib.error:
            continue  # a font, or anything else that is no page
        if count:
            goes.append(count)
    return goes

"""Names the characters of a letter that none of the bundled fonts can draw."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from reconcile_gui.letter.font_file import drawable
from reconcile_gui.letter.look import typefaces_in_turn
from reconcile_gui.letter.pieces import clusters

# Characters that are no picture by themselves: without a glyph they leave no box.
# Source: Unicode 15, DerivedCoreProperties, Default_Ignorable_Code_Point.
UNSEEN = (
    range(0xAD, 0xAE),
    range(0x34F, 0x350),
    range(0x61C, 0x61D),
    range(0x115F, 0x1161),
    range(0x17B4, 0x17B6),
    range(0x180B, 0x1810),
    range(0x200B, 0x2010),
    range(0x202A, 0x202F),
    range(0x2060, 0x2070),
    range(0x3164, 0x3165),
    range(0xFE00, 0xFE10),
    range(0xFEFF, 0xFF00),
    range(0xFFA0, 0xFFA1),
    range(0xFFF0, 0xFFF9),
    range(0x1BCA0, 0x1BCA4),
    range(0x1D173, 0x1D17B),
    range(0xE0000, 0xE1000),
)
ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"
OGHAM_SPACE = "\u1680"  # the one white space that is drawn, as a line


class Printed(Protocol):
    """Any page that goes to paper."""

    @property
    def typeface(self) -> str:
        """Return the name of the typeface tried first, as in `look`."""

    @property
    def lines(self) -> tuple[str, ...]:
        """Return every line from top to bottom."""


# What the name of a letter begins with where that is no script, and where a person says it
# in another way.
NO_SCRIPTS = {
    "LATIN", "MODIFIER", "MATHEMATICAL", "FULLWIDTH", "HALFWIDTH", "SUPERSCRIPT", "SUBSCRIPT",
    "FEMININE", "MASCULINE", "SCRIPT", "DOUBLE-STRUCK", "BLACK-LETTER",
}  # fmt: skip
CALLED = {"CJK": "Chinese characters"}


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A character that will be printed as an empty box."""

    character: str

    @property
    def code(self) -> str:
        """Return "U+1F600"."""
        return f"U+{ord(self.character):04X}"

    @property
    def name(self) -> str:
        """Return "GRINNING FACE"; empty where Unicode gives no name."""
        return unicodedata.name(self.character, "")

    @property
    def plain(self) -> str:
        """Return "Grinning face 😀", or the character alone where it has no name.

        A mark stands on a dotted circle. The character is isolated: one that is written
        from right to left turns nothing around it.
        """
        is_mark = unicodedata.category(self.character).startswith("M")
        shown = f"◌{self.character}" if is_mark else self.character
        isolated = f"{ISOLATE}{shown}{END_OF_ISOLATE}"
        return f"{self.name.capitalize()} {isolated}" if self.name else isolated


def scripts_of(missing: Iterable[MissingGlyph]) -> tuple[str, ...]:
    """Return "Hebrew", "Arabic": the scripts of letters, each once, in order of appearance."""
    firsts = (
        each.name.partition(" ")[0]
        for each in missing
        if unicodedata.category(each.character).startswith("L")
    )
    scripts = (each for each in firsts if each and each not in NO_SCRIPTS)
    return tuple(dict.fromkeys(CALLED.get(each, each.capitalize()) for each in scripts))


def fonts_of(page: Printed, fonts_dir: Path) -> list[frozenset[int]]:
    """Return the code points of each bundled font that may draw `page`.

    Raises OSError or `font_file.NotAFont` where a bundled file is missing or damaged.
    """
    return [
        drawable(fonts_dir / file)
        for face in typefaces_in_turn(page.typeface)
        for file in face.files
    ]


def missing_glyphs(page: Printed, fonts: list[frozenset[int]]) -> tuple[MissingGlyph, ...]:
    """Return the characters of `page` without a glyph, each once, in order of appearance.

    fonts: from `fonts_of`. A letter that a font can put together from a base and its
    marks is not missing.
    """
    found: dict[str, None] = {}
    lines = [line for line in page.lines if not _is_plain(line, fonts[0])]
    for shown in dict.fromkeys(cluster for line in lines for cluster in clusters(line)):
        if all(_is_drawn(each, fonts) for each in unicodedata.normalize("NFC", shown)):
            continue
        for character in shown:
            if not _is_drawn(character, fonts):
                found[character] = None
    return tuple(MissingGlyph(character) for character in found)


def _is_plain(line: str, font: frozenset[int]) -> bool:
    """Return whether one font has every character, and none is a mark on another."""
    once = set(line)
    return font.issuperset(map(ord, once)) and not any(map(unicodedata.combining, once))


def _is_drawn(character: str, fonts: Iterable[frozenset[int]]) -> bool:
    code = ord(character)
    if (character.isspace() and character != OGHAM_SPACE) or any(code in each for each in UNSEEN):
        return True
    apart = [ord(each) for each in unicodedata.normalize("NFD", character)]
    return any(code in font or font.issuperset(apart) for font in fonts)

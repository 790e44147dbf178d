"""Sets a letter and finds what cannot be drawn, in one step that needs no window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reconcile_gui.letter.font_file import NotAFont
from reconcile_gui.letter.glyphs import MissingGlyph, fonts_of, missing_glyphs
from reconcile_gui.letter.page import LetterPage
from reconcile_gui.letter.said_twice import families_for, said_twice
from reconcile_gui.letter.typeset import CannotTypeset, typeset


@dataclass(frozen=True, slots=True)
class SetLetter:
    """A letter as it will be printed.

    missing: what will be printed as empty boxes. twice: what whoever copies from the file,
    or has it read out, gets twice.
    """

    page: LetterPage
    pdf: bytes
    missing: tuple[MissingGlyph, ...]
    twice: tuple[str, ...] = ()


def letter_setter(fonts_dir: Path, template_dir: Path) -> Callable[[LetterPage], SetLetter]:
    """Return what sets a page with the fonts and the template of these folders.

    It raises CannotTypeset, without a word of the letter in it; any thread may call it.
    """

    def set_letter(page: LetterPage) -> SetLetter:
        try:
            missing = missing_glyphs(page, fonts_of(page, fonts_dir))
            twice = said_twice(page, families_for(page, fonts_dir, template_dir))
        except (OSError, NotAFont):
            raise CannotTypeset from None
        return SetLetter(page, typeset(page, fonts_dir, template_dir), missing, twice)

    return set_letter

"""Which words of a letter go on paper: no title, no headings, nothing unwritten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile_gui.apology.records import Mode
from reconcile_gui.letter.page import LetterText

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reconcile_gui.apology.records import Letter, LetterPart


def letter_text(letter: Letter, parts: Iterable[LetterPart]) -> LetterText:
    """Return the words of `letter` as they are printed and exported.

    parts: in any order; they are printed by their position, blank ones not at all. A
    letter written on one page has that page as its only part.
    """
    if letter.mode is Mode.PAGE:
        bodies = [letter.page_text]
    else:
        bodies = [each.body for each in sorted(parts, key=lambda each: each.position)]
    return LetterText(
        parts=tuple(body for body in bodies if body.strip()),
        salutation=letter.salutation,
        date_line=letter.date_text,
        signature=letter.signature,
        language=letter.language,
    )

"""Sets a page and returns it as PDF, with the bundled fonts and without a network."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from reconcile_gui.letter.blocks import (
    HEADER_ROOM_MM,
    ROOM_TO_SIGN_MM,
    ROOM_WITHOUT_SIGNING_MM,
)
from reconcile_gui.letter.compiling import compiled, fonts_in, state_of
from reconcile_gui.letter.families import Family, set_in
from reconcile_gui.letter.font_file import NotAFont
from reconcile_gui.letter.glyphs import Printed
from reconcile_gui.letter.look import margins_of
from reconcile_gui.letter.page import LetterPage
from reconcile_gui.letter.pieces import Piece, pieces
from reconcile_gui.letter.said_twice import families_for

if TYPE_CHECKING:
    from collections.abc import Sequence

TEMPLATE = "letter.typ"


class CannotTypeset(Exception):
    """The page could not be set. The text is untouched and can be saved as plain text."""


# What a template is given, once it is known which typefaces there are; gaps: whether there
# are characters that none of them can draw.
MakeData = Callable[["Sequence[Family]", bool], dict[str, object]]


def typeset(page: LetterPage, fonts_dir: Path, template_dir: Path) -> bytes:
    """Return `page` as the bytes of a PDF file. See `set_with_template`."""
    return set_with_template(
        template_dir / TEMPLATE,
        lambda families, gaps: _template_data(page, families, gaps=gaps),
        page,
        fonts_dir,
    )


def set_with_template(template: Path, make_data: MakeData, page: Printed, fonts_dir: Path) -> bytes:
    """Return what a template makes of its data, as the bytes of a PDF file.

    fonts_dir: the folder with the bundled fonts, the only ones used. page: what is printed,
    to see which typefaces are needed. The file follows PDF/UA-1 where every character can
    be drawn; else it is only tagged. It names no author, no program, no date, no folder.
    Raises CannotTypeset, without a word of the data in it.
    """
    try:
        families = families_for(page, fonts_dir, template.parent)
        fonts = fonts_in(fonts_dir, state_of(fonts_dir))
    except (OSError, NotAFont):
        raise CannotTypeset from None
    try:
        return compiled(template, fonts, make_data(families, False), accessible=True)
    except RuntimeError:
        # The usual reason is a character without a glyph, which PDF/UA does not allow.
        pass
    try:
        return compiled(template, fonts, make_data(families, True), accessible=False)
    except RuntimeError:  # TypstError is one; so is a template that is not there
        # PRIVACY: what the typesetter says quotes the text; it goes no further.
        raise CannotTypeset from None


def set_line(
    text: str, language: str, families: Sequence[Family]
) -> list[dict[str, object] | None]:
    """Return a line as the templates want it: its pieces, each with its typefaces."""
    return [_set_piece(one, families) for one in pieces(text, language)]


def _set_piece(piece: Piece, families: Sequence[Family]) -> dict[str, object] | None:
    if piece is None:
        return None
    return {"held": isinstance(piece, list), "words": set_in(piece, families)}


def _template_data(
    page: LetterPage, families: Sequence[Family], *, gaps: bool
) -> dict[str, object]:
    margins = margins_of(page.paper, page.margins)
    header = page.header

    def line(text: str | None) -> list[dict[str, object] | None] | None:
        return None if text is None else set_line(text, page.language, families)

    return {
        "lang": page.language,
        "region": page.region,
        "paper": page.paper,
        "side_mm": margins.side_mm,
        "top_mm": margins.top_mm + (HEADER_ROOM_MM if header else 0),
        "bottom_mm": margins.bottom_mm,
        "families": [family.name for family in families],
        "size_pt": page.size_pt,
        "header": header,
        "date": line(page.date_line),
        "salutation": line(page.salutation),
        "paragraphs": [
            [line(each) for each in paragraph.split("\n")] for paragraph in page.paragraphs
        ],
        "signature": line(page.signature),
        "sign_mm": ROOM_TO_SIGN_MM if page.sign_by_hand else ROOM_WITHOUT_SIGNING_MM,
        "gaps": gaps,
    }

"""Sets a page and returns it as PDF, with the bundled fonts and without a network."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from reconcile_gui.letter.blocks import (
    HEADER_ROOM_MM,
    ROOM_TO_SIGN_MM,
    ROOM_WITHOUT_SIGNING_MM,
)
from reconcile_gui.letter.families import Family, set_in
from reconcile_gui.letter.font_file import NotAFont, drawable
from reconcile_gui.letter.look import margins_of, typefaces_in_turn
from reconcile_gui.letter.page import LetterPage
from reconcile_gui.letter.pieces import Piece, pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typst import Fonts

TEMPLATE = "letter.typ"
# Reader software can be told that a file follows PDF/UA, so that it can be read out.
ACCESSIBLE: Literal["ua-1"] = "ua-1"
# Where the typesetter writes its own name: the document information and, as XML, its twin.
PROGRAM_NAMES = re.compile(
    rb"(?<=/Creator\()Typst [^()<>]*(?=\))"
    rb"|(?<=<xmp:CreatorTool>)Typst [^()<>]*(?=</xmp:CreatorTool>)"
    rb'|(?<= x:xmptk=")xmp-writer(?=")'
)


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
        page.typeface,
        fonts_dir,
    )


def set_with_template(template: Path, make_data: MakeData, typeface: str, fonts_dir: Path) -> bytes:
    """Return what a template makes of its data, as the bytes of a PDF file.

    fonts_dir: the folder with the bundled fonts, the only ones used. typeface: the first
    one tried. The file follows PDF/UA-1 where every character can be drawn; else it is
    only tagged. It names no author, no program, no date and no folder.
    Raises CannotTypeset, without a word of the data in it.
    """
    try:
        families = _families(typeface, fonts_dir)
        fonts = _fonts(fonts_dir, _state_of(fonts_dir))
    except (OSError, NotAFont):
        raise CannotTypeset from None
    try:
        return _compile(template, fonts, make_data(families, False), accessible=True)
    except RuntimeError:
        # The usual reason is a character without a glyph, which PDF/UA does not allow.
        pass
    try:
        return _compile(template, fonts, make_data(families, True), accessible=False)
    except RuntimeError:  # TypstError is one; so is a template that is not there
        # PRIVACY: what the typesetter says quotes the text; it goes no further.
        raise CannotTypeset from None


def _state_of(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Return what changes when a file in a folder does."""
    facts = [(path.name, path.stat()) for path in sorted(folder.iterdir())]
    return tuple((name, each.st_mtime_ns, each.st_size) for name, each in facts)


@lru_cache(maxsize=1)
def _fonts(fonts_dir: Path, _state: tuple[tuple[str, int, int], ...]) -> Fonts:
    """Return the fonts of a folder for the typesetter, read once."""
    import typst  # here, not above: 77 MB that only a page needs

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(fonts_dir)]
    )


def _compile(template: Path, fonts: Fonts, data: dict[str, object], *, accessible: bool) -> bytes:
    import typst  # as above

    # A folder that is not there: a package could neither be found nor be fetched.
    no_packages = str(template.parent / "no-packages")
    pdf = typst.compile(
        str(template),
        root=str(template.parent),
        format="pdf",
        font_paths=fonts,
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data)},
        pdf_standards=[ACCESSIBLE] if accessible else [],
        package_path=no_packages,
        package_cache_path=no_packages,
    )
    if not isinstance(pdf, bytes):  # several files, or none: not for a PDF
        raise CannotTypeset
    return without_program_names(pdf)


def without_program_names(pdf: bytes) -> bytes:
    """Return `pdf` with blanks where the typesetter named itself; every byte keeps its place."""
    return PROGRAM_NAMES.sub(lambda found: b" " * len(found[0]), pdf)


def set_line(
    text: str, language: str, families: Sequence[Family]
) -> list[dict[str, object] | None]:
    """Return a line as the templates want it: its pieces, each with its typefaces."""
    return [_set_piece(one, families) for one in pieces(text, language)]


def _set_piece(piece: Piece, families: Sequence[Family]) -> dict[str, object] | None:
    if piece is None:
        return None
    return {"held": isinstance(piece, list), "words": set_in(piece, families)}


def _families(typeface: str, fonts_dir: Path) -> list[Family]:
    """Return the typefaces in the order they are tried. Raises OSError or NotAFont."""
    return [
        Family(face.family, drawable(fonts_dir / face.files[0]))
        for face in typefaces_in_turn(typeface)
    ]


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

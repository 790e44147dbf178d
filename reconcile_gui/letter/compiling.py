"""Calls the typesetter: with the bundled fonts alone, without a network, without a trace."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from typst import Fonts

# Reader software can be told that a file follows PDF/UA, so that it can be read out.
ACCESSIBLE: Literal["ua-1"] = "ua-1"
# Where the typesetter writes its own name: the document information and, as XML, its twin.
PROGRAM_NAMES = re.compile(
    rb"(?<=/Creator\()Typst [^()<>]*(?=\))"
    rb"|(?<=<xmp:CreatorTool>)Typst [^()<>]*(?=</xmp:CreatorTool>)"
    rb'|(?<= x:xmptk=")xmp-writer(?=")'
)
BREAKDOWN = "PanicException"
# The name, the last change and the size of each file in a folder.
State = tuple[tuple[str, int, int], ...]


def state_of(folder: Path) -> State:
    """Return what changes when a file in a folder does. Raises OSError."""
    facts = [(path.name, path.stat()) for path in sorted(folder.iterdir())]
    return tuple((name, each.st_mtime_ns, each.st_size) for name, each in facts)


@lru_cache(maxsize=1)
def fonts_in(fonts_dir: Path, _state: State) -> Fonts:
    """Return the fonts of a folder for the typesetter, read once."""
    import typst  # here, not above: 77 MB that only a page needs

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(fonts_dir)]
    )


def compiled(template: Path, fonts: Fonts, data: dict[str, object], *, accessible: bool) -> bytes:
    """Return what a template makes of its data, as PDF. Raises RuntimeError.

    accessible: follow PDF/UA-1, which is refused where a character has no glyph.
    PRIVACY: what the error says quotes the text.
    """
    import typst  # as above

    # A folder that is not there: a package could neither be found nor be fetched.
    no_packages = str(template.parent / "no-packages")
    try:
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
    except BaseException as problem:
        # WORKAROUND(typst 0.15): where the typesetter itself breaks down, its error is no
        # Exception and has no module to import it from; until it raises one of its own.
        if type(problem).__name__ == BREAKDOWN:
            raise RuntimeError(BREAKDOWN) from None
        raise
    if not isinstance(pdf, bytes):  # several files, or none: not for a PDF
        raise RuntimeError("not one file")  # noqa: TRY004 - as the typesetter's own errors
    return without_program_names(pdf)


def without_program_names(pdf: bytes) -> bytes:
    """Return `pdf` with blanks where the typesetter named itself; every byte keeps its place."""
    return PROGRAM_NAMES.sub(lambda found: b" " * len(found[0]), pdf)

"""Where the fonts, icons, questions and templates are, however the program was installed."""

from __future__ import annotations

import sys
from pathlib import Path

# Every shipped text is there in this language; others may have only some of them.
ENGLISH = "en"


def resource(*parts: str) -> Path:
    """Return the path of something in resources/, named folder by folder.

    parts: such as "icons", "search.svg". It is not checked whether it exists. Raises
    FileNotFoundError when there is no resources folder at all: the installation is broken.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    found = folder_of(Path(__file__).resolve(), bundle=Path(bundle) if bundle else None)
    return found.joinpath(*parts)


def folder_of(code: Path, bundle: Path | None) -> Path:
    """Return the resources folder that belongs to the code.

    code: this file's path. bundle: where a frozen program was unpacked, else None.
    Raises FileNotFoundError when there is none.
    """
    package = code.parent
    of_wheel = package / "_resources"
    of_checkout = package.parent / "resources"
    for place in (of_wheel, of_checkout) if bundle is None else (bundle / "resources",):
        if place.is_dir():
            return place
    raise FileNotFoundError("The program's own resources folder is missing; install it again.")


def with_english(folder: Path) -> tuple[Path, ...]:
    """Return where a language's texts are looked for: in its folder, then in the English one.

    folder: such as resources/guides/de, which need not be there. Never empty.
    """
    there = (each for each in (folder, folder.with_name(ENGLISH)) if each.is_dir())
    return tuple(dict.fromkeys(there)) or (folder,)

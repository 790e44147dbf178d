"""Where the fonts, icons, questions and templates are, however the program was installed."""

from __future__ import annotations

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of something in resources/, named folder by folder.

    parts: such as "icons", "lock.svg". It is not checked whether it exists. Raises
    FileNotFoundError when there is no resources folder at all: the installation is broken.
    """
    return _folder().joinpath(*parts)


def _folder() -> Path:
    package = Path(__file__).resolve().parent
    places = [
        package / "_resources",  # a wheel
        package.parent / "resources",  # a checkout
    ]
    bundle = getattr(sys, "_MEIPASS", None)  # a frozen bundle
    if bundle is not None:
        places.insert(0, Path(bundle) / "resources")
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError("The program's own resources folder is missing; install it again.")

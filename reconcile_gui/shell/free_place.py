"""Names for new files that no file has yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def free_beside(path: Path) -> Path:
    """Return path itself where nothing is, or the next name beside it: "workbook-2"."""
    place, number = path, 2
    while place.exists():
        place = path.with_name(f"{path.stem}-{number}{path.suffix}")
        number += 1
    return place

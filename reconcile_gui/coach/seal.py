"""Tells rules that were tested as they stand from rules that somebody has changed.

To check a thousand patterns takes longer than all else in reading rules, and what is
shipped was checked by the tests. So a folder may hold the sum of its files as they were
then. Where it is still right, a pattern is compiled when it is first needed; where it is
not, or is missing, every pattern is compiled and checked at once, as for rules that
somebody is writing.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

SEAL_FILE = "tested.sha256"


def seal_of(folder: Path) -> str:
    """Return the sum of all files of rules in a folder, their names included."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*.toml")):
        content = path.read_bytes()
        total.update(f"{path.relative_to(folder).as_posix()} {len(content)}\n".encode())
        total.update(content)
    return total.hexdigest()


def is_sealed(folder: Path) -> bool:
    """Tell whether the files are those that the tests have seen."""
    try:
        return (folder / SEAL_FILE).read_text("ascii").strip() == seal_of(folder)
    except (OSError, UnicodeDecodeError):
        return False

"""What the coach says beside its notes, in English, to be translated where it is shown."""

from __future__ import annotations

from enum import StrEnum


class Silence(StrEnum):
    """Why the column holds no note."""

    NOTHING = "nothing"
    NOT_READ = "not_read"
    OFF = "off"
    LANGUAGE = "language"
    KIND = "kind"


def quoted(words: str, longest: int = 60) -> str:
    """Return the words found, in marks and in one line, shortened where they are many."""
    flat = " ".join(words.split()).rstrip(".…")
    return f"“{flat if len(flat) <= longest else flat[: longest - 1].rstrip() + '…'}”"

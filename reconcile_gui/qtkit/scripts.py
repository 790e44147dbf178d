"""Whether this computer has letters for a language."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

System = QFontDatabase.WritingSystem
# Languages that are not written in Latin letters, which the bundled fonts have.
WRITTEN_IN = {
    "ar": System.Arabic,
    "he": System.Hebrew,
    "hi": System.Devanagari,
    "ja": System.Japanese,
    "ru": System.Cyrillic,
    "uk": System.Cyrillic,
    "zh": System.SimplifiedChinese,
}


def can_write(language: str) -> bool:
    """Return whether some font can show this language; language: a tag such as "en-GB".

    Without one Qt draws empty boxes, and complains about every font it knows.
    """
    written_in = WRITTEN_IN.get(language.partition("-")[0])
    return written_in is None or bool(QFontDatabase.families(written_in))

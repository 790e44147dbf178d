"""The languages a letter can be in; the words of the program are another matter."""

from __future__ import annotations

from collections.abc import Callable

# Chosen: the Englishes the coach reads, then languages with many speakers, each by its
# own name, so that nobody has to know what it is called in English.
LANGUAGES: tuple[tuple[str, str], ...] = (
    ("en-GB", "English (UK)"),
    ("en-US", "English (US)"),
    ("en-AU", "English (Australia)"),
    ("en-CA", "English (Canada)"),
    ("en-IE", "English (Ireland)"),
    ("en-IN", "English (India)"),
    ("en-NZ", "English (New Zealand)"),
    ("en-ZA", "English (South Africa)"),
    ("ar", "العربية"),
    ("de", "Deutsch"),
    ("es", "Español"),
    ("fr", "Français"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("ru", "Русский"),
    ("sv", "Svenska"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("zh", "中文"),
)


# For a computer without letters for its own name, which would be a row of empty boxes.
IN_ENGLISH = {
    "ar": "Arabic",
    "he": "Hebrew",
    "hi": "Hindi",
    "ja": "Japanese",
    "ru": "Russian",
    "uk": "Ukrainian",
    "zh": "Chinese",
}


def language_rows(present: str, can_write: Callable[[str], bool]) -> tuple[tuple[str, str], ...]:
    """Return tag and name of each language; one that is not listed stands first.

    can_write: whether this computer has letters for the language of a tag.
    """
    rows = tuple(
        (tag, own if can_write(tag) else IN_ENGLISH.get(tag, own)) for tag, own in LANGUAGES
    )
    if any(tag == present for tag, _ in LANGUAGES):
        return rows
    return ((present, "English" if present == "en" else present), *rows)


def is_english(language: str) -> bool:
    """Return whether the coach can read a letter in this language."""
    return language.partition("-")[0] == "en"


def language_name(tag: str) -> str:
    """Return the name of a language for a person; a tag that is not listed names itself."""
    return {"en": "English", **dict(LANGUAGES)}.get(tag, tag)

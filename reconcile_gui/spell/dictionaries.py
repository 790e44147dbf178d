"""Which dictionaries there are on this computer, and which of them a language is read with.

A dictionary is a pair of files, NAME.aff and NAME.dic, in Hunspell's form. Nothing is
opened here; the folders are only listed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

# Where systems keep what all their programs share.
OF_THE_SYSTEM = (
    Path("/usr/share/hunspell"),
    Path("/usr/share/myspell"),
    Path("/usr/share/myspell/dicts"),
    Path("/usr/local/share/hunspell"),
    Path("/Library/Spelling"),
)
_NAME = re.compile(r"(?P<language>[a-z]{2,3})(?:[_-](?P<country>[A-Z]{2}))?(?:[_-]\w+)?")

# Chosen: the English of Britain is a good basis wherever English came from there (so its
# own read-me); Canada writes in both ways. English without a country is read with both,
# each word right that is right somewhere.
_STANDS_IN = {
    "de-LI": ("de-CH",),
    "en-AU": ("en-GB",),
    "en-IE": ("en-GB",),
    "en-IN": ("en-GB",),
    "en-NZ": ("en-GB",),
    "en-ZA": ("en-GB",),
    "en-CA": ("en-GB", "en-US"),
    "en": ("en-GB", "en-US"),
    "pt": ("pt-PT", "pt-BR"),
}
# These spell in a way of their own: "colour" is no mistake, and "color" is none either; in
# Switzerland "Strasse" is right, in Germany and Austria "Straße".
_OWN_SPELLING = ("de-CH", "en-GB", "en-US", "pt-BR", "pt-PT")
# Chosen: more would take memory, and hide more mistakes than they spare.
MOST = 2


@dataclass(frozen=True, slots=True)
class Dictionary:
    """A pair of files. tag: such as "en-GB", or "ar" without a country; stem: their name."""

    tag: str
    folder: Path
    stem: str


def dictionaries_in(folders: Sequence[Path]) -> tuple[Dictionary, ...]:
    """Return every dictionary of these folders, by tag; the first folder that has it wins.

    A folder that is missing or cannot be read has none.
    """
    found: dict[str, Dictionary] = {}
    for folder in folders:
        names = _names_in(folder)
        for each in sorted(names):
            stem, _, ending = each.rpartition(".")
            named = _NAME.fullmatch(stem)
            if ending == "dic" and named is not None and f"{stem}.aff" in names:
                tag = "-".join(part for part in named.groups() if part)
                found.setdefault(tag, Dictionary(tag, folder, stem))
    return tuple(found[tag] for tag in sorted(found))


def for_language(language: str, found: Sequence[Dictionary]) -> tuple[Dictionary, ...]:
    """Return what a language is read with, the nearest first; none where there is none.

    A word is right that is right in one of them. Never one of another language.
    """
    by_tag = {each.tag: each for each in found}
    exact = [by_tag[language]] if language in by_tag else []
    if language in _STANDS_IN:
        usual = [by_tag[tag] for tag in _STANDS_IN[language] if tag in by_tag]
        return tuple([*exact, *usual][:MOST])
    if exact or language in _OWN_SPELLING:
        return tuple(exact)
    spoken = language.partition("-")[0]
    same = [each for each in found if each.tag.partition("-")[0] == spoken]
    # The language's own country, as in de-DE, stands for all that write it.
    own = [each for each in same if each.tag in (spoken, f"{spoken}-{spoken.upper()}")]
    return tuple((own or same)[:MOST])


def _names_in(folder: Path) -> set[str]:
    try:
        with os.scandir(folder) as entries:
            return {each.name for each in entries if each.is_file()}
    except OSError:
        return set()

"""The words of a text that a dictionary can be asked about, each with its place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from reconcile_gui.text.plain import plain

# Chosen: longer than any word of a letter; a run of one key held down is no word, and the
# dictionary would think about it for half a second.
LONGEST = 60

# What is passed over whole comes first: places on the network, addresses, names of people
# there, files, and names in braces, which the program fills in. A slash between two words
# makes no file of them. Repeats are bounded: else a text such as "a.a.a.a" takes the square
# of its length.
_TOKEN = re.compile(
    r"""(?P<no_word>
          \{[^{}\n]*\}
        | [^\W\d_]{1,16}://\S+
        | www\.\S+
        | [\w.+-]{1,64}@[\w.-]+
        | [@\#][\w-]+
        | (?<![\w/])(?:~|\.{1,2})/[\w./~-]+
        | (?<![\w.~])/[\w.~-]+/[\w./~-]*
        | (?<![\w.-])(?:[a-z\d-]+\.)+(?:com|org|net|edu|gov|info|io|eu|uk|de|at|ch|fr)\b(?:/\S*)?
        )
      | (?P<word> [\w\u00ad\u200b-\u200d\u2060\u0300-\u036f]+
                  (?: ['-] [\w\u00ad\u200b-\u200d\u2060\u0300-\u036f]+ )* )""",
    re.VERBOSE,
)
# Marks of line breaking and joining: in the word for the eye alone.
_UNSEEN = re.compile("[\u00ad\u200b-\u200d\u2060]")

# Languages that are not written in Latin letters, and the name of their letters in Unicode.
SCRIPTS = {
    "ar": "ARABIC",
    "fa": "ARABIC",
    "ur": "ARABIC",
    "be": "CYRILLIC",
    "bg": "CYRILLIC",
    "mk": "CYRILLIC",
    "ru": "CYRILLIC",
    "uk": "CYRILLIC",
    "el": "GREEK",
    "he": "HEBREW",
    "hi": "DEVANAGARI",
    "ja": "CJK",
    "zh": "CJK",
}


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its place: text[start_cp:end_cp], in code points.

    asked: as a dictionary is asked for it: composed, with straight apostrophes and plain
    hyphens, without marks that nobody sees.
    """

    start_cp: int
    end_cp: int
    asked: str


def words_in(text: str, language: str) -> Iterator[Word]:
    """Yield the words of any text that a dictionary of this language knows or does not.

    Left out: what holds a figure or an underscore, what is written in capitals or with
    one inside (BBC, WhatsApp), single letters, kisses (xx), letters of another script, what
    is longer than LONGEST, addresses and names in braces. language: such as "en-GB".
    """
    script = SCRIPTS.get(language.partition("-")[0].lower(), "LATIN")
    for found in _TOKEN.finditer(plain(text)):
        if found.lastgroup != "word":
            continue
        asked = found[0] if found[0].isascii() else as_asked(found[0])
        if _is_asked_about(asked, script):
            yield Word(found.start(), found.end(), asked)


def parts_of(word: Word, text: str) -> tuple[Word, ...]:
    """Return what a word is joined of by hyphens, or the word alone.

    text: the one in which the word was found.
    """
    written = plain(text[word.start_cp : word.end_cp])
    if "-" not in written:
        return (word,)
    parts, at = [], word.start_cp
    for part in written.split("-"):
        parts.append(Word(at, at + len(part), as_asked(part)))
        at += len(part) + 1
    return tuple(parts)


def as_asked(written: str) -> str:
    """Return a word as a dictionary holds it: composed, straight, without unseen marks."""
    return unicodedata.normalize("NFC", _UNSEEN.sub("", plain(written)))


def _is_asked_about(asked: str, script: str) -> bool:
    if not 1 < len(asked) <= LONGEST or not asked.strip("Xx"):  # kisses, and some Roman numbers
        return False
    if asked.isascii() and asked.replace("'", "").replace("-", "").isalpha():
        # Nearly every word; the rest is slower.
        return script == "LATIN" and not _has_inner_capital(asked)
    return not _has_inner_capital(asked) and all(
        sort == script or sort == "" for sort in map(_sort, asked)
    )


def _has_inner_capital(asked: str) -> bool:
    """Tell of capitals that no beginning of a word or of one of its parts explains."""
    if asked.islower() or asked.istitle():
        return False
    return any(here.isupper() and before not in "'-" for before, here in pairwise(asked))


@lru_cache(maxsize=4096)
def _sort(character: str) -> str:
    """Return the script of a letter, "" for what stands in words of any, else its category."""
    if character in "'-" or unicodedata.category(character) in ("Mn", "Mc", "Cf"):
        return ""
    if not character.isalpha():
        return unicodedata.category(character)
    return unicodedata.name(character, "?").partition(" ")[0]

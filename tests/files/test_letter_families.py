"""In which typeface a character stands that the letter's own has not as one glyph."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from pathlib import Path

import pytest

from reconcile_gui.letter.families import Family, set_in
from reconcile_gui.letter.look import TYPEFACES
from reconcile_gui.letter.page import LetterPage
from reconcile_gui.letter.typeset import typeset
from reconcile_gui.resources import resource

OWN = Family("Own", frozenset(map(ord, "abcdé\u0307 ")))
OTHER = Family("Other", frozenset(map(ord, "abcdḋḣ")))
LATIN = [chr(code) for code in range(0xC0, 0x250) if chr(code).isalpha()]
LATIN_ADDITIONAL = [chr(code) for code in range(0x1E00, 0x1F00)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("abé", [("abé", "")]),
        ("aḋb", [("a", ""), ("ḋ", "Other"), ("b", "")]),
        ("ad\u0307b", [("a", ""), ("d\u0307", "Other"), ("b", "")]),
        ("ḋḣ", [("ḋḣ", "Other")]),
        ("a\U0001f600", [("a\U0001f600", "")]),
        ("", []),
    ],
)
def test_the_first_family_with_the_whole_character_sets_it(
    text: str, words: list[tuple[str, str]]
) -> None:
    """Its own first; what nobody has as a whole is left to it."""
    assert set_in(text, [OWN, OTHER]) == words


def test_words_that_hold_together_are_looked_at_as_one() -> None:
    """A place where a word may be broken has none."""
    assert set_in(["I ḋa"], [OWN, OTHER]) == [("I ", ""), ("ḋ", "Other"), ("a", "")]
    assert set_in(None, [OWN, OTHER]) == []


@pytest.mark.parametrize("face", TYPEFACES, ids=lambda face: face.name)
def test_every_latin_letter_stands_once_in_the_text_of_the_file(
    face: object, tmp_path: Path
) -> None:
    """Whoever has the letter read out must not hear a letter twice."""
    shown = LATIN + LATIN_ADDITIONAL
    lines = tuple(f"<{place}>I a{letter}o<" for place, letter in enumerate(shown))
    page = LetterPage(paragraphs=lines, typeface=face.name)  # type: ignore[attr-defined]
    (tmp_path / "l.pdf").write_bytes(typeset(page, resource("fonts"), resource("letter")))
    text = subprocess.run(
        ["pdftotext", str(tmp_path / "l.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout

    found = {int(place): words for place, words in re.findall(r"<(\d+)>I (.*?)<", text, re.DOTALL)}
    written = {place: unicodedata.normalize("NFC", found.get(place, "")) for place in found}
    assert written == {
        place: unicodedata.normalize("NFC", f"a{letter}o") for place, letter in enumerate(shown)
    }

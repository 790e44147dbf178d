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
from reconcile_gui.letter.said_twice import families_for, said_twice
from reconcile_gui.letter.set_letter import letter_setter
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


def test_a_character_that_would_be_said_twice_is_set_by_another_family() -> None:
    """It has all of it, too, and does not move the mark; if none does, the own one sets it."""
    own = Family("Own", frozenset(map(ord, "abn\u0308\u0301")), frozenset({"n\u0308", "b\u0301"}))
    other = Family("Other", frozenset(map(ord, "n\u0308b\u0301")), frozenset({"b\u0301"}))

    assert set_in("an\u0308", [own, other]) == [("a", ""), ("n\u0308", "Other")]
    assert set_in("ab\u0301", [own, other]) == [("ab\u0301", "")]


def test_a_family_covers_a_character_put_together_or_apart() -> None:
    """Files of fonts have some letters in one piece only, some only in parts."""
    assert Family("", frozenset({0xE9})).covers("e\u0301")
    assert Family("", frozenset(map(ord, "e\u0301"))).covers("é")
    assert not Family("", frozenset(map(ord, "e"))).covers("é")


# Letters with a mark that have no code point of their own, as languages write them, and more.
PUT_TOGETHER = [
    base + mark
    for base in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZɔɛəŋωя"
    for mark in "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030c\u0323\u0327\u0331"
    if len(unicodedata.normalize("NFC", base + mark)) > 1
]


@pytest.mark.parametrize("face", TYPEFACES, ids=lambda face: face.name)
def test_a_letter_with_any_mark_stands_once_in_the_file_or_is_named(
    face: object, tmp_path: Path
) -> None:
    """Guarani's g̃, Malagasy's n̈, Ewe's ɔ̃; what no typeface here can do is told before."""
    lines = tuple(f"<{place}>a{letter}o<" for place, letter in enumerate(PUT_TOGETHER))
    page = LetterPage(paragraphs=lines, typeface=face.name)  # type: ignore[attr-defined]
    letter = letter_setter(resource("fonts"), resource("letter"))(page)
    (tmp_path / "l.pdf").write_bytes(letter.pdf)
    text = subprocess.run(
        ["pdftotext", str(tmp_path / "l.pdf"), "-"], capture_output=True, text=True, check=True
    ).stdout

    found = {int(place): words for place, words in re.findall(r"<(\d+)>a(.*?)o<", text, re.DOTALL)}
    read = {place: unicodedata.normalize("NFC", words.strip()) for place, words in found.items()}
    wrong = {
        shown
        for place, shown in enumerate(PUT_TOGETHER)
        if read.get(place) != unicodedata.normalize("NFC", shown)
    }
    assert wrong == set(letter.twice)
    assert not {"g\u0303", "n\u0308", "ɔ\u0303", "ɛ\u0300", "m\u0303"} & wrong
    assert len(PUT_TOGETHER) > 400


def test_a_trial_that_cannot_be_made_leaves_the_letter_as_it_was(tmp_path: Path) -> None:
    """What cannot be told is not told; the letter itself is another matter."""
    page = LetterPage(("an\u0308",))

    families = families_for(page, resource("fonts"), tmp_path)

    assert [family.twice for family in families] == [frozenset()] * 3
    assert said_twice(page, families) == ()


def test_a_letter_of_nothing_but_marks_does_not_take_for_ever() -> None:
    """Some write like that; most of it is not tried, all of it is set."""
    marks = [chr(code) for code in range(0x300, 0x330)]
    odd = [base + one + two for base in "xqw" for one in marks for two in marks if one < two]
    page = LetterPage((" ".join(odd),))

    letter = letter_setter(resource("fonts"), resource("letter"))(page)

    assert len(odd) > 3_000
    assert letter.pdf.startswith(b"%PDF-")
    assert len(letter.twice) <= 1_000


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

"""Characters that would be printed as empty boxes are named before they are."""

from __future__ import annotations

import struct
import unicodedata
from pathlib import Path

import pytest

from reconcile_gui.letter.font_file import NotAFont, drawable
from reconcile_gui.letter.glyphs import MissingGlyph, fonts_of, missing_glyphs, scripts_of
from reconcile_gui.letter.look import TYPEFACES
from reconcile_gui.letter.page import LetterPage
from tests.letters import FONTS, PARTS, pdf_of_page


def missing(*lines: str, typeface: str = "EB Garamond") -> list[str]:
    """Return what cannot be drawn in `lines`: characters, codes and names."""
    page = LetterPage(lines, typeface=typeface)
    found = missing_glyphs(page, fonts_of(page, FONTS))
    return [f"{each.character} {each.code} {each.name}".strip() for each in found]


def cmap_font(platform: int, encoding: int, table: bytes) -> bytes:
    """Return a font file that has only a table of characters."""
    cmap = struct.pack(">HHHHI", 0, 1, platform, encoding, 12) + table
    return (
        b"\0\1\0\0"
        + struct.pack(">HHHH", 1, 0, 0, 0)
        + struct.pack(">4sIII", b"cmap", 0, 28, len(cmap))
        + cmap
    )


def test_both_kinds_of_table_are_read(tmp_path: Path) -> None:
    """Format 4 with a shift, a list of glyphs and glyph 0 in it; format 12 beyond 16 bits."""
    lasts, firsts = (0x42, 0x52, 0xFFFF), (0x41, 0x50, 0xFFFF)
    shifts, places = (-0x40, 0, 1), (0, 4, 0)
    four = struct.pack(">HHHHHHH", 4, 0, 0, 6, 0, 0, 0) + struct.pack(">3HH3H", *lasts, 0, *firsts)
    four += struct.pack(">3h3H", *shifts, *places) + struct.pack(">3H", 7, 0, 9)
    (tmp_path / "four.ttf").write_bytes(cmap_font(3, 1, four))
    twelve = struct.pack(">HHIII", 12, 0, 40, 0, 2)
    twelve += struct.pack(">6I", 0x41, 0x43, 0, 0x1F600, 0x1F601, 8)
    (tmp_path / "twelve.ttf").write_bytes(cmap_font(3, 10, twelve))

    assert drawable(tmp_path / "four.ttf") == {0x41, 0x42, 0x50, 0x52}
    assert drawable(tmp_path / "twelve.ttf") == {0x42, 0x43, 0x1F600, 0x1F601}


@pytest.mark.parametrize("face", TYPEFACES, ids=lambda face: str(face.name))
def test_an_english_letter_lacks_nothing(face: object) -> None:
    """Nor do the names and words of its neighbours."""
    others = (
        "Łódź Ångström façade Straße Œuvre Đà Nẵng Ωμέγα да №5 “‘’” — … € £ ½ e\u0301 \u200b\u2060"
    )

    assert missing(*PARTS, others, typeface=str(getattr(face, "name", ""))) == []


def test_what_cannot_be_drawn_is_named_once_and_in_order() -> None:
    """So that the person can find it in the letter."""
    assert missing("b 😀 a 日", "😀 שלם ❤\ufe0f ☎") == [
        "😀 U+1F600 GRINNING FACE",
        "日 U+65E5 CJK UNIFIED IDEOGRAPH-65E5",
        "ש U+05E9 HEBREW LETTER SHIN",
        "ל U+05DC HEBREW LETTER LAMED",
        "ם U+05DD HEBREW LETTER FINAL MEM",
        "☎ U+260E BLACK TELEPHONE",
    ]


def test_scripts_are_told_by_their_names() -> None:
    """Whoever writes in Hebrew learns little from the names of four letters."""
    words = "שלום مرحبا 对不起 ごめん カタカナ ไทย हिन्दी 😀 \N{MATHEMATICAL FRAKTUR CAPITAL U} ☃"

    assert scripts_of(MissingGlyph(each) for each in words) == (
        "Hebrew", "Arabic", "Chinese characters", "Hiragana", "Katakana", "Thai", "Devanagari"
    )  # fmt: skip
    assert scripts_of([]) == ()


def test_joiners_are_not_named_but_what_they_join_is() -> None:
    """A family is three people; the joiner between them has no picture."""
    assert missing("👩\u200d👧") == ["👩 U+1F469 WOMAN", "👧 U+1F467 GIRL"]


def test_a_mark_is_shown_on_a_circle_and_the_nameless_by_number() -> None:
    """A lone mark would sit on the letter before it."""
    udatta = "Devanagari stress sign udatta \u2068◌\u0951\u2069"
    assert MissingGlyph("\u0951").plain == udatta
    assert MissingGlyph("\ue123").plain == "\u2068\ue123\u2069"


def test_every_line_of_the_page_is_looked_at() -> None:
    """Also the date, the salutation and the name."""
    page = LetterPage(("a",), "日", "本", "語")

    shown = [each.character for each in missing_glyphs(page, fonts_of(page, FONTS))]
    assert shown == ["本", "日", "語"]


# Every block of which a bundled font has something, and some of which it has nothing.
BLOCKS = (
    range(0x20, 0x250),
    range(0x2B0, 0x590),
    range(0x5D0, 0x5EB),
    range(0x1D00, 0x1E00),
    range(0x1E00, 0x2C00),
    range(0xA720, 0xA800),
    range(0xFB00, 0xFB10),
    range(0x1F600, 0x1F650),
)


@pytest.mark.parametrize("face", TYPEFACES, ids=lambda face: str(face.name))
def test_the_typesetter_finds_nothing_that_was_not_named(face: object) -> None:
    """PDF/UA is granted only where each character has a glyph: that proves the list whole."""
    name = str(getattr(face, "name", ""))
    characters = tuple(
        chr(code)
        for block in BLOCKS
        for code in block
        if unicodedata.category(chr(code)) not in {"Cn", "Cc", "Cs", "Co"}
    )
    page = LetterPage(characters, typeface=name)
    unknown = {each.character for each in missing_glyphs(page, fonts_of(page, FONTS))}
    known = tuple(each for each in characters if each not in unknown)

    assert len(unknown) > 100
    assert len(known) > 1500
    assert b"<pdfuaid:part>1" in pdf_of_page(LetterPage(known, typeface=name))
    assert b"<pdfuaid:part>1" not in pdf_of_page(LetterPage((*known, "😀"), typeface=name))


@pytest.mark.parametrize(
    "content", [b"", b"not a font", b"\0\1\0\0\0\1" + b"\0" * 6 + b"cmap" + b"\xff" * 40]
)
def test_a_damaged_font_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    """An endless table or a read past the end must not take the preview down."""
    path = tmp_path / "font.ttf"
    path.write_bytes(content)

    with pytest.raises(NotAFont):
        drawable(path)

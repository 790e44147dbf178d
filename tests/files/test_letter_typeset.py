"""The PDF is the letter: its words, its measures, and nothing that tells where it was made.

Read back with the system's own PDF tools, never with the library that made it.
"""

from __future__ import annotations

import itertools
import re
import shutil
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from reconcile_gui.letter.look import MARGINS, PAPERS, SIZES_PT, TYPEFACES, LetterLook
from reconcile_gui.letter.page import LetterPage, LetterText, page_of
from reconcile_gui.letter.typeset import CannotTypeset, typeset
from tests.letters import (
    FONTS,
    LETTER,
    PARTS,
    TEMPLATES,
    pdf_of,
    pdf_of_page,
    read_facts,
    read_fonts,
    read_pages,
    read_text,
)

MM = 72 / 25.4

pytestmark = pytest.mark.skipif(
    not shutil.which("pdftotext"), reason="poppler-utils reads the PDF back"
)


def one_space(text: str) -> str:
    """Return `text` with every line end and page end as a single space."""
    return re.sub(r"[ \n\f]+", " ", text).strip()


def on_paper(*paragraphs: str, language: str = "en") -> str:
    """Return the text layer of a page with `paragraphs` alone."""
    return read_text(pdf_of_page(LetterPage(paragraphs, language=language)))


def test_the_text_of_the_file_is_the_letter() -> None:
    """Whoever copies from it, searches it or has it read out meets the same words."""
    text = read_text(pdf_of(LETTER))

    expected = ["Saturday, 25 April", "Dear Alex,", *PARTS, "Sam"]
    assert one_space(text) == " ".join(expected)
    assert "I am sorry. I let you" in text  # with spaces that can be searched for


@pytest.mark.parametrize(
    ("paper", "size", "above_mm"),
    [("a4", (595.28, 841.89), 30), ("us-letter", (612, 792), 27)],
)
def test_paper_and_margins_are_as_chosen(
    paper: str, size: tuple[float, float], above_mm: int
) -> None:
    """A printer that has to scale the page spoils it."""
    pdf = pdf_of(replace(LETTER, parts=PARTS * 4), LetterLook(paper=paper))

    width, height = (float(each) for each in read_facts(pdf)["Page size"].split()[::2][:2])
    assert (width, height) == pytest.approx(size, abs=0.01)
    pages = read_pages(pdf)
    assert len(pages) > 2
    for words in pages[:-1]:
        assert min(word.left for word in words) == pytest.approx(33 * MM, abs=1)
        assert max(word.right for word in words) <= width - 33 * MM + 0.01
        assert max(word.right for word in words) > width - 33 * MM - 30  # the measure is used
        # A line stands 18.4 pt high; its letters begin about 3 pt below the top of the line.
        assert 0 <= min(word.top for word in words) - above_mm * MM < 4
        assert max(word.bottom for word in words) <= height - (above_mm - 2) * MM + 1


@pytest.mark.parametrize("margins", list(MARGINS))
def test_every_choice_of_margins_holds(margins: str) -> None:
    """The word "narrow" must not be all that changes."""
    (words,) = read_pages(pdf_of(LETTER, LetterLook(margins=margins)))

    side = MARGINS[margins].side_mm * MM
    assert min(word.left for word in words) == pytest.approx(side, abs=1)
    assert max(word.right for word in words) <= 595.28 - side + 0.01


def test_lines_stand_eighteen_points_apart_and_paragraphs_half_a_line_more() -> None:
    """13/18.4 pt, as the letter was drawn."""
    (words,) = read_pages(pdf_of(LETTER))
    tops = sorted({round(word.top, 2) for word in words})

    steps = {round(lower - upper, 1) for upper, lower in itertools.pairwise(tops)}
    to_sign = 14 * MM + 18.4
    assert steps == {18.4, 27.6, round(18.4 + 11 * MM, 1), round(to_sign, 1)}
    assert {round(word.bottom - word.top, 2) for word in words} == {13}


@pytest.mark.parametrize("size_pt", SIZES_PT)
def test_every_size_is_set_in_that_size(size_pt: int) -> None:
    """Large sizes are for readers who need them."""
    pages = read_pages(pdf_of(LETTER, LetterLook(size_pt=size_pt)))

    assert {round(word.bottom - word.top, 1) for words in pages for word in words} == {size_pt}


@pytest.mark.parametrize("paper", PAPERS)
def test_the_letter_for_example_is_one_page(paper: str) -> None:
    """It was drawn to fit; on A4 also with the line that it is not to be sent."""
    assert read_facts(pdf_of(LETTER, LetterLook(paper=paper)))["Pages"] == "1"
    if paper == "a4":
        assert read_facts(pdf_of(LETTER, not_to_send=True))["Pages"] == "1"


@dataclass(frozen=True, slots=True)
class Line:
    """A line on paper: its words, and whether it begins or ends its paragraph."""

    words: tuple[str, ...]
    begins: bool
    ends: bool


def lines_of(pdf: bytes, paragraphs: Sequence[str]) -> list[list[Line]]:
    """Return the lines of each page. paragraphs: all there is, from top to bottom."""
    ends = list(itertools.accumulate(len(each.split()) for each in paragraphs))
    begins, read_words, pages = {0, *ends}, 0, []
    for words in read_pages(pdf):
        lines = []
        for _, same in itertools.groupby(words, key=lambda word: round(word.top)):
            line = tuple(word.text for word in same)
            first, read_words = read_words, read_words + len(line)
            lines.append(Line(line, first in begins, read_words in ends))
        pages.append(lines)
    return pages


LOOKS = [
    LetterLook(paper=paper, typeface=face.name, size_pt=size_pt)
    for paper in PAPERS
    for face in TYPEFACES
    for size_pt in (11, 13, 16)
]


@pytest.mark.parametrize(
    "look", LOOKS, ids=lambda look: f"{look.paper} {look.typeface} {look.size_pt}"
)
def test_no_line_of_a_paragraph_is_alone(look: LetterLook) -> None:
    """Neither at the foot nor at the head of a page, and no word on a last line."""
    parts = PARTS * 6
    pages = lines_of(pdf_of(LetterText(parts), look), parts)

    assert len(pages) > 3
    for lines in pages:
        assert not (lines[-1].begins and not lines[-1].ends)
        assert not (lines[0].ends and not lines[0].begins)
    short = [
        line.words[0]
        for lines in pages
        for line in lines
        if line.ends and not line.begins and len(line.words) == 1
    ]
    assert [word for word in short if len(word) < 5] == []


@pytest.mark.parametrize("face", TYPEFACES, ids=lambda face: face.name)
def test_only_bundled_fonts_are_used_and_all_are_in_the_file(face: object) -> None:
    """The letter must look the same on a machine that has no fonts."""
    name = getattr(face, "name", "")
    pdf = pdf_of(LETTER, LetterLook(typeface=name), not_to_send=True)

    rows = read_fonts(pdf)
    stem = name.replace(" ", "")
    assert [row[0][7:].replace("12-", "-").split("-")[0] for row in rows] == [stem] * 2
    for row in rows:
        assert row[-5:-2] == ["yes", "yes", "yes"]  # embedded, subset, with Unicode table


HOSTILE = (
    '#import "@preview/x:1.0.0": * #panic("a") #read("/etc/passwd") #{1+1}',
    "$x$ *b* _i_ `raw` ```typ x``` <label> @ref // no comment /* nor here */",
    "= no heading",
    "- no list",
    "+ no list",
    "/ Term: none",
    r"\u{1F600} \n \\ \# ~ --- -- ... 1/2 [ ] ( ) { }",
    "\"straight\" 'quotes' and “curly” ‘ones’ https://example.org/a_b?c=d&e=%20",
    '"}]] #data',
    "£4,800 fi fl ffi ffl ft The Quick st ct 0123456789",
    "Ǆ ß é e\u0301 Ω я ½ № €",
)


def test_marks_of_the_typesetter_come_out_as_they_were_typed() -> None:
    """A letter may say "#import" or "$x$" and mean just that."""
    text = on_paper(*HOSTILE)

    assert one_space(text) == one_space(" ".join(HOSTILE).replace("e\u0301", "é")) or one_space(
        text
    ) == one_space(" ".join(HOSTILE))


def test_hostile_fields_come_out_as_they_were_typed() -> None:
    """Salutation, date and signature are text like any other."""
    text = read_text(
        pdf_of(LetterText(("I lied.",), "Dear #panic() *A*,", "$25$ <April>", "_Sam_ // S"))
    )

    assert one_space(text) == "$25$ <April> Dear #panic() *A*, I lied. _Sam_ // S"


def test_control_characters_leave_no_trace() -> None:
    """Among them the override that would print a line backwards."""
    page = page_of(
        LetterText(("a\x00b\x1bc\ufffed\ud800e\tf \u202enot turned\u202c x\x0by",)), LetterLook()
    )

    assert read_text(pdf_of_page(page)).split("\n")[:2] == ["abcde f not turned x", "y"]


@pytest.mark.parametrize("letter", ["x", "W", "ﷺ", "e\u0301\u0323", "_"])
def test_a_word_of_four_hundred_letters_stays_on_the_paper(letter: str) -> None:
    """Seen to run off the page; and no invisible character may be left in the text."""
    pdf = pdf_of_page(LetterPage((f"before {letter * 400} after",)))

    (words,) = read_pages(pdf)
    assert max(word.right for word in words) <= 595.28 - 33 * MM + 0.01
    read = re.sub(r"\s", "", read_text(pdf))
    assert "\u200b" not in read
    if letter.isascii():
        assert read == f"before{letter * 400}after"


def test_ten_pages_hold_every_word() -> None:
    """And no page number, and no line left alone at the head or foot of a page."""
    parts = PARTS * 11
    pdf = pdf_of(replace(LETTER, parts=parts))

    assert int(read_facts(pdf)["Pages"]) == 10
    assert one_space(read_text(pdf)) == " ".join(
        ["Saturday, 25 April", "Dear Alex,", *parts, "Sam"]
    )


@pytest.mark.parametrize("sentences", range(34, 54, 2))
def test_the_signature_is_never_alone_on_a_page(sentences: int) -> None:
    """It takes the last paragraph with it, or at least the end of it."""
    sentence = "We walked on and on and nothing was said about it then or later on. "
    for parts in ((sentence * sentences,), (sentence * (sentences - 3), sentence * 3)):
        pages = read_pages(pdf_of(LetterText(parts, "Dear Alex,", "", "Sam")))
        last = [word.text for word in pages[-1]]

        assert last[-1] == "Sam"
        assert len({round(word.top) for word in pages[-1]}) >= 2


def test_room_to_sign_by_hand_can_be_left_out() -> None:
    """A typed name needs no 14 mm."""

    def gap(look: LetterLook) -> float:
        (words,) = read_pages(pdf_of(LETTER, look))
        return words[-1].top - words[-2].bottom

    by_hand, typed = gap(LetterLook()), gap(LetterLook(sign_by_hand=False))
    assert by_hand - typed == pytest.approx((14 - 6.5) * MM, abs=1)


def test_not_to_be_sent_stands_at_the_head_of_each_page() -> None:
    """A page that is found alone must say so too."""
    pages = read_pages(pdf_of(replace(LETTER, parts=PARTS * 3), not_to_send=True))

    assert len(pages) > 1
    for words in pages:
        head = [word for word in words if word.top < 30 * MM]
        assert [word.text for word in head] == ["For", "myself:", "not", "to", "be", "sent"]


def test_a_letter_to_be_sent_has_no_such_line() -> None:
    """Nor has it any other header."""
    (words,) = read_pages(pdf_of(LETTER))

    assert words[0].text == "Saturday,"


def test_without_any_word_there_is_an_empty_page() -> None:
    """The preview of a letter that is not begun shows paper."""
    pdf = pdf_of_page(LetterPage(()))

    assert read_facts(pdf)["Pages"] == "1"
    assert read_text(pdf).strip() == ""
    assert read_text(pdf_of_page(LetterPage((), signature="Sam"))).strip() == "Sam"


def test_the_file_names_no_author_no_program_no_date_and_no_folder() -> None:
    """The title is "Letter"; the rest is nobody's business."""
    pdf = pdf_of(LETTER)

    facts = read_facts(pdf)
    assert facts["Title"] == "Letter"
    assert facts.get("Creator", "") == ""
    assert {"Author", "Producer", "Subject", "Keywords", "CreationDate", "ModDate"}.isdisjoint(
        facts
    )
    streams = [
        zlib.decompress(found)
        for found in re.findall(rb"stream\n(x.*?)\nendstream", pdf, re.DOTALL)
    ]
    for trace in (b"typst", b"reconcile", b"xmp-writer", b"krilla", b"/home", b"/tmp"):
        assert trace not in pdf.lower()
        assert not any(trace in stream.lower() for stream in streams)


def test_the_file_can_be_read_out() -> None:
    """PDF/UA-1: tagged, with a language and a title to show."""
    pdf = pdf_of(LETTER)

    assert read_facts(pdf)["Tagged"] == "yes"
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
    assert b"/Lang(en-GB)" in pdf


def test_what_cannot_be_drawn_is_still_in_the_text_of_the_file() -> None:
    """PDF/UA refuses such a letter; a tagged file holds every character of it."""
    pdf = pdf_of_page(LetterPage(("a 😀 b 日本 c 😀 d 👩\u200d👩\u200d👧",)))

    assert read_facts(pdf)["Tagged"] == "yes"
    assert one_space(read_text(pdf)) == "a 😀 b 日本 c 😀 d 👩\u200d👩\u200d👧"


def test_the_same_letter_gives_the_same_file() -> None:
    """Nothing of the moment or the machine goes into it."""
    assert pdf_of(LETTER) == pdf_of(LETTER)


def test_a_missing_template_is_said_without_a_word_of_the_letter(tmp_path: Path) -> None:
    """What the typesetter says quotes the text; it must not reach a log."""
    with pytest.raises(CannotTypeset) as problem:
        typeset(page_of(LETTER, LetterLook()), FONTS, tmp_path)

    assert problem.value.args == ()
    assert problem.value.__suppress_context__


@pytest.mark.parametrize("template", sorted(TEMPLATES.glob("*.typ")), ids=lambda path: path.name)
def test_the_templates_ask_for_nothing_from_outside(template: Path) -> None:
    """Packages would come from a network, other files from the person's folders."""
    lines = template.read_text(encoding="utf-8").splitlines()

    beside = '#import "words.typ": line-setter'
    code = "\n".join(line.partition("//")[0] for line in lines if line != beside)
    for outside in ("import", "include", "read(", "plugin(", "image(", "@preview", "http"):
        assert outside not in code

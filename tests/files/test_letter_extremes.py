"""Letters that nobody should write, and somebody will: nothing of them is lost on paper."""

from __future__ import annotations

import re
import shutil
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from reconcile_gui.letter.files import DOCUMENTS, Leaving, content_of
from reconcile_gui.letter.look import LetterLook
from reconcile_gui.letter.page import LetterText, page_of
from reconcile_gui.letter.set_letter import letter_setter
from reconcile_gui.letter.typeset import CannotTypeset, typeset
from tests.files.test_letter_documents import read
from tests.letters import FONTS, LETTER, PARTS, TEMPLATES, pdf_of, read_facts, read_text

pytestmark = pytest.mark.skipif(
    not shutil.which("pdftotext"), reason="poppler-utils reads the PDF back"
)

set_letter = letter_setter(FONTS, TEMPLATES)
ASSIGNED = [
    chr(code)
    for code in range(0x110000)
    if unicodedata.category(chr(code)) not in {"Cn", "Co", "Cs", "Cc"}
]


def words_of(pdf: bytes) -> list[str]:
    """Return the words of a PDF."""
    return read_text(pdf).split()


def test_twenty_thousand_words_are_all_on_paper() -> None:
    """And all in the files for word processors."""
    text = replace(LETTER, parts=PARTS * 70)
    expected = " ".join(["Saturday, 25 April", "Dear Alex,", *text.parts, "Sam"]).split()
    page = page_of(text, LetterLook())

    assert len(expected) > 20_000
    assert words_of(set_letter(page).pdf) == expected
    for write in DOCUMENTS.values():
        assert " ".join(read(write(page, FONTS))).split() == expected


def test_a_paragraph_of_five_thousand_words_is_all_on_paper() -> None:
    """It goes over many pages, and takes the name with it at its end."""
    paragraph = " ".join(PARTS * 18)
    pdf = pdf_of(replace(LETTER, parts=(paragraph,)))

    assert len(paragraph.split()) > 5_000
    assert words_of(pdf) == f"Saturday, 25 April Dear Alex, {paragraph} Sam".split()
    assert int(read_facts(pdf)["Pages"]) > 9


def test_characters_of_every_block_make_a_page_and_a_list() -> None:
    """What can be drawn is drawn; all else is named, and stands in the files of words."""
    shown = ASSIGNED[::7]
    paragraphs = tuple(" ".join(shown[start : start + 200]) for start in range(0, len(shown), 200))
    text = LetterText(paragraphs)
    page = page_of(text, LetterLook(typographic_quotes=False))

    letter = set_letter(page)

    missing = {each.character for each in letter.missing}
    assert len(missing) > 15_000
    assert missing.isdisjoint("".join(PARTS))
    assert read_facts(letter.pdf)["Tagged"] == "yes"
    leaving = Leaving(text, page, lambda: letter.pdf)
    assert content_of(".txt", leaving, FONTS).decode() == "\n\n".join(paragraphs) + "\n"
    for write in DOCUMENTS.values():
        assert read(write(page, FONTS)) == list(page.paragraphs)


@pytest.mark.parametrize(
    "line",
    [
        "\u05d1 \u05b8 " * 60,
        "\u05d0" + " \u05b8" * 200,
        "\u0627\u0644 \u064b " * 60,
        "".join(chr(code) + " " for code in range(0x600, 0x6FF)),
        "a \u0301 \u093e " * 90,
    ],
)
def test_a_mark_without_its_letter_breaks_nothing_down(line: str) -> None:
    """The typesetter itself broke down over one, and with it whoever waited for the page."""
    letter = set_letter(page_of(LetterText((line,)), LetterLook()))

    assert int(read_facts(letter.pdf)["Pages"]) >= 1


def test_a_typesetter_that_breaks_down_is_a_page_that_cannot_be_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Its error is no Exception: caught by nobody, the page would be waited for for ever."""
    broken = type("PanicException", (BaseException,), {})

    def break_down(*_place: object, **_given: object) -> bytes:
        raise broken("with a word of the letter")

    monkeypatch.setattr("typst.compile", break_down)

    with pytest.raises(CannotTypeset) as problem:
        typeset(page_of(LETTER, LetterLook()), FONTS, TEMPLATES)
    assert problem.value.args == ()
    assert problem.value.__suppress_context__


def test_a_letter_without_names_is_a_letter() -> None:
    """No greeting of nobody, no empty line where a name would stand."""
    page = page_of(LetterText(("I lied.", "I am sorry.")), LetterLook())

    assert read_text(set_letter(page).pdf).split("\f")[0].split("\n")[:2] == [
        "I lied.",
        "I am sorry.",
    ]
    for write in DOCUMENTS.values():
        assert [each.replace("\u00a0", " ") for each in read(write(page, FONTS))] == [
            "I lied.",
            "I am sorry.",
        ]


@pytest.mark.parametrize("gone", ["all", "one", "damaged", "template"])
def test_without_fonts_or_template_there_is_no_page_but_there_are_the_words(
    tmp_path: Path, gone: str
) -> None:
    """A broken installation; what is said of it holds no word of the letter."""
    fonts, templates = tmp_path / "fonts", tmp_path / "letter"
    for whole, made in ((FONTS, fonts), (TEMPLATES, templates)):
        shutil.copytree(whole, made)
    if gone == "all":
        shutil.rmtree(fonts)
    elif gone == "one":
        (fonts / "SourceSans3-It.ttf").unlink()
    elif gone == "damaged":
        (fonts / "EBGaramond12-Regular.otf").write_bytes(b"\0" * 2_000)
    else:
        (templates / "words.typ").unlink()
    page = page_of(LETTER, LetterLook())

    with pytest.raises(CannotTypeset) as problem:
        letter_setter(fonts, templates)(page)
    assert problem.value.args == ()
    words = content_of(".txt", Leaving(LETTER, page, bytes), fonts).decode()
    assert re.sub(r"\s+", " ", words).strip().endswith("I will keep to it. Sam")

"""The letter for word processors: its words, its measures, and nobody's name."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePosixPath
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reconcile_gui.letter.hidden_font import font_key, hidden
from reconcile_gui.letter.look import TYPEFACES, LetterLook, Typeface, typeface
from reconcile_gui.letter.opendocument import opendocument
from reconcile_gui.letter.page import LetterPage, LetterText, page_of
from reconcile_gui.letter.word_document import word_document
from tests.letters import FONTS, LETTER, PARTS

Writer = Callable[[LetterPage], bytes]
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BOUND = "\N{NO-BREAK SPACE}"


def odt(page: LetterPage) -> bytes:
    """Return the ODT of `page`."""
    return opendocument(page, FONTS)


def docx(page: LetterPage) -> bytes:
    """Return the DOCX of `page`."""
    return word_document(page, FONTS)


both = pytest.mark.parametrize("write", [odt, docx])


def files_in(document: bytes) -> dict[str, bytes]:
    """Return the files of a document by their names, in their order."""
    with zipfile.ZipFile(io.BytesIO(document)) as whole:
        return {name: whole.read(name) for name in whole.namelist()}


def tree_of(document: bytes, name: str) -> ElementTree.Element:
    """Return one XML file of a document."""
    return ElementTree.fromstring(files_in(document)[name])  # noqa: S314 - made here


def read(document: bytes) -> list[str]:
    """Return the paragraphs that a reader sees, lines apart."""
    names = files_in(document)
    if "content.xml" in names:
        return [_odt_text(each) for each in tree_of(document, "content.xml").iter(f"{TEXT}p")]
    body = tree_of(document, "word/document.xml")
    return [
        "".join("\n" if part.tag == f"{WORD}br" else part.text or "" for part in each.iter())
        for each in body.iter(f"{WORD}p")
    ]


def _odt_text(paragraph: ElementTree.Element) -> str:
    read_so_far = [paragraph.text or ""]
    for part in paragraph:
        if part.tag == f"{TEXT}line-break":
            read_so_far.append("\n")
        else:
            read_so_far.append(" " * int(part.get(f"{TEXT}c", "1")))
        read_so_far.append(part.tail or "")
    return "".join(read_so_far)


@both
def test_a_word_processor_reads_the_letter_from_date_to_name(write: Writer) -> None:
    """Word for word; "I" does not part from the word after it."""
    read_back = read(write(page_of(LETTER, LetterLook())))

    assert read_back[:2] == ["Saturday, 25 April", "Dear Alex,"]
    assert [each.replace(BOUND, " ") for each in read_back[2:]] == [*PARTS, "Sam"]
    assert f"I{BOUND}did this." in read_back[4]


@both
def test_marks_of_xml_and_many_spaces_are_words_here(write: Writer) -> None:
    """A word processor takes two spaces for one, and none at the end, if it is not told."""
    lines = "  <b>&amp; \"x\" 'y'   z </b>\n]]>\n  in  ", "\tone"
    page = page_of(LetterText(lines), LetterLook(typographic_quotes=False))

    assert read(write(page)) == ["  <b>&amp; \"x\" 'y'   z </b>\n]]>\n  in", " one"]


@both
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(min_size=1, max_size=80))
def test_any_text_makes_a_file_that_can_be_read(write: Writer, text: str) -> None:
    """Among them characters that XML does not allow, and half of an emoji."""
    page = page_of(LetterText((text,), language="de"), LetterLook())

    assert read(write(page)) == (list(page.paragraphs) or [""])


@both
def test_the_same_letter_gives_the_same_file_without_a_moment(write: Writer) -> None:
    """Nothing of the day, the person or the machine goes into it."""
    document = write(page_of(LETTER, LetterLook(), not_to_send=True))

    assert document == write(page_of(LETTER, LetterLook(), not_to_send=True))
    with zipfile.ZipFile(io.BytesIO(document)) as whole:
        entries = whole.infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.create_system for entry in entries} == {0}
    for name, content in files_in(document).items():
        for trace in (b"creator", b"author", b"generator", b"created", b"modified", b"reconcile"):
            assert trace not in content.lower() or name.endswith((".otf", ".odttf")), name


@both
def test_its_title_says_letter_and_no_more(write: Writer) -> None:
    """The only thing that is told about the file, with its language."""
    document = write(page_of(LETTER, LetterLook()))
    name = "meta.xml" if "meta.xml" in files_in(document) else "docProps/core.xml"

    told = {each.tag.rpartition("}")[2]: each.text for each in tree_of(document, name).iter()}
    told = {tag: text for tag, text in told.items() if text}
    assert told == {"title": "Letter", "language": "en-GB"}


@both
def test_not_to_be_sent_stands_in_the_head_of_each_page(write: Writer) -> None:
    """Where it also stands on paper, and only there."""
    sentence = b"For myself: not to be sent"
    for_myself, to_send = (
        files_in(write(page_of(LETTER, LetterLook(), not_to_send=wanted)))
        for wanted in (True, False)
    )

    assert [name for name, content in for_myself.items() if sentence in content] in (
        ["styles.xml"],
        ["word/header1.xml"],
    )
    assert not any(sentence in content for content in to_send.values())


@both
@pytest.mark.parametrize("face", TYPEFACES, ids=lambda face: str(face.name))
def test_the_typeface_comes_with_the_letter(write: Writer, face: Typeface) -> None:
    """It looks as chosen on a computer that has only its own fonts."""
    files = files_in(write(page_of(LETTER, LetterLook(typeface=face.name))))

    for number, name in enumerate(face.files, 1):
        font = (FONTS / name).read_bytes()
        if "content.xml" in files:
            assert files[f"Fonts/{name}"] == font
        else:
            kept = files[f"word/fonts/font{number}.odttf"]
            assert kept[:32] != font[:32]
            assert hidden(kept, font_key(name)) == font
            assert font_key(name).encode() in files["word/fontTable.xml"]
    assert face.family.encode() in files.get("styles.xml", files.get("word/styles.xml", b""))


@both
def test_a_letter_without_a_word_is_an_empty_page(write: Writer) -> None:
    """A file without any paragraph is called damaged by some."""
    assert read(write(page_of(LetterText(()), LetterLook()))) == [""]


def test_an_opendocument_text_says_what_it_is_and_what_it_holds() -> None:
    """Its kind first and uncompressed, so that a system knows it by its first bytes."""
    document = odt(page_of(LETTER, LetterLook()))

    kind = b"application/vnd.oasis.opendocument.text"
    assert document[30 : 38 + len(kind)] == b"mimetype" + kind
    named = {
        str(each.get(f"{MANIFEST}full-path")) for each in tree_of(document, "META-INF/manifest.xml")
    }
    assert named == {"/", *files_in(document)} - {"mimetype", "META-INF/manifest.xml"}


def test_every_part_of_a_word_document_is_named_and_known() -> None:
    """Word calls a file damaged if one of these is missing."""
    document = docx(page_of(LETTER, LetterLook(), not_to_send=True))
    files = files_in(document)

    kinds = list(tree_of(document, "[Content_Types].xml"))
    parts = {str(each.get("PartName"))[1:] for each in kinds if each.get("PartName")}
    endings = {str(each.get("Extension")) for each in kinds if each.get("Extension")}
    assert parts < set(files)
    assert {name.rpartition(".")[2] for name in files} <= endings
    relations = [name for name in files if name.endswith(".rels")]
    wanted = {"[Content_Types].xml", *relations}
    for name in relations:
        folder = PurePosixPath(name).parent.parent
        for each in tree_of(document, name):
            target = str(folder / str(each.get("Target")))
            assert target in files
            wanted.add(target)
    assert wanted == set(files)
    assert next(iter(files)) == "[Content_Types].xml"


@pytest.mark.parametrize(
    ("paper", "mm", "twips"),
    [
        ("a4", ("210.0mm", "297.0mm"), ("11906", "16838")),
        ("us-letter", ("215.9mm", "279.4mm"), ("12240", "15840")),
    ],
)
def test_paper_size_and_leading_are_as_chosen(
    paper: str, mm: tuple[str, str], twips: tuple[str, str]
) -> None:
    """The page opens as it was set."""
    page = page_of(LETTER, LetterLook(paper=paper, size_pt=13, margins="narrow"))

    styles = tree_of(odt(page), "styles.xml")
    layout = next(styles.iter(f"{STYLE}page-layout-properties"))
    assert (layout.get(f"{FO}page-width"), layout.get(f"{FO}page-height")) == mm
    assert (layout.get(f"{FO}margin-left"), layout.get(f"{FO}margin-top")) == ("18mm", "20mm")
    usual = next(styles.iter(f"{STYLE}paragraph-properties"))
    assert (usual.get(f"{FO}line-height"), usual.get(f"{FO}widows")) == ("18.4pt", "2")
    body = tree_of(docx(page), "word/document.xml")
    size = next(body.iter(f"{WORD}pgSz"))
    assert (size.get(f"{WORD}w"), size.get(f"{WORD}h")) == twips
    spacing = next(tree_of(docx(page), "word/styles.xml").iter(f"{WORD}spacing"))
    assert (spacing.get(f"{WORD}line"), spacing.get(f"{WORD}lineRule")) == ("368", "exact")


def test_a_letter_from_right_to_left_begins_at_the_right() -> None:
    """The program that opens it does not guess that from the words."""
    page = page_of(replace(LETTER, language="he"), LetterLook())

    styles = files_in(odt(page))["styles.xml"]
    assert b'writing-mode="rl-tb"' in styles
    assert b'fo:text-align="right"' in styles
    assert b"<w:bidi/>" in files_in(docx(page))["word/document.xml"]
    assert b"bidi/>" not in files_in(docx(page_of(LETTER, LetterLook())))["word/document.xml"]


def test_the_name_stays_with_the_end_of_the_letter() -> None:
    """Alone on a page it says nothing; the room to sign is above it."""
    page = page_of(LETTER, LetterLook())

    last = next(
        each
        for each in tree_of(odt(page), "styles.xml").iter(f"{STYLE}style")
        if each.get(f"{STYLE}name") == "Letter_20_Last_20_Text"
    )
    assert last[0].attrib == {f"{FO}keep-with-next": "always", f"{FO}margin-bottom": "39.7pt"}
    assert files_in(docx(page))["word/styles.xml"].count(b"<w:keepNext/>") == 1


def test_every_typeface_has_one_that_stands_in_for_it() -> None:
    """A new one must not fail at the first letter that is saved in it."""
    for face in TYPEFACES:
        page = page_of(LETTER, LetterLook(typeface=face.name))
        assert b"<w:altName" in files_in(docx(page))["word/fontTable.xml"]
        assert typeface(face.name) is face

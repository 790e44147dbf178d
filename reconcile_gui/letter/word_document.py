"""The letter as an Office Open XML text (DOCX), for Word, LibreOffice and their kin.

Source: ECMA-376, part 1 (WordprocessingML, transitional) and part 2 (packaging).
"""

from __future__ import annotations

from pathlib import Path

from reconcile_gui.letter.blocks import (
    HEADER_ROOM_MM,
    MM_PER_INCH,
    SLACK_MM,
    Block,
    Kind,
    Measures,
    blocks,
    is_right_to_left,
    measures,
    tag,
)
from reconcile_gui.letter.hidden_font import font_key, hidden
from reconcile_gui.letter.look import Typeface, typeface
from reconcile_gui.letter.packed import escaped, packed, xml
from reconcile_gui.letter.page import LetterPage

TWIPS_PER_INCH, TWIPS_PER_PT = 1440, 20
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
KINDS = "application/vnd.openxmlformats-officedocument.wordprocessingml."
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/"
HIDDEN_FONT = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
CORE = "application/vnd.openxmlformats-package.core-properties+xml"
# Id, and the name that a person sees in the list of styles.
STYLES = {
    Kind.DATE: ("LetterDate", "Letter Date"),
    Kind.SALUTATION: ("LetterSalutation", "Letter Salutation"),
    Kind.PARAGRAPH: ("LetterText", "Letter Text"),
    Kind.LAST_PARAGRAPH: ("LetterLastText", "Letter Last Text"),
    Kind.SIGNATURE: ("LetterSignature", "Letter Signature"),
}
HEADER_HALF_PT = 22  # sizes are told in halves of a point
HEADER_GREY, RULE_GREY = "454545", "999999"
HEADER_ABOVE_TEXT_MM = 14.0
CUTS = ("Regular", "Italic")  # of the files of a typeface
# What stands for the letter's own typeface on a computer without it.
INSTEAD = {
    "EB Garamond": ("Garamond", "roman"),
    "Source Serif 4": ("Georgia", "roman"),
    "Source Sans 3": ("Calibri", "swiss"),
}


def word_document(page: LetterPage, fonts_dir: Path) -> bytes:
    """Return `page` as the bytes of a DOCX file with its typeface in it.

    The file names no author, no program and no date; the same page gives the same file.
    Raises OSError where a font cannot be read.
    """
    face = typeface(page.typeface)
    fonts = [
        (f"word/{_font_path(number)}", hidden((fonts_dir / name).read_bytes(), font_key(name)))
        for number, name in enumerate(face.files, 1)
    ]
    files = [
        ("[Content_Types].xml", xml(_kinds(page))),
        ("_rels/.rels", xml(_relations(_PACKAGE_RELATIONS))),
        ("docProps/core.xml", xml(_core(page))),
        ("word/document.xml", xml(_document(page))),
        ("word/_rels/document.xml.rels", xml(_relations(_document_relations(page)))),
        ("word/styles.xml", xml(_styles(page, face))),
        ("word/fontTable.xml", xml(_font_table(face))),
        ("word/_rels/fontTable.xml.rels", xml(_relations(_font_relations(face)))),
        ("word/settings.xml", xml(_SETTINGS)),
    ]
    if page.header:
        files.append(("word/header1.xml", xml(_header(page.header, page))))
    return packed([*files, *fonts])


# Nobody's name and no date come into the file when it is saved again. Text is set as it would
# be set today, not as an old version did, and never hyphenated.
_SETTINGS = (
    f"<w:settings {W}><w:removePersonalInformation/><w:removeDateAndTime/>"
    '<w:embedTrueTypeFonts/><w:autoHyphenation w:val="false"/><w:compat><w:compatSetting '
    'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    "</w:compat></w:settings>"
)
_PACKAGE_RELATIONS = (
    (f"{RELATION}officeDocument", "word/document.xml"),
    (f"{PACKAGE}relationships/metadata/core-properties", "docProps/core.xml"),
)


def _kinds(page: LetterPage) -> str:
    parts = ["document.main", "styles", "fontTable", "settings"]
    paths = ["document", "styles", "fontTable", "settings"]
    if page.header:
        parts.append("header")
        paths.append("header1")
    rows = "".join(
        f'<Override PartName="/word/{path}.xml" ContentType="{KINDS}{part}+xml"/>'
        for part, path in zip(parts, paths, strict=True)
    )
    relations = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<Types xmlns="{PACKAGE}content-types">'
        f'<Default Extension="rels" ContentType="{relations}"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Default Extension="odttf" ContentType="{HIDDEN_FONT}"/>'
        f'{rows}<Override PartName="/docProps/core.xml" ContentType="{CORE}"/></Types>'
    )


def _relations(targets: tuple[tuple[str, str], ...]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}relationships">{rows}</Relationships>'


def _document_relations(page: LetterPage) -> tuple[tuple[str, str], ...]:
    parts = ("styles", "fontTable", "settings")
    usual = tuple((f"{RELATION}{part}", f"{part}.xml") for part in parts)
    return (*usual, (f"{RELATION}header", "header1.xml")) if page.header else usual


def _core(page: LetterPage) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{PACKAGE}metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Letter</dc:title>'
        f"<dc:language>{escaped(tag(page))}</dc:language></cp:coreProperties>"
    )


def _font_table(face: Typeface) -> str:
    instead, kind = INSTEAD[face.name]
    cuts = "".join(
        f'<w:embed{cut} r:id="rId{number}" w:fontKey="{font_key(name)}"/>'
        for number, (cut, name) in enumerate(zip(CUTS, face.files, strict=True), 1)
    )
    return (
        f'<w:fonts {W} {R}><w:font w:name="{face.family}"><w:altName w:val="{instead}"/>'
        f'<w:family w:val="{kind}"/><w:pitch w:val="variable"/>{cuts}</w:font></w:fonts>'
    )


def _font_relations(face: Typeface) -> tuple[tuple[str, str], ...]:
    numbers = range(1, len(face.files) + 1)
    return tuple((f"{RELATION}font", _font_path(number)) for number in numbers)


def _font_path(number: int) -> str:
    return f"fonts/font{number}.odttf"


def _styles(page: LetterPage, face: Typeface) -> str:
    size = measures(page)
    fonts = " ".join(
        f'w:{script}="{face.family}"' for script in ("ascii", "hAnsi", "eastAsia", "cs")
    )
    half_points = 2 * size.size_pt
    language = escaped(tag(page))
    return (
        f"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts {fonts}/>"
        f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'
        f'<w:lang w:val="{language}" w:eastAsia="{language}" w:bidi="{language}"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>"
        f'<w:spacing w:before="0" w:after="0" w:line="{_twips(size.line_pt)}" '
        'w:lineRule="exact"/></w:pPr></w:pPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
        f"<w:qFormat/></w:style>{''.join(_style(kind, size) for kind in Kind)}"
        f"{_header_style()}</w:styles>"
    )


def _style(kind: Kind, size: Measures) -> str:
    style, name = STYLES[kind]
    follows, _ = STYLES[Kind.PARAGRAPH if kind is not Kind.DATE else Kind.SALUTATION]
    # The name stands with the end of the letter, not alone on a page.
    kept = "<w:keepNext/>" if kind is Kind.LAST_PARAGRAPH else ""
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{style}">'
        f'<w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:next w:val="{follows}"/>'
        f'<w:qFormat/><w:pPr>{kept}<w:spacing w:after="{_twips(size.below_pt[kind])}"/>'
        "</w:pPr></w:style>"
    )


def _header_style() -> str:
    return (
        '<w:style w:type="paragraph" w:customStyle="1" w:styleId="LetterHeader">'
        '<w:name w:val="Letter Header"/><w:basedOn w:val="Normal"/><w:pPr><w:pBdr>'
        f'<w:bottom w:val="single" w:sz="4" w:space="5" w:color="{RULE_GREY}"/></w:pBdr></w:pPr>'
        f'<w:rPr><w:i/><w:iCs/><w:color w:val="{HEADER_GREY}"/><w:sz w:val="{HEADER_HALF_PT}"/>'
        f'<w:szCs w:val="{HEADER_HALF_PT}"/></w:rPr></w:style>'
    )


def _header(words: str, page: LetterPage) -> str:
    return f"<w:hdr {W}>{_paragraph('LetterHeader', (words,), page)}</w:hdr>"


def _document(page: LetterPage) -> str:
    body = "".join(_block(block, page) for block in blocks(page)) or "<w:p/>"
    header = '<w:headerReference w:type="default" r:id="rId4"/>' if page.header else ""
    return (
        f"<w:document {W} {R}><w:body>{body}<w:sectPr>{header}"
        f"{_paper(page)}</w:sectPr></w:body></w:document>"
    )


def _paper(page: LetterPage) -> str:
    size = measures(page)
    width, height = (_twips_of_mm(each) for each in size.paper_mm)
    margins = size.margins
    room = HEADER_ROOM_MM if page.header else 0
    left, bottom = _twips_of_mm(margins.side_mm), _twips_of_mm(margins.bottom_mm)
    right = _twips_of_mm(margins.side_mm - SLACK_MM)
    top = _twips_of_mm(margins.top_mm + room)
    head = _twips_of_mm(margins.top_mm + room - HEADER_ABOVE_TEXT_MM)
    direction = "<w:bidi/>" if is_right_to_left(page) else ""
    return (
        f'<w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar w:top="{top}" w:right="{right}" '
        f'w:bottom="{bottom}" w:left="{left}" w:header="{head}" w:footer="{head}" '
        f'w:gutter="0"/>{direction}'
    )


def _block(block: Block, page: LetterPage) -> str:
    style, _ = STYLES[block.kind]
    return _paragraph(style, block.lines, page)


def _paragraph(style: str, lines: tuple[str, ...], page: LetterPage) -> str:
    turned = is_right_to_left(page)
    run = "<w:rPr><w:rtl/></w:rPr>" if turned else ""
    words = "<w:br/>".join(f'<w:t xml:space="preserve">{escaped(line)}</w:t>' for line in lines)
    direction = "<w:bidi/>" if turned else ""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{direction}</w:pPr><w:r>{run}{words}</w:r></w:p>'
    )


def _twips(points: float) -> int:
    return round(points * TWIPS_PER_PT)


def _twips_of_mm(mm: float) -> int:
    return round(mm * TWIPS_PER_INCH / MM_PER_INCH)

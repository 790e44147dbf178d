"""The letter as an OpenDocument text (ODT), for LibreOffice and its kin.

Source: OpenDocument 1.3, parts 2 and 3.
"""

from __future__ import annotations

import re
from pathlib import Path

from reconcile_gui.letter.blocks import (
    HEADER_ROOM_MM,
    SLACK_MM,
    Block,
    Kind,
    Measures,
    blocks,
    is_right_to_left,
    measures,
    tag,
)
from reconcile_gui.letter.look import Typeface, typeface
from reconcile_gui.letter.packed import escaped, packed, xml
from reconcile_gui.letter.page import LetterPage

MIME = "application/vnd.oasis.opendocument.text"
VERSION = 'office:version="1.3"'
SPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in (
        ("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
        ("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
        ("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
        ("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
        ("svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
        ("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
        ("dc", "http://purl.org/dc/elements/1.1/"),
        ("xlink", "http://www.w3.org/1999/xlink"),
    )
)
# As a person sees them in the list of styles; each is told by its own language there.
STYLES = {
    Kind.DATE: "Letter_20_Date",
    Kind.SALUTATION: "Letter_20_Salutation",
    Kind.PARAGRAPH: "Letter_20_Text",
    Kind.LAST_PARAGRAPH: "Letter_20_Last_20_Text",
    Kind.SIGNATURE: "Letter_20_Signature",
}
HEADER_STYLE = "Letter_20_Header"
HEADER_PT = 11
HEADER_HEIGHT_MM = 8.5  # one line of 11 pt, its rule below it
HEADER_GREY, RULE_GREY = "#454545", "#999999"
BLANKS = re.compile(r"^ +| {2,}| +$")


def opendocument(page: LetterPage, fonts_dir: Path) -> bytes:
    """Return `page` as the bytes of an ODT file with its typeface in it.

    The file names no author, no program and no date; the same page gives the same file.
    Raises OSError where a font cannot be read.
    """
    face = typeface(page.typeface)
    fonts = [(f"Fonts/{name}", (fonts_dir / name).read_bytes()) for name in face.files]
    files = [
        ("mimetype", MIME.encode()),
        ("META-INF/manifest.xml", xml(_manifest([name for name, _ in fonts]))),
        ("meta.xml", xml(_meta(page))),
        ("styles.xml", xml(_styles(page, face))),
        ("content.xml", xml(_content(page, face))),
        *fonts,
    ]
    return packed(files, stored=("mimetype",))


def _manifest(fonts: list[str]) -> str:
    space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    entries = [("/", MIME)]
    entries += [(f"{name}.xml", "text/xml") for name in ("meta", "styles", "content")]
    entries += [(name, "application/x-font-otf") for name in fonts]
    rows = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{kind}"/>'
        for path, kind in entries
    )
    return (
        f'<manifest:manifest xmlns:manifest="{space}" manifest:version="1.3">'
        f"{rows}</manifest:manifest>"
    )


def _meta(page: LetterPage) -> str:
    return (
        f"<office:document-meta {SPACES} {VERSION}><office:meta><dc:title>Letter</dc:title>"
        f"<dc:language>{escaped(tag(page))}</dc:language></office:meta></office:document-meta>"
    )


def _fonts(face: Typeface) -> str:
    sources = "".join(
        f'<svg:font-face-uri xlink:href="Fonts/{name}" xlink:type="simple">'
        '<svg:font-face-format svg:string="truetype"/></svg:font-face-uri>'
        for name in face.files
    )
    kind = "swiss" if "Sans" in face.name else "roman"
    return (
        f'<office:font-face-decls><style:font-face style:name="{face.family}" '
        f'svg:font-family="\'{face.family}\'" style:font-family-generic="{kind}" '
        f'style:font-pitch="variable"><svg:font-face-src>{sources}</svg:font-face-src>'
        "</style:font-face></office:font-face-decls>"
    )


def _styles(page: LetterPage, face: Typeface) -> str:
    size = measures(page)
    return (
        f"<office:document-styles {SPACES} {VERSION}>{_fonts(face)}"
        f"<office:styles>{_default_style(page, face, size)}"
        '<style:style style:name="Standard" style:family="paragraph" style:class="text">'
        f'<style:paragraph-properties style:writing-mode="{_direction(page)}"/></style:style>'
        f"{''.join(_style(kind, size) for kind in Kind)}{_header_style()}</office:styles>"
        f"<office:automatic-styles>{_page_layout(page, size)}</office:automatic-styles>"
        f"<office:master-styles>{_master(page)}</office:master-styles></office:document-styles>"
    )


def _default_style(page: LetterPage, face: Typeface, size: Measures) -> str:
    # "start" would be the left side to some, whatever the direction.
    side = "right" if is_right_to_left(page) else "left"
    # Every kind of script has its own attributes; the letter has one language and one size.
    spoken = "".join(
        f'{prefix}:language{script}="{page.language}" '
        f'{prefix}:country{script}="{page.region or "none"}" '
        f'{prefix}:font-size{script}="{size.size_pt}pt" '
        for prefix, script in (("fo", ""), ("style", "-asian"), ("style", "-complex"))
    )
    return (
        '<style:default-style style:family="paragraph"><style:paragraph-properties '
        f'fo:line-height="{size.line_pt}pt" fo:text-align="{side}" fo:orphans="2" fo:widows="2" '
        f'fo:hyphenation-ladder-count="no-limit" style:writing-mode="{_direction(page)}" '
        'fo:margin-top="0pt" fo:margin-bottom="0pt"/>'
        f'<style:text-properties style:font-name="{face.family}" {spoken}'
        'fo:hyphenate="false"/></style:default-style>'
    )


def _direction(page: LetterPage) -> str:
    return "rl-tb" if is_right_to_left(page) else "lr-tb"


def _style(kind: Kind, size: Measures) -> str:
    name = STYLES[kind]
    follows = STYLES[Kind.PARAGRAPH if kind is not Kind.DATE else Kind.SALUTATION]
    # The name stands with the end of the letter, not alone on a page.
    kept = ' fo:keep-with-next="always"' if kind is Kind.LAST_PARAGRAPH else ""
    return (
        f'<style:style style:name="{name}" style:display-name="{name.replace("_20_", " ")}" '
        f'style:family="paragraph" style:parent-style-name="Standard" '
        f'style:next-style-name="{follows}"><style:paragraph-properties '
        f'fo:margin-bottom="{size.below_pt[kind]}pt"{kept}/></style:style>'
    )


def _header_style() -> str:
    name = HEADER_STYLE
    return (
        f'<style:style style:name="{name}" style:display-name="{name.replace("_20_", " ")}" '
        'style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties '
        f'fo:border-bottom="0.5pt solid {RULE_GREY}" fo:padding-bottom="2mm"/>'
        f'<style:text-properties fo:font-size="{HEADER_PT}pt" fo:font-style="italic" '
        f'fo:color="{HEADER_GREY}"/></style:style>'
    )


def _page_layout(page: LetterPage, size: Measures) -> str:
    width, height = size.paper_mm
    margins = size.margins
    head = HEADER_HEIGHT_MM + HEADER_ROOM_MM
    top = margins.top_mm + HEADER_ROOM_MM - head if page.header else margins.top_mm
    header = (
        f'<style:header-style><style:header-footer-properties svg:height="{head}mm" '
        f'fo:margin-bottom="{HEADER_ROOM_MM}mm" style:dynamic-spacing="false"/>'
        "</style:header-style>"
        if page.header
        else ""
    )
    return (
        '<style:page-layout style:name="Paper"><style:page-layout-properties '
        f'fo:page-width="{width}mm" fo:page-height="{height}mm" '
        f'style:print-orientation="portrait" style:writing-mode="{_direction(page)}" '
        f'fo:margin-top="{top}mm" fo:margin-bottom="{margins.bottom_mm}mm" '
        f'fo:margin-left="{margins.side_mm}mm" fo:margin-right="{margins.side_mm - SLACK_MM}mm"/>'
        f"{header}</style:page-layout>"
    )


def _master(page: LetterPage) -> str:
    header = (
        f'<style:header><text:p text:style-name="{HEADER_STYLE}">{_line(page.header)}</text:p>'
        "</style:header>"
        if page.header
        else ""
    )
    return (
        '<style:master-page style:name="Standard" style:page-layout-name="Paper">'
        f"{header}</style:master-page>"
    )


def _content(page: LetterPage, face: Typeface) -> str:
    body = "".join(_paragraph(block) for block in blocks(page)) or "<text:p/>"
    return (
        f"<office:document-content {SPACES} {VERSION}>{_fonts(face)}"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )


def _paragraph(block: Block) -> str:
    lines = "<text:line-break/>".join(_line(line) for line in block.lines)
    return f'<text:p text:style-name="{STYLES[block.kind]}">{lines}</text:p>'


def _line(text: str) -> str:
    # Several spaces, and those at the ends, would be taken for one, or for none.
    return BLANKS.sub(lambda found: f'<text:s text:c="{len(found[0])}"/>', escaped(text))

"""A sheet of entries under headings, as it will stand on paper, and as a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reconcile_gui.letter.cleaning import cleaned, one_line
from reconcile_gui.letter.font_file import NotAFont
from reconcile_gui.letter.formats import marked_down
from reconcile_gui.letter.glyphs import MissingGlyph, fonts_of, missing_glyphs
from reconcile_gui.letter.page import line_not_to_send
from reconcile_gui.letter.typeset import CannotTypeset, set_line, set_with_template

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reconcile_gui.letter.families import Family

SHEET_TEMPLATE = "sheet.typ"
SHEET_TYPEFACE = "Source Serif 4"  # it has a heavier cut for headings


@dataclass(frozen=True, slots=True)
class ListedEntry:
    """One entry. fields: label and text of each.

    note: a quiet text under the heading, or empty. room: lines left empty to write on.
    """

    heading: str
    fields: tuple[tuple[str, str], ...] = ()
    note: str = ""
    room: int = 0


@dataclass(frozen=True, slots=True)
class ListedGroup:
    """Entries that belong together. heading: empty where the title says it."""

    heading: str
    entries: tuple[ListedEntry, ...]


@dataclass(frozen=True, slots=True)
class ListedPage:
    """What is printed, and nothing else is.

    intro: a quiet text under the title, or empty. sign: the words below each of two places
    to sign, "" for none. paper: as in `look`. language: two or three letters; region: two
    letters or None. not_to_send: whether each page says so at its head.
    """

    title: str
    groups: tuple[ListedGroup, ...]
    intro: str = ""
    sign: str = ""
    not_to_send: bool = False
    paper: str = "a4"
    language: str = "en"
    region: str | None = None

    @property
    def typeface(self) -> str:
        """Return the typeface that is tried first."""
        return SHEET_TYPEFACE

    @property
    def header(self) -> str:
        """Return the line at the head of each page of what is not to be sent, or empty."""
        return line_not_to_send(self.language) if self.not_to_send else ""

    @property
    def lines(self) -> tuple[str, ...]:
        """Return every line from top to bottom, the header left out."""
        return tuple(line for block, _ in self.blocks() for line in block)

    @property
    def as_read(self) -> str:
        """Return the whole sheet as text, as it is read out: one block for each entry."""
        head = [self.header] if self.header else []
        return "\n\n".join([*head, *("\n".join(block) for block, _ in self.blocks())])

    def blocks(self) -> Iterator[tuple[list[str], int]]:
        """Yield the lines of each block, and how much room to write stands below it."""
        yield _lines(self.title), 0
        if self.intro:
            yield _lines(*_text(self.intro).split("\n")), 0
        for group in self.groups:
            if group.heading:
                yield _lines(group.heading), 0
            for entry in group.entries:
                fields = [f"{one_line(label)}: {_text(text)}" for label, text in entry.fields]
                texts = [_text(entry.note), *fields]
                yield _lines(entry.heading, *"\n".join(texts).split("\n")), entry.room
        if self.sign:
            yield _lines(self.sign, self.sign), 0


@dataclass(frozen=True, slots=True)
class SetSheet:
    """A sheet as it will be printed. missing: what will be printed as empty boxes."""

    page: ListedPage
    pdf: bytes
    missing: tuple[MissingGlyph, ...]


def listed_text(page: ListedPage) -> str:
    """Return a sheet as plain text."""
    head = [page.header] if page.header else []
    blocks = ["\n".join(block) + "\n" * room for block, room in page.blocks()]
    return "\n\n".join([*head, *blocks]).rstrip("\n") + "\n"


def listed_markdown(page: ListedPage) -> str:
    """Return a sheet as Markdown (CommonMark) that reads as the sheet, word for word."""
    blocks = [marked_down(page.header)] if page.header else []
    blocks.append(f"# {_escaped_line(page.title)}")
    if page.intro:
        blocks.append(marked_down(_text(page.intro)))
    for group in page.groups:
        if group.heading:
            blocks.append(f"## {_escaped_line(group.heading)}")
        below = "###" if group.heading else "##"
        for entry in group.entries:
            blocks.append(f"{below} {_escaped_line(entry.heading)}")
            if entry.note:
                blocks.append(marked_down(_text(entry.note)))
            blocks += [
                f"*{_escaped_line(label)}:* {marked_down(_text(text)).lstrip()}"
                for label, text in entry.fields
            ]
    if page.sign:
        blocks += [f"{_escaped_line(page.sign)}: \\_\\_\\_\\_\\_\\_\\_\\_"] * 2
    return "\n\n".join(blocks) + "\n"


def sheet_setter(fonts_dir: Path, template_dir: Path) -> Callable[[ListedPage], SetSheet]:
    """Return what sets a sheet with the fonts and the templates of these folders.

    It raises CannotTypeset, without a word of the sheet in it; any thread may call it.
    """

    def set_sheet(page: ListedPage) -> SetSheet:
        try:
            missing = missing_glyphs(page, fonts_of(page, fonts_dir))
        except (OSError, NotAFont):
            raise CannotTypeset from None
        pdf = set_with_template(
            template_dir / SHEET_TEMPLATE,
            lambda families, gaps: _data(page, families, gaps=gaps),
            page,
            fonts_dir,
        )
        return SetSheet(page, pdf, missing)

    return set_sheet


def _data(page: ListedPage, families: Sequence[Family], *, gaps: bool) -> dict[str, object]:
    def line(text: str) -> list[dict[str, object] | None]:
        return set_line(one_line(text), page.language, families)

    def lines(text: str) -> list[object] | None:
        return [line(each) for each in _text(text).split("\n")] if text else None

    def entry(one: ListedEntry) -> dict[str, object]:
        return {
            "heading": line(one.heading),
            "note": lines(one.note),
            "room": one.room,
            "fields": [
                {"label": line(label), "lines": lines(text) or []} for label, text in one.fields
            ],
        }

    return {
        "lang": page.language,
        "region": page.region,
        "paper": page.paper,
        "families": [family.name for family in families],
        "header": page.header or None,
        "title": line(page.title),
        "intro": lines(page.intro),
        "groups": [
            {
                "heading": line(group.heading) if group.heading else None,
                "entries": [entry(one) for one in group.entries],
            }
            for group in page.groups
        ],
        "sign": line(page.sign) if page.sign else None,
        "gaps": gaps,
    }


def _lines(*texts: str) -> list[str]:
    """Return texts as lines, without empty ones."""
    return [line for line in map(one_line, texts) if line]


def _escaped_line(text: str) -> str:
    return marked_down(one_line(text))


def _text(text: str) -> str:
    """Return a text cleaned for paper, its lines kept, without empty ones around it."""
    return "\n".join(line.rstrip() for line in cleaned(text).split("\n")).strip("\n")

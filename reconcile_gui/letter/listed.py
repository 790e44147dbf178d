"""A sheet of entries under headings, as it will stand on paper, and as a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
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

    A text without a label runs over the whole width, and its entry over the end of a page.
    note: a quiet text under the heading, or empty. room: lines left empty to write on.
    """

    heading: str
    fields: tuple[tuple[str, str], ...] = ()
    note: str = ""
    room: int = 0

    @property
    def runs(self) -> bool:
        """Return whether it may go on over the end of a page wherever that comes."""
        return any(not label for label, _ in self.fields)


@dataclass(frozen=True, slots=True)
class ListedGroup:
    """Entries that belong together. heading: empty where the title says it."""

    heading: str
    entries: tuple[ListedEntry, ...]


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that are read in one piece. room: lines to write on below them."""

    lines: list[str]
    room: int = 0


@dataclass(frozen=True, slots=True)
class ListedPage:
    """What is printed, and nothing else is.

    sign: the words below each of two places to sign, "" for none. about: a line below the
    title, "" for none. paper: as in `look`. language: two or three letters; region: two
    letters or None. not_to_send: whether each page says so at its head.
    """

    title: str
    groups: tuple[ListedGroup, ...]
    sign: str = ""
    paper: str = "a4"
    language: str = "en"
    region: str | None = None
    about: str = ""
    not_to_send: bool = False

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
        return tuple(line for block in self._blocks() for line in block.lines)

    @property
    def as_read(self) -> str:
        """Return the whole sheet as text, as it is read out.

        One block for each entry, and one for each paragraph of a text without a label.
        """
        return self._joined(has_room=False)

    @property
    def as_text(self) -> str:
        """Return the same with the room to write, for who types into it."""
        return self._joined(has_room=True)

    def _joined(self, *, has_room: bool) -> str:
        head = [self.header] if self.header else []
        blocks = (
            "\n".join(block.lines) + "\n" * (block.room * has_room) for block in self._blocks()
        )
        return "\n\n".join([*head, *blocks])

    def _blocks(self) -> Iterator[_Block]:
        yield _Block([one_line(self.title)])
        if self.about:
            yield _Block([one_line(self.about)])
        for group in self.groups:
            if group.heading:
                yield _Block([one_line(group.heading)])
            for entry in group.entries:
                yield from _entry_blocks(entry)
        if self.sign:
            yield _Block([one_line(self.sign)] * 2)


@dataclass(frozen=True, slots=True)
class SetSheet:
    """A sheet as it will be printed.

    missing: what will be printed as empty boxes. as_read: see `ListedPage`; made together
    with the rest, off the window's thread.
    """

    page: ListedPage
    pdf: bytes
    missing: tuple[MissingGlyph, ...]
    as_read: str


def _entry_blocks(entry: ListedEntry) -> Iterator[_Block]:
    texts = [[line for line in lines if line] for lines in _entry_lines(entry)]
    blocks = [_Block(lines) for lines in texts if lines]
    yield from blocks[:-1]
    yield from (replace(last, room=entry.room) for last in blocks[-1:])


def _entry_lines(entry: ListedEntry) -> Iterator[list[str]]:
    lines = [one_line(entry.heading), *_text(entry.note).split("\n")]
    for label, text in entry.fields:
        if label:
            lines += f"{one_line(label)}: {_text(text)}".split("\n")
        else:
            yield lines
            yield from ([line] for line in _paragraphs(text))
            lines = []
    yield lines


def listed_text(page: ListedPage) -> str:
    """Return a sheet as plain text."""
    return page.as_text.rstrip("\n") + "\n"


def listed_markdown(page: ListedPage) -> str:
    """Return a sheet as Markdown (CommonMark) that reads as the sheet, word for word."""
    blocks = [marked_down(page.header)] if page.header else []
    blocks.append(f"# {_escaped_line(page.title)}")
    if page.about:
        blocks.append(_escaped_line(page.about))
    for group in page.groups:
        if group.heading:
            blocks.append(f"## {_escaped_line(group.heading)}")
        below = "###" if group.heading else "##"
        for entry in group.entries:
            blocks.append(f"{below} {_escaped_line(entry.heading)}")
            if entry.note:
                blocks.append(marked_down(_text(entry.note)))
            for label, text in entry.fields:
                if label:
                    words = marked_down(_text(text)).lstrip()
                    blocks.append(f"*{_escaped_line(label)}:* {words}")
                else:
                    blocks += [marked_down(line) for line in _paragraphs(text)]
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
        return SetSheet(page, pdf, missing, page.as_read)

    return set_sheet


def _data(page: ListedPage, families: Sequence[Family], *, gaps: bool) -> dict[str, object]:
    def line(text: str) -> list[dict[str, object] | None]:
        return set_line(one_line(text), page.language, families)

    def field(label: str, text: str) -> dict[str, object]:
        lines = _text(text).split("\n") if label else _paragraphs(text)
        return {
            "label": line(label) if label else None,
            "lines": [line(each) for each in lines],
        }

    def entry(one: ListedEntry) -> dict[str, object]:
        return {
            "heading": line(one.heading),
            "note": [line(each) for each in _text(one.note).split("\n")] if one.note else None,
            "room": one.room,
            "fields": [field(label, text) for label, text in one.fields],
            "runs": one.runs,
        }

    return {
        "lang": page.language,
        "region": page.region,
        "paper": page.paper,
        "families": [family.name for family in families],
        "header": page.header or None,
        "title": line(page.title),
        "about": line(page.about) if page.about else None,
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


def _escaped_line(text: str) -> str:
    return marked_down(one_line(text))


def _paragraphs(text: str) -> list[str]:
    """Return the lines of a text cleaned for paper, empty ones left out."""
    return [line for line in _text(text).split("\n") if line]


def _text(text: str) -> str:
    """Return a text cleaned for paper, its lines kept, without empty ones around it."""
    return "\n".join(line.rstrip() for line in cleaned(text).split("\n")).strip("\n")

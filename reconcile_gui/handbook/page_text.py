"""The text of a help page, cut into what a page is made of.

The files are a small part of Markdown: "# " title, "## " headings, "- " points, paragraphs,
**strong**, *set off*, [words](where). {menu:lock} stands for where a command is found, and
{keys:lock} for its keys, so that neither can be out of date or missing in a translation.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from reconcile_gui.text.checked import WrongField

# Chosen: beyond it a page is two.
LONGEST_PAGE = 4000
COMMAND_LINK = "command:"

Fill = Callable[[str, str], str]  # "menu" or "keys", and a command; raises KeyError

_MARK = re.compile(
    r"\[(?P<words>[^\]\n]+)\]\((?P<to>[^)\s]+)\)"
    r"|\*\*(?P<strong>[^*\n]+)\*\*"
    r"|\*(?P<apart>[^*\n]+)\*"
    r"|\{(?P<what>menu|keys):(?P<command>[a-z_]+)\}"
)
_LEFT = re.compile(r"[{}\[\]*]|\]\(")


class Look(StrEnum):
    """How some words of a line look."""

    PLAIN = "plain"
    STRONG = "strong"
    APART = "apart"  # set off, as an example


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one look. to: the page or "command:…" that they lead to, or ""."""

    words: str
    look: Look = Look.PLAIN
    to: str = ""


class Kind(StrEnum):
    """What a line of a page is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    POINT = "point"


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, or one point of a list."""

    kind: Kind
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """Return its words alone."""
        return "".join(piece.words for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class PageText:
    """A page as it reads. commands: those that it names by {menu:…} or {keys:…}."""

    title: str
    blocks: tuple[Block, ...]
    commands: frozenset[str]

    @property
    def links(self) -> frozenset[str]:
        """Return where its links lead."""
        pieces = (piece for block in self.blocks for piece in block.pieces)
        return frozenset(piece.to for piece in pieces if piece.to)


def read_page(text: str, fill: Fill) -> PageText:
    """Return the page in a text. fill: says where a command is found, and its keys.

    Raises WrongField, whose field is the line.
    """
    if len(text) > LONGEST_PAGE:
        raise WrongField("", f"is longer than {LONGEST_PAGE} characters")
    title, blocks, commands = "", list[Block](), set[str]()
    for number, (kind, line) in enumerate(_lines(text), start=1):
        place = f"paragraph {number}"
        if kind == "title":
            if title or blocks:
                raise WrongField(place, "is a second title")
            title = line
            continue
        if not title:
            raise WrongField(place, "comes before the title")
        blocks.append(Block(Kind(kind), _pieces(line, fill, commands, place)))
    if not title or not blocks:
        raise WrongField("", "must have a title, and a text below it")
    return PageText(title, tuple(blocks), frozenset(commands))


def _lines(text: str) -> list[tuple[str, str]]:
    """Return what stands in the text, lines of one paragraph joined."""
    found: list[tuple[str, str]] = []
    is_open = False
    for raw in text.splitlines():
        line = raw.strip()
        if not line:
            is_open = False
            continue
        for mark, kind in (("## ", "heading"), ("# ", "title"), ("- ", "point")):
            if line.startswith(mark):
                found.append((kind, line.removeprefix(mark).strip()))
                is_open = kind == "point"
                break
        else:
            if is_open:
                found[-1] = (found[-1][0], f"{found[-1][1]} {line}")
            else:
                found.append(("paragraph", line))
                is_open = True
    return found


def _pieces(line: str, fill: Fill, commands: set[str], place: str) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    at = 0
    for mark in _MARK.finditer(line):
        _plain(pieces, line[at : mark.start()], place)
        at = mark.end()
        if mark["words"] is not None:
            pieces.append(Piece(mark["words"], to=mark["to"]))
        elif mark["strong"] is not None:
            pieces.append(Piece(mark["strong"], Look.STRONG))
        elif mark["apart"] is not None:
            pieces.append(Piece(mark["apart"], Look.APART))
        else:
            pieces.append(Piece(_filled(mark, fill, place), Look.STRONG))
            commands.add(mark["command"])
    _plain(pieces, line[at:], place)
    return tuple(pieces)


def _filled(mark: re.Match[str], fill: Fill, place: str) -> str:
    try:
        return fill(mark["what"], mark["command"])
    except KeyError:
        raise WrongField(place, f"{mark[0]} is no command that has this") from None


def _plain(pieces: list[Piece], words: str, place: str) -> None:
    if not words:
        return
    left = _LEFT.search(words)
    if left:
        raise WrongField(place, f"has a “{left[0]}” that opens or closes nothing")
    pieces.append(Piece(words))

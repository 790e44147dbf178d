"""A letter for a word processor: its blocks, each with the room below it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from reconcile_gui.letter.look import Margins, margins_of
from reconcile_gui.letter.page import LetterPage
from reconcile_gui.letter.pieces import I_AND_NEXT

NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
# Written from right to left; of the languages a letter can be in, and their neighbours.
RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})

LINE_HEIGHT = 18.4 / 13  # of the size, so that 13 pt stands on 18.4 pt
BELOW_DATE_MM = 11.0
ROOM_TO_SIGN_MM = 14.0
ROOM_WITHOUT_SIGNING_MM = 6.5  # one line at 13 pt
# The line that says "not to be sent" stands above the text and moves it down.
HEADER_ROOM_MM = 5.5
# Chosen: word processors measure a line a hair wider than the typesetter, and would break
# some lines sooner; to the right of ragged lines nobody sees it.
SLACK_MM = 1.0
MM_PER_INCH, PT_PER_INCH = 25.4, 72
PAPERS_MM = {"a4": (210.0, 297.0), "us-letter": (215.9, 279.4)}


class Kind(Enum):
    """What a block of a letter is."""

    DATE = "date"
    SALUTATION = "salutation"
    PARAGRAPH = "paragraph"
    LAST_PARAGRAPH = "last paragraph"  # the name stands below it
    SIGNATURE = "signature"


@dataclass(frozen=True, slots=True)
class Block:
    """One block. lines: its text line by line, "I" bound to the word after it."""

    kind: Kind
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Measures:
    """The measures of a page. Sizes and heights in points, the rest in mm."""

    paper_mm: tuple[float, float]
    margins: Margins
    size_pt: int
    line_pt: float
    below_pt: dict[Kind, float]


def blocks(page: LetterPage) -> tuple[Block, ...]:
    """Return the blocks of `page` from top to bottom, its header left out."""
    found: list[Block] = []
    if page.date_line is not None:
        found.append(_block(Kind.DATE, page.date_line, page.language))
    if page.salutation is not None:
        found.append(_block(Kind.SALUTATION, page.salutation, page.language))
    found += [_block(Kind.PARAGRAPH, each, page.language) for each in page.paragraphs]
    if page.signature is not None:
        if page.paragraphs:
            found[-1] = Block(Kind.LAST_PARAGRAPH, found[-1].lines)
        found.append(_block(Kind.SIGNATURE, page.signature, page.language))
    return tuple(found)


def measures(page: LetterPage) -> Measures:
    """Return the measures that `page` is set with."""
    line_pt = round(page.size_pt * LINE_HEIGHT, 1)
    half = round(line_pt / 2, 1)
    to_sign = ROOM_TO_SIGN_MM if page.sign_by_hand else ROOM_WITHOUT_SIGNING_MM
    return Measures(
        paper_mm=PAPERS_MM[page.paper],
        margins=margins_of(page.paper, page.margins),
        size_pt=page.size_pt,
        line_pt=line_pt,
        below_pt={
            Kind.DATE: in_points(BELOW_DATE_MM),
            Kind.SALUTATION: half,
            Kind.PARAGRAPH: half,
            Kind.LAST_PARAGRAPH: in_points(to_sign),
            Kind.SIGNATURE: 0.0,
        },
    )


def in_points(mm: float) -> float:
    """Return a length in points, to a tenth of one."""
    return round(mm * PT_PER_INCH / MM_PER_INCH, 1)


def tag(page: LetterPage) -> str:
    """Return the language of `page` as "en-GB" or "en"."""
    return page.language if page.region is None else f"{page.language}-{page.region}"


def is_right_to_left(page: LetterPage) -> bool:
    """Return whether the letter is written from right to left."""
    return page.language in RIGHT_TO_LEFT


def _block(kind: Kind, text: str, language: str) -> Block:
    return Block(kind, tuple(_bound(line, language) for line in text.split("\n")))


def _bound(line: str, language: str) -> str:
    if language != "en":
        return line
    return re.sub(I_AND_NEXT, lambda found: found[0].replace(" ", NO_BREAK_SPACE), line)

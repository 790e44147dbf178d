"""The texts of Help and safety, of the care panel and of the notes beside them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from reconcile_gui.resources import with_english
from reconcile_gui.text.checked import (
    FileProblem,
    Table,
    WrongField,
    as_table,
    entry_name,
    read_file,
    refuse_unknown,
    take_choice,
    take_tables,
    take_text,
    take_texts,
)
from reconcile_gui.text.names import PartnerWords, fill_partner

PAGES_FILE = "pages.toml"
LONGEST_TITLE = 60
# Chosen: about eight lines of the reading column; more is two blocks.
LONGEST_TEXT = 600


class PageId(StrEnum):
    """Every page and panel; those of the care rules have the id of their rule."""

    HELP = "help"
    THERAPIST = "therapist"
    LAW = "law"
    USING_SAFELY = "using_safely"
    TOO_MUCH = "too_much"
    NO_CONTACT = "no_contact"
    SAFETY_FIRST = "safety_first"
    MAY_NOT_OWE = "may_not_owe"
    SELFHARM_PANEL = "CARE-selfharm"
    VIOLENCE_PANEL = "CARE-violence"
    IF_GIVEN = "if_given"
    CHART = "chart"


# The pages that Help and safety lists below its numbers, in their order.
LISTED = (PageId.THERAPIST, PageId.LAW, PageId.USING_SAFELY, PageId.TOO_MUCH)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a list of points; the other one is empty."""

    text: str = ""
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it is shown; may hold {partner} until it is filled.

    summary: the line where the page is listed, or "". footnote: in small type at the
    end, or "".
    """

    id: PageId
    title: str
    blocks: tuple[Block, ...]
    summary: str = ""
    footnote: str = ""

    def for_partner(self, words: PartnerWords) -> Page:
        """Return the page with the other person's name in it."""
        return replace(
            self,
            blocks=tuple(
                Block(
                    fill_partner(block.text, words),
                    tuple(fill_partner(point, words) for point in block.points),
                )
                for block in self.blocks
            ),
        )


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of one language, and what had to be left out."""

    pages: Mapping[PageId, Page]
    problems: tuple[FileProblem, ...] = ()

    def page(self, page_id: PageId) -> Page | None:
        """Return a page, or None where its text could not be used."""
        return self.pages.get(page_id)

    def panel(self, rule_id: str) -> Page | None:
        """Return the panel of a care rule, or None for any other rule."""
        return next((page for page in self.pages.values() if page.id == rule_id), None)


def load_pages(folder: Path) -> Pages:
    """Return the pages in a folder ("care/de"); in English what is not there.

    Raises nothing for broken content: a page that cannot be used is left out and
    stands in `problems`; so does one that is missing.
    """
    problems: list[FileProblem] = []
    pages: dict[PageId, Page] = {}
    for each in with_english(folder):
        pages = _pages(each / PAGES_FILE, problems) | pages
    problems += [
        FileProblem(PAGES_FILE, missing, "", "there is no such page")
        for missing in PageId
        if missing not in pages
    ]
    return Pages(pages, tuple(problems))


def _pages(path: Path, problems: list[FileProblem]) -> dict[PageId, Page]:
    """Return the pages of one file; what cannot be used goes to `problems`."""
    pages: dict[PageId, Page] = {}
    try:
        entries = take_tables(read_file(path, {"page"}), "page")
    except WrongField as wrong:
        problems.append(FileProblem(PAGES_FILE, "", wrong.field, wrong.said))
        return pages
    for place, entry in enumerate(entries, start=1):
        try:
            page = _page(as_table(entry), pages)
        except WrongField as wrong:
            name = entry_name(entry, "page", place)
            problems.append(FileProblem(PAGES_FILE, name, wrong.field, wrong.said))
        else:
            pages[page.id] = page
    return pages


def _page(table: Table, taken: Mapping[PageId, Page]) -> Page:
    refuse_unknown(table, {"id", "title", "summary", "footnote", "block"})
    page_id = PageId(take_choice(table, "id", PageId))
    if page_id in taken:
        raise WrongField("id", "is used twice")
    summary, footnote = (
        take_text(table, field, LONGEST_TEXT) if field in table else ""
        for field in ("summary", "footnote")
    )
    blocks = tuple(_block(as_table(one, "block")) for one in take_tables(table, "block"))
    return Page(page_id, take_text(table, "title", LONGEST_TITLE), blocks, summary, footnote)


def _block(table: Table) -> Block:
    refuse_unknown(table, {"text", "points"})
    if len(table) != 1:
        raise WrongField("block", "has either a text or points")
    if "text" in table:
        return Block(text=take_text(table, "text", LONGEST_TEXT))
    return Block(points=take_texts(table, "points", LONGEST_TEXT))

"""Which help pages have some words, the likeliest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reconcile_gui.handbook.page_text import Kind
from reconcile_gui.text.folded import folded

if TYPE_CHECKING:
    from reconcile_gui.handbook.book import HelpPage

_IN_TITLE, _IN_HEADING, _IN_TEXT, _NOT_HERE = range(4)


def words_of(typed: str) -> tuple[str, ...]:
    """Return the words to look for, as they are compared."""
    return tuple(folded(typed).split())


def found(pages: Sequence[HelpPage], typed: str) -> tuple[HelpPage, ...]:
    """Return the pages that have every word, those with it in title or heading first."""
    wanted = words_of(typed)
    if not wanted:
        return ()
    ranked = [(_rank(page, wanted), page) for page in pages]
    return tuple(page for rank, page in sorted(ranked, key=lambda one: one[0]) if rank < _NOT_HERE)


def _rank(page: HelpPage, wanted: Sequence[str]) -> int:
    title = folded(page.title)
    if all(word in title for word in wanted):
        return _IN_TITLE
    headings = [folded(block.text) for block in page.blocks if block.kind is Kind.HEADING]
    if any(all(word in heading for word in wanted) for heading in headings):
        return _IN_HEADING
    text = " ".join([title, *(folded(block.text) for block in page.blocks)])
    return _IN_TEXT if all(word in text for word in wanted) else _NOT_HERE

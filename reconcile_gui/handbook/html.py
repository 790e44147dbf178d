"""A help page as the HTML that Qt's text browser shows."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from reconcile_gui.handbook.page_text import Block, Kind, Look, Piece

_TAGS = {Look.STRONG: "b", Look.APART: "i"}


def as_html(title: str, blocks: Iterable[Block]) -> str:
    """Return a page: its title as the first heading, points of one list in a list."""
    lines = [f"<h1>{escape(title)}</h1>"]
    is_in_list = False
    for block in blocks:
        if (block.kind is Kind.POINT) != is_in_list:
            is_in_list = not is_in_list
            lines.append("<ul>" if is_in_list else "</ul>")
        words = "".join(map(_piece, block.pieces))
        tag = {Kind.HEADING: "h2", Kind.PARAGRAPH: "p", Kind.POINT: "li"}[block.kind]
        lines.append(f"<{tag}>{words}</{tag}>")
    if is_in_list:
        lines.append("</ul>")
    return "\n".join(lines)


def _piece(piece: Piece) -> str:
    words = escape(piece.words)
    if piece.to:
        return f'<a href="{escape(piece.to)}">{words}</a>'
    tag = _TAGS.get(piece.look)
    return f"<{tag}>{words}</{tag}>" if tag else words

"""A sheet of entries as a page for a browser: one file, no script, nothing fetched."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from reconcile_gui.letter.cleaning import cleaned, one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reconcile_gui.letter.listed import ListedEntry, ListedPage

# Chosen: a column that reads well on a screen and on paper, in the reader's own serif.
LOOK = (
    "body{max-width:40em;margin:2em auto;padding:0 1em;font:1.05em/1.5 Georgia,serif}"
    "h2{margin-top:2em}h3{margin:1.4em 0 .3em}p{margin:.3em 0;white-space:pre-wrap;"
    "overflow-wrap:break-word}.about,.note{color:#555}"
)
# PRIVACY: whatever stands in a text, the browser fetches nothing and runs nothing.
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def listed_html(page: ListedPage) -> str:
    """Return a sheet as HTML that reads as the sheet, word for word; every mark is escaped."""
    return "\n".join(_lines(page)) + "\n"


def _lines(page: ListedPage) -> Iterator[str]:
    language = "-".join(filter(None, (page.language, page.region)))
    yield "<!DOCTYPE html>"
    yield f'<html lang="{_line(language)}"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width">'
    yield f"<title>{_line(page.title)}</title><style>{LOOK}</style></head><body>"
    if page.header:
        yield f'<p class="note">{_line(page.header)}</p>'
    yield f"<h1>{_line(page.title)}</h1>"
    if page.about:
        yield f'<p class="about">{_line(page.about)}</p>'
    for group in page.groups:
        if group.heading:
            yield f"<h2>{_line(group.heading)}</h2>"
        for entry in group.entries:
            yield from _entry(entry, "h3" if group.heading else "h2")
    if page.sign:
        yield from [f"<p>{_line(page.sign)}: ________</p>"] * 2
    yield "</body></html>"


def _entry(entry: ListedEntry, level: str) -> Iterator[str]:
    yield f"<{level}>{_line(entry.heading)}</{level}>"
    if entry.note:
        yield f'<p class="note">{_text(entry.note)}</p>'
    for label, text in entry.fields:
        if label:
            yield f"<p><i>{_line(label)}:</i> {_text(text)}</p>"
        else:
            yield from (f"<p>{line}</p>" for line in _text(text).split("\n") if line.strip())
    yield from ["<p>&nbsp;</p>"] * entry.room


def _line(text: str) -> str:
    return escape(one_line(text))


def _text(text: str) -> str:
    """Return a text cleaned as for paper, its lines kept, without empty ones around it."""
    return escape("\n".join(line.rstrip() for line in cleaned(text).split("\n")).strip("\n"))

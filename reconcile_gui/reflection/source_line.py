"""The sources of a question in one line, as a person would look for them."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from reconcile_gui.reflection.questions import Source


def source_line(sources: Sequence[Source], further_reading: str) -> str:
    """Return mark-up: author (year), title in italics, a dot between works.

    further_reading: the words before works that were only recalled and carry no
    claim. What is common practice is named only where there is nothing else.
    """
    read = [_shown(one) for one in sources if one.is_read]
    recalled = [_shown(one) for one in sources if not one.is_read and one.is_work]
    practice = [_shown(one) for one in sources if not one.is_read and not one.is_work]
    first = " · ".join(read or practice)
    more = " · ".join(recalled)
    if not more:
        return first
    more = f"{escape(further_reading)}: {more}"
    return f"{first} · {more}" if first else more


def _shown(source: Source) -> str:
    title = escape(source.title)
    if source.is_work:
        title = f"<i>{title}</i>"
    author = escape(source.author)
    if source.year is not None:
        author = f"{author} ({source.year})"
    shown = f"{author}, {title}" if author else title
    return f"{shown} ({escape(source.note)})" if source.note else shown

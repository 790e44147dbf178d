"""Parts that are written together: which field holds the words of which part."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reconcile_gui.apology.records import LetterPart

BETWEEN = "\n\n"


def hosts(parts: Iterable[LetterPart]) -> dict[str, str]:
    """Return for each part that has no field of its own the part that holds its words.

    A part with words is never among them, whatever the file says: they would not be seen.
    """
    by_id = {each.part: each for each in parts}
    found = {}
    for each in by_id.values():
        host = each.merged_into
        if host is None or host == each.part or each.body.strip():
            continue
        above = by_id.get(host)
        if above is None or above.merged_into is None or above.body.strip():
            found[each.part] = host
    return found


def together(host: str, held: Mapping[str, str], order: Sequence[str]) -> tuple[str, ...]:
    """Return a part and those written in its field, in this order; held: as from `hosts`."""
    return (host, *(part for part in order if held.get(part) == host))


def joined(first: str, second: str) -> str:
    """Return two texts as one, with an empty line between them; a blank one adds nothing."""
    if not second.strip():
        return first
    return f"{first}{BETWEEN}{second}" if first.strip() else second

"""Parts that are written together: which field holds the words of which part."""

from __future__ import annotations

from dataclasses import replace
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


def only_these(parts: Sequence[LetterPart], wanted: Iterable[str]) -> tuple[LetterPart, ...]:
    """Return the parts with these ids, each with the words of the field it is written in.

    Words that several of them share stand with the one whose field it is, else with the
    first of them.
    """
    held, ids = hosts(parts), frozenset(wanted)
    found = []
    for field in (each for each in parts if each.part not in held):
        sharing = [each for each in parts if held.get(each.part) == field.part]
        taken = [each for each in (field, *sharing) if each.part in ids]
        for each in taken[:1]:
            found.append(replace(each, body=field.body, merged_into=None))
        for each in taken[1:]:
            found.append(replace(each, body="", merged_into=taken[0].part))
    return tuple(found)


def joined(first: str, second: str) -> str:
    """Return two texts as one, with an empty line between them; a blank one adds nothing."""
    if not second.strip():
        return first
    return f"{first}{BETWEEN}{second}" if first.strip() else second

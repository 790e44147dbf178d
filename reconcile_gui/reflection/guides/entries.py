"""Entries of a guide: their order, their names, what of them waits, what rests."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from reconcile_gui.reflection.guides.guide import Guide, Waiting
from reconcile_gui.reflection.records import Standing
from reconcile_gui.text.names import PartnerWords, fill_partner


@dataclass(frozen=True, slots=True)
class Note:
    """A dated note on an entry."""

    uuid: str
    day: date
    body: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a guide. day: None where it has none. values: by field; "" for none."""

    id: int
    uuid: str
    day: date | None
    values: Mapping[str, str]
    notes: tuple[Note, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class EntryPlace:
    """Where a row belongs: the table and kind of its guide, and its entry.

    part: uuid of the row itself, where it is a part of the entry; else "".
    """

    table: str
    kind: str
    uuid: str
    part: str = ""


def newest_first(entries: Iterable[Entry]) -> list[Entry]:
    """Return entries with the newest day first; of one day the one made last."""
    return sorted(entries, key=lambda one: (one.day or date.min, one.id), reverse=True)


def name_of(guide: Guide, entries: Sequence[Entry], uuid: str) -> str:
    """Return what an entry is called: "Talk 2" by its day, or "" where its day names it.

    uuid: also of one that is not kept yet, which will be the next.
    """
    oldest_first = [one.uuid for one in reversed(newest_first(entries))]
    number = oldest_first.index(uuid) + 1 if uuid in oldest_first else len(oldest_first) + 1
    return guide.entry.replace("{number}", str(number))


def first_words(guide: Guide, entry: Entry) -> str:
    """Return the first words of an entry, or what was chosen in it, or ""."""
    choices = {
        (each.id, one.key): one.words for each in guide.fields for one in each.choices if one.key
    }
    texts = [
        entry.values.get(each.id, "") for each in guide.fields if each.look in ("prose", "line")
    ]
    chosen = [
        f"{each.label}: {words}"
        for each in guide.fields
        if (words := choices.get((each.id, entry.values.get(each.id, ""))))
    ]
    return next((words for words in texts if words.strip()), "") or " · ".join(chosen)


def waits(waiting: Waiting | None, entry: Entry) -> bool:
    """Tell whether something is still to be done about an entry."""
    if waiting is None or entry.values.get(waiting.until):
        return False
    return not waiting.for_words or bool(entry.values.get(waiting.for_words, "").strip())


def fields_read(
    guide: Guide, entry: Entry, partner: PartnerWords, day_words: Callable[[date], str]
) -> list[tuple[str, str]]:
    """Return label and words of each field of an entry that has any, as they are read."""
    words = {
        (each.id, one.key): one.words for each in guide.fields for one in each.choices if one.key
    }
    words |= {
        (each.id, value): day_words(date.fromisoformat(value))
        for each in guide.fields
        if each.look == "date" and (value := entry.values.get(each.id, ""))
    }
    return [
        (fill_partner(each.label, partner), words.get((each.id, value), value))
        for each in guide.fields
        if (value := entry.values.get(each.id, "")).strip()
    ]


def as_read(
    guide: Guide, entry: Entry, partner: PartnerWords, day_words: Callable[[date], str]
) -> str:
    """Return a whole entry to be read: each field with words under its label."""
    told = [f"{label}\n{words}" for label, words in fields_read(guide, entry, partner, day_words)]
    notes = [f"{day_words(note.day)}\n{note.body}" for note in entry.notes]
    return "\n\n".join(told + notes)


def rests(guide: Guide, standing: Standing) -> bool:
    """Tell whether a guide may not be used as things stand."""
    return guide.needs == "plan_contact" and not standing.may_plan_contact

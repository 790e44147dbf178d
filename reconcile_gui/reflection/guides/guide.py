"""A guide: what it is for, what it tells, and which fields it has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from reconcile_gui.reflection.guides.kept import Holds, Keeping
from reconcile_gui.reflection.questions import Source
from reconcile_gui.text.checked import FileProblem
from reconcile_gui.text.names import PartnerWords, fill_partner

Look = Literal["prose", "line", "date", "choice"]
Needs = Literal["", "plan_contact"]
Shown = Literal["", "contact", "no_contact"]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few answers. key: as it is kept; "" for none yet."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an entry.

    id: its column, or its name in a sheet. hint: in small under the label, or "".
    feeds: "promise", "boundary", "boundary:theirs". when_past: said under a day that lies
    behind, or "".
    """

    id: str
    label: str
    look: Look
    hint: str = ""
    choices: tuple[Choice, ...] = ()
    feeds: tuple[str, ...] = ()
    when_past: str = ""

    @property
    def holds(self) -> Holds:
        """What it holds."""
        return {"date": Holds.DAY, "choice": Holds.CHOICE}.get(self.look, Holds.TEXT)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines to read before writing. shown: only while contact is, or is not, welcome."""

    heading: str
    lines: tuple[str, ...]
    shown: Shown = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """That an entry waits for something: until its field `until` has a day.

    for_words: the field without which nothing waits, or "". words: said beside the entry.
    alone: the choice to see only these.
    """

    until: str
    words: str
    alone: str
    for_words: str = ""


@dataclass(frozen=True, slots=True)
class Guide:
    """One guide, {partner} not yet filled in.

    entry: how an entry is called, with {number} or without, or "" where its day names it.
    new: the button that begins one. is_one: there is one entry, and no list. day_label:
    what the day of an entry is, or "" where it has none. needs: what has to be offered,
    else it rests. place: where it is listed. note: the label of the dated notes, or "".
    questions: ids of those it goes with. unwelcome: what it is for while contact is not
    wanted, if that is another thing.
    """

    id: str
    title: str
    purpose: str
    sources: tuple[Source, ...]
    keeping: Keeping
    fields: tuple[Field, ...]
    blocks: tuple[Block, ...] = ()
    samples: tuple[str, ...] = ()
    entry: str = ""
    new: str = ""
    is_one: bool = False
    day_label: str = ""
    needs: Needs = ""
    place: str = "reflect"
    note: str = ""
    waiting: Waiting | None = None
    questions: tuple[str, ...] = ()
    unwelcome: str = ""
    has_care: bool = False

    def field(self, field_id: str) -> Field:
        """Return one of its fields. KeyError for an unknown one."""
        return {one.id: one for one in self.fields}[field_id]

    def purpose_for(self, words: PartnerWords, *, is_welcome: bool) -> str:
        """Return what it is for, as shown."""
        told = self.purpose if is_welcome or not self.unwelcome else self.unwelcome
        return fill_partner(told, words)

    def blocks_for(self, *, is_welcome: bool) -> tuple[Block, ...]:
        """Return what is to be read while contact is, or is not, welcome."""
        hidden = "no_contact" if is_welcome else "contact"
        return tuple(one for one in self.blocks if one.shown != hidden)


@dataclass(frozen=True, slots=True)
class GuideShelf:
    """All guides of one language, in their order, and what had to be left out."""

    language: str
    guides: tuple[Guide, ...] = ()
    problems: tuple[FileProblem, ...] = ()

    def guide(self, guide_id: str) -> Guide | None:
        """Return the guide with this id, or None."""
        return next((one for one in self.guides if one.id == guide_id), None)

    def at(self, place: str) -> tuple[Guide, ...]:
        """Return the guides that are listed at a place."""
        return tuple(one for one in self.guides if one.place == place)

    def for_question(self, question_id: str) -> Guide | None:
        """Return the guide that goes with a question, or None."""
        return next((one for one in self.guides if question_id in one.questions), None)

    def keeps(self, table: str, kind: str) -> Guide | None:
        """Return the guide whose entries stand there, or None."""
        fitting: Iterable[Guide] = (one for one in self.guides if one.keeping.table == table)
        return next((one for one in fitting if one.keeping.kind in ("", kind)), None)

"""Which tables hold what is written in guides, and what each column may hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class Holds(StrEnum):
    """What a field holds."""

    TEXT = "text"
    DAY = "day"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Table:
    """One table, as far as guides use it.

    day: the column with the day of an entry, or "". texts, days: columns. choices: the
    values of a column that holds one of a few; the first is that of a new entry. kinds:
    what its column `kind` may say of an entry; a guide has one of them.
    """

    day: str = ""
    texts: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kinds: frozenset[str] = frozenset()
    area: str = ""


# Every field of a sheet is a row of its own, so that a sheet may have any.
SHEET = "sheet"
# Its answers stand together in one column.
STEADY = "steady_check"
# The only one whose entries have dated notes of their own.
GROWTH = "growth_area"
_ANY_FIELD = re.compile(r"[a-z][a-z_]*")

TABLES: Mapping[str, Table] = MappingProxyType(
    {
        "talk": Table(
            "day",
            frozenset({"they_said", "i_said_back", "i_got_wrong", "i_owe_an_answer_to"}),
            frozenset({"answered_on"}),
            area="talks",
        ),
        GROWTH: Table(
            "",
            frozenset(
                {"area", "practice", "help_sought", "what_shows_it", "if_then", "for_me"}
                | {"taught_me"}
            ),
            frozenset({"ended_on"}),
            area="growth",
        ),
        "good_time": Table(
            "day",
            frozenset({"body", "they_want_it"}),
            kinds=frozenset({"memory", "idea"}),
            area="good_times",
        ),
        "asked_of_me": Table(
            "day",
            frozenset({"in_their_words", "what_i_did"}),
            frozenset({"done_on"}),
            {"my_answer": ("", "yes", "not_yet", "cannot")},
            area="asked_of_me",
        ),
        "disclosure": Table(
            "",
            frozenset({"body"}),
            frozenset({"told_on"}),
            {"kind": ("", "now", "on_their_lead", "only_if_asked")},
            area="disclosures",
        ),
        "own_value": Table("day", frozenset({"value", "body"}), area="own_values"),
        STEADY: Table(
            "day",
            choices=dict.fromkeys(
                ("slept", "sober", "calm", "supported"), ("", "yes", "partly", "no")
            ),
            area="steady_checks",
        ),
        "space_plan": Table(
            "asked_on",
            frozenset(
                {"in_their_words", "what_counts", "emergencies", "what_i_do", "what_i_do_not"}
            ),
            frozenset({"until_on", "ended_on"}),
            {"chosen_by": ("them", "both", "me")},
            area="space_plans",
        ),
        "keepsake": Table(
            "day",
            frozenset({"body"}),
            kinds=frozenset({"take_with_me", "closing", "what_becomes_possible"}),
            area="letting_go",
        ),
        SHEET: Table(
            "day",
            kinds=frozenset(
                {"fear_pair", "trigger_chain", "cause_and_choice", "knew_and_feared"}
                | {"answers_to_a_letter", "talk_guide", "contact_step", "issue_for_two"}
            ),
            area="sheets",
        ),
    }
)
AREAS = frozenset(table.area for table in TABLES.values())


def may_hold(table: str, column: str, holds: Holds) -> bool:
    """Tell whether a column of a table, or a field of a sheet, may hold this."""
    if table == SHEET:
        return _ANY_FIELD.fullmatch(column) is not None
    known = TABLES[table]
    return column in {Holds.TEXT: known.texts, Holds.DAY: known.days}.get(holds, known.choices)


@dataclass(frozen=True, slots=True)
class Keeping:
    """Where the entries of one guide stand.

    table: of TABLES. kind: what its column `kind` says, or "". fields: the columns, or the
    fields of a sheet. starts: what a field holds that nobody has touched; "" where it is
    not named.
    """

    table: str
    kind: str = ""
    fields: tuple[str, ...] = ()
    starts: Mapping[str, str] = field(default_factory=dict)

    @property
    def day(self) -> str:
        """The column with the day of an entry, or ""."""
        return TABLES[self.table].day

    @property
    def has_notes(self) -> bool:
        """Whether its entries have dated notes of their own."""
        return self.table == GROWTH

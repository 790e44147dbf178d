"""What search knows of each table; the triggers of the file keep it so."""

from __future__ import annotations

from dataclasses import dataclass

import sqlalchemy as sa

from reconcile_gui.workbook import tables

DAYS = ("day", "due_on", "made_on", "asked_on", "said_on", "start_on")
KEYS = ("question_id", "part")
PER_ROW = 64  # rowid in the index = id · 64 + the number of the table


@dataclass(frozen=True, slots=True)
class Indexed:
    """A table with words: a column that names the row, and columns of text.

    title: empty where no column names it.
    """

    number: int
    table: sa.Table
    title: str
    body: tuple[str, ...]

    @property
    def kind(self) -> str:
        """Return the table's name."""
        return self.table.name

    @property
    def words(self) -> tuple[str, ...]:
        """Return its columns with words, the title first where there is one."""
        return (self.title, *self.body) if self.title else self.body

    @property
    def day_of(self) -> sa.ColumnElement[str]:
        """Return the day a row is of, or an empty text."""
        columns = [self.table.c[name] for name in DAYS if name in self.table.c]
        return sa.func.coalesce(*columns, "") if columns else sa.literal("")

    @property
    def key_of(self) -> sa.ColumnElement[str]:
        """Return the question or the part of a letter that a row is, or an empty text."""
        columns = [self.table.c[name] for name in KEYS if name in self.table.c]
        return columns[0] if columns else sa.literal("")

    @property
    def title_of(self) -> sa.ColumnElement[str]:
        """Return the title as it stands in the index."""
        return self.table.c[self.title] if self.title else sa.literal("")

    @property
    def body_of(self) -> sa.ColumnElement[str]:
        """Return the text as it stands in the index: the columns, a line each."""
        joined: sa.ColumnElement[str] = self.table.c[self.body[0]]
        for name in self.body[1:]:
            joined = joined + sa.func.char(10) + self.table.c[name]
        return joined


def _row(number: int, kind: str, title: str, *body: str) -> Indexed:
    return Indexed(number, tables.metadata.tables[kind], title, body)


INDEXED: tuple[Indexed, ...] = (
    _row(1, "journal_entry", "title", "body"),
    _row(2, "answer", "question_text", "body"),
    _row(3, "own_question", "", "body", "why"),
    _row(4, "letter", "title", "salutation", "page_text", "signature"),
    _row(5, "letter_part", "", "body"),
    _row(6, "boundary", "body", "is_ok", "is_not_ok", "why", "if_crossed", "in_their_words"),
    _row(7, "boundary_log", "", "note", "what_i_did"),
    _row(8, "promise", "body", "note", "to_name"),
    _row(9, "occurrence", "", "note"),
    _row(10, "event", "", "body", "what_i_did_next"),
    _row(11, "check_in", "", "not_done_well", "they_said", "feeling_note"),
    _row(12, "talk", "", "they_said", "i_said_back", "i_got_wrong", "i_owe_an_answer_to"),
    _row(
        13, "growth_area", "area",
        "practice", "help_sought", "what_shows_it", "if_then", "for_me", "taught_me",
    ),
    _row(14, "growth_note", "", "body"),
    _row(15, "good_time", "", "body", "they_want_it"),
    _row(16, "asked_of_me", "", "in_their_words", "what_i_did"),
    _row(17, "disclosure", "", "body"),
    _row(18, "own_value", "value", "body"),
    _row(19, "keepsake", "", "body"),
    _row(
        20, "space_plan", "",
        "in_their_words", "what_counts", "emergencies", "what_i_do", "what_i_do_not",
    ),
    _row(
        21, "openness_agreement", "body",
        "reason", "no_longer_needed_when", "agreed_with", "others_privacy",
    ),
    _row(22, "contact_status", "", "in_their_words", "what_changed"),
    _row(23, "sheet_field", "", "body"),
    _row(24, "i_statement", "", "understood", "feeling", "when_text", "because", "request"),
    _row(25, "help_entry", "name", "for_whom", "how", "note"),
    _row(26, "letter_given", "", "how"),
)  # fmt: skip
BY_NUMBER = {each.number: each for each in INDEXED}
BY_KIND = {each.kind: each for each in INDEXED}


def owner_of(table: sa.Table) -> tuple[sa.Column[int], sa.Table] | None:
    """Return the column that says which row a row of this table is a part of, and its table."""
    for column in table.c:
        for key in column.foreign_keys:
            if not column.nullable:
                return column, key.column.table
    return None

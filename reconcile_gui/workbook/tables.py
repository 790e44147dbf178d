"""The tables of a workbook as today's code sees them.

`docs/file-format.md` says what each column means. The file itself is made by the
frozen steps in `migrations/`; a test compares the two.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

metadata = sa.MetaData()


def _row_columns() -> list[sa.Column[Any]]:
    """Return the columns every row has; dates are UTC ISO text."""
    return [
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uuid", sa.Text, nullable=False, unique=True),
        sa.Column("created_at", sa.Text, nullable=False),
        sa.Column("updated_at", sa.Text, nullable=False),
        sa.Column("rev", sa.Integer, nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("deleted_at", sa.Text),
    ]


def _table(name: str, area: str, *columns: sa.schema.SchemaItem) -> sa.Table:
    return sa.Table(
        name, metadata, *_row_columns(), *columns, info={"area": area}, sqlite_strict=True
    )


def _text(name: str) -> sa.Column[str]:
    """Return a text column, empty when nothing was written."""
    return sa.Column(name, sa.Text, nullable=False, server_default=sa.text("''"))


def _maybe(name: str) -> sa.Column[str | None]:
    """Return a column for a text, day or choice that may be unset."""
    return sa.Column(name, sa.Text)


def _must(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _number(name: str, start: int = 0) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=False, server_default=sa.text(str(start)))


def _belongs_to(name: str, table: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, sa.ForeignKey(f"{table}.id"), nullable=False, index=True)


def _may_point_to(name: str, table: str) -> sa.Column[int | None]:
    return sa.Column(name, sa.Integer, sa.ForeignKey(f"{table}.id"))


# The file itself: one row, no bin.
workbook = sa.Table(
    "workbook",
    metadata,
    sa.Column("id", sa.Integer, sa.CheckConstraint("id = 1"), primary_key=True),
    sa.Column("uuid", sa.Text, nullable=False),
    sa.Column("created_at", sa.Text, nullable=False),
    sqlite_strict=True,
)

# The two people, and what the writer chose for this workbook.
preference = _table("preference", "preferences", _must("key"), _text("value"))
contact_status = _table(
    "contact_status",
    "status",
    _must("status"),
    _number("is_not_sure"),
    _maybe("said_on"),
    _maybe("until_on"),
    _text("in_their_words"),
    _text("what_changed"),
    _must("recorded_at"),
    _must("effective_at"),
)
safety_answer = _table("safety_answer", "status", _must("question"), _must("answer"))
space_plan = _table(
    "space_plan",
    "space_plans",
    _must("asked_on"),
    _maybe("until_on"),
    _text("in_their_words"),
    _text("what_counts"),
    _text("emergencies"),
    _text("what_i_do"),
)

# Reflect.
journal_entry = _table("journal_entry", "journal", _must("day"), _text("title"), _text("body"))
answer = _table(
    "answer",
    "answers",
    _must("question_id"),
    _must("question_text"),
    _must("language"),
    _must("day"),
    _text("body"),
)
question_mark = _table(
    "question_mark", "answers", _must("question_id"), _must("day"), _must("mark")
)
own_question = _table(
    "own_question", "answers", _maybe("set_id"), _text("body"), _text("why"), _number("position")
)
talk = _table(
    "talk",
    "talks",
    _must("day"),
    _text("they_said"),
    _text("i_said_back"),
    _text("i_got_wrong"),
    _text("i_owe_an_answer_to"),
    _maybe("answered_on"),
)
growth_area = _table(
    "growth_area",
    "growth",
    _text("area"),
    _text("practice"),
    _text("help_sought"),
    _text("what_shows_it"),
    _maybe("ended_on"),
    _number("position"),
)
growth_note = _table(
    "growth_note",
    "growth",
    _belongs_to("growth_area_id", "growth_area"),
    _must("day"),
    _text("body"),
)
good_time = _table("good_time", "good_times", _maybe("day"), _text("body"))
asked_of_me = _table(
    "asked_of_me",
    "asked_of_me",
    _must("day"),
    _text("in_their_words"),
    _text("what_i_did"),
    _maybe("done_on"),
)
disclosure = _table("disclosure", "disclosures", _must("kind"), _text("body"), _maybe("told_on"))
own_value = _table("own_value", "own_values", _must("day"), _text("value"), _text("body"))
steady_check = _table("steady_check", "steady_checks", _must("day"), _text("answers"))
keepsake = _table("keepsake", "letting_go", _must("day"), _must("kind"), _text("body"))

# Apologise.
letter = _table(
    "letter",
    "letters",
    _text("title"),
    _must("kind"),
    _must("language"),
    _must("mode"),
    _number("position"),
    _text("salutation"),
    _maybe("dated_on"),
    _text("date_text"),
    _text("signature"),
    _text("page_text"),
    _text("look"),
    _number("for_myself"),
    _maybe("rest_until"),
)
letter_part = _table(
    "letter_part",
    "letters",
    _belongs_to("letter_id", "letter"),
    _must("part"),
    _number("position"),
    _maybe("merged_into"),
    _text("body"),
)
sentence_part = _table(
    "sentence_part",
    "letters",
    _belongs_to("letter_id", "letter"),
    _must("sentence"),
    _number("occurrence"),
    _maybe("part"),
)
letter_version = _table(
    "letter_version",
    "versions",
    _belongs_to("letter_id", "letter"),
    _must("reason"),
    _text("name"),
    _must("taken_at"),
    _must("content"),
)
letter_given = _table(
    "letter_given",
    "letters",
    _belongs_to("letter_id", "letter"),
    _may_point_to("letter_version_id", "letter_version"),
    _must("day"),
    _text("how"),
)
readiness_check = _table(
    "readiness_check", "letters", _belongs_to("letter_id", "letter"), _must("day"), _text("answers")
)
silenced_note = _table(
    "silenced_note",
    "silenced_notes",
    _must("rule_id"),
    _must("reach"),
    _may_point_to("letter_id", "letter"),
    _text("sentence"),
)
spelling_word = _table("spelling_word", "spelling", _must("word"), _must("language"))
hand_over = _table(
    "hand_over",
    "hand_overs",
    _must("from_kind"),
    _must("from_uuid"),
    _must("to_kind"),
    _must("to_uuid"),
    _text("body"),
)

# Boundaries.
boundary = _table(
    "boundary",
    "boundaries",
    _text("body"),
    _must("whose"),
    _text("is_ok"),
    _text("is_not_ok"),
    _text("why"),
    _text("if_crossed"),
    _text("in_their_words"),
    _must("status"),
    _maybe("agreed_on"),
    _maybe("look_again_on"),
    _number("position"),
)
boundary_log = _table(
    "boundary_log",
    "boundaries",
    _belongs_to("boundary_id", "boundary"),
    _must("day"),
    _must("kind"),
    _text("note"),
)
openness_agreement = _table(
    "openness_agreement",
    "agreements",
    _text("body"),
    _text("reason"),
    _must("start_on"),
    _must("look_again_on"),
    _must("end_on"),
    _text("no_longer_needed_when"),
    _maybe("stopped_on"),
    _maybe("stopped_by"),
)

# Trust.
promise = _table(
    "promise",
    "promises",
    _text("body"),
    _must("to_whom"),
    _text("to_name"),
    _must("size"),
    _must("made_on"),
    _text("note"),
    _maybe("partner_knows"),
    _may_point_to("letter_id", "letter"),
    _maybe("ended_on"),
)
repeat_rule = _table(
    "repeat_rule",
    "promises",
    _belongs_to("promise_id", "promise"),
    _must("from_on"),
    _must("rule"),
    _maybe("until_on"),
    sa.Column("times", sa.Integer),
)
occurrence = _table(
    "occurrence",
    "promises",
    _belongs_to("promise_id", "promise"),
    _maybe("due_on"),
    _must("status"),
    _maybe("done_on"),
    _maybe("recorded_at"),
    _text("note"),
    _may_point_to("replaced_by_id", "occurrence"),
)
outcome_history = _table(
    "outcome_history",
    "promises",
    _belongs_to("occurrence_id", "occurrence"),
    _must("from_status"),
    _must("to_status"),
    _maybe("from_done_on"),
    _maybe("to_done_on"),
    _must("recorded_at"),
)
event = _table(
    "event",
    "events",
    _must("day"),
    _maybe("at_time"),
    _must("kind"),
    _text("body"),
    _must("weight"),
    _text("what_i_did_next"),
    _may_point_to("letter_id", "letter"),
)
check_in = _table(
    "check_in",
    "check_ins",
    _must("day"),
    _must("variant"),
    _text("not_done_well"),
    _text("they_said"),
    _text("feeling"),
    _text("feeling_note"),
)
check_in_answer = _table(
    "check_in_answer",
    "check_ins",
    _belongs_to("check_in_id", "check_in"),
    _must("statement"),
    _must("answer"),
)

# Help and safety.
help_entry = _table(
    "help_entry",
    "help",
    _maybe("heading"),
    _text("name"),
    _text("for_whom"),
    _text("how"),
    _number("position"),
)

# A key, a day or a due date may hold one living row only; binned rows do not count.
for _name, _columns in {
    "preference": ("key",),
    "answer": ("question_id", "day"),
    "safety_answer": ("question",),
    "letter_part": ("letter_id", "part"),
    "spelling_word": ("word", "language"),
    "check_in_answer": ("check_in_id", "statement"),
}.items():
    _owner = metadata.tables[_name]
    sa.Index(
        f"one_{_name}",
        *(_owner.c[column] for column in _columns),
        unique=True,
        sqlite_where=_owner.c.deleted_at.is_(None),
    )
sa.Index("journal_entry_by_day", journal_entry.c.day)
sa.Index("event_by_day", event.c.day)
sa.Index("occurrence_by_due", occurrence.c.due_on)
sa.Index("check_in_by_day", check_in.c.day)

AREAS: frozenset[str] = frozenset(
    table.info["area"] for table in metadata.tables.values() if "area" in table.info
)

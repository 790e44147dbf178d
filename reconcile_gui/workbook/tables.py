"""The tables of a workbook as today's code sees them.

`docs/file-format.md` says what each column means. The file itself is made by the
frozen steps in `migrations/`; a test compares the two.
"""

from __future__ import annotations

import sqlalchemy as sa

from reconcile_gui.workbook.columns import (
    belongs_to,
    may_point_to,
    maybe,
    metadata,
    must,
    number,
    table,
    text,
)

__all__ = ["AREAS", "metadata"]  # handed on from here; tables are taken by their names

# The file itself: one row, no bin.
workbook = sa.Table(
    "workbook",
    metadata,
    sa.Column("id", sa.Integer, sa.CheckConstraint("id = 1"), primary_key=True),
    sa.Column("uuid", sa.Text, nullable=False),
    sa.Column("created_at", sa.Text, nullable=False),
    sqlite_strict=True,
)
# What was removed for good: kept so that merging an older copy does not bring it back.
removed = sa.Table(
    "removed",
    metadata,
    sa.Column("uuid", sa.Text, primary_key=True, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("removed_at", sa.Text, nullable=False),
    sqlite_strict=True,
)

# The two people, and what the writer chose for this workbook.
preference = table("preference", "preferences", must("key"), text("value"))
contact_status = table(
    "contact_status",
    "status",
    must("status"),
    text("answer"),
    number("is_not_sure"),
    maybe("said_on"),
    maybe("until_on"),
    text("in_their_words"),
    text("what_changed"),
    must("recorded_at"),
    must("effective_at"),
)
safety_answer = table("safety_answer", "status", must("question"), must("answer"))
space_plan = table(
    "space_plan",
    "space_plans",
    must("asked_on"),
    maybe("until_on"),
    text("in_their_words"),
    text("chosen_by", "them"),
    text("what_counts"),
    text("emergencies"),
    text("what_i_do"),
    text("what_i_do_not"),
    maybe("ended_on"),
)

# Reflect.
journal_entry = table("journal_entry", "journal", must("day"), text("title"), text("body"))
answer = table(
    "answer",
    "answers",
    must("question_id"),
    must("question_text"),
    must("language"),
    must("day"),
    text("body"),
)
question_mark = table("question_mark", "answers", must("question_id"), must("day"), must("mark"))
own_question = table(
    "own_question", "answers", maybe("set_id"), text("body"), text("why"), number("position")
)
sheet = table(
    "sheet",
    "sheets",
    must("kind"),
    must("day"),
    text("question_id"),
    may_point_to("letter_id", "letter"),
    number("position"),
)
sheet_field = table(
    "sheet_field", "sheets", belongs_to("sheet_id", "sheet"), must("field"), text("body")
)
talk = table(
    "talk",
    "talks",
    must("day"),
    text("they_said"),
    text("i_said_back"),
    text("i_got_wrong"),
    text("i_owe_an_answer_to"),
    maybe("answered_on"),
)
growth_area = table(
    "growth_area",
    "growth",
    text("area"),
    text("practice"),
    text("help_sought"),
    text("what_shows_it"),
    text("if_then"),
    text("for_me"),
    text("taught_me"),
    maybe("ended_on"),
    number("position"),
)
growth_note = table(
    "growth_note",
    "growth",
    belongs_to("growth_area_id", "growth_area"),
    must("day"),
    text("body"),
)
good_time = table(
    "good_time",
    "good_times",
    maybe("day"),
    text("kind", "memory"),
    text("body"),
    text("they_want_it"),
)
asked_of_me = table(
    "asked_of_me",
    "asked_of_me",
    must("day"),
    text("in_their_words"),
    text("my_answer"),
    text("what_i_did"),
    maybe("done_on"),
)
disclosure = table("disclosure", "disclosures", must("kind"), text("body"), maybe("told_on"))
own_value = table("own_value", "own_values", must("day"), text("value"), text("body"))
steady_check = table("steady_check", "steady_checks", must("day"), text("answers"))
keepsake = table("keepsake", "letting_go", must("day"), must("kind"), text("body"))

# Apologise.
letter = table(
    "letter",
    "letters",
    text("title"),
    must("kind"),
    must("language"),
    must("mode"),
    number("position"),
    text("salutation"),
    maybe("dated_on"),
    text("date_text"),
    text("signature"),
    text("page_text"),
    text("look"),
    number("for_myself"),
    maybe("rest_until"),
    may_point_to("from_letter_id", "letter"),
)
letter_part = table(
    "letter_part",
    "letters",
    belongs_to("letter_id", "letter"),
    must("part"),
    number("position"),
    maybe("merged_into"),
    text("body"),
)
sentence_part = table(
    "sentence_part",
    "letters",
    belongs_to("letter_id", "letter"),
    must("sentence"),
    number("occurrence"),
    maybe("part"),
)
letter_version = table(
    "letter_version",
    "versions",
    belongs_to("letter_id", "letter"),
    must("reason"),
    text("name"),
    must("taken_at"),
    must("content"),
)
letter_given = table(
    "letter_given",
    "letters",
    belongs_to("letter_id", "letter"),
    may_point_to("letter_version_id", "letter_version"),
    must("day"),
    text("how"),
)
readiness_check = table(
    "readiness_check", "letters", belongs_to("letter_id", "letter"), must("day"), text("answers")
)
i_statement = table(
    "i_statement",
    "i_statements",
    may_point_to("letter_id", "letter"),
    may_point_to("boundary_id", "boundary"),
    text("understood"),
    text("feeling"),
    text("when_text"),
    text("because"),
    text("request"),
    maybe("used_on"),
)
silenced_note = table(
    "silenced_note",
    "silenced_notes",
    must("rule_id"),
    must("reach"),
    may_point_to("letter_id", "letter"),
    text("sentence"),
)
spelling_word = table("spelling_word", "spelling", must("word"), must("language"))
hand_over = table(
    "hand_over",
    "hand_overs",
    must("from_kind"),
    must("from_uuid"),
    must("to_kind"),
    must("to_uuid"),
    text("body"),
)

# Boundaries.
boundary = table(
    "boundary",
    "boundaries",
    text("body"),
    must("whose"),
    text("is_ok"),
    text("is_not_ok"),
    text("why"),
    text("if_crossed"),
    text("in_their_words"),
    must("status"),
    maybe("told_on"),
    maybe("agreed_on"),
    maybe("look_again_on"),
    number("position"),
)
boundary_log = table(
    "boundary_log",
    "boundaries",
    belongs_to("boundary_id", "boundary"),
    must("day"),
    must("kind"),
    text("note"),
    text("what_i_did"),
)
openness_agreement = table(
    "openness_agreement",
    "agreements",
    text("body"),
    text("reason"),
    text("agreed_with"),
    text("others_privacy"),
    must("start_on"),
    must("look_again_on"),
    must("end_on"),
    text("no_longer_needed_when"),
    maybe("agreed_on"),
    maybe("stopped_on"),
    maybe("stopped_by"),
)

# Trust.
promise = table(
    "promise",
    "promises",
    text("body"),
    must("to_whom"),
    text("to_name"),
    must("size"),
    must("made_on"),
    text("note"),
    may_point_to("letter_id", "letter"),
    maybe("ended_on"),
)
repeat_rule = table(
    "repeat_rule",
    "promises",
    belongs_to("promise_id", "promise"),
    must("from_on"),
    must("rule"),
    maybe("until_on"),
    sa.Column("times", sa.Integer),
)
occurrence = table(
    "occurrence",
    "promises",
    belongs_to("promise_id", "promise"),
    maybe("due_on"),
    must("status"),
    maybe("done_on"),
    maybe("recorded_at"),
    text("note"),
    maybe("partner_knows"),
    may_point_to("replaced_by_id", "occurrence"),
)
outcome_history = table(
    "outcome_history",
    "promises",
    belongs_to("occurrence_id", "occurrence"),
    must("from_status"),
    must("to_status"),
    maybe("from_done_on"),
    maybe("to_done_on"),
    must("recorded_at"),
)
event = table(
    "event",
    "events",
    must("day"),
    maybe("at_time"),
    must("kind"),
    text("body"),
    must("weight"),
    text("what_i_did_next"),
    may_point_to("letter_id", "letter"),
)
check_in = table(
    "check_in",
    "check_ins",
    must("day"),
    must("variant"),
    text("not_done_well"),
    text("they_said"),
    text("feeling"),
    text("feeling_note"),
)
check_in_answer = table(
    "check_in_answer",
    "check_ins",
    belongs_to("check_in_id", "check_in"),
    must("statement"),
    must("answer"),
)

# Help and safety.
help_entry = table(
    "help_entry",
    "help",
    maybe("heading"),
    text("name"),
    text("for_whom"),
    text("how"),
    text("note"),
    maybe("checked_on"),
    number("position"),
)

# These may hold one living row only; binned rows do not count. (Answers may share a day:
# "Answer again", or two merged copies.)
for _name, _columns in {
    "preference": ("key",),
    "safety_answer": ("question",),
    "letter_part": ("letter_id", "part"),
    "spelling_word": ("word", "language"),
    "check_in_answer": ("check_in_id", "statement"),
    "sheet_field": ("sheet_id", "field"),
}.items():
    _owner = metadata.tables[_name]
    sa.Index(
        f"one_{_name}",
        *(_owner.c[column] for column in _columns),
        unique=True,
        sqlite_where=_owner.c.deleted_at.is_(None),
    )
sa.Index("answer_by_question", answer.c.question_id, answer.c.day)
sa.Index("hand_over_by_target", hand_over.c.to_uuid)
sa.Index("journal_entry_by_day", journal_entry.c.day)
sa.Index("event_by_day", event.c.day)
sa.Index("occurrence_by_due", occurrence.c.due_on)
sa.Index("check_in_by_day", check_in.c.day)

AREAS: frozenset[str] = frozenset(
    each.info["area"] for each in metadata.tables.values() if "area" in each.info
)

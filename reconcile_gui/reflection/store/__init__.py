"""What Reflect reads from a workbook and writes to it."""

from reconcile_gui.reflection.store.answering import (
    answer_days,
    answers_between,
    answers_to,
    place,
    save_answer,
    set_mark,
    shelf,
    stop_at,
    suggestion,
)
from reconcile_gui.reflection.store.finding import (
    find,
)
from reconcile_gui.reflection.store.guides import (
    bin_guide_entry,
    counts,
    entry_place,
    save_field,
    save_note_on_growth,
    set_day,
)
from reconcile_gui.reflection.store.guides import (
    entries as guide_entries,
)
from reconcile_gui.reflection.store.journal import (
    bin_entry,
    date_entry,
    entries,
    entry,
    neighbours,
    save_entry,
    save_title,
    whole_entries,
)
from reconcile_gui.reflection.store.left_out import (
    hide_set,
    leave_out_heavy,
    left_out,
)
from reconcile_gui.reflection.store.own import (
    arrange_own,
    bin_own_question,
    own_questions,
    save_own_question,
)

__all__ = [
    "answer_days",
    "answers_between",
    "answers_to",
    "arrange_own",
    "bin_entry",
    "bin_guide_entry",
    "bin_own_question",
    "counts",
    "date_entry",
    "entries",
    "entry",
    "entry_place",
    "find",
    "guide_entries",
    "hide_set",
    "leave_out_heavy",
    "left_out",
    "neighbours",
    "own_questions",
    "place",
    "save_answer",
    "save_entry",
    "save_field",
    "save_note_on_growth",
    "save_own_question",
    "save_title",
    "set_day",
    "set_mark",
    "shelf",
    "stop_at",
    "suggestion",
    "whole_entries",
]

"""What Reflect reads from a workbook and writes to it."""

from reconcile_gui.reflection.store.answering import (
    answer_days,
    answers_to,
    place,
    save_answer,
    set_mark,
    shelf,
    stop_at,
    suggestion,
)
from reconcile_gui.reflection.store.finding import find
from reconcile_gui.reflection.store.guides import (
    bin_guide_entry,
    counts,
    entry_place,
    save_field,
    save_note_on_growth,
    set_day,
)
from reconcile_gui.reflection.store.guides import entries as guide_entries
from reconcile_gui.reflection.store.journal import bin_entry, entries, entry, save_entry
from reconcile_gui.reflection.store.own import bin_own_question, own_questions, save_own_question

__all__ = [
    "answer_days",
    "answers_to",
    "bin_entry",
    "bin_guide_entry",
    "bin_own_question",
    "counts",
    "entries",
    "entry",
    "entry_place",
    "find",
    "guide_entries",
    "own_questions",
    "place",
    "save_answer",
    "save_entry",
    "save_field",
    "save_note_on_growth",
    "save_own_question",
    "set_day",
    "set_mark",
    "shelf",
    "stop_at",
    "suggestion",
]

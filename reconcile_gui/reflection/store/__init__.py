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
from reconcile_gui.reflection.store.finding import find
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
from reconcile_gui.reflection.store.own import bin_own_question, own_questions, save_own_question

__all__ = [
    "answer_days",
    "answers_between",
    "answers_to",
    "bin_entry",
    "bin_own_question",
    "date_entry",
    "entries",
    "entry",
    "find",
    "neighbours",
    "own_questions",
    "place",
    "save_answer",
    "save_entry",
    "save_own_question",
    "save_title",
    "set_mark",
    "shelf",
    "stop_at",
    "suggestion",
    "whole_entries",
]

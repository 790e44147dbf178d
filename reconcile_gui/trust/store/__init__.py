"""Trust in the workbook: what can be read and what can be done to it."""

from __future__ import annotations

from reconcile_gui.trust.store.check_ins import (
    CheckIns,
    bin_check_in,
    check_ins,
    note_help_named,
    save_answer,
    save_text,
)
from reconcile_gui.trust.store.promises import (
    bin_promise,
    coming_lines,
    due_lines,
    open_lines,
    page,
    past_lines,
    record_outcome,
    save_note,
    save_promise,
)

__all__ = [
    "CheckIns",
    "bin_check_in",
    "bin_promise",
    "check_ins",
    "coming_lines",
    "due_lines",
    "note_help_named",
    "open_lines",
    "page",
    "past_lines",
    "record_outcome",
    "save_answer",
    "save_note",
    "save_promise",
    "save_text",
]

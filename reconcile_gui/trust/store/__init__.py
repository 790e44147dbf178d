"""Trust in the workbook: what can be read and what can be done to it."""

from __future__ import annotations

from reconcile_gui.trust.store.check_ins import (
    CheckIns,
    bin_check_in,
    check_ins,
    is_check_in_offered,
    note_help_named,
    offer_check_in,
    save_answer,
    save_text,
)
from reconcile_gui.trust.store.events import bin_event, events, save_event
from reconcile_gui.trust.store.held import Held
from reconcile_gui.trust.store.history import promise_history
from reconcile_gui.trust.store.month import day_lines
from reconcile_gui.trust.store.promises import (
    bin_promise,
    coming_lines,
    due_and_coming,
    due_lines,
    open_lines,
    page,
    past_lines,
    record_outcome,
    save_knows,
    save_note,
    save_promise,
)
from reconcile_gui.trust.store.repeating import are_days_missing, make_days
from reconcile_gui.trust.store.timeline import (
    Recorded,
    hide_estimate,
    recorded,
    show_built,
    weigh_recent,
)

__all__ = [
    "CheckIns",
    "Held",
    "Recorded",
    "are_days_missing",
    "bin_check_in",
    "bin_event",
    "bin_promise",
    "check_ins",
    "coming_lines",
    "day_lines",
    "due_and_coming",
    "due_lines",
    "events",
    "hide_estimate",
    "is_check_in_offered",
    "make_days",
    "note_help_named",
    "offer_check_in",
    "open_lines",
    "page",
    "past_lines",
    "promise_history",
    "record_outcome",
    "recorded",
    "save_answer",
    "save_event",
    "save_knows",
    "save_note",
    "save_promise",
    "save_text",
    "show_built",
    "weigh_recent",
]

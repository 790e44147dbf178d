"""Which sets are hidden in this workbook, and whether heavy questions are passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reconcile_gui.reflection.left_out import ALWAYS_LISTED, LeftOut, ids_as_kept, ids_as_read
from reconcile_gui.workbook.preferences import prefer, preferences

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Query, Reader, Transaction

HIDDEN_SETS = "hidden_sets"
NO_HEAVY_QUESTIONS = "heavy_questions_left_out"


def left_out() -> Query[LeftOut]:
    """Return what is not put before the writer."""

    def read(reader: Reader) -> LeftOut:
        kept = preferences()(reader)
        return LeftOut(
            ids_as_read(kept.get(HIDDEN_SETS, "")), kept.get(NO_HEAVY_QUESTIONS, "") == "1"
        )

    return read


def hide_set(set_id: str, *, hidden: bool = True) -> Operation[None]:
    """Take a set out of the list, or bring it back. Some can never be taken out."""

    def write(tx: Transaction) -> None:
        before = left_out()(tx).sets
        after = before | ({set_id} - ALWAYS_LISTED) if hidden else before - {set_id}
        if after != before:
            prefer({HIDDEN_SETS: ids_as_kept(after)})(tx)

    return write


def leave_out_heavy(left: bool) -> Operation[None]:
    """Keep whether heavy questions are passed over."""
    return prefer({NO_HEAVY_QUESTIONS: "1" if left else ""})

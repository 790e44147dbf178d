"""A copy of what was written becomes words in a letter, a promise or a boundary: in one command."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from reconcile_gui.apology import store as apology_store
from reconcile_gui.boundaries import store as boundaries_store
from reconcile_gui.boundaries.records import Status, Whose
from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.reflection.handing_over import Goal, HandedOver, HandOver
from reconcile_gui.trust import store as trust_store
from reconcile_gui.trust.records import Size, Terms, ToWhom
from reconcile_gui.workbook.hand_overs import note_hand_over

if TYPE_CHECKING:
    from reconcile_gui.workbook.transaction import Operation, Transaction

LABELS = {
    Goal.LETTER: QT_TRANSLATE_NOOP("Undo", "Copy into a letter"),
    Goal.PROMISE: QT_TRANSLATE_NOOP("Undo", "Promise from what you wrote"),
    Goal.BOUNDARY: QT_TRANSLATE_NOOP("Undo", "Boundary from what you wrote"),
}


def hand_over(what: HandOver, language: str, *, keeps: bool = False) -> Operation[HandedOver]:
    """Make what is wanted, and note where its words came from, which stay as they are.

    language: of a new letter. keeps: it is for the writer alone unless changed.
    """
    makers = {Goal.LETTER: _letter, Goal.PROMISE: _promise, Goal.BOUNDARY: _boundary}

    def write(tx: Transaction) -> HandedOver:
        kind, row_id = makers[what.goal](tx, what, language, keeps)
        note_hand_over((what.from_kind, what.from_id), (kind, row_id), what.text)(tx)
        return HandedOver(what.goal, kind, row_id)

    return write


def _letter(tx: Transaction, what: HandOver, language: str, keeps: bool) -> tuple[str, int]:
    new_letter = apology_store.create_letter(language=language, for_myself=keeps)
    letter_id = what.letter_id or new_letter(tx)
    return apology_store.add_to_part(letter_id, what.part, what.text)(tx)


def _promise(tx: Transaction, what: HandOver, _: str, __: bool) -> tuple[str, int]:
    to = ToWhom.PARTNER if what.to_partner else ToWhom.SELF
    terms = Terms(what.text, to, "", Size.SMALL, tx.today, what.due_on)
    made = trust_store.save_promise(str(uuid.uuid4()), terms)(tx)
    return "promise", made or 0


def _boundary(tx: Transaction, what: HandOver, _: str, __: bool) -> tuple[str, int]:
    whose = Whose.THEIRS if what.is_theirs else Whose.MINE
    status = Status.TOLD_TO_ME if what.is_theirs else Status.NOT_SPOKEN_ABOUT
    return "boundary", boundaries_store.add_boundary(whose, status, what.text)(tx)

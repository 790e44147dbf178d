"""A sentence of a letter becomes a promise, with where its words came from."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from reconcile_gui.marked import QT_TRANSLATE_NOOP
from reconcile_gui.trust import store as trust_store
from reconcile_gui.trust.records import Size, Terms, ToWhom
from reconcile_gui.workbook import tables
from reconcile_gui.workbook.hand_overs import note_hand_over

if TYPE_CHECKING:
    from reconcile_gui.apology.said_in_letter import SaidInLetter
    from reconcile_gui.workbook.transaction import Operation, Transaction

LABEL = QT_TRANSLATE_NOOP("Undo", "Promise from a letter")


def promise_from_letter(said: SaidInLetter, to: ToWhom) -> Operation[int]:
    """Make a promise of a copy; gives its id. The sentence stays in the letter as it is."""

    def write(tx: Transaction) -> int:
        terms = Terms(said.words, to, "", Size.SMALL, tx.today, None)
        made = trust_store.save_promise(str(uuid.uuid4()), terms)(tx) or 0
        tx.update(tables.promise, made, letter_id=said.letter_id)
        note_hand_over(("letter", said.letter_id), ("promise", made), said.words)(tx)
        return made

    return write

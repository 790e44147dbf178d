"""The other person without a name, in the language of the interface."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reconcile_gui.marked import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from reconcile_gui.text.names import PartnerWords

# As text/names.py says them, and what stands after “with” and “of” in a language that bends.
STAND_INS = {
    QT_TRANSLATE_NOOP("People", "the other person"): QT_TRANSLATE_NOOP(
        "People", "(with, of) the other person"
    ),
    QT_TRANSLATE_NOOP("People", "your former partner"): QT_TRANSLATE_NOOP(
        "People", "(with, of) your former partner"
    ),
}


def as_spoken(words: PartnerWords) -> PartnerWords:
    """Return the words for the other person in the language of the interface.

    A name stays as it was typed.
    """
    if words.is_typed or words.name not in STAND_INS:
        return words
    said = QCoreApplication.translate("People", words.name)
    bent = QCoreApplication.translate("People", STAND_INS[words.name])
    dative = bent if said != words.name else ""
    possessive = words.possessive.replace(words.name, said)
    return replace(words, name=said, possessive=possessive, dative=dative)

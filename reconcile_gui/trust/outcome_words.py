"""How an outcome is said, wherever one is recorded: on Trust and on Today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reconcile_gui.trust.records import Due, Outcome


@dataclass(frozen=True, slots=True)
class OutcomeWords:
    """translate: context and English text in, the sentence out."""

    translate: Callable[[str, str], str]

    def button(self, outcome: Outcome, due: Due) -> str:
        """Return the words of an outcome's button."""
        if outcome is Outcome.KEPT and due is Due.PAST:
            return self.translate("Trust", "Kept on the day")
        return {
            Outcome.OPEN: self.translate("Trust", "Open"),
            Outcome.KEPT: self.translate("Trust", "Kept"),
            Outcome.LATE: self.translate("Trust", "Done late"),
            Outcome.NOT_KEPT: self.translate("Trust", "Not kept"),
            Outcome.RELEASED: self.translate("Trust", "Released"),
            Outcome.REPLACED: self.translate("Trust", "Changed"),
        }[outcome]

    def meaning(self, outcome: Outcome) -> str:
        """Return what a button's word means where it does not say so itself."""
        if outcome is Outcome.RELEASED:
            return self.translate("Trust", "No longer wanted, or contact has ended")
        if outcome is Outcome.REPLACED:
            return self.translate("Trust", "A change counts only before the day")
        return ""

    def after(self, outcome: Outcome) -> str:
        """Return what is said once an outcome is recorded."""
        return {
            Outcome.KEPT: self.translate("Trust", "You kept this."),
            Outcome.LATE: self.translate("Trust", "Noted as done late."),
            Outcome.NOT_KEPT: self.translate(
                "Trust", "One promise was not kept. What will you do today?"
            ),
            Outcome.RELEASED: self.translate("Trust", "Noted as released. It does not count."),
        }.get(outcome, "")

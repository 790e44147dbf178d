"""The two people of a workbook, as the writer named them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reconcile_gui.text.names import PartnerWords, partner_words

if TYPE_CHECKING:
    from collections.abc import Mapping

TOGETHER = ("together", "apart", "unclear")


@dataclass(frozen=True, slots=True)
class People:
    """Who this workbook is about.

    own_name, partner_name: anything, empty too. together: one of TOGETHER, or
    empty when the question was skipped.
    """

    own_name: str = ""
    partner_name: str = ""
    together: str = ""

    @property
    def partner(self) -> PartnerWords:
        """The words that stand for the other person."""
        return partner_words(self.partner_name, apart=self.together == "apart")

    def as_preferences(self) -> dict[str, str]:
        """Return what the workbook keeps of this."""
        return {
            "own_name": self.own_name,
            "partner_name": self.partner_name,
            "together": self.together,
        }

    @classmethod
    def from_preferences(cls, kept: Mapping[str, str]) -> People:
        """Return the people a workbook names; what is missing is empty."""
        together = kept.get("together", "")
        return cls(
            own_name=kept.get("own_name", ""),
            partner_name=kept.get("partner_name", ""),
            together=together if together in TOGETHER else "",
        )

"""How it is asked whether the other person knows of a promise that was not kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reconcile_gui.text.names import PartnerWords, fill_partner
from reconcile_gui.trust.event import Kind
from reconcile_gui.trust.records import Knows

# What an answer may become on the timeline, where it fits there.
EVENTS = {Knows.FROM_ME: Kind.TOLD_TRUTH, Knows.OTHERWISE: Kind.FOUND_OUT}


@dataclass(frozen=True, slots=True)
class KnowsWords:
    """translate: context and English text in, the sentence out."""

    translate: Callable[[str, str], str]
    partner: PartnerWords

    def question(self) -> str:
        """Return the question."""
        return fill_partner(self.translate("Trust", "Does {partner} know?"), self.partner)

    def answer(self, knows: Knows) -> str:
        """Return an answer as its button says it."""
        return {
            Knows.FROM_ME: self.translate("Trust", "Yes, from me"),
            Knows.OTHERWISE: self.translate("Trust", "Yes, from elsewhere"),
            Knows.NOT_YET: self.translate("Trust", "Not yet"),
            Knows.UNSURE: self.translate("Trust", "I do not know"),
            Knows.NOT_SAID: self.translate("Trust", "I would rather not say"),
        }[knows]

    def spoken(self, knows: Knows) -> str:
        """Return an answer as it is read aloud, with what it answers."""
        return self.translate("Trust", "{question} {answer}").format(
            question=self.question(), answer=self.answer(knows)
        )

    def offer(self, knows: Knows) -> str:
        """Return what an answer may become on the timeline; nothing where none fits."""
        return {
            Knows.FROM_ME: self.translate(
                "Trust", "If you like, it can stand on the timeline as “told the truth”, on:"
            ),
            Knows.OTHERWISE: self.translate(
                "Trust", "If you like, it can stand on the timeline as “found out”, on:"
            ),
        }.get(knows, "")

    def added(self) -> str:
        """Return that it stands there now."""
        return self.translate("Trust", "It stands on the timeline.")

    def event_body(self, promise: str) -> str:
        """Return what the event says. promise: its words."""
        return self.translate("Trust", "Not kept: {promise}").format(promise=promise)

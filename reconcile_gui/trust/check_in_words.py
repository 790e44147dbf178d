"""How the check-in speaks: eight statements, four answers, three lines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reconcile_gui.text.names import PartnerWords, fill_partner
from reconcile_gui.trust.check_in import NO_CONTACT, STATEMENTS, Answer, CheckIn, TextField


@dataclass(frozen=True, slots=True)
class CheckInWords:
    """Everything the check-in says, for one partner and one language.

    translate: context and English text in, the sentence out.
    """

    translate: Callable[[str, str], str]
    partner: PartnerWords

    def statement(self, key: str) -> str:
        """Return a statement on the writer's own conduct."""
        return fill_partner(
            {
                "1": self.translate("CheckIn", "I told the truth, also when it was awkward."),
                "2": self.translate("CheckIn", "I did what I said I would do, or said so in time."),
                "3": self.translate("CheckIn", "I listened without defending myself."),
                "4": self.translate(
                    "CheckIn", "I did not hurry {partner} to feel better or to answer."
                ),
                "5": self.translate("CheckIn", "I kept to the limits {partner} has told me."),
                "6": self.translate(
                    "CheckIn", "When I was afraid or angry, I did something that harmed nobody."
                ),
                "7": self.translate("CheckIn", "I was fully there when we were together."),
                "8": self.translate(
                    "CheckIn", "I looked after myself: sleep, food, people, no drink to cope."
                ),
                NO_CONTACT: self.translate(
                    "CheckIn",
                    "I did not contact them, look them up, or send messages through others.",
                ),
            }[key],
            self.partner,
        )

    def answer(self, answer: Answer) -> str:
        """Return an answer, as its radio button says it."""
        return {
            Answer.NOT_THIS_WEEK: self.translate("CheckIn", "not this week"),
            Answer.PARTLY: self.translate("CheckIn", "partly"),
            Answer.YES: self.translate("CheckIn", "yes"),
            Answer.DOES_NOT_APPLY: self.translate("CheckIn", "does not apply"),
        }[answer]

    def line(self, field: TextField) -> str:
        """Return the label of one of the three lines."""
        return fill_partner(
            {
                "not_done_well": self.translate(
                    "CheckIn", "One thing I did not do well, and what I do next"
                ),
                "they_said": self.translate("CheckIn", "Something {partner} said, in their words"),
                "feeling": self.translate("CheckIn", "How am I?"),
            }[field],
            self.partner,
        )

    def feelings(self) -> tuple[str, ...]:
        """Return one word for each family of feelings; any other may be typed."""
        return (
            self.translate("CheckIn", "sad"),
            self.translate("CheckIn", "afraid"),
            self.translate("CheckIn", "angry"),
            self.translate("CheckIn", "ashamed"),
            self.translate("CheckIn", "hurt"),
            self.translate("CheckIn", "lonely"),
            self.translate("CheckIn", "confused"),
            self.translate("CheckIn", "tired"),
            self.translate("CheckIn", "longing"),
            self.translate("CheckIn", "surprised"),
            self.translate("CheckIn", "calm"),
            self.translate("CheckIn", "hopeful"),
            self.translate("CheckIn", "warm"),
            self.translate("CheckIn", "glad"),
        )

    def in_full(self, check_in: CheckIn) -> str:
        """Return an earlier check-in as it is read again: a line for each thing noted."""
        asked = STATEMENTS[check_in.variant]
        # What was answered under other circumstances the same day is not lost.
        keys = [*asked, *(key for key in check_in.answers if key not in asked)]
        lines = [
            self._noted(self.statement(key).rstrip("."), self.answer(check_in.answers[key]))
            for key in keys
            if key in check_in.answers
        ]
        texts: tuple[tuple[TextField, str], ...] = (
            ("not_done_well", check_in.not_done_well),
            ("they_said", check_in.they_said),
            ("feeling", check_in.feeling),
        )
        lines += [self._noted(self.line(field).rstrip("?"), text) for field, text in texts if text]
        return "\n".join(lines)

    def _noted(self, what: str, noted: str) -> str:
        return self.translate("CheckIn", "{what}: {noted}").format(what=what, noted=noted)

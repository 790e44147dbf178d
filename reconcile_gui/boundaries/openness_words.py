"""How agreements about openness speak: where one stands, what it lacks, why not now.

`translate` is Qt's, handed in, so that these words can be read and checked without a screen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from reconcile_gui.boundaries.openness import Missing, NotNow, Standing, latest_end, standing
from reconcile_gui.boundaries.records import Agreement, Offer, StoppedBy
from reconcile_gui.boundaries.wording import in_one_line
from reconcile_gui.text.names import PartnerWords, fill_partner


@dataclass(frozen=True, slots=True)
class OpennessWords:
    """Everything Boundaries says about openness.

    translate: context and English text in, the text in the interface's language out.
    plain_day: a day and today in, "3 March" out.
    """

    translate: Callable[[str, str], str]
    plain_day: Callable[[date, date], str]

    def where(self, agreement: Agreement, today: date) -> str:
        """Return where it stands, for a list: "holds"."""
        return {
            Standing.DRAFT: self.translate("Openness", "not agreed yet"),
            Standing.TO_COME: self.translate("Openness", "to come"),
            Standing.HOLDS: self.translate("Openness", "holds"),
            Standing.OVER: self.translate("Openness", "over"),
            Standing.STOPPED: self.translate("Openness", "stopped"),
        }[standing(agreement, today)]

    def told(self, agreement: Agreement, today: date, partner: PartnerWords) -> str:
        """Return where it stands, in whole sentences."""
        words = {
            Standing.DRAFT: self.translate("Openness", "Not agreed yet."),
            Standing.TO_COME: self._holds,
            Standing.HOLDS: self._holds,
            Standing.OVER: self.translate(
                "Openness",
                "Agreed on {agreed}. It held from {start} until {end} and is over. Decide "
                "anew, or let it end.",
            ),
            Standing.STOPPED: self._stopped(agreement),
        }[standing(agreement, today)]
        offer = agreement.offer
        days = {
            "agreed": agreement.agreed_on,
            "start": offer.start_on,
            "look": offer.look_again_on,
            "end": offer.end_on,
            "stopped": agreement.stopped_on,
        }
        said = {key: self.plain_day(day, today) for key, day in days.items() if day is not None}
        # First the days: a name may hold braces.
        return fill_partner(words.format(partner="{partner}", **said), partner)

    def lacking(self, missing: tuple[Missing, ...], offer: Offer, today: date) -> str:
        """Return what keeps a draft from being agreed; empty for nothing."""
        latest = self.plain_day(latest_end(offer.start_on), today)
        sentences = {
            Missing.WHAT: self.translate("Openness", "It does not say yet what you offer."),
            Missing.REASON: self.translate("Openness", "It does not say yet why."),
            Missing.AGREED_WITH: self.translate(
                "Openness", "It does not say yet with whom you agree."
            ),
            Missing.LOOK_AGAIN_BEFORE_START: self.translate(
                "Openness", "The day to look again is before the first day."
            ),
            Missing.LOOK_AGAIN_AFTER_END: self.translate(
                "Openness", "The day to look again is after the last day."
            ),
            Missing.END_BEFORE_START: self.translate(
                "Openness", "The last day is before the first day."
            ),
            Missing.END_TOO_LATE: self.translate(
                "Openness",
                "It is too long: {latest} is the latest last day, 90 days on. After that you "
                "both decide anew.",
            ).format(latest=latest),
            Missing.END_IS_PAST: self.translate("Openness", "The last day has passed."),
        }
        return " ".join(sentences[each] for each in missing)

    def not_now(self, why: NotNow | None) -> str:
        """Return why nothing new is offered; empty where something may be."""
        if why is NotNow.FEAR:
            return self.translate(
                "Openness",
                "Where one of you is afraid, nothing new is offered here. A yes out of fear is "
                "no yes. What is here can be read and stopped.",
            )
        if why is NotNow.DISTANCE:
            return self.translate(
                "Openness",
                "While there is to be distance between you, nothing new is offered here: it "
                "would be one more message. What is here can be read and stopped.",
            )
        return ""

    def second_line(self, agreement: Agreement) -> str:
        """Return what stands under one in the list, empty for nothing."""
        reason = in_one_line(agreement.offer.reason)
        return self.translate("Openness", "Why: {words}").format(words=reason) if reason else ""

    def they_stop_it(self, partner: PartnerWords) -> str:
        """Return what the button says with which they stop it."""
        return fill_partner(self.translate("Openness", "{partner} stops it"), partner)

    @property
    def _holds(self) -> str:
        return self.translate(
            "Openness",
            "Agreed on {agreed}. It holds from {start} until {end}. The day to look at it "
            "again: {look}.",
        )

    def _stopped(self, agreement: Agreement) -> str:
        if agreement.stopped_by is StoppedBy.THEM:
            return self.translate(
                "Openness",
                "Agreed on {agreed}. {partner} stopped it on {stopped}. Nobody has to say why.",
            )
        return self.translate(
            "Openness", "Agreed on {agreed}. You stopped it on {stopped}. Nobody has to say why."
        )

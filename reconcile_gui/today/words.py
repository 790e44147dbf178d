"""How Today speaks: plain sentences, days as a person says them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reconcile_gui.apology.records import Given
from reconcile_gui.care.contact import Standing, Status
from reconcile_gui.text.names import fill_partner
from reconcile_gui.today.row_words import RowWords
from reconcile_gui.today.today import Board, QuestionOffer, Stage
from reconcile_gui.trust.records import Asked, Due, Line, ToWhom

# Chosen: a link stays on one line; the sentence before it says the whole name.
LONGEST_NAME_IN_LINK = 24


@dataclass(frozen=True, slots=True)
class TodayWords(RowWords):
    """Everything Today says, for one day, one partner and one language."""

    # The card -------------------------------------------------------------------------

    def promise_caption(self, asked: Asked) -> str:
        """Return when a promise was due, and to whom it was made."""
        to = asked.line.promise
        due_on = asked.line.occurrence.due_on
        if asked.due is Due.TODAY or due_on is None:
            return {
                ToWhom.PARTNER: self.translate("Today", "Due today, promised to {whom}"),
                ToWhom.SELF: self.translate("Today", "Due today, promised to myself"),
                ToWhom.OTHER: self.translate("Today", "Due today, promised to {whom}"),
            }[to.to_whom].format(whom=self._whom(to))
        return {
            ToWhom.PARTNER: self.translate("Today", "Was due on {day}, promised to {whom}"),
            ToWhom.SELF: self.translate("Today", "Was due on {day}, promised to myself"),
            ToWhom.OTHER: self.translate("Today", "Was due on {day}, promised to {whom}"),
        }[to.to_whom].format(day=self.long_day(due_on), whom=self._whom(to))

    def promise_made(self, line: Line) -> str:
        """Return when a promise was made."""
        return self.translate("Today", "You made it on {day}.").format(
            day=self.long_day(line.promise.made_on)
        )

    def question_caption(self, offer: QuestionOffer) -> str:
        """Return why this question is in front."""
        if offer.left_on is None:
            return self.translate("Today", "From “{set}”, if you want a question today").format(
                set=offer.set_name
            )
        if not offer.has_words:
            return self._opened(offer.left_on)
        return self._when(
            offer.left_on,
            self._recent_day,
            self.translate("Today", "Where you stopped today"),
            self.translate("Today", "Where you stopped yesterday"),
            self.translate("Today", "Where you stopped on {day}"),
        )

    def question_button(self, offer: QuestionOffer) -> str:
        """Return the words of the button that opens a question."""
        if offer.has_words:
            return self.translate("Today", "Go on writing")
        return self.translate("Today", "Write about this")

    def another(self) -> str:
        """Return the words of the button for another question."""
        return self.translate("Today", "Another question")

    def not_today(self) -> str:
        """Return the words of the button for no question today."""
        return self.translate("Today", "Not today")

    def given_caption(self, given: Given) -> str:
        """Return when a letter was given."""
        return self.translate("Today", "A letter was given on {day}").format(
            day=self.long_day(given.day)
        )

    def how_are_you(self) -> str:
        """Return what is asked some days after."""
        return self.translate("Today", "How are you?")

    def promised_in_it(self) -> str:
        """Return what can be done now, whatever came of the letter."""
        return self.translate(
            "Today", "Is there something you promised in the letter for this week?"
        )

    def write_it_down(self) -> str:
        """Return the words of the button that opens a blank page."""
        return self.translate("Today", "Write it down")

    def see_promises(self) -> str:
        """Return the words of the button that leads to the promises."""
        return self.translate("Today", "My promises")

    def not_now(self) -> str:
        """Return the words of the button that puts the question away for good."""
        return self.translate("Today", "Not now")

    def nothing(self) -> tuple[str, str]:
        """Return what the card says when there is nothing to say."""
        return (
            self.translate("Today", "Nothing is due today."),
            self.translate("Today", "You can leave it at that."),
        )

    # Contact --------------------------------------------------------------------------

    def letting_go(self) -> str:
        """Return what is added to the sentence about contact on the way of letting go."""
        return self.translate("Today", "You are letting go; you can still be sorry.")

    def way_of_letting_go(self, *, is_on_it: bool) -> str:
        """Return the words of the link to it; is_on_it: the writer lets go."""
        if is_on_it:
            return self.translate("Today", "What you take with you")
        return self.translate("Today", "Letting go")

    def status_link(self, standing: Standing, *, asks: bool) -> str:
        """Return the words of the link to how contact stands.

        asks: whether what the other person says now would change it.
        """
        if standing.entry is None:
            return self.translate("Today", "Say how contact stands")
        if standing.status is Status.ORDER:
            return self.translate("Today", "Record it")
        if asks or not standing.entry.in_their_words.strip():
            return self.record_status()
        return self.their_words()

    def their_words(self) -> str:
        """Return the link to what the other person said."""
        if len(self.partner.name) > LONGEST_NAME_IN_LINK or not self.partner.is_typed:
            return self.translate("Today", "Their words")
        return fill_partner(self.translate("Today", "{partner}’s words"), self.partner)

    def record_status(self) -> str:
        """Return the link to record what the other person said."""
        if len(self.partner.name) > LONGEST_NAME_IN_LINK:
            return self.translate("Today", "Record what they said")
        return self.translate("Today", "Record what {partner} said").format(
            partner=self.partner.name
        )

    def something_changed(self) -> str:
        """Return the words before the link at the end of the page."""
        return self.translate("Today", "Something changed?")

    # Rows -----------------------------------------------------------------------------

    def rows_caption(self, board: Board) -> str:
        """Return the line above the rows."""
        if board.card.promise is not None and board.shows_path and not board.is_letting_go:
            return self.translate("Today", "If you have more time")
        return self.translate("Today", "Also here")


def stage_words(stage: Stage, translate: Callable[[str, str], str]) -> str:
    """Return a step of the path."""
    return {
        Stage.GIVE_SPACE: translate("Today", "Give space"),
        Stage.UNDERSTAND: translate("Today", "Understand"),
        Stage.GET_READY: translate("Today", "Get ready"),
        Stage.APOLOGISE: translate("Today", "Apologise"),
        Stage.REPAIR: translate("Today", "Repair"),
        Stage.LOOK_AGAIN: translate("Today", "Look again"),
        Stage.LET_GO: translate("Today", "Let go"),
    }[stage]

"""How Today speaks: plain sentences, days as a person says them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from reconcile_gui.apology.records import Given
from reconcile_gui.care.contact import Standing, Status
from reconcile_gui.text.names import PartnerWords
from reconcile_gui.today.today import Board, QuestionOffer, Row, RowKind, Stage
from reconcile_gui.trust.outcome_words import OutcomeWords
from reconcile_gui.trust.records import Asked, Due, Line, Promise, ToWhom

# Chosen: two lines of the column; what is longer has its own place to be read.
SHOWN_CHARACTERS = 200
DAYS_OF_A_WEEK = 7
# Chosen: a link stays on one line; the sentence before it says the whole name.
LONGEST_NAME_IN_LINK = 24


@dataclass(frozen=True, slots=True)
class Told:
    """A row in words. spoken: its button, read aloud."""

    title: str
    about: str
    action: str

    @property
    def spoken(self) -> str:
        """The button with what it belongs to."""
        return f"{self.action}: {self.title}"


@dataclass(frozen=True, slots=True)
class TodayWords(OutcomeWords):
    """Everything Today says, for one day, one partner and one language.

    translate: context and English text in, the sentence out. long_day: "Sunday 22
    March"; plain_day: "22 March"; weekday: "Sunday". no_contact: title and summary of
    the page about no contact.
    """

    partner: PartnerWords
    today: date
    long_day: Callable[[date], str]
    plain_day: Callable[[date], str]
    weekday: Callable[[date], str]
    no_contact: tuple[str, str]

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
        return self.translate("Today", "{partner_possessive} words").format(
            partner_possessive=self.partner.possessive
        )

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

    def row(self, row: Row) -> Told:
        """Return a row in words."""
        tellers: dict[RowKind, Callable[[Row], Told]] = {
            RowKind.MORE_PROMISES: self._more,
            RowKind.QUESTION: self._question,
            RowKind.LETTER: self._letter,
            RowKind.LETTER_TO_KEEP: self._letter_to_keep,
            RowKind.PROMISE: self._promise,
            RowKind.BAD_NIGHT: self._bad_night,
        }
        return tellers.get(row.kind, self._plain)(row)

    def changed(self, moment: datetime) -> str:
        """Return when something was changed last."""
        return self._when(
            moment.astimezone().date(),
            self.plain_day,
            self.translate("Today", "Last changed today"),
            self.translate("Today", "Last changed yesterday"),
            self.translate("Today", "Last changed on {day}"),
        )

    def _more(self, row: Row) -> Told:
        action = self.translate("Today", "Open")
        if row.number == 1 and row.promise is not None:
            about = self.translate("Today", "Also due, promised to {whom}")
            return Told(
                shown(row.promise.promise.body),
                about.format(whom=self._whom(row.promise.promise)),
                action,
            )
        title = self.translate("Today", "{number} more promises are due")
        return Told(
            title.format(number=row.number),
            self.translate("Today", "They are on Trust, the oldest first"),
            action,
        )

    def _question(self, row: Row) -> Told:
        offer = row.question
        if offer is None:
            return Told("", "", "")
        if offer.left_on is None:
            about = self.translate("Today", "From “{set}”").format(set=offer.set_name)
            return Told(offer.text, about, self.translate("Today", "Write"))
        if not offer.has_words:
            about = self._opened(offer.left_on)
            return Told(offer.text, about, self.translate("Today", "Write"))
        about = self._when(
            offer.left_on,
            self._recent_day,
            self.translate("Today", "The question you left today"),
            self.translate("Today", "The question you left yesterday"),
            self.translate("Today", "The question you left on {day}"),
        )
        return Told(offer.text, about, self.translate("Today", "Go on"))

    def _letter(self, row: Row) -> Told:
        if row.letter is None:
            return Told(
                self.translate("Today", "A letter"),
                self.translate("Today", "It need not be sent, and it need not be finished."),
                self.translate("Today", "Begin"),
            )
        title = shown(row.letter.title)
        if not title:
            begun = row.letter.created_at.astimezone().date()
            title = self.translate("Today", "To {partner}, begun on {day}").format(
                partner=self.partner.name, day=self.long_day(begun)
            )
        about = self.changed(row.letter.changed_at)
        if row.rests_until is not None:
            rests = self.translate("Today", "It rests until {day}. You can read it and change it.")
            about = rests.format(day=self.long_day(row.rests_until))
        return Told(title, about, self.translate("Today", "Open"))

    def _letter_to_keep(self, row: Row) -> Told:
        if row.letter is None:
            return Told(
                self.translate("Today", "A letter to keep"),
                self.translate("Today", "It stays with you. Nothing in this program sends."),
                self.translate("Today", "Write"),
            )
        title = shown(row.letter.title) or self.translate("Today", "The letter you will keep")
        about = self.translate("Today", "{changed}. It is for you.").format(
            changed=self.changed(row.letter.changed_at)
        )
        return Told(title, about, self.translate("Today", "Open"))

    def _promise(self, row: Row) -> Told:
        line = row.promise
        if line is None or line.occurrence.due_on is None:
            return Told("", "", "")
        if line.occurrence.due_on < self.today and line.promise.to_whom is ToWhom.PARTNER:
            return self._stands(line, line.occurrence.due_on)
        about = {
            ToWhom.PARTNER: self.translate(
                "Today",
                "Promised to {whom}, due on {day}. It stands, whatever happens between you.",
            ),
            ToWhom.SELF: self.translate("Today", "Promised to myself, due on {day}"),
            ToWhom.OTHER: self.translate("Today", "Promised to {whom}, due on {day}"),
        }[line.promise.to_whom]
        day = self.long_day(line.occurrence.due_on)
        told = about.format(whom=self._whom(line.promise), day=day)
        return Told(shown(line.promise.body), told, self.translate("Today", "Open"))

    def _stands(self, line: Line, due_on: date) -> Told:
        """Return a promise whose day has passed, to somebody who is let go of."""
        about = self.translate(
            "Today", "Promised to {whom}, was due on {day}. Kept, late or released: you decide."
        )
        told = about.format(whom=self._whom(line.promise), day=self.long_day(due_on))
        return Told(shown(line.promise.body), told, self.translate("Today", "Open"))

    def _bad_night(self, row: Row) -> Told:
        title = self.translate("Today", "Who is with you on a bad night")
        if row.has_words:
            about = self.translate("Today", "What you wrote about it")
            return Told(title, about, self.translate("Today", "Look"))
        about = self.translate("Today", "The people you can name, and what helps")
        return Told(title, about, self.translate("Today", "Write"))

    def _plain(self, row: Row) -> Told:
        title, summary = self.no_contact
        return {
            RowKind.BOUNDARIES: Told(
                self.translate("Today", "Boundaries"),
                self.translate("Today", "What is all right for you, and what is not"),
                self.translate("Today", "Open"),
            ),
            RowKind.LETTING_GO: Told(
                self.translate("Today", "Letting go"),
                self.translate("Today", "This road is worth as much as the other one."),
                self.translate("Today", "Look"),
            ),
            RowKind.NO_CONTACT_MEANS: Told(title, summary, self.translate("Today", "Read")),
            RowKind.CHECK_IN: Told(
                self.translate("Today", "Look back on the week"),
                self.translate("Today", "A few statements about your own conduct, for you alone"),
                self.translate("Today", "Open"),
            ),
            RowKind.WRITE_FREELY: Told(
                self.translate("Today", "Write freely"),
                self.translate("Today", "A blank page with today’s date"),
                self.translate("Today", "Write"),
            ),
        }[row.kind]

    def _opened(self, day: date) -> str:
        """Return when a question was only looked at."""
        return self._when(
            day,
            self._recent_day,
            self.translate("Today", "You opened this question today"),
            self.translate("Today", "You opened this question yesterday"),
            self.translate("Today", "You opened this question on {day}"),
        )

    def _when(
        self, day: date, say: Callable[[date], str], today: str, yesterday: str, on_day: str
    ) -> str:
        """Return the sentence for a day that has been; a later one was before a clock changed."""
        days = (self.today - day).days
        if days <= 0:
            return today
        return yesterday if days == 1 else on_day.format(day=say(day))

    def _whom(self, promise: Promise) -> str:
        if promise.to_whom is ToWhom.PARTNER:
            return self.partner.name
        if promise.to_whom is ToWhom.SELF:
            return self.translate("Today", "myself")
        return promise.to_name.strip() or self.translate("Today", "someone else")

    def _recent_day(self, day: date) -> str:
        return self.weekday(day) if (self.today - day).days < DAYS_OF_A_WEEK else self.long_day(day)


def shown(text: str) -> str:
    """Return a text in one paragraph, its end left out where it is too long for a row."""
    told = " ".join(text[: 2 * SHOWN_CHARACTERS].split())
    return told if len(told) <= SHOWN_CHARACTERS else told[: SHOWN_CHARACTERS - 1].rstrip() + "…"


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

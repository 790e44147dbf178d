"""How a row of Today speaks: what it leads to, and since when it waits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from reconcile_gui.text.names import PartnerWords
from reconcile_gui.today.today import Row, RowKind
from reconcile_gui.trust.outcome_words import OutcomeWords
from reconcile_gui.trust.records import Line, Promise, ToWhom

# Chosen: two lines of the column; what is longer has its own place to be read.
SHOWN_CHARACTERS = 200
DAYS_OF_A_WEEK = 7


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
class RowWords(OutcomeWords):
    """Everything a row says, for one day, one partner and one language.

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

    def row(self, row: Row) -> Told:
        """Return a row in words."""
        tellers: dict[RowKind, Callable[[Row], Told]] = {
            RowKind.MORE_PROMISES: self._more,
            RowKind.QUESTION: self._question,
            RowKind.LETTER: self._letter,
            RowKind.LETTER_TO_KEEP: self._letter_to_keep,
            RowKind.PROMISE: self._promise,
            RowKind.BAD_NIGHT: self._bad_night,
            RowKind.BOUNDARY_AGAIN: self._look_again,
            RowKind.OPENNESS_AGAIN: self._openness_again,
            RowKind.OPENNESS_OVER: self._openness_over,
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

    def _look_again(self, row: Row) -> Told:
        action = self.translate("Today", "Open")
        if row.number > 1:
            title = self.translate("Today", "{number} boundaries to look at again")
            about = self.translate("Today", "The day you chose for each has come")
            return Told(title.format(number=row.number), about, action)
        boundary = row.boundary
        if boundary is None or boundary.look_again_on is None:
            return Told("", "", "")
        about = self._when(
            boundary.look_again_on,
            self._recent_day,
            self.translate("Today", "A boundary you wanted to look at again today"),
            self.translate("Today", "A boundary you wanted to look at again yesterday"),
            self.translate("Today", "A boundary you wanted to look at again on {day}"),
        )
        title = shown(boundary.body) or self.translate("Today", "A boundary without a name yet")
        return Told(title, about, action)

    def _openness_again(self, row: Row) -> Told:
        action = self.translate("Today", "Open")
        if row.number > 1:
            title = self.translate("Today", "{number} offers of openness to look at again")
            about = self.translate("Today", "The day you chose for each has come")
            return Told(title.format(number=row.number), about, action)
        if row.agreement is None:
            return Told("", "", "")
        about = self._when(
            row.agreement.offer.look_again_on,
            self._recent_day,
            self.translate("Today", "An offer of openness you wanted to look at again today"),
            self.translate("Today", "An offer of openness you wanted to look at again yesterday"),
            self.translate("Today", "An offer of openness you wanted to look at again on {day}"),
        )
        return Told(shown(row.agreement.offer.body), about, action)

    def _openness_over(self, row: Row) -> Told:
        action = self.translate("Today", "Open")
        if row.number > 1:
            title = self.translate("Today", "{number} offers of openness are over")
            about = self.translate("Today", "Decide anew, or let them end")
            return Told(title.format(number=row.number), about, action)
        if row.agreement is None:
            return Told("", "", "")
        about = self._when(
            row.agreement.offer.end_on,
            self._recent_day,
            self.translate("Today", "Its last day is today"),
            self.translate("Today", "Its last day was yesterday. Decide anew, or let it end."),
            self.translate("Today", "Its last day was {day}. Decide anew, or let it end."),
        )
        return Told(shown(row.agreement.offer.body), about, action)

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

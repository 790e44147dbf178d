"""How Trust speaks of promises: plain, in whole sentences, nothing added up.

`translate` is Qt's, handed in, so that these sentences can be read and checked without
a screen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from reconcile_gui.care.offered import Giving, Offered
from reconcile_gui.text.names import PartnerWords, fill_partner
from reconcile_gui.trust.counts import Counts
from reconcile_gui.trust.outcome_words import OutcomeWords
from reconcile_gui.trust.promises import shown_day
from reconcile_gui.trust.records import (
    Asked,
    Change,
    Correction,
    Due,
    LastTime,
    Line,
    Occurrence,
    Outcome,
    Promise,
    ToWhom,
)


@dataclass(frozen=True, slots=True)
class PromiseWords(OutcomeWords):
    """Everything Trust says, for one partner and one language.

    translate: context and English text in, the sentence out. long_day: "Sunday 20
    September"; plain_day: "20 September"; short_day: "20 Sep".
    """

    partner: PartnerWords
    long_day: Callable[[date], str]
    plain_day: Callable[[date], str]
    short_day: Callable[[date], str]

    # Counts ---------------------------------------------------------------------------

    def recent(self, counts: Counts) -> str:
        """Return the sentence about the last 90 days."""
        if counts.due == 0:
            return self.translate("Trust", "In the last 90 days nothing was due.")
        return _counted(
            self.translate(
                "Trust", "In the last 90 days: {kept} kept, {late} late, {not} not kept."
            ),
            counts,
        )

    def in_all(self, counts: Counts) -> str:
        """Return the line about all time; nothing when nothing ever counted."""
        if counts.due == 0:
            return ""
        return _counted(
            self.translate("Trust", "In all: {kept} kept, {late} late, {not} not kept."), counts
        )

    def own_word(self) -> str:
        """Return what these counts are not."""
        return fill_partner(
            self.translate(
                "Trust",
                "This is a record of your own word. It does not show what {partner} feels."
                " Only {partner} can say that, and they do not have to.",
            ),
            self.partner,
        )

    def remembers_longer(self) -> str:
        """Return what a line in which recent months weigh more does not know."""
        return fill_partner(
            self.translate("Trust", "{partner} may remember longer than this line does."),
            self.partner,
        )

    def past_due(self, number: int) -> str:
        """Return how many are past due; nothing for none."""
        if number == 0:
            return ""
        return self.translate("Trust", "past due: {number}").format(number=number)

    def earlier_past_due(self, number: int) -> str:
        """Return the words that lead to those past due that are not in the list yet."""
        return self.translate("Trust", "Show earlier ones that are past due: {number}").format(
            number=number
        )

    # One promise ----------------------------------------------------------------------

    def to(self, promise: Promise) -> str:
        """Return to whom a promise was made, as the column says it."""
        if promise.to_whom is ToWhom.PARTNER:
            return self.partner.name
        if promise.to_whom is ToWhom.SELF:
            return self.translate("Trust", "myself")
        return promise.to_name.strip() or self.translate("Trust", "someone else")

    def due(self, occurrence: Occurrence, due: Due, *, short: bool = False) -> str:
        """Return the due day as the column says it."""
        if occurrence.due_on is None:
            return self.translate("Trust", "no day")
        if due is Due.TODAY:
            return self.translate("Trust", "today")
        if short:
            return self.short_day(occurrence.due_on)
        return (self.plain_day if due is Due.PAST else self.long_day)(occurrence.due_on)

    def day_stands(self, one: Asked) -> str:
        """Return the due day in the form of a promise whose day is not changed there."""
        day = self.due(one.line.occurrence, one.due)
        if one.line.rule is not None:
            words = self.translate("Trust", "Next: {day}.")
        elif one.due in (Due.COMING, Due.NO_DAY):
            words = self.translate("Trust", "{day}. To move it, use Changed.")
        else:
            words = self.translate("Trust", "{day}. The day has come, so it stands.")
        return words.format(day=day)

    def last_time(self, last: LastTime | None) -> str:
        """Return what became of it before: "18 August · kept"."""
        if last is None:
            return ""
        return self._day_and_outcome(self.plain_day(last.day), last.outcome)

    def settled(self, occurrence: Occurrence, *, short: bool = False) -> str:
        """Return an outcome and its day: "18 August · kept"."""
        day = shown_day(occurrence)
        if day is None:
            return self.outcome(occurrence.outcome)
        told = self.short_day(day) if short else self.plain_day(day)
        return self._day_and_outcome(told, occurrence.outcome)

    def outcome(self, outcome: Outcome) -> str:
        """Return an outcome within a line."""
        return {
            Outcome.OPEN: self.translate("Trust", "open"),
            Outcome.KEPT: self.translate("Trust", "kept"),
            Outcome.LATE: self.translate("Trust", "done late"),
            Outcome.NOT_KEPT: self.translate("Trust", "not kept"),
            Outcome.RELEASED: self.translate("Trust", "released"),
            Outcome.REPLACED: self.translate("Trust", "changed"),
        }[outcome]

    def open_line(self, line: Line, due: Due) -> str:
        """Return an open line as it is read aloud."""
        told = self.translate("Trust", "{promise}, to {whom}, due: {day}").format(
            promise=line.promise.body,
            whom=self.to(line.promise),
            day=self.due(line.occurrence, due),
        )
        if due is Due.PAST:
            told = self.translate("Trust", "{line}, past due").format(line=told)
        if line.last_time is None:
            return told
        return self.translate("Trust", "{line}. Last time: {last}").format(
            line=told, last=self.last_time(line.last_time)
        )

    def past_line(self, line: Line) -> str:
        """Return a settled line as it is read aloud."""
        return self.translate("Trust", "{promise}, to {whom}, {outcome}").format(
            promise=line.promise.body,
            whom=self.to(line.promise),
            outcome=self.settled(line.occurrence),
        )

    def details(self, line: Line, due: Due) -> str:
        """Return an open line's columns in one, for a narrow window."""
        told = {
            Due.TODAY: self.translate("Trust", "To {whom} · due today"),
            Due.PAST: self.translate("Trust", "To {whom} · was due on {day}"),
            Due.COMING: self.translate("Trust", "To {whom} · due on {day}"),
            Due.NO_DAY: self.translate("Trust", "To {whom} · no day"),
        }[due].format(whom=self.to(line.promise), day=self.due(line.occurrence, due))
        if line.last_time is None:
            return told
        return self.translate("Trust", "{line} · last time: {last}").format(
            line=told, last=self.last_time(line.last_time)
        )

    def past_details(self, line: Line) -> str:
        """Return a settled line's columns in one, for a narrow window."""
        return self.translate("Trust", "To {whom} · {outcome}").format(
            whom=self.to(line.promise), outcome=self.settled(line.occurrence)
        )

    def standing(self, offer: Offered, *, lets_go: bool) -> str:
        """Return what holds for promises to the other person now, or ""."""
        if offer.giving is Giving.NOT_OFFERED:
            return self.translate(
                "Trust",
                "No promise is a reason for contact. What would need it can be released; what"
                " you promised yourself goes on.",
            )
        if lets_go:
            return self.translate(
                "Trust",
                "You are letting go. What you owe still stands; what would need the two of you"
                " can be released.",
            )
        return ""

    def caution(self, offer: Offered) -> str:
        """Return how a promise to the partner is kept where contact is not wanted, or ""."""
        if offer.giving is not Giving.NOT_OFFERED:
            return ""
        return self.translate(
            "Trust", "Keep it without contact: no message, no gift, no visit, nobody in between."
        )

    # History --------------------------------------------------------------------------

    def made(self, promise: Promise, due_on: date | None) -> str:
        """Return when a promise was made and when it was due."""
        made_on = self.long_day(promise.made_on)
        if due_on is None:
            return self.translate("Trust", "Made on {made}, without a day.").format(made=made_on)
        return self.translate("Trust", "Made on {made}, due on {due}.").format(
            made=made_on, due=self.long_day(due_on)
        )

    def change(self, change: Change) -> str:
        """Return one step of the history."""
        day = self.long_day(change.recorded_on)
        before, after = change.from_outcome, change.to_outcome
        if before is after and change.from_done_on and change.to_done_on:
            return self.translate(
                "Trust", "The day was {before}; changed to {after} on {day}."
            ).format(
                before=self.plain_day(change.from_done_on),
                after=self.plain_day(change.to_done_on),
                day=day,
            )
        if before is Outcome.OPEN:
            return self.translate("Trust", "Recorded as {after} on {day}.").format(
                after=self.outcome(after), day=day
            )
        return self.translate("Trust", "Was {before}, changed to {after} on {day}.").format(
            before=self.outcome(before), after=self.outcome(after), day=day
        )

    def correction(self, correction: Correction) -> str:
        """Return a step of the history with the day it is of."""
        told = self.change(correction.change)
        if correction.due_on is None:
            return told
        return self.translate("Trust", "{day}: {told}").format(
            day=self.plain_day(correction.due_on), told=told
        )

    def became(self, body: str) -> str:
        """Return what a changed promise became."""
        return self.translate("Trust", "It became: {promise}").format(promise=body)

    def _day_and_outcome(self, day: str, outcome: Outcome) -> str:
        return self.translate("Trust", "{day} · {outcome}").format(
            day=day, outcome=self.outcome(outcome)
        )


def _counted(sentence: str, counts: Counts) -> str:
    return sentence.format(**{"kept": counts.kept, "late": counts.late, "not": counts.not_kept})

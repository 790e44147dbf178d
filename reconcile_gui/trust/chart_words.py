"""How the chart speaks: kinds of events, weeks in words, what stands beside the lanes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from reconcile_gui.trust.counts import Compared
from reconcile_gui.trust.event import Kind, Weight
from reconcile_gui.trust.laid import Titles
from reconcile_gui.trust.records import Outcome
from reconcile_gui.trust.timeline import Happening, Mark, Space, Week

# Chosen: what a line under the chart has room for; the table has all of it.
TOLD = 3
SHOWN_CHARACTERS = 160


@dataclass(frozen=True, slots=True)
class WeekTold:
    """A week in words. head: "Week of 10 August"; after: what I did next, may be empty."""

    head: str
    words: str
    after: str = ""

    @property
    def whole(self) -> str:
        """Return all of it, as it is read aloud."""
        return " ".join(part for part in (f"{self.head}:", self.words, self.after) if part)


@dataclass(frozen=True, slots=True)
class ChartWords:
    """translate: context and English text in, the sentence out.

    long_day: "Tuesday 3 March"; plain_day: "3 March"; month_name: of a first of the month,
    whether the year belongs to it, and whether it is to be short.
    """

    translate: Callable[[str, str], str]
    long_day: Callable[[date], str]
    plain_day: Callable[[date], str]
    month_name: Callable[[date, bool, bool], str]

    # On the chart -----------------------------------------------------------------------

    @property
    def titles(self) -> Titles:
        """Return the names of the lanes, and what else stands there."""
        translate = self.translate
        return Titles(
            events=translate("Chart", "Events"),
            estimate=translate("Chart", "An estimate of your record"),
            all=translate("Chart", "all"),
            half=translate("Chart", "half"),
            none=translate("Chart", "none"),
            check_ins=translate("Chart", "Check-ins"),
            space=translate("Chart", "space"),
            too_few=translate("Chart", "Too few to draw a line. That is fine."),
        )

    def by_weeks(self, weeks: int) -> str:
        """Return the name of the lane of marks."""
        if weeks == 1:
            return self.translate("Chart", "My word, by week")
        return self.translate("Chart", "My word, every {number} weeks").format(number=weeks)

    def stands_for(self, number: int) -> str:
        """Return that one mark stands for several."""
        return self.translate("Chart", "A mark is up to {number}.").format(number=number)

    def legend(self, outcome: Outcome) -> str:
        """Return the word beside a mark."""
        return {
            Outcome.KEPT: self.translate("Chart", "kept"),
            Outcome.LATE: self.translate("Chart", "done late"),
            Outcome.NOT_KEPT: self.translate("Chart", "not kept"),
            Outcome.REPLACED: self.translate("Chart", "changed"),
            Outcome.OPEN: self.translate("Chart", "past due"),
            Outcome.RELEASED: self.translate("Chart", "released"),
        }[outcome]

    def month(self, day: date, with_year: bool, short: bool = False) -> str:
        """Return the words of a month."""
        return self.month_name(day, with_year, short)

    def day(self, day: date) -> str:
        """Return the words of a day at an end of the axis."""
        return self.plain_day(day)

    def kind(self, kind: Kind) -> str:
        """Return a kind of event, as it stands beside its tick."""
        return {
            Kind.HURT: self.translate("Chart", "the hurt"),
            Kind.TOLD_TRUTH: self.translate("Chart", "told the truth"),
            Kind.FOUND_OUT: self.translate("Chart", "found out"),
            Kind.TALK: self.translate("Chart", "talk"),
            Kind.GIVEN: self.translate("Chart", "apology given"),
            Kind.SETBACK: self.translate("Chart", "setback"),
            Kind.CROSSED: self.translate("Chart", "boundary crossed, by me"),
            Kind.SPACE_ASKED: self.translate("Chart", "space asked"),
            Kind.SPACE_KEPT: self.translate("Chart", "space kept"),
            Kind.GOOD_DAY: self.translate("Chart", "good day"),
            Kind.HELP_BEGUN: self.translate("Chart", "help begun"),
            Kind.OTHER: self.translate("Chart", "other"),
        }[kind]

    def weight(self, weight: Weight) -> str:
        """Return how much an event weighs to the writer."""
        return {
            Weight.NONE: self.translate("Chart", "not said"),
            Weight.SMALL: self.translate("Chart", "small"),
            Weight.LARGE: self.translate("Chart", "large"),
        }[weight]

    def happening(self, one: Happening, more: int) -> str:
        """Return the word beside a tick; with others of that day behind it."""
        word = self.kind(one.kind)
        if more == 0:
            return word
        return self.translate("Chart", "{event} +{number}").format(event=word, number=more)

    # A week ---------------------------------------------------------------------------

    def week(self, week: Week) -> WeekTold:
        """Return what a week holds, in words."""
        told = [self._counted(week)] if week.marks else []
        told += [self.told(one) for one in week.happenings[:TOLD]]
        more = len(week.happenings) - TOLD
        if more > 0:
            told.append(self.translate("Chart", "And {number} more.").format(number=more))
        if week.check_ins:
            told.append(self.translate("Chart", "Checked in."))
        return WeekTold(
            head=self.translate("Chart", "Week of {day}").format(day=self.plain_day(week.monday)),
            words=" ".join(told),
            after=self._after(week),
        )

    def told(self, one: Happening) -> str:
        """Return an event with its words, such as “Talk. We spoke about the second card”."""
        word = _capital(self.kind(one.kind))
        if not one.body.strip():
            return self.translate("Chart", "{event}.").format(event=word)
        return self.translate("Chart", "{event}. {words}").format(
            event=word, words=_shortened(one.body)
        )

    # In the table ---------------------------------------------------------------------

    def heads(self) -> tuple[str, str, str, str]:
        """Return the words above the columns of the table."""
        return table_heads(self.translate)

    def outcome(self, mark: Mark) -> str:
        """Return what became of a promise, as the table says it."""
        if mark.outcome is Outcome.REPLACED and mark.changed_on is not None:
            return self.translate("Chart", "changed on {day}").format(
                day=self.plain_day(mark.changed_on)
            )
        if mark.outcome is Outcome.RELEASED and mark.changed_on is not None:
            return self.translate("Chart", "released on {day}").format(
                day=self.plain_day(mark.changed_on)
            )
        return self.legend(mark.outcome)

    def promise(self) -> str:
        """Return what kind of thing a promise is."""
        return self.translate("Chart", "promise")

    def check_in(self) -> str:
        """Return what kind of thing a check-in is."""
        return self.translate("Chart", "check-in")

    def statements(self) -> str:
        """Return what a check-in holds, without what was answered."""
        return self.translate("Chart", "statements on the week")

    def space(self, space: Space) -> str:
        """Return how long a time of space was, or is."""
        if space.last is None:
            return self.translate("Chart", "no end was named")
        return self.translate("Chart", "until {day}").format(day=self.long_day(space.last))

    def space_told(self, space: Space) -> str:
        """Return a time of space in a sentence of its own."""
        first = self.long_day(space.first)
        if space.last is None:
            told = self.translate("Chart", "Space from {first}; no end was named.")
            return told.format(first=first)
        told = self.translate("Chart", "Space from {first} until {last}.")
        return told.format(first=first, last=self.long_day(space.last))

    def event(self) -> str:
        """Return what kind of thing an event is."""
        return self.translate("Chart", "event")

    # Above the chart --------------------------------------------------------------------

    def compared(self, compared: Compared | None) -> str:
        """Return the sentence on this month and the last; nothing where there is none."""
        if compared is None:
            return ""
        return {
            Compared.MORE: self.translate(
                "Chart", "You have kept more of your word this month than last."
            ),
            Compared.AS_MUCH: self.translate(
                "Chart", "You have kept as much of your word this month as last."
            ),
            Compared.LESS: self.translate(
                "Chart", "You have kept less of your word this month than last."
            ),
        }[compared]

    def band(self) -> str:
        """Return what the shaded band is."""
        return self.translate("Chart", "The shaded band is how unsure the estimate is.")

    def time(self, first: str, last: str) -> str:
        """Return which days are shown; both with their year."""
        if first == last:
            return self.translate("Chart", "On {day}.").format(day=first)
        return self.translate("Chart", "From {first} to {last}.").format(first=first, last=last)

    def weighed(self) -> str:
        """Return on paper that the line is not drawn as usual. No name is in it."""
        return self.translate("Chart", "In the line recent months weigh more than earlier ones.")

    def own_use(self) -> tuple[str, str]:
        """Return the heading of a print, and what stands under it. No name is in them."""
        return (
            self.translate("Chart", "For my own use"),
            self.translate(
                "Chart",
                "This is a record of my own word. It does not show what anybody else feels.",
            ),
        )

    def _counted(self, week: Week) -> str:
        translate = self.translate
        sentences = {
            Outcome.KEPT: translate("Chart", "{number} kept"),
            Outcome.LATE: translate("Chart", "{number} done late"),
            Outcome.NOT_KEPT: translate("Chart", "{number} not kept"),
            Outcome.REPLACED: translate("Chart", "{number} changed"),
            Outcome.RELEASED: translate("Chart", "{number} released"),
            Outcome.OPEN: translate("Chart", "{number} past due"),
        }
        parts = [
            words.format(number=week.counted[outcome])
            for outcome, words in sentences.items()
            if week.counted[outcome]
        ]
        return self.translate("Chart", "{list}.").format(list=", ".join(parts))

    def _after(self, week: Week) -> str:
        notes = [one.note for one in week.marks] + [one.next for one in week.happenings]
        told = _distinct(notes)[:TOLD]
        if not told:
            return ""
        return self.translate("Chart", "What I did next: {words}").format(
            words=" · ".join(_shortened(one) for one in told)
        )


def table_heads(translate: Callable[[str, str], str]) -> tuple[str, str, str, str]:
    """Return the words above the columns of the table, on the screen and in a file."""
    return (
        translate("Chart", "Date"),
        translate("Chart", "Kind"),
        translate("Chart", "In words"),
        translate("Chart", "Outcome"),
    )


def _distinct(notes: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(note.strip() for note in notes if note.strip()))


def _shortened(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= SHOWN_CHARACTERS else flat[: SHOWN_CHARACTERS - 1].rstrip() + "…"


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]

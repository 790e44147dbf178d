"""How a stretch of time speaks, and the page it becomes.

PRIVACY: what stands on it is what was written, dated, and nothing else: no status, no
flag, no greeting; names as the person typed them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from reconcile_gui.letter.listed import ListedEntry, ListedGroup, ListedPage
from reconcile_gui.stretch.records import ForWhom, Kind, Passage, Reach, Span, StretchChoice


@dataclass(frozen=True, slots=True)
class StretchWords:
    """Everything it says, in one language.

    translate: context and English text in, the sentence out. weekday: a day with its
    weekday, day: one without, both with the year: a sheet of paper grows old.
    """

    translate: Callable[[str, str], str]
    weekday: Callable[[date], str]
    day: Callable[[date], str]
    language: str = "en"
    region: str | None = None

    def page(self, passages: Iterable[Passage], choice: StretchChoice, span: Span) -> ListedPage:
        """Return the page of these passages, a heading for each day."""
        return ListedPage(
            title=self.for_whom(choice.for_whom),
            about=self.days(span),
            groups=tuple(
                ListedGroup(self.weekday(day), tuple(self._entry(each) for each in of_day))
                for day, of_day in groupby(passages, key=lambda each: each.day)
            ),
            paper=choice.paper,
            language=self.language,
            region=self.region,
        )

    def for_whom(self, whom: ForWhom) -> str:
        """Return the title."""
        return {
            ForWhom.MYSELF: self.translate("Stretch", "For myself"),
            ForWhom.THERAPIST: self.translate("Stretch", "For my own therapist"),
        }[whom]

    def reach(self, reach: Reach) -> str:
        """Return how far back it goes, as the choice says it."""
        return {
            Reach.WEEK: self.translate("Stretch", "This week"),
            Reach.MONTH: self.translate("Stretch", "This month"),
            Reach.THREE_MONTHS: self.translate("Stretch", "The last three months"),
            Reach.ALL: self.translate("Stretch", "All of it"),
            Reach.DATES: self.translate("Stretch", "From one day to another"),
        }[reach]

    def kind(self, kind: Kind, passages: Iterable[Passage] = ()) -> str:
        """Return what a kind is called, with how many there are."""
        count = Counter(each.kind for each in passages)[kind]
        words = {
            Kind.JOURNAL: self.translate("Stretch", "Pages of the journal ({count})"),
            Kind.ANSWERS: self.translate("Stretch", "Answers to questions ({count})"),
            Kind.CHECK_INS: self.translate("Stretch", "Check-ins ({count})"),
            Kind.GUIDES: self.translate("Stretch", "Dated entries in guides ({count})"),
            Kind.LETTERS: self.translate("Stretch", "Letters ({count})"),
            Kind.PROMISES: self.translate("Stretch", "Promises, made and looked at ({count})"),
            Kind.EVENTS: self.translate("Stretch", "Events ({count})"),
            Kind.BOUNDARIES: self.translate("Stretch", "Boundaries, without their log ({count})"),
        }[kind]
        return words.format(count=count)

    def days(self, span: Span) -> str:
        """Return from when to when."""
        if span.first == span.last:
            return self.day(span.first)
        return self.translate("Stretch", "{first} to {last}").format(
            first=self.day(span.first), last=self.day(span.last)
        )

    def length(self, sheets: int) -> str:
        """Return about how long it is on paper."""
        if sheets == 1:
            return self.translate("Stretch", "About one printed page.")
        words = self.translate("Stretch", "About {count} printed pages.")
        return words.format(count=self._rounded(sheets))

    def pages(self, count: int) -> str:
        """Return how long it is, once that is known."""
        if count == 1:
            return self.translate("Stretch", "One printed page.")
        return self.translate("Stretch", "{count} printed pages.").format(count=count)

    def too_long(self, sheets: int) -> str:
        """Return why there are no pages to print."""
        return self.translate(
            "Stretch",
            "This would be about {count} printed pages, too many to set in one piece. Choose "
            "fewer days, or save all of it as web page, text or Markdown.",
        ).format(count=self._rounded(sheets))

    def nothing(self, span: Span, passages: Sequence[Passage], choice: StretchChoice) -> str:
        """Return why there is nothing on the page."""
        if span.is_reversed:
            return self.translate(
                "Stretch", "The first day comes after the last one, so no day lies between them."
            )
        if not choice.kinds:
            return self.translate("Stretch", "Nothing is chosen that could stand on the page.")
        if passages:
            words = self.translate(
                "Stretch", "Nothing of what is chosen was written in these days: {days}."
            )
        else:
            words = self.translate("Stretch", "Nothing was written in these days: {days}.")
        return words.format(days=self.days(span))

    def _entry(self, passage: Passage) -> ListedEntry:
        heading = (
            passage.heading.strip()
            or {
                Kind.JOURNAL: self.translate("Stretch", "Journal"),
                Kind.ANSWERS: self.translate("Stretch", "Answer"),
                Kind.CHECK_INS: self.translate("Stretch", "Check-in"),
                Kind.GUIDES: self.translate("Stretch", "Guide"),
                Kind.LETTERS: self.translate("Stretch", "Letter"),
                Kind.PROMISES: self.translate("Stretch", "Promise"),
                Kind.EVENTS: self.translate("Stretch", "Event"),
                Kind.BOUNDARIES: self.translate("Stretch", "Boundary"),
            }[passage.kind]
        )
        whole = (("", passage.text),) if passage.text.strip() else ()
        return ListedEntry(heading, (*whole, *passage.fields))

    @staticmethod
    def _rounded(sheets: int) -> int:
        """Return a number that does not pretend to be exact."""
        step = 1 if sheets < 20 else 10 if sheets < 500 else 100
        return round(sheets / step) * step

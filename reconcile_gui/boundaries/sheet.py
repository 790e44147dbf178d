"""The sheet to print: which boundaries stand on it, and in what words.

PRIVACY: a sheet is made of boundaries alone. The log, with what was crossed and by whom,
never comes here, and neither do names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from reconcile_gui.boundaries.records import Boundary, Status, Whose
from reconcile_gui.boundaries.wording import belonging_to, in_one_line
from reconcile_gui.boundaries.words import BoundaryWords
from reconcile_gui.letter.listed import ListedEntry, ListedGroup, ListedPage

EVERYONES = frozenset(Whose)


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """What is to stand on the sheet. paper: as in `letter.look`."""

    whose: frozenset[Whose] = EVERYONES
    with_why: bool = True
    with_ended: bool = False
    to_sign: bool = False
    paper: str = "a4"


def printable(boundaries: Iterable[Boundary]) -> list[Boundary]:
    """Return the boundaries in which something is written."""
    return [each for each in boundaries if any(text.strip() for text in each.texts)]


def on_sheet(boundaries: Iterable[Boundary], choice: SheetChoice) -> dict[Whose, list[Boundary]]:
    """Return what is printed, by whose it is, in the order of the list."""
    able = [
        each
        for each in printable(boundaries)
        if choice.with_ended or each.status is not Status.ENDED
    ]
    groups = {whose: belonging_to(whose, able) for whose in Whose if whose in choice.whose}
    return {whose: group for whose, group in groups.items() if group}


@dataclass(frozen=True, slots=True)
class SheetWords:
    """Everything a sheet says beside the person's own words.

    translate: see `BoundaryWords`. day: a day in words, with its year.
    """

    translate: Callable[[str, str], str]
    day: Callable[[date], str]
    language: str = "en"
    region: str | None = None

    def page(self, boundaries: Iterable[Boundary], choice: SheetChoice) -> ListedPage:
        """Return the sheet of these boundaries, ready to be set."""
        return ListedPage(
            title=self.translate("Boundaries", "Boundaries"),
            groups=tuple(
                ListedGroup(self.heading(whose), tuple(self.entry(one, choice) for one in group))
                for whose, group in on_sheet(boundaries, choice).items()
            ),
            sign=self.translate("Boundaries", "Name and day") if choice.to_sign else "",
            paper=choice.paper,
            language=self.language,
            region=self.region,
        )

    def heading(self, whose: Whose) -> str:
        """Return what stands above the boundaries of one of us."""
        return {
            Whose.MINE: self.translate("Boundaries", "Mine"),
            Whose.THEIRS: self.translate("Boundaries", "Theirs, as told to me"),
            Whose.OURS: self.translate("Boundaries", "Ours"),
        }[whose]

    def entry(self, boundary: Boundary, choice: SheetChoice) -> ListedEntry:
        """Return one boundary as it stands on paper."""
        named = boundary.body if in_one_line(boundary.body) else ""
        return ListedEntry(
            named or self.translate("Boundaries", "Not named yet"),
            tuple((label, text) for label, text in self._fields(boundary, choice) if text.strip()),
        )

    def _fields(self, boundary: Boundary, choice: SheetChoice) -> Iterator[tuple[str, str]]:
        agreed, again = boundary.agreed_on, boundary.look_again_on
        status = BoundaryWords(self.translate).status(boundary.status)
        yield self.translate("Boundaries", "What is OK"), boundary.is_ok
        yield self.translate("Boundaries", "What is not OK"), boundary.is_not_ok
        yield self.translate("Boundaries", "In their words"), boundary.in_their_words
        yield self.translate("Boundaries", "Why it matters"), boundary.why * choice.with_why
        yield self.translate("Boundaries", "If it is crossed"), boundary.if_crossed
        yield self.translate("Boundaries", "Status"), status
        yield self.translate("Boundaries", "Agreed on"), self.day(agreed) if agreed else ""
        yield self.translate("Boundaries", "Look again on"), self.day(again) if again else ""

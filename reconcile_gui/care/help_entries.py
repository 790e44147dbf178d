"""Who can be called: numbers by country, and the writer's own people."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from reconcile_gui.resources import with_english
from reconcile_gui.text.checked import (
    FileProblem,
    Table,
    WrongField,
    as_table,
    entry_name,
    read_file,
    refuse_unknown,
    take_day,
    take_table,
    take_tables,
    take_text,
    take_texts,
    take_truth,
)

HELP_FILE = "help.toml"
OTHER_COUNTRY = "other"
LONGEST = 100
LONGEST_SENTENCE = 400

_Name = TypeVar("_Name", bound=StrEnum)


class Heading(StrEnum):
    """The groups, in their order on the page: danger first, then one's own people."""

    DANGER = "danger"
    OWN = "own"
    SUICIDE = "suicide"
    BEING_HURT = "being_hurt"
    I_HURT = "i_hurt"
    LGBTQ = "lgbtq"
    MEN = "men"


# Said where the file does not: a slip in it must not leave a row without its name.
_TITLES = {
    Heading.DANGER: "In danger now",
    Heading.OWN: "Your own people",
    Heading.SUICIDE: "Thoughts of suicide",
    Heading.BEING_HURT: "Being hurt or frightened",
    Heading.I_HURT: "I hurt or frighten someone",
    Heading.LGBTQ: "For LGBTQ+ people",
    Heading.MEN: "For men",
}
_SHIPPED_HEADINGS = tuple(heading for heading in Heading if heading is not Heading.OWN)


class HelpWord(StrEnum):
    """The sentences around the numbers."""

    CHECKED = "checked"
    CHECKED_LONG_AGO = "checked_long_ago"
    NO_PEOPLE = "no_people"
    ELSEWHERE = "elsewhere"


_WORDS = {
    HelpWord.CHECKED: "Numbers change: check them.",
    HelpWord.CHECKED_LONG_AGO: "Numbers change: check them.",
    HelpWord.NO_PEOPLE: "Who could you call on a bad night?",
    HelpWord.ELSEWHERE: "Choose your country above for the lines there.",
}


@dataclass(frozen=True, slots=True)
class HelpEntry:
    """Somebody to call.

    number: as a person reads it, or an address to type; "" for the writer's own
    people. for_whom, how: may be empty. checked_on, source: None and "" for the writer's
    own people; else the day the number was last compared with what the source says.
    """

    headings: tuple[Heading, ...]
    name: str
    number: str
    for_whom: str = ""
    how: str = ""
    checked_on: date | None = None
    source: str = ""


_LOCAL_EMERGENCY = HelpEntry((Heading.DANGER,), "Emergency services", "your local emergency number")


@dataclass(frozen=True, slots=True)
class OwnPerson:
    """Somebody the writer could call; name and how are anything, empty too."""

    uuid: str
    name: str
    how: str = ""

    @property
    def is_blank(self) -> bool:
        """Tell whether nothing is written about this person."""
        return not self.name.strip() and not self.how.strip()


@dataclass(frozen=True, slots=True)
class HelpRow:
    """A group as the page shows it: its title and who is in it."""

    heading: Heading
    title: str
    entries: tuple[HelpEntry, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """A country and its entries; the one with the id "other" is for all the rest."""

    id: str
    name: str
    entries: tuple[HelpEntry, ...]

    @property
    def checked_on(self) -> date | None:
        """Return the day of the check that is longest ago, None without any."""
        return min((entry.checked_on for entry in self.entries if entry.checked_on), default=None)


_ELSEWHERE = Country(OTHER_COUNTRY, "Another country", ())


@dataclass(frozen=True, slots=True)
class HelpBook:
    """All countries in one language, and what had to be left out.

    titles, words: those that could be read; the rest is said as in `_TITLES`, `_WORDS`.
    """

    titles: Mapping[Heading, str]
    words: Mapping[HelpWord, str]
    countries: tuple[Country, ...]
    problems: tuple[FileProblem, ...] = ()

    def title(self, heading: Heading) -> str:
        """Return the name of a group; there is always one."""
        return self.titles.get(heading, _TITLES[heading])

    def word(self, word: HelpWord) -> str:
        """Return a sentence around the numbers; there is always one."""
        return self.words.get(word, _WORDS[word])

    def country(self, country_id: str) -> Country:
        """Return a country; for one that is not here, "another country"."""
        by_id = {country.id: country for country in self.countries}
        return by_id.get(country_id, by_id.get(OTHER_COUNTRY, _ELSEWHERE))

    def entries(self, country: Country) -> tuple[HelpEntry, ...]:
        """Return whom a country's page names; in danger, somebody always.

        For "another country" these are also the emergency numbers of all countries, each
        under its name: whoever does not find their own may be near one of them.
        """
        named = self._named(country)
        if any(Heading.DANGER in entry.headings for entry in named):
            return named
        return (_LOCAL_EMERGENCY, *named)

    def _named(self, country: Country) -> tuple[HelpEntry, ...]:
        if country.id != OTHER_COUNTRY:
            return country.entries
        elsewhere = [
            replace(entry, name=each.name)
            for each in self.countries
            for entry in each.entries
            if each.id != OTHER_COUNTRY and Heading.DANGER in entry.headings
        ]
        return (*country.entries, *elsewhere)

    def rows(self, country: Country) -> tuple[HelpRow, ...]:
        """Return the groups that have somebody in them, in the order of the page.

        The row for the writer's own people is always there, and empty: it is where they
        are written down.
        """
        members = {
            heading: tuple(entry for entry in self.entries(country) if heading in entry.headings)
            for heading in Heading
        }
        return tuple(
            HelpRow(heading, self.title(heading), entries)
            for heading, entries in members.items()
            if entries or heading is Heading.OWN
        )

    def checked_sentence(
        self, country: Country, today: date, say_day: Callable[[date], str]
    ) -> str:
        """Return when the numbers were checked; it says so if that is over a year ago."""
        checked_on = country.checked_on
        if checked_on is None:
            return ""
        is_old = is_long_ago(checked_on, today)
        word = HelpWord.CHECKED_LONG_AGO if is_old else HelpWord.CHECKED
        return self.word(word).replace("{day}", say_day(checked_on))


def is_long_ago(checked_on: date, today: date) -> bool:
    """Tell whether a check is more than twelve months old."""
    return (today.year, today.month, today.day) > (
        checked_on.year + 1,
        checked_on.month,
        checked_on.day,
    )


def load_help(folder: Path) -> HelpBook:
    """Return the numbers in a folder ("care/de"); in English what is not there.

    Raises nothing for broken content: what cannot be used is left out and stands in
    `problems` with its country and field; every other number is still there.
    """
    books = [_help(each / HELP_FILE) for each in with_english(folder)]
    merged = books[0]
    for each in books[1:]:
        there = {country.id for country in merged.countries}
        more = tuple(country for country in each.countries if country.id not in there)
        merged = HelpBook(
            {**each.titles, **merged.titles},
            {**each.words, **merged.words},
            _other_last((*merged.countries, *more)),
            (*merged.problems, *each.problems),
        )
    return merged


def _other_last(countries: tuple[Country, ...]) -> tuple[Country, ...]:
    return tuple(sorted(countries, key=lambda country: country.id == OTHER_COUNTRY))


def _help(path: Path) -> HelpBook:
    """Return the numbers of one file; what cannot be used stands in its problems."""
    problems: list[FileProblem] = []
    try:
        table = read_file(path, {"heading", "words", "country"})
        titles = _named(table, "heading", Heading, problems)
        words = _named(table, "words", HelpWord, problems)
        entries = take_tables(table, "country")
    except WrongField as wrong:
        problem = FileProblem(HELP_FILE, "", wrong.field, wrong.said)
        return HelpBook({}, {}, (), (*problems, problem))
    countries: list[Country] = []
    for place, entry in enumerate(entries, start=1):
        name = entry_name(entry, "country", place)
        try:
            taken = {country.id for country in countries}
            countries.append(_country(as_table(entry), taken, problems))
        except WrongField as wrong:
            problems.append(FileProblem(HELP_FILE, name, wrong.field, wrong.said))
    return HelpBook(titles, words, tuple(countries), tuple(problems))


def _named(
    table: Table, field: str, names: type[_Name], problems: list[FileProblem]
) -> dict[_Name, str]:
    """Return the texts of [field] that can be used; what is wrong with the others is noted."""
    said: dict[_Name, str] = {}
    try:
        named = take_table(table, field)
    except WrongField as wrong:
        problems.append(FileProblem(HELP_FILE, "", wrong.field, wrong.said))
        return said
    for name in names:
        try:
            said[name] = take_text(named, name, LONGEST_SENTENCE)
        except WrongField as wrong:
            problems.append(FileProblem(HELP_FILE, field, wrong.field, wrong.said))
    for unknown in named.keys() - set(names):
        problems.append(FileProblem(HELP_FILE, field, unknown, "is not a field that is known"))
    return said


def _country(table: Table, taken: set[str], problems: list[FileProblem]) -> Country:
    refuse_unknown(table, {"id", "name", "entry"})
    country_id = take_text(table, "id", LONGEST)
    if country_id in taken:
        raise WrongField("id", "is used twice")
    name = take_text(table, "name", LONGEST)
    entries: list[HelpEntry] = []
    for place, entry in enumerate(take_tables(table, "entry"), start=1):
        try:
            entries.append(_entry(as_table(entry)))
        except WrongField as wrong:
            said = f"{country_id}, entry {place}"
            problems.append(FileProblem(HELP_FILE, said, wrong.field, wrong.said))
    return Country(country_id, name, tuple(entries))


def _entry(table: Table) -> HelpEntry:
    must = {"headings", "name", "number", "checked_on", "source", "read"}
    refuse_unknown(table, {*must, "for_whom", "how"})
    if not take_truth(table, "read"):
        raise WrongField("read", "is false: a number that is only remembered does not ship")
    headings = take_texts(table, "headings", LONGEST)
    for heading in headings:
        if heading not in _SHIPPED_HEADINGS:
            raise WrongField("headings", "must be of " + ", ".join(_SHIPPED_HEADINGS))
    for_whom, how = (
        take_text(table, field, LONGEST) if field in table else "" for field in ("for_whom", "how")
    )
    return HelpEntry(
        headings=tuple(Heading(heading) for heading in headings),
        name=take_text(table, "name", LONGEST),
        number=take_text(table, "number", LONGEST),
        for_whom=for_whom,
        how=how,
        checked_on=take_day(table, "checked_on"),
        source=take_text(table, "source", LONGEST),
    )

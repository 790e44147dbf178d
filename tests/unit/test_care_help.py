"""Who can be called."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from reconcile_gui.care.help_entries import (
    Country,
    Heading,
    HelpBook,
    HelpEntry,
    is_long_ago,
    load_help,
)

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "care" / "en"
SHIPPED = load_help(FOLDER)

# Remembered, in doubt or found in two forms: none of these may ship.
NOT_READ = ["1300 766 491", "1300 776 491", "1737", "112", "111", "findahelpline", "8010 327"]

HELP = """format = 1
[heading]
danger = "In danger now"
own = "Your own people"
suicide = "Thoughts of suicide"
being_hurt = "Being hurt"
i_hurt = "I hurt someone"
lgbtq = "For LGBTQ+ people"
men = "For men"
[words]
checked = "Checked on {day}."
checked_long_ago = "Checked long ago, on {day}."
no_people = "Nobody named yet."
elsewhere = "Choose your country."

[[country]]
id = "uk"
name = "United Kingdom"
[[country.entry]]
headings = ["danger"]
name = "Emergency services"
number = "999"
checked_on = 2026-11-20
source = "a page"
read = true
[[country.entry]]
headings = ["suicide"]
name = "Samaritans"
for_whom = "for anyone"
how = "call"
number = "116 123"
checked_on = 2026-05-01
source = "samaritans.org"
read = true

[[country]]
id = "other"
name = "Another country"
[[country.entry]]
headings = ["danger"]
name = "Emergency services"
number = "your local emergency number"
checked_on = 2026-11-20
source = "own wording"
read = true
"""


def say_day(day: date) -> str:
    """Write a day in the shape of files."""
    return day.isoformat()


def book(folder: Path, text: str = HELP) -> HelpBook:
    """Write a help file and read it."""
    (folder / "help.toml").write_text(text, encoding="utf-8")
    return load_help(folder)


def country(help_book: HelpBook, country_id: str) -> Country:
    """Return a country, or what stands in for it."""
    return help_book.country(country_id)


def test_the_shipped_numbers_are_whole() -> None:
    """Each has a day and a page; every country has somebody for danger and despair."""
    assert SHIPPED.problems == ()
    for one in SHIPPED.countries:
        headings = {heading for entry in one.entries for heading in entry.headings}
        assert {Heading.DANGER, Heading.SUICIDE} <= headings
        assert all(entry.checked_on and entry.source for entry in one.entries)


@pytest.mark.parametrize("number", NOT_READ)
def test_no_number_ships_that_was_only_remembered(number: str) -> None:
    """A wrong number is worse than none."""
    assert all(number not in entry.number for one in SHIPPED.countries for entry in one.entries)


@pytest.mark.parametrize(
    ("country_id", "number"),
    [
        ("uk", "116 123"),
        ("uk", "0808 2000 247"),
        ("uk", "0808 801 0327"),
        ("uk", "0800 999 5428"),
        ("uk", "0808 802 4040"),
        ("us", "988"),
        ("us", "1-800-799-7233"),
        ("ca", "988"),
        ("au", "13 11 14"),
        ("au", "1800 737 732"),
        ("au", "1300 789 978"),
    ],
)
def test_the_numbers_that_were_read_ship_as_they_were_read(country_id: str, number: str) -> None:
    """Digit by digit; changing one is changing this list too."""
    assert number in [entry.number for entry in country(SHIPPED, country_id).entries]


def test_the_page_begins_with_danger_then_ones_own_people() -> None:
    """Whoever is known answers first; only an emergency comes before."""
    rows = SHIPPED.rows(country(SHIPPED, "uk"))

    assert [row.heading for row in rows] == [
        Heading.DANGER,
        Heading.OWN,
        Heading.SUICIDE,
        Heading.BEING_HURT,
        Heading.I_HURT,
        Heading.LGBTQ,
        Heading.MEN,
    ]
    assert rows[1].title == "Your own people"


def test_the_row_for_ones_own_people_is_always_there() -> None:
    """It is where they are written down."""
    rows = SHIPPED.rows(country(SHIPPED, "other"))

    assert (Heading.OWN, ()) in [(row.heading, row.entries) for row in rows]


def test_one_line_may_help_two_groups() -> None:
    """The American hotline speaks with both."""
    rows = SHIPPED.rows(country(SHIPPED, "us"))
    hotline = [
        row.heading for row in rows for entry in row.entries if entry.number == "1-800-799-7233"
    ]

    assert hotline == [Heading.BEING_HURT, Heading.I_HURT]


def test_a_country_that_is_not_here_gets_the_page_for_others(tmp_path: Path) -> None:
    """Nobody lands on an empty page."""
    assert country(SHIPPED, "nz").id == "other"
    assert country(HelpBook({}, {}, ()), "nz").id == "other"


def test_an_entry_is_read_whole(tmp_path: Path) -> None:
    """Every field arrives."""
    assert country(book(tmp_path), "uk").entries[1] == HelpEntry(
        (Heading.SUICIDE,),
        "Samaritans",
        "116 123",
        "for anyone",
        "call",
        date(2026, 5, 1),
        "samaritans.org",
    )


@pytest.mark.parametrize(
    ("checked_on", "today", "is_old"),
    [
        (date(2026, 11, 20), date(2026, 11, 20), False),
        (date(2026, 11, 20), date(2027, 11, 20), False),
        (date(2026, 11, 20), date(2027, 11, 21), True),
        (date(2026, 11, 20), date(2028, 1, 1), True),
        (date(2024, 2, 29), date(2025, 2, 28), False),
        (date(2024, 2, 29), date(2025, 3, 1), True),
        (date(2026, 11, 20), date(2020, 1, 1), False),
    ],
)
def test_a_check_is_old_after_twelve_months(checked_on: date, today: date, is_old: bool) -> None:
    """Numbers change; the page says when nobody looked for a year."""
    assert is_long_ago(checked_on, today) is is_old


def test_the_oldest_check_speaks_for_the_page(tmp_path: Path) -> None:
    """One fresh line does not make the others fresh."""
    help_book = book(tmp_path)
    uk = country(help_book, "uk")

    assert help_book.checked_sentence(uk, date(2026, 12, 1), say_day) == "Checked on 2026-05-01."
    assert (
        help_book.checked_sentence(uk, date(2027, 12, 1), say_day)
        == "Checked long ago, on 2026-05-01."
    )


def test_without_an_entry_no_check_is_claimed(tmp_path: Path) -> None:
    """A country whose lines were all unusable."""
    help_book = book(tmp_path)

    assert help_book.checked_sentence(Country("x", "X", ()), date(2026, 12, 1), say_day) == ""


@pytest.mark.parametrize(
    ("found", "put", "problem"),
    [
        ("checked_on = 2026-05-01\n", "", "uk, entry 2, checked_on: is missing"),
        ("2026-05-01", '"May"', "uk, entry 2, checked_on: must be a day"),
        ('number = "116 123"\n', "", "uk, entry 2, number: is missing"),
        ('"samaritans.org"\nread = true', '"x"\nread = false', "entry 2, read: is false"),
        ('"samaritans.org"\nread = true', '"x"', "uk, entry 2, read: is missing"),
        ('source = "samaritans.org"\n', "", "uk, entry 2, source: is missing"),
        ('["suicide"]', '["despair"]', "uk, entry 2, headings: must be of danger, suicide"),
        ('["suicide"]', '["own"]', "uk, entry 2, headings: must be of danger, suicide"),
        ('["suicide"]', "[]", "uk, entry 2, headings: must be a list"),
        ('how = "call"', 'hours = "24"', "uk, entry 2, hours: is not a field"),
    ],
)
def test_a_broken_line_is_left_out_and_named(
    tmp_path: Path, found: str, put: str, problem: str
) -> None:
    """And every other number is still there."""
    assert HELP.count(found) == 1
    help_book = book(tmp_path, HELP.replace(found, put))

    assert len(help_book.problems) == 1
    assert problem in str(help_book.problems[0])
    assert [entry.number for entry in country(help_book, "uk").entries] == ["999"]
    assert country(help_book, "nz").entries


@pytest.mark.parametrize(
    ("found", "put", "problem"),
    [
        ('id = "other"', 'id = "uk"', "help.toml, uk, id: is used twice"),
        ('id = "other"\n', "", "help.toml, country 2, id: is missing"),
        ('name = "Another country"\n', "", "help.toml, other, name: is missing"),
        ('name = "Another country"', 'nom = "x"', "help.toml, other, nom: is not a field"),
    ],
)
def test_a_broken_country_is_left_out_and_named(
    tmp_path: Path, found: str, put: str, problem: str
) -> None:
    """The others are still there."""
    help_book = book(tmp_path, HELP.replace(found, put))

    assert str(help_book.problems[0]).startswith(problem)
    assert [one.id for one in help_book.countries] == ["uk"]


@pytest.mark.parametrize(
    ("found", "put", "problem"),
    [
        ('danger = "In danger now"\n', "", "help.toml, heading, danger: is missing"),
        ('men = "For men"', 'man = "x"', "help.toml, heading, men: is missing"),
        ('no_people = "Nobody named yet."\n', "", "help.toml, words, no_people: is missing"),
        ('"Checked on {day}."', "3", "help.toml, words, checked: must be a text"),
        ("[words]\n", "[[words]]\n", "help.toml, words: must be a table"),
    ],
)
def test_a_slip_in_the_words_takes_no_number_away(
    tmp_path: Path, found: str, put: str, problem: str
) -> None:
    """Somebody looks for a number at three in the morning: a title is not worth one."""
    help_book = book(tmp_path, HELP.replace(found, put))

    assert str(help_book.problems[0]).startswith(problem)
    assert [one.id for one in help_book.countries] == ["uk", "other"]
    rows = help_book.rows(country(help_book, "uk"))
    titles = ["In danger now", "Your own people", "Thoughts of suicide"]
    assert [row.title for row in rows] == titles
    assert help_book.checked_sentence(country(help_book, "uk"), date(2026, 6, 1), say_day)


def test_a_word_that_is_not_known_is_named(tmp_path: Path) -> None:
    """A slip of the pen beside the right one."""
    help_book = book(tmp_path, HELP.replace("[words]", '[words]\nchecks = "x"'))

    assert [str(one) for one in help_book.problems] == [
        "help.toml, words, checks: is not a field that is known"
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (HELP.replace("format = 1", "format = 2"), "help.toml, format: must be 1"),
        ("this is no table", "help.toml: not TOML"),
        ("format = 1\n", "help.toml, heading: is missing"),
    ],
)
def test_a_file_without_any_number_still_leaves_a_way(
    tmp_path: Path, text: str, problem: str
) -> None:
    """Danger has a line, and so have one's own people."""
    help_book = book(tmp_path, text)

    assert str(help_book.problems[0]).startswith(problem)
    assert help_book.countries == ()
    rows = help_book.rows(country(help_book, "uk"))
    assert [(row.title, [each.number for each in row.entries]) for row in rows] == [
        ("In danger now", ["your local emergency number"]),
        ("Your own people", []),
    ]


def test_a_country_without_its_emergency_number_has_a_line_for_danger(tmp_path: Path) -> None:
    """A slip in one line; the first line of the page is never missing."""
    help_book = book(tmp_path, HELP.replace('number = "999"', "number = 999"))
    (danger, *_others) = help_book.rows(country(help_book, "uk"))

    assert [entry.number for entry in danger.entries] == ["your local emergency number"]


def test_without_the_page_for_others_their_numbers_are_there(tmp_path: Path) -> None:
    """Whoever does not find their country may be near one of these."""
    help_book = book(tmp_path, HELP.replace('name = "Another country"', "name = 3"))
    (danger, *_others) = help_book.rows(country(help_book, "nz"))

    assert [(entry.name, entry.number) for entry in danger.entries] == [("United Kingdom", "999")]


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """A broken installation."""
    assert [str(one) for one in load_help(tmp_path).problems] == [
        "help.toml: the file cannot be read"
    ]

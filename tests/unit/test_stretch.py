"""A stretch of time: which days are meant, and in what words it stands on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from reconcile_gui.letter.listed import listed_markdown, listed_text
from reconcile_gui.stretch.records import ForWhom, Kind, Passage, Reach, Span, StretchChoice
from reconcile_gui.stretch.spans import sheets_of, span_of
from reconcile_gui.stretch.words import StretchWords

TODAY = date(2026, 3, 18)  # a Wednesday
MONDAY, SUNDAY = 1, 7
EXTENT = Span(date(2019, 5, 1), date(2026, 3, 17))
WORDS = StretchWords(lambda _context, text: text, lambda day: f"{day:%A %-d %B %Y}", str)
PAGES = (
    Passage(Kind.JOURNAL, date(2026, 3, 1), "", "A walk.\nThen rain."),
    Passage(Kind.JOURNAL, date(2026, 3, 1), "The talk", "It was short."),
    Passage(Kind.ANSWERS, date(2026, 3, 3), "What did they lose?", "Sleep."),
    Passage(Kind.CHECK_INS, date(2026, 3, 3), "", "I told the truth: partly"),
)
MARCH = Span(date(2026, 3, 1), date(2026, 3, 18))


def span(choice: StretchChoice, extent: Span | None = EXTENT, first_weekday: int = MONDAY) -> Span:
    """Return the days of a choice."""
    return span_of(choice, TODAY, first_weekday, extent)


@pytest.mark.parametrize(
    ("reach", "first"),
    [
        (Reach.WEEK, date(2026, 3, 16)),
        (Reach.MONTH, date(2026, 3, 1)),
        (Reach.THREE_MONTHS, date(2025, 12, 18)),
        (Reach.ALL, date(2019, 5, 1)),
    ],
)
def test_each_reach_ends_today(reach: Reach, first: date) -> None:
    """And begins where its words say."""
    assert span(StretchChoice(reach)) == Span(first, TODAY)


def test_a_week_begins_as_the_country_says() -> None:
    """In some the week began on Sunday."""
    assert span(StretchChoice(Reach.WEEK), first_weekday=SUNDAY).first == date(2026, 3, 15)


def test_all_of_it_holds_what_a_clock_that_ran_ahead_has_dated() -> None:
    """Nothing that was written is left out because of a date."""
    ahead = Span(date(2019, 5, 1), date(2026, 11, 30))

    assert span(StretchChoice(Reach.ALL), ahead).last == date(2026, 11, 30)
    assert span(StretchChoice(Reach.DATES), ahead) == ahead


def test_an_empty_date_is_as_far_as_there_is_anything() -> None:
    """Whoever types one of the two has said enough."""
    dates = StretchChoice(Reach.DATES)

    assert span(dates) == Span(date(2019, 5, 1), TODAY)
    assert span(replace(dates, first=date(2026, 1, 1))).last == TODAY
    assert span(replace(dates, last=date(2020, 1, 1))) == Span(EXTENT.first, date(2020, 1, 1))
    assert not span(replace(dates, last=date(2001, 1, 1))).is_reversed
    assert not span(replace(dates, first=date(2030, 1, 1))).is_reversed


def test_days_the_wrong_way_round_are_known_as_such() -> None:
    """They are explained, not turned round behind the person's back."""
    typed = StretchChoice(Reach.DATES, date(2026, 3, 2), date(2026, 3, 1))

    assert span(typed).is_reversed
    assert "first day comes after the last" in WORDS.nothing(span(typed), (), typed)


@pytest.mark.parametrize("reach", Reach)
def test_an_empty_workbook_has_days_too(reach: Reach) -> None:
    """Of which it is then said that nothing was written in them."""
    assert not span(StretchChoice(reach), None).is_reversed


def test_a_page_has_a_heading_for_each_day_and_each_passage() -> None:
    """A title, the question as it was asked, or what it is."""
    page = WORDS.page(PAGES, StretchChoice(), MARCH)

    assert listed_text(page) == (
        "For myself\n\n2026-03-01 to 2026-03-18\n\n"
        "Sunday 1 March 2026\n\nJournal\n\nA walk.\n\nThen rain.\n\nThe talk\n\nIt was short.\n\n"
        "Tuesday 3 March 2026\n\nWhat did they lose?\n\nSleep.\n\n"
        "Check-in\n\nI told the truth: partly\n"
    )
    assert listed_markdown(page).startswith("# For myself\n\n2026-03-01 to 2026-03-18\n\n## Sunday")


def test_it_is_for_the_writer_or_their_own_therapist_and_greets_nobody() -> None:
    """What is written to oneself must not come to look like a letter."""
    titles = [WORDS.page(PAGES, StretchChoice(for_whom=whom), MARCH).title for whom in ForWhom]

    assert titles == ["For myself", "For my own therapist"]
    assert not any("Dear" in WORDS.for_whom(whom) for whom in ForWhom)


def test_one_day_is_named_once() -> None:
    """From Monday to Monday is said by nobody."""
    assert WORDS.days(Span(TODAY, TODAY)) == "2026-03-18"


def test_a_title_without_words_stands_alone() -> None:
    """It is what was written."""
    page = WORDS.page([Passage(Kind.JOURNAL, TODAY, "The talk", " ")], StretchChoice(), MARCH)

    assert page.groups[0].entries[0].fields == ()


def test_what_was_written_into_a_form_keeps_its_labels() -> None:
    """And is not on the page before somebody chooses it."""
    talk = Passage(Kind.GUIDES, TODAY, "Listening log", "", (("What they said", "Be quiet."),))

    assert "Listening log\nWhat they said: Be quiet." in listed_text(
        WORDS.page([talk], StretchChoice(), MARCH)
    )
    assert Kind.GUIDES not in StretchChoice().kinds


def test_it_is_said_why_there_is_nothing() -> None:
    """Nothing written, nothing of what was chosen, and nothing chosen are three things."""
    none, some = StretchChoice(kinds=frozenset()), StretchChoice(kinds=frozenset({Kind.ANSWERS}))

    assert WORDS.nothing(MARCH, (), StretchChoice()) == (
        "Nothing was written in these days: 2026-03-01 to 2026-03-18."
    )
    assert WORDS.nothing(MARCH, PAGES[:2], some).startswith("Nothing of what is chosen")
    assert WORDS.nothing(MARCH, PAGES, none).startswith("Nothing is chosen")


def test_each_kind_says_how_many_there_are() -> None:
    """Before anything is printed."""
    assert [WORDS.kind(kind, PAGES) for kind in Kind] == [
        "Pages of the journal (2)",
        "Answers to questions (1)",
        "Check-ins (1)",
        "Dated entries in guides (0)",
        "Letters (0)",
        "Promises, made and looked at (0)",
        "Events (0)",
        "Boundaries, without their log (0)",
    ]


def test_the_length_is_not_more_exact_than_it_is() -> None:
    """It is reckoned, not printed."""
    assert WORDS.length(1) == "About one printed page."
    assert WORDS.length(13) == "About 13 printed pages."
    assert WORDS.length(137) == "About 140 printed pages."
    assert WORDS.length(1643) == "About 1600 printed pages."
    assert "1600 printed pages" in WORDS.too_long(1643)


def test_the_length_grows_with_words_paragraphs_and_days() -> None:
    """Many short pages fill paper as well."""
    long = [Passage(Kind.JOURNAL, TODAY, "", "word " * 20_000)]
    many = [Passage(Kind.JOURNAL, date(2026, 1, 1 + day), "", "Short.") for day in range(30)]

    assert sheets_of([]) == sheets_of(many[:1]) == 1
    assert 20 < sheets_of(long) < 26
    assert 3 <= sheets_of(many) <= 5

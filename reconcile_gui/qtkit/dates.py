"""Days in words, in the language of the interface."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QGuiApplication

# Kept where Qt keeps how the person wants things: with the hints for style.
STYLE_PROPERTY, YEAR_FIRST = "date_style", "year_first"
ENGLISH = "dddd d MMMM yyyy"
# The weekday in a pattern of Qt, with what leads from it, or to it at the end.
WEEKDAY = re.compile(r"\Adddd(?:,\s*|\s+'[^']*'\s*|\s*)|,?\s*dddd\Z")
# The year in a pattern of Qt, with what leads to it, and what is said after it.
YEAR = re.compile(r"(?:,\s*|\s+'[^']*'\s*|\s*)y+(?:\s*'[^']*'\.?)?")


def write_days(style: str) -> None:
    """Write days in one of `settings.DATE_STYLES` from now on; what is written already stays."""
    QGuiApplication.styleHints().setProperty(STYLE_PROPERTY, style)


def writes_year_first() -> bool:
    """Return whether days are written "2026-03-03", not in words."""
    return bool(QGuiApplication.styleHints().property(STYLE_PROPERTY) == YEAR_FIRST)


def long_day(day: date, today: date) -> str:
    """Return "Tuesday 3 March", with the year when it is not this year's."""
    return _said(day, day_pattern(with_weekday=True, with_year=day.year != today.year))


def plain_day(day: date, today: date, *, short: bool = False) -> str:
    """Return "3 March", with the year when it is not this year's; short: "3 Mar"."""
    return _said(day, day_pattern(with_year=day.year != today.year, short=short))


def day_pattern(*, with_weekday: bool = False, with_year: bool = True, short: bool = False) -> str:
    """Return how the interface writes a day, as a pattern of Qt: "d MMMM yyyy", "d. MMMM yyyy".

    English is written alike in every country, without a comma; every other language as it is
    usual there. Where the person wants the year first, it is never left out.
    """
    if writes_year_first():
        return "dddd yyyy-MM-dd" if with_weekday else "yyyy-MM-dd"
    locale = QLocale()
    is_english = locale.language() in (QLocale.Language.English, QLocale.Language.C)
    pattern = ENGLISH if is_english else locale.dateFormat(QLocale.FormatType.LongFormat)
    if not with_weekday:
        pattern = WEEKDAY.sub("", pattern, count=1)
    if not with_year and not pattern.startswith("y"):
        pattern = YEAR.sub("", pattern, count=1)
    return pattern.replace("MMMM", "MMM") if short else pattern


def _said(day: date, pattern: str) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def weekday_names(numbers: Sequence[int]) -> str:
    """Return "Tuesday and Friday" for (2, 5); 1 is Monday."""
    return QLocale().createSeparatedList([QLocale().dayName(number) for number in numbers])


def day_on_paper(day: date) -> str:
    """Return "3 March 2026", always with its year: a sheet of paper grows old."""
    return plain_day(day, date.min)


def letter_day(day: date, language: str) -> str:
    """Return "Saturday, 25 April" as the language of the letter writes it.

    Without the year, but where the year comes first. English that names no country is
    written with the day first.
    """
    locale = QLocale(language)
    whole = locale.dateFormat(QLocale.FormatType.LongFormat)
    pattern = whole if whole.startswith("y") else YEAR.sub("", whole, count=1)
    if language == "en":
        pattern = "dddd, d MMMM"
    return locale.toString(QDate(day.year, day.month, day.day), pattern)


def month_name(day: date, with_year: bool, short: bool = False) -> str:
    """Return "March", or "March 2026", short "Mar"; for what stands below an axis."""
    length = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    name = QLocale().standaloneMonthName(day.month, length)
    return f"{name} {day.year}" if with_year else name

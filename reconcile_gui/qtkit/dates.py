"""Days in words, in the language of the interface."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale


def long_day(day: date, today: date) -> str:
    """Return "Tuesday 3 March", with the year when it is not this year's."""
    pattern = "dddd d MMMM" if day.year == today.year else "dddd d MMMM yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def plain_day(day: date, today: date, *, short: bool = False) -> str:
    """Return "3 March", with the year when it is not this year's; short: "3 Mar"."""
    month = "MMM" if short else "MMMM"
    pattern = f"d {month}" if day.year == today.year else f"d {month} yyyy"
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def weekday_names(numbers: Sequence[int]) -> str:
    """Return "Tuesday and Friday" for (2, 5); 1 is Monday."""
    return QLocale().createSeparatedList([QLocale().dayName(number) for number in numbers])


def day_on_paper(day: date) -> str:
    """Return "3 March 2026", always with its year: a sheet of paper grows old."""
    return plain_day(day, date.min)


# The year in a pattern of Qt, with what leads to it, and what is said after it.
YEAR = re.compile(r"(?:,\s*|\s+'[^']*'\s*|\s*)y+(?:\s*'[^']*'\.?)?")


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
    month = "MMM" if short else "MMMM"
    pattern = f"{month} yyyy" if with_year else month
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)

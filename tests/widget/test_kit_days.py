"""Days in words."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from reconcile_gui.qtkit.dates import letter_day, long_day

TODAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (TODAY, "Tuesday 3 March"),
        (date(2026, 12, 31), "Thursday 31 December"),
        (date(2025, 12, 31), "Wednesday 31 December 2025"),
        (date(1899, 2, 1), "Wednesday 1 February 1899"),
    ],
)
def test_a_day_names_its_year_only_when_it_is_another(day: date, words: str) -> None:
    """Most dates are of this year, and shorter is easier to read."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    try:
        assert long_day(day, TODAY) == words
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "Saturday, 25 April"),
        ("en-GB", "Saturday, 25 April"),
        ("en-US", "Saturday, April 25"),
        ("de", "Samstag, 25. April"),
        ("es", "sábado, 25 de abril"),
        ("fr", "samedi 25 avril"),
        ("ru", "суббота, 25 апреля"),
        ("ja", "2026年4月25日土曜日"),
    ],
)
def test_the_day_of_a_letter_is_written_as_its_language_writes_it(
    language: str, written: str
) -> None:
    """A German reader stumbles over "25 April" without its stop."""
    assert letter_day(date(2026, 4, 25), language) == written

"""The program speaks the language that was chosen, or the system's, or English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from reconcile_gui import settings
from reconcile_gui.apology import store as letters
from reconcile_gui.qtkit.dates import write_days
from reconcile_gui.qtkit.languages import (
    SPOKEN,
    country_of,
    interface_language,
    language_for,
    locale_for,
    shipped,
    speak,
)
from reconcile_gui.settings import LANGUAGES, Language
from tests.widget.shell_tools import House, MakeHouse

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.shell_fixtures"]


@pytest.fixture
def after_german(qapp: QApplication) -> Iterator[None]:
    """Let the program speak English again after the test."""
    yield
    speak(qapp, "en")
    write_days("words")


@pytest.mark.parametrize(
    ("choice", "system", "spoken"),
    [
        ("system", ["de-Latn-AT", "de-AT", "de"], "de"),
        ("system", ["en-GB", "en", "de"], "en"),
        ("system", ["fr-FR", "fr", "de-DE"], "de"),
        ("system", ["fr-FR", "fr"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("system", ["de_DE"], "de"),
        ("de", ["en-GB"], "de"),
        ("en", ["de-DE"], "en"),
    ],
)
def test_the_choice_comes_first_then_the_system_then_english(
    choice: Language, system: list[str], spoken: str
) -> None:
    """Nobody may have to look for a setting in a language they cannot read."""
    assert language_for(choice, system) == spoken


@pytest.mark.parametrize(
    ("language", "system", "country", "written"),
    [
        ("de", "de_AT", "AT", "de_AT"),
        ("de", "en_US", "US", "de_DE"),
        ("en", "fr_FR", "FR", "en_FR"),
        ("en", "en_US", "DE", "en_DE"),
        ("en", "en_ZA", "", "en_ZA"),
        ("en", "C", "", "C"),
        ("de", "C", "", "de_DE"),
    ],
)
def test_days_are_written_in_the_language_and_by_the_country(
    language: str, system: str, country: str, written: str
) -> None:
    """A German month in an English sentence reads as a mistake; the week is the country's."""
    assert locale_for(language, QLocale(system), country).name() == written


@pytest.mark.parametrize(
    ("environment", "country"),
    [
        ({"LANG": "de_AT.UTF-8"}, "AT"),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "de_DE@euro"}, "DE"),
        ({"LC_ALL": "C.UTF-8", "LANG": "de_DE"}, ""),
        ({"LANG": "de"}, ""),
        ({}, ""),
    ],
)
def test_the_country_is_where_days_are_written_so(
    environment: dict[str, str], country: str
) -> None:
    """An English program in Germany must not offer the numbers of another country."""
    assert country_of(environment) == country


def test_every_language_of_the_settings_can_be_spoken() -> None:
    """A choice without a name of its own would be a hole in the list."""
    assert set(SPOKEN) == set(LANGUAGES) - {"system"}


def test_days_texts_and_qts_own_words_change_together(
    qapp: QApplication, after_german: None
) -> None:
    """Half a language is worse than another one."""
    speak(qapp, "de")

    assert QLocale().dayName(1) == "Montag"
    assert QLocale().toString(1.5) == "1,5"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert interface_language() == shipped("care").name == "de"
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"

    speak(qapp, "en")

    assert interface_language() == shipped("care").name == "en"
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_settings_name_each_language_by_its_own_name(open_house: House) -> None:
    """Whoever looks for German looks for “Deutsch”; it holds from the next start, and says so."""
    house = open_house
    house.program.pages.show_settings("language")
    house.settle()
    chooser, said = house.find(QComboBox, "language"), house.find(QLabel, "language_next_start")
    words = [chooser.itemText(place) for place in range(chooser.count())]

    assert words == [
        "As the system",
        "English",
        "Deutsch (noch nicht gegengelesen)",
    ]
    assert not said.isVisible()

    chooser.setCurrentIndex(2)
    chooser.activated.emit(2)

    assert said.isVisible()
    assert said.text() == "Deutsch gilt ab dem nächsten Start des Programms."
    assert settings.load(house.folders.settings).language == "de"


def test_the_next_start_speaks_it(make_house: MakeHouse, after_german: None) -> None:
    """What was chosen is there before the first word of the window."""
    house = make_house()
    house.lay_in()
    house.start()
    house.program.pages.show_settings("language")
    house.settle()
    days = house.find(QComboBox, "date_style")
    days.setFocus()
    QTest.keyClick(days, Qt.Key.Key_Down)
    assert house.find(QLabel, "days_next_start").isVisible()
    house.built.tools.settings.change(language="de")
    house.close()
    house = make_house()
    house.start()
    today = house.built.tools.clock.today()

    assert f"{QLocale().dayName(today.isoweekday())} {today.isoformat()}" in house.seen_texts()

    house.program.pages.show_settings("language")
    house.settle()

    assert interface_language() == "de"
    assert not house.find(QLabel, "days_next_start").isVisible()
    assert not house.find(QLabel, "language_next_start").isVisible()


def test_the_statement_says_that_it_is_built_in_english(
    make_house: MakeHouse, after_german: None
) -> None:
    """Whoever reads German is told, and does not wonder what is broken."""
    make_house().built.tools.settings.change(language="de")
    house = make_house()
    house.lay_in(letters.create_letter(language="de"))
    house.start()
    house.go("apologise")
    house.program.views.apologise().start_statement()
    house.come_to_rest()
    said = "\n".join(each.text() for each in house.window.findChildren(QLabel))

    assert "Der Satz wird auf Englisch gebaut" in said

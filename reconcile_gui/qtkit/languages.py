"""The language of the interface: its words, its days and numbers, its direction."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from reconcile_gui.resources import ENGLISH, resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from reconcile_gui.settings import Language

CATALOGUES = ("reconcile", "qtbase")
# In the order in which the system lets one take the place of the next.
COUNTRY_VARIABLES = ("LC_ALL", "LC_TIME", "LC_MEASUREMENT", "LANG")


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language that the program can speak, told in itself.

    Who looks for it may not know what it is called in another. name: as its list shows it,
    with what is to be known of it. next_start: said when it was chosen.
    """

    name: str
    next_start: str


SPOKEN = {
    "en": Spoken("English", "English holds from the next start of the program."),
    "de": Spoken(
        "Deutsch (noch nicht gegengelesen)",
        "Deutsch gilt ab dem nächsten Start des Programms.",
    ),
}


def language_for(choice: Language, system: Sequence[str]) -> str:
    """Return the language that is spoken: "en", "de".

    system: what the person's system would like best first, "de-AT", "de". English where
    there is nothing in any of them, for a language is wanted in the order given.
    """
    if choice != "system":
        return choice
    wanted = (each.replace("_", "-").partition("-")[0].lower() for each in system)
    return next((each for each in wanted if each in SPOKEN), ENGLISH)


def country_of(environment: Mapping[str, str]) -> str:
    """Return the country that the system writes days by, "DE"; "" where it names none.

    environment: variables such as LANG, "de_AT.UTF-8". What Qt tells of the system is the
    country of its language, which need not be where anybody lives.
    """
    named = next(filter(None, (environment.get(each) for each in COUNTRY_VARIABLES)), "")
    return named.partition(".")[0].partition("@")[0].partition("_")[2].upper()


def locale_for(language: str, system: QLocale, country: str) -> QLocale:
    """Return how days and numbers are written: in the language, by the person's country.

    system: that of the computer; where it names nothing ("C"), English stays without a
    country, so that nobody is thought to live in one. country: "DE", or "".
    """
    if not country and system.language() == QLocale.Language.C:
        return QLocale.c() if language == ENGLISH else QLocale(language)
    territory = QLocale.codeToTerritory(country) if country else system.territory()
    own = QLocale(QLocale(language).language(), territory)
    is_the_systems = (own.name(), own.dayName(1)) == (system.name(), system.dayName(1))
    return system if is_the_systems else own


def speak(app: QApplication, language: str) -> None:
    """Have the program speak a language from now on; what is built already stays as it is."""
    mark = f"spoken_{language}"
    if app.findChild(QTranslator, mark) is not None:
        return
    for each in app.findChildren(QTranslator):
        if each.objectName().startswith("spoken_"):
            app.removeTranslator(each)
            each.setObjectName("")
            each.deleteLater()
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for catalogue, folder in zip(CATALOGUES, (str(resource("languages")), of_qt), strict=True):
        translator = QTranslator(app)
        translator.setObjectName(mark)
        if translator.load(f"{catalogue}_{language}", folder):
            app.installTranslator(translator)
    locale = locale_for(language, QLocale.system(), country_of(os.environ))
    QLocale.setDefault(locale)
    # ORDER: installing a catalogue makes Qt guess the direction.
    app.setLayoutDirection(locale.textDirection())


def interface_language() -> str:
    """Return the language that is spoken, "en" or "de"."""
    named = QLocale().name().partition("_")[0]
    return ENGLISH if named == "C" else named


def in_marks(words: str) -> str:
    """Return words of somebody within the marks of this language: “so”, „so“."""
    return QLocale(interface_language()).quoteString(words)


def shipped(area: str) -> Path:
    """Return the folder of shipped texts of an area, such as "care", in this language.

    It need not be there: whoever reads it looks in the English one for the rest.
    """
    return resource(area, interface_language())

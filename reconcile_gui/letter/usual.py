"""What a letter says and looks like as long as nobody has chosen otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from reconcile_gui.letter.look import LetterLook
from reconcile_gui.letter.page import LetterText

# Source: Unicode CLDR 44, supplementalData, paperSize US-Letter.
LETTER_COUNTRIES = frozenset(
    {"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"}
)
# In the order in which the system lets one take the place of the next.
PAPER_VARIABLES = ("LC_ALL", "LC_PAPER", "LC_MEASUREMENT", "LANG")

# In the language of the letter. Chosen: a greeting that needs no "dear sir or madam"; where
# we know of none, the name alone greets.
GREETINGS = {
    "de": "Hallo {name},",
    "en": "Dear {name},",
    "es": "Hola, {name}:",
    "fr": "Bonjour {name},",
    "it": "Ciao {name},",
    "nl": "Beste {name},",
    "pt": "Olá, {name},",
    "sv": "Hej {name},",
}
NAME_ALONE = "{name},"


def greeting(name: str, language: str) -> str:
    """Return how a letter greets; "" where the other person has no name.

    language: of the letter, "en" or "en-GB".
    """
    if not name.strip():
        return ""
    return GREETINGS.get(language.partition("-")[0], NAME_ALONE).format(name=name.strip())


def with_usual_lines(text: LetterText, *, greeting: str, own_name: str, day: str) -> LetterText:
    """Return a letter never printed before with a date and the two names.

    greeting: "Dear Alex,", or "" where the other person has no name. day: today, in the
    language of the letter. What the letter has of its own stays.
    """
    return replace(
        text,
        salutation=text.salutation or greeting,
        signature=text.signature or own_name,
        date_line=text.date_line or day,
    )


def usual_look(environment: Mapping[str, str]) -> LetterLook:
    """Return the plain look on the paper this country prints on.

    environment: variables such as LANG, "en_US.UTF-8"; A4 where none names a country.
    """
    named = next(filter(None, (environment.get(each) for each in PAPER_VARIABLES)), "")
    country = named.partition(".")[0].partition("@")[0].partition("_")[2]
    return LetterLook(paper="us-letter" if country in LETTER_COUNTRIES else "a4")

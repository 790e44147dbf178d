"""How a letter is to look on paper: the choices offered, and the ones made."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace

PAPERS = ("a4", "us-letter")
SIZES_PT = (11, 12, 13, 14, 16, 18)


@dataclass(frozen=True, slots=True)
class Typeface:
    """A typeface offered for letters."""

    name: str  # as the person reads it
    family: str  # as the font files name themselves
    files: tuple[str, ...]  # in the folder of fonts; the first is the upright one


@dataclass(frozen=True, slots=True)
class Margins:
    """The white around the text, in mm."""

    side_mm: int
    top_mm: int
    bottom_mm: int


# In the order they are offered; the first one is the letter's own.
TYPEFACES = (
    Typeface(
        "EB Garamond", "EB Garamond 12", ("EBGaramond12-Regular.otf", "EBGaramond12-Italic.otf")
    ),
    Typeface(
        "Source Serif 4", "Source Serif 4", ("SourceSerif4-Regular.ttf", "SourceSerif4-It.ttf")
    ),
    Typeface("Source Sans 3", "Source Sans 3", ("SourceSans3-Regular.ttf", "SourceSans3-It.ttf")),
)
# Chosen: generous gives about 65 characters a line at 13 pt; no printer loses 18 mm.
MARGINS = {
    "generous": Margins(33, 30, 28),
    "medium": Margins(26, 25, 24),
    "narrow": Margins(18, 20, 18),
}
# Chosen: US Letter is 18 mm shorter than A4; a third of that is taken from the white above
# and below, so that what fits one page mostly does so on both.
US_LETTER_LESS_MM = 3


@dataclass(frozen=True, slots=True)
class LetterLook:
    """What the person chose for one letter. Every field holds one of the choices above."""

    paper: str = "a4"
    typeface: str = "EB Garamond"
    size_pt: int = 13
    margins: str = "generous"
    sign_by_hand: bool = True
    typographic_quotes: bool = True

    def to_json(self) -> str:
        """Return the look as one line of JSON, to be kept with the letter."""
        return json.dumps(asdict(self), sort_keys=True)


CHOICES: dict[str, tuple[object, ...]] = {
    "paper": PAPERS,
    "typeface": tuple(face.name for face in TYPEFACES),
    "size_pt": SIZES_PT,
    "margins": tuple(MARGINS),
    "sign_by_hand": (True, False),
    "typographic_quotes": (True, False),
}


def look_from_json(text: str, otherwise: LetterLook | None = None) -> LetterLook:
    """Return the look kept in `text`.

    What is missing, damaged or not offered (any more) is taken from `otherwise`, by
    default the plain look: a letter can always be shown.
    """
    look = otherwise or LetterLook()
    try:
        kept = json.loads(text)
    except ValueError:
        return look
    if not isinstance(kept, dict):
        return look
    known = {
        field.name: kept[field.name]
        for field in fields(LetterLook)
        if _is_offered(field.name, kept.get(field.name))
    }
    return replace(look, **known)


def _is_offered(field: str, value: object) -> bool:
    # True == 1 for Python; a size of true is none.
    return any(value == choice and type(value) is type(choice) for choice in CHOICES[field])


def typeface(name: str) -> Typeface:
    """Return the typeface called `name`; KeyError for one that is not offered."""
    for face in TYPEFACES:
        if face.name == name:
            return face
    raise KeyError(name)


def typefaces_in_turn(name: str) -> tuple[Typeface, ...]:
    """Return the typeface called `name`, then the others, in the order they are tried.

    A character that the first cannot draw is drawn by the next that can.
    """
    first = typeface(name)
    return (first, *(face for face in TYPEFACES if face is not first))


def margins_of(paper: str, margins: str) -> Margins:
    """Return the white around the text on a paper; KeyError for margins not offered."""
    found = MARGINS[margins]
    if paper != "us-letter" or margins == "narrow":
        return found
    less = US_LETTER_LESS_MM
    return replace(found, top_mm=found.top_mm - less, bottom_mm=found.bottom_mm - less)

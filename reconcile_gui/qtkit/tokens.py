"""The colours of each look, one frozen table each, and how far they stand apart.

Light and dark, and both once more in high contrast: there every word stands out 7 to 1 and
every line 4.5 to 1, and what only a tint tells elsewhere has a line around it.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

HEX_DIGITS_PER_CHANNEL = 2
# Below this a channel is linear: WCAG 2.1, "relative luminance".
LINEAR_BELOW = 0.03928


@dataclass(frozen=True, slots=True)
class Tokens:
    """What each colour is for, as "#RRGGBB".

    One ink: accent is the only colour that carries meaning, and never as the only
    sign. Ochre stands for "not saved", "that did not open it" and what cannot be
    undone, and for nothing else.
    """

    window: str  # window, panes, tables
    surface: str  # fields, buttons, the one card
    sunken: str  # hover, the band of a space in the chart
    paper: str  # the sheet
    paper_edge: str
    desk: str  # behind the sheet in print preview only
    hair: str  # lines that only separate
    button_edge: str  # outline of a button; its label identifies it
    control: str  # outlines of fields, check boxes, radio buttons, Hide
    text: str
    text2: str  # secondary
    text3: str  # captions, placeholders, part headings
    accent: str  # the ink: selection, links, marks, chart, focus
    on_accent: str
    accent_tint: str  # selected row, active mark
    ochre: str
    # High contrast: lines around what a tint alone would tell, and a thicker focus.
    is_outlined: bool = False

    def by_name(self, name: str) -> str:
        """Return the colour called `name`; KeyError where there is none."""
        if name not in TOKEN_NAMES:
            raise KeyError(name)
        return str(getattr(self, name))


TOKEN_NAMES = tuple(field.name for field in fields(Tokens) if field.name != "is_outlined")

LIGHT = Tokens(
    window="#F4F3EF",
    surface="#FDFCFA",
    sunken="#EAE8E2",
    paper="#FFFEFC",
    paper_edge="#D6D2C8",
    desk="#E4E1DA",
    hair="#DAD7CF",
    button_edge="#BDB8AE",
    control="#88837A",
    text="#23272B",
    text2="#52575C",
    text3="#606467",
    accent="#2C4F70",
    on_accent="#FFFFFF",
    accent_tint="#E3EAF1",
    ochre="#80560F",
)

DARK = Tokens(
    window="#1C1E20",
    surface="#25282A",
    sunken="#17191B",
    paper="#282B2D",
    paper_edge="#44494D",
    desk="#17191B",
    hair="#3A3E41",
    button_edge="#5A6065",
    control="#858B90",
    text="#E8E6E1",
    text2="#B8B7B2",
    text3="#A5A6A2",
    accent="#A3C2DF",
    on_accent="#14202B",
    accent_tint="#2B3947",
    ochre="#E2BA70",
)

LIGHT_CONTRAST = Tokens(
    window="#FFFFFF",
    surface="#FFFFFF",
    sunken="#EBEBEB",
    paper="#FFFFFF",
    paper_edge="#4D4D4D",
    desk="#E6E6E6",
    hair="#5E5E5E",
    button_edge="#333333",
    control="#1A1A1A",
    text="#000000",
    text2="#262626",
    text3="#3B3B3B",
    accent="#0A3A6B",
    on_accent="#FFFFFF",
    accent_tint="#D3E5F8",
    ochre="#5C3A00",
    is_outlined=True,
)

DARK_CONTRAST = Tokens(
    window="#000000",
    surface="#000000",
    sunken="#242424",
    paper="#000000",
    paper_edge="#BFBFBF",
    desk="#1C1C1C",
    hair="#A6A6A6",
    button_edge="#D0D0D0",
    control="#F0F0F0",
    text="#FFFFFF",
    text2="#EDEDED",
    text3="#D6D6D6",
    accent="#A6D4FF",
    on_accent="#000000",
    accent_tint="#103457",
    ochre="#FFD37A",
    is_outlined=True,
)

TABLES = {
    "light": LIGHT,
    "dark": DARK,
    "light_contrast": LIGHT_CONTRAST,
    "dark_contrast": DARK_CONTRAST,
}


def luminance(colour: str) -> float:
    """Return the relative luminance (0 black, 1 white) of "#RRGGBB".

    Source: WCAG 2.1, definition of relative luminance.
    """
    digits = colour.removeprefix("#")
    channels = [
        int(digits[i : i + HEX_DIGITS_PER_CHANNEL], 16) / 255
        for i in range(0, len(digits), HEX_DIGITS_PER_CHANNEL)
    ]
    red, green, blue = (
        channel / 12.92 if channel <= LINEAR_BELOW else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two "#RRGGBB" colours, 1.0 to 21.0, in any order."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)

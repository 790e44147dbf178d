"""The colours are far enough apart to be read, in every look."""

from __future__ import annotations

import pytest

from reconcile_gui.qtkit.tokens import TABLES, contrast, luminance

TEXT, CONTROL = 4.5, 3.0
HIGH_TEXT, HIGH_CONTROL = 7.0, 4.5
HIGH = ("light_contrast", "dark_contrast")
TEXTS = ("text", "text2", "text3", "accent", "ochre")
GROUNDS = ("window", "surface", "paper")
LINES = ("accent", "control", "button_edge", "hair", "paper_edge", "ochre")


def text_needs(theme: str) -> float:
    """Return how far words have to stand apart in a look."""
    return HIGH_TEXT if theme in HIGH else TEXT


def control_needs(theme: str) -> float:
    """Return how far controls, marks and focus have to stand apart in a look."""
    return HIGH_CONTROL if theme in HIGH else CONTROL


@pytest.mark.parametrize("theme", TABLES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", TEXTS)
def test_words_can_be_read_on_every_ground(theme: str, ground: str, ink: str) -> None:
    """Source: WCAG 2.1, 1.4.3, contrast of text."""
    colours = TABLES[theme]

    assert contrast(colours.by_name(ink), colours.by_name(ground)) >= text_needs(theme)


@pytest.mark.parametrize("theme", TABLES)
@pytest.mark.parametrize("ink", ["text", "text2", "text3"])
def test_words_can_be_read_in_a_selected_row(theme: str, ink: str) -> None:
    """The tint of a selected row lies under all three shades of text."""
    colours = TABLES[theme]

    assert contrast(colours.by_name(ink), colours.accent_tint) >= text_needs(theme)


@pytest.mark.parametrize("theme", TABLES)
@pytest.mark.parametrize("ink", ["text", "text2", "accent"])
def test_words_can_be_read_under_the_pointer(theme: str, ink: str) -> None:
    """Hovering sinks the ground."""
    colours = TABLES[theme]

    assert contrast(colours.by_name(ink), colours.sunken) >= text_needs(theme)


@pytest.mark.parametrize("theme", TABLES)
def test_primary_button_can_be_read(theme: str) -> None:
    """It is the one place where text stands on the ink."""
    colours = TABLES[theme]

    assert contrast(colours.on_accent, colours.accent) >= text_needs(theme)


@pytest.mark.parametrize("theme", TABLES)
@pytest.mark.parametrize("ground", [*GROUNDS, "accent_tint"])
def test_focus_and_marks_stand_out(theme: str, ground: str) -> None:
    """Source: WCAG 2.1, 1.4.11, contrast of what is not text."""
    colours = TABLES[theme]

    assert contrast(colours.accent, colours.by_name(ground)) >= control_needs(theme)


@pytest.mark.parametrize("theme", TABLES)
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_outlines_of_fields_can_be_seen(theme: str, ground: str) -> None:
    """A field, a check box and Hide are known by their outline."""
    colours = TABLES[theme]

    assert contrast(colours.control, colours.by_name(ground)) >= control_needs(theme)


@pytest.mark.parametrize("theme", HIGH)
@pytest.mark.parametrize("ground", [*GROUNDS, "sunken", "accent_tint", "desk"])
@pytest.mark.parametrize("ink", TEXTS)
def test_high_contrast_is_high_on_every_ground(theme: str, ground: str, ink: str) -> None:
    """Source: WCAG 2.1, 1.4.6, contrast of text, enhanced; here of all words, not of most."""
    colours = TABLES[theme]

    assert contrast(colours.by_name(ink), colours.by_name(ground)) >= HIGH_TEXT


@pytest.mark.parametrize("theme", HIGH)
@pytest.mark.parametrize("ground", [*GROUNDS, "sunken", "accent_tint", "desk"])
@pytest.mark.parametrize("line", LINES)
def test_every_line_is_seen_in_high_contrast(theme: str, ground: str, line: str) -> None:
    """Lines that only separate elsewhere tell areas apart here."""
    colours = TABLES[theme]

    assert contrast(colours.by_name(line), colours.by_name(ground)) >= HIGH_CONTROL


@pytest.mark.parametrize("theme", TABLES)
def test_high_contrast_stands_further_apart_in_every_pair(theme: str) -> None:
    """One who asks for more must not get less of anything, nor another kind of ground."""
    high, usual = TABLES[f"{theme.removesuffix('_contrast')}_contrast"], TABLES[theme]

    for ink in ("text", "text2", "text3", "accent", "control", "button_edge", "hair", "ochre"):
        for ground in GROUNDS:
            more = contrast(high.by_name(ink), high.by_name(ground))
            assert more >= contrast(usual.by_name(ink), usual.by_name(ground)), (ink, ground)
    assert (luminance(high.window) > 0.5) == (luminance(usual.window) > 0.5)


@pytest.mark.parametrize("theme", TABLES)
def test_only_high_contrast_draws_lines_around_shades(theme: str) -> None:
    """The usual looks stay as quiet as they are."""
    assert TABLES[theme].is_outlined == (theme in HIGH)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [("#000000", "#FFFFFF", 21.0), ("#FFFFFF", "#000000", 21.0), ("#777777", "#777777", 1.0)],
)
def test_contrast_is_counted_as_the_guideline_says(one: str, other: str, ratio: float) -> None:
    """The other promises of this file rest on this count."""
    assert contrast(one, other) == pytest.approx(ratio)


def test_an_unknown_colour_is_an_error() -> None:
    """A misspelt token must not become black."""
    with pytest.raises(KeyError):
        TABLES["light"].by_name("by_name")

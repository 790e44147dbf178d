"""The colours are far enough apart to be read, in both themes."""

from __future__ import annotations

import pytest

from reconcile_gui.qtkit.tokens import TABLES, contrast

TEXT, CONTROL = 4.5, 3.0
TEXTS = ("text", "text2", "text3", "accent", "ochre")
GROUNDS = ("window", "surface", "paper")


@pytest.mark.parametrize("theme", TABLES)
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", TEXTS)
def test_words_can_be_read_on_every_ground(theme: str, ground: str, ink: str) -> None:
    """Source: WCAG 2.1, 1.4.3, contrast of text."""
    colours = TABLES[theme]

    assert contrast(colours.by_name(ink), colours.by_name(ground)) >= TEXT


@pytest.mark.parametrize("theme", TABLES)
@pytest.mark.parametrize("ink", ["text", "text2", "text3"])
def test_words_can_be_read_in_a_selected_row(theme: str, ink: str) -> None:
    """The tint of a selected row lies under all three shades of text."""
    colours = TABLES[theme]

    assert contrast(colours.by_name(ink), colours.accent_tint) >= TEXT


@pytest.mark.parametrize("theme", TABLES)
@pytest.mark.parametrize("ink", ["text", "text2", "accent"])
def test_words_can_be_read_under_the_pointer(theme: str, ink: str) -> None:
    """Hovering sinks the ground."""
    colours = TABLES[theme]

    assert contrast(colours.by_name(ink), colours.sunken) >= TEXT


@pytest.mark.parametrize("theme", TABLES)
def test_primary_button_can_be_read(theme: str) -> None:
    """It is the one place where text stands on the ink."""
    colours = TABLES[theme]

    assert contrast(colours.on_accent, colours.accent) >= TEXT


@pytest.mark.parametrize("theme", TABLES)
@pytest.mark.parametrize("ground", [*GROUNDS, "accent_tint"])
def test_focus_and_marks_stand_out(theme: str, ground: str) -> None:
    """Source: WCAG 2.1, 1.4.11, contrast of what is not text."""
    colours = TABLES[theme]

    assert contrast(colours.accent, colours.by_name(ground)) >= CONTROL


@pytest.mark.parametrize("theme", TABLES)
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_outlines_of_fields_can_be_seen(theme: str, ground: str) -> None:
    """A field, a check box and Hide are known by their outline."""
    colours = TABLES[theme]

    assert contrast(colours.control, colours.by_name(ground)) >= CONTROL


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

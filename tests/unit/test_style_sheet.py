"""The style sheet is complete and grows as a whole."""

from __future__ import annotations

import re

import pytest

from reconcile_gui.qtkit.style_sheet import (
    HIT_PX,
    OUTLINED_RING,
    RING,
    TOOL_EXTRA_PX,
    length_px,
    style_sheet,
)
from reconcile_gui.qtkit.tokens import TABLES

SCALES = (0.8, 0.9, 1.0, 1.25, 1.5, 1.75, 2.0)


@pytest.mark.parametrize("theme", TABLES)
@pytest.mark.parametrize("scale", SCALES)
def test_nothing_is_left_to_fill_in(theme: str, scale: float) -> None:
    """Qt drops a rule it cannot read without a word in some versions."""
    sheet = style_sheet(TABLES[theme], scale, "Serif")

    assert "@" not in sheet
    assert set(re.findall(r"[0-9]([a-z]+)\b", re.sub(r"#[0-9A-F]{6}", "", sheet))) == {"px"}


@pytest.mark.parametrize("theme", ["light", "light_contrast"])
def test_twice_the_text_size_is_twice_every_length(theme: str) -> None:
    """A length that stayed behind would clip the text in it.

    Three px stay as they are: Qt adds them to tool buttons without scaling them.
    """
    once, twice = (
        [int(n) for n in re.findall(r"(-?\d+)px", style_sheet(TABLES[theme], scale, "Serif"))]
        for scale in (1.0, 2.0)
    )

    assert len(once) == len(twice)
    assert all(
        abs(double - 2 * single) <= TOOL_EXTRA_PX
        for single, double in zip(once, twice, strict=True)
    )


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("height", [24, 27, 33])
def test_controls_can_be_hit_at_every_text_size(scale: float, height: float) -> None:
    """At 80 % a small button would be 22 px high; nobody should have to aim."""
    line = length_px(1, "line", scale)

    assert length_px(height, "tall", scale) + 2 * line >= HIT_PX


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("padding", [6, 10, 14, 21])
@pytest.mark.parametrize("ring", [RING, OUTLINED_RING])
def test_focus_does_not_move_the_text_of_a_field(scale: float, padding: float, ring: int) -> None:
    """The line grows from 1 to 2, or to 3; the padding gives way by as much."""
    one, more = length_px(1, "line", scale), length_px(1, "ring", scale, ring)

    resting = one + length_px(padding, "in", scale)
    focused = more + length_px(padding, "focus", scale, ring)
    tall = more + length_px(33, "tallfocus", scale, ring) + more
    tool = more + length_px(30, "toolfocus", scale, ring) + more

    assert resting == focused
    assert one + length_px(33, "tall", scale) + one == tall
    assert one + length_px(30, "tool", scale) + one == tool


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_high_contrast_adds_rules_and_takes_none_away(theme: str) -> None:
    """Whatever the one sheet says is said there too, in stronger colours."""
    usual = selectors(style_sheet(TABLES[theme], 1.0, "Serif"))
    high = selectors(style_sheet(TABLES[f"{theme}_contrast"], 1.0, "Serif"))

    assert high[: len(usual)] == usual
    assert len(high) > len(usual)


def selectors(sheet: str) -> list[str]:
    """Return what each rule of a sheet is about, in its order."""
    return [rule.split("{")[0].strip() for rule in sheet.split("}")[:-1]]

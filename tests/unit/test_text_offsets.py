"""Code point positions and Qt's UTF-16 positions."""

from __future__ import annotations

import pytest

from reconcile_gui.text.offsets import from_u16, to_u16

FAMILY = "👨‍👩‍👧"  # three emoji joined by two joiners: 5 code points, 8 units


@pytest.mark.parametrize(
    ("text", "index_cp", "index_u16"),
    [
        ("", 0, 0),
        ("you made me", 4, 4),
        ("😀 you made me", 2, 3),
        ("😀😀", 2, 4),
        ("ab 😀", 1, 1),
        (FAMILY, 5, 8),
        ("e\u0301 you", 3, 3),
        ("🇬🇧 you", 3, 5),
        ("שלום 😀", 6, 7),
    ],
)
def test_an_emoji_counts_two_in_qt_and_one_in_python(
    text: str, index_cp: int, index_u16: int
) -> None:
    """Otherwise every mark after an emoji lies under the wrong words."""
    assert to_u16(text, index_cp) == index_u16
    assert from_u16(text, index_u16) == index_cp


@pytest.mark.parametrize(("text", "index_u16", "index_cp"), [("😀", 1, 0), ("a😀😀b", 4, 2)])
def test_a_place_inside_an_emoji_goes_before_it(text: str, index_u16: int, index_cp: int) -> None:
    """A cut must never leave half a character."""
    assert from_u16(text, index_u16) == index_cp


@pytest.mark.parametrize(("text", "index"), [("", 1), ("", -1), ("ab", 3), ("ab", -1), ("😀", 2)])
def test_a_place_outside_the_text_is_an_error(text: str, index: int) -> None:
    """Clamping would mark somebody's other words."""
    with pytest.raises(IndexError):
        to_u16(text, index)


@pytest.mark.parametrize(
    ("text", "index"), [("", 1), ("", -1), ("ab", 3), ("ab", -1), ("😀", 3), ("a😀", 4)]
)
def test_a_unit_outside_the_text_is_an_error(text: str, index: int) -> None:
    """The same on the way back."""
    with pytest.raises(IndexError):
        from_u16(text, index)


def test_the_error_does_not_hold_the_text() -> None:
    """Tracebacks are logged; private words may not be in them."""
    with pytest.raises(IndexError) as caught:
        to_u16("a secret", 99)

    assert "secret" not in str(caught.value)

"""Our reader of font files and Qt's own agree on what the bundled fonts can draw."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QRawFont
from pytestqt.qtbot import QtBot

from reconcile_gui.letter.font_file import drawable
from tests.letters import FONTS

LAST_OF_THE_FIRST_PLANE = 0xFFFD


@pytest.mark.parametrize("file", sorted(path.name for path in FONTS.iterdir()))
def test_a_font_draws_what_another_reader_of_fonts_says(qtbot: QtBot, file: str) -> None:
    """The list of what cannot be drawn must not rest on one reader alone."""
    font = QRawFont(str(FONTS / file), 16)
    here = drawable(FONTS / file)
    # Qt makes no glyph of control characters and finds spaces where the font has none.
    codes = range(0x21, LAST_OF_THE_FIRST_PLANE)

    there = {code for code in codes if font.supportsCharacter(code)}
    assert there == {code for code in here if code in codes}
    assert all(font.supportsCharacter(code) for code in here if code > LAST_OF_THE_FIRST_PLANE)

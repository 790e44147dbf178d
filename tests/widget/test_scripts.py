"""What this computer has no letters for is never drawn as a row of empty boxes."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

from reconcile_gui.apology.languages import IN_ENGLISH, LANGUAGES
from reconcile_gui.qtkit.scripts import WRITTEN_IN, can_write

pytest_plugins = ["tests.widget.kit_fixtures"]


def test_latin_letters_are_always_there(bundled_fonts: None) -> None:
    """They come with the program."""
    assert all(can_write(tag) for tag in ("en", "en-GB", "de", "pl", "tr"))


def test_a_language_is_written_only_where_a_font_has_its_letters(
    bundled_fonts: None, qapp: QApplication
) -> None:
    """Qt says which fonts know a script; one of them has every letter of the name."""
    for tag, own in LANGUAGES:
        if tag in WRITTEN_IN:
            families = QFontDatabase.families(WRITTEN_IN[tag])
            faces = [QRawFont.fromFont(QFontDatabase.font(each, "", 12)) for each in families]
            has_all = any(all(face.supportsCharacter(ord(c)) for c in own) for face in faces)
            assert can_write(tag) == has_all, tag


def test_every_script_of_a_name_is_looked_for() -> None:
    """A name in other letters that nobody looks for would be boxes again."""
    assert set(WRITTEN_IN) == set(IN_ENGLISH)

"""Fonts, colours and text size, as the program wears them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QImage, QPixmap, QRawFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QStatusBar, QToolButton
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.icons import app_icon, icon, put_icon
from reconcile_gui.qtkit.names import name
from reconcile_gui.qtkit.prose_editor_widget import ProseEditor
from reconcile_gui.qtkit.text_widgets import ElidedLabel, TextLabel, link
from reconcile_gui.qtkit.theme import (
    FONT_FILES,
    Theme,
    contrast_choice,
    load_fonts,
    set_look,
    system_is_dark,
    system_wants_contrast,
    theme_name,
)
from reconcile_gui.resources import resource
from tests.widget.kit_tools import Dress

pytest_plugins = ["tests.widget.kit_fixtures"]

DRAWINGS = sorted(path.stem for path in resource("icons").glob("*.svg") if path.stem != "reconcile")


def test_missing_fonts_are_named_and_nothing_else_happens(
    qapp: QApplication, tmp_path: Path
) -> None:
    """A broken installation still has to show what was written."""
    (tmp_path / FONT_FILES[0]).write_bytes(b"not a font")

    assert load_fonts(tmp_path) == list(FONT_FILES)


@pytest.mark.parametrize(("family", "weight"), [("sans", 600), ("serif", 600), ("serif", 400)])
def test_weights_are_drawn_from_their_own_files(theme: Theme, family: str, weight: int) -> None:
    """A thickened font is uneven and spreads the words."""
    font = theme.font(family, 20, weight)

    style = "Semibold" if weight == 600 else "Regular"
    assert QRawFont.fromFont(font).styleName() == style
    assert QFontInfo(font).exactMatch()


def test_italics_are_drawn_from_their_own_files(theme: Theme) -> None:
    """Titles of sources are set in italics."""
    font = theme.font("sans", 15)
    font.setItalic(True)

    assert QRawFont.fromFont(font).styleName() == "Italic"


def test_headings_wear_the_semibold_of_the_serif(theme: Theme, qtbot: QtBot) -> None:
    """The style sheet asks for it by family and weight; both have to be found."""
    heading = TextLabel("Before you begin", "heading")
    qtbot.addWidget(heading)
    heading.ensurePolished()

    raw = QRawFont.fromFont(heading.font())

    assert (raw.familyName(), raw.styleName()) == ("Source Serif 4", "Semibold")
    assert heading.font().pixelSize() == 27


@pytest.mark.parametrize(("asked", "worn"), [(0.1, 0.8), (1.25, 1.25), (9.0, 2.0)])
def test_text_size_stays_within_its_bounds(asked: float, worn: float) -> None:
    """A settings file may hold anything."""
    assert Theme("light", asked).scale == worn


def test_changed_text_size_reaches_what_is_on_screen(theme: Theme, qtbot: QtBot) -> None:
    """No restart for larger text."""
    label = TextLabel("Words", "caption")
    qtbot.addWidget(label)
    label.show()
    assert label.font().pixelSize() == 13

    theme.change(scale=2.0)

    assert label.font().pixelSize() == 26


def test_changed_colours_reach_what_is_on_screen(theme: Theme, qtbot: QtBot) -> None:
    """The desktop may turn dark in the evening."""
    label = TextLabel("Words", "body2")
    qtbot.addWidget(label)
    label.show()

    theme.change(name="dark")

    assert label.palette().color(label.foregroundRole()).name().upper() == theme.tokens.text2


def test_another_typeface_reaches_headings_and_what_is_written(theme: Theme, qtbot: QtBot) -> None:
    """Who reads serifs badly asks for none, and finds none; the letter keeps its own."""
    heading, field = TextLabel("Before you begin", "heading"), ProseEditor("sheet")
    before = theme.font("letter").family()
    for each in (heading, field):
        qtbot.addWidget(each)
        each.show()
    assert {QFontInfo(each.font()).family() for each in (heading, field)} == {"Source Serif 4"}

    theme.change(typeface="plain")

    assert {QFontInfo(each.font()).family() for each in (heading, field)} == {"Source Sans 3"}
    assert theme.font("serif").family() == "Source Sans 3"
    assert theme.font("letter").family() == before


def test_the_desktops_own_typeface_is_worn_everywhere(theme: Theme, qtbot: QtBot) -> None:
    """A person who reads better with another has chosen it there once, for all programs."""
    own = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    heading = TextLabel("Before you begin", "heading")
    qtbot.addWidget(heading)
    heading.show()

    theme.change(typeface="system")

    assert heading.font().family() == own
    assert QApplication.font().family() == own


def test_the_same_theme_again_changes_nothing(theme: Theme, qtbot: QtBot) -> None:
    """Dressing every widget anew takes a moment that would be felt."""
    with qtbot.assertNotEmitted(theme.changed):
        theme.change(name="light", scale=1.0)


def test_system_choice_follows_the_desktop(qapp: QApplication) -> None:
    """Named choices do not."""
    desktop = "dark" if system_is_dark(qapp) else "light"

    assert theme_name("system", "usual", qapp) == desktop
    assert theme_name("dark", "usual", qapp) == "dark"
    assert theme_name("light", "usual", qapp) == "light"


def test_contrast_follows_the_desktop_unless_it_is_chosen(qapp: QApplication) -> None:
    """Who needs it has told the desktop already, and not every program one by one."""
    desktop = "dark_contrast" if system_wants_contrast() else "dark"

    assert theme_name("dark", "system", qapp) == desktop
    assert theme_name("dark", "high", qapp) == "dark_contrast"
    assert theme_name("light", "high", qapp) == "light_contrast"
    assert theme_name("light", "usual", qapp) == "light"


@pytest.mark.parametrize("is_high", [True, False])
def test_trying_the_other_contrast_ends_with_the_desktop(
    qapp: QApplication, *, is_high: bool
) -> None:
    """There and back again must not leave a choice that no longer hears the desktop."""
    as_the_desktop = contrast_choice(is_high=is_high) == "system"

    assert as_the_desktop == (system_wants_contrast() == is_high)
    wanted = theme_name("light", contrast_choice(is_high=is_high), qapp)
    assert wanted == ("light_contrast" if is_high else "light")


@pytest.mark.parametrize(("name", "px"), [("light", 2), ("dark", 2), ("dark_contrast", 3)])
def test_focus_is_thicker_in_high_contrast(name: str, px: int) -> None:
    """A thin line is lost to one who sees little of the window at a time."""
    assert Theme(name).focus_px == px
    assert Theme(name, 2.0).focus_px == 2 * px


def test_nothing_moves_by_itself(theme: Theme, qapp: QApplication) -> None:
    """No animation but the caret."""
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)


def test_a_look_given_late_is_seen(theme: Theme, qtbot: QtBot) -> None:
    """Qt reads such properties once, at the first showing."""
    label = TextLabel("Saved", "status")
    qtbot.addWidget(label)
    label.show()

    set_look(label, role="unsaved")

    assert label.palette().color(label.foregroundRole()).name().upper() == theme.tokens.ochre


def test_text_of_a_person_is_never_mark_up(theme: Theme, qtbot: QtBot) -> None:
    """Someone writes <b> or a web address in a letter, and it has to stay that."""
    label = TextLabel("<b>1 < 2</b>")
    qtbot.addWidget(label)

    assert label.textFormat().name == "PlainText"
    assert label.sizeHint().width() > label.fontMetrics().horizontalAdvance("1 < 2")


def test_unknown_role_is_an_error(theme: Theme) -> None:
    """It would look like body text, and nobody would notice."""
    with pytest.raises(ValueError, match="headnig"):
        TextLabel("Words", "headnig")


def test_short_room_keeps_the_whole_text_within_reach(theme: Theme, qtbot: QtBot) -> None:
    """What is cut has to be readable in another way."""
    label = ElidedLabel("To Alex, about the debt that I hid from you for almost a year")
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()

    assert label.text().endswith("…")
    assert label.toolTip().endswith("almost a year")
    assert label.accessibleName().endswith("almost a year")


def test_a_word_that_fits_is_never_cut(theme: Theme, qtbot: QtBot) -> None:
    """A column is as wide as its longest word; the others are set into it later."""
    label = ElidedLabel("", "body")
    qtbot.addWidget(label)
    label.show()
    label.setFixedWidth(60)
    for words in ("Alex", "", "myself"):
        label.setText(words)
        assert label.text() == words


def test_a_line_has_room_for_the_white_around_it(theme: Theme, qtbot: QtBot) -> None:
    """Else its last letters are cut, and no dots say so."""
    bar = QStatusBar()
    qtbot.addWidget(bar)
    label = ElidedLabel("Last copied on Friday 18 September", "status")
    bar.addPermanentWidget(label)
    bar.resize(600, 30)
    bar.show()
    QApplication.processEvents()
    words = label.fontMetrics().horizontalAdvance(label.text())

    assert label.text() == "Last copied on Friday 18 September"
    assert label.contentsRect().width() >= words
    assert label.width() >= words + 30


def test_link_is_reached_with_the_keyboard(theme: Theme, qtbot: QtBot) -> None:
    """A link in a label cannot be."""
    made = name(link("Using this safely"), "using_safely")
    qtbot.addWidget(made)
    made.show()

    with qtbot.waitSignal(made.clicked):
        made.setFocus()
        QTest.keyClick(made, Qt.Key.Key_Space)
    assert made.height() >= 24


def test_one_call_names_a_control(qtbot: QtBot) -> None:
    """For tests, for the program and for who listens."""
    label = name(QLabel(), "answer", "Answer", "Kept as it was")
    qtbot.addWidget(label)

    assert label.objectName() == "answer"
    assert label.accessibleName() == "Answer"
    assert label.accessibleDescription() == "Kept as it was"


@pytest.mark.parametrize("drawing", DRAWINGS)
def test_every_drawing_is_drawn_in_ink(theme: Theme, drawing: str) -> None:
    """One with a colour of its own would vanish in one of the themes."""
    pixmap = icon(drawing, theme, "accent").pixmap(36, 36)

    assert colours_in(pixmap)
    assert all(is_near(colour, theme.colour("accent")) for colour in colours_in(pixmap))


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_icons_are_sharp_on_every_screen(theme: Theme, ratio: float) -> None:
    """A pixmap that has to be scaled is blurred."""
    pixmap = icon("printer", theme).pixmap(icon("printer", theme).availableSizes()[0], ratio)

    assert pixmap.devicePixelRatio() == ratio
    assert pixmap.width() == int(18 * ratio + 0.5)


def test_icons_are_drawn_once(theme: Theme) -> None:
    """Lists ask for the same one for every row."""
    assert icon("plus", theme).cacheKey() == icon("plus", theme).cacheKey()


def test_icon_on_a_button_follows_the_theme(theme: Theme, qtbot: QtBot) -> None:
    """A dark line on a dark ground is no icon."""
    button = QToolButton()
    qtbot.addWidget(button)
    put_icon(button, "search", theme)

    theme.change(name="dark", scale=2.0)

    assert button.iconSize().width() == 36
    colours = colours_in(button.icon().pixmap(36, 36))
    assert all(is_near(colour, theme.colour("text2")) for colour in colours)


def test_a_second_icon_takes_the_place_of_the_first(theme: Theme, qtbot: QtBot) -> None:
    """Show becomes Hide in the passphrase field, also after a change of theme."""
    button = QPushButton()
    qtbot.addWidget(button)
    put_icon(button, "eye", theme)
    put_icon(button, "eye-off", theme)

    theme.change(name="dark")

    assert same(button.icon().pixmap(18, 18), icon("eye-off", theme).pixmap(18, 18))


def test_unknown_drawing_is_an_error(theme: Theme) -> None:
    """A button without its picture and without words says nothing."""
    with pytest.raises(FileNotFoundError):
        icon("no-such-drawing", theme)


def test_program_has_its_icon_in_every_size(qapp: QApplication) -> None:
    """From the task bar to the list of programs."""
    sizes = sorted(size.width() for size in app_icon().availableSizes())

    assert sizes == [16, 22, 24, 32, 48, 64, 128, 256, 512]


def test_dark_dress_is_dark(dress: Dress, qapp: QApplication) -> None:
    """Boxes that Qt makes itself take their colours from the palette."""
    theme = dress("dark", 1.0)

    assert qapp.palette().window().color().name().upper() == theme.tokens.window


def colours_in(pixmap: QPixmap) -> list[QColor]:
    """Return the colours of the pixels that are more line than ground."""
    picture = pixmap.toImage()
    pixels = (
        picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())
    )
    return [pixel for pixel in pixels if pixel.alpha() > 128]


def is_near(one: QColor, other: QColor) -> bool:
    """Return whether two colours differ by no more than rounding does."""
    channels = (QColor.red, QColor.green, QColor.blue)
    return all(abs(channel(one) - channel(other)) <= 4 for channel in channels)


def same(one: QPixmap, other: QPixmap) -> bool:
    """Return whether two pixmaps show the same."""
    plain = QImage.Format.Format_ARGB32
    return one.toImage().convertToFormat(plain) == other.toImage().convertToFormat(plain)

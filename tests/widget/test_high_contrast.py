"""High contrast: put on at once, kept, worn by every screen, and nothing said by a shade alone."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from reconcile_gui import settings
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.qtkit.tokens import TABLES, TOKEN_NAMES, contrast
from tests.widget.care_tools import cut_off
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import House, MakeHouse
from tests.widget.test_room_for_everything import fill, over_the_edge, pages

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.shell_fixtures"]

HIGH_TEXT = 7.0
# More pixels of one colour than two blended inks would happen on.
A_SHAPE = 20


def colours_of(house: House) -> Counter[str]:
    """Return how many pixels of the window there are of each colour, in every fourth line."""
    picture = house.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels, line = memoryview(picture.constBits()).cast("I"), picture.bytesPerLine() // 4
    seen: Counter[int] = Counter()
    for y in range(0, picture.height(), 4):
        seen.update(pixels[y * line : y * line + picture.width()])
    return Counter({QColor.fromRgb(rgb).name(): times for rgb, times in seen.items()})


def wear(house: House, colours: str) -> Theme:
    """Ask for high contrast in light or dark; return the look of the program."""
    house.built.tools.settings.change(theme=colours, contrast="high")
    return house.built.tools.theme


def test_high_contrast_is_put_on_at_once(open_house: House) -> None:
    """No restart: one who cannot read the window cannot look for a second way either."""
    open_house.command("theme_light")
    before = colours_of(open_house)
    open_house.command("high_contrast")
    after = colours_of(open_house)

    assert before.most_common(1)[0][0].upper() == TABLES["light"].window
    assert after.most_common(1)[0][0].upper() == TABLES["light_contrast"].window
    assert open_house.window.actions_table["high_contrast"].isChecked()


def test_high_contrast_goes_as_it_came(open_house: House) -> None:
    """A second press takes it off again, and the tick with it."""
    open_house.command("theme_dark")
    open_house.command("high_contrast")
    open_house.command("high_contrast")

    assert open_house.built.tools.theme.name == "dark"
    assert not open_house.window.actions_table["high_contrast"].isChecked()
    assert open_house.built.tools.settings.now.contrast == "system"


def test_light_and_dark_are_chosen_within_high_contrast(open_house: House) -> None:
    """Two choices, not four: some need dark ground, and some need light."""
    open_house.command("high_contrast")
    open_house.command("theme_dark")
    dark = open_house.built.tools.theme.name
    open_house.command("theme_light")

    assert dark == "dark_contrast"
    assert open_house.built.tools.theme.name == "light_contrast"


def test_the_settings_change_it_and_show_what_holds(open_house: House) -> None:
    """Where people look for it first; the menu beside it says the same."""
    house = open_house
    house.command("theme_light")
    house.program.pages.show_settings("appearance")
    house.settle()
    house.press("contrast_high")

    assert house.built.tools.theme.name == "light_contrast"
    assert house.window.actions_table["high_contrast"].isChecked()
    house.press("contrast_usual")

    assert house.built.tools.theme.name == "light"
    assert not house.window.actions_table["high_contrast"].isChecked()


def test_it_is_kept_and_worn_before_the_first_window(make_house: MakeHouse) -> None:
    """A start in pale grey would have to be got through every time."""
    house = make_house()
    house.lay_in()
    house.start()
    house.command("theme_dark")
    house.command("high_contrast")
    house.close()
    kept = settings.load(house.folders.settings)
    house = make_house()

    assert (kept.theme, kept.contrast) == ("dark", "high")
    assert house.built.tools.theme.name == "dark_contrast"


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_every_screen_wears_it_wholly_and_its_words_stand_out(
    house: House, bundled_fonts: None, colours: str
) -> None:
    """What nobody dressed would be the one thing that cannot be read.

    The table of colours is tested by itself; this looks at what was really drawn.
    """
    fill(house)
    house.window.resize(1280, 770)
    house.start()
    theme = wear(house, colours)
    usual = {TABLES[colours].by_name(name).lower() for name in TOKEN_NAMES}
    usual -= {theme.colour(name).name() for name in TOKEN_NAMES}
    left: list[tuple[str, str]] = []
    pale: list[tuple[str, str]] = []
    for page in pages(house):
        laid_out()
        seen = colours_of(house)
        left += [(page, each) for each in usual if seen[each] > A_SHAPE]
        pale += [(page, words) for words in pale_words(house.window)]

        assert seen.most_common(1)[0][0] == theme.colour("window").name(), page
    assert left == []
    assert pale == []


def pale_words(window: QWidget) -> list[str]:
    """Return the labels whose words are too near to what they stand on."""
    picture = window.grab().toImage()
    return [
        label.text()
        for label in window.findChildren(QLabel)
        if label.isVisible() and label.text() and is_pale(label, window, picture)
    ]


def is_pale(label: QLabel, window: QWidget, picture: QImage) -> bool:
    """Return whether the words of a label are too near to what they stand on."""
    corner = label.mapTo(window, QPoint(1, 1))
    if not picture.rect().contains(corner):
        return False
    ink = label.palette().color(label.foregroundRole()).name()
    return contrast(ink, picture.pixelColor(corner).name()) < HIGH_TEXT


@pytest.mark.parametrize(("width", "height", "percent"), [(1024, 670, 200)])
def test_every_page_has_room_for_its_words_in_high_contrast(
    house: House, bundled_fonts: None, width: int, height: int, percent: int
) -> None:
    """Its lines take room of their own, and large text is what goes with it most often."""
    fill(house)
    house.window.resize(width, height)
    house.start()
    wear(house, "dark")
    house.built.tools.settings.change(text_size_percent=percent)
    found: dict[str, list[str]] = {}
    for page in pages(house):
        laid_out()
        amiss = cut_off(house.window) + over_the_edge(house.window)
        if amiss:
            found[page] = amiss

    assert found == {}


def test_putting_it_on_moves_no_tab_and_no_line_of_the_menu(
    open_house: House, qapp: QApplication
) -> None:
    """The eye is where it was; only the contrast is another."""
    house = open_house
    places = [place_of(house, each) for each in ("tabs", "hide", "status_saved")]
    house.command("high_contrast")

    assert [place_of(house, each) for each in ("tabs", "hide", "status_saved")] == places


def place_of(house: House, object_name: str) -> tuple[int, int]:
    """Return where a widget stands in the window."""
    widget = house.find(QWidget, object_name)
    at = widget.mapTo(house.window, QPoint(0, 0))
    return at.x(), at.y()

"""The window: where it stands, how large its letters are, and in which colours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QMainWindow,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reconcile_gui.settings import WindowPlace
from reconcile_gui.shell.commands import SIZES
from reconcile_gui.shell.window_place import keep_place, restore_place
from reconcile_gui.today.path_widget import PathWord
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import TABS, House, MakeHouse

pytest_plugins = ["tests.widget.shell_fixtures"]

FAR_AWAY = [
    WindowPlace(x=-5000, y=100, width=900, height=600),
    WindowPlace(x=30_000, y=30_000, width=900, height=600),
    WindowPlace(x=100, y=-3000, width=900, height=600),
    WindowPlace(x=0, y=-590, width=900, height=600),
    WindowPlace(x=-880, y=0, width=900, height=600),
]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """Return a window of no particular kind."""
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


# Its place -----------------------------------------------------------------------------------


@pytest.mark.parametrize("place", FAR_AWAY)
def test_a_window_is_never_put_where_no_screen_shows_it(
    place: WindowPlace, window: QMainWindow
) -> None:
    """The second screen may be at the office."""
    restore_place(window, place)
    screen = window.screen().availableGeometry()
    top = QRect(window.geometry().topLeft(), window.geometry().topRight())

    assert screen.intersects(window.geometry())
    assert screen.intersected(top.adjusted(0, 0, 0, 40)).width() >= 120
    assert window.geometry().top() >= screen.top()


def test_a_window_larger_than_the_screen_is_made_to_fit(window: QMainWindow) -> None:
    """A smaller screen than last time."""
    restore_place(window, WindowPlace(x=9000, y=9000, width=4000, height=3000))
    screen = window.screen().availableGeometry()

    assert screen.contains(window.geometry())


def test_the_first_window_fits_the_screen(window: QMainWindow) -> None:
    """Also a small one."""
    window.resize(1280, 800)
    restore_place(window, None)

    assert window.screen().availableGeometry().contains(window.geometry())


@pytest.mark.parametrize(
    "place",
    [None, WindowPlace(x=0, y=0, width=4000, height=3000), WindowPlace(0, 0, 500, 400)],
    ids=["first", "large", "corner"],
)
def test_the_title_bar_is_on_the_screen_too(place: WindowPlace | None, window: QMainWindow) -> None:
    """Without it the window can neither be moved nor closed with the mouse."""
    window.resize(1280, 800)
    restore_place(window, place)
    with_frame = window.geometry().adjusted(-1, -30, 1, 1)

    assert window.screen().availableGeometry().contains(with_frame)


def test_a_place_that_is_still_there_is_kept_to_the_pixel(window: QMainWindow) -> None:
    """People put windows where they want them."""
    place = WindowPlace(x=40, y=50, width=500, height=400)
    restore_place(window, place)

    assert keep_place(window) == place


def test_the_next_start_stands_where_the_last_one_stood(make_house: MakeHouse) -> None:
    """Size too."""
    house = make_house()
    house.lay_in()
    house.start()
    house.window.setGeometry(30, 40, 700, 560)
    laid_out()
    house.close()
    house = make_house()

    assert house.window.geometry() == QRect(30, 40, 700, 560)


# Letters and colours ----------------------------------------------------------------------------


@pytest.mark.parametrize("percent", [80, 125, 200])
def test_the_text_size_reaches_every_label_at_once(percent: int, open_house: House) -> None:
    """Not only the editor: somebody who cannot read the menu cannot find the setting."""
    open_house.write_everywhere("Words")
    before = {
        label: QFontMetrics(label.font()).height()
        for label in open_house.window.findChildren(QLabel)
        if label.isVisible() and label.text()
    }
    menu = QFontMetrics(open_house.window.top_row.menu_bar.font()).height()
    open_house.built.tools.settings.change(text_size_percent=percent)
    laid_out()
    ratio = percent / 100

    assert before
    for label, height in before.items():
        now = QFontMetrics(label.font()).height()
        assert now == pytest.approx(height * ratio, rel=0.15), label.objectName()
    now = QFontMetrics(open_house.window.top_row.menu_bar.font()).height()
    assert now == pytest.approx(menu * ratio, rel=0.15)


def test_larger_smaller_and_normal_walk_through_the_sizes(open_house: House) -> None:
    """80 to 200 %, and no further."""
    settings = open_house.built.tools.settings
    for _ in range(len(SIZES)):
        open_house.command("larger")
    assert settings.now.text_size_percent == 200
    for _ in range(2 * len(SIZES)):
        open_house.command("smaller")
    assert settings.now.text_size_percent == 80
    open_house.command("normal_size")
    assert settings.now.text_size_percent == 100


def test_a_typeface_is_chosen_with_the_keyboard_and_holds(open_house: House) -> None:
    """What is written wears it at once, and the next start knows it."""
    open_house.command("settings")
    typeface = open_house.find(QComboBox, "typeface")
    typeface.setFocus()
    QTest.keyClick(typeface, Qt.Key.Key_Down)

    assert open_house.built.tools.settings.now.typeface == "plain"
    heading = next(
        each
        for each in open_house.window.findChildren(QLabel)
        if each.isVisible() and each.property("role") == "section"
    )
    assert QFontInfo(heading.font()).family() == "Source Sans 3"


def test_the_text_size_changes_nothing_in_the_workbook(open_house: House) -> None:
    """It is the eyes', not the letter's."""
    open_house.write_answer("Words")
    open_house.saved()
    before = open_house.path.read_bytes()
    open_house.command("larger")
    open_house.settle()

    assert open_house.path.read_bytes() == before


def shows_words(button: QToolButton) -> bool:
    """Tell whether a button of the tools shows more than its picture."""
    return button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly


def cut_off(house: House) -> list[str]:
    """Return the one-line labels and buttons that are narrower than their words."""
    found = []
    for each in house.window.findChildren(QWidget):
        if not each.isVisible() or not isinstance(each, QLabel | QAbstractButton):
            continue
        if isinstance(each, QLabel) and each.wordWrap():
            continue
        if isinstance(each, PathWord):
            continue  # draws itself, in a font of its own
        if isinstance(each, QToolButton) and not shows_words(each):
            continue
        words = each.text().replace("&", "")
        needed = QFontMetrics(each.font()).horizontalAdvance(words)
        if words and "\n" not in words and each.width() + 1 < needed:
            found.append(f"{type(each).__name__} {each.objectName()}: {words}")
    return found


@pytest.mark.parametrize("tab", TABS)
@pytest.mark.parametrize("percent", [100, 200])
def test_no_word_of_a_control_is_cut_off(percent: int, tab: str, open_house: House) -> None:
    """A button that says half a word is a riddle."""
    open_house.built.tools.settings.change(text_size_percent=percent)
    open_house.window.resize(1280, 800)
    open_house.write_everywhere("Words")
    open_house.saved()
    open_house.go(tab)
    laid_out()

    assert [each for each in cut_off(open_house) if "status_saved" not in each] == []


def window_colour(house: House) -> QColor:
    """Return the colour of the window's ground as it is drawn."""
    return house.window.grab().toImage().pixelColor(house.window.width() // 2, 4)


def test_light_and_dark_are_put_on_at_once(open_house: House) -> None:
    """Everything is dressed anew, the menus ticked."""
    open_house.command("theme_light")
    light = window_colour(open_house)
    open_house.command("theme_dark")
    dark = window_colour(open_house)

    assert light.lightness() > 200
    assert dark.lightness() < 60
    table = open_house.window.actions_table
    ticked = [
        key for key in ("theme_system", "theme_light", "theme_dark") if table[key].isChecked()
    ]
    assert ticked == ["theme_dark"]


def test_a_choice_chosen_again_stays_ticked(open_house: House) -> None:
    """A tick that goes away says that nothing is chosen."""
    open_house.command("theme_dark")
    open_house.command("theme_dark")

    assert open_house.window.actions_table["theme_dark"].isChecked()


def test_colours_and_size_hold_in_the_next_start(make_house: MakeHouse) -> None:
    """Before the first window is shown."""
    house = make_house()
    house.lay_in()
    house.start()
    house.command("theme_dark")
    house.command("larger")
    house.close()
    house = make_house()

    assert house.built.tools.theme.name == "dark"
    assert house.built.tools.theme.scale == pytest.approx(1.1)


# Coming to the front -----------------------------------------------------------------------------


def test_a_second_start_brings_a_minimised_window_back_as_it_was(open_house: House) -> None:
    """Maximised, if it was; one window and not two."""
    open_house.window.showMaximized()
    laid_out()
    open_house.window.showMinimized()
    laid_out()
    open_house.program.raise_window()
    laid_out()

    assert not open_house.window.isMinimized()
    assert open_house.window.isMaximized()


def test_a_second_start_does_not_lift_the_curtain(open_house: House) -> None:
    """Whoever clicks the icon sees a blank window, and no word."""
    open_house.write_answer("Words")
    open_house.press_at_once("hide")
    open_house.program.raise_window()
    laid_out()

    assert open_house.front == "hidden_page"
    assert QApplication.topLevelWidgets()

"""Every page by hand, key and voice: large enough, in order, to be seen, called what it shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from reconcile_gui.qtkit.page_told import title_of
from tests.widget.hand_tools import amiss, is_out_of_sight
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import House
from tests.widget.test_room_for_everything import fill, pages

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.shell_fixtures"]


def test_every_page_can_be_used_by_hand_key_and_voice(house: House, bundled_fonts: None) -> None:
    """One walk looks at all of it: size, words, switches, Tab there and back."""
    fill(house)
    house.window.resize(1280, 770)
    house.start()
    found: dict[str, list[str]] = {}
    for page in pages(house):
        laid_out()
        wrong = amiss(house)
        if not (house.window.shows_tab or title_of(house.window.in_front)):
            wrong.append("a screen reader cannot say what came to the front")
        if wrong:
            found[page] = wrong

    assert found == {}


def test_tab_into_what_was_scrolled_away_brings_it_back(open_house: House) -> None:
    """Qt scrolls only where the keyboard was in the same area before."""
    house = open_house
    house.window.resize(640, 480)
    house.built.tools.settings.change(text_size_percent=200)
    house.go("today")
    laid_out()
    (area,) = [each for each in house.window.findChildren(QScrollArea) if each.isVisible()]
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
    tabs = house.find(QWidget, "tabs")
    tabs.setFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Tab)
    come_to = QApplication.focusWidget()

    assert bar.maximum() > 0
    assert come_to is not None
    assert area.isAncestorOf(come_to)
    assert not is_out_of_sight(come_to, house.window)

"""In large letters every tab and every menu has its whole word, and can be reached."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QMenuBar, QTabBar, QToolButton, QWidget

from reconcile_gui.qtkit.languages import speak
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import PASSPHRASE, MakeHouse

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.shell_fixtures"]
CORNER = ("help_and_safety", "lock", "hide")


@pytest.fixture(params=["de", "en"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Speak a language, and English again after the test."""
    speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")


def place(widget: QWidget) -> QRect:
    """Return where a widget stands in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def menus(bar: QMenuBar) -> dict[str, QRect]:
    """Return where each menu stands in the window."""
    at = bar.mapTo(bar.window(), QPoint())
    return {each.text(): bar.actionGeometry(each).translated(at) for each in bar.actions()}


def hidden_menus(bar: QMenuBar, others: list[QRect]) -> list[str]:
    """Return the menus that are outside the bar, or under something else."""
    room = place(bar)
    return [
        title
        for title, rect in menus(bar).items()
        if not room.contains(rect) or any(other.intersects(rect) for other in others)
    ]


def cut_tabs(bar: QTabBar) -> list[str]:
    """Return the tabs whose word has no room, or that the row does not show."""
    metrics = QFontMetrics(bar.font())
    return [
        bar.tabText(index)
        for index in range(bar.count())
        if not bar.rect().contains(bar.tabRect(index))
        or bar.tabRect(index).width() < metrics.horizontalAdvance(bar.tabText(index))
    ]


def test_every_tab_and_every_menu_is_whole_at_200_percent(
    language: str, make_house: MakeHouse, bundled_fonts: None
) -> None:
    """Help is what somebody looks for who cannot find their way; the corner stays where it was."""
    house = make_house()
    house.lay_in(passphrase=PASSPHRASE)
    house.show()
    house.unlock()
    tabs, bar = house.find(QTabBar, "tabs"), house.find(QMenuBar, "menu_bar")
    hide = house.find(QWidget, "hide")
    house.window.resize(1280, 770)
    laid_out()
    assert bar.y() + bar.height() / 2 == pytest.approx(hide.y() + hide.height() / 2, abs=2)
    house.built.tools.settings.change(text_size_percent=200)
    for width in (1280, 1024, 800):
        house.window.resize(width, 670)
        laid_out()
        corner = [place(house.find(QWidget, each)) for each in CORNER]
        where = f"{width} px, {language}"
        assert all(each.right() < width for each in corner), where
        assert hidden_menus(bar, corner) == [], where
        assert place(hide).y() < hide.height(), where
        if width >= 1024:
            for index in range(tabs.count()):
                tabs.setCurrentIndex(index)
                laid_out()
                assert cut_tabs(tabs) == [], where

    # With still less room two arrows lead to the tabs beside, and the chosen one is whole.
    house.window.resize(640, 670)
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        laid_out()
        assert tabs.tabText(index) not in cut_tabs(tabs)
    assert [each for each in tabs.findChildren(QToolButton) if each.isVisible()] != []
    house.built.tools.settings.change(text_size_percent=100)
    house.window.resize(1280, 770)
    laid_out()
    assert bar.y() + bar.height() / 2 == pytest.approx(hide.y() + hide.height() / 2, abs=2)
    assert hidden_menus(bar, [place(hide)]) == []

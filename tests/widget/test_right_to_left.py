"""Where reading goes from right to left the window stands the other way round, and is whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QIcon, QTextOption
from PySide6.QtWidgets import QApplication, QLabel, QMenuBar, QTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.icons import icon, put_icon
from reconcile_gui.qtkit.languages import locale_for
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.reflection.write_freely_widget import WriteFreelyButton
from tests.widget.care_tools import cut_off
from tests.widget.kit_tools import laid_out
from tests.widget.pseudo import PseudoLanguage
from tests.widget.shell_tools import House
from tests.widget.test_room_for_everything import SHOWN, fill, pages

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.shell_fixtures"]


@pytest.fixture
def from_right_to_left(qapp: QApplication) -> Iterator[None]:
    """Speak the language of brackets as Hebrew is written."""
    before = QLocale()
    language = PseudoLanguage()
    qapp.installTranslator(language)
    QLocale.setDefault(QLocale("he"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.removeTranslator(language)
    QLocale.setDefault(before)


def outside(window: QWidget) -> list[str]:
    """Return what is to be seen of a window and reaches over one of its sides."""
    return [
        each.objectName() or type(each).__name__
        for each in window.findChildren(QWidget)
        if isinstance(each, SHOWN)
        and each.isVisible()
        and not each.objectName().startswith("qt_")
        and (
            each.mapTo(window, QPoint(0, 0)).x() < 0
            or each.mapTo(window, QPoint(each.width(), 0)).x() > window.width()
        )
    ]


@pytest.mark.parametrize(
    ("name", "points_as"), [("chevron-left", "chevron-right"), ("chevron-right", "chevron-left")]
)
def test_before_and_next_point_the_way_one_reads(
    from_right_to_left: None, worn: Theme, qtbot: QtBot, name: str, points_as: str
) -> None:
    """The next sentence stands to the left there."""
    button = QToolButton()
    qtbot.addWidget(button)
    put_icon(button, name, worn)

    assert pixels(button.icon()) == pixels(icon(points_as, worn))
    assert pixels(button.icon()) != pixels(icon(name, worn))


def pixels(drawn: QIcon) -> bytes:
    """Return a drawing dot by dot."""
    return bytes(drawn.pixmap(18, 18).toImage().constBits())


def test_every_page_is_whole_in_longer_words_from_right_to_left(
    from_right_to_left: None, house: House, bundled_fonts: None
) -> None:
    """Words that need two fifths more room, on a small screen, the other way round."""
    fill(house)
    house.window.resize(1024, 670)
    house.start()
    found: dict[str, list[str]] = {}
    for page in pages(house):
        laid_out()
        amiss = cut_off(house.window) + outside(house.window)
        if amiss:
            found[page] = amiss

    assert found == {}


def test_menus_begin_at_the_right_and_the_corner_ends_at_the_left(
    from_right_to_left: None, open_house: House
) -> None:
    """Qt showed the first menu alone."""
    bar = open_house.find(QMenuBar, "menu_bar")
    places = [bar.actionGeometry(each) for each in bar.actions()]
    hide = open_house.find(QWidget, "hide")

    assert all(bar.rect().contains(place) for place in places)
    assert [place.x() for place in places] == sorted((p.x() for p in places), reverse=True)
    assert hide.mapTo(open_house.window, QPoint()).x() < open_house.window.width() / 8


@pytest.mark.parametrize(
    ("words", "is_right"), [("שלום לך", True), ("سلام", True), ("Dear Alex", False)]
)
def test_a_paragraph_stands_by_its_own_direction(
    open_house: House, words: str, is_right: bool
) -> None:
    """A letter in Hebrew within an English window, and the other way round."""
    editor = QTextEdit(words)
    open_house.qtbot.addWidget(editor)
    editor.show()
    laid_out()
    option = editor.document().defaultTextOption()

    assert option.textDirection() is not Qt.LayoutDirection.RightToLeft
    assert (editor.cursorRect(editor.textCursor()).x() > editor.width() / 2) is is_right
    assert isinstance(option, QTextOption)


def test_the_direction_is_that_of_the_language() -> None:
    """Hebrew and Arabic are ready for whoever translates into them."""
    directions = {
        language: locale_for(language, QLocale(language), "").textDirection()
        for language in ("he", "ar", "de", "en")
    }

    assert directions == {
        "he": Qt.LayoutDirection.RightToLeft,
        "ar": Qt.LayoutDirection.RightToLeft,
        "de": Qt.LayoutDirection.LeftToRight,
        "en": Qt.LayoutDirection.LeftToRight,
    }


@pytest.mark.parametrize(("width", "is_shown"), [(400, True), (130, False)])
def test_small_words_give_way_before_the_words_of_a_button_are_cut(
    open_house: House, width: int, is_shown: bool
) -> None:
    """In German the button said “Frei schreibe” and “eine leere Seit”."""
    button = WriteFreelyButton(open_house.built.tools.theme)
    open_house.qtbot.addWidget(button)
    button.resize(width, button.sizeHint().height())
    button.show()
    laid_out()
    words, aside = (each for each in button.findChildren(QLabel) if each.text())

    assert aside.isVisible() is is_shown
    assert words.width() >= words.sizeHint().width()

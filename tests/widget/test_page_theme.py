"""A page follows the look of the program when it is seen, and is never painted as before."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.page_theme import PageTheme
from reconcile_gui.qtkit.theme import Theme, apply
from tests.widget.shell_tools import House

WORDS = QLabel | QAbstractButton | QLineEdit | QTextEdit
pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.shell_fixtures"]

KEYS = ("today", "reflect", "apologise", "boundaries", "trust")


def read_in(house: House) -> None:
    """Show the page on which a new workbook is made of everything."""
    house.answers.everything = house.path.with_suffix(".json")
    house.program.commands.read_in_wanted.emit()


PAGES: dict[str, Callable[[House], None]] = {
    "settings": lambda house: house.built.program.pages.show_settings(),
    "help": lambda house: house.built.program.pages.show_help(),
    "too much": lambda house: house.built.program.pages.show_too_much(),
    "bin": lambda house: house.built.program.pages.show_bin(),
    "keys": lambda house: house.built.program.pages.show_words("keys"),
    "about": lambda house: house.built.program.pages.show_words("about"),
    "report": lambda house: house.built.program.pages.show_words("report"),
    "backups": lambda house: house.built.program.pages.show_backups(),
    "sheet": lambda house: house.built.program.pages.show_sheet(),
    "stretch": lambda house: house.built.program.pages.show_stretch(),
    "take along": lambda house: house.program.commands.take_along_wanted.emit(),
    "read in": read_in,
    "delete": lambda house: house.program.commands.delete_wanted.emit(),
    "move": lambda house: house.program.commands.move_wanted.emit(),
    "set sheet": lambda house: house.built.program.pages.show_set_sheet("A"),
}


class Visits(QObject):
    """Notes every widget whose look is being made anew."""

    def __init__(self) -> None:
        """Start with none."""
        super().__init__()
        self.seen: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a change of style."""
        if event.type() == QEvent.Type.StyleChange:
            self.seen.append(watched)
        return False


@pytest.fixture
def program_theme(qapp: QApplication, bundled_fonts: None) -> Iterator[Theme]:
    """Return the theme of a program whose pages wear the sheet themselves."""
    theme = Theme()
    apply(qapp, theme)
    yield theme
    qapp.setStyleSheet("")


@pytest.fixture
def page(program_theme: Theme, qtbot: QtBot) -> tuple[QWidget, PageTheme]:
    """Return a page that is not shown, and its theme."""
    made, look = QWidget(), PageTheme(program_theme)
    made.setProperty("page", "true")
    made.setAutoFillBackground(True)
    qtbot.addWidget(made)
    look.dress_page(made)
    return made, look


def test_a_page_out_of_sight_waits(program_theme: Theme, page: tuple[QWidget, PageTheme]) -> None:
    """Hundreds of hidden widgets made every step of the text size take a second."""
    widget, look = page
    before = widget.styleSheet()
    program_theme.change(name="dark", scale=1.5)

    assert (look.name, look.scale) == ("light", 1.0)
    assert widget.styleSheet() == before


def test_a_page_follows_when_it_is_shown(
    program_theme: Theme, page: tuple[QWidget, PageTheme]
) -> None:
    """Everything that listens to its theme measures anew, once."""
    widget, look = page
    told: list[float] = []
    look.changed.connect(lambda: told.append(look.scale))
    program_theme.change(scale=1.5)
    program_theme.change(name="dark", scale=2.0)
    widget.show()

    assert told == [2.0]
    assert widget.styleSheet() == program_theme.style_sheet()


def test_a_page_in_sight_follows_at_once(
    program_theme: Theme, page: tuple[QWidget, PageTheme]
) -> None:
    """What the person looks at while choosing is what changes."""
    widget, look = page
    widget.show()
    program_theme.change(name="dark")

    assert look.name == "dark"
    assert widget.styleSheet() == program_theme.style_sheet()


def test_the_old_colours_are_never_painted(
    program_theme: Theme, page: tuple[QWidget, PageTheme], qtbot: QtBot
) -> None:
    """A page of light colours that flashes up in a dark room hurts."""
    widget, _ = page
    painted: list[QColor] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted.append(widget.palette().color(widget.backgroundRole()))
            return False

    watch = Watch()
    widget.installEventFilter(watch)
    program_theme.change(name="dark")
    widget.show()
    qtbot.waitUntil(lambda: bool(painted))

    assert set(map(QColor.name, painted)) == {program_theme.colour("window").name()}


def test_what_was_measured_while_building_is_measured_again(program_theme: Theme) -> None:
    """A page is built before it wears its sheet; a number of a helpline was cut off."""
    look, told, widget = PageTheme(program_theme), [], QWidget()
    look.changed.connect(lambda: told.append(widget.styleSheet()))
    look.dress_page(widget)

    assert told == [program_theme.style_sheet()]
    widget.deleteLater()


def test_a_step_of_text_size_visits_only_what_is_seen(
    open_house: House, qapp: QApplication
) -> None:
    """Hide waits for it: it must not grow with every tab that was ever looked at."""
    house = open_house
    for key in KEYS:
        house.go(key)
    views = house.built.program.views.by_key()
    visits = Visits()
    qapp.installEventFilter(visits)
    house.built.tools.settings.change(text_size_percent=125)
    qapp.removeEventFilter(visits)
    visited = {id(each) for each in visits.seen}

    assert id(views["trust"]) in visited
    hidden = [views[key] for key in KEYS if key != "trust"]
    assert not [
        each for view in hidden for each in view.findChildren(QWidget) if id(each) in visited
    ]
    most = max(visits.seen.count(each) for each in visits.seen)
    assert most <= 2  # Qt's own way of putting a sheet on


def test_a_tab_seen_later_is_as_large_as_one_seen_now(open_house: House) -> None:
    """Nobody may find a tab in the size of before."""
    house = open_house
    for key in KEYS:
        house.go(key)
    house.built.tools.settings.change(text_size_percent=200, theme="dark")
    house.settle()

    for key in KEYS:
        house.go(key)
        view = house.built.program.views.by_key()[key]
        assert view.styleSheet() == house.built.tools.theme.style_sheet()


def test_nothing_in_the_window_is_undressed(open_house: House) -> None:
    """A new page or bar that nobody dressed would look like another program."""
    house = open_house
    for key in KEYS:
        house.go(key)
    for show in PAGES.values():
        show(house)
        house.settle()

    bare = [each for each in house.built.window.findChildren(QWidget) if not is_dressed(each)]
    assert [each.objectName() for each in bare if isinstance(each, WORDS)] == []


def is_dressed(widget: QWidget) -> bool:
    """Return whether a widget, or what it lies in, wears the sheet."""
    around: QWidget | None = widget
    while around is not None:
        if around.styleSheet():
            return True
        around = around.parentWidget()
    return False

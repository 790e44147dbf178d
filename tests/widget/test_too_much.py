"""Too much right now: one step from every page, and one step back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from reconcile_gui.care.pages import PageId, load_pages
from reconcile_gui.care.too_much_page import TooMuchPage
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.resources import resource
from tests.widget.care_tools import cut_off, doubles, put_in_window, shown_words, too_wide, unnamed
from tests.widget.kit_tools import Dress, laid_out
from tests.widget.shell_tools import CTRL_SHIFT, PASSPHRASE, TABS, House

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.shell_fixtures"]

FOLDER = resource("care", "en")


def first_run(house: House) -> None:
    """Begin without any workbook."""
    house.show()


def locked(house: House) -> None:
    """Begin with a workbook that asks for its passphrase."""
    house.lay_in(passphrase=PASSPHRASE)
    house.show()
    house.qtbot.waitUntil(lambda: house.front == "unlock_page")


def trouble(house: House) -> None:
    """Begin with a file that is no workbook."""
    house.path.write_bytes(b"not a workbook " * 400)
    house.show()
    house.qtbot.waitUntil(lambda: house.front == "trouble_page")


def on_tab(key: str) -> Callable[[House], None]:
    """Return what brings a tab to the front."""

    def go(house: House) -> None:
        house.lay_in()
        house.start()
        house.go(key)

    return go


def on_page(command: str) -> Callable[[House], None]:
    """Return what lays a page over the tabs."""

    def show(house: House) -> None:
        house.lay_in()
        house.start()
        house.command(command)

    return show


PLACES: dict[str, Callable[[House], None]] = {
    "first run": first_run,
    "locked": locked,
    "trouble": trouble,
    **{key: on_tab(key) for key in TABS},
    **{
        command: on_page(command)
        for command in (
            "settings", "bin", "backups", "find_everywhere", "keys", "about", "help_and_safety",
        )
    },
}  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_it_is_one_step_from_every_page_and_one_back(place: str, house: House) -> None:
    """With the hand or with the keyboard; nothing that was in front is lost."""
    PLACES[place](house)
    before = house.front
    house.press("too_much")
    assert house.front == "too_much_page"
    house.press("too_much_back")
    house.settle()
    assert house.front == before

    house.key(Qt.Key.Key_T, CTRL_SHIFT)
    assert house.front == "too_much_page"
    house.key(Qt.Key.Key_Return)  # the way back has the keyboard
    house.settle()
    assert house.front == before


def test_it_does_not_show_while_hidden(open_house: House) -> None:
    """Whoever looks on sees a blank page and nothing to ask about."""
    open_house.press("hide")

    assert not open_house.is_seen("too_much")
    open_house.key(Qt.Key.Key_T, CTRL_SHIFT)
    assert open_house.front == "hidden_page"

    open_house.key(Qt.Key.Key_Return)
    open_house.settle()
    assert open_house.is_seen("too_much")


def test_hiding_there_and_coming_back_is_there_again(open_house: House) -> None:
    """As on every other page."""
    open_house.press("too_much")
    open_house.press("hide")
    open_house.key(Qt.Key.Key_Return)
    open_house.settle()

    assert open_house.front == "too_much_page"


def test_stopping_closes_the_program_with_every_word(open_house: House) -> None:
    """No question, no box; what was typed a moment ago is on the disk."""
    editor = open_house.write_answer("the last words")
    assert isinstance(editor, QTextEdit)
    open_house.press("too_much")
    open_house.press("too_much_stop")
    open_house.qtbot.waitUntil(lambda: bool(open_house.ended))

    assert open_house.answers.asked == []
    assert b"the last words" in open_house.path.read_bytes()


def test_stopping_works_where_nothing_is_open(house: House) -> None:
    """In the first run, too, there is nothing to be asked."""
    house.show()
    house.press("too_much")
    house.press("too_much_stop")

    house.qtbot.waitUntil(lambda: bool(house.ended))


def test_back_never_leads_in_a_circle(house: House) -> None:
    """Locked, help and this page lie over each other; Back ends where it began."""
    locked(house)
    house.press("too_much")
    house.press("too_much_help")
    house.press("too_much")
    house.press("help_and_safety")
    assert house.front == "help_page"
    house.press("back")
    assert house.front == "too_much_page"
    house.press("back")

    assert house.front == "unlock_page"


def test_opening_it_is_not_recorded(open_house: House) -> None:
    """Not that it was opened, nor how often."""
    open_house.saved()
    before = open_house.path.read_bytes()
    settings = open_house.folders.settings.read_bytes()
    open_house.press("too_much")
    open_house.press("too_much_help")
    open_house.press("back")
    open_house.press("too_much_back")
    open_house.settle()

    assert open_house.path.read_bytes() == before
    assert open_house.folders.settings.read_bytes() == settings


def test_saying_that_one_is_not_all_right_opens_the_panel(open_house: House) -> None:
    """A hand on the shoulder for whoever asks for it; the words need not be written."""
    for tab in TABS:
        open_house.go(tab)
        open_house.command("not_all_right")
        assert open_house.is_seen("care_panel")
        assert open_house.text("care_title") == "This sounds very heavy."
        open_house.press("care_close")
        assert not open_house.is_seen("care_panel")


def test_beside_a_letter_it_lies_where_panels_lie(open_house: House) -> None:
    """Whether a letter is in front or not."""
    open_house.start_letter()
    open_house.command("not_all_right")

    panel = open_house.find(QWidget, "care_panel")
    assert open_house.find(QWidget, "beside").isAncestorOf(panel)


# The page ------------------------------------------------------------------------------------


def test_the_page_says_what_its_file_says(theme: Theme, qtbot: QtBot) -> None:
    """One slow text; a plain stop; the way to Help and safety."""
    page = TooMuchPage(theme, FOLDER)
    window = put_in_window(page, qtbot)
    written = load_pages(FOLDER).page(PageId.TOO_MUCH)

    assert written is not None
    words = shown_words(page)
    assert [block.text for block in written.blocks if block.text not in words] == []
    assert {"Back to where I was", "Stop for now", "Help and safety"} <= set(words)
    assert window.isVisible()


def test_without_its_file_there_is_still_a_way_to_stop(theme: Theme, qtbot: QtBot) -> None:
    """A broken installation is no reason to be left alone."""
    page = TooMuchPage(theme, resource("fonts"))
    window = put_in_window(page, qtbot)

    assert "You can stop here. What you wrote is kept." in shown_words(page)
    assert window.isVisible()


@pytest.mark.parametrize(("width", "scale"), [(1280, 1.0), (1024, 1.0), (1280, 2.0), (640, 2.0)])
def test_nothing_of_it_is_cut_at_any_size(
    dress: Dress, qtbot: QtBot, width: int, scale: float
) -> None:
    """Large letters are for tired eyes."""
    page = TooMuchPage(dress("dark", scale), FOLDER)
    window = put_in_window(page, qtbot)
    window.resize(width, 640)
    laid_out()

    qtbot.waitUntil(lambda: cut_off(page) == [])
    assert too_wide(page) == []
    assert unnamed(page) == []
    assert doubles(page) == []

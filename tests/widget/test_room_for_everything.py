"""Every page at every size: no words are cut, and nothing reaches over the edge."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QTextEdit,
    QWidget,
)

from reconcile_gui.apology import store as apology_store
from reconcile_gui.boundaries import store as boundaries_store
from reconcile_gui.boundaries.records import Status, Whose
from reconcile_gui.care.people import People
from reconcile_gui.care.store import name_people
from reconcile_gui.shell.page_rooms import WORDS
from reconcile_gui.trust import store as trust_store
from reconcile_gui.trust.records import Size, Terms, ToWhom
from reconcile_gui.workbook.errors import DiskFull
from tests.widget.care_tools import cut_off
from tests.widget.kit_tools import laid_out
from tests.widget.shell_tools import TABS, House

pytest_plugins = ["tests.widget.kit_fixtures", "tests.widget.shell_fixtures"]

UUID = "11111111-1111-4111-8111-111111111111"
SHOWN = (QLabel, QAbstractButton, QLineEdit, QTextEdit, QComboBox)


def fill(house: House) -> None:
    """Put one of everything into the workbook."""
    today = house.clock.today()
    terms = Terms("Send the statements, all pages", ToWhom.PARTNER, "", Size.SMALL, today, today)
    house.lay_in(
        name_people(People("Sam", "Alex", "apart")),
        apology_store.create_letter(language="en", title="About the debt"),
        boundaries_store.add_boundary(Whose.THEIRS, Status.TOLD_TO_ME, "No surprise visits"),
        trust_store.save_promise(UUID, terms),
    )


def over_the_edge(page: QWidget) -> list[str]:
    """Return what is to be seen of a page and reaches over its right edge."""
    return [
        each.objectName() or type(each).__name__
        for each in page.findChildren(QWidget)
        if isinstance(each, SHOWN)
        and each.isVisible()
        and not each.objectName().startswith("qt_")
        and each.mapTo(page, QPoint(each.width(), 0)).x() > page.width()
    ]


def sections(house: House) -> dict[str, Callable[[], object]]:
    """Return what shows each section of the settings, by its title, as the page has them."""
    house.program.pages.show_settings()
    listed = house.find(QListWidget, "settings_sections")

    def show(row: int) -> None:
        house.program.pages.show_settings()
        listed.setCurrentRow(row)

    house.press("back")
    return {listed.item(row).text(): partial(show, row) for row in range(listed.count())}


def pages(house: House) -> Iterator[str]:
    """Bring one page after the other to the front; its name each time."""
    house.strays.watch()
    for tab in TABS:
        house.go(tab)
        yield tab
    house.press("new_promise")
    yield "a new promise"
    house.go("boundaries")
    house.press("new_boundary")
    house.settle()
    yield "a new boundary"
    house.command("letting_go")
    house.settle()
    yield "letting go"
    over: dict[str, Callable[[], object]] = {
        "help": house.program.pages.show_help,
        **{key: partial(house.program.pages.show_words, key) for key in WORDS},
    }
    for key, show in over.items():
        show()
        yield key
    for section, show in sections(house).items():
        show()
        house.settle()
        yield section
    house.press("back")
    house.session.failed.emit(DiskFull())
    house.program.bar.say_unsaved(DiskFull(), saved_until="19:38", leaving=True)
    yield "not saved"


@pytest.mark.parametrize(
    ("width", "height", "percent"),
    [(1280, 770, 100), (1024, 670, 100), (1280, 770, 200), (640, 480, 100), (640, 480, 80)],
)
def test_every_page_has_room_for_its_words(
    house: House, bundled_fonts: None, width: int, height: int, percent: int
) -> None:
    """Half a sentence about safety is worse than none."""
    fill(house)
    house.window.resize(width, height)
    house.start()
    house.built.tools.settings.change(text_size_percent=percent)
    found: dict[str, list[str]] = {}
    for page in pages(house):
        laid_out()
        amiss = cut_off(house.window) + over_the_edge(house.window)
        if amiss:
            found[page] = amiss

    assert found == {}

"""A page of entries when the world does not do as it should: full disks, broken typesetters."""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reconcile_gui.boundaries.records import Boundary, Status, Whose
from reconcile_gui.boundaries.sheet_page import SheetPage
from reconcile_gui.letter.listed import ListedPage, SetSheet, sheet_setter
from reconcile_gui.letter.listed_paper_page import ListedOutside
from reconcile_gui.letter.typeset import CannotTypeset
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.shell.write_out import write_out
from tests.letters import FONTS, TEMPLATES
from tests.widget.kit_tools import found

pytest_plugins = ["tests.widget.kit_fixtures"]

VISITS = Boundary(
    1, "u1", "No surprise visits", Whose.THEIRS, "", "", "", "", "", Status.AGREED, None, None
)
MakePage = Callable[..., SheetPage]


@pytest.fixture
def make_page(theme: Theme, qtbot: QtBot, tmp_path: Path) -> MakePage:
    """Return what shows a sheet; what is outside may be told to fail."""

    def make(**outside: object) -> SheetPage:
        around = ListedOutside(
            ask_path=lambda ending: tmp_path / f"sheet.{ending}",
            printer=lambda: None,
            write=write_out,
            set_sheet=sheet_setter(FONTS, TEMPLATES),
        )
        page = SheetPage(theme, replace(around, **outside))  # type: ignore[arg-type]
        qtbot.addWidget(page)
        page.show()
        with qtbot.waitSignal(page.settled):
            page.show_boundaries([VISITS])
        return page

    return make


def refuses(_page: ListedPage) -> SetSheet:
    """Stand for a typesetter that cannot do it."""
    raise CannotTypeset


def failing(number: int) -> Callable[[Path, bytes], None]:
    """Return what cannot write, for this reason."""

    def write(_path: Path, _content: bytes) -> None:
        raise OSError(number, "no")

    return write


def message(page: SheetPage) -> str:
    """Return what is said above the buttons."""
    return found(page, QLabel, "sheet_message").text()


def save(page: SheetPage, ending: str) -> None:
    """Choose from the menu of the button."""
    found(page, QAction, f"sheet_save_{ending}").trigger()


@pytest.mark.parametrize("ending", ["pdf", "html", "txt", "md"])
def test_a_full_disk_is_said_as_such(make_page: MakePage, qtbot: QtBot, ending: str) -> None:
    """And that nothing in the workbook was touched."""
    page = make_page(write=failing(errno.ENOSPC))
    save(page, ending)

    said = "That disk is full. Nothing was saved; what you wrote is as it was."
    qtbot.waitUntil(lambda: message(page) == said)


def test_a_place_that_takes_nothing_is_said_with_what_to_do(make_page: MakePage) -> None:
    """Another place may do."""
    page = make_page(write=failing(errno.EACCES))
    save(page, "pdf")

    assert message(page) == (
        "It could not be written there. What you wrote is as it was; another place may do."
    )


def test_what_cannot_be_set_can_be_saved_as_text(
    make_page: MakePage, qtbot: QtBot, tmp_path: Path
) -> None:
    """The words are there, whatever the typesetter makes of them."""
    page = make_page(set_sheet=refuses)

    assert "could not be set" in found(page, QLabel, "setting_line").text()
    assert not found(page, QPushButton, "sheet_print").isEnabled()
    assert not found(page, QAction, "sheet_save_pdf").isEnabled()
    save(page, "txt")
    qtbot.waitUntil((tmp_path / "sheet.txt").exists)
    assert "No surprise visits" in (tmp_path / "sheet.txt").read_text(encoding="utf-8")


def test_a_page_without_a_printer_says_nothing(make_page: MakePage) -> None:
    """Whoever closes the box has decided."""
    page = make_page()
    found(page, QPushButton, "sheet_print").click()

    assert message(page) == ""

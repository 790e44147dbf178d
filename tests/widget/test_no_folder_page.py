"""A home that takes no writing: the window says so, and another folder can be chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reconcile_gui.paths import Folders
from reconcile_gui.qtkit.theme import Theme
from reconcile_gui.shell.no_folder_page import NoFolderPage, ask_for_folders

pytest_plugins = ["tests.widget.kit_fixtures"]


@pytest.fixture
def page(theme: Theme, qtbot: QtBot, tmp_path: Path) -> NoFolderPage:
    """Return the page for a folder that cannot be written to."""
    made = NoFolderPage(theme, tmp_path / "home")
    qtbot.addWidget(made)
    return made


def at_once(page: NoFolderPage, *names: str) -> None:
    """Press these buttons, one after the other, as soon as the page is there."""

    def press() -> None:
        for each in names:
            button = page.findChild(QPushButton, each)
            assert button is not None
            button.click()

    QTimer.singleShot(0, page, press)


def folders_unless(forbidden: Path) -> Callable[[Path | None], Folders | None]:
    """Return what makes folders everywhere but in one place, and in the usual place never."""

    def make(folder: Path | None) -> Folders | None:
        if folder is None or forbidden in folder.parents:
            return None
        return Folders.under(folder)

    return make


def test_it_says_what_is_the_matter_and_where(page: NoFolderPage, tmp_path: Path) -> None:
    """What happened, what is safe, what to do: also where there is no terminal to read it."""
    said = "\n".join(each.text() for each in page.findChildren(QLabel))

    for part in ("cannot be written to", "Nothing was changed", "choose another folder"):
        assert part in said
    assert str(tmp_path / "home") in said


def test_an_account_without_a_home_is_called_so(theme: Theme, qtbot: QtBot) -> None:
    """There is no folder to name then."""
    page = NoFolderPage(theme, None)
    qtbot.addWidget(page)

    assert "This account has no home folder." in [e.text() for e in page.findChildren(QLabel)]


def test_another_folder_is_taken_and_ours_lies_within_it(
    page: NoFolderPage, tmp_path: Path
) -> None:
    """A stick is not strewn with our files; trying the usual place once more changes nothing."""
    at_once(page, "no_folder_again", "no_folder_other")

    found = ask_for_folders(page, folders_unless(tmp_path / "no"), lambda: tmp_path / "stick")

    assert found == Folders.under(tmp_path / "stick" / "reconcile")
    assert not page.isVisible()


@pytest.mark.parametrize("name", ["workbook.reconcile", "settings.json"])
def test_a_folder_that_is_ours_is_taken_as_it_is(
    page: NoFolderPage, tmp_path: Path, name: str
) -> None:
    """Whoever chose "reconcile" itself last time does not begin anew beside it.

    Nor does somebody whose workbook has another name.
    """
    (tmp_path / "reconcile").mkdir()
    (tmp_path / "reconcile" / name).touch()
    at_once(page, "no_folder_other")

    found = ask_for_folders(page, folders_unless(tmp_path / "no"), lambda: tmp_path / "reconcile")

    assert found == Folders.under(tmp_path / "reconcile")


def test_a_second_folder_that_takes_nothing_is_named_and_quit_ends_it(
    page: NoFolderPage, tmp_path: Path
) -> None:
    """No circle without a way out."""
    at_once(page, "no_folder_other", "no_folder_quit")

    assert ask_for_folders(page, folders_unless(tmp_path / "no"), lambda: tmp_path / "no") is None

    problem = page.findChild(QLabel, "no_folder_problem")
    assert problem is not None
    assert problem.text() == f"{tmp_path / 'no' / 'reconcile'} cannot be written to either."

"""The box that asks where a letter is to be written, and in which format."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from reconcile_gui.qtkit.dialogs import SystemDialogs


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("PDF", "letter.pdf"),
        ("OpenDocument", "letter.odt"),
        ("Word", "letter.docx"),
        ("Markdown", "letter.md"),
        ("Plain text", "letter.txt"),
    ],
)
def test_the_kind_that_is_chosen_changes_the_ending(
    kind: str, name: str, tmp_path: Path, qtbot: QtBot
) -> None:
    """A name that says one thing and a file that holds another help nobody."""
    filters: list[str] = []

    def choose() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QFileDialog)
        box.setDirectory(str(tmp_path))
        filters.extend(box.nameFilters())
        wanted = next(each for each in filters if each.startswith(kind))
        box.selectNameFilter(wanted)
        box.filterSelected.emit(wanted)
        box.accept()

    QTimer.singleShot(0, choose)
    answer = SystemDialogs(lambda: None).place_for_letter("letter.pdf")

    assert len(filters) == 5
    assert answer is not None
    assert answer.name == name


def test_the_box_begins_with_the_kind_it_was_asked_for(tmp_path: Path, qtbot: QtBot) -> None:
    """Where there is no page, the words are offered first."""
    chosen: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QFileDialog)
        box.setDirectory(str(tmp_path))
        chosen.append(box.selectedNameFilter())
        box.accept()

    QTimer.singleShot(0, look)
    answer = SystemDialogs(lambda: None).place_for_letter("letter.txt")

    assert chosen == ["Plain text files (*.txt)"]
    assert answer is not None
    assert answer.name == "letter.txt"

"""The system's questions: which file, which folder, which printer.

Qt's own boxes are used, not the desktop's: they can be ended by Hide, and they put
no private path into the desktop's list of recent files.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import shiboken6
from PySide6.QtCore import QCoreApplication, QDir, QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

WORKBOOK_ENDING = ".reconcile"
translate = QCoreApplication.translate
MOST_BOXES = 8  # Chosen: boxes over boxes; more than there can be.


class Dialogs(Protocol):
    """What may be asked; tests hand in answers."""

    def workbook_to_open(self) -> Path | None:
        """Return a file to open, or None."""

    def place_for_workbook(self, neutral_name: str) -> Path | None:
        """Return where a workbook is to be written, or None."""

    def place_for_letter(self, neutral_name: str) -> Path | None:
        """Return where a printed letter is to be written, or None."""

    def place_for_chart(self, neutral_name: str, ending: str) -> Path | None:
        """Return where a picture of the chart is to be written, or None."""

    def place_for_sheet(self, neutral_name: str, ending: str) -> Path | None:
        """Return where a sheet is to be written, or None."""

    def place_for_everything(self, neutral_name: str) -> Path | None:
        """Return where everything is to be written as JSON, or None."""

    def everything_to_read_in(self) -> Path | None:
        """Return a file of everything, or None."""

    def folder(self) -> Path | None:
        """Return a folder, or None."""

    def printer(self, job: str) -> QPrinter | None:
        """Return a printer that was chosen and set up, or None.

        job: a neutral name; queues show it, and files printed to are called so.
        """


class SystemDialogs:
    """Asks the person."""

    def __init__(
        self, window: Callable[[], QWidget | None], style_sheet: Callable[[], str] = str
    ) -> None:
        """window: what the boxes belong to; style_sheet: what they wear, asked for each."""
        self._window = window
        self._style_sheet = style_sheet

    def workbook_to_open(self) -> Path | None:
        """Return a file to open, or None."""
        box = self._box(translate("Dialogs", "Open a workbook"), QFileDialog.AcceptMode.AcceptOpen)
        box.setFileMode(QFileDialog.FileMode.ExistingFile)
        box.setNameFilters(
            [translate("Dialogs", "Workbooks (*.reconcile)"), translate("Dialogs", "All files (*)")]
        )
        return self._answer(box)

    def place_for_workbook(self, neutral_name: str) -> Path | None:
        """Return where a workbook is to be written, or None."""
        box = self._box(translate("Dialogs", "Where to keep it"), QFileDialog.AcceptMode.AcceptSave)
        box.setNameFilters(
            [translate("Dialogs", "Workbooks (*.reconcile)"), translate("Dialogs", "All files (*)")]
        )
        box.setDefaultSuffix(WORKBOOK_ENDING[1:])
        # No workbook is ever written over another file; the page says so.
        box.setOption(QFileDialog.Option.DontConfirmOverwrite)
        box.selectFile(neutral_name)
        return self._answer(box)

    def place_for_letter(self, neutral_name: str) -> Path | None:
        """Return where a letter is to be written, or None; the ending says in which format."""
        box = self._box(translate("Dialogs", "Save the letter"), QFileDialog.AcceptMode.AcceptSave)
        endings = {
            translate("Dialogs", "PDF files (*.pdf)"): "pdf",
            translate("Dialogs", "OpenDocument texts (*.odt)"): "odt",
            translate("Dialogs", "Word documents (*.docx)"): "docx",
            translate("Dialogs", "Markdown files (*.md)"): "md",
            translate("Dialogs", "Plain text files (*.txt)"): "txt",
        }
        box.setNameFilters(list(endings))

        def take_ending(kind: str) -> None:
            box.setDefaultSuffix(endings[kind])
            chosen = Path(next(iter(box.selectedFiles()), neutral_name))
            stem = chosen.stem if chosen.suffix[1:] in endings.values() else chosen.name
            box.selectFile(f"{stem}.{endings[kind]}")

        wanted = Path(neutral_name).suffix[1:]
        box.selectNameFilter(next(kind for kind, end in endings.items() if end == wanted))
        box.setDefaultSuffix(wanted)
        box.selectFile(neutral_name)
        box.filterSelected.connect(take_ending)
        return self._answer(box)

    def place_for_chart(self, neutral_name: str, ending: str) -> Path | None:
        """Return where a picture or a table of the chart is to be written, or None."""
        box = self._box(translate("Dialogs", "Save the chart"), QFileDialog.AcceptMode.AcceptSave)
        wanted = {
            "pdf": translate("Dialogs", "PDF files (*.pdf)"),
            "svg": translate("Dialogs", "SVG pictures (*.svg)"),
            "png": translate("Dialogs", "PNG pictures (*.png)"),
            "csv": translate("Dialogs", "CSV tables (*.csv)"),
        }[ending]
        box.setNameFilters([wanted, translate("Dialogs", "All files (*)")])
        box.setDefaultSuffix(ending)
        box.selectFile(neutral_name)
        return self._answer(box)

    def place_for_sheet(self, neutral_name: str, ending: str) -> Path | None:
        """Return where a sheet is to be written, or None."""
        box = self._box(translate("Dialogs", "Save the sheet"), QFileDialog.AcceptMode.AcceptSave)
        wanted = {
            "pdf": translate("Dialogs", "PDF files (*.pdf)"),
            "html": translate("Dialogs", "Web pages (*.html)"),
            "txt": translate("Dialogs", "Text files (*.txt)"),
            "md": translate("Dialogs", "Markdown files (*.md)"),
        }[ending]
        box.setNameFilters([wanted, translate("Dialogs", "All files (*)")])
        box.setDefaultSuffix(ending)
        box.selectFile(neutral_name)
        return self._answer(box)

    def place_for_everything(self, neutral_name: str) -> Path | None:
        """Return where everything is to be written as JSON, or None."""
        box = self._box(
            translate("Dialogs", "Save everything as JSON"), QFileDialog.AcceptMode.AcceptSave
        )
        box.setNameFilters(
            [translate("Dialogs", "JSON files (*.json)"), translate("Dialogs", "All files (*)")]
        )
        box.setDefaultSuffix("json")
        box.selectFile(neutral_name)
        return self._answer(box)

    def everything_to_read_in(self) -> Path | None:
        """Return a file of everything, or None."""
        box = self._box(
            translate("Dialogs", "Read everything in"), QFileDialog.AcceptMode.AcceptOpen
        )
        box.setFileMode(QFileDialog.FileMode.ExistingFile)
        box.setNameFilters(
            [translate("Dialogs", "JSON files (*.json)"), translate("Dialogs", "All files (*)")]
        )
        return self._answer(box)

    def folder(self) -> Path | None:
        """Return a folder, or None."""
        box = self._box(translate("Dialogs", "Choose a folder"), QFileDialog.AcceptMode.AcceptOpen)
        box.setFileMode(QFileDialog.FileMode.Directory)
        box.setOption(QFileDialog.Option.ShowDirsOnly)
        return self._answer(box)

    def printer(self, job: str) -> QPrinter | None:
        """Return a printer that was chosen and set up, or None.

        job: a neutral name; queues show it, and files printed to are called so.
        """
        # START: printing is loaded when somebody prints.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        # PRIVACY: the queue of a shared printer shows this name.
        printer.setDocName(job)
        printer.setCreator("")
        box = QPrintDialog(printer, self._window())
        box.setStyleSheet(self._style_sheet())
        accepted = box.exec() == QDialog.DialogCode.Accepted
        box.deleteLater()
        return printer if accepted else None

    def _box(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        box = QFileDialog(self._window(), title)
        box.setStyleSheet(self._style_sheet())
        box.setOption(QFileDialog.Option.DontUseNativeDialog)
        box.setAcceptMode(mode)
        box.setHistory([])
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        box.setDirectory(documents if Path(documents).is_dir() else QDir.homePath())
        return box

    def _answer(self, box: QFileDialog) -> Path | None:
        accepted = box.exec() == QDialog.DialogCode.Accepted
        chosen = box.selectedFiles()
        # ORDER: the box writes its history when it is deleted; forget it after that.
        with contextlib.suppress(RuntimeError):
            shiboken6.delete(box)
        _forget_history()
        return Path(chosen[0]) if accepted and chosen else None


def end_boxes() -> None:
    """Close every open menu and box without an answer."""
    for _ in range(MOST_BOXES):
        popup = QApplication.activePopupWidget()
        if popup is None:
            break
        popup.close()
    for _ in range(MOST_BOXES):
        box = QApplication.activeModalWidget()
        if box is None:
            return
        if isinstance(box, QDialog):
            box.reject()
        else:
            box.close()


def has_boxes() -> bool:
    """Tell whether a menu or a box is open, which Esc is for then."""
    return bool(QApplication.activePopupWidget() or QApplication.activeModalWidget())


def clear_own_clipboard() -> None:
    """Empty the clipboard if what it holds was copied from this program."""
    clipboard = QApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear(clipboard.Mode.Clipboard)
    if clipboard.ownsSelection():
        clipboard.clear(clipboard.Mode.Selection)


def _forget_history() -> None:
    """PRIVACY: Qt keeps the folders and names last chosen in a file of its own."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.remove("FileDialog")
    kept.sync()
    place = Path(kept.fileName())
    if not kept.allKeys():
        with contextlib.suppress(OSError):
            place.unlink(missing_ok=True)
